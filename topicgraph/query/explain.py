"""Why things are what they are: the reasons behind one thing, or behind two and what joins them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from topicgraph.errors import NotFound
from topicgraph.model import Shown, when
from topicgraph.query.connections import find_edges_between
from topicgraph.query.explain_members import explain_membership, explain_shared_story
from topicgraph.query.lookup import describe_others
from topicgraph.store.database import Database, Edge
from topicgraph.text import count_phrase, name_key

if TYPE_CHECKING:
    from topicgraph.query.paths import Paths


class Explanation(tuple[str, ...], Shown):
    """Reasons, one sentence each; printed, they are lines."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "\n".join(self)

    __str__ = __repr__

    def to_dict(self) -> dict[str, list[str]]:
        """Return the reasons as `{"reasons": [...]}`."""
        return {"reasons": list(self)}


def explain_one(
    database: Database, node: int, name: str, others: Sequence[str] = ()
) -> Explanation:
    """Explain why a node is what it is.

    Args:
        database: Where the node is.
        node: The node.
        name: What was asked for.
        others: The ids of what else has that name.
    """
    id_ = database.id_of(node)
    explain = {
        "article": _explain_article,
        "provider": _explain_provider,
        "subject": _explain_subject,
        "topic": _explain_topic,
    }[id_.partition(":")[0]]
    return Explanation([*_explain_name(id_, name, others), *explain(database, node)])


def _explain_name(id_: str, name: str, others: Sequence[str] = ()) -> list[str]:
    if name == id_:
        return []
    steps = _explain_url(name) if name.lower().startswith("http") else ""
    lines = [f"{name} is {id_}" + (f": without its {steps}" if steps else "")]
    if others:
        lines.append(describe_others(others))
    return lines


def _explain_url(url: str) -> str:
    """List what was left out of a URL, joined by commas."""
    from topicgraph.identity import urls  # it loads the list of public suffixes

    return ", ".join(urls.list_changes(url))


def _explain_article(database: Database, node: int) -> list[str]:
    (row,) = database.articles([node])
    held = "held" if row["held"] else "not in this corpus: known from a related list"
    lines = [f"{row['id']}: “{row['title']}”, {when(row['published'], row['precision'])} ({held})"]
    if len(row["titles"]) > 1:
        titles = "; ".join(f"“{title}”" for title in row["titles"])
        lines.append(f"one address, {len(row['titles'])} titles: {titles}")
    if len(row["files"]) > 1:
        lines.append(f"{len(row['files'])} files say it: {', '.join(row['files'])}")
        lines += [f"merged {reason}" for reason in row["merged"]]
    for url in row["urls"]:
        steps = _explain_url(url)
        lines.append(f"address {url}" + (f": the same without its {steps}" if steps else ""))
    edges = [edge for edge in database.edges_at(node) if edge.source == node]
    for kind, verb in (
        ("published_by", "published by"),
        ("carried_by", "carried by"),
        ("credited_to", "credited to"),
        ("about", "about"),
        ("mentions", "mentions"),
    ):
        for edge in edges:
            if edge.kind == kind:
                id_, name = database.label(edge.target)
                lines.append(f"{verb} {name} ({id_}): {edge.reason}")
    return lines + explain_membership(database, node)


def _explain_subject(database: Database, node: int) -> list[str]:
    row = database.subject(node)
    lines = [
        f"{row['id']}: {row['name']}, mentioned in {count_phrase(row['articles'], 'held article')},"
        f" by {count_phrase(row['outlets'], 'outlet')}",
        f"a {row['kind']}, not stated by the files but found in titles and excerpts: "
        + row["reason"],
    ]
    if len(row["names"]) > 1:
        lines.append(f"{len(row['names'])} spellings seen: {', '.join(row['names'])}")
    return lines


