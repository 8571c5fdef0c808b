"""Rows of the database as Polars frames."""

from __future__ import annotations

from collections.abc import Sequence

import polars as pl

from topicgraph.store.row_reader import Row
from topicgraph.store.tables import ARTICLES


def article_frame(rows: Sequence[Row]) -> pl.DataFrame:
    """Make a frame with the columns of the articles table."""
    columns = []
    for name, dtype in ARTICLES.items():
        cells = [row[name] for row in rows]
        if isinstance(dtype, pl.List):
            cells = [None if cell is None else list(cell) for cell in cells]
        columns.append(pl.Series(name, cells, dtype=dtype))
    return pl.DataFrame(columns)
