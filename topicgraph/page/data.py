"""The four tables as the page needs them: columns of plain values in time order.

Every reference is a row number and every time a number of seconds. Nothing here is HTML.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

import polars as pl

from topicgraph.compare.first_scopes import describe_scopes
from topicgraph.compare.outlet_counts import count_outlets
from topicgraph.compare.sample import collect_sample, list_firsts
from topicgraph.identity.article_languages import resolve_languages
from topicgraph.model import ARTICLE_KINDS, FIRST_REASONS, Problem
from topicgraph.page.capacity import Totals, compute_totals, cut_to_capacity, flag_articles
from topicgraph.store.story_table import name_stories
from topicgraph.store.tables import Tables

DOMINANT_SHARE = 0.6
"""A topic of this share of held articles links everything, so the picture leaves it out."""
MIN_FOR_DOMINANT = 8
"""Below this many held articles no topic counts as dominant."""
BONDS = ("core", "linked", "loose")
"""How an article belongs to its story: the columns of the table of stories."""
NOT_JUDGED = ("", None, None, None, (), (), ())
"""The values of a story that is not in the table of stories."""


class GraphLike(Protocol):
    """What the page reads of a `TopicGraph`: the tables and the problems."""

    @property
    def tables(self) -> Tables:
        """The tables of the graph."""
        ...

    @property
    def problems(self) -> Sequence[Problem]:
        """What was wrong in the input."""
        ...


@dataclass(frozen=True, slots=True)
class Link:
    """An edge between two articles, by their rows."""

    source: int
    target: int
    kind: str
    reason: str
    weight: float


@dataclass(frozen=True, slots=True)
class StoryRow:
    """A story of two or more articles.

    Attributes:
        id: Its id.
        name: Its headline.
        articles: Rows of its articles, in time order.
        first: Rows of the outlets that were first: several if they tie, none if it is not known.
        first_among: "articles in English" if articles in other languages may be earlier, see
            `query.first_scope`; else empty.
        reason: Why it is not known who was first, in words; empty if it is known.
        earliest: The row of its earliest article with a time of day; -1 if the page has none.
        runner_up: The row of the earliest article of another outlet; -1 if the page has none.
        gap_minutes: How many minutes after the earliest the runner-up appeared.
        loose_count: How many of its articles say what few of the others say.
        first_known: Whether its times count when outlets are compared: those of a story whose first
            is not known prove nothing.
        bonds: For each article how firmly it belongs, as a place in `BONDS`.
        before, after: How many dated articles come before and after those of its core.
    """

    id: str
    name: str
    articles: tuple[int, ...]
    first: tuple[int, ...]
    reason: str
    first_among: str = ""
    earliest: int = -1
    runner_up: int = -1
    gap_minutes: int | None = None
    loose_count: int = 0
    first_known: bool = True
    bonds: tuple[int, ...] = ()
    before: int = 0
    after: int = 0


@dataclass(frozen=True, slots=True)
class Coverage:
    """The tables as columns of plain values; -1 stands for "none".

    Attributes:
        articles: The columns of the articles, in time order, the undated last.
        times: When each appeared, in seconds since 1970-01-01 UTC; None if it is undated.
        outlet, carrier, story: A row number for each article.
        topics: Row numbers of the topics of each article.
        subjects: Row numbers of the subjects that each article mentions.
        credits: Rows of an article and of the outlet that it credits, and why.
        flags: What each article counts for, as `capacity.flag_articles` says.
        outlet_rows, topic_rows, subject_rows: The rows of outlets, topics and subjects, by id.
        outlet_counts: Of each outlet, on how many stories it was first (a tie counts a part), how
            many it shares with others, how many it has alone.
        links: The edges between articles.
        stories: The stories, the oldest first.
        storylines: The rows of stories that follow one another, and why each follows.
        judges_firsts: Whether the build determined who was first on each story.
        groups: The user's groups, as rows of outlets.
        problems: What was wrong in the input.
        totals: The totals of all articles.
        left_out: How many articles there is no room for on the page.
    """

    articles: dict[str, list[Any]]
    times: list[int | None]
    outlet: list[int]
    carrier: list[int]
    story: list[int]
    topics: list[list[int]]
    subjects: list[list[int]]
    credits: list[tuple[int, int, str]]
    flags: list[int]
    outlet_rows: list[dict[str, Any]]
    topic_rows: list[dict[str, Any]]
    subject_rows: list[dict[str, Any]]
    outlet_counts: list[tuple[float, int, int]]
    links: list[Link]
    stories: list[StoryRow]
    storylines: list[tuple[str, list[int], list[str]]]
    judges_firsts: bool
    groups: dict[str, list[int]]
    problems: list[Problem]
    totals: Totals
    left_out: int

    @property
    def languages(self) -> list[str]:
        """The languages of the articles, sorted; "" is an unknown one, and always among them."""
        return sorted({"", *self.articles["language"]})

    @property
    def held(self) -> list[bool]:
        """For each article whether it is held, not a stub."""
        return self.articles["held"]

    def find_outlets(self, articles: Iterable[int]) -> set[int]:
        """The outlets of some articles; platforms do not count."""
        outlets = {self.outlet[n] for n in articles if self.outlet[n] >= 0}
        return {outlet for outlet in outlets if not self.outlet_rows[outlet]["platform"]}

    def find_dominant_topics(self) -> list[int]:
        """The topics of nearly every held article."""
        held = [topics for topics, is_held in zip(self.topics, self.held, strict=True) if is_held]
        if len(held) < MIN_FOR_DOMINANT:
            return []
        counts = Counter(topic for topics in held for topic in topics)
        return sorted(t for t, count in counts.items() if count >= DOMINANT_SHARE * len(held))


def read_coverage(graph: GraphLike) -> Coverage:
    """The tables of `graph` as a `Coverage`; the tables themselves are only read."""
    tables, part = graph.tables, cut_to_capacity(graph.tables)
    sample = collect_sample(tables, tables.providers.filter(~pl.col("platform"))["id"])
    flags = flag_articles(tables, sample)
    languages = tables.articles.select("id", resolve_languages(tables.articles))
    articles = _fill_missing(
        part.articles.rename({"language": "stated_language"})
        .join(languages, on="id", how="left")
        .join(flags, on="id")
        .sort("published", "id", nulls_last=True)
    )
    outlets = _fill_missing(
        tables.providers.sort("id").select(
            "id", "name", "domain", "names", "platform", "edition_of"
        )
    ).to_dicts()
    topics = _fill_missing(tables.topics.sort("id").select("id", "name", "names")).to_dicts()
    subjects = _fill_missing(tables.subjects.sort("id").select("id", "name", "names")).to_dicts()
    columns: dict[str, list[Any]] = articles.to_dict(as_series=False)
    row_of = {id_: n for n, id_ in enumerate(columns["id"])}
    outlet_of = {row["id"]: n for n, row in enumerate(outlets)}
    topic_of = {row["id"]: n for n, row in enumerate(topics)}
    subject_of = {row["id"]: n for n, row in enumerate(subjects)}
    counts, firsts = count_outlets(tables, sample), list_firsts(tables)
    stories = _collect_stories(
        columns["story"],
        name_stories(part, min_articles=2),
        {story: tuple(outlet_of[id_] for id_ in first) for story, first in counts.firsts.items()},
        describe_scopes(tables),
        tables.stories,
        None if firsts is None else set(firsts["story"]),
        row_of,
        columns["published"],
    )
    story = [-1] * len(row_of)
    for n, row in enumerate(stories):
        for article in row.articles:
            story[article] = n
    return Coverage(
        articles=columns,
        times=articles["published"].dt.epoch("s").to_list(),
        outlet=[outlet_of.get(id_, -1) for id_ in columns["provider"]],
        carrier=[outlet_of.get(id_, -1) for id_ in columns["carrier"]],
        story=story,
        topics=_collect_labels(part.edges, "about", row_of, topic_of),
        subjects=_collect_labels(part.edges, "mentions", row_of, subject_of),
        credits=_collect_credits(part.edges, row_of, outlet_of),
        flags=columns["flags"],
        outlet_rows=outlets,
        topic_rows=topics,
        subject_rows=subjects,
        outlet_counts=[counts.outlets.get(row["id"], (0.0, 0, 0)) for row in outlets],
        links=_collect_links(part.edges, row_of),
        stories=stories,
        storylines=_collect_storylines(tables, stories),
        judges_firsts=firsts is not None,
        groups=_collect_groups(tables, outlet_of),
        problems=list(graph.problems),
        totals=compute_totals(tables, flags, len(graph.problems)),
        left_out=tables.articles.height - part.articles.height,
    )


def _collect_groups(tables: Tables, outlet_of: dict[str, int]) -> dict[str, list[int]]:
    """The user's groups with those of their outlets that are in the tables."""
    groups = {
        name: sorted(outlet_of[id_] for id_ in members if id_ in outlet_of)
        for name, members in sorted(tables.groups.items())
    }
    return {name: members for name, members in groups.items() if members}


