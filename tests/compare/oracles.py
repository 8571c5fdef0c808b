"""Every published column of a comparison, computed again in another way.

`Corpus` reads the tables into plain Python and finds what counts by its definition, article by
article. `ORACLES` has a function for each column of each table: from the corpus and the keys of a
row to the value that must stand there. What only simulation can check is in `TESTED_BY`.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import timedelta
from fractions import Fraction
from functools import cached_property
from itertools import combinations
from math import floor, log2
from statistics import median
from typing import Any, NamedTuple

import networkx as nx
import numpy as np
from scipy import optimize, spatial, stats

from topicgraph.store.tables import Tables

Row = dict[str, Any]
MIN_N = 5
TIMED = ("minute", "second")
LANGUAGES = {"en": "English", "de": "German", "fr": "French", "es": "Spanish"}
Z = float(stats.norm.ppf(0.975))


class Between(NamedTuple):
    """A value that is not known exactly: it must lie in this range."""

    low: float
    high: float


class Corpus:
    """The tables as plain Python, and what of them counts."""

    def __init__(self, tables: Tables, providers: Sequence[str], minimum: int = MIN_N) -> None:
        self.articles: dict[str, Row] = {row["id"]: row for row in tables.articles.to_dicts()}
        self.edges = tables.edges.select("source", "target", "kind").rows()
        self.providers = list(providers)
        self.groups = tables.groups
        outlets = tables.providers.to_dicts()
        self.known = {row["id"] for row in outlets if not row["platform"]}
        self.names = {row["id"]: row["name"] for row in (*outlets, *tables.topics.to_dicts())}
        self.subjects = dict(tables.subjects.select("id", "name").iter_rows())
        self.core = {id_ for ids in tables.stories["core"].to_list() for id_ in ids or ()}
        self.firsts: dict[str, set[str | None]] = {}
        self.first_articles = dict(tables.stories.select("id", "first").iter_rows())
        for story in tables.stories.to_dicts():
            if story["first"]:
                winners = [story["first"], *(story["tied"] or [])]
                self.firsts[story["id"]] = {self.articles[id_]["provider"] for id_ in winners}

    # --- articles

    def long_words(self, id_: str, subjects: Iterable[str]) -> set[str]:
        """The words of six letters or more of a headline that no name of its subjects has."""
        named = {word for one in subjects for word in self.subjects[one].casefold().split()}
        words = set(re.findall(r"[^\W_]{6,}", self.articles[id_]["title"].casefold()))
        return words - named

    def provider(self, id_: str) -> str | None:
        provider = self.articles[id_]["provider"]
        return provider if provider in self.known else None

    def story(self, id_: str) -> str:
        return self.articles[id_]["story"] or id_

    def language(self, id_: str) -> str:
        return (self.articles[id_]["language"] or "").split("-")[0]

    def original(self, id_: str) -> str:
        """Follow copies and updates, always to the smallest id, to the end or round a ring."""
        path = [id_]
        while parents := self._parents.get(path[-1]):
            if min(parents) in path:
                return min(path[path.index(min(parents)) :])
            path.append(min(parents))
        return path[-1]

    @cached_property
    def _parents(self) -> dict[str, set[str]]:
        parents: defaultdict[str, set[str]] = defaultdict(set)
        for source, target, kind in self.edges:
            if kind in ("copy_of", "update_of") and source != target:
                parents[source].add(target)
        return parents

    def is_own(self, id_: str) -> bool:
        original = self.original(id_)
        writer = self.provider(original)
        return id_ == original or (writer is not None and self.provider(id_) == writer)

    @cached_property
    def held(self) -> list[str]:
        return [id_ for id_, row in self.articles.items() if row["held"]]

    @cached_property
    def independent(self) -> list[str]:
        """One own held article of each original."""
        of_original: defaultdict[str, list[str]] = defaultdict(list)
        for id_ in self.held:
            if self.is_own(id_):
                of_original[self.original(id_)].append(id_)
        return [
            original if original in ids else min(ids, key=self.by_time)
            for original, ids in of_original.items()
        ]

    def by_time(self, id_: str) -> tuple[Any, ...]:
        """Order by date, a day before the times on it; undated last; then by id."""
        row = self.articles[id_]
        if row["published"] is None or row["precision"] == "none":
            return (1, 0, 0, id_)
        return (0, row["published"].timestamp(), ["day", *TIMED].index(row["precision"]), id_)

    def dated(self, id_: str) -> bool:
        return self.by_time(id_)[0] == 0

    def timed(self, id_: str) -> bool:
        return self.dated(id_) and self.articles[id_]["precision"] in TIMED

    def moment(self, id_: str) -> Any:
        return self.articles[id_]["published"]

    def first_of(self, ids: Iterable[str]) -> dict[tuple[str, str | None], str]:
        """The first article of each story and provider."""
        firsts: dict[tuple[str, str | None], str] = {}
        for id_ in sorted(ids, key=self.by_time):
            firsts.setdefault((self.story(id_), self.provider(id_)), id_)
        return firsts

    @cached_property
    def here(self) -> set[str]:
        """The stories with a held article."""
        return {self.story(id_) for id_ in self.held}

    @cached_property
    def coverage(self) -> dict[tuple[str, str | None], str]:
        own = (id_ for id_ in self.articles if self.is_own(id_) and self.story(id_) in self.here)
        return self.first_of(own)

    @cached_property
    def coverage_with_copies(self) -> dict[tuple[str, str | None], str]:
        return self.first_of(id_ for id_ in self.articles if self.story(id_) in self.here)

    @cached_property
    def first_held(self) -> list[str]:
        """The first independent article of each provider on each story; all of unknown ones."""
        kept: dict[tuple[str, str], str] = {}
        order = [(self.moment(id_) is None, str(self.moment(id_)), id_) for id_ in self.independent]
        for _, _, id_ in sorted(order):
            kept.setdefault((self.story(id_), self.provider(id_) or id_), id_)
        return list(kept.values())

    @cached_property
    def span_in_days(self) -> int:
        """From the first to the last dated article of the providers compared."""
        ids = [id_ for one in self.providers for id_ in self.of(self.independent, one)]
        times = [self.moment(id_) for id_ in ids if self.dated(id_)]
        return (max(times) - min(times)).days + 1

    def of(self, ids: Iterable[str], provider: str | None) -> list[str]:
        return [id_ for id_ in ids if self.provider(id_) == provider]

    @cached_property
    def topics(self) -> dict[str, set[str]]:
        """The topics of each independent article."""
        topics: dict[str, set[str]] = {id_: set() for id_ in self.independent}
        for source, target, kind in self.edges:
            if kind == "about" and source in topics:
                topics[source].add(target)
        return topics

    def stories_of(self, provider: str) -> set[str]:
        return {story for story, other in self.coverage if other == provider}

    @cached_property
    def outlets_on(self) -> dict[str, set[str | None]]:
        """Who covered each story; None is an unknown publisher."""
        outlets: defaultdict[str, set[str | None]] = defaultdict(set)
        for story, provider in self.coverage:
            outlets[story].add(provider)
        return outlets

    @cached_property
    def holders_on(self) -> dict[str, set[str | None]]:
        """Who has each story by any article, copied or carried ones too."""
        holders: defaultdict[str, set[str | None]] = defaultdict(set)
        for id_, row in self.articles.items():
            if (story := self.story(id_)) not in self.here:
                continue
            if self.is_own(id_) or self.provider(id_) is not None:
                holders[story].add(self.provider(id_))
            if row["carrier"] in self.known:
                holders[story].add(row["carrier"])
        return holders

    def stories_held_by(self, provider: str) -> set[str]:
        return {story for story, holders in self.holders_on.items() if provider in holders}

    def topic_counts(self, provider: str, ids: Iterable[str]) -> Counter[str]:
        return Counter(topic for id_ in self.of(ids, provider) for topic in self.topics[id_])


# --- statistics, each in another way than the package computes it


def wilson(part: float, size: float) -> tuple[float | None, float | None]:
    """The shares p with (part/size - p)² = z² p (1 - p) / size."""
    if not size:
        return None, None
    share, spread = part / size, Z**2 / size
    low, high = sorted(np.roots([1 + spread, -(2 * share + spread), share**2]).real)
    return max(float(low), 0.0), min(float(high), 1.0)


def share_of(part: float, size: float) -> float | None:
    return part / size if size else None


def is_koopman_end(log_ratio: float, k: int, n: int, k_other: int, n_other: int) -> bool:
    """Whether a ratio of shares, in doublings, is just significant by its likelihood score.

    Koopman 1984: Pearson's chi-square at the shares that are likeliest for that ratio.
    """
    ratio = 2.0**log_ratio
    sides = ((k, n, ratio), (k_other, n_other, 1.0))

    def loss(p: float) -> float:
        shares = [
            (hits, size, min(max(p * factor, 1e-12), 1 - 1e-12)) for hits, size, factor in sides
        ]
        return -sum(hits * np.log(q) + (size - hits) * np.log(1 - q) for hits, size, q in shares)

    top = min(1.0, 1 / ratio)
    p = optimize.minimize_scalar(
        loss, bounds=(0, top), method="bounded", options={"xatol": 1e-12}
    ).x
    chi_square = sum(
        (hits - size * p * factor) ** 2 / (size * p * factor * max(1 - p * factor, 1e-12))
        for hits, size, factor in sides
    )
    return bool(abs(chi_square - Z**2) < 0.02)


def koopman(column: str, counts: Sequence[int], row: Row) -> Any:
    """None where the interval is open: a side has none; else the end itself if it is one."""
    if not counts[0 if column.endswith("low") else 2]:
        return None
    value = row[column]
    return value if value is not None and is_koopman_end(value, *counts) else Between(1, 0)


def corrected(p_values: Sequence[float | None]) -> list[float | None]:
    """Benjamini and Hochberg's correction by SciPy; None stays None."""
    made = [p for p in p_values if p is not None]
    results = iter(stats.false_discovery_control(made).tolist() if made else ())
    return [None if p is None else next(results) for p in p_values]