def _explain_provider(database: Database, node: int) -> list[str]:
    row = database.provider(node)
    lines = [f"{row['id']}: {row['name']}, {row['articles']} held articles"]
    if row["platform"]:
        lines.append(f"{row['domain']} is a platform: many outlets publish on it")
    if row["edition_of"]:
        lines.append(f"an edition of {row['edition_of']}, by the country in its name")
    if len(row["names"]) > 1:
        lines.append(f"{len(row['names'])} spellings seen: {', '.join(row['names'])}")
    reasons = Counter(
        edge.reason for edge in database.edges_at(node) if edge.kind == "published_by"
    )
    ordered = sorted(reasons.items(), key=lambda item: (-item[1], item[0]))
    return lines + [f"{count_phrase(count, 'piece')}: {reason}" for reason, count in ordered]


def _explain_topic(database: Database, node: int) -> list[str]:
    row = database.topic(node)
    lines = [f"{row['id']}: {row['name']}, {row['articles']} held articles"]
    if len(row["names"]) > 1:
        spellings = ", ".join(row["names"])
        lines.append(f"one but for case, spacing, hyphen or plural: {spellings}")
    return lines


def explain_two(
    database: Database,
    paths: Paths,
    nodes: tuple[int, int],
    names: tuple[str, str],
    others: tuple[Sequence[str], Sequence[str]] = ((), ()),
) -> Explanation:
    """Explain why two nodes are the same thing, what joins them, or that nothing does.

    Args:
        database: Where the nodes are.
        paths: Finds paths in it.
        nodes: The two nodes.
        names: What was asked for.
        others: The ids of what else has these names.
    """
    a, b = (database.id_of(node) for node in nodes)
    own_reasons = [*_explain_name(a, names[0], others[0]), *_explain_name(b, names[1], others[1])]
    if a == b:
        return Explanation([*own_reasons, f"one and the same: {a}"])
    direct = [str(link) for link in find_edges_between(database, *nodes)]
    kinds = {id_.partition(":")[0] for id_ in (a, b)}
    shared_story = explain_shared_story(database, nodes) if kinds == {"article"} else []
    lines = direct or [f"no edge joins {a} and {b}"]
    if not direct and not shared_story:
        lines.append(_explain_path(paths, *nodes))
    if kinds == {"article"}:
        lines += shared_story or [_compare_stories(database, nodes)]
    elif kinds == {"provider"}:
        lines += _compare_outlets(database, nodes)
    elif kinds == {"provider", "topic"}:
        outlet, topic = sorted(nodes)
        count = _count_pieces_about(database, outlet, database.edges_at(topic))
        lines.append(f"{count} of the outlet's pieces are about the topic")
    return Explanation([*own_reasons, *lines])


def _explain_path(paths: Paths, a: int, b: int) -> str:
    try:
        return f"the shortest path: {paths.shortest(a, b).sentence}"
    except NotFound:
        return "no path connects them"


def _compare_stories(database: Database, nodes: tuple[int, int]) -> str:
    one, other = (row["story"] for row in database.articles(nodes))
    return f"different stories: {one} and {other}"


def _count_pieces_about(database: Database, outlet: int, edges: Sequence[Edge]) -> int:
    articles = {edge.source for edge in edges if edge.kind == "about"}
    published = {edge.source for edge in database.edges_at(outlet) if edge.kind == "published_by"}
    return len(articles & published)


def _compare_outlets(database: Database, nodes: tuple[int, int]) -> list[str]:
    a, b = (database.provider(node) for node in nodes)
    lines = [f"two outlets: {a['id']} and {b['id']}"]
    for one, other in ((a, b), (b, a)):
        if one["edition_of"] == other["id"]:
            lines.append(f"{one['name']} is a country's edition of {other['name']}")
    shared = len(database.stories_of_provider(a["id"]) & database.stories_of_provider(b["id"]))
    lines.append(f"they share {count_phrase(shared, 'story')}")
    if {name_key(name) for name in a["names"]} & {name_key(name) for name in b["names"]}:
        lines.append(
            "they share a name, but nothing says that they are one: an alias in topicgraph.yaml"
            " would join them"
        )
    return lines
