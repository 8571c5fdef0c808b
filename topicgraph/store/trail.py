"""The trail from the files to the tables: what each record said and became, kept so that a later
build need not start anew.

`sources` are the files, in order of their names; `stamps` what the file system said of them;
`records` what each file says of itself and of others, with the article that this became; `keys`
what ties records together (see `identity.articles.keys_of`), in order of the key."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import polars as pl
from numpy.typing import NDArray

from topicgraph.identity.articles import keys_of, label_of
from topicgraph.identity.outlet_rules import Label, Verdict
from topicgraph.model import Problem, Record
from topicgraph.sources.files import Stamp
from topicgraph.sources.settings import Config
from topicgraph.store.tables import KEYS, SOURCES, STAMPS, frame

MARGIN = 2_000_000_000
"""A file that was changed less than so many nanoseconds before it was read may be changed once more
without its stamp telling."""

MADE = "made"

Ends = Iterable[tuple[str, str]]


def mark(config: Config, problems: Sequence[Problem], embeddings: str | None) -> tuple[str, bytes]:
    """A row for the memory: of all, but the articles, that the tables follow from, this package
    among it."""
    said = repr(
        (
            _package(),
            pl.__version__,
            config,
            [problem.to_dict() for problem in problems],
            embeddings,
        )
    )
    return MADE, hashlib.blake2b(said.encode("utf-8", "replace"), digest_size=16).digest()


@cache
def _package() -> bytes:
    files = sorted(
        path for path in Path(__file__).parents[1].rglob("*") if path.suffix in (".py", ".yaml")
    )
    return hashlib.blake2b(b"".join(path.read_bytes() for path in files), digest_size=16).digest()


def file_frames(files: Sequence[tuple[str, bytes, Stamp]], begun: int) -> dict[str, pl.DataFrame]:
    """`sources` and `stamps` of the files that were read by a build that `begun` then (nanoseconds
    since 1970)."""
    trusted = [
        stamp if max(stamp.modified, stamp.changed) < begun - MARGIN else (0, 0, 0)
        for _, _, stamp in files
    ]
    sources = pl.DataFrame(
        [(os.fsencode(name), digest) for name, digest, _ in files], schema=SOURCES, orient="row"
    )
    return {"sources": sources, "stamps": pl.DataFrame(trusted, schema=STAMPS, orient="row")}


def record_frames(
    records: Iterable[tuple[int, Record, bool]],
    ends: Ends,
    verdicts: Mapping[Label, Verdict],
    aliases: Mapping[str, str],
) -> dict[str, pl.DataFrame]:
    """`records` and `keys` of records (number of the file, record, held) and what each became."""
    rows: list[tuple[Any, ...]] = []
    numbers: list[int] = []
    found: list[str] = []
    said = marked(verdicts)
    for number, ((source, record, held), (target, reason)) in enumerate(
        zip(records, ends, strict=True)
    ):
        named = label_of(record)
        rows.append(
            (
                source,
                record.line,
                held,
                named.name,
                named.domain,
                said.get(named),
                list(record.topics),
                target,
                reason,
            )
        )
        for key in keys_of(record, verdicts, aliases, held):
            numbers.append(number)
            found.append(key)
    keys = pl.DataFrame({"key": _hashes(found), "record": numbers}, schema=KEYS)
    return {"records": frame("records", rows), "keys": keys.sort("key", "record")}


def keys(
    records: Iterable[tuple[Record, bool]],
    verdicts: Mapping[Label, Verdict],
    aliases: Mapping[str, str],
) -> NDArray[Any]:
    """The keys of records (each with whether it is held), as they stand in the table."""
    return _hashes(
        [key for record, held in records for key in keys_of(record, verdicts, aliases, held)]
    ).to_numpy()


def marked(verdicts: Mapping[Label, Verdict]) -> dict[Label, int]:
    """A number for what each label was found to mean, another one where that changes."""
    told = [
        f"{verdict.provider}|{verdict.carrier}|{verdict.reason}" for verdict in verdicts.values()
    ]
    return dict(zip(verdicts, _hashes(told), strict=True))


def _hashes(texts: list[str]) -> pl.Series:
    return pl.Series([text.encode("utf-8", "replace") for text in texts], dtype=pl.Binary).hash()
