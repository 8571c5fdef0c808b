"""How well related articles and stories are found, measured on the folder itself. The user's own gauge.

The folder's `related` links are hidden before anything is computed, then used as the answer: does an article's ranking put the ones its
publisher lists at the top? The lists are short and made by machines, so a good answer that is not listed counts as wrong: the figures
compare methods, they are no share of true answers.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import polars as pl

from topicgraph.errors import ArgumentError
from topicgraph.model import Shown
from topicgraph.relate import similar, stories
from topicgraph.relate.grouping import adjusted_rand, b_cubed, pairwise
from topicgraph.relate.similar import Floats, Ints, Pairs
from topicgraph.relate.text import Features, features
from topicgraph.tables import Tables

RUNS = 1_000
"""Bootstrap samples behind each interval."""

COLUMNS = {"P@1": "p1", "P@5": "p5", "recall@10": "recall10", "MAP": "map"}
"""What is measured of a ranking → its column."""

FEW = 5
"""With fewer weeks than this the queries are drawn anew, not whole weeks."""


@dataclass(frozen=True, repr=False)
class Evaluation(Shown):
    """The gauge read: tables `related` (one row a method) and `grouping` (empty without labels), the `cut` of edges, and `notes`."""

    related: pl.DataFrame
    grouping: pl.DataFrame
    cut: float
    notes: tuple[str, ...]

    def to_dict(self) -> dict[str, Any]:
        """The same as JSON-ready lists of rows."""
        return {"related": self.related.to_dicts(), "grouping": self.grouping.to_dicts(), "cut": self.cut, "notes": list(self.notes)}

    def __repr__(self) -> str:
        methods = (
            f"{row['method']:<28} " + "  ".join(f"{name} {_spread(row, column)}" for name, column in COLUMNS.items())
            for row in self.related.iter_rows(named=True)
        )
        groups = (f"{measure:<28} {value:.3f}" for measure, value in self.grouping.iter_rows())
        return "\n".join([*methods, *groups, *self.notes])

    __str__ = __repr__


def _spread(row: dict[str, Any], name: str) -> str:
    return f"{row[name]:.3f} ({row[name + '_low']:.2f}–{row[name + '_high']:.2f})"


def evaluate(tables: Tables, label: str | None = None) -> Evaluation:
    """Hide the folder's `related` links and say how well they are recovered; with a `label`, how well stories are.

    `label` is the name of a field of the articles that holds the true story. Queries are the held articles with a list; an answer is right
    if it is on the list. P@k: the part of the first k answers that are listed; recall@10: the part of the list among the first ten; MAP:
    mean average precision. All methods rank the same candidates. Intervals are 95 % bootstrap over the weeks of the queries (over the
    queries where these are of a few weeks).
    """
    hidden = replace(tables, edges=tables.edges.filter(pl.col("kind") == "about"), articles=tables.articles.filter("held"))
    articles = hidden.articles
    moments = similar.days_of(articles["published"].to_list())
    said = features(articles["title"].to_list(), articles["excerpt"].to_list())
    pairs = similar.similar_pairs(said, moments)
    answers = _answers(tables, articles)
    cut = similar.cut_of(said, moments, pairs)
    return Evaluation(
        related=_related(pairs, said, moments, answers),
        grouping=_grouping(articles, pairs, said, label),
        cut=cut,
        notes=tuple(_notes(pairs, answers, cut)),
    )


def _answers(tables: Tables, articles: pl.DataFrame) -> dict[int, set[int]]:
    """For each held article with a list, the held articles on it."""
    place = {id_: number for number, id_ in enumerate(articles["id"])}
    found: dict[int, set[int]] = defaultdict(set)
    for source, target in tables.edges.filter(pl.col("kind") == "related").select("source", "target").iter_rows():
        if source in place and target in place:
            found[place[source]].add(place[target])
    return dict(sorted(found.items()))


def _related(pairs: Pairs, said: Features, moments: Floats, answers: dict[int, set[int]]) -> pl.DataFrame:
    days = np.abs(moments[pairs.a] - moments[pairs.b])
    methods: dict[str, Floats] = {
        "topicgraph": pairs.score,
        "title letters × time": pairs.letters * similar.closeness(days),
        "title words × time": pairs.title * similar.closeness(days),
        "title words": pairs.title,
        "recency alone": similar.closeness(days) + 1e-9,
    }
    rows: list[dict[str, Any]] = []
    weeks = np.array([np.nan_to_num(moments[query], nan=-7.0) // 7 for query in answers])
    for method, score in methods.items():
        measured = _measure(_rankings(pairs, score, len(moments)), answers)
        row: dict[str, Any] = {"method": method, "queries": len(answers)}
        for column, name in enumerate(COLUMNS.values()):
            low, high = _interval(measured[:, column], weeks)
            row |= {name: float(measured[:, column].mean()) if len(answers) else 0.0, f"{name}_low": low, f"{name}_high": high}
        rows.append(row)
    return pl.DataFrame(rows)


def _rankings(pairs: Pairs, score: Floats, size: int) -> Callable[[int], Ints]:
    """For each article its candidates, the best first; ties go to the lower row."""
    ends, others = np.concatenate([pairs.a, pairs.b]), np.concatenate([pairs.b, pairs.a])
    order = np.lexsort((others, -np.tile(score, 2), ends))
    ends, others = ends[order], others[order]
    starts = np.searchsorted(ends, np.arange(size + 1))
    return lambda query: others[starts[query] : starts[query + 1]]


def _measure(ranking: Callable[[int], Ints], answers: dict[int, set[int]]) -> Floats:
    rows: list[tuple[float, float, float, float]] = []
    for query, right in answers.items():
        hits = np.isin(ranking(query)[:200], list(right))
        found = np.cumsum(hits)
        precision = float((found / np.arange(1, len(hits) + 1) * hits).sum()) / len(right)
        rows.append((float(hits[:1].sum()), hits[:5].sum() / 5, hits[:10].sum() / len(right), precision))
    return np.array(rows, dtype=np.float64).reshape(-1, 4)


def _interval(values: Floats, blocks: Floats) -> tuple[float, float]:
    """95 % of the means of `values` when whole blocks are drawn anew, always the same draws."""
    if not len(values):
        return 0.0, 0.0
    _, place = np.unique(blocks if len(set(blocks.tolist())) >= FEW else np.arange(len(values)), return_inverse=True)
    sums, counts = np.bincount(place, values), np.bincount(place)
    drawn = np.random.default_rng(0).integers(0, len(sums), (RUNS, len(sums)))
    means = sums[drawn].sum(axis=1) / counts[drawn].sum(axis=1)
    low, high = np.quantile(means, (0.025, 0.975))
    return float(low), float(high)


def _grouping(articles: pl.DataFrame, pairs: Pairs, said: Features, label: str | None) -> pl.DataFrame:
    schema = {"measure": pl.String, "value": pl.Float64}
    if label is None:
        return pl.DataFrame(schema=schema)
    truth = [str(json.loads(extra or "{}").get(label, "")) for extra in articles["extra"]]
    if not any(truth):
        raise ArgumentError(f'label "{label}": no article has that field')
    none = np.zeros(0, dtype=np.int64)
    ties = stories.ties(pairs, said, (none, none, none.astype(np.float64)))
    groups = stories.grouped(articles.height, ties)
    labelled = [number for number, name in enumerate(truth) if name]
    found, wanted = [groups[number] for number in labelled], [truth[number] for number in labelled]
    values = dict(zip(("B-cubed precision", "B-cubed recall", "B-cubed F1"), b_cubed(found, wanted), strict=True))
    values["pairwise F1"] = pairwise(found, wanted)[2]
    values["adjusted Rand index"] = adjusted_rand(found, wanted)
    values |= {"labelled articles": float(len(labelled)), "true stories": float(len(set(wanted))), "stories found": float(len(set(found)))}
    return pl.DataFrame({"measure": list(values), "value": list(values.values())}, schema=schema)


def _notes(pairs: Pairs, answers: dict[int, set[int]], cut: float) -> Sequence[str]:
    if not answers:
        return ["no held article lists another as related: nothing to recover"]
    listed = {tuple(sorted((query, other))) for query, right in answers.items() for other in right}
    edges = set(zip(pairs.a[pairs.score >= cut].tolist(), pairs.b[pairs.score >= cut].tolist(), strict=True))
    asked = {edge for edge in edges if edge[0] in answers or edge[1] in answers}
    right = len(asked & listed)
    precision, recall = right / max(len(asked), 1), right / max(len(listed), 1)
    return [
        f"similar edges: score of at least {cut:.2f}; of {len(asked):,} at articles with a list {precision:.0%} are listed, and of the"
        f" {len(listed):,} listed pairs {recall:.0%} are edges",
        "a list is short and made by a machine: an answer that is not on it may well be right",
    ]
