"""The user's own groups of outlets, compared as if each were one outlet."""

from __future__ import annotations

from collections.abc import Sequence

import polars as pl

from topicgraph.errors import ArgumentError
from topicgraph.store.tables import PROVIDERS, Tables

GROUP_PREFIX = "group:"
"""How the id of a group begins."""


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
    articles = tables.articles.with_columns(pl.col("provider").replace(members))
    return tables.replace(articles=articles, providers=providers.sort("id"))
