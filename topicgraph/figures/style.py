"""What all figures share: Altair, colours, and the frame of a figure."""

from __future__ import annotations

from textwrap import wrap
from typing import Any

from topicgraph.errors import MissingExtra

BLUE, ORANGE, GREY, LIGHT = "#0072b2", "#d55e00", "#8a8981", "#e4e1d8"
COLORS = (BLUE, ORANGE, "#009e73", "#cc79a7", "#56b4e9", "#e69f00", "#000000", GREY)
"""Colours that colour-blind readers can tell apart (Okabe and Ito 2008)."""

WIDTH = 440
"""Pixels of the plot itself: with names beside it, as wide as a page of A4 at 96 dpi."""
ROW_HEIGHT = 22
MAX_NAME = 220
"""Pixels that a name may take beside a figure."""
MAX_NOTE = 112
"""Letters in a line above a figure: about as wide as the plot with names beside it."""

FONT = "Helvetica, Arial, Liberation Sans, sans-serif"


def import_altair() -> Any:
    """Import Altair, which takes half a second.

    Raises:
        MissingExtra: It is not installed.
    """
    try:
        import altair
    except ImportError:
        raise MissingExtra("a figure", "altair", "plot") from None
    return altair


def finish(chart: Any, title: str, notes: list[str]) -> Any:
    """Put title, notes and fonts around a chart.

    Args:
        chart: An Altair chart.
        title: What is shown.
        notes: What it was counted on, and what the marks mean; each begins a line.
    """
    alt = import_altair()
    lines = [line for note in notes for line in wrap(note, MAX_NOTE)]
    params = alt.TitleParams(
        title, subtitle=lines, anchor="start", frame="group", fontSize=14, subtitleFontSize=11,
        subtitleColor="#5b5a55", offset=14,
    )  # fmt: skip
    return (
        chart.properties(title=params)
        .configure(font=FONT, background="white", padding=12)
        .configure_view(stroke=None)
        .configure_axis(
            labelLimit=MAX_NAME, labelFontSize=11, titleFontSize=11, titleFontWeight="normal",
            gridColor=LIGHT, domainColor=GREY, tickColor=GREY,
        )
        .configure_legend(labelLimit=MAX_NAME, labelFontSize=11, titleFontSize=11)
        .configure_header(labelFontSize=11, labelFontWeight="bold", labelLimit=MAX_NAME)
    )  # fmt: skip


def shorten(text: str, length: int = 40) -> str:
    """Cut a name to what fits beside a figure.

    >>> shorten("abc", 2)
    'a…'
    """
    return text if len(text) <= length else text[: length - 1].rstrip() + "…"
