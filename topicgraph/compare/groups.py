"""The user's own groups of outlets, compared as if each were one outlet."""

from __future__ import annotations

from collections.abc import Sequence

import polars as pl

from topicgraph.errors import MAX_SHOWN_CHARACTERS, ArgumentError, NotFound
from topicgraph.store.tables import PROVIDERS, Tables
from topicgraph.text import clean, suggest_names

EDITION = "edition"
"""The name by which editions are folded into the outlets that they are editions of."""

GROUP_PREFIX = "group:"
"""How the id of a group begins."""

LABEL_DRAWS = 1_999
"""How often the labels of groups are assigned at random to outlets; the least p-value is 1 / (1 +
LABEL_DRAWS)."""

GROUP_BASIS = (
    "the outlets of the group against the others, with the labels assigned at random to the"
    f" outlets {LABEL_DRAWS:,} times; the numbers and intervals of the sentence count articles or"
    " stories, not outlets; an outlet with a wrong label would overturn it"
)
GROUP_CORRECTION = "largest difference of each assignment, Westfall-Young"
"""What a test of groups is based on, and how it is corrected within its table."""


def group_by(tables: Tables, by: str) -> Tables:
    """The tables with the values of an attribute of the outlets as their only groups.

    Args:
        tables: The tables.
        by: A column of `outlets.csv`, or "edition": each outlet with its editions.

    Raises:
        ArgumentError: No outlet has such an attribute.

    Example:
        >>> group_by(Tables(groups={"owner: Ann": ("provider:a.example",)}), "owner").groups
        {'Ann': ('provider:a.example',)}
    """
    # Imported here: it loads what reads settings, which most comparisons do not need.
    from topicgraph.query.groups import list_attributes

    if by.casefold() == EDITION:
        return tables.replace(groups=_find_editions(tables))
    attributes = list_attributes(tables)
    names = {name.casefold(): name for name in attributes}
    if by.casefold() not in names:
        known = ", ".join([EDITION, *attributes])
        raise ArgumentError(
            f'by="{clean(by, MAX_SHOWN_CHARACTERS)}": no outlet has such an attribute; want one of'
            f" {known}, or add a column to outlets.csv"
        )
    return tables.replace(groups=attributes[names[by.casefold()]])


def find_values(tables: Tables, by: str, names: Sequence[str]) -> list[str]:
    """The ids of the groups of an attribute that are called so, without regard to case.

    Raises:
        ArgumentError: No outlet has such an attribute.
        NotFound: No outlet has such a value.
    """
    values = {value.casefold(): value for value in group_by(tables, by).groups}
    for name in names:
        if name.casefold() not in values:
            raise NotFound(by, name, suggest_names(name, values.values()))
    return [GROUP_PREFIX + values[name.casefold()] for name in names]


def _find_editions(tables: Tables) -> dict[str, tuple[str, ...]]:
    """Each outlet that has editions, by its name, with them."""
    rows = tables.providers.select("id", "name", "edition_of").rows()
    parents = {id_: parent for id_, _, parent in rows if parent is not None}
    names = {id_: name for id_, name, _ in rows}
    members: dict[str, list[str]] = {}
    for id_ in names:
        root, seen = id_, {id_}
        while root in parents and parents[root] not in seen:
            root = parents[root]
            seen.add(root)
        members.setdefault(root, []).append(id_)
    return {
        names.get(root, root): tuple(sorted(ids))
        for root, ids in sorted(members.items())
        if len(ids) > 1
    }


def merge_groups(tables: Tables, chosen: Sequence[str]) -> Tables:
    """The tables in which each group among the `chosen` ids stands for its outlets.

    Raises `ArgumentError` for a group that is not there or holds no outlet, and for an outlet that
    would count twice.

    >>> merge_groups(Tables(), ["provider:a.example"])
    Tables(0 articles, 0 providers, 0 topics, 0 edges)
    """
    members: dict[str, str] = {}
    for name in (id_.removeprefix(GROUP_PREFIX) for id_ in chosen if id_.startswith(GROUP_PREFIX)):
        if name not in tables.groups:
            known = ", ".join(tables.groups)
            reason = f"want one of {known}" if known else "topicgraph.yaml defines no groups"
            raise ArgumentError(f'no group "{name}": {reason}')
        if not tables.groups[name]:
            raise ArgumentError(
                f'group "{name}" has no outlet in this corpus; see the problems of topicgraph.yaml'
            )
        for outlet in tables.groups[name]:
            if outlet in members or outlet in chosen:
                other = (
                    f'group "{members[outlet].removeprefix(GROUP_PREFIX)}"'
                    if outlet in members
                    else "the outlets named"
                )
                raise ArgumentError(
                    f'{outlet} is in group "{name}" and in {other}: compare what shares no outlet'
                )
            members[outlet] = GROUP_PREFIX + name
    if not members:
        return tables
    rows = [
        {"id": id_, "name": id_.removeprefix(GROUP_PREFIX), "names": [], "platform": False}
        for id_ in dict.fromkeys(members.values())
    ]
    providers = pl.concat(
        [
            tables.providers.filter(~pl.col("id").is_in(list(members))),
            pl.DataFrame(rows, schema=PROVIDERS),
        ]
    )
    articles = tables.articles.with_columns(pl.col("provider", "carrier").replace(members))
    return tables.replace(articles=articles, providers=providers.sort("id"))
