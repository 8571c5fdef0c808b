"""The threshold of similar edges: a score that unrelated articles rarely reach by chance.

It is estimated from a sample of the corpus' reference (see `Corpus`), so that a few new articles
leave it as it is.
"""

from __future__ import annotations

import numpy as np

from topicgraph.relate.candidates import count_neighbours, cut_into_blocks, find_dated_candidates
from topicgraph.relate.features import Corpus, Features, Floats
from topicgraph.relate.scores import CandidatePairs, compare_pairs

SAMPLE_SIZE = 2_000
"""Articles from the middle of the reference that the threshold is estimated from."""

MAX_FALSE_SHARE = 0.05
"""Share of the similar edges that chance may give."""

DECOY_MIN_DAYS = 30.0
"""Days. Articles further apart are not about one event."""

MIN_DECOY_PAIRS = 200
"""With fewer decoy pairs no threshold can be estimated."""

DEFAULT_THRESHOLD = 0.35
"""The threshold of a corpus that is too small, or too short in time, to estimate one."""

MIN_THRESHOLD, MAX_THRESHOLD = 0.25, 0.4
"""No pair below the first is an edge, however tidy the corpus; a pair above the second always is,
however often titles repeat in it."""


def estimate_threshold(corpus: Corpus, pairs: CandidatePairs) -> float:
    """Estimate the least score of a similar edge; see `find_threshold`.

    Args:
        corpus: The articles.
        pairs: Their candidate pairs, by row.
    """
    sample = choose_sample(corpus.reference.stop, corpus.dated)
    position = np.argsort(corpus.order)
    in_sample = (position >= sample.start) & (position < sample.stop)
    real_scores = pairs.score[in_sample[pairs.a] & in_sample[pairs.b]]
    neighbours = count_neighbours(corpus.size)
    return find_threshold(corpus.features(sample), corpus.days[sample], real_scores, neighbours)


def choose_sample(reference: int, dated: int) -> slice:
    """Return the positions in time of the articles that the threshold is estimated from."""
    middle = min(reference, dated) // 2
    return slice(max(middle - SAMPLE_SIZE // 2, 0), min(middle + SAMPLE_SIZE // 2, dated))


def find_threshold(features: Features, days: Floats, real_scores: Floats, neighbours: int) -> float:
    """Return the least score at which chance gives at most `MAX_FALSE_SHARE` of the pairs.

    Decoys are made by exchanging the texts of the articles, in order of time, with those of half
    the sample away: their pairs are as near in time as the real ones but speak of different events,
    so whatever score they reach, chance reaches. Pairs that are within `DECOY_MIN_DAYS` by their
    true dates are not decoys.

    Sources: J. Elias and S. Gygi, "Target-decoy search strategy", Nature Methods 4 (2007), 207. One
    is added to the false pairs, or a few pairs would pass by luck: R. Barber and E. Candès,
    "Controlling the false discovery rate via knockoffs", Annals of Statistics 43 (2015), 2055.

    Args:
        features: Those of the sample, in order of time.
        days: Its times in days.
        real_scores: The scores of the candidate pairs within the sample.
        neighbours: Earlier candidates of an article of the corpus on average.
    """
    decoy_scores = _decoy_scores(features, days, neighbours)
    if len(decoy_scores) < MIN_DECOY_PAIRS:
        return DEFAULT_THRESHOLD
    real_scores = np.sort(real_scores)
    thresholds = np.arange(MIN_THRESHOLD, MAX_THRESHOLD, 0.01)
    # Each real pair has two decoys: either text may be the exchanged one.
    false_pairs = (len(decoy_scores) - np.searchsorted(decoy_scores, thresholds)) / 2
    found_pairs = len(real_scores) - np.searchsorted(real_scores, thresholds)
    # One more than was counted: of three pairs and no decoy it does not follow that all are true.
    good = np.flatnonzero(false_pairs + 1 <= MAX_FALSE_SHARE * found_pairs)
    return float(thresholds[good[0]]) if len(good) else float(thresholds[-1])


def _decoy_scores(features: Features, days: Floats, neighbours: int) -> Floats:
    """The scores of pairs of a real article and a decoy, sorted; articles are in order of time."""
    size = len(days)
    rows = np.concatenate([np.arange(size), np.arange(size)])
    true_days = np.concatenate([days, days])
    decoy_days = np.concatenate([days, np.roll(days, -(size // 2))])
    order = np.argsort(decoy_days, kind="stable")
    decoys, decoy_days = features.select(rows[order]), decoy_days[order]
    true_days, is_decoy = true_days[order], order >= size
    a, b = find_dated_candidates(
        decoys.candidate_stems,
        decoys.embeddings,
        decoy_days,
        cut_into_blocks(decoy_days),
        neighbours,
    )
    apart = np.abs(true_days[a] - true_days[b]) > DECOY_MIN_DAYS
    across = (is_decoy[a] != is_decoy[b]) & apart
    return np.sort(compare_pairs(decoys, decoy_days, a[across], b[across]).score)
