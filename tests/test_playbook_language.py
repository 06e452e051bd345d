"""Each rule of the playbook language, shown by a file that breaks it: its line, step and cure."""

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from coffee.coach import (
    comparison,
    dead_ends,
    dialogue_checks,
    keeping,
    phrases,
    rules,
    sharing,
    tact,
    tact_faults,
)
from coffee.coach.fill import fill, malformed
from coffee.coach.playbook import WalkBook
from coffee.errors import PlaybookFault
from coffee.library import books, inspection, reader, shelf
from coffee.library.books import read_playbook
from coffee.text.en import playbooks as en
from coffee.text.fr import playbooks as fr
from faulty import WALK, Case, Row, arrows, cases, own, rows_of
from faulty_tact import TACT
from test_dialogue_checks import BROKEN
from test_playbooks_together import BESIDE

Coffee = Callable[..., Any]

# Below, a line of facts: the rule, the step named, words of the cure in English and in French;
# then the file. The arrow is at the line to be named.
FAULTY = cases(r"""
== yaml.colon | - | double quotes | guillemets
kind: walk
title: Avant : le café # <-

== yaml.quote | - | close it | fermez
kind: walk
title: "Before # <-
steps: []

== yaml.indent | - | align | alignez
steps:
  - id: x
    ask: a
   type: text # <-

== yaml.bracket | - | brackets | crochets
advice: [a, b # <-
steps: []

== yaml.start | - | double quotes | guillemets
title: @home # <-

== yaml.escape | - | twice | doublez
title: "a\d" # <-

== yaml.no_colon | - | `name: value` | `nom: valeur`
title: a
hello # <-
kind: walk

== yaml.syntax | - | double quotes | guillemets
title: *b* # <-

== yaml.key | - | double quotes | guillemets
title: {{name}} # <-

== yaml.key_twice | - | keep one | gardez-en une
title: a
title: b # <-

== yaml.alias | - | quotes | guillemets
a: b
title: *a # <-

== yaml.anchor | - | take it out | retirez-la
title: &a b # <-

== yaml.tag | - | take it out | retirez-la
title: !!str b # <-

== yaml.documents | - | keep one | un seul
title: a
--- # <-
title: b

== yaml.directive | - | begin with % | commencent par %
%YAML 1.1 # <-
---
title: a

== yaml.character | - | take it out | retirez-le
title: "a\u202Eb" # <-

== yaml.too_deep | - | flatten | aplatissez
a: [[[[[[[[[[[[[]]]]]]]]]]]]] # <-

== yaml.too_many | - | two files | en deux
a: [<10001 b,>] # <-

== yaml.too_long | - | shorten | raccourcissez
a: <8193 b> # <-

== yaml.key_long | - | shorten | raccourcissez
<129 a>: b # <-

== fault.not_a_playbook | - | `kind: walk` | `kind: walk`
- a # <-
- b

== fault.kind_missing | - | questions | questions
title: a # <-

== fault.kind_unknown | - | walk | walk
kind: wak # <-
title: a

== fault.format_unknown | - | upgrade | à jour
format: coffee/2 # <-
kind: walk
title: "A walk"
steps: [{id: a, type: text, ask: b}]

== fault.missing | a | add it | ajoutez
steps:
  - id: a # <-
    type: text

== fault.extra | pace | default | default
steps:
  - id: pace
    type: text
    ask: "How?"
    defualt: "slow" # <-

== fault.extra | - | when | when
steps: [{id: pace, type: text, ask: "How?"}]
brief:
  - title: "Page"
    lines:
      - {line: "{{pace}}", wen: {pace: any}} # <-

== fault.type_missing | pace | several | several
steps:
  - id: pace # <-
    ask: "How?"

== fault.type_unknown | pace | choice | choice
steps:
  - id: pace # <-
    type: chioce
    ask: "How?"

== fault.not_an_id | My Pace | hyphens | traits d'union
steps:
  - id: My Pace # <-
    type: text
    ask: "How?"

== fault.not_an_id | a | hyphens | traits d'union
steps:
  - {id: a, type: choice, ask: "b?", choices: {Un Deux: "c"}} # <-

== fault.not_advice | a | cafe/time | cafe/time
steps:
  - {id: a, type: text, ask: "b?", advice: time} # <-

== fault.not_among | a | person.role | person.role
steps:
  - {id: a, type: text, ask: "b?", keep: person.shoe} # <-

== fault.not_a_number | a | whole number | nombre entier
steps:
  - {id: a, type: number, ask: "b?", least: few} # <-

== fault.out_of_bounds | a | from 0 | de 0
steps:
  - {id: a, type: number, ask: "b?", least: "-3"} # <-

== fault.not_yes_no | a | yes or no | yes ou no
steps:
  - {id: a, type: text, ask: "b?", required: maybe} # <-

== fault.not_text | a | quotes | guillemets
steps:
  - {id: a, type: text, ask: [b]} # <-

== fault.not_a_list | - | hyphen | tiret
steps: hello # <-

== fault.not_a_mapping | - | colon | deux-points
steps:
  - hello # <-

== fault.empty | - | fill it in | remplissez
steps: [] # <-

== fault.empty | a | fill it in | remplissez
steps:
  - {id: a, type: choice, ask: "b?", choices: {}} # <-

== fault.empty | a | fill it in | remplissez
steps:
  - {id: a, type: text, ask: "  "} # <-

== fault.too_long | a | shorten | raccourcissez
steps:
  - {id: a, type: text, ask: <2001 b>} # <-

== fault.too_many | - | take some out | retirez-en
steps: [{id: a, type: text, ask: b}]
brief: [<41 {title: t, lines: [l]},>] # <-

== fault.when_later | role | look back | en arrière
steps:
  - id: role
    type: text
    ask: "What do they do?"
    when: {pace: full} # <-
  - {id: pace, type: choice, ask: "How?", choices: {full: "long", quick: "short"}}

== fault.when_itself | pace | earlier one | plus haut
steps:
  - id: pace
    type: choice
    ask: "How?"
    choices: {full: "long"}
    when: {pace: full} # <-

== fault.when_unknown | role | kind | kind
steps:
  - id: kind
    type: choice
    ask: "Which kind?"
    choices: {peer: "a peer", seller: "a seller"}

  - id: role
    type: text
    ask: "What do they do?"
    when: {knid: peer} # <-

== fault.when_value | role | peer, seller, any, none | peer, seller, any, none
steps:
  - id: kind
    type: choice
    ask: "Which kind?"
    choices: {peer: "a peer", seller: "a seller"}
  - id: role
    type: text
    ask: "What do they do?"
    when: {kind: [peer, pear]} # <-

== fault.when_text | more | any (answered) | any (répondu)
steps:
  - {id: role, type: text, ask: "What do they do?"}
  - {id: more, type: text, ask: "And?", when: {role: baker}} # <-

== fault.when_page | more | another step | autre étape
steps:
  - {id: hello, type: page, ask: "Hello"}
  - {id: more, type: text, ask: "And?", when: {hello: any}} # <-

== fault.when_impossible | trade | change it | changez-le
steps:
  - id: kind
    type: choice
    ask: "Which kind?"
    choices: {peer: "a peer", seller: "a seller"}
  - id: firm
    type: text
    ask: "Whom do they sell for?"
    when: {kind: seller}
  - id: trade
    type: text
    ask: "What could you trade?"
    when: {kind: peer, firm: any} # <-

== fault.when_impossible | more | never hold | jamais être vrai
steps:
  - {id: name, type: text, ask: "Who?", required: "yes"}
  - id: more
    type: text
    ask: "Nobody?"
    when:
      - {name: any}
      - {name: none} # <-

== fault.when_impossible | - | never hold | jamais être vrai
steps: [{id: sure, type: confirm, ask: "Sure?", required: "yes"}]
brief:
  - title: "Page"
    lines:
      - line: "unsure"
        when: {sure: none} # <-

== fault.name_unknown | more | company | company
steps:
  - {id: company, type: text, ask: "Where?"}
  - {id: more, type: text, ask: "And?", hint: "At {{compagny}}."} # <-

== fault.name_later | more | move that step above | montez
steps:
  - {id: more, type: text, ask: "And?", hint: "At {{company}}."} # <-
  - {id: company, type: text, ask: "Where?"}

== fault.name_itself | a | earlier | plus haut
steps:
  - {id: a, type: text, ask: "b?", default: "{{a}}"} # <-

== fault.name_page | more | page | page
steps:
  - {id: hello, type: page, ask: "Hello"}
  - {id: more, type: text, ask: "And?", hint: "{{hello}}"} # <-

== fault.name_part | more | day.time | day.time
steps:
  - {id: day, type: date, ask: "When?"}
  - {id: more, type: text, ask: "And?", hint: "{{day.hour}}"} # <-

== fault.until_unkept | a | meeting.minutes | meeting.minutes
steps:
  - {id: a, type: text, ask: "b?", hint: "{{until}}"} # <-

== fault.item_outside | a | `note` | `note`
steps:
  - {id: a, type: text, ask: "b?", hint: "{{item}}"} # <-

== fault.note_name | found | take that out | retirez ce nom
steps:
  - {id: who, type: person, ask: "Who?"}
  - id: found
    type: several
    ask: "What have you found?"
    choices: {news: "news"}
    note: "What of {{who.first}} ({{item}})?" # <-

== fault.note_long | a | shorten | raccourcissez
steps:
  - id: a
    type: several
    ask: "b?"
    choices: {c: <200 d>}
    note: "<11 {{item}}>" # <-

== fault.braces | a | [[ ... ]] | [[ ... ]]
steps:
  - {id: a, type: text, ask: "b?", hint: "[[ {{a]] }}"} # <-

== fault.braces_here | a | words themselves | mots eux-mêmes
steps:
  - {id: who, type: person, ask: "Who?"}
  - id: a
    type: choice
    ask: "What?"
    choices:
      b: "for {{who.first}}" # <-

== fault.count_outside | a | take it out | retirez-le
steps:
  - {id: a, type: text, ask: "{{#}} b?"} # <-

== fault.ask_unsure | why | `required: yes` | `required: yes`
steps:
  - {id: company, type: text, ask: "Where do they work?"}
  - {id: why, type: text, ask: "What of {{company}}?"} # <-

== fault.never_filled | - | change a `when` | changez un `when`
steps:
  - id: kind
    type: choice
    ask: "Which kind?"
    choices: {peer: "a peer", seller: "a seller"}
  - {id: firm, type: text, ask: "Firm?", when: {kind: seller}}
  - {id: trade, type: text, ask: "Trade?", when: {kind: peer}}
brief:
  - title: "Page"
    lines:
      - "{{firm}}"
      - "{{trade}}[[ with {{firm}}]]" # <-

== fault.id_twice | a | change one | changez
steps:
  - {id: a, type: text, ask: "b?"}
  - {id: a, type: text, ask: "c?"} # <-

== fault.id_reserved | until | something else | autrement
steps:
  - {id: until, type: text, ask: "b?"} # <-

== fault.person_type | person | `type: person` | `type: person`
steps:
  - {id: person, type: text, ask: "b?"} # <-

== fault.page_key | a | take it out | retirez-le
steps:
  - {id: a, type: page, ask: "b", required: "yes"} # <-

== fault.least_most | a | correct | corrigez
steps:
  - {id: a, type: number, ask: "b?", least: 9, most: 3} # <-

== fault.choice_reserved | a | another id | autre identifiant
steps:
  - {id: a, type: choice, ask: "b?", choices: {none: "no"}} # <-

== fault.choice_number | a | letter | lettre
steps:
  - {id: a, type: choice, ask: "b?", choices: {"30": "half"}} # <-

== fault.label_twice | a | own words | propres mots
steps:
  - id: a
    type: choice
    ask: "b?"
    choices:
      one: "Café" # <-
      two: "cafe"

== fault.label_is_id | door | change one | changez
steps:
  - id: door
    type: choice
    ask: "Open?"
    choices:
      open: "closed" # <-
      closed: "open"

== fault.label_number | how-many | add a word | ajoutez-y un mot
steps:
  - id: how-many
    type: choice
    ask: "How many?"
    choices:
      few: "2" # <-
      many: "20"

== fault.keep_type | a | date | date
steps:
  - {id: a, type: text, ask: "b?", keep: meeting.start} # <-

== fault.keep_twice | c | exclude | s'excluent
steps:
  - {id: a, type: text, ask: "b?", keep: person.role}
  - {id: c, type: text, ask: "d?", keep: person.role} # <-

== fault.default_unknown | kind | peer, seller | peer, seller
steps:
  - id: kind
    type: choice
    ask: "Which kind?"
    choices: {peer: "a peer", seller: "a seller"}
    default: pear # <-

== fault.default_unknown | a | no, yes | no, yes
steps:
  - {id: a, type: confirm, ask: "b?", default: oui} # <-

== fault.default_unfit | a | fits | convienne
steps:
  - {id: a, type: number, ask: "b?", most: 5, default: 6} # <-

== fault.default_unfit | a | any day | n'importe quel jour
steps:
  - {id: a, type: date, ask: "b?", default: 2026-11-26} # <-

== fault.default_own | a | take `default` out | retirez `default`
steps:
  - {id: a, type: questions, ask: "b?", default: "1,2"} # <-

== fault.pointer_unfit | ask | kind | kind
steps:
  - id: kind
    type: choice
    ask: "Which kind?"
    choices: {peer: "a peer", seller: "a seller"}
  - id: ask
    type: questions
    ask: "Which?"
    kind: knid # <-

== fault.circumstance_early | a | above | au-dessus
steps:
  - id: a
    type: text
    ask: "b?"
    when: {owed: any} # <-
  - {id: person, type: person, ask: "Who?"}

== fault.circumstance_early | - | above | au-dessus
steps:
  - {id: a, type: text, ask: "b?"}
brief:
  - title: "Page"
    lines:
      - "{{a}} {{silence}}" # <-

== fault.circumstance_early | a | above | au-dessus
steps:
  - id: a
    type: recall
    of: threads # <-
    ask: "b?"

== fault.connector_early | a | intro.connector | intro.connector
steps:
  - {id: person, type: person, ask: "Who?"}
  - id: a
    type: text
    ask: "b?"
    when: {unreturned: any} # <-
  - {id: giver, type: person, ask: "Who?", keep: intro.connector}

== fault.connector_early | - | intro.connector | intro.connector
steps:
  - {id: person, type: person, ask: "Who?"}
  - {id: a, type: text, ask: "b?"}
brief:
  - title: "Page"
    lines:
      - "{{a}} {{unreturned.day}}" # <-

== fault.id_reserved | threads | something else | autrement
steps:
  - {id: person, type: person, ask: "Who?"}
  - {id: threads, type: text, ask: "b?"} # <-

== fault.name_part | a | last.day | last.day
steps:
  - {id: person, type: person, ask: "Who?"}
  - id: a
    type: text
    ask: "b?"
    hint: "You last met {{last}}." # <-

== fault.when_value | a | short | short
steps:
  - {id: person, type: person, ask: "Who?"}
  - {id: a, type: text, ask: "b?", when: {silence: ages}} # <-

== fault.ask_unsure | a | [[ ]] | [[ ]]
steps:
  - {id: person, type: person, ask: "Who?", required: yes}
  - {id: a, type: text, ask: "Since {{last.day}}?"} # <-

== fault.ask_unsure | a | [[ ]] | [[ ]]
steps:
  - {id: person, type: person, ask: "Who?"}
  - {id: back, type: recall, of: threads, ask: "b?"}
  - {id: a, type: text, ask: "And {{back}}?", when: {threads: any}} # <-

== fault.never_filled | a | change a `when` | changez un `when`
steps:
  - {id: person, type: person, ask: "Who?"}
  - id: a
    type: text
    ask: "b?"
    hint: "Since {{last.day}}." # <-
    when: {met: no}

== fault.recall_required | a | take it out | retirez-le
steps:
  - {id: person, type: person, ask: "Who?"}
  - {id: a, type: recall, of: owed, ask: "b?", required: yes} # <-

== fault.not_among | a | awaited | awaited
steps:
  - {id: person, type: person, ask: "Who?"}
  - {id: a, type: recall, of: past, ask: "b?"} # <-

== fault.note_name | a | take that out | retirez ce nom
steps:
  - {id: person, type: person, ask: "Who?"}
  - {id: a, type: recall, of: owed, ask: "b?", note: "{{item}}, {{person}}?"} # <-

== fault.missing | mine | add it | ajoutez
steps:
  - {id: mine, type: promises, ask: "b?"} # <-

== fault.default_own | mine | take `default` out | retirez `default`
steps:
  - {id: mine, type: promises, whose: mine, ask: "b?", default: "the paper by Friday"} # <-

== fault.draft_private | thanks | share: yes | share: yes
steps:
  - {id: person, type: person, ask: "Who?"}
  - {id: news, type: text, ask: "What did you learn?", keep: person.news}
  - id: thanks
    type: draft
    ask: "b?"
    text: "Thank you, {{person.first}}.[[ {{news}}]]" # <-

== fault.draft_private | thanks | share: yes | share: yes
steps:
  - {id: person, type: person, ask: "Who?"}
  - id: thanks
    type: draft
    ask: "b?"
    subject: "{{threads}}" # <-
    text: "Thank you, {{person.first}}."

== fault.draft_private | give | share: yes | share: yes
steps:
  - {id: news, type: text, ask: "What did you learn?"}
  - {id: give, type: text, ask: "What could you send?", default: "{{news}}", share: yes} # <-

== fault.braces | thanks | [[ ... ]] | [[ ... ]]
steps:
  - {id: person, type: person, ask: "Who?"}
  - id: thanks
    type: draft
    ask: "b?"
    text: | # <-
      Thank you[[, {{person.first}}
      and see you soon]].

== fault.keep_choice | held | moved | moved
steps:
  - {id: held, type: choice, ask: "b?", choices: {yes: "a", no: "b"}, keep: meeting.held} # <-

== fault.keep_type | held | choice | choice
steps:
  - {id: held, type: confirm, ask: "b?", keep: meeting.held} # <-

== fault.empty | - | fill it in | remplissez
format: coffee/1
kind: questions
title: "Questions"
themes:
  path: {title: "Their path", use: "To begin.", advice: cafe/open-questions}
questions: [] # <-

== fault.theme_unknown | - | path | path
format: coffee/1
kind: questions
title: "Questions"
themes:
  path: {title: "Their path", use: "To begin.", advice: cafe/open-questions}
questions:
  - {id: early, theme: path, ask: "How did it begin?", use: "First.", follow: "And then?"}
  - {id: b, theme: pth, ask: "C?", use: "d", follow: "E?"} # <-

== fault.theme_unused | - | take the theme out | retirez le thème
format: coffee/1
kind: questions
title: "Questions"
themes:
  far: {title: "Far", use: "a", advice: b/c} # <-
  path: {title: "Their path", use: "To begin.", advice: cafe/open-questions}
questions:
  - {id: early, theme: path, ask: "How did it begin?", use: "First.", follow: "And then?"}

== fault.id_twice | - | change one | changez
format: coffee/1
kind: questions
title: "Questions"
themes:
  path: {title: "Their path", use: "To begin.", advice: cafe/open-questions}
questions:
  - {id: early, theme: path, ask: "How did it begin?", use: "First.", follow: "And then?"}
  - {id: early, theme: path, ask: "C?", use: "d", follow: "E?"} # <-

== fault.id_number | - | letter | lettre
format: coffee/1
kind: questions
title: "Questions"
themes:
  path: {title: "Their path", use: "To begin.", advice: cafe/open-questions}
questions:
  - {id: 7, theme: path, ask: "How did it begin?", use: "First.", follow: "And then?"} # <-

== fault.ask_twice | - | drop one | retirez l'une
format: coffee/1
kind: questions
title: "Questions"
themes:
  path: {title: "Their path", use: "To begin.", advice: cafe/open-questions}
questions:
  - {id: early, theme: path, ask: "How did it begin?", use: "First.", follow: "And then?"}
  - {id: b, theme: path, ask: "How did it begin?", use: "d", follow: "E?"} # <-

== fault.no_question_mark | - | question mark | point d'interrogation
format: coffee/1
kind: questions
title: "Questions"
themes:
  path: {title: "Their path", use: "To begin.", advice: cafe/open-questions}
questions:
  - {id: early, theme: path, ask: "How did it begin?", use: "First.", follow: "And then."} # <-

== fault.braces_here | - | words themselves | mots eux-mêmes
format: coffee/1
kind: questions
title: "Questions"
themes:
  path: {title: "Their path", use: "To begin with {{company}}.", advice: cafe/open-questions} # <-
questions:
  - {id: early, theme: path, ask: "How did it begin?", use: "First.", follow: "And then?"}

== fault.braces | - | [[ ... ]] | [[ ... ]]
format: coffee/1
kind: questions
title: "Questions"
themes:
  path: {title: "Their path", use: "To begin.", advice: cafe/open-questions}
questions:
  - {id: early, theme: path, ask: "How did it begin?", use: "First.", follow: "And {{then?"} # <-

== fault.empty | - | fill it in | remplissez
format: coffee/1
kind: advice
title: "Advice"
articles:
  cafe: {title: "A coffee", about: "coffee"}
advice: {} # <-

== fault.article_unknown | - | cafe | cafe
format: coffee/1
kind: advice
title: "Advice"
articles:
  cafe: {title: "A coffee", about: "coffee"}
advice:
  cafe/open-questions: {section: "Ask", home: [questions], text: "Ask open questions."}
  cafee/time: {section: "Time", home: [prep], text: "Say how long you have."} # <-

== fault.article_unused | - | take it out | retirez-le
format: coffee/1
kind: advice
title: "Advice"
articles:
  cafe: {title: "A coffee", about: "coffee"}
  tgms: {title: "Alone", about: "solitude"} # <-
advice:
  cafe/open-questions: {section: "Ask", home: [questions], text: "Ask open questions."}
  cafe/time: {section: "Time", home: [prep], text: "Say how long you have."}

== fault.figure_unclaimed | - | the author counts | l'auteur compte
format: coffee/1
kind: advice
title: "Advice"
articles:
  cafe: {title: "A coffee", about: "coffee"}
advice:
  cafe/open-questions: {section: "Ask", home: [questions], text: "Ask open questions."}
  cafe/time: {section: "Time", home: [prep], figure: "9 in 10", text: "Say how long you have."} # <-
""")
FAULTY += TACT


