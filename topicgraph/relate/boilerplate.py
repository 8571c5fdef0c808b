"""Boilerplate: what one outlet repeats in its pieces, and what says nothing about their subject.

That is the outlet's own name at an end of a title ("… | IGN"), a prefix or suffix that many of its
titles share ("Opinion: …"), and a sentence, a remark in brackets or a lead ("NOW READ: …") that
stands in many of its excerpts. It is found for each outlet, left out of words and of similarity,
and reported once. A prefix that others use in their titles too is a subject, not boilerplate.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from typing import NamedTuple

import polars as pl

from topicgraph.identity import domains
from topicgraph.model import Problem
from topicgraph.store.tables import Tables
from topicgraph.text import count_phrase, name_key, split_words

MIN_REPEATS = 5
"""An outlet repeats a text if this number of differently titled pieces have it."""

MIN_SHARE = 0.1
"""The share of the outlet's pieces that must have it."""

MAX_OTHER_SHARE = 0.1
"""A prefix or suffix is a subject if other outlets use its words this often, as a share of how
often this one does."""

MAX_END_WORDS, MAX_LEAD_WORDS = 6, 5
"""Words of a prefix or suffix of a title, and of the lead of an excerpt."""

MIN_SENTENCE_LETTERS = 12
"""A shorter sentence is not looked at: "Read more." says too little."""

SEPARATOR = r"(?:\s*[|｜]\s*|\s+[-–—·•»«~:]+\s+|\s*[：]\s*)"
SUFFIX = re.compile(rf"^(?P<rest>.*\S){SEPARATOR}(?P<end>\S[^|｜]{{0,60}})$")
UNSPACED_SUFFIX = re.compile(r"^(?P<rest>.*[^\x00-\x7f])[-_－](?P<end>[^\s_－-]{2,20})$")
PREFIX = re.compile(rf"^(?P<end>\S[^|｜:：]{{0,60}}?)(?:{SEPARATOR}|:\s+)(?P<rest>\S.*)$")
BRACKETED = re.compile(r"^(?P<end>[\[【（(][^\]】）)]{1,40}[\]】）)])\s*(?P<rest>\S.*)$")
"""How titles are divided into a prefix or suffix, and the rest."""

DIVIDER = re.compile(r"[|｜·•»«~:：_\-－–—\[【（(]")
"""A sign without which no title is divided: most titles are told by one search."""

SENTENCE = re.compile(r"[^.!?。！？…]+(?:[.!?。！？…]+(?=\s|$|[^\x00-\x7f])[\"'”’)]*|$)\s*")
REMARK = re.compile(r"\s*[(\[（【][^()\[\]（）【】]{3,80}[)\]）】]")
LEAD = re.compile(r"^(?P<end>[^.!?:：]{2,40}[:：])\s*(?P<rest>\S.*)$", re.DOTALL)
"""How excerpts are divided."""


class Repeated(NamedTuple):
    """A text that an outlet repeats: as written, in how many of its pieces, and one of their files.

    `kind` is "prefix", "suffix", "sentence", "remark" or "lead".
    """

    outlet: str
    kind: str
    text: str
    repeats: int
    pieces: int
    file: str


@dataclass(frozen=True, slots=True)
class Boilerplate:
    """What each outlet repeats.

    - `repeated`: the texts, with their counts
    - `keys`: outlet → kind and folded text of what it repeats
    - `names`: outlet → keys of its own names
    """

    repeated: tuple[Repeated, ...] = ()
    keys: Mapping[str, frozenset[tuple[str, str]]] = field(default_factory=dict)
    names: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def strip_title(self, title: str, outlet: str) -> str:
        """Return a title without the prefixes and suffixes that its outlet repeats."""
        keys, names = self.keys.get(outlet, frozenset()), self.names.get(outlet, frozenset())
        changed = bool(keys or names)
        while changed:
            changed = False
            for kind, end, rest in split_title(title):
                if (kind, _fold(end)) in keys or name_key(end) in names:
                    title, changed = rest, True
                    break
        return title

    def strip_excerpt(self, excerpt: str, outlet: str) -> str:
        """Return an excerpt without the sentences, remarks and leads that its outlet repeats."""
        keys, names = self.keys.get(outlet, frozenset()), self.names.get(outlet, frozenset())
        if not keys and "(" not in excerpt:
            return excerpt
        for kind, text in split_excerpt(excerpt):
            is_name = kind == "remark" and name_key(text) in names  # "ELSING (Harbour Wire) - "
            if is_name or (kind, _fold(text)) in keys:
                excerpt = excerpt.replace(text, " ", 1)
        return " ".join(excerpt.split())


