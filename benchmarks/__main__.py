"""Run the benchmarks; each writes its section of `benchmarks/RESULTS.md`, figures beside peers.

    python -m benchmarks [--only NAME ...] [--sizes N ...] [--saved FOLDER ...] [-o FILE]
    python -m benchmarks NAME [ARGUMENTS]

`--only` runs some of them; `--sizes` is for those that build; `--saved` names outputs of earlier
builds for `queries`, which otherwise makes its own. With a NAME, only that benchmark is run, with
arguments of its own. The function `results` of each module returns rows of `what, size, unit, ours,
spread, peer_name, peer, target, met`.
"""

from __future__ import annotations

import argparse
import inspect
import math
import os
import platform
import sys
from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime
from importlib import import_module, metadata
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

Row = dict[str, Any]
FOLDER = Path(__file__).parent
PACKAGES = (
    "topicgraph",
    "networkx",
    "polars",
    "numpy",
    "scipy",
    "pyyaml",
    "pyvis",
    "python-frontmatter",
    "obsidiantools",
    "gravis",
)
OWN_SECTIONS = ("growth", "newsroom", "threats")
"""Benchmarks that also write sections of their own, row by row; together they take hours."""

QUALITIES = ("B-cubed F1", "MAP", "P@1", "P@5", "recall@10")
"""Units of which more is better: they have no ratio."""

HEAD = (
    "| what | articles | ours | spread | peer | ratio | target | met |\n"
    "|---|---|---|---|---|---|---|---|"
)


def list_benchmarks(having: str = "main") -> list[str]:
    """The benchmarks: the modules of this folder that have a `main`."""
    return sorted(
        path.stem
        for path in FOLDER.glob("[!_]*.py")
        if f"\ndef {having}(" in path.read_text("utf-8")
    )


def run_benchmarks(
    only: Iterable[str], sizes: list[int] | None, saved: list[Path]
) -> tuple[dict[str, list[Row]], list[str]]:
    """The rows of each benchmark, and what could not be run."""
    results: dict[str, list[Row]] = {}
    failed: list[str] = []
    for name in only:
        module, start = import_module(f"benchmarks.{name}"), (perf_counter(), process_time())
        try:
            parameters = inspect.signature(module.results).parameters
            arguments = {"sizes": sizes, "saved": saved}
            results[name] = module.results(
                **{
                    option: value
                    for option, value in arguments.items()
                    if value and option in parameters
                }
            )
        except (Exception, SystemExit) as error:
            failed.append(f"{name}: {type(error).__name__}: {error}")
        print(f"{name}: {perf_counter() - start[0]:.0f} s", file=sys.stderr)
    return results, failed


def format_row(row: Row) -> str:
    """A row of the table."""
    ratio = (
        row["peer"] / row["ours"]
        if isinstance(row["peer"], int | float) and row["ours"] and row["unit"] not in QUALITIES
        else None
    )
    spread = row["spread"]
    is_range = isinstance(spread, tuple | list)
    spread_text = "–".join(map(_figure, spread)) if is_range else _figure(spread)
    beside = f"{row['peer_name']}: {_figure(row['peer'])}" if row["peer"] is not None else ""
    cells = (
        row["what"],
        f"{row['size']:,}",
        f"{_figure(row['ours'])} {row['unit']}",
        spread_text,
        beside,
        "" if ratio is None else f"{ratio:.3g} ×",
    )
    return (
        "| "
        + " | ".join(
            (*cells, _figure(row["target"]), {True: "yes", False: "**no**", None: ""}[row["met"]])
        )
        + " |"
    )


def _figure(value: object) -> str:
    if value is None or isinstance(value, str):
        return value or ""
    return (
        f"{value:,.3g}"
        if isinstance(value, float) and value < 1000
        else f"{value:,.0f}"
        if isinstance(value, float)
        else f"{value:,}"
    )


