"""The parts of an HTML page that describe it: metadata, links, titles, times and paragraphs.

Only a few tags are looked at, one after the other, and nothing is nested: the time is linear in the
size of the page, whatever it holds.
"""

from __future__ import annotations

import codecs
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape
from itertools import islice

from topicgraph.sources.encoding import BYTE_ORDER_MARKS, NOT_TEXT, decode_body
from topicgraph.sources.legacy_encodings import detect_encoding

MAX_PAGE_BYTES = 8 << 20
"""Bytes of a page that are read. Pages with data for scripts in them reach three megabytes."""
MAX_TAG = 100_000
"""Characters of one tag; pictures may stand in an attribute."""
MAX_BROKEN_TAGS = 50
"""Tags without an end after which the rest of a page is not read."""
MAX_PARAGRAPH = 20_000
"""Characters of one paragraph or title that are looked at."""
MAX_TAGS = {"p": 500, "h1": 20, "title": 10, "time": 200}
"""Number of tags of a kind that are looked at."""
MAX_ITEM_TYPES = 100
"""Types of things by microdata that are looked at."""
MAX_BODY_TEXT = 1 << 16
"""Characters of the text of a page that are kept."""


@dataclass(slots=True)
class Page:
    """What the tags of a page say; texts are as typed, with entities.

    - `metas`: property or name in lower case → the contents of all `<meta>` of that name
    - `links`: `rel` in lower case → the first address
    - `scripts`: the contents of JSON-LD scripts
    - `times`: attributes of the `<time>` tags
    - `item_types`, `dates`: types of things, and dates of publication, in microdata
    - `items`: `headline`, `publisher` and `author` → the texts that microdata states
    - `body`: the text of the paragraphs, with empty lines between them
    """

    metas: dict[str, list[str]] = field(default_factory=dict[str, "list[str]"])
    links: dict[str, str] = field(default_factory=dict[str, str])
    scripts: list[str] = field(default_factory=list[str])
    times: list[dict[str, str]] = field(default_factory=list[dict[str, str]])
    comments: list[str] = field(default_factory=list[str])
    title: str = ""
    headings: list[str] = field(default_factory=list[str])
    language: str = ""
    item_types: list[str] = field(default_factory=list[str])
    dates: list[str] = field(default_factory=list[str])
    items: dict[str, list[str]] = field(default_factory=dict[str, "list[str]"])
    articles: int = 0
    body: str = ""

    def meta(self, *names: str) -> str:
        """Return the first content of the first of these names that has one."""
        for name in names:
            for content in self.metas.get(name, ()):
                if content.strip():
                    return content.strip()
        return ""


CHARSET = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{2,30})", re.IGNORECASE
)
XML_ENCODING = re.compile(rb"\s*<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([A-Za-z0-9_:.-]{2,30})[\"']")
WEB_ENCODINGS = {
    "iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254", "gb2312": "gb18030",
    "gbk": "gb18030", "shift_jis": "cp932", "euc_kr": "cp949", "iso8859-11": "cp874",
    "tis-620": "cp874",
}  # fmt: skip
"""What browsers use instead (WHATWG Encoding Standard)."""
CHARSETS = re.compile(
    r"utf-?(?:8|16|16le|16be)$|(?:iso-?)?8859|iso8859|cp|windows|koi8|gb|hz|big5|shift|sjis|x-sjis"
    r"|ms_?kanji|euc|iso-?2022|latin|mac|tis|us-ascii|ascii|ks_c|johab|viscii",
    re.IGNORECASE,
)


def decode_page(raw: bytes, charset: str = "") -> str:
    """Decode a page by its byte order mark, the charset of its transfer, or what it states."""
    for mark, encoding in BYTE_ORDER_MARKS:
        if raw.startswith(mark):
            return _clean(raw.decode(encoding, "replace"))
    raw = raw.removeprefix(b"\xef\xbb\xbf")
    try:
        return _clean(raw.decode())
    except UnicodeDecodeError as error:
        is_cut = error.end == len(raw) and len(raw) - error.start < 4
        is_almost = raw.count(b"\xef\xbf\xbd") > 0 or is_cut
    stated = XML_ENCODING.match(raw) or CHARSET.search(raw[: 1 << 14])
    for name in (charset, stated[1].decode() if stated else ""):
        encoding = find_encoding(name)
        if encoding and encoding != "utf-8":
            return _clean(raw.decode(encoding, "replace"))
        if encoding:
            is_almost = True
    if is_almost:
        return _clean(raw.decode("utf-8", "replace"))
    if encoding := detect_encoding(raw):
        return _clean(raw.decode(encoding, "replace"))
    return decode_body(raw)


