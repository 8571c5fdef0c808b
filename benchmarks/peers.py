"""Measure two programs that do a part of the same: obsidiantools and gravis.

    python -m benchmarks peers [--sizes N ...]

obsidiantools reads a folder of notes as a graph; gravis makes a page of a graph.
`benchmarks.corpus` makes a folder of each size, which both programs and topicgraph read; pages are
made of the output that was saved for it. Each run is a process of its own; its CPU seconds and peak
memory are measured. Needs the extra `bench`.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import topicgraph as tg
from benchmarks import corpus
from benchmarks.building import Cost, cost
from benchmarks.rows import make_row


def vault(folder: Path, out: Path) -> None:
    """Read a folder with obsidiantools: a graph of notes by the links in them, or how it fails."""
    from obsidiantools.api import Vault

    try:
        result = f"{Vault(folder).connect().graph.number_of_edges():,} edges found"
    except Exception as error:  # of a file in another encoding, where the corpus has one
        result = f"ends with {type(error).__name__}"
    out.write_text(json.dumps(result), "utf-8")


def gravis(saved: Path, out: Path) -> None:
    """The page that gravis makes of the networkx view, on the library that pyvis uses as well."""
    import gravis

    out.write_text(
        gravis.vis(tg.load(saved).nx, node_label_data_source="label").to_html_standalone(), "utf-8"
    )


def page(saved: Path, out: Path) -> None:
    """Our own."""
    tg.write_html(tg.load(saved), out)


STEPS = {"vault": vault, "gravis": gravis, "page": page}


def _apart(step: str, source: Path, out: Path) -> Cost:
    return cost(["-m", "benchmarks", "peers", "--step", step, str(source), str(out)])


def results(sizes: Sequence[int] = (1_600, 10_000)) -> list[dict[str, Any]]:
    """A row for each figure; see `benchmarks.__main__`."""
    rows: list[dict[str, Any]] = []
    for size in sizes:
        with tempfile.TemporaryDirectory() as place:
            folder, saved = Path(place) / "articles", Path(place) / "saved"
            corpus.write(folder, size)
            graph = tg.build(folder)
            tg.save(graph, saved)
            rows += [
                *_reading(folder, size, Path(place) / "result.json"),
                *_page(saved, size, Path(place)),
            ]
    return rows


def _reading(folder: Path, size: int, out: Path) -> list[dict[str, Any]]:
    ours = cost(["-m", "benchmarks", "building", str(folder), "--resolved"])
    peer, result = _apart("vault", folder, out), json.loads(out.read_text("utf-8"))
    name = f"obsidiantools ({result}: it follows links in the text, not front matter)"
    what = "a folder read as a graph, who is who resolved"
    return [
        _row(what, size, "CPU s", ours.cpu, peer.cpu, name),
        _row(f"{what}, most memory", size, "GB", ours.memory, peer.memory, name),
    ]


def _page(saved: Path, size: int, place: Path) -> list[dict[str, Any]]:
    costs: dict[str, Cost] = {}
    outs = {step: place / f"{step}.html" for step in ("page", "gravis")}
    for step, out in outs.items():
        costs[step] = _apart(step, saved, out)
    sizes = {step: out.stat().st_size / 1e6 for step, out in outs.items()}
    name = "gravis (vis.js, all nodes and edges at once)"
    return [
        _row(
            "a page made of a saved output",
            size,
            "CPU s",
            costs["page"].cpu,
            costs["gravis"].cpu,
            name,
        ),
        _row(
            "a page made of a saved output, most memory",
            size,
            "GB",
            costs["page"].memory,
            costs["gravis"].memory,
            name,
        ),
        _row("the page's size", size, "MB", sizes["page"], sizes["gravis"], name),
    ]


def _row(what: str, size: int, unit: str, ours: float, peer: float, name: str) -> dict[str, Any]:
    return make_row(what, size, unit, ours, peer=peer, peer_name=name)


def main(arguments: list[str]) -> None:
    """Print what both take."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks peers", description=(__doc__ or "").partition("\n")[0]
    )
    parser.add_argument("--sizes", nargs="+", type=int, default=[1_600, 10_000])
    parser.add_argument(
        "--step", nargs=3, metavar=("STEP", "SOURCE", "OUT"), help=argparse.SUPPRESS
    )
    options = parser.parse_args(arguments)
    if options.step:
        step, source, out = options.step
        STEPS[step](Path(source), Path(out))
        return
    for row in results(options.sizes):
        print(
            f"{row['size']:>9,} {row['what']:<46} {row['ours']:8.2f} {row['unit']:<6} "
            f"{row['peer_name']}: {row['peer']:.2f}"
        )