def compute_exponents(rows: Iterable[Row]) -> list[str]:
    """Compute how each cost grows with the number of articles, if several sizes were run.

    The exponent is the slope of the logarithms: 1 is linear.
    """
    series: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for row in rows:
        if (
            row["unit"] in ("CPU s", "CPU ms", "s", "GB")
            and isinstance(row["ours"], int | float)
            and row["ours"] > 0
        ):
            series[f"{row['what']} ({row['unit']})"].append((row["size"], row["ours"]))
    table: list[str] = []
    for what, points in series.items():
        if len({size for size, _ in points}) > 1:
            xs, ys = (
                [math.log(size) for size, _ in points],
                [math.log(value) for _, value in points],
            )
            x, y = sum(xs) / len(xs), sum(ys) / len(ys)
            slope = sum((a - x) * (b - y) for a, b in zip(xs, ys, strict=True)) / sum(
                (a - x) ** 2 for a in xs
            )
            table.append(
                f"| {what} | {', '.join(f'{size:,}' for size, _ in points)} | {slope:.2f} |"
            )
    return table


def write_sections(path: Path, sections: dict[str, str]) -> None:
    """Replace the sections of these benchmarks in a file of results; the others stay."""
    text = path.read_text("utf-8") if path.exists() else HEADING
    heading, *parts = text.split("\n## ")
    kept = {part.partition("\n")[0]: part.rstrip("\n") for part in parts} | sections
    ordered = [f"\n## {kept[name]}\n" for name in sorted(kept)]
    path.write_text("".join([heading.rstrip("\n"), "\n", *ordered]), "utf-8")


HEADING = """# Results

Each section is written by one command, which it names; nothing here is typed by hand.
"""


def format_section(name: str, rows: list[Row], words: list[str]) -> str:
    """Write what one benchmark measured as Markdown, without the marks of the heading."""
    lines = [
        name,
        "",
        f"Written by `{' '.join(['python -m benchmarks', *words])}`, "
        f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC, {platform.platform()}, {os.cpu_count()} cores, "
        f"load at the end {os.getloadavg()[0]:.1f}, Python {platform.python_version()}, "
        f"{', '.join(_versions())}.",
        "",
        HEAD,
        *map(format_row, rows),
    ]
    if table := compute_exponents(rows):
        head = ["| cost | at | exponent |", "|---|---|---|"]
        lines += ["", "Growth (the exponent of articles; 1 is linear):", "", *head, *table]
    unmet = [f"{row['what']} at {row['size']:,}" for row in rows if row["met"] is False]
    return "\n".join([*lines, "", f"Not met: {'; '.join(unmet) or 'nothing'}."])


def _versions() -> Iterable[str]:
    for package in PACKAGES:
        try:
            yield f"{package} {metadata.version(package)}"
        except metadata.PackageNotFoundError:
            yield f"{package} absent"


def run_all(words: list[str]) -> None:
    """Run the comparisons and write them down."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks", description=(__doc__ or "").partition("\n")[0]
    )
    parser.add_argument(
        "--only", nargs="+", choices=list_benchmarks("results"), default=list_benchmarks("results")
    )
    parser.add_argument("--sizes", nargs="+", type=int)
    parser.add_argument("--saved", nargs="+", type=Path, default=[])
    parser.add_argument("-o", "--output", type=Path, default=FOLDER / "RESULTS.md")
    options = parser.parse_args(words)
    results, failed = run_benchmarks(options.only, options.sizes, options.saved)
    sections = {name: format_section(name, rows, words) for name, rows in results.items()}
    write_sections(options.output, sections)
    print("\n\n".join(f"## {text}" for text in sections.values()))
    for name in () if words else OWN_SECTIONS:
        try:
            import_module(f"benchmarks.{name}").main([])
        except (Exception, SystemExit) as error:
            failed.append(f"{name}: {type(error).__name__}: {error}")
    for text in failed:
        print(f"not run: {text}", file=sys.stderr)


def main(words: list[str]) -> None:
    """Run the benchmark that the first word names, with the other words; without a name, all."""
    if words and words[0] in list_benchmarks():
        import_module(f"benchmarks.{words[0]}").main(words[1:])
    elif not words or words[0].startswith("-"):
        run_all(words)
    else:
        sys.exit(f"usage: python -m benchmarks [{{{','.join(list_benchmarks())}}} [ARGUMENTS]]")


if __name__ == "__main__":
    main(sys.argv[1:])
