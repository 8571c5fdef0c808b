"""An Excel workbook with a sheet for each table."""

from __future__ import annotations

import io
from datetime import datetime
from typing import TYPE_CHECKING, Any

from topicgraph.errors import ArgumentError, MissingExtra
from topicgraph.store.schema import TABLE_NAMES

if TYPE_CHECKING:
    import polars as pl

    from topicgraph.graph import TopicGraph

MAX_ROWS = 1_048_575
"""Rows of a sheet below its head; more do not fit into the format."""

MAX_CELL_LENGTH = 32_767
"""Characters of a cell; longer texts are cut, which Excel would do with a warning."""

CREATED = datetime(1980, 1, 1)
"""In place of the time of writing, so that the same graph gives the same bytes."""


def xlsx_bytes(graph: TopicGraph) -> bytes:
    """Return the tables as a workbook. Texts are text: nothing in them is a formula or a link.

    Raises:
        MissingExtra: xlsxwriter is not installed.
        ArgumentError: A table has more rows than a sheet.
    """
    try:
        from xlsxwriter import Workbook
    except ImportError:
        raise MissingExtra("writing xlsx", "xlsxwriter", "excel") from None
    buffer = io.BytesIO()
    options = {
        "in_memory": True, "strings_to_formulas": False, "strings_to_urls": False,
        "strings_to_numbers": False,
    }  # fmt: skip
    with Workbook(buffer, options) as workbook:
        workbook.set_properties({"created": CREATED})
        for name in TABLE_NAMES:
            table: pl.DataFrame = getattr(graph, name)
            if table.height > MAX_ROWS:
                raise ArgumentError(
                    f"xlsx: {name} has {table.height:,} rows and a sheet at most {MAX_ROWS:,};"
                    " write csv or parquet"
                )
            _plain_cells(table).write_excel(
                workbook, name, autofilter=True, freeze_panes=(1, 0), table_style=None
            )
    return buffer.getvalue()


def _plain_cells(table: pl.DataFrame) -> Any:
    import polars as pl  # heavy

    cut = pl.selectors.string().str.slice(0, MAX_CELL_LENGTH)
    return table.with_columns(
        pl.col(pl.List(pl.String)).list.join(" | "),
        pl.col(pl.Enum).cast(pl.String),
        pl.selectors.datetime().dt.replace_time_zone(None),
    ).with_columns(cut)
