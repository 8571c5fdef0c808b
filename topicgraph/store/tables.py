"""The four tables of a graph as Polars frames, and how they are built from resolved records.

Ids and datetimes are what programs and people read; inside, questions use row numbers (see
`numbering`).
"""

from __future__ import annotations

import dataclasses
import itertools
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol, cast

import numpy as np
import polars as pl

from topicgraph.model import ARTICLE_COLUMNS, KINDS, Article, Problem, Record

if TYPE_CHECKING:  # they load what reads articles, which a saved output does not need
    from topicgraph.identity.grouping import ResolvedArticle
    from topicgraph.identity.resolution import Resolution

MOMENT = pl.Datetime("us", "UTC")
TEXTS = pl.List(pl.String)
Schema = Mapping[str, pl.DataType | type[pl.DataType]]

DTYPES: Schema = {
    "str": pl.String, "str | None": pl.String, "Precision": pl.String, "Zone": pl.String,
    "bool": pl.Boolean, "int | None": pl.Int64, "datetime | None": MOMENT,
    "tuple[str, ...]": TEXTS,
}  # fmt: skip
"""The type of a column for each annotation in `model.Article`."""

ARTICLES: Schema = {
    field.name: DTYPES[str(field.type)]
    for field in dataclasses.fields(Article)
    if field.name != "topics"  # these are edges
}
PROVIDERS: Schema = {
    "id": pl.String, "name": pl.String, "domain": pl.String, "names": TEXTS,
    "platform": pl.Boolean, "edition_of": pl.String, "articles": pl.UInt32,
}  # fmt: skip
TOPICS: Schema = {"id": pl.String, "name": pl.String, "names": TEXTS, "articles": pl.UInt32}
SUBJECTS: Schema = {
    "id": pl.String, "name": pl.String, "names": TEXTS, "articles": pl.UInt32,
    "outlets": pl.UInt32, "kind": pl.String, "reason": pl.String,
}  # fmt: skip
"""One row for each subject, in order of ids. `articles` counts the held articles that mention it,
`outlets` the outlets of all that do; `kind` is "name" or "phrase", `reason` how it was found; see
`relate.subjects`."""
EDGES: Schema = {
    "source": pl.String, "target": pl.String, "kind": pl.Enum(KINDS), "weight": pl.Float64,
    "reason": pl.String, "file": pl.String,
}  # fmt: skip
STORIES: Schema = {
    "id": pl.String, "headline": pl.String, "article_count": pl.UInt32,
    "outlet_count": pl.UInt32, "independent": pl.UInt32, "first": pl.String, "tied": TEXTS,
    "reason": pl.String,
    "earliest": pl.String, "runner_up": pl.String, "gap_minutes": pl.Int64, "close": pl.Boolean,
    "tightness": pl.Float64, "core": TEXTS, "linked": TEXTS, "loose": TEXTS,
}  # fmt: skip
"""One row for each story, in order of ids; articles are given by id. See `relate.firsts`.

- `article_count`: its articles that are held; `outlet_count`: the outlets of these, platforms not
  counted. What is only linked is among `core`, `linked` and `loose`
- `independent`: how many newsrooms and agencies it comes from; see `relate.independence`
- `first`: the article that was first, or null where that is not known, for the `reason` (a key of
  `model.FIRST_REASONS`, "" if it can); `tied`: others of the same minute
- `earliest`: the earliest held core article with a time, which need not be the first report
- `runner_up`: the earliest of another outlet after it, `gap_minutes` later, and whether that is
  `close`
- `tightness`: the mean strength of all pairs of members, 0 to 1, null for a single article
- `core`, `linked` and `loose`: its members
"""
STORYLINES: Schema = {
    "id": pl.String, "name": pl.String, "stories": TEXTS, "subjects": TEXTS, "reasons": TEXTS,
}  # fmt: skip
"""One row for each storyline, in order of ids; see `relate.storylines`.

- `name`: the headline of its largest story
- `stories`: the ids of its stories, in order of time
- `subjects`: the rare subjects that join them
- `reasons`: for each story, what it follows and why; "" if it follows none
"""
PROBLEMS: Schema = {"file": pl.String, "line": pl.UInt32, "code": pl.String, "message": pl.String}
SCHEMAS: Mapping[str, Schema] = {
    "articles": ARTICLES, "providers": PROVIDERS, "topics": TOPICS, "edges": EDGES,
    "problems": PROBLEMS,
    "stories": STORIES, "storylines": STORYLINES, "subjects": SUBJECTS,
}  # fmt: skip