def least_wins_p(chances: Sequence[float]) -> float:
    """The smallest mid-p-value that contests can have: all won, or none."""
    every = [wins_p(chances, wins) for wins in range(len(chances) + 1)]
    return min(every[0], every[-1])


def wins_p(chances: Sequence[float], wins: int) -> float:
    """Twice the smaller tail of the number of wins, with half of it, by adding up contests."""
    distribution = np.array([1.0])
    for chance in chances:
        distribution = np.convolve(distribution, [1 - chance, chance])
    half = distribution[wins] / 2
    return min(1.0, 2 * min(distribution[: wins + 1].sum(), distribution[wins:].sum()) - 2 * half)


def quartile(values: Sequence[float], part: float) -> float | None:
    return float(np.quantile(values, part)) if len(values) else None


# --- the columns of each table

Oracle = Callable[[Corpus, Row], Any]
ORACLES: dict[str, dict[str, Oracle]] = {}


def name_of(column: str) -> Oracle:
    return lambda corpus, row: corpus.names.get(row[column], row[column])


def count_share(corpus: Corpus, row: Row) -> tuple[int, int]:
    return len(corpus.of(corpus.independent, row["provider"])), len(corpus.independent)


def effective_wilson(corpus: Corpus, row: Row) -> tuple[float | None, float | None]:
    size = row["effective_n"]
    return wilson((share_of(*count_share(corpus, row)) or 0) * size, size)


ORACLES["share"] = {
    "name": name_of("provider"),
    "articles": lambda c, row: len(c.of(c.held, row["provider"])),
    "copies": lambda c, row: sum(
        id_ not in c.independent for id_ in c.of(c.held, row["provider"])
    ),
    "independent": lambda c, row: count_share(c, row)[0],
    "n": lambda c, row: count_share(c, row)[1],
    "share": lambda c, row: share_of(*count_share(c, row)),
    "low": lambda c, row: effective_wilson(c, row)[0],
    "high": lambda c, row: effective_wilson(c, row)[1],
    "share_with_copies": lambda c, row: len(c.of(c.held, row["provider"])) / len(c.held),
    "effective_n": lambda c, row: Between(1, count_share(c, row)[1]),
    "too_few": lambda c, row: count_share(c, row)[0] < MIN_N,
}  # fmt: skip


def count_topic(c: Corpus, row: Row) -> tuple[int, int, int, int]:
    marked = [id_ for id_ in c.first_held if row["topic"] in c.topics[id_]]
    ours, size = len(c.of(marked, row["provider"])), len(c.of(c.first_held, row["provider"]))
    return ours, size, len(marked) - ours, len(c.first_held) - size


def topic_p(c: Corpus, row: Row) -> float | None:
    ours, size, others, rest = count_topic(c, row)
    if min(size, rest, ours + others) < MIN_N:
        return None
    return float(stats.fisher_exact([[ours, size - ours], [others, rest - others]]).pvalue)


def focus(k: int, n: int, k_other: int, n_other: int) -> float:
    return log2((k + 0.5) / (n + 1)) - log2((k_other + 0.5) / (n_other + 1))


ORACLES["topics"] = {
    "name": name_of("provider"),
    "topic_name": name_of("topic"),
    "n_ot": lambda c, row: count_topic(c, row)[0],
    "n_o": lambda c, row: count_topic(c, row)[1],
    "share": lambda c, row: share_of(*count_topic(c, row)[:2]),
    "low": lambda c, row: wilson(*count_topic(c, row)[:2])[0],
    "high": lambda c, row: wilson(*count_topic(c, row)[:2])[1],
    "n_rest_t": lambda c, row: count_topic(c, row)[2],
    "n_rest": lambda c, row: count_topic(c, row)[3],
    "focus": lambda c, row: focus(*count_topic(c, row)),
    "focus_low": lambda c, row: koopman("focus_low", count_topic(c, row), row),
    "focus_high": lambda c, row: koopman("focus_high", count_topic(c, row), row),
    "p_value": topic_p,
    "too_few": lambda c, row: topic_p(c, row) is None,
    "articles": lambda c, row: c.topic_counts(row["provider"], c.independent)[row["topic"]],
    "labelled": lambda c, row: share_of(*count_with_topics(c, row, own=True)),
    "labelled_rest": lambda c, row: share_of(*count_with_topics(c, row, own=False)),
}


def count_with_topics(c: Corpus, row: Row, *, own: bool) -> tuple[int, int]:
    """Of the first articles of the outlet, or of all others, those with any topic."""
    ids = [id_ for id_ in c.first_held if (c.provider(id_) == row["provider"]) == own]
    return sum(bool(c.topics[id_]) for id_ in ids), len(ids)


def labelled(c: Corpus, ids: Iterable[str], provider: str) -> int:
    return sum(bool(c.topics[id_]) for id_ in c.of(ids, provider))


def agenda_vectors(c: Corpus, row: Row) -> tuple[list[int], list[int]]:
    a, b = (c.topic_counts(row[side], c.independent) for side in ("provider", "other"))
    topics = sorted({*a, *b})
    return [a[topic] for topic in topics], [b[topic] for topic in topics]


def both_labelled(c: Corpus, row: Row) -> list[int]:
    return [labelled(c, c.independent, row[side]) for side in ("provider", "other")]


ORACLES["agenda"] = {
    "name": name_of("provider"),
    "other_name": name_of("other"),
    "cosine": lambda c, row: (
        1 - spatial.distance.cosine(*agenda_vectors(c, row)) if all(both_labelled(c, row)) else None
    ),
    "jensen_shannon": lambda c, row: (
        spatial.distance.jensenshannon(*agenda_vectors(c, row), base=2)
        if all(both_labelled(c, row))
        else None
    ),
    "n_a": lambda c, row: both_labelled(c, row)[0],
    "n_b": lambda c, row: both_labelled(c, row)[1],
    "too_few": lambda c, row: min(both_labelled(c, row)) < MIN_N,
}