def _fill_missing(table: pl.DataFrame) -> pl.DataFrame:
    """The table with "" and [] for missing texts and lists that the page always shows."""
    texts = {
        "title",
        "excerpt",
        "language",
        "stated_language",
        "medium",
        "precision",
        "name",
        "domain",
    } & set(table.columns)
    lists = {"urls", "files", "titles", "names"} & set(table.columns)
    return table.with_columns(
        pl.col(sorted(texts)).fill_null(""), pl.col(sorted(lists)).fill_null([])
    )


def _collect_links(edges: pl.DataFrame, row_of: dict[str, int]) -> list[Link]:
    """Collect the edges between two articles.

    One that repeats another in the opposite direction is kept, because it was stated too.
    """
    rows = (
        edges.with_columns(pl.col("kind").cast(pl.String), pl.col("weight").fill_nan(0.0))
        .filter(pl.col("kind").is_in(ARTICLE_KINDS) & (pl.col("source") != pl.col("target")))
        .select("source", "target", "kind", "reason", "weight")
        .sort("source", "target", "kind")
        .iter_rows()
    )
    return [
        Link(row_of[source], row_of[target], kind, reason or "", round(weight or 0.0, 3))
        for source, target, kind, reason, weight in rows
        if source in row_of and target in row_of
    ]


