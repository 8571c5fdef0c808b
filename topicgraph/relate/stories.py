"""Stories: groups of articles about one event, found by average link.

Two articles are held together by how alike their texts are, how close in time they appeared, and by
the links that publishers state. How alike they must be is read off decoys (`decoys`): articles made
of the folder's own words that share no event. A fixed threshold does not carry over from a small
folder to a large one, where chance makes more pairs alike.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

import numpy as np
import polars as pl
from numpy.typing import NDArray

from topicgraph.components import connected_components, spanning_forest_weights
from topicgraph.relate.decoys import GRID, ChanceLikeness, measure_chance
from topicgraph.relate.features import (
    ArticleTexts,
    DocumentFrequencies,
    EmbeddingModel,
    Floats,
    Ints,
)
from topicgraph.relate.likeness import make_name_rows, make_word_rows, pair_likeness
from topicgraph.relate.linkage import JoinRule, average_link
from topicgraph.relate.scores import CandidatePairs, time_decay
from topicgraph.relate.terms import SparseRows
from topicgraph.store.tables import Tables

DAYS = 4.0
"""Time scale in days: a link between articles this far apart counts exp(-1/2) of one on a day."""

CHANCE_PARTNERS = 0.25
"""Two groups are joined if chance would give each group of the folder at most this number of
partners that are as similar. The fewer groups are left, the less similar two must be. Chosen on the
UCI headlines, as are the next three."""

MAX_FALSE_SHARE = 0.3
"""At most this share of the articles that have a partner may owe it to chance: in a folder without
stories the level rises until nothing is joined."""

UNSEEN_PARTNERS, UNSEEN_SCALE = 2.0, 0.24
"""Articles of a small folder that have a partner at likeness t by a template that too few headlines
show: the first times exp(-t / the second). Set, as are the next three, on invented headlines of 21
kinds (`python -m benchmarks noise 30`)."""

UNSEEN_ARTICLES, UNSEEN_GROWTH = 30, 0.4
"""A folder of fewer articles has fewer pairs, and so fewer of those partners; a larger one has
little more of them, since it shows its templates: their number grows with this power."""

UNSEEN_UNDATED = 2.6
"""Factor on their number where most articles are undated: time keeps nothing apart."""

USUAL_MEDIAN = 0.03
"""The median likeness of unrelated headlines, if all words count in full, in a folder of no one
template or topic. Where it is more, there are as many times more of those partners."""

FALSE_IN_ANY_CASE = 0.2
"""Articles that may have a partner by chance at any likeness: of two articles that have one it does
not follow that they report one event."""

SIGNIFICANCE = 0.002
"""If the probability of this many partners by chance is higher, nothing is joined."""

DECOYS_PER_STORY = 10
"""Articles of a story whose words are dealt out, at most. Fewer would let noise through, whose
chance groups are small; more would hide the stories of a folder with large ones."""

MIN_SURE_ARTICLES, MAX_SURE_SHARE = 60, 0.8
"""An undated folder of this size is looked at a second time if there are at most so many groups an
article: a few groups, and those of a smaller folder, may be of a template."""

MIN_FLOOR, FLOOR_FACTOR = 0.035, 1.3
"""The least mean likeness of two very large groups that are joined: the factor times the median of
unrelated pairs, but not less than the floor."""

MAX_FLOOR_SHARE = 0.5
"""That floor is at most this share of the level of two single articles."""

MIN_NEAREST_SHARE = 0.5
"""Two groups are joined only if two of their articles are at least this share as alike as two
single ones must be. Chosen on the tuning part of UCI headlines, where up to .6 costs no more than
.003 of B-cubed F1, and on a folder about one topic, whose words make everything a little alike."""

MAX_LINK_LEVEL = 0.4
"""The strength of a stated link is derived from the level of two single articles, up to this."""

MIN_HOLDING_SCORE = 0.12
"""Each article of a story has at least one pair with this score, or a link, so that there is always
one to show. Chosen on UCI headlines."""

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


Links: TypeAlias = tuple[Ints, Ints, Floats]
"""Rows, higher rows, and how firmly each pair is linked, 0 to 1."""

NO_LINKS: Links = (np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0))


@dataclass(frozen=True)
class Cut:
    """Where a folder's stories are cut: how alike two `single` articles must be, and the `rule`."""

    single: float
    rule: JoinRule


@dataclass(frozen=True)
class StoryPairs:
    """Pairs of articles (row numbers `a`, `b`) and how strongly each pair is held together.

    `likeness` is what their texts and times say, `strength` also counts the links that publishers
    state; `holding` says whether a pair alone can keep an article in a story. `names` are the rows
    of the names in the titles of all articles, `words` those of the other words, if there are any.
    """

    a: Ints
    b: Ints
    likeness: Floats
    strength: Floats
    holding: NDArray[np.bool_]
    cut: Cut
    names: SparseRows = None
    words: SparseRows = None


