"""Why things are what they are: the reasons behind one thing, or behind two being the same,
connected, or neither."""

from __future__ import annotations

import numpy as np
import polars as pl

from topicgraph.errors import NotFound
from topicgraph.identity import urls
from topicgraph.identity.names import name_key
from topicgraph.model import ARTICLE_KINDS, Shown, sentence, when
from topicgraph.query import find as query
from topicgraph.query.connections import Walk
from topicgraph.relate.explain_pair import nearest
from topicgraph.store import index
from topicgraph.store.tables import Tables


class Explanation(tuple[str, ...], Shown):
    """Reasons, one sentence each; printed, they are lines."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "\n".join(self)

    __str__ = __repr__

    def to_dict(self) -> dict[str, list[str]]:
        """The reasons as `{"reasons": [...]}`."""
        return {"reasons": list(self)}


def one(tables: Tables, id_: str, said: str) -> Explanation:
    """Why `id_` is what it is; `said` is what was asked for."""
    kind = id_.partition(":")[0]
    return Explanation(
        [
            *_asked(id_, said),
            *{"article": _article, "provider": _provider, "topic": _topic}[kind](tables, id_),
        ]
    )


def _asked(id_: str, said: str) -> list[str]:
    steps = urls.list_changes(said) if said.lower().startswith("http") else []
    return (
        [f"{said} is {id_}" + (f": without its {', '.join(steps)}" if steps else "")]
        if said != id_
        else []
    )


def _article(tables: Tables, id_: str) -> list[str]:
    row = tables.rows("articles", np.array([index.of(tables).number(id_)])).row(0, named=True)
    names = dict(tables.providers.select("id", "name").iter_rows())
    topics = dict(tables.topics.select("id", "name").iter_rows())
    edges = index.of(tables).edges_of(id_).filter(pl.col("source") == id_)
    held = "held" if row["held"] else "not in this corpus: known from a related list"
    lines = [f"{id_}: “{row['title']}”, {when(row['published'], row['precision'])} ({held})"]
    if len(row["titles"]) > 1:
        lines.append(
            f"one address, {len(row['titles'])} titles: {'; '.join(f'“{title}”' for title in row['titles'])}"
        )
    if len(row["files"]) > 1:
        lines.append(f"{len(row['files'])} files say it: {', '.join(row['files'])}")
    lines += [f"address {url}{_steps(url)}" for url in row["urls"]]
    for kind, verb in (("published_by", "published by"), ("carried_by", "carried by")):
        lines += [
            f"{verb} {names[target]} ({target}): {reason}"
            for target, reason in _targets(edges, kind)
        ]
    lines += [
        f"about {topics[target]} ({target}): {reason}"
        for target, reason in _targets(edges, "about")
    ]
    return lines + _story(tables, row)


def _steps(url: str) -> str:
    steps = urls.list_changes(url)
    return f": the same without its {', '.join(steps)}" if steps else ""


def _targets(edges: pl.DataFrame, kind: str) -> list[tuple[str, str]]:
    return edges.filter(pl.col("kind") == kind).select("target", "reason").rows()


def _story(tables: Tables, row: dict[str, str]) -> list[str]:
    """What holds an article in its story."""
    same = tables.columns("articles", "story").select(same=pl.col("story") == row["story"])["same"]
    members = tables.rows("articles", same.arg_true().to_numpy())
    inside = set(members["id"]) - {row["id"]}
    if not inside:
        return ["a story of its own: no link to another article is strong enough"]
    walk = Walk(tables)
    links = [
        link for link in walk.connections(row["id"], kinds=ARTICLE_KINDS) if link.target in inside
    ]
    lines = [f"in {row['story']} with {len(inside)} others, because"]
    lines += [
        f"  {sentence('it', link.kind, link.label, link.forward)} ({link.reason})" for link in links
    ]
    if not links:
        title, reason = nearest(members, row["id"])
        lines.append(
            f"  it is near to all of them on average, by words, time and links, and nearest to “{title}” ({reason})"
        )
    return lines


def _provider(tables: Tables, id_: str) -> list[str]:
    row = tables.providers.row(by_predicate=pl.col("id") == id_, named=True)
    lines = [f"{id_}: {row['name']}, {row['articles']} held articles"]
    if row["platform"]:
        lines.append(f"{row['domain']} is a platform: many outlets publish on it")
    if row["edition_of"]:
        lines.append(f"an edition of {row['edition_of']}, by the country in its name")
    if len(row["names"]) > 1:
        lines.append(f"{len(row['names'])} spellings seen: {', '.join(row['names'])}")
    published = (
        index.of(tables)
        .edges_of(id_)
        .filter((pl.col("target") == id_) & (pl.col("kind") == "published_by"))
    )
    counts = published.group_by("reason").len().sort("len", "reason", descending=[True, False])
    return lines + [
        f"{count} piece{'s' * (count > 1)}: {reason}" for reason, count in counts.iter_rows()
    ]


def _topic(tables: Tables, id_: str) -> list[str]:
    row = tables.topics.row(by_predicate=pl.col("id") == id_, named=True)
    spellings = ", ".join(row["names"])
    lines = [f"{id_}: {row['name']}, {row['articles']} held articles"]
    return (
        [*lines, f"one but for case, spacing, hyphen or plural: {spellings}"]
        if len(row["names"]) > 1
        else lines
    )


def two(tables: Tables, a: str, b: str, said: tuple[str, str]) -> Explanation:
    """Why `a` and `b` are the same thing, or how they are tied, or that nothing ties them."""
    asked = [*_asked(a, said[0]), *_asked(b, said[1])]
    if a == b:
        return Explanation([*asked, f"one and the same: {a}"])
    walk = Walk(tables)
    direct = [str(link) for link in walk.between(a, b)]
    lines = direct or [f"no edge joins {a} and {b}", *_way(walk, a, b)]
    if a.startswith("article:") and b.startswith("article:"):
        both = np.array([index.of(tables).number(id_) for id_ in (a, b)])
        stories = dict(tables.rows("articles", both, "id", "story").iter_rows())
        lines.append(
            f"both are in {stories[a]}"
            if stories[a] == stories[b]
            else f"different stories: {stories[a]} and {stories[b]}"
        )
    if a.startswith("provider:") and b.startswith("provider:"):
        lines += _apart(tables, a, b)
    elif {a.partition(":")[0], b.partition(":")[0]} == {"provider", "topic"}:
        outlet, topic = sorted((a, b))
        lines.append(f"{_both(tables, outlet, topic)} of the outlet's pieces are about the topic")
    return Explanation([*asked, *lines])


def _way(walk: Walk, a: str, b: str) -> list[str]:
    """How one thing leads to another all the same."""
    try:
        return [f"the nearest way: {walk.path(a, b).sentence}"]
    except NotFound:
        return ["and no way leads from one to the other"]


def _both(tables: Tables, outlet: str, topic: str) -> int:
    about = query.about(index.of(tables), topic).to_numpy()
    return int((tables.rows("articles", about, "provider")["provider"] == outlet).sum())


def _apart(tables: Tables, a: str, b: str) -> list[str]:
    rows = {
        row["id"]: row
        for row in tables.providers.filter(pl.col("id").is_in([a, b])).iter_rows(named=True)
    }
    alike = {name_key(name) for name in rows[a]["names"]} & {
        name_key(name) for name in rows[b]["names"]
    }
    lines = [f"two outlets: {a} and {b}"]
    for one, other in ((a, b), (b, a)):
        if rows[one]["edition_of"] == other:
            lines.append(f"{rows[one]['name']} is a country's edition of {rows[other]['name']}")
    told = tables.columns("articles", "provider", "story")
    stories = [set(told.filter(pl.col("provider") == id_)["story"].drop_nulls()) for id_ in (a, b)]
    shared = len(stories[0] & stories[1])
    lines.append(f"they share {shared} {'story' if shared == 1 else 'stories'}")
    if alike:
        lines.append(
            "they share a name, but nothing says that they are one: an alias in topicgraph.yaml would join them"
        )
    return lines
