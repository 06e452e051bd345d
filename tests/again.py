"""A playbook of a second meeting, small and in both languages: for tests of what goes out."""

from pathlib import Path
from typing import Any

import yaml

PRIVATE = ("role", "stakes", "give", "found", "found.news")
"""Its steps that are nobody else's business: keys of their prompts."""

_WORDS = {
    "en": {
        "title": "Again", "subject": "Our coffee, {{date.day}}", "hello": "Hello {{person.first}},",
        "why": "I come for this: {{purpose}}", "bye": "See you at {{place}}!",
        "thanks": "Thank you, {{referrer.first}}", "note": "What about {{item}}?",
    },
    "fr": {
        "title": "Encore", "subject": "Notre café, {{date.day}}",
        "hello": "Bonjour {{person.first}},", "why": "Je viens pour ceci : {{purpose}}",
        "bye": "À bientôt, {{place}} !", "thanks": "Merci, {{referrer.first}}",
        "note": "Et {{item}} ?",
    },
}  # fmt: skip


def again(lang: str) -> dict[str, Any]:
    """Its contents."""
    said = _WORDS[lang]
    steps: list[dict[str, Any]] = [
        {"id": "person", "type": "person", "ask": "?", "required": "yes"},
        {"id": "referrer", "type": "person", "ask": "?", "keep": "person.referrer"},
        {"id": "language", "type": "choice", "ask": "?", "keep": "person.language",
         "choices": {"en": "English", "fr": "français"}},
        {"id": "email", "type": "text", "ask": "?", "keep": "person.email"},
        {"id": "role", "type": "text", "ask": "?", "keep": "person.role"},
        {"id": "stakes", "type": "text", "ask": "?", "keep": "person.stakes"},
        {"id": "give", "type": "text", "ask": "?"},
        {"id": "found", "type": "several", "ask": "?", "choices": {"news": "news", "job": "job"},
         "note": said["note"]},
        {"id": "purpose", "type": "text", "ask": "?", "share": "yes", "keep": "meeting.purpose"},
        {"id": "date", "type": "date", "time": "yes", "ask": "?", "keep": "meeting.start"},
        {"id": "minutes", "type": "number", "ask": "?", "keep": "meeting.minutes"},
        {"id": "place", "type": "text", "ask": "?", "keep": "meeting.place"},
        {"id": "agenda", "type": "agenda", "ask": "?", "when": {"date": "any"}},
        {"id": "invitation", "type": "draft", "ask": "?", "when": {"date": "any"},
         "subject": said["subject"],
         "text": f"{said['hello']}\n\n{said['why']}\n\n- {{{{agenda}}}}\n\n{said['bye']}"},
        {"id": "thanks", "type": "draft", "to": "referrer", "ask": "?", "subject": "",
         "text": said["thanks"], "when": {"referrer": "any"}},
    ]  # fmt: skip
    brief = [{"title": "All", "lines": ["{{role}}", "{{stakes}}", "{{give}}", "{{found}}"]}]
    return {"format": "coffee/1", "kind": "walk", "title": said["title"], "steps": steps,
            "brief": brief}  # fmt: skip


def shelve(home: Path) -> None:
    """Put the playbook `again` in a home."""
    for lang in _WORDS:
        folder = home / "playbooks" / lang
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "again.yaml").write_text(
            yaml.safe_dump(again(lang), allow_unicode=True, sort_keys=False), encoding="utf-8"
        )


ANSWERS: dict[str, Any] = {
    "date": "2026-12-03 15:00", "minutes": "30", "place": "Café de la Gare",
    "purpose": "your advice on the pilot line", "email": "nour@saft.fr",
    "agenda": ["15 the pilot line", "10 anodes"],
}  # fmt: skip
