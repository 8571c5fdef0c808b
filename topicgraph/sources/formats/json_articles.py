"""JSON in which articles are found wherever they lie: JSON Lines, answers of news APIs, exports.

An article is an object with a title and something else of an article: an address, a date, a text,
an outlet. Known to work: NewsAPI, GNews, Mediastack, Currents, Guardian, New York Times, Event
Registry, WordPress, news-please, trafilatura, fundus, CSL-JSON (Zotero), JSON Feed.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from typing import Any

from topicgraph.sources.channels import Channel
from topicgraph.sources.document import Block, Document, Trouble, Value, to_block
from topicgraph.sources.encoding import read_lines
from topicgraph.sources.excerpts import html_to_text
from topicgraph.sources.exports import find_export
from topicgraph.sources.fields import CONTAINERS, find_field
from topicgraph.sources.formats.format import MAX_BODY, Format, Input, Summary
from topicgraph.sources.json_stream import (
    MAX_DEPTH,
    BrokenJsonError,
    JsonReader,
    Number,
    TextOfLines,
)
from topicgraph.sources.json_tables import (
    EVIDENCE,
    RowReader,
    read_columns,
    unwrap,
    unwrap_cells,
)
from topicgraph.sources.tables import is_null, map_columns
from topicgraph.text import is_web

JSON_ENDINGS = (".json", ".jsonl", ".ndjson", ".geojson")
LIST_KEYS = frozenset((
    "items", "articles", "entries", "results", "data", "docs", "hits", "posts", "news",
    "stories", "records", "rows", "list", "feed", "response", "children", "publications",
    "documents",
))  # fmt: skip
"""Keys that hold the articles themselves, whatever title the object has that holds the key."""
REMOVED = "[removed]"
"""The title that NewsAPI gives to what it no longer shows, in lower case."""
SAMPLE_ARTICLES = 200
"""Articles whose keys are told."""


def find_articles(
    value: object, renamed: Mapping[str, str], channel: Channel | None = None, depth: int = 0
) -> Iterator[tuple[dict[str, Any], Channel | None]]:
    """Yield the articles in a decoded value, each with the feed that it is in.

    >>> answer = {"status": "ok", "articles": [{"title": "A", "url": "https://a.example/1"}]}
    >>> [article["title"] for article, _ in find_articles(answer, {})]
    ['A']
    """
    if depth > MAX_DEPTH:
        return
    if isinstance(value, list):
        is_list_of_articles = any(
            isinstance(item, dict) and is_article(unwrap_cells(item), renamed) for item in value
        )
        for item in value:
            item = unwrap_cells(item) if isinstance(item, dict) else item
            is_item = is_list_of_articles and isinstance(item, dict)
            if is_item and (_has_title(item, renamed) or _is_untitled(item)):
                yield item, channel
            else:
                yield from find_articles(item, renamed, channel, depth + 1)
    elif isinstance(value, dict):
        yield from _find_in_object(unwrap_cells(value), renamed, channel, depth)


def _find_in_object(
    value: dict[str, Any], renamed: Mapping[str, str], channel: Channel | None, depth: int
) -> Iterator[tuple[dict[str, Any], Channel | None]]:
    """Yield the articles in an object: the rows of a table, those in its lists, or itself."""
    if (rows := read_columns(value, renamed)) is not None:
        yield from find_articles(rows, renamed, channel, depth + 1)
        return
    lists = [item for key, item in value.items() if key in LIST_KEYS and _has_objects(item)]
    if lists:
        channel = find_channel(value) or channel
        for item in lists:
            yield from find_articles(item, renamed, channel, depth + 1)
    elif is_article(value, renamed):
        yield value, channel
    else:
        cards: list[tuple[object, object]] = []
        for key, item in value.items():
            if isinstance(item, dict) and is_web(key):  # articles by their addresses
                item = {"url": key, **item}
            if isinstance(item, dict | list):
                for article, inner in find_articles(item, renamed, channel, depth + 1):
                    card = (article.get("title"), article.get("uri"))
                    if not all(card) or card not in cards:  # posts of Bluesky have them twice
                        yield article, inner
                    cards = [*cards[-1:], card]


def _has_objects(value: object) -> bool:
    if isinstance(value, list):
        return any(isinstance(item, dict) for item in value[:10])
    return isinstance(value, dict) and any(
        key in LIST_KEYS and _has_objects(item) for key, item in value.items()
    )


def is_article(value: Mapping[str, object], renamed: Mapping[str, str]) -> bool:
    """Whether an object is an article: it has a title and other fields of one."""
    renamed = _add_export(value, renamed)
    fields = {
        find_field(renamed.get(key, key))
        for key, item in value.items()
        if item and isinstance(item, str | dict | list)
    }
    fields |= {find_field(name) for path, name in renamed.items() if _find_path(value, path)}
    return "title" in fields and bool(fields & EVIDENCE)


def _find_path(value: object, path: str) -> object:
    """Return what lies at a path of keys that the user names, as "story.headline"."""
    for key in path.split("."):
        value = value.get(key) if isinstance(value, dict) else None
    return value


def _has_title(value: Mapping[str, object], renamed: Mapping[str, str]) -> bool:
    renamed = _add_export(value, renamed)
    return any(
        item and find_field(renamed.get(key, key)) == "title" and isinstance(item, str | dict)
        for key, item in value.items()
    )


def _is_untitled(value: Mapping[str, object]) -> bool:
    """Whether an object among articles is one that has no title, such as a note in a JSON Feed."""
    fields = {find_field(key) for key, item in value.items() if item and isinstance(item, str)}
    return {"urls", "published", "body"} <= fields


def _add_export(value: Mapping[str, object], renamed: Mapping[str, str]) -> Mapping[str, str]:
    """Add what keys mean in the export of a known program to the user's own names."""
    export = find_export(value)
    return {**export.rename(value), **renamed} if export else renamed