def split_title(title: str) -> Iterator[tuple[str, str, str]]:
    """Yield the ways to divide a title into a prefix or suffix and the rest: kind, end, rest.

    >>> list(split_title("Opinion: Ferries matter | Post"))[0]
    ('suffix', 'Post', 'Opinion: Ferries matter')
    """
    if not DIVIDER.search(title):
        return
    for kind, pattern in (
        ("suffix", SUFFIX),
        ("suffix", UNSPACED_SUFFIX),
        ("prefix", PREFIX),
        ("prefix", BRACKETED),
    ):
        match = pattern.match(title)
        if match and match["end"].count(" ") < MAX_END_WORDS:
            yield kind, match["end"].strip(), match["rest"].strip()


def split_excerpt(excerpt: str) -> Iterator[tuple[str, str]]:
    """Yield the sentences of an excerpt, its remarks in brackets and its lead: kind, text.

    >>> list(split_excerpt("NOW READ: The ferry sank. (opens in new tab)"))[0]
    ('lead', 'NOW READ:')
    """
    lead = LEAD.match(excerpt)
    start = 0
    if lead and lead["end"].count(" ") < MAX_LEAD_WORDS:
        yield "lead", lead["end"]
        start = lead.start("rest")
    for match in REMARK.finditer(excerpt, start):
        yield "remark", match[0].strip()
    for match in SENTENCE.finditer(excerpt, start):
        if len(match[0]) >= MIN_SENTENCE_LETTERS:
            yield "sentence", match[0].strip()


def _fold(text: str) -> str:
    return " ".join(text.casefold().split()).strip(" .!?…:：\"'“”‘’")


def find_boilerplate(tables: Tables) -> Boilerplate:
    """Find what each outlet of a folder repeats in its titles and excerpts."""
    names = find_own_names(tables.providers)
    pieces = collect_pieces(tables.articles)
    found = find_repeated_texts(pieces, names)
    words = count_words(title for listed in pieces.values() for title, _, _ in listed)
    return drop_subjects(found, words, sum(map(len, pieces.values())), names)


Pieces = Mapping[str, Sequence[tuple[str, str, str]]]
"""Outlet → title, excerpt and file of each of its pieces."""


class OutletTexts(NamedTuple):
    """What an outlet repeats, subjects too, in how many pieces, and the words of their titles."""

    repeated: Sequence[Repeated]
    pieces: int
    words: Mapping[str, int]


def find_own_names(providers: pl.DataFrame) -> dict[str, frozenset[str]]:
    """Return the keys of the names of each outlet."""
    columns = ("id", "name", "names", "domain", "platform")
    return {
        id_: _own_names(name, spellings, domain)
        for id_, name, spellings, domain, is_platform in providers.select(columns).iter_rows()
        if not is_platform
    }


def collect_pieces(articles: pl.DataFrame) -> Pieces:
    """Return the pieces of each outlet, in order of the table."""
    pieces: dict[str, list[tuple[str, str, str]]] = defaultdict(list)
    columns = ("title", "excerpt", "provider", "files")
    for title, excerpt, provider, files in articles.select(columns).iter_rows():
        if provider:
            pieces[provider].append((title or "", excerpt or "", files[0] if files else ""))
    return pieces


def count_words(titles: Iterable[str], wanted: Set[str] | None = None) -> Counter[str]:
    """Count in how many titles each word is, or each of the wanted words."""
    words: Counter[str] = Counter()
    for title in titles:
        found = set(split_words(title))
        words.update(found if wanted is None else found & wanted)
    return words


def find_repeated_texts(pieces: Pieces, names: Mapping[str, frozenset[str]]) -> list[OutletTexts]:
    """Return what each outlet with enough pieces repeats, in order of the outlets."""
    texts: list[OutletTexts] = []
    for outlet in sorted(pieces):
        if len(pieces[outlet]) >= MIN_REPEATS:
            found = _find_repeated(outlet, pieces[outlet], names.get(outlet, frozenset()))
            wanted = frozenset(words_of_ends(found))
            words = count_words((title for title, _, _ in pieces[outlet]), wanted) if wanted else {}
            texts.append(OutletTexts(found, len(pieces[outlet]), words))
    return texts


