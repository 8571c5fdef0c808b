"""Whether an outlet has nothing on a story: the one rule of every list that says so.

The reports of stories, lists of new stories, comparisons and the page follow it; the page has it in
`page/js/absence.js` as well. An outlet *has* a story if any article in the story is its own, was
carried by it, or is known to be its own from a list of related articles; an article that is only
loosely connected with the story does not tell. For an outlet that does not have it there may be a
doubt: a reason why that may not be so, or says nothing. Lists that claim
who lacks a story leave out outlets with a doubt; lists of candidates to look through state it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Collection, Container, Hashable, Iterable, Sequence
from typing import Any, NamedTuple

from topicgraph.text import split_words

MIN_ARTICLES = 5
"""Held articles of an outlet that is listed as lacking a story."""
MIN_NEAR = 2
"""Held articles of it within a week of the story: with fewer, this corpus may not hold what it
published at that time."""
NEAR, SAME_TIME = 7 * 86_400, 86_400
"""A week and a day, in seconds."""
MARKING_SHARE, COMMON_SHARE = 0.25, 0.2
"""A subject marks a story if at least this share of its articles mention it, and at most that share
of all articles."""
OWN_SHARE = 0.25
"""It also marks a story if at least this share of the articles that mention it are in the story."""
MAIN_SHARE = 0.5
"""At least this share of the articles of a story mention its main subjects."""
MIN_WORD_LENGTH = 6
"""Letters of a word of a headline that tells more than a shared name."""

UNKNOWN_OUTLET = "the outlet of an article on it is unknown and may be this one"
OTHER_NAME = "an article on it is at this outlet's own web address, under another name"
LOOSE_ONLY = "has an article that is only loosely connected"
FEW_NEAR = "hardly any article of this outlet here within a week"
SAME_SUBJECT = "an article of this outlet at that time mentions the same"
UNDATED = "an undated article of this outlet may be about it"
OTHER_LANGUAGE = "none of its articles here at that time is known to be in the story's language"


class StoryArticle(NamedTuple):
    """An article of a story: its outlet (None if that is unknown), carrier, subjects and language.

    A platform is neither outlet nor carrier. The language is "" if it is unknown. `words` are those
    of its headline, as `find_headline_words` returns them. `is_loose`: it is only loosely connected
    with the story. `site` is the outlet of its web address, as `find_site` returns it.
    """

    outlet: Hashable | None
    carrier: Hashable | None
    subjects: Collection[Hashable]
    language: str = ""
    words: Collection[str] = ()
    is_loose: bool = False
    site: Hashable | None = None


class StoryTraits(NamedTuple):
    """What tells who lacks a story.

    `having` are the outlets that have it, `loosely` others with articles that are only loosely
    connected with it. `span` is its start and end, in seconds; None without a
    date. `marks` are the subjects that tell it from other stories. `languages` are those of its
    articles, as far as they are known. `subjects` are its main ones and `words` those of enough of
    its headlines, however common elsewhere. `sites` are the outlets at whose own web addresses its
    articles are, under whatever names.
    """

    having: frozenset[Hashable]
    is_of_unknown: bool
    span: tuple[float, float] | None
    marks: frozenset[Hashable]
    languages: frozenset[str] = frozenset()
    subjects: frozenset[Hashable] = frozenset()
    words: frozenset[str] = frozenset()
    loosely: frozenset[Hashable] = frozenset()
    sites: frozenset[Hashable] = frozenset()


def describe_traits(
    members: Sequence[StoryArticle],
    span: tuple[float, float] | None,
    count_of_all: Callable[[Any], int],
    article_count: int,
) -> StoryTraits:
    """Collect what tells who lacks a story.

    Args:
        members: Its articles.
        span: Its start and end, in seconds; None without a date.
        count_of_all: Returns how many of all articles mention a subject.
        article_count: The number of all articles.

    Example:
        >>> members = [StoryArticle("A", None, ["ferry"]), StoryArticle("B", "C", ["ferry"])]
        >>> traits = describe_traits(members, (0, 60), {"ferry": 2}.__getitem__, 100)
        >>> sorted(traits.having), traits.marks
        (['A', 'B', 'C'], frozenset({'ferry'}))
    """
    counts = Counter(subject for member in members for subject in set(member.subjects))
    firm, loose = (
        frozenset(
            one
            for member in members
            if member.is_loose == is_loose
            for one in (member.outlet, member.carrier)
            if one is not None
        )
        for is_loose in (False, True)
    )
    words = Counter(word for member in members for word in set(member.words))
    return StoryTraits(
        having=firm,
        is_of_unknown=any(member.outlet is None for member in members),
        span=span,
        marks=frozenset(
            subject
            for subject, count in counts.items()
            if _is_mark(count, len(members), count_of_all(subject), article_count)
        ),
        languages=frozenset(member.language for member in members) - {""},
        loosely=loose - firm,
        subjects=_list_frequent(counts, MAIN_SHARE * len(members)),
        words=_list_frequent(words, MARKING_SHARE * len(members)),
        sites=frozenset(member.site for member in members) - {None},
    )


def find_site(article: str, outlets: Container[str]) -> str | None:
    """Return the outlet whose own domain the web address of an article is at or below.

    Args:
        article: The id of the article, which has its address.
        outlets: The ids of the outlets.

    Example:
        >>> find_site("article:https://news.radio.example/1", {"provider:radio.example"})
        'provider:radio.example'
        >>> find_site("article:rh1/2024-03-09/harsby-wins", {"provider:radio.example"})
    """
    host = article.partition("://")[2].partition("/")[0].partition(":")[0]
    labels = host.split(".")
    ids = ("provider:" + ".".join(labels[start:]) for start in range(len(labels) - 1))
    return next((id_ for id_ in ids if id_ in outlets), None)


def _list_frequent(counts: Counter[Any], least: float) -> frozenset[Any]:
    return frozenset(value for value, count in counts.items() if count >= least)


def _is_mark(count: int, size: int, count_of_all: int, article_count: int) -> bool:
    """Tell whether a subject of `count` of the `size` articles of a story marks it."""
    is_frequent = count >= MARKING_SHARE * size and count_of_all <= COMMON_SHARE * article_count
    return is_frequent or count >= OWN_SHARE * count_of_all


def find_headline_words(title: str, names: Iterable[str]) -> set[str]:
    """Return the long words of a headline that are not of the names of its subjects.

    >>> sorted(find_headline_words("Brickfield sawmill goes up in flames", ["Brickfield"]))
    ['flames', 'sawmill']
    """
    words = {word for word in split_words(title) if len(word) >= MIN_WORD_LENGTH}
    return words.difference(*map(split_words, names))


class OwnArticles:
    """The held articles of one outlet: the dated ones in order of time, and the undated ones.

    Args:
        articles: Time, None if it is unknown, and key of each.
        subjects_of: Returns the subjects of the article with a key.
        language_of: Returns the language of the article with a key, "" if it is unknown.
        words_of: Returns what `find_headline_words` finds in the article with a key.
    """

    def __init__(
        self,
        articles: Iterable[tuple[float | None, Any]],
        subjects_of: Callable[[Any], Collection[Hashable]],
        language_of: Callable[[Any], str] = lambda key: "",
        words_of: Callable[[Any], Collection[str]] = lambda key: (),
    ) -> None:
        dated: list[tuple[float, Any]] = []
        self.undated: list[Any] = []
        for time, key in articles:
            if time is None:
                self.undated.append(key)
            else:
                dated.append((time, key))
        dated.sort(key=lambda article: article[0])
        self._times = [time for time, _ in dated]
        self._keys = [key for _, key in dated]
        self.subjects_of = subjects_of
        self.language_of = language_of
        self.words_of = words_of

    def list_near(self, span: tuple[float, float] | None, within: float = NEAR) -> list[Any]:
        """List the keys of the dated articles within a week, or other seconds, of a span."""
        if span is None:
            return []
        start = bisect_left(self._times, span[0] - within)
        return self._keys[start : bisect_right(self._times, span[1] + within)]


def find_doubt(story: StoryTraits, outlet: Hashable, own: OwnArticles) -> str:
    """Return why it is not certain that an outlet without a story lacks it; "" if it is certain.

    Args:
        story: The story, which the outlet does not have.
        outlet: The outlet.
        own: The articles of the outlet.

    Example:
        >>> story = StoryTraits(frozenset("A"), False, (0.0, 60.0), frozenset(["ferry"]))
        >>> find_doubt(story, "B", OwnArticles([(0.0, "vote"), (90.0, "tax")], lambda key: [key]))
        ''
        >>> find_doubt(story, "B", OwnArticles([(0.0, "ferry"), (90.0, "tax")], lambda key: [key]))
        'an article of this outlet at that time mentions the same'
        >>> find_doubt(story, "B", OwnArticles([(0.0, "vote"), (9e9, "tax")], lambda key: [key]))
        'hardly any article of this outlet here within a week'
    """
    if outlet in story.loosely:
        return LOOSE_ONLY
    if outlet in story.sites:
        return OTHER_NAME
    if story.is_of_unknown:
        return UNKNOWN_OUTLET
    near = own.list_near(story.span)
    if len(near) < MIN_NEAR:
        return FEW_NEAR
    same_time = own.list_near(story.span, SAME_TIME)
    if _any_may_be_on(story, own, near, same_time):
        return SAME_SUBJECT
    if _any_may_be_on(story, own, own.undated, own.undated):
        return UNDATED
    is_other = story.languages and story.languages.isdisjoint(map(own.language_of, near))
    return OTHER_LANGUAGE if is_other else ""


def _any_may_be_on(
    story: StoryTraits, own: OwnArticles, near: Iterable[Any], same_time: Iterable[Any]
) -> bool:
    """Tell whether an article near a story has a mark of it, or one of its time is like it."""
    return any(not story.marks.isdisjoint(own.subjects_of(key)) for key in near) or any(
        _may_be_on(story, own, key) for key in same_time
    )


def _may_be_on(story: StoryTraits, own: OwnArticles, key: Any) -> bool:
    """Tell whether an article shares two main subjects, or one and a word of the headlines.

    In a corpus of one region all names are common: one alone says nothing.
    """
    shared = len(story.subjects.intersection(own.subjects_of(key)))
    return shared > 1 or (shared == 1 and not story.words.isdisjoint(own.words_of(key)))
