"""From the bytes of a feed to records: the feed parser of `sources`, and what only the web adds.

A server may state another encoding than the feed does, and both may be wrong; links may be relative
to the address of the feed.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field
from urllib.parse import urljoin

from topicgraph.collect.subscriptions import FEED_FORMATS, Subscription
from topicgraph.model import Problem, Record
from topicgraph.sources.channels import have_one_site
from topicgraph.sources.document import Block, Document
from topicgraph.sources.files import GZIP_MAGIC, make_input
from topicgraph.sources.formats import find_format
from topicgraph.sources.legacy_encodings import detect_encoding, is_utf_8
from topicgraph.sources.pages.html import find_encoding
from topicgraph.sources.records import make_record
from topicgraph.sources.settings import Config
from topicgraph.sources.values import find_host
from topicgraph.text import is_web, split_words

MAX_ITEMS = 2_000
"""Articles of one feed at a time. The longest have some hundreds."""
BROKEN = ("broken-xml", "broken-json", "broken-gzip")
"""Codes of problems after which nothing more is read."""
MAX_PROBLEMS = 20
"""Problems of one feed that are told."""
MAX_FEED_HOST, MAX_FEED_WORDS = 80, 40
"""Characters of the host and of the path of a feed in the name of its folder."""

DECLARED = re.compile(rb"""(<\?xml[^>]{0,100}?encoding=["'])([\w.:-]{1,40})""")
WIDE = ("utf-16", "utf-32")
WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff")
UTF_8_MARK = b"\xef\xbb\xbf"
BEYOND_ASCII = re.compile(rb"[\x80-\xff]")


@dataclass(slots=True)
class Item:
    """An article of a feed, and its text."""

    record: Record
    body: str


@dataclass(slots=True)
class Parsed:
    """What a feed holds.

    - `is_feed`: False if the document is not a feed
    - `fault`: why it could be read only up to some point, "" if it could be read
    """

    is_feed: bool = True
    fault: str = ""
    items: list[Item] = field(default_factory=list[Item])
    problems: list[Problem] = field(default_factory=list[Problem])


def parse_feed(raw: bytes, subscription: Subscription, url: str = "", charset: str = "") -> Parsed:
    """Read the articles of a feed. Never raises.

    Args:
        raw: The bytes.
        subscription: What is known of the feed.
        url: Where it was found, to which its links are relative.
        charset: The encoding that the server states.
    """
    file = name_feed(subscription.url)
    if not raw.startswith(GZIP_MAGIC):
        raw = settle_encoding(raw, charset)
    source = make_input(file, raw)
    format_ = find_format(source.head, source.name) if source.head.strip() else None
    if format_ is None or format_.name not in FEED_FORMATS:
        return Parsed(is_feed=False)
    parsed = Parsed()
    for document in format_.read(source):
        for trouble in document.troubles:
            if trouble.code in BROKEN:
                parsed.fault = f"line {trouble.line}: {trouble.message}"
        parsed.problems += [Problem(file, *trouble) for trouble in document.troubles]
        if document.data is None:
            continue
        if len(parsed.items) == MAX_ITEMS:
            message = f"more than {MAX_ITEMS:,} articles: the first are taken"
            parsed.problems.append(Problem(file, 0, "too-many", message))
            break
        _complete_links(document.data, url)
        record = make_record(file, document, Config(), parsed.problems)
        if record is not None:
            record = _complete_outlet(record, subscription)
            parsed.items.append(Item(record, _choose_body(document, record)))
    del parsed.problems[MAX_PROBLEMS:]
    return parsed


def name_feed(url: str) -> str:
    """Name the folder of the articles of a feed: as a file of many articles.

    What `topicgraph convert` makes of a feed is named like this, and so counts as one source.

    >>> name_feed("https://www.lantern.example/world/rss")
    'lantern.example-world-rss-f79d66a5.xml'
    """
    host, path = find_host(url).replace(":", "-"), url.partition("://")[2].partition("/")[2]
    if not is_web(url):
        host, path = "file", url.replace("\\", "/").rpartition("/")[2]
    digest = hashlib.blake2b(url.encode("utf-8", "backslashreplace"), digest_size=4).hexdigest()
    words = "-".join(split_words(path))[:MAX_FEED_WORDS].strip("-")
    words = words.encode("ascii", "ignore").decode()
    parts = (re.sub(r"[^\w.-]", "", host)[:MAX_FEED_HOST], words, digest)
    return "-".join(filter(None, parts)) + ".xml"


def settle_encoding(raw: bytes, charset: str) -> bytes:
    """Return the bytes of a feed so that the encoding that it declares is the true one.

    What can be read as UTF-8 is UTF-8, whatever is stated: text in other encodings almost never
    can. Otherwise the encoding that the feed states is taken, that of the server, then what the
    text looks like, the first that fits.

    >>> settle_encoding('<?xml version="1.0" encoding="latin1"?><a>é</a>'.encode(), "")[20:36]
    b'encoding="utf-8"'
    """
    if raw.startswith(UTF_8_MARK):
        return _declare(raw.removeprefix(UTF_8_MARK), "utf-8")
    if raw.startswith(WIDE_MARKS) or not BEYOND_ASCII.search(raw):
        return raw
    if is_utf_8(raw):
        return _declare(raw, "utf-8")
    match = DECLARED.search(raw[:200])
    stated = find_encoding(match[2].decode("ascii")) if match else ""
    for name in (stated, find_encoding(charset), detect_encoding(raw)):
        if name and not name.startswith(WIDE):
            try:
                return _declare(raw.decode(name).encode("utf-8", "replace"), "utf-8")
            except (UnicodeDecodeError, LookupError):
                continue
    return raw


def _declare(raw: bytes, encoding: str) -> bytes:
    head = DECLARED.sub(lambda match: match[1] + encoding.encode(), raw[:200], count=1)
    return head + raw[200:]


def _complete_links(data: Block, url: str) -> None:
    """Complete the links of an article that are relative to the address of its feed."""
    for key in ("url", "external_url", "image"):
        link = data.get(key)
        if isinstance(link, str) and link.strip() and not is_web(link) and is_web(url):
            try:
                complete = urljoin(url, link.strip())
            except ValueError:
                continue
            if is_web(complete):
                data[key] = complete


def _complete_outlet(record: Record, subscription: Subscription) -> Record:
    """Give an article the outlet that the list of feeds names, if nothing else tells."""
    if record.provider or record.domain or not (subscription.name or subscription.domain):
        return record
    hosts = [find_host(url) for url in record.urls]
    is_own = not hosts or any(have_one_site(host, subscription.domain) for host in hosts)
    if not is_own:
        return record
    return record._replace(provider=subscription.name, domain=subscription.domain)


def _choose_body(document: Document, record: Record) -> str:
    """Return the text of an article, unless it only repeats the excerpt."""
    body = document.body.strip()
    return "" if " ".join(body.split()) == " ".join(record.excerpt.split()) else body
