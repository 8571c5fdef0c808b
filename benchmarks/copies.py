"""Copies and updates: precision and recall on planted edits of invented articles.

Every base article is edited as newsrooms edit: cut, under another headline, with a sentence or a
dateline added, with a typo mended. Beside them stand articles that are no copies although they look
like one: another outlet's own words on the event, the next part of a series, sibling guides, the
same headline months later. The judged pairs of real corpora are not part of this set.

    python -m benchmarks copies
"""

from __future__ import annotations

import random
import sys
from collections.abc import Callable, Iterator
from typing import NamedTuple

import polars as pl

from topicgraph.intervals import wilson_interval
from topicgraph.model import Record
from topicgraph.pipeline import build
from topicgraph.sources.corpus import Corpus

BASES = 60
"""Base articles of each kind of edit, by default."""

HOUR = 3_600_000_000

WHO = [
    "council",
    "ferry",
    "firm",
    "museum",
    "hospital",
    "union",
    "college",
    "brewery",
    "harbour",
    "airline",
    "court",
]
WHAT = """close the old bridge
raise the price of tickets
ban cars from the market square
buy the derelict station
open a clinic for sailors
cut the night service
rebuild the flooded library
sell its last lighthouse
recall a batch of kettles
test drones over the marsh
plant trees along the canal
move the summer fair""".splitlines()
WHY = """after a storm damaged the roof
because costs have doubled since the spring
as fewer people cross the river
despite protests from traders
to comply with a court ruling
after two years of talks
following a fire in the cellar
so that work can start before winter""".splitlines()
MORE = """Residents had asked for a vote, but the chair refused to hold one.
Engineers found cracks in three of the pillars during an inspection.
The plan was leaked to a local radio station late on Sunday evening.
Shops on the quay expect to lose a third of their customers.
A petition against it gathered signatures within a single week.
The opposition called it a mistake that will be hard to undo.
Work is expected to begin once the permits have been signed.
Nobody was hurt, and the insurers have agreed to pay for most of it.
Neighbouring towns have offered to help with boats and drivers.
The ministry declined to comment until the report is published.""".splitlines()
SYLLABLES = [
    "ba",
    "der",
    "mo",
    "lin",
    "ta",
    "ves",
    "ker",
    "ro",
    "sil",
    "an",
    "dun",
    "pel",
    "mar",
    "tho",
    "wen",
    "gri",
    "os",
    "ley",
    "fa",
    "nor",
]


class Piece(NamedTuple):
    """An invented article; pieces of one `work` are copies or updates of one another."""

    work: int
    title: str
    excerpt: str
    outlet: str
    hours: float
    medium: str = "article"


def _name(rng: random.Random) -> str:
    return "".join(rng.sample(SYLLABLES, rng.randint(2, 3))).capitalize()


def _base(rng: random.Random, work: int) -> Piece:
    place, who, what, why = _name(rng), rng.choice(WHO), rng.choice(WHAT), rng.choice(WHY)
    person, number = f"{_name(rng)} {_name(rng)}", rng.randint(3, 97)
    title = f"{place} {who} to {what}"
    sentences = [
        f"The {who} of {place} will {what} {why}, its head {person} said.",
        rng.choice(MORE),
        f"About {number} people are affected, most of them in the north of {place}.",
        rng.choice(MORE),
    ]
    return Piece(work, title, " ".join(sentences), _outlet(rng), rng.uniform(0, 24 * 60))


def _outlet(rng: random.Random, other_than: str = "") -> str:
    names = [f"Outlet{number}" for number in range(40) if f"Outlet{number}" != other_than]
    return rng.choice(names)


def _headline(rng: random.Random, piece: Piece) -> str:
    place = piece.title.split(" ")[0]
    return rng.choice([
        f"What {place} has decided, and who pays for it",
        f"Anger in {place} over a plan that many call rash",
        f"'A hard choice': {place} goes ahead",
        f"{place}: the plan that divides a town",
    ])  # fmt: skip


Edit = Callable[[random.Random, Piece], Piece]


def _elsewhere(rng: random.Random, piece: Piece, **changes: object) -> Piece:
    moved = {"outlet": _outlet(rng, piece.outlet), "hours": piece.hours + rng.uniform(0.2, 30)}
    return piece._replace(**{**moved, **changes})


def _same_place(rng: random.Random, piece: Piece, **changes: object) -> Piece:
    return piece._replace(hours=piece.hours + rng.uniform(0.2, 4), **changes)


def _cut(piece: Piece, share: float) -> str:
    return piece.excerpt[: int(len(piece.excerpt) * share)].rsplit(" ", 1)[0] + " ..."


def _typo(rng: random.Random, text: str) -> str:
    words = text.split(" ")
    for _ in range(2):
        at = rng.randrange(len(words))
        words[at] = words[at].replace("e", "", 1) if len(words[at]) > 5 else words[at]
    return " ".join(words).replace("will", "is to", 1)


