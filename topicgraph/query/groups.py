"""The user's groups of outlets: from the names in `topicgraph.yaml` to the outlets meant."""

from __future__ import annotations

from topicgraph.errors import Ambiguous, NotFound
from topicgraph.model import Problem
from topicgraph.query.lookup import Lookup
from topicgraph.sources.settings import FILE_NAME as NAME
from topicgraph.sources.settings import Config
from topicgraph.store.database import create_in_memory
from topicgraph.store.tables import Tables, add_problems


def resolve_groups(tables: Tables, config: Config) -> Tables:
    """Add the groups of the settings to the tables, their members as ids of outlets.

    A name that is no outlet's, or several outlets', is left out and is a problem.

    >>> config = Config(groups={"tabloids": ("Evening Spark",)}, group_lines={"tabloids": 7})
    >>> resolve_groups(Tables(), config).problems["message"][0]
    'group "tabloids": no outlet "Evening Spark": left out of the group'
    """
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
    return add_problems(tables, problems).replace(groups=groups)
