"""The data that the page carries: the core that it opens with, and the details read after it."""

from __future__ import annotations

from typing import Any

from topicgraph.model import VERBS
from topicgraph.page.data import Coverage, write_advice

MAX_PROBLEMS = 500
"""The most problems of the input that the page lists."""
PRECISIONS = ("second", "minute", "day", "none")
COPY, UPDATE = 1, 2


def make_core(coverage: Coverage) -> dict[str, Any]:
    """What the picture, the lists and the selection need."""
    columns = coverage.articles
    counts = coverage.totals.counts
    media, languages = sorted(set(columns["medium"])), coverage.languages
    medium_of = {medium: n for n, medium in enumerate(media)}
    precision_of = {precision: n for n, precision in enumerate(PRECISIONS)}
    return {
        "counts": counts,
        "left_out": coverage.left_out,
        "judges_firsts": coverage.judges_firsts,
        "advice": write_advice(counts),
        "media": media,
        "languages": languages,
        "articles": {
            **{name: columns[name] for name in ("title", "quality", "heat")},
            "precision": [
                precision_of.get(precision, precision_of["none"])
                for precision in columns["precision"]
            ],
            "zoneless": [n for n, zone in enumerate(columns["zone"]) if zone == "assumed"],
            "medium": [medium_of[medium] for medium in columns["medium"]],
            "language": [languages.index(language) for language in columns["language"]],
            "time": coverage.times,
            "held": [int(held) for held in coverage.held],
            "flags": coverage.flags,
            "copy": _mark_copies(coverage),
            "outlet": coverage.outlet,
            "carrier": coverage.carrier,
            "story": coverage.story,
            "topics": coverage.topics,
            "subjects": coverage.subjects,
        },
        "outlets": _make_outlets(coverage),
        "topics": coverage.topic_rows,
        "subjects": coverage.subject_rows,
        "credits": coverage.credits,
        "groups": [{"name": name, "outlets": rows} for name, rows in coverage.groups.items()],
        "stories": [
            {
                "id": row.id,
                "name": row.name,
                "articles": row.articles,
                "first": row.first,
                "first_among": row.first_among,
                "reason": row.reason,
                "earliest": row.earliest,
                "runner_up": row.runner_up,
                "gap": row.gap_minutes,
                "loose": row.loose_count,
                "first_known": row.first_known,
                "before": row.before,
                "after": row.after,
            }
            for row in coverage.stories
        ],
        "storylines": [list(line) for line in coverage.storylines],
        "dominant": coverage.find_dominant_topics(),
        "verbs": VERBS,
        "problems": [
            [problem.file, problem.line, problem.code, problem.message]
            for problem in coverage.problems[:MAX_PROBLEMS]
        ],
    }


def _make_outlets(coverage: Coverage) -> list[dict[str, Any]]:
    """Make the outlets with their figures of the whole corpus.

    `pieces` is what was found at an outlet, `republished` what of it others wrote.
    """
    rows = zip(coverage.outlet_rows, coverage.outlet_counts, coverage.totals.outlets, strict=True)
    return [
        {
            **row,
            "first": first,
            "shared": shared,
            "alone": alone,
            "held": totals["held"],
            "pieces": totals["pieces"],
            "republished": totals["copies"] + totals["carried"],
        }
        for row, (first, shared, alone), totals in rows
    ]


def make_details(coverage: Coverage) -> dict[str, Any]:
    """What is shown of one article at a time, and why articles are connected."""
    columns = coverage.articles
    reasons = sorted({link.reason for link in coverage.links})
    number_of = {reason: n for n, reason in enumerate(reasons)}
    titles = zip(columns["title"], columns["titles"], strict=True)
    return {
        "articles": {
            **{name: columns[name] for name in ("id", "excerpt", "urls", "files")},
            "author": [names or [] for names in columns["author"]],
            "bond": _list_bonds(coverage),
            "stated_language": columns["stated_language"],
            "titles": [[one for one in others if one != title] for title, others in titles],
        },
        "reasons": reasons,
        "links": [
            [link.source, link.target, link.kind, number_of[link.reason], link.weight]
            for link in coverage.links
        ],
    }


def _list_bonds(coverage: Coverage) -> list[int]:
    """How firmly each article belongs to its story, as a place in `data.BONDS`; -1 in none."""
    bonds = [-1] * len(coverage.outlet)
    for story in coverage.stories:
        for n, bond in zip(story.articles, story.bonds, strict=True):
            bonds[n] = bond
    return bonds


def _mark_copies(coverage: Coverage) -> list[int]:
    """COPY for a copy of another article, UPDATE for an update of an earlier one, else 0."""
    marks = [0] * len(coverage.outlet)
    for link in coverage.links:
        if link.kind == "copy_of":
            marks[link.source] = COPY
        elif link.kind == "update_of":
            marks[link.source] = marks[link.source] or UPDATE
    return marks
