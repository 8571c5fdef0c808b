"""The network as a still picture: SVG without scripts, small enough to be stored in a notebook.

Marks, lines and places are those of the page; see `topicgraph.page.picture`. Names stand beside the
biggest marks, as far as there is room.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from html import escape

from topicgraph.page.data import Coverage
from topicgraph.page.picture import Edge, Mark, Picture, list_leaders
from topicgraph.text import UNPRINTABLE, count_phrase

WIDTH, MARGIN, LEGEND_HEIGHT = 960, 40, 54
"""Pixels: of the picture, around the marks, and below them."""
MAX_HEIGHT = 640
MAX_LINES = 1_500
"""Lines drawn, those of most articles first: 15 bytes each."""
MAX_LABEL, LABEL_SIZE = 40, 12
"""Characters of a name, and the size of its letters in pixels."""
LETTER_WIDTH = 0.56
"""The mean width of a letter, as a part of its height, in common sans-serif fonts."""

COLOURS = {"story": "#0072b2", "article": "#56b4e9", "stub": "#fdfcf9", "outlet": "#d55e00",
           "topic": "#009e73"}  # fmt: skip
LINES = {"covered_by": "#dcc3b0", "published_by": "#dcc3b0", "carried_by": "#dcc3b0",
         "about": "#aed3c6", "copy_of": "#c98aae", "update_of": "#c98aae"}  # fmt: skip
OTHER_LINES = "#9dbfd4"
"""Colours as on the page (`js/theme.js`)."""
INK, SOFT, PAPER, BORDER = "#1f1f1d", "#6a6963", "#fdfcf9", "#cfccc2"
UNHELD = "article not in this corpus"
LEGEND = {"story": "story", "article": "article", "stub": UNHELD, "outlet": "outlet",
          "topic": "topic"}  # fmt: skip

Box = tuple[float, float, float, float]
Place = tuple[float, float]


def draw_network(coverage: Coverage, picture: Picture) -> str:
    """Draw the network of a picture as an SVG element."""
    marks = [mark for mark in picture.marks if "x" in mark]
    places, scale, height = _fit(marks)
    full = height + LEGEND_HEIGHT
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{full}"'
        f' viewBox="0 0 {WIDTH} {full}" role="img" style="max-width:100%;height:auto"'
        ' font-family="system-ui, sans-serif">',
        f"<title>Network of {escape(describe_marks(marks, coverage))}</title>",
        f'<rect width="{WIDTH}" height="{full}" fill="{PAPER}" stroke="{BORDER}"/>',
        *_draw_lines(picture.edges, places),
        *(_draw_mark(mark, *places[mark["id"]], scale) for mark in marks),
        *_draw_labels(marks, places, scale, height, coverage),
        *_draw_legend(marks, height),
        f'<text x="{MARGIN}" y="{full - 12}" font-size="11" fill="{SOFT}">'
        f"Drawn: {escape(describe_marks(marks, coverage))}.</text>",
    ]
    return "".join([*parts, "</svg>"])


def describe_marks(marks: list[Mark], coverage: Coverage) -> str:
    """Count what is drawn, and out of how many where that is not all."""
    drawn = Counter(_find_noun(mark, coverage) for mark in marks)
    counts = coverage.totals.counts
    totals = {
        "story": counts["stories"],
        "article": counts["articles"],
        UNHELD: counts["stubs"],
        "outlet": counts["outlets"],
        "platform": drawn["platform"],
        "topic": counts["topics"],
    }
    return ", ".join(
        (f"{drawn[noun]:,} of " if drawn[noun] < total else "") + _count(total, noun)
        for noun, total in totals.items()
        if drawn[noun]
    )


def _find_noun(mark: Mark, coverage: Coverage) -> str:
    kind: str = mark["kind"]
    if kind == "outlet" and coverage.outlet_rows[mark["ref"]]["platform"]:
        return "platform"
    return UNHELD if kind == "stub" else kind


def _count(number: int, noun: str) -> str:
    first, _, rest = noun.partition(" ")
    return f"{count_phrase(number, first)} {rest}".rstrip()


def _fit(marks: list[Mark]) -> tuple[dict[int, Place], float, int]:
    """Where each mark stands on the paper, the scale of the layout, and the height in pixels."""
    if not marks:
        return {}, 1.0, 2 * MARGIN
    left, top = min(mark["x"] for mark in marks), min(mark["y"] for mark in marks)
    width = max(mark["x"] for mark in marks) - left
    depth = max(mark["y"] for mark in marks) - top
    room = WIDTH - 2 * MARGIN
    scale = min(room / max(width, 1), (MAX_HEIGHT - 2 * MARGIN) / max(depth, 1), 1.0)
    shift = MARGIN + (room - width * scale) / 2
    places = {
        mark["id"]: (shift + (mark["x"] - left) * scale, MARGIN + (mark["y"] - top) * scale)
        for mark in marks
    }
    return places, scale, round(depth * scale) + 2 * MARGIN


def _draw_lines(edges: list[Edge], places: dict[int, Place]) -> list[str]:
    drawn = [edge for edge in edges if edge[0] in places and edge[1] in places]
    drawn.sort(key=lambda edge: -edge[3])
    paths: defaultdict[str, list[str]] = defaultdict(list)
    for a, b, kind, _ in drawn[:MAX_LINES]:
        (x0, y0), (x1, y1) = places[a], places[b]
        paths[LINES.get(kind, OTHER_LINES)].append(f"M{x0:.0f} {y0:.0f}L{x1:.0f} {y1:.0f}")
    return [
        f'<path d="{"".join(lines)}" stroke="{colour}" stroke-width=".8" fill="none"/>'
        for colour, lines in paths.items()
    ]


def _radius(mark: Mark, scale: float) -> float:
    return max(2.0, float(mark["size"]) * max(scale, 0.45))


def _draw_mark(mark: Mark, x: float, y: float, scale: float) -> str:
    kind, r = mark["kind"], _radius(mark, scale)
    stroke = f' stroke="{COLOURS["article"]}"' if kind == "stub" else ""
    fill = f'fill="{COLOURS[kind]}"{stroke}'
    if kind == "outlet":
        side = 1.7 * r
        return (
            f'<rect x="{x - side / 2:.0f}" y="{y - side / 2:.0f}" width="{side:.0f}"'
            f' height="{side:.0f}" {fill}/>'
        )
    if kind == "topic":
        d = f"M{x:.0f} {y - r:.0f}l{r:.0f} {r:.0f}l-{r:.0f} {r:.0f}l-{r:.0f}-{r:.0f}z"
        return f'<path d="{d}" {fill}/>'
    return f'<circle cx="{x:.0f}" cy="{y:.0f}" r="{r:.0f}" {fill}/>'


def _draw_labels(
    marks: list[Mark], places: dict[int, Place], scale: float, height: int, coverage: Coverage
) -> list[str]:
    """Names of the biggest marks, where they cover neither one another nor a big mark."""
    leaders = list_leaders(marks)
    boxes = {mark["id"]: _box(places[mark["id"]], _radius(mark, scale)) for mark in marks}
    taken = [boxes[mark["id"]] for mark in leaders]
    parts = []
    for mark in leaders:
        name = _find_name(mark, coverage)
        wide = LETTER_WIDTH * LABEL_SIZE * len(name)
        (x, y), r = places[mark["id"]], _radius(mark, scale) + 4
        choices = [
            (left, base - LABEL_SIZE, left + wide, base + 3)
            for left, base in ((x + r, y + 4), (x - r - wide, y + 4),
                               (x - wide / 2, y + r + 9), (x - wide / 2, y - r))
        ]  # fmt: skip
        free = [
            box
            for box in choices
            if box[0] > 4 and box[1] > 0 and box[2] < WIDTH - 4 and box[3] < height
            if not any(_overlap(box, other) for other in taken)
        ]
        if not free:
            continue
        # Of the free places, the one that covers the fewest small marks.
        best = min(free, key=lambda box: sum(_overlap(box, other) for other in boxes.values()))
        taken.append(best)
        parts.append(
            f'<text x="{best[0]:.0f}" y="{best[3] - 3:.0f}" font-size="{LABEL_SIZE}" fill="{INK}"'
            f' stroke="{PAPER}" stroke-width="3" paint-order="stroke">'
            f"\u2068{escape(name)}\u2069</text>"
        )
    return parts


def _box(place: Place, radius: float) -> Box:
    x, y = place
    return x - radius, y - radius, x + radius, y + radius


def _overlap(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _find_name(mark: Mark, coverage: Coverage) -> str:
    ref: int = mark["ref"]
    if mark["kind"] == "story":
        name = coverage.stories[ref].name
    else:
        name = (coverage.outlet_rows if mark["kind"] == "outlet" else coverage.topic_rows)[ref][
            "name"
        ]
    name = UNPRINTABLE.sub(" ", name).strip()
    return name if len(name) <= MAX_LABEL else name[: MAX_LABEL - 1].rstrip() + "…"


def _draw_legend(marks: list[Mark], height: int) -> list[str]:
    parts, x = [], MARGIN
    drawn = {mark["kind"] for mark in marks}
    for kind, name in LEGEND.items():
        if kind not in drawn:
            continue
        parts.append(_draw_mark({"kind": kind, "size": 5.0}, x + 5, height + 12, 1.0))
        parts.append(
            f'<text x="{x + 16}" y="{height + 16}" font-size="12" fill="{INK}">{name}</text>'
        )
        x += 40 + round(LETTER_WIDTH * LABEL_SIZE * len(name))
    return parts