def label_counts(c: Corpus, provider: str) -> list[int]:
    return sorted(c.topic_counts(provider, c.first_held).values())


def chao_shen(counts: Sequence[int], topics: int) -> float | None:
    """Chao and Shen 2003, equation 9: entropy from the labels seen and those not seen."""
    n, single = sum(counts), sum(count == 1 for count in counts)
    if not n:
        return None
    coverage = 1 - (single if single < n else n - 1) / n
    total = 0.0
    for count in counts:
        p = coverage * count / n
        total -= p * log2(p) / (1 - (1 - p) ** n)
    return min(total, log2(topics))


def all_topics(c: Corpus) -> int:
    return len({topic for topics in c.topics.values() for topic in topics})


def depth(c: Corpus, row: Row) -> int | None:
    if labelled(c, c.first_held, row["provider"]) < MIN_N:
        return None
    enough = [one for one in c.providers if labelled(c, c.first_held, one) >= MIN_N]
    return min(sum(label_counts(c, one)) for one in enough)


def rarefied(c: Corpus, row: Row) -> float | None:
    """Two to the expected entropy of `depth` labels, topic by topic (Hurlbert 1971)."""
    size = depth(c, row)
    if size is None:
        return None
    counts = label_counts(c, row["provider"])
    expected = 0.0
    for count in counts:
        draw = stats.hypergeom(sum(counts), count, size)
        expected += sum(-draw.pmf(k) * (k / size) * log2(k / size) for k in range(1, size + 1))
    return 2**expected


def effective_topics(c: Corpus, row: Row) -> float | None:
    bits = chao_shen(label_counts(c, row["provider"]), all_topics(c))
    return None if bits is None else 2**bits


def around(value: float | None, few: bool, side: int, end: float = np.inf) -> Any:
    """What an interval's end must be: None where there are too few, else beyond the value."""
    if value is None or few:
        return None
    return Between(0, value) if side < 0 else Between(value, end)


def few_labelled(c: Corpus, row: Row) -> bool:
    return labelled(c, c.first_held, row["provider"]) < MIN_N


ORACLES["diversity"] = {
    "name": name_of("provider"),
    "topics": lambda c, row: len(label_counts(c, row["provider"])),
    "entropy": lambda c, row: chao_shen(label_counts(c, row["provider"]), all_topics(c)),
    "effective": effective_topics,
    "low": lambda c, row: around(effective_topics(c, row), few_labelled(c, row), -1),
    "high": lambda c, row: around(
        effective_topics(c, row), few_labelled(c, row), 1, all_topics(c) + 1e-9
    ),
    "rarefied": rarefied,
    "depth": depth,
    "labels": lambda c, row: sum(label_counts(c, row["provider"])),
    "n": lambda c, row: labelled(c, c.first_held, row["provider"]),
    "too_few": few_labelled,
}


def both_stories(c: Corpus, row: Row) -> tuple[set[str], set[str]]:
    return c.stories_of(row["provider"]), c.stories_of(row["other"])


def set_oracle(function: Callable[[set[str], set[str]], Any]) -> Oracle:
    """Of the stories that both have, by any article."""
    return lambda c, row: function(
        c.stories_held_by(row["provider"]), c.stories_held_by(row["other"])
    )


ORACLES["overlap"] = {
    "name": name_of("provider"),
    "other_name": name_of("other"),
    "shared": set_oracle(lambda a, b: len(a & b)),
    "only_a": set_oracle(lambda a, b: len(a - b)),
    "only_b": set_oracle(lambda a, b: len(b - a)),
    "n": set_oracle(lambda a, b: len(a | b)),
    "jaccard": set_oracle(lambda a, b: share_of(len(a & b), len(a | b))),
    "containment_a": set_oracle(lambda a, b: share_of(len(a & b), len(a))),
    "containment_b": set_oracle(lambda a, b: share_of(len(a & b), len(b))),
    "overlap": set_oracle(lambda a, b: share_of(len(a & b), min(len(a), len(b)))),
    "too_few": set_oracle(lambda a, b: min(len(a), len(b)) < MIN_N),
}


def covered_by_several(c: Corpus, provider: str) -> set[str]:
    several = {s for s, outlets in c.outlets_on.items() if len(outlets - {None}) >= 2}
    return c.stories_of(provider) & several


ORACLES["cocoverage"] = {
    "name": name_of("provider"),
    "other_name": name_of("other"),
    "shared": lambda c, row: len(set.intersection(*both_stories(c, row))),
    "n_a": lambda c, row: len(covered_by_several(c, row["provider"])),
    "n_b": lambda c, row: len(covered_by_several(c, row["other"])),
    "expected": lambda c, row: Between(
        0, min(len(covered_by_several(c, row[side])) for side in ("provider", "other"))
    ),
    "p_value": lambda c, row: None if row["p_value"] is None else Between(0, 1),
    "than_chance": lambda c, row: (
        None
        if row["q_value"] is None or row["q_value"] > 0.05
        else "more" if row["shared"] > row["expected"] else "fewer"
    ),
    "too_few": lambda c, row: (
        min(len(covered_by_several(c, row[side])) for side in ("provider", "other")) < MIN_N
    ),
}  # fmt: skip


def races(c: Corpus, coverage: dict[tuple[str, str | None], str]) -> dict[str, set[str | None]]:
    """The dated providers of each story with two or more of them."""
    entrants: defaultdict[str, set[str | None]] = defaultdict(set)
    for (story, provider), id_ in coverage.items():
        if c.dated(id_):
            entrants[story].add(provider)
    return {story: outlets for story, outlets in entrants.items() if len(outlets) >= 2}


def told_races(
    c: Corpus, coverage: dict[tuple[str, str | None], str]
) -> dict[str, tuple[set[str | None], set[str | None]]]:
    """Of the stories whose first report is known: who took part, and who of them was first."""
    known = {story: {one if one in c.known else None for one in winners}
             for story, winners in c.firsts.items()}  # fmt: skip
    first_outlets = {}
    for story, outlets in races(c, coverage).items():
        if winners := known.get(story, set()) & outlets - {None}:
            first_outlets[story] = (outlets, winners)
    return first_outlets


def states_time(c: Corpus, story: str, provider: str, *, copies: bool = False) -> bool:
    """Whether an outlet states a time on a story, so that it could be found to be first."""
    articles = c.articles if copies else c.independent
    return any(c.story(id_) == story and c.timed(id_) for id_ in c.of(articles, provider))


def count_firsts(
    c: Corpus, row: Row, coverage: dict[tuple[str, str | None], str], *, copies: bool = False
) -> tuple[float, int]:
    first, stories = 0.0, 0
    for story, (outlets, winners) in told_races(c, coverage).items():
        could_win = states_time(c, story, row["provider"], copies=copies)
        if row["provider"] in outlets and (could_win or row["provider"] in winners):
            stories += 1
            first += (row["provider"] in winners) / len(winners)
    return first, stories


def reports(c: Corpus) -> dict[tuple[str, str | None], str]:
    return c.first_of(c.independent)


def expected_firsts(c: Corpus, row: Row) -> float:
    total = 0.0
    for story in told_races(c, reports(c)):
        timed = [id_ for id_ in c.independent if c.story(id_) == story and c.timed(id_)]
        total += len(c.of(timed, row["provider"])) / max(len(timed), 1)
    return total


def contests(c: Corpus, provider: str) -> list[tuple[float, bool]]:
    """The chance to be first on each story that one outlet won by a stated time, and who won."""
    found = []
    for story, winners in c.firsts.items():
        timed = [id_ for id_ in c.independent if c.story(id_) == story and c.timed(id_)]
        outlets = {c.provider(id_) for id_ in timed}
        if len(winners) != 1 or len(outlets) < 2 or not winners & outlets - {None}:
            continue
        if mine := c.of(timed, provider):
            found.append((len(mine) / len(timed), winners == {provider}))
    return found


