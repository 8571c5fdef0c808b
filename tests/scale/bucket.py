"""Object storage on this machine, of the few requests of S3 that reading takes: a page of a listing, and (a part of) an object."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlsplit
from xml.sax.saxutils import escape

PAGE = 7
"""So few names are on a page of a listing, so that there is more than one."""

HEAD = '<?xml version="1.0" encoding="UTF-8"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">'


class Storage(ThreadingHTTPServer):
    """What is stored, by `BUCKET/KEY`; each request for an object with its range; keys that are listed, but gone when asked for."""

    request_queue_size = 128  # of fewer that come at once, some would have to try again a second later

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Answer)
        self.objects: dict[str, bytes] = {}
        self.asked: list[tuple[str, str | None]] = []
        self.gone: set[str] = set()

    def store(self, folder: Path, bucket: str) -> str:
        """All files of a folder, in a bucket; returns the address."""
        self.objects |= {f"{bucket}/{path.relative_to(folder)}": path.read_bytes() for path in folder.rglob("*") if path.is_file()}
        return f"s3://{bucket}"


class Answer(BaseHTTPRequestHandler):
    """One request."""

    protocol_version, wbufsize = "HTTP/1.1", -1  # head and content in one packet, else each waits for the answer of the other side
    server: Storage

    def log_message(self, *_: object) -> None:
        """Nothing is printed."""

    def do_HEAD(self) -> None:
        self.do_GET()

    def do_GET(self) -> None:
        asked = urlsplit(self.path)
        query, key, span = dict(parse_qsl(asked.query)), unquote(asked.path).lstrip("/"), self.headers.get("Range")
        if "list-type" in query:
            return self._send(200, self._page(key.partition("/")[0], query))
        self.server.asked.append((key, span))
        content = None if key in self.server.gone else self.server.objects.get(key)
        if content is None:
            return self._send(404, b"")
        if span is None:
            return self._send(200, content)
        first, last = (int(end) for end in span.removeprefix("bytes=").split("-"))
        part = content[first : last + 1]
        return self._send(206, part, f"bytes {first}-{first + len(part) - 1}/{len(content)}") if part else self._send(416, b"")

    def _page(self, bucket: str, query: dict[str, str]) -> bytes:
        start = f"{bucket}/{query.get('prefix', '')}"
        sizes: dict[str, int | None] = {}
        for name, content in self.server.objects.items():
            if name.startswith(start):
                folder = name[len(start) :].partition("/")[0] + "/"
                sizes |= {start + folder: None} if folder in name[len(start) :] else {name: len(content)}
        names = [name for name in sorted(sizes) if name > query.get("continuation-token", "")]
        rows = [_row(name.partition("/")[2], sizes[name]) for name in names[:PAGE]]
        if names[PAGE:]:
            rows.append(f"<NextContinuationToken>{escape(names[PAGE - 1])}</NextContinuationToken>")
        return f"{HEAD}<IsTruncated>{'true' if names[PAGE:] else 'false'}</IsTruncated>{''.join(rows)}</ListBucketResult>".encode()

    def _send(self, code: int, content: bytes, span: str = "") -> None:
        self.send_response(code)
        self.send_header("Content-Length", str(len(content)))
        if span:
            self.send_header("Content-Range", span)
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(content)


def _row(key: str, size: int | None) -> str:
    if size is None:
        return f"<CommonPrefixes><Prefix>{escape(key)}</Prefix></CommonPrefixes>"
    return f"<Contents><Key>{escape(key)}</Key><Size>{size}</Size></Contents>"


@contextmanager
def serving() -> Iterator[tuple[Storage, dict[str, str]]]:
    """Storage that answers, and the environment by which it is found."""
    with Storage() as storage:
        threading.Thread(target=storage.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{storage.server_port}"
        named = {"AWS_ENDPOINT_URL": address, "AWS_ACCESS_KEY_ID": "key", "AWS_SECRET_ACCESS_KEY": "secret", "AWS_REGION": "us-east-1"}
        try:
            yield storage, named
        finally:
            storage.shutdown()
