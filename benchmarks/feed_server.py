"""A server of invented feeds on loopback: well-behaved ones, and every kind of bad one.

For tests and benchmarks of `topicgraph collect`; nothing here leaves the machine.
"""

from __future__ import annotations

import gzip
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

START = datetime(2026, 3, 4, 6, tzinfo=UTC)


@dataclass(frozen=True)
class Post:
    """An article of an invented feed."""

    title: str
    url: str
    moment: datetime = START
    excerpt: str = "The harbour office said so on Wednesday in a statement."
    author: str = "Ann Field"
    topic: str = "Ports"
    guid: str = ""


def make_rss(
    posts: Iterable[Post], title: str = "The Lantern", link: str = "https://lantern.example/"
) -> bytes:
    """Write an RSS feed, the newest article first."""
    items = "".join(
        f"<item><title>{escape(post.title)}</title><link>{escape(post.url)}</link>"
        f"<description>{escape(post.excerpt)}</description>"
        f"<dc:creator>{escape(post.author)}</dc:creator><category>{escape(post.topic)}</category>"
        f"<pubDate>{format_datetime(post.moment)}</pubDate></item>"
        for post in posts
    )
    return (
        '<?xml version="1.0" encoding="utf-8"?>'
        '<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>'
        f"<title>{escape(title)}</title><link>{escape(link)}</link><language>en</language>"
        f"{items}</channel></rss>"
    ).encode()


def make_posts(count: int, site: str = "lantern.example", first: int = 0) -> list[Post]:
    """Make articles, the newest first."""
    return [
        Post(
            f"Ferry number {number} to {site} stays in port",
            f"https://{site}/2026/{number}",
            START + timedelta(minutes=number),
        )
        for number in reversed(range(first, first + count))
    ]


def make_opml(feeds: Iterable[tuple[str, str]]) -> bytes:
    """Write a list of feeds: names and addresses."""
    outlines = "".join(
        f'<outline text="{escape(name)}" type="rss" xmlUrl="{escape(url)}"/>' for name, url in feeds
    )
    return (
        f'<opml version="2.0"><body><outline text="All">{outlines}</outline></body></opml>'.encode()
    )


@dataclass
class Reply:
    """What the server answers."""

    body: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    parts: Iterable[bytes] | None = None
    """The body piece by piece, sent without a length."""


Page = Reply | Callable[[BaseHTTPRequestHandler], Reply]


class Server(ThreadingHTTPServer):
    """Answers each path with its page; notes what it was asked."""

    daemon_threads = True
    request_queue_size = 200

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.pages: dict[str, Page] = {}
        self.requests: list[tuple[float, str, dict[str, str]]] = []
        self.keeps_requests = True
        self.statuses: Counter[int] = Counter()

    @property
    def url(self) -> str:
        """The address of the server."""
        return f"http://127.0.0.1:{self.server_port}"

    def put(self, path: str, body: bytes, **headers: str) -> str:
        """Put a page there that has an ETag; returns its address."""
        tag = f'"{hash(body) & 0xFFFFFFFF:x}"'

        def answer(request: BaseHTTPRequestHandler) -> Reply:
            if request.headers.get("If-None-Match") == tag:
                return Reply(status=304)
            names = {name.replace("_", "-"): value for name, value in headers.items()}
            return Reply(body, headers={"ETag": tag, "Content-Type": "application/xml", **names})

        self.pages[path] = answer
        return self.url + path

    def paths(self) -> list[str]:
        """The paths that were asked for, in order."""
        return [path for _, path, _ in self.requests]

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of clients that went away."""


class _Handler(BaseHTTPRequestHandler):
    server: Server
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        if self.server.keeps_requests:
            self.server.requests.append((time.monotonic(), self.path, dict(self.headers)))
        page = self.server.pages.get(self.path, Reply(status=404))
        reply = page(self) if callable(page) else page
        self.server.statuses[reply.status] += 1
        with suppress(OSError):
            self.send_response(reply.status)
            for name, value in reply.headers.items():
                self.send_header(name, value)
            if reply.parts is None:
                self.send_header("Content-Length", str(len(reply.body)))
            else:
                self.send_header("Connection", "close")
                self.close_connection = True
            self.end_headers()
            for part in reply.parts or [reply.body]:
                self.wfile.write(part)
                self.wfile.flush()

    def log_message(self, *args: object) -> None:
        """Log nothing."""


@contextmanager
def serving() -> Iterator[Server]:
    """Run a server for the time of the block."""
    server = Server()
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


# --- bad ones ------------------------------------------------------------------------------------


def drip(body: bytes, pause: float) -> Iterator[bytes]:
    """Send a body a byte at a time."""
    for place in range(len(body)):
        time.sleep(pause)
        yield body[place : place + 1]


def endless(part: bytes) -> Iterator[bytes]:
    """Send the same for ever."""
    while True:
        yield part


def bomb(megabytes: int) -> bytes:
    """A small gzip file that becomes a large one."""
    return gzip.compress(make_rss([]) + b" " * (megabytes << 20))


def put_bad_feeds(server: Server, pause: float = 0.05) -> dict[str, str]:
    """Put every kind of bad feed on a server; returns the path of each, by what is wrong."""
    good = make_rss(make_posts(3))
    xml = {"Content-Type": "application/rss+xml"}
    bad: dict[str, Page] = {
        "slow": Reply(headers=xml, parts=drip(good, pause)),
        "endless": Reply(headers=xml, parts=endless(b"<item>" * 10_000)),
        "huge": Reply(good + b" " * (20 << 20), headers=xml),
        "bomb": Reply(bomb(200), headers={**xml, "Content-Encoding": "gzip"}),
        "damaged gzip": Reply(b"\x1f\x8b" + b"x" * 400, headers={"Content-Encoding": "gzip"}),
        "cut gzip": Reply(gzip.compress(good)[:-20], headers={"Content-Encoding": "gzip"}),
        "unknown coding": Reply(good, headers={"Content-Encoding": "zstd"}),
        "circle": Reply(status=302, headers={"Location": "/circle"}),
        "long way": Reply(status=302, headers={"Location": "/way/1"}),
        "other scheme": Reply(status=302, headers={"Location": "file:///etc/passwd"}),
        "no address": Reply(status=302, headers={"Location": "http://[::1"}),
        "metadata service": Reply(status=302, headers={"Location": "http://169.254.169.254/x"}),
        "cut": Reply(good, headers={**xml, "Transfer-Encoding": "chunked"}, parts=[b"5\r\n<rss"]),
        "not a feed": Reply(b"\x00\x01" * 500),
        "empty": Reply(b""),
        "entities": Reply(
            b'<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">]><rss version="2.0"><channel>'
            b"<item><title>&a;</title></item></channel></rss>"
        ),
        "deep": Reply(b"<rss><channel>" + b"<a>" * 100_000),
        "long header": Reply(good, headers={"X-Long": "x" * 300_000}),
        "forbidden": Reply(status=403),
        "error": Reply(status=500),
        "busy": Reply(status=429, headers={"Retry-After": "3600"}),
    }
    for number in range(1, 12):
        server.pages[f"/way/{number}"] = Reply(
            status=302, headers={"Location": f"/way/{number + 1}"}
        )
    paths = {name: "/" + name.replace(" ", "-") for name in bad}
    for name, page in bad.items():
        server.pages[paths[name]] = page
    return paths
