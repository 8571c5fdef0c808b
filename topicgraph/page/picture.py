"""What is drawn: the marks, the edges between them, where both views put them, and in words what
was left out."""

from __future__ import annotations

import math
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from topicgraph.page.data import Coverage
from topicgraph.page.layout import Pull, network
from topicgraph.page.timeline import DODGE, Stretch, timeline

WHOLE = 320
"""Up to this many marks the picture is the whole graph; above, it is one of stories."""
STORIES, SWARM, NETWORK = 700, 1200, 240
"""So many stories are drawn at most; with the articles of no story; in the network, which is soon
too dense to read."""
OUTLETS = 60
TOPICS = 40
HUES = 7
"""The outlets with a colour of their own on the time axis; the others share grey."""
FEW_ARTICLES = 40
"""Up to this many articles the graph opens even where the time view would have more to show."""

Edge = tuple[int, int, str, int]


@dataclass(slots=True)
class Picture:
    """Marks as dicts ready for vis-network (`x`, `y` in the network; `tx`, `ty` on the time axis),
    edges between their numbers."""

    mode: str
    opens: str
    marks: list[dict[str, Any]]
    edges: list[Edge]
    scale: list[Stretch]
    hues: list[int]
    notes: dict[str, list[str]] = field(default_factory=dict)


def picture(coverage: Coverage) -> Picture:
    """The picture of a corpus: whole where it is small, by stories where it is not."""
    topics = {topic for about in coverage.topics for topic in about} - set(coverage.dominant())
    outlets = {outlet for outlet in (*coverage.outlet, *coverage.carrier) if outlet >= 0}
    whole = len(coverage.outlet) + len(outlets) + len(topics) <= WHOLE
    return _whole(coverage, sorted(outlets), sorted(topics)) if whole else _by_story(coverage)


def _whole(coverage: Coverage, outlets: list[int], topics: list[int]) -> Picture:
    count = len(coverage.outlet)
    outlet_mark = {outlet: count + n for n, outlet in enumerate(outlets)}
    topic_mark = {topic: count + len(outlets) + n for n, topic in enumerate(topics)}
    edges: list[Edge] = []
    for n in range(count):
        if coverage.outlet[n] >= 0:
            edges.append((n, outlet_mark[coverage.outlet[n]], "published_by", 1))
        if coverage.carrier[n] >= 0 and coverage.carrier[n] != coverage.outlet[n]:
            edges.append((n, outlet_mark[coverage.carrier[n]], "carried_by", 1))
        edges.extend(
            (n, topic_mark[topic], "about", 1)
            for topic in coverage.topics[n]
            if topic in topic_mark
        )
    edges.extend((link.a, link.b, link.kind, 1) for link in coverage.links)
    ties: Counter[int] = Counter(end for a, b, *_ in edges for end in (a, b))
    marks = [_article(coverage, n, n) for n in range(count)]
    marks.extend(
        _mark(mark, "outlet", outlet, 6 + 2.0 * math.sqrt(ties[mark]))
        for outlet, mark in outlet_mark.items()
    )
    marks.extend(
        _mark(mark, "topic", topic, 7 + 1.7 * math.sqrt(ties[mark]))
        for topic, mark in topic_mark.items()
    )
    together = [
        (row.articles[0], other, 1.6) for row in coverage.stories for other in row.articles[1:]
    ]
    pulls = [(a, b, _strength(kind)) for a, b, kind, _ in edges] + together
    hues = _hues(coverage, marks)
    _place(marks, range(len(marks)), pulls)
    scale = _time(marks, range(count), coverage)
    return Picture(
        "whole",
        "network",
        marks,
        edges,
        scale,
        hues,
        {"network": _dominant_note(coverage), "time": _dodge_note(scale)},
    )


def _strength(kind: str) -> float:
    return {"about": 0.45, "published_by": 1.0, "carried_by": 0.2}.get(kind, 1.2)


