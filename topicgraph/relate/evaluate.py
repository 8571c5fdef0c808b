"""How well related articles and stories are found, measured on the corpus itself.

The `related` links of the corpus are hidden before anything is computed, and then used as the
answer: does an article's ranking put the ones its publisher lists at the top? The lists are short
and made by machines, so a good answer that is not listed counts as wrong: the figures compare
methods, they are not the share of true answers.
"""

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
from topicgraph.relate import stories
from topicgraph.relate.candidates import find_candidates
from topicgraph.relate.embeddings import load_model
from topicgraph.relate.features import ArticleTexts, Corpus, Floats, Ints, days_of
from topicgraph.relate.grouping import bootstrap_interval, compare_groupings
from topicgraph.relate.judgements import STORY_FIELD, read_story_labels
from topicgraph.relate.scores import CandidatePairs, time_decay
from topicgraph.relate.threshold import estimate_threshold
from topicgraph.store.tables import Tables
from topicgraph.text import identity_key

BOOTSTRAP_SAMPLES = 1_000
"""Samples behind each interval."""

TIME_SCALES, NGRAM_SHARES = (2.0, 4.0, 8.0, 16.0, 32.0), (0.5, 0.65, 0.8, 0.95)
"""Settings that are tried on the earlier part: time scales in days, and shares of the n-grams."""

MIN_QUERIES = 20
"""With fewer queries on either side of its median time, a corpus is not split."""

MIN_WEEKS = 5
"""With queries from fewer weeks, queries are resampled instead of weeks."""

MAX_RANK = 200
"""Answers of each query that are looked at."""

Answers = dict[int, set[int]]
"""Row of each query → rows of the articles on its list."""

COLUMNS = {"P@1": "p1", "P@5": "p5", "recall@10": "recall10", "MAP": "map"}
"""Measure of a ranking → its column."""


@dataclass(frozen=True, repr=False)
class Evaluation(Shown):
    """How well related articles and stories are found.

    - `related`: one row for each method, with 95 % intervals
    - `grouping`: how well stories agree with the true ones; empty without labels
    - `threshold`: least score of a similar edge
    - `notes`: what else to know, in words
    """

    related: pl.DataFrame
    grouping: pl.DataFrame
    threshold: float
    notes: tuple[str, ...]

    def to_dict(self) -> dict[str, Any]:
        """The same as JSON-ready lists of rows."""
        return {
            "related": self.related.to_dicts(),
            "grouping": self.grouping.to_dicts(),
            "threshold": self.threshold,
            "notes": list(self.notes),
        }

    def __repr__(self) -> str:
        methods = (
            f"{row['method']:<28} "
            + "  ".join(f"{name} {_with_interval(row, column)}" for name, column in COLUMNS.items())
            for row in self.related.iter_rows(named=True)
        )
        measures = (
            f"{row['measure']:<28} {row['value']:.3f}"
            + (f" ({row['low']:.2f}–{row['high']:.2f})" if row["low"] is not None else "")
            for row in self.grouping.iter_rows(named=True)
        )
        return "\n".join([*methods, *measures, *self.notes])

    __str__ = __repr__


def _with_interval(row: dict[str, Any], column: str) -> str:
    return f"{row[column]:.3f} ({row[column + '_low']:.2f}–{row[column + '_high']:.2f})"


def evaluate(tables: Tables, label: str | None = None, embeddings: str | None = None) -> Evaluation:
    """Hide the `related` links of a corpus, and measure how well they are recovered.

    Queries are the held articles with a list; an answer is right if it is on the list. P@k is the
    share of the first k answers that are listed; recall@10 the share of the list among the first
    ten; MAP the mean average precision. All methods rank the same candidates. If there are enough
    queries, the earlier half in time is used to tune topicgraph to the corpus, and all figures are
    of the later half. Intervals are 95 % bootstrap intervals over the weeks of the queries (over
    queries if these are of a few weeks); those of stories, over the true stories.

    Args:
        tables: The tables of a corpus.
        label: A field of the articles that holds the true story: measure stories as well. By
            default `story`, where articles have it.
        embeddings: A model that compares titles as well.

    Raises:
        ArgumentError: No article has the field `label`, or there is no such model.
    """
    hidden = tables.replace(
        edges=tables.edges.filter(pl.col("kind") == "about"),
        articles=tables.articles.filter("held"),
    )
    articles = hidden.articles
    if label is None and read_story_labels(hidden):
        label = STORY_FIELD
    model = None if embeddings is None else load_model(embeddings)
    texts = ArticleTexts.from_tables(hidden)
    corpus = Corpus(texts, model)
    pairs = find_candidates(corpus)
    threshold = estimate_threshold(corpus, pairs)
    days = days_of(articles)
    earlier, later = _split_by_time(listed_answers(tables, articles), days)
    tuned = _tune(pairs, earlier, len(days)) if earlier else None
    return Evaluation(
        related=_compare_methods(pairs, days, later, tuned),
        grouping=_evaluate_stories(articles, texts, pairs, corpus, label),
        threshold=threshold,
        notes=tuple(_make_notes(pairs, later, threshold, len(earlier), tuned)),
    )


