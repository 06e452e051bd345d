"""Who was forgotten at their wish: a keyed hash of how they were reached, and nothing else.

The key never leaves the store; without it a hash says nothing, not even of a mail guessed right.
"""

import hashlib
import hmac
import secrets
from collections.abc import Iterable

from coffee.coach.contact_keys import Key
from coffee.store.database import Database


def digest(db: Database, key: Key) -> str:
    """The hash that stands for an address or a card."""
    return hmac.new(_secret(db).encode(), "\0".join(key).encode(), hashlib.sha256).hexdigest()


def remember(db: Database, keys: Iterable[Key], at: str) -> None:
    """Note that these are not to be brought back by an import; inside a transaction."""
    db.many(
        "insert or ignore into forgotten values (?, ?)", [(digest(db, key), at) for key in keys]
    )


def welcome_back(db: Database) -> None:
    """Nobody is kept out of imports any more; inside a transaction."""
    db.execute("delete from forgotten")


def _secret(db: Database) -> str:
    row = db.execute("select value from secret where name = 'forgotten'").fetchone()
    if row:
        return str(row[0])
    made = secrets.token_hex(32)
    db.execute("insert into secret values ('forgotten', :value)", value=made)
    return made
