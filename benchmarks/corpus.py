"""A folder of invented articles, as large as wanted: the same seed gives the same bytes.

    python -m benchmarks corpus FOLDER COUNT [--seed N]

The files have the founding article's form (seeds/), in subfolders of a thousand. What is invented
is shaped as real folders are: outlets and words by Zipf's law, stories that burst over three years,
copies and updates, pieces of one outlet on MSN, channels on YouTube, related lists with tracking
parameters, AMP forms, empty addresses and pieces that are not in the folder, and one file in two
hundred with a defect.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cached_property
from pathlib import Path
from time import process_time
from typing import Any, NamedTuple

import numpy as np

Draw = np.random.Generator
Numbers = np.ndarray[Any, np.dtype[np.int64]]

WORDS, TOPICS, LONGEST, BLOCK, SHELF = 40_000, 300, 200, 2_000, 1_000
START, DAYS = datetime(2021, 1, 1, tzinfo=UTC), 3 * 365
COMMON = (
    "the of to in a and for on with is at as after from by that says new it be over how "
    "his are what will up this has who out not more its "
    "first about their an was could why back but her against may police into your can "
    "year have all one he man off than before down no "
    "when set amid two make now or they day home world still get most plan deal court "
    "report under big top found next best health"
)
PAPERS = (
    "Post,Times,Herald,Wire,Courier,Review,Gazette,Public "
    "News,Tribune,Insider,Observer,Daily,Journal,Signal,Chronicle,Mail"
)
SYLLABLES = [
    a + b + c for a in "bcdfghklmnprstvwz" for b in "aeiou" for c in ("", "n", "r", "s", "l")
]
TRACKING = ("?utm_source=feed&utm_medium=rss", "?fbclid=IwAR0x", "?ref=home", "?cmpid=rss#comments")
DEFECTS = ("broken", "undated", "unquoted", "misdated", "empty", "latin")


class Outlet(NamedTuple):
    """Where an article appears."""

    name: str
    domain: str


class Piece(NamedTuple):
    """One article as its file, and the lists of others, state it."""

    title: str
    excerpt: str
    moment: datetime
    url: str
    outlet: Outlet
    topics: tuple[str, ...]
    amp: bool


@dataclass(frozen=True)
class World:
    """What the articles of a corpus are made of."""

    seed: int
    count: int

    @cached_property
    def words(self) -> list[str]:
        """The vocabulary, commonest first: small words of English, then invented ones."""
        draw, count, common = np.random.default_rng([self.seed, 0]), len(SYLLABLES), COMMON.split()
        numbers = draw.choice(count**3, WORDS - len(common), replace=False).tolist()
        pieces_made = [
            SYLLABLES[n % count] + SYLLABLES[n // count % count] + SYLLABLES[n // count**2][: n % 3]
            for n in numbers
        ]
        return common + [
            word.replace("e", "é") if place % 97 == 0 else word
            for place, word in enumerate(pieces_made)
        ]

    @cached_property
    def zipf(self) -> np.ndarray[Any, np.dtype[np.float64]]:
        """How often each word of the vocabulary and those before it occur."""
        return np.cumsum(1 / np.arange(1, WORDS + 1))

    @cached_property
    def outlets(self) -> list[Outlet]:
        """The outlets, largest first. Their number grows with that of the articles.

        One in twelve is a channel.
        """
        draw, count, papers = (
            np.random.default_rng([self.seed, 1]),
            len(SYLLABLES),
            PAPERS.split(","),
        )
        by_name: dict[str, Outlet] = {}
        for a, b, c, place in draw.integers(0, count, (60 + 8 * int(self.count**0.5), 4)).tolist():
            name = (
                f"{(SYLLABLES[a] + SYLLABLES[b] + SYLLABLES[c][:1]).title()} "
                f"{papers[place % len(papers)]}"
            )
            domain = (
                "youtube.com" if place % 12 == 0 else f"{name.lower().replace(' ', '')}.example"
            )
            by_name[name] = Outlet(name, domain)
        return list(by_name.values())

    @cached_property
    def topics(self) -> list[str]:
        """The topics, commonest first."""
        names = self.words[200 : 200 + 2 * TOPICS]
        return [
            f"{a} {b}".title() if place % 2 else a.title()
            for place, (a, b) in enumerate(zip(names[::2], names[1::2], strict=True))
        ]

    def stories(self) -> Iterator[Numbers]:
        """The sizes of the stories, block by block, until every article has one."""
        remaining, block = self.count, 0
        while remaining:
            draw = np.random.default_rng([self.seed, 2, block])
            sizes = np.minimum(draw.pareto(1.2, BLOCK).astype(np.int64) + 1, LONGEST)
            ends = np.minimum(np.cumsum(sizes), remaining)
            sizes = np.diff(ends, prepend=0)
            yield sizes[sizes > 0]
            remaining, block = remaining - int(ends[-1]), block + 1


def zipf_draw(
    draw: Draw,
    summed: np.ndarray[Any, np.dtype[np.float64]],
    shape: tuple[int, ...],
    least: int = 0,
) -> Numbers:
    """Ranks from `least` on by Zipf's law."""
    low = summed[least - 1] if least else 0.0
    return np.searchsorted(summed, low + draw.random(shape) * (summed[-1] - low))


