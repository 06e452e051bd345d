"""The cast of a dialogue: asked for as a walk, and what fills the script once it is known."""

from coffee.coach.dialogue_book import DialogueBook
from coffee.coach.fill import Names
from coffee.coach.playbook import SUBJECT, WalkBook
from coffee.coach.steps import Choice, Text
from coffee.coach.walk import Walk


def casting(book: DialogueBook) -> WalkBook | None:
    """The cast of a dialogue as the walk that asks for it; None where it has nobody."""
    if not book.cast:
        return None
    return WalkBook(format="coffee/1", kind="walk", title=book.title, steps=book.cast)


def for_real(book: WalkBook) -> WalkBook:
    """The same walk about real people: what was made up is not proposed as an answer."""
    steps = tuple(
        step
        if isinstance(step, Choice) or step.id == SUBJECT
        else step.model_copy(update={"default": ""})
        for step in book.steps
    )
    return book.model_copy(update={"steps": steps})


def is_made_up(walk: Walk) -> bool:
    """Whether the rehearsal is about the made-up person of the script, or about nobody."""
    step = walk.book.subject
    return step is None or walk.subject() in ("", step.default)


def cast_names(walk: Walk) -> Names:
    """What fills the script: the answers of the cast; the full stop of a sentence is left off,
    for the script brings its own."""
    texts = {step.id for step in walk.book.steps if isinstance(step, Text)}
    return {
        name: [_without_stop(value) for value in values] if name in texts else values
        for name, values in walk.names().items()
    }


def facts(walk: Walk) -> dict[str, str]:
    """What the cast says of a real person, by field; what is made up says nothing."""
    told = {str(step.keep): step.default for step in walk.book.steps}
    return {
        slot.removeprefix("person."): str(answer)
        for slot, answer in walk.kept().items()
        if slot.startswith("person.") and answer != told[slot]
    }


def _without_stop(text: str) -> str:
    return text[:-1] if text.endswith(".") and not text.endswith("..") else text
