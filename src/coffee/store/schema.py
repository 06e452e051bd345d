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

_REHEARSALS = (
    """create table rehearsal (
        id integer primary key,
        script text not null,
        lang text not null,
        person_id integer references person on delete cascade,
        names text not null,
        seed integer not null,
        react text not null,
        mode text not null,
        exam integer not null,
        -- whether it took up another one at one of its turns, to see where else it leads
        branched integer not null,
        began text not null,
        finished text,
        outcome text,
        score integer
    ) strict""",
    "create index rehearsal_person on rehearsal (person_id)",
    "create index rehearsal_open on rehearsal (id) where finished is null",
    """create table turn (
        rehearsal_id integer not null references rehearsal on delete cascade,
        number integer not null,
        line text not null,
        reply text not null,
        said text not null,
        -- what the coach said of it then, whatever the script says now
        verdict text not null,
        seconds real,
        at text not null,
        primary key (rehearsal_id, number)
    ) strict, without rowid""",
    """create table plan (
        id integer primary key,
        script text not null,
        reaction text not null,
        person_id integer references person on delete cascade,
        words text not null,
        said text not null,
        at text not null,
        rehearsal_id integer references rehearsal on delete set null
    ) strict""",
    "create index plan_person on plan (person_id)",
    "create index plan_rehearsal on plan (rehearsal_id)",
    # due is a local day; title and met: what script and reaction are called, no name in them
    """create table drill (
        script text not null,
        reaction text not null,
        title text not null,
        met text not null,
        person_id integer references person on delete set null,
        stability real not null,
        difficulty real not null,
        last text not null,
        verdict text not null,
        times integer not null,
        due text not null,
        primary key (script, reaction)
    ) strict, without rowid""",
    "create index drill_person on drill (person_id) where person_id is not null",
    """create table recall (
        id integer primary key,
        plan_id integer not null references plan on delete cascade,
        at text not null,
        said text not null,
        ok integer not null
    ) strict""",
    "create index recall_plan on recall (plan_id)",
)

MIGRATIONS: tuple[tuple[str, ...], ...] = (_FIRST, _REHEARSALS)