def pieces(world: World, block: int, sizes: Numbers) -> list[Piece]:
    """Make the articles of a block of stories, those of a story side by side.

    Some are copies or updates of the article before.
    """
    draw = np.random.default_rng([world.seed, 3, block])
    count, story = int(sizes.sum()), np.repeat(np.arange(len(sizes)), sizes)
    own = zipf_draw(draw, world.zipf, (len(sizes), 8), least=150)[story]
    five, four = draw.random((count, 8)).argsort(axis=1)[:, :5], draw.integers(0, 8, (count, 4))
    titles = np.concatenate(
        [np.take_along_axis(own, five, 1), zipf_draw(draw, world.zipf, (count, 4))], 1
    )
    titles = np.take_along_axis(titles, draw.random((count, 9)).argsort(axis=1), 1).tolist()
    excerpts = np.concatenate(
        [np.take_along_axis(own, four, 1), zipf_draw(draw, world.zipf, (count, 16))], 1
    )
    excerpts = np.take_along_axis(excerpts, draw.random((count, 20)).argsort(axis=1), 1).tolist()
    seconds = (
        ((_starts(draw, len(sizes))[story] + draw.exponential(1.2, count)) * 86_400)
        .astype(np.int64)
        .tolist()
    )
    shops = zipf_draw(draw, world.zipf[: len(world.outlets)], (count,)).tolist()
    about, many = (
        zipf_draw(draw, world.zipf[:TOPICS], (len(sizes), 4))[story].tolist(),
        draw.integers(0, 4, count).tolist(),
    )
    luck = draw.random((count, 3)).tolist()
    pieces_made: list[Piece] = []
    for place in range(count):
        title, excerpt = (
            " ".join([world.words[n] for n in row[place]]).capitalize()
            for row in (titles, excerpts)
        )
        outlet, moment = world.outlets[shops[place]], START + timedelta(seconds=seconds[place])
        if place and story[place] == story[place - 1]:
            before = pieces_made[-1]
            if luck[place][0] < 0.06:
                title, excerpt, moment = (
                    before.title,
                    before.excerpt,
                    before.moment + timedelta(hours=3),
                )
            elif luck[place][0] < 0.08:
                title, outlet, moment = (
                    f"{before.title} – live updates",
                    before.outlet,
                    before.moment + timedelta(hours=8),
                )
        topics = tuple(dict.fromkeys(world.topics[n] for n in about[place][: many[place]]))
        pieces_made.append(
            _placed(
                world,
                title,
                excerpt + ".",
                moment,
                outlet,
                topics,
                luck[place][1:],
                f"{block:03x}{place:05x}",
            )
        )
    return pieces_made


