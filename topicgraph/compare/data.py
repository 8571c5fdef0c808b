"""`ComparisonData`: everything the measures of one comparison are computed from.

Each part is computed when a measure first asks for it, and then kept.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import combinations
from typing import Any

import polars as pl

from topicgraph.compare.first_scopes import describe_scopes
from topicgraph.compare.groups import GROUP_PREFIX
from topicgraph.compare.null_model import CoverageModel, fit_coverage
from topicgraph.compare.parameters import Parameters
from topicgraph.compare.sample import (
    Sample,
    collect_sample,
    first_articles,
    keep_known_firsts,
    list_firsts,
    list_labels,
)
from topicgraph.compare.statistics import MIN_N
from topicgraph.compare.timing import choose_time_step, find_story_peaks
from topicgraph.identity.article_languages import resolve_languages
from topicgraph.relate.boilerplate import find_boilerplate, strip_boilerplate
from topicgraph.store.story_table import name_stories
from topicgraph.store.tables import Tables

REST = "rest"
"""The id that stands for all other providers where one is compared alone."""

MAX_OUTLETS_FOR_ALL_PAIRS = 200
"""With up to this many outlets every pair is listed; beyond it only pairs that share a story."""


@dataclass(frozen=True, eq=False)
class ComparisonData:
    """What the figures of one comparison are made from.

    Attributes:
        outlet_tables: The tables as they are, with each outlet on its own.
        tables: The same tables in which each group that is compared stands for its outlets.
        sample: The articles that count, by the providers of `tables`.
        providers: The ids of the outlets or groups compared, in order.
        selection: The ids of the articles selected, or None for all.
        place: What the selection is called in a sentence: "this corpus" or "this selection".
        parameters: What the user chose.
        by: The attribute whose values are compared, if any.
        named: Whether the providers were named, or all that have enough articles are compared.
    """

    outlet_tables: Tables
    tables: Tables
    sample: Sample
    providers: tuple[str, ...]
    selection: pl.Series | None
    place: str
    parameters: Parameters = field(default_factory=Parameters)
    named: bool = False
    by: str | None = None

    def __getstate__(self) -> dict[str, Any]:
        """Only the tables themselves are pickled, not what reads them from disk."""
        return self.__dict__ | {
            "outlet_tables": _detach(self.outlet_tables),
            "tables": _detach(self.tables),
        }

    @property
    def compares_one(self) -> bool:
        """Whether one provider is compared with all the rest."""
        return len(self.providers) == 1

    @property
    def compares_groups(self) -> bool:
        """Whether any of the providers compared is a group of outlets."""
        return any(provider.startswith(GROUP_PREFIX) for provider in self.providers)

    def of_outlets(self, outlets: tuple[str, ...]) -> ComparisonData:
        """The same comparison of some single outlets, without groups."""
        tables = self.outlet_tables.replace(groups={})
        known = tables.providers.filter(~pl.col("platform"))["id"]
        sample = collect_sample(tables, known, self.selection)
        return replace(
            self,
            outlet_tables=tables,
            tables=tables,
            sample=sample,
            providers=outlets,
            named=True,
            by=None,
        )

    @cached_property
    def names(self) -> dict[str, str]:
        """The name of each outlet and group, by id."""
        listed = pl.concat([self.outlet_tables.providers, self.tables.providers]).select(
            "id", "name"
        )
        groups = {GROUP_PREFIX + name: name for name in self.outlet_tables.groups}
        return dict(listed.iter_rows()) | {REST: f"the rest of {self.place}"} | groups

    @cached_property
    def outlet_names(self) -> list[str]:
        """All names of all outlets and platforms, as the files have them."""
        return list_outlet_names(self.outlet_tables)

    @property
    def names_left_out(self) -> list[str]:
        """Texts whose words are not words of an outlet: names of outlets, and the user's words."""
        return [*self.outlet_names, *self.parameters.stop_words]

    @cached_property
    def topic_names(self) -> dict[str, str]:
        """The name of each topic, by id."""
        return dict(self.tables.topics.select("id", "name").iter_rows())

    @cached_property
    def story_names(self) -> dict[str, str]:
        """The headline of each story, by id; an article without a story is one of its own."""
        titles = dict(self.tables.articles.select("id", "title").iter_rows())
        return titles | name_stories(self.tables)

    @cached_property
    def articles(self) -> pl.DataFrame:
        """All articles as evidence shows them: with their outlets, even if groups are compared."""
        columns = ("id", "title", "excerpt", "provider", "published", "precision", "url")
        return self.outlet_tables.articles.select(*columns, story=pl.coalesce("story", "id"))

    @cached_property
    def texts(self) -> pl.DataFrame:
        """What words are taken from: `id, title, excerpt` without boilerplate, and `language`.

        Where the language of an article is not certain, its outlet may tell it.
        """
        tables = self.outlet_tables
        titles, excerpts = strip_boilerplate(tables, find_boilerplate(tables))
        return tables.articles.select(
            "id",
            pl.Series("title", titles, pl.String),
            pl.Series("excerpt", excerpts, pl.String),
            self.languages["language"],
        )

    @cached_property
    def languages(self) -> pl.DataFrame:
        """`id, language` of all articles: "" where it is unknown."""
        articles = self.outlet_tables.articles
        return articles.select("id", resolve_languages(articles).alias("language"))

    def add_story_languages(self, coverage: pl.DataFrame) -> pl.DataFrame:
        """Add the `language` of each story: that of most of its articles here.

        Where none is known, it is the usual one of this corpus. As in `query.absence`, an outlet
        that does not write in it is no peer.
        """
        spoken = self.languages.filter(pl.col("language") != "")
        usual = spoken["language"].mode().sort().first() or ""
        known = coverage.select("story", "id").join(spoken, on="id")
        of_story = known.group_by("story").agg(pl.col("language").mode().min())
        added = coverage.join(of_story, on="story", how="left", maintain_order="left")
        return added.with_columns(pl.col("language").fill_null(usual))

    @cached_property
    def side_having(self) -> pl.DataFrame:
        """Who has each story, as the `pairs` see it: with one provider, all others are the rest."""
        having = self.sample.having
        return first_articles(self.as_sides(having)) if self.compares_one else having

    @cached_property
    def outlet_independent(self) -> pl.DataFrame:
        """The independent articles by outlet, also where groups are compared."""
        return self._by_outlet(self.sample.independent)

    @cached_property
    def own_articles(self) -> pl.DataFrame:
        """All articles, stubs too, that are their outlet's own work, of the stories that count."""
        sampled = self.sample.articles.filter(pl.col("own") & pl.col("sampled"))
        return self._by_outlet(sampled)

    @cached_property
    def outlet_coverage(self) -> pl.DataFrame:
        """The coverage by outlet, also where groups are compared."""
        if self.tables is self.outlet_tables:
            return self.sample.coverage
        outlets = self.outlet_tables.providers.filter(~pl.col("platform"))["id"]
        return collect_sample(self.outlet_tables, outlets, self.selection).coverage

    @cached_property
    def holders(self) -> tuple[str, ...]:
        """The providers to list where copies count as articles too.

        These are `providers`, and where none was named those that have enough with their copies.
        """
        if self.named:
            return self.providers
        counts = self.sample.held.drop_nulls("provider").group_by("provider").len()
        enough = counts.filter(pl.col("len") >= self.parameters.minimum)["provider"].sort()
        return (*self.providers, *(one for one in enough if one not in self.providers))

    @cached_property
    def side_articles(self) -> pl.DataFrame:
        """The independent articles by side; for a single provider the other side is the rest."""
        return self.as_sides(self.sample.independent, with_unknown=True)

    @cached_property
    def side_coverage(self) -> pl.DataFrame:
        """The coverage as the `pairs` see it: with one provider, all others are the rest."""
        coverage = self.sample.coverage
        return first_articles(self.as_sides(coverage)) if self.compares_one else coverage

    @cached_property
    def pairs(self) -> pl.DataFrame:
        """The pairs to compare, `provider, other`, each in the order of `providers`."""
        schema = {"provider": pl.String, "other": pl.String}
        if self.compares_one:
            return pl.DataFrame([(self.providers[0], REST)], schema=schema, orient="row")
        if len(self.providers) <= MAX_OUTLETS_FOR_ALL_PAIRS:
            return pl.DataFrame(list(combinations(self.providers, 2)), schema=schema, orient="row")
        return _pairs_with_a_shared_story(self.sample.coverage, self.providers)

    @cached_property
    def outlet_pairs(self) -> pl.DataFrame:
        """The pairs of outlets: as `pairs`, but never with the rest.

        One provider alone is paired with each other one that has at least `MIN_N` stories.
        """
        if not self.compares_one:
            return self.pairs
        provider = self.providers[0]
        sizes = self.sample.coverage.drop_nulls("provider").group_by("provider").len()
        others = sizes.filter((pl.col("len") >= MIN_N) & (pl.col("provider") != provider))
        return others.sort("provider").select(provider=pl.lit(provider), other="provider")

    @cached_property
    def similar(self) -> pl.DataFrame:
        """Pairs of similar articles, `source, target`."""
        return self._edges("similar", self.parameters.similarity)

    @cached_property
    def copies(self) -> pl.DataFrame:
        """Copies and what they are copies of, `source, target`."""
        return self._edges("copy_of")

    @cached_property
    def firsts(self) -> pl.DataFrame | None:
        """Who was first on each story where that is known; see `list_firsts`."""
        return list_firsts(self.tables)

    @cached_property
    def first_scopes(self) -> dict[str, str]:
        """Among which articles the first of each story is the first; see `describe_scopes`."""
        return describe_scopes(self.outlet_tables)

    def keep_known_firsts(self, frame: pl.DataFrame) -> pl.DataFrame:
        """The rows of `frame` on stories whose first report is known; other times prove nothing."""
        return keep_known_firsts(frame, self.firsts)

    @cached_property
    def story_peaks(self) -> pl.DataFrame:
        """When each story was at its height, `story, peak, n`."""
        return find_story_peaks(self.own_articles, self.parameters.peak_window)

    @cached_property
    def sharing(self) -> frozenset[str]:
        """The providers that share at least five stories with others.

        Elsewhere articles are on other matters or of other times, and words, topics and bursts show
        only what was collected.
        """
        known = self.sample.coverage.select("story", "provider").drop_nulls()
        shared = known.filter(pl.len().over("story") >= 2).group_by("provider").len()
        return frozenset(shared.filter(pl.col("len") >= MIN_N)["provider"]) | {REST}

    @cached_property
    def coverage_model(self) -> CoverageModel:
        """Who would cover what by chance."""
        if self.tables is self.outlet_tables:
            return self.outlet_model
        return fit_coverage(self.add_story_languages(self.sample.coverage))

    @cached_property
    def outlet_model(self) -> CoverageModel:
        """The same of single outlets, also where groups are compared."""
        return fit_coverage(self.add_story_languages(self.outlet_coverage))

    @cached_property
    def story_labels(self) -> pl.DataFrame:
        """The topics of each provider's first held article on each story.

        Columns: `story, provider, topic`.
        """
        return list_labels(self.sample.independent, self.sample.about)

    @cached_property
    def step(self) -> str:
        """The step of the timeline: "day", "week" or "month"."""
        chosen = self.parameters.step
        if chosen != "auto":
            return chosen
        return choose_time_step(self.sample.independent, self.providers)

    def as_sides(self, frame: pl.DataFrame, *, with_unknown: bool = False) -> pl.DataFrame:
        """`frame` as it is, or, where one provider is compared alone, with all others as the rest.

        An unknown publisher belongs to the rest of the articles (`with_unknown`), but its coverage
        of a story may be the provider's own.
        """
        if not self.compares_one:
            return frame
        ours = pl.col("provider") == self.providers[0]
        side = pl.when(ours.fill_null(False)).then("provider").otherwise(pl.lit(REST))
        known = pl.col("provider").is_not_null()
        return frame.with_columns(provider=side if with_unknown else pl.when(known).then(side))

    def add_names(self, table: pl.DataFrame) -> pl.DataFrame:
        """A table with the names next to the ids of providers, topics and stories."""
        labels: dict[str, tuple[str, Callable[[], dict[str, str]]]] = {
            "provider": ("name", lambda: self.names),
            "other": ("other_name", lambda: self.names),
            "main_source": ("main_source_name", lambda: self.names),
            "after_other": ("after_other_name", lambda: self.names),
            "agency": ("agency_name", lambda: self.names),
            "carrier": ("carrier_name", lambda: self.names),
            "topic": ("topic_name", lambda: self.topic_names),
            "story": ("story_name", lambda: self.story_names),
            "subject": ("subject_name", self._name_subjects),
        }
        ids = [column for column in labels if column in table.columns]
        names = []
        for column in ids:
            label, read_names = labels[column]
            known = read_names()
            used: dict[str, Any] = {
                id_: known[id_] for id_ in table[column].unique() if id_ in known
            }
            ids_or_names = pl.col(column).replace_strict(
                used, default=pl.col(column), return_dtype=pl.String
            )
            names.append(ids_or_names.alias(label))
        return table.select(*ids, *names, pl.exclude(ids))

    def name_subject(self, id_: str) -> str:
        """The name of a topic, story or subject; its id where it has none."""
        return self._name_subjects().get(id_, id_)

    def _name_subjects(self) -> dict[str, str]:
        """The names of topics, stories and subjects, by id."""
        listed = self.outlet_tables.subjects.select("id", "name").iter_rows()
        return self.topic_names | self.story_names | dict(listed) | {"selection": self.place}

    def _edges(self, kind: str, least: float = 0.0) -> pl.DataFrame:
        chosen = (pl.col("kind") == kind) & (pl.col("weight").fill_null(1.0) >= least)
        return self.tables.edges.filter(chosen).select("source", "target")

    def _by_outlet(self, articles: pl.DataFrame) -> pl.DataFrame:
        """Where groups are compared, `articles` with the outlet of each in place of its group."""
        if self.tables is self.outlet_tables:
            return articles
        outlets = self.outlet_tables.providers.filter(~pl.col("platform"))
        known = self.outlet_tables.articles.join(outlets, left_on="provider", right_on="id")
        outlet_of = dict(known.select("id", "provider").iter_rows())
        outlet = pl.col("id").replace_strict(outlet_of, default=None, return_dtype=pl.String)
        return articles.with_columns(provider=outlet)


def list_outlet_names(tables: Tables) -> list[str]:
    """List all names of all outlets and platforms, as the files have them, sorted."""
    listed = tables.providers["names"].explode(empty_as_null=False, keep_nulls=False)
    return sorted({*tables.providers["name"].drop_nulls(), *listed.drop_nulls()})


def _pairs_with_a_shared_story(coverage: pl.DataFrame, providers: tuple[str, ...]) -> pl.DataFrame:
    rank = pl.DataFrame({"provider": providers}).with_row_index("place")
    covered = coverage.select("story", "provider").join(rank, on="provider")
    both = covered.join(covered, on="story", suffix="_b")
    both = both.filter(pl.col("place") < pl.col("place_b"))
    pairs = both.select("place", "place_b", "provider", other="provider_b").unique()
    return pairs.sort("place", "place_b").select("provider", "other")


def _detach(tables: Tables) -> Tables:
    return Tables(
        articles=tables.articles,
        providers=tables.providers,
        topics=tables.topics,
        subjects=tables.subjects,
        edges=tables.edges,
        stories=tables.stories,
        groups=tables.groups,
    )
