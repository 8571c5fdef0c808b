"""Stories and similar edges window by window.

A window is grouped together with the days around it that its articles are compared with. Each
article is of the story that it is in where it lies within the window itself; a story is known by
its earliest article, so that the windows on both sides of a boundary give a story the same name.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Sequence, Set
from datetime import timedelta
from typing import NamedTuple, cast

import numpy as np
import polars as pl

from topicgraph.model import EPOCH
from topicgraph.relate.belonging import KINDS, dissolve_without_core, judge_members
from topicgraph.relate.decoys import ChanceLikeness, measure_chance
from topicgraph.relate.edges import choose_best, describe_similar
from topicgraph.relate.features import ArticleTexts, Corpus, Floats, Ints, days_of
from topicgraph.relate.firsts import Rival, describe_stories, find_level, find_rivals
from topicgraph.relate.linkage import average_link
from topicgraph.relate.naming import assign_story_ids
from topicgraph.relate.stories import (
    DAYS,
    DECOYS_PER_STORY,
    Cut,
    StoryPairs,
    best_partners,
    choose_cut,
    count_joins,
    count_partners,
    describe_titles,
    first_rule,
    group_articles,
    hold_together,
    publisher_links,
    thin_out,
)
from topicgraph.scale.around import Around, load_around
from topicgraph.scale.job import Job, write_frame
from topicgraph.scale.pairs import load_frequencies
from topicgraph.scale.timeline import (
    StoredTexts,
    Timeline,
    Window,
    load_days,
    load_order,
    load_positions,
    load_timeline,
    make_texts,
    widen,
)
from topicgraph.store.story_table import list_stories
from topicgraph.store.tables import ARTICLES, EDGES, Tables


class Chance(NamedTuple):
    """How alike chance makes articles, as it is saved; see `ChanceLikeness`."""

    share: Floats
    median: float
    undated: bool

    def restore(self) -> ChanceLikeness:
        """Return it as `relate` wants it."""
        return ChanceLikeness(self.share, lambda: self.median, self.undated)


class Level(NamedTuple):
    """What the cut is chosen from: chance, and the counts of all windows."""

    size: int
    with_partner: Ints
    joins: Ints
    chance: Chance

    def choose(self) -> Cut:
        """Return how alike articles must be to be one story."""
        return choose_cut(self.size, self.with_partner, self.joins, self.chance.restore())


def measure_first_chance(job: Job) -> None:
    """Measure how alike chance makes articles."""
    timeline = load_timeline(job)
    chance = _measure(job, timeline, load_order(job))
    job.save_value("chance", value=chance)


def measure_level(job: Job, counts: Sequence[tuple[Ints, Ints]]) -> None:
    """Measure chance again, with fewer articles of large stories, and save what the cut needs."""
    timeline = load_timeline(job)
    parts = [job.load_frame("thinned", number) for number in range(len(timeline.windows))]
    is_thinned = np.zeros(timeline.size, bool)
    is_thinned[pl.concat(parts)["position"].to_numpy()] = True
    chance: Chance = job.load_value("chance")
    if not is_thinned.all():
        order = load_order(job)
        chance = chance._replace(share=_measure(job, timeline, order[is_thinned[order]]).share)
    with_partner, joins = (np.sum(part, axis=0) for part in zip(*counts, strict=True))
    job.save_value("level", value=Level(timeline.size, with_partner, joins, chance))


def _measure(job: Job, timeline: Timeline, positions: Ints) -> Chance:
    texts = StoredTexts(job, load_days(job), positions)
    chance = measure_chance(cast(ArticleTexts, texts), load_frequencies(job), DAYS)
    return Chance(chance.share, chance.median(), chance.undated)


Counts = list[int]
"""How many groups there are before each round in which groups are joined.

