"""A table as Markdown or LaTeX, for a report or a paper."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any

import polars as pl

from topicgraph.store.csv_text import csv_cell

NO_VALUE = "–"

LATEX_ESCAPES = {
    "\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}",
    **{character: f"\\{character}" for character in "&%$#_{}"},
}  # fmt: skip
MARKDOWN_SPECIAL = re.compile(r"([\\`*_\[\]<>|#])")


HEADS = {
    "name": "Outlet", "other_name": "Other outlet", "main_source_name": "Main source",
    "after_other_name": "After", "carrier_name": "Platform",
    "low": "95 % from", "high": "95 % to", "p_value": "p", "q_value": "Corrected p",
    "n": "n", "n_ot": "Articles on it", "n_o": "Articles", "n_rest_t": "Articles of others on it",
    "n_rest": "Articles of others", "k": "Articles with it", "k_other": "Others' articles with it",
    "n_other": "Others' articles", "n_a": "Stories", "n_b": "Other's stories", "z": "z",
}  # fmt: skip
"""The headings of columns that are not simply their names."""


def format_head(column: str) -> str:
    """A column's heading for a reader.

    Example:
        >>> format_head("q_value"), format_head("topic_name"), format_head("won_by_chance")
        ('Corrected p', 'Topic', 'Won by chance')
    """
    return HEADS.get(column) or column.removesuffix("_name").replace("_", " ").capitalize()


def format_markdown(table: pl.DataFrame) -> str:
    r"""A table in Markdown, with names instead of ids, and headings for a reader.

    Example:
        >>> print(format_markdown(pl.DataFrame({"name": ["A|B"], "share": [0.25]})))
        | Outlet | Share |
        |---|---|
        | A\|B | 0.25 |
    """
    rows = list(_list_rows(table, lambda text: MARKDOWN_SPECIAL.sub(r"\\\1", text)))
    lines = [f"| {' | '.join(row)} |" for row in rows]
    return "\n".join([lines[0], "|---" * len(rows[0]) + "|", *lines[1:]])


def format_latex(table: pl.DataFrame) -> str:
    r"""A table in LaTeX (package booktabs), with names instead of ids, and headings for a reader.

    Example:
        >>> print(format_latex(pl.DataFrame({"name": ["A & B"], "share": [0.25]})))
        \begin{tabular}{lr}
        \toprule
        Outlet & Share \\
        \midrule
        A \& B & 0.25 \\
        \bottomrule
        \end{tabular}
    """

    def escape(text: str) -> str:
        return "".join(LATEX_ESCAPES.get(character, character) for character in text)

    head, *rows = (" & ".join(row) + r" \\" for row in _list_rows(table, escape))
    kinds = "".join("r" if table[name].dtype.is_numeric() else "l" for name in _columns(table))
    parts = [rf"\begin{{tabular}}{{{kinds}}}", r"\toprule", head, r"\midrule", *rows]
    return "\n".join([*parts, r"\bottomrule", r"\end{tabular}"])


def _columns(table: pl.DataFrame) -> list[str]:
    """The columns without the ids of what has a name beside it."""
    names = {"provider": "name"}
    return [name for name in table.columns if names.get(name, f"{name}_name") not in table.columns]


def _list_rows(table: pl.DataFrame, escape: Callable[[str], str]) -> Iterable[list[str]]:
    columns = _columns(table)
    yield [escape(format_head(name)) for name in columns]
    for row in table.select(columns).iter_rows():
        yield [escape(_format_cell(value)) for value in row]


def _format_cell(value: Any) -> str:
    if value is None:
        return NO_VALUE
    text = f"{value:.3g}" if isinstance(value, float) else str(csv_cell(value, raw=True))
    return " ".join(text.split())
