"""What is drawn: marks, edges, their places in both views, and in words what was left out."""

from __future__ import annotations

import math
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from topicgraph.page.data import Coverage
from topicgraph.page.network_layout import Spring, lay_out_network
from topicgraph.page.time_layout import MAX_SHIFT, Segment, lay_out_time
from topicgraph.text import count_phrase

MAX_MARKS_OF_WHOLE = 320
"""Up to this many marks the picture is the whole graph; above, it is one of stories."""
MAX_STORIES, MAX_SWARM, MAX_STORIES_IN_NETWORK = 700, 1200, 240
"""The most stories drawn; stories and single articles on the time axis; stories in the network,
which is soon too dense to read."""
MAX_OUTLETS, MAX_TOPICS = 60, 40
LEADERS = {"story": 10, "outlet": 10, "topic": 5}
"""How many of the biggest marks of each kind have room for a label in the network."""
MAX_HUES = 7
"""How many outlets have a colour of their own on the time axis; the others share grey."""
NOON = 43_200
"""The position of a day on the time axis, in seconds after its start."""
FEW_ARTICLES = 40
"""Up to this many articles the network opens first even if the time view has more to show."""

Edge = tuple[int, int, str, int]
"""From, to, kind, weight."""
Mark = dict[str, Any]


@dataclass(slots=True)
class Picture:
    """Marks and edges ready for vis-network.

    Attributes:
        mode: "whole" (every article is a mark) or "stories".
        opens: The view that opens first, "network" or "time".
        marks: Dicts with `x`, `y` in the network and `tx`, `ty` on the time axis.
        edges: Edges between marks.
        scale: The scale of the time axis.
        hues: Rows of the outlets with a colour of their own.
        notes: For each view, what was left out.
    """

    mode: str
    opens: str
    marks: list[Mark]
    edges: list[Edge]
    scale: list[Segment]
    hues: list[int]
    notes: dict[str, list[str]] = field(default_factory=dict)


def make_picture(coverage: Coverage) -> Picture:
    """The picture of a corpus: whole if it is small, by stories if it is not."""
    dominant = set(coverage.find_dominant_topics())
    topics = {topic for about in coverage.topics for topic in about} - dominant
    outlets = {outlet for outlet in (*coverage.outlet, *coverage.carrier) if outlet >= 0}
    if len(coverage.outlet) + len(outlets) + len(topics) <= MAX_MARKS_OF_WHOLE:
        return _draw_whole(coverage, sorted(outlets), sorted(topics))
    return _draw_stories(coverage)


def _draw_whole(coverage: Coverage, outlets: list[int], topics: list[int]) -> Picture:
    articles = len(coverage.outlet)
    outlet_mark = {outlet: articles + n for n, outlet in enumerate(outlets)}
    topic_mark = {topic: articles + len(outlets) + n for n, topic in enumerate(topics)}
    edges = _collect_edges(coverage, outlet_mark, topic_mark)
    degree = Counter(end for a, b, *_ in edges for end in (a, b))
    marks = [_make_article_mark(coverage, n, n) for n in range(articles)]
    marks.extend(
        _make_mark(mark, "outlet", outlet, 6 + 2.0 * math.sqrt(degree[mark]))
        for outlet, mark in outlet_mark.items()
    )
    marks.extend(
        _make_mark(mark, "topic", topic, 7 + 1.7 * math.sqrt(degree[mark]))
        for topic, mark in topic_mark.items()
    )
    springs: list[Spring] = [(a, b, _spring_strength(kind)) for a, b, kind, _ in edges]
    springs.extend(
        (row.articles[0], other, 1.6) for row in coverage.stories for other in row.articles[1:]
    )
    hues = _assign_hues(coverage, marks)
    _place_in_network(marks, range(len(marks)), springs, coverage)
    scale = _place_in_time(marks, range(articles), coverage)
    notes = {"network": _note_dominant_topics(coverage), "time": _note_shift(scale)}
    return Picture("whole", "network", marks, edges, scale, hues, notes)


