"""The tables, as migrations: each runs once, in order, and is never edited once released.

Times are UTC in ISO 8601; a meeting keeps its local time and zone besides, since that is what
was agreed. An answer is one row, so that two processes never lose each other's.
"""

APPLICATION_ID = 0x0C0FFEE1

_FIRST = (
    """create table person (
        id integer primary key,
        slug text not null unique,
        name text not null,
        folded text not null,
        born_in integer,
        created text not null
    ) strict""",
    "create index person_folded on person (folded)",
    """create table person_word (
        word text not null,
        person_id integer not null references person on delete cascade,
        primary key (word, person_id)
    ) strict, without rowid""",
    "create index person_word_person on person_word (person_id)",
    """create table meeting (
        id integer primary key,
        person_id integer not null references person on delete cascade,
        start_utc text not null,
        start_local text not null,
        zone text not null,
        minutes integer,
        place text,
        asked text,
        created text not null
    ) strict""",
    "create index meeting_start on meeting (start_utc)",
    "create index meeting_person on meeting (person_id, start_local)",
    """create table walk (
        id integer primary key,
        playbook text not null,
        person_id integer references person on delete cascade,
        meeting_id integer references meeting on delete set null,
        began text not null,
        finished text
    ) strict""",
    "create index walk_person on walk (person_id)",
    "create index walk_meeting on walk (meeting_id)",
    "create index walk_open on walk (id) where finished is null",
    """create table answer (
        walk_id integer not null references walk on delete cascade,
        prompt text not null,
        value text not null,
        open integer not null,
        seq integer not null,
        at text not null,
        primary key (walk_id, prompt)
    ) strict, without rowid""",
    """create table fact (
        id integer primary key,
        person_id integer not null references person on delete cascade,
        field text not null,
        value text not null,
        origin text not null,
        walk_id integer references walk on delete set null,
        at text not null,
        unique (walk_id, field)
    ) strict""",
    "create index fact_person on fact (person_id, field)",
)

_QUESTIONS = (
    """create table own_question (
        id integer primary key,
        lang text not null,
        words text not null,
        folded text not null,
        created text not null,
        unique (lang, folded)
    ) strict""",
    """create table question_mark (
        question text primary key,
        mark text not null check (mark in ('kept', 'hidden')),
        at text not null
    ) strict, without rowid""",
)

MIGRATIONS: tuple[tuple[str, ...], ...] = (_FIRST, _QUESTIONS)
