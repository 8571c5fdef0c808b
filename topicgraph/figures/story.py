"""The figure of one story: who had it when."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from topicgraph.errors import ArgumentError
from topicgraph.figures.style import (
    BLUE,
    GREY,
    ORANGE,
    ROW_HEIGHT,
    WIDTH,
    finish,
    import_altair,
    shorten,
)
from topicgraph.text import count_phrase

KINDS = ("first", "report of its own", "copy or update", "linked, not in this corpus")
"""What an article of a story can be, as the legend says it."""


def plot_story(
    name: str, rows: Sequence[dict[str, Any]], notes: Sequence[str], undated: int
) -> Any:
    """Draw the articles of a story over time, a row for each outlet.

    Args:
        name: The headline of the story.
        rows: `outlet, time` (ISO 8601), `kind` (one of `KINDS`) and `title` of each article.
        notes: What to say below the headline.
        undated: How many articles have no time of day; they are not drawn.

    Raises:
        ArgumentError: No article has a time of day.
        MissingExtra: Altair is not installed.
    """
    alt = import_altair()
    if not rows:
        raise ArgumentError("no article of the story has a time of day; nothing can be shown")
    outlets = list(dict.fromkeys(row["outlet"] for row in rows))
    times = [datetime.fromisoformat(row["time"]) for row in rows]
    is_short = max(times) - min(times) < timedelta(days=4)
    axis = alt.Axis(
        format="%-d %b %H:%M" if is_short else "%-d %b %Y",
        tickCount=4,
        labelOverlap=True,
        labelSeparation=8,
    )
    x = alt.X("time:T", scale=alt.Scale(type="utc", nice=True), title="UTC", axis=axis)
    y = alt.Y("outlet:N", sort=outlets, title=None, axis=alt.Axis(grid=True))
    kinds = [kind for kind in KINDS if any(row["kind"] == kind for row in rows)]
    looks = dict(zip(KINDS, ((ORANGE, ORANGE), (BLUE, BLUE), ("white", BLUE), ("white", GREY)),
                     strict=True))  # fmt: skip
    legend = alt.Legend(title=None, orient="bottom", symbolStrokeWidth=1.5)
    chart = (
        # The first report is drawn last, above all others.
        alt.Chart(alt.Data(values=sorted(rows, key=lambda row: -KINDS.index(row["kind"]))))
        .mark_point(size=80, strokeWidth=1.5, opacity=1)
        .encode(
            x=x,
            y=y,
            fill=alt.Fill(
                "kind:N",
                sort=kinds,
                legend=legend,
                scale=alt.Scale(domain=kinds, range=[looks[kind][0] for kind in kinds]),
            ),
            stroke=alt.Stroke(
                "kind:N",
                sort=kinds,
                legend=legend,
                scale=alt.Scale(domain=kinds, range=[looks[kind][1] for kind in kinds]),
            ),
            tooltip=["outlet:N", "time:T", "kind:N", "title:N"],
        )
        .properties(width=WIDTH, height=ROW_HEIGHT * len(outlets))
    )
    hidden = [f"{count_phrase(undated, 'article')} without a time of day not shown."]
    return finish(chart, shorten(name, 80), [*notes, *(hidden if undated else [])])
