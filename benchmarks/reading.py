"""Reading front matter from disk: topicgraph beside python-frontmatter and PyYAML's CSafeLoader.

    python -m benchmarks reading [CORPUS] [--rounds N]

CORPUS (default ../shared/corpora/diablo4) is a folder of real articles. Each reader runs in a
process of its own, which imports nothing of the others, and reads all files in each round; the
readers take turns, and the best round counts.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import process_time
from typing import Any

Reader = Callable[[Path], object]
CORPUS = Path("../shared/corpora/diablo4")
ENDINGS = (".md", ".txt")

PEER = "python-frontmatter"
TURNS = 3
"""Processes of each reader."""


def read_by_yaml(corpus: Path) -> None:
    """Read the front matter alone, as PyYAML gives it."""
    import yaml

    for path in _files(corpus):
        yaml.load(path.read_text("utf-8").split("---\n", 2)[1], yaml.CSafeLoader)


def read_by_frontmatter(corpus: Path) -> None:
    """Read front matter and body with python-frontmatter."""
    import frontmatter

    for path in _files(corpus):
        frontmatter.load(str(path))


def read_by_topicgraph(corpus: Path) -> None:
    """Read records, with everything that a folder tells about them."""
    import topicgraph as tg
    from topicgraph.sources import fast_yaml

    fast_yaml.clear_cache()  # what one round remembers must not help the next
    tg.read(corpus)


READERS: dict[str, Reader] = {
    "PyYAML CSafeLoader": read_by_yaml,
    PEER: read_by_frontmatter,
    "topicgraph (tg.read)": read_by_topicgraph,
}


def _files(corpus: Path) -> list[Path]:
    return [path for path in sorted(corpus.rglob("*")) if path.suffix in ENDINGS]


def run_rounds(name: str, corpus: Path, rounds: int) -> list[float]:
    """Return microseconds of CPU an article of each round; one more round before warms up."""
    count, taken = len(_files(corpus)), []
    for _ in range(rounds + 1):
        start = process_time()
        READERS[name](corpus)
        taken.append((process_time() - start) / count * 1e6)
    return taken[1:]


def measure(corpus: Path, rounds: int) -> dict[str, list[float]]:
    """Return microseconds of CPU an article of each reader, round by round."""
    taken: dict[str, list[float]] = {name: [] for name in READERS}
    for _ in range(TURNS):
        for name in READERS:
            words = ["reading", str(corpus), "--rounds", str(rounds), "--reader", name]
            done = subprocess.run(
                [sys.executable, "-m", "benchmarks", *words], capture_output=True, check=True
            )
            taken[name] += json.loads(done.stdout)
    return taken


def results(corpus: Path = CORPUS, rounds: int = 3) -> list[dict[str, Any]]:
    """Return a row for our reader beside each other one; see `benchmarks.__main__`."""
    taken, size = measure(corpus, rounds), len(_files(corpus))
    *peers, name = READERS
    ours = min(taken[name])
    return [
        {
            "what": "reading a folder of real articles from disk",
            "size": size,
            "unit": "CPU µs an article",
            "ours": ours,
            "spread": (median(taken[name]), max(taken[name])),
            "peer_name": peer,
            "peer": min(taken[peer]),
            "target": f"4 × {PEER}" if peer == PEER else "",
            "met": min(taken[peer]) / ours >= 4 if peer == PEER else None,
        }
        for peer in peers
    ]


def main(arguments: list[str]) -> None:
    """Print microseconds of CPU an article."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks reading", description=(__doc__ or "").partition("\n")[0]
    )
    parser.add_argument("corpus", nargs="?", type=Path, default=CORPUS)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--reader", choices=list(READERS), help=argparse.SUPPRESS)
    asked = parser.parse_args(arguments)
    if asked.reader:
        print(json.dumps(run_rounds(asked.reader, asked.corpus, asked.rounds)))
        return
    for name, times in measure(asked.corpus, asked.rounds).items():
        print(f"{name:<22} best {min(times):6.0f}  median {median(times):6.0f} CPU µs an article")
