"""Copies and updates: the same piece at another outlet, or later at the same one (measure M14:
declared, exact and near copies).

Source: T. Nicholls, "Detecting textual reuse in news stories, at scale", International Journal of
Communication 13 (2019), 4173; the rules are stricter, as tried by hand on real folders. A similar
title alone is the same story, not a copy."""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, timedelta
from difflib import SequenceMatcher
from typing import NamedTuple

import numpy as np
import polars as pl

from topicgraph.relate.scores import Pairs
from topicgraph.store.tables import Edge, Tables
from topicgraph.text import split_words, title_key

WINDOW = timedelta(days=30)
TITLE_WORDS = 4
EXCERPT_LETTERS = 60


class Piece(NamedTuple):
    """What copies are judged by. `publisher` is "" where only a platform is named."""

    id: str
    title: str
    numbers: frozenset[str]
    excerpt: str
    said: str
    published: datetime | None
    publisher: str
    provider: str
    carrier: str
    video: bool
    file: str

    @property
    def age(self) -> tuple[bool, bool, str, str]:
        """The original comes first: a piece on its outlet's own site before a carried one, then the
        earlier, then by id."""
        return (
            bool(self.carrier) or not self.publisher,
            self.published is None,
            str(self.published or ""),
            self.id,
        )


def edges(tables: Tables, pairs: Pairs | None = None) -> list[Edge]:
    """The `copy_of` edges (copy → original) and `update_of` edges (later → earlier), each with its
    reason.

    A copy: the same title of at least 4 words, or the same excerpt of at least 60 characters,
    within 30 days, at another outlet. By title alone only where the publisher is the same (one of
    the two was carried by a platform) or one publisher is unknown. Of the candidate `pairs`, also
    those of one publisher under nearly the same title, and those whose excerpts are nearly the
    same, with the same numbers and names (of videos only under nearly the same title). An update:
    the same title within 30 days at the same outlet, or such an excerpt under nearly the same
    title."""
    near = (
        np.flatnonzero((pairs.excerpt >= COMMON) | (pairs.title >= COMMON_TITLE))
        if pairs
        else np.zeros(0, np.int64)
    )
    alike = list(zip(pairs.a[near].tolist(), pairs.b[near].tolist(), strict=True)) if pairs else []
    known = _pieces(tables, {*_said_again(tables.articles), *itertools.chain.from_iterable(alike)})
    pieces = list(known.values())
    found: dict[tuple[str, str, str], str] = {}
    by_title = _groups(
        pieces, lambda piece: piece.title if piece.title.count(" ") + 1 >= TITLE_WORDS else ""
    )
    for group in by_title:
        for earlier, later in _pairs(group, _title_link):
            _note(found, earlier, later, *_title_link(earlier, later))
    for group in _groups(
        pieces, lambda piece: piece.excerpt if len(piece.excerpt) >= EXCERPT_LETTERS else ""
    ):
        for earlier, later in _pairs(group, _excerpt_link):
            _note(found, earlier, later, *_excerpt_link(earlier, later))
    for a, b in alike:
        earlier, later = sorted((known[a], known[b]), key=lambda piece: piece.age)
        _note(found, earlier, later, *_carried_link(earlier, later))
        _note(found, earlier, later, *_near_link(earlier, later))
    named = {piece.id: piece for piece in pieces}
    return [*_stars(found, "copy_of", named), *_stars(found, "update_of", named)]


def _said_again(articles: pl.DataFrame) -> list[int]:
    """The rows whose title or excerpt another has as well, but for case, accents, punctuation and
    spaces."""
    rows = articles.select(
        row=pl.int_range(pl.len()),
        title=_letters(articles["title"]),
        excerpt=_letters(articles["excerpt"]),
    )
    long = pl.col("excerpt").str.len_chars() >= EXCERPT_LETTERS
    again = (pl.col("title") != "") & pl.col("title").is_duplicated() | long & pl.col(
        "excerpt"
    ).is_duplicated()
    return rows.filter(again)["row"].to_list()


