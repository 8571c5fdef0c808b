"""Asking the shards of a build: only what a question may need is loaded."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import polars as pl

from topicgraph.errors import NotFound, ReadError, check_path, check_text
from topicgraph.graph import TopicGraph
from topicgraph.query.find import Moment, time_bounds
from topicgraph.query.search_language import Term, parse_query
from topicgraph.query.selection import select_articles
from topicgraph.query.story import StoryReport
from topicgraph.store.tables import ARTICLES, EDGES, STORIES, Tables
from topicgraph.text import split_words

STORY_DAYS = timedelta(days=30)
"""Articles so long before and after the day of a story are searched for its members."""


class ShardedGraph:
    """The tables of a build of shards: lazy `articles`, `edges`, `stories` and `problems`.

    `providers` and `topics` are whole tables. `filter` and `story` load a part as a graph.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.providers = pl.read_parquet(folder / "providers.parquet")
        self.topics = pl.read_parquet(folder / "topics.parquet")

    @property
    def articles(self) -> pl.LazyFrame:
        """The articles, in order of time in each shard."""
        return pl.scan_parquet(self._folder / "articles" / "*.parquet")

    @property
    def edges(self) -> pl.LazyFrame:
        """The edges; each is in the shard of its source."""
        return pl.scan_parquet(self._folder / "edges" / "*.parquet")

    @property
    def stories(self) -> pl.LazyFrame:
        """The stories; each is in the shard of its earliest article."""
        return pl.scan_parquet(self._folder / "stories" / "*.parquet")

    @property
    def problems(self) -> pl.LazyFrame:
        """What was wrong in the rows, by the number of the row in the whole data set."""
        return pl.scan_parquet(self._folder / "problems" / "*.parquet")

    def __repr__(self) -> str:
        count = self.articles.select(pl.len()).collect().item()
        return f"ShardedGraph: {count:,} articles, {self.providers.height:,} outlets"

    def filter(
        self, text: str = "", *, since: Moment = None, until: Moment = None, **fields: str
    ) -> TopicGraph:
        """Return the articles for which all of this holds as a graph, which is held in memory.

        Args:
            text: A query of the search language.
            since: The first day.
            until: The last day.
            **fields: Further arguments of `TopicGraph.filter`.
        """
        conditions = _time_conditions(since, until) + _text_conditions(text)
        loaded = TopicGraph(self._load(pl.all_horizontal(pl.lit(True), *conditions)))
        return loaded.filter(text, since=since, until=until, **fields)

    def find(
        self, text: str = "", *, since: Moment = None, until: Moment = None, **fields: str
    ) -> pl.DataFrame:
        """Find articles; the arguments are those of `filter`."""
        return self.filter(text, since=since, until=until, **fields).find(text)

    def story(self, story: str) -> StoryReport:
        """Return a report on the story with an id.

        Raises:
            NotFound: There is no story of this id.
        """
        found = self.stories.filter(pl.col("id") == check_text("story", story, "an id")).collect()
        if found.is_empty():
            raise NotFound("story", story)
        chosen = pl.col("story") == story
        day = story.removeprefix("story:")[:10]
        if not day.startswith("undated"):
            start, end = time_bounds(day, "story")
            chosen &= pl.col("published").is_between(start - STORY_DAYS, end + STORY_DAYS)
        return TopicGraph(self._load(chosen)).story(story)

    def _load(self, chosen: pl.Expr) -> Tables:
        """Load some articles, and what belongs to them."""
        parts = list(self._load_shards(chosen))
        articles = pl.concat([pl.DataFrame(schema=ARTICLES), *(one for one, _ in parts)])
        edges = pl.concat([pl.DataFrame(schema=EDGES), *(some for _, some in parts)])
        ids = articles.select(id="story").drop_nulls().unique()
        stories = self.stories.join(ids.lazy(), on="id", how="semi").collect()
        tables = Tables(
            articles=articles.sort("id"),
            providers=self.providers,
            topics=self.topics,
            edges=edges.sort("source", "kind", "target"),
            stories=stories.cast(pl.Schema(STORIES)).sort("id"),
        )
        return select_articles(tables, articles["id"])

    def _load_shards(self, chosen: pl.Expr) -> Iterator[tuple[pl.DataFrame, pl.DataFrame]]:
        for path in sorted((self._folder / "articles").glob("*.parquet")):
            articles = pl.scan_parquet(path).filter(chosen).collect()
            if articles.is_empty():
                continue
            ids = articles.lazy().select(source="id")
            edges = pl.scan_parquet(self._folder / "edges" / path.name)
            yield articles, edges.join(ids, on="source", how="semi").collect()


def open_shards(folder: str | os.PathLike[str]) -> ShardedGraph:
    """Open what `build` wrote.

    Raises:
        ReadError: The folder holds no shards.
    """
    path = Path(check_path("folder", folder, "the folder of a build of shards"))
    if not (path / "providers.parquet").is_file():
        raise ReadError(str(path), problem="is not the folder of a build of shards")
    return ShardedGraph(path)


def _time_conditions(since: Moment, until: Moment) -> list[pl.Expr]:
    conditions = []
    if since is not None:
        conditions.append(pl.col("published") >= time_bounds(since, "since")[0])
    if until is not None:
        conditions.append(pl.col("published") < time_bounds(until, "until")[1])
    return conditions


def _text_conditions(text: str) -> list[pl.Expr]:
    """Return what must hold of the letters of an article that a query finds.

    An article may be found only if it has the letters of the words. Which articles are found is
    decided later, among these.
    """
    return [
        pl.any_horizontal(*map(_has_letters, group))
        for group in parse_query(check_text("text", text, "words"))
        if all(term.is_text and not term.excluded for term in group)
    ]


def _has_letters(term: Term) -> pl.Expr:
    text = pl.concat_str("title", pl.lit(" "), "excerpt", ignore_nulls=True)
    letters = text.str.to_lowercase().str.replace_all("[^a-z0-9]", "")
    words = (letters.str.contains(word, literal=True) for word in split_words(term.value))
    # How letters beyond ASCII are folded is not known here: such texts are looked at later.
    return pl.all_horizontal(*words) | (text.str.len_bytes() != text.str.len_chars())