def _starts(draw: Draw, count: int) -> np.ndarray[Any, np.dtype[np.float64]]:
    """The day each story breaks: any, or one of the weeks in which much happens."""
    busy = draw.uniform(0, DAYS, 40)[draw.integers(0, 40, count)] + draw.exponential(4, count)
    return np.where(draw.random(count) < 0.25, busy, draw.uniform(0, DAYS, count))


def _placed(
    world: World,
    title: str,
    excerpt: str,
    moment: datetime,
    outlet: Outlet,
    topics: tuple[str, ...],
    luck: list[float],
    number: str,
) -> Piece:
    """A piece at its address: its outlet's, a channel's, or one on MSN that republished it."""
    slug = "-".join(title.lower().replace("é", "e").replace(" –", "").split()[:7])
    if outlet.domain == "youtube.com":
        return Piece(
            title,
            excerpt,
            moment,
            f"https://www.youtube.com/watch?v=v{world.seed:02d}{number}",
            outlet,
            topics,
            False,
        )
    if luck[0] < 0.04:
        url, outlet = (
            f"https://www.msn.com/en-us/news/other/{slug}/ar-BB{number}",
            Outlet(f"{outlet.name} on MSN", "msn.com"),
        )
        return Piece(title, excerpt, moment, url, outlet, topics, False)
    host = f"{'www.' if len(outlet.name) % 2 else ''}{outlet.domain}"
    url = f"https://{host}/{moment:%Y/%m}/{slug}-{number}/"
    return Piece(title, excerpt, moment, url, outlet, topics, luck[1] < 0.5)


def texts(world: World, block: int, sizes: Numbers) -> Iterator[tuple[str, bytes]]:
    """The name and the bytes of each file of a block."""
    pieces_made, draw = pieces(world, block, sizes), np.random.default_rng([world.seed, 4, block])
    last = np.repeat(np.cumsum(sizes), sizes).tolist()
    first = np.repeat(np.cumsum(sizes) - sizes, sizes).tolist()
    lengths = np.where(
        draw.random(len(pieces_made)) < 0.35,
        0,
        np.minimum(draw.geometric(0.26, len(pieces_made)), 10),
    ).tolist()
    flaws = np.where(
        draw.random(len(pieces_made)) < 0.005, draw.integers(0, len(DEFECTS), len(pieces_made)), -1
    ).tolist()
    quality = draw.integers(5, 120, len(pieces_made)).tolist()
    for place, piece in enumerate(pieces_made):
        start, end = first[place], last[place]
        entries: dict[int, str] = {}
        for number, roll in enumerate(draw.random((lengths[place], 3)).tolist()):
            other = start + int(
                roll[0] * (end - start + 1)
            )  # one more than there are: a piece that is not in the folder
            held = other < end and other != place
            entries.setdefault(
                other if held else -number,
                _entry(
                    pieces_made[other] if held else _unheld(pieces_made, place, number), roll, held
                ),
            )
        text = _file(piece, quality[place], "".join(entries.values()))
        name = f"{piece.moment:%Y-%m-%d}-{'-'.join(piece.title.lower().split()[:6])}-{place}"
        yield (
            name,
            text.encode() if flaws[place] < 0 else _flawed(text, piece, DEFECTS[flaws[place]]),
        )


def _unheld(pieces_made: list[Piece], place: int, number: int) -> Piece:
    """A piece that is not in the folder: of much the same words, elsewhere, the day before."""
    piece, outlet = (
        pieces_made[place],
        pieces_made[(place * 7 + 31 * number) % len(pieces_made)].outlet,
    )
    words = piece.title.lower().split()
    title = " ".join(
        [*words[number % 3 + 1 :], outlet.name.split()[0].lower(), *words[: number % 3]]
    ).capitalize()
    watch = "watch?v=" if outlet.domain == "youtube.com" else ""
    url = f"https://{outlet.domain}/{watch}{piece.url[-9:-1]}{number}"
    return Piece(
        title,
        piece.excerpt,
        piece.moment - timedelta(days=1, minutes=number),
        url,
        outlet,
        (),
        True,
    )


