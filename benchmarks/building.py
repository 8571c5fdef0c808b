"""Measure `topicgraph build` beside the same by hand, with python-frontmatter and networkx.

    python -m benchmarks building [FOLDER] [--sizes N ...]

By hand means once without and once with a page of pyvis. FOLDER is a folder of articles; without it
`benchmarks.corpus` makes one of each size. Each run is a process of its own; its CPU seconds and
its peak memory are measured. Then the folder is built again: with nothing changed, with the newest
file in a hundred changed, and with any one in a hundred changed.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter, sleep
from typing import Any, NamedTuple

import topicgraph as tg
from benchmarks import corpus
from benchmarks.rows import compile_package, make_row
from topicgraph import pipeline
from topicgraph.sources import workers
from topicgraph.sources.corpus import paused_garbage_collection

REAL = Path("../shared/corpora/diablo4")
"""A folder of 855 real articles."""

SETTLE = 3
"""Seconds after which a file that was written is taken to be at rest."""

PAGE = 2_000
"""By hand, the page of pyvis is made up to so many articles: its cost grows with their square."""


BUILD_TARGETS = ((750, 1.9, 0.22), (1_600, 2.6, 0.22), (100_000, 95.0, 2.0))
"""Articles, CPU seconds and GB of a whole build with its page."""

AGAIN_TARGETS = {
    "nothing changed": 1 / 60,
    "one article added": 0.5,
    "the newest 1 % changed": 0.4,
    "any 1 % changed": 0.5,
}
"""Shares of the CPU time of a cold build."""


class Cost(NamedTuple):
    """What a process took: CPU seconds and GB."""

    cpu: float
    memory: float


LAUNCHER = """
import json, os, subprocess, sys
child = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
_, status, used = os.wait4(child.pid, 0)
code = os.waitstatus_to_exitcode(status)
print(json.dumps([code, used.ru_utime + used.ru_stime, used.ru_maxrss / 1e6]))
"""
"""A small process that starts the one to be measured: a child is charged with the memory of the
parent it was forked from."""


def cost(words: Sequence[str]) -> Cost:
    """Run a program."""
    done = subprocess.run(
        [sys.executable, "-S", "-c", LAUNCHER, sys.executable, *words],
        capture_output=True,
        check=True,
    )
    code, cpu, memory = json.loads(done.stdout)
    if code:
        raise SystemExit(f"{' '.join(words)}: exit {code}")
    return Cost(cpu, memory)


def ours(source: Path, out: Path) -> Cost:
    """`topicgraph build`."""
    return cost(["-m", "topicgraph", "build", str(source), "-o", str(out)])


def by_hand(source: Path, page: bool = False) -> Cost:
    """The same by hand."""
    return cost(
        ["-m", "benchmarks", "building", str(source), "--hand", *(["--page"] if page else [])]
    )


def build_by_hand(source: Path, page: bool) -> None:
    """Build a graph by hand with python-frontmatter, networkx and, for a page, pyvis.

    Articles are keyed by their URL, and nothing is resolved.
    """
    import frontmatter
    import networkx as nx

    graph: Any = nx.MultiDiGraph()
    for path in sorted(source.rglob("*.md")):
        try:
            matter = frontmatter.load(str(path)).metadata
        except Exception:  # a defect
            matter = {}
        address = matter.get("originalUrl")
        if not address:
            continue
        graph.add_node(
            address,
            kind="article",
            label=str(matter.get("title")),
            published=str(matter.get("publishedDateTime")),
        )
        outlet = (matter.get("provider") or {}).get("name")
        graph.add_edge(address, outlet, kind="published_by")
        for topic in filter(None, matter.get("topics") or []):
            graph.add_edge(address, topic, kind="about")
        for other in matter.get("related") or []:
            graph.add_edge(address, other.get("webUrl") or other.get("title"), kind="related")
    if page:
        from pyvis.network import Network

        shown = Network(directed=True)
        for node, attributes in graph.nodes(data=True):
            shown.add_node(str(node), label=attributes.get("label") or str(node))
        for one, other in graph.edges():
            shown.add_edge(str(one), str(other))
        with (
            tempfile.TemporaryDirectory() as place,
            contextlib.chdir(place),
        ):  # it leaves a folder of scripts where it stands
            shown.write_html("graph.html")


def change_files(source: Path, what: str) -> None:
    """Add an article, or change the title of one file in a hundred: the newest ones, or any.

    Names begin with the day.
    """
    paths = sorted(source.rglob("*.md"), key=lambda path: path.name)
    if what == "one article added":
        added = paths[-1].read_bytes().replace(b'title: "', b'title: "Added ', 1)
        paths[-1].with_name(f"{paths[-1].stem}-added.md").write_bytes(added)
        return
    for path in paths[-(len(paths) // 100) :] if "newest" in what else paths[::100]:
        path.write_bytes(path.read_bytes().replace(b'title: "', b'title: "Late ', 1))


def reading(source: Path, processes: int) -> float:
    """Seconds of the clock that reading takes at most so many processes."""
    most, workers.MAX_PROCESSES = workers.MAX_PROCESSES, processes
    try:
        start = perf_counter()
        tg.read(source)
        return perf_counter() - start
    finally:
        workers.MAX_PROCESSES = most


def results(sizes: Sequence[int] = (1_600, 10_000, 100_000)) -> list[dict[str, Any]]:
    """A row for each figure; see `benchmarks.__main__`. First of the real articles, if there."""
    rows = measure_folder(REAL) if REAL.is_dir() else []
    for size in sizes:
        with tempfile.TemporaryDirectory() as place:
            corpus.write(Path(place), size)
            rows += measure_folder(Path(place))
    return rows


def measure_folder(source: Path) -> list[dict[str, Any]]:
    """The figures of a copy of a folder of articles."""
    compile_package()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "articles"
        shutil.copytree(source, folder)
        sleep(SETTLE)
        return _of(folder, sum(1 for _ in folder.rglob("*.md")), Path(place) / "out")


def _of(folder: Path, size: int, out: Path) -> list[dict[str, Any]]:
    cold = ours(folder, out)
    plain = by_hand(folder)
    rows = [
        _row(
            "build: read, resolve, relate, save, page",
            size,
            "CPU s",
            cold.cpu,
            plain.cpu,
            "by hand, read and graph alone",
            "",
        ),
        _row(
            "the same, most memory",
            size,
            "GB",
            cold.memory,
            plain.memory,
            "by hand, read and graph alone",
            "",
        ),
    ]
    resolved = cost(["-m", "benchmarks", "building", str(folder), "--resolved"])
    attributes = _row(
        "read and resolved, no page, nothing inferred",
        size,
        "CPU s",
        resolved.cpu,
        plain.cpu,
        "by hand, read and graph alone",
        "",
    )
    rows.append(attributes | {"target": "no slower than by hand", "met": resolved.cpu <= plain.cpu})
    if size >= workers.MIN_FILES:
        one, two = reading(folder, 1), reading(folder, 2)
        met = one / two >= 1.6
        rows.append(
            _row(
                "read by two processes (clock)",
                size,
                "s",
                two,
                one,
                "by one process",
                "1.6 × faster from 10,000 on",
                met,
            )
        )
    if size <= PAGE:
        paged = by_hand(folder, page=True)
        rows.append(
            _row(
                "build with its page",
                size,
                "CPU s",
                cold.cpu,
                paged.cpu,
                "by hand, with pyvis",
                "",
                None,
            )
        )
    for at, cpu, memory in BUILD_TARGETS:
        if 0.8 * at <= size <= 1.2 * at:
            rows[0] |= {"target": f"≤ {cpu:g} CPU s at {at:,}", "met": cold.cpu <= cpu}
            rows[1] |= {"target": f"≤ {memory:g} GB at {at:,}", "met": cold.memory <= memory}
    for what, share in AGAIN_TARGETS.items():
        if what != "nothing changed":
            change_files(folder, what)
        again = ours(folder, out)
        met = again.cpu <= cold.cpu * share
        rows.append(
            _row(
                f"built again, {what}",
                size,
                "CPU s",
                again.cpu,
                cold.cpu,
                "our own cold build",
                f"≤ 1/{1 / share:.0f} of cold" if share < 0.1 else f"≤ {share:g} of cold",
                met,
            )
        )
    return rows


def _row(
    what: str,
    size: int,
    unit: str,
    mine: float,
    peer: float,
    name: str,
    target: str,
    met: bool | None = None,
) -> dict[str, Any]:
    return make_row(what, size, unit, mine, peer=peer, peer_name=name, target=target, met=met)


def main(arguments: list[str]) -> None:
    """Print what building takes."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks building", description=(__doc__ or "").partition("\n")[0]
    )
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--sizes", nargs="+", type=int, default=[1_600, 10_000, 100_000])
    parser.add_argument("--hand", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--page", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--resolved", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.hand:
        build_by_hand(options.folder, options.page)
        return
    if options.resolved:
        with paused_garbage_collection():
            pipeline.resolve(tg.read(options.folder))
        return
    rows = measure_folder(options.folder) if options.folder else results(options.sizes)
    for row in rows:
        matter = f"{row['ours']:8.2f} {row['unit']:<6} {row['peer_name']}: {row['peer']:.2f}"
        print(f"{row['size']:>9,} {row['what']:<42} {matter}  {row['target']}")
