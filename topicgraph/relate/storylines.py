"""Storylines: stories that follow one another over weeks, on the same matter.

Two stories are joined if they mention the same *rare* subjects and also say the same in other
words. Both can be chance, so the level is read off the folder itself: the subjects of its stories
are exchanged among stories of the same time, which leaves how often and when each subject is
mentioned, and how alike the texts are, but not what goes with what.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, NamedTuple

import numpy as np
import polars as pl
from numpy.typing import NDArray

from topicgraph.components import connected_components
from topicgraph.relate.features import ArticleTexts, days_of
from topicgraph.relate.function_words import function_words
from topicgraph.relate.shared_words import split_headline
from topicgraph.relate.terms import SparseRows
from topicgraph.relate.text import stem, tokenize_start
from topicgraph.store.story_table import list_stories, name_stories
from topicgraph.store.tables import Tables, make_frame
from topicgraph.text import count_phrase

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]

MIN_ARTICLES = 2
"""Articles of a story that can be part of a storyline."""

MIN_MENTION_SHARE = 0.25
"""Share of a story's articles that mention a subject of the story; two articles at least."""

RARE_SHARE, MIN_RARE, MAX_RARE = 0.05, 3, 30
"""A rare subject is mentioned by at most this share of the folder's stories (three may always), and
by at most thirty."""

MAX_GAP_DAYS, MAX_OVERLAP_DAYS = 90.0, 2.0
"""Days. A story follows another at most so long after its last article, or so long before it: a
late article does not make the earlier story last."""

MIN_LATER_DAYS = 2.0
"""Days. A story follows another if it begins so long after it: those of one day are one event told
apart."""

MAX_LIKENESS_P = 0.2
"""The texts of two stories must be among this share of the most alike, whatever their subjects: a
guide and a review that both mention a subject do not follow one another."""

SIGNIFICANCE = 0.05
"""Probability that a folder whose stories do not follow one another has a storyline at all."""

MAX_FALSE_SHARE = 0.15
"""In a folder that has one: the share of joined pairs that chance may give. At .2 one in nine pairs
of a real folder was wrong, at .15 none (`python -m benchmarks storylines`)."""

EXCHANGE_REACH = 15
"""Stories in order of time among which subjects are exchanged, to each side."""

MAX_EXCHANGES, MIN_EXCHANGES, PAIRS_OF_EXCHANGES = 200, 20, 400_000
"""How often subjects are exchanged: so often that this number of pairs is compared in all, but not
more or less often. With twenty exchanges none of them may have a better pair."""

REFERENCE_PAIRS = 20_000
"""Pairs of stories that tell how alike the texts of two stories usually are."""

PAIRS_AT_ONCE = 1 << 15
"""Pairs of stories whose words are in memory at once."""

SEED = 20
"""The same folder gives the same storylines."""

SHARED_WORDS = 3
"""Words that both stories share that are named, at most."""


class Pairs(NamedTuple):
    """Pairs of stories by row, and the sum of the weights of the rare subjects that both have."""

    a: Ints
    b: Ints
    overlap: Floats


@dataclass(frozen=True)
class StoryTexts:
    """What n stories say and when, in order of their first article.

    - `ids`: of the stories
    - `mentions`: n × subjects, the share of the articles of a story that mention each rare subject
    - `words`: n × stems, weighted, of length 1
    - `first`, `last`: days of the first and the last core article
    """

    ids: list[str]
    mentions: SparseRows
    words: SparseRows
    first: Floats
    last: Floats


def add_storylines(tables: Tables, texts: ArticleTexts | None = None) -> Tables:
    """Return the tables with the `storylines` table.

    Args:
        tables: The tables, with stories and subjects.
        texts: The texts of the articles, if they were made before.

    >>> add_storylines(Tables()).storylines.height
    0
    """
    members = find_members(tables)
    if len(members) < 2 or tables.subjects.is_empty():
        return tables
    texts = texts or ArticleTexts.from_tables(tables)
    stories, columns = describe_stories(tables, members, texts)
    spellings = [_stems_of(names) for names in tables.subjects["names"]]
    links = find_links(stories, columns)
    if not len(links[0]):
        return tables
    headlines = [[texts.titles[row] for row in rows] for rows in members.values()]
    story_names = name_stories(tables, MIN_ARTICLES)
    describe = _Describer(tables, stories, spellings, headlines, story_names).describe
    return tables.replace(storylines=_make_table(tables, stories, links, story_names, describe))


