"""The page that a walk ends in."""

from dataclasses import dataclass
from typing import Any

from coffee.coach import dates
from coffee.coach.fill import fill_lines
from coffee.coach.walk import Walk, applies


@dataclass(frozen=True)
class Section:
    """A titled list of lines, none of them empty."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Brief:
    """One page: whom or what it is about, when, where and for how long, then sections."""

    name: str
    moment: str
    place: str
    sections: tuple[Section, ...]

    @property
    def title(self) -> str:
        """The head of the page on one line."""
        return ", ".join(part for part in (self.name, self.moment, self.place) if part)

    def as_json(self) -> dict[str, Any]:
        """{"title", "sections": [{"title", "lines"}]}"""
        sections = [{"title": s.title, "lines": list(s.lines)} for s in self.sections]
        return {"title": self.title, "sections": sections}


def brief_of(walk: Walk) -> Brief:
    """The brief of `walk`, done or not: a line whose names have no answer is left out."""
    names, answers, kept = walk.names(), walk.compared(), walk.kept()
    sections = []
    for section in walk.book.brief:
        lines = [
            filled
            for line in section.lines
            if applies(line.when, answers)
            for filled in fill_lines(line.line, names)
        ]
        if lines:
            sections.append(Section(section.title, tuple(lines)))
    moment = walk.moment()
    place, minutes = kept.get("meeting.place"), kept.get("meeting.minutes")
    written = dates.write(moment, walk.scene.lang, walk.scene.now) if moment else ""
    return Brief(walk.subject() or walk.book.title, written, where(place, minutes), tuple(sections))


def where(place: object, minutes: object) -> str:
    """Where a meeting is, and how long it takes, as far as it is known."""
    return " · ".join(filter(None, (str(place or ""), f"{minutes} minutes" if minutes else "")))
