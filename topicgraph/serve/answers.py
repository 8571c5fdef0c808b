"""What is answered to each question: rows of a build as values that JSON can hold.

Each function takes a view and the parameters of `endpoints`, and knows nothing of the web.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import numpy as np

from topicgraph.errors import ArgumentError
from topicgraph.graph import TopicGraph
from topicgraph.model import FIRST_REASONS, Connection, plain, when
from topicgraph.query.connections import find_connections
from topicgraph.query.first_scope import describe_first_scope
from topicgraph.query.lookup import Lookup
from topicgraph.query.new_stories import MAX_LATE, NewStory, find_new_stories, parse_since
from topicgraph.query.summary import list_figures, summarize
from topicgraph.serve.columns import Array
from topicgraph.serve.view import Found, View
from topicgraph.store.database import Database, StoryRow
from topicgraph.store.row_reader import Row

if TYPE_CHECKING:
    from topicgraph.compare import Comparison

Answer = dict[str, Any]

SELECTION = ("topic", "subject", "provider", "author", "language", "medium", "since", "until",
             "story")  # fmt: skip
MAX_FACETS = 30
"""Outlets and topics that are counted for a selection: those of most articles."""
MAX_STEPS = 400
"""Steps of a timeline."""
MAX_CONNECTIONS = 500
MAX_EDGES = 50_000
"""Connections up to which they are listed: that takes 2 CPU s then."""
MAX_STORIES_SINCE = 20_000
"""Stories that are looked at for what is new: that takes 1 CPU s then."""
MAX_COMPARED = 100_000
"""Articles up to which outlets are compared while a reader waits: it takes 16 CPU s then."""


def answer_summary(view: View) -> Answer:
    """Count articles, outlets, topics, stories and problems, and what arrived since the build."""
    with view.reader() as graph:
        figures = list_figures(graph.database)
        return {
            "text": summarize(graph.database),
            "figures": [{"what": what, "figure": figure} for what, figure in figures],
            "build": view.build,
            "built": plain(datetime.fromtimestamp(int(view.snapshot.built), UTC)),
            "arrived": view.describe_overlay(),
        }


# --- articles -------------------------------------------------------------------------------------


def answer_find(
    view: View, text: str, offset: int, limit: int, order: str, **selection: Any
) -> Answer:
    """Find articles, and say how many there are; those that arrived since the build come first.

    The story of an article is named if it has other articles.
    """
    with view.reader() as graph:
        found = _select(view, graph, text, selection)
        nodes = found.nodes
        if order == "date" and _asks_the_database(text, selection):
            nodes = nodes[_rank_by_time(view, nodes)]
        arrived = found.arrived[offset : offset + limit]
        start = max(0, offset - len(found.arrived))
        page = [int(node) for node in nodes[start : start + limit - len(arrived)]]
        names = graph.database.provider_ids()
        rows = graph.database.articles(page)
        several = graph.database.stories_of_several({row["story"] for row in rows if row["story"]})
        return {
            "total": len(found),
            "offset": offset,
            "articles": [
                *view.describe_arrived(arrived, _describe_article),
                *(
                    {
                        **_describe_article(row, names),
                        "story": row["story"] if row["story"] in several else None,
                        "update_arrived": view.find_update(node),
                    }
                    for node, row in zip(page, rows, strict=True)
                ),
            ],
        }


def answer_arrived(view: View, text: str, offset: int, limit: int, **selection: Any) -> Answer:
    """Find the articles that arrived since the build, which are in no story yet."""
    with view.reader() as graph:
        found = _select(view, graph, text, selection).arrived
    page = found[offset : offset + limit]
    return {
        "total": len(found),
        "offset": offset,
        "articles": view.describe_arrived(page, _describe_article),
    }


def answer_facets(view: View, text: str, **selection: Any) -> Answer:
    """Count the held articles of a selection by outlet and topic, and over time."""
    with view.reader() as graph:
        found = _select(view, graph, text, selection)
        held = Found(found.arrived, found.nodes[view.snapshot.columns.held[found.nodes]])
        length, steps = view.count_days(held, MAX_STEPS)
        return {
            "total": len(found),
            "held": len(held),
            "outlets": _name(view, graph, view.count_outlets(held, MAX_FACETS)),
            "topics": _name(view, graph, view.count_topics(held, MAX_FACETS)),
            "step_days": length,
            "timeline": [{"start": seconds, "articles": count} for seconds, count in steps],
        }


def _select(view: View, graph: TopicGraph, text: str, selection: dict[str, Any]) -> Found:
    conditions = {name: selection[name] for name in SELECTION if selection.get(name)}
    return view.find(graph, text, conditions)


def _asks_the_database(text: str, selection: dict[str, Any]) -> bool:
    """Tell whether articles are selected by more than their time; else they are in its order."""
    others = [value for name, value in selection.items() if name not in ("since", "until")]
    return bool(text.strip()) or any(others)


def _rank_by_time(view: View, nodes: Array) -> Array:
    seconds = np.maximum(view.snapshot.columns.seconds[nodes], -(2**62))
    return np.argsort(-seconds, kind="stable")


def _name(view: View, graph: TopicGraph, counts: Sequence[tuple[int, int]]) -> list[Answer]:
    labels = [(*view.label(graph, node), count) for node, count in counts]
    return [{"id": id_, "name": name, "articles": count} for id_, name, count in labels]


ARTICLE_FIELDS = ("id", "title", "excerpt", "published", "precision", "zone", "updated", "medium",
                  "url", "author", "language", "section", "held", "story")  # fmt: skip
"""What is said of an article; not in which files it is."""


def _describe_article(row: Row, names: dict[str, str]) -> Answer:
    article: Answer = plain({name: row[name] for name in ARTICLE_FIELDS})
    return {
        **article,
        "provider": row["provider"],
        "outlet": names.get(row["provider"] or "", ""),
        "carrier": names.get(row["carrier"] or "", ""),
    }


def answer_article(view: View, name: str) -> Answer:
    """Return one article."""

    def describe(graph: TopicGraph) -> Answer:
        article = graph.article(name)
        values: Answer = _without_files(plain(article))
        names = graph.database.provider_ids()
        return {**values, "outlet": names.get(article.provider or "", "")}

    return view.ask(name, describe)


def _without_files(value: Any) -> Any:
    """Leave out of all articles in an answer in which files they are."""
    if isinstance(value, dict):
        kept = {key: item for key, item in value.items() if key not in FILE_FIELDS}
        return {key: _without_files(item) for key, item in kept.items()}
    return [_without_files(item) for item in value] if isinstance(value, list) else value


FILE_FIELDS = ("files", "merged", "extra")


def answer_provider(view: View, name: str) -> Answer:
    """Return one outlet."""
    return view.ask(name, lambda graph: graph.provider(name).to_dict())


def answer_topic(view: View, name: str) -> Answer:
    """Return one topic."""
    return view.ask(name, lambda graph: graph.topic(name).to_dict())


def answer_subject(view: View, name: str) -> Answer:
    """Return one subject."""
    with view.reader() as graph:
        return graph.subject(name).to_dict()


def answer_subjects(view: View, limit: int) -> Answer:
    """List the names and phrases that articles mention."""
    with view.reader() as graph:
        return {"subjects": [plain(row) for row in graph.database.subjects(limit)]}


def answer_check(view: View, offset: int, limit: int) -> Answer:
    """List the problems in the articles, and what was done."""
    with view.reader() as graph:
        problems = graph.problems
        chosen = problems[offset : offset + limit]
        return {"total": len(problems), "problems": [plain(problem) for problem in chosen]}


# --- stories --------------------------------------------------------------------------------------


def answer_stories(
    view: View,
    text: str,
    min_outlets: int,
    order: str,
    offset: int,
    limit: int,
    **selection: Any,
) -> Answer:
    """List the stories that a selection of articles is in, with the hours of their articles."""
    with view.reader() as graph:
        is_all = not text.strip() and not any(selection.values())
        nodes = None if is_all else _select(view, graph, text, selection).nodes
        numbers = view.snapshot.columns.list_stories(nodes, min_outlets, order)
        names = graph.database.provider_ids()
        page = [int(number) for number in numbers[offset : offset + limit]]
        return {
            "total": len(numbers),
            "offset": offset,
            "stories": [_describe_story(graph.database, number, names) for number in page],
        }


MAX_MARKS = 60
"""Articles of a story that are shown in its row."""


def _find_inside(articles: list[Row], story: StoryRow) -> list[Row]:
    """Return the articles that appeared while the core of their story did."""
    if story.first is None or story.last is None:
        return articles
    return [
        one for one in articles if story.first <= (one["published"] or story.last) <= story.last
    ]


def _describe_story(database: Database, number: int, names: dict[str, str]) -> Answer:
    """Describe a story in a row: its outlets, who was first, and when its articles appeared."""
    row = database.story(number)
    report = database.story_report(row.id) or {}
    articles = database.articles(database.nodes_of_story(number)[: 4 * MAX_MARKS])
    held = [article for article in articles if article["held"]]
    held.sort(key=lambda article: (article["published"] is None, str(article["published"])))
    by_id = {article["id"]: article for article in articles}
    ids = [report["first"], *report["tied"]] if report.get("first") else []
    firsts = [by_id[id_] for id_ in ids if id_ in by_id]
    outlets = dict.fromkeys(_find_outlet(article, names) for article in held)
    return {
        "id": row.id,
        "name": row.name,
        "outlet_count": row.provider_count,
        "article_count": row.article_count,
        "start": plain(row.first),
        "end": plain(row.last),
        "outlets": list(outlets)[:MAX_MARKS],
        "first": list(dict.fromkeys(_find_outlet(one, names) for one in firsts)),
        "first_among": describe_first_scope(firsts, articles, database.languages_of_day),
        "first_published": plain(firsts[0]["published"]) if firsts else None,
        "first_reason": "" if firsts else FIRST_REASONS.get(report.get("reason", "single"), ""),
        "gap_minutes": report.get("gap_minutes"),
        "marks": [
            {
                "published": plain(article["published"]),
                "precision": article["precision"],
                "outlet": _find_outlet(article, names),
            }
            for article in _find_inside(held, row)[:MAX_MARKS]
        ],
    }


def _find_outlet(article: Row, names: dict[str, str]) -> str:
    return names.get(article["provider"] or article["carrier"] or "", "outlet unknown")


def answer_storylines(view: View, offset: int, limit: int) -> Answer:
    """List the storylines: stories that follow one another on the same matter."""
    with view.reader() as graph:
        lines = graph.storylines()
        page = lines[offset : offset + limit]
        return {
            "total": len(lines),
            "offset": offset,
            "storylines": [plain(line) for line in page],
        }


def answer_story(view: View, name: str, missing: bool) -> Answer:
    """Return all there is to say of one story."""
    with view.reader(heavy=missing) as graph:
        if missing:
            _check_size(graph, "finding who lacks a story among")
        report = graph.story(name)
        values = report.to_dict(missing_outlets=missing)
        values["first_sentence"] = report.describe_first()
        told: Answer = _without_files(values)
        return told


def answer_new(
    view: View,
    since: str,
    outlets: int,
    missing: str | None = None,
    first: str | None = None,
) -> Answer:
    """List the stories that reached a number of outlets since a time."""
    start, found = find_new(view, since, outlets, missing, first)
    return {"since": plain(start), "stories": [plain(story) for story in found]}


def find_new(
    view: View,
    since: str,
    outlets: int,
    missing: str | None = None,
    first: str | None = None,
) -> tuple[datetime, list[NewStory]]:
    """Find the stories that reached a number of outlets since a time."""
    start = parse_since(since)
    with view.reader() as graph:
        lookup, database = Lookup(graph.database), graph.database
        if database.count_stories_since(outlets, start - MAX_LATE) > MAX_STORIES_SINCE:
            raise ArgumentError(
                f"there are more than {MAX_STORIES_SINCE:,} stories since {when(start, 'day')},"
                " which takes too long here; give a later since, or more outlets"
            )
        ids = [
            None if not name else database.id_of(lookup.provider(name)) for name in (missing, first)
        ]
        return start, find_new_stories(
            database, start, min_outlets=outlets, missing=ids[0], first=ids[1]
        )


# --- connections ----------------------------------------------------------------------------------


def answer_connections(view: View, name: str, depth: int, kind: list[str] | None = None) -> Answer:
    """List what something is connected to, and why."""

    def connect(graph: TopicGraph) -> Sequence[Connection]:
        nodes = Lookup(graph.database).nodes(name)
        return find_connections(graph.database, nodes, depth, kind, MAX_EDGES)

    links = view.ask(name, connect, heavy=depth > 1)
    shown = links[:MAX_CONNECTIONS]
    return {
        "total": len(links),
        "connections": [{**plain(link), "sentence": str(link)} for link in shown],
    }


def answer_path(view: View, a: str, b: str, kind: list[str] | None = None) -> Answer:
    """Return the path that connects two things."""
    with view.reader(heavy=True) as graph:
        return graph.path(a, b, kinds=kind).to_dict()


def answer_explain(view: View, a: str, b: str | None = None) -> Answer:
    """Explain what a thing is, or how two are connected."""
    if b:
        with view.reader(heavy=True) as graph:
            return {"reasons": list(graph.explain(a, b))}
    return {"reasons": list(view.ask(a, lambda graph: graph.explain(a)))}


def answer_compare(view: View, name: list[str] | None = None) -> Answer:
    """Compare outlets: the text of `topicgraph compare`, and what share each has."""
    with view.reader(heavy=True) as graph:
        comparison = _compare(graph, name)
        return {"text": str(comparison), "share": comparison.share.to_dicts()}


def answer_findings(view: View, name: list[str] | None = None) -> Answer:
    """List the differences between outlets that are significant after all corrections."""
    with view.reader(heavy=True) as graph:
        return {"findings": [one.to_dict() for one in _compare(graph, name).findings()]}


def _compare(graph: TopicGraph, names: list[str] | None) -> Comparison:
    _check_size(graph, "comparing")
    return graph.compare(*(names or ()))


def _check_size(graph: TopicGraph, what: str) -> None:
    """Refuse what needs all tables of a large graph: no reader can wait for that."""
    if graph.database.article_count > MAX_COMPARED:
        raise ArgumentError(
            f"{what} more than {MAX_COMPARED:,} articles takes too long here; ask it on the"
            " command line"
        )
