"""JSON-LD in the vocabulary of schema.org, as news sites publish it about their articles."""

from __future__ import annotations

import json
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from topicgraph.model import plain, when

if TYPE_CHECKING:
    from topicgraph.graph import TopicGraph

TYPES = {"video": "VideoObject"}
"""The type of what is no article."""


def jsonld_bytes(graph: TopicGraph) -> bytes:
    """Return the held articles as `NewsArticle`s in one JSON-LD document."""
    document = {"@context": "https://schema.org", "@graph": list_articles(graph)}
    text = json.dumps(document, ensure_ascii=False, indent=1) + "\n"
    return text.encode("utf-8", "replace")


def list_articles(graph: TopicGraph) -> list[dict[str, Any]]:
    """Return an object of schema.org for each held article, in order of their ids."""
    outlets = {row["id"]: row for row in graph.providers.iter_rows(named=True)}
    names = dict(graph.topics.select("id", "name").iter_rows())
    names |= dict(graph.subjects.select("id", "name").iter_rows())
    links: defaultdict[str, defaultdict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for source, target, kind in graph.edges.select("source", "target", "kind").iter_rows():
        links[source][kind].append(target)
    urls = dict(graph.articles.select("id", "url").iter_rows())
    return [
        _make_article(row, links[row["id"]], outlets, names, urls)
        for row in graph.articles.filter("held").iter_rows(named=True)
    ]


def _make_article(
    row: dict[str, Any],
    links: dict[str, list[str]],
    outlets: dict[str, dict[str, Any]],
    names: dict[str, str],
    urls: dict[str, str],
) -> dict[str, Any]:
    title = "name" if row["medium"] in TYPES else "headline"
    outlet = outlets.get(row["provider"] or "")
    values = {
        "@type": TYPES.get(row["medium"], "NewsArticle"),
        "@id": row["url"] or row["id"],
        title: row["title"],
        "url": row["url"],
        "sameAs": [url for url in row["urls"] or () if url != row["url"]],
        "description": row["excerpt"],
        "datePublished": _format_time(row["published"], row["precision"]),
        "dateModified": plain(row["updated"]),
        "inLanguage": row["language"],
        "articleSection": row["section"] if title == "headline" else None,
        "image": row["image"],
        "author": [{"@type": "Person", "name": name} for name in row["author"] or ()],
        "publisher": _make_publisher(outlet) if outlet else None,
        "about": [{"@type": "Thing", "name": names[id_]} for id_ in links["about"]],
        "mentions": [{"@type": "Thing", "name": names[id_]} for id_ in links["mentions"]],
        "isBasedOn": [urls[id_] or id_ for id_ in links["copy_of"] if id_ in urls],
        "citation": [urls[id_] or id_ for id_ in links["related"] if id_ in urls],
    }
    return {key: value for key, value in values.items() if value not in (None, "", [])}


def _make_publisher(outlet: dict[str, Any]) -> dict[str, str]:
    publisher = {"@type": "NewsMediaOrganization", "name": outlet["name"]}
    return publisher | ({"url": f"https://{outlet['domain']}/"} if outlet["domain"] else {})


def _format_time(moment: Any, precision: str) -> str | None:
    """Write a time with what is known of it: schema.org takes days and months as well."""
    if moment is None:
        return None
    text = when(moment, precision)
    return text if len(text) <= len("2021-03-04") else str(plain(moment))
