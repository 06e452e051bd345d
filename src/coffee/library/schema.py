"""The JSON Schema of the playbook language, for editors: completion, and faults as one types.

Made from the models that read the files, so it cannot say otherwise than they do. Two things
are said differently for the sake of editors: a value written without quotes is a number or a
boolean to YAML and a text to us, so all are let through; and the `kind` of a playbook or the
`type` of a step is looked at first, so that an editor tells the one fault there is.
"""

from typing import Any

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from coffee.coach.playbook import READER

DIALECT = "http://json-schema.org/draft-07/schema#"
_SCALARS = ["string", "number", "boolean"]

DESCRIPTIONS = {
    "format": "The version of the language.",
    "kind": "walk: steps and a page; questions: a bank of them; dialogue: a talk to rehearse;"
    " advice: what the articles say; tact: what makes a message hard to take.",
    "title": "What people call it.",
    "steps": "What is asked, in this order.",
    "brief": "The page that the walk ends in.",
    "id": "a-z, 0-9 and hyphens; an answers file and `when` go by it.",
    "type": "What an answer looks like.",
    "ask": "The question. {{name}} is an earlier answer; [[ ... ]] drops when it has none.",
    "hint": "One quiet line under the question.",
    "text": "What the page or the advice says.",
    "when": "Asked, or shown, only then: {step: value}, {step: [either, or]}, or a list of these;"
    " `any` is answered, `none` is not.",
    "default": "The answer that stands when none is given.",
    "advice": "One id or several, as in cafe/time; `:why` shows them.",
    "keep": "Where the answer lives once it is given.",
    "share": "yes: the answer may stand in a message to somebody.",
    "required": "yes: it cannot be skipped.",
    "choices": "An id and the words shown for it, in this order.",
    "note": "A line asked on each choice ticked; {{item}} is its label.",
    "lines": "many: a longer text is welcome.",
    "least": "The least number, or the fewest questions.",
    "most": "The greatest number, or the most questions.",
    "time": "yes: the hour is needed too.",
    "past": "yes: a day gone by will do.",
    "of": "Of a measure: what is measured. Of a step, owed: what I promised; awaited: what they"
    " did; questions: those prepared; threads: what to come back to.",
    "whose": "mine: what I promise; theirs: what they do.",
    "to": "person: whom the walk is about; referrer: who recommended; connector: who introduces.",
    "subject": "The subject of the message.",
    "bank": "The playbook of kind questions to pick from.",
    "goal": "The step that says what the meeting is for.",
    "line": "Dropped while a {{name}} in it has no answer; {{#}} counts.",
    "themes": "Families of questions.",
    "questions": "The questions, each of one theme.",
    "theme": "The id of one of `themes`.",
    "use": "When it is its turn.",
    "follow": "What to ask next.",
    "for": "The kinds of person it suits; left out, everyone.",
    "goals": "The goals it serves; left out, any.",
    "articles": "Where the advice is from, by the first half of its id.",
    "about": "What the article is about.",
    "section": "The heading that it stands under in the article.",
    "home": "The playbooks that point at it.",
    "figure": "A number that the author claims; the text says that he does.",
    "extends": "yes: this adds to the shipped playbook of the same name.",
    "off": "Rules of the shipped playbook that are not to be used.",
    "check": "What the words typed are for: message (to be sent), said (aloud), purpose (of a"
    " meeting); the rules of tact for these are applied.",
    "lists": "Phrases by a name; a rule, or another list, says @name.",
    "rules": "What does a message harm, each with examples.",
    "level": "error, warning or hint.",
    "message": "What it does to the reader, and why.",
    "suggest": "What to write instead.",
    "asks": "The kinds of question that it is about; for rules whose `for` is question.",
    "contact": "first: only when it is known to be the first word to this person.",
    "find": "Phrases that must be there: words, (either|or), word*, ... for up to six words, ~ for"
    " up to thirty, @list; a ! before one that does not count.",
    "with": "Phrases of which one must be there too.",
    "unless": "Phrases of which none may be there.",
    "within": "Where `with` and `unless` are looked for: text, nearby (the sentences beside it),"
    " sentence.",
    "count": "How often at the least.",
    "different": "How many different ones of `find` at the least.",
    "measure": "A number taken of the message; all of several must hold.",
    "over": "It must be more than this.",
    "under": "It must be less than this.",
    "list": "The lists that the measure is about.",
    "bad": "Messages that the rule must find fault with.",
    "good": "Messages that it must leave alone.",
    "first-contact": "yes: nothing was written to this person before.",
    "silent-days": "Days since the last contact.",
    "private": "Private notes whose words must not be in the message.",
    "cast": "Who and what fills the script, asked before it begins: steps of type person, text"
    " or choice, each with a made-up default.",
    "vars": "Variables and the values that each may have, the first one to begin with.",
    "start": "The line that it begins with.",
    "scene": "What is seen, in one line, shown without quotes.",
    "they": "What they say, in up to six wordings, one of which is drawn.",
    "you": "The replies, two to six; at least one good.",
    "otherwise": "What the coach says to words that fit none of the replies.",
    "roll": "How they may react; one is drawn by its odds, or the one that --react names.",
    "go": "The line that comes next.",
    "return": "yes: the sub-dialogue ends here, and goes on where it was called.",
    "end": "Where this road leads.",
    "say": "The model wording.",
    "like": "How people would type this, four at least, in words and lengths of their own.",
    "verdict": "good, ok or poor.",
    "coach": "Why, in one line.",
    "better": "A better wording, for a reply that is not good.",
    "needs": "The criteria that a typed reply should meet.",
    "means": "The speech acts that tell it from its neighbours; left out, the examples tell.",
    "once": "yes: it is offered once.",
    "set": "Variables that change with it.",
    "call": "The line of a sub-dialogue that is played before `go`.",
    "odds": "Its weight beside the others.",
    "outcome": "The name of this ending, for transcripts and statistics.",
    "score": "From 0 to 3.",
    "criteria": "What a typed reply may be missing.",
    "words": "Words that show that it is there.",
    "names": "Steps of the cast whose answer, said, shows that it is there.",
    "add": "Words that mend a reply which misses it, said after one's own.",
    "card": "The if-then card of each reaction, `call` where a road ends before any.",
    "if": "What they say on the card.",
    "tests": "Transcripts that must come true.",
    "name": "What the transcript shows; in a tact example, the full name of its reader.",
    "react": "The reactions drawn, in their order.",
    "pick": "The replies taken, in their order.",
    "ends": "The outcome that it must come to.",
}
"""What an editor shows beside each key."""

