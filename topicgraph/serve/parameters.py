"""The parameters of a question in a URL: what there is, and reading them strictly."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from topicgraph.errors import ArgumentError, invalid_argument

MAX_TEXT = 1_000
"""Characters of a parameter."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of a question.

    - `name`, `description`
    - `kind`: "text", "number" or "flag"
    - `default`: its value where it is not given; None: it is left out
    - `least`, `most`: of a number
    - `choices`: the only texts that it may be
    - `is_required`: it must be given
    - `is_list`: it may be repeated
    """

    name: str
    description: str
    kind: Literal["text", "number", "flag"] = "text"
    default: Any = None
    least: int = 0
    most: int = 10**9
    choices: tuple[str, ...] = ()
    is_required: bool = False
    is_list: bool = False

    def read(self, text: str) -> Any:
        """Read a value.

        Raises:
            ArgumentError: the parameter cannot have this value.
        """
        if len(text) > MAX_TEXT:
            raise ArgumentError(f"{self.name} is longer than {MAX_TEXT:,} characters")
        if self.kind == "number":
            if not (text.isascii() and text.isdecimal() and len(text) <= 10):
                raise invalid_argument(self.name, text, "a whole number")
            if not self.least <= int(text) <= self.most:
                want = f"a number from {self.least:,} to {self.most:,}"
                raise invalid_argument(self.name, int(text), want)
            return int(text)
        if self.kind == "flag":
            if text not in ("", "0", "1", "true", "false"):
                raise invalid_argument(self.name, text, "1 or 0")
            return text in ("", "1", "true")
        if self.choices and text not in self.choices:
            raise invalid_argument(self.name, text, f"one of {', '.join(self.choices)}")
        return text

    def schema(self) -> dict[str, Any]:
        """Describe the parameter as OpenAPI does."""
        kinds: dict[str, dict[str, Any]] = {"text": {"type": "string", "maxLength": MAX_TEXT},
                                  "flag": {"type": "boolean"},
                                  "number": {"type": "integer", "minimum": self.least,
                                             "maximum": self.most}}  # fmt: skip
        schema = kinds[self.kind]
        if self.choices:
            schema = {"type": "string", "enum": list(self.choices)}
        if self.is_list:
            schema = {"type": "array", "items": schema}
        if self.default is not None:
            schema = {**schema, "default": self.default}
        return {"name": self.name, "in": "query", "description": self.description,
                "required": self.is_required, "schema": schema}  # fmt: skip


def read_parameters(
    given: Sequence[tuple[str, str]], parameters: Sequence[Parameter]
) -> dict[str, Any]:
    """Read the parameters of a URL.

    Raises:
        ArgumentError: there is no such parameter, it is repeated, missing or wrong.

    >>> read_parameters([("limit", "5")], [Parameter("limit", "At most this many.", "number")])
    {'limit': 5}
    """
    known: Mapping[str, Parameter] = {one.name: one for one in parameters}
    values: dict[str, Any] = {
        one.name: one.default for one in parameters if one.default is not None
    }
    seen: set[str] = set()
    for name, text in given:
        if name not in known:
            names = ", ".join(known) or "none"
            raise ArgumentError(f'"{name[:50]}" is not a parameter of this question; want: {names}')
        parameter = known[name]
        if name in seen and not parameter.is_list:
            raise ArgumentError(f"{name} is given twice")
        seen.add(name)
        value = parameter.read(text)
        values[name] = [*values.get(name, []), value] if parameter.is_list else value
    for parameter in parameters:
        if parameter.is_required and not values.get(parameter.name):
            raise ArgumentError(f"{parameter.name} is missing: {parameter.description}")
    return values