def find_members(tables: Tables) -> dict[str, list[int]]:
    """Map the stories with enough articles and a date to the rows of their articles, in order."""
    stories = _list_spans(tables)
    rows = (
        tables.articles.select("story", "published")
        .with_row_index("row")
        .drop_nulls("story")
        .sort("published", "row", nulls_last=True)
        .group_by("story")
        .agg("row")
    )
    members = stories.select(story="id").join(rows, on="story", maintain_order="left")
    return dict(members.iter_rows())


def _list_spans(tables: Tables) -> pl.DataFrame:
    """Return the stories with enough articles and a date, in order of their start."""
    stories = list_stories(tables).filter(pl.col("member_count") >= MIN_ARTICLES)
    return stories.drop_nulls("first").sort("first", "id")


def describe_stories(
    tables: Tables, members: Mapping[str, Sequence[int]], texts: ArticleTexts
) -> tuple[StoryTexts, list[list[int]]]:
    """Describe what stories mention and say, and when.

    Args:
        tables: The tables, with subjects.
        members: The rows of the articles of each story.
        texts: The texts of the articles.

    Returns:
        The stories, and the columns of the words of each subject.
    """
    from scipy.sparse import coo_array, csr_array

    sizes = np.array([len(rows) for rows in members.values()])
    story = np.repeat(np.arange(len(members)), sizes)
    article = np.concatenate([np.array(rows) for rows in members.values()])
    shape = (len(members), tables.articles.height)
    belongs = csr_array((np.ones(len(article)), (story, article)), shape=shape)
    article_rows = {id_: row for row, id_ in enumerate(tables.articles["id"])}
    subject_rows = {id_: row for row, id_ in enumerate(tables.subjects["id"])}
    edges = tables.edges.filter(pl.col("kind") == "mentions").select("source", "target").rows()
    ends = (
        np.array([article_rows[source] for source, _ in edges], np.int64),
        np.array([subject_rows[target] for _, target in edges], np.int64),
    )
    shape = (tables.articles.height, tables.subjects.height)
    mentions = (belongs @ coo_array((np.ones(len(edges)), ends), shape=shape).tocsr()).tocsr()
    mentions = _keep_rare(mentions, sizes)
    words, columns = _weigh_words(texts, members)
    spans = _list_spans(tables)
    stories = StoryTexts(
        list(members),
        mentions,
        words,
        days_of(spans.select(published="first")),
        days_of(spans.select(published="last")),
    )
    own = [
        sorted(columns[one] for one in _stems_of(names) if one in columns)
        for names in tables.subjects["names"]
    ]
    return stories, own


def _weigh_words(
    texts: ArticleTexts, members: Mapping[str, Sequence[int]]
) -> tuple[SparseRows, dict[str, int]]:
    """Return stories × stems, rare stems and those of many articles more, and the stems' columns.

    Function words and single letters are left out; each story has length 1.
    """
    from scipy.sparse import csr_array

    small = {stem(word) for word in function_words()}
    columns: dict[str, int] = {}
    indices: list[int] = []
    shares: list[float] = []
    ends = [0]
    for rows in members.values():
        counts: Counter[str] = Counter()
        for row in rows:
            words = {*tokenize_start(texts.titles[row]), *tokenize_start(texts.excerpts[row])}
            counts.update({stem(word) for word in words if len(word) > 1} - small)
        indices += [columns.setdefault(word, len(columns)) for word in counts]
        shares += [count / len(rows) for count in counts.values()]
        ends.append(len(indices))
    frequency = np.bincount(indices, minlength=len(columns))
    rarity = np.log((1 + len(members)) / np.maximum(frequency, 1))
    values = np.sqrt(shares) * rarity[indices]
    story = np.repeat(np.arange(len(members)), np.diff(ends))
    lengths = np.sqrt(np.bincount(story, values**2, minlength=len(members)))
    values /= np.maximum(lengths, 1e-9)[story]
    return csr_array((values, indices, ends), shape=(len(members), len(columns))), columns


