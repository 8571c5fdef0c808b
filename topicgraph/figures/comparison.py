"""Figures of the tables of a comparison; each shows the interval that its table has."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from itertools import pairwise
from typing import Any

import polars as pl

from topicgraph.errors import ArgumentError
from topicgraph.figures.style import BLUE, GREY, ROW_HEIGHT, WIDTH, finish, import_altair
from topicgraph.text import count_phrase

MAX_OUTLETS = 12
"""Outlets that a figure shows: more cannot be read on a page. Those with most articles stay."""

MAX_TOPICS = 8
"""Topics, those of most articles first."""

MAX_PAIRS = 24
"""Pairs of outlets: as many rows as half a page holds."""

STEPS = {"year": 365, "month": 28, "week": 7, "day": 1}
"""The steps of a timeline, with the fewest days that each one has."""

INTERVAL = "Lines are 95 % intervals."
FEW = "Open marks: too few to judge"


def plot_measure(measure: str, table: pl.DataFrame, place: str) -> Any:
    """Draw a table of a comparison.

    Args:
        measure: One of `MEASURES`.
        table: Its table, with names.
        place: What was compared, as a sentence says it.

    Returns:
        An Altair chart.

    Raises:
        ArgumentError: There is no figure of it, or it has no rows.
        MissingExtra: Altair is not installed.
    """
    if measure not in MEASURES:
        raise ArgumentError(f'plot "{measure}": want {", ".join(MEASURES)}')
    if measure == "lags":
        table = table.drop_nulls("median_hours")
    elif measure == "distinctive":
        table = table.filter(pl.col("kind") == "word")
    if not table.height:
        raise ArgumentError(f'plot "{measure}": its table has no figures; nothing can be shown')
    return MEASURES[measure](table, place)


def _limit_outlets(table: pl.DataFrame, size: str | None = None) -> tuple[pl.DataFrame, list[str]]:
    """Keep the rows of some outlets of a table; say how many were left out.

    They are the first ones of the table, or, of a table in another order than by articles, those
    with most in the column `size`.
    """
    which = f"The first {MAX_OUTLETS} outlets of the table"
    if size is not None:
        table = table.sort(size, descending=True, maintain_order=True)
        which = f"The {MAX_OUTLETS} largest outlets"
    names = table["name"].unique(maintain_order=True)
    if len(names) <= MAX_OUTLETS:
        return table, []
    hidden = names[MAX_OUTLETS:]
    shown = table.filter(~pl.col("name").is_in(hidden.implode()))
    if "other_name" in table.columns:
        shown = shown.filter(~pl.col("other_name").is_in(hidden.implode()))
    return shown, [f"{which}; {count_phrase(len(hidden), 'further outlet')} not shown."]


def _rows(table: pl.DataFrame) -> Any:
    alt = import_altair()
    times = [name for name, dtype in table.schema.items() if isinstance(dtype, pl.Datetime)]
    table = table.with_columns(pl.col(times).dt.to_string("%Y-%m-%dT%H:%M:%SZ"))
    return alt.Data(values=table.to_dicts())


def _points(
    table: pl.DataFrame, value: str, title: str, label: str, *, percent: bool, zero: bool
) -> Any:
    """Points with their intervals, one in each row; hollow where there are too few."""
    alt = import_altair()
    axis = alt.Axis(format="%" if percent else ",.2~f", title=title, grid=True)
    order = table[label].unique(maintain_order=True).to_list()
    y = alt.Y(f"{label}:N", sort=order, title=None)
    base = alt.Chart(_rows(table)).encode(y=y)
    scale = alt.Scale(zero=zero)
    lines = base.mark_rule(color=GREY, strokeWidth=1.5).encode(
        x=alt.X("low:Q", axis=axis, scale=scale), x2="high:Q"
    )
    filled = alt.condition("datum.too_few", alt.value("white"), alt.value(BLUE))
    points = base.mark_point(size=60, filled=True, stroke=BLUE, strokeWidth=1.5, opacity=1).encode(
        x=alt.X(f"{value}:Q", axis=axis, scale=scale),
        fill=filled,
        tooltip=[
            f"{name}:{'N' if name == label else 'Q'}" for name in (label, value, "low", "high")
        ],
    )
    return (lines + points).properties(width=WIDTH, height=ROW_HEIGHT * len(order))


def _plot_share(table: pl.DataFrame, place: str) -> Any:
    shown, notes = _limit_outlets(table)
    total = count_phrase(int(table["n"][0]), "article")
    size = f"Part of {total} in {place}. {INTERVAL}"
    chart = _points(shown, "share", "share of voice", "name", percent=True, zero=True)
    return finish(chart, "Share of voice", [size, *_few(shown), *notes])


def _few(table: pl.DataFrame) -> list[str]:
    few = table.filter("too_few")
    if few.is_empty():
        return []
    return [f"{FEW}." if few["low"].count() else f"{FEW} (no interval)."]


def _plot_topics(table: pl.DataFrame, place: str) -> Any:
    alt = import_altair()
    shown, notes = _limit_outlets(table, "n_o")
    sizes = (
        shown.group_by("topic_name")
        .agg(pl.col("n_ot").sum())
        .sort("n_ot", "topic_name", descending=[True, False])
    )
    topics = sizes["topic_name"].head(MAX_TOPICS).to_list()
    if sizes.height > MAX_TOPICS:
        notes = [f"The {MAX_TOPICS} topics of most articles, of {sizes.height}.", *notes]
    shown = shown.filter(pl.col("topic_name").is_in(topics))
    outlets = shown["name"].unique(maintain_order=True).to_list()
    axis = alt.Axis(format="%", tickCount=3, title=None)
    base = alt.Chart(_rows(shown)).encode(
        y=alt.Y("topic_name:N", sort=topics, title=None),
    )
    lines = base.mark_rule(color=GREY, strokeWidth=1.5).encode(
        x=alt.X("low:Q", axis=axis, scale=alt.Scale(domain=[0, 1])), x2="high:Q"
    )
    points = base.mark_point(size=45, filled=True, stroke=BLUE, strokeWidth=1.5, opacity=1).encode(
        x=alt.X("share:Q", axis=axis, scale=alt.Scale(domain=[0, 1])),
        fill=alt.condition("datum.too_few", alt.value("white"), alt.value(BLUE)),
        tooltip=["name:N", "topic_name:N", "share:Q", "low:Q", "high:Q", "n_ot:Q", "n_o:Q"],
    )
    small = (lines + points).properties(width=150, height=ROW_HEIGHT * len(topics))
    facets = small.facet(facet=alt.Facet("name:N", sort=outlets, title=None), columns=3)
    chart = facets.resolve_axis(x="independent")
    size = f"Part of each outlet's articles, without copies, that are about a topic, in {place}."
    return finish(chart, "Topics", [f"{size} {INTERVAL}", *_few(shown), *notes])


def _plot_timeline(table: pl.DataFrame, place: str) -> Any:
    alt = import_altair()
    shown, notes = _limit_outlets(table)
    outlets = shown["name"].unique(maintain_order=True).to_list()
    high = max(int(shown["articles"].max() or 0), 1)  # type: ignore[arg-type]
    steps = sorted(set(shown["start"].to_list()))
    gaps = [later - before for before, later in pairwise(steps)]
    step = min(gaps, default=timedelta(days=1))
    rows = shown.with_columns(until=pl.col("start") + step)
    x = alt.X("start:T", scale=alt.Scale(type="utc"), title=None, axis=alt.Axis(grid=False))
    bars = (
        alt.Chart(_rows(rows))
        .mark_rect(color=BLUE, stroke="white", strokeWidth=0.5)
        .encode(
            x=x,
            x2="until:T",
            y=alt.Y(
                "articles:Q",
                title=None,
                scale=alt.Scale(domain=[0, high]),
                axis=alt.Axis(values=[0, high], format="d"),
            ),
            y2=alt.Y2Datum(0),
            tooltip=["name:N", "start:T", "articles:Q"],
        )
    )
    small = bars.properties(width=WIDTH, height=38)
    row = alt.Row(
        "name:N", sort=outlets, title=None,
        header=alt.Header(labelAngle=0, labelAlign="left", labelAnchor="middle"),
    )  # fmt: skip
    chart = small.facet(row=row, spacing=16)
    unit = next(name for name, days in STEPS.items() if step >= timedelta(days=days))
    size = f"Independent articles of each outlet in {place}, by the {unit} of publication (UTC)."
    return finish(chart, "Coverage over time", [size, "Counts, not estimates.", *notes])


def _plot_follows(table: pl.DataFrame, place: str) -> Any:
    alt = import_altair()
    shown, notes = _limit_outlets(table)
    names = shown["name"].unique(maintain_order=True).to_list()
    names += [name for name in shown["other_name"].unique(maintain_order=True) if name not in names]
    percent = (pl.col("share_followed") * 100).round().cast(pl.Int64).cast(pl.String)
    interval = pl.format(
        "{}–{}",
        (pl.col("low_followed") * 100).round().cast(pl.Int64),
        (pl.col("high_followed") * 100).round().cast(pl.Int64),
    )
    rows = shown.with_columns(
        label=pl.when("too_few").then(pl.lit("few")).otherwise(percent + " %"),
        interval=pl.when("too_few").then(pl.lit("")).otherwise(interval),
        shade=pl.when("too_few").then(None).otherwise("share_followed"),
    )
    high = max(float(rows["shade"].max() or 0), 0.01)  # type: ignore[arg-type]
    x = alt.X(
        "other_name:N", sort=names, title="follows", axis=alt.Axis(orient="top", labelAngle=-35)
    )
    y = alt.Y("name:N", sort=names, title="leads")
    base = alt.Chart(_rows(rows)).encode(x=x, y=y)
    cells = base.mark_rect(stroke="white").encode(
        fill=alt.condition(
            "isValid(datum.shade)",
            alt.Fill(
                "shade:Q",
                scale=alt.Scale(domain=[0, high], range=["#f3f1ea", BLUE], interpolate="rgb"),
                legend=None,
            ),
            alt.value("#fbfaf7"),
        ),
        tooltip=[
            "name:N",
            "other_name:N",
            "followed:Q",
            "n_a:Q",
            "low_followed:Q",
            "high_followed:Q",
        ],
    )
    ink = alt.condition(f"datum.shade > {high * 0.6}", alt.value("white"), alt.value("#1f1f1d"))
    enough, few = "!datum.too_few", "datum.too_few"
    text = base.mark_text(fontSize=12, dy=-6).encode(text="label:N", color=ink)
    text = text.transform_filter(enough)
    too_few = base.mark_text(fontSize=11, color=GREY).encode(text="label:N").transform_filter(few)
    small = base.mark_text(fontSize=9, dy=8).encode(text="interval:N", color=ink)
    side = 64
    chart = (cells + text + too_few + small).properties(
        width=side * len(names), height=44 * len(names)
    )
    size = (
        f"Of the timed articles of each outlet on the left, how many another followed, in {place}."
    )
    note = ["“few”: too few articles to judge."] if shown["too_few"].any() else []
    return finish(
        chart,
        "Who follows whom",
        [size, "Below each part, its 95 % interval in percent.", *note, *notes],
    )


def _plot_lags(table: pl.DataFrame, place: str) -> Any:
    alt = import_altair()
    shown, notes = _limit_outlets(table)
    rows = shown.sort("too_few", maintain_order=True)
    if rows.height > MAX_PAIRS:
        hidden = count_phrase(rows.height - MAX_PAIRS, "pair")
        notes = [f"{hidden} not shown: those with too few stories are left out first.", *notes]
    rows = rows.head(MAX_PAIRS).with_columns(pair=pl.format("{} – {}", "name", "other_name"))
    chart = _points(
        rows, "median_hours", "median hours by which the second came later", "pair",
        percent=False, zero=True,
    )  # fmt: skip
    zero = alt.Chart(alt.Data(values=[{"x": 0}])).mark_rule(color="#1f1f1d").encode(x="x:Q")
    size = f"Stories that both have, in {place}. Above zero, the outlet named first was earlier."
    return finish((zero + chart), "Who is earlier", [size, INTERVAL, *_few(rows), *notes])


def _plot_distinctive(table: pl.DataFrame, place: str) -> Any:
    alt = import_altair()
    shown, notes = _limit_outlets(table, "n")
    words = (
        shown.group_by("name", maintain_order=True)
        .head(6)
        .with_columns(too_few=pl.col("too_few") | pl.col("low").is_null())
    )
    outlets = words["name"].unique(maintain_order=True).to_list()
    words = words.sort("log_ratio", descending=True, maintain_order=True)
    base = alt.Chart(_rows(words)).encode(y=alt.Y("term:N", sort=None, title=None))
    axis = alt.Axis(title=None, tickCount=4)
    lines = base.mark_rule(color=GREY, strokeWidth=1.5).encode(
        x=alt.X("low:Q", axis=axis), x2="high:Q"
    )
    points = base.mark_point(size=45, filled=True, stroke=BLUE, strokeWidth=1.5, opacity=1).encode(
        x=alt.X("log_ratio:Q", axis=axis),
        fill=alt.condition("datum.too_few", alt.value("white"), alt.value(BLUE)),
        tooltip=["term:N", "log_ratio:Q", "low:Q", "high:Q", "k:Q", "n:Q"],
    )
    small = (lines + points).properties(width=170, height=alt.Step(18))
    chart = (
        small.facet(facet=alt.Facet("name:N", sort=outlets, title=None), columns=3)
        .resolve_scale(y="independent")
        .resolve_axis(x="independent")
    )
    others = table["other_name"].unique()
    other = others[0] if len(others) == 1 else "the others"
    size = f"How many times (log2) more often an outlet uses a word than {other}."
    size += " Below zero: less often."
    return finish(chart, "Distinctive words", [f"{size} {INTERVAL}", *_few(words), *notes])


MEASURES: dict[str, Callable[[pl.DataFrame, str], Any]] = {
    "share": _plot_share,
    "topics": _plot_topics,
    "timeline": _plot_timeline,
    "follows": _plot_follows,
    "lags": _plot_lags,
    "distinctive": _plot_distinctive,
}
"""The tables of a comparison that have a figure."""