def _letters(texts: pl.Series) -> pl.Series:
    """The letters and digits of texts, folded; those in plain English letters are done at once."""
    plain = texts.str.len_bytes() == texts.str.len_chars()
    done = texts.str.to_lowercase().str.replace_all(r"[^a-z0-9]", "")
    others = texts.filter(~plain).map_elements(
        lambda text: "".join(split_words(text)), return_dtype=pl.String
    )
    return done.scatter((~plain).arg_true(), others) if len(others) else done


def _pieces(tables: Tables, rows: set[int]) -> dict[int, Piece]:
    """What some rows are judged by."""
    platforms = set(tables.providers.filter("platform")["id"])
    columns = ("id", "title", "excerpt", "published", "provider", "carrier", "medium", "files")
    chosen = sorted(rows)
    return {
        row: Piece(
            id_,
            title_key(title),
            frozenset(re.findall(r"\d+", title)),
            "".join(split_words(excerpt)),
            excerpt,
            published,
            "" if provider is None or provider in platforms else provider,
            provider or "",
            carrier or "",
            medium == "video",
            files[0] if files else "",
        )
        for row, (id_, title, excerpt, published, provider, carrier, medium, files) in zip(
            chosen, tables.articles.select(columns)[chosen].iter_rows(), strict=True
        )
    }


def _groups(pieces: Iterable[Piece], key: Callable[[Piece], str]) -> Iterator[list[Piece]]:
    groups: dict[str, list[Piece]] = defaultdict(list)
    for piece in pieces:
        if said := key(piece):
            groups[said].append(piece)
    for said in sorted(groups):
        if len(groups[said]) > 1:
            yield sorted(groups[said], key=lambda piece: piece.age)


COMMON, COMMON_TITLE = 0.5, 0.8
"""Excerpts, and titles, with less than this in common, by their words, are not looked at letter by
letter."""

SAME_PIECE = 0.6
"""Less alike than this, two excerpts under one title are of different pieces."""

ALIKE = 0.85
"""Two excerpts are nearly the same where this part of their letters matches."""

Link = tuple[str, str]
"""Kind of edge and reason; two empty texts where there is none."""


def _pairs(
    group: list[Piece], link: Callable[[Piece, Piece], Link]
) -> Iterator[tuple[Piece, Piece]]:
    """Each piece with the first before it that it links to: a star, not all pairs."""
    anchors: list[Piece] = []
    for piece in group:
        partner = next((anchor for anchor in anchors[:50] if link(anchor, piece)[0]), None)
        if partner is None:
            anchors.append(piece)
        else:
            yield partner, piece


def _near(a: Piece, b: Piece) -> bool | None:
    """Whether two pieces are within 30 days; None where one is undated."""
    return abs(a.published - b.published) <= WINDOW if a.published and b.published else None


def _title_link(a: Piece, b: Piece) -> Link:
    near = _near(a, b)
    if near is False:
        return "", ""
    if a.provider == b.provider and a.carrier == b.carrier:
        if not near or not a.publisher or _another_day(a, b):
            return "", ""
        return "update_of", "same title at the same outlet within 30 days"
    if a.publisher and a.publisher == b.publisher:
        return (
            "copy_of",
            f"same title, published by the same outlet and carried by {(b.carrier or a.carrier).removeprefix('provider:')}",
        )
    if near and not (a.publisher and b.publisher):
        return "copy_of", "same title within 30 days, and one of the two names no publisher"
    return "", ""


def _another_day(a: Piece, b: Piece) -> bool:
    """Whether two pieces of one title are instalments, as of a daily column: what they say is not
    alike."""
    one, other = a.said[:200].casefold(), b.said[:200].casefold()
    return (
        bool(one and other)
        and SequenceMatcher(None, one, other, autojunk=False).ratio() < SAME_PIECE
    )