COPIES: dict[str, Edit] = {
    "the same": lambda rng, one: _elsewhere(rng, one),
    "another headline": lambda rng, one: _elsewhere(rng, one, title=_headline(rng, one)),
    "cut to 60 %": lambda rng, one: _elsewhere(rng, one, excerpt=_cut(one, 0.6)),
    "cut, another headline": lambda rng, one: _elsewhere(
        rng, one, excerpt=_cut(one, 0.6), title=_headline(rng, one)
    ),
    "a sentence added": lambda rng, one: _elsewhere(
        rng, one, excerpt=f"{one.excerpt} {rng.choice(MORE)}"
    ),
    "a sentence before": lambda rng, one: _elsewhere(
        rng, one, excerpt=f"Our reporter writes from the scene. {one.excerpt}"
    ),
    "a dateline": lambda rng, one: _elsewhere(
        rng, one, excerpt=f"{one.title.split(' ')[0].upper()} (Reuters) - {one.excerpt}",
        title=_headline(rng, one),
    ),
    "mended": lambda rng, one: _elsewhere(rng, one, excerpt=_typo(rng, one.excerpt)),
    "mended, another headline": lambda rng, one: _elsewhere(
        rng, one, excerpt=_typo(rng, one.excerpt), title=_headline(rng, one)
    ),
    "headline only": lambda rng, one: _elsewhere(rng, one, excerpt=_cut(one, 0.3)),
    "update: new headline": lambda rng, one: _same_place(rng, one, title=_headline(rng, one)),
    "update: more text": lambda rng, one: _same_place(
        rng, one, excerpt=f"{one.excerpt} {rng.choice(MORE)}"
    ),
    "update: rewritten": lambda rng, one: _same_place(
        rng, one, excerpt=_typo(rng, one.excerpt), title=f"{one.title}, says {_name(rng)}"
    ),
}  # fmt: skip


def _own_words(rng: random.Random, one: Piece) -> Piece:
    place = one.title.split(" ")[0]
    text = (
        f"People in {place} learned on Monday what is going to change. {rng.choice(MORE)}"
        f" We spoke to {_name(rng)} {_name(rng)}, who has lived there for many years."
    )
    return _elsewhere(rng, one, title=_headline(rng, one), excerpt=text)


def _own_words_same_headline(rng: random.Random, one: Piece) -> Piece:
    return _own_words(rng, one)._replace(title=one.title, hours=one.hours + 80)


def _sibling(rng: random.Random, one: Piece) -> Piece:
    place, other = one.title.split(" ")[0], _name(rng)
    return _elsewhere(
        rng, one, title=one.title.replace(place, other), excerpt=one.excerpt.replace(place, other)
    )


def _next_part(rng: random.Random, one: Piece) -> Piece:
    text = f"{rng.choice(MORE)} {_name(rng)} asks: {rng.choice(MORE)} {rng.choice(MORE)}"
    return one._replace(hours=one.hours + 24 * rng.randint(1, 6), excerpt=text)


def _much_later(rng: random.Random, one: Piece) -> Piece:
    return _elsewhere(rng, one, hours=one.hours + 24 * rng.randint(40, 400))


OTHERS: dict[str, Edit] = {
    "own words": _own_words,
    "own words, same headline": _own_words_same_headline,
    "sibling: another place": _sibling,
    "series: the next part": _next_part,
    "months later": _much_later,
}


def make_pieces(seed: int, bases: int) -> Iterator[tuple[str, bool, Piece, Piece]]:
    """Yield what was done to a piece, whether that is a copy or update, the piece and the other."""
    rng = random.Random(seed)
    work = 0
    for is_copy, edits in ((True, COPIES), (False, OTHERS)):
        for name, edit in edits.items():
            for _ in range(bases):
                one = _base(rng, work)
                other = edit(rng, one)
                yield name, is_copy, one, other if is_copy else other._replace(work=work + 1)
                work += 2


def _record(piece: Piece, number: int) -> Record:
    domain = f"{piece.outlet.lower()}.example"
    return Record(
        file=f"{number:05}.md", title=piece.title, excerpt=piece.excerpt,
        published=1_600_000_000_000_000 + int(piece.hours * HOUR), precision="minute",
        zone="stated", provider=piece.outlet, domain=domain, urls=(f"https://{domain}/{number}",),
        permalink=str(number),
    )  # fmt: skip


def measure(
    seed: int = 0, bases: int = BASES
) -> tuple[dict[str, tuple[int, int]], list[tuple[str, str]]]:
    """Return for each edit how many of its pairs were found, of how many; and the wrong edges."""
    planted = list(make_pieces(seed, bases))
    pieces = [piece for _, _, one, other in planted for piece in (one, other)]
    records = tuple(_record(piece, number) for number, piece in enumerate(pieces))
    tables = build(Corpus("planted", records), subjects=False)
    row_of = {
        id_: int(files[0][:5])
        for id_, files in tables.articles.select("id", "files").iter_rows()
        if files
    }
    edges = tables.edges.filter(pl.col("kind").is_in(["copy_of", "update_of"]))
    linked = {
        frozenset((row_of[a], row_of[b])) for a, b in edges.select("source", "target").iter_rows()
    }
    merged = 2 * len(planted) - len(row_of)
    counts: dict[str, tuple[int, int]] = {}
    for number, (name, _, _, _) in enumerate(planted):
        found, total = counts.get(name, (0, 0))
        counts[name] = found + (frozenset((2 * number, 2 * number + 1)) in linked), total + 1
    wrong = [
        (pieces[a].title, pieces[b].title)
        for a, b in map(sorted, linked)
        if pieces[a].work != pieces[b].work
    ]
    assert not merged, f"{merged} pieces became one article"
    return counts, wrong


def main(words: list[str]) -> None:
    """Print precision and recall, and how many of each edit were found; a word is the seed."""
    counts, wrong = measure(int(words[0]) if words else 0)
    found = sum(counts[name][0] for name in COPIES)
    total = sum(counts[name][1] for name in COPIES)
    for label, part, whole in (("recall", found, total), ("precision", found, found + len(wrong))):
        low, high = wilson_interval([part], [whole])
        print(f"{label}: {part} of {whole}, {part / whole:.3f} ({low[0]:.3f}-{high[0]:.3f})")
    for name, (part, whole) in counts.items():
        print(f"  {'copy' if name in COPIES else 'none'}  {name:<26} linked {part} of {whole}")
    for one, other in wrong[:10]:
        print(f"  wrong: {one!r} / {other!r}")


if __name__ == "__main__":
    main(sys.argv[1:])
