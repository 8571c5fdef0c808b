"""The user's groups of outlets: the names in `topicgraph.yaml` → the outlets meant, and a problem
for each that is none."""

from __future__ import annotations

import polars as pl

from topicgraph.errors import Ambiguous, NotFound
from topicgraph.model import Problem
from topicgraph.query.lookup import Lookup
from topicgraph.sources.settings import FILE_NAME as NAME
from topicgraph.sources.settings import Config
from topicgraph.store.tables import Tables, frame


def resolved(tables: Tables, config: Config) -> Tables:
    """The tables with the groups of `config`, their members as ids of outlets; a name that is no
    outlet's, or several's, is a problem.

    >>> resolved(Tables(), Config(groups={"tabloids": ("Evening Spark",)}, group_lines={"tabloids": 7})).problems["message"][0]
    'group "tabloids": no outlet "Evening Spark": left out of the group'
    """
    lookup, problems = Lookup(tables), list[Problem]()
    groups: dict[str, tuple[str, ...]] = {}
    for group, names in config.groups.items():
        members: list[str] = []
        for name in names:
            try:
                members.append(lookup.provider(name))
            except (NotFound, Ambiguous) as error:
                message = f'group "{group}": {error}: left out of the group'
                problems.append(
                    Problem(NAME, config.group_lines.get(group, 0), "unknown-outlet", message)
                )
        groups[group] = tuple(dict.fromkeys(members))
    more = frame(
        "problems",
        [(problem.file, problem.line, problem.code, problem.message) for problem in problems],
    )
    listed = pl.concat([tables.problems, more]).sort("file", "line", "code", "message")
    return tables.but(groups=groups, problems=listed)