def _excerpt_link(a: Piece, b: Piece) -> Link:
    if not _near(a, b) or not (a.numbers <= b.numbers or b.numbers <= a.numbers):
        return "", ""
    return _excerpt_kind(a, b, "same excerpt within 30 days")


def _excerpt_kind(a: Piece, b: Piece, reason: str) -> Link:
    """What two pieces are whose excerpts say that they are one: at one outlet an update, if the
    titles are alike too (else a series)."""
    if (a.provider, a.carrier) != (b.provider, b.carrier):
        return "copy_of", reason
    alike = (
        a.numbers == b.numbers
        and SequenceMatcher(None, a.title, b.title, autojunk=False).ratio() >= SAME_PIECE
    )
    return (
        ("update_of", f"{reason} at the same outlet, under nearly the same title")
        if a.publisher and alike
        else ("", "")
    )


def _near_link(a: Piece, b: Piece) -> Link:
    if not _near(a, b) or a.excerpt == b.excerpt or min(len(a.said), len(b.said)) < EXCERPT_LETTERS:
        return "", ""
    length = min(len(a.said), len(b.said))
    one, other = a.said[:length].casefold(), b.said[:length].casefold()
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    if (
        matcher.quick_ratio() < ALIKE
        or matcher.ratio() < ALIKE
        or _facts(a, length) != _facts(b, length)
    ):
        return "", ""
    if a.video and b.video and not _nearly(a.title, b.title):
        return "", ""  # whoever speaks over a trailer has its description too
    return _excerpt_kind(
        a, b, "nearly the same excerpt within 30 days, with the same numbers and names"
    )


def _carried_link(a: Piece, b: Piece) -> Link:
    """A piece that its outlet has under one title, and a platform that carries it under nearly the
    same one."""
    carried = a.publisher and a.publisher == b.publisher and a.carrier != b.carrier
    if (
        not carried
        or a.title == b.title
        or not _near(a, b)
        or a.numbers != b.numbers
        or not _nearly(a.title, b.title)
    ):
        return "", ""
    carrier = (b.carrier or a.carrier).removeprefix("provider:")
    return (
        "copy_of",
        f"nearly the same title, published by the same outlet and carried by {carrier}",
    )


def _nearly(one: str, other: str) -> bool:
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= ALIKE


def _facts(piece: Piece, length: int) -> tuple[frozenset[str], ...]:
    """The numbers and the names in the title, and in the excerpt up to where the shorter of two
    ends."""
    text = piece.said[:length].rpartition(" ")[0]
    numbers = frozenset(re.findall(r"\d+", text))
    names = frozenset(re.findall(r"(?<=[\w,;] )[A-Z][\w'’-]+", text))
    return numbers, names


def _note(
    found: dict[tuple[str, str, str], str], a: Piece, b: Piece, kind: str, reason: str
) -> None:
    if kind:
        found.setdefault((kind, a.id, b.id), reason)


def _stars(
    found: dict[tuple[str, str, str], str], kind: str, known: dict[str, Piece]
) -> Iterator[Edge]:
    """Groups of pieces tied by one kind of link, each piece pointing to the group's original."""
    tied: dict[str, list[str]] = defaultdict(list)
    reasons: dict[str, str] = {}
    for (found_kind, a, b), reason in sorted(found.items()):
        if found_kind == kind:
            tied[a].append(b)
            tied[b].append(a)
            reasons.setdefault(b, reason)
            reasons.setdefault(a, reason)
    for group in _components(tied):
        original, *others = sorted((known[id_] for id_ in group), key=lambda piece: piece.age)
        for piece in others:
            yield (piece.id, original.id, kind, 1.0, reasons[piece.id], piece.file)


def _components(tied: dict[str, list[str]]) -> Iterator[list[str]]:
    seen: set[str] = set()
    for start in sorted(tied):
        if start in seen:
            continue
        group, queue = [start], [start]
        seen.add(start)
        while queue:
            for other in tied[queue.pop()]:
                if other not in seen:
                    seen.add(other)
                    group.append(other)
                    queue.append(other)
        yield group
