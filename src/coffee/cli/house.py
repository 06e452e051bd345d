"""What a command is handed: the settings, and the shelf, store and terminal once it asks."""

import os
import re
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from coffee.cli.settings import Folders, Settings, folders
from coffee.errors import AmbiguousPerson, UnknownPerson, WrongUse
from coffee.text import say

if TYPE_CHECKING:
    from coffee.coach.people import Person
    from coffee.face.speech import Voice
    from coffee.face.terminal import Terminal
    from coffee.library.counsel import Counsel
    from coffee.library.shelf import Shelf
    from coffee.store.clock import Clock
    from coffee.store.database import Database
    from coffee.store.walks import WalkRow


PREP, SECOND, FOLLOWUP = "prep", "second-meeting", "followup"
"""The playbooks with a command of their own."""
INTRODUCTION = "introduction"
"""The one that `coffee intro TARGET --ask CONNECTOR` walks."""
REQUEST = "introduction-request"
"""The script of the talk in which an introduction is asked for."""

_COMMANDS = {PREP: "prep", SECOND: "prep", FOLLOWUP: "followup"}


def quoted(words: str) -> str:
    """`words` as one argument of a command to type."""
    if re.fullmatch(r"[\w ,;:.'()&/+-]+", words):
        return f'"{words}"'
    import shlex

    return shlex.quote(words)


class House:
    """Everything that a run shares; each part is made when it is first asked for."""

    def __init__(self, settings: Settings, environ: Mapping[str, str] = os.environ) -> None:
        self.settings = settings
        self._environ = environ
        self._may_ask = True
        self._written: Database | None = None
        self._counsels: dict[str, Counsel] = {}

    @property
    def lang(self) -> str:
        return self.settings.lang

    @cached_property
    def folders(self) -> Folders:
        return folders(self._environ)

    @cached_property
    def terminal(self) -> "Terminal":
        from coffee.face.terminal import Terminal

        return Terminal(plain=self.settings.plain or None, drafts=self.folders.data / "drafts")

    def ask_nothing(self) -> None:
        """From here on, whoever may sit there."""
        self._may_ask = False

    @property
    def asks(self) -> bool:
        """Whether questions can be put to somebody, and may be."""
        return self.terminal.interactive and self._may_ask

    def drop_drafts(self) -> None:
        """What an editor may have left behind."""
        import shutil

        shutil.rmtree(self.folders.data / "drafts", ignore_errors=True)

    @cached_property
    def shelf(self) -> "Shelf":
        from coffee.library.shelf import Shelf

        return Shelf(own=self.folders.playbooks)

    def counsel(self, lang: str) -> "Counsel":
        """What texts in `lang` are checked by. PlaybookFault when one's own rules are faulty."""
        from coffee.library.counsel import counsel

        if lang not in self._counsels:
            places = self.folders
            found = counsel(lang, places.playbooks, places.cache, lambda: self.shelf)
            self._counsels[lang] = found
        return self._counsels[lang]

    @property
    def clock(self) -> "Clock":
        from coffee.cli.clock import clock

        return clock(self._environ)

    @property
    def timed(self) -> bool:
        """Whether time passes: it stands still where COFFEE_NOW says what time it is."""
        return not self._environ.get("COFFEE_NOW")

    @cached_property
    def voice(self) -> "Voice | None":
        """What can speak on this machine; None when nothing can."""
        from coffee.face.speech import find_voice

        return find_voice(self._environ)

    @property
    def reading(self) -> "Database":
        """The store, as it is; an empty one where there is none yet."""
        return self._written or self._read

    @property
    def writing(self) -> "Database":
        """The store, made if there is none yet."""
        if self._written is None:
            from coffee.store.database import open_database

            self._written = open_database(self.folders.data, create=True)
        return self._written

    @cached_property
    def _read(self) -> "Database":
        from coffee.store.database import open_database

        return open_database(self.folders.data, create=False)

    def person(self, typed: str) -> "Person":
        """The one person that `typed` means. UnknownPerson or AmbiguousPerson otherwise."""
        from coffee.store import people

        if not typed.strip():
            raise WrongUse(problem="missing", name=say("slot.person"), command="coffee")
        found = people.find(self.reading, typed)
        if len(found) > 1:
            raise self._ambiguous(typed, found)
        if not found:
            near = people.nearest(self.reading, typed)
            raise UnknownPerson(name=typed, near=[(one.name, one.slug) for one in near])
        return people.get(self.reading, found[0].id)

    def about(self, row: "WalkRow") -> "Person | None":
        """Whom a walk is about, once that is said."""
        from coffee.store import people

        return None if row.person_id is None else people.get(self.reading, row.person_id)

    def full_name(self, typed: str) -> str:
        """The name of the person that `typed` means, itself when nobody is known under it."""
        from coffee.store import people

        found = people.find(self.reading, typed, whole=True)
        if len(found) > 1:
            raise self._ambiguous(typed, found)
        return found[0].name if found else typed

    def _ambiguous(self, typed: str, found: "Sequence[Person]") -> AmbiguousPerson:
        """Several people for one name: each with what tells them apart."""
        from coffee.store import people

        who = [people.get(self.reading, one.id) for one in found]
        return AmbiguousPerson(
            name=typed, candidates=[(one.name, one.slug, one.work) for one in who]
        )

    def handle(self, person: "Person") -> str:
        """The shortest word that means `person` and nobody else: for a command to type."""
        from coffee.coach.people import slug_of
        from coffee.store import people

        first = slug_of(person.name.split()[0])
        alone = bool(first) and [one.id for one in people.find(self.reading, first)] == [person.id]
        return first if alone else person.slug

    def command(self, playbook: str, person: "Person | None" = None) -> str:
        """What to type to take up a walk of `playbook` again."""
        handle = self.handle(person) if person else ""
        if playbook in _COMMANDS:
            return f"coffee {_COMMANDS[playbook]} {handle}".strip()
        return f"coffee walk {playbook}" + (f" --person {handle}" if handle else "")
