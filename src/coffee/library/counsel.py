"""What a check of texts goes by: the rules of tact made ready, and the advice behind them.

Made once from the playbooks and kept as JSON, so that a check needs neither pydantic nor yaml.
What is kept says what it was made from; when that has changed, or when it is not what was
written, it is made anew. Nothing is lost without it: where it cannot be kept, it is made again.
"""

import contextlib
import json
import os
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from coffee import __version__
from coffee.coach.tact import FORMAT, Rules
from coffee.library.places import ADVICE, SUFFIXES, TACT, shipped_folder

if TYPE_CHECKING:
    from coffee.library.shelf import Shelf

_OTHER_SHAPE = (ValueError, TypeError, KeyError, IndexError, AttributeError)


@dataclass(frozen=True)
class Advised:
    """A piece of advice, and the article and the part of it that it is drawn from."""

    text: str
    article: str
    section: str


@dataclass(frozen=True)
class Counsel:
    """Rules of one language, and the advice that they point at, by its id."""

    rules: Rules
    advice: Mapping[str, Advised]


def counsel(lang: str, own: Path, kept: Path, shelf: "Callable[[], Shelf]") -> Counsel:
    """What to check texts in `lang` by. PlaybookFault when the user's own rules are faulty.

    `own` is the folder of the user's playbooks, `kept` the one to keep things in; `shelf` is
    called only when there is nothing of use in it.
    """
    path, origin = kept / f"{TACT}-{lang}.json", _origin(lang, own)
    with contextlib.suppress(*_OTHER_SHAPE):
        if (body := _read(path, origin)) is not None:
            return _thawed(body)
    rules, books = shelf().tact(lang), shelf()
    found = {name: books.advice(name, lang) for name in sorted(rules.advice)}
    advice = {
        name: Advised(one[0].text, one[1].title, one[0].section)
        for name, one in found.items()
        if one
    }
    frozen = {"rules": rules.frozen(), "advice": {name: vars(one) for name, one in advice.items()}}
    _keep(path, origin, json.dumps(frozen, ensure_ascii=False, separators=(",", ":")))
    return Counsel(rules, advice)


def _thawed(body: str) -> Counsel:
    data: dict[str, Any] = json.loads(body)
    advice = {name: Advised(**one) for name, one in data["advice"].items()}
    return Counsel(Rules.thawed(data["rules"]), advice)


def _origin(lang: str, own: Path) -> str:
    """What the rules are made from, in one line: this program, and the contents of the files."""
    told = [__version__, str(FORMAT)]
    for folder in (own, shipped_folder()):
        for name in (TACT, ADVICE):
            for suffix in SUFFIXES:
                with contextlib.suppress(OSError):
                    told.append(
                        f"{name}{suffix} {_mark((folder / lang / f'{name}{suffix}').read_bytes())}"
                    )
        told.append("|")
    return " ".join(told)


def _mark(data: bytes) -> str:
    return f"{len(data)}-{zlib.crc32(data):08x}"


def _read(path: Path, origin: str) -> str | None:
    """What was kept of `origin`; None when it is of another, or not whole."""
    try:
        head, _, body = path.read_text(encoding="utf-8").partition("\n")
    except OSError:
        return None
    return body if head == f"{origin} {_mark(body.encode())}" else None


def _keep(path: Path, origin: str, body: str) -> None:
    """Put `body` at `path`, for its owner only; if that cannot be, so be it."""
    with contextlib.suppress(OSError):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        fresh = path.with_name(f"{path.name}.{os.getpid()}")
        handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        try:
            with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
                file.write(f"{origin} {_mark(body.encode())}\n{body}")
            fresh.replace(path)
        except OSError:
            fresh.unlink()
