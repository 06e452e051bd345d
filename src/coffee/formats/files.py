"""Files that hold somebody's notes: whole or not at all, and readable by their owner only.

A file is written beside its place and then moved there, so that a crash or a full disk leaves
what was there before, and a link planted at that place is replaced, never followed.
"""

import contextlib
import errno
import os
import stat
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from coffee.errors import CannotWrite, WrongUse
from coffee.formats.documents import as_json, brief_html, brief_markdown, brief_text

if TYPE_CHECKING:
    from coffee.coach.brief import Brief

_FRESH = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


Made = Callable[[], str | bytes]
"""What is in a file, made once it is known to be wanted."""


def write_brief(brief: "Brief", path: Path, lang: str) -> None:
    """Write `brief` to `path` in the format that its suffix names. WrongUse, or CannotWrite."""
    write_as(path, page_formats(brief, lang))


def page_formats(brief: "Brief", lang: str) -> dict[str, Made]:
    """The formats of a page, by suffix."""
    return {
        ".md": lambda: brief_markdown(brief),
        ".html": lambda: brief_html(brief, lang),
        ".json": lambda: as_json(brief.as_json()),
        ".txt": lambda: brief_text(brief),
    }


def write_as(path: Path, formats: Mapping[str, Made]) -> None:
    """Write to `path` what its suffix names among `formats`. WrongUse, or CannotWrite."""
    suffix = path.suffix.lower()
    make = formats.get(".html" if suffix == ".htm" else suffix)
    if make is None:
        raise WrongUse(problem="output_suffix", name=path.name, able=", ".join(formats))
    write_private(path, make())


def write_private(path: Path, data: str | bytes) -> None:
    """Put `data` at `path`, in place of a file or a link and of nothing else. CannotWrite."""
    try:
        _refuse_to_replace(path)
        _put(path, data.encode("utf-8", "replace") if isinstance(data, str) else data)
    except OSError as error:
        raise CannotWrite(file=str(path), why=error.strerror or str(error)) from None


def _refuse_to_replace(path: Path) -> None:
    """Raise OSError where a folder, a link to one, a device or a pipe is."""
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    with contextlib.suppress(FileNotFoundError):
        mode = path.lstat().st_mode
        if not stat.S_ISREG(mode) and not stat.S_ISLNK(mode):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST))


def _put(path: Path, data: bytes) -> None:
    temporary = path.parent / f".coffee-{os.urandom(8).hex()}"
    handle = os.open(temporary, _FRESH, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    _settle(path.parent)


def _settle(folder: Path) -> None:
    """Make the move last through a power cut, where the system can."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