def measure_pairs(
    texts: ArticleTexts,
    pairs: CandidatePairs,
    frequencies: DocumentFrequencies,
    links: Links,
    model: EmbeddingModel | None = None,
) -> StoryPairs:
    """Return how strongly the articles of each pair are held together.

    Args:
        texts: What the articles say, and when.
        pairs: The candidate pairs.
        frequencies: How common each term is in the folder.
        links: What `publisher_links` returned: rows, rows, and how firmly each pair is linked, 0
            to 1; 1 is certain (a copy).
        model: The model of meaning, if the pairs were measured by one.
    """
    size = len(texts.titles)
    likeness = measure_likeness(texts.titles, pairs, frequencies)
    if len(pairs.a) or len(links[0]):
        cut = _estimate_cut(texts, pairs, likeness, frequencies, model)
    else:  # nothing is compared with it, and its decoys would take half the time of a small build
        cut = Cut(MAX_LINK_LEVEL, JoinRule(lambda groups: MAX_LINK_LEVEL, MAX_LINK_LEVEL))
    found = hold_together(size, pairs, likeness, links, cut)
    return describe_titles(found, texts.titles, frequencies)


def describe_titles(
    pairs: StoryPairs, titles: Sequence[str], frequencies: DocumentFrequencies
) -> StoryPairs:
    """Return the pairs with the names and the other words of the titles of all articles."""
    names, words = make_name_rows(titles, frequencies), make_word_rows(titles, frequencies)
    return replace(pairs, names=names, words=words)


def measure_likeness(
    titles: Sequence[str], pairs: CandidatePairs, frequencies: DocumentFrequencies
) -> Floats:
    """Return how alike the articles of each pair are, by their texts and the time between."""
    return pair_likeness(pairs, titles, frequencies) * time_decay(pairs.days, DAYS)


def _estimate_cut(
    texts: ArticleTexts,
    pairs: CandidatePairs,
    likeness: Floats,
    frequencies: DocumentFrequencies,
    model: EmbeddingModel | None,
) -> Cut:
    size = len(texts.titles)
    chance = measure_chance(texts, frequencies, DAYS, model)
    # The words of a large story make decoys alike: deal out those of a few of its articles only.
    groups = average_link(size, pairs.a, pairs.b, likeness, first_rule(chance))
    thinned = thin_out(groups, DECOYS_PER_STORY)
    if len(thinned) < size:
        thin = measure_chance(texts.select(thinned), frequencies, DAYS, model)
        chance = replace(chance, share=thin.share)
    cut = find_cut(size, pairs.a, pairs.b, likeness, chance)
    if chance.undated and size >= MIN_SURE_ARTICLES:
        # No time keeps the words of stories apart: deal out one article of each that is sure.
        groups = average_link(size, pairs.a, pairs.b, likeness, cut.rule)
        one_of_each = thin_out(groups, 1)
        if len(one_of_each) <= MAX_SURE_SHARE * size:
            sure = measure_chance(texts.select(one_of_each), frequencies, DAYS, model)
            again = find_cut(size, pairs.a, pairs.b, likeness, replace(chance, share=sure.share))
            cut = min(cut, again, key=lambda one: one.single)
    return cut


def hold_together(
    size: int,
    pairs: CandidatePairs,
    likeness: Floats,
    links: Links,
    cut: Cut,
) -> StoryPairs:
    """Return how strongly likeness and links hold the articles of each pair together.

    Args:
        size: The number of articles.
        pairs: The candidate pairs.
        likeness: The likeness of each pair.
        links: What `publisher_links` returned.
        cut: How alike articles must be to be one story.
    """
    a, b, firmness = links
    keys = np.concatenate([pairs.a * size + pairs.b, a * size + b])
    unique, position = np.unique(keys, return_inverse=True)
    likeness = np.concatenate([likeness, np.zeros(len(a))])
    link_level = min(cut.single, MAX_LINK_LEVEL)
    link_strength = np.where(firmness >= 1, 1.0, firmness * link_level / LINKED_SHARE)
    strength = likeness + np.concatenate([np.zeros(len(pairs.a)), link_strength])
    holds = (likeness >= cut.single) | np.concatenate(
        [pairs.score >= MIN_HOLDING_SCORE, firmness >= LINKED_SHARE * ONE_WAY_WEIGHT]
    )
    return StoryPairs(
        unique // max(size, 1),
        unique % max(size, 1),
        np.bincount(position, likeness, minlength=len(unique)).astype(np.float64),
        np.minimum(np.bincount(position, strength, minlength=len(unique)), 1.0),
        np.bincount(position, holds, minlength=len(unique)) > 0,
        cut,
    )


def first_rule(chance: ChanceLikeness) -> JoinRule:
    """Return the rule by which articles are first grouped, to see how large the stories are."""
    return _join_rule(chance, CHANCE_PARTNERS)


def thin_out(groups: Ints, limit: int) -> Ints:
    """Return the rows of the first members of each group, at most `limit` of each."""
    order = np.argsort(groups, kind="stable")
    rank = np.arange(len(order)) - np.searchsorted(groups[order], groups[order])
    return np.sort(order[rank < limit])