def _by_story(coverage: Coverage) -> Picture:
    biggest = sorted(
        range(len(coverage.stories)),
        key=lambda s: (-len(coverage.stories[s].articles), _lot(coverage.stories[s].id)),
    )
    shown = biggest[:STORIES]
    marks = [
        _mark(n, "story", s, 3.5 + 2.5 * math.sqrt(len(coverage.stories[s].articles)))
        for n, s in enumerate(shown)
    ]
    netted = min(len(marks), NETWORK)
    edges, notes = _around_stories(coverage, {s: n for n, s in enumerate(shown[:NETWORK])}, marks)
    drawn = [*range(netted), *range(len(shown), len(marks))]
    singles = [n for n in range(len(coverage.outlet)) if coverage.story[n] < 0 and coverage.held[n]]
    kept = _connected_first(coverage, singles)[: SWARM - len(shown)]
    marks.extend([_article(coverage, number, n) for number, n in enumerate(kept, start=len(marks))])
    hues = _hues(coverage, marks)
    _place(marks, drawn, _story_pulls(edges))
    dated = [n for n, mark in enumerate(marks) if mark["kind"] in ("story", "article")]
    scale = _time(marks, dated, coverage)
    notes["network"].extend(
        _left_out(len(coverage.stories) - netted, "smaller story", "smaller stories")
    )
    if singles:
        notes["network"].append(
            f"{_number(len(singles), 'article')} belonging to no story: in the Time view and in the list."
        )
    notes["time"].extend(_dodge_note(scale))
    notes["time"].extend(
        _left_out(len(coverage.stories) - len(shown), "smaller story", "smaller stories")
    )
    notes["time"].extend(
        _left_out(
            len(singles) - len(kept),
            "article belonging to no story",
            "articles belonging to no story",
        )
    )
    few = sum(coverage.held) <= FEW_ARTICLES or not any(
        moment is not None for moment in coverage.seconds
    )
    return Picture("stories", "network" if few else "time", marks, edges, scale, hues, notes)


def _lot(id_: str) -> int:
    """A number that is as good as drawn by lot, so that a tie does not always go to the
    earliest."""
    return zlib.crc32(id_.encode("utf-8", "replace"))


def _left_out(count: int, one: str, many: str) -> list[str]:
    return (
        [
            f"{_number(count, one, many)} not drawn: find {'it' if count == 1 else 'them'} in the list."
        ]
        if count > 0
        else []
    )


def _story_pulls(edges: list[Edge]) -> list[Pull]:
    """Stories that link to each other make the groups; an outlet holds its stories the less, the
    more of them it has."""
    ties: Counter[int] = Counter(b for _, b, kind, _ in edges if kind != "related")
    return [
        (a, b, 1.2 + 0.4 * min(weight - 1, 5) if kind == "related" else 1.2 / math.sqrt(ties[b]))
        for a, b, kind, weight in edges
    ]


def _around_stories(
    coverage: Coverage, mark_of: dict[int, int], marks: list[dict[str, Any]]
) -> tuple[list[Edge], dict[str, list[str]]]:
    """Adds the outlets and topics of the drawn stories to `marks`; the edges, and what was left
    out."""
    by_outlet: defaultdict[int, Counter[int]] = defaultdict(Counter)
    by_topic: defaultdict[int, Counter[int]] = defaultdict(Counter)
    dominant = set(coverage.dominant())
    for s, mark in mark_of.items():
        members = coverage.stories[s].articles
        about = Counter(
            topic for n in members for topic in coverage.topics[n] if topic not in dominant
        )
        for n in members:
            if coverage.outlet[n] >= 0:
                by_outlet[coverage.outlet[n]][mark] += 1
        for topic, count in about.items():
            if 2 * count >= sum(coverage.held[n] for n in members):
                by_topic[topic][mark] += count
    edges: list[Edge] = []
    outlets, least = _most(by_outlet, OUTLETS, 2)
    topics, _ = _most(by_topic, TOPICS, 1)
    for kind, name, chosen, stories in (
        ("outlet", "published_by", outlets, by_outlet),
        ("topic", "about", topics, by_topic),
    ):
        for ref in chosen:
            number = len(marks)
            marks.append(_mark(number, kind, ref, 3.5 + 1.5 * math.sqrt(len(stories[ref]))))
            edges.extend(
                (mark, number, name, weight) for mark, weight in sorted(stories[ref].items())
            )
    edges.extend(_between_stories(coverage, mark_of))
    notes = {"network": _dominant_note(coverage), "time": []}
    if len(outlets) < len(by_outlet):
        few = "one story" if least == 2 else f"fewer than {least} stories"
        notes["network"].append(
            f"{_number(len(by_outlet) - len(outlets), 'outlet')} with {few}: find them in the list."
        )
    return edges, notes


def _most(stories: dict[int, Counter[int]], room: int, least: int) -> tuple[list[int], int]:
    """Those on at least `least` stories, or on more where there is not room for all; and that
    number."""
    while sum(len(marks) >= least for marks in stories.values()) > room:
        least += 1
    return sorted(ref for ref, marks in stories.items() if len(marks) >= least), least


