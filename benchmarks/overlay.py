"""Compare articles that have arrived, as they are shown before a build, with what the build says.

    python -m benchmarks overlay FOLDER …

Of each folder, three files in ten are held out, arrive after a build of the others, and are then
built with them.
"""

from __future__ import annotations

import argparse
import random
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import topicgraph as tg
from benchmarks.rows import make_row
from topicgraph.cli.watching import find_built_files
from topicgraph.serve.overlay import Overlay, make_overlay
from topicgraph.sources.arrivals import ArrivalReader, Arrived

SHARE = 0.3
MAX_HELD_OUT = 500
FIELDS = ("title", "published", "provider", "carrier", "url", "language", "author", "excerpt")


def let_arrive(source: Path, folder: Path) -> tuple[Arrived, Overlay | None, tg.TopicGraph]:
    """Build a folder without some files, let these arrive, and build it with them.

    Returns:
        What has arrived, its overlay, and the whole build.
    """
    articles = shutil.copytree(source, folder / "articles")
    names = sorted(path for path in articles.rglob("*") if path.is_file())
    count = min(MAX_HELD_OUT, int(len(names) * SHARE))
    held_out = {path: path.read_bytes() for path in random.Random(5).sample(names, count)}
    for path in held_out:
        path.unlink()
    tg.save(tg.build(articles), folder / "output")
    reader = ArrivalReader([str(articles)], find_built_files(str(folder / "output")))
    reader.poll()
    for path, content in held_out.items():
        path.write_bytes(content)
    reader.poll()
    overlay = make_overlay(reader.arrived, tg.load(folder / "output").database)
    return reader.arrived, overlay, tg.build(articles)


def find_differences(arrived: Arrived, overlay: Overlay, whole: tg.TopicGraph) -> list[str]:
    """List the articles that are not shown as the build has them, and those that are not shown."""
    built = {row["id"]: row for row in whole.articles.to_dicts()}
    found = []
    for row in overlay.graph.articles.to_dicts():
        other = built.get(row["id"])
        if other is None:
            found.append(f"{row['files'][0]}: not in the build as {row['id']}")
            continue
        wrong = [name for name in FIELDS if row[name] != other[name]]
        if _describe(overlay.graph, row) != _describe(whole, other):
            wrong.append("names of outlet or topics")
        if wrong:
            found.append(f"{row['files'][0]}: {', '.join(wrong)}")
    shown = {file.name for file in arrived.files}
    held = {name for row in built.values() for name in row["files"]}
    return found + [f"{name}: not in the build" for name in sorted(shown - held)]


def _describe(graph: tg.TopicGraph, row: dict[str, Any]) -> tuple[str, list[str]]:
    outlet = graph.provider(row["provider"]).name if row["provider"] else ""
    return outlet, sorted(graph.topic(topic).name for topic in graph.article(row["id"]).topics)


def measure_overlay(source: Path) -> dict[str, Any]:
    """The row of one folder."""
    with tempfile.TemporaryDirectory() as name:
        arrived, overlay, whole = let_arrive(source, Path(name))
        if overlay is None:
            return make_row(f"{source.name}: nothing arrived", 0, "articles", 0)
        wrong = find_differences(arrived, overlay, whole)
        count = overlay.graph.articles.height
    for line in wrong:
        print(f"{source.name}: {line}")
    return make_row(
        f"{source.name}: articles that arrived and are not shown as the next build has them",
        count, "articles", len(wrong), spread=f"and {len(overlay.updates)} updates",
        target="≤ 5 %", met=len(wrong) <= count / 20,
    )  # fmt: skip


def main(words: Sequence[str]) -> None:
    """Measure, print, and write a section of RESULTS.md."""
    from benchmarks.__main__ import FOLDER, format_section, write_sections

    parser = argparse.ArgumentParser(prog="python -m benchmarks overlay", description=__doc__)
    parser.add_argument("sources", nargs="+", type=Path)
    parser.add_argument("-o", "--output", type=Path, default=FOLDER / "RESULTS.md")
    options = parser.parse_args(words)
    rows = [measure_overlay(source) for source in options.sources]
    count, wrong = sum(row["size"] for row in rows), sum(row["ours"] for row in rows)
    rows.append(make_row("all of them", count, "articles", wrong, target="≤ 5 %",
                         met=wrong <= count / 20))  # fmt: skip
    text = format_section("overlay", rows, ["overlay", *words])
    print(f"## {text}\n", flush=True)
    write_sections(options.output, {"overlay": text})
