"""Copies and updates: the same piece at another outlet, or a later version at the same outlet.

Source: T. Nicholls, "Detecting textual reuse in news stories, at scale", International Journal of
Communication 13 (2019), 4173 (declared, exact and near copies). The rules here are stricter, as
tried by hand on real folders: a title that is only similar means the same story, not a copy.
"""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from difflib import SequenceMatcher
from typing import Any, NamedTuple

import numpy as np
import polars as pl

from topicgraph.components import connected_components
from topicgraph.relate.copy_direction import describe_unknown_direction, list_agencies
from topicgraph.relate.match_ratio import bound_ratio, reaches_ratio
from topicgraph.relate.scores import CandidatePairs
from topicgraph.store.story_sources import MIN_EXCERPT_LENGTH
from topicgraph.store.tables import EdgeRow, Tables
from topicgraph.text import split_words, title_key

WINDOW = timedelta(days=30)
"""Pieces further apart are neither copies nor updates of each other."""

MIN_TITLE_WORDS = 4
"""A shorter title says too little to identify a piece."""

MIN_EXCERPT_COSINE, MIN_TITLE_COSINE = 0.5, 0.8
"""Candidate pairs below both are not compared letter by letter."""

SAME_COLUMN_RATIO = 0.6
"""Excerpts under one title that match less than this are of different pieces."""

NEAR_COPY_RATIO = 0.85
"""Two texts are nearly the same if this share of their letters matches."""

SAME_TEXT_LENGTH = 100
"""Letters and digits. An excerpt of this length that two outlets share is one text, even if the
numbers in their headlines differ ("5 things", "7 things")."""

SHARED_TITLE_WORDS, SHARED_TITLE_WINDOW, SHARED_TITLE_COSINE = 5, timedelta(days=3), 0.3
"""Two named outlets with the same title carry one piece if the title has this number of words, the
dates are this close, and the excerpts are this similar (cosine of words)."""

NEW_HEADLINE_RATIO = 0.8
"""At one outlet on one day, an excerpt that matches so far under another headline is an update."""

SERIES_LENGTH = 3
"""Days. A title that an outlet has on this many is a series ("Letters to the editor")."""

MAX_HEADLINES = 3
"""If one outlet uses a text under more headlines, it is a template, not one piece."""

SAME_WORD_RATIO = 0.7
"""Two words whose letters match less name different things ("Rogue", "Necromancer")."""

MAX_ORIGINALS = 50
"""The most originals with one title or excerpt that a piece is compared with."""

Link = tuple[str, str]
"""Kind of an edge and its reason; two empty strings for no edge."""

NO_LINK: Link = ("", "")


class Piece(NamedTuple):
    """What copies are judged by.

    `title` and `excerpt` are folded; `text` is the excerpt as written, without a dateline and the
    mark of a cut. `publisher` is "" where only a platform is named. `agencies` are the domains of
    the agencies that it credits.
    """

    id: str
    title: str
    numbers: frozenset[str]
    excerpt: str
    text: str
    published: datetime | None
    publisher: str
    provider: str
    carrier: str
    is_video: bool
    file: str
    precision: str
    zone_known: bool
    agencies: frozenset[str]

    @property
    def original_order(self) -> tuple[bool, bool, str, str]:
        """Sort key: pieces on their outlet's own site first, then the earlier, then by id."""
        return (
            bool(self.carrier) or not self.publisher,
            self.published is None,
            str(self.published or ""),
            self.id,
        )