def shrunk_rate(c: Corpus, row: Row) -> float | None:
    """Morris 1983: the excess over chance, kept by the part of its spread that is not noise."""
    excess, noise = {}, {}
    for one in c.providers:
        if fights := contests(c, one):
            n = len(fights)
            excess[one] = sum(won - chance for chance, won in fights) / n
            noise[one] = sum(chance * (1 - chance) for chance, _ in fights) / n**2
    if row["provider"] not in excess:
        return None
    noisy = [one for one in excess if noise[one] > 0]
    spread = max(0.0, float(np.mean([excess[one] ** 2 - noise[one] for one in noisy])))
    mine = row["provider"]
    kept = spread / (spread + noise[mine]) if noise[mine] > 0 else 0.0
    return float(np.mean([chance for chance, _ in contests(c, mine)])) + kept * excess[mine]


def firsts_p(c: Corpus, row: Row) -> float | None:
    fights = contests(c, row["provider"])
    if len(fights) < MIN_N:
        return None
    return wins_p([chance for chance, _ in fights], sum(won for _, won in fights))


def scopes_of(c: Corpus, row: Row) -> list[str]:
    """Among which articles the first of a story is the first, of each where it is not all."""
    scopes = []
    for story, (outlets, winners) in told_races(c, reports(c)).items():
        own = {c.language(id_) for id_ in c.articles if c.story(id_) == story} - {""}
        day = c.articles[c.first_articles[story]]["published"].date()
        near = {
            c.language(id_)
            for id_, article in c.articles.items()
            if article["held"] and article["published"]
            and 0 <= (day - article["published"].date()).days <= 1
        } - {""}  # fmt: skip
        could_win = states_time(c, story, row["provider"]) or row["provider"] in winners
        if row["provider"] in outlets and could_win and own and near - own:
            scopes.append("articles in " + " and ".join(sorted(LANGUAGES[one] for one in own)))
    return scopes


ORACLES["firsts"] = {
    "name": name_of("provider"),
    "first": lambda c, row: count_firsts(c, row, reports(c))[0],
    "stories": lambda c, row: count_firsts(c, row, reports(c))[1],
    "rate": lambda c, row: share_of(*count_firsts(c, row, reports(c))),
    "expected": expected_firsts,
    "decided": lambda c, row: len(contests(c, row["provider"])),
    "won": lambda c, row: sum(won for _, won in contests(c, row["provider"])),
    "won_by_chance": lambda c, row: sum(chance for chance, _ in contests(c, row["provider"])),
    "shrunk_rate": shrunk_rate,
    "p_value": firsts_p,
    "first_unknown": lambda c, row: (
        sum(row["provider"] in outlets for outlets in races(c, reports(c)).values())
        - sum(row["provider"] in outlets for outlets, _ in told_races(c, reports(c)).values())
    ),
    "only_day": lambda c, row: (
        sum(row["provider"] in outlets for outlets, _ in told_races(c, reports(c)).values())
        - count_firsts(c, row, reports(c))[1]
    ),
    "too_few": lambda c, row: len(contests(c, row["provider"])) < MIN_N,
    "first_with_copies": lambda c, row: count_firsts(c, row, c.coverage_with_copies, copies=True)[
        0
    ],
    "stories_with_copies": lambda c, row: count_firsts(c, row, c.coverage_with_copies, copies=True)[
        1
    ],
    "stories_among": lambda c, row: len(scopes_of(c, row)),
    "first_among": lambda c, row: (
        "articles in the language of each story"
        if len(set(scopes_of(c, row))) > 1
        else "".join(set(scopes_of(c, row)))
    ),
}


def lags(c: Corpus, row: Row) -> list[tuple[float, float]]:
    """Of each shared timed story: hours by which `other` was later, and the chance to be first."""
    found = []
    for story in sorted(c.firsts):
        mine, theirs = (
            sorted(
                (id_ for id_ in c.of(c.independent, row[side])
                 if c.story(id_) == story and c.timed(id_)),
                key=lambda id_: (c.moment(id_), id_),
            )
            for side in ("provider", "other")
        )  # fmt: skip
        if not mine or not theirs:
            continue
        a, b = c.moment(mine[0]), c.moment(theirs[0])
        coarse = "minute" in (c.articles[mine[0]]["precision"], c.articles[theirs[0]]["precision"])
        same_minute = a.replace(second=0, microsecond=0) == b.replace(second=0, microsecond=0)
        hours = 0.0 if coarse and same_minute else (b - a) / timedelta(hours=1)
        found.append((hours, len(mine) / (len(mine) + len(theirs))))
    return found


def lag_hours(c: Corpus, row: Row) -> list[float]:
    return sorted(hours for hours, _ in lags(c, row))


def lags_p(c: Corpus, row: Row) -> float | None:
    decided = [(hours, chance) for hours, chance in lags(c, row) if hours]
    if len(lags(c, row)) < MIN_N:
        return None
    return wins_p([chance for _, chance in decided], sum(hours > 0 for hours, _ in decided))


def median_end(values: Sequence[float], side: int) -> Any:
    """The end of an interval of a median: among the values, beyond the median."""
    if len(values) < MIN_N:
        return None
    low, high = (min(values), median(values)) if side < 0 else (median(values), max(values))
    return Between(low, high)


ORACLES["lags"] = {
    "name": name_of("provider"),
    "other_name": name_of("other"),
    "n": lambda c, row: len(lags(c, row)),
    "earlier": lambda c, row: sum(hours > 0 for hours in lag_hours(c, row)),
    "later": lambda c, row: sum(hours < 0 for hours in lag_hours(c, row)),
    "ties": lambda c, row: lag_hours(c, row).count(0.0),
    "median_hours": lambda c, row: quartile(lag_hours(c, row), 0.5),
    "q1": lambda c, row: quartile(lag_hours(c, row), 0.25),
    "q3": lambda c, row: quartile(lag_hours(c, row), 0.75),
    "low": lambda c, row: median_end(lag_hours(c, row), -1),
    "high": lambda c, row: median_end(lag_hours(c, row), 1),
    "earlier_by_chance": lambda c, row: sum(chance for hours, chance in lags(c, row) if hours),
    "p_value": lags_p,
    "too_few": lambda c, row: len(lags(c, row)) < MIN_N,
}


def can_follow(c: Corpus, id_: str) -> bool:
    """Whether an article has a time, and is on a story whose first report is known."""
    return c.timed(id_) and c.story(id_) in c.firsts


def matches(c: Corpus, row: Row, ids: Sequence[str], kinds: Sequence[str]) -> list[tuple[str, str]]:
    """`earlier, later` of similar articles, `other` 6 minutes to 36 hours after `provider`."""
    timed = {id_ for id_ in ids if can_follow(c, id_)}
    pairs = {frozenset(edge[:2]) for edge in c.edges if edge[2] in kinds}
    found = []
    for pair in pairs:
        for a, b in (tuple(pair), tuple(pair)[::-1]) if len(pair) == 2 else ():
            if {a, b} <= timed and 0.1 < (c.moment(b) - c.moment(a)) / timedelta(hours=1) <= 36:
                found.append((a, b))
    if row["provider"] is None:
        return found
    return [
        (a, b)
        for a, b in found
        if c.provider(a) == row["provider"] and c.provider(b) == row["other"]
    ]


def first_matches(c: Corpus, row: Row) -> list[tuple[str, str]]:
    """Those in which nothing else that the later article resembles came sooner."""
    anyone = [
        (a, b)
        for a, b in matches(c, {"provider": None}, c.independent, ["similar"])
        if None not in (c.provider(a), c.provider(b)) and c.provider(a) != c.provider(b)
    ]
    soonest: dict[str, Any] = {}
    for a, b in anyone:
        soonest[b] = min(soonest.get(b, c.moment(a)), c.moment(a))
    mine = matches(c, row, c.independent, ["similar"])
    return [(a, b) for a, b in mine if c.moment(a) == soonest[b]]


def follow_counts(c: Corpus, row: Row, *, later: bool) -> tuple[int, int]:
    found = {pair[later] for pair in matches(c, row, c.independent, ["similar"])}
    side = row["other" if later else "provider"]
    return len(found), sum(can_follow(c, id_) for id_ in c.of(c.independent, side))


