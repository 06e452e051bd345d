"""What is on the table of a meeting: each topic with its minutes and the hour it begins at."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from itertools import accumulate

from coffee.coach import dates
from coffee.coach.fill import names_in
from coffee.coach.steps import Agenda, Draft
from coffee.coach.typed import moment_of
from coffee.coach.walk import Walk


@dataclass(frozen=True)
class Topic:
    """Something to talk about; `at` is None where nobody said when the meeting begins."""

    words: str
    minutes: int
    at: time | None

    def written(self, lang: str) -> str:
        """On one line: "15:00  the anodes (10 min)"."""
        words = f"{self.words} ({self.minutes} min)"
        return f"{dates.write_time(self.at, lang)}  {words}" if self.at else words


def agenda_step(walk: Walk) -> Agenda | None:
    """The step of `walk` that asks what is on the table, if it has one that applies."""
    return next((p.step for p in walk.prompts() if isinstance(p.step, Agenda)), None)


def topics(walk: Walk) -> list[Topic]:
    """What is on the table, in its order; nothing where nobody said."""
    step = agenda_step(walk)
    answer = walk.answers().get(step.id) if step else None
    if step is None or not isinstance(answer, list):
        return []
    parted = [step.parted(str(entry)) for entry in answer]
    minutes = [int(figure) for figure, _ in parted]
    moment = moment_of(walk.kept().get("meeting.start"))
    begins: list[time | None] = [None] * len(parted)
    if moment and moment.time:
        start = datetime.combine(moment.day, moment.time)
        passed = accumulate(minutes[:-1], initial=0)
        begins = [(start + timedelta(minutes=so_far)).time() for so_far in passed]
    return [
        Topic(words, size, at) for (_, words), size, at in zip(parted, minutes, begins, strict=True)
    ]


def reason(walk: Walk) -> str:
    """Why the two meet, where the playbook says that it may be shared."""
    shared = [step for step in walk.book.steps if step.keep == "meeting.purpose" and step.share]
    return next((str(one) for step in shared if (one := walk.answers().get(step.id))), "")


def message_step(walk: Walk) -> Draft | None:
    """The step of `walk` whose message tells what is on the table."""
    step = agenda_step(walk)
    drafts = [p.step for p in walk.prompts() if isinstance(p.step, Draft)]
    return next((one for one in drafts if step and step.id in names_in(one.text)), None)
