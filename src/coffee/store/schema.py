"""The tables, as migrations: each runs once, in order, and is never edited once released.

Times are UTC in ISO 8601; a meeting keeps its local time and zone besides, since that is what
was agreed. What happened or is due on a day (a touch, a promise) keeps that day alone, as people
count it. An answer is one row, so that two processes never lose each other's.
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

_AFTER = (
    # held: null while nothing was said, then 'yes' or 'dropped'
    "alter table meeting add column held text",
    "alter table meeting add column purpose text",
    "alter table meeting add column born_in integer references walk on delete set null",
    # grows with every change that an invitation sent before must follow
    "alter table meeting add column revision integer not null default 0",
    "create index meeting_born on meeting (born_in) where born_in is not null",
    """create table promise (
        id integer primary key,
        person_id integer not null references person on delete cascade,
        whose text not null check (whose in ('mine', 'theirs')),
        words text not null,
        due text not null,
        done text,
        done_in integer references walk on delete set null,
        walk_id integer references walk on delete set null,
        created text not null
    ) strict""",
    "create index promise_person on promise (person_id)",
    "create index promise_open on promise (due) where done is null",
    "create index promise_walk on promise (walk_id) where walk_id is not null",
    "create index promise_done_in on promise (done_in) where done_in is not null",
    """create table touch (
        id integer primary key,
        person_id integer not null references person on delete cascade,
        via text not null,
        day text not null,
        note text,
        created text not null
    ) strict""",
    "create index touch_person on touch (person_id, day)",
    """create table note (
        id integer primary key,
        person_id integer not null references person on delete cascade,
        words text not null,
        day text not null,
        created text not null
    ) strict""",
    "create index note_person on note (person_id)",
    """create table tag (
        person_id integer not null references person on delete cascade,
        tag text not null,
        primary key (person_id, tag)
    ) strict, without rowid""",
    "create index tag_name on tag (tag)",
    "create table tag_cadence (tag text primary key, days integer not null) strict, without rowid",
    # what: 'promise:12' (a promise), 'touch:7' (a person), 'followup:3' (a meeting)
    "create table snooze (what text primary key, until text not null) strict, without rowid",
    """create table call (
        id integer primary key,
        person_id integer not null references person on delete cascade,
        how text not null,
        recovered integer,
        met integer,
        day text not null,
        walk_id integer unique references walk on delete set null
    ) strict""",
    "create index call_person on call (person_id)",
    # a question put at a meeting: its id in the bank or its own words, as put, what came of it
    """create table asked (
        id integer primary key,
        person_id integer not null references person on delete cascade,
        question text not null,
        words text not null,
        came text,
        day text not null,
        walk_id integer references walk on delete set null
    ) strict""",
    "create index asked_person on asked (person_id)",
    "create index asked_walk on asked (walk_id) where walk_id is not null",
    "create index fact_cadence on fact (person_id) where field = 'cadence'",
    "create index meeting_unsaid on meeting (start_utc) where held is null",
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

_NETWORK = (
    # where somebody can be reached or recognised: what says that two records are one person
    """create table address (
        kind text not null check (kind in ('email', 'link', 'phone', 'card')),
        folded text not null,
        person_id integer not null references person on delete cascade,
        value text not null,
        origin text not null,
        at text not null,
        primary key (kind, folded, person_id)
    ) strict, without rowid""",
    "create index address_person on address (person_id)",
    """create table link (
        id integer primary key,
        a_id integer not null references person on delete cascade,
        b_id integer not null references person on delete cascade,
        words text not null,
        since text,
        until text,
        created text not null
    ) strict""",
    "create index link_a on link (a_id)",
    "create index link_b on link (b_id)",
    # a word of a name, under itself and itself less one letter: misspelt ones meet there
    """create table near_word (
        variant text not null,
        word text not null,
        primary key (variant, word)
    ) strict, without rowid""",
    """insert into near_word
        with recursive place(n) as (select 1 union all select n + 1 from place where n < 40)
        select distinct substr(word, 1, n - 1) || substr(word, n + 1), word
        from (select distinct word from person_word) join place on n <= length(word)""",
    "insert or ignore into near_word select distinct word, word from person_word",
    """create virtual table person_search using fts5(
        name, company, role, notes, tokenize = 'unicode61 remove_diacritics 2'
    )""",
    """insert into person_search (rowid, name, company, role, notes)
        select person.id, name,
            (select value from fact where person_id = person.id and field = 'company'
             order by at desc, id desc limit 1),
            (select value from fact where person_id = person.id and field = 'role'
             order by at desc, id desc limit 1),
            (select group_concat(words, char(10)) from note where person_id = person.id)
        from person""",
    # who was forgotten at their wish: a keyed hash of an address, the key, and nothing else
    "create table forgotten (hash text primary key, at text not null) strict, without rowid",
    "create table secret (name text primary key, value text not null) strict, without rowid",
    """create index fact_shared on fact (field, value)
        where field in ('company', 'school', 'referrer', 'email')""",
    # asked for, and how it went: no step yet while the request is only written
    """create table introduction (
        id integer primary key,
        target_id integer not null references person on delete cascade,
        connector_id integer not null references person on delete cascade,
        walk_id integer unique references walk on delete set null,
        created text not null
    ) strict""",
    "create index introduction_target on introduction (target_id)",
    "create index introduction_connector on introduction (connector_id)",
    """create table introduction_step (
        introduction_id integer not null references introduction on delete cascade,
        state text not null check (state in
            ('asked', 'agreed', 'introduced', 'met', 'declined', 'thanked')),
        day text not null,
        note text,
        walk_id integer references walk on delete set null,
        primary key (introduction_id, state)
    ) strict, without rowid""",
    "create index introduction_step_walk on introduction_step (walk_id) where walk_id is not null",
    # the few rows that the daily screen looks for among all: what was wanted again, or put off
    "create index fact_again on fact (person_id) where field = 'again'",
    "create index meeting_moved on meeting (person_id) where held = 'moved'",
)

MIGRATIONS: tuple[tuple[str, ...], ...] = (_FIRST, _QUESTIONS, _AFTER, _REHEARSALS, _NETWORK)
