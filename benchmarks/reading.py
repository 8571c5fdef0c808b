"""Reading front matter: topicgraph beside PyYAML's CSafeLoader, and python-frontmatter where it is installed.

    python -m benchmarks reading [CORPUS] [--rounds N]

CORPUS (default ../shared/corpora/diablo4) is a folder of articles. Each reader gets the same bytes, in turns; the best round counts.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from time import process_time

import yaml

from topicgraph import frontmatter, subset
from topicgraph.config import Config
from topicgraph.fields import record
from topicgraph.reader import ENDINGS

Reader = Callable[[bytes], object]


def _loader(raw: bytes) -> object:
    return yaml.load(raw.decode().split("---\n", 2)[1], yaml.CSafeLoader)


def _whole(raw: bytes) -> object:
    document = frontmatter.read(raw)
    return None if document.data is None else record("x.md", document, Config(), [])


def readers() -> dict[str, Reader]:
    """Each way of reading that is here."""
    found: dict[str, Reader] = {"PyYAML CSafeLoader": _loader}
    if find_spec("frontmatter"):
        from frontmatter import loads

        found["python-frontmatter"] = lambda raw: loads(raw.decode())
    return found | {"topicgraph, front matter": frontmatter.read, "topicgraph, whole record": _whole}


def main(arguments: list[str]) -> None:
    """Print microseconds of CPU an article, and how much faster that is than CSafeLoader."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks reading", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("corpus", nargs="?", type=Path, default=Path("../shared/corpora/diablo4"))
    parser.add_argument("--rounds", type=int, default=5)
    asked = parser.parse_args(arguments)
    paths = [path for path in sorted(asked.corpus.rglob("*")) if path.suffix in ENDINGS and path.stem != "README"]
    files = [path.read_bytes().replace(b"\r\n", b"\n") for path in paths]
    best: dict[str, float] = {}
    for _ in range(asked.rounds):
        for name, read in readers().items():
            subset.forget()  # what one round remembers must not help the next
            start = process_time()
            for raw in files:
                read(raw)
            best[name] = min(best.get(name, 1e9), (process_time() - start) / len(files) * 1e6)
    print(f"{len(files):,} articles, best of {asked.rounds} rounds\n| reader | µs an article | times CSafeLoader |\n|---|---|---|")
    for name, taken in best.items():
        print(f"| {name} | {taken:.0f} | {best['PyYAML CSafeLoader'] / taken:.2f} |")