EdgeRow = tuple[str, str, str, float, str, str]
"""A row of the table of edges: source, target, kind, weight, reason, file."""


def _empty_table(name: str) -> Callable[[], pl.DataFrame]:
    return lambda: pl.DataFrame(schema=SCHEMAS[name])


class Source(Protocol):
    """Where tables come from that are read only when they are asked for."""

    def columns(self, table: str, names: tuple[str, ...]) -> pl.DataFrame:
        """Read some columns of a table."""


@dataclass(frozen=True)
class Tables:
    """The tables of a graph.

    `articles`, `providers` and `topics` are in order of their ids, `edges` by source, kind and
    target, `problems` by file and line. Every column has the type that its schema says; times are
    UTC. `groups` are the user's groups of outlets: name → ids. `parameters` are the user's choices
    for comparisons, by name.
    """

    articles: pl.DataFrame = field(default_factory=_empty_table("articles"))
    providers: pl.DataFrame = field(default_factory=_empty_table("providers"))
    topics: pl.DataFrame = field(default_factory=_empty_table("topics"))
    edges: pl.DataFrame = field(default_factory=_empty_table("edges"))
    problems: pl.DataFrame = field(default_factory=_empty_table("problems"))
    stories: pl.DataFrame = field(default_factory=_empty_table("stories"))
    storylines: pl.DataFrame = field(default_factory=_empty_table("storylines"))
    subjects: pl.DataFrame = field(default_factory=_empty_table("subjects"))
    groups: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    parameters: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def lazily(
        cls,
        source: Source,
        groups: Mapping[str, tuple[str, ...]],
        parameters: Mapping[str, str],
    ) -> Tables:
        """Make tables that are read from `source` when they are first asked for."""
        tables = object.__new__(cls)
        tables.__dict__.update(groups=groups, parameters=parameters, _source=source)
        return tables

    def __getattr__(self, name: str) -> Any:
        """Read a table that has not been read yet."""
        if name not in SCHEMAS or "_source" not in self.__dict__:
            raise AttributeError(f"{type(self).__name__} has no attribute {name!r}")
        table = self._source.columns(name, tuple(SCHEMAS[name]))
        object.__setattr__(self, name, table)
        return table

    def columns(self, table: str, *names: str) -> pl.DataFrame:
        """Return some columns of a table."""
        if table in self.__dict__:
            return cast(pl.DataFrame, self.__dict__[table]).select(names)
        return cast(pl.DataFrame, self._source.columns(table, names))

    def replace(self, **tables: Any) -> Tables:
        """Return tables of which some are others; those not read yet are not read for that."""
        copy = object.__new__(type(self))
        copy.__dict__.update(self.__dict__ | tables)
        return copy

    def __repr__(self) -> str:
        names = ("articles", "providers", "topics", "edges")
        counts = (f"{getattr(self, name).height:,} {name}" for name in names)
        return f"Tables({', '.join(counts)})"


