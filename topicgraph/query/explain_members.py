"""Why an article is in its story, and the chain of reasons that leads from one member to another.

Texts are compared when the question is asked: a build keeps no strength of pairs.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from topicgraph.model import isolate
from topicgraph.store.database import Database
from topicgraph.store.row_reader import Row
from topicgraph.text import count_phrase, identity_key

if TYPE_CHECKING:
    from topicgraph.relate.story_chain import Step, StoryPairs

BELONGS = {
    "core": "it says the same as a quarter of the others",
    "linked": "a publisher's link or a copy ties it to another",
    "loose": "it has little in common with the others, or came at another time",
}
"""How one article belongs to its story, in words."""

MAX_PARTNERS = 3
"""Other members named for one article: those that hold it most strongly."""

BACKGROUND_SIZE = 2_000
"""Articles of the folder that tell how common a word is; 0.2 s."""


def explain_membership(database: Database, node: int) -> list[str]:
    """Explain what holds an article in its story."""
    story = database.story_of(node)
    members = [] if story is None else database.nodes_of_story(story)
    if len(members) < 2:
        return ["not grouped with other articles: no link is strong enough"]
    nodes, rows, pairs = _compare_members(database, members, node)
    place = nodes.index(node)
    own, others = rows[place], len(members) - 1
    lines = [
        f"in {own['story']} with {count_phrase(others, 'other')},"
        f" {_belongs(database, own)}; held most strongly by"
    ]
    strongest = pairs.find_strongest(place, MAX_PARTNERS)
    names = database.provider_ids()
    return [*lines, *(f"  {_quote(rows[step.other], names)}: {step.reason}" for step in strongest)]


def explain_shared_story(database: Database, nodes: tuple[int, int]) -> list[str]:
    """Explain why two articles are in one story; empty if they are not."""
    story = database.story_of(nodes[0])
    if story is None or story != database.story_of(nodes[1]):
        return []
    places, rows, pairs = _compare_members(database, database.nodes_of_story(story), *nodes)
    one, other = places.index(nodes[0]), places.index(nodes[1])
    names = database.provider_ids()
    quoted = [_quote(row, names) for row in rows]
    lines = [f"both are in {rows[one]['story']}"]
    lines += [f"  {quoted[end]} is {_belongs(database, rows[end])}" for end in (one, other)]
    chain = pairs.find_chain(one, other)
    if len(chain) > 1:
        lines.append(f"  the strongest chain between them, {len(chain)} steps:")
        lines += [f"    {_describe_step(step, quoted)}" for step in chain]
        lines.append("  the two themselves:")
    lines.append(f"    {_describe_step(pairs.describe(one, other), quoted)}")
    return lines


def _describe_step(step: Step, quoted: Sequence[str]) -> str:
    return f"{quoted[step.one]} and {quoted[step.other]}: {step.reason}"


def _quote(row: Row, names: Mapping[str, str]) -> str:
    outlet = names.get(row["provider"] or row["carrier"] or "", "outlet unknown")
    return f"{isolate(outlet)} “{isolate(row['title'])}”"


def _belongs(database: Database, row: Row) -> str:
    report = database.story_report(row["story"]) or {}
    kind = next((kind for kind in BELONGS if row["id"] in report.get(kind, ())), "loose")
    return f"{kind} ({BELONGS[kind]})"


def _compare_members(
    database: Database, members: Sequence[int], *chosen: int
) -> tuple[list[int], list[Row], StoryPairs]:
    """Compare the members of a story, of a large one those that are near in time to the chosen.

    Returns:
        The nodes, their rows, and their pairs, which count in the same order.
    """
    # Imported here: only these questions compare texts, which takes Polars and SciPy.
    from topicgraph.query.frames import article_frame
    from topicgraph.relate.story_chain import StoryPairs, choose_members, describe_links

    rows = dict(zip(members, database.articles(members), strict=True))
    ordered = sorted(
        members, key=lambda node: (rows[node]["published"] is None, str(rows[node]["published"]))
    )
    places = choose_members(len(ordered), *(ordered.index(node) for node in chosen))
    nodes = [ordered[place] for place in places]
    chosen_rows = [rows[node] for node in nodes]
    step = -(-database.article_count // BACKGROUND_SIZE)
    others = [node for node in range(0, database.article_count, step) if node not in rows]
    place_of = {node: place for place, node in enumerate(nodes)}
    edges = [
        (place_of[edge.source], place_of[edge.target], edge.kind, edge.reason)
        for node in nodes
        for edge in database.edges_at(node)
        if edge.source == node and edge.target in place_of
    ]
    links = describe_links(edges, [_stated_story(row) for row in chosen_rows])
    background = article_frame(database.articles(others))
    return nodes, chosen_rows, StoryPairs(article_frame(chosen_rows), background, links)


def _stated_story(row: Mapping[str, str]) -> str | None:
    """Return the story that an article's file states, folded for comparison."""
    extra = json.loads(row["extra"]) if row["extra"] else {}
    value = extra.get("story")
    return identity_key(str(value).strip()) or None if isinstance(value, (str, int)) else None
