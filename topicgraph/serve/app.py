"""The web application: routes to the answers, the page, the feeds, and events."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import AsyncIterator, Callable, Generator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import anyio.to_thread
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import FileResponse, Response, StreamingResponse
from starlette.routing import Route

from topicgraph.errors import Ambiguous, ArgumentError, NotFound, ReadError, TopicGraphError
from topicgraph.model import plain
from topicgraph.query.atom import write_article_atom, write_atom
from topicgraph.serve.answers import answer_find, find_new
from topicgraph.serve.endpoints import (
    ENDPOINTS,
    FEED_PARAMETERS,
    FEED_TITLES,
    Endpoint,
    describe_api,
)
from topicgraph.serve.follower import Follower
from topicgraph.serve.gate import PAGE_POLICY, refuse
from topicgraph.serve.parameters import read_parameters
from topicgraph.serve.snapshot import READERS, BusyError
from topicgraph.serve.view import View
from topicgraph.sources.files import open_file

STATIC = Path(__file__).parent / "static"
STATIC_TYPES = {
    ".js": "text/javascript", ".css": "text/css", ".html": "text/html", ".svg": "image/svg+xml",
}  # fmt: skip
PAGE_NAME = "graph.html"
PART_BYTES = 1 << 18
"""Bytes of the page that are read at once."""

FOLLOW_PAUSE = 0.2
"""Seconds between two looks whether a build has landed, or articles have arrived."""
HEARTBEAT = 15.0
"""Seconds after which readers are told that the connection lives."""
MAX_LISTENERS = 1_000
"""Readers that are told of builds."""
MAX_WAITING = 500
"""Questions that may wait for their turn."""
MAX_ARTICLES_IN_FEED = 100
NO_BUILD = "no build has landed yet"


class State(NamedTuple):
    """What is served: the id of the build, and the number of what has arrived since, or 0."""

    build: str = ""
    arrived: int = 0


def format_event(state: State) -> str:
    r"""Format the event of a build that has landed, or of articles that have arrived.

    >>> format_event(State("crc32:1", 2))
    'event: build\ndata: {"build": "crc32:1", "arrived": 2}\n\n'
    """
    return f"event: build\ndata: {json.dumps(state._asdict())}\n\n"


class Broadcaster:
    """Tells all listeners of what is served; a slow one is told the last of it only."""

    def __init__(self) -> None:
        self.listeners: set[asyncio.Queue[State | None]] = set()

    def close(self) -> None:
        """End all connections."""
        self.send(None)

    def send(self, state: State | None) -> None:
        """Tell all listeners; None ends their connections."""
        for listener in self.listeners:
            while not listener.empty():
                listener.get_nowait()
            listener.put_nowait(state)

    async def listen(self, current: Callable[[], State]) -> AsyncIterator[str]:
        """Yield events as text: what is served, then each change of it."""
        listener: asyncio.Queue[State | None] = asyncio.Queue()
        self.listeners.add(listener)
        try:
            yield f"retry: 2000\n\n{format_event(current())}"
            while True:
                try:
                    state = await asyncio.wait_for(listener.get(), HEARTBEAT)
                except TimeoutError:
                    yield ": still here\n\n"
                    continue
                if state is None:
                    return
                yield format_event(state)
        finally:
            self.listeners.discard(listener)


class Service:
    """Answers requests from the current view."""

    def __init__(self, follower: Follower) -> None:
        self.follower = follower
        self.broadcaster = Broadcaster()
        self.light = anyio.CapacityLimiter(READERS)
        self.heavy = anyio.CapacityLimiter(1)
        self.app = self.make_app()

    def make_app(self) -> Starlette:
        """Make the application: its routes, and what becomes of errors."""
        names = ("live.js", "live.css", "icon.svg")
        files = {"/": "index.html", **{f"/{name}": name for name in names}}
        routes = [
            *(Route(path, partial(answer_static, name)) for path, name in files.items()),
            *(Route(f"/api/{one.name}", partial(self.answer, one)) for one in ENDPOINTS),
            *(Route(f"/feeds/{name}.atom", partial(self.feed, name)) for name in FEED_PARAMETERS),
            Route("/openapi.json", answer_openapi),
            Route("/events", self.events),
            Route(f"/{PAGE_NAME}", self.page),
        ]
        return Starlette(
            routes=routes,
            lifespan=self.lifespan,
            exception_handlers={
                TopicGraphError: answer_error,
                HTTPException: answer_http_error,
                Exception: answer_error,
            },
        )

    @asynccontextmanager
    async def lifespan(self, app: Starlette) -> AsyncIterator[None]:
        """Follow the builds while the application runs."""
        await anyio.to_thread.run_sync(self.follower.refresh)
        task = asyncio.create_task(self.follow())
        try:
            yield
        finally:
            task.cancel()

    async def follow(self) -> None:
        """Replace the view whenever a build lands, and tell the readers of every change of it."""
        problem, state = "", self.current_state()
        while True:
            await anyio.to_thread.run_sync(self.follower.refresh)
            if state != (state := self.current_state()):
                self.broadcaster.send(state)
            if self.follower.problem not in ("", problem):
                print(f"not served: {self.follower.problem}", file=sys.stderr)  # noqa: T201
            problem = self.follower.problem
            await asyncio.sleep(FOLLOW_PAUSE)

    def current_state(self) -> State:
        """Return what is served; its build is "" before the first one."""
        view = self.follower.view
        return State(view.build, view.number) if view else State()

    # --- answers ----------------------------------------------------------------------------------

    async def answer(self, endpoint: Endpoint, request: Request) -> Response:
        """Answer a question of the API."""
        values = read_parameters(request.query_params.multi_items(), endpoint.parameters)
        view = self.view()
        state = view.build
        if endpoint.shows_arrived and view.number:
            state += f" {view.number}"
        key = f"{state} {endpoint.name} {json.dumps(values, sort_keys=True)}"
        headers = {"Topicgraph-Build": view.build, "Topicgraph-Arrived": str(view.number)}
        if endpoint.is_timeless:
            headers["ETag"] = f'"{state}"'
            if request.headers.get("if-none-match") == headers["ETag"]:
                return Response(status_code=304, headers=headers)
        body = view.snapshot.recall(key)
        if body is None:
            limiter = self.heavy if endpoint.is_heavy(values) else self.light
            work = partial(_compute, view, endpoint, values, key)
            body = await self.run(limiter, work)
        return Response(body, headers=headers, media_type="application/json")

    async def run(self, limiter: anyio.CapacityLimiter, work: Callable[[], Any]) -> Any:
        """Run work in a thread when its turn comes."""
        if limiter.statistics().tasks_waiting > MAX_WAITING:
            raise BusyError("too many questions at once; try again")
        return await anyio.to_thread.run_sync(work, limiter=limiter)

    def view(self) -> View:
        """Return the current view.

        Raises:
            HTTPException: there is none yet.
        """
        if self.follower.view is None:
            raise HTTPException(503, NO_BUILD, {"Retry-After": "2"})
        return self.follower.view

    async def feed(self, name: str, request: Request) -> Response:
        """Answer with an Atom feed."""
        values = read_parameters(request.query_params.multi_items(), FEED_PARAMETERS[name])
        view = self.view()
        address = f"{request.url.scheme}://{request.url.netloc}/"
        text = await self.run(self.light, partial(_write_feed, view, name, values, address))
        return Response(text, media_type="application/atom+xml")

    async def events(self, request: Request) -> Response:
        """Tell the reader of each build that lands."""
        if len(self.broadcaster.listeners) >= MAX_LISTENERS:
            raise HTTPException(503, "too many readers listen", {"Retry-After": "30"})
        if request.method == "HEAD":
            return Response(media_type="text/event-stream")
        return StreamingResponse(
            self.broadcaster.listen(self.current_state), media_type="text/event-stream"
        )

    async def page(self, request: Request) -> Response:
        """Answer with the whole page of the build, as one file."""
        parts = _read_page(self.follower.folder / PAGE_NAME)
        try:
            size = await anyio.to_thread.run_sync(next, parts)
        except OSError:
            raise HTTPException(404, "the build has no page") from None
        headers = {"Content-Security-Policy": PAGE_POLICY, "Content-Length": size.decode()}
        if request.method == "HEAD":
            parts.close()
            return Response(headers=headers, media_type="text/html")
        return StreamingResponse(parts, headers=headers, media_type="text/html")


def _write_feed(view: View, name: str, values: dict[str, Any], address: str) -> str:
    built = datetime.fromtimestamp(int(view.snapshot.built), UTC)
    if name == "articles":
        found = answer_find(view, offset=0, limit=MAX_ARTICLES_IN_FEED, order="date", **values)
        named = [f"{key} {value}" for key, value in values.items() if value]
        title = ": ".join([FEED_TITLES[name], *([", ".join(named)] if named else [])])
        return write_article_atom(found["articles"], title=title, updated=plain(built))
    outlet = values.pop("outlet", None)
    _, stories = find_new(view, missing=outlet, **values)
    title = FEED_TITLES[name] + (f": {outlet}" if outlet else "")
    return write_atom(stories, title=title, updated=built, address=address)


def _read_page(path: Path) -> Generator[bytes, None, None]:
    """Yield the size of the page as text, and then its parts.

    The file is opened once: the next build may replace it at any moment.
    """
    with open_file(path) as (file, stamp):
        yield str(stamp.size).encode()
        while part := file.read(PART_BYTES):
            yield part


def _compute(view: View, endpoint: Endpoint, values: dict[str, Any], key: str) -> bytes:
    """Compute an answer, unless another thread has done so meanwhile."""
    if (body := view.snapshot.recall(key)) is not None:
        return body
    answer = endpoint.function(view, **values)
    body = json.dumps(answer, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")
    if endpoint.is_timeless:
        view.snapshot.remember(key, body)
    return body


async def answer_static(name: str, request: Request) -> Response:
    """Answer with a file of the page."""
    path = STATIC / name
    return FileResponse(path, media_type=STATIC_TYPES[path.suffix])


async def answer_openapi(request: Request) -> Response:
    """Answer with the description of the API."""
    return Response(json.dumps(describe_api()), media_type="application/json")


STATUSES: tuple[tuple[type[TopicGraphError], int], ...] = (
    (NotFound, 404),
    (Ambiguous, 409),
    (ArgumentError, 400),
    (BusyError, 503),
)


async def answer_error(request: Request, error: Exception) -> Response:
    """Say in one line why a question is not answered; nothing of the file system."""
    if isinstance(error, ReadError):
        return refuse(503, "the saved graph cannot be read", {"Retry-After": "5"})
    for kind, status in STATUSES:
        if isinstance(error, kind):
            retry = {"Retry-After": "2"} if status == 503 else {}
            return refuse(status, str(error), retry)
    return refuse(500, "this is a bug in topicgraph, please report it")


async def answer_http_error(request: Request, error: Exception) -> Response:
    """Answer what the routes refuse."""
    assert isinstance(error, HTTPException)
    return refuse(error.status_code, error.detail, error.headers)