def build(resolution: Resolution, problems: Iterable[Problem] = ()) -> Tables:
    """Build the tables of a resolved folder, before anything is inferred.

    Args:
        resolution: The articles, outlets and topics.
        problems: What was wrong in the files, besides the problems of the resolution.

    >>> from topicgraph.sources.settings import Config
    >>> from topicgraph.identity.resolution import resolve
    >>> record = Record(file="a.md", title="A", provider="Post", domain="post.example")
    >>> build(resolve((record,), Config()))
    Tables(1 articles, 1 providers, 0 topics, 1 edges)
    """
    resolved_articles = resolution.articles.by_id.values()
    articles = make_frame("articles", [_article_row(article) for article in resolved_articles])
    edges = make_edge_frame(_stated_edges(resolution))
    counts = _count_held_articles(articles, edges)
    providers = [
        (p.id, p.name, p.domain, list(p.names), p.platform, p.edition_of, counts.get(p.id, 0))
        for p in resolution.outlets.providers.values()
    ]
    topics = [
        (topic.id, topic.name, list(topic.names), counts.get(topic.id, 0))
        for topic in resolution.topics.topics.values()
    ]
    problem_rows = [
        (problem.file, problem.line, problem.code, problem.message)
        for problem in (*problems, *resolution.problems, *_story_conflicts(resolved_articles))
    ]
    return Tables(
        articles=articles,
        providers=make_frame("providers", providers),
        topics=make_frame("topics", topics),
        edges=edges,
        problems=make_frame("problems", problem_rows).sort("file", "line", "code", "message"),
    )


def _story_conflicts(articles: Iterable[ResolvedArticle]) -> Iterator[Problem]:
    """Report the articles whose files state different stories."""
    for article in articles:
        if len(article.records) > 1:
            stated = {
                str(record.extra["story"]): record
                for record in reversed(article.records)
                if record.extra.get("story")
            }
            if len(stated) > 1:
                names = ", ".join(f'"{name}"' for name in sorted(stated))
                record = article.records[0]
                message = f"the files of one article state the stories {names}: the first counts"
                yield Problem(record.file, record.line, "story-conflict", message)


def make_frame(name: str, rows: list[tuple[Any, ...]]) -> pl.DataFrame:
    """Make the table called `name` of its rows.

    Half of a surrogate pair, which no file can hold, becomes "?".
    """
    schema = SCHEMAS[name]
    columns = zip(*rows, strict=True) if rows else ((),) * len(schema)
    return pl.DataFrame(
        [
            _make_column(column, dtype, list(cells))
            for (column, dtype), cells in zip(schema.items(), columns, strict=True)
        ]
    )


def _make_column(name: str, dtype: Any, cells: list[Any]) -> pl.Series:
    try:
        if dtype == MOMENT:
            return pl.Series(name, cells, dtype=pl.Int64).cast(MOMENT)
        return _make_lists(name, cells) if dtype == TEXTS else pl.Series(name, cells, dtype=dtype)
    except UnicodeEncodeError:
        return _make_column(name, dtype, list(map(_replace_surrogates, cells)))


def _make_lists(name: str, cells: list[list[str]]) -> pl.Series:
    """Make a column of lists of texts.

    By grouping all texts by their row: Polars is slow to make many small lists one by one.
    """
    # An empty list is a null that is dropped again: `fill_null([])` on a column of lists takes
    # memory for every row as if it were the longest one.
    sizes = [max(len(cell), 1) for cell in cells]
    missing: list[str | None] = [None]
    padded = itertools.chain.from_iterable(cell or missing for cell in cells)
    texts = pl.Series(name, list(padded), dtype=pl.String)
    rows = pl.Series("row", np.repeat(np.arange(len(cells)), sizes))
    lists = pl.DataFrame([rows, texts]).group_by("row", maintain_order=True).agg(name)
    return lists[name].list.drop_nulls()


def _replace_surrogates(value: Any) -> Any:
    if isinstance(value, list):
        return [_replace_surrogates(item) for item in value]
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else value


def make_edge_frame(edges: Iterable[EdgeRow]) -> pl.DataFrame:
    """Make the table of edges: sorted, one for each source, target and kind.

    Of several, the first by file and reason stays.
    """
    table = make_frame("edges", list(edges)).sort("source", "kind", "target", "file", "reason")
    return table.unique(["source", "kind", "target"], keep="first", maintain_order=True)


