"""The cast of a dialogue: asked for as a walk, and what fills the script once it is known."""

from coffee.coach.dialogue_book import DialogueBook
from coffee.coach.fill import Names
from coffee.coach.playbook import WalkBook
from coffee.coach.steps import Choice, Person, Text
from coffee.coach.walk import Walk


def casting(book: DialogueBook) -> WalkBook | None:
    """The cast of a dialogue as the walk that asks for it; None where it has nobody."""
    if not book.cast:
        return None
    return WalkBook(format="coffee/1", kind="walk", title=book.title, steps=book.cast)


def lead(book: WalkBook) -> Person | None:
    """Whom one talks to: the first of the cast, where that is a person."""
    first = book.steps[0]
    return first if isinstance(first, Person) else None


def for_real(book: WalkBook) -> WalkBook:
    """The same walk about real people: what was made up is not proposed as an answer."""
    steps = tuple(
        step
        if isinstance(step, Choice) or step is lead(book)
        else step.model_copy(update={"default": ""})
        for step in book.steps
    )
    return book.model_copy(update={"steps": steps})


def talked_to(walk: Walk) -> str:
    """Whom one talks to, by name."""
    first = lead(walk.book)
    return str(walk.answers().get(first.id) or "") if first else ""


def is_made_up(walk: Walk) -> bool:
    """Whether one talks to the made-up person of the script."""
    first = lead(walk.book)
    return first is not None and talked_to(walk) in ("", first.default)


def remembered(walk: Walk) -> str:
    """The real person whom the rehearsal is about, empty where it is about nobody that one
    knows: somebody met for the occasion is in the script under another name than `person`."""
    return "" if is_made_up(walk) else walk.subject()


def cast_names(walk: Walk | None) -> Names:
    """What fills the script: the answers of the cast, if it has one; the full stop of a sentence
    is left off, for the script brings its own."""
    if walk is None:
        return {}
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
