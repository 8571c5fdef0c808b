"""Articles in object storage: what lies below an `s3://` address, and what the objects there say.

Credentials, region and endpoint are found by Daft where all tools for S3 find them (`AWS_ACCESS_KEY_ID`, `AWS_ENDPOINT_URL` …). There are
no links to follow, and a name goes nowhere: it is a part of an address.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import TypeGuard

from topicgraph import config as configuration
from topicgraph.arguments import wrong
from topicgraph.config import Config
from topicgraph.errors import ReadError
from topicgraph.model import Problem
from topicgraph.scale.engine import Daft, fetched, ready
from topicgraph.survey import DEEPEST, LARGEST, SETTINGS, Read, said, settings, shown, unread, wanted

SCHEME = "s3://"

PATTERNS = "*?[]{}\\"
"""What Daft would take for a pattern in the address of a folder. In the names below it they are letters like others."""

AT_ONCE, AHEAD = 16, 64
"""So many objects a worker asks for at once, and so many it holds before they are read."""

TRIES = 5
"""So often storage that does not answer is asked: it takes some seconds. Daft would go on for minutes."""

TAIL = 160
"""The last so many characters of what Daft says of an error: the reason stands at its end."""


@dataclass(frozen=True, slots=True)
class Objects:
    """What lies below an address, before any article is read: the same as a `Survey` of a folder."""

    source: str
    base: str
    names: tuple[str, ...]
    problems: tuple[Problem, ...]
    config: Config

    def articles(self, names: Sequence[str]) -> Iterator[Read]:
        """Some of the objects, read, in order."""
        asked: deque[tuple[str, Future[bytes | None]]] = deque()
        with ThreadPoolExecutor(AT_ONCE) as pool:
            for name in names:
                asked.append((name, pool.submit(content, self.base + name)))
                if len(asked) > AHEAD:
                    yield self._said(*asked.popleft())
            while asked:
                yield self._said(*asked.popleft())

    def _said(self, name: str, asked: Future[bytes | None]) -> Read:
        raw = asked.result()
        return unread(name, "object cannot be fetched") if raw is None else said(name, raw, self.config)


def is_address(source: object) -> TypeGuard[str]:
    """Whether a source is the address of object storage.

    >>> is_address("s3://news/2021"), is_address("seeds")
    (True, False)
    """
    return isinstance(source, str) and source.startswith(SCHEME)


def listed(source: str) -> Objects:
    """What lies below an address; raises `ReadError` where nothing does, or it cannot be listed."""
    base = source.rstrip("/") + "/"
    if any(char in PATTERNS for char in base):
        raise wrong("source", source, f"an address without any of {PATTERNS}")
    every = [path.removeprefix(base) for path in _paths(base) if path.startswith(base)]
    if not every:
        raise ReadError(source, problem="is not there", hint="want s3://BUCKET/FOLDER that holds articles")
    problems: list[Problem] = []
    names = sorted(_chosen(every, problems), key=str.encode)
    config = _config(base + configuration.NAME) if configuration.NAME in every else Config()
    return Objects(source, base, tuple(names), tuple(problems), config)


def _paths(base: str) -> list[str]:
    """The addresses of all objects below one."""
    daft = ready()
    try:
        found: list[str] = fetched(daft.from_glob_path(base + "**", io_config=_patience()).select("path"))["path"].to_list()
    except (daft.exceptions.DaftCoreException, OSError) as error:
        why = " ".join(str(error).split())[-TAIL:]
        raise ReadError(base, problem="cannot be listed", hint=f"want s3://BUCKET/FOLDER; Daft says: … {why}") from None
    return found


def _patience() -> Daft:
    from daft.io import IOConfig, S3Config

    return IOConfig(s3=S3Config(num_tries=TRIES))


def _chosen(every: Sequence[str], problems: list[Problem]) -> Iterator[str]:
    """The names that are articles', by the rules for the files of a folder."""
    deep: set[str] = set()
    for name in every:
        parts = name.split("/")
        if any(part.startswith(".") or part in SETTINGS for part in parts) or parts[0] == configuration.NAME:
            continue
        if len(parts) > DEEPEST + 1:
            deep.add("/".join(parts[: DEEPEST + 1]))
        elif wanted(name):
            yield name
    problems += [Problem(shown(name), 0, "too-deep", f"folder lies more than {DEEPEST} deep: skipped") for name in sorted(deep)]


def _config(address: str) -> Config:
    raw = content(address)
    if raw is None:
        raise ReadError(address, problem="cannot be fetched")
    return settings(raw, address)


def content(address: str) -> bytes | None:
    """The first `LARGEST` bytes of an object, in one request; None where they cannot be had."""
    daft = ready()
    try:
        with daft.File(address, _patience(), position=0, size=LARGEST).open() as file:
            return bytes(file.read(LARGEST))
    except (daft.exceptions.DaftCoreException, OSError):
        return b"" if _is_empty(address) else None


def _is_empty(address: str) -> bool:
    """Whether there is an object without bytes: the first ones of it cannot be asked for."""
    daft = ready()
    try:
        return bool(daft.File(address, _patience()).size() == 0)
    except (daft.exceptions.DaftCoreException, OSError):
        return False