def _collect_edges(
    coverage: Coverage, outlet_mark: dict[int, int], topic_mark: dict[int, int]
) -> list[Edge]:
    """The edges of all articles, which are the first marks."""
    edges: list[Edge] = []
    for n, (outlet, carrier) in enumerate(zip(coverage.outlet, coverage.carrier, strict=True)):
        if outlet >= 0:
            edges.append((n, outlet_mark[outlet], "published_by", 1))
        if carrier >= 0 and carrier != outlet:
            edges.append((n, outlet_mark[carrier], "carried_by", 1))
        edges.extend((n, topic_mark[t], "about", 1) for t in coverage.topics[n] if t in topic_mark)
    edges.extend((link.source, link.target, link.kind, 1) for link in coverage.links)
    return edges


def _spring_strength(kind: str) -> float:
    return {"about": 0.45, "published_by": 1.0, "carried_by": 0.2}.get(kind, 1.2)


def _draw_stories(coverage: Coverage) -> Picture:
    stories = sorted(
        range(len(coverage.stories)),
        key=lambda s: (-len(coverage.stories[s].articles), _shuffle_key(coverage.stories[s].id)),
    )[:MAX_STORIES]
    marks = [
        _make_mark(n, "story", s, 3.5 + 2.5 * math.sqrt(len(coverage.stories[s].articles)))
        for n, s in enumerate(stories)
    ]
    in_network = {s: n for n, s in enumerate(stories[:MAX_STORIES_IN_NETWORK])}
    edges, notes = _add_outlets_and_topics(coverage, in_network, marks)
    network_marks = [*range(len(in_network)), *range(len(stories), len(marks))]
    singles = [n for n in range(len(coverage.outlet)) if coverage.story[n] < 0 and coverage.held[n]]
    drawn = _rank_by_links(coverage, singles)[: MAX_SWARM - len(stories)]
    marks.extend(
        _make_article_mark(coverage, number, n) for number, n in enumerate(drawn, start=len(marks))
    )
    hues = _assign_hues(coverage, marks)
    _place_in_network(marks, network_marks, _make_story_springs(edges), coverage)
    timed = [n for n, mark in enumerate(marks) if mark["kind"] in ("story", "article")]
    scale = _place_in_time(marks, timed, coverage)
    all_stories = len(coverage.stories)
    notes["network"].extend(_note_omitted(all_stories - len(in_network), "smaller story"))
    if singles:
        words = f"{count_phrase(len(singles), 'article')} in no story"
        notes["network"].append(f"{words}: in the Time view and in the list.")
    notes["time"].extend(_note_shift(scale))
    notes["time"].extend(_note_omitted(all_stories - len(stories), "smaller story"))
    notes["time"].extend(_note_omitted(len(singles) - len(drawn), "article", " in no story"))
    opens = "network" if _is_thin(coverage) else "time"
    return Picture("stories", opens, marks, edges, scale, hues, notes)


def _is_thin(coverage: Coverage) -> bool:
    return sum(coverage.held) <= FEW_ARTICLES or all(time is None for time in coverage.times)


def _shuffle_key(id_: str) -> int:
    """A number that depends on the id alone, so that ties do not always go to the earliest."""
    return zlib.crc32(id_.encode("utf-8", "replace"))


def _note_omitted(count: int, noun: str, addition: str = "") -> list[str]:
    if count <= 0:
        return []
    where = "find it in the list" if count == 1 else "find them in the list"
    return [f"{count_phrase(count, noun)}{addition} not drawn: {where}."]


def _make_story_springs(edges: list[Edge]) -> list[Spring]:
    """Make the springs of the layout: stories that link to each other form groups.

    The more stories an outlet or a topic has, the less it attracts each.
    """
    degree = Counter(b for _, b, kind, _ in edges if kind in ("covered_by", "about"))
    return [
        (a, b, 1.2 / math.sqrt(degree[b]) if b in degree else 1.2 + 0.4 * min(weight - 1, 5))
        for a, b, kind, weight in edges
    ]