SKIPPED = "by its type no article, such as an author or a picture: passed over"


def find_channel(value: Mapping[str, object]) -> Channel | None:
    """Return the feed that an object is, if it is one."""
    home = value.get("home_page_url") or value.get("feed_url")
    if not isinstance(home, str):
        return None
    author = value.get("author")
    name = author.get("name") if isinstance(author, dict) else ""
    titles = (text for text in (value.get("title"), name) if isinstance(text, str))
    language = value.get("language")
    return Channel(" | ".join(titles), home, language if isinstance(language, str) else "")


def _read(source: Input) -> Iterator[Document]:
    lines = read_lines(source.open, source.troubles)
    reader = JsonReader(TextOfLines(lines))
    row_reader = RowReader(source.fields)
    keys: dict[str, list[Value]] = {}
    number = skipped = 0
    for found in reader.read_values():
        if isinstance(found, BrokenJsonError):
            message = f"not JSON ({found}): read up to there"
            yield Document(None, "", [Trouble(1, "broken-json", message)], number + 1)
            continue
        channel = find_channel(found.context)
        value = row_reader.read(found.value)
        for article, inner in find_articles(value, source.fields, channel):
            number += 1
            if number <= SAMPLE_ARTICLES:
                for key in _list_keys(article):
                    keys.setdefault(key, [])
            document = make_document(article, inner, number, source.fields)
            skipped += document.data is None
            yield document
    if source.troubles:
        yield Document(None, "", source.troubles)
    export = find_export(keys)
    mapping = map_columns(list(keys), [], _add_export(keys, source.fields)).text if number else ""
    kind = f"JSON, {export.name}" if export else "JSON"
    source.summary = Summary(kind, "article", number - skipped, mapping)
    if not number:
        yield Document(None, "", [Trouble(1, "no-articles-in-json", NO_ARTICLES)])


def _list_keys(article: Mapping[str, Any]) -> Iterator[str]:
    """Yield the keys of an article, and those of its fields inside of containers."""
    for key, value in article.items():
        inner = value if key in CONTAINERS and isinstance(value, dict) else {}
        fields = [f"{key}.{name}" for name in inner if find_field(str(name))]
        yield from fields or [str(key)]


NO_ARTICLES = (
    "JSON without articles: want objects with a title and an address, date or text"
    " (name the keys with --map title=KEY,url=KEY)"
)


def make_document(
    article: Mapping[str, Any],
    channel: Channel | None,
    number: int,
    renamed: Mapping[str, str],
) -> Document:
    """Make the document of an article; `number` is its number in the file."""
    export = find_export(article)
    renamed = _add_export(article, renamed)
    if export and export.skips(article):
        trouble = Trouble(1, "no-article-page", SKIPPED)
        return Document(None, "", [trouble], number)
    data = to_block({key: unwrap(item) for key, item in _with_names_only(article).items()})
    assert isinstance(data, Block)
    if export and isinstance(words := data.get(export.spaced), str):
        data[export.spaced] = to_block(words.split())
    for key in [key for key in data if renamed.get(key) == ""]:
        del data[key]
    body = ""
    for key in list(data):
        if find_field(renamed.get(key, key)) == "body" and key not in renamed.values():
            body = body or html_to_text(join_texts(data[key])[:MAX_BODY])
            del data[key]
    if channel is not None:
        channel.complete(data)
    if str(data.get("title")).lower() == REMOVED:
        trouble = Trouble(1, "removed", "the news API has removed this article: skipped")
        return Document(None, "", [trouble], number)
    return Document(data, body, line=number, fields=renamed, is_whole_file=False)


def _with_names_only(article: Mapping[str, Any]) -> dict[str, Any]:
    """Leave out topics and authors that are numbers, which name them in WordPress.

    A time that is said to be GMT comes in the place of the local one without a zone.
    """
    kept = {
        key: value
        for key, value in article.items()
        if not (find_field(key) in ("topics", "author") and _are_numbers(value))
        and not (isinstance(value, str) and is_null(value))
    }
    if isinstance(moment := article.get("date_gmt"), str) and "T" in moment:
        kept["date"] = moment.removesuffix("Z") + "Z"
    return kept


def _are_numbers(value: object) -> bool:
    if isinstance(value, list):
        return bool(value) and all(isinstance(item, Number) for item in value)
    return isinstance(value, Number)


def join_texts(value: Value) -> str:
    """Join the texts in a value: a text, the paragraphs of a list, the parts of a mapping."""
    if isinstance(value, str):
        return value
    if isinstance(value, dict) and "_type" in value:  # Sanity's portable text
        value = value.get("text") or value.get("children")
        return "".join(map(join_texts, value)) if isinstance(value, list) else join_texts(value)
    if isinstance(value, dict):
        return "\n\n".join(join_texts(item) for item in value.values())
    return "\n\n".join(map(join_texts, value)) if isinstance(value, list) else ""


def _recognizes(head: bytes, name: str) -> bool:
    if head.lstrip()[:1] not in (b"{", b"[") or name.endswith((".ipynb", ".md", ".html")):
        return False
    text = io.StringIO(head.decode("utf-8", "replace"))
    row_reader = RowReader({})
    for found in JsonReader(text).read_values():
        if isinstance(found, BrokenJsonError):
            continue
        if any(find_articles(row_reader.read(found.value), {})):
            return True
    return False


FORMAT = Format(name="JSON", recognizes=_recognizes, read=_read, named_endings=JSON_ENDINGS)
