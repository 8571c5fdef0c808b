"""XML in which articles lie in any vocabulary: exports, archives of agencies, reference libraries.

An article is an element that holds a title and something else of an article: an address, a date, a
text, an outlet. Where several elements of one name lie next to each other, each is an article;
one alone, such as `head`, groups fields of the element around it. Known to work: NITF (New York
Times Corpus), NewsML-G2, Evernote (ENEX), EndNote, Factiva, exports of databases. Read in a stream:
what is held is one article at a time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TypeAlias
from xml.parsers import expat

from topicgraph.sources.authors import turn_name
from topicgraph.sources.document import Block, Document, Items, Trouble
from topicgraph.sources.excerpts import html_to_text
from topicgraph.sources.fields import SAVING_KEYS, find_field
from topicgraph.sources.formats.format import MAX_BODY, Format, Input, Summary
from topicgraph.sources.json_tables import EVIDENCE
from topicgraph.sources.tables import map_columns
from topicgraph.sources.values import fold_key
from topicgraph.sources.xml_text import (
    RefusedXmlError,
    make_parser,
    read_chunks,
)
from topicgraph.text import is_web

START = re.compile(
    rb"\s*(?:<\?[^>]*>\s*|<!--.{0,2000}?-->\s*|<!DOCTYPE[^>\[]*>\s*){0,8}<([\w:.-]+)", re.DOTALL
)
OTHER_ROOTS = frozenset((
    b"html", b"svg", b"rss", b"feed", b"rdf:rdf", b"opml", b"urlset", b"sitemapindex", b"kml",
    b"gpx", b"plist", b"project", b"mediawiki",
))  # fmt: skip
"""Elements that begin files which other formats read, or which hold no articles."""
TAG = re.compile(rb"<([\w:.-]+)")
MAX_DEPTH = 100
MAX_FIELDS = 300
"""Fields of an article; what follows is not kept."""
NAMES = {
    "hl1": "title", "secondary-title": "provider", "sourcename": "provider",
    "doc.copyright": "copyright", "pubdate": "published", "publicationdate": "published",
    "firstcreated": "published", "versioncreated": "published", "date.publication": "published",
    "date.issue": "published", "date.release": "published", "ex-ref": "url", "source-url": "url",
    "byline": "author", "headline": "title", "leadparagraph": "excerpt", "classifier": "topics",
    "keyword": "topics", "tag": "topics", "newssubject": "topics", "slugline": "slugline",
    "body.content": "content", "full-text": "content", "tailparagraphs": "content",
    "inlinexml": "content", "baselanguage": "language",
}  # fmt: skip
"""Names of elements, in lower case, that mean something here that they mean nowhere else."""
ATTRIBUTES = {
    "pubdata": {"date.publication": "published", "ex-ref": "url", "name": "provider"},
    "date.issue": {"norm": "published"}, "date.release": {"norm": "published"},
    "doc.copyright": {"holder": "provider"}, "source": {"name": "provider", "url": "domain"},
    "link": {"href": "url"}, "a": {},
}  # fmt: skip
"""Elements → attributes that hold a field of the article."""
LISTS = ("author", "topics")
PERIODICALS = frozenset((
    "blog", "journal", "magazine", "newspaper", "periodical", "website", "forum", "program",
))  # fmt: skip
"""Elements around the title of what an article appeared in, in the RDF of Zotero."""
OTHER_ITEMS = frozenset(("attachment", "note", "annotation"))
"""Types of items in the RDF of Zotero that are no articles."""
UNNAMED = frozenset(("style", "p", "b", "i", "em", "strong", "span", "block", "div", "br", "text"))
"""Elements that only mark up the text of the element around them."""


Article: TypeAlias = tuple[int, list[tuple[str, str]]]
"""The line of an article, and its fields: names and texts."""


class _Element:
    """An element that has started: its name, its own text, and the fields below it."""

    __slots__ = (
        "attributes", "candidates", "fields", "has_articles", "is_leaf", "line", "name", "parts",
        "size",
    )  # fmt: skip

    def __init__(self, name: str, line: int, attributes: dict[str, str]) -> None:
        self.name, self.line, self.attributes = name, line, attributes
        self.parts: list[str] = []
        self.size = 0
        self.fields: list[tuple[str, str]] = []
        self.candidates: dict[str, Article] = {}
        self.is_leaf = True
        self.has_articles = False


class _Reader:
    """Collects articles while XML is parsed."""

    def __init__(self) -> None:
        self.stack: list[_Element] = []
        self.found: list[Article] = []
        self.parser = make_parser()
        self.parser.StartElementHandler = self.start
        self.parser.EndElementHandler = self.end
        self.parser.CharacterDataHandler = self.add_text

    def feed(self, text: str, is_final: bool = False) -> list[Article]:
        """Parse a piece of the file; return the articles that end in it: line and fields."""
        self.found = []
        self.parser.Parse(text.encode("utf-8", "replace"), is_final)
        return self.found

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if len(self.stack) >= MAX_DEPTH:
            raise RefusedXmlError("elements lie too deep")
        local = name.rpartition(":")[2].lower()
        if self.stack and local not in UNNAMED:
            self.stack[-1].is_leaf = False
        self.stack.append(_Element(local, self.parser.CurrentLineNumber, attributes))

    def add_text(self, text: str) -> None:
        if self.stack and self.stack[-1].size < MAX_BODY:
            self.stack[-1].parts.append(text)
            self.stack[-1].size += len(text)

    def end(self, _: str) -> None:
        element = self.stack.pop()
        parent = self.stack[-1] if self.stack else None
        text = "".join(element.parts).strip()
        if element.name in UNNAMED and parent is not None:
            if parent.size < MAX_BODY and text:
                parent.parts.append(
                    f"{text}\n\n" if element.name in ("p", "div", "block") else text
                )
                parent.size += len(text)
            parent.fields += element.fields[: max(0, MAX_FIELDS - len(parent.fields))]
            parent.has_articles |= element.has_articles
            return
        is_content = NAMES.get(element.name) in ("content", "excerpt", "title")
        fields = _attribute_fields(element)
        if OTHER_ITEMS & {value for name, value in element.fields if name == "itemtype"}:
            return
        if text and (element.is_leaf or is_content) and not _is_program(element, parent):
            fields.append((_name_field(element, parent), text[:MAX_BODY]))
        fields += _join_name(element)
        if not element.has_articles:
            for candidate in element.candidates.values():
                fields += candidate[1]
        if element.has_articles or not _is_article(fields):
            self.pass_up(parent, element, fields)
        elif parent is None:
            self.found.append((element.line, fields))
        else:
            self.add_candidate(parent, element, fields[:MAX_FIELDS])

    def add_candidate(
        self, parent: _Element, element: _Element, fields: list[tuple[str, str]]
    ) -> None:
        """Keep what may be an article or a group; with the second of a name, they are articles."""
        article = (element.line, fields)
        if any(name == "itemtype" for name, _ in fields):  # of Zotero, each an article
            self.found.append(article)
            parent.has_articles = True
            return
        if element.name not in parent.candidates:
            parent.candidates[element.name] = article
            return
        first_line, first = parent.candidates[element.name]
        if first:
            self.found.append((first_line, first))
            parent.candidates[element.name] = (0, [])  # given already
        self.found.append(article)
        parent.has_articles = True

    def pass_up(
        self, parent: _Element | None, element: _Element, fields: list[tuple[str, str]]
    ) -> None:
        """Give the fields of an element that is no article to the one around it."""
        if parent is not None:
            parent.has_articles |= element.has_articles
            parent.fields += fields[: max(0, MAX_FIELDS - len(parent.fields))]


def _name_field(element: _Element, parent: _Element | None) -> str:
    """Name the field that the text of an element is: `<provider><name>` is a provider."""
    if parent is not None and element.name in ("name", "literal", "fullname"):
        if parent.name == "subject":
            return "topics"
        field = find_field(parent.name)
        if field in ("provider", "author"):
            return field
    if parent is not None and element.name == "title" and parent.name in PERIODICALS:
        return "provider"
    if parent is not None and (parent.name, element.name) == ("uri", "value"):
        return "url"
    return NAMES.get(element.name, element.name)


def _join_name(element: _Element) -> list[tuple[str, str]]:
    """Return the fields below an element; those below a person are the parts of its name."""
    if element.name != "person":
        return element.fields
    parts = dict(element.fields)
    name = " ".join(filter(None, (parts.get("givenname"), parts.get("surname"))))
    return [("author", name)] if name else element.fields


def _is_program(element: _Element, parent: _Element | None) -> bool:
    """Whether an element names the program that clipped a note in Evernote."""
    return parent is not None and parent.name == "note-attributes" and element.name == "source"


def _attribute_fields(element: _Element) -> list[tuple[str, str]]:
    known = ATTRIBUTES.get(element.name, {})
    fields = [(known[key], value) for key, value in element.attributes.items() if key in known]
    if element.name not in ATTRIBUTES:  # rows of databases: <row title="…" url="…"/>
        fields += [
            (key, value)
            for key, value in element.attributes.items()
            if _is_field(key) and (find_field(key) != "urls" or is_web(value))
        ]
    return [(name, value.strip()) for name, value in fields if value.strip()]


def _is_field(name: str) -> bool:
    return find_field(name) in EVIDENCE | {"title"}


def _is_article(fields: list[tuple[str, str]]) -> bool:
    found = {find_field(name) or name for name, _ in fields}
    return "title" in found and bool(found & EVIDENCE)


def _make_document(line: int, fields: list[tuple[str, str]]) -> Document:
    data = Block()
    bodies: list[str] = []
    for name, value in fields:
        field = find_field(name)
        if field == "body":
            bodies.append(value)
        elif field in LISTS:
            items = data.setdefault(field, Items())
            assert isinstance(items, Items)
            items.append(turn_name(value) if field == "author" else value)
            items.lines.append(0)
        else:
            data.setdefault(name, html_to_text(value) if field == "excerpt" else value)
    _complete_year(data)
    data.lines = dict.fromkeys(data, 1)
    body = html_to_text(DECLARATIONS.sub("", max(bodies, key=len))) if bodies else ""
    return Document(data, body, [], line, is_whole_file=False)


DECLARATIONS = re.compile(r"^\s*(?:<\?xml[^>]{0,200}>|<!DOCTYPE[^>]{0,200}>|\s){1,9}")
"""What stands before a document inside a document."""
DAY_WITHOUT_YEAR = re.compile(r"[^\W\d_]{3,9}\.? [0-9]{1,2}|[0-9]{1,2}\.? [^\W\d_]{3,9}")


def _complete_year(data: Block) -> None:
    """Put a day and a year together that are stated apart, as in EndNote and PubMed."""
    date, year = data.get("date"), data.get("year")
    if not isinstance(year, str) or not year.isdigit():
        return
    parts = [data.get(name) for name in ("month", "day")]
    if date is None and all(isinstance(part, str) for part in parts):
        date = " ".join(str(part) for part in parts)
    is_day = isinstance(date, str) and DAY_WITHOUT_YEAR.fullmatch(date)
    if date is None or is_day:
        data["date"] = f"{date}, {year}" if date else year


def _read(source: Input) -> Iterator[Document]:
    number = 0
    keys: dict[str, None] = {}
    try:
        for line, fields in _iterate(source):
            document = _make_document(line, fields)
            assert document.data is not None
            number += 1
            keys |= dict.fromkeys(document.data)
            yield document
    except (expat.ExpatError, RefusedXmlError) as error:
        message = f"not XML that can be read ({error}): read up to there"
        yield Document(None, "", [Trouble(1, "broken-xml", message)])
    yield Document(None, "", [t for t in source.troubles if t.code != "encoding"])
    mapping = map_columns([key for key in keys if fold_key(key) not in SAVING_KEYS], [], {}).text
    source.summary = Summary("XML", "article", number, mapping)


def _iterate(source: Input) -> Iterator[Article]:
    count = 0
    try:
        for item in _parse(source, repair=False):
            count += 1
            yield item
    except expat.ExpatError as error:
        message = f"{expat.errors.messages[error.code]}: read with repairs"
        for number, item in enumerate(_parse(source, repair=True)):
            if number >= count:
                yield item
        source.troubles.append(Trouble(error.lineno, "repaired-xml", message))


def _parse(source: Input, repair: bool) -> Iterator[Article]:
    reader = _Reader()
    for chunk in read_chunks(source.open, repair):
        yield from reader.feed(chunk)
    yield from reader.feed("", is_final=True)


def _recognizes(head: bytes, name: str) -> bool:
    match = START.match(head[:8_192])
    is_other = match is not None and match[1].lower() in OTHER_ROOTS and ZOTERO not in head[:8_192]
    if match is None or is_other or name.endswith((".html", ".htm", ".svg")):
        return False
    names = {tag.rpartition(b":")[2].decode().lower() for tag in TAG.findall(head[:65_536])}
    attributes = {tag.decode().lower() for tag in ATTRIBUTE.findall(head[:65_536])}
    found = {find_field(NAMES.get(tag, tag)) or NAMES.get(tag, "") for tag in names | attributes}
    return "title" in found and bool(found & EVIDENCE)


ZOTERO = b"zotero.org/namespaces/export"
ATTRIBUTE = re.compile(rb"\s([\w.-]+)=[\"']")

FORMAT = Format(name="XML", recognizes=_recognizes, read=_read)