def _add_outlets_and_topics(
    coverage: Coverage, mark_of: dict[int, int], marks: list[Mark]
) -> tuple[list[Edge], dict[str, list[str]]]:
    """Add the outlets and topics of the drawn stories to `marks`.

    Returns:
        The edges, and notes on what was left out.
    """
    by_outlet: defaultdict[int, Counter[int]] = defaultdict(Counter)
    by_topic: defaultdict[int, Counter[int]] = defaultdict(Counter)
    dominant = set(coverage.find_dominant_topics())
    for s, mark in mark_of.items():
        members = coverage.stories[s].articles
        for n in members:
            if coverage.outlet[n] >= 0:
                by_outlet[coverage.outlet[n]][mark] += 1
        # A topic of a story is one of at least half of its held articles.
        topics = Counter(t for n in members for t in coverage.topics[n] if t not in dominant)
        held = sum(coverage.held[n] for n in members)
        for topic, count in topics.items():
            if 2 * count >= held:
                by_topic[topic][mark] += count
    edges: list[Edge] = []
    outlets, least = _choose_most_covered(by_outlet, MAX_OUTLETS, 2)
    topics_shown, _ = _choose_most_covered(by_topic, MAX_TOPICS, 1)
    for kind, edge_kind, chosen, stories in (
        ("outlet", "covered_by", outlets, by_outlet),
        ("topic", "about", topics_shown, by_topic),
    ):
        for ref in chosen:
            number = len(marks)
            size = 3.5 + 1.5 * math.sqrt(len(stories[ref]))
            marks.append(_make_mark(number, kind, ref, size))
            edges.extend(
                (m, number, edge_kind, weight) for m, weight in sorted(stories[ref].items())
            )
    edges.extend(_connect_stories(coverage, mark_of))
    notes = {"network": _note_dominant_topics(coverage), "time": []}
    if omitted := len(by_outlet) - len(outlets):
        few = "one story" if least == 2 else f"fewer than {least} stories"
        notes["network"].extend(_note_omitted(omitted, "outlet", f" with {few}"))
    return edges, notes


def _choose_most_covered(
    stories: dict[int, Counter[int]], limit: int, least: int
) -> tuple[list[int], int]:
    """Choose those on at least `least` stories, more if they are too many, and that number."""
    while sum(len(marks) >= least for marks in stories.values()) > limit:
        least += 1
    return sorted(ref for ref, marks in stories.items() if len(marks) >= least), least


def _connect_stories(coverage: Coverage, mark_of: dict[int, int]) -> Iterable[Edge]:
    """Connect stories whose articles are linked.

    A link that is stated is stated between the stories too; a similarity is inferred.
    """
    counts: Counter[tuple[int, int, str]] = Counter()
    for link in coverage.links:
        a, b = mark_of.get(coverage.story[link.source]), mark_of.get(coverage.story[link.target])
        if a is not None and b is not None and a != b:
            kind = "similar" if link.kind == "similar" else "related"
            counts[min(a, b), max(a, b), kind] += 1
    return [(a, b, kind, count) for (a, b, kind), count in sorted(counts.items())]


def _rank_by_links(coverage: Coverage, articles: list[int]) -> list[int]:
    degree = Counter(end for link in coverage.links for end in (link.source, link.target))
    ids = coverage.articles["id"]
    return sorted(articles, key=lambda n: (-degree[n], _shuffle_key(ids[n])))


def _make_mark(number: int, kind: str, ref: int, size: float) -> Mark:
    shape = {"outlet": "square", "topic": "diamond"}.get(kind, "dot")
    return {"id": number, "kind": kind, "ref": ref, "shape": shape, "size": round(size, 1)}


def _make_article_mark(coverage: Coverage, number: int, n: int) -> Mark:
    kind, size = ("article", 6.0) if coverage.held[n] else ("stub", 4.5)
    return _make_mark(number, kind, n, size)


def _assign_hues(coverage: Coverage, marks: list[Mark]) -> list[int]:
    """Gives each article, and each story of which one outlet has most, the outlet's colour.

    Returns:
        Rows of the coloured outlets, those with most articles first, without platforms.
    """
    articles: Counter[int] = Counter()
    main: dict[int, int] = {}
    for mark in marks:
        if mark["kind"] in ("outlet", "topic"):
            continue
        rows = [coverage.outlet[n] for n in _list_members(mark, coverage)]
        counts = Counter(
            row for row in rows if row >= 0 and not coverage.outlet_rows[row]["platform"]
        )
        articles.update(counts)
        main.update((mark["id"], row) for row in counts if 2 * counts[row] > len(rows))
    several = [outlet for outlet in articles if articles[outlet] > 1]
    hues = sorted(several, key=lambda outlet: (-articles[outlet], outlet))[:MAX_HUES]
    for mark in marks:
        outlet = main.get(mark["id"])
        if outlet in hues:
            mark["hue"] = hues.index(outlet)
    return hues


