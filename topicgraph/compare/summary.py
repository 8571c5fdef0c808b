"""The summary of a comparison, one screen long, as plain text and as HTML."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape
from textwrap import fill

import polars as pl

from topicgraph.answers.text_tables import NO_VALUE
from topicgraph.compare.measure import Measure, Row, Section, TableReader
from topicgraph.compare.measures import list_measures

ROWS_IN_SUMMARY = 6
"""How many rows of the tables of outlets and of pairs, and how many findings, are shown."""

LINE_WIDTH = 110
"""Characters in a line of a sentence."""


def list_sections(table_of: TableReader) -> list[Section]:
    """List the tables to show: one of outlets, one of pairs, and those of single measures."""
    own = [measure.section(table_of) for measure in list_measures().values() if measure.section]
    sections = [_list_outlets(table_of), _list_pairs(table_of), *own]
    return [section for section in sections if section.rows]


def _list_outlets(table_of: TableReader) -> Section:
    """The outlets with most articles, with the cells of all measures of one outlet."""
    outlets = table_of("share").select("provider", "name")
    return _list_subjects("Outlets", "Outlet", "outlet", outlets, table_of)


def _list_pairs(table_of: TableReader) -> Section:
    """The pairs that share most stories, with the cells of all measures of two outlets."""
    shared = (
        table_of("overlap")
        .filter(pl.col("shared") > 0)
        .sort("shared", descending=True, maintain_order=True)
    )
    pairs = shared.select(
        "provider", "other", name=pl.col("name") + pl.lit(" – ") + pl.col("other_name")
    )
    return _list_subjects("Pairs", "Pair", "pair", pairs, table_of)


def _list_subjects(
    heading: str, column: str, unit: str, subjects: pl.DataFrame, table_of: TableReader
) -> Section:
    """One row for each subject; `subjects` has the `name` last, after the ids."""
    measures = [one for one in list_measures().values() if one.unit == unit and one.cells]
    shown = subjects.head(ROWS_IN_SUMMARY)
    tables = [(measure, _by_subject(table_of(measure.name), shown)) for measure in measures]
    rows = []
    for *ids, name in shown.iter_rows():
        cells = [cell for measure, table in tables for cell in _format_cells(measure, table, ids)]
        rows.append((name, *cells))
    columns = (column, *(cell.heading for measure in measures for cell in measure.cells))
    names = tuple(measure.name for measure in measures)
    return Section(heading, columns, rows, subjects.height - len(rows), names)


def _by_subject(table: pl.DataFrame, shown: pl.DataFrame) -> dict[tuple[str, ...], Row]:
    """The rows of a table about outlets that are shown, by the outlet or the pair of outlets."""
    ids = [column for column in ("provider", "other") if column in table.columns]
    outlets = {id_ for column in ids if column in shown.columns for id_ in shown[column]}
    rows = table.filter(pl.all_horizontal(pl.col(ids).is_in(list(outlets))))
    return {tuple(row[id_] for id_ in ids): row for row in rows.iter_rows(named=True)}


def _format_cells(measure: Measure, table: dict[tuple[str, ...], Row], ids: list[str]) -> list[str]:
    """Format the cells of a subject.

    Cells of a measure with directions see the other direction as `reverse`.
    """
    row = table.get(tuple(ids))
    if row is None:
        return [NO_VALUE] * len(measure.cells)
    row = row | {"reverse": table.get(tuple(reversed(ids)))}
    return [cell.format(row) for cell in measure.cells]


def as_text(
    heading: str, sentences: list[str], sections: Iterable[Section], notes: Iterable[str]
) -> str:
    """The summary as plain text."""
    findings = ["Findings", *map(_break_lines, _shorten(sentences))]
    paragraphs = [_break_lines(heading, ""), "\n".join(findings)]
    paragraphs += [_align_columns(section) for section in sections]
    paragraphs.append("\n".join(["Notes", *map(_break_lines, notes)]))
    return "\n\n".join(paragraphs)


def _break_lines(sentence: str, margin: str = "  ") -> str:
    """A sentence in lines, none of which ends within a figure such as "p < .001" or "5 %"."""
    joined = re.sub(
        r"(?<=\bp) ([<=>]) |(?<=\d) (?=%)", lambda match: match[0].replace(" ", "\u00a0"), sentence
    )
    lines = fill(
        joined,
        LINE_WIDTH,
        initial_indent=margin,
        subsequent_indent=margin * 2,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return lines.replace("\u00a0", " ")


def _shorten(sentences: list[str]) -> list[str]:
    more = len(sentences) - ROWS_IN_SUMMARY
    shown = sentences[:ROWS_IN_SUMMARY]
    return [*shown, f"… and {more:,} more (findings())"] if more > 0 else shown


def _describe_omitted(section: Section) -> str:
    tables = ", ".join(f".{measure}" for measure in section.measures)
    return f"… and {section.omitted:,} more; all in {tables}" if section.omitted else ""


def _align_columns(section: Section) -> str:
    cells = [section.columns, *section.rows]
    widths = [max(len(row[i]) for row in cells) for i in range(len(section.columns))]
    lines = []
    for row in cells:
        padded = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        lines.append(("  " + "  ".join(padded)).rstrip())
    if section.omitted:
        lines.append(f"  {_describe_omitted(section)}")
    return "\n".join([section.heading, *lines])


def as_html(
    heading: str, sentences: list[str], sections: Iterable[Section], notes: Iterable[str]
) -> str:
    """The summary as a part of an HTML page, everything from the corpus escaped."""
    parts = [f"<h3>{escape(heading)}</h3>", "<h4>Findings</h4>", _format_list(_shorten(sentences))]
    for section in sections:
        head = _format_row(section.columns, "th")
        body = "".join(_format_row(row, "td") for row in section.rows)
        table = f"<table><thead>{head}</thead><tbody>{body}</tbody></table>"
        parts += [f"<h4>{escape(section.heading)}</h4>{table}"]
        parts += [f"<p>{escape(_describe_omitted(section))}</p>"] if section.omitted else []
    return "\n".join([*parts, "<h4>Notes</h4>", _format_list(notes)])


def as_page(heading: str, body: str) -> str:
    """A summary as a complete HTML page, without scripts or external files."""
    head = (
        '<meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f"<title>{escape(heading)}</title><style>{STYLE}</style>"
    )
    for part, own in PAGE_TAGS.items():  # text of the corpus is escaped, so it has no tags
        body = body.replace(part, own)
    return (
        f'<!doctype html>\n<html lang="en"><head>{head}</head><body>\n<main>\n{body}\n</main>\n'
        "</body></html>\n"
    )


PAGE_TAGS = {
    "<h3>": "<h1>", "</h3>": "</h1>", "<h4>": "<h2>", "</h4>": "</h2>",
    "<table>": "<table tabindex='0'>",
}  # fmt: skip
"""Tags of a part of a page, and of a page of its own: a wide table can be scrolled with keys."""


STYLE = """
body {
  font: 15px/1.45 system-ui, sans-serif; max-width: 75rem; margin: 2rem auto; padding: 0 1rem;
  color: #1d2330; background: #fff;
}
h1 { font-size: 1.35rem; margin: 0 0 1rem }
h2 { font-size: 1rem; margin: 1.6rem 0 .4rem }
table { border-collapse: collapse; display: block; overflow-x: auto }
th, td { padding: .25rem 1.1rem .25rem 0; vertical-align: top }
th { font-weight: 600; border-bottom: 1px solid #8a93a6 }
td { border-bottom: 1px solid #e3e6ec; font-variant-numeric: tabular-nums }
ul { padding-left: 1.2rem }
p { color: #566; margin: .3rem 0 }
@media (prefers-color-scheme: dark) {
  body { color: #e6e8ee; background: #14171d }
  td { border-color: #333a47 }
  p { color: #aab }
}
"""


def _format_row(cells: Iterable[str], tag: str) -> str:
    row = "".join(f"<{tag} style='text-align:left'>{escape(cell)}</{tag}>" for cell in cells)
    return f"<tr>{row}</tr>"


def _format_list(lines: Iterable[str]) -> str:
    return "<ul>" + "".join(f"<li>{escape(line)}</li>" for line in lines) + "</ul>"
