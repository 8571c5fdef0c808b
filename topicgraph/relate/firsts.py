"""Who was first with a story, where that is known, and how firmly each article belongs to it.

The earliest article of a group is the first report of its event in about seven of ten cases only:
rumours, previews, guides and articles on another matter come before. An article is therefore called
first only if enough other outlets say the same soon after. Otherwise the reason is given, and the
next article is never promoted in its place.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
import polars as pl

from topicgraph.model import FIRST_REASONS
from topicgraph.relate.belonging import KINDS
from topicgraph.relate.clocks import find_wrong_clocks
from topicgraph.relate.editions import Edition, are_editions
from topicgraph.relate.features import Floats, Ints
from topicgraph.relate.headline_kinds import is_overview, is_rumour
from topicgraph.relate.independence import count_independent
from topicgraph.relate.naming import find_headlines
from topicgraph.relate.stories import StoryPairs
from topicgraph.store.tables import STORIES, Tables, make_frame

MINUTE, HOUR, DAY = 60_000_000, 3_600_000_000, 86_400_000_000
"""Microseconds."""

WITNESS_FACTOR = 0.3
"""Two articles say the same if they are this many times as alike as two single articles must be to
form a story. Chosen on judged stories (`python -m benchmarks firsts`)."""

WITNESS_SHARE, MIN_WITNESSES = 4, 3
"""One in four of the other outlets with an article of the core, and at least three where there are
three, must say the same as the first within a week; half of these within a day."""

RIVAL_FACTOR = 1.0
"""An article outside the story may be about the same event if it resembles an article of the core
this many times as much as two single articles must resemble each other to form a story."""

TOO_CLOSE_MINUTES = 5
"""Minutes. If another outlet followed sooner, but not in the same minute, the order is not told:
publishing systems round times, and an event that was announced to all has no first report."""

CLOSE_MINUTES = 15
"""Minutes. A shorter lead is close: feeds and publishing systems round times."""

MIN_UNDATED = 20
"""From this number of undated articles on, they are reported together."""

MAX_RIVAL_LEAD = DAY
"""An article outside the story that is older than this does not speak against its first."""

UNKNOWN_ZONE = 14 * HOUR
"""A time without a zone may be wrong by this much."""

PERIODS = {"day": DAY, "month": 31 * DAY, "year": 366 * DAY}
"""How long after its stated time an article of lower precision may have appeared."""

REASONS = FIRST_REASONS
"""Why it is or is not known who was first: code → words."""


class Member(NamedTuple):
    """An article of a story.

    `outlet` is "" if only a platform is known; `time` is in microseconds since 1970; `is_lone`
    says that it is the only article of a channel on a platform; `is_rumour` that its headline
    passes on what is not confirmed; `is_core` that it is of the story's core.
    """

    row: int
    time: int | None
    precision: str
    zone_known: bool
    outlet: str
    held: bool
    is_guide: bool
    clock_ok: bool
    is_lone: bool = False
    is_rumour: bool = False
    is_core: bool = True

    @property
    def timed(self) -> bool:
        """Whether the time is known to the minute."""
        return self.time is not None and self.precision in ("second", "minute")


class First(NamedTuple):
    """Who was first: the rows of the `first` articles, or none and the `reason`.

    There is more than one if they share a minute. The `earliest` row of the core is there either
    way; then the row of the next outlet and the minutes until it.
    """

    first: tuple[int, ...]
    reason: str
    earliest: int | None
    runner_up: int | None
    gap: int | None


Likeness = Mapping[tuple[int, int], float]
"""How alike two members are, by rows, lower row first; pairs that are not given are not alike."""


Rival = tuple[int, str]
"""The time and outlet of an article outside the story that may be on the same event."""


def find_first(
    members: Sequence[Member],
    likeness: Likeness,
    level: float,
    sources: int = 2,
    rivals: Collection[Rival] = (),
) -> First:
    """Return who was first with a story, or why that is not known.

    Args:
        members: The articles of the story.
        likeness: How alike the members are.
        level: The likeness from which on two articles say the same.
        sources: How many independent sources the story has: the first of one is only who printed
            it, not who reported it.
        rivals: Articles outside the story that may be on the same event.
    """
    held = [member for member in members if member.held]
    timed = sorted((one for one in held if one.timed), key=lambda one: (one.time, one.row))
    outlets = {member.outlet for member in held if member.outlet}
    if not timed:
        dated = any(member.time is not None for member in held)
        reason = "single" if len(outlets) < 2 else "day" if dated else "undated"
        return First((), reason, None, None, None)
    if not timed[0].is_core:
        return _start_of_core(timed, outlets)
    start = _time(timed[0])
    candidates = [one for one in timed if one.is_core and _time(one) // MINUTE == start // MINUTE]
    own = {one.outlet for one in candidates}
    others = [one for one in timed if one.outlet not in own]
    runner_up = others[0] if others else None
    reason = _doubt(candidates, members, outlets, start)
    if not reason and any(
        0 < start - time <= MAX_RIVAL_LEAD and outlet not in own for time, outlet in rivals
    ):
        reason = "elsewhere"
    if not reason:
        witnesses = [_witnesses(one, held, likeness, level) for one in candidates]
        core = {one.outlet for one in held if one.outlet and one.is_core}
        reason = min(
            (_weigh(*found, len(core - {one.outlet})) for one, found in
             zip(candidates, witnesses, strict=True)),
            key=("loose", "late", "partly-undated", "").index,
        )  # fmt: skip
    gap = (_time(runner_up) - start) // MINUTE if runner_up else None
    if not reason and sources < 2:
        reason = "one-source"
    if not reason and gap is not None and gap < TOO_CLOSE_MINUTES:
        reason = "minutes"
    return First(
        () if reason else tuple(one.row for one in candidates),
        reason,
        timed[0].row,
        runner_up.row if runner_up else None,
        gap,
    )


def _start_of_core(timed: Sequence[Member], outlets: Collection[str]) -> First:
    """Return the start of a story whose earliest article is not of its core: no first is known."""
    core = [one for one in timed if one.is_core] or list(timed)
    runner_up = next((one for one in core if one.outlet != core[0].outlet), None)
    gap = (_time(runner_up) - _time(core[0])) // MINUTE if runner_up else None
    reason = "single" if len(outlets) < 2 else "apart"
    return First((), reason, core[0].row, runner_up.row if runner_up else None, gap)


def _time(member: Member) -> int:
    return member.time or 0


def _doubt(
    candidates: Sequence[Member], members: Sequence[Member], outlets: Collection[str], start: int
) -> str:
    """Return why the earliest articles may not be the first reports, whatever they say; or ""."""
    own = {one.outlet for one in candidates}
    others = [one for one in members if one.outlet not in own or not one.outlet]
    others = [one for one in others if one not in candidates and one.time is not None]
    if len(outlets) < 2:
        return "single"
    if any(one.held and not one.timed and _time(one) <= start for one in others):
        return "day"
    unsure = not all(one.zone_known for one in candidates)
    for one in others:
        margin = UNKNOWN_ZONE if unsure or not one.zone_known else 0
        if margin and one.held and _time(one) - margin <= start:
            return "zone"
    if any(one.timed and not one.held and _time(one) < start for one in others):
        return "not-held"
    if any(one.is_guide for one in candidates):
        return "guide"
    if not all(one.outlet for one in candidates):
        return "carrier"
    if any(one.is_lone for one in candidates):
        return "channel"
    return "" if all(one.clock_ok for one in candidates) else "clock"


def _witnesses(
    first: Member, members: Sequence[Member], likeness: Likeness, level: float
) -> tuple[set[str], set[str], set[str], set[str]]:
    """Return which other outlets say the same within a day, a week, at any time, and undated.

    Only articles of the core count: others belong to the story loosely.
    """
    day: set[str] = set()
    week: set[str] = set()
    ever: set[str] = set()
    undated: set[str] = set()
    for one in members:
        if not one.outlet or one.outlet == first.outlet or not one.is_core:
            continue
        if first.is_rumour and not one.is_rumour:
            continue
        if likeness.get((min(first.row, one.row), max(first.row, one.row)), 0.0) < level:
            continue
        ever.add(one.outlet)
        if one.time is None:
            undated.add(one.outlet)
        if one.time is not None and _time(one) - _time(first) <= DAY:
            day.add(one.outlet)
        if one.time is not None and _time(one) - _time(first) <= 7 * DAY:
            week.add(one.outlet)
    return day, week, ever, undated


def _weigh(day: set[str], week: set[str], ever: set[str], undated: set[str], others: int) -> str:
    needed = max(1, min(MIN_WITNESSES, others), math.ceil(others / WITNESS_SHARE))
    needed_within_day = math.ceil(needed / 2)
    if len(day) >= needed_within_day and len(week) >= needed:
        return ""
    if len(day | undated) >= needed_within_day and len(week | undated) >= needed:
        return "partly-undated"
    return "late" if len(ever) >= needed else "loose"


def find_level(pairs: StoryPairs) -> float:
    """Return the likeness from which on two articles say the same."""
    return WITNESS_FACTOR * pairs.cut.single


def describe_stories(
    tables: Tables,
    pairs: StoryPairs,
    groups: Ints,
    kinds: Ints,
    rivals: Mapping[int, Collection[Rival]],
) -> Tables:
    """Return the tables with the `stories` table, and a problem for each clock that is wrong.

    Args:
        tables: The tables, with the `story` of each article.
        pairs: How strongly the articles of each pair are held together.
        groups: The lowest row of each article's group.
        kinds: How each article belongs to its story, as `belonging.judge_members` returns it.
        rivals: The articles outside each group that may be on the same event.
    """
    ids = tables.articles["id"].to_list()
    inside = np.flatnonzero(groups[pairs.a] == groups[pairs.b])
    inside = inside[np.argsort(groups[pairs.a[inside]], kind="stable")]
    group_of_pair = groups[pairs.a[inside]]
    level = find_level(pairs)
    wrong_clocks = find_wrong_clocks(tables, pairs, level)
    titles = tables.articles["title"].to_list()
    stories = tables.articles["story"].to_list()
    independent = count_independent(tables)
    is_core = kinds == KINDS.index("core")
    headlines = find_headlines(tables, is_core)
    editions = _read_editions(tables)
    kind_of = kinds.tolist()
    rows: list[tuple[Any, ...]] = []
    wrong = {clock.outlet for clock in wrong_clocks}
    for group, members in _read_members(tables, groups, wrong, is_core.tolist()):
        own = inside[slice(*np.searchsorted(group_of_pair, [group, group + 1]).tolist())]
        alike, sources = _read_likeness(pairs, own), independent[stories[group]]
        found = find_first(members, alike, level, sources, rivals.get(group, ()))
        held = [one for one in members if one.held]
        reason = found.reason
        if reason == "single" and are_editions([editions[one.row] for one in held]):
            reason = "editions"
        rows.append((
            stories[group], titles[headlines[stories[group]]], len(held),
            len({one.outlet for one in held if one.outlet}),
            independent[stories[group]],
            ids[found.first[0]] if found.first else None, [ids[row] for row in found.first[1:]],
            reason,
            *(None if row is None else ids[row] for row in (found.earliest, found.runner_up)),
            found.gap,
            found.gap is not None and found.gap < CLOSE_MINUTES,
            _tightness(members, pairs.strength[own]),
            *([ids[one.row] for one in members if kind_of[one.row] == kind]
              for kind in range(len(KINDS))),
        ))  # fmt: skip
    table = pl.DataFrame(rows, schema=dict(STORIES), orient="row").sort("id")
    problems = make_frame(
        "problems", [(clock.file, 0, "clock", clock.message) for clock in wrong_clocks]
    )
    all_problems = pl.concat([tables.problems, problems, _report_undated(tables)])
    return tables.replace(stories=table, problems=all_problems.sort(all_problems.columns))


def find_rivals(
    articles: pl.DataFrame, pairs: StoryPairs, groups: Ints, kinds: Ints
) -> dict[int, set[Rival]]:
    """Find the held articles outside each group that are as like its core as its own articles.

    Args:
        articles: `held, provider, published`.
        pairs: As in `describe_stories`.
        groups: As in `describe_stories`.
        kinds: As in `describe_stories`.
    """
    apart = groups[pairs.a] != groups[pairs.b]
    apart &= np.maximum(pairs.likeness, np.where(pairs.strength >= 1, pairs.strength, 0.0)) >= (
        RIVAL_FACTOR * pairs.cut.single
    )
    rows = articles.select("held", "provider", pl.col("published").dt.epoch("us")).rows()
    is_core = kinds == KINDS.index("core")
    rivals: dict[int, set[Rival]] = defaultdict(set)
    for a, b in zip(pairs.a[apart].tolist(), pairs.b[apart].tolist(), strict=True):
        for inside, outside in ((a, b), (b, a)):
            held, outlet, time = rows[outside]
            if is_core[inside] and held and outlet and time is not None:
                rivals[int(groups[inside])].add((time, outlet))
    return rivals


def _read_editions(tables: Tables) -> list[Edition]:
    columns = tables.articles.select("urls", "language", pl.col("published").dt.date())
    return [
        Edition(urls[0] if urls else "", language or "", day)
        for urls, language, day in columns.iter_rows()
    ]


def _report_undated(tables: Tables) -> pl.DataFrame:
    """Return a problem if most articles are undated: their stories rest on headlines alone."""
    held = tables.articles.filter("held")
    undated = held["published"].null_count()
    if undated < MIN_UNDATED or undated * 2 <= held.height:
        return make_frame("problems", [])
    message = (
        f"{undated} of {held.height} articles have no date: their stories rest on headlines alone, "
        "so only headlines that are very similar are grouped, and nobody is called first"
    )
    file = held.filter(pl.col("published").is_null())["files"].list.first()[0] or ""
    return make_frame("problems", [(file, 0, "few-dates", message)])


def _read_members(
    tables: Tables, groups: Ints, wrong_clocks: Collection[str], is_core: Sequence[bool]
) -> Iterator[tuple[int, list[Member]]]:
    """Yield the members of each group, in order of their rows."""
    articles = tables.articles
    platforms = set(tables.providers.filter("platform")["id"])
    zones = articles["zone"].to_list() if "zone" in articles.columns else [""] * articles.height
    members: dict[int, list[Member]] = defaultdict(list)
    columns = articles.select("published", "precision", "provider", "carrier", "held", "title")
    lone = set(tables.providers.filter(pl.col("articles") == 1)["id"])
    times = columns["published"].dt.epoch("us").to_list()
    several = (np.bincount(groups, minlength=1)[groups] > 1).tolist()
    for row, ((_, precision, provider, carrier, held, title), time, zone) in enumerate(
        zip(columns.iter_rows(), times, zones, strict=True)
    ):
        outlet = "" if provider is None or provider in platforms else provider
        clock_ok = provider not in wrong_clocks and carrier not in wrong_clocks
        is_channel = carrier is not None and outlet.startswith(f"{carrier}/")
        members[int(groups[row])].append(
            Member(row, time, precision or "none", zone != "assumed", outlet, bool(held),
                   several[row] and is_overview(title), clock_ok, is_channel and outlet in lone,
                   several[row] and is_rumour(title), is_core[row])
        )  # fmt: skip
    yield from sorted(members.items())


def _read_likeness(pairs: StoryPairs, places: Ints) -> Likeness:
    """Return how alike the pairs at some places are; a copy is as alike as its link is strong."""
    likeness, strength = pairs.likeness[places], pairs.strength[places]
    values = np.where(strength >= 1, np.maximum(likeness, strength), likeness)
    rows = zip(pairs.a[places].tolist(), pairs.b[places].tolist(), strict=True)
    return dict(zip(rows, values.tolist(), strict=True))


def _tightness(members: Sequence[Member], strengths: Floats) -> float | None:
    """Return the mean strength over all pairs of members, 0 to 1; None for a single article."""
    pair_count = len(members) * (len(members) - 1) / 2
    return round(float(np.sum(strengths)) / pair_count, 4) if pair_count else None