def find_encoding(charset: str) -> str:
    """Return Python's name of a charset as browsers read it; empty if it is not known.

    >>> find_encoding("ISO-8859-1"), find_encoding("utf8"), find_encoding("rot13")
    ('cp1252', 'utf-8', '')
    """
    name = charset.strip().lower()
    if not CHARSETS.match(name):
        return ""
    try:
        name = codecs.lookup(name.removeprefix("x-")).name
        b"a".decode(name)
    except (LookupError, ValueError):
        return ""
    return WEB_ENCODINGS.get(name, name)


def _clean(text: str) -> str:
    return NOT_TEXT.sub(" ", text.replace("\r\n", "\n").replace("\r", "\n"))


TAG = re.compile(
    r"<(?:(!--)|(meta|link|html|script|style|title|time|h1|p|article|svg|template|textarea)"
    r"(?=[\s/>]))",
    re.IGNORECASE,
)
ITEM_TYPE = re.compile(
    r"itemtype\s{0,5}=\s{0,5}[\"']?https?://schema\.org/(\w{1,40})", re.IGNORECASE
)
ITEM_DATE = re.compile(r"itemprop\s{0,5}=\s{0,5}[\"']?datePublished", re.IGNORECASE)
ITEM_TEXT = re.compile(
    r"itemprop\s{0,5}=\s{0,5}[\"']?(headline|publisher|author)[\"'\s>]", re.IGNORECASE
)
ITEM_NAME = re.compile(r"itemprop\s{0,5}=\s{0,5}[\"']?name[\"'\s>]", re.IGNORECASE)
MAX_ITEM_SIZE = 1_500
"""Characters within which a thing in microdata has its name."""
TAG_END = re.compile(r"(?:[^\"'>]|\"[^\"]*\"|'[^']*')*+>")
ATTRIBUTE = re.compile(
    r"([^\s\"'<>/=]++)(?:\s*+=\s*+(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'=<>`]++)))?+"
)
ANY_TAG = re.compile(r"<[^<>]*>")
SKIPPED = frozenset(("style", "svg", "template", "textarea"))
END = {
    name: re.compile(f"</{name}", re.IGNORECASE) for name in ("script", "title", "h1", *SKIPPED)
} | {"p": re.compile(r"</?p[\s>/]|</?(?:div|article|section|ul|table|h\d)\b", re.IGNORECASE)}
"""Where the content of a tag ends; a paragraph also at the start of the next."""


def read_page(text: str) -> Page:
    """Read the tags of a page that describe it. Never raises."""
    page = Page()
    paragraphs: list[str] = []
    size = 0
    for name, attributes, content in _find_tags(text):
        if name == "p":
            if size < MAX_BODY_TEXT:
                paragraphs.append(strip_tags(content))
                size += len(paragraphs[-1])
        else:
            _add_tag(page, name, attributes, content)
    page.dates = list(islice(_find_item_dates(text), MAX_ITEM_TYPES))
    page.items = _find_item_texts(text)
    page.item_types = [match[1] for match in islice(ITEM_TYPE.finditer(text), MAX_ITEM_TYPES)]
    page.body = "\n\n".join(filter(None, paragraphs))[:MAX_BODY_TEXT]
    return page


def _find_item_dates(text: str) -> Iterator[str]:
    """Yield the dates of publication that microdata states, on any tag."""
    for match in ITEM_DATE.finditer(text):
        start = text.rfind("<", max(0, match.start() - 300), match.start())
        closing = TAG_END.match(text, start + 1, match.end() + 300) if start >= 0 else None
        attributes = _read_attributes(closing[0][:-1]) if closing else {}
        date = attributes.get("content") or attributes.get("datetime") or ""
        if not date and closing:
            date = text[closing.end() : closing.end() + 60].partition("<")[0]
        if date.strip():
            yield date.strip()


