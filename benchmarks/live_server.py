"""A served output in this process, and asking it over loopback: for tests and benchmarks."""

from __future__ import annotations

import http.client
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from topicgraph.serve.follower import Follower
from topicgraph.serve.gate import Access
from topicgraph.serve.running import listen, make_server


@dataclass
class Reply:
    """An answer."""

    status: int
    headers: dict[str, str]
    body: bytes

    def json(self) -> Any:
        """The answer as JSON."""
        return json.loads(self.body)


@dataclass
class Client:
    """Asks a server."""

    port: int

    @property
    def url(self) -> str:
        """The address of the server."""
        return f"http://127.0.0.1:{self.port}"

    def request(
        self, path: str, headers: dict[str, str] | None = None, method: str = "GET"
    ) -> Reply:
        """Ask for a path."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            connection.request(method, path, headers=headers or {})
            response = connection.getresponse()
            names = {name.lower(): value for name, value in response.getheaders()}
            return Reply(response.status, names, response.read())
        finally:
            connection.close()

    def ask(self, name: str, /, **parameters: Any) -> Any:
        """Ask a question of the API that must be answered."""
        reply = self.request(f"/api/{name}?{urlencode(parameters, doseq=True)}")
        assert reply.status == 200, (reply.status, reply.body[:300])
        return reply.json()

    def listen(self) -> Iterator[str]:
        """Yield the builds that the server tells of; the first is the one that is there."""
        last = None
        for build, _ in self.listen_to_all():
            if build != last:
                yield build
            last = build

    def listen_to_all(self) -> Iterator[tuple[str, int]]:
        """Yield the build, and the number of what has arrived since, whenever either changes."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=600)
        try:
            connection.request("GET", "/events")
            response = connection.getresponse()
            while line := response.readline():
                if line.startswith(b"data: "):
                    state = json.loads(line[6:])
                    yield state["build"], state["arrived"]
        finally:
            connection.close()


@contextmanager
def served(source: Path | Follower, access: Access | None = None) -> Iterator[Client]:
    """Serve a folder, or what a follower of one sees, for the time of the block."""
    follower = source if isinstance(source, Follower) else Follower(source)
    ready = threading.Event()
    with listen("127.0.0.1", 0) as listening:
        server = make_server(follower, access or Access(), ready.set)
        thread = threading.Thread(target=server.run, args=([listening],), daemon=True)
        thread.start()
        assert ready.wait(30)
        try:
            yield Client(listening.getsockname()[1])
        finally:
            server.should_exit = True
            thread.join(10)
