"""The threshold of similar edges: a score that unrelated articles rarely reach by chance.

It is estimated from a sample of the corpus' reference (see `Corpus`), so that a few new articles
leave it as it is."""

from __future__ import annotations

import numpy as np

from topicgraph.relate.candidates import cut_into_blocks, find_dated_candidates
from topicgraph.relate.features import Corpus, Features, Floats, Ints
from topicgraph.relate.scores import CandidatePairs, compare_pairs

SAMPLE_SIZE = 2_000
"""Articles from the middle of the reference that the threshold is estimated from."""

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


def estimate_threshold(corpus: Corpus) -> float:
    """Estimate the least score of a similar edge from the middle of a corpus' reference."""
    end = corpus.reference.stop
    sample = slice(max(end // 2 - SAMPLE_SIZE // 2, 0), min(end // 2 + SAMPLE_SIZE // 2, end))
    return threshold_of(corpus.features(sample), corpus.days[sample])


def threshold_of(features: Features, days: Floats) -> float:
    """Return the least score at which chance gives at most `MAX_FALSE_SHARE` of the pairs.

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
