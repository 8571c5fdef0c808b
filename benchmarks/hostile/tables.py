"""Damage Parquet files and Excel workbooks: flip bits, cut, overwrite.

Each must be read, or be reported as damaged: no exception, no hang, and no fewer rows than it has
unless a problem says so. A changed letter in a cell is no failure: neither format has a checksum of
its cells that must be there.
"""

from __future__ import annotations

import io
from pathlib import Path
from random import Random
from time import perf_counter

from . import Outcome
from .damage import damaged

ROWS = 300
MAX_SECONDS = 60
"""Reading one damaged file for longer is a hang; it takes less than one second."""


def make_tables() -> dict[str, bytes]:
    """Tables of `ROWS` articles, as several options of their formats write them."""
    import polars as pl

    numbers = range(ROWS)
    frame = pl.DataFrame({
        "title": [f"Ferry {number} sinks in the harbour" for number in numbers],
        "outlet": [f"Paper {number % 7}" for number in numbers],
        "published": [f"2021-03-{number % 28 + 1:02}" for number in numbers],
        "url": [f"https://paper{number % 7}.example/{number}" for number in numbers],
    })  # fmt: skip
    with_lists = frame.with_columns(tags=pl.concat_list("outlet", "published"))
    tables: dict[str, bytes] = {}
    for name, table, options in (
        ("plain.parquet", frame, {"compression": "uncompressed"}),
        ("zstd.parquet", frame, {"compression": "zstd"}),
        ("snappy.parquet", frame, {"compression": "snappy"}),
        ("groups.parquet", with_lists, {"row_group_size": 50}),
    ):
        raw = io.BytesIO()
        table.write_parquet(raw, **options)
        tables[name] = raw.getvalue()
    workbook = io.BytesIO()
    frame.write_excel(workbook)
    return tables | {"a.xlsx": workbook.getvalue(), "b.xlsx": workbook.getvalue()}


def damaged_tables(count: int, folder: Path, seed: int = 1) -> Outcome:
    """Damage a table in `count` ways, and read it beside a good file."""
    import topicgraph as tg

    outcome, draw = Outcome(), Random(seed)
    tables = make_tables()
    (folder / "good.csv").write_text("title,url\nA good one,https://good.example/1\n")
    for number in range(count):
        name = draw.choice(list(tables))
        way, raw = damaged(tables[name], draw)
        label = f"{number}: {way} of {name}"
        path = folder / name
        path.write_bytes(raw)
        outcome.tried += 1
        start = perf_counter()
        try:
            corpus = tg.read(folder)
        except Exception as error:
            outcome.failed.append(f"{label}: {type(error).__name__}: {error}")
            continue
        finally:
            path.unlink()
        if perf_counter() - start > MAX_SECONDS:
            outcome.failed.append(f"{label}: {perf_counter() - start:.0f} s")
        if sum(record.file == "good.csv" for record in corpus.records) != 1:
            outcome.failed.append(f"{label}: the good file beside it is lost")
        rows = sum(record.file == name for record in corpus.records)
        is_told = any(problem.file == name for problem in corpus.problems)
        if rows < ROWS and not (is_told or path.suffix in corpus.passed_over):
            outcome.failed.append(f"{label}: {rows} of {ROWS} rows, and nothing is said")
    return outcome