def add_edges(tables: Tables, edges: pl.DataFrame) -> Tables:
    """Return the tables with more edges."""
    return tables.replace(edges=pl.concat([tables.edges, edges]).sort("source", "kind", "target"))


def add_problems(tables: Tables, problems: Iterable[Problem]) -> Tables:
    """Return the tables with more problems."""
    rows = [(problem.file, problem.line, problem.code, problem.message) for problem in problems]
    if not rows:
        return tables
    listed = pl.concat([tables.problems, make_frame("problems", rows)])
    return tables.replace(problems=listed.sort("file", "line", "code", "message"))


def _count_held_articles(articles: pl.DataFrame, edges: pl.DataFrame) -> dict[str, int]:
    """Count the held articles of each outlet and topic."""
    counted = edges.filter(pl.col("kind").is_in(["published_by", "about"]))
    held = counted.join(
        articles.filter("held").select("id"), left_on="source", right_on="id", how="semi"
    )
    return dict(held.group_by("target").len().iter_rows())


def _stated_edges(resolution: Resolution) -> Iterator[EdgeRow]:
    """Give the edges that the files state: to outlets, carriers, topics and other articles."""
    for article in resolution.articles.by_id.values():
        yield from _edges_of_article(article, resolution.topics.ids)
    for source, target, reason, file in resolution.articles.links:
        yield (source, target, "related", 1.0, reason, file)
    for source, target, reason, file in resolution.articles.copies:
        yield (source, target, "copy_of", 1.0, reason, file)


def _edges_of_article(article: ResolvedArticle, topics: Mapping[str, str]) -> Iterator[EdgeRow]:
    """Give the edges from an article to its outlet, its carrier and its topics (label → id)."""
    file, verdict = article.records[0].file, article.verdict
    if verdict:
        if verdict.provider:
            yield (article.id, verdict.provider, "published_by", 1.0, verdict.reason, file)
        if verdict.carrier and verdict.carrier != verdict.provider:
            yield (article.id, verdict.carrier, "carried_by", 1.0, verdict.reason, file)
    for record in article.records:
        for topic in record.topics:
            yield (article.id, topics[topic], "about", 1.0, f'topic "{topic}"', record.file)


def _article_row(article: ResolvedArticle) -> tuple[Any, ...]:
    """Make the row of an article; it has no story yet."""
    records, verdict = article.records, article.verdict
    main = records[0]
    extra: dict[str, object] = {}
    for record in records:
        extra = {**record.extra, **extra}
    row = {
        "id": article.id,
        "title": _first(records, "title"),
        "published": main.published,
        "precision": main.precision,
        "zone": main.zone,
        "medium": main.medium,
        "url": article.urls[0] if article.urls else "",
        "urls": list(article.urls),
        "titles": _distinct(record.title for record in records),
        "provider": verdict.provider if verdict else None,
        "carrier": verdict.carrier if verdict else None,
        "held": article.held,
        "files": _distinct(record.file for record in (*records, *article.repeats))
        if article.held
        else [],
        "story": None,
        "extra": json.dumps(extra, ensure_ascii=False, sort_keys=True) if extra else "",
        "language": article.language,
        "merged": list(article.merged),
    }
    for name, rule in ARTICLE_COLUMNS.items():
        row[name] = _combine(records, name, rule)
    return tuple(row[column] for column in ARTICLES)


def _first(records: Iterable[Record], name: str) -> str:
    """Return the first value of a field that is not empty, or ""."""
    return next((value for record in records if (value := getattr(record, name))), "")


def _distinct(texts: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(text for text in texts if text))


def _combine(records: Iterable[Record], name: str, rule: str) -> Any:
    """Make one value of a field that several records state; see `model.ARTICLE_COLUMNS`."""
    stated = [value for record in records if (value := getattr(record, name)) not in (None, "")]
    if rule == "all":
        return _distinct(text for texts in stated for text in texts)
    if not stated:
        return "" if ARTICLES[name] == pl.String else None
    return max(stated) if rule == "largest" else stated[0]
