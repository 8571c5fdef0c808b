"""Print answers as tables, JSON or CSV, and the progress bar.

Titles and names are data: control characters in them are replaced, and nothing is read as markup.
"""

from __future__ import annotations

import json
import re
import sys
import time
from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Any

import click

from topicgraph.model import plain
from topicgraph.store.csv_text import CsvOptions, csv_bytes, csv_cell

if TYPE_CHECKING:
    import polars as pl

Rows = Sequence[dict[str, Any]]

FORMATS = ("table", "json", "csv")
"""The formats of every listing."""

SLOW_RELATING = 1_000
"""Relating more articles than this takes over a second, however fast they were read."""

BAR_WIDTH = 30
"""Width of the progress bar in characters."""

CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""Control characters, except tab and newline, and marks that change the direction of text."""

SECONDS = re.compile(r"^(\d{4}-\d\d-\d\d)T(\d\d:\d\d):\d\dZ$")
"""A time with seconds; tables show it to the minute."""


def print_message(message: str) -> None:
    """Print a message to stderr."""
    click.echo(message, err=True)


class Printer:
    """Prints answers to stdout in the format that the user asked for.

    Args:
        format_name: One of `FORMATS`, or a format that the command itself handles.
        bom: Whether CSV starts with a byte order mark.
    """

    def __init__(self, format_name: str, bom: bool = False) -> None:
        self.format_name = format_name
        self.csv_options = CsvOptions(bom=bom)

    def print_rows(self, rows: Rows, columns: Sequence[str], if_none: str = "") -> None:
        """Print rows; if there are none and `if_none` is given, print that and exit with 1."""
        if self.format_name == "json":
            self.print_json([plain(row) for row in rows])
        elif self.format_name == "csv":
            # As bytes, so that no platform changes the line ends or the encoding.
            sys.stdout.flush()
            content = csv_bytes(rows, columns, self.csv_options)
            sys.stdout.buffer.write(content)
        elif rows:
            print_table(rows, columns, {})
        _exit_if_none(rows, if_none)

    def print_table(self, table: pl.DataFrame) -> None:
        """Print all columns of a table."""
        self.print_rows(table.to_dicts(), table.columns)

    def print_json(self, value: object) -> None:
        """Print a value that is ready for JSON."""
        click.echo(json.dumps(value, ensure_ascii=False, indent=1))

    def print_lines(self, lines: Sequence[str], if_none: str = "") -> None:
        """Print lines; if there are none and `if_none` is given, print that and exit with 1."""
        for line in lines:
            click.echo(line)
        _exit_if_none(lines, if_none)


def _exit_if_none(results: Sequence[object], message: str) -> None:
    if message and not results:
        print_message(message)
        sys.exit(1)


def print_table(rows: Rows, columns: Sequence[str], heads: Mapping[str, str]) -> None:
    """Print rows as a table: fitted to a terminal, or one line a row to a file or pipe.

    Args:
        rows: The rows.
        columns: The columns to print, in this order.
        heads: Column to heading, where they differ.
    """
    if sys.stdout.isatty():
        _print_rich_table(rows, columns, heads)
        return
    lines = [[heads.get(name, name) for name in columns]]
    lines += [[_cell_text(row.get(name)) for name in columns] for row in rows]
    widths = [max(len(line[number]) for line in lines) for number in range(len(columns) - 1)]
    widths.append(0)
    padded = ("  ".join(map(str.ljust, line, widths)).rstrip() for line in lines)
    sys.stdout.write("".join(f"{line}\n" for line in padded))


def _print_rich_table(rows: Rows, columns: Sequence[str], heads: Mapping[str, str]) -> None:
    from rich.box import SIMPLE_HEAD  # rich is slow to import
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=SIMPLE_HEAD, pad_edge=False)
    for name in columns:
        is_numeric = all(isinstance(row.get(name), int | float) for row in rows)
        justify: Any = "right" if is_numeric else "left"
        table.add_column(heads.get(name, name), overflow="fold", justify=justify)
    for row in rows:
        table.add_row(*(Text(_cell_text(row.get(name))) for name in columns))
    Console().print(table)


def _cell_text(value: Any) -> str:
    if type(value) is int:
        return str(value)
    if type(value) is str and value.isprintable() and not value.endswith("Z"):
        return value  # most cells: neither a time nor with control characters
    text = f"{value:.3g}" if isinstance(value, float) else str(csv_cell(value, raw=True))
    return CONTROL.sub(" ", SECONDS.sub(r"\1 \2", text))


class Progress:
    """A progress bar on stderr, on a terminal only and only for work of over a second.

    Args:
        verb: What is being done, for example "reading".
    """

    def __init__(self, verb: str) -> None:
        self.verb = verb
        self.start = self.last_update = time.monotonic()
        self.is_shown = False

    def __enter__(self) -> Progress:
        """Start."""
        return self

    def __call__(self, count: int, total: int) -> None:
        """Show that `count` of `total` files are done."""
        now = time.monotonic()
        starts_relating = count == total and total > SLOW_RELATING
        is_due = now - self.start > 1 and now - self.last_update > 0.1
        if not (is_due or starts_relating) or not sys.stderr.isatty():
            return
        self.last_update, self.is_shown = now, True
        filled = BAR_WIDTH * count // max(total, 1)
        seconds_left = (now - self.start) / max(count, 1) * (total - count)
        if count == total:
            state = "relating the articles …"
        else:
            state = f"{count:,} of {total:,} files, {seconds_left:,.0f} s left"
        bar = "█" * filled + "░" * (BAR_WIDTH - filled)
        sys.stderr.write(f"\r\x1b[K{self.verb} {bar} {state}")
        sys.stderr.flush()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Remove the bar."""
        if self.is_shown:
            sys.stderr.write("\r\x1b[K")