def find_copies(tables: Tables, pairs: CandidatePairs | None = None) -> list[EdgeRow]:
    """Return the `copy_of` edges (copy → original) and `update_of` edges (later → earlier).

    A copy has the same title of at least 4 words, or the same excerpt of at least 60 characters,
    within 30 days, at another outlet. The title alone decides only where the publisher is the same
    (a platform carries one of the two) or one publisher is unknown; two named outlets need similar
    excerpts within three days as well. An update has the same title within 30 days at the same
    outlet, unless the title is one of a series.

    Candidate pairs are also copies if one publisher has nearly the same title twice, or if the
    excerpts are nearly the same, with the same numbers and names (for videos only under nearly the
    same title). At one outlet, and under nearly the same title, such a pair is an update.

    If it is not known which of two is the copy, the reason of their edge says so
    (`model.UNDIRECTED`).

    Args:
        tables: The tables of the folder.
        pairs: The candidate pairs; without them only exact repetitions are found.
    """
    near: list[tuple[int, int]] = []
    if pairs:
        similar = (pairs.excerpt >= MIN_EXCERPT_COSINE) | (pairs.title >= MIN_TITLE_COSINE)
        rows = np.flatnonzero(similar)
        near = list(zip(pairs.a[rows].tolist(), pairs.b[rows].tolist(), strict=True))
    pieces = _read_pieces(
        tables, {*_repeated_rows(tables.articles), *itertools.chain.from_iterable(near)}
    )
    links: dict[tuple[str, str, str], str] = {}
    series = _find_series(pieces.values())
    templates = _find_templates(pieces.values())
    same_text = _similar_excerpts(pieces, pairs)

    def classify_title(a: Piece, b: Piece) -> Link:
        if are_of_series(a, b):
            return NO_LINK
        return _classify_title(a, b, same_text)

    def are_of_series(a: Piece, b: Piece) -> bool:
        """Two parts of a series have one title; a part that is repeated has one text as well."""
        is_series = _same_place(a, b) and (a.title, a.provider, a.carrier) in series
        return is_series and a.title == b.title and not (a.excerpt and a.excerpt == b.excerpt)

    def classify_excerpt(a: Piece, b: Piece) -> Link:
        is_template = (a.excerpt, a.provider, a.carrier) in templates
        return _classify_excerpt(a, b, is_template)

    for key, classify in ((_title_group, classify_title), (_excerpt_group, classify_excerpt)):
        for group in _group_pieces(pieces.values(), key):
            for original, piece in _match_originals(group, classify):
                _add_link(links, original, piece, classify(original, piece))
    for a, b in near:
        earlier, later = sorted((pieces[a], pieces[b]), key=lambda piece: piece.original_order)
        if are_of_series(earlier, later):
            continue
        _add_link(links, earlier, later, _classify_carried(earlier, later))
        _add_link(links, earlier, later, _classify_near_excerpt(earlier, later))
    by_id = {piece.id: piece for piece in pieces.values()}
    return [*_point_at_originals(links, "copy_of", by_id),
            *_point_at_originals(links, "update_of", by_id)]  # fmt: skip


def _title_group(piece: Piece) -> str:
    return piece.title if piece.title.count(" ") + 1 >= MIN_TITLE_WORDS else ""


def _excerpt_group(piece: Piece) -> str:
    return piece.excerpt if len(piece.excerpt) >= MIN_EXCERPT_LENGTH else ""


def _repeated_rows(articles: pl.DataFrame) -> list[int]:
    """Return the rows whose folded title or excerpt another article has as well."""
    rows = articles.select(
        row=pl.int_range(pl.len()),
        title=_fold_letters(articles["title"]),
        excerpt=_fold_letters(articles["excerpt"]),
    )
    long_enough = pl.col("excerpt").str.len_chars() >= MIN_EXCERPT_LENGTH
    repeated_title = (pl.col("title") != "") & pl.col("title").is_duplicated()
    repeated_excerpt = long_enough & pl.col("excerpt").is_duplicated()
    return rows.filter(repeated_title | repeated_excerpt)["row"].to_list()


def _fold_letters(texts: pl.Series) -> pl.Series:
    """Return the letters and digits of texts, folded."""
    # Polars folds ASCII texts at once, which is twenty times faster than one by one.
    is_ascii = texts.str.len_bytes() == texts.str.len_chars()
    folded = texts.str.to_lowercase().str.replace_all(r"[^a-z0-9]", "")
    others = texts.filter(~is_ascii).map_elements(
        lambda text: "".join(split_words(text)), return_dtype=pl.String
    )
    return folded.scatter((~is_ascii).arg_true(), others) if len(others) else folded