def find_cut(size: int, a: Ints, b: Ints, likeness: Floats, chance: ChanceLikeness) -> Cut:
    """Return how alike articles must be to be one story; see `choose_cut`.

    Args:
        size: The number of articles.
        a: One row of each candidate pair.
        b: The other row.
        likeness: The likeness of each pair.
        chance: The likeness of unrelated pairs.
    """
    with_partner = count_partners(best_partners(size, a, b, likeness))
    return choose_cut(size, with_partner, count_joins(size, a, b, likeness), chance)


def best_partners(size: int, a: Ints, b: Ints, likeness: Floats) -> Floats:
    """Return for each of `size` articles the likeness of the most similar other one."""
    best = np.zeros(size)
    np.maximum.at(best, a, likeness)
    np.maximum.at(best, b, likeness)
    return best


def count_partners(best: Floats) -> Ints:
    """Return how many articles have a partner at each likeness of `GRID`."""
    counts: Ints = len(best) - np.searchsorted(np.sort(best), GRID)
    return counts


def choose_cut(size: int, with_partner: Ints, joins: Ints, chance: ChanceLikeness) -> Cut:
    """Return how alike articles must be to be one story.

    The level of two single articles is the least at which (1) chance gives an article no more than
    `CHANCE_PARTNERS`, (2) chance accounts for no more than `MAX_FALSE_SHARE` of the articles that
    have a partner, and (3) that many partners are significant. The last two keep folders without
    stories apart, whatever their size. As groups are joined, fewer groups can be alike by chance,
    and the level falls.

    Args:
        size: The number of articles.
        with_partner: How many have a partner at each likeness of `GRID`.
        joins: How many pairs hold groups together there; see `count_joins`.
        chance: The likeness of unrelated pairs.
    """
    from scipy.special import pdtrc  # of the Poisson distribution; scipy.stats is slow to import

    by_chance = size * (1 - np.exp(-(size - 1) * chance.share))
    # Above the most similar pair there is nothing to join, and the level is that of links.
    unseen = np.where(with_partner > 0, unseen_partners(size, chance), 0.0)
    # Pairs within a group depend on each other: only as many count as hold it together.
    p_value = pdtrc(np.maximum(joins - 1, 0), size * (size - 1) / 2 * chance.share)
    allowed = (by_chance + unseen <= MAX_FALSE_SHARE * with_partner) & (p_value < SIGNIFICANCE)
    first = int(np.argmax(allowed)) if allowed.any() else len(GRID) - 1
    partners = min(CHANCE_PARTNERS, max(size - 1, 1) * float(chance.share[first]))

    rule = _join_rule(chance, partners)
    single = rule.level(size)
    floor = min(rule.floor, MAX_FLOOR_SHARE * single)
    return Cut(single, rule._replace(floor=floor, nearest=MIN_NEAREST_SHARE * single))


def unseen_partners(size: int, chance: ChanceLikeness) -> Floats:
    """Return how many articles may have a partner by a template that the folder does not show.

    Args:
        size: The number of articles.
        chance: The likeness of unrelated pairs.

    Returns:
        The number for each likeness of `GRID`.
    """
    pair_share = min(size * (size - 1) / (UNSEEN_ARTICLES * (UNSEEN_ARTICLES - 1)), 1.0)
    factor = max(size / UNSEEN_ARTICLES, 1.0) ** UNSEEN_GROWTH
    factor *= max(chance.median() / USUAL_MEDIAN, 1.0)
    if chance.undated:
        factor *= UNSEEN_UNDATED
    by_template = UNSEEN_PARTNERS * factor * np.exp(-GRID / UNSEEN_SCALE)
    partners: Floats = pair_share * (by_template + FALSE_IN_ANY_CASE)
    return partners


def count_joins(size: int, a: Ints, b: Ints, likeness: Floats) -> Ints:
    """Return how many pairs hold the groups together that each likeness of `GRID` makes."""
    alike = likeness > 0
    strongest = np.sort(spanning_forest_weights(size, a[alike], b[alike], likeness[alike]))
    joins: Ints = len(strongest) - np.searchsorted(strongest, GRID)
    return joins


def _join_rule(chance: ChanceLikeness, partners: float) -> JoinRule:
    """Return the rule by which chance gives each group this many partners."""

    def level(group_count: int) -> float:
        return chance.level(partners / max(group_count - 1, 2))

    return JoinRule(level, max(MIN_FLOOR, FLOOR_FACTOR * chance.median()))


def group_articles(size: int, pairs: StoryPairs, counts: Sequence[int] = ()) -> Ints:
    """Return for each of `size` articles the lowest row of its group.

    Articles that no single pair holds in their group are taken out of it again.

    Args:
        size: The number of articles.
        pairs: What holds them together.
        counts: How many groups there are before each round, if these articles are only a part of
            all; see `average_link`.
    """
    groups = average_link(
        size,
        pairs.a,
        pairs.b,
        pairs.strength,
        pairs.cut.rule,
        counts,
        labels=pairs.names,
        terms=pairs.words,
    )
    inside = pairs.holding & (groups[pairs.a] == groups[pairs.b])
    return connected_components(size, pairs.a[inside], pairs.b[inside])


def publisher_links(tables: Tables) -> Links:
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
    faded = firmness * time_decay(np.abs(days[low] - days[high]), DAYS)
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