def faults_in(tmp_path: Path, text: str) -> list[Row]:
    path = tmp_path / "faulty.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(PlaybookFault) as caught:
        read_playbook(path)
    assert caught.value.facts["file"] == str(path)
    return rows_of(caught.value)


@pytest.mark.parametrize("case", FAULTY, ids=lambda case: f"{case.problem}-{case.step}")
def test_a_faulty_playbook_is_refused_with_its_line_its_step_and_the_cure(
    tmp_path: Path, case: Case
) -> None:
    told = faults_in(tmp_path, case.text)
    rows = [row for row in told if row.problem == case.problem]
    assert rows, told
    assert {row.line for row in rows} & set(arrows(case.text))
    assert rows[0].step == case.step
    for wanted, sentences in ((case.en, en.SENTENCES), (case.fr, fr.SENTENCES)):
        said = rows[0].said(sentences)
        assert wanted in said
        assert ":" in said
        assert "\n" not in said


@pytest.mark.parametrize("case", FAULTY, ids=lambda case: f"{case.problem}-{case.step}")
def test_a_fault_is_told_once(tmp_path: Path, case: Case) -> None:
    rows = faults_in(tmp_path, case.text)
    of_two_places = {"fault.id_twice", "fault.ask_twice", "fault.label_twice", "fault.label_is_id"}
    assert len(rows) == 1 or rows[0].problem in of_two_places, rows


