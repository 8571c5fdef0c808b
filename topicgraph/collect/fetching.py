"""Asking a server for one feed or page: politely, and only for so much and so long."""

from __future__ import annotations

import email.utils
import re
import time
import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC
from urllib.parse import urljoin

import can_ada
import httpcore2

from topicgraph import __version__
from topicgraph.collect.network import (
    ForbiddenAddressError,
    OutOfTimeError,
    PinnedBackend,
    Resolve,
    resolve_host,
)
from topicgraph.identity.url_parts import MAX_URL_LENGTH

USER_AGENT = f"topicgraph/{__version__} (collects news feeds)"

MAX_BYTES = 16 << 20
"""Bytes of an answer, compressed or not. Large feeds have two megabytes."""
MAX_SECONDS = 30.0
"""Seconds for one answer, redirects included."""
MAX_REDIRECTS = 5
MAX_WAIT = 86_400.0
"""Seconds: no server keeps us away for longer."""

REDIRECTS = frozenset((301, 302, 303, 307, 308))
PERMANENT = frozenset((301, 308))

FEEDS = (
    "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9,"
    " text/xml;q=0.9, */*;q=0.5"
)
"""What is wanted of a feed, as the header `Accept` says it."""
CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]{1,40})", re.IGNORECASE)


class FetchError(Exception):
    """There was no useful answer; the message says why in a few words.

    Args:
        message: Why.
        status: The HTTP status, if there was one.
        wait: Seconds for which the server asks to be left alone.
    """

    def __init__(self, message: str, status: int = 0, wait: float = 0.0) -> None:
        super().__init__(message)
        self.status, self.wait = status, wait


class NotAskedError(FetchError):
    """The address was refused here, and no server was asked: none of them is at fault."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server answered.

    - `url`: where the answer came from, after redirects
    - `moved_to`: where it is from now on, "" if it has not moved for good
    - `is_new`: false if nothing has changed since the last time (304); `body` is then empty
    """

    url: str
    moved_to: str = ""
    is_new: bool = True
    body: bytes = b""
    charset: str = ""
    etag: str = ""
    modified: str = ""


@dataclass(slots=True)
class Fetcher:
    """Fetches addresses; may be used by several threads.

    - `before`: called with the host before each request, to wait for its turn
    - `allow_private`: whether hosts that are not on the public internet may be asked
    """

    user_agent: str = USER_AGENT
    allow_private: bool = False
    before: Callable[[str], None] = lambda host: None
    resolve: Resolve = resolve_host
    max_seconds: float = MAX_SECONDS
    max_bytes: int = MAX_BYTES
    _tls: object = field(default_factory=httpcore2.default_ssl_context)

    def fetch(self, url: str, *, etag: str = "", modified: str = "", accept: str = FEEDS) -> Answer:
        """Fetch an address, unless it has not changed.

        Args:
            url: An http or https address.
            etag: The `ETag` of the last answer.
            modified: The `Last-Modified` of the last answer.
            accept: The kinds of content that are wanted.

        Raises:
            NotAskedError: the address is not one that is asked.
            FetchError: there is no answer that can be used.
        """
        headers = {
            "User-Agent": self.user_agent,
            "Accept": accept,
            "Accept-Encoding": "gzip, deflate",
            **({"If-None-Match": etag} if etag else {}),
            **({"If-Modified-Since": modified} if modified else {}),
        }
        backend = PinnedBackend(0.0, self.allow_private, self.resolve)
        try:
            with httpcore2.ConnectionPool(self._tls, network_backend=backend) as pool:  # type: ignore[arg-type]
                return self._follow(pool, backend, url, headers)
        except OutOfTimeError:
            raise FetchError(f"no complete answer in {self.max_seconds:g} s") from None
        except httpcore2.TimeoutException:
            raise FetchError(f"no complete answer in {self.max_seconds:g} s") from None
        except (httpcore2.NetworkError, httpcore2.ProtocolError, OSError, ValueError) as error:
            raise FetchError(f"no answer ({_first_words(error)})") from None

    def _follow(
        self,
        pool: httpcore2.ConnectionPool,
        backend: PinnedBackend,
        url: str,
        headers: Mapping[str, str],
    ) -> Answer:
        """Ask for an address and those that it leads to."""
        moved_to, is_moved, seconds_left = "", True, self.max_seconds
        visited: set[str] = set()
        for _ in range(MAX_REDIRECTS + 1):
            # A refused address is the user's; after a redirect it is the server's fault.
            refusal = FetchError if visited else NotAskedError
            target = _parse(url, refusal)
            if target.href in visited:
                raise FetchError("the redirects lead in a circle")
            visited.add(target.href)
            self.before(target.hostname)  # waiting for its turn does not count
            start = time.monotonic()
            backend.deadline = start + seconds_left
            request_url = _to_request_url(target)
            try:
                with pool.stream(b"GET", request_url, headers=_encode(headers)) as response:
                    answer_headers = _decode_headers(response.headers)
                    location = answer_headers.get("location", "")
                    if response.status not in REDIRECTS or not location:
                        answer = self._read(target.href, response, answer_headers)
                        return _with_move(answer, moved_to)
                    is_moved = is_moved and response.status in PERMANENT
            except ForbiddenAddressError as error:
                raise refusal(str(error)) from None
            url = _join(target.href, location)
            moved_to = url if is_moved else moved_to
            seconds_left -= time.monotonic() - start
        raise FetchError(f"more than {MAX_REDIRECTS} redirects")

    def _read(self, url: str, response: httpcore2.Response, headers: Mapping[str, str]) -> Answer:
        if response.status == 304:
            return Answer(url, is_new=False)
        if response.status != 200:
            raise FetchError(f"HTTP status {response.status}", response.status, read_wait(headers))
        coding = headers.get("content-encoding", "").strip().lower()
        content = decompress(response.iter_stream(), coding, self.max_bytes)
        charset = CHARSET.search(headers.get("content-type", ""))
        return Answer(
            url,
            body=b"".join(content),
            charset=charset[1] if charset else "",
            etag=headers.get("etag", "")[:500],
            modified=headers.get("last-modified", "")[:100],
        )


