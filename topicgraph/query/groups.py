"""The user's groups of outlets, of `topicgraph.yaml` and `outlets.csv`: from names to outlets."""

from __future__ import annotations

from collections import Counter

import polars as pl

from topicgraph.errors import Ambiguous, NotFound
from topicgraph.model import Problem
from topicgraph.query.lookup import Lookup
from topicgraph.sources.settings import FILE_NAME as NAME
from topicgraph.sources.settings import Config
from topicgraph.store.database import create_in_memory
from topicgraph.store.tables import Tables, add_problems
from topicgraph.text import count_phrase


def resolve_groups(tables: Tables, config: Config) -> Tables:
    """Add the groups of the settings and of `outlets.csv` to the tables, as ids of outlets.

    A name that is not an outlet's, or several outlets', is left out and is a problem.

    >>> config = Config(groups={"tabloids": ("Evening Spark",)}, group_lines={"tabloids": 7})
    >>> resolve_groups(Tables(), config).problems["message"][0]
    'group "tabloids": no outlet "Evening Spark": left out of the group'
    """
    tables = add_attributes(tables, config).replace(parameters=dict(config.compare))
    if not config.groups:
        return tables
    outlets = create_in_memory(Tables(providers=tables.providers))
    lookup = Lookup(outlets)
    problems: list[Problem] = []
    groups: dict[str, tuple[str, ...]] = {}
    for group, names in config.groups.items():
        members: list[str] = []
        for name in names:
            try:
                members.append(outlets.id_of(lookup.provider(name)))
            except (NotFound, Ambiguous) as error:
                message = f'group "{group}": {error}: left out of the group'
                line = config.group_lines.get(group, 0)
                problems.append(Problem(NAME, line, "unknown-outlet", message))
        groups[group] = tuple(dict.fromkeys(members))
    return add_problems(tables, problems).replace(groups={**groups, **tables.groups, **groups})


NUMBER_GROUPS = 3
"""How many groups a column of many numbers is cut into, with about as many outlets each."""

ATTRIBUTE_SEPARATOR = ": "
"""Between the name of an attribute and its value, in the name of a group."""


def add_attributes(tables: Tables, config: Config) -> Tables:
    """Add a group of outlets for each value of each column of `outlets.csv`.

    The groups are called "country: GB". Rows of outlets without an article are passed over; how
    many there are is a problem, and so is a name that several outlets have.
    """
    if not config.outlet_rows:
        return tables
    outlets = create_in_memory(Tables(providers=tables.providers))
    lookup = Lookup(outlets)
    ids = tables.providers.filter(pl.col("domain") != "")["id"]
    by_domain = {id_.removeprefix("provider:"): id_ for id_ in ids}
    values: dict[str, dict[str, str]] = {}
    problems: list[Problem] = []
    missing: Counter[str] = Counter()
    listed = {row.domain for row in config.outlet_rows}
    for row in config.outlet_rows:
        host = row.domain.partition("/")[0]
        domain = row.domain if row.domain in by_domain or host in listed else host
        try:
            by_name = None if domain in by_domain or not row.name else lookup.provider(row.name)
            id_ = by_domain.get(domain) if by_name is None else outlets.id_of(by_name)
        except NotFound:
            id_ = None
        except Ambiguous as error:
            problems.append(Problem(row.file, row.line, "unknown-outlet", f"{error}: not used"))
            continue
        missing[row.file] += id_ is None
        for column, value in row.attributes.items():
            if id_ is not None:
                values.setdefault(column, {}).setdefault(id_, value)
    listed_in = Counter(row.file for row in config.outlet_rows)
    for file, count in sorted((+missing).items()):
        have = "has" if listed_in[file] == 1 else "have"
        message = f"{count:,} of {count_phrase(listed_in[file], 'outlet')} {have} no article here"
        problems.append(Problem(file, 0, "unknown-outlet", f"{message}: not used"))
    groups = {
        f"{column}{ATTRIBUTE_SEPARATOR}{value}": outlets_with_it
        for column, by_outlet in values.items()
        for value, outlets_with_it in _group_by_value(by_outlet).items()
    }
    return add_problems(tables, problems).replace(groups=groups)


def _group_by_value(by_outlet: dict[str, str]) -> dict[str, tuple[str, ...]]:
    """The outlets with each value, without regard to case; many numbers are cut into ranges."""
    numbers = {id_: _to_number(value) for id_, value in by_outlet.items()}
    if len(set(numbers.values())) > 2 * NUMBER_GROUPS and None not in numbers.values():
        by_outlet = _cut_numbers({id_: float(number or 0) for id_, number in numbers.items()})
    spellings: dict[str, str] = {}
    groups: dict[str, tuple[str, ...]] = {}
    for id_, value in sorted(by_outlet.items()):
        name = spellings.setdefault(value.casefold(), value)
        groups[name] = (*groups.get(name, ()), id_)
    return dict(sorted(groups.items()))


def _to_number(value: str) -> float | None:
    try:
        number = float(value.replace(",", "").replace(" ", ""))
    except ValueError:
        return None
    return number if abs(number) < float("inf") else None


def _cut_numbers(numbers: dict[str, float]) -> dict[str, str]:
    """Name the third that each number is in, by its least and largest number."""
    order = sorted(numbers, key=lambda id_: (numbers[id_], id_))
    distinct = sorted(set(numbers.values()))
    size = -(-len(distinct) // NUMBER_GROUPS)
    ranges = [distinct[start : start + size] for start in range(0, len(distinct), size)]
    names = {number: f"{part[0]:,.10g} to {part[-1]:,.10g}" for part in ranges for number in part}
    return {id_: names[numbers[id_]] for id_ in order}


def list_attributes(tables: Tables) -> dict[str, dict[str, tuple[str, ...]]]:
    """The attributes of outlets: name → value → ids of the outlets.

    >>> list_attributes(Tables(groups={"country: GB": ("provider:a.example",), "ours": ()}))
    {'country': {'GB': ('provider:a.example',)}}
    """
    attributes: dict[str, dict[str, tuple[str, ...]]] = {}
    for group, members in tables.groups.items():
        name, separator, value = group.partition(ATTRIBUTE_SEPARATOR)
        if separator:
            attributes.setdefault(name, {})[value] = members
    return attributes