def _collect_labels(
    edges: pl.DataFrame, kind: str, row_of: dict[str, int], label_of: dict[str, int]
) -> list[list[int]]:
    """Collect the rows of the topics or subjects that the edges of a kind lead to."""
    labels: list[list[int]] = [[] for _ in row_of]
    chosen = edges.filter(pl.col("kind").cast(pl.String) == kind).select("source", "target")
    for source, target in chosen.unique().sort("source", "target").iter_rows():
        if source in row_of and target in label_of:
            labels[row_of[source]].append(label_of[target])
    return labels


def _collect_credits(
    edges: pl.DataFrame, row_of: dict[str, int], outlet_of: dict[str, int]
) -> list[tuple[int, int, str]]:
    chosen = edges.filter(pl.col("kind").cast(pl.String) == "credited_to")
    rows = chosen.select("source", "target", "reason").sort("source", "target").iter_rows()
    return [
        (row_of[source], outlet_of[target], reason or "")
        for source, target, reason in rows
        if source in row_of and target in outlet_of
    ]


def _collect_stories(
    story_of: list[str | None],
    names: dict[str, str],
    firsts: dict[str, tuple[int, ...]],
    among: dict[str, str],
    stories: pl.DataFrame,
    first_known: set[str] | None,
    row_of: dict[str, int],
    published: list[datetime | None],
) -> list[StoryRow]:
    """The stories that have a name, the oldest first."""
    members: defaultdict[str, list[int]] = defaultdict(list)
    for n, story in enumerate(story_of):
        if story is not None:
            members[story].append(n)
    columns = ("id", "reason", "earliest", "runner_up", "gap_minutes", "core", "linked", "loose")
    judged = {id_: judgement for id_, *judgement in stories.select(columns).iter_rows()}
    rows = []
    for articles, id_ in sorted((articles, id_) for id_, articles in members.items()):
        if id_ not in names:
            continue
        reason, earliest, runner_up, gap, *groups = judged.get(id_, NOT_JUDGED)
        bond_of = {row_of.get(one): n for n, ids in enumerate(groups) for one in ids or ()}
        bonds = tuple(bond_of.get(n, len(BONDS)) for n in articles)
        dated = [bond for n, bond in zip(articles, bonds, strict=True) if published[n]]
        rows.append(
            StoryRow(
                id_,
                names[id_],
                tuple(articles),
                firsts.get(id_, ()),
                "" if id_ in firsts or not reason else FIRST_REASONS[reason],
                among.get(id_, ""),
                row_of.get(earliest or "", -1),
                row_of.get(runner_up or "", -1),
                gap,
                len(groups[BONDS.index("loose")] or ()),
                first_known is None or id_ in first_known,
                bonds,
                *_count_outside_core(dated),
            )
        )
    return rows


def _count_outside_core(bonds: list[int]) -> tuple[int, int]:
    """Count the members before and after those of the core.

    >>> _count_outside_core([2, 0, 1, 0, 1, 2]), _count_outside_core([2, 1])
    ((1, 2), (0, 0))
    """
    core = [place for place, bond in enumerate(bonds) if bond == BONDS.index("core")]
    return (core[0], len(bonds) - 1 - core[-1]) if core else (0, 0)


def _collect_storylines(
    tables: Tables, stories: list[StoryRow]
) -> list[tuple[str, list[int], list[str]]]:
    """The storylines with two or more stories on the page: name, rows of the stories, reasons."""
    row_of = {story.id: n for n, story in enumerate(stories)}
    lines = []
    for name, ids, reasons in tables.storylines.select("name", "stories", "reasons").iter_rows():
        here = [
            (row_of[id_], reason) for id_, reason in zip(ids, reasons, strict=True) if id_ in row_of
        ]
        if len(here) > 1:
            lines.append((name, [row for row, _ in here], [reason for _, reason in here]))
    return lines


def write_advice(counts: dict[str, Any]) -> list[str]:
    """What is missing in a thin corpus, and how to get more of it; empty if nothing is."""
    if not counts["articles"]:
        advice = [
            "Put articles into the folder as text files, each with its title, date, URL, outlet and"
            " topics at the top, and run “topicgraph build” again."
        ]
        if counts["problems"]:
            advice.append("What was wrong with the files read is listed under the problems above.")
        return advice
    advice = []
    if counts["articles"] == 1:
        advice.append(
            "This is a single article and what it links to. Comparing coverage takes two outlets."
        )
    elif counts["outlets"] == 1:
        advice.append("All articles come from one outlet: add another to see who covered what.")
    if not counts["topics"]:
        advice.append("No article names a topic, so only outlets and stories connect articles.")
    if counts["undated"] == counts["articles"]:
        advice.append(
            "No article has a date, so there is no order in time and nobody can be called first."
        )
    return advice
