"""Parquet files and workbooks, decoded by a process of their own.

What decodes them is compiled code, which a damaged file can make abort. Then only that process
ends, and the file is reported like any other that cannot be read. Starting it costs a quarter of a
second of CPU time for a file; what it says is sent row by row, as plain Python values.
"""

from __future__ import annotations

import io
import os
import pickle
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any, BinaryIO

PIECE_ROWS = 10_000
"""Rows that are held at a time."""
MAX_BYTES = 1 << 30
"""Of a file that is compressed once more, no more bytes are read."""
MAX_MEMORY = 4 << 30
"""Bytes that decoding one file may take, where the system can limit them: sizes that a file states
may be false."""
OPEN_FILE = "/proc/self/fd/0"
"""The file on the standard input, by a name with which Polars does not read all of it at once."""


DAMAGED = (
    "the file is damaged: decoding it ended the process, or would take more than"
    f" {MAX_MEMORY >> 30} GB of memory"
)


class UnreadableError(Exception):
    """A file that cannot be decoded, and why."""


@contextmanager
def decode_apart(kind: str, file: BinaryIO) -> Iterator[Iterator[Any]]:
    """Decode a file in another process.

    Args:
        kind: "parquet" or "excel".
        file: the file, open.

    Yields:
        Its names of columns, its number of rows, and then lists of rows. Iterating raises
        `UnreadableError` where the file is damaged.
    """
    with _as_real_file(file) as real:
        environment = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
        try:
            process = subprocess.Popen(
                [sys.executable, "-c", f"from {__name__} import work; work({kind!r})"],
                stdin=real,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=environment,
            )
        except OSError as error:
            message = f"no process can be started to decode it: {error.strerror or error}"
            raise UnreadableError(message) from None
    try:
        assert process.stdout is not None
        yield _receive(process.stdout)
    finally:
        process.kill()
        process.wait()
        assert process.stdout is not None
        process.stdout.close()


@contextmanager
def _as_real_file(file: BinaryIO) -> Iterator[Any]:
    """The same content at the start of a file that another process can read anywhere."""
    raw = getattr(file, "raw", None)
    if isinstance(raw, io.FileIO):
        raw.seek(0)
        yield raw
        return
    with tempfile.TemporaryFile() as copy:
        left = MAX_BYTES
        while left and (part := file.read(min(1 << 20, left))):
            copy.write(part)
            left -= len(part)
        copy.seek(0)
        yield copy


def _receive(pipe: IO[bytes]) -> Iterator[Any]:
    while True:
        try:
            sent = pickle.load(pipe)  # from our own process, over our own pipe
        except (EOFError, pickle.UnpicklingError):
            raise UnreadableError(DAMAGED) from None
        if isinstance(sent, UnreadableError):
            raise sent
        if sent is None:
            return
        yield sent


def work(kind: str) -> None:
    """Decode the file on the standard input, and write what it holds to the standard output."""
    out = sys.stdout.buffer
    _limit_memory()
    try:
        for part in _decode_parquet() if kind == "parquet" else _decode_workbook():
            pickle.dump(part, out, pickle.HIGHEST_PROTOCOL)
            out.flush()
        pickle.dump(None, out)
    except BaseException as error:  # a decoder's panic is no Exception
        message = (str(error).splitlines() or [type(error).__name__])[0]
        with suppress(OSError):
            pickle.dump(UnreadableError(message[:200]), out)


def _limit_memory() -> None:
    try:
        import resource  # not on Windows
    except ImportError:
        return
    limits = {resource.RLIMIT_DATA: MAX_MEMORY, resource.RLIMIT_CORE: 0}
    for limit, wanted in limits.items():
        _, most = resource.getrlimit(limit)
        allowed = wanted if most == resource.RLIM_INFINITY else min(wanted, most)
        with suppress(ValueError, OSError):
            resource.setrlimit(limit, (allowed, most))


def _decode_parquet() -> Iterator[Any]:
    import polars as pl  # heavy

    lazy = pl.scan_parquet(OPEN_FILE if Path(OPEN_FILE).exists() else sys.stdin.buffer)
    yield lazy.collect_schema().names()
    height = lazy.select(pl.len()).collect().item()
    yield height
    for start in range(0, height, PIECE_ROWS):
        yield lazy.slice(start, PIECE_ROWS).collect().rows()


def _decode_workbook() -> Iterator[Any]:
    import polars as pl  # heavy

    raw = sys.stdin.buffer.read()
    frame = pl.read_excel(raw, engine="calamine", infer_schema_length=None)
    yield frame.columns
    yield frame.height
    for start in range(0, frame.height, PIECE_ROWS):
        yield frame.slice(start, PIECE_ROWS).rows()
