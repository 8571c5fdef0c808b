"""How well related articles and stories are found, measured on the folder itself. The user's own
gauge.

The folder's `related` links are hidden before anything is computed, then used as the answer: does
an article's ranking put the ones its publisher lists at the top? The lists are short and made by
machines, so a good answer that is not listed counts as wrong: the figures compare methods, they are
no share of true answers."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import polars as pl
from numpy.typing import NDArray

from topicgraph.errors import ArgumentError
from topicgraph.intervals import wilson_interval
from topicgraph.model import Shown
from topicgraph.relate import scores as similar
from topicgraph.relate import stories
from topicgraph.relate.candidates import Paired, paired
from topicgraph.relate.embeddings import model
from topicgraph.relate.features import Texts
from topicgraph.relate.grouping import bootstrap_interval, compare_groupings
from topicgraph.relate.scores import Floats, Ints, Pairs
from topicgraph.store.tables import Tables

RUNS = 1_000
"""Bootstrap samples behind each interval."""

SCALES, PARTS = (2.0, 4.0, 8.0, 16.0, 32.0), (0.5, 0.65, 0.8, 0.95)
"""What is tried on the earlier part: days over which a similarity fades, and the part that letters
have in it."""

ENOUGH = 20
"""With fewer queries than this on either side of its middle a folder is not parted in time."""

Answers = dict[int, set[int]]
"""Rows of articles with a list → the rows of those on it."""

COLUMNS = {"P@1": "p1", "P@5": "p5", "recall@10": "recall10", "MAP": "map"}
"""What is measured of a ranking → its column."""

FEW = 5
"""With fewer weeks than this the queries are drawn anew, not whole weeks."""


@dataclass(frozen=True, repr=False)
class Evaluation(Shown):
    """The gauge read: tables `related` (one row a method) and `grouping` (empty without labels),
    the `cut` of edges, and `notes`."""

    related: pl.DataFrame
    grouping: pl.DataFrame
    cut: float
    notes: tuple[str, ...]

    def to_dict(self) -> dict[str, Any]:
        """The same as JSON-ready lists of rows."""
        return {
            "related": self.related.to_dicts(),
            "grouping": self.grouping.to_dicts(),
            "cut": self.cut,
            "notes": list(self.notes),
        }

    def __repr__(self) -> str:
        methods = (
            f"{row['method']:<28} "
            + "  ".join(f"{name} {_spread(row, column)}" for name, column in COLUMNS.items())
            for row in self.related.iter_rows(named=True)
        )
        groups = (
            f"{row['measure']:<28} {row['value']:.3f}"
            + (f" ({row['low']:.2f}–{row['high']:.2f})" if row["low"] is not None else "")
            for row in self.grouping.iter_rows(named=True)
        )
        return "\n".join([*methods, *groups, *self.notes])

    __str__ = __repr__


def _spread(row: dict[str, Any], name: str) -> str:
    return f"{row[name]:.3f} ({row[name + '_low']:.2f}–{row[name + '_high']:.2f})"


def evaluate(tables: Tables, label: str | None = None, embeddings: str | None = None) -> Evaluation:
    """Hide the folder's `related` links and say how well they are recovered; with a `label`, how
    well stories are.

    `label` is the name of a field of the articles that holds the true story; `embeddings` a model
    that titles are compared by as well. Queries are the held articles with a list; an answer is
    right if it is on the list. P@k: the part of the first k answers that are listed; recall@10: the
    part of the list among the first ten; MAP: mean average precision. All methods rank the same
    candidates (articles that share a word, in a large folder at most 24 days apart). Where there
    are enough queries, the earlier half in time is used to tune topicgraph to the folder, and all
    figures are of the later half. Intervals are 95 % bootstrap over the weeks of the queries (over
    the queries where these are of a few weeks); those of stories, over the true stories."""
    hidden = tables.but(
        edges=tables.edges.filter(pl.col("kind") == "about"),
        articles=tables.articles.filter("held"),
    )
    articles = hidden.articles
    found = paired(Texts.of(hidden), None if embeddings is None else model(embeddings))
    answers = answers_of(tables, articles)
    moments = similar.days_of(articles["published"].to_list())
    earlier, later = _parted(answers, moments)
    tuned = _tuned(found.pairs, earlier, len(moments)) if earlier else None
    return Evaluation(
        related=_related(found.pairs, moments, later, tuned),
        grouping=_grouping(articles, found, label),
        cut=found.norms.cut,
        notes=tuple(_notes(found.pairs, later, found.norms.cut, len(earlier), tuned)),
    )


def answers_of(tables: Tables, articles: pl.DataFrame) -> Answers:
    """For each held article with a list, the held articles on it."""
    place = {id_: number for number, id_ in enumerate(articles["id"])}
    found: dict[int, set[int]] = defaultdict(set)
    for source, target in (
        tables.edges.filter(pl.col("kind") == "related").select("source", "target").iter_rows()
    ):
        if source in place and target in place:
            found[place[source]].add(place[target])
    return dict(sorted(found.items()))


def _parted(answers: Answers, moments: Floats) -> tuple[Answers, Answers]:
    """The queries of the earlier half in time, and of the later; all are in the later where they
    are too few, or undated."""
    dated = [query for query in answers if not np.isnan(moments[query])]
    if len(dated) < 2 * ENOUGH:
        return {}, answers
    middle = float(np.median(moments[dated]))
    earlier = {query: right for query, right in answers.items() if moments[query] < middle}
    return (
        (earlier, {query: right for query, right in answers.items() if query not in earlier})
        if len(earlier) >= ENOUGH
        else ({}, answers)
    )


def _tuned(pairs: Pairs, earlier: Answers, size: int) -> tuple[float, float]:
    """The days and the part of the letters that recover the links of the earlier half best."""

    def precision(setting: tuple[float, float]) -> float:
        return float(measured(rankings(pairs, pairs.scored(*setting), size), earlier)[:, -1].mean())

    return max(((days, letters) for days in SCALES for letters in PARTS), key=precision)


def _related(
    pairs: Pairs, moments: Floats, answers: Answers, tuned: tuple[float, float] | None
) -> pl.DataFrame:
    days = np.abs(moments[pairs.a] - moments[pairs.b])
    methods: dict[str, NDArray[Any]] = {"topicgraph": pairs.score}
    if tuned:
        methods["topicgraph, tuned here"] = pairs.scored(*tuned)
    methods |= {
        "title letters × time": pairs.letters * similar.closeness(days),
        "title words × time": pairs.title * similar.closeness(days),
        "title words": pairs.title,
        "recency alone": similar.closeness(days) + 1e-9,
    }
    rows: list[dict[str, Any]] = []
    weeks = np.array([np.nan_to_num(moments[query], nan=-7.0) // 7 for query in answers])
    for method, score in methods.items():
        scored = measured(rankings(pairs, score, len(moments)), answers)
        row: dict[str, Any] = {"method": method, "queries": len(answers)}
        for column, name in enumerate(COLUMNS.values()):
            low, high = _interval(scored[:, column], weeks)
            row |= {
                name: float(scored[:, column].mean()) if len(answers) else 0.0,
                f"{name}_low": low,
                f"{name}_high": high,
            }
        rows.append(row)
    return pl.DataFrame(rows)


def rankings(pairs: Pairs, score: NDArray[Any], size: int) -> Callable[[int], Ints]:
    """For each article its candidates, the best first; ties go to the lower row."""
    ends, others = np.concatenate([pairs.a, pairs.b]), np.concatenate([pairs.b, pairs.a])
    order = np.lexsort((others, -np.tile(score, 2), ends))
    ends, others = ends[order], others[order]
    starts = np.searchsorted(ends, np.arange(size + 1))
    return lambda query: others[starts[query] : starts[query + 1]]


def measured(ranking: Callable[[int], Ints], answers: Answers) -> Floats:
    """P@1, P@5, recall@10 and average precision of each query, a row each."""
    rows: list[tuple[float, float, float, float]] = []
    for query, right in answers.items():
        hits = np.isin(ranking(query)[:200], list(right))
        found = np.cumsum(hits)
        precision = float((found / np.arange(1, len(hits) + 1) * hits).sum()) / len(right)
        rows.append(
            (float(hits[:1].sum()), hits[:5].sum() / 5, hits[:10].sum() / len(right), precision)
        )
    return np.array(rows, dtype=np.float64).reshape(-1, 4)


def _interval(values: Floats, blocks: Floats) -> tuple[float, float]:
    """95 % of the means of `values` when whole blocks are drawn anew, always the same draws."""
    if not len(values):
        return 0.0, 0.0
    _, place = np.unique(
        blocks if len(set(blocks.tolist())) >= FEW else np.arange(len(values)), return_inverse=True
    )
    sums, counts = np.bincount(place, values), np.bincount(place)
    drawn = np.random.default_rng(0).integers(0, len(sums), (RUNS, len(sums)))
    means = sums[drawn].sum(axis=1) / counts[drawn].sum(axis=1)
    low, high = np.quantile(means, (0.025, 0.975))
    return float(low), float(high)


def _grouping(articles: pl.DataFrame, found: Paired, label: str | None) -> pl.DataFrame:
    schema = {"measure": pl.String, "value": pl.Float64, "low": pl.Float64, "high": pl.Float64}
    if label is None:
        return pl.DataFrame(schema=schema)
    truth = [str(json.loads(extra or "{}").get(label, "")) for extra in articles["extra"]]
    if not any(truth):
        raise ArgumentError(f'label "{label}": no article has that field')
    none = np.zeros(0, dtype=np.int64)
    ties = stories.combine_evidence(
        found.pairs, articles.height, found.norms.background, (none, none, none.astype(np.float64))
    )
    groups = stories.group_articles(articles.height, ties).tolist()
    labelled = [number for number, name in enumerate(truth) if name]
    ours, wanted = [groups[number] for number in labelled], [truth[number] for number in labelled]
    agreed = compare_groupings(ours, wanted)
    rows: list[tuple[Any, ...]] = [
        (name, value, *bootstrap_interval(agreed, wanted, name))
        for name, value in agreed.scores().items()
    ]
    counts = {
        "labelled articles": len(labelled),
        "true stories": len(set(wanted)),
        "stories found": len(set(ours)),
    }
    return pl.DataFrame(
        [*rows, *((name, float(count), None, None) for name, count in counts.items())],
        schema=schema,
        orient="row",
    )


def _notes(
    pairs: Pairs, answers: Answers, cut: float, earlier: int, tuned: tuple[float, float] | None
) -> Sequence[str]:
    if not answers:
        return ["no held article lists another as related: nothing to recover"]
    listed = {tuple(sorted((query, other))) for query, right in answers.items() for other in right}
    strong = pairs.score >= cut
    asked = {
        edge
        for edge in zip(pairs.a[strong].tolist(), pairs.b[strong].tolist(), strict=True)
        if not answers.keys().isdisjoint(edge)
    }
    right = len(asked & listed)
    lines = [
        f"similar edges: score of at least {cut:.2f}; of {len(asked):,} at articles with a list {_share(right, len(asked))} are listed, and"
        f" of the {len(listed):,} listed pairs {_share(right, len(listed))} are edges",
        "a list is short and made by a machine: an answer that is not on it may well be right",
    ]
    if tuned:
        lines.append(
            f"tuned on the {earlier:,} earlier queries: fading over {tuned[0]:g} days, letters {tuned[1]:.0%}; figures are of the later"
        )
    return lines


def _share(part: int, whole: int) -> str:
    """A share with its 95 % Wilson interval.

    >>> _share(9, 10)
    '90% (60%–98%)'
    """
    if not whole:
        return "none"
    low, high = wilson_interval([part], [whole])
    return f"{part / whole:.0%} ({low[0]:.0%}–{high[0]:.0%})"
