"""Listening at an address and answering until the process is told to stop."""

from __future__ import annotations

import asyncio
import signal
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from topicgraph.errors import ArgumentError
from topicgraph.serve.app import Service
from topicgraph.serve.follower import Follower
from topicgraph.serve.gate import Access, Gate

try:
    import resource
except ImportError:  # Windows, where there is no such limit
    resource = None  # type: ignore[assignment]

MAX_CONNECTIONS = 2_000
MAX_HEADER_BYTES = 16 << 10
SECONDS_FOR_A_REQUEST = 15.0
"""Seconds within which a request must have come to its end, at least."""
FILES_BESIDE_CONNECTIONS = 200
SECONDS_TO_END = 2
"""Seconds that readers who listen have to go when the server ends."""


def listen(host: str, port: int) -> socket.socket:
    """Open the socket that readers connect to.

    Raises:
        ArgumentError: the address cannot be used; says why.
    """
    try:
        (family, kind, _, _, address), *_ = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )
        listening = socket.socket(family, kind)
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(address)
    except (OSError, UnicodeError, OverflowError) as error:
        reason = getattr(error, "strerror", None) or error
        raise ArgumentError(f"cannot listen at {host}, port {port}: {reason}") from None
    return listening


def make_server(follower: Follower, access: Access, on_start: Callable[[], None]) -> uvicorn.Server:
    """Make the server; its `run` answers until Ctrl-C or SIGTERM.

    Args:
        follower: Follows the output folder.
        access: Who may ask.
        on_start: Called when the server is ready.
    """
    _allow_files(MAX_CONNECTIONS + FILES_BESIDE_CONNECTIONS)
    service = Service(follower)
    config = uvicorn.Config(
        Gate(service.app, access),
        log_level="warning",
        access_log=False,
        server_header=False,
        proxy_headers=False,
        ws="none",
        limit_concurrency=MAX_CONNECTIONS,
        h11_max_incomplete_event_size=MAX_HEADER_BYTES,
        http=_TimedProtocol,
        timeout_graceful_shutdown=SECONDS_TO_END,
    )
    return _Server(config, on_start, service.broadcaster.close)


def _allow_files(count: int) -> None:
    """Raise the number of files that this process may have open, as far as the system allows.

    A connection is one; many systems begin with 1,024.
    """
    if resource is not None:
        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        if soft != resource.RLIM_INFINITY and soft < count:
            wanted = count if hard == resource.RLIM_INFINITY else min(count, hard)
            resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))


class _TimedProtocol(H11Protocol):
    """A connection that is closed if no request comes on it, or one that does not end.

    Otherwise, who opens many connections and says nothing would keep all others out.
    """

    _timer: asyncio.TimerHandle | None = None
    _last_request: object = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begin to wait for a request."""
        super().connection_made(transport)
        self._wait()

    def connection_lost(self, exc: Exception | None) -> None:
        """Stop waiting."""
        if self._timer is not None:
            self._timer.cancel()
        super().connection_lost(exc)

    def _wait(self) -> None:
        self._timer = self.loop.call_later(SECONDS_FOR_A_REQUEST, self._check)

    def _check(self) -> None:
        """Close the connection if it is not answered on, and no request has come since."""
        is_answering = self.cycle is not None and not self.cycle.response_complete
        if not is_answering and self.cycle is self._last_request:
            self.transport.close()
            return
        self._last_request = self.cycle
        self._wait()


class _Server(uvicorn.Server):
    """A server that says when it is ready, and ends without an error when it is told to."""

    def __init__(
        self, config: uvicorn.Config, on_start: Callable[[], None], on_end: Callable[[], None]
    ) -> None:
        super().__init__(config)
        self._on_start, self._on_end = on_start, on_end

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, and say so."""
        await super().startup(sockets)
        if self.started:
            self._on_start()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """End the connections of those who listen, and then all others."""
        self._on_end()
        await super().shutdown(sockets)

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """End at Ctrl-C and SIGTERM, which are then dealt with."""
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        numbers = (signal.SIGINT, signal.SIGTERM)
        before = {number: signal.signal(number, self.handle_exit) for number in numbers}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)
