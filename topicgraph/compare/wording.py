"""A comparison in words: the sentences that hold up, and its tables as plain text and as HTML."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from html import escape
from typing import Any, NamedTuple

import polars as pl

Row = dict[str, Any]
Column = tuple[str, Callable[[Row], str]]

TOO_FEW = "There is too little in this selection for any difference to be tested."
NOTHING = "Nothing in this selection differs by more than chance would give."
NONE = "none, or too few to say"
CHANCE = 0.05
"""A statement holds up where the corrected p-value is at most this."""

ROWS = 6
"""So many rows of a table, and so many sentences, are shown in a summary."""


class Section(NamedTuple):
    """A table to show: which attribute of the comparison it is from, `heading`, column names, cells, how many rows are left out."""

    attribute: str
    heading: str
    columns: tuple[str, ...]
    rows: list[tuple[str, ...]]
    left_out: int


def count(number: int, thing: str) -> str:
    """A number and its thing.

    >>> count(1, "outlet"), count(1200, "story")
    ('1 outlet', '1,200 stories')
    """
    several = thing[:-1] + "ies" if thing.endswith("y") else thing + "s"
    return f"{number:,} {thing if number == 1 else several}"


def percent(share: float | None) -> str:
    """A share in percent, with a decimal where it is small.

    >>> percent(0.6), percent(0.004), percent(None)
    ('60 %', '0.4 %', '–')
    """
    if share is None:
        return "–"
    return f"{100 * share:.1f} %" if 0 < share < 0.0995 else f"{100 * share:.0f} %"


def decimal(number: float | None, digits: int = 1) -> str:
    """A number without needless zeros.

    >>> decimal(6.0), decimal(3.14159), decimal(0.5, 2), decimal(None)
    ('6', '3.1', '0.5', '–')
    """
    if number is None:
        return "–"
    text = f"{number:,.{digits}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def chance(p: float | None) -> str:
    """A p-value as statisticians print it.

    >>> chance(0.0213), chance(0.2), chance(0.00004), chance(1.0), chance(None)
    ('p = .021', 'p = .20', 'p < .001', 'p > .99', '–')
    """
    if p is None:
        return "–"
    if p < 0.001:
        return "p < .001"
    if p > 0.99:
        return "p > .99"
    return "p = " + (f"{p:.3f}" if p < 0.0995 else f"{p:.2f}").removeprefix("0")


def span(hours: float | None) -> str:
    """A length of time, in the unit a reader would take.

    >>> span(0.5), span(1.0), span(3.25), span(-50), span(None)
    ('30 minutes', '1 hour', '3.2 hours', '-2.1 days', '–')
    """
    if hours is None:
        return "–"
    size, unit = (hours * 60, "minute") if abs(hours) < 1 else (hours, "hour") if abs(hours) < 48 else (hours / 24, "day")
    words = decimal(size, 0 if unit == "minute" else 1)
    return f"{words} {unit}{'' if words in ('1', '-1') else 's'}"


def findings(firsts: pl.DataFrame, topics: pl.DataFrame, lags: pl.DataFrame) -> list[str]:
    """The statements whose corrected p-value holds up, the most surprising first."""
    said: list[tuple[float, float, str]] = []
    for table, speak in ((firsts, _first), (topics, _topic), (lags, _lag)):
        tests = table["p_value"].drop_nulls().len()
        for row in table.filter(~pl.col("too_few") & (pl.col("q_value") <= CHANCE)).iter_rows(named=True):
            p = chance(row["q_value"]) + (f", corrected for {tests:,} tests" if tests > 1 else "")
            said += [(row["q_value"], row["p_value"], words) for words in speak(row, p)]
    return [words for *_, words in sorted(said)]


def _first(row: Row, p: str) -> list[str]:
    won = decimal(row["first"]) if row["first"] else "none"
    rare = "only " if 0 < row["first"] < row["expected"] else ""
    tested = f", tested on the {row['decided']:,} that stated times decide" if row["decided"] < row["stories"] else ""
    against = f"({percent(row['rate'])}, expected {decimal(row['expected'])} by chance; {p}{tested})"
    return [f"{row['name']} was first on {rare}{won} of {count(row['stories'], 'story')} it shared with others {against}."]


def _topic(row: Row, p: str) -> list[str]:
    interval = f"95 % interval {percent(row['low'])} to {percent(row['high'])}"
    rest = f"the rest of this corpus {row['n_rest_t']:,} of {row['n_rest']:,} ({percent(row['n_rest_t'] / row['n_rest'])})"
    if not row["n_ot"]:
        none = f"(0 of {count(row['n_o'], 'article')}, {interval})"
        return [f"{row['name']} has nothing about {row['topic_name']} in this corpus {none}, {rest}; {p}."]
    rare = "only " if row["focus"] < 0 else ""
    part = f"{rare}{row['n_ot']:,} of {count(row['n_o'], 'article')} about {row['topic_name']}"
    return [f"{row['name']} has {part} ({percent(row['share'])}, {interval}), {rest}; {p}."]


def _lag(row: Row, p: str) -> list[str]:
    ahead = row["earlier"] > row["later"]
    sign = 1 if ahead else -1
    ends = [span(hours) for hours in sorted((sign * row["low"], sign * row["high"]))]
    first, second, won = ("name", "other_name", "earlier") if ahead else ("other_name", "name", "later")
    ties = f", {row['ties']:,} tied" if row["ties"] else ""
    return [
        f"{row[first]} came before {row[second]} on {row[won]:,} of {count(row['n'], 'story')} timed at both{ties}"
        f" (median lead {span(sign * row['median_hours'])}, 95 % interval {ends[0]} to {ends[1]}; {p})."
    ]


def sections(
    share: pl.DataFrame,
    firsts: pl.DataFrame,
    exclusives: pl.DataFrame,
    overlap: pl.DataFrame,
    lags: pl.DataFrame,
    agenda: pl.DataFrame,
    topics: pl.DataFrame,
    peaks: pl.DataFrame,
) -> list[Section]:
    """The tables to show, each in its most telling order; outlets by the number of their articles, everywhere the same."""
    order = share.select("provider", place=pl.int_range(pl.len()))
    by_size = [table.join(order, on="provider").sort("place") for table in (firsts, exclusives, peaks)]
    shared = overlap.filter(pl.col("shared") > 0).sort("shared", descending=True, maintain_order=True)
    timed = lags.filter(pl.col("n") > 0).sort("n", descending=True, maintain_order=True)
    return [
        _section("share", "Share of voice", share, _SHARE),
        _section("firsts", "Who was first, on stories shared with others", by_size[0].filter(pl.col("stories") > 0), _FIRSTS),
        _section("exclusives", "Stories that no other outlet has in this corpus", by_size[1], _EXCLUSIVES),
        _section("overlap", "Stories shared", shared, _OVERLAP),
        _section("lags", "Who comes later", timed, _LAGS),
        _section("agenda", "Likeness of topics", agenda.filter(pl.col("cosine").is_not_null()), _AGENDA),
        _section("topics", "Topics, against the rest of this corpus", topics.filter(pl.col("n_ot") > 0), _TOPICS),
        _section("peaks", "When attention was highest", by_size[2].filter(pl.col("n") > 0), _PEAKS),
    ]


def _finding(cell: Callable[[Row], str]) -> Callable[[Row], str]:
    return lambda row: "too few" if row["too_few"] else cell(row)


def _interval(row: Row) -> str:
    return f"{percent(row['share'])} ({percent(row['low'])} to {percent(row['high'])})"


_NAME: Column = ("Outlet", lambda row: row["name"])
_PAIR: Column = ("Outlets", lambda row: f"{row['name']} – {row['other_name']}")
_SHARE: tuple[Column, ...] = (
    _NAME,
    ("articles", lambda row: f"{row['articles']:,}"),
    ("independent", lambda row: f"{row['independent']:,} of {row['n']:,}"),
    ("share (95 % interval)", _finding(_interval)),
    ("with copies", _finding(lambda row: percent(row["share_with_copies"]))),
)
_FIRSTS: tuple[Column, ...] = (
    _NAME,
    ("first on", lambda row: f"{decimal(row['first'])} of {row['stories']:,}"),
    ("rate", _finding(lambda row: percent(row["rate"]))),
    ("by chance", lambda row: decimal(row["expected"])),
    ("corrected p", _finding(lambda row: chance(row["q_value"]))),
)
_EXCLUSIVES: tuple[Column, ...] = (
    _NAME,
    ("alone with", lambda row: f"{row['exclusives']:,} of {count(row['stories'], 'story')}"),
    ("share (95 % interval)", _finding(_interval)),
)
_PEAKS: tuple[Column, ...] = (
    _NAME,
    ("busiest from", _finding(lambda row: str(row["peak"])[:10])),
    ("articles then", lambda row: f"{row['peak_articles']:,} of {row['n']:,}"),
    ("half-life", _finding(lambda row: span(row["half_life_days"] * 24))),
    ("bursts", _finding(lambda row: ", ".join(row["bursts"]) or "none")),
)
_OVERLAP: tuple[Column, ...] = (
    _PAIR,
    ("shared", lambda row: f"{row['shared']:,} of {row['n']:,}"),
    ("of the first's", _finding(lambda row: percent(row["containment_a"]))),
    ("of the second's", _finding(lambda row: percent(row["containment_b"]))),
    ("Jaccard", _finding(lambda row: f"{row['jaccard']:.2f}")),
)
_LAGS: tuple[Column, ...] = (
    _PAIR,
    ("stories", lambda row: f"{row['n']:,}"),
    ("first ahead : behind : tied", lambda row: f"{row['earlier']:,} : {row['later']:,} : {row['ties']:,}"),
    ("the second's lag (quartiles)", _finding(lambda row: f"{span(row['median_hours'])} ({span(row['q1'])} to {span(row['q3'])})")),
    ("corrected p", _finding(lambda row: chance(row["q_value"]))),
)
_AGENDA: tuple[Column, ...] = (
    _PAIR,
    ("articles with topics", lambda row: f"{row['n_a']:,} and {row['n_b']:,}"),
    ("cosine", _finding(lambda row: f"{row['cosine']:.2f}")),
    ("distance", _finding(lambda row: f"{row['jensen_shannon']:.2f}")),
)
_TOPICS: tuple[Column, ...] = (
    _NAME,
    ("topic", lambda row: row["topic_name"]),
    ("articles", lambda row: f"{row['n_ot']:,} of {row['n_o']:,}"),
    ("share (95 % interval)", _finding(_interval)),
    ("rest", lambda row: f"{row['n_rest_t']:,} of {row['n_rest']:,}"),
    ("focus", _finding(lambda row: f"{round(row['focus'], 1) or 0.0:+.1f}")),
    ("corrected p", _finding(lambda row: chance(row["q_value"]))),
)


def _section(attribute: str, heading: str, table: pl.DataFrame, columns: tuple[Column, ...]) -> Section:
    if table.height > ROWS and "other" in table.columns:  # of many pairs, those that say something
        table, pairs = table.filter(~pl.col("too_few")), table.height
        heading += f" ({table.height:,} of {pairs:,} pairs have enough)"
    rows = [tuple(cell(row) for _, cell in columns) for row in table.head(ROWS).iter_rows(named=True)]
    return Section(attribute, heading, tuple(name for name, _ in columns), rows, table.height - len(rows))


def as_text(heading: str, said: list[str], tables: Iterable[Section], notes: Iterable[str]) -> str:
    """The summary as plain text."""
    blocks = [heading, "\n".join(["What holds up", *_bullets(said)])]
    blocks += [_aligned(section) for section in tables]
    blocks.append("\n".join(["Notes", *(f"  {note}" for note in notes)]))
    return "\n\n".join(blocks)


def _bullets(said: list[str]) -> list[str]:
    more = [f"  … and {len(said) - ROWS:,} more (sentences())"] if len(said) > ROWS else []
    return [f"  {words}" for words in said[:ROWS]] + more


def _aligned(section: Section) -> str:
    if not section.rows:
        return f"{section.heading}\n  {NONE}"
    cells = [section.columns, *section.rows]
    widths = [max(len(row[i]) for row in cells) for i in range(len(section.columns))]
    lines = ["  " + "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in cells]
    more = [f"  … and {section.left_out:,} more (.{section.attribute})"] if section.left_out else []
    return "\n".join([section.heading, *lines, *more])


def as_html(heading: str, said: list[str], tables: Iterable[Section], notes: Iterable[str]) -> str:
    """The summary as HTML, everything from the corpus escaped."""
    parts = [f"<h3>{escape(heading)}</h3>", _list(line.strip() for line in _bullets(said))]
    for section in tables:
        if not section.rows:
            parts.append(f"<p>{escape(section.heading)}: {NONE}</p>")
        else:
            head, *body = [_row(row, tag) for row, tag in [(section.columns, "th"), *((row, "td") for row in section.rows)]]
            more = f"<p>… and {section.left_out:,} more (<code>.{section.attribute}</code>)</p>" if section.left_out else ""
            parts.append(
                f"<table><caption>{escape(section.heading)}</caption><thead>{head}</thead><tbody>{''.join(body)}</tbody></table>{more}"
            )
    return "\n".join([*parts, _list(notes)])


def _row(cells: Iterable[str], tag: str) -> str:
    return "<tr>" + "".join(f"<{tag} style='text-align:left'>{escape(cell)}</{tag}>" for cell in cells) + "</tr>"


def _list(lines: Iterable[str]) -> str:
    return "<ul>" + "".join(f"<li>{escape(line)}</li>" for line in lines) + "</ul>"