def _keep_rare(mentions: SparseRows, sizes: Ints) -> SparseRows:
    """Turn counts into the shares of a story's articles, of the rare subjects of stories only."""
    row = np.repeat(np.arange(len(sizes)), np.diff(mentions.indptr))
    share = mentions.data / sizes[row]
    mentions.data = np.where((mentions.data >= 2) & (share >= MIN_MENTION_SHARE), share, 0.0)
    mentions.eliminate_zeros()
    stories = np.bincount(mentions.indices, minlength=mentions.shape[1])
    most = min(max(MIN_RARE, RARE_SHARE * len(sizes)), MAX_RARE)
    rare = (stories > 1) & (stories <= most)
    mentions.data = np.where(rare[mentions.indices], mentions.data, 0.0)
    mentions.eliminate_zeros()
    return mentions


def _stems_of(spellings: Sequence[str]) -> set[str]:
    """Return the stems of the spellings of a subject."""
    return {stem(word) for text in spellings for word in tokenize_start(text)}


# --- which stories follow one another


def find_links(texts: StoryTexts, excluded: Sequence[Sequence[int]]) -> tuple[Ints, Ints]:
    """Return the pairs of stories of which one follows the other.

    Two p-values are combined: how rarely two stories share so much of rare subjects, and how rarely
    the texts of two stories are so alike in words that are not of these subjects. The same is done
    with exchanged subjects. Nothing is joined unless the best pair is beyond what 95 % of the
    exchanges give; then as many pairs as have at most `MAX_FALSE_SHARE` by chance.

    Source: P. Westfall and S. Young, "Resampling-Based Multiple Testing", 1993 (the maximum).

    Args:
        texts: The stories.
        excluded: The columns of the words of each subject.

    Returns:
        The rows of the earlier and of the later stories.
    """
    nothing = np.zeros(0, np.int64), np.zeros(0, np.int64)
    pairs = _share_subjects(texts.mentions)
    if not len(pairs.a):
        return nothing
    judge = _Judge(texts, excluded, pairs)
    size = len(texts.ids)
    follows, scores = judge.score(pairs, np.arange(size))
    if not follows.any():
        return nothing
    random = np.random.default_rng(SEED)
    wanted = PAIRS_OF_EXCHANGES // len(pairs.a)
    count = min(max(wanted, MIN_EXCHANGES), MAX_EXCHANGES)
    exchanges = np.array([_exchange(size, random) for _ in range(count)])
    exchanged = judge.score(pairs, exchanges)
    by_chance = [np.sort(scored[placed]) for placed, scored in zip(*exchanged, strict=True)]
    level = _find_level(np.sort(scores[follows])[::-1], by_chance)
    chosen = follows & (scores >= level)
    return pairs.a[chosen], pairs.b[chosen]


def _find_level(found: Floats, exchanges: Sequence[Floats]) -> float:
    """Return the least score of pairs that are joined; infinity if none are.

    Args:
        found: The scores of the pairs of the folder, the highest first.
        exchanges: The scores of the pairs of each exchange, the lowest first.
    """
    best = np.array([one[-1] if len(one) else -np.inf for one in exchanges])
    if (1 + np.count_nonzero(best >= found[0])) / (1 + len(best)) > SIGNIFICANCE:
        return math.inf
    by_chance = sum(len(one) - np.searchsorted(one, found) for one in exchanges) / len(exchanges)
    good = np.flatnonzero(by_chance <= MAX_FALSE_SHARE * np.arange(1, len(found) + 1))
    return float(found[max(good.tolist(), default=0)])


def _exchange(size: int, random: np.random.Generator) -> Ints:
    """Return for each story, in order of time, one near to it whose place its subjects take."""
    places = np.arange(size) + random.uniform(-EXCHANGE_REACH, EXCHANGE_REACH, size)
    return np.argsort(places)


def _share_subjects(mentions: SparseRows) -> Pairs:
    """Return the pairs of stories that share a rare subject: lower and higher row."""
    stories = mentions.shape[0]
    weight = np.log(stories / np.maximum(np.bincount(mentions.indices), 1))
    columns = mentions.tocsc()
    found: dict[tuple[int, int], float] = {}
    for subject, (start, end) in enumerate(pairwise(columns.indptr)):
        rows, shares = columns.indices[start:end].tolist(), columns.data[start:end].tolist()
        for place, a in enumerate(rows):
            for b, share in zip(rows[place + 1 :], shares[place + 1 :], strict=True):
                pair = (min(a, b), max(a, b))
                value = weight[subject] * min(shares[place], share)
                found[pair] = found.get(pair, 0.0) + float(value)
    keys = sorted(found)
    return Pairs(
        np.array([a for a, _ in keys], np.int64),
        np.array([b for _, b in keys], np.int64),
        np.array([found[key] for key in keys]),
    )


