"""Reading a large folder in more than one process. The result is that of one: the files in their
order, whoever read them.

A worker is a Python of its own, started with a list of files on its input; what it read comes back
piece by piece on its output, as plain tuples. The parent reads as well, and takes over what a
worker that died has left."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from queue import SimpleQueue
from threading import Thread
from typing import IO, Any

from topicgraph.model import Problem, Record
from topicgraph.sources.folder import Read, Stamp, Survey

FEWEST = 10_000
"""A folder of fewer files is read by one process: a second takes a moment to start."""
MOST = 8
"""More processes are not started: what they send must be taken in by one."""
PIECE = 500
"""So many files are read, and sent, at once."""

Packed = list[tuple[Any, ...]]


def articles(found: Survey, names: tuple[str, ...]) -> Iterator[Read]:
    """The files of these names in a folder, read, in order."""
    count = min(_processors(), MOST) if len(names) >= FEWEST else 1
    pieces = [names[start : start + PIECE] for start in range(0, len(names), PIECE)]
    workers = [
        worker for part in range(1, count) if (worker := Worker.started(found, pieces[part::count]))
    ]
    try:
        for number, piece in enumerate(pieces):
            part = number % count
            packed = workers[part - 1].piece() if 0 < part <= len(workers) else None
            yield from map(found.article, piece) if packed is None else map(unpacked, packed)
    finally:
        for worker in workers:
            worker.end()


def _processors() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class Worker:
    """A process that reads pieces of a folder, and the thread that takes in what it sends."""

    def __init__(self, process: subprocess.Popen[bytes], job: bytes) -> None:
        self.process, self.ended = process, False
        self.sent: SimpleQueue[Packed | None] = SimpleQueue()
        self.thread = Thread(target=self._take, args=(job,), daemon=True)
        self.thread.start()

    @classmethod
    def started(cls, found: Survey, pieces: list[tuple[str, ...]]) -> Worker | None:
        """A worker for these pieces; None where no process can be started."""
        environment = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
        command = [sys.executable, "-c", "from topicgraph.sources.workers import work; work()"]
        try:
            process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=environment,
            )
        except (OSError, ValueError):
            return None
        return cls(process, pickle.dumps((found, pieces)))

    def _take(self, job: bytes) -> None:
        with suppress(OSError, EOFError, pickle.UnpicklingError, ValueError):
            assert self.process.stdin is not None
            assert self.process.stdout is not None
            self.process.stdin.write(job)
            self.process.stdin.close()
            while True:
                self.sent.put(
                    pickle.load(self.process.stdout)
                )  # from our own process, over a pipe of our own
        self.sent.put(None)

    def piece(self) -> Packed | None:
        """The next piece; None where the worker has died: the rest is not to be had from it."""
        if self.ended:
            return None
        packed = self.sent.get()
        self.ended = packed is None
        return packed

    def end(self) -> None:
        """Stop the process, if it has not ended."""
        self.process.kill()
        self.process.wait()
        self.thread.join()


def work(given: IO[bytes] | None = None, out: IO[bytes] | None = None) -> None:
    """What a worker does: read the files named on its input, and send what they say."""
    given, out = given or sys.stdin.buffer, out or sys.stdout.buffer
    found, pieces = pickle.load(given)  # from the process that started this one
    for piece in pieces:
        pickle.dump([packed(found.article(name)) for name in piece], out, pickle.HIGHEST_PROTOCOL)
        out.flush()


def packed(said: Read) -> tuple[Any, ...]:
    """A file that was read, as plain tuples, which travel faster than records."""
    problems = [
        (problem.file, problem.line, problem.code, problem.message) for problem in said.problems
    ]
    return said.digest, tuple(said.stamp), said.record and said.record.packed(), problems


def unpacked(told: tuple[Any, ...]) -> Read:
    """The file that was read.

    >>> said = Read(b"", Stamp(1, 2, 3), Record(file="a.md", related=(Record(file="a.md", line=7),)), [Problem("a.md", 1, "empty", "")])
    >>> unpacked(packed(said)) == said
    True
    """
    digest, stamp, record, problems = told
    return Read(
        digest,
        Stamp(*stamp),
        record and Record.unpacked(record),
        [Problem(*problem) for problem in problems],
    )
