"""Who lacks which story, by the rule of `query.absence`, from the tables of a graph."""

from __future__ import annotations

from collections.abc import Collection, Hashable

import polars as pl

from topicgraph.identity.article_languages import resolve_languages
from topicgraph.query.absence import (
    OwnArticles,
    StoryArticle,
    StoryTraits,
    describe_traits,
    find_headline_words,
    find_site,
)
from topicgraph.store.story_table import list_stories
from topicgraph.store.tables import Tables


class Absences:
    """What tells who lacks a story, of all stories and outlets of some tables.

    Args:
        tables: The tables; an article without a story is one of its own.
        outlets: The ids of the providers that are outlets; all others are unknown publishers.
    """

    def __init__(self, tables: Tables, outlets: pl.Series) -> None:
        known = outlets.implode()
        self._outlets = frozenset(outlets)
        is_mention = pl.col("kind").cast(pl.String) == "mentions"
        mentions = tables.edges.filter(is_mention).select("source", "target").unique()
        self._counts = dict(mentions.group_by("target").len().iter_rows())
        self._size = tables.articles.height
        starts, ends = (pl.col(end).dt.epoch("s") for end in ("first", "last"))
        dated = list_stories(tables).select("id", starts, ends).drop_nulls()
        self._spans = {id_: (start, end) for id_, start, end in dated.iter_rows()}
        self._articles = tables.articles.select(
            "id",
            "held",
            pl.coalesce("story", "id").alias("story"),
            *(pl.when(pl.col(end).is_in(known)).then(end).alias(end) for end in ENDS),
            time=pl.col("published").dt.epoch("s"),
        )
        self._subjects: dict[str, list[str]] = dict(
            mentions.group_by("source").agg("target").iter_rows()
        )
        loose = tables.stories["loose"].explode(empty_as_null=False, keep_nulls=False)
        self._loose = frozenset(loose)
        self._names = dict(tables.subjects.select("id", "name").iter_rows())
        self._titles = dict(tables.articles.select("id", "title").iter_rows())
        languages = resolve_languages(tables.articles)
        self._languages = dict(zip(tables.articles["id"], languages, strict=True))

    def describe(self, stories: pl.Series) -> dict[str, StoryTraits]:
        """Return what tells who lacks each of some stories."""
        chosen = self._articles.filter(pl.col("story").is_in(stories.implode()))
        members: dict[str, list[StoryArticle]] = {}
        for id_, story, *ends in chosen.select("id", "story", *ENDS).iter_rows():
            provider, carrier = ends
            site = find_site(id_, self._outlets)
            subjects, words = self._subjects_of(id_), self._words_of(id_)
            member = StoryArticle(
                provider, carrier, subjects, self._languages[id_], words, id_ in self._loose, site
            )
            members.setdefault(story, []).append(member)
        return {
            story: describe_traits(
                listed, self._spans.get(story), self._counts.__getitem__, self._size
            )
            for story, listed in members.items()
        }

    def list_having(self) -> pl.DataFrame:
        """List who has which story, `story, provider`: those with an article that is not loose."""
        firm = self._articles.filter(~pl.col("id").is_in(list(self._loose)))
        ends = [firm.select("story", provider=end) for end in ENDS]
        return pl.concat(ends).drop_nulls().unique()

    def list_own(self, outlets: pl.Series) -> dict[str, OwnArticles]:
        """Return the held articles of some outlets."""
        own = self._articles.filter(pl.col("held") & pl.col("provider").is_in(outlets.implode()))
        grouped = own.group_by("provider").agg("time", "id")
        return {
            outlet: OwnArticles(
                zip(times, ids, strict=True),
                self._subjects_of,
                self._languages.__getitem__,
                self._words_of,
            )
            for outlet, times, ids in grouped.iter_rows()
        }

    def _subjects_of(self, article: str) -> Collection[Hashable]:
        return self._subjects.get(article, ())

    def _words_of(self, article: str) -> set[str]:
        names = (self._names[subject] for subject in self._subjects.get(article, ()))
        return find_headline_words(self._titles[article], names)


ENDS = ("provider", "carrier")
"""The columns of the outlets that have an article: who wrote it, and who carried it."""

NO_ARTICLES = OwnArticles([], lambda key: ())
"""Those of an outlet without any."""
