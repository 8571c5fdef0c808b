"""What the page carries: the core, with which it opens, and the details, which it unpacks after
that."""

from __future__ import annotations

from typing import Any

from topicgraph.model import VERBS
from topicgraph.page.data import Coverage, advice

PROBLEMS_SHOWN = 500
PRECISIONS = ("second", "minute", "day", "none")


def core(coverage: Coverage) -> dict[str, Any]:
    """All that the picture, the lists and the selection need; articles in time order, every
    reference an integer."""
    columns = coverage.articles
    figures = coverage.whole.counts
    media = sorted(set(columns["medium"]))
    return {
        "counts": figures,
        "left_out": coverage.left_out,
        "advice": advice(figures),
        "media": media,
        "articles": {
            **{name: columns[name] for name in ("title", "quality", "heat")},
            "precision": [
                PRECISIONS.index(precision if precision in PRECISIONS else "none")
                for precision in columns["precision"]
            ],
            "medium": [media.index(medium) for medium in columns["medium"]],
            "time": coverage.seconds,
            "held": [int(held) for held in coverage.held],
            "flags": coverage.own,
            "copy": _copies(coverage),
            "outlet": coverage.outlet,
            "carrier": coverage.carrier,
            "story": coverage.story,
            "topics": coverage.topics,
        },
        "outlets": _outlets(coverage),
        "topics": coverage.topic_rows,
        "groups": [{"name": name, "outlets": outlets} for name, outlets in coverage.groups.items()],
        "stories": [
            {"id": row.id, "name": row.name, "articles": row.articles, "first": row.first}
            for row in coverage.stories
        ],
        "dominant": coverage.dominant(),
        "verbs": VERBS,
        "problems": [
            [p.file, p.line, p.code, p.message] for p in coverage.problems[:PROBLEMS_SHOWN]
        ],
    }


def _outlets(coverage: Coverage) -> list[dict[str, Any]]:
    """The outlets with their figures of all articles: `pieces` and, of them, `others` are what was
    found there and who wrote it."""
    return [
        {
            **row,
            "first": first,
            "shared": shared,
            "alone": alone,
            "held": of["held"],
            "pieces": of["pieces"],
            "republished": of["copies"] + of["carried"],
        }
        for row, (first, shared, alone), of in zip(
            coverage.outlet_rows, coverage.standing, coverage.whole.outlets, strict=True
        )
    ]


def details(coverage: Coverage) -> dict[str, Any]:
    """What is read of one article at a time, and why articles are joined."""
    columns = coverage.articles
    reasons = sorted({link.reason for link in coverage.links})
    number = {reason: n for n, reason in enumerate(reasons)}
    return {
        "articles": {
            **{name: columns[name] for name in ("id", "excerpt", "urls", "files")},
            "titles": _other_titles(columns),
        },
        "reasons": reasons,
        "links": [
            [link.a, link.b, link.kind, number[link.reason], link.weight] for link in coverage.links
        ],
    }


def _other_titles(columns: dict[str, list[Any]]) -> list[list[str]]:
    seen: list[list[str]] = columns["titles"]
    return [
        [title for title in titles if title != columns["title"][n]] for n, titles in enumerate(seen)
    ]


def _copies(coverage: Coverage) -> list[int]:
    """1 for a copy of another piece, 2 for an update of an earlier one, else 0."""
    marks = [0] * len(coverage.outlet)
    for link in coverage.links:
        if link.kind == "copy_of":
            marks[link.a] = 1
        elif link.kind == "update_of":
            marks[link.a] = marks[link.a] or 2
    return marks
