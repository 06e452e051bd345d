"""People: who they are, and how a typed name finds them."""

from collections.abc import Mapping
from dataclasses import replace

from coffee.coach.people import Person, slug_of, variants, words_of
from coffee.coach.plain_text import fold, tidy
from coffee.store import search
from coffee.store.database import Database

_MOST_CANDIDATES = 8

_COLUMNS = "person.id, person.name, person.slug"


def find(db: Database, typed: str, *, whole: bool = False) -> list[Person]:
    """Whom `typed` may mean, the closest kind of match only: slug, full name, words of the name.

    With `whole`, a word counts only in full: for a name that may be new.
    """
    typed = tidy(typed)
    if not typed:
        return []
    for where, value in (("slug", typed.lower()), ("folded", fold(typed))):
        rows = db.execute(
            f"select {_COLUMNS} from person where {where} = :value limit {_MOST_CANDIDATES}",
            value=value,
        )
        if found := [Person(*row) for row in rows]:
            return found
    return _by_words(db, words_of(typed), whole)


def called(db: Database, name: str) -> Person | None:
    """The one person of that very name; None where nobody has it, or several do."""
    found = [one for one in find(db, name, whole=True) if one.name == name]
    return found[0] if len(found) == 1 else None


def nearest(db: Database, typed: str) -> list[Person]:
    """Up to three people with a name that looks like `typed`."""
    import difflib

    typed = tidy(typed)
    people: dict[int, Person] = {}
    for word in words_of(typed):
        for near in difflib.get_close_matches(word, search.alike(db, word), 3, 0.6):
            for person in _by_words(db, [near], whole=True):
                people[person.id] = person
    likeness = {
        one.id: difflib.SequenceMatcher(None, fold(typed), fold(one.name)).ratio()
        for one in people.values()
    }
    return sorted(people.values(), key=lambda one: -likeness[one.id])[:3]


def get(db: Database, person_id: int) -> Person:
    """The person, with the latest of each fact; what was typed here wins over any import."""
    row = db.execute(f"select {_COLUMNS} from person where id = :id", id=person_id)
    person = Person(*row.fetchone())
    facts = db.execute(
        "select field, value from fact where person_id = :id"
        f" order by origin not in {search.IMPORTED}, at, id",
        id=person_id,
    )
    return replace(person, facts=dict(facts.fetchall()))


def add(db: Database, name: str, at: str, born_in: int | None = None) -> int:
    """A new person; inside a transaction. The slug is made unique."""
    taken = db.execute("select coalesce(max(id), 0) + 1 from person").fetchone()[0]
    cursor = db.execute(
        "insert into person (slug, name, folded, born_in, created)"
        " values (:slug, :name, :folded, :born_in, :at)",
        slug=_free_slug(db, name, taken), name=name, folded=fold(name), born_in=born_in, at=at,
    )  # fmt: skip
    person_id = int(cursor.lastrowid or 0)
    _index(db, person_id, name)
    return person_id


def learn(db: Database, person_id: int, facts: Mapping[str, str], origin: str, at: str) -> None:
    """Keep facts told of somebody, an empty one taken back; inside a transaction."""
    for field, value in facts.items():
        if value:
            db.execute(
                "insert into fact (person_id, field, value, origin, at)"
                " values (:person, :field, :value, :origin, :at)",
                person=person_id, field=field, value=value, origin=origin, at=at,
            )  # fmt: skip
        else:
            db.execute(
                "delete from fact where person_id = :person and field = :field",
                person=person_id,
                field=field,
            )
    search.refresh(db, person_id)


def none(db: Database) -> bool:
    """Whether nobody is known yet."""
    return db.execute("select 1 from person limit 1").fetchone() is None


def rename(db: Database, person_id: int, name: str) -> None:
    """Another name for the same person; inside a transaction. The slug follows."""
    db.execute(
        "update person set name = :name, folded = :folded, slug = :slug where id = :id",
        name=name, folded=fold(name), slug=_free_slug(db, name, person_id), id=person_id,
    )  # fmt: skip
    db.execute("delete from person_word where person_id = :id", id=person_id)
    _index(db, person_id, name)


def _index(db: Database, person_id: int, name: str) -> None:
    for word in words_of(name):
        db.execute("insert into person_word values (:word, :id)", word=word, id=person_id)
        for variant in variants(word):
            db.execute(
                "insert or ignore into near_word values (:variant, :word)",
                variant=variant, word=word,
            )  # fmt: skip
    search.refresh(db, person_id)


def _by_words(db: Database, words: list[str], whole: bool) -> list[Person]:
    if not words:
        return []
    test = "= :word{n}" if whole else ">= :word{n} and word < :word{n} || char(1114111)"
    having = " and ".join(
        f"id in (select person_id from person_word where word {test.format(n=n)})"
        for n in range(len(words))
    )
    values = {f"word{n}": word for n, word in enumerate(words)}
    sql = f"select {_COLUMNS} from person where {having} order by folded limit {_MOST_CANDIDATES}"
    return [Person(*row) for row in db.execute(sql, **values)]


def _free_slug(db: Database, name: str, person_id: int) -> str:
    wanted = slug_of(name) or f"person-{person_id}"
    slug, number = wanted, 1
    taken = "select 1 from person where slug = :slug and id <> :id"
    while db.execute(taken, slug=slug, id=person_id).fetchone():
        number += 1
        slug = f"{wanted}-{number}"
    return slug


def slugs(db: Database, beginning: str) -> list[str]:
    """The slugs that begin so, at most fifty: for completion."""
    rows = db.execute(
        "select slug from person where slug >= :low and slug < :high order by slug limit 50",
        low=beginning, high=beginning + "\x7f",
    )  # fmt: skip
    return [row[0] for row in rows]
