"""Stories: sets of articles about one event, by what their headlines say, when they appeared, and
which links the publishers state.

Articles are grouped by average link over all pairs, so that a chain of links from one event to the
next does not become one story. Where to stop is read off the folder: its background (how alike two
headlines are that have nothing to do with each other) and its density (how alike a headline is to
its nearest). A fixed cut does not travel from a sparse folder to a dense one."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import polars as pl
from numpy.typing import NDArray

from topicgraph.relate.linkage import Cut, average_link
from topicgraph.relate.scores import Floats, Ints, Pairs, closeness
from topicgraph.store.tables import Tables

DAYS = 4.0
"""How fast articles of one event thin out: at so many days between two a link counts exp(-1/2) of
one on the same day."""

SINGLE, LARGE = 1.2, 1.6
"""Two single articles are joined from so many times what one pair of unrelated headlines in twenty
reaches, two large groups from so many times what unrelated headlines have in common. Chosen on the
tuning part of UCI headlines."""

HOLD = 0.12
"""An article is in a story by at least one pair of such a score, or a link: there is always one to
show. Chosen on the tuning part."""

LIST = 10
"""A list that names more articles than this is a digest: each of its links says the less, the
longer it is."""

HUB = 100
"""What more articles than this are linked with tells nothing of what two of them have in common."""

LINKED = 0.4
"""Two groups that are tied by links alone are one story where this part of all their pairs is
linked."""


ONE_WAY = 0.4
"""What a link counts that is not stated by both articles, or that two articles have only in common:
lists are made by machines."""

UNSEEN = 0.4
"""What is left of that for each end that is not held: its title is all that is known of it."""


@dataclass(frozen=True)
class Ties:
    """Pairs of articles (row numbers), how strongly each is tied, whether that alone can `hold` one
    in a story, and the mean strength at which two groups are one story."""

    a: Ints
    b: Ints
    strength: Floats
    hold: NDArray[np.bool_]
    cut: Cut


def ties(
    pairs: Pairs, size: int, background: tuple[float, float], links: tuple[Ints, Ints, Floats]
) -> Ties:
    """What holds `size` articles together: their headlines, plus the links between them, in one
    measure.

    `background`: the likeness of unrelated headlines, as in `Norms`; `links`: rows, rows, and 0 … 1
    for how firmly each pair is linked; 1 binds for certain (a copy)."""
    median, high = background
    cut = Cut(SINGLE * high, min(LARGE * median, SINGLE * high))
    a, b, firmness = links
    keys = np.concatenate([pairs.a * size + pairs.b, a * size + b])
    likeness = pairs.likeness(DAYS)
    values = np.concatenate(
        [likeness, np.where(firmness >= 1, 1.0, firmness * cut.single / LINKED)]
    )
    unique, place = np.unique(keys, return_inverse=True)
    strength = np.minimum(np.bincount(place, values, minlength=len(unique)), 1.0)
    alone = np.concatenate(
        [(pairs.score >= HOLD) | (likeness >= cut.single), firmness >= LINKED * ONE_WAY]
    )
    hold = np.bincount(place, alone, minlength=len(unique)) > 0
    return Ties(unique // max(size, 1), unique % max(size, 1), strength, hold, cut)


def links(tables: Tables) -> tuple[Ints, Ints, Floats]:
    """Every pair of articles that are linked, or linked to the same ones, and how firmly: 1 for
    copies and updates, less with time.

    A link that only one of the two states, or that they have in common, counts `ONE_WAY`; one of a
    long list counts the less."""
    size = tables.articles.height
    a, b, certain = stated(tables)
    telling = np.minimum(1.0, LIST / np.maximum(np.bincount(a, minlength=size), 1)) ** 2
    low, high, alike = _in_common(a, b, telling, size)
    both_ways = np.isin(a * size + b, b * size + a)
    says = np.where(certain, 1.0, np.where(both_ways, 1.0, ONE_WAY) * telling[a] * 0.999)
    keys = np.concatenate([low * size + high, np.minimum(a, b) * size + np.maximum(a, b)])
    unique, place = np.unique(keys, return_inverse=True)
    firmness = np.zeros(len(unique))
    np.maximum.at(firmness, place, np.concatenate([alike * ONE_WAY, says]))
    low, high = unique // max(size, 1), unique % max(size, 1)
    seen = np.where(tables.articles["held"].to_numpy(), 1.0, UNSEEN)
    firmness = np.where(firmness < 1, firmness * seen[low] * seen[high], 1.0)
    moments = (
        tables.articles["published"]
        .dt.epoch("s")
        .cast(pl.Float64)
        .fill_null(float("nan"))
        .to_numpy()
        / 86_400
    )
    return (
        low,
        high,
        np.where(
            firmness >= 1, 1.0, firmness * closeness(np.abs(moments[low] - moments[high]), DAYS)
        ),
    )


def stated(tables: Tables) -> tuple[Ints, Ints, NDArray[np.bool_]]:
    """The links between articles by row: from, to, and whether they are certain (a copy, an
    update)."""
    numbers = pl.DataFrame(
        {"id": tables.articles["id"], "number": np.arange(tables.articles.height, dtype=np.int64)}
    )
    between = (
        tables.edges.filter(pl.col("kind").is_in(("related", "copy_of", "update_of")))
        .join(numbers, left_on="source", right_on="id")
        .join(numbers, left_on="target", right_on="id", suffix="_target")
    )
    certain = between["kind"].is_in(["copy_of", "update_of"]).to_numpy()
    return between["number"].to_numpy(), between["number_target"].to_numpy(), certain


def _in_common(a: Ints, b: Ints, telling: Floats, size: int) -> tuple[Ints, Ints, Floats]:
    """Pairs of articles that are linked with the same ones (and with each other), and how much of
    their links that is, 0 … 1."""
    from scipy.sparse import coo_array, eye_array

    matrix = coo_array(
        (np.ones(2 * len(a)), (np.concatenate([a, b]), np.concatenate([b, a]))), shape=(size, size)
    ).tocsr()
    matrix.data[:] = 1.0
    known = (matrix + eye_array(size)).tocsr()
    told = np.where(np.bincount(known.indices, minlength=size) <= HUB, telling, 0.0)
    known = (known * told[np.newaxis, :]).tocsr()
    known.eliminate_zeros()
    counts = np.asarray(known.multiply(known).sum(axis=1)).ravel()
    shared = (known @ known.T).tocoo()
    upper = shared.row < shared.col
    low, high = shared.row[upper].astype(np.int64), shared.col[upper].astype(np.int64)
    return low, high, shared.data[upper] / np.sqrt(counts[low] * counts[high])


def grouped(size: int, held_together: Ties) -> Ints:
    """For each of `size` articles the lowest row of its group. What no single tie holds in its
    group is taken out again."""
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components

    groups = average_link(
        size, held_together.a, held_together.b, held_together.strength, held_together.cut
    )
    inside = held_together.hold & (groups[held_together.a] == groups[held_together.b])
    a, b = held_together.a[inside], held_together.b[inside]
    _, parts = connected_components(
        coo_array((np.ones(len(a)), (a, b)), shape=(size, size)), directed=False
    )
    first = np.full(size, size)
    np.minimum.at(first, parts, np.arange(size))
    lowest: Ints = first[parts]
    return lowest
