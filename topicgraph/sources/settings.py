"""`topicgraph.yaml`: the user's own rules for a folder. They override every rule of ours."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import UTC, timedelta, timezone, tzinfo
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from topicgraph.errors import ReadError
from topicgraph.model import Record, to_datetime, to_microseconds
from topicgraph.sources.document import Block, Value
from topicgraph.sources.fields import FIELDS, STORY, find_field, find_target
from topicgraph.sources.formats import read_document
from topicgraph.sources.judgements import Key
from topicgraph.sources.outlet_attributes import OutletRow
from topicgraph.sources.sites import Site
from topicgraph.sources.values import find_host, fold_key
from topicgraph.text import count_phrase, is_web, name_key

FILE_NAME = "topicgraph.yaml"
FILE_NAMES = (FILE_NAME, "topicgraph.yml")

SECTIONS = (
    "fields", "defaults", "zones", "aliases", "platforms", "outlets", "topics", "groups", "same",
    "different", "compare", "subjects", "judgements",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Config:
    """The user's own rules, and the web sites whose folders were found.

    - `fields`: name of a field in the files → our name (`headline: title`)
    - `defaults`: folder ("" for all) → values of fields for articles that do not state them
    - `zones`: outlet, domain or folder → the time zone of times that state none; an outlet in any
      spelling that its `aliases` or the usual variants of a name lead to
    - `aliases`: a spelling or a domain → the outlet's name or domain; `alias_lines`: its line
    - `platforms`: domains that many outlets publish on
    - `outlets`: domains that are one outlet, whatever names they show
    - `topics`: a spelling → the topic's name
    - `groups`: name of a group → the outlets in it; `group_lines`: its line
    - `same`: lists of URLs that are one article
    - `different`: lists of URLs or files that are different articles
    - `compare`: parameter of comparisons → its value, as text; `compare_lines`: its line
    - `outlet_rows`: what is known of outlets (from `outlets.csv`)
    - `subjects`: whether names and phrases are extracted from titles and excerpts
    - `judgement_files`: files next to the articles with readers' judgements
    - `judgements`: what was judged → the verdict of most coders (from those files)
    - `short_urls`: short URL → the URL it leads to (from `short-urls.csv`)
    - `sites`: web sites, those in deeper folders first
    """

    fields: Mapping[str, str] = field(default_factory=dict[str, str])
    defaults: Mapping[str, Mapping[str, Value]] = field(
        default_factory=dict[str, "Mapping[str, Value]"]
    )
    zones: Mapping[str, str] = field(default_factory=dict[str, str])
    aliases: Mapping[str, str] = field(default_factory=dict[str, str])
    alias_lines: Mapping[str, int] = field(default_factory=dict[str, int])
    platforms: frozenset[str] = frozenset()
    outlets: frozenset[str] = frozenset()
    topics: Mapping[str, str] = field(default_factory=dict[str, str])
    groups: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, "tuple[str, ...]"])
    group_lines: Mapping[str, int] = field(default_factory=dict[str, int])
    same: tuple[tuple[str, ...], ...] = ()
    different: tuple[tuple[str, ...], ...] = ()
    compare: Mapping[str, str] = field(default_factory=dict[str, str])
    compare_lines: Mapping[str, int] = field(default_factory=dict[str, int])
    outlet_rows: tuple[OutletRow, ...] = ()
    subjects: bool = True
    judgement_files: tuple[str, ...] = ()
    judgements: Mapping[Key, str] = field(default_factory=dict[Key, str])
    short_urls: Mapping[str, str] = field(default_factory=dict[str, str])
    sites: tuple[Site, ...] = ()

    def describe(self) -> str:
        """Count the rules in one line; empty if there are none.

        >>> Config(aliases={"The Lantern": "lantern.example"}).describe()
        '1 alias'
        """
        nouns = {
            "fields": "field", "defaults": "default", "zones": "zone", "aliases": "alias",
            "platforms": "platform", "outlets": "outlet", "topics": "topic", "groups": "group",
            "same": "list of one article", "different": "list of different articles",
            "short_urls": "short URL", "compare": "parameter of comparisons",
            "judgements": "judgement",
        }  # fmt: skip
        counts = [(len(getattr(self, name)), noun) for name, noun in nouns.items()]
        plural = {
            "alias": "aliases",
            "list of one article": "lists of one article",
            "list of different articles": "lists of different articles",
            "parameter of comparisons": "parameters of comparisons",
        }
        parts = [
            f"{count} {plural[noun]}" if count > 1 and noun in plural else count_phrase(count, noun)
            for count, noun in counts
            if count
        ]
        files = Counter(row.file for row in self.outlet_rows)
        if len(files) > 2:
            parts.append(f"{count_phrase(files.total(), 'outlet')} of {len(files)} lists")
        else:
            parts += [f"{count_phrase(count, 'outlet')} of {file}" for file, count in files.items()]
        return ", ".join(parts if self.subjects else [*parts, "no subjects"])

    def site_of(self, file: str) -> Site | None:
        """Return the site whose folder holds a file."""
        return next((site for site in self.sites if file.startswith(site.folder)), None)

    def add_defaults(self, file: str, data: Block) -> Block:
        """Add the default values for a folder to the fields of a file, as if it stated them.

        Those of deeper folders come first.
        """
        folders = [
            folder for folder in self.defaults if not folder or file.startswith(f"{folder}/")
        ]
        if not folders:
            return data
        completed = Block()
        completed.update(data)
        completed.lines.update(data.lines)
        stated = {
            find_field(self.fields.get(key, key))
            for key, value in data.items()
            if value and not (fold_key(key) in CITING_KEYS and is_web(str(value)))
        }
        for folder in sorted(folders, key=len, reverse=True):
            for name, value in self.defaults[folder].items():
                if find_field(name) not in stated:
                    completed[name] = value
                    completed.lines.setdefault(name, 1)
            stated.update(map(find_field, self.defaults[folder]))
        return completed

    def apply_zone(self, record: Record) -> Record:
        """Read a time without a zone in the zone that the settings give its outlet or folder.

        A site's own zone comes after those.
        """
        if not self.zones and not self.sites:
            return record
        if any(entry.zone == "assumed" for entry in record.related):
            record = record._replace(related=tuple(map(self.apply_zone, record.related)))
        if record.zone != "assumed":
            return record
        zone = self._find_zone(record)
        moment = to_datetime(record.published)
        if zone is None or moment is None:
            return record
        local = moment.replace(tzinfo=zone)
        return record._replace(published=to_microseconds(local), zone="settings")

    def _find_zone(self, record: Record) -> tzinfo | None:
        """Return the time zone of an article's outlet, folder or site."""
        outlet = self.outlet_keys([record.provider], [record.domain, *map(find_host, record.urls)])
        for name, zone in self.zones.items():
            folder = name.rstrip("/") + "/"
            if outlet_key(name) in outlet or name == "." or record.file.startswith(folder):
                return find_zone(zone)
        site = self.site_of(record.file)
        return find_zone(site.zone) if site and site.zone else None

    def outlet_keys(self, names: Iterable[str], domains: Iterable[str]) -> set[str]:
        """Return the keys of outlets' names and domains, and of what the aliases add to them.

        >>> config = Config(aliases={"RH1": "radioharsby.example"})
        >>> outlet_key("Radio Harsby") in config.outlet_keys(["RH1"], [])
        True
        """
        keys = {key for name in names if name for key in (outlet_key(name), name_key(name))}
        keys |= {f".{parent}" for domain in domains if domain for parent in _and_parents(domain)}
        for alias, target in self.aliases.items():
            if outlet_key(alias) in keys:
                keys |= _target_keys(target)
        for alias, target in self.aliases.items():
            if outlet_key(target) in keys:
                keys.add(outlet_key(alias))
        return keys

    def below(self, label: str) -> Config:
        """Return the settings of a folder for names that begin with its label, "folder/"."""
        own = label.rstrip("/")
        return replace(
            self,
            defaults={f"{label}{name}".rstrip("/"): value for name, value in self.defaults.items()},
            zones={own if name == "." else name: zone for name, zone in self.zones.items()},
            different=tuple(
                tuple(name if is_web(name) else label + name for name in group)
                for group in self.different
            ),
            sites=tuple(replace(site, folder=label + site.folder) for site in self.sites),
        )


