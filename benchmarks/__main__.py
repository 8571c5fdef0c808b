"""`python -m benchmarks`: every comparison beside its peer, as a table and as
a section of `benchmarks/RESULTS.md`.

    python -m benchmarks [--only NAME ...] [--sizes N ...] [--saved FOLDER ...] [-o FILE]
    python -m benchmarks NAME [ARGUMENTS]

`--only` some of them; `--sizes` for those that build; `--saved` outputs of earlier builds for
`queries`, which makes its own without them. With a NAME, that benchmark alone, with arguments of
its own. Each module gives rows of `what, size, unit, ours, spread, peer_name, peer, target, met` by
its `results`."""

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
QUALITIES = ("B-cubed F1", "MAP", "P@1", "P@5", "recall@10")
"""Units of which more is better: they have no ratio."""

HEAD = (
    "| what | articles | ours | spread | peer | ratio | target | met |\n"
    "|---|---|---|---|---|---|---|---|"
)


def names(having: str = "main") -> list[str]:
    """The benchmarks: the modules of this folder that have a `main`."""
    return sorted(
        path.stem
        for path in FOLDER.glob("[!_]*.py")
        if f"\ndef {having}(" in path.read_text("utf-8")
    )


def gathered(
    only: Iterable[str], sizes: list[int] | None, saved: list[Path]
) -> tuple[dict[str, list[Row]], list[str]]:
    """The rows of each benchmark, and what could not be run."""
    found, failed = dict[str, list[Row]](), list[str]()
    for name in only:
        module, start = import_module(f"benchmarks.{name}"), (perf_counter(), process_time())
        try:
            taken = inspect.signature(module.results).parameters
            stated = {"sizes": sizes, "saved": saved}
            found[name] = module.results(
                **{option: value for option, value in stated.items() if value and option in taken}
            )
        except (Exception, SystemExit) as error:
            failed.append(f"{name}: {type(error).__name__}: {error}")
        print(f"{name}: {perf_counter() - start[0]:.0f} s", file=sys.stderr)
    return found, failed


def line(row: Row) -> str:
    """A row of the table."""
    ratio = (
        row["peer"] / row["ours"]
        if isinstance(row["peer"], int | float) and row["ours"] and row["unit"] not in QUALITIES
        else None
    )
    spread = row["spread"]
    told = "–".join(map(_figure, spread)) if isinstance(spread, tuple | list) else _figure(spread)
    beside = f"{row['peer_name']}: {_figure(row['peer'])}" if row["peer"] is not None else ""
    cells = (
        row["what"],
        f"{row['size']:,}",
        f"{_figure(row['ours'])} {row['unit']}",
        told,
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


def exponents(rows: Iterable[Row]) -> list[str]:
    """How each cost grows with the articles: the slope of the logarithms, where three sizes or two
    were run."""
    series: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for row in rows:
        if (
            row["unit"] in ("CPU s", "CPU ms", "s", "GB")
            and isinstance(row["ours"], int | float)
            and row["ours"] > 0
        ):
            series[f"{row['what']} ({row['unit']})"].append((row["size"], row["ours"]))
    told = list[str]()
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
            told.append(
                f"| {what} | {', '.join(f'{size:,}' for size, _ in points)} | {slope:.2f} |"
            )
    return told


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


def section(name: str, rows: list[Row], words: list[str]) -> str:
    """What one benchmark measured, as Markdown, without the marks of the heading."""
    lines = [
        name,
        "",
        f"Written by `{' '.join(['python -m benchmarks', *words])}`, "
        f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC, {platform.platform()}, {os.cpu_count()} cores, "
        f"load at the end {os.getloadavg()[0]:.1f}, Python {platform.python_version()}, "
        f"{', '.join(_versions())}.",
        "",
        HEAD,
        *map(line, rows),
    ]
    if told := exponents(rows):
        head = ["| cost | at | exponent |", "|---|---|---|"]
        lines += ["", "Growth (the exponent of articles; 1 is linear):", "", *head, *told]
    unmet = [f"{row['what']} at {row['size']:,}" for row in rows if row["met"] is False]
    return "\n".join([*lines, "", f"Not met: {'; '.join(unmet) or 'nothing'}."])


def _versions() -> Iterable[str]:
    for package in PACKAGES:
        try:
            yield f"{package} {metadata.version(package)}"
        except metadata.PackageNotFoundError:
            yield f"{package} absent"


def everything(words: list[str]) -> None:
    """Run the comparisons and write them down."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks", description=(__doc__ or "").partition("\n")[0]
    )
    parser.add_argument("--only", nargs="+", choices=names("results"), default=names("results"))
    parser.add_argument("--sizes", nargs="+", type=int)
    parser.add_argument("--saved", nargs="+", type=Path, default=[])
    parser.add_argument("-o", "--output", type=Path, default=FOLDER / "RESULTS.md")
    asked = parser.parse_args(words)
    found, failed = gathered(asked.only, asked.sizes, asked.saved)
    sections = {name: section(name, rows, words) for name, rows in found.items()}
    write_sections(asked.output, sections)
    print("\n\n".join(f"## {text}" for text in sections.values()))
    for said in failed:
        print(f"not run: {said}", file=sys.stderr)


def main(words: list[str]) -> None:
    """Run the benchmark that the first word names, with the other words; without a name, all."""
    if words and words[0] in names():
        import_module(f"benchmarks.{words[0]}").main(words[1:])
    elif not words or words[0].startswith("-"):
        everything(words)
    else:
        sys.exit(f"usage: python -m benchmarks [{{{','.join(names())}}} [ARGUMENTS]]")


if __name__ == "__main__":
    main(sys.argv[1:])
