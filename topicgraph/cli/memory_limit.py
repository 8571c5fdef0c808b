"""End with one line when memory runs out, also where a native library aborts the process.

Python raises `MemoryError`, but NumPy, Polars and SQLite each have their own ways, and Rust code
aborts. Under a limit of the address space (`ulimit -v`) the command therefore runs in a child
process, and the parent reports how that ended.
"""

from __future__ import annotations

import errno
import os
import re
import signal
import sys
from collections.abc import Callable
from importlib import import_module

try:
    import resource
except ImportError:  # Windows has no such limits
    resource = None  # type: ignore[assignment]

MEMORY_MESSAGE = "not enough memory"

EXIT_CODE = 2

FEW_THREADS = {
    "OPENBLAS_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "POLARS_MAX_THREADS": "1",
    "_RJEM_MALLOC_CONF": "background_thread:false",  # Polars hangs if it cannot start this thread
}
"""Environment for the libraries: each thread takes address space of its own."""

LIBRARIES_WITH_OPENBLAS = ("numpy", "scipy.special")
"""OpenBLAS never ends if it is loaded when memory is short, so load it first."""

MIN_ADDRESS_SPACE = 500 * 2**20
"""Bytes. Loading the libraries takes about 430 MB of address space, most of which is never used."""

ENDED = b"."
"""A child process sends this when it ends of its own accord."""

SHORTAGE = re.compile(
    r"out of memory|cannot allocate|could not allocate|failed to allocate|allocation failed"
    r"|memory allocation|unable to allocate|failed to map segment|can't start new thread"
    r"|spawn .*threads?|polars binary is missing|error return without exception set"
    r"|cannot mmap|previously been poisoned|std::bad_alloc|insufficient memory",
    re.IGNORECASE,
)
"""What libraries say when memory runs out."""


def is_memory_error(error: BaseException | None) -> bool:
    """Return whether an error, or one that it was raised from, means that memory ran out.

    Example:
        >>> is_memory_error(ImportError("libx.so: failed to map segment from shared object"))
        True
        >>> is_memory_error(ValueError("no"))
        False
    """
    while error is not None:
        if isinstance(error, MemoryError) or SHORTAGE.search(str(error)):
            return True
        if isinstance(error, OSError) and error.errno == errno.ENOMEM:
            return True
        error = error.__cause__ or error.__context__
    return False


def run_guarded(run: Callable[[], int]) -> int:
    """Call `run` and return its exit code; in a child process if the address space is limited."""
    limit = _address_space_limit()
    if limit is None or not hasattr(os, "fork"):
        return run()
    if limit < MIN_ADDRESS_SPACE:
        needed = f"{MEMORY_MESSAGE}: topicgraph needs {MIN_ADDRESS_SPACE // 2**20} MB to start"
        os.write(2, f"error: {needed}\n".encode())
        return EXIT_CODE
    for variable, value in FEW_THREADS.items():
        os.environ.setdefault(variable, value)
    stderr = os.dup(2)
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        _run_in_child(run, stderr, writer)
    os.close(writer)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the child gets it too, and ends with a message
    signal.signal(signal.SIGTERM, lambda number, frame: os.kill(child, number))
    ended_by_itself = os.read(reader, 1) == ENDED
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status) and os.WTERMSIG(status) in (signal.SIGTERM, signal.SIGKILL):
        return 128 + os.WTERMSIG(status)
    if not ended_by_itself:  # some libraries abort, others call exit()
        os.write(2, f"error: {MEMORY_MESSAGE}\n".encode())
        return EXIT_CODE
    return os.WEXITSTATUS(status)


def _address_space_limit() -> int | None:
    """Return how many bytes this process may use, or None if that is not limited."""
    if resource is None:
        return None
    limits = [resource.getrlimit(kind)[0] for kind in (resource.RLIMIT_AS, resource.RLIMIT_DATA)]
    return min((limit for limit in limits if limit != resource.RLIM_INFINITY), default=None)


def _run_in_child(run: Callable[[], int], stderr: int, writer: int) -> None:
    """Run, and end the process. What native libraries print on their way down is not shown."""
    code = EXIT_CODE
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
        sys.stderr = os.fdopen(stderr, "w", encoding=sys.stderr.encoding, buffering=1)
        for library in LIBRARIES_WITH_OPENBLAS:
            import_module(library)
        code = run()
        sys.stdout.flush()
    except BaseException:  # even the report may fail for want of memory
        os.write(stderr, f"error: {MEMORY_MESSAGE}\n".encode())
    finally:
        os.write(writer, ENDED)
        os._exit(code)
