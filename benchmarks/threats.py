"""What hostile input and faults can do to topicgraph: every figure measured in this run.

    python -m benchmarks threats [--quick] [ROW …]

Each row is one attack of `benchmarks/hostile/`, in large number (with --quick in small, as the
tests do it). Each row in large number is written into `RESULTS.md`. Exit 1 where one succeeds.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from benchmarks.fuzz import fuzz, report
from benchmarks.hostile import (
    Outcome,
    corpus,
    damage,
    exports,
    kills,
    misuse,
    pages,
    same,
    scalars,
    strangers,
    tables,
    takeovers,
    user_files,
)
from benchmarks.recording import CIRCUMSTANCES, describe_circumstances, record_row
from benchmarks.rows import make_row

Row = Callable[[bool, Path], tuple[Outcome, str]]


def fuzzing(quick: bool, folder: Path) -> tuple[Outcome, str]:
    """Read mutated files."""
    tally = fuzz(20_000 if quick else 1_000_000, seed=3, guided=not quick)
    print(report(tally), file=sys.stderr)
    return Outcome(
        tally.tried, [f"{count} x {fault}" for fault, count in tally.faults.items()]
    ), "exceptions, crashes, files over 250 ms of CPU time"


def beside_good(quick: bool, folder: Path) -> tuple[Outcome, str]:
    """Build the hostile cases beside good articles."""
    outcome, _ = corpus.beside_good(1_000, folder / "corpus")
    return (
        outcome,
        (
            f"cases not as expected, or good articles lost, of {len(corpus.cases())} cases "
            "beside 1,000 good"
        ),
    )


def unquoted(quick: bool, folder: Path) -> tuple[Outcome, str]:
    """Read headlines without quotes."""
    return (
        scalars.headlines(),
        (
            "headlines that lose title, date, address or outlet (up to "
            f"{ALLOWED['headlines']} may: what is not certain is not guessed)"
        ),
    )


def trapped(quick: bool, folder: Path) -> tuple[Outcome, str]:
    """Read scalars that YAML would turn into something else."""
    return scalars.traps(), "scalars that do not stay as typed"


def hostile_pages(quick: bool, folder: Path) -> tuple[Outcome, str]:
    """Open pages with a payload in each field."""
    payloads = 1 if quick else len(pages.PAYLOADS)
    words = (
        f"corpora (a field x one of {payloads} payloads) where a script ran or a "
        "request was made, with the policy or without"
    )
    return pages.pages(payloads, folder), words


def cells(quick: bool, folder: Path) -> tuple[Outcome, str]:
    """Export hostile values in every format."""
    return (
        exports.exports(folder),
        (
            f"of {len(exports.VALUES)} values x {len(exports.FORMATS)} formats that do not "
            "reopen with the documented text"
        ),
    )


def killed(quick: bool, folder: Path) -> tuple[Outcome, str]:
    """Kill writers at random points."""
    each = 3 if quick else 200
    return kills.kills(
        each, folder
    ), f"outputs neither old nor new, {each} kills of each of {', '.join(kills.WRITERS)}"


def flipped(quick: bool, folder: Path) -> tuple[Outcome, str]:
    """Damage saved graphs."""
    return damage.damages(
        50 if quick else 500, folder
    ), "flipped bits, truncations and other damage that give a wrong graph silently"


def damaged_tables(quick: bool, folder: Path) -> tuple[Outcome, str]:
    """Damage Parquet files and workbooks."""
    words = "damaged Parquet and Excel files that give an exception, hang, or lose rows silently"
    return tables.damaged_tables(10 if quick else 2_000, folder), words


def identical(quick: bool, folder: Path) -> tuple[Outcome, str]:
    """Build in several orders, with several threads and hash seeds."""
    return same.same(
        3 if quick else 20, folder
    ), "builds whose bytes differ, of any file order, threads and hash seed"


def misused(quick: bool, folder: Path) -> tuple[Outcome, str]:
    """Use the command line wrongly."""
    return misuse.commands(
        folder
    ), "misuses of the command line without the right code and one clear line"


def miscalled(quick: bool, folder: Path) -> tuple[Outcome, str]:
    """Call public functions wrongly."""
    (folder / "saved").mkdir()
    return misuse.calls(folder), "wrong calls of public functions without one clear line"


def lost_files(quick: bool, folder: Path) -> tuple[Outcome, str]:
    """Use commands that could remove or replace a file of the user."""
    words = "forms of misuse that remove or replace a file of the user unasked"
    return user_files.user_files(folder), words


def taken_over(quick: bool, folder: Path) -> tuple[Outcome, str]:
    """Files that speak for the outlets of others."""
    words = "files that change another outlet's article, name or count"
    return takeovers.takeovers(folder), words


def opened(quick: bool, folder: Path) -> tuple[Outcome, str]:
    """Open outputs that a stranger forged."""
    count = 20 if quick else 200
    words = "forged outputs that hang, crash, or give a raw error when they are opened and asked"
    return strangers.strangers(count, folder), words


ROWS: dict[str, Row] = {
    "fuzz": fuzzing, "corpus": beside_good, "headlines": unquoted, "scalars": trapped,
    "pages": hostile_pages, "exports": cells,
    "kills": killed, "damage": flipped, "tables": damaged_tables, "same": identical,
    "misuse": misused, "calls": miscalled,
    "files": lost_files, "takeovers": taken_over, "strangers": opened,
}  # fmt: skip


ALLOWED = {"headlines": 5}


def tried(name: str, quick: bool) -> tuple[Outcome, str]:
    """What came of one kind of attack, and in words what would be a success."""
    with tempfile.TemporaryDirectory(prefix="topicgraph-") as folder:
        return ROWS[name](quick, Path(folder))


def results(quick: bool = True, rows: Sequence[str] = tuple(ROWS)) -> list[dict[str, Any]]:
    """A row for each kind of attack, in small number; see `benchmarks.__main__`."""
    return [_row(name, quick, *tried(name, quick)) for name in rows]


def _row(name: str, quick: bool, outcome: Outcome, words: str) -> dict[str, Any]:
    most, failures = ALLOWED.get(name, 0), len(outcome.failed)
    return make_row(
        f"{name}{' (few)' if quick else ''}: {words}",
        outcome.tried,
        f"of {outcome.tried:,}",
        failures,
        target=f"≤ {most}" if most else "0",
        met=failures <= most,
    )


def main(arguments: list[str]) -> None:
    """Print the table, and write it down unless it is quick; what failed goes to stderr."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks threats", description=(__doc__ or "").partition("\n")[0]
    )
    parser.add_argument("rows", nargs="*", metavar="ROW", help=f"only some of {', '.join(ROWS)}")
    parser.add_argument("--quick", action="store_true", help="few of each")
    options = parser.parse_args(arguments)
    if unknown := [row for row in options.rows if row not in ROWS]:
        parser.error(f'no row "{unknown[0]}": want some of {", ".join(ROWS)}')
    print(f"| {' | '.join(HEAD)} |\n{'|---' * len(HEAD)}|")
    failed = False
    for name in options.rows or ROWS:
        start = time.perf_counter()
        outcome, words = tried(name, options.quick)
        seconds = f"{time.perf_counter() - start:,.0f}"
        row = [name, str(outcome), words, seconds, *describe_circumstances()]
        print(f"| {' | '.join(row)} |", flush=True)
        print(*(f"{name}: {label}" for label in outcome.failed[:20]), sep="\n", file=sys.stderr)
        failed |= len(outcome.failed) > ALLOWED.get(name, 0)
        if not options.quick:
            record_row("threats in full number", INTRO, HEAD, row)
    sys.exit(1 if failed else 0)


HEAD = ["attack", "succeeded", "what would be a success", "seconds", *CIRCUMSTANCES]
INTRO = "Written by `python -m benchmarks threats`, row by row."