def _read_pieces(tables: Tables, rows: set[int]) -> dict[int, Piece]:
    """Return the pieces of some rows."""
    platforms = set(tables.providers.filter("platform")["id"])
    chosen = sorted(rows)
    records = tables.articles[chosen].iter_rows(named=True)
    return {
        row: _read_piece(record, platforms) for row, record in zip(chosen, records, strict=True)
    }


def _read_piece(record: Mapping[str, Any], platforms: Collection[str]) -> Piece:
    provider, excerpt = record["provider"] or "", record["excerpt"]
    return Piece(
        id=record["id"],
        title=title_key(record["title"]),
        numbers=frozenset(re.findall(r"\d+", record["title"])),
        excerpt="".join(split_words(excerpt)),
        text=_strip_frame(excerpt),
        published=record["published"],
        publisher="" if provider in platforms else provider,
        provider=provider,
        carrier=record["carrier"] or "",
        is_video=record["medium"] == "video",
        file=record["files"][0] if record["files"] else "",
        precision=record["precision"] or "none",
        zone_known=record["zone"] != "assumed",
        agencies=list_agencies(record["author"] or (), excerpt),
    )


DATELINE = re.compile(r"^[^()\n]{0,70}\([^()\n]{2,40}\)\s*[-–—]{1,2}\s*")
CUT_MARK = re.compile(r"\s*(?:\[?(?:\.\.\.|…)\]?)\s*$")


def _strip_frame(excerpt: str) -> str:
    """Return an excerpt without its dateline, and without the mark that it was cut.

    >>> _strip_frame("ELSING (AP) - The bridge is closed ...")
    'The bridge is closed'
    """
    return CUT_MARK.sub("", DATELINE.sub("", excerpt))


def _group_pieces(pieces: Iterable[Piece], key: Callable[[Piece], str]) -> Iterator[list[Piece]]:
    """Yield the groups of at least two pieces with the same key, originals first."""
    groups: dict[str, list[Piece]] = defaultdict(list)
    for piece in pieces:
        if value := key(piece):
            groups[value].append(piece)
    for value in sorted(groups):
        if len(groups[value]) > 1:
            yield sorted(groups[value], key=lambda piece: piece.original_order)


def _match_originals(
    group: list[Piece], classify: Callable[[Piece, Piece], Link]
) -> Iterator[tuple[Piece, Piece]]:
    """Yield each piece with the first original that it is linked to: a star, not all pairs."""
    originals: list[Piece] = []
    for piece in group:
        original = next((one for one in originals[:MAX_ORIGINALS] if classify(one, piece)[0]), None)
        if original is None:
            originals.append(piece)
        else:
            yield original, piece


def _within_window(a: Piece, b: Piece) -> bool | None:
    """Return whether two pieces are within 30 days; None if one is undated."""
    return abs(a.published - b.published) <= WINDOW if a.published and b.published else None


def _find_series(pieces: Iterable[Piece]) -> set[tuple[str, str, str]]:
    """Return title, outlet and carrier of the columns that repeat their title day by day."""
    days: dict[tuple[str, str, str], set[object]] = defaultdict(set)
    for piece in pieces:
        if piece.published:
            key = piece.title, piece.provider, piece.carrier
            days[key].add(piece.published.date())
    return {key for key, dates in days.items() if len(dates) >= SERIES_LENGTH}


def _find_templates(pieces: Iterable[Piece]) -> set[tuple[str, str, str]]:
    """Return excerpt, outlet and carrier of texts that stand under many headlines there."""
    titles: dict[tuple[str, str, str], set[str]] = defaultdict(set)
    for piece in pieces:
        titles[piece.excerpt, piece.provider, piece.carrier].add(piece.title)
    return {key for key, found in titles.items() if len(found) > MAX_HEADLINES}


def _similar_excerpts(
    pieces: dict[int, Piece], pairs: CandidatePairs | None
) -> set[tuple[str, str]]:
    """Return the ids of candidate pairs with one title and similar excerpts, either way round."""
    if not pairs:
        return set()
    rows = np.flatnonzero((pairs.title >= 0.99) & (pairs.excerpt >= SHARED_TITLE_COSINE))
    ends = zip(pairs.a[rows].tolist(), pairs.b[rows].tolist(), strict=True)
    ids = [(pieces[a].id, pieces[b].id) for a, b in ends if a in pieces and b in pieces]
    return {*ids, *((b, a) for a, b in ids)}


