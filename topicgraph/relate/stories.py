"""Stories: sets of articles about one event, by what their headlines say, when they appeared, and which links the publishers state.

Articles are grouped by average link over all pairs, so that a chain of links from one event to the next does not become one story. Where
to stop is read off the folder: its background (how alike two headlines are that have nothing to do with each other) and its density
(how alike a headline is to its nearest). A fixed cut does not travel from a sparse folder to a dense one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np
import polars as pl
from numpy.typing import NDArray

from topicgraph.identity.names import slug
from topicgraph.model import ARTICLE_KINDS, Story
from topicgraph.relate.linkage import average_link
from topicgraph.relate.similar import Floats, Ints, Pairs, closeness
from topicgraph.relate.text import Features, pairwise
from topicgraph.tables import Tables

DAYS = 4.0
"""How fast articles of one event thin out: at so many days between two a link counts exp(-1/2) of one on the same day."""

SHARPNESS = 5.6
"""The cut in units of the background, in a folder where every headline stands alone. Chosen on the tuning part of UCI headlines."""

USUAL, FEW = 0.03, 25
"""What two unrelated headlines usually have in common, and as how many articles that knowledge counts."""

HOLD = 0.2
"""An article is in a story by at least one pair of such a score, or a link: there is always one to show. Chosen on the tuning part."""

LIST = 10
"""A list that names more articles than this is a digest: each of its links says the less, the longer it is."""

LINKED = 0.4
"""Two groups that are tied by links alone are one story where this part of all their pairs is linked."""


@dataclass(frozen=True)
class Ties:
    """Pairs of articles (row numbers), how strongly each is tied, whether that alone can `hold` one in a story, and the mean strength at
    which two groups are one story."""

    a: Ints
    b: Ints
    strength: Floats
    hold: NDArray[np.bool_]
    cut: float


def ties(pairs: Pairs, features: Features, links: tuple[Ints, Ints, Floats]) -> Ties:
    """What holds articles together: their headlines, plus the links between them, in one measure.

    `links`: rows, rows, and 0 … 1 for how firmly each pair is linked; 1 binds for certain (a copy).
    """
    likeness = pairs.likeness(DAYS)
    cut = cut_of(likeness, pairs, features)
    size = max(features.title.shape[0], 1)
    a, b, firmness = links
    keys = np.concatenate([pairs.a * size + pairs.b, a * size + b])
    values = np.concatenate([likeness, np.where(firmness >= 1, 1.0, firmness * cut / LINKED)])
    unique, place = np.unique(keys, return_inverse=True)
    strength = np.minimum(np.bincount(place, values, minlength=len(unique)), 1.0)
    hold = np.zeros(len(unique), np.bool_)
    np.logical_or.at(hold, place, np.concatenate([pairs.score >= HOLD, firmness >= LINKED]))
    return Ties(unique // size, unique % size, strength, hold, cut)


def cut_of(likeness: Floats, pairs: Pairs, features: Features) -> float:
    """Where to stop joining: a multiple of the folder's background, the lower the nearer headlines have their like."""
    size = features.title.shape[0]
    nearest = np.zeros(size)
    np.maximum.at(nearest, pairs.a, likeness)
    np.maximum.at(nearest, pairs.b, likeness)
    density = float(np.median(nearest)) if size else 0.0
    return min(SHARPNESS * background(features) * (1 - density), LINKED)


def background(features: Features, sample: int = 20_000) -> float:
    """The median likeness of two headlines taken at random (always the same ones, for the same articles).

    In a folder of a few articles most pairs may well belong together, so it is drawn towards what headlines have in common elsewhere.
    """
    size = features.title.shape[0]
    if size < 2:
        return USUAL
    chosen = np.random.default_rng(0).integers(0, size, (2, sample))
    a, b = chosen[:, chosen[0] != chosen[1]]
    seen = float(np.median((pairwise(features.letters, a, b) + pairwise(features.title, a, b)) / 2))
    drawn: float = (size * seen + FEW * USUAL) / (size + FEW)
    return drawn


def links(tables: Tables) -> tuple[Ints, Ints, Floats]:
    """Every pair of articles that are linked, or linked to the same ones, and how firmly: 1 for copies and updates, less with time."""
    from scipy.sparse import coo_array, eye_array

    size = tables.articles.height
    numbers = pl.DataFrame({"id": tables.articles["id"], "number": np.arange(size)}, schema={"id": pl.String, "number": pl.Int64})
    between = (
        tables.edges.filter(pl.col("kind").is_in(("related", "copy_of", "update_of")))
        .join(numbers, left_on="source", right_on="id")
        .join(numbers, left_on="target", right_on="id", suffix="_target")
    )
    a, b = between["number"].to_numpy(), between["number_target"].to_numpy()
    matrix = coo_array((np.ones(2 * len(a)), (np.concatenate([a, b]), np.concatenate([b, a]))), shape=(size, size)).tocsr()
    matrix.data[:] = 1.0
    known = (matrix + eye_array(size)).tocsr()
    telling = np.minimum(1.0, LIST / np.maximum(np.bincount(a, minlength=size), 1)) ** 2
    known = (known * telling[np.newaxis, :]).tocsr()
    counts = np.asarray(known.multiply(known).sum(axis=1)).ravel()
    shared = (known @ known.T).tocoo()
    upper = shared.row < shared.col
    low, high = shared.row[upper].astype(np.int64), shared.col[upper].astype(np.int64)
    stated, place = np.unique(np.minimum(a, b) * size + np.maximum(a, b), return_inverse=True)
    says = np.zeros(len(stated))
    np.maximum.at(says, place, telling[a])
    direct = np.isin(low * size + high, stated)
    certain = between["kind"].is_in(["copy_of", "update_of"]).to_numpy()
    bound = np.isin(low * size + high, stated[place[certain]])
    firmness = shared.data[upper] / np.sqrt(counts[low] * counts[high])
    firmness[direct] = np.maximum(firmness[direct], says[np.searchsorted(stated, (low * size + high)[direct])])
    moments = tables.articles["published"].dt.epoch("s").cast(pl.Float64).fill_null(float("nan")).to_numpy() / 86_400
    return low, high, np.where(bound, 1.0, firmness * 0.999 * closeness(np.abs(moments[low] - moments[high]), DAYS))


