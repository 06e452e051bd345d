"""Tables of examples, a file a language: what is in a column, the test that reads it says."""

from pathlib import Path

LANGS = ("en", "fr")


def tables(name: str) -> dict[str, list[tuple[str, ...]]]:
    """The rows of each language's table `name`, its cells apart at tabs."""
    return {lang: _rows(Path(__file__).parent / f"{name}_{lang}.tsv") for lang in LANGS}


def _rows(file: Path) -> list[tuple[str, ...]]:
    return [tuple(line.split("\t")) for line in file.read_text("utf-8").splitlines()]
