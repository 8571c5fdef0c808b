"""`topicgraph.yaml`: the user's own rules for a folder. They override every rule of ours."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from topicgraph.errors import ReadError
from topicgraph.sources.document import Block, Value
from topicgraph.sources.fields import FIELD_OF_KEY, FIELDS
from topicgraph.sources.formats import read_document

FILE_NAME = "topicgraph.yaml"

SECTIONS = ("fields", "aliases", "platforms", "outlets", "topics", "groups", "same")


@dataclass(frozen=True, slots=True)
class Config:
    """The user's own rules.

    - `fields`: name of a field in the files → our name (`headline: title`)
    - `aliases`: a spelling or a domain → the outlet's name or domain; `alias_lines`: its line
    - `platforms`: domains that many outlets publish on
    - `outlets`: domains that are one outlet, whatever names they show
    - `topics`: a spelling → the topic's name
    - `groups`: name of a group → the outlets in it; `group_lines`: its line
    - `same`: lists of URLs that are one article
    """

    fields: Mapping[str, str] = field(default_factory=dict[str, str])
    aliases: Mapping[str, str] = field(default_factory=dict[str, str])
    alias_lines: Mapping[str, int] = field(default_factory=dict[str, int])
    platforms: frozenset[str] = frozenset()
    outlets: frozenset[str] = frozenset()
    topics: Mapping[str, str] = field(default_factory=dict[str, str])
    groups: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, "tuple[str, ...]"])
    group_lines: Mapping[str, int] = field(default_factory=dict[str, int])
    same: tuple[tuple[str, ...], ...] = ()


def parse_settings(raw: bytes, path: str = FILE_NAME) -> Config:
    """Parse the bytes of a `topicgraph.yaml`.

    Raises:
        ReadError: at the first thing that cannot be understood.

    >>> parse_settings(b"aliases:\\n  The Lantern: lantern.example").aliases
    {'The Lantern': 'lantern.example'}
    """
    document = read_document(raw, FILE_NAME)
    data = document.data if document.data is not None else Block()
    for trouble in document.troubles:
        if trouble.code != "empty":
            hint = "settings must be plain YAML: put such a text in quotes"
            raise ReadError(path, trouble.line, problem=trouble.message, hint=hint)
    return _Parser(data, path).parse()


class _Parser:
    """Reads the sections of a settings file, and raises on what it does not understand."""

    def __init__(self, data: Block, path: str) -> None:
        self.data, self.path = data, path

    def error(self, section: str, problem: str, hint: str) -> ReadError:
        return ReadError(self.path, self.data.lines[section], section, problem, hint)

    def parse(self) -> Config:
        for section in self.data:
            if section not in SECTIONS:
                raise self.error(section, "is not a setting", f"want one of {', '.join(SECTIONS)}")
        return Config(
            fields=self.field_names(),
            aliases=self.texts("aliases"),
            alias_lines=self.lines("aliases"),
            platforms=frozenset(name.lower() for name in self.names("platforms")),
            outlets=frozenset(name.lower() for name in self.names("outlets")),
            topics=self.texts("topics"),
            groups={
                name: tuple(self.check_names("groups", members))
                for name, members in self.mapping("groups").items()
            },
            group_lines=self.lines("groups"),
            same=tuple(self.same_urls(urls) for urls in _to_list(self.data.get("same"))),
        )

    def mapping(self, section: str) -> Block:
        """The mapping in a section; empty if there is none."""
        value = self.data.get(section)
        if value is None:
            return Block()
        if not isinstance(value, Block):
            problem, hint = "is not a list of name: value", "want lines such as  Name: value"
            raise self.error(section, problem, hint)
        return value

    def texts(self, section: str) -> dict[str, str]:
        """A section of lines `Name: value`."""
        texts: dict[str, str] = {}
        for name, value in self.mapping(section).items():
            if not isinstance(value, str):
                raise self.error(section, f'"{name}" has no plain value', "want  Name: value")
            texts[name] = value
        return texts

    def field_names(self) -> dict[str, str]:
        names = self.texts("fields")
        for key, name in names.items():
            if name not in FIELD_OF_KEY:
                problem, hint = (
                    f'"{key}: {name}" names no field',
                    f"want one of {', '.join(FIELDS)}",
                )
                raise ReadError(self.path, 0, "fields", problem, hint)
        return names

    def names(self, section: str) -> list[str]:
        """A section that is a list of names."""
        return self.check_names(section, self.data.get(section))

    def check_names(self, section: str, value: Value) -> list[str]:
        names: list[str] = []
        for item in _to_list(value):
            if not isinstance(item, str):
                raise self.error(section, f"holds {item!r}", "want a list of names")
            names.append(item)
        return names

    def same_urls(self, value: Value) -> tuple[str, ...]:
        urls = self.check_names("same", value)
        if len(urls) < 2:
            hint = "want lists of two or more web addresses that are one article"
            raise self.error("same", f"holds {value!r}", hint)
        return tuple(urls)

    def lines(self, section: str) -> dict[str, int]:
        """The line of each name in a section."""
        first_line = self.data.lines.get(section, 0)
        return {name: first_line + offset for name, offset in self.mapping(section).lines.items()}


def _to_list(value: Value) -> list[Value]:
    return value if isinstance(value, list) else [] if value is None else [value]