def test_a_near_key_is_offered_first(tmp_path: Path) -> None:
    (row,) = faults_in(
        tmp_path, WALK + 'steps:\n  - {id: a, type: several, ask: "b?", chioces: {}}\n'
    )[1:]
    assert row.facts["able"].startswith("choices")


def test_what_a_fault_quotes_is_cut_short(tmp_path: Path) -> None:
    (row,) = faults_in(tmp_path, "kind: " + "x" * 5000 + "\n")
    assert row.facts["value"] == "x" * 59 + "…"


def test_many_faults_are_twenty_and_a_count(tmp_path: Path) -> None:
    steps = "".join(f"  - {{id: a{n}, type: text}}\n" for n in range(100))
    rows = faults_in(tmp_path, WALK + "steps:\n" + steps)
    assert [row.problem for row in rows] == ["fault.missing"] * 20 + ["fault.more"]
    assert rows[-1].facts == {"count": 80}


# Every rule has its words, and every sentence its rule


def _constants(module: Any, name: str) -> Iterator[str]:
    """The constants that `return` gives in the function `name`."""
    tree = ast.parse(Path(module.__file__).read_text(encoding="utf-8"))
    wanted = (n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef) and n.name == name)
    for node in ast.walk(next(wanted)):
        if isinstance(node, ast.Return) and node.value is not None:
            yield from (
                one.value
                for one in ast.walk(node.value)
                if isinstance(one, ast.Constant)
                and isinstance(one.value, str)
                and one.value.islower()
            )


