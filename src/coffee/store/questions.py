"""The questions that the user made their own: added, kept, hidden."""

from collections.abc import Iterable

from coffee.coach.bank import Marks
from coffee.coach.plain_text import fold
from coffee.store.database import Database

PREFIX = "own-"
"""What the id of an own question begins with; its number in the store follows."""


def own(db: Database, lang: str) -> dict[str, str]:
    """The user's own questions in `lang`, id -> words, the oldest first."""
    rows = db.execute(
        "select id, words from own_question where lang = :lang order by id", lang=lang
    )
    return {f"{PREFIX}{number}": words for number, words in rows}


def add(db: Database, lang: str, words: str, at: str) -> str:
    """The id of an own question, made unless it is there already."""
    with db.writing():
        db.execute(
            "insert into own_question (lang, words, folded, created)"
            " values (:lang, :words, :folded, :at) on conflict do nothing",
            lang=lang, words=words, folded=fold(words), at=at,
        )  # fmt: skip
        row = db.execute(
            "select id from own_question where lang = :lang and folded = :folded",
            lang=lang, folded=fold(words),
        ).fetchone()  # fmt: skip
    return f"{PREFIX}{row[0]}"


def remove(db: Database, question: str) -> None:
    """An own question gone, its mark with it."""
    with db.writing():
        db.execute("delete from own_question where id = :id", id=int(question[len(PREFIX) :]))
        db.execute("delete from question_mark where question = :question", question=question)


def mark(db: Database, questions: Iterable[str], how: str, at: str) -> None:
    """Mark `questions` as "kept" or "hidden"; take their mark away when `how` is empty."""
    with db.writing():
        for question in questions:
            db.execute("delete from question_mark where question = :question", question=question)
            if how:
                db.execute(
                    "insert into question_mark values (:question, :how, :at)",
                    question=question, how=how, at=at,
                )  # fmt: skip


def marks(db: Database) -> Marks:
    """What is kept and what is hidden."""
    found: dict[str, set[str]] = {"kept": set(), "hidden": set()}
    for question, how in db.execute("select question, mark from question_mark"):
        found[how].add(question)
    return Marks(frozenset(found["kept"]), frozenset(found["hidden"]))
