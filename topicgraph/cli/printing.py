"""How the command line prints: tables, JSON, CSV, and a line of progress. Titles are data here,
never markup or control characters."""

from __future__ import annotations

import json
import re
import signal
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from types import TracebackType
from typing import Any

from topicgraph.model import plain

LARGE = 1_000
"""Relating more articles than this takes over a second, however quickly they were read."""

BAR = 30
"""How many characters a whole bar has."""

CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")

SECONDS = re.compile(r"^(\d{4}-\d\d-\d\d)T(\d\d:\d\d):\d\dZ$")
"""A moment, shown to the minute."""


def as_json(rows: Sequence[dict[str, Any]]) -> str:
    """Rows as a JSON list."""
    return json.dumps([plain(row) for row in rows], ensure_ascii=False, indent=1)


def as_csv(rows: Sequence[dict[str, Any]], columns: Sequence[str]) -> str:
    """Rows as CSV with these columns, formulas disarmed."""
    from topicgraph.export import csv_text  # Polars takes its time to load

    return csv_text(rows, columns).decode()


def show_table(
    rows: Sequence[dict[str, Any]], columns: Sequence[str], heads: Mapping[str, str] | None = None
) -> None:
    """Rows as a table on stdout: fitted to a terminal, or one line a row where it is piped."""
    heads = heads or {}
    if sys.stdout.isatty():
        _rich_table(rows, columns, heads)
        return
    texts = [
        [heads.get(name, name) for name in columns],
        *([_text(row.get(name)) for name in columns] for row in rows),
    ]
    widths = [max(len(line[number]) for line in texts) for number in range(len(columns) - 1)]
    for line in texts:
        padded = [text.ljust(width) for text, width in zip(line, [*widths, 0], strict=True)]
        sys.stdout.write("  ".join(padded).rstrip() + "\n")


def _rich_table(
    rows: Sequence[dict[str, Any]], columns: Sequence[str], heads: Mapping[str, str]
) -> None:
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=SIMPLE_HEAD, pad_edge=False)
    for name in columns:
        table.add_column(
            heads.get(name, name),
            overflow="fold",
            justify="right" if _numeric(rows, name) else "left",
        )
    for row in rows:
        table.add_row(*(Text(_text(row.get(name))) for name in columns))
    Console().print(table)


def _numeric(rows: Sequence[dict[str, Any]], name: str) -> bool:
    return all(isinstance(row.get(name), int | float) for row in rows)


def _text(value: Any) -> str:
    value = f"{value:.3g}" if isinstance(value, float) else _joined(value)
    return CONTROL.sub(" ", SECONDS.sub(r"\1 \2", str(value)))


def _joined(value: Any) -> Any:
    """A list as one text, a missing value as none."""
    value = plain(value)
    if isinstance(value, list):
        return " | ".join(map(str, value))
    return "" if value is None else value


class Progress:
    """A bar on stderr that shows what is done of all: on a terminal only, and only once it has
    taken a second."""

    def __init__(self, verb: str) -> None:
        self.verb = verb
        self.start = self.last = time.monotonic()
        self.shown = False

    def __enter__(self) -> Progress:
        return self

    def __call__(self, count: int, total: int) -> None:
        now = time.monotonic()
        read = count == total and total > LARGE
        if ((now - self.start > 1 and now - self.last > 0.1) or read) and sys.stderr.isatty():
            self.last, self.shown = now, True
            filled = BAR * count // max(total, 1)
            left = (now - self.start) / count * (total - count)
            words = (
                "relating the articles …"
                if count == total
                else f"{count:,} of {total:,} files, {left:,.0f} s left"
            )
            sys.stderr.write(f"\r\x1b[K{self.verb} {'█' * filled}{'░' * (BAR - filled)} {words}")
            sys.stderr.flush()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self.shown:
            sys.stderr.write("\r\x1b[K")


@contextmanager
def uninterrupted() -> Iterator[None]:
    """A Ctrl-C comes afterwards."""
    met: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, _: met.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
    if met and callable(before):
        before(signal.SIGINT, None)
