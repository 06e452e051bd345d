"""A rehearsal on the terminal, as lines: what is heard, what the coach says, where it led.

The words carry everything, colour adds nothing to them: a plain terminal shows the same lines.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence

from coffee.coach.coaching import Coaching, Fork, coached, spoken
from coffee.coach.dialogue import Heard, Rehearsal
from coffee.coach.dialogue_book import End
from coffee.face.lines import MEASURE, Line, Style, cells, padded, wrap
from coffee.text import say

Fill = Callable[[str], str]
"""A text of the script with its names filled in."""

MOST_SCORE = 3
_VERDICTS: dict[str, Style] = {"good": "good", "ok": "strong", "poor": "bad"}
_LABELS = {
    "good": "rehearse.good",
    "ok": "rehearse.ok",
    "poor": "rehearse.poor",
    "try": "rehearse.try",
    "you": "rehearse.you",
}


def quoted(words: str) -> str:
    """Words as they are said, in the quotation marks of the language."""
    return say("rehearse.quoted", words=words)


def heard_lines(heard: Iterable[Heard], width: int) -> Iterator[Line]:
    """What is seen and said while one does not speak."""
    for one in heard:
        yield from _block("quiet", one.scene, width)
        yield from _block("plain", quoted(one.they) if one.they else "", width)


def coach_lines(told: Coaching, width: int) -> Iterator[Line]:
    """The verdict and why; what one's words hold and lack; a better wording."""
    texts = [told.why]
    if told.given:
        parts = (
            say("rehearse.given_part", title=title, words=said) if said else title
            for title, said in told.given
        )
        texts.append(say("rehearse.given", parts=", ".join(parts)))
    if told.missing:
        texts.append(say("rehearse.missing", parts=", ".join(told.missing)))
    yield from _labelled(told.verdict, _VERDICTS[told.verdict], texts, width)
    if told.better:
        yield from _labelled("try", "accent", [quoted(told.better)], width)


def hesitation(seconds: float, before: float | None) -> str:
    """How long one hesitated, and the last time, in whole seconds; empty when it was at once."""
    now, last = round(seconds), round(before or 0)
    if now < 1:
        return ""
    if last < 1:
        return say("rehearse.seconds", seconds=now)
    return say("rehearse.seconds_before", seconds=now, before=last)


def end_lines(end: End, title: str, text: str, width: int) -> Iterator[Line]:
    """Where it led: the title of the end, its score, what the coach says of it."""
    score = say("rehearse.score", score=end.score, most=MOST_SCORE)
    gap = _room(width) - cells(title) - cells(score)
    yield ()
    if gap < 2:
        yield from _block("strong", title.upper(), width)
        yield from _block("quiet", score, width)
    else:
        yield (("strong", f" {title.upper()}"), ("quiet", " " * gap + score))
    yield from _block("plain", text, width)


def road_lines(forks: Sequence[Fork], end: End, fill: Fill, width: int) -> Iterator[Line]:
    """Where the replies not taken would have led, each with its turn: those that would have
    shut a door, and the good ones that would have opened one. The rest are counted."""
    yield ()
    yield (("strong", f" {say('rehearse.roads')}"),)
    rest: Counter[str] = Counter()
    for fork in forks:
        for road in fork.roads:
            best, worse = fill(road.best.title), road.best.score < end.score
            if worse or (road.best.score > end.score and road.reply.verdict == "good"):
                text = say("rehearse.road", say=quoted(fill(road.reply.say)), best=best)
                yield from _hung(f" {fork.number + 1:>2}  ", text, width)
            else:
                rest[best] += 1
    for best, count in rest.items():
        yield from _block("quiet", say("rehearse.roads_left", count=count, best=best), width)


def transcript_lines(play: Rehearsal, lang: str, width: int) -> Iterator[Line]:
    """All that was seen and said, each reply with its number and the coach's word on it."""
    number = 0
    for one in play.heard:
        if one.taken is None:
            yield ()
            yield from heard_lines([one], width)
            continue
        number += 1
        yield ()
        yield from _block("quiet", one.scene if one.they else "", width)
        yield from _block("plain", f"{number}  {_heard(one)}", width)
        said = spoken(play.book, play.names, one.taken)
        yield from _labelled("you", "accent", [quoted(said)], width)
        yield from coach_lines(coached(play.book, play.names, lang, one.taken), width)
        if one.taken.seconds and (slow := hesitation(one.taken.seconds, None)):
            yield from _block("quiet", slow, width)


def card_lines(words: str, width: int) -> Iterator[Line]:
    """The if-then card."""
    yield ()
    yield (("strong", f" {say('rehearse.card')}"),)
    yield from _block("plain", words, width)


def _heard(one: Heard) -> str:
    return quoted(one.they) if one.they else one.scene


def _labelled(which: str, style: Style, texts: Sequence[str], width: int) -> Iterator[Line]:
    """Texts beside a label, hung; below it where the window is narrow."""
    label = say(_LABELS[which])
    wide = max(cells(say(key)) for key in _LABELS.values()) + 3
    room = _room(width) - wide - 2
    if room < 24:
        yield ((style, f" {label}"),)
        for text in texts:
            yield from _block("plain", text, width)
        return
    first = f"   {padded(label, wide)}"
    for number, text in enumerate(texts):
        yield from _hung("" if number else first, text, width, wide + 3, style)


def _hung(
    first: str, text: str, width: int, margin: int = 0, style: Style = "accent"
) -> Iterator[Line]:
    """`text` to the right of `first`, in a column of its own."""
    margin = margin or cells(first)
    for number, line in enumerate(wrap(text, max(_room(width) + 1 - margin, 8))):
        if number or not first:
            yield (("plain", " " * margin + line),)
        else:
            yield ((style, first), ("plain", line))


def _block(style: Style, text: str, width: int) -> Iterator[Line]:
    if text.strip():
        yield from (((style, f" {line}"),) for line in wrap(text, _room(width)))


def _room(width: int) -> int:
    return max(min(width, MEASURE) - 2, 8)
