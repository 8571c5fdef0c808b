"""Why a story is what it is, and what it has to do with another thing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from topicgraph.errors import NotFound
from topicgraph.query.explain import Explanation
from topicgraph.query.explain_members import explain_membership
from topicgraph.query.story import StoryReport
from topicgraph.store.database import Database
from topicgraph.text import count_phrase

if TYPE_CHECKING:
    from topicgraph.query.paths import Paths

BELONGS = {
    "core": "say the same as a quarter of the other articles",
    "linked": "are tied to it by a publisher's link or a copy only",
    "loose": "have little in common with the others, or came at another time",
}
"""How articles belong to a story, in words."""


def explain_story(database: Database, report: StoryReport) -> Explanation:
    """Explain one story: its size, who was first, how its articles belong to it, its sources."""
    lines = [f"{report.id}: “{report.name}”, {report.describe_size()}", report.describe_first()]
    counts = Counter(member.belongs for member in report.members)
    lines += [
        f"{count_phrase(counts[kind], 'article')} ({kind}): {words}"
        for kind, words in BELONGS.items()
        if counts[kind]
    ]
    if report.tightness is not None:
        lines.append(f"tightness {report.tightness:.2f}: the mean strength of all pairs, 0 to 1")
    names = database.provider_ids()
    sources = [" with ".join(names.get(id_, id_) for id_ in group) for group in report.sources]
    lines.append(f"independent sources: {'; '.join(sources) or 'none is known'}")
    return Explanation(lines)


def explain_story_and(
    database: Database, paths: Paths, report: StoryReport, other: StoryReport | int
) -> Explanation:
    """Explain what a story has to do with another story, or with a node."""
    first = f"{report.id}: “{report.name}”"
    if isinstance(other, StoryReport):
        if other.id == report.id:
            return Explanation([f"one and the same: {report.id}"])
        second = f"{other.id}: “{other.name}”"
        path = _path(database, paths, report, _nodes_of(database, other))
        return Explanation([first, second, *_compare(report, other), path])
    id_, label = database.label(other)
    kind = id_.partition(":")[0]
    if kind == "article":
        return Explanation([first, *_explain_article(database, paths, report, other)])
    linking = {"provider": ("published_by", "carried_by", "credited_to"), "topic": ("about",),
               "subject": ("mentions",)}[kind]  # fmt: skip
    sources = {edge.source for edge in database.edges_at(other) if edge.kind in linking}
    inside = len(sources & set(_nodes_of(database, report)))
    verb = {"provider": "are published, carried or supplied by", "topic": "are about",
            "subject": "mention"}[kind]  # fmt: skip
    lines = [
        first,
        f"{inside} of its {count_phrase(len(report.members), 'article')} {verb} {label}",
    ]
    return Explanation(lines if inside else [*lines, _path(database, paths, report, [other])])


def _nodes_of(database: Database, report: StoryReport) -> list[int]:
    nodes = (database.find_node(id_) for id_ in report.articles)
    return [node for node in nodes if node is not None]


def _compare(report: StoryReport, other: StoryReport) -> list[str]:
    outlets = len(set(report.providers) & set(other.providers))
    subjects = [name for name, _ in report.subjects if name in dict(other.subjects)]
    named = f": {', '.join(subjects)}" if subjects else ""
    return [
        f"{count_phrase(outlets, 'outlet')} covered both",
        f"{count_phrase(len(subjects), 'subject')} in both{named}",
    ]


def _explain_article(database: Database, paths: Paths, report: StoryReport, node: int) -> list[str]:
    id_, label = database.label(node)
    member = next((one for one in report.members if one.article.id == id_), None)
    if member is not None:
        return [f"{label} is in it ({member.belongs})", *explain_membership(database, node)]
    return [f"{label} is not in it", _path(database, paths, report, [node])]


def _path(database: Database, paths: Paths, report: StoryReport, nodes: Sequence[int]) -> str:
    try:
        path = paths.shortest(_nodes_of(database, report), nodes)
    except NotFound:
        return "no path connects them"
    return f"the shortest path: {path.sentence}"