def grouped(size: int, held_together: Ties) -> list[int]:
    """For each of `size` articles the lowest row of its group. What no single tie holds in its group is taken out again."""
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components

    ends = zip(held_together.a.tolist(), held_together.b.tolist(), held_together.strength.tolist(), strict=True)
    groups = np.array(average_link(size, ends, held_together.cut), dtype=np.int64)
    inside = held_together.hold & (groups[held_together.a] == groups[held_together.b])
    a, b = held_together.a[inside], held_together.b[inside]
    _, parts = connected_components(coo_array((np.ones(len(a)), (a, b)), shape=(size, size)), directed=False)
    first = np.full(size, size)
    np.minimum.at(first, parts, np.arange(size))
    return [int(row) for row in first[parts]]


def assign(tables: Tables, held_together: Ties) -> Tables:
    """The tables with the `story` of every article; one that is tied to nothing is a story of its own.

    A story's id is made of the day and headline of its earliest article.
    """
    groups = grouped(tables.articles.height, held_together)
    return replace(tables, articles=tables.articles.with_columns(pl.Series("story", _ids(groups, tables.articles), dtype=pl.String)))


def _ids(groups: list[int], articles: pl.DataFrame) -> list[str]:
    titles, moments, names = articles["title"].to_list(), articles["published"].to_list(), articles["id"].to_list()
    members: dict[int, list[int]] = defaultdict(list)
    for number, group in enumerate(groups):
        members[group].append(number)
    chosen: dict[int, str] = {}
    taken: set[str] = set()
    for group, numbers in sorted(members.items(), key=lambda item: _age(item[1], moments, names)):
        first = min(numbers, key=lambda number: _age([number], moments, names))
        day = moments[first].date().isoformat() if moments[first] else "undated"
        id_ = f"story:{day}/{slug(titles[first], 60)}"
        number = 2
        while id_ in taken:
            id_ = f"{id_.partition('~')[0]}~{number}"
            number += 1
        taken.add(id_)
        chosen[group] = id_
    return [chosen[group] for group in groups]


def _age(numbers: Iterable[int], moments: list[object], names: list[str]) -> tuple[bool, str, str]:
    return min((moments[number] is None, str(moments[number] or ""), names[number]) for number in numbers)


def listing(tables: Tables, min_providers: int = 1, min_articles: int = 1) -> list[Story]:
    """The stories with at least so many outlets and articles, the one with most outlets first.

    Ties: more articles, then the earlier one, then by id.
    """
    central = _centrality(tables)
    grouped = (
        tables.articles.filter(pl.col("story").is_not_null())
        .sort("published", "id", nulls_last=True)
        .group_by("story", maintain_order=True)
        .agg("id", "title", pl.col("provider").drop_nulls().unique(maintain_order=True), pl.col("published").drop_nulls())
        .filter((pl.col("provider").list.len() >= min_providers) & (pl.col("id").list.len() >= min_articles))
    )
    stories = [
        Story(
            id=id_,
            name=titles[max(range(len(ids)), key=lambda number: (central.get(ids[number], 0.0), -number))],
            articles=tuple(ids),
            providers=tuple(providers),
            start=min(moments, default=None),
            end=max(moments, default=None),
        )
        for id_, ids, titles, providers, moments in grouped.iter_rows()
    ]
    return sorted(stories, key=lambda story: (-len(story.providers), -len(story.articles), str(story.start or "9"), story.id))


def _centrality(tables: Tables) -> dict[str, float]:
    """How strongly each article is linked to others of its own story."""
    story = tables.articles.select("id", "story")
    inside = (
        tables.edges.filter(pl.col("kind").is_in(ARTICLE_KINDS))
        .join(story, left_on="source", right_on="id")
        .join(story, left_on="target", right_on="id", suffix="_target")
        .filter(pl.col("story") == pl.col("story_target"))
    )
    ends = pl.concat([inside.select(pl.col("source").alias("id"), "weight"), inside.select(pl.col("target").alias("id"), "weight")])
    return dict(ends.group_by("id").agg(pl.col("weight").sum()).iter_rows())