def _between_stories(coverage: Coverage, mark_of: dict[int, int]) -> Iterable[Edge]:
    joined: Counter[tuple[int, int]] = Counter()
    for link in coverage.links:
        a, b = mark_of.get(coverage.story[link.a]), mark_of.get(coverage.story[link.b])
        if a is not None and b is not None and a != b:
            joined[min(a, b), max(a, b)] += 1
    return [(a, b, "related", count) for (a, b), count in sorted(joined.items())]


def _connected_first(coverage: Coverage, articles: list[int]) -> list[int]:
    degree: Counter[int] = Counter(end for link in coverage.links for end in (link.a, link.b))
    return sorted(articles, key=lambda n: (-degree[n], _lot(coverage.articles["id"][n])))


def _mark(number: int, kind: str, ref: int, size: float) -> dict[str, Any]:
    shape = {"outlet": "square", "topic": "diamond"}.get(kind, "dot")
    return {"id": number, "kind": kind, "ref": ref, "shape": shape, "size": round(size, 1)}


def _article(coverage: Coverage, number: int, n: int) -> dict[str, Any]:
    return _mark(
        number, "article" if coverage.held[n] else "stub", n, 6.0 if coverage.held[n] else 4.5
    )


def _hues(coverage: Coverage, marks: list[dict[str, Any]]) -> list[int]:
    """Gives each story and article its main outlet's place among the coloured ones; those outlets,
    most articles first."""
    articles: Counter[int] = Counter()
    main: dict[int, int] = {}
    for mark in marks:
        if mark["kind"] in ("outlet", "topic"):
            continue
        members = _members(mark, coverage)
        outlets = Counter(coverage.outlet[n] for n in members if coverage.outlet[n] >= 0)
        articles.update(outlets)
        if outlets:
            main[mark["id"]] = min(outlets, key=lambda outlet: (-outlets[outlet], outlet))
    leading = sorted(
        (outlet for outlet in articles if articles[outlet] > 1),
        key=lambda outlet: (-articles[outlet], outlet),
    )[:HUES]
    for mark in marks:
        outlet = main.get(mark["id"])
        if outlet in leading:
            mark["hue"] = leading.index(outlet)
    return leading


def _place(marks: list[dict[str, Any]], drawn: Iterable[int], pulls: Sequence[Pull]) -> None:
    chosen = [marks[n] for n in drawn]
    place = {mark["id"]: n for n, mark in enumerate(chosen)}
    local = [(place[a], place[b], strength) for a, b, strength in pulls]
    for mark, (x, y) in zip(chosen, network([mark["size"] for mark in chosen], local), strict=True):
        mark["x"], mark["y"] = x, y


def _time(marks: list[dict[str, Any]], drawn: Iterable[int], coverage: Coverage) -> list[Stretch]:
    """Puts the marks on the time axis, a story at its first report."""
    chosen = [marks[n] for n in drawn]
    times = [_moment(mark, coverage) for mark in chosen]
    if all(time is None for time in times):
        return []
    line = timeline(times, [mark["size"] for mark in chosen])
    for mark, time, (x, y) in zip(chosen, times, line.places, strict=True):
        mark["tx"], mark["ty"] = x, y
        if time is None:
            mark["undated"] = True
    return line.scale


def _members(mark: dict[str, Any], coverage: Coverage) -> tuple[int, ...]:
    ref: int = mark["ref"]
    return coverage.stories[ref].articles if mark["kind"] == "story" else (ref,)


def _moment(mark: dict[str, Any], coverage: Coverage) -> int | None:
    members = _members(mark, coverage)
    return min((time for n in members if (time := coverage.seconds[n]) is not None), default=None)


def _dodge_note(scale: list[Stretch]) -> list[str]:
    """How far a mark may stand from its moment: said, as the axis would otherwise promise more than
    it keeps."""
    span = next((piece.end - piece.start for piece in scale if not piece.squeezed), 0)
    days = DODGE * span / 86_400
    aside = _number(round(days), "day") if days >= 1 else _number(math.ceil(days * 24), "hour")
    return [f"To find room a mark may stand up to {aside} beside its date."] if scale else []


def _dominant_note(coverage: Coverage) -> list[str]:
    held = sum(coverage.held)
    notes: list[str] = []
    for topic in coverage.dominant():
        share = (
            sum(1 for n, about in enumerate(coverage.topics) if coverage.held[n] and topic in about)
            / held
        )
        name = coverage.topic_rows[topic]["name"]
        notes.append(
            f"The topic “{name}” is on {share:.0%} of the articles, so its lines are not drawn: find it in the list."
        )
    return notes


def _number(count: int, one: str, many: str | None = None) -> str:
    return f"{count:,} {one if count == 1 else many or one + 's'}"
