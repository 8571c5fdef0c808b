"""The statements of a comparison that hold up, in sentences."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import polars as pl

from topicgraph.compare.statistics import benjamini_hochberg
from topicgraph.compare.wording import chance, count, decimal, percent, span
from topicgraph.model import Shown

Row = dict[str, Any]

HOLDS = 0.05
"""A statement holds up where its p-value, corrected for all that was tested, is at most this."""

WORDS = 5
"""So many words of one outlet or pair are named in one sentence."""


@dataclass(frozen=True, slots=True)
class Finding(Shown):
    """A statement that holds up: its `sentence`, the `measure` it is from, what it is `about` (as
    `evidence` takes it), `n`, and the corrected `p_value`."""

    sentence: str
    measure: str
    about: Mapping[str, str]
    n: int
    p_value: float

    def __str__(self) -> str:
        return self.sentence


def findings(tables: Mapping[str, pl.DataFrame], place: str = "this corpus") -> list[Finding]:
    """The statements that hold up among all tables of a comparison of `place`, the most surprising
    first.

    Each table's q-values control its own false discoveries; who reads several tables and looks at
    those with something in them selects once more. So of m tables tested, R have something in them
    (Benjamini-Hochberg on their smallest q, which is Simes' p-value of the table), and a row holds
    up where its q is at most .05 * R/m. The p-value said is q * m/R.

    Source: Benjamini and Bogomolov 2014, Journal of the Royal Statistical Society B 76:297.
    """
    smallest = {
        measure: tables[measure]["q_value"].min() for measure in _SENTENCES if measure in tables
    }
    tested = {measure: float(q) for measure, q in smallest.items() if isinstance(q, float)}
    kept = sum(q is not None and q <= HOLDS for q in benjamini_hochberg(list(tested.values())))
    if not kept:
        return []
    dearer = len(tested) / kept
    said: list[tuple[float, float, Finding]] = []
    for measure in tested:
        held = tables[measure].filter(~pl.col("too_few") & (pl.col("q_value") * dearer <= HOLDS))
        rows = held.with_columns(pl.col("q_value") * dearer, place=pl.lit(place)).to_dicts()
        said += [(finding.p_value, p, finding) for p, finding in _SENTENCES[measure](rows)]
    return [
        finding
        for *_, finding in sorted(said, key=lambda item: (item[0], item[1], item[2].sentence))
    ]


def _found(measure: str, row: Row, n: int, sentence: str, *keys: str) -> tuple[float, Finding]:
    return row["p_value"], Finding(
        sentence, measure, {key: row[key] for key in keys}, n, row["q_value"]
    )


def _p(row: Row) -> str:
    return f"corrected {chance(row['q_value'])}"


def _first(rows: list[Row]) -> list[tuple[float, Finding]]:
    return [_found("firsts", row, row["stories"], _first_sentence(row), "provider") for row in rows]


def _first_sentence(row: Row) -> str:
    won = decimal(row["first"]) if row["first"] else "none"
    rare = "only " if 0 < row["first"] < row["expected"] else ""
    tested = (
        f", tested on the {row['decided']:,} that stated times decide"
        if row["decided"] < row["stories"]
        else ""
    )
    against = f"({percent(row['rate'])}, expected {decimal(row['expected'])} by chance; {_p(row)}{tested})"
    return f"{row['name']} was first on {rare}{won} of {count(row['stories'], 'story')} it shared with others {against}."


def _topic(rows: list[Row]) -> list[tuple[float, Finding]]:
    return [
        _found("topics", row, row["n_o"], _topic_sentence(row), "provider", "topic") for row in rows
    ]


def _topic_sentence(row: Row) -> str:
    interval, p = f"95 % interval {percent(row['low'])} to {percent(row['high'])}", _p(row)
    rest = f"the rest of {row['place']} {row['n_rest_t']:,} of {row['n_rest']:,} ({percent(row['n_rest_t'] / row['n_rest'])})"
    if not row["n_ot"]:
        none = f"(0 of {count(row['n_o'], 'article')}, {interval})"
        return f"{row['name']} has nothing about {row['topic_name']} in {row['place']} {none}, {rest}; {p}."
    rare = "only " if row["focus"] < 0 else ""
    part = f"{rare}{row['n_ot']:,} of {count(row['n_o'], 'article')} about {row['topic_name']}"
    return f"{row['name']} has {part} ({percent(row['share'])}, {interval}), {rest}; {p}."


def _distinctive(rows: list[Row]) -> list[tuple[float, Finding]]:
    """One statement for each pair and direction: its most distinctive words together."""
    return _words("distinctive", [row for row in rows if row["kind"] == "word"], "articles")


def _framing(rows: list[Row]) -> list[tuple[float, Finding]]:
    return _words("framing", rows, "headlines on the same stories")


def _words(measure: str, rows: list[Row], where: str) -> list[tuple[float, Finding]]:
    found = []
    for key in dict.fromkeys((row["provider"], row["other"], row["log_odds"] > 0) for row in rows):
        mine = [row for row in rows if (row["provider"], row["other"], row["log_odds"] > 0) == key]
        best, more = mine[0], len(mine) - WORDS
        named = ", ".join(
            f"“{row['term']}” ({row['k']:,} to {row['k_other']:,})" for row in mine[:WORDS]
        )
        further = f" and {count(more, 'other word')}" if more > 0 else ""
        how = "more" if key[2] else "less"
        sizes = f"{best['n']:,} {where} to {best['n_other']:,}"
        sentence = f"{best['name']} says {named}{further} {how} often than {best['other_name']} ({sizes}; {_p(best)})."
        about = ("provider", "other", "term") if measure == "framing" else ("provider", "term")
        found.append(_found(measure, best, best["n"], sentence, *about))
    return found


def _tie(rows: list[Row]) -> list[tuple[float, Finding]]:
    return [
        _found(
            "cocoverage",
            row,
            row["n_a"] + row["n_b"] - row["shared"],
            _tie_sentence(row),
            "provider",
            "other",
        )
        for row in rows
    ]


def _tie_sentence(row: Row) -> str:
    how = "more" if row["shared"] > row["expected"] else "fewer"
    sizes = f"of {row['n_a']:,} and {row['n_b']:,}"
    shared = f"{count(row['shared'], 'story')} {sizes}, {how} than the {decimal(row['expected'])} that chance would give"
    return f"{row['name']} and {row['other_name']} share {shared} ({_p(row)})."


def _lag(rows: list[Row]) -> list[tuple[float, Finding]]:
    return [_found("lags", row, row["n"], _lag_sentence(row), "provider", "other") for row in rows]


def _lag_sentence(row: Row) -> str:
    ahead = row["earlier"] > row["later"]
    sign = 1 if ahead else -1
    ends = [span(hours) for hours in sorted((sign * row["low"], sign * row["high"]))]
    first, second, won = (
        ("name", "other_name", "earlier") if ahead else ("other_name", "name", "later")
    )
    ties = f", {row['ties']:,} tied" if row["ties"] else ""
    return (
        f"{row[first]} came before {row[second]} on {row[won]:,} of {count(row['n'], 'story')} timed at both{ties}"
        f" (median lead {span(sign * row['median_hours'])}, 95 % interval {ends[0]} to {ends[1]}; {_p(row)})."
    )


def _blindspot(rows: list[Row]) -> list[tuple[float, Finding]]:
    return [
        _found("blindspots", row, row["n"], _blindspot_sentence(row), "provider", "story")
        for row in rows
    ]


def _blindspot_sentence(row: Row) -> str:
    others = f"{count(row['n'], 'outlet')} have it, and {row['name']} would be expected to with {percent(row['chance'])}"
    return f"“{row['story_name']}” is not in this corpus from {row['name']}: {others} ({_p(row)})."


def _group(rows: list[Row]) -> list[tuple[float, Finding]]:
    return [
        _found("group_blindspots", row, row["n"], _group_sentence(row), "provider", "story")
        for row in rows
    ]


def _group_sentence(row: Row) -> str:
    have = f"{row['k']:,} of the {count(row['n'], 'outlet')} that have “{row['story_name']}” in this corpus are of {row['name']}"
    return f"{have}, where {percent(row['expected_share'])} would be expected ({_p(row)})."


_SENTENCES: dict[str, Callable[[list[Row]], list[tuple[float, Finding]]]] = {
    "topics": _topic,
    "distinctive": _distinctive,
    "cocoverage": _tie,
    "firsts": _first,
    "lags": _lag,
    "blindspots": _blindspot,
    "group_blindspots": _group,
    "framing": _framing,
}
"""The tables that are tested, each with how its rows are said."""
