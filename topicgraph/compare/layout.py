"""A comparison as a summary of a screenful: which figures are shown, as plain text and as HTML. The
whole is in its tables."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from html import escape
from textwrap import fill
from typing import Any, NamedTuple

import polars as pl

from topicgraph.compare.wording import chance, decimal, percent, span

Row = dict[str, Any]

ROWS = 6
"""So many rows of a table, and so many findings, are shown."""

WIDTH = 110
"""Sentences are broken into lines of so many characters."""

FEWER = 3
"""So many stories, and pairs of headlines, are shown."""

LONGEST = 48
"""A headline is cut at so many characters."""

ALPHA = 0.05

FEW = "too few"


class Section(NamedTuple):
    """A table to show: `heading`, column names, rows of cells, how many rows are left out, and the
    `measures` that have them all."""

    heading: str
    columns: tuple[str, ...]
    rows: Sequence[tuple[str, ...]]
    left_out: int
    measures: tuple[str, ...]


def sections(tables: Mapping[str, pl.DataFrame], headlines: pl.DataFrame | None) -> list[Section]:
    """The tables to show, each in its most telling order; outlets by the number of their articles.
    Of two, their `headlines` as well."""
    shown = [
        _outlets(tables),
        _pairs(tables),
        _apart(tables),
        _absent(tables),
        _groups(tables),
        _stories(tables),
    ]
    if headlines is not None:
        shown.append(_headlines(headlines))
    return [section for section in shown if section.rows]


def _outlets(tables: Mapping[str, pl.DataFrame]) -> Section:
    first, alone, wide, copies, place = (
        _by(tables[name]) for name in ("firsts", "exclusives", "diversity", "copies", "positions")
    )
    rows = []
    for row in tables["share"].head(ROWS).iter_rows(named=True):
        key = (row["provider"], None)
        rows.append((
            row["name"],
            f"{row['independent']:,}",
            _few(row, f"{percent(row['share'])} ({percent(row['low'])} – {percent(row['high'])})"),
            f"{decimal(first[key]['first'])} of {first[key]['stories']:,} ({decimal(first[key]['expected'])})",
            f"{alone[key]['exclusives']:,} of {alone[key]['stories']:,}",
            _few(wide[key], decimal(wide[key]["rarefied"])),
            f"{copies[key]['copies']:,} of {copies[key]['articles']:,}",
            f"{place[key]['covered']:,} of {place[key]['biggest']:,}",
        ))  # fmt: skip
    heads = (
        "Outlet",
        "articles",
        "share (95 %)",
        "first on (by chance)",
        "alone with",
        "effective topics",
        "copies",
        "of the biggest",
    )
    measures = ("share", "firsts", "exclusives", "diversity", "copies", "positions")
    return Section("Outlets", heads, rows, tables["share"].height - len(rows), measures)


def _pairs(tables: Mapping[str, pl.DataFrame]) -> Section:
    agenda, lags, ties, flow = (
        _by(tables[name]) for name in ("agenda", "lags", "cocoverage", "follows")
    )
    shared = (
        tables["overlap"]
        .filter(pl.col("shared") > 0)
        .sort("shared", descending=True, maintain_order=True)
    )
    rows = []
    for row in shared.head(ROWS).iter_rows(named=True):
        key = (row["provider"], row["other"])
        tie, lag, ahead, behind = ties.get(key), lags[key], flow[key], flow[key[::-1]]
        rows.append((
            f"{row['name']} – {row['other_name']}",
            f"{row['shared']:,} of {row['n']:,}",
            "–" if tie is None else _few(tie, f"{decimal(tie['expected'])}" + (f" ({tie['tie']})" if tie["tie"] else "")),
            f"{lag['earlier']:,} : {lag['later']:,}" + (f" ({lag['ties']:,} tied)" if lag["ties"] else ""),
            _few(lag, span(lag["median_hours"])),
            f"{ahead['followed']:,} : {behind['followed']:,}",
            _few(agenda[key], decimal(agenda[key]["cosine"], 2)),
        ))  # fmt: skip
    heads = (
        "Pair",
        "stories shared",
        "by chance",
        "ahead : behind",
        "second's lag",
        "followed : following",
        "topics alike",
    )
    return Section(
        "Pairs",
        heads,
        rows,
        shared.height - len(rows),
        ("overlap", "cocoverage", "lags", "follows", "agenda"),
    )


def _apart(tables: Mapping[str, pl.DataFrame]) -> Section:
    """The words and topics that each outlet uses more than the other side, by more than chance if
    one looked at this one alone."""
    listed = tables["distinctive"].filter(pl.col("p_value") <= ALPHA)
    rows = []
    for provider, name in tables["share"].select("provider", "name").head(ROWS).iter_rows():
        flipped = listed.filter(pl.col("other") == provider).with_columns(
            -pl.col("z"), k="k_other", k_other="k", n="n_other", n_other="n"
        )
        mine = pl.concat([listed.filter(pl.col("provider") == provider), flipped])
        more = (pl.col("z") > 0) & (
            pl.col("k") / pl.col("n") > pl.col("k_other") / pl.col("n_other")
        )
        mine = mine.filter(more).sort("z", descending=True)
        cells = [
            ", ".join(
                _term(row) for row in mine.filter(pl.col("kind") == kind).head(top).to_dicts()
            )
            for kind, top in _KINDS
        ]
        if any(cells):
            rows.append((name, *(cell or "–" for cell in cells)))
    heads = ("Outlet", "typical words (articles here : there), uncorrected", "typical topics")
    return Section(
        "What sets them apart",
        heads,
        rows,
        max(0, tables["share"].height - ROWS),
        ("distinctive", "topics"),
    )


_KINDS = (("word", 5), ("topic", 2))


def _term(row: Row) -> str:
    return f"{row['term']} {row['k']:,}:{row['k_other']:,}"


def _absent(tables: Mapping[str, pl.DataFrame]) -> Section:
    """The most surprising story that is missing of each outlet."""
    enough = tables["blindspots"].filter(~pl.col("too_few"))
    most = enough.unique("provider", keep="first", maintain_order=True)
    rows = [
        (
            row["name"],
            _cut(row["story_name"]),
            f"{row['n']:,}",
            percent(row["chance"]),
            chance(row["q_value"]),
        )
        for row in most.head(FEWER).iter_rows(named=True)
    ]
    heads = ("Outlet", "story", "outlets that have it", "chance to have it", "corrected p")
    return Section("Not in this corpus", heads, rows, enough.height - len(rows), ("blindspots",))


def _groups(tables: Mapping[str, pl.DataFrame]) -> Section:
    listed = tables["group_blindspots"].filter("flagged")
    rows = [
        (
            row["name"],
            _cut(row["story_name"]),
            f"{row['k']:,} of {row['n']:,}",
            percent(row["expected_share"]),
            chance(row["q_value"]),
        )
        for row in listed.head(FEWER).iter_rows(named=True)
    ]
    heads = ("Group", "story", "its outlets on it", "its share of all", "corrected p")
    return Section(
        "Stories a group has little of",
        heads,
        rows,
        listed.height - len(rows),
        ("group_blindspots",),
    )


def _stories(tables: Mapping[str, pl.DataFrame]) -> Section:
    spread = {
        row["subject"]: row
        for row in tables["concentration"].filter(pl.col("kind") == "story").iter_rows(named=True)
    }
    listed = tables["stories"].filter(~pl.col("too_few"))
    rows = [
        (
            _cut(row["story_name"]),
            f"{row['n']:,}",
            f"{row['providers']:,}",
            _spread(spread.get(row["story"])),
            decimal(row["attention"]),
        )
        for row in listed.head(FEWER).iter_rows(named=True)
    ]
    heads = ("Story", "articles", "outlets", "effective outlets", "attention")
    return Section(
        "Stories with most attention",
        heads,
        rows,
        listed.height - len(rows),
        ("stories", "concentration"),
    )


def _spread(row: Row | None) -> str:
    return "–" if row is None else _few(row, decimal(row["effective"]))


def _headlines(listed: pl.DataFrame) -> Section:
    names = listed.select("name", "other_name").row(0) if listed.height else ("", "")
    rows = [
        (_cut(title), _cut(other))
        for title, other in listed.select("title", "other_title").head(FEWER).iter_rows()
    ]
    return Section(
        "Headlines of the same stories",
        names,
        rows,
        listed.height - len(rows),
        ("headlines", "framing"),
    )


def _by(table: pl.DataFrame) -> dict[tuple[str, str | None], Row]:
    """The rows of a table by their outlet, or by their pair of outlets."""
    return {(row["provider"], row.get("other")): row for row in table.iter_rows(named=True)}


def _few(row: Row, cell: str) -> str:
    return FEW if row["too_few"] else cell


def _cut(title: str) -> str:
    return title if len(title) <= LONGEST else title[: LONGEST - 1].rstrip() + "…"


def as_text(heading: str, said: list[str], tables: Iterable[Section], notes: Iterable[str]) -> str:
    """The summary as plain text."""
    blocks = [_broken(heading, ""), "\n".join(["What holds up", *map(_broken, _first(said))])]
    blocks += [_aligned(section) for section in tables]
    blocks.append("\n".join(["Notes", *map(_broken, notes)]))
    return "\n\n".join(blocks)


def _broken(sentence: str, margin: str = "  ") -> str:
    """A sentence in lines, none of which ends within a figure such as "p < .001" or "5 %"."""
    whole = re.sub(
        r"(?<=\bp) ([<=>]) |(?<=\d) (?=%)", lambda found: found[0].replace(" ", "\u00a0"), sentence
    )
    lines = fill(
        whole,
        WIDTH,
        initial_indent=margin,
        subsequent_indent=margin * 2,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return lines.replace("\u00a0", " ")


def _first(said: list[str]) -> list[str]:
    return said[:ROWS] + (
        [f"… and {len(said) - ROWS:,} more (findings())"] if len(said) > ROWS else []
    )


def _more(section: Section) -> str:
    where = ", ".join(f".{measure}" for measure in section.measures)
    return f"… and {section.left_out:,} more; all in {where}" if section.left_out else ""


def _aligned(section: Section) -> str:
    cells = [section.columns, *section.rows]
    widths = [max(len(row[i]) for row in cells) for i in range(len(section.columns))]
    lines = [
        "  "
        + "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in cells
    ]
    return "\n".join(
        [section.heading, *lines, *([f"  {_more(section)}"] if section.left_out else [])]
    )


def as_html(heading: str, said: list[str], tables: Iterable[Section], notes: Iterable[str]) -> str:
    """The summary as a part of an HTML page, everything from the corpus escaped."""
    parts = [f"<h3>{escape(heading)}</h3>", "<h4>What holds up</h4>", _list(_first(said))]
    for section in tables:
        head, *body = [
            _row(row, tag)
            for row, tag in [(section.columns, "th"), *((row, "td") for row in section.rows)]
        ]
        parts.append(
            f"<h4>{escape(section.heading)}</h4><table><thead>{head}</thead><tbody>{''.join(body)}</tbody></table>"
        )
        parts += [f"<p>{escape(_more(section))}</p>"] if section.left_out else []
    return "\n".join([*parts, "<h4>Notes</h4>", _list(notes)])


def as_page(heading: str, body: str) -> str:
    """A summary as an HTML page that stands alone: no script, nothing from elsewhere."""
    head = f'<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{escape(heading)}</title><style>{STYLE}</style>'
    return f'<!doctype html>\n<html lang="en"><head>{head}</head><body>\n{body}\n</body></html>\n'


STYLE = """
body { font: 15px/1.45 system-ui, sans-serif; max-width: 75rem; margin: 2rem auto; padding: 0 1rem; color: #1d2330; background: #fff }
h3 { font-size: 1.35rem; margin: 0 0 1rem } h4 { margin: 1.6rem 0 .4rem }
table { border-collapse: collapse; display: block; overflow-x: auto } th, td { padding: .25rem 1.1rem .25rem 0; vertical-align: top }
th { font-weight: 600; border-bottom: 1px solid #8a93a6 } td { border-bottom: 1px solid #e3e6ec; font-variant-numeric: tabular-nums }
ul { padding-left: 1.2rem } p { color: #566; margin: .3rem 0 }
@media (prefers-color-scheme: dark) { body { color: #e6e8ee; background: #14171d } td { border-color: #333a47 } p { color: #aab } }
"""


def _row(cells: Iterable[str], tag: str) -> str:
    return (
        "<tr>"
        + "".join(f"<{tag} style='text-align:left'>{escape(cell)}</{tag}>" for cell in cells)
        + "</tr>"
    )


def _list(lines: Iterable[str]) -> str:
    return "<ul>" + "".join(f"<li>{escape(line)}</li>" for line in lines) + "</ul>"