def _told_in(module: Any) -> Iterator[str]:
    """Every problem that `module` can tell: what Fault, BadYaml and refusal are made with."""
    tree = ast.parse(Path(module.__file__).read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and re.fullmatch(r"(fault|yaml)\.\w+", str(node.value)):
            yield str(node.value)
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        told = {"Fault": (1, "fault."), "BadYaml": (0, "yaml."), "BadPhrase": (0, "fault.")}
        at, head = told.get(node.func.id, (9, ""))
        if len(node.args) > at and isinstance(node.args[at], ast.Constant):
            yield f"{head}{node.args[at].value}"  # type: ignore[attr-defined]


def every_problem() -> set[str]:
    modules = (
        *(rules, keeping, sharing, dead_ends, dialogue_checks, comparison, tact, tact_faults),
        *(phrases, books, inspection, shelf, reader),
    )
    told = {problem for module in modules for problem in _told_in(module)}
    shapes = {*books._SHAPES.values(), *books._PATTERNS.values(), *_constants(books, "_problem")}
    told |= {f"fault.{problem}" for problem in shapes - {"kind", "pattern", "discriminator"}}
    return told | {f"yaml.{why}" for _, why in reader._TROUBLES} | {"yaml.syntax"}


@pytest.mark.parametrize("sentences", [en.SENTENCES, fr.SENTENCES], ids=["en", "fr"])
def test_every_problem_has_its_sentence(sentences: dict[str, str]) -> None:
    known = {key for key in sentences if key.startswith(("fault.", "yaml."))}
    assert known - {"fault.at"} == every_problem()


def test_every_rule_is_shown_above() -> None:
    beside = {f"fault.{case.problem}" for case in (*BESIDE, *BROKEN)}
    shown = {case.problem for case in FAULTY} | beside
    elsewhere = {
        # told of files, in test_hostile_playbooks and below
        "yaml.not_a_file",
        "yaml.too_large",
        "yaml.not_utf8",
        "fault.cannot_read",
        "fault.no_such_file",
        "fault.no_playbook",
        "fault.other_kind",
        "fault.shipped_behind",
        "fault.more",
        # told of books of tact beside others, in test_tact_book
        "fault.example_caught",
        "fault.example_missed",
        "fault.off_unknown",
        # for what PyYAML's own parser, or a later pydantic, might say
        "yaml.unreadable",
        "fault.misshapen",
    }
    assert every_problem() - shown == elsewhere


# No rule cries wolf

KIND = """
steps:
  - {id: kind, type: choice, ask: "Which?", choices: {peer: "a peer", seller: "a seller"}}
"""

FINE = {
    "a step after a skippable one of an exclusive kind": KIND
    + """
  - {id: firm, type: text, ask: "Firm?", when: {kind: seller}}
  - {id: unsure, type: text, ask: "Not a seller?", when: {firm: none}}
  - {id: both, type: text, ask: "Hm?", when: {kind: seller, firm: none}}
""",
    "two ticks of one checklist": """
steps:
  - {id: s, type: several, ask: "Which?", choices: {a: "A", b: "B"}}
  - {id: t, type: text, ask: "T?", when: {s: a}}
  - {id: u, type: text, ask: "U?", when: {s: b, t: any}}
""",
    "one slot kept by two steps that exclude each other": KIND
    + """
  - {id: firm, type: text, ask: "Firm?", keep: person.company, when: {kind: seller}}
  - {id: lab, type: text, ask: "Lab?", keep: person.company, when: {kind: peer}}
""",
    "a name that `when` makes sure of": """
steps:
  - {id: firm, type: text, ask: "Firm?"}
  - {id: why, type: text, ask: "What of {{firm}}?", when: {firm: any}}
  - {id: how, type: text, ask: "How of {{firm}}?", when: {why: any}}
""",
    "a name that a required step makes sure of": """
steps:
  - {id: day, type: date, ask: "When?", time: yes, required: yes}
  - {id: why, type: text, ask: "Why on {{day.day}} at {{day.time}}?"}
""",
    "the hour of the end": """
steps:
  - {id: day, type: date, ask: "When?", keep: meeting.start}
  - {id: long, type: number, ask: "How long?", keep: meeting.minutes}
  - {id: said, type: text, ask: "How will you say it?", default: "Until {{until}}."}
""",
    "a fragment in a default": """
steps:
  - {id: firm, type: text, ask: "Firm?"}
  - {id: said, type: text, ask: "First words?", default: "Hello[[ at {{firm}}]]."}
""",
    "a label that is its own id, and numbers in place": """
steps:
  - {id: a, type: choice, ask: "A?", choices: {open: "open", one: "2 or 3", ten: "10"}}
  - {id: b, type: confirm, ask: "B?", default: yes, when: {a: [open, ten]}}
""",
    "numbers, yes and dates without quotes": """
steps:
  - {id: n, type: number, ask: 12:30, least: 1, most: 5, default: 3, required: yes}
  - {id: d, type: date, ask: 2026-11-26, past: no}
""",
}


@pytest.mark.parametrize("name", FINE)
def test_a_playbook_without_fault_is_read(tmp_path: Path, name: str) -> None:
    path = tmp_path / "fine.yaml"
    path.write_text(WALK + FINE[name].lstrip("\n"), encoding="utf-8")
    assert isinstance(read_playbook(path).book, WalkBook)


# Texts with blanks


@pytest.mark.parametrize(
    "template", ["{{a", "a}}", "{{A}}", "[[ a", "a ]]", "[[ [[ a ]] ]]", "{{ a b }}", "[[ {{a]] }}"]
)
def test_braces_that_do_not_pair_up_are_malformed(template: str) -> None:
    assert malformed(template)


@pytest.mark.parametrize(
    "template", ["", "{ a }", "[a]", "{{a}}", "[[ {{a.b}}, {{c}} ]]", "{{ a }}[[]]"]
)
def test_braces_that_pair_up_are_not_malformed(template: str) -> None:
    assert not malformed(template)


def test_a_fragment_drops_alone() -> None:
    assert fill("{{door}}[[: {{terms}}]]", {"door": ["open"]}) == "open"
    assert fill("{{door}}[[: {{terms}}]]", {"door": ["open"], "terms": ["soon"]}) == "open: soon"


# The page about the language


def examples() -> list[str]:
    page = Path(__file__).parent.parent / "docs" / "playbooks.md"
    blocks = re.findall(r"^```yaml\n(.*?)^```", page.read_text(encoding="utf-8"), re.M | re.S)
    whole = "^(steps|questions|lines|advice|rules):"
    return [block for block in blocks if re.search(whole, block, re.M)]


def test_the_page_shows_a_whole_playbook_of_each_kind() -> None:
    kinds = [re.search(r"^kind: (\w+)", block, re.M)[1] for block in examples()]  # type: ignore[index]
    assert sorted(kinds) == ["advice", "dialogue", "questions", "tact", "walk"]


def test_the_whole_examples_of_the_page_fit_together_and_can_be_walked(
    coffee: Coffee, home: Path, tmp_path: Path
) -> None:
    for block in examples():
        kind = re.search(r"^kind: (\w+)", block, re.M)[1]  # type: ignore[index]
        names = {"walk": "visit", "questions": "visit-questions", "dialogue": "door"}
        name = names.get(kind, kind)
        own(home, f"en/{name}", block)
    ran = coffee("playbook", "check")
    assert (ran.code, ran.err) == (0, ""), ran.out
    answers = tmp_path / "answers.yaml"
    answers.write_text(
        "person: Ada Moreau\nday: 2026-12-01 15:00\nmachine: press\nfound: {news: a prize}\n"
    )
    ran = coffee("walk", "visit", "--answers", str(answers))
    assert ran.code == 0, ran.err
    for line in ("I have 30 minutes, until 15:30.", "May I see the press?", "in the news: a prize"):
        assert line in ran.out