_OTHERWISE = {
    ("BriefSection", "lines"): "The lines of this part; one that has nothing to say is dropped.",
    ("Draft", "tu"): "In French: the same message to somebody one says tu to.",
    ("Draft", "text"): "The message; a line is dropped while a {{name}} in it has no answer.",
    ("Questions", "kind"): "The step that says what kind of person it is.",
    ("AdviceBook", "advice"): "Each piece of advice, by its id: article/name.",
    ("TactRule", "for"): "The kinds of text it looks at: message, said (words said aloud), purpose,"
    " question; left out, messages.",
    ("TactRule", "id"): "a-z, 0-9 and hyphens; one's own rule of the same id replaces it.",
    ("TactRule", "advice"): "The advice behind it, as in pretzel/no-pitch.",
    ("Case", "text"): "The message.",
    ("DialogueBook", "about"): "What one is about to rehearse, in a line or two.",
    ("DialogueBook", "lines"): "The moments of the talk, by id, each with one way on: you, roll,"
    " go, return or end.",
    ("Card", "line"): "The line at which one answers it.",
    ("Criterion", "most"): "The most words that a reply may have.",
}


class _Editors(GenerateJsonSchema):
    """pydantic's schema, as people write YAML."""

    def field_title_should_be_set(self, schema: Any) -> bool:
        """No title made up from a key: the key is there to be read."""
        return False

    def str_schema(self, schema: core_schema.StringSchema) -> JsonSchemaValue:
        return super().str_schema(schema) | {"type": _SCALARS}

    def int_schema(self, schema: core_schema.IntSchema) -> JsonSchemaValue:
        return super().int_schema(schema) | {"type": ["integer", "string"], "pattern": "^[0-9]+$"}

    def dict_schema(self, schema: core_schema.DictSchema) -> JsonSchemaValue:
        return super().dict_schema(schema) | {"additionalProperties": False}

    def bool_schema(self, schema: core_schema.BoolSchema) -> JsonSchemaValue:
        return {"enum": [True, False, "yes", "no", "true", "false"]}

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        """Nothing is written as null: a key is left out instead."""
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        """Without the default, which an editor would write for the author."""
        return self.generate_inner(schema["schema"])

    def tagged_union_schema(self, schema: core_schema.TaggedUnionSchema) -> JsonSchemaValue:
        """A part whose other keys depend on the one that says what it is."""
        key = str(schema["discriminator"])
        cases = {str(tag): self.generate_inner(one) for tag, one in schema["choices"].items()}
        return {
            "type": "object",
            "required": [key],
            "properties": {key: {"enum": list(cases)}},
            "allOf": [
                {"if": {"properties": {key: {"const": tag}}, "required": [key]}, "then": case}
                for tag, case in cases.items()
            ],
        }


def json_schema() -> dict[str, Any]:
    """The schema of a playbook of any kind."""
    made = READER.json_schema(schema_generator=_Editors, by_alias=True)
    parts = made.pop("$defs")
    for name, part in parts.items():
        for key, value in part.get("properties", {}).items():
            told = _OTHERWISE.get((name, key)) or DESCRIPTIONS[key]
            part["properties"][key] = {"description": told, **value}
    head = {
        "$schema": DIALECT,
        "title": "coffee playbook",
        "description": "A playbook of coffee, the networking coach: docs/playbooks.md explains it.",
    }
    return head | made | {"$defs": parts}