def _same_place(a: Piece, b: Piece) -> bool:
    return (a.provider, a.carrier) == (b.provider, b.carrier)


def _nearly_same_text(a: Piece, b: Piece) -> bool:
    one, other = a.text[:200].casefold(), b.text[:200].casefold()
    return bool(one and other) and _nearly_same(one, other)


def _classify_title(a: Piece, b: Piece, same_text: set[tuple[str, str]]) -> Link:
    """Return what two pieces with the same title are to each other."""
    near = _within_window(a, b)
    if near is False:
        return NO_LINK
    if _same_place(a, b):
        if not near or not a.publisher or _is_instalment(a, b):
            return NO_LINK
        return "update_of", "same title at the same outlet within 30 days"
    if a.publisher and a.publisher == b.publisher:
        carrier = (b.carrier or a.carrier).removeprefix("provider:")
        return "copy_of", f"same title, published by the same outlet and carried by {carrier}"
    if near and not (a.publisher and b.publisher):
        return "copy_of", "same title within 30 days, and one of the two names no publisher"
    if (
        (a.id, b.id) in same_text
        and near
        and not (a.is_video and b.is_video)  # two reactions to one trailer have one title
        and abs(a.published - b.published) <= SHARED_TITLE_WINDOW  # type: ignore[operator]
        and a.title.count(" ") + 1 >= SHARED_TITLE_WORDS
    ):
        return "copy_of", "same title within 3 days at another outlet, with a similar excerpt"
    return NO_LINK


def _is_instalment(a: Piece, b: Piece) -> bool:
    """Return whether two pieces of one title are parts of a series, as of a daily column."""
    one, other = a.text[:200].casefold(), b.text[:200].casefold()
    return bool(one and other) and not reaches_ratio(one, other, SAME_COLUMN_RATIO)


def _classify_excerpt(a: Piece, b: Piece, is_template: bool) -> Link:
    """Return what two pieces with the same excerpt are to each other."""
    if not is_template and _on_one_day(a, b) and len(a.excerpt) >= SAME_TEXT_LENGTH:
        return "update_of", "same excerpt at the same outlet on the same day"
    numbers_agree = a.numbers <= b.numbers or b.numbers <= a.numbers
    one_text = len(a.excerpt) >= SAME_TEXT_LENGTH and not _same_place(a, b)
    if not _within_window(a, b) or not (numbers_agree or one_text):
        return NO_LINK
    return _classify_by_outlet(a, b, "same excerpt within 30 days")


def _classify_by_outlet(a: Piece, b: Piece, reason: str) -> Link:
    """Return a copy; at one outlet an update if the titles are alike too (else a series)."""
    if (a.provider, a.carrier) != (b.provider, b.carrier):
        return "copy_of", reason
    alike = a.numbers == b.numbers and reaches_ratio(a.title, b.title, SAME_COLUMN_RATIO)
    if a.publisher and alike:
        return "update_of", f"{reason} at the same outlet, under nearly the same title"
    return NO_LINK


def _classify_near_excerpt(a: Piece, b: Piece) -> Link:
    """Return what two pieces are to each other whose excerpts are nearly, not exactly, the same."""
    length = min(len(a.text), len(b.text))
    if not _within_window(a, b) or a.excerpt == b.excerpt or length < MIN_EXCERPT_LENGTH:
        return NO_LINK
    one, other = a.text[:length].casefold(), b.text[:length].casefold()
    if bound_ratio(one, other) < min(NEW_HEADLINE_RATIO, NEAR_COPY_RATIO):
        return NO_LINK
    ratio = SequenceMatcher(None, one, other, autojunk=False).ratio()
    if ratio >= NEW_HEADLINE_RATIO and _on_one_day(a, b):
        return "update_of", "nearly the same excerpt at the same outlet on the same day"
    if ratio < NEAR_COPY_RATIO or _facts(a, length) != _facts(b, length):
        return NO_LINK
    if a.is_video and b.is_video and not _nearly_same(a.title, b.title):
        return NO_LINK  # whoever comments on a trailer repeats its description
    return _classify_by_outlet(
        a, b, "nearly the same excerpt within 30 days, with the same numbers and names"
    )