The level that two groups must reach falls as groups are joined, in all windows. So the windows are
grouped once to count the groups, and once more with the counts of all.
"""


def add_counts(parts: Sequence[Counts]) -> Counts:
    """Return the counts of all windows together.

    >>> add_counts([[5, 4, 3], [2, 1]])
    [7, 5, 4]
    """
    rounds = range(max(map(len, parts)))
    return [sum(part[min(number, len(part) - 1)] for part in parts) for number in rounds]


def count_first_groups(job: Job, number: int) -> Counts:
    """Count the groups of a window by the first rule, as if the others were grouped alike."""
    timeline = load_timeline(job)
    around = _load_compared(job, timeline, timeline.windows[number], "arranged", "")
    chance: Chance = job.load_value("chance")
    rule = first_rule(chance.restore())
    share = timeline.size / max(around.size, 1)
    scaled = rule._replace(level=lambda group_count: rule.level(round(group_count * share)))
    pairs, saved = around.load_pairs(job)
    history: list[Ints] = []
    likeness = saved["likeness"].to_numpy()
    average_link(around.size, pairs.a, pairs.b, likeness, scaled, history=history)
    return [_count_begun(around, groups) for groups in history]


def group_first(job: Job, number: int, counts: Counts) -> tuple[Ints, Ints, Counts]:
    """Group the articles of a window once, to see how large stories are.

    Args:
        job: The build.
        number: The window.
        counts: Those of all windows, about.

    Returns:
        How many articles of the window have a partner at each likeness; how many pairs hold
        groups together there; and how many groups begin in the window before each round.
    """
    timeline = load_timeline(job)
    window = timeline.windows[number]
    around = _load_compared(job, timeline, window, "arranged", "")
    pairs, saved = around.load_pairs(job)
    likeness = saved["likeness"].to_numpy()
    chance: Chance = job.load_value("chance")
    rule = first_rule(chance.restore())
    history: list[Ints] = []
    groups = average_link(around.size, pairs.a, pairs.b, likeness, rule, counts, history)
    kept = np.zeros(around.size, bool)
    kept[thin_out(groups, DECOYS_PER_STORY)] = True
    thinned = np.sort(around.positions[kept & around.own])
    job.save_frame(pl.DataFrame({"position": thinned}), "thinned", number)
    best = best_partners(around.size, pairs.a, pairs.b, likeness)[around.own]
    later = saved["b"].to_numpy() + around.first
    own = (later >= window.first) & (later < window.stop)
    joins = count_joins(around.size, pairs.a[own], pairs.b[own], likeness[own])
    return count_partners(best), joins, [_count_begun(around, one) for one in history]


def _count_begun(around: Around, groups: Ints) -> int:
    """Return how many groups have their earliest article in the window itself."""
    is_earliest = _find_earliest(around, groups) == around.positions
    return int(np.count_nonzero(is_earliest & around.own))


def _find_earliest(around: Around, groups: Ints) -> Ints:
    """Return for each row the position of the earliest article of its group."""
    earliest = np.full(around.size, np.iinfo(np.int64).max)
    np.minimum.at(earliest, groups, around.positions)
    return earliest[groups]


def _load_compared(
    job: Job, timeline: Timeline, window: Window, articles: str, edges: str
) -> Around:
    """Load a window with all that its articles are compared with."""
    positions = widen(job, window, timeline.reach, timeline.reach)
    return load_around(job, window, positions, articles, edges)


def count_groups(job: Job, number: int, counts: Counts) -> Counts:
    """Count the groups of a window by the last rule, with the counts of all by the first one."""
    timeline = load_timeline(job)
    around = _load_compared(job, timeline, timeline.windows[number], "credited", "linked")
    held = _hold_together(job, around)
    history: list[Ints] = []
    rule = held.cut.rule
    average_link(
        around.size,
        held.a,
        held.b,
        held.strength,
        rule,
        counts,
        history,
        labels=held.names,
        terms=held.words,
    )
    return [_count_begun(around, groups) for groups in history]


def _hold_together(job: Job, around: Around) -> StoryPairs:
    pairs, saved = around.load_pairs(job)
    level: Level = job.load_value("level")
    links = publisher_links(around.tables)
    likeness = saved["likeness"].to_numpy()
    texts = make_texts(load_positions(job, "texts", around.first, around.stop))
    titles = [texts.titles[place] for place in (around.positions - around.first).tolist()]
    held = hold_together(around.size, pairs, likeness, links, level.choose())
    return describe_titles(held, titles, load_frequencies(job))


def group_window(job: Job, number: int, counts: Counts) -> None:
    """Save the story of each article of a window, and what holds its pairs together."""
    timeline = load_timeline(job)
    window = timeline.windows[number]
    around = _load_compared(job, timeline, window, "credited", "linked")
    held = _hold_together(job, around)
    groups = group_articles(around.size, held, counts)
    earliest = _find_earliest(around, groups)
    stories = pl.DataFrame({"position": around.positions, "story": earliest})
    job.save_frame(stories.filter(pl.Series(around.own)).sort("position"), "grouped", number)
    ends = around.positions[held.a], around.positions[held.b]
    frame = pl.DataFrame({
        "a": np.minimum(*ends), "b": np.maximum(*ends),
        "likeness": held.likeness, "strength": held.strength,
    })  # fmt: skip
    own = frame.filter(pl.col("b").is_between(window.first, window.stop - 1))
    job.save_frame(own, "held", number)


def link_window(job: Job, number: int) -> None:
    """Save the similar edges from the articles of a window to earlier ones.

    An earlier article has pairs of its own with articles before and after it, among which one is
    its best.
    """
    timeline = load_timeline(job)
    window = timeline.windows[number]
    positions = widen(job, window, 2 * timeline.reach, timeline.reach)
    around = load_around(job, window, positions, "credited", "linked")
    pairs, saved = around.load_pairs(job)
    chosen = choose_best(pairs, job.load_value("threshold"), around.size)
    later = saved["b"].to_numpy()[chosen] + around.first
    chosen = chosen[(later >= window.first) & (later < window.stop)]
    texts = make_texts(load_positions(job, "texts", *positions).sort("id"))
    corpus = Corpus(texts, None, load_frequencies(job))
    edges = describe_similar(around.tables, corpus, pairs, chosen)
    places = around.tables.articles.select(source="id").with_columns(
        position=pl.Series(around.positions)
    )
    job.save_frame(edges.join(places, on="source"), "similar", number)


def describe_window(job: Job, number: int) -> None:
    """Save the table of the stories that begin in a window, and the story of each member.

    A story is named after the first article of its core, which may be of a later window, where
    another story may want the same id.
    """
    timeline = load_timeline(job)
    window = timeline.windows[number]
    positions = widen(job, window, 0, timeline.reach)
    grouped = load_positions(job, "grouped", *positions)
    grouped = grouped.filter(pl.col("story").is_between(window.first, window.stop - 1))
    members = grouped.select("position", group="story")
    articles = load_positions(job, "credited", *positions).join(members, on="position").sort("id")
    ids = articles.select(source="id")
    edges = pl.concat(
        [load_positions(job, kind, *positions).select(list(EDGES)) for kind in EDGE_KINDS]
    )
    edges = edges.join(ids, on="source", how="semi").sort("source", "kind", "target")
    tables = Tables(
        articles=articles.select(list(ARTICLES)),
        edges=edges.cast(pl.Schema(EDGES)),
        providers=job.load_frame("providers"),
    )
    rows, group = np.unique(articles["group"].to_numpy(), return_inverse=True)
    lowest = np.full(len(rows), articles.height)
    np.minimum.at(lowest, group, np.arange(articles.height))
    groups = lowest[group]
    texts = make_texts(
        load_positions(job, "texts", *positions)
        .join(ids, left_on="id", right_on="source", how="semi")
        .sort("id")
    )
    held = _load_held(job, positions, articles["position"].to_numpy())
    held = describe_titles(held, texts.titles, load_frequencies(job))
    kinds = judge_members(held, groups, days_of(tables.articles), find_level(held))
    groups, kinds = dissolve_without_core(held, groups, kinds)
    tables = assign_story_ids(tables, groups, None, kinds == KINDS.index("core"))
    rivals = _find_rivals(job, timeline, window, articles["position"].to_numpy(), groups, kinds)
    stories = describe_stories(tables, held, groups, kinds, rivals).stories
    job.save_frame(stories, "described", number)
    job.save_frame(list_stories(tables.replace(stories=stories)), "listed", number)
    day = pl.col("id").str.slice(len("story:"), 10)
    later = day >= (
        "~" if window.end is None else (EPOCH + timedelta(days=window.end)).strftime("%Y-%m-%d")
    )
    job.save_frame(stories.filter(later).select("id"), "later", number)
    named = articles.select("position").with_columns(tables.articles["story"])
    job.save_frame(named.sort("position"), "named", number)


EDGE_KINDS = ("linked", "similar")
"""The kinds of tables that edges are saved in."""


def _load_held(job: Job, positions: tuple[int, int], members: Ints) -> StoryPairs:
    """Return what holds the pairs of members together, by row."""
    first, stop = positions
    row_of = np.full(stop - first, -1)
    row_of[members - first] = np.arange(len(members))
    pairs = load_positions(job, "held", first, stop, "b").filter(pl.col("a") >= first)
    a, b = (row_of[pairs[end].to_numpy() - first] for end in ("a", "b"))
    inside = (a >= 0) & (b >= 0)
    level: Level = job.load_value("level")
    likeness, strength = (pairs[name].to_numpy()[inside] for name in ("likeness", "strength"))
    a, b = np.minimum(a[inside], b[inside]), np.maximum(a[inside], b[inside])
    return StoryPairs(a, b, likeness, strength, np.ones(len(a), bool), level.choose())


def _find_rivals(
    job: Job, timeline: Timeline, window: Window, members: Ints, groups: Ints, kinds: Ints
) -> dict[int, set[Rival]]:
    """Find the articles outside each group that may be on its event, those of other windows too.

    Args:
        job: The job.
        timeline: Its timeline.
        window: The window in which the stories begin.
        members: The position of each row.
        groups: As in `describe_stories`.
        kinds: As in `describe_stories`.
    """
    around = widen(job, window, 1, timeline.reach)
    articles = load_positions(job, "credited", *around).sort("position")
    row_of = np.full(around[1] - around[0], -1)
    row_of[articles["position"].to_numpy() - around[0]] = np.arange(articles.height)
    own = row_of[members - around[0]]
    group_of = np.arange(articles.height)  # those of no story that begins here stand alone
    group_of[own] = articles.height + groups
    kind_of = np.full(articles.height, KINDS.index("loose"))
    kind_of[own] = kinds
    pairs = _load_held(job, around, articles["position"].to_numpy())
    rivals = find_rivals(articles, pairs, group_of, kind_of)
    return {group - articles.height: found for group, found in rivals.items()}


def find_new_ids(ids: Sequence[str], taken: Set[str]) -> dict[str, str]:
    """Return new ids for the stories of a window whose ids earlier windows have taken.

    >>> find_new_ids(["story:a", "story:b", "story:b~2"], {"story:b"})
    {'story:b': 'story:b~3'}
    """
    new: dict[str, str] = {}
    used = taken | set(ids)
    for id_ in sorted(set(ids) & taken):
        numbered = (f"{id_}~{number}" for number in itertools.count(2))
        new[id_] = next(one for one in numbered if one not in used)
        used = used | {new[id_]}
    return new


def load_new_ids(job: Job, timeline: Timeline, number: int) -> dict[str, str]:
    """Return the new ids of the stories that begin in a window; most have none."""
    undated: dict[int, dict[str, str]] = job.load_value("undated ids")
    first, _ = widen(job, timeline.windows[number], timeline.reach, 0)
    earlier = (n for n in range(number) if timeline.windows[n].stop > first)
    taken = {id_ for n in earlier for id_ in job.load_frame("later", n)["id"].to_list()}
    new_ids = find_new_ids(job.load_frame("described", number)["id"].to_list(), taken)
    return new_ids | undated.get(number, {})


def rename_undated(job: Job) -> None:
    """Save new ids for the stories without a day, whose ids windows at any distance may share."""
    windows = range(len(load_timeline(job).windows))
    is_undated = pl.col("id").str.starts_with(UNDATED)
    later = [job.load_frame("later", number).filter(is_undated) for number in windows]
    counts: Counter[str] = Counter()
    new_ids: dict[int, dict[str, str]] = {}
    for number, ids in enumerate(later):
        for id_ in sorted(ids["id"]):
            counts[id_] += 1
            if counts[id_] > 1:
                new_ids.setdefault(number, {})[id_] = f"{id_}~window-{number}"
    job.save_value("undated ids", value=new_ids)


UNDATED = "story:undated/"
"""How the ids of stories begin of which no article has a date."""


def finish_window(job: Job, number: int) -> None:
    """Write the stories that begin in a window, its articles, and the edges from these.

    And count the held articles of each outlet.
    """
    timeline = load_timeline(job)
    window = timeline.windows[number]
    first, _ = widen(job, window, timeline.reach, 0)
    named = _load_named(job, timeline, first, window)
    articles = job.load_frame("credited", number).drop("story")
    articles = articles.join(named, on="position", how="left").sort("position")
    write_frame(articles.select(list(ARTICLES)), job.result("articles", number))
    new_ids = load_new_ids(job, timeline, number)
    stories = job.load_frame("described", number).with_columns(pl.col("id").replace(new_ids))
    write_frame(stories.sort("id"), job.result("stories", number))
    edges = pl.concat([job.load_frame(kind, number).select(list(EDGES)) for kind in EDGE_KINDS])
    edges = edges.sort("source", "kind", "target").cast({"kind": pl.String})
    write_frame(edges, job.result("edges", number))
    held = articles.filter("held").drop_nulls("provider")
    job.save_frame(held.group_by(id="provider").agg(articles=pl.len()), "held outlets", number)


def _load_named(job: Job, timeline: Timeline, first: int, window: Window) -> pl.DataFrame:
    """Return the stories of the articles of a window, which may begin in earlier windows."""
    own = pl.col("position").is_between(window.first, window.stop - 1)
    parts = [
        job.load_frame("named", number)
        .filter(own)
        .with_columns(pl.col("story").replace(load_new_ids(job, timeline, number)))
        for number, earlier in enumerate(timeline.windows)
        if earlier.stop > first and earlier.first < window.stop
    ]
    return pl.concat(parts)