def words_of_ends(repeated: Iterable[Repeated]) -> Iterator[str]:
    """Yield the words of prefixes and suffixes, by which subjects are told from boilerplate."""
    for one in repeated:
        if one.kind in ("prefix", "suffix"):
            yield from split_words(one.text)


def drop_subjects(
    texts: Iterable[OutletTexts],
    words: Mapping[str, int],
    total: int,
    names: Mapping[str, frozenset[str]],
) -> Boilerplate:
    """Return the boilerplate: what outlets repeat, without what others use in their titles too.

    Args:
        texts: What each outlet repeats, in order of the outlets.
        words: In how many titles of all outlets each word of prefixes and suffixes is.
        total: The number of pieces of all outlets.
        names: The keys of the names of each outlet.
    """
    repeated = [one for outlet in texts for one in _drop_subjects(outlet, words, total)]
    keys: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for one in repeated:
        keys[one.outlet].add((one.kind, _fold(one.text)))
    return Boilerplate(
        tuple(repeated), {outlet: frozenset(found) for outlet, found in keys.items()}, names
    )


def _own_names(name: str, spellings: Iterable[str] | None, domain: str | None) -> frozenset[str]:
    own = {name_key(spelling) for spelling in (name, *(spellings or ()))}
    if domain:
        own |= {name_key(domain), name_key(domains.site_label(domain))}
    return frozenset(own - {""})


def _find_repeated(
    outlet: str, pieces: Sequence[tuple[str, str, str]], own_names: frozenset[str]
) -> list[Repeated]:
    """The texts that enough differently titled pieces of an outlet have."""
    titles: dict[tuple[str, str], set[str]] = defaultdict(set)
    first: dict[tuple[str, str], tuple[str, str]] = {}
    excerpts = 0
    for title, excerpt, file in pieces:
        parts = [(kind, end, rest) for kind, end, rest in split_title(title)]
        parts += [(kind, text, title) for kind, text in split_excerpt(excerpt)]
        excerpts += bool(excerpt)
        for kind, text, rest in parts:
            key = kind, _fold(text)
            titles[key].add(rest)
            first.setdefault(key, (text, file))
    found = []
    for key, different in titles.items():
        kind, folded = key
        pieces_of_kind = len(pieces) if kind in ("prefix", "suffix") else excerpts
        is_own_name = kind in ("prefix", "suffix", "remark") and name_key(folded) in own_names
        if len(different) >= max(MIN_REPEATS, MIN_SHARE * pieces_of_kind) and not is_own_name:
            text, file = first[key]
            found.append(Repeated(outlet, kind, text, len(different), pieces_of_kind, file))
    return sorted(found, key=lambda one: (-one.repeats, one.kind, one.text))


def _drop_subjects(outlet: OutletTexts, words: Mapping[str, int], total: int) -> Iterator[Repeated]:
    """Leave out the prefixes and suffixes whose words other outlets use in their titles too."""
    others = total - outlet.pieces
    for one in outlet.repeated:
        if one.kind not in ("prefix", "suffix"):
            yield one
            continue
        # A word of a suffix may not be in any title as a word of its own.
        elsewhere = min(
            (words.get(word, 0) - outlet.words.get(word, 0) for word in split_words(one.text)),
            default=0,
        )
        share = one.repeats / outlet.pieces
        if others >= MIN_REPEATS and elsewhere < MAX_OTHER_SHARE * share * others:
            yield one


def strip_boilerplate(tables: Tables, boilerplate: Boilerplate) -> tuple[list[str], list[str]]:
    """Return the titles and excerpts of all articles without what their outlets repeat."""
    columns = tables.articles.select("title", "excerpt", "provider").iter_rows()
    titles, excerpts = [], []
    for title, excerpt, provider in columns:
        titles.append(boilerplate.strip_title(title or "", provider or ""))
        excerpts.append(boilerplate.strip_excerpt(excerpt or "", provider or ""))
    return titles, excerpts


def report_boilerplate(tables: Tables, boilerplate: Boilerplate) -> list[Problem]:
    """Return one problem for each text that an outlet repeats."""
    names = dict(tables.providers.select("id", "name").iter_rows())
    return [
        Problem(
            one.file,
            0,
            "boilerplate",
            f"{names.get(one.outlet, one.outlet)} repeats “{one.text[:80]}” in {one.repeats:,} of "
            f"{count_phrase(one.pieces, 'article')}: left out of words and similarity",
        )
        for one in boilerplate.repeated
    ]