def _find_item_texts(text: str) -> dict[str, list[str]]:
    """Return the texts of the things in microdata that an article has, on any tag."""
    items: dict[str, list[str]] = {}
    for match in islice(ITEM_TEXT.finditer(text), MAX_ITEM_TYPES):
        name = match[1].lower()
        found = _read_item(text, match)
        if found is not None and name != "headline" and "itemscope" in found[0]:
            inner = ITEM_NAME.search(text, match.end(), match.end() + MAX_ITEM_SIZE)
            found = _read_item(text, inner) if inner else None
        if found and found[1] and found[1] not in items.setdefault(name, []):
            items[name].append(found[1])
    return items


def _read_item(text: str, match: re.Match[str]) -> tuple[dict[str, str], str] | None:
    """Return the attributes of the tag around a match, and its text."""
    start = text.rfind("<", max(0, match.start() - 300), match.start())
    closing = TAG_END.match(text, start + 1, match.end() + 1_000) if start >= 0 else None
    if closing is None:
        return None
    attributes = _read_attributes(closing[0][:-1])
    content = attributes.get("content", "")
    if not content and "itemscope" not in attributes and not closing[0].endswith("/>"):
        tag = re.match(r"\w{1,20}", text[start + 1 : start + 21])
        end = text.find(f"</{tag[0]}", closing.end(), closing.end() + 1_000) if tag else -1
        content = strip_tags(text[closing.end() : end]) if end >= 0 else ""
    return attributes, " ".join(content.split())


def strip_tags(content: str) -> str:
    """Return the text of a piece of HTML on one line."""
    return " ".join(ANY_TAG.sub(" ", content).split())


def _find_tags(text: str) -> Iterator[tuple[str, dict[str, str], str]]:
    """Yield name, attributes and content of the tags that matter."""
    position = broken = 0
    counts: Counter[str] = Counter()
    while broken < MAX_BROKEN_TAGS and (match := TAG.search(text, position)):
        position = match.end()
        if match[1]:
            end = text.find("-->", position)
            yield "comment", {}, text[position : end if end >= 0 else position + 300][:2_000]
            position = end + 3 if end >= 0 else position
            broken += end < 0
            continue
        name = match[2].lower()
        counts[name] += 1
        closing = TAG_END.match(text, position, position + MAX_TAG)
        if closing is None or counts[name] > MAX_TAGS.get(name, len(text)):
            broken += closing is None
            continue
        position = closing.end()
        content, end = _find_content(text, name, position)
        if name in SKIPPED or name == "script":  # nothing in them is a tag
            broken += end < 0
            position = max(end, position)
        yield name, _read_attributes(closing[0][:-1]), content


def _find_content(text: str, name: str, start: int) -> tuple[str, int]:
    """Return what is between a tag and its end, and where it ends: -1 if there is no end."""
    if name not in END:
        return "", start
    limit = len(text) if name in SKIPPED or name == "script" else start + MAX_PARAGRAPH
    if match := END[name].search(text, start, limit):
        return text[start : match.start()], match.start()
    return text[start : start + MAX_PARAGRAPH] if name in MAX_TAGS else "", -1


def _read_attributes(text: str) -> dict[str, str]:
    attributes: dict[str, str] = {}
    for match in ATTRIBUTE.finditer(text):
        value = match[2] or match[3] or match[4] or ""
        name = match[1].lower()
        if "&" in value and name != "content":  # contents may be texts, which are decoded later
            value = unescape(value)
        attributes.setdefault(name, value)
    return attributes


def _add_tag(page: Page, name: str, attributes: dict[str, str], content: str) -> None:
    if name == "meta":
        for key in ("property", "name", "itemprop", "http-equiv"):
            if label := attributes.get(key, "").strip().lower().replace("dc:", "dc."):
                page.metas.setdefault(label, []).append(attributes.get("content", ""))
    elif name == "link":
        for relation in attributes.get("rel", "").lower().split():
            page.links.setdefault(relation, attributes.get("href", "").strip())
    elif name == "html":
        language = attributes.get("lang", "") or attributes.get("xml:lang", "")
        page.language = page.language or language
    else:
        _add_text(page, name, attributes, content)


def _add_text(page: Page, name: str, attributes: dict[str, str], content: str) -> None:
    if name == "script" and "ld+json" in attributes.get("type", "").lower():
        page.scripts.append(content)
    elif name == "title":
        page.title = page.title or strip_tags(content)
    elif name == "h1":
        page.headings.append(strip_tags(content))
    elif name == "time":
        page.times.append(attributes)
    elif name == "comment":
        page.comments.append(content)
    elif name == "article":
        page.articles += 1