def listed_answers(tables: Tables, articles: pl.DataFrame) -> Answers:
    """Return for each held article with a list the held articles on it."""
    row_of = {id_: row for row, id_ in enumerate(articles["id"])}
    related = tables.edges.filter(pl.col("kind") == "related").select("source", "target")
    answers: dict[int, set[int]] = defaultdict(set)
    for source, target in related.iter_rows():
        if source in row_of and target in row_of:
            answers[row_of[source]].add(row_of[target])
    return dict(sorted(answers.items()))


def _split_by_time(answers: Answers, days: Floats) -> tuple[Answers, Answers]:
    """The queries of the earlier half in time, and of the later half.

    All are in the later half if there are too few, or they are undated.
    """
    dated = [query for query in answers if not np.isnan(days[query])]
    if len(dated) < 2 * MIN_QUERIES:
        return {}, answers
    median = float(np.median(days[dated]))
    earlier = {query: listed for query, listed in answers.items() if days[query] < median}
    if len(earlier) < MIN_QUERIES:
        return {}, answers
    return earlier, {query: answers[query] for query in answers if query not in earlier}


def _tune(pairs: CandidatePairs, answers: Answers, size: int) -> tuple[float, float]:
    """The time scale and share of the n-grams that recover the links of the earlier half best."""

    def mean_average_precision(setting: tuple[float, float]) -> float:
        ranking = rank_candidates(pairs, pairs.score_with(*setting), size)
        return float(measure_ranking(ranking, answers)[:, -1].mean())

    settings = ((scale, share) for scale in TIME_SCALES for share in NGRAM_SHARES)
    return max(settings, key=mean_average_precision)


