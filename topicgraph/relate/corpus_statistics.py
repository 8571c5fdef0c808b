"""What is usual in a corpus: the likeness of unrelated headlines, and the score chance gives.

Both are estimated from a sample of the corpus' reference (see `Corpus`), so that a few new articles
leave them as they are."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from topicgraph.relate.candidates import cut_into_blocks, find_dated_candidates
from topicgraph.relate.features import Corpus, Features, Floats, Ints
from topicgraph.relate.scores import CandidatePairs, compare_pairs

SAMPLE_SIZE = 2_000
"""Articles from the middle of the reference that statistics are estimated from."""

PRIOR_BACKGROUND, PRIOR_ARTICLES = (0.025, 0.14), 25
"""The likeness of two random headlines (median and 95th percentile) in the corpora at hand, and as
how many articles that prior counts."""

BACKGROUND_DRAWS = 20_000
"""Random pairs that the background is estimated from."""

MAX_FALSE_SHARE = 0.05
"""Share of the similar edges that chance may give."""

DECOY_NEIGHBOURS = 64
"""Earlier candidates of each article that are enough to estimate the threshold."""

DECOY_MIN_DAYS = 30.0
"""Articles so many days apart are not about one event."""

MIN_DECOY_PAIRS = 200
"""With fewer decoy pairs no threshold can be estimated."""

DEFAULT_THRESHOLD = 0.35
"""The threshold of a corpus that is too small, or too short in time, to estimate one."""

MIN_THRESHOLD, MAX_THRESHOLD = 0.25, 0.4
"""No pair below the first is an edge, however tidy the corpus; a pair above the second always is,
however often titles repeat in it."""


@dataclass(frozen=True)
class CorpusStatistics:
    """What is usual in a corpus.

    - `background`: likeness of two unrelated headlines, median and 95th percentile
    - `threshold`: least score of a similar edge
    """

    background: tuple[float, float]
    threshold: float


def estimate_statistics(corpus: Corpus) -> CorpusStatistics:
    """Estimate the statistics of a corpus from the middle of its reference."""
    middle = corpus.reference.stop // 2
    sample = slice(
        max(middle - SAMPLE_SIZE // 2, 0), min(middle + SAMPLE_SIZE // 2, corpus.reference.stop)
    )
    features = corpus.features(sample)
    return CorpusStatistics(
        estimate_background(features), estimate_threshold(features, corpus.days[sample])
    )


def estimate_background(features: Features) -> tuple[float, float]:
    """Estimate the likeness of two random headlines: median and 95th percentile.

    In a corpus of a few articles most pairs may well belong together, so the estimate is drawn
    towards what headlines share elsewhere. The draws are always the same.
    """
    size = features.title.shape[0]
    if size < 2:
        return PRIOR_BACKGROUND
    draws = np.random.default_rng(0).integers(0, size, (2, BACKGROUND_DRAWS))
    a, b = draws[:, draws[0] != draws[1]]
    headlines = replace(
        features,
        excerpt=features.excerpt[:, :0],
        numbers=features.numbers[:, :0],
        topics=features.topics[:, :0],
    )
    likeness = compare_pairs(headlines, np.zeros(size), a, b).likeness(1.0)
    median, high = (
        (size * observed + PRIOR_ARTICLES * prior) / (size + PRIOR_ARTICLES)
        for observed, prior in zip(
            np.quantile(likeness, (0.5, 0.95)).tolist(), PRIOR_BACKGROUND, strict=True
        )
    )
    return median, high


def estimate_threshold(features: Features, days: Floats) -> float:
    """Estimate the least score at which chance gives at most `MAX_FALSE_SHARE` of the pairs.

    Decoys are made by exchanging the texts of the articles, in order of time, with those of half
    the corpus away: their pairs are as near in time as the real ones but speak of different events,
    so whatever score they reach, chance reaches. Pairs that are within `DECOY_MIN_DAYS` by their
    true dates are no decoys.

    Source: J. Elias and S. Gygi, "Target-decoy search strategy", Nature Methods 4 (2007), 207.
    """
    dated = np.argsort(days, kind="stable")[: int(np.count_nonzero(~np.isnan(days)))]
    size = len(dated)
    if size < 2:
        return DEFAULT_THRESHOLD
    true_days = np.concatenate([days[dated], days[dated]])
    decoy_days = np.concatenate([days[dated], days[np.roll(dated, size // 2)]])
    is_decoy = np.arange(2 * size) >= size
    texts = np.concatenate([dated, dated])

    order = np.argsort(decoy_days, kind="stable")
    decoys = features.select(texts[order])
    a, b = _near_pairs(decoys, decoy_days[order])
    apart = np.abs(true_days[order[a]] - true_days[order[b]]) > DECOY_MIN_DAYS
    across = (is_decoy[order[a]] != is_decoy[order[b]]) & apart
    if np.count_nonzero(across) < MIN_DECOY_PAIRS:
        return DEFAULT_THRESHOLD
    decoy_scores = _sorted_scores(decoys, decoy_days[order], a[across], b[across])

    real = features.select(dated)
    real_scores = _sorted_scores(real, days[dated], *_near_pairs(real, days[dated]))
    thresholds = np.arange(MIN_THRESHOLD, MAX_THRESHOLD, 0.01)
    # Each real pair has two decoys: either text may be the exchanged one.
    false_pairs = (len(decoy_scores) - np.searchsorted(decoy_scores, thresholds)) / 2
    found_pairs = len(real_scores) - np.searchsorted(real_scores, thresholds)
    good = np.flatnonzero(false_pairs <= MAX_FALSE_SHARE * found_pairs)
    return float(thresholds[good[0]]) if len(good) else float(thresholds[-1])


def _near_pairs(features: Features, days: Floats) -> tuple[Ints, Ints]:
    """The candidates of every article, given in order of time."""
    return find_dated_candidates(
        features.candidate_stems,
        features.embeddings,
        days,
        cut_into_blocks(days),
        DECOY_NEIGHBOURS,
    )


def _sorted_scores(features: Features, days: Floats, a: Ints, b: Ints) -> Floats:
    pairs: CandidatePairs = compare_pairs(features, days, a, b)
    return np.sort(pairs.score)