def combine_configs(configs: Sequence[Config]) -> Config:
    """Combine the settings of several folders; where two contradict, those of the first count.

    >>> one, other = Config(aliases={"A": "a.example"}), Config(aliases={"A": "b.example"})
    >>> combine_configs([one, other]).aliases
    {'A': 'a.example'}
    """
    if len(configs) < 2:
        return configs[0] if configs else Config()
    combined: dict[str, Any] = {}
    for name in (part.name for part in fields(Config)):
        values = [getattr(config, name) for config in reversed(configs)]
        if isinstance(values[0], Mapping):
            combined[name] = {key: value for part in values for key, value in part.items()}
        elif isinstance(values[0], bool):
            combined[name] = all(values)
        elif isinstance(values[0], frozenset):
            combined[name] = frozenset().union(*values)
        elif isinstance(values[0], bool):
            combined[name] = all(values)
        else:
            combined[name] = tuple(item for part in values[::-1] for item in part)
    return Config(**combined)


CITING_KEYS = frozenset(("source", "site", "website"))
"""Keys that may hold the outlet's name, or the address of a page, which names no outlet."""


def _and_parents(host: str) -> list[str]:
    """A host and the domains above it."""
    labels = host.split(".")
    return [".".join(labels[start:]) for start in range(len(labels))]


