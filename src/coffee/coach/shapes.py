"""The shapes that all playbooks share. Closed: a key that nobody reads is an author's mistake."""

from typing import Annotated, Any, ClassVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints


def _one_or_many(value: Any) -> Any:
    return (value,) if isinstance(value, str | dict) else value


OneOrMany = BeforeValidator(_one_or_many, json_schema_input_type=Any)
Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=40)]
AdviceId = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+/[a-z0-9-]+$", max_length=80)]
AdviceIds = Annotated[tuple[AdviceId, ...], OneOrMany]
Prose = Annotated[str, StringConstraints(min_length=1, max_length=2000)]
Clause = dict[Id, Annotated[tuple[str, ...], OneOrMany, Field(min_length=1)]]
When = Annotated[tuple[Clause, ...], OneOrMany]
Choices = Annotated[dict[Id, Prose], Field(min_length=1, max_length=40)]


class Model(BaseModel):
    """A part of a playbook: closed and unchanging."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="forbid", frozen=True, validate_by_alias=True, validate_by_name=True
    )
