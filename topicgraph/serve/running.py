"""Listening at an address and answering until the process is told to stop."""

from __future__ import annotations

import signal
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import uvicorn

from topicgraph.errors import ArgumentError
from topicgraph.serve.app import Service
from topicgraph.serve.follower import Follower
from topicgraph.serve.gate import Access, Gate

MAX_CONNECTIONS = 2_000
MAX_HEADER_BYTES = 16 << 10
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
        http="h11",
        timeout_graceful_shutdown=SECONDS_TO_END,
    )
    return _Server(config, on_start, service.broadcaster.close)


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
