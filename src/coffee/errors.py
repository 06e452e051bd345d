"""What can go wrong, as facts.

An error holds no sentence: its class names one in `text/`, its facts fill it. So the two
languages and the JSON errors come free, and no personal data reaches a log by accident.
"""

import re


class CoffeeError(Exception):
    """A refusal that the user can cure. `code` is the exit code, `facts` fill the sentence."""

    code = 2

    def __init__(self, **facts: object) -> None:
        super().__init__(type(self).__name__)
        self.facts = facts

    @property
    def key(self) -> str:
        """The name of the sentence in `text/`: `BadAnswer` -> `error.bad_answer`."""
        return "error." + re.sub(r"(?<!^)(?=[A-Z])", "_", type(self).__name__).lower()


class BadAnswer(CoffeeError):
    """`step`, `value`, `expected` (a key under `expected.`), and what that sentence needs."""


class BadOption(BadAnswer):
    """`option`, `value`, `expected` (a key under `expected.`), and what that sentence needs."""


class UnknownSteps(CoffeeError):
    """`steps`: ids in an answers file that no step of `playbook` has; `near`: the nearest ones."""


class MissingSteps(CoffeeError):
    """`steps`: ids of required steps that an answers file leaves out."""


class BadAnswersFile(CoffeeError):
    """`file`, `line`, `why` (a key under `yaml.`), and the `facts` that its sentence needs."""


class UnknownPlaybook(CoffeeError):
    """`name`, `near`."""


class UnknownPerson(CoffeeError):
    """`name`, `near`: (name, slug) pairs."""


class UnknownTarget(CoffeeError):
    """`name`, `near`: (name, slug) pairs; `quoted`: the name as one would type it."""


class NotAddedYet(UnknownTarget):
    """The same, where only people who are known will do."""


class NoIntroduction(CoffeeError):
    """`name`: of the person to whom none is under way; `command`: what notes one."""


class SeveralIntroductions(CoffeeError):
    """`name`, `candidates`: (name, slug) pairs of those asked; `command`: how to say which."""


class AmbiguousPerson(CoffeeError):
    """`name`, `candidates`: (name, slug, what they do) of each who may be meant."""


class UnknownEntry(CoffeeError):
    """`entry`: an id that nothing has."""


class NeedsYes(CoffeeError):
    """`command`: what takes a yes, where nobody is asked for it."""


class UnknownPromise(CoffeeError):
    """`words`."""


class AmbiguousPromise(CoffeeError):
    """`words`, `candidates`: (words, id) pairs."""


class PlaybookFault(CoffeeError):
    """`file`, and `faults`: (line, step, problem, facts) tuples, the first one first."""


class NotOurDatabase(CoffeeError):
    """`file`."""

    code = 1


class NewerDatabase(CoffeeError):
    """`file`, `found`, `known`: schema versions."""

    code = 1


class UnreadableDatabase(CoffeeError):
    """`file`, `why`: the system's word."""

    code = 1


class CannotRead(CoffeeError):
    """`file`, `why`: the system's word."""


class CannotWrite(CoffeeError):
    """`file`, `why`: the system's word."""

    code = 1


class BadAddress(CoffeeError):
    """`address`: what should have been one e-mail address."""


class NobodyToAsk(CoffeeError):
    """`step`: the first one of `playbook` without an answer, where no question can be put."""


class NothingPrepared(CoffeeError):
    """`name`: of the person, or empty; `command`: what prepares a meeting."""


class NothingDrafted(CoffeeError):
    """`name`: of the person; `command`: what would make a message."""


class NothingPlanned(CoffeeError):
    """`name`: of the person with whom no meeting is ahead; `command`: what plans one."""


class NothingOnTable(CoffeeError):
    """`name`: of the person whose next meeting has no agenda; `command`: what makes one."""


class NoAgendaYet(CoffeeError):
    """`name`: of the person whose next meeting is the first; `command` writes an invitation."""


class StillPreparing(CoffeeError):
    """`name`: of the person; `command`: what goes on with the preparation of the meeting."""


class NoClipboard(CoffeeError):
    """There is nothing here to copy a text with."""

    code = 1


class MeetingAhead(CoffeeError):
    """`name`, `when`: what is to be followed up has not taken place; `command` prepares it.

    `entry`: its id, by which it is moved or called off.
    """


class MeetingUnderWay(CoffeeError):
    """`name`, `when`: the hour of what is to be followed up has come, its last minute has not."""


class NothingToFollowUp(CoffeeError):
    """No meeting waits for it; `command`, `touch`: what to type instead."""


class SeveralToFollowUp(CoffeeError):
    """`people`: (name, slug) pairs, with each of whom a meeting waits, and none was named."""


class NeverMet(CoffeeError):
    """`name`: no meeting with that person waits; `command`, `touch`: what to type instead."""


class NothingForCalendar(CoffeeError):
    """There is no meeting, no promise, nobody to contact."""


class IllegalReply(CoffeeError):
    """`line`, `reply`: one that is not offered there; `able`: those that are."""


class EndlessRehearsal(CoffeeError):
    """`line`: where a script was stopped that goes round in circles; `most`: its moves."""


class UnknownRehearsal(CoffeeError):
    """`id`: that no rehearsal has."""


class NoSuchTurn(CoffeeError):
    """`number`: of a turn that a rehearsal does not have; `most`: its last one;
    `id`: of the rehearsal."""


class BadReplies(CoffeeError):
    """`file`, `why`: a key under `replies.`: what is wrong with an answers file of a rehearsal,
    and what that sentence needs."""


class ReplyRefused(CoffeeError):
    """`number` of the turn, from 1; `they`; `said`; `why`, a key under `understood.`; `able`."""


class UnknownReaction(CoffeeError):
    """`name`, `able`: the reactions of the script."""


class BadConfig(CoffeeError):
    """`file`, `why`: what the reader of TOML says; `known`: the keys that there are."""


class BadSetting(CoffeeError):
    """`setting`, `value`, `known`."""


class WrongUse(CoffeeError):
    """`problem`: a key under `use.`, and what that sentence needs."""


class Saved(CoffeeError):
    """The user left; everything given is kept, and they were told how to go on."""

    code = 0


class NoContacts(CoffeeError):
    """`file`, `problem`: a key under `use.`, and what that sentence needs."""