def with_copies(c: Corpus, row: Row, *, later: bool) -> int:
    return len({pair[later] for pair in matches(c, row, c.held, ["similar", "copy_of"])})


ORACLES["follows"] = {
    "name": name_of("provider"),
    "other_name": name_of("other"),
    "followed": lambda c, row: follow_counts(c, row, later=False)[0],
    "n_a": lambda c, row: follow_counts(c, row, later=False)[1],
    "share_followed": lambda c, row: share_of(*follow_counts(c, row, later=False)),
    "low_followed": lambda c, row: around(row["share_followed"], False, -1),
    "high_followed": lambda c, row: around(row["share_followed"], False, 1, 1),
    "preceded": lambda c, row: follow_counts(c, row, later=True)[0],
    "n_b": lambda c, row: follow_counts(c, row, later=True)[1],
    "share_preceded": lambda c, row: share_of(*follow_counts(c, row, later=True)),
    "low_preceded": lambda c, row: around(row["share_preceded"], False, -1),
    "high_preceded": lambda c, row: around(row["share_preceded"], False, 1, 1),
    "first_followed": lambda c, row: len({a for a, _ in first_matches(c, row)}),
    "first_preceded": lambda c, row: len({b for _, b in first_matches(c, row)}),
    "too_few": lambda c, row: (
        min(follow_counts(c, row, later=side)[1] for side in (False, True)) < MIN_N
    ),
    "followed_with_copies": lambda c, row: with_copies(c, row, later=False),
    "preceded_with_copies": lambda c, row: with_copies(c, row, later=True),
}


def peak(c: Corpus, story: str) -> Any:
    """The median of the articles in the first busiest six hours, of five or more with a time."""
    times = sorted(
        c.moment(id_) for id_ in c.articles
        if c.is_own(id_) and c.timed(id_) and c.story(id_) == story and story in c.here
    )  # fmt: skip
    if len(times) < MIN_N:
        return None
    windows = [[time for time in times if end - timedelta(hours=6) <= time <= end] for end in times]
    busiest = max(windows, key=len)
    half = len(busiest) // 2
    if len(busiest) % 2:
        return busiest[half]
    return busiest[half - 1] + (busiest[half] - busiest[half - 1]) / 2


def hours_from_peak(c: Corpus, row: Row) -> list[float]:
    hours = []
    for (story, provider), id_ in c.coverage.items():
        if provider == row["provider"] and c.timed(id_) and (top := peak(c, story)):
            hours.append((c.moment(id_) - top) / timedelta(hours=1))
    return sorted(hours)


def biggest(c: Corpus) -> set[str]:
    sizes = {story: len(outlets - {None}) for story, outlets in c.outlets_on.items()}
    ranked = sorted((size for size in sizes.values() if size >= 2), reverse=True)[:20]
    return {story for story, size in sizes.items() if ranked and size >= ranked[-1]}


def big_counts(c: Corpus, row: Row) -> tuple[int, int]:
    return len(biggest(c) & c.stories_of(row["provider"])), len(biggest(c))


ORACLES["positions"] = {
    "name": name_of("provider"),
    "n": lambda c, row: len(hours_from_peak(c, row)),
    "before": lambda c, row: sum(hours < 0 for hours in hours_from_peak(c, row)),
    "after": lambda c, row: sum(hours > 0 for hours in hours_from_peak(c, row)),
    "median_hours": lambda c, row: quartile(hours_from_peak(c, row), 0.5),
    "q1": lambda c, row: quartile(hours_from_peak(c, row), 0.25),
    "q3": lambda c, row: quartile(hours_from_peak(c, row), 0.75),
    "low": lambda c, row: median_end(hours_from_peak(c, row), -1),
    "high": lambda c, row: median_end(hours_from_peak(c, row), 1),
    "covered": lambda c, row: big_counts(c, row)[0],
    "biggest": lambda c, row: big_counts(c, row)[1],
    "share": lambda c, row: share_of(*big_counts(c, row)),
    "share_low": lambda c, row: wilson(*big_counts(c, row))[0],
    "share_high": lambda c, row: wilson(*big_counts(c, row))[1],
    "too_few": lambda c, row: len(hours_from_peak(c, row)) < MIN_N,
}


def copied_counts(c: Corpus, row: Row) -> tuple[int, int]:
    """A provider's originals, and how many of them another provider carries."""
    own = [id_ for id_ in c.of(c.held, row["provider"]) if c.original(id_) == id_]
    taken = {
        c.original(id_) for id_ in c.articles if not c.is_own(id_) and c.provider(id_) is not None
    }
    return len(taken & set(own)), len(own)


def copy_counts(c: Corpus, row: Row) -> tuple[int, int]:
    held = c.of(c.held, row["provider"])
    return sum(not c.is_own(id_) for id_ in held), len(held)


ORACLES["copies"] = {
    "name": name_of("provider"),
    "articles": lambda c, row: copy_counts(c, row)[1],
    "copies": lambda c, row: copy_counts(c, row)[0],
    "share": lambda c, row: share_of(*copy_counts(c, row)),
    "low": lambda c, row: around(share_of(*copy_counts(c, row)), False, -1),
    "high": lambda c, row: around(share_of(*copy_counts(c, row)), False, 1, 1),
    "originals": lambda c, row: copied_counts(c, row)[1],
    "copied": lambda c, row: copied_counts(c, row)[0],
    "share_copied": lambda c, row: share_of(*copied_counts(c, row)),
    "copied_low": lambda c, row: around(share_of(*copied_counts(c, row)), False, -1),
    "copied_high": lambda c, row: around(share_of(*copied_counts(c, row)), False, 1, 1),
    "too_few": lambda c, row: copy_counts(c, row)[1] < MIN_N,
}


def copy_contests(c: Corpus, row: Row) -> list[tuple[float, bool]]:
    """The chance of a copy on each story where some outlets have one and some do not."""
    stories: defaultdict[str, dict[str, bool]] = defaultdict(dict)
    for id_ in sorted(c.held):
        if (outlet := c.provider(id_)) is not None:
            stories[c.story(id_)].setdefault(outlet, not c.is_own(id_))
    return [
        (sum(taken.values()) / len(taken), taken[row["provider"]])
        for _, taken in sorted(stories.items())
        if row["provider"] in taken and 0 < sum(taken.values()) < len(taken)
    ]


def copies_p(c: Corpus, row: Row) -> float | None:
    contests = copy_contests(c, row)
    if copy_counts(c, row)[1] < MIN_N or not contests:
        return None
    return wins_p([chance for chance, _ in contests], sum(won for _, won in contests))


def main_source(c: Corpus, row: Row) -> str | None:
    copies = [id_ for id_ in c.of(c.held, row["provider"]) if not c.is_own(id_)]
    writers = Counter(c.provider(c.original(id_)) for id_ in copies)
    del writers[None]
    return next((one for one, n in writers.items() if 2 * n > len(copies)), None)


ORACLES["copies"] |= {
    "stories_taken": lambda c, row: sum(won for _, won in copy_contests(c, row)),
    "expected": lambda c, row: sum((chance for chance, _ in copy_contests(c, row)), 0.0),
    "p_value": copies_p,
    "unclear": lambda c, row: 0,  # none of the oracles' corpora has a text of unknown direction
    "stories_unclear": lambda c, row: 0,
    "main_source": main_source,
    "main_source_name": lambda c, row: (
        None if row["main_source"] is None else c.names[row["main_source"]]
    ),
}


def credit_counts(c: Corpus, row: Row) -> tuple[int, int, int, int]:
    """Credited and all first held articles of the outlet; the same of all others."""
    credited = {source for source, _, kind in c.edges if kind == "credited_to"}
    first: dict[tuple[str, str], str] = {}
    order = [(c.moment(id_) is None, str(c.moment(id_)), id_) for id_ in c.held]
    for _, _, id_ in sorted(order):
        first.setdefault((c.story(id_), c.provider(id_) or id_), id_)
    ours = [id_ for id_ in first.values() if c.provider(id_) == row["provider"]]
    k, every = (len(credited & set(ids)) for ids in (ours, first.values()))
    return k, len(ours), every - k, len(first) - len(ours)


