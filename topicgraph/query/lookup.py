"""What a person types → the one thing meant: by id, name, title, URL or file, without regard to
case and accents."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property

import polars as pl

from topicgraph.errors import Ambiguous, ArgumentError, NotFound
from topicgraph.identity.names import name_key
from topicgraph.identity.topics import topic_key
from topicgraph.store import index
from topicgraph.store.tables import Tables
from topicgraph.text import search_key, suggest_names

MANY = 50_000
OUTLET, TOPIC, ARTICLE = "outlet", "topic", "article"


class Lookup:
    """The names of everything in the tables. Each index is made when first asked for."""

    def __init__(self, tables: Tables) -> None:
        self.tables = tables
        self.index = index.of(tables)

    def provider(self, name: str) -> str:
        """The id of the outlet that `name` (an id, a name or a domain) means; raises `NotFound` or
        `Ambiguous`."""
        return self._one(
            OUTLET, name, self.providers_named(_checked(name)), self.tables.providers["name"]
        )

    def topic(self, name: str) -> str:
        """The id of the topic that `name` (an id or a name) means; raises `NotFound` or
        `Ambiguous`."""
        return self._one(TOPIC, name, self.topics_named(_checked(name)), self.tables.topics["name"])

    def article(self, name: str) -> str:
        """The id of the article that `name` (an id, any URL, a title or a file) means; raises
        `NotFound` or `Ambiguous`."""
        found = self.articles_named(_checked(name))
        return (
            found[0]
            if len(found) == 1
            else self._one(ARTICLE, name, found, self._titles_like(name))
        )

    def anything(self, name: str) -> str:
        """The id of the outlet, topic or article that `name` means; raises `NotFound` or
        `Ambiguous`."""
        if self._has(_checked(name)):
            return name
        found = [*self.providers_named(name), *self.topics_named(name)] or self.articles_named(name)
        if len(found) == 1:
            return found[0]
        columns = (
            self.tables.providers["name"],
            self.tables.topics["name"],
            self._titles_like(name),
        )
        return self._one("outlet, topic or article", name, found, pl.concat(columns))

    def providers_named(self, name: str) -> list[str]:
        """Ids of the outlets that go by `name`: the exact spelling where there is one, else the
        loose one."""
        return _either(self._providers, search_key(name), self._loose_providers, name_key(name))

    def groups_named(self, name: str) -> list[str]:
        """Ids of the user's groups of outlets that go by `name`: "group:" and the name."""
        wanted = search_key(_checked(name)).removeprefix("group:")
        return [f"group:{group}" for group in self.tables.groups if search_key(group) == wanted]

    def outlet_or_group(self, name: str) -> str:
        """The id of the outlet or the group that `name` means; raises `NotFound` or `Ambiguous`."""
        found = [*self.groups_named(name), *self.providers_named(name)]
        return self._one(
            "outlet or group", name, found, [*self.tables.providers["name"], *self.tables.groups]
        )

    def row(self, id_: str) -> int:
        """The row of a thing in its table."""
        number = self.index.number(id_)
        assert number is not None
        return self.index.row(number)[1]

    def topics_named(self, name: str) -> list[str]:
        """Ids of the topics that go by `name`."""
        return _either(self._topics, search_key(name), self._loose_topics, topic_key(name))

    def articles_named(self, name: str) -> list[str]:
        """Ids of the articles that `name` means."""
        if self._has(name):
            return [name]
        if name.startswith(("http://", "https://", "article:http")):
            found = self.index.addressed(name.removeprefix("article:"))
            return [] if found is None else [self.index.id(found)]
        return self._with_file(name) or [self.index.id(row) for row in self.index.titled(name)]

    def _has(self, name: str) -> bool:
        """Whether it is the id of an article."""
        number = self.index.number(name) if name.startswith("article:") else None
        return number is not None and number < self.index.heights[0]

    def _with_file(self, name: str) -> list[str]:
        """The ids of the articles that have a file of that name."""
        if not name:
            return []
        told = self.tables.columns("articles", "id", "files")
        return told.filter(pl.col("files").list.contains(name))["id"].sort().to_list()

    def _titles_like(self, name: str) -> pl.Series:
        """The titles to suggest from: of very many, those that hold the name."""
        titles = self.tables.columns("articles", "title")["title"]
        return (
            titles
            if len(titles) <= MANY
            else titles.filter(titles.str.to_lowercase().str.contains(name.lower(), literal=True))
        )

    def _one(self, kind: str, name: str, found: list[str], names: Iterable[str]) -> str:
        if len(found) == 1:
            return found[0]
        if found:
            raise Ambiguous(name, found)
        raise NotFound(kind, name, suggest_names(name, names))

    @cached_property
    def _providers(self) -> dict[str, list[str]]:
        rows = self.tables.providers.select("id", "name", "domain").iter_rows()
        return _index(
            (id_, search_key(said)) for id_, *said_all in rows for said in (id_, *said_all) if said
        )

    @cached_property
    def _loose_providers(self) -> dict[str, list[str]]:
        rows = self.tables.providers.select("id", "name", "names").iter_rows()
        return _index((id_, name_key(said)) for id_, name, names in rows for said in (name, *names))

    @cached_property
    def _topics(self) -> dict[str, list[str]]:
        return _index(
            (id_, search_key(said))
            for id_, name, names in self._rows("topics", "names")
            for said in (id_, name, *names)
        )

    @cached_property
    def _loose_topics(self) -> dict[str, list[str]]:
        return _index(
            (id_, topic_key(said))
            for id_, name, names in self._rows("topics", "names")
            for said in (name, *names)
        )

    def _rows(
        self, table: str, column: str, name: str = "name"
    ) -> Iterable[tuple[str, str, list[str]]]:
        frame: pl.DataFrame = getattr(self.tables, table)
        return frame.select("id", name, column).iter_rows()


def _checked(name: object) -> str:
    if not isinstance(name, str) or not name.strip():
        raise ArgumentError(f"{name!r} names nothing: want an id, a name, a title or a web address")
    return name


def _index(pairs: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for id_, said in pairs:
        if said:
            found[said][id_] = None
    return {said: sorted(ids) for said, ids in found.items()}


def _either(
    exact: dict[str, list[str]], said: str, loose: dict[str, list[str]], loosely: str
) -> list[str]:
    return exact.get(said) or loose.get(loosely, [])
