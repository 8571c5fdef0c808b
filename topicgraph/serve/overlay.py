"""Articles that have arrived since a build, so that they can be shown before the next one.

The new files are resolved by the rules of a build (`identity.resolution`), together with what the
build holds of the same addresses, headlines and outlets. So a new file becomes a new article, or an
update of one that is held. What only a whole build can tell is left to it: stories, similar
articles, subjects.

An overlay belongs to one build. It is a graph of its own with the articles that the build lacks;
their outlets and topics have the ids and names that they have in the build.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from topicgraph.errors import NotFound
from topicgraph.graph import TopicGraph
from topicgraph.identity.articles import ResolvedArticles
from topicgraph.identity.grouping import ResolvedArticle
from topicgraph.identity.names import split_carrier
from topicgraph.identity.outlets import Outlets
from topicgraph.identity.resolution import Resolution, clear_caches, resolve
from topicgraph.identity.statements import StatementReader
from topicgraph.identity.topics import Topics, resolve_topics
from topicgraph.identity.urls import canonicalize
from topicgraph.model import Provider, Record, Topic, to_microseconds
from topicgraph.query.lookup import Lookup
from topicgraph.serve.columns import Array
from topicgraph.sources.arrivals import Arrived, ArrivedFile
from topicgraph.store import tables
from topicgraph.store.database import NO_TIME, Database
from topicgraph.store.row_reader import Row
from topicgraph.text import split_words

HELD = "\0held "
"""How the file of a record is called that stands for an article of the build: no file has a NUL."""
MAX_NAMESAKES = 20
"""Articles of one headline that a new one is compared with."""


@dataclass(frozen=True)
class Overlay:
    """The articles that a build lacks.

    - `number`: that of the files' state
    - `graph`: the new articles, and their outlets and topics
    - `moments`: when each new article was noticed (seconds since 1970), by node of `graph`
    - `updates`: articles of the build of which a new file has arrived → when
    - `replaced`: articles of the build that only links knew, and that have arrived
    - `outlet`, `seconds`: as in `Columns`, of the new articles; nodes are those of the build, and
      from its `node_count` on those of `names`
    - `about`, `topics`: as in `Columns`
    - `names`: ids and names of the outlets and topics that are not in the build
    - `left_out`: files that wait for the build, unread
    """

    number: int
    graph: TopicGraph
    moments: Array
    updates: dict[int, float]
    replaced: Array
    outlet: Array
    seconds: Array
    about: Array
    topics: Array
    names: list[tuple[str, str]]
    left_out: int
    lock: threading.Lock = field(default_factory=threading.Lock)
    """Held by whoever asks the graph: it has one connection."""


def make_overlay(arrived: Arrived, database: Database) -> Overlay | None:
    """Make the overlay of a build; None if the build has all that arrived.

    Args:
        arrived: The files that have arrived.
        database: The build.
    """
    files = [file for file in arrived.files if not database.find_names("file", file.name)]
    if not files and not arrived.left_out:
        return None
    context = _Context(database, arrived)
    held = context.find_records([record for file in files for record in file.records])
    resolution = resolve([*held, *(record for file in files for record in file.records)],
                         arrived.config)  # fmt: skip
    moments = _Moments(files)
    new: dict[str, ResolvedArticle] = {}
    updates: dict[int, float] = {}
    for article in resolution.articles.by_id.values():
        if not article.held or (moment := moments.of(article)) is None:
            continue
        if nodes := _held_nodes(article):
            updates[nodes[0]] = max(moment, updates.get(nodes[0], moment))
        else:
            new[article.id] = article
    clear_caches()
    return context.make(new, resolution, moments, updates)


class _Moments:
    """When the files of articles were noticed."""

    def __init__(self, files: Iterable[ArrivedFile]) -> None:
        self._by_name = {file.name: file.moment for file in files}

    def of(self, article: ResolvedArticle) -> float | None:
        """Return when the last new file of an article was noticed; None if it has none."""
        names = (record.file for record in (*article.records, *article.repeats))
        moments = [self._by_name[name] for name in names if name in self._by_name]
        return max(moments, default=None)


def _held_nodes(article: ResolvedArticle) -> list[int]:
    """List the articles of the build among the records of an article."""
    files = (record.file for record in article.records)
    return [int(file.removeprefix(HELD)) for file in files if file.startswith(HELD)]


class _Context:
    """What a build says of that which new files speak of."""

    def __init__(self, database: Database, arrived: Arrived) -> None:
        self.database, self.arrived = database, arrived
        self.lookup = Lookup(database)
        self.reader = StatementReader(arrived.config, {})
        self.providers = database.provider_ids()

    # --- records that stand for the build ---------------------------------------------------------

    def find_records(self, records: Sequence[Record]) -> list[Record]:
        """Make records of the articles and outlets that some records may mean."""
        nodes = {node for record in records for node in self._find_articles(record)}
        rows = zip(sorted(nodes), self.database.articles(sorted(nodes)), strict=True)
        held = [self._make_record(node, row) for node, row in rows if row["held"]]
        outlets = {node for record in (*records, *held) for node in self._find_outlets(record)}
        return [*held, *(record for node in sorted(outlets) for record in self._speak_for(node))]

    def _find_articles(self, record: Record) -> Iterator[int]:
        addresses = [address for url in record.urls if (address := canonicalize(url))]
        for address in addresses:
            node = self.database.find_node(f"article:{address}")
            yield from self.database.find_names("url", address) if node is None else [node]
        if not addresses:
            title = " ".join(split_words(record.title))
            yield from self.database.find_names("title", title)[:MAX_NAMESAKES] if title else ()

    def _make_record(self, node: int, row: Row) -> Record:
        provider = row["provider"]
        outlet = self.database.provider(self._node(provider)) if provider else None
        return Record(
            file=f"{HELD}{node}",
            title=row["title"],
            excerpt=row["excerpt"] or "",
            published=to_microseconds(row["published"]) if row["published"] else None,
            precision=row["precision"],
            zone=row["zone"],
            urls=row["urls"],
            provider=outlet["name"] if outlet else "",
            domain=outlet["domain"] if outlet and not row["carrier"] else "",
            language=row["language"],
        )

    def _find_outlets(self, record: Record) -> Iterator[int]:
        label = self.reader.read(record).label
        for name in {label.name, split_carrier(label.name)[0], label.domain} - {""}:
            yield from self.lookup.providers_named(name)

    def _speak_for(self, node: int) -> Iterator[Record]:
        """Make two records of pages of an outlet: one file alone could not name it."""
        outlet = self.database.provider(node)
        url = (f"https://{outlet['domain']}/",) if outlet["domain"] else ()
        for number in (1, 2):
            yield Record(
                file=f"\0outlet {node} {number}",
                title=f"{outlet['name']} {number}",
                urls=url,
                provider=outlet["name"],
            )

    def _node(self, id_: str) -> int:
        node = self.database.find_node(id_)
        if node is None:
            raise self.database.damage()
        return node

    # --- the overlay ------------------------------------------------------------------------------

    def make(
        self,
        new: dict[str, ResolvedArticle],
        resolution: Resolution,
        moments: _Moments,
        updates: dict[int, float],
    ) -> Overlay:
        """Make the overlay of the new articles."""
        resolved = Resolution(
            ResolvedArticles(by_id=new),
            self._name_outlets(new, resolution.outlets),
            self._name_topics(new),
            (),
        )
        graph = TopicGraph(tables.build(resolved))
        place_of = {id_: place for place, id_ in enumerate(new)}
        numbers = _Numbers(self.database, resolved)
        about = [
            (place_of[source], numbers.find(target))
            for source, target in graph.database.edge_ends(["about"])
        ]
        pairs = np.array(about, dtype=np.int32).reshape(-1, 2)
        outlets = [
            article.verdict.provider if article.verdict else None for article in new.values()
        ]
        times = [article.records[0].published for article in new.values()]
        replaced = [
            node for article in new.values() if (node := self._find_stub(article)) is not None
        ]
        return Overlay(
            number=self.arrived.number,
            graph=graph,
            moments=np.array([moments.of(article) for article in new.values()], dtype=np.float64),
            updates=updates,
            replaced=np.array(sorted(replaced), dtype=np.int32),
            outlet=np.array([numbers.find(id_) for id_ in outlets], dtype=np.int32),
            seconds=np.array(
                [NO_TIME if time is None else time // 1_000_000 for time in times], dtype=np.int64
            ),
            about=pairs[:, 0],
            topics=pairs[:, 1],
            names=numbers.names,
            left_out=self.arrived.left_out,
        )

    def _find_stub(self, article: ResolvedArticle) -> int | None:
        """Find the article of the build that only links knew, and that this one is."""
        for record in article.records:
            for node in self._find_articles(record):
                (row,) = self.database.articles([node])
                if not row["held"]:
                    return node
        provider = article.verdict.provider if article.verdict else None
        title = " ".join(split_words(article.records[0].title))
        for node in self.database.find_names("title", title)[:MAX_NAMESAKES] if title else ():
            (row,) = self.database.articles([node])
            if not row["held"] and not row["urls"] and provider and row["provider"] == provider:
                return node
        return None

    def _name_outlets(self, new: dict[str, ResolvedArticle], outlets: Outlets) -> Outlets:
        """Keep the outlets of the new articles, each as the build describes it."""
        used = {
            id_
            for article in new.values()
            if (verdict := article.verdict)
            for id_ in (verdict.provider, verdict.carrier)
            if id_
        }
        providers: dict[str, Provider] = {}
        for id_ in sorted(used):
            node = self.database.find_node(id_)
            known: dict[str, Any] = {} if node is None else self.database.provider(node)
            providers[id_] = Provider(**known) if known else outlets.providers[id_]
        return Outlets(outlets.verdicts, providers, ())

    def _name_topics(self, new: dict[str, ResolvedArticle]) -> Topics:
        """Name the topics of the new articles as the build does."""
        labels = Counter(
            label
            for article in new.values()
            for record in article.records
            for label in record.topics
        )
        resolved = resolve_topics(labels, self.arrived.config)
        ids: dict[str, str] = {}
        topics: dict[str, Topic] = {}
        for label in labels:
            nodes = self.lookup.topics_named(label)
            topic = resolved.topics[resolved.ids[label]]
            if len(nodes) == 1:
                topic = Topic(**self.database.topic(nodes[0]))
            ids[label] = topic.id
            topics[topic.id] = topic
        return replace(resolved, ids=ids, topics=dict(sorted(topics.items())))


class _Numbers:
    """Nodes of the build for the ids of outlets and topics, and numbers after them for new ones."""

    def __init__(self, database: Database, resolution: Resolution) -> None:
        self.names: list[tuple[str, str]] = []
        self._nodes: dict[str | None, int] = {None: -1}
        described: list[Provider | Topic] = [
            *resolution.outlets.providers.values(),
            *resolution.topics.topics.values(),
        ]
        for one in described:
            node = database.find_node(one.id)
            if node is None:
                node = database.node_count + len(self.names)
                self.names.append((one.id, one.name))
            self._nodes[one.id] = node

    def find(self, id_: str | None) -> int:
        """Return the node or number of an id; -1 of None."""
        return self._nodes[id_]


class BothLookup(Lookup):
    """Finds names in one of two databases that are asked together.

    A name that only the other one knows means nothing in this one, instead of being an error.
    """

    def __init__(self, database: Database, other: Database) -> None:
        super().__init__(database)
        self._other = Lookup(other)

    def outlets(self, name: str) -> list[int]:
        """Return the outlets that a name means; raises like `Lookup`."""
        try:
            return super().outlets(name)
        except NotFound:
            self._other.outlets(name)
            return []

    def topic(self, name: str) -> int:
        """Return the topic that a name means, -1 if only the other database has it."""
        try:
            return super().topic(name)
        except NotFound:
            self._other.topic(name)
            return -1

    def subject(self, name: str) -> int:
        """Return the subject that a name means, -1 if only the other database has it."""
        try:
            return super().subject(name)
        except NotFound:
            self._other.subject(name)
            return -1
