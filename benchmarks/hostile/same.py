"""Build the same corpus in several ways: the bytes of the output must be the same.

What varies is the order of files, the number of threads, and the seed of Python's hashes.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from random import Random

from . import ROOT, Outcome

PROGRAM = """
import os, random, sys
source, target, seed = sys.argv[1:]
real = os.scandir
def shuffled(path):
    entries = list(real(path))
    random.Random(int(seed)).shuffle(entries)
    return Entries(entries)
class Entries(list):
    __enter__ = lambda self: self
    __exit__ = lambda self, *error: None
os.scandir = shuffled
import topicgraph as tg
from topicgraph import export
graph = tg.build(source)
tg.save(graph, target)
tg.write_html(graph, target + "/graph.html")
for form in export.EXPORTERS:
    export.write(graph, f"{target}/g-{form}", form)
"""


def same(runs: int, folder: Path, seed: int = 1) -> Outcome:
    """Build, save and write everything so many times, each time under other conditions."""
    from writing import snapshot

    outcome, draw, first = Outcome(), Random(seed), {}
    for run in range(runs):
        threads = draw.choice("1248")
        around = {
            "PYTHONHASHSEED": str(draw.randrange(1_000)),
            "POLARS_MAX_THREADS": threads,
            "OMP_NUM_THREADS": threads,
            "TZ": draw.choice(["UTC", "Asia/Tokyo"]),
        }
        target = folder / str(run)
        command = [
            sys.executable,
            "-c",
            PROGRAM,
            str(ROOT / "seeds"),
            str(target),
            str(draw.randrange(1_000)),
        ]
        subprocess.run(command, env={**os.environ, **around}, check=True, cwd=folder)
        now = snapshot(target)
        first = first or now
        outcome.tried += 1
        if now != first:
            different = sorted(
                name for name in now.keys() | first.keys() if now.get(name) != first.get(name)
            )
            outcome.failed.append(f"{around}: {', '.join(different)}")
    return outcome