def _on_one_day(a: Piece, b: Piece) -> bool:
    """Return whether two headlines of one outlet on one day can stand over one text."""
    return bool(
        _same_place(a, b)
        and a.publisher
        and a.published
        and b.published
        and a.published.date() == b.published.date()
        and not (a.is_video or b.is_video)
        and a.numbers == b.numbers
        and not _names_differ(a.title, b.title)
    )


def _names_differ(one: str, other: str) -> bool:
    """Return whether two folded titles of one template put different words in one place.

    "rogue skill tree" and "necromancer skill tree" do; a word that is only spelt or inflected in
    another way, and words that one title adds, do not.
    """
    first, second = one.split(), other.split()
    changes = SequenceMatcher(None, first, second, autojunk=False).get_opcodes()
    kept = sum(end - start for kind, start, end, _, _ in changes if kind == "equal")
    if kept * 2 < min(len(first), len(second)):
        return False  # no template: another headline
    return any(
        not reaches_ratio(" ".join(first[a:b]), " ".join(second[c:d]), SAME_WORD_RATIO)
        for kind, a, b, c, d in changes
        if kind == "replace"
    )


def _classify_carried(a: Piece, b: Piece) -> Link:
    """Return a copy if a platform carries an outlet's piece under nearly the same title."""
    carried = a.publisher and a.publisher == b.publisher and a.carrier != b.carrier
    if (
        not carried
        or a.title == b.title
        or not _within_window(a, b)
        or a.numbers != b.numbers
        or not _nearly_same(a.title, b.title)
        or (_names_differ(a.title, b.title) and not _nearly_same_text(a, b))
    ):
        return NO_LINK
    carrier = (b.carrier or a.carrier).removeprefix("provider:")
    reason = f"nearly the same title, published by the same outlet and carried by {carrier}"
    return "copy_of", reason


def _nearly_same(one: str, other: str) -> bool:
    return reaches_ratio(one, other, NEAR_COPY_RATIO)


def _facts(piece: Piece, length: int) -> tuple[frozenset[str], ...]:
    """Return the numbers and the names in the first `length` characters of an excerpt."""
    text = piece.text[:length].rpartition(" ")[0]
    numbers = frozenset(re.findall(r"\d+", text))
    names = frozenset(re.findall(r"(?<=[\w,;] )[A-Z][\w'’-]+", text))
    return numbers, names


def _add_link(links: dict[tuple[str, str, str], str], a: Piece, b: Piece, link: Link) -> None:
    kind, reason = link
    if kind:
        links.setdefault((kind, a.id, b.id), reason)


def _point_at_originals(
    links: dict[tuple[str, str, str], str], kind: str, pieces: dict[str, Piece]
) -> Iterator[EdgeRow]:
    """Yield the edges of one kind: in each connected group every piece points at the original."""
    chosen = sorted((a, b, reason) for (link_kind, a, b), reason in links.items()
                    if link_kind == kind)  # fmt: skip
    reasons: dict[str, str] = {}
    for a, b, reason in chosen:
        reasons.setdefault(b, reason)
        reasons.setdefault(a, reason)
    ids = sorted(reasons)
    row = {id_: number for number, id_ in enumerate(ids)}
    ends = np.array([(row[a], row[b]) for a, b, _ in chosen], dtype=np.int64).reshape(-1, 2)
    groups: dict[int, list[Piece]] = defaultdict(list)
    for id_, component in zip(
        ids, connected_components(len(ids), ends[:, 0], ends[:, 1]).tolist(), strict=True
    ):
        groups[component].append(pieces[id_])
    for group in groups.values():
        original, *others = sorted(group, key=lambda piece: piece.original_order)
        for piece in others:
            unknown = describe_unknown_direction(original, piece) if kind == "copy_of" else ""
            reason = "; ".join(filter(None, (reasons[piece.id], unknown)))
            yield piece.id, original.id, kind, 1.0, reason, piece.file