def credits_p(c: Corpus, row: Row) -> float | None:
    k, n, others, rest = credit_counts(c, row)
    if min(n, rest, k + others) < MIN_N:
        return None
    return float(stats.fisher_exact([[k, n - k], [others, rest - others]]).pvalue)


ORACLES["credits"] = {
    "name": name_of("provider"),
    "credited": lambda c, row: credit_counts(c, row)[0],
    "n": lambda c, row: credit_counts(c, row)[1],
    "share": lambda c, row: share_of(*credit_counts(c, row)[:2]),
    "low": lambda c, row: wilson(*credit_counts(c, row)[:2])[0],
    "high": lambda c, row: wilson(*credit_counts(c, row)[:2])[1],
    "credited_rest": lambda c, row: credit_counts(c, row)[2],
    "n_rest": lambda c, row: credit_counts(c, row)[3],
    "log_ratio": lambda c, row: (
        focus(*credit_counts(c, row)) if sum(credit_counts(c, row)[::2]) else None
    ),
    "agency": lambda c, row: row["agency"] if row["credited"] else None,
    "agency_name": lambda c, row: c.names[row["agency"]] if row["agency"] else None,
    "p_value": credits_p,
    "too_few": lambda c, row: credits_p(c, row) is None,
}


def carried_counts(c: Corpus, row: Row) -> tuple[int, int, int, int]:
    """Carried and all first held articles of the outlet; the same of all others that are known."""
    carried = {source for source, _, kind in c.edges if kind == "carried_by"}
    first: dict[tuple[str, str], str] = {}
    order = [(c.moment(id_) is None, str(c.moment(id_)), id_) for id_ in c.held]
    for _, _, id_ in sorted(order):
        if (outlet := c.provider(id_)) is not None and outlet.split("/")[0] in c.known:
            first.setdefault((c.story(id_), outlet), id_)
    ours = [id_ for id_ in first.values() if c.provider(id_) == row["provider"]]
    k, every = (len(carried & set(ids)) for ids in (ours, first.values()))
    return k, len(ours), every - k, len(first) - len(ours)


def marked_p(counts: tuple[int, int, int, int]) -> float | None:
    k, n, others, rest = counts
    if min(n, rest, k + others) < MIN_N:
        return None
    return float(stats.fisher_exact([[k, n - k], [others, rest - others]]).pvalue)


ORACLES["carried"] = {
    "name": name_of("provider"),
    "carried": lambda c, row: carried_counts(c, row)[0],
    "n": lambda c, row: carried_counts(c, row)[1],
    "share": lambda c, row: share_of(*carried_counts(c, row)[:2]),
    "low": lambda c, row: wilson(*carried_counts(c, row)[:2])[0],
    "high": lambda c, row: wilson(*carried_counts(c, row)[:2])[1],
    "carried_rest": lambda c, row: carried_counts(c, row)[2],
    "n_rest": lambda c, row: carried_counts(c, row)[3],
    "log_ratio": lambda c, row: (
        focus(*carried_counts(c, row)) if sum(carried_counts(c, row)[::2]) else None
    ),
    "carrier": lambda c, row: row["carrier"] if row["carried"] else None,
    "carrier_name": lambda c, row: c.names[row["carrier"]] if row["carrier"] else None,
    "p_value": lambda c, row: marked_p(carried_counts(c, row)),
    "too_few": lambda c, row: marked_p(carried_counts(c, row)) is None,
}

GRID = 120


def races_of_clock(c: Corpus, provider: str) -> list[tuple[list[int], int, int]]:
    """Of each story with a known first: all places by the outlet's main clock, its own, how many.

    A clock is the platform on which an article was found, or none.
    """
    clock = {source: target for source, target, kind in c.edges if kind == "carried_by"}
    found = []
    for story in c.firsts:
        best: tuple[int, bool, str, tuple[list[int], int, int]] | None = None
        timed = [id_ for id_ in c.independent if c.story(id_) == story and c.timed(id_)]
        for name in {clock.get(id_) for id_ in timed}:
            ids = [id_ for id_ in timed if clock.get(id_) == name]
            minutes = [c.moment(id_).replace(second=0, microsecond=0) for id_ in ids]
            mine = [place_of(minutes, minute) for id_, minute in zip(ids, minutes, strict=True)
                    if c.provider(id_) == provider]  # fmt: skip
            if not mine or len({c.provider(id_) for id_ in ids}) < 2:
                continue
            places = [place_of(minutes, minute) for minute in minutes]
            race = (-len(ids), name is not None, name or "", (places, min(mine), len(mine)))
            best = race if best is None else min(best, race)
        if best is not None:
            found.append(best[3])
    return found


def place_of(minutes: Sequence[Any], minute: Any) -> int:
    """The mean rank of a minute among all, as a part of their number + 1, in parts of the grid."""
    earlier = sum(other < minute for other in minutes)
    rank = earlier + Fraction(minutes.count(minute) + 1, 2)
    return floor(rank / (len(minutes) + 1) * GRID + Fraction(1, 2))


def speed_law(c: Corpus, provider: str) -> dict[int, float]:
    """The chance of each sum of places, by trying all deals of each story's times."""
    law = {0: 1.0}
    for places, _, articles in races_of_clock(c, provider):
        deals = Counter(min(chosen) for chosen in combinations(places, articles))
        after: defaultdict[int, float] = defaultdict(float)
        for total, chance in law.items():
            for place, count in deals.items():
                after[total + place] += chance * count / deals.total()
        law = after
    return law


def speed_p(c: Corpus, row: Row, total: int | None = None) -> float | None:
    races = races_of_clock(c, row["provider"])
    if len(races) < MIN_N:
        return None
    law = speed_law(c, row["provider"])
    seen = sum(own for _, own, _ in races) if total is None else total
    half = law.get(seen, 0.0) / 2
    below, above = (sum(chance for one, chance in law.items() if sign * one < sign * seen)
                    for sign in (1, -1))  # fmt: skip
    return min(1.0, 2 * (min(below, above) + half))


def least_speed_p(c: Corpus, row: Row) -> float | None:
    law = speed_law(c, row["provider"])
    ends = [speed_p(c, row, total) for total in (min(law), max(law))]
    return None if None in ends else min(ends)  # type: ignore[type-var]


def mean_speed(c: Corpus, row: Row, *, chance: bool) -> float | None:
    races = races_of_clock(c, row["provider"])
    if not races:
        return None
    if not chance:
        return float(np.mean([own / GRID for _, own, _ in races]))
    law = speed_law(c, row["provider"])
    return sum(total * part for total, part in law.items()) / len(races) / GRID


ORACLES["speed"] = {
    "name": name_of("provider"),
    "n": lambda c, row: len(races_of_clock(c, row["provider"])),
    "early": lambda c, row: sum(2 * own < GRID for _, own, _ in races_of_clock(c, row["provider"])),
    "late": lambda c, row: sum(2 * own > GRID for _, own, _ in races_of_clock(c, row["provider"])),
    "rank": lambda c, row: mean_speed(c, row, chance=False),
    "expected_rank": lambda c, row: mean_speed(c, row, chance=True),
    "p_value": speed_p,
    "too_few": lambda c, row: len(races_of_clock(c, row["provider"])) < MIN_N,
}


def is_single(c: Corpus, story: str) -> bool:
    """Whether a story has no second article that is no copy."""
    return sum(c.story(id_) == story and c.is_own(id_) for id_ in c.articles) <= 1


def exclusive_tests(c: Corpus, row: Row) -> tuple[int, int]:
    """The stories that take part in the test, and those of one outlet among them."""
    held = c.stories_held_by(row["provider"])
    mine = [story for story in held if None not in c.holders_on[story]]
    return sum(len(c.holders_on[story]) == 1 for story in mine), len(mine)