class _Judge:
    """Scores pairs of stories: minus the logarithms of two p-values."""

    def __init__(self, texts: StoryTexts, excluded: Sequence[Sequence[int]], pairs: Pairs) -> None:
        self.texts, self.size = texts, len(texts.ids)
        self.keys = pairs.a * self.size + pairs.b
        self.excess = np.array([
            _likeness_of_subjects(texts, excluded, a, b)
            for a, b in zip(pairs.a.tolist(), pairs.b.tolist(), strict=True)
        ])  # fmt: skip
        order = np.sort(pairs.overlap)
        rank = len(order) - np.searchsorted(order, pairs.overlap - 1e-12)
        self.rarity = -np.log(rank / (self.size * (self.size - 1) / 2))
        self.usual = self._usual_likeness()

    def score(self, pairs: Pairs, places: Ints) -> tuple[NDArray[np.bool_], Floats]:
        """Score the pairs as if each story had the place of another.

        Args:
            pairs: The pairs.
            places: The place of each story, or exchanges × stories.

        Returns:
            Pairs, or exchanges × pairs: whether one may follow the other, and how little that is
            chance; else 0.
        """
        one, other = places[..., pairs.a], places[..., pairs.b]
        low, high = np.minimum(one, other), np.maximum(one, other)
        follows = self._follows(low, high)
        scores = np.zeros(low.shape)
        # The same stories meet in many exchanges.
        keys, key = np.unique(low[follows] * self.size + high[follows], return_inverse=True)
        alike = self._likeness(keys // self.size, keys % self.size)[key]
        rank = len(self.usual) - np.searchsorted(self.usual, alike - 1e-12)
        p_value = np.maximum(rank, 1) / max(len(self.usual), 1)
        scores[follows] = np.broadcast_to(self.rarity, low.shape)[follows] - np.log(p_value)
        follows[follows] = p_value <= MAX_LIKENESS_P
        return follows, np.where(follows, scores, 0.0)

    def _follows(self, low: Ints, high: Ints) -> NDArray[np.bool_]:
        gap = self.texts.first[high] - self.texts.last[low]
        later = self.texts.first[high] - self.texts.first[low] >= MIN_LATER_DAYS
        result: NDArray[np.bool_] = later & (gap <= MAX_GAP_DAYS) & (gap >= -MAX_OVERLAP_DAYS)
        return result

    def _likeness(self, low: Ints, high: Ints) -> Floats:
        """Return the cosine of the words, without those of the rare subjects that both have."""
        words = self.texts.words
        parts = [np.zeros(0)]
        for start in range(0, len(low), PAIRS_AT_ONCE):
            part = slice(start, start + PAIRS_AT_ONCE)
            parts.append(np.asarray(words[low[part]].multiply(words[high[part]]).sum(axis=1)))
        cosine: Floats = np.concatenate(parts)
        keys = low * self.size + high
        at = np.minimum(np.searchsorted(self.keys, keys), len(self.keys) - 1)
        return cosine - np.where(self.keys[at] == keys, self.excess[at], 0.0)

    def _usual_likeness(self) -> Floats:
        """Return how alike stories are of which one may follow the other, sorted."""
        last = np.searchsorted(self.texts.first, self.texts.last + MAX_GAP_DAYS, side="right")
        reach = np.maximum(last - np.arange(self.size) - 1, 0)
        total = int(reach.sum())
        chosen = np.arange(total)
        if total > REFERENCE_PAIRS:
            chosen = np.random.default_rng(SEED).integers(0, total, REFERENCE_PAIRS)
        ends = np.cumsum(reach)
        low = np.searchsorted(ends, chosen, side="right")
        high = low + 1 + chosen - (ends[low] - reach[low])
        follows = self._follows(low, high)
        return np.sort(self._likeness(low[follows], high[follows]))


def _likeness_of_subjects(
    texts: StoryTexts, excluded: Sequence[Sequence[int]], a: int, b: int
) -> float:
    """Return what the words of the rare subjects that both stories have add to their cosine."""
    columns = {column for subject in _shared(texts.mentions, a, b) for column in excluded[subject]}
    one, other = _row(texts.words, a), _row(texts.words, b)
    return sum(one[column] * other[column] for column in columns & one.keys() & other.keys())


def _row(rows: SparseRows, row: int) -> dict[int, float]:
    span = slice(rows.indptr[row], rows.indptr[row + 1])
    return dict(zip(rows.indices[span].tolist(), rows.data[span].tolist(), strict=True))


def _shared(rows: SparseRows, a: int, b: int) -> list[int]:
    return sorted(_row(rows, a).keys() & _row(rows, b).keys())


# --- the table


Describe = Callable[[int, int], str]
"""Says why a story, by row, is followed by another."""


def _make_table(
    tables: Tables,
    texts: StoryTexts,
    pairs: tuple[Ints, Ints],
    story_names: Mapping[str, str],
    describe: Describe,
) -> pl.DataFrame:
    """Make a row for each group of stories that follow one another."""
    one, other = pairs
    group = connected_components(len(texts.ids), one, other)
    sizes = dict(tables.stories.select("id", "article_count").iter_rows())
    names = tables.subjects["name"].to_list()
    rows: list[tuple[Any, ...]] = []
    for first in np.unique(group[one]).tolist():
        stories = np.flatnonzero(group == first).tolist()
        ids = [texts.ids[story] for story in stories]
        inside = group[one] == first
        links = list(zip(one[inside].tolist(), other[inside].tolist(), strict=True))
        subjects = Counter(
            names[subject] for a, b in links for subject in _shared(texts.mentions, a, b)
        )
        nearest = {b: a for a, b in sorted(links)}  # of several, the latest story before
        reasons = [describe(nearest[story], story) if story in nearest else "" for story in stories]
        rows.append((
            "storyline:" + ids[0].partition(":")[2],
            story_names[max(ids, key=lambda id_: sizes[id_])],
            ids,
            [name for name, _ in subjects.most_common()],
            reasons,
        ))  # fmt: skip
    return make_frame("storylines", rows).sort("id")


class _Describer:
    """Says why a story follows another, in words that stand in headlines of both."""

    def __init__(
        self,
        tables: Tables,
        texts: StoryTexts,
        spellings: Sequence[Collection[str]],
        headlines: Sequence[Sequence[str]],
        story_names: Mapping[str, str],
    ) -> None:
        self.texts, self.spellings, self.story_names = texts, spellings, story_names
        self.names = tables.subjects["name"].to_list()
        self.words = list(map(_count_words, headlines))
        self.stories_with = Counter(word for words in self.words for word in words)

    def describe(self, earlier: int, later: int) -> str:
        """Name the rare subjects, other words that both have, and the time between."""
        shared = _shared(self.texts.mentions, earlier, later)
        own = {stem for subject in shared for stem in self.spellings[subject]}
        one, other = self.words[earlier], self.words[later]

        def weight(word: str) -> float:
            rarity = math.log(len(self.words) / self.stories_with[word])
            return min(one[word][0], other[word][0]) * rarity

        common = sorted(
            (word for word in one.keys() & other.keys() if word not in own and weight(word) > 0),
            key=lambda word: (-weight(word), word),
        )
        words = ", ".join(other[word][1] for word in common[:SHARED_WORDS])
        days = math.floor(self.texts.first[later]) - math.floor(self.texts.last[earlier])
        gap = f"{count_phrase(days, 'day')} later" if days > 0 else "in the same days"
        return (
            f"after “{self.story_names[self.texts.ids[earlier]]}”: both mention"
            f" {', '.join(self.names[subject] for subject in shared)}"
            + (f"; headlines of both say {words}" if words else "")
            + f"; {gap}"
        )


def _count_words(headlines: Sequence[str]) -> dict[str, tuple[float, str]]:
    """Map each stem to the share of headlines that have it, and to the word as it stands."""
    counts: Counter[str] = Counter()
    spelled: dict[str, str] = {}
    for title in headlines:
        words = split_headline(title).words
        counts.update(words.keys())
        spelled = {**words, **spelled}
    return {word: (count / len(headlines), spelled[word]) for word, count in counts.items()}