def outlet_key(name: str) -> str:
    """Reduce a name to the letters that all its spellings share; a domain begins with a dot.

    >>> outlet_key("The Fjord Courier") == outlet_key("Fjord Courier"), outlet_key("f.example")
    (True, '.f.example')
    """
    if "." in name and " " not in name:
        return "." + name.lower().removeprefix("www.")
    return name_key(name)


def _target_keys(target: str) -> set[str]:
    """The keys of the outlet that an alias leads to; a domain is as good as the name in it."""
    key = outlet_key(target)
    if not key.startswith("."):
        return {key}
    domain = key[1:]
    return {f".{parent}" for parent in _and_parents(domain)} | {
        name_key(label) for label in domain.split(".")[:-1]
    }


OFFSET = re.compile(r"([+-])([0-9]{1,2}):?([0-9]{2})?$")


@lru_cache(maxsize=256)
def find_zone(name: str) -> tzinfo | None:
    """Return the time zone of a name such as "Europe/London" or "+01:00"; None if it is none."""
    if match := OFFSET.match(name):
        ahead = timedelta(hours=int(match[2]), minutes=int(match[3] or 0))
        is_valid = ahead <= timedelta(hours=14)
        return timezone(-ahead if match[1] == "-" else ahead) if is_valid else None
    if name.upper() in ("UTC", "GMT", "Z"):
        return UTC
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def parse_settings(raw: bytes, path: str = FILE_NAME) -> Config:
    r"""Parse the bytes of a `topicgraph.yaml`.

    Raises:
        ReadError: at the first thing that cannot be understood.

    >>> parse_settings(b"aliases:\n  The Lantern: lantern.example").aliases
    {'The Lantern': 'lantern.example'}
    """
    document = read_document(raw, FILE_NAME)
    data = document.data if document.data is not None else Block()
    for trouble in document.troubles:
        if trouble.code != "empty":
            hint = "settings must be plain YAML: put such a text in quotes"
            raise ReadError(path, trouble.line, problem=trouble.message, hint=hint)
    return _Parser(data, path).parse()


