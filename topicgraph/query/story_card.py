"""The coverage card of a story, to embed elsewhere: HTML and SVG without scripts or requests.

All text is escaped, also against changes of direction; links lead to http and https only.
"""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from topicgraph.model import when
from topicgraph.text import UNPRINTABLE, is_web

if TYPE_CHECKING:
    from topicgraph.query.story import Member, StoryReport

WIDTH, ROW_HEIGHT, LEFT, RIGHT = 640, 22, 190, 620
"""Pixels: of the picture, of an outlet's row, and where the time axis begins and ends."""

MAX_ROWS = 14
"""Outlets in the picture; the rest are counted."""

MAX_NAME, MAX_HEADLINE, MAX_LINE, MAX_NOTE = 26, 66, 92, 112
"""Characters of a name, and of a line of the headline, of the facts and of the note below."""

FONT = 'font-family="system-ui, sans-serif"'
ISOLATE, END = "\u2068", "\u2069"


def _text(value: str, limit: int = 300) -> str:
    """Escape a text from the articles, keep its direction to itself, and cut it."""
    value = _clean(value)
    cut = value if len(value) <= limit else value[: limit - 1].rstrip() + "…"
    return ISOLATE + escape(cut, quote=True) + END


def _clean(value: str) -> str:
    return UNPRINTABLE.sub(" ", value).strip()


def _rows(report: StoryReport) -> list[tuple[str, list[Member]]]:
    """Return the outlets in order of their first article, each with its articles."""
    rows: dict[str, list[Member]] = {}
    for member in report.members_inside:
        rows.setdefault(member.outlet, []).append(member)
    return list(rows.items())


def _place(member: Member, longest: int) -> float:
    minutes = member.minutes or 0
    return LEFT + 10 + (RIGHT - LEFT - 20) * minutes / max(longest, 1)


def svg_card(report: StoryReport) -> str:
    """Return a picture: a row for each outlet, a dot for each article, over time."""
    rows = _rows(report)
    shown, hidden = rows[:MAX_ROWS], rows[MAX_ROWS:]
    longest = max((member.minutes or 0 for member in report.members_inside), default=0)
    headline = textwrap.wrap(_clean(report.name), MAX_HEADLINE)[:2]
    outside = len(report.members) - len(report.members_inside)
    size = report.describe_size() + (f"; {outside} before or after not drawn" if outside else "")
    facts = [size, *textwrap.wrap(_clean(report.describe_first()), MAX_LINE)[:2]]
    stamp = textwrap.wrap(_clean(_stamp(report)), MAX_NOTE)[:2]
    top = 12 + 19 * len(headline) + 16 * len(facts)
    height = top + ROW_HEIGHT * (len(shown) + bool(hidden)) + 20 + 13 * len(stamp)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}"'
        f' viewBox="0 0 {WIDTH} {height}" role="img" style="max-width:100%;height:auto">',
        f"<title>{_text(report.name)}</title>",
        f'<rect width="{WIDTH}" height="{height}" fill="#fdfcf9" stroke="#cfccc2"/>',
    ]
    for place, text in enumerate(headline):
        parts.append(_line(14, 24 + 19 * place, _text(text), 15, "bold"))
    for place, text in enumerate(facts):
        parts.append(_line(14, 24 + 19 * len(headline) + 16 * place, _text(text), 12))
    for place, (outlet, members) in enumerate(shown):
        parts += _svg_row(report, outlet, members, top + ROW_HEIGHT * place, longest)
    if hidden:
        y = top + ROW_HEIGHT * len(shown) + 15
        parts.append(_line(14, y, f"and {len(hidden)} more", 11))
    for place, text in enumerate(reversed(stamp)):
        parts.append(_line(14, height - 10 - 13 * place, _text(text), 10, fill="#6a6963"))
    return "".join([*parts, "</svg>"])


def _svg_row(
    report: StoryReport, outlet: str, members: Sequence[Member], y: int, longest: int
) -> list[str]:
    middle = y + ROW_HEIGHT / 2
    parts = [
        _line(14, int(middle) + 4, _text(outlet, MAX_NAME), 12),
        f'<line x1="{LEFT}" x2="{RIGHT}" y1="{middle}" y2="{middle}" stroke="#ebe8df"/>',
    ]
    first = {one.id for one in (report.first, *report.tied) if one is not None}
    for member in members:
        if member.minutes is None:
            continue
        fill = "#fdfcf9" if member.original or not member.article.held else "#0072b2"
        radius = 7 if member.article.id in first else 5
        title = f"{member.outlet}: {member.article.title}"
        title += " (time without a zone, taken as UTC)" if member.article.zone == "assumed" else ""
        parts.append(
            f'<circle cx="{_place(member, longest):.1f}" cy="{middle}" r="{radius}" fill="{fill}"'
            f' stroke="#0072b2" stroke-width="1.5"><title>{_text(title)}</title></circle>'
        )
    return parts


def _line(
    x: int, y: int, text: str, size: int, weight: str = "normal", fill: str = "#1f1f1d"
) -> str:
    return (
        f'<text x="{x}" y="{y}" font-size="{size}" font-weight="{weight}" fill="{fill}" {FONT}>'
        f"{text}</text>"
    )


def _stamp(report: StoryReport) -> str:
    from topicgraph import __version__

    return f"In this corpus: {report.corpus}. Made by topicgraph {__version__}."


def html_card(report: StoryReport) -> str:
    """Return the picture with the headlines below it, as one element to embed."""
    items = "".join(map(_html_item, report.members))
    lines = "".join(f"<p><bdi>{_text(line)}</bdi></p>" for line in report.describe_storyline())
    return (
        f'<figure class="topicgraph-story" style="max-width:{WIDTH}px;margin:0">{svg_card(report)}'
        f'<ol style="font:13px system-ui,sans-serif">{items}</ol>'
        f'<div style="font:13px system-ui,sans-serif">{lines}</div>'
        f'<figcaption style="font:11px system-ui,sans-serif">{_text(_stamp(report))}'
        " A missing outlet only means that it is not in this corpus.</figcaption></figure>"
    )


def _html_item(member: Member) -> str:
    article = member.article
    title = f"<bdi>{_text(article.title)}</bdi>"
    if is_web(article.url):
        url = escape(article.url, quote=True)
        title = f'<a href="{url}" rel="noopener noreferrer nofollow">{title}</a>'
    time = when(article.published, article.precision)
    time += " (no zone: taken as UTC)" if article.zone == "assumed" else ""
    return f"<li>{time} <bdi>{_text(member.outlet)}</bdi>: {title}</li>"
