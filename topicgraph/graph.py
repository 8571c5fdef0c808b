"""`TopicGraph`: the tables, the networkx view of them, and every question one can ask; it delegates
all work down."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from functools import cached_property
from pathlib import Path as FilePath
from typing import TYPE_CHECKING, Any

import numpy as np
import polars as pl

from topicgraph import pipeline
from topicgraph.errors import ArgumentError, check_int, check_text, invalid_argument
from topicgraph.model import Article, Connection, Path, Problem, Provider, Story, Topic, plain
from topicgraph.query import explain, stories
from topicgraph.query import find as query
from topicgraph.query.connections import Walk
from topicgraph.query.find import Moment
from topicgraph.query.lookup import Lookup
from topicgraph.query.summary import summary
from topicgraph.sources.corpus import Corpus
from topicgraph.store import database as saved
from topicgraph.store import tables as storage
from topicgraph.store.tables import Tables

if TYPE_CHECKING:
    from topicgraph.compare import Comparison
    from topicgraph.query.explain import Explanation
    from topicgraph.query.networkx_view import Graph
    from topicgraph.query.projection import Projection
    from topicgraph.relate.evaluate import Evaluation


class TopicGraph:
    """Who covered what: four tables, a networkx view of them, and the questions to ask.

    Made by `build` or `load`, or from `Tables`; `whole` are the tables that a selection was made
    from. Nothing changes it; `filter` and `ego` give new ones.

    >>> build("seeds/000_5bda54a73f1cc96e.txt")
    TopicGraph: 1 article (and 1 not in this corpus), 2 outlets, 2 topics, 1 story, 2021-03-03 to 2021-03-04
    """

    def __init__(self, tables: Tables, whole: Tables | None = None) -> None:
        if not isinstance(tables, Tables):
            raise invalid_argument(
                "tables",
                tables,
                "Tables; a folder of articles becomes a graph by build, a saved one by load",
            )
        self.tables = tables
        self._whole = whole or tables

    def __repr__(self) -> str:
        return f"TopicGraph: {summary(self.tables)}"

    def _repr_html_(self) -> str:
        from topicgraph.page import show  # pyvis takes its time to load

        return show(self)._repr_html_()

    def to_dict(self) -> dict[str, Any]:
        """The four tables as JSON-ready lists of rows; times are ISO 8601 UTC.

        >>> len(build("seeds").to_dict()["articles"]) == build("seeds").articles.height
        True
        """
        return {
            name: [plain(row) for row in getattr(self, name).iter_rows(named=True)]
            for name in storage.TABLE_NAMES
        }

    @property
    def articles(self) -> pl.DataFrame:
        """The articles, one row each, in order of their ids; `held` tells whether we have its
        file."""
        return self.tables.articles

    @property
    def providers(self) -> pl.DataFrame:
        """The outlets, one row each, in order of their ids."""
        return self.tables.providers

    @property
    def topics(self) -> pl.DataFrame:
        """The topics, one row each, in order of their ids."""
        return self.tables.topics

    @property
    def edges(self) -> pl.DataFrame:
        """The edges, one row each, by source, kind and target."""
        return self.tables.edges

    @property
    def problems(self) -> list[Problem]:
        """What was wrong in the articles, by file and line, and what was done about it."""
        return [Problem(*row) for row in self.tables.problems.iter_rows()]

    @cached_property
    def nx(self) -> Graph:
        """The same as a `networkx.MultiDiGraph`: keys are the kinds of edge, every attribute a
        plain scalar.

        Made when it is first asked for; where that takes over a second, a warning says how long,
        and how much memory.

        >>> graph = build("seeds/000_5bda54a73f1cc96e.txt").nx
        >>> graph.number_of_nodes(), graph.number_of_edges()
        (6, 5)
        """
        from topicgraph.query import networkx_view as view  # networkx takes its time to load

        view.warn_of_cost(self.tables)
        return view.multigraph(self.tables)

    @cached_property
    def _lookup(self) -> Lookup:
        return Lookup(self.tables)

    @cached_property
    def _walk(self) -> Walk:
        return Walk(self.tables)

    def article(self, name: str) -> Article:
        """The one article of that id, URL (any of its URLs), title or file; else `NotFound` with
        near titles, or `Ambiguous`.

        >>> build("seeds").article("https://nypost.com/2021/03/04/china-using-emotion-recognition-technology-in-surveillance/amp/").provider
        'provider:nypost.com'
        """
        id_ = self._lookup.article(name)
        edges = self._lookup.index.edges_of(id_)
        about = edges.filter((pl.col("source") == id_) & (pl.col("kind") == "about"))["target"]
        return Article(**_row(self.tables, "articles", self._lookup.row(id_)), topics=tuple(about))

    def provider(self, name: str) -> Provider:
        """The one outlet of that id, name or domain; else `NotFound` with near names, or
        `Ambiguous`.

        >>> print(build("seeds").provider("new york post"))
        New York Post (1 article)
        """
        return Provider(
            **_row(self.tables, "providers", self._lookup.row(self._lookup.provider(name)))
        )

    def topic(self, name: str) -> Topic:
        """The one topic of that id or name; else `NotFound` with near names, or `Ambiguous`.

        >>> build("seeds").topic("emotion-recognition").name
        'Emotion Recognition'
        """
        return Topic(**_row(self.tables, "topics", self._lookup.row(self._lookup.topic(name))))

    def find(
        self,
        text: str = "",
        *,
        topic: str | None = None,
        provider: str | None = None,
        since: Moment = None,
        until: Moment = None,
        medium: str | None = None,
        stories: Iterable[str] | None = None,
    ) -> pl.DataFrame:
        """The articles for which all of this holds, as rows of the articles table: best match
        first, then the newest.

        `text`: every word must begin a word of the title or excerpt (a word of up to three letters
        must be one), without regard to case and accents. `topic` and `provider` by name or id; a
        provider's pieces and those it carried. `since` and `until` are dates or texts such as
        "2021", "2021-03", "2021-03-04", and include what they name; the undated fall out. `medium`
        is "article", "video" …. `stories`: only articles of these, each named by its id or by any
        article of it. Raises `NotFound` for an unknown topic, provider or story and `ArgumentError`
        for what is no date.

        >>> build("seeds").find("china surveillance", provider="New York Post")["title"].to_list()
        ['China using ‘emotion recognition technology’ for surveillance']
        """
        return query.matching(
            self.tables,
            text,
            topic=None if topic is None else self._lookup.topic(topic),
            provider=None if provider is None else self._lookup.provider(provider),
            since=since,
            until=until,
            medium=medium,
            stories=None if stories is None else self._stories(stories),
        )

    def _stories(self, names: Iterable[str]) -> list[str]:
        """The ids of stories, each named by its id or by an article of it."""
        if isinstance(names, str) or not isinstance(names, Iterable):
            raise invalid_argument("stories", names, "a list of stories")
        known = set(self.articles["story"].drop_nulls())
        chosen = (
            check_text("stories", name, "a list of stories, each by its id or headline")
            for name in names
        )
        return [name if name in known else self._story_of(name) for name in chosen]

    def _story_of(self, name: str) -> str:
        """The story of the articles called `name`, where it is one."""
        found = (
            self.articles.filter(pl.col("id").is_in(self._lookup.articles_named(name)))["story"]
            .unique()
            .to_list()
        )
        return found[0] if len(found) == 1 and found[0] else self.article(name).story or ""

    def connections(
        self, name: str, *, depth: int = 1, kinds: Iterable[str] | None = None
    ) -> list[Connection]:
        """What an article, outlet or topic is connected with, nearest and strongest first, each
        with its reason.

        `depth`: how many steps away (1 or more); `kinds`: only these kinds of edge. Each edge comes
        once, from the end that is nearer. Raises `NotFound`, `Ambiguous`, and `ArgumentError` for a
        wrong depth or kind.

        >>> print(build("seeds").connections("New York Post")[0])
        New York Post published “China using ‘emotion recognition technology’ for surveillance” (own domain nypost.com)
        """
        return self._walk.connections(self._lookup.anything(name), depth, kinds)

    def path(self, source: str, target: str, *, kinds: Iterable[str] | None = None) -> Path:
        """The way from one thing to another that says most: stated links before shared topics, rare
        topics before common ones.

        Raises `NotFound` where a name means nothing or no way leads there.

        >>> print(build("seeds/000_5bda54a73f1cc96e.txt").path("New York Post", "China Digital Times"))
        New York Post published “China using ‘emotion recognition technology’ for surveillance”, which names as related “Researchers Voice
        Rights Concerns Over Emotion Recognition Tech”, which was published by China Digital Times.
        """
        return self._walk.path(self._lookup.anything(source), self._lookup.anything(target), kinds)

    def ego(self, name: str, *, radius: int = 2) -> TopicGraph:
        """The part of the graph at most `radius` steps from one thing, as a graph of its own.

        >>> build("seeds").ego("China Digital Times", radius=1)
        TopicGraph: 0 articles (and 1 not in this corpus), 1 outlet, 0 topics, 0 stories, 2021-03-03
        """
        near = self._walk.within(self._lookup.anything(name), radius)
        articles = [id_ for id_ in near if id_.startswith("article:")]
        others = [id_ for id_ in near if not id_.startswith("article:")]
        return TopicGraph(query.part(self.tables, articles, others), self._whole)

    def filter(
        self,
        text: str = "",
        *,
        topic: str | None = None,
        provider: str | None = None,
        since: Moment = None,
        until: Moment = None,
        medium: str | None = None,
        stories: Iterable[str] | None = None,
    ) -> TopicGraph:
        """The graph of the articles that `find` finds with the same arguments, their outlets and
        topics, and the edges among them.

        >>> build("seeds").filter(provider="New York Post").articles.height
        1
        """
        found = self.find(
            text,
            topic=topic,
            provider=provider,
            since=since,
            until=until,
            medium=medium,
            stories=stories,
        )
        return TopicGraph(query.part(self.tables, found["id"]), self._whole)

    def stories(self, *, min_providers: int = 2) -> list[Story]:
        """The stories that at least so many outlets covered, the one with most outlets first.
        Articles of one story are in time order.

        >>> build("seeds/000_5bda54a73f1cc96e.txt").stories()[0].name
        'Researchers Voice Rights Concerns Over Emotion Recognition Tech'
        """
        return stories.listing(self.tables, check_int("min_providers", min_providers, least=0))

    def project(self, side: str, *, weight: str = "stories") -> Projection:
        """Outlets (or topics, or articles) tied by what they share, as a weighted `networkx.Graph`.

        `side`: "provider", "topic" or "article"; `weight`: what is counted, "stories", "topics",
        "articles" or "providers". The result's `.backbone(alpha=.05)` keeps the ties that chance
        would not give. Raises `ArgumentError` for any other word.

        >>> build("seeds").project("provider", weight="topics")["provider:nypost.com"]["provider:civilsignal.example"]["weight"]
        1
        """
        from topicgraph.query.networkx_view import project

        return project(self.tables, side, weight)

    def explain(self, a: str, b: str | None = None) -> Explanation:
        """Why a thing is what it is (URLs, spellings, rules), or why two are the same, tied, or
        neither. Printed, it is lines.

        >>> print(build("seeds").explain("Lantern Online"))
        Lantern Online is provider:thedailylantern.example
        ...
        """
        first = self._lookup.anything(a)
        if b is None:
            return explain.one(self.tables, first, a)
        return explain.two(self.tables, first, self._lookup.anything(b), (a, b))

    def compare(self, *providers: str, minimum: int = 5) -> Comparison:
        """Outlets, or groups of them, side by side: share, topics, words, stories, who was first,
        who follows whom, blindspots, time.

        Two or more outlets, or groups of `topicgraph.yaml`, by name; one is compared with all the
        rest; none means every outlet with at least `minimum` independent articles. Any selection
        can be compared: `graph.filter(topic=…).compare(…)` counts the selection, but who else
        covered its stories, and when, is taken from the whole graph. Raises `NotFound`,
        `Ambiguous`, `ArgumentError`.

        >>> build("seeds").compare("Evening Spark", "Harbour Wire").share.height
        2
        >>> build("seeds").compare("tabloids", "general news").share["name"].to_list()
        ['tabloids', 'general news']
        """
        from topicgraph.compare import compare

        lookup = self._lookup if self._whole is self.tables else Lookup(self._whole)
        ids = [lookup.outlet_or_group(name) for name in providers]
        for place, id_ in enumerate(ids):
            if id_ in ids[:place]:
                raise ArgumentError(
                    f'"{providers[ids.index(id_)]}" and "{providers[place]}" are one: {id_}'
                )
        selection = None if self._whole is self.tables else self.articles["id"]
        return compare(
            self._whole, ids, minimum=check_int("minimum", minimum, least=1), selection=selection
        )

    def evaluate(self, *, label: str | None = None, embeddings: str | None = None) -> Evaluation:
        """How well related articles are found here: the folder's `related` links are hidden, then
        used as the answer.

        With `label`, the name of a field that holds each article's true story, also how well the
        stories agree with it. Printed, it is a table of P@1, P@5, recall@10 and MAP beside simpler
        methods, with 95 % intervals. Raises `ArgumentError` where no article has the field.

        >>> build("seeds").evaluate().related["method"].to_list()[0]
        'topicgraph'
        """
        from topicgraph.relate.evaluate import evaluate

        return evaluate(
            self.tables,
            None if label is None else check_text("label", label, "the name of a field"),
            _model(embeddings),
        )


def build(
    source: str | os.PathLike[str] | Corpus,
    *,
    previous: TopicGraph | None = None,
    embeddings: str | None = None,
    strict: bool = False,
    progress: Callable[[int, int], None] | None = None,
) -> TopicGraph:
    """Read a folder of articles (or take a `Corpus`), resolve outlets, and relate the articles.

    A bad file never stops a build: see `TopicGraph.problems`.

    Args:
        source: The folder, one file, or a `Corpus`.
        previous: The graph of an earlier build: a story keeps its id while most of it stays.
        embeddings: Compare titles with a model as well: "wordllama" (installed by the extra
            `embeddings`) or the folder of a model; nothing is downloaded.
        strict: Raise `ReadError` for the first problem.
        progress: Called with the number of files read so far, and of all files.

    Returns:
        A `TopicGraph`.

    >>> build("seeds/000_5bda54a73f1cc96e.txt").articles["held"].to_list()
    [False, True]
    """
    tables = pipeline.build(
        source,
        previous=None if previous is None else checked(previous).tables,
        embeddings=_model(embeddings),
        strict=strict,
        progress=progress,
    )
    return TopicGraph(tables)


def _model(embeddings: str | None) -> str | None:
    return (
        None
        if embeddings is None
        else check_text("embeddings", embeddings, '"wordllama" or the folder of a model')
    )


def load(folder: str | os.PathLike[str]) -> TopicGraph:
    """The graph whose tables `save` (or `topicgraph build`) wrote into `folder`.

    Raises `ReadError` where they are missing or damaged.

    >>> import tempfile
    >>> folder = tempfile.mkdtemp()
    >>> _ = save(build("seeds"), folder)
    >>> load(folder).articles.equals(build("seeds").articles)
    True
    """
    return TopicGraph(saved.load(folder))


def is_saved(folder: str | os.PathLike[str]) -> bool:
    """Whether a folder holds what `load` loads, in whatever state.

    >>> is_saved("seeds")
    False
    """
    return saved.is_saved(folder)


def save(graph: TopicGraph, folder: str | os.PathLike[str]) -> FilePath:
    """Write the tables of `graph` into `folder` as memory-mapped Arrow files; returns the path of
    their manifest.

    Atomic, and the same graph gives the same bytes. Raises `WriteError`.

    >>> import tempfile
    >>> save(build("seeds"), tempfile.mkdtemp()).name
    'tables.json'
    """
    return saved.save(checked(graph).tables, folder)


def checked(graph: object) -> TopicGraph:
    """`graph`, if it is one; raises `ArgumentError`."""
    if not isinstance(graph, TopicGraph):
        raise invalid_argument("graph", graph, "a TopicGraph, as build and load give")
    return graph


def _row(tables: Tables, name: str, number: int) -> dict[str, Any]:
    """One row of a table as a record holds it."""
    row = tables.rows(name, np.array([number])).row(0, named=True)
    return {key: tuple(value) if isinstance(value, list) else value for key, value in row.items()}
