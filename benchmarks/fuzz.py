"""Read a million mutated files: no exception, no crash, none over 250 ms of CPU time.

    python -m benchmarks fuzz [COUNT] [--seed N] [--plain]

A tenth of the files are found by coverage (atheris, if it is installed), the others by plain
mutation. All are read in processes of their own, so that even a crash of the interpreter is seen,
with the file that caused it.
"""

from __future__ import annotations

import argparse
import mmap
import struct
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from random import Random

ROOT = Path(__file__).parent.parent
BATCH = 50_000
"""So many files a process: a crash costs no more than the rest of these."""

HANGS = 60
"""A process that has read no file for so many seconds hangs."""

COMMAND = ("benchmarks.fuzz",)
"""The module that is run as the process; a test puts a broken reader in its place."""

HEAD, ROOM = struct.Struct("<QQ"), 1 << 20
"""What a process leaves behind: how many files it began, the length of the last, and room for
it."""


@dataclass
class Tally:
    """What the fuzzing found: files read, and what was wrong how often, with one file for each."""

    tried: int = 0
    crashes: int = 0
    faults: Counter[str] = field(default_factory=Counter)
    examples: dict[str, bytes] = field(default_factory=dict)

    def add(self, fault: str, raw: bytes) -> None:
        """Count a fault, and keep the first file that caused it."""
        print(f"fuzz: {fault}: {raw[:200]!r}", file=sys.stderr)
        self.faults[fault] += 1
        self.examples.setdefault(fault, raw)


class Record:
    """Memory that outlives a process: how many files it has read, and the one it is reading."""

    def __init__(self, path: Path) -> None:
        if not path.exists():
            path.write_bytes(bytes(ROOM))
        with path.open("r+b") as file:
            self.memory = mmap.mmap(file.fileno(), ROOM)

    def begin(self, raw: bytes) -> None:
        """Note that a file is about to be read."""
        self.memory[HEAD.size : HEAD.size + len(raw)] = raw
        HEAD.pack_into(self.memory, 0, self.tried + 1, len(raw))

    @property
    def tried(self) -> int:
        """The number of files begun."""
        return HEAD.unpack_from(self.memory)[0]

    @property
    def last(self) -> bytes:
        """The file that was begun last."""
        return self.memory[HEAD.size : HEAD.size + HEAD.unpack_from(self.memory)[1]]


def fuzz(count: int, seed: int = 1, guided: bool = True) -> Tally:
    """Read `count` mutated files.

    A tenth of them are guided by coverage, if atheris is installed; these cost ten times as much.
    """
    tally, guided_count = Tally(), count // 10 if guided and find_spec("atheris") else 0
    for way, size in (("plain", count - guided_count), ("guided", guided_count)):
        for number, start in enumerate(range(0, size, BATCH)):
            _batch(way, min(BATCH, size - start), seed * 1_000_003 + number, tally)
            done = min(start + BATCH, size)
            print(
                f"fuzz: {way} {done:,} of {size:,}, faults {sum(tally.faults.values()):,}",
                file=sys.stderr,
                flush=True,
            )
    return tally


def _batch(way: str, size: int, seed: int, tally: Tally) -> None:
    """Run one process after another until `size` files are read.

    Each begins where a crash ended the last.
    """
    while size > 0:
        with tempfile.TemporaryDirectory() as folder:
            done = _process(way, size, seed, Path(folder))
            record = Record(Path(folder) / "record")
            tally.tried += record.tried
            for path in sorted(Path(folder).glob("fault-*")):
                fault, _, raw = path.read_bytes().partition(b"\0")
                tally.add(fault.decode(), raw)
            if not record.tried:
                sys.exit(f"the fuzzer itself does not run: {done}")
            if not done:
                return
            tally.crashes += 1
            tally.add(f"the process ended with {done}", record.last)
            size, seed = size - max(record.tried, 1), seed + 500_009


