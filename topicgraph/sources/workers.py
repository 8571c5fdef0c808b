"""Reading a large folder in several processes. The result is the same as that of one process.

A worker is a Python process that gets a list of files on its standard input and sends what it read
to its standard output, batch by batch, as plain tuples. The parent reads too, and reads what a
worker that died has left.
"""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from queue import SimpleQueue
from threading import Thread
from typing import IO, Any

from topicgraph.model import Problem, Record
from topicgraph.sources.files import FileContent, Stamp
from topicgraph.sources.folder import Folder

MIN_FILES = 10_000
"""A folder of fewer files is read by one process: starting a second takes longer."""
MAX_PROCESSES = 8
"""One process must receive what the others send, so more do not help."""
BATCH_FILES = 500
"""This many files are read, and sent, at once."""

Batch = list[tuple[Any, ...]]


def read_files(folder: Folder, names: tuple[str, ...]) -> Iterator[FileContent]:
    """Read the files of these names in a folder, in order."""
    folder = replace(folder, frames={})  # they are not read here
    count = min(_count_processors(), MAX_PROCESSES) if len(names) >= MIN_FILES else 1
    starts = range(0, len(names), BATCH_FILES)
    batches = [names[start : start + BATCH_FILES] for start in starts]
    workers = [
        worker
        for share in range(1, count)
        if (worker := Worker.start(folder, batches[share::count]))
    ]
    try:
        for number, batch in enumerate(batches):
            share = number % count
            received = workers[share - 1].receive() if 0 < share <= len(workers) else None
            if received is None:
                yield from map(folder.read_file, batch)
            else:
                yield from map(from_tuple, received)
    finally:
        for worker in workers:
            worker.stop()


def _count_processors() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class Worker:
    """A process that reads batches of files, and the thread that receives what it sends."""

    def __init__(self, process: subprocess.Popen[bytes], job: bytes) -> None:
        self.process, self.has_ended = process, False
        self.received: SimpleQueue[Batch | None] = SimpleQueue()
        self.thread = Thread(target=self._communicate, args=(job,), daemon=True)
        self.thread.start()

    @classmethod
    def start(cls, folder: Folder, batches: list[tuple[str, ...]]) -> Worker | None:
        """Start a worker for these batches; None if no process can be started."""
        environment = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
        command = [sys.executable, "-c", f"from {__name__} import work; work()"]
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
        return cls(process, pickle.dumps((folder, batches)))

    def _communicate(self, job: bytes) -> None:
        with suppress(OSError, EOFError, pickle.UnpicklingError, ValueError):
            assert self.process.stdin is not None
            assert self.process.stdout is not None
            self.process.stdin.write(job)
            self.process.stdin.close()
            while True:  # unpickling is safe: our own process, over our own pipe
                self.received.put(pickle.load(self.process.stdout))
        self.received.put(None)

    def receive(self) -> Batch | None:
        """Return the next batch; None if the worker has died, then and from then on."""
        if self.has_ended:
            return None
        batch = self.received.get()
        self.has_ended = batch is None
        return batch

    def stop(self) -> None:
        """Stop the process, if it has not ended."""
        self.process.kill()
        self.process.wait()
        self.thread.join()


def work(given: IO[bytes] | None = None, out: IO[bytes] | None = None) -> None:
    """Run a worker: read the files named on the input, and write what they say."""
    given, out = given or sys.stdin.buffer, out or sys.stdout.buffer
    folder, batches = pickle.load(given)  # from the process that started this one
    for batch in batches:
        contents = [to_tuple(folder.read_file(name)) for name in batch]
        pickle.dump(contents, out, pickle.HIGHEST_PROTOCOL)
        out.flush()


def to_tuple(content: FileContent) -> tuple[Any, ...]:
    """Convert the content of a file to plain tuples, which are pickled faster than records."""
    problems = [(p.file, p.line, p.code, p.message) for p in content.problems]
    records = [record.to_tuple() for record in content.records]
    return content.digest, tuple(content.stamp), records, problems, content.summary


def from_tuple(values: tuple[Any, ...]) -> FileContent:
    """Convert the tuples of `to_tuple` back.

    >>> record = Record(file="a.md", related=(Record(file="a.md", line=7),))
    >>> content = FileContent(b"", Stamp(1, 2, 3), (record,), [Problem("a.md", 1, "empty", "")])
    >>> from_tuple(to_tuple(content)) == content
    True
    """
    digest, stamp, records, problems, summary = values
    return FileContent(
        digest,
        Stamp(*stamp),
        tuple(map(Record.from_tuple, records)),
        [Problem(*problem) for problem in problems],
        summary,
    )
