"""Measure reading front matter, beside PyYAML's CSafeLoader and python-frontmatter.

    python -m benchmarks reading [CORPUS] [--rounds N]

CORPUS (default ../shared/corpora/diablo4) is a folder of articles. Each reader gets the same bytes,
in turns; the best round counts. python-frontmatter is left out if it is not installed.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from statistics import median
from time import process_time
from typing import Any

import yaml

from topicgraph.sources import fast_yaml
from topicgraph.sources.formats import all_endings, read_document
from topicgraph.sources.records import make_record
from topicgraph.sources.settings import Config

Reader = Callable[[bytes], object]
CORPUS = Path("../shared/corpora/diablo4")


def _loader(raw: bytes) -> object:
    return yaml.load(raw.decode().split("---\n", 2)[1], yaml.CSafeLoader)


def _whole(raw: bytes, config: Config) -> object:
    document = read_document(raw)
    return None if document.data is None else make_record("x.md", document, config, [])


def readers() -> dict[str, Reader]:
    """Each way of reading that is here; one configuration for all files, as in a build."""
    readers_found: dict[str, Reader] = {"PyYAML CSafeLoader": _loader}
    if find_spec("frontmatter"):
        from frontmatter import loads

        readers_found["python-frontmatter"] = lambda raw: loads(raw.decode())
    return readers_found | {
        "topicgraph, front matter": read_document,
        "topicgraph, whole record": partial(_whole, config=Config()),
    }


def measure(corpus: Path, rounds: int) -> tuple[int, dict[str, list[float]]]:
    """Count the articles, and measure CPU µs per article for each reader, round by round."""
    paths = [
        path
        for path in sorted(corpus.rglob("*"))
        if path.suffix in all_endings() and path.stem != "README"
    ]
    files = [path.read_bytes().replace(b"\r\n", b"\n") for path in paths]
    times_of: dict[str, list[float]] = {}
    for _ in range(rounds):
        for name, read in readers().items():
            fast_yaml.clear_cache()  # what one reader or round remembers must not help the next
            start = process_time()
            for raw in files:
                read(raw)
            times_of.setdefault(name, []).append((process_time() - start) / len(files) * 1e6)
    return len(files), times_of


def results(corpus: Path = CORPUS, rounds: int = 5) -> list[dict[str, Any]]:
    """A row for each reader that is ours; see `benchmarks.__main__`."""
    size, times_of = measure(corpus, rounds)
    peer = next(name for name in ("python-frontmatter", "PyYAML CSafeLoader") if name in times_of)
    rows: list[dict[str, Any]] = []
    for name in ("topicgraph, front matter", "topicgraph, whole record"):
        ours, beside, whole = (
            median(times_of[name]),
            median(times_of[peer]),
            name.endswith("record"),
        )
        row = {
            "what": f"reading: {name}",
            "size": size,
            "unit": "CPU µs an article",
            "ours": ours,
            "peer_name": peer,
            "peer": beside,
        }
        met = beside / ours >= 4 if whole and peer == "python-frontmatter" else None
        rows.append(
            row
            | {
                "spread": (min(times_of[name]), max(times_of[name])),
                "target": "4 × python-frontmatter" if whole else "",
                "met": met,
            }
        )
    return rows


def main(arguments: list[str]) -> None:
    """Print microseconds of CPU an article, and how much faster that is than CSafeLoader."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks reading", description=(__doc__ or "").partition("\n")[0]
    )
    parser.add_argument("corpus", nargs="?", type=Path, default=CORPUS)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args(arguments)
    size, times_of = measure(options.corpus, options.rounds)
    best = {name: min(times) for name, times in times_of.items()}
    print(
        f"{size:,} articles, best of {options.rounds} rounds\n"
        "| reader | µs an article | times CSafeLoader |\n|---|---|---|"
    )
    for name, least in best.items():
        print(f"| {name} | {least:.0f} | {best['PyYAML CSafeLoader'] / least:.2f} |")