def _process(way: str, size: int, seed: int, folder: Path) -> str:
    """Read so many files in a process of its own; how it ended, "" where well."""
    command = [
        sys.executable,
        "-m",
        *COMMAND,
        "--worker",
        way,
        str(size),
        "--seed",
        str(seed),
        "--folder",
        str(folder),
    ]
    with subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, cwd=ROOT
    ) as running:
        before = -1
        while True:
            try:
                _, message = running.communicate(timeout=HANGS)
                return (
                    f"code {running.returncode} {message[-300:].decode(errors='replace')}".strip()
                    if running.returncode
                    else ""
                )
            except subprocess.TimeoutExpired:
                now = Record(folder / "record").tried
                if now == before:
                    running.kill()
                    return "a hang"
                before = now


# --- in the process -------------------------------------------------------------------------------
# ----------------------------------


def work(way: str, size: int, seed: int, folder: Path) -> None:
    """Read `size` mutated files; what is wrong with one goes into a file of its own."""
    record = Record(folder / "record")
    if way == "guided":
        _guided(size, seed, folder, record)
    from benchmarks.hostile.mutations import mutated

    draw = Random(seed)
    for _ in range(size):
        one(mutated(draw), folder, record)


def one(raw: bytes, folder: Path, record: Record) -> None:
    """Read one file, in sight of the process that waits."""
    from benchmarks.hostile.mutations import fault

    record.begin(raw)
    if message := fault(raw):
        name = folder / f"fault-{record.tried:08}"
        name.write_bytes(message.encode(errors="replace") + b"\0" + raw)


def _guided(size: int, seed: int, folder: Path, record: Record) -> None:
    """As `work`, but files that reach new code are kept and mutated further; ends the process."""
    import atheris

    with atheris.instrument_imports(
        include=[
            "topicgraph.sources.formats",
            "topicgraph.sources.safe_yaml",
            "topicgraph.sources.repair",
            "topicgraph.sources.records",
            "topicgraph.sources.values",
            "topicgraph.sources.fields",
            "topicgraph.sources.dates",
        ]
    ):
        from benchmarks.hostile import mutations

    corpus = folder / "corpus"
    corpus.mkdir()
    for number, raw in enumerate(mutations.seeds()):
        (corpus / str(number)).write_bytes(raw)

    def mutate(raw: bytes, most: int, number: int) -> bytes:
        draw = Random(number)
        return (mutations.changed(raw, draw) if draw.random() < 0.7 else atheris.Mutate(raw, most))[
            :most
        ]

    limits = [
        f"-runs={size}",
        f"-seed={seed % (1 << 31)}",
        "-max_len=50000",
        "-len_control=0",
        f"-artifact_prefix={folder}/",
    ]
    atheris.Setup(
        [sys.argv[0], *limits, str(corpus)],
        lambda raw: one(raw, folder, record),
        custom_mutator=mutate,
    )
    atheris.Fuzz()


def main(arguments: list[str]) -> None:
    """Print how many files were read and what went wrong."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks fuzz", description=(__doc__ or "").partition("\n")[0]
    )
    parser.add_argument("count", nargs="?", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--plain", action="store_true", help="without coverage, as where atheris is not installed"
    )
    parser.add_argument("--worker", help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.worker:
        work(options.worker, options.count, options.seed, options.folder)
        return
    tally = fuzz(options.count, options.seed, not options.plain)
    print(report(tally))
    for number, raw in enumerate(tally.examples.values()):
        path = Path(tempfile.gettempdir()) / f"topicgraph-fault-{number}"
        path.write_bytes(raw)
        print(f"  kept: {path}")


def report(tally: Tally) -> str:
    """The tally in words."""
    lines = [
        (
            f"{tally.tried:,} mutated files read: "
            f"{sum(tally.faults.values()) - tally.crashes:,} faults, {tally.crashes:,} crashes"
        )
    ]
    for fault, count in tally.faults.most_common(20):
        lines.append(f"  {count:,} x {fault}: e.g. {tally.examples[fault][:200]!r}")
    return "\n".join(lines)


if __name__ == "__main__":
    main(sys.argv[1:])
