"""The independent sources of a story: how many newsrooms or agencies it really comes from.

Five papers that print one agency's text are one source. Copies of one another are one source, and
so are all articles that credit the same agency.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from topicgraph.components import DisjointSets
from topicgraph.text import split_words

SAME_TEXT = ("copy_of", "update_of")

MIN_EXCERPT_LENGTH = 60
"""Letters and digits; a shorter excerpt says too little to identify a piece."""


class Source(NamedTuple):
    """One source of a story: outlets and agencies that cannot be told apart, and its articles."""

    providers: tuple[str, ...]
    articles: tuple[str, ...]


def find_sources(
    articles: Iterable[tuple[str, str | None]],
    same_text: Iterable[tuple[str, str]],
    credited: Mapping[str, Sequence[str]],
    excerpts: Mapping[str, str],
) -> list[Source]:
    """Return the independent sources of a story.

    A text comes from the agencies that any of its copies credits, or else from the outlet of its
    original. What comes from an agency and an outlet, or from two agencies, makes these one source.
    So do outlets with the same excerpt where no date tells which is the copy. A text whose
    publisher is unknown may be anybody's, and is not a source.

    Args:
        articles: Id and outlet of each article of the story.
        same_text: Copy and original, or update and earlier version, of articles.
        credited: The agencies that articles credit.
        excerpts: The excerpts of articles.

    Example:
        >>> [source.providers for source in find_sources(
        ...     [("a", "Post"), ("b", "Wire"), ("c", "Sun"), ("d", "Star")],
        ...     [("d", "c")], {"a": ["Wire"]}, {})]
        [('Sun',), ('Wire',)]
    """
    outlet_of = dict(articles)
    texts: DisjointSets[str] = DisjointSets()
    copies: set[str] = set()
    for copy, original in same_text:
        if copy in outlet_of and original in outlet_of:
            texts.join(copy, original)
            copies.add(copy)
    for one, other in _pair_same_excerpts(excerpts):
        texts.join(one, other)
    members: dict[str, list[str]] = defaultdict(list)
    for id_ in outlet_of:
        members[texts.find(id_)].append(id_)
    sources: DisjointSets[str] = DisjointSets()
    articles_of: dict[str, list[str]] = defaultdict(list)
    for ids in members.values():
        agencies = sorted({agency for id_ in ids for agency in credited.get(id_, ())})
        outlets = [outlet_of[id_] for id_ in ids if id_ not in copies] if not agencies else []
        keys = agencies or [outlet for outlet in outlets if outlet]
        for key in keys:
            sources.join(keys[0], key)
        if keys:
            articles_of[keys[0]] += ids
    found: dict[str, tuple[set[str], list[str]]] = defaultdict(lambda: (set(), []))
    for key in sources.items():
        found[sources.find(key)][0].add(key)
    for key, ids in articles_of.items():
        found[sources.find(key)][1].extend(ids)
    return sorted(
        Source(tuple(sorted(providers)), tuple(sorted(ids))) for providers, ids in found.values()
    )


def _pair_same_excerpts(excerpts: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield each article with an earlier one that has the same excerpt of enough letters."""
    first_of: dict[str, str] = {}
    for id_, excerpt in excerpts.items():
        if len(excerpt) < MIN_EXCERPT_LENGTH:
            continue
        text = "".join(split_words(excerpt))
        if len(text) >= MIN_EXCERPT_LENGTH:
            one = first_of.setdefault(text, id_)
            if one != id_:
                yield one, id_
