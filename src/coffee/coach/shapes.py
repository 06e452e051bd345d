"""The shapes that all playbooks share. Closed: a key that nobody reads is an author's mistake.

Every length has a bound here, so that no rule later on meets a text that it is slow at.
"""

from typing import Annotated, Any, ClassVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints


def _one_or_many(value: Any) -> Any:
    return (value,) if isinstance(value, str | dict) else value


ID_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"
ADVICE_PATTERN = r"^[a-z0-9-]+/[a-z0-9-]+$"
SOMETHING = r"\S"

Id = Annotated[str, StringConstraints(pattern=ID_PATTERN, max_length=40)]
AdviceId = Annotated[str, StringConstraints(pattern=ADVICE_PATTERN, max_length=80)]
Prose = Annotated[str, StringConstraints(pattern=SOMETHING, max_length=2000)]
Words = Annotated[str, StringConstraints(max_length=2000)]
"""Prose that may be left out."""

Ids = Annotated[tuple[Id, ...], BeforeValidator(_one_or_many, json_schema_input_type=Id | list[Id])]
SomeIds = Annotated[
    tuple[Id, ...],
    Field(min_length=1),
    BeforeValidator(
        _one_or_many, json_schema_input_type=Id | Annotated[list[Id], Field(min_length=1)]
    ),
]
AdviceIds = Annotated[
    tuple[AdviceId, ...],
    BeforeValidator(_one_or_many, json_schema_input_type=AdviceId | list[AdviceId]),
]
_A_FEW = Field(min_length=1, max_length=40)
Values = Annotated[
    tuple[str, ...],
    _A_FEW,
    BeforeValidator(_one_or_many, json_schema_input_type=str | Annotated[list[str], _A_FEW]),
]
Clause = Annotated[dict[Id, Values], Field(min_length=1, max_length=20)]
When = Annotated[
    tuple[Clause, ...],
    _A_FEW,
    BeforeValidator(_one_or_many, json_schema_input_type=Clause | Annotated[list[Clause], _A_FEW]),
]
Bound = Annotated[int, Field(ge=0, le=999_999_999)]
Label = Annotated[str, StringConstraints(pattern=SOMETHING, max_length=200)]
Choices = Annotated[dict[Id, Label], Field(min_length=1, max_length=40)]


class Model(BaseModel):
    """A part of a playbook: closed and unchanging."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="forbid",
        frozen=True,
        validate_by_alias=True,
        validate_by_name=True,
        defer_build=True,
    )
