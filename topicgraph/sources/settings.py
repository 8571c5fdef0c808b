"""`topicgraph.yaml`: what only the user knows. It lies beside the articles and overrides every
rule."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from topicgraph.errors import ReadError
from topicgraph.sources.frontmatter import read
from topicgraph.sources.plain_yaml import Block, Value

NAME = "topicgraph.yaml"

SECTIONS = ("fields", "aliases", "platforms", "outlets", "topics", "groups", "same", "different")


@dataclass(frozen=True, slots=True)
class Config:
    """The user's own rules.

    - `fields`: their field name → ours (`headline: title`)
    - `aliases`: a spelling or a domain → the outlet's name or domain, with the line it stands on
    - `platforms`: domains that many outlets publish on; `outlets`: domains that are one outlet, whatever names they show
    - `topics`: a spelling → the topic's name
    - `groups`: name of a group → outlets in it, with the line it stands on
    - `same`: lists of URLs that are one article
    - `different`: lists of URLs or files that are different articles
    - `short_urls`: short URL → the URL it leads to (from `short-urls.csv`)
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
    different: tuple[tuple[str, ...], ...] = ()
    short_urls: Mapping[str, str] = field(default_factory=dict[str, str])


def parse(raw: bytes, path: str = NAME) -> Config:
    r"""The configuration in the bytes of a `topicgraph.yaml`; raises `ReadError` on anything it does
    not understand.

    >>> parse(b"aliases:\\n  The Lantern: lantern.example").aliases
    {'The Lantern': 'lantern.example'}
    """
    document = read(raw, whole=True)
    data = document.data if document.data is not None else Block()
    for trouble in document.troubles:
        if trouble.code != "empty":
            raise ReadError(
                path,
                trouble.line,
                problem=trouble.message,
                hint="settings must be plain YAML: put such a text in quotes",
            )
    for key in data:
        if key not in SECTIONS:
            raise ReadError(
                path, data.lines[key], key, "is not a setting", f"want one of {', '.join(SECTIONS)}"
            )
    aliases = _texts(data, "aliases", path)
    return Config(
        fields=_texts(data, "fields", path),
        aliases=aliases,
        alias_lines=_lines(data, "aliases"),
        platforms=frozenset(
            name.lower() for name in _list(data.get("platforms"), data, "platforms", path)
        ),
        outlets=frozenset(
            name.lower() for name in _list(data.get("outlets"), data, "outlets", path)
        ),
        topics=_texts(data, "topics", path),
        groups={
            name: tuple(_list(members, data, "groups", path))
            for name, members in _pairs(data, "groups", path)
        },
        group_lines=_lines(data, "groups"),
        same=tuple(_same("same", urls, data, path) for urls in _items(data.get("same"))),
        different=tuple(
            _same("different", names, data, path) for names in _items(data.get("different"))
        ),
    )


def _pairs(data: Block, key: str, path: str) -> Iterator[tuple[str, Value]]:
    section = data.get(key)
    if section is None:
        return
    if not isinstance(section, Block):
        raise ReadError(
            path,
            data.lines[key],
            key,
            "is not a list of name: value",
            "want lines such as  Name: value",
        )
    yield from section.items()


def _texts(data: Block, key: str, path: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, value in _pairs(data, key, path):
        if not isinstance(value, str):
            raise ReadError(
                path, data.lines[key], key, f'"{name}" has no plain value', "want  Name: value"
            )
        found[name] = value
    return found


def _list(value: Value, data: Block, key: str, path: str) -> list[str]:
    items = _items(value)
    if wrong := [item for item in items if not isinstance(item, str)]:
        raise ReadError(path, data.lines[key], key, f"holds {wrong[0]!r}", "want a list of names")
    return [item for item in items if isinstance(item, str)]


def _same(key: str, urls: Value, data: Block, path: str) -> tuple[str, ...]:
    listed = _list(urls, data, key, path)
    if len(listed) < 2:
        hint = {
            "same": "want lists of two or more web addresses that are one article",
            "different": "want lists of two or more web addresses or files that are different articles",
        }
        raise ReadError(path, data.lines[key], key, f"holds {urls!r}", hint[key])
    return tuple(listed)


def _items(value: Value) -> list[Value]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _lines(data: Block, key: str) -> dict[str, int]:
    section = data.get(key)
    return (
        {name: data.lines[key] + line for name, line in section.lines.items()}
        if isinstance(section, Block)
        else {}
    )
