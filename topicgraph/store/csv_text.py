"""CSV that is safe to open in a spreadsheet.

In a module of its own, without heavy imports, because the command line prints CSV too.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from topicgraph.model import plain

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
"""A spreadsheet may run a cell that starts with one of these as a formula."""

BYTE_ORDER_MARK = b"\xef\xbb\xbf"
"""At the start of a CSV file it tells Excel that the text is UTF-8."""


@dataclass(frozen=True)
class CsvOptions:
    """How to write CSV.

    Attributes:
        raw: Leave cells as they are that a spreadsheet would run as formulas. By default they get a
            leading `'`.
        bom: Start with a byte order mark, so that Excel reads the text as UTF-8.
    """

    raw: bool = False
    bom: bool = False


SAFE_CSV = CsvOptions()


def csv_bytes(
    rows: Iterable[dict[str, Any]], columns: Iterable[str], options: CsvOptions = SAFE_CSV
) -> bytes:
    r"""Return rows as CSV in UTF-8.

    Example:
        >>> csv_bytes([{"a": "=1+1", "b": ["x", "y"]}], ["a", "b"])
        b"a,b\r\n'=1+1,x | y\r\n"
    """
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(columns)
    for row in rows:
        writer.writerow([csv_cell(row[column], options.raw) for column in columns])
    return (BYTE_ORDER_MARK if options.bom else b"") + text.getvalue().encode("utf-8", "replace")


def csv_cell(value: Any, raw: bool = False) -> Any:
    """Return a value as a CSV cell: a list is joined, a formula gets a leading `'` unless `raw`.

    Example:
        >>> csv_cell("-1 and counting"), csv_cell(-1), csv_cell(None)
        ("'-1 and counting", -1, '')
    """
    value = plain(value)
    if isinstance(value, list):
        value = " | ".join(map(str, value))
    if value is None:
        return ""
    is_formula = isinstance(value, str) and value.startswith(FORMULA_STARTS)
    return f"'{value}" if is_formula and not raw else value
