"""Faulty books of tact, one for each rule that such a book must keep."""

from faulty import cases

HEAD = 'format: coffee/1\nkind: tact\ntitle: "Tact"\n'
TOLD = 'level: hint, message: "It hurts.", suggest: "Not so.", advice: cafe/time'
EXAMPLES = 'bad: "wow", good: "fine"'

TACT = cases(
    r"""
== fault.phrase_character | - | plain words | simples mots
HEADrules:
  - {id: loud, TOLD, find: "wo+w", EXAMPLES} # <-

== fault.phrase_branches | - | (this|that) | (ceci|cela)
HEADlists:
  loud: "(wow" # <-
rules:
  - {id: loud, TOLD, find: "@loud", EXAMPLES}

== fault.phrase_ends | - | add the word | ajoutez le mot
HEADrules:
  - {id: loud, TOLD, find: "wow ...", EXAMPLES} # <-

== fault.phrase_gaps | - | make two | en deux
HEADrules:
  - {id: loud, TOLD, find: "a ... b ... c ... d ... e", EXAMPLES} # <-

== fault.phrase_long | - | make two | en deux
HEADrules:
  - {id: loud, TOLD, find: "(<130 a|>a) b", EXAMPLES} # <-

== fault.phrase_empty | - | must be there | doive y être
HEADrules:
  - {id: loud, TOLD, find: "(wow|)", EXAMPLES} # <-

== fault.list_unknown | - | loud | loud
HEADlists: {loud: "wow"}
rules:
  - {id: loud, TOLD, find: ["@lowd", "@loud"], EXAMPLES} # <-

== fault.list_circle | - | take a reference out | retirez un renvoi
HEADlists:
  loud: ["wow", "@shrill"] # <-
  shrill: ["@loud"]
rules:
  - {id: loud, TOLD, find: "@loud", EXAMPLES}

== fault.list_unused | - | @shrill | @shrill
HEADlists:
  shrill: "eek" # <-
rules:
  - {id: loud, TOLD, find: "wow", EXAMPLES}

== fault.rule_blind | - | `find` or `measure` | `find` ou `measure`
HEADrules:
  - {id: loud, TOLD, EXAMPLES} # <-

== fault.measure_limit | - | write `over`, or `under` | écrivez `over`, ou bien `under`
HEADrules:
  - id: loud
    level: hint
    message: "It hurts."
    suggest: "Not so."
    advice: cafe/time
    measure: {of: words} # <-
    bad: "wow"
    good: "fine"

== fault.measure_lists | - | under `list` | sous `list`
HEADrules:
  - {id: loud, TOLD, measure: {of: times, over: 1}, EXAMPLES} # <-

== fault.off_alone | - | extends: yes | extends: yes
HEADoff: pressure # <-
rules:
  - {id: loud, TOLD, find: "wow", EXAMPLES}
""".replace("HEAD", HEAD)
    .replace("EXAMPLES", EXAMPLES)
    .replace("TOLD", TOLD)
)
"""See `faulty.cases`; the arrow is at the line to be named."""