def decompress(parts: Iterator[bytes], coding: str, limit: int) -> Iterator[bytes]:
    """Yield the content of an answer, decompressed.

    Raises:
        FetchError: it is longer than `limit`, damaged, or compressed in another way.

    >>> b"".join(decompress(iter([b"a", b"b"]), "identity", 2))
    b'ab'
    """
    if coding in ("gzip", "x-gzip", "deflate"):
        parts = _inflate(parts, coding, limit)
    elif coding not in ("", "identity"):
        raise FetchError(f'compressed in a way that was not asked for ("{coding[:20]}")')
    size = 0
    for part in parts:
        size += len(part)
        if size > limit:
            raise FetchError(f"longer than {limit >> 20} MB")
        yield part


def _inflate(parts: Iterator[bytes], coding: str, limit: int) -> Iterator[bytes]:
    """Decompress a stream without ever holding more than `limit` bytes of it."""
    engine = None
    received = 0
    for part in parts:
        received += len(part)
        if received > limit:
            raise FetchError(f"longer than {limit >> 20} MB")
        if engine is None:
            is_raw = coding == "deflate" and part[:1] and part[0] & 0x0F != 8
            engine = zlib.decompressobj(-15 if is_raw else 47)
        while part:
            try:
                yield engine.decompress(part, 1 << 16)
            except zlib.error as error:
                raise FetchError(f"the compressed answer is damaged ({error})") from None
            part = engine.unconsumed_tail
    if engine is not None and not engine.eof:
        raise FetchError("the compressed answer is cut off")


def _with_move(answer: Answer, moved_to: str) -> Answer:
    return Answer(
        answer.url, moved_to, answer.is_new, answer.body, answer.charset, answer.etag,
        answer.modified,
    )  # fmt: skip


def _join(url: str, location: str) -> str:
    """Return where a redirect leads to."""
    try:
        return urljoin(url, location[:MAX_URL_LENGTH])
    except ValueError:
        raise FetchError(f"not a web address: {location[:100]!r}") from None


def _parse(url: str, refusal: type[FetchError]) -> can_ada.URL:
    """Parse an address as browsers do; raise `refusal` if it is not one that is asked."""
    try:
        parsed = can_ada.parse(url.strip()[:MAX_URL_LENGTH])
    except (ValueError, TypeError):
        raise refusal(f"not a web address: {url[:100]!r}") from None
    if parsed.protocol not in ("http:", "https:"):
        raise refusal(f"not an http or https address: {url[:100]!r}")
    if parsed.username or parsed.password:
        raise refusal("a user name or password in an address is not sent")
    return parsed


def _to_request_url(parsed: can_ada.URL) -> httpcore2.URL:
    scheme = parsed.protocol.rstrip(":")
    port = int(parsed.port) if parsed.port else None
    return httpcore2.URL(
        scheme=scheme.encode(),
        host=parsed.hostname.strip("[]").encode("ascii"),
        port=port,
        target=f"{parsed.pathname}{parsed.search}".encode("ascii", "replace"),
    )


def _encode(headers: Mapping[str, str]) -> list[tuple[bytes, bytes]]:
    return [(name.encode(), value.encode("latin-1", "replace")) for name, value in headers.items()]


def _decode_headers(headers: list[tuple[bytes, bytes]]) -> dict[str, str]:
    return {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in headers}


def read_wait(headers: Mapping[str, str], now: float | None = None) -> float:
    """Return for how many seconds a server asks to be left alone, at most a day.

    >>> read_wait({"retry-after": "120"}), read_wait({"retry-after": "soon"}), read_wait({})
    (120.0, 0.0, 0.0)
    >>> read_wait({"retry-after": "Thu, 04 Mar 2021 12:00:00 GMT"}, now=1614859140)
    60.0
    """
    text = headers.get("retry-after", "").strip()
    if text.isdecimal() and len(text) < 12:
        return min(float(text), MAX_WAIT)
    try:
        moment = email.utils.parsedate_to_datetime(text)
        moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        seconds = moment.timestamp() - (time.time() if now is None else now)
    except (ValueError, TypeError, OverflowError):
        return 0.0
    return min(max(seconds, 0.0), MAX_WAIT)


def _first_words(error: Exception) -> str:
    text = " ".join(str(error).split())
    return text[:120] or type(error).__name__