def exclusive_counts(c: Corpus, row: Row) -> tuple[int, int]:
    mine = c.stories_held_by(row["provider"])
    return sum(c.holders_on[story] == {row["provider"]} for story in mine), len(mine)


ORACLES["exclusives"] = {
    "name": name_of("provider"),
    "exclusives": lambda c, row: exclusive_counts(c, row)[0],
    "stories": lambda c, row: exclusive_counts(c, row)[1],
    "share": lambda c, row: share_of(*exclusive_counts(c, row)),
    "low": lambda c, row: wilson(*exclusive_counts(c, row))[0],
    "high": lambda c, row: wilson(*exclusive_counts(c, row))[1],
    "too_few": lambda c, row: exclusive_counts(c, row)[1] < MIN_N,
    "alone": lambda c, row: exclusive_tests(c, row)[0],
    "tested_stories": lambda c, row: exclusive_tests(c, row)[1],
}


def members(c: Corpus, subject: str) -> set[str]:
    return set(c.groups.get(subject.removeprefix("group:"), (subject,)))


def label_shares(c: Corpus, topic: str, left_out: set[str]) -> dict[str, tuple[float, int]]:
    """Of each clear, shared story: the share of its outlets' labels that are the topic, and its
    size. The labels of `left_out` count only where no others are."""
    labels: defaultdict[str, dict[str, set[str]]] = defaultdict(dict)
    for id_ in c.first_held:
        if c.provider(id_) is not None and c.topics[id_]:
            labels[c.story(id_)][c.provider(id_)] = c.topics[id_]  # type: ignore[index]
    shares = {}
    for story, outlets in c.outlets_on.items():
        if None in outlets or len(outlets) < 2:
            continue
        on_story = labels[story]
        others = {one: topics for one, topics in on_story.items() if one not in left_out}
        used = others if outlets & left_out and others else on_story
        share = sum(topic in topics for topics in used.values()) / len(used) if used else 0.0
        shares[story] = (share, len(outlets))
    return shares


def omission_counts(c: Corpus, row: Row) -> tuple[float, float]:
    """The stories about a topic, and how often the subject's outlets have them."""
    outlets = members(c, row["provider"])
    shares = label_shares(c, row["topic"], outlets)
    n = sum(share for share, _ in shares.values())
    covered = sum(share * len(c.outlets_on[s] & outlets) for s, (share, _) in shares.items())
    return n, covered


OMISSIONS: dict[str, Oracle] = {
    "name": lambda c, row: c.names.get(row["provider"], row["provider"].removeprefix("group:")),
    "topic_name": name_of("topic"),
    "n": lambda c, row: omission_counts(c, row)[0],
    "covered": lambda c, row: omission_counts(c, row)[1],
    "expected": lambda c, row: Between(
        0, omission_counts(c, row)[0] * len(members(c, row["provider"])) + 1e-9
    ),
    "p_value": lambda c, row: (
        None if row["too_few"] or row["p_value"] is None else Between(0, 1)
    ),
    "too_few": lambda c, row: row["expected"] < MIN_N,
}  # fmt: skip
ORACLES["blindspots"] = ORACLES["group_blindspots"] = OMISSIONS

ORACLES["missing"] = {
    "name": name_of("provider"),
    "story_name": lambda c, row: Between(0, 0) if not row["story_name"] else row["story_name"],
    "n": lambda c, row: len(c.outlets_on[row["story"]]),
    "chance": lambda c, row: Between(0, 1),
    "surprise": lambda c, row: -log2(1 - row["chance"]),
    "too_few": lambda c, row: len(c.outlets_on[row["story"]]) < MIN_N,
    "doubt": lambda c, row: doubt_of(c, row),
}


def doubt_of(c: Corpus, row: Row) -> str:
    """Why it is not certain that an outlet lacks a story."""
    mentions = defaultdict(set)
    for source, target, kind in c.edges:
        if kind == "mentions":
            mentions[source].add(target)
    of_all = Counter(subject for subjects in mentions.values() for subject in subjects)
    story = [id_ for id_ in c.articles if c.story(id_) == row["story"]]
    if any(c.provider(id_) is None for id_ in story):
        return "the outlet of an article on it is unknown and may be this one"
    core = [c.moment(id_) for id_ in story if c.moment(id_) and id_ in c.core]
    dated = core or [c.moment(id_) for id_ in story if c.moment(id_)]
    week = timedelta(days=7)
    own = [id_ for id_ in c.held if c.provider(id_) in members(c, row["provider"])]
    near = [
        id_
        for id_ in own
        if c.moment(id_) and dated and min(dated) - week <= c.moment(id_) <= max(dated) + week
    ]
    if len(near) < 2:
        return "hardly any article of this outlet here within a week"
    of_story = Counter(subject for id_ in story for subject in mentions[id_])
    marks = {
        subject
        for subject, count in of_story.items()
        if 4 * count >= len(story) and 5 * of_all[subject] <= len(c.articles)
    }
    main = {subject for subject, count in of_story.items() if 2 * count >= len(story)}
    in_headlines = Counter(word for id_ in story for word in c.long_words(id_, mentions[id_]))
    words = {word for word, count in in_headlines.items() if 4 * count >= len(story)}
    day = timedelta(days=1)

    def is_like(id_: str) -> bool:
        shared = main & mentions[id_]
        has_word = bool(words & c.long_words(id_, mentions[id_]))
        return bool(shared) and len(shared) + has_word > 1

    if any(marks & mentions[id_] for id_ in near) or any(
        is_like(id_) for id_ in near if min(dated) - day <= c.moment(id_) <= max(dated) + day
    ):
        return "an article of this outlet at that time mentions the same"
    undated = [id_ for id_ in own if not c.moment(id_)]
    may_be = any(marks & mentions[id_] or is_like(id_) for id_ in undated)
    return "an undated article of this outlet may be about it" if may_be else ""


def dated_of(c: Corpus, row: Row) -> list[Any]:
    return [c.moment(id_) for id_ in c.of(c.independent, row["provider"]) if c.dated(id_)]


def start_of_step(c: Corpus, time: Any) -> Any:
    """The start of the day, of the week from Monday, or of the month, by the span of the corpus."""
    days = c.span_in_days
    day = time.replace(hour=0, minute=0, second=0, microsecond=0)
    if days <= 31:
        return day
    return day - timedelta(days=day.weekday()) if days <= 366 else day.replace(day=1)


def in_step(c: Corpus, row: Row) -> int:
    return sum(start_of_step(c, time) == row["start"] for time in dated_of(c, row))


ORACLES["timeline"] = {
    "name": name_of("provider"),
    "articles": in_step,
    "share": lambda c, row: share_of(in_step(c, row), len(dated_of(c, row))),
    "n": lambda c, row: len(dated_of(c, row)),
    "too_few": lambda c, row: len(dated_of(c, row)) < MIN_N,
}


def busiest_step(c: Corpus, row: Row) -> tuple[Any, int | None]:
    counts = Counter(start_of_step(c, time) for time in dated_of(c, row))
    if not counts:
        return None, None
    start = min(counts, key=lambda one: (-counts[one], one))
    return start, counts[start]


def half_life(c: Corpus, row: Row) -> float | None:
    start, _ = busiest_step(c, row)
    waits = [(time - start) / timedelta(days=1) for time in dated_of(c, row) if time >= start]
    return quartile(waits, 0.5)


ORACLES["peaks"] = {
    "name": name_of("provider"),
    "peak": lambda c, row: busiest_step(c, row)[0],
    "peak_articles": lambda c, row: busiest_step(c, row)[1],
    "half_life_days": half_life,
    "n": lambda c, row: len(dated_of(c, row)),
    "too_few": lambda c, row: len(dated_of(c, row)) < MIN_N,
}


def own_of_story(c: Corpus, story: str) -> list[str]:
    return [id_ for id_ in c.articles if c.is_own(id_) and c.story(id_) == story]


def story_graph(c: Corpus, row: Row) -> nx.Graph:
    graph = nx.Graph()
    graph.add_nodes_from(own_of_story(c, row["story"]))
    graph.add_edges_from(
        (a, b) for a, b, kind in c.edges if kind == "similar" and a in graph and b in graph
    )
    return graph


