"""How alike chance makes two articles: the likeness of decoys, which share words but no event.

Decoys are made of the folder's own articles. Within a block of articles that follow one another in
time, the words of all titles are shuffled, two neighbouring words together. Each word, and most
phrases, stay as common as they were, so the likeness of two decoys is what two unrelated headlines
of this folder reach by chance. The words of excerpts are shuffled as well, but only make decoys
more alike: in a real folder unrelated articles on one subject are alike in headline and excerpt,
which shuffled words do not show.

In a folder of many weeks there is something better than decoys: real articles that are too far
apart in time to report one event. The more pairs of them there are, the more they count.

Source: J. Elias and S. Gygi, "Target-decoy search strategy", Nature Methods 4 (2007), 207.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, NamedTuple

import numpy as np

from topicgraph.relate.features import (
    ArticleTexts,
    DocumentFrequencies,
    EmbeddingModel,
    Features,
    Floats,
    Ints,
    build_features,
)
from topicgraph.relate.likeness import (
    Evidence,
    Rows,
    StemRows,
    all_overlaps,
    combine,
    stem_rows,
)
from topicgraph.relate.live_prefixes import drop_shared_live_prefixes
from topicgraph.relate.scores import time_decay
from topicgraph.relate.terms import count_terms
from topicgraph.relate.text import MAX_TEXT_CHARACTERS, tokenize_start

BLOCK = 1_000
"""Articles among which words are shuffled: few enough that words of one time stay together."""

MAX_BLOCKS = 4
"""Blocks that are used, spread over the folder: 2 million pairs show the distribution."""

MAX_DEALS = 40
"""How often at most the words of a small folder are shuffled."""

MIN_PAIRS = 300_000
"""The number of pairs of decoys after which the words are not shuffled again."""

BATCH_ROWS = 256
"""Decoys of small blocks that are compared at once."""

PHRASE = 2
"""Neighbouring words that are shuffled together."""

LONGEST_WORD = 20
"""A longer run of letters is a sentence of a script without spaces."""

TAIL = 60
"""How many of the largest likenesses fit the exponential that continues the distribution."""

RANDOM_PAIRS = 20_000
"""Random pairs of articles that show how close in time the articles of a folder are."""

APART_SCALES = (3.0, 10.0)
"""Articles more than three time scales apart report different events; more than ten, they may
speak of other times."""

MAX_WINDOWS, WINDOW_SAMPLE = 4, 700
"""Windows of time in which such articles are looked for, and articles of each."""

APART_WEIGHT = 20_000
"""How many pairs of such articles count as much as the decoys."""

MEDIAN_TITLES = 400
"""Titles whose decoys give the median."""

GRID = np.arange(0.01, 1.6, 0.0025)
"""Likenesses at which the distribution is tabulated."""

USUAL_RATE = 33.0
"""In other folders the share of unrelated pairs above a likeness t is exp(-33 t): a fit to decoys
of UCI headlines (tuning part, 36 to 1,000 headlines)."""

MAX_UNDATED_SHARE = 0.5
"""Where more articles are undated, other folders show nothing that lowers the level of this one."""

USUAL_PAIRS = 225
"""How many pairs of articles that knowledge counts as: a folder of a few reports of one event says
nothing about unrelated articles, one of 30 articles shows its templates."""


@dataclass(frozen=True)
class ChanceLikeness:
    """How alike unrelated articles are.

    `share`: the share of their pairs whose likeness reaches each value of `GRID`; `median` gives
    the median likeness of pairs at the same time if all words counted in full; `undated`: whether
    most of the articles have no date.
    """

    share: Floats
    median: Callable[[], float]
    undated: bool = False

    def share_above(self, likeness: Floats) -> Floats:
        """Return the share of unrelated pairs that reach each likeness."""
        share: Floats = np.interp(likeness, GRID, self.share, left=1.0, right=0.0)
        return share

    def level(self, share: float) -> float:
        """Return the least likeness that no more than this share of unrelated pairs reaches."""
        place = int(np.searchsorted(-self.share, -share))
        return float(GRID[min(place, len(GRID) - 1)])


def measure_chance(
    texts: ArticleTexts,
    frequencies: DocumentFrequencies,
    scale: float,
    model: EmbeddingModel | None = None,
) -> ChanceLikeness:
    """Return how alike chance makes two articles of a folder. The decoys are always the same.

    Args:
        texts: The articles.
        frequencies: How common each term is in the folder.
        scale: The time scale in days over which a likeness fades.
        model: A model that titles are compared by as well.
    """
    titles, moments = texts.titles, texts.days
    order = np.argsort(moments, kind="stable")
    blocks = [order[at : at + BLOCK] for at in range(0, len(order), BLOCK)]
    if len(blocks) > MAX_BLOCKS:
        places = np.linspace(0, len(blocks) - 2, MAX_BLOCKS).round().astype(int)
        blocks = [blocks[place] for place in places.tolist()]
    random = np.random.default_rng(0)
    pairs_a_deal = sum(len(block) * (len(block) - 1) // 2 for block in blocks)
    deals = min(MAX_DEALS, max(math.ceil((MIN_PAIRS - 1) / max(pairs_a_deal, 1)), 1))
    words = [_split_texts(texts, block) for block in blocks]
    decoys = [_make_decoys(own, random) for _ in range(deals) for own in words]
    own_weight = len(titles) ** 2 / (len(titles) ** 2 + USUAL_PAIRS)
    usual = np.exp(-USUAL_RATE * GRID)
    own = _survival(np.concatenate([np.zeros(1), *_decoy_likeness(decoys, frequencies, model)]))
    share = own**own_weight * usual ** (1 - own_weight)
    undated = bool(np.isnan(moments).mean() > MAX_UNDATED_SHARE)
    if undated:
        share = np.maximum(own, share)  # nothing but headlines to go by: doubt what they say
    apart = _likeness_apart(texts, frequencies, model, scale, random)
    if len(apart):
        weight = len(apart) / (len(apart) + APART_WEIGHT)
        share = _survival(apart) ** weight * share ** (1 - weight)
    # Here all words count in full: in a folder on one topic, groups must share more than its words.
    plain = replace(frequencies, specificity={}, ngram_specificity={})
    typical_decoys = _make_decoys(_split_texts(texts, blocks[0][:MEDIAN_TITLES]), random)

    @cache
    def median() -> float:  # asked for in one of two cases
        (typical,) = _decoy_likeness([typical_decoys], plain, model)
        return float(np.median(typical)) if typical.size else 0.0

    return ChanceLikeness(_fade(share, moments, scale, random), median, undated)


class _Texts(NamedTuple):
    """The titles and the excerpts of some articles, each split into words; or of decoys, whole."""

    titles: Sequence[Any]
    excerpts: Sequence[Any]


def _split_texts(texts: ArticleTexts, rows: Ints) -> _Texts:
    titles = drop_shared_live_prefixes([texts.titles[row] for row in rows.tolist()])
    return _Texts(
        [_split(title) for title in titles],
        [_split(texts.excerpts[row][:MAX_TEXT_CHARACTERS]) for row in rows.tolist()],
    )


def _make_decoys(words: _Texts, random: np.random.Generator) -> _Texts:
    return _Texts(_shuffle(words.titles, random), _shuffle(words.excerpts, random))


def _decoy_likeness(
    blocks: Sequence[_Texts], frequencies: DocumentFrequencies, model: EmbeddingModel | None
) -> list[Floats]:
    """Return the likeness of all pairs of decoys within blocks, as if at the same time.

    Each pair is as alike as its titles alone, or its titles and excerpts make it, whatever is more.
    The words of all blocks are counted together: they are much the same in each.
    """
    titles = list(itertools.chain.from_iterable(block.titles for block in blocks))
    excerpts = list(itertools.chain.from_iterable(block.excerpts for block in blocks))
    embeddings = model(titles) if model else None
    features = build_features(count_terms(titles, excerpts), frequencies, embeddings)
    stems = stem_rows(titles, frequencies)
    has_excerpts = any(excerpts)
    values: list[Floats] = []
    for rows, pairs in _batch_pairs([len(block.titles) for block in blocks]):
        evidence = _compare(features.select(rows), stems.select(rows), pairs)
        likeness = combine(evidence._replace(excerpt=np.full(len(pairs[0]), np.nan)))
        if has_excerpts:
            likeness = np.maximum(likeness, combine(evidence))
        values.append(likeness)
    return values


def _batch_pairs(sizes: Sequence[int]) -> Iterator[tuple[slice, tuple[Ints, Ints]]]:
    """Yield rows of blocks that are compared at once, and the pairs within each of these blocks.

    Small blocks are compared together: a product of small matrices takes longer to call than to
    compute.

    >>> [(rows, lower.tolist(), upper.tolist()) for rows, (lower, upper) in _batch_pairs([2, 1, 2])]
    [(slice(0, 5, None), [0, 3], [1, 4])]
    """
    start = 0
    for count, group in _group_sizes(sizes):
        lower, upper = zip(*(np.triu_indices(size, 1) for size in group), strict=True)
        starts = np.cumsum([0, *group[:-1]])
        places = np.repeat(starts, [len(rows) for rows in lower])
        pairs = np.concatenate(lower) + places, np.concatenate(upper) + places
        yield slice(start, start := start + count), pairs


def _group_sizes(sizes: Sequence[int]) -> Iterator[tuple[int, list[int]]]:
    """Yield the sizes of blocks in groups of at most `BATCH_ROWS` rows or one block, and the sum.

    >>> list(_group_sizes([BATCH_ROWS, 1, 2]))
    [(256, [256]), (3, [1, 2])]
    """
    group: list[int] = []
    for size in sizes:
        if group and sum(group) + size > BATCH_ROWS:
            yield sum(group), group
            group = []
        group.append(size)
    if group:
        yield sum(group), group


def _likeness_apart(
    texts: ArticleTexts,
    frequencies: DocumentFrequencies,
    model: EmbeddingModel | None,
    scale: float,
    random: np.random.Generator,
) -> Floats:
    """Return the likeness of articles that are too far apart in time to report one event.

    It is that of their texts, as if at the same time.
    """
    days = texts.days
    dated = np.flatnonzero(~np.isnan(days))
    values: list[Floats] = [np.zeros(0)]
    least, most = APART_SCALES[0] * scale, APART_SCALES[1] * scale
    if not len(dated) or np.ptp(days[dated]) <= least:
        return values[0]
    for quantile in (np.arange(MAX_WINDOWS) + 0.5) / MAX_WINDOWS:
        middle = np.quantile(days[dated], quantile, method="nearest")
        window = dated[np.abs(days[dated] - middle) <= most / 2]
        rows = np.sort(random.permutation(window)[:WINDOW_SAMPLE])
        some = texts.select(rows)
        counts = count_terms(some.titles, some.excerpts, some.topics)
        features = build_features(counts, frequencies, model(some.titles) if model else None)
        lower, upper = np.triu_indices(len(rows), 1)
        far = np.abs(some.days[lower] - some.days[upper]) > least
        pairs = lower[far], upper[far]
        evidence = _compare(features, stem_rows(some.titles, frequencies), pairs)
        values.append(combine(evidence._replace(topics=_cosines(features.topics, pairs))))
    return np.concatenate(values)


def _compare(features: Features, stems: StemRows, pairs: tuple[Ints, Ints]) -> Evidence:
    """Return what pairs of rows have in common."""
    vectors = features.embeddings
    return Evidence(
        letters=(features.ngrams @ features.ngrams.T).toarray()[pairs],
        overlap=all_overlaps(stems)[pairs],
        excerpt=_cosines(features.excerpt, pairs),
        numbers=_cosines(features.numbers, pairs),
        names=_cosines(features.names, pairs),
        meaning=None if vectors is None else (vectors @ vectors.T)[pairs],
    )


def _cosines(rows: Rows, pairs: tuple[Ints, Ints]) -> Floats:
    """Return the cosines of pairs of rows; NaN where one of the two is empty."""
    is_filled = np.diff(rows.indptr) > 0
    cosines: Floats = (rows @ rows.T).toarray()[pairs].astype(np.float64)
    cosines[~(is_filled[pairs[0]] & is_filled[pairs[1]])] = np.nan
    return cosines


def _split(title: str) -> Sequence[str]:
    """Split a title into the parts that stay whole: words, or tokens if it has no spaces."""
    words = title.split()
    return words if max(map(len, words), default=0) <= LONGEST_WORD else tokenize_start(title)


def _shuffle(texts: Sequence[Sequence[str]], random: np.random.Generator) -> list[str]:
    """Return texts of the same lengths in which the phrases of all are shuffled."""
    words = list(itertools.chain.from_iterable(texts))
    phrases = [words[at : at + PHRASE] for at in range(0, len(words), PHRASE)]
    shuffled = [
        word for place in random.permutation(len(phrases)).tolist() for word in phrases[place]
    ]
    ends = np.cumsum([len(text) for text in texts]).tolist()
    return [" ".join(shuffled[start:end]) for start, end in zip([0, *ends[:-1]], ends, strict=True)]


def _survival(values: Floats) -> Floats:
    """Return the share of values that reach each likeness of `GRID`."""
    ordered = np.sort(values)
    size = len(ordered)
    share = (size - np.searchsorted(ordered, GRID)) / size
    count = min(TAIL, max(size // 20, 1))
    start = ordered[-count]
    scale = max(float(ordered[-count:].mean() - start), 1e-3)
    tail = count / size * np.exp(-np.maximum(GRID - start, 0) / scale)
    return np.where(start < GRID, tail, share)


def _fade(share: Floats, moments: Floats, scale: float, random: np.random.Generator) -> Floats:
    """Return the distribution where each likeness fades with the time between two articles."""
    if len(moments) < 2 or np.isnan(moments).all():
        return share
    a, b = random.integers(0, len(moments), (2, RANDOM_PAIRS))
    near = time_decay(np.abs(moments[a] - moments[b])[a != b], scale)
    counts, edges = np.histogram(near, bins=50, range=(0, 1))
    factors = np.minimum(edges[1:], 1.0)  # the upper end of each bin: rather too alike
    faded = np.zeros_like(share)
    for part, factor in zip(counts / max(counts.sum(), 1), factors, strict=True):
        faded += part * np.interp(GRID / factor, GRID, share, right=0.0)
    return faded