SWITCH = {"yes": True, "true": True, "on": True, "no": False, "false": False, "off": False}


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
            defaults=self.defaults(),
            zones=self.zones(),
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
            same=self.lists("same"),
            different=self.lists("different"),
            compare=self.parameters(),
            compare_lines=self.lines("compare"),
            subjects=self.switch("subjects"),
            judgement_files=tuple(self.files("judgements")),
        )

    def files(self, section: str) -> list[str]:
        """A section that is a file in the folder, or a list of such files."""
        names = self.names(section)
        for name in names:
            if name.startswith(("/", "\\")) or ".." in name.split("/") or ":" in name:
                raise self.error(section, f'"{name}" is outside the folder', "want a file in it")
        return names

    def switch(self, section: str) -> bool:
        """A section that is "yes" or "no"; "yes" if it is absent."""
        value = str(self.data.get(section, "yes")).lower()
        if value not in SWITCH:
            raise self.error(section, f'is "{value}"', "want yes or no")
        return SWITCH[value]

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

    def parameters(self) -> dict[str, str]:
        """Parameters of comparisons; a list becomes a text with commas."""
        texts: dict[str, str] = {}
        for name, value in self.mapping("compare").items():
            parts = [part for part in _to_list(value) if isinstance(part, str)]
            if not parts or len(parts) < len(_to_list(value)):
                raise self.error("compare", f'"{name}" has no plain value', "want  name: value")
            texts[name] = ", ".join(parts)
        return texts

    def field_names(self) -> dict[str, str]:
        """Names of fields; "a.b", or `b` in a mapping `a`, is the field `b` of the mapping `a`."""
        names: dict[str, str] = {}
        pending = list(self.mapping("fields").items())
        for key, value in pending:  # grows while it is read
            if isinstance(value, Block):
                pending += [(f"{key}.{inner}", name) for inner, name in value.items()]
            elif isinstance(value, str) and (target := find_target(value)):
                names[key] = target if target == STORY else value
            else:
                problem = f'"{key}: {value or ""}" names no field'
                raise self.error("fields", problem, f"want one of {', '.join((*FIELDS, STORY))}")
        return names

    def zones(self) -> dict[str, str]:
        zones = self.texts("zones")
        for name, zone in zones.items():
            if find_zone(zone) is None:
                hint = "want a name such as Europe/London, or +01:00"
                raise self.error("zones", f'"{name}: {zone}" is not a time zone', hint)
        return zones

    def defaults(self) -> dict[str, Mapping[str, Value]]:
        """Values for all files (key ""), and for the files of a folder."""
        defaults: dict[str, Mapping[str, Value]] = {}
        everywhere: dict[str, Value] = {}
        for name, value in self.mapping("defaults").items():
            is_outlet = find_field(name) == "provider" and isinstance(value, Block)
            if isinstance(value, Block) and not (is_outlet and value.keys() <= {"name", "domain"}):
                folder = name.removeprefix("./").strip("/")
                defaults[folder] = self.field_values(value, f' in "{folder}"')
            else:
                everywhere |= self.field_values({name: value})
        return defaults | ({"": everywhere} if everywhere else {})

    def field_values(self, values: Mapping[str, Value], where: str = "") -> dict[str, Value]:
        for name, value in values.items():
            if not find_field(name):
                hint = f"want one of {', '.join(FIELDS)}, or a folder with such lines below it"
                raise self.error("defaults", f'"{name}"{where} is not a field', hint)
            items = value.values() if isinstance(value, Block) else _to_list(value)
            if not items or not all(isinstance(item, str) for item in items):
                hint = "want a text, or a list of texts"
                raise self.error("defaults", f'"{name}"{where} has no plain value', hint)
        return dict(values)

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

    def lists(self, section: str) -> tuple[tuple[str, ...], ...]:
        """A section of lists of two or more URLs or files each."""
        lists: list[tuple[str, ...]] = []
        for value in _to_list(self.data.get(section)):
            names = self.check_names(section, value)
            if len(names) < 2:
                kind = "are one article" if section == "same" else "are different articles"
                hint = f"want lists of two or more web addresses that {kind}"
                raise self.error(section, f"holds {value!r}", hint)
            lists.append(tuple(names))
        return tuple(lists)

    def lines(self, section: str) -> dict[str, int]:
        """The line of each name in a section."""
        first_line = self.data.lines.get(section, 0)
        return {name: first_line + offset for name, offset in self.mapping(section).lines.items()}


def _to_list(value: Value) -> list[Value]:
    return value if isinstance(value, list) else [] if value is None else [value]