ORACLES["stories"] = {
    "story_name": lambda c, row: row["story_name"] or Between(0, 0),
    "n": lambda c, row: len(own_of_story(c, row["story"])),
    "providers": lambda c, row: len(
        {c.provider(id_) for id_ in own_of_story(c, row["story"])} - {None}
    ),
    "links": lambda c, row: story_graph(c, row).number_of_edges(),
    "attention": lambda c, row: float(np.mean([d for _, d in story_graph(c, row).degree()])),
    "too_few": lambda c, row: len(own_of_story(c, row["story"])) < MIN_N,
}


def hands(c: Corpus, row: Row) -> Counter[str | None]:
    """How many articles of each known provider a topic or a story has."""
    if row["kind"] == "story":
        ids = [id_ for id_ in c.independent if c.story(id_) == row["subject"]]
    else:
        ids = [id_ for id_ in c.first_held if row["subject"] in c.topics[id_]]
    return Counter(c.provider(id_) for id_ in ids if c.provider(id_) is not None)


def herfindahl(c: Corpus, row: Row) -> float:
    """The share of pairs of articles that are of one provider."""
    pairs = list(combinations(hands(c, row).elements(), 2))
    return sum(a == b for a, b in pairs) / len(pairs)


def effective_hands(c: Corpus, row: Row) -> float | None:
    index, n = herfindahl(c, row), hands(c, row).total()
    return 1 / index if index and 1 / index <= n else None


def hands_end(c: Corpus, row: Row, side: int) -> Any:
    if row["kind"] == "story" or hands(c, row).total() < MIN_N:
        return None
    value = effective_hands(c, row)
    return Between(1, np.inf) if value is None else around(value, False, side)


ORACLES["concentration"] = {
    "subject_name": lambda c, row: c.names.get(row["subject"], row["subject_name"]),
    "n": lambda c, row: hands(c, row).total(),
    "providers": lambda c, row: len(hands(c, row)),
    "herfindahl": herfindahl,
    "effective": effective_hands,
    "low": lambda c, row: hands_end(c, row, -1),
    "high": lambda c, row: hands_end(c, row, 1),
    "too_few": lambda c, row: hands(c, row).total() < MIN_N,
}


def shared_graph(c: Corpus) -> nx.Graph:
    graph = nx.Graph()
    for outlets in c.outlets_on.values():
        known = sorted(outlets - {None})  # type: ignore[type-var]
        for a, b in combinations(known, 2):
            weight = graph.get_edge_data(a, b, {"weight": 0.0})["weight"]
            graph.add_edge(a, b, weight=weight + 1 / (len(known) - 1))
    return graph


def betweenness(c: Corpus, row: Row) -> float | None:
    graph = shared_graph(c)
    return nx.betweenness_centrality(graph)[row["provider"]] if row["provider"] in graph else None


ORACLES["bridging"] = {
    "name": name_of("provider"),
    "community": lambda c, row: Between(1, len(c.known)) if row["n"] else None,
    "communities": lambda c, row: Between(1, len(c.known)) if row["n"] else None,
    "participation": lambda c, row: (
        Between(0, 1 - 1 / row["communities"] + 1e-9) if row["n"] else None
    ),
    "participation_low": lambda c, row: (
        Between(0, row["participation"]) if row["n"] else None
    ),
    "participation_high": lambda c, row: (
        Between(row["participation"], 1) if row["n"] else None
    ),
    "stability": lambda c, row: Between(0, 1) if row["n"] else None,
    "betweenness": betweenness,
    "n": lambda c, row: len(covered_by_several(c, row["provider"])),
    "too_few": lambda c, row: len(covered_by_several(c, row["provider"])) < MIN_N,
}  # fmt: skip


def headline(column: str, key: str) -> Oracle:
    def find(c: Corpus, row: Row) -> Any:
        return c.articles[c.coverage[row["story"], row[key]]][column]

    return find


ORACLES["headlines"] = {
    "name": name_of("provider"),
    "other_name": name_of("other"),
    "story_name": lambda c, row: row["story_name"] or Between(0, 0),
    "title": headline("title", "provider"),
    "other_title": headline("title", "other"),
    "article": headline("id", "provider"),
    "other_article": headline("id", "other"),
}

KEYS = ("provider", "other", "topic", "story", "subject", "kind", "term", "start")
"""Columns that say what a row is about."""

TESTED_BY = {
    ("group_blindspots", "q_value"): (
        "test_group_tests.py::"
        "test_the_p_value_of_a_group_is_the_share_of_assignments_of_labels_that_differ_as_much"
    ),
    **{
        (table, column): "test_words.py::test_the_figures_of_a_word_are_those_of_scipy"
        for table in ("distinctive", "framing")
        for column in ("k", "n", "k_other", "n_other", "log_ratio", "low", "high", "z", "p_value",
                       "q_value", "too_few", "name", "other_name")
    },
    ("cocoverage", "q_value"): (
        "test_cocoverage.py::test_pairs_that_were_tested_but_are_not_listed_count_in_the_correction"
    ),
    **{
        ("exclusives", column): (
            "test_oracles.py::"
            "test_exclusive_stories_by_chance_are_those_of_swaps_that_keep_both_margins"
        )
        for column in ("expected", "p_value", "q_value")
    },
    ("peaks", "bursts"): "test_peaks.py::test_no_other_sequence_of_states_is_cheaper",
    **{
        ("peaks", column): "test_peaks.py::test_the_chance_of_a_burst_is_that_of_random_deals"
        for column in ("in_bursts", "usual", "p_value", "q_value")
    },
    **{
        ("subject_blindspots", column): (
            "test_sample.py::test_the_stories_that_mention_a_subject_are_counted_like_those_on_a_topic"
        )
        for column in ("name", "subject_name", "n", "covered", "expected", "p_value", "q_value",
                       "too_few")
    },
    **{
        ("headline_changes", column): (
            "test_headline_changes.py::"
            "test_an_update_with_other_words_is_a_change_and_says_who_published_in_between"
        )
        for column in ("name", "story_name", "article", "title", "new_title", "published",
                       "changed", "hours", "after_other", "after_other_name", "too_few")
    },
}  # fmt: skip
"""Columns that have an oracle in a test of their own."""


def least_fisher(counts: tuple[int, int, int, int]) -> float:
    """The smallest chance of a table with these margins, at either end."""
    k, n, others, rest = counts
    law = stats.hypergeom(n + rest, k + others, n)
    low, high = law.support()
    return float(min(law.pmf(low), law.pmf(high)))


LEAST_P: dict[str, Callable[[Corpus, Row], float | None]] = {
    "firsts": lambda c, row: least_wins_p([chance for chance, _ in contests(c, row["provider"])]),
    "lags": lambda c, row: least_wins_p([chance for hours, chance in lags(c, row) if hours]),
    "copies": lambda c, row: least_wins_p([chance for chance, _ in copy_contests(c, row)]),
    "credits": lambda c, row: least_fisher(credit_counts(c, row)),
    "carried": lambda c, row: least_fisher(carried_counts(c, row)),
    "speed": least_speed_p,
}
"""The smallest p-value that a row could have, of tables that count only tests that could be
significant."""


def expected_q_values(corpus: Corpus, measure: str, table: Sequence[Row]) -> list[float | None]:
    """The corrected p-values of a table all of whose tests are listed.

    Tarone 1990: the least k at which at most k tests could have a p-value of .05 / k.
    """
    p_values = [row["p_value"] for row in table]
    if measure not in LEAST_P:
        return corrected(p_values)
    least = [None if row["p_value"] is None else LEAST_P[measure](corpus, row) for row in table]
    known = [one for one in least if one is not None]
    k = 1
    while sum(one <= 0.05 / k for one in known) > k:
        k += 1
    limit = 0.05 / k
    return corrected(
        [p if one is not None and one <= limit else None
         for p, one in zip(p_values, least, strict=True)]
    )  # fmt: skip
