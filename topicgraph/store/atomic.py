"""Writing files atomically, and one writer of a folder at a time.

A reader sees the old file or the new one, never half of one.
"""

from __future__ import annotations

import os
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from topicgraph.errors import WriteError

try:
    import fcntl
except ImportError:  # Windows: two builds at once into one folder are not kept apart there
    fcntl = None  # type: ignore[assignment]

PREFIX, SUFFIX = ".topicgraph-", ".tmp"
STALE = 600
"""Seconds after which a temporary file counts as left behind by a process that was killed."""

PATIENCE = 60
"""Seconds to wait for another writer."""


def write_atomically(path: str | os.PathLike[str], content: bytes) -> Path:
    """Write a file by way of a temporary file in the same folder, which is made if need be.

    Args:
        path: The file to write or replace.
        content: Its bytes.

    Returns:
        The path of the file.

    Raises:
        WriteError: says why; the old file is then untouched and no temporary file is left.
    """
    target = checked(path)
    temporary = ""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _sweep(target.parent)
        handle, temporary = tempfile.mkstemp(prefix=PREFIX, suffix=SUFFIX, dir=target.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        replace_file(Path(temporary), target)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        if temporary:
            Path(temporary).unlink(missing_ok=True)
        raise _refused(target, error) from None
    except WriteError:
        Path(temporary).unlink(missing_ok=True)
        raise
    return target


def replace_file(temporary: Path, target: Path) -> None:
    """Put a finished temporary file in the place of another, once it is safely on the disk.

    Raises:
        WriteError: says why; the temporary file is then still there.
    """
    try:
        with temporary.open("rb+") as file:
            os.fsync(file.fileno())
        temporary.chmod(0o666 & ~_umask())
        temporary.replace(target)
    except OSError as error:
        raise _refused(target, error) from None


def writable(folder: str | os.PathLike[str]) -> None:
    """Check that files can be written into an existing folder; otherwise raise `WriteError`."""
    try:
        handle, name = tempfile.mkstemp(prefix=PREFIX, suffix=SUFFIX, dir=folder)
    except OSError as error:
        raise _refused(Path(folder), error) from None
    os.close(handle)
    Path(name).unlink(missing_ok=True)


def checked(path: object) -> Path:
    """Return `path` as a path if it can be one; otherwise raise `WriteError`.

    One with ".." is resolved: once its folders are made, "new/../a.md" is another file than before.
    """
    if (
        not isinstance(path, str | os.PathLike)
        or not isinstance(os.fspath(path), str)
        or not os.fspath(path)
    ):
        raise WriteError(f"{path!r} is not a valid output path; give a file or a folder")
    target = Path(path)
    if ".." not in target.parts or "\0" in str(target):
        return target
    if target.name == "..":
        return Path(os.path.realpath(target))
    return Path(os.path.realpath(target.parent)) / target.name


def _refused(target: Path, error: Exception) -> WriteError:
    return WriteError(f"{target}: cannot be written ({getattr(error, 'strerror', None) or error})")


def _sweep(folder: Path) -> None:
    """Remove the temporary files that killed processes left."""
    for path in folder.glob(f"{PREFIX}*{SUFFIX}"):
        with suppress(OSError):
            if time.time() - path.stat().st_mtime > STALE:
                path.unlink()


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


_held: set[tuple[int, Path]] = set()


@contextmanager
def locked(folder: str | os.PathLike[str]) -> Iterator[None]:
    """Keep other processes and threads from writing into a folder, which is made if need be.

    It waits for a writer that is already there. A thread may lock again what it has locked.

    Raises:
        WriteError: the folder cannot be made, or the other writer takes over `PATIENCE` seconds.
    """
    path = checked(folder)
    try:
        path.mkdir(parents=True, exist_ok=True)
        key = (threading.get_ident(), path.resolve())
    except (OSError, ValueError) as error:
        raise _refused(path, error) from None
    if fcntl is None or key in _held:
        yield
        return
    handle = _lock(path)
    _held.add(key)
    try:
        yield
    finally:
        _held.remove(key)
        os.close(handle)


def _lock(folder: Path) -> int:
    """Lock the folder itself, so that no lock file is left in it.

    The lock ends with the process, however that ends.
    """
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError as error:
        raise _refused(folder, error) from None
    end = time.monotonic() + PATIENCE
    while True:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() > end:
                os.close(handle)
                raise WriteError(
                    f"{folder}: another process is writing there: try again when it is done"
                ) from None
            time.sleep(0.02)
        except OSError:  # a file system without locks
            return handle
        else:
            return handle