def _file(piece: Piece, quality: int, related: str) -> str:
    amp = f'ampWebUrl: "{piece.url}amp/"\n' if piece.amp else ""
    topics = (
        "topics:\n" + "".join([f"  - {topic}\n" for topic in piece.topics]) + "\n"
        if piece.topics
        else ""
    )
    kind = "video" if piece.outlet.domain == "youtube.com" else "article"
    return (
        f'---\ncategory: news\ntitle: "{piece.title}"\nexcerpt: "{piece.excerpt}"\n'
        f"publishedDateTime: {piece.moment:%Y-%m-%dT%H:%M:00Z}\n"
        f'originalUrl: "{piece.url}"\nwebUrl: "{piece.url}"\n{amp}type: {kind}\n'
        f"quality: {quality}\nheat: {quality}\npublished: false\n\n"
        f"provider:\n  name: {piece.outlet.name}\n  domain: {piece.outlet.domain}\n\n{topics}"
        f'images:\n  - url: "https://images.example/{piece.url[-9:-1]}.jpg?w=1200&strip=all"\n'
        "    width: 1200\n    height: 800\n\n"
        + (f"related:\n{related}\n" if related else "")
        + "---\n"
    )


def _entry(piece: Piece, roll: list[float], held: bool) -> str:
    """One entry of a related list, with the address as it is passed around."""
    url, (_, chance, shape) = piece.url, roll
    if shape < 0.15:
        url += TRACKING[int(shape * 400) % len(TRACKING)] if "?" not in url else "&feature=share"
    elif shape < 0.22 and piece.amp and held:
        url += "amp/"
    elif shape < 0.30:
        url = ""
    excerpt = f'    excerpt: "{piece.excerpt}"\n' if shape > 0.7 else ""
    return (
        f'  - title: "{piece.title}"\n'
        f'{excerpt}    publishedDateTime: {piece.moment:%Y-%m-%dT%H:%M:00Z}\n    webUrl: "{url}"\n'
        f"    type: article\n    provider:\n      name: {piece.outlet.name}\n"
        f"      domain: {piece.outlet.domain}\n"
        f"    quality: {int(chance * 90)}\n"
    )


def _flawed(text: str, piece: Piece, defect: str) -> bytes:
    """A file with something wrong in it."""
    match defect:
        case "broken":
            return text.replace('"\nexcerpt', '\nexcerpt: "', 1).encode()
        case "undated":
            return text.replace(
                f"publishedDateTime: {piece.moment:%Y-%m-%dT%H:%M:00Z}\n", "", 1
            ).encode()
        case "unquoted":
            return text.replace(
                json.dumps(piece.title, ensure_ascii=False), piece.title.replace(" ", ": ", 1), 1
            ).encode()
        case "misdated":
            return text.replace(f"{piece.moment:%Y-%m-%d}", f"{piece.moment:%Y}-13-45", 1).encode()
        case "empty":
            return b""
    return text.replace(" the ", " thé ").encode("latin-1", "replace")


def write(folder: Path, count: int, seed: int = 0) -> None:
    """Write `count` articles into a folder, a thousand to a subfolder."""
    world, number = World(seed, count), 0
    for block, sizes in enumerate(world.stories()):
        for name, content in texts(world, block, sizes):
            shelf = folder / f"{number // SHELF:04}"
            if number % SHELF == 0:
                shelf.mkdir(parents=True, exist_ok=True)
            with open(f"{shelf}/{name}.md", "wb") as file:  # noqa: PTH123  a Path for each of a million files costs as much as writing it
                file.write(content)
            number += 1


def main(arguments: list[str]) -> None:
    """Write a corpus and say what it took."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks corpus", description=(__doc__ or "").partition("\n")[0]
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("count", type=int)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args(arguments)
    if options.folder.exists() and any(options.folder.iterdir()):
        parser.error(f"{options.folder} is not empty")
    start = process_time()
    write(options.folder, options.count, options.seed)
    print(f"{options.count:,} articles in {options.folder}, {process_time() - start:.0f} CPU s")
