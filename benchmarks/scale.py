"""Builds of shards: do they agree with `tg.build`, what do they cost, and does the driver grow?

    python -m benchmarks scale rows FOLDER COUNT [--seed N] [--parts N]
    python -m benchmarks scale agree [--seeds N] [--count N]
    python -m benchmarks scale run FOLDER [--workers N] [--limit BYTES]

`rows` writes invented articles (`benchmarks/corpus.py`) as Parquet files, with what tables of real
articles have: rows that repeat an article at the same address with tracking parameters, rows without
an address or a date, headlines that end with the name of the site, dates with the day first, and
sentences that an outlet repeats. `agree` compares a build of shards with `tg.build` of the same rows.
`run` builds on Ray, with the memory of this process, the driver, limited.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import polars as pl

from benchmarks.corpus import Piece, World, pieces

REPEATED, NO_URL, NO_DATE, WITH_END, WITH_SENTENCE = 0.04, 0.02, 0.01, 0.1, 0.15
"""Shares of the rows that are so."""

SCHEMA = {
    "title": pl.String, "excerpt": pl.String, "published": pl.String, "url": pl.String,
    "provider": pl.String, "domain": pl.String, "topics": pl.List(pl.String),
}  # fmt: skip

Row = tuple[str, str, str, str, str, str, list[str]]


def make_rows(seed: int, count: int) -> Iterator[Row]:
    """Yield the rows of invented articles, and some of them twice."""
    world = World(seed, count)
    for block, sizes in enumerate(world.stories()):
        draw = np.random.default_rng([seed, 5, block])
        made = pieces(world, block, sizes)
        rows = [_make_row(piece, draw) for piece in made]
        again = draw.integers(0, len(rows), int(len(rows) * REPEATED)).tolist()
        repeated = [_repeat(rows[place], draw) for place in again]
        together = [*rows, *repeated]
        yield from (together[place] for place in draw.permutation(len(together)).tolist())


def _make_row(piece: Piece, draw: np.random.Generator) -> Row:
    name, domain = piece.outlet
    luck = draw.random(4).tolist()
    is_european = hash_text(name) % 10 == 0
    date = f"{piece.moment:%d/%m/%Y}" if is_european else f"{piece.moment:%Y-%m-%dT%H:%M:%SZ}"
    has_sentence = hash_text(name) % 3 == 0 and luck[3] < WITH_SENTENCE * 3
    return (
        f"{piece.title} | {name}" if luck[2] < WITH_END else piece.title,
        f"{piece.excerpt} Subscribe to {name} today." if has_sentence else piece.excerpt,
        "" if luck[1] < NO_DATE else date,
        "" if luck[0] < NO_URL else piece.url,
        name,
        domain,
        list(piece.topics),
    )


def _repeat(row: Row, draw: np.random.Generator) -> Row:
    title, excerpt, date, url, *rest = row
    tracked = f"{url}?utm_source=feed" if url and draw.random() < 0.7 else url
    changed = f"{title} again" if draw.random() < 0.2 else title
    return (changed, excerpt, date, tracked, *rest)


def hash_text(text: str) -> int:
    """Return a number that depends on a text alone."""
    return sum(place * ord(letter) for place, letter in enumerate(text, 1))


def make_frame(seed: int, count: int) -> pl.DataFrame:
    """Return the rows of invented articles as one table."""
    return pl.DataFrame(list(make_rows(seed, count)), schema=SCHEMA, orient="row")