def _place_in_network(
    marks: list[Mark], numbers: Iterable[int], springs: Sequence[Spring], coverage: Coverage
) -> None:
    chosen = [marks[n] for n in numbers]
    local = {mark["id"]: n for n, mark in enumerate(chosen)}
    positions = lay_out_network(
        [mark["size"] for mark in chosen],
        [(local[a], local[b], strength) for a, b, strength in springs],
        {local[mark["id"]]: _measure_label(mark, coverage) for mark in list_leaders(chosen)},
    )
    for mark, (x, y) in zip(chosen, positions, strict=True):
        mark["x"], mark["y"] = x, y


def list_leaders(marks: list[Mark]) -> list[Mark]:
    """The biggest marks of each kind: the page labels them before all others."""
    ranked = sorted(marks, key=lambda mark: (-mark["size"], mark["id"]))
    kinds = {
        kind: [mark for mark in ranked if mark["kind"] == kind][:count]
        for kind, count in LEADERS.items()
    }
    return [mark for group in kinds.values() for mark in group]


def _measure_label(mark: Mark, coverage: Coverage) -> tuple[float, float]:
    """About the width and height of a mark's label in pixels, with the gap beside the mark."""
    row = mark["ref"]
    if mark["kind"] == "story":
        characters = len(coverage.stories[row].name)
        return 6.8 * min(characters, 30), 30.0 if characters > 30 else 15.0
    rows = coverage.outlet_rows if mark["kind"] == "outlet" else coverage.topic_rows
    return 8.2 * min(len(rows[row]["name"]), 26), 15.0


def _place_in_time(marks: list[Mark], numbers: Iterable[int], coverage: Coverage) -> list[Segment]:
    """Places marks on the time axis, a story at its first article; returns the scale."""
    chosen = [marks[n] for n in numbers]
    times = [_find_first_time(mark, coverage) for mark in chosen]
    if all(time is None for time in times):
        return []
    layout = lay_out_time(times, [mark["size"] for mark in chosen])
    for mark, time, (x, y) in zip(chosen, times, layout.positions, strict=True):
        mark["tx"], mark["ty"] = x, y
        if time is None:
            mark["undated"] = True
    return layout.scale


def _list_members(mark: Mark, coverage: Coverage) -> tuple[int, ...]:
    ref: int = mark["ref"]
    return coverage.stories[ref].articles if mark["kind"] == "story" else (ref,)


def _find_first_time(mark: Mark, coverage: Coverage) -> int | None:
    """When the first article of a mark appeared; a day without a time of day counts from noon."""
    times = []
    for n in _list_members(mark, coverage):
        time = coverage.times[n]
        if time is not None:
            has_clock = coverage.articles["precision"][n] in ("minute", "second")
            times.append(time if has_clock else time + NOON)
    return min(times, default=None)


def _note_shift(scale: list[Segment]) -> list[str]:
    """How far a mark may be from its date; without this note the axis would promise too much."""
    if not scale:
        return []
    span = next((segment.end - segment.start for segment in scale if not segment.squeezed), 0)
    days = MAX_SHIFT * span / 86_400
    shift = count_phrase(round(days), "day") if days >= 1 else _hours(days)
    return [f"To find room, a mark may stand up to {shift} beside its date."]


def _hours(days: float) -> str:
    return count_phrase(math.ceil(days * 24), "hour")


def _note_dominant_topics(coverage: Coverage) -> list[str]:
    held = sum(coverage.held)
    notes: list[str] = []
    for topic in coverage.find_dominant_topics():
        count = sum(
            is_held and topic in about
            for is_held, about in zip(coverage.held, coverage.topics, strict=True)
        )
        name = coverage.topic_rows[topic]["name"]
        notes.append(
            f"The topic “\u2068{name}\u2069” is on {count / held:.0%} of the articles, so its lines"
            " are not drawn: find it in the list."
        )
    return notes
