"""Stories: groups of articles about one event, found by average link.

Two articles are held together by how alike their headlines are, how close in time they appeared,
and by the links that publishers state. The threshold is read off the folder: its background (how
alike two unrelated headlines are) and its density (how alike a headline is to its nearest). A fixed
threshold does not carry over from a sparse folder to a dense one."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import polars as pl
from numpy.typing import NDArray

from topicgraph.components import connected_components
from topicgraph.relate.linkage import Threshold, average_link
from topicgraph.relate.scores import Floats, Ints, Pairs, closeness
from topicgraph.store.tables import Tables

DAYS = 4.0
"""Time scale in days: a link between articles so many days apart counts exp(-1/2) of one within a
day."""

SINGLE_FACTOR, LARGE_FACTOR = 1.2, 1.6
"""Two single articles are joined from so many times the 95th percentile of unrelated headlines, two
large groups from so many times their median. Chosen on the tuning part of UCI headlines."""

MIN_HOLDING_SCORE = 0.12
"""Each article of a story has at least one pair with this score, or a link, so that there is always
one to show. Chosen on the tuning part."""

DIGEST_LENGTH = 10
"""A list that names more articles than this is a digest: the longer it is, the less each of its
links counts."""

MAX_HUB_DEGREE = 100
"""What is linked with more articles than this says nothing about what two of them share."""

LINKED_SHARE = 0.4
"""Two groups that are held together by links alone are one story if this share of all their pairs
is linked."""

ONE_WAY_WEIGHT = 0.4
"""Weight of a link that only one of two articles states, or that they only share: lists are made by
machines."""

STUB_WEIGHT = 0.4
"""Factor on that weight for each end that is not held: only its title is known."""


@dataclass(frozen=True)
class StoryPairs:
    """Pairs of articles (row numbers `a`, `b`) and how strongly each pair is held together.

    `holding` says whether a pair alone can keep an article in a story; `threshold` at which mean
    strength two groups are one story.
    """

    a: Ints
    b: Ints
    strength: Floats
    holding: NDArray[np.bool_]
    threshold: Threshold


def combine_evidence(
    pairs: Pairs, size: int, background: tuple[float, float], links: tuple[Ints, Ints, Floats]
) -> StoryPairs:
    """Combine headlines, time and links of each pair into one strength.

    Args:
        pairs: The candidate pairs.
        size: The number of articles.
        background: The likeness of unrelated headlines, as in `Norms`.
        links: What `publisher_links` returned: rows, rows, and how firmly each pair is linked, 0
            to 1; 1 is certain (a copy).
    """
    median, high = background
    threshold = Threshold(SINGLE_FACTOR * high, min(LARGE_FACTOR * median, SINGLE_FACTOR * high))
    a, b, firmness = links
    keys = np.concatenate([pairs.a * size + pairs.b, a * size + b])
    likeness = pairs.likeness(DAYS)
    link_strength = np.where(firmness >= 1, 1.0, firmness * threshold.single / LINKED_SHARE)
    unique, position = np.unique(keys, return_inverse=True)
    values = np.concatenate([likeness, link_strength])
    strength = np.minimum(np.bincount(position, values, minlength=len(unique)), 1.0)
    holds = np.concatenate(
        [
            (pairs.score >= MIN_HOLDING_SCORE) | (likeness >= threshold.single),
            firmness >= LINKED_SHARE * ONE_WAY_WEIGHT,
        ]
    )
    holding = np.bincount(position, holds, minlength=len(unique)) > 0
    a, b = unique // max(size, 1), unique % max(size, 1)
    return StoryPairs(a, b, strength, holding, threshold)


def group_articles(size: int, pairs: StoryPairs) -> Ints:
    """Return for each of `size` articles the lowest row of its group.

    Articles that no single pair holds in their group are taken out of it again.
    """
    groups = average_link(size, pairs.a, pairs.b, pairs.strength, pairs.threshold)
    inside = pairs.holding & (groups[pairs.a] == groups[pairs.b])
    return connected_components(size, pairs.a[inside], pairs.b[inside])


def publisher_links(tables: Tables) -> tuple[Ints, Ints, Floats]:
    """Return the pairs of articles that publishers link, and how firmly.

    A pair counts 1 if it is a copy or an update. Else it counts less the longer the list that
    names it, the further apart in time it is, and where only one of the two states it or both only
    link to the same articles.

    Returns:
        Rows, higher rows, and the firmness of each pair, 0 to 1.
    """
    size = tables.articles.height
    a, b, certain = stated_links(tables)
    list_weight = np.minimum(1.0, DIGEST_LENGTH / np.maximum(np.bincount(a, minlength=size), 1))
    list_weight = list_weight**2
    low, high, shared_share = _shared_links(a, b, list_weight, size)
    both_ways = np.isin(a * size + b, b * size + a)
    direct = np.where(both_ways, 1.0, ONE_WAY_WEIGHT) * list_weight[a] * 0.999
    keys = np.concatenate([low * size + high, np.minimum(a, b) * size + np.maximum(a, b)])
    unique, position = np.unique(keys, return_inverse=True)
    firmness = np.zeros(len(unique))
    values = np.concatenate([shared_share * ONE_WAY_WEIGHT, np.where(certain, 1.0, direct)])
    np.maximum.at(firmness, position, values)
    low, high = unique // max(size, 1), unique % max(size, 1)
    held_weight = np.where(tables.articles["held"].to_numpy(), 1.0, STUB_WEIGHT)
    firmness = np.where(firmness < 1, firmness * held_weight[low] * held_weight[high], 1.0)
    seconds = tables.articles["published"].dt.epoch("s").cast(pl.Float64)
    days = seconds.fill_null(float("nan")).to_numpy() / 86_400
    faded = firmness * closeness(np.abs(days[low] - days[high]), DAYS)
    return low, high, np.where(firmness >= 1, 1.0, faded)


def stated_links(tables: Tables) -> tuple[Ints, Ints, NDArray[np.bool_]]:
    """Return the links between articles: from row, to row, and whether each is certain.

    Copies and updates are certain; `related` links are not.
    """
    rows = pl.DataFrame(
        {"id": tables.articles["id"], "row": np.arange(tables.articles.height, dtype=np.int64)}
    )
    links = (
        tables.edges.filter(pl.col("kind").is_in(("related", "copy_of", "update_of")))
        .join(rows, left_on="source", right_on="id")
        .join(rows, left_on="target", right_on="id", suffix="_target")
    )
    certain = links["kind"].is_in(["copy_of", "update_of"]).to_numpy()
    return links["row"].to_numpy(), links["row_target"].to_numpy(), certain


def _shared_links(a: Ints, b: Ints, list_weight: Floats, size: int) -> tuple[Ints, Ints, Floats]:
    """Return pairs that link to the same articles, and the cosine of their links, 0 to 1."""
    from scipy.sparse import coo_array, eye_array

    ends = (np.concatenate([a, b]), np.concatenate([b, a]))
    adjacency = coo_array((np.ones(2 * len(a)), ends), shape=(size, size)).tocsr()
    adjacency.data[:] = 1.0
    # An article counts as linked with itself, so that a direct link is a shared one as well.
    adjacency = (adjacency + eye_array(size)).tocsr()
    degree = np.bincount(adjacency.indices, minlength=size)
    weights = np.where(degree <= MAX_HUB_DEGREE, list_weight, 0.0)
    adjacency = (adjacency * weights[np.newaxis, :]).tocsr()
    adjacency.eliminate_zeros()
    squares = np.asarray(adjacency.multiply(adjacency).sum(axis=1)).ravel()
    products = (adjacency @ adjacency.T).tocoo()
    upper = products.row < products.col
    low, high = products.row[upper].astype(np.int64), products.col[upper].astype(np.int64)
    return low, high, products.data[upper] / np.sqrt(squares[low] * squares[high])