def _compare_methods(
    pairs: CandidatePairs, days: Floats, answers: Answers, tuned: tuple[float, float] | None
) -> pl.DataFrame:
    decay = time_decay(pairs.days)
    methods: dict[str, NDArray[Any]] = {"topicgraph": pairs.score}
    if tuned:
        methods["topicgraph, tuned here"] = pairs.score_with(*tuned)
    methods |= {
        "title letters × time": pairs.ngrams * decay,
        "title words × time": pairs.title * decay,
        "title words": pairs.title,
        "recency alone": decay + 1e-9,
    }
    rows: list[dict[str, Any]] = []
    weeks = np.array([np.nan_to_num(days[query], nan=-7.0) // 7 for query in answers])
    for method, score in methods.items() if answers else ():
        measured = measure_ranking(rank_candidates(pairs, score, len(days)), answers)
        row: dict[str, Any] = {"method": method, "queries": len(answers)}
        for number, column in enumerate(COLUMNS.values()):
            row[column] = float(measured[:, number].mean())
            row[f"{column}_low"], row[f"{column}_high"] = _block_interval(
                measured[:, number], weeks
            )
        rows.append(row)
    figures = [f"{column}{end}" for column in COLUMNS.values() for end in ("", "_low", "_high")]
    schema = {"method": pl.String, "queries": pl.Int64, **dict.fromkeys(figures, pl.Float64)}
    return pl.DataFrame(rows, schema=schema)


def rank_candidates(pairs: CandidatePairs, score: NDArray[Any], size: int) -> Callable[[int], Ints]:
    """Return a function that gives an article's candidates, best first; ties by lower row."""
    ends, others = np.concatenate([pairs.a, pairs.b]), np.concatenate([pairs.b, pairs.a])
    order = np.lexsort((others, -np.tile(score, 2), ends))
    ends, others = ends[order], others[order]
    starts = np.searchsorted(ends, np.arange(size + 1))
    return lambda query: others[starts[query] : starts[query + 1]]


def measure_ranking(ranking: Callable[[int], Ints], answers: Answers) -> Floats:
    """Return P@1, P@5, recall@10 and average precision, one row for each query."""
    rows: list[tuple[float, float, float, float]] = []
    for query, listed in answers.items():
        hits = np.isin(ranking(query)[:MAX_RANK], list(listed))
        precision_at_hits = np.cumsum(hits) / np.arange(1, len(hits) + 1) * hits
        average_precision = float(precision_at_hits.sum()) / len(listed)
        recall = hits[:10].sum() / len(listed)
        rows.append((float(hits[:1].sum()), hits[:5].sum() / 5, recall, average_precision))
    return np.array(rows, dtype=np.float64).reshape(-1, 4)


def _block_interval(values: Floats, blocks: Floats) -> tuple[float, float]:
    """95 % bootstrap interval of a mean when whole blocks are resampled; always the same draws."""
    if not len(values):
        return 0.0, 0.0
    is_enough = len(set(blocks.tolist())) >= MIN_WEEKS
    _, block = np.unique(blocks if is_enough else np.arange(len(values)), return_inverse=True)
    sums, counts = np.bincount(block, values), np.bincount(block)
    draws = np.random.default_rng(0).integers(0, len(sums), (BOOTSTRAP_SAMPLES, len(sums)))
    means = sums[draws].sum(axis=1) / counts[draws].sum(axis=1)
    low, high = np.quantile(means, (0.025, 0.975))
    return float(low), float(high)


def _evaluate_stories(
    articles: pl.DataFrame,
    texts: ArticleTexts,
    pairs: CandidatePairs,
    corpus: Corpus,
    label: str | None,
) -> pl.DataFrame:
    schema = {"measure": pl.String, "value": pl.Float64, "low": pl.Float64, "high": pl.Float64}
    if label is None:
        return pl.DataFrame(schema=schema)
    stated = (json.loads(extra or "{}").get(label, "") for extra in articles["extra"])
    truth = [identity_key(str(value).strip()) for value in stated]
    if not any(truth):
        raise ArgumentError(f'label "{label}": no article has that field')
    story_pairs = stories.measure_pairs(
        texts, pairs, corpus.frequencies, stories.NO_LINKS, corpus.model
    )
    groups = stories.group_articles(articles.height, story_pairs).tolist()
    labelled = [row for row, name in enumerate(truth) if name]
    found_groups = [groups[row] for row in labelled]
    true_groups = [truth[row] for row in labelled]
    agreement = compare_groupings(found_groups, true_groups)
    rows: list[tuple[str, float, float | None, float | None]] = [
        (name, value, *bootstrap_interval(agreement, true_groups, name))
        for name, value in agreement.scores().items()
    ]
    rows.append(("labelled articles", float(len(labelled)), None, None))
    rows.append(("true stories", float(len(set(true_groups))), None, None))
    rows.append(("stories found", float(len(set(found_groups))), None, None))
    return pl.DataFrame(rows, schema=schema, orient="row")


def _make_notes(
    pairs: CandidatePairs,
    answers: Answers,
    threshold: float,
    tuning_queries: int,
    tuned: tuple[float, float] | None,
) -> Sequence[str]:
    if not answers:
        return ["no held article lists another as related: nothing to recover"]
    listed = {
        tuple(sorted((query, other))) for query, others in answers.items() for other in others
    }
    strong = pairs.score >= threshold
    edges = {
        edge
        for edge in zip(pairs.a[strong].tolist(), pairs.b[strong].tolist(), strict=True)
        if not answers.keys().isdisjoint(edge)
    }
    both = len(edges & listed)
    notes = [
        f"similar edges: score of at least {threshold:.2f}; of {len(edges):,} at articles with a"
        f" list {_describe_share(both, len(edges))} are listed, and of the {len(listed):,} listed"
        f" pairs {_describe_share(both, len(listed))} are edges",
        "a list is short and made by a machine: an answer that is not on it may well be right",
    ]
    if tuned:
        notes.append(
            f"tuned on the {tuning_queries:,} earlier queries: time scale {tuned[0]:g} days,"
            f" letters {tuned[1]:.0%}; figures are of the later"
        )
    return notes


def _describe_share(part: int, total: int) -> str:
    """A share with its 95 % Wilson interval.

    >>> _describe_share(9, 10)
    '90% (60%–98%)'
    """
    if not total:
        return "none"
    low, high = wilson_interval([part], [total])
    return f"{part / total:.0%} ({low[0]:.0%}–{high[0]:.0%})"
