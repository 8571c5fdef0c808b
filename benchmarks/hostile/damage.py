"""Damage saved graphs: flip bits, cut, overwrite and exchange files.

A damaged graph must be reported as such, or be the same graph; never another one.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

from . import ROOT, Outcome

QUESTIONS: list[Callable[[Any], object]] = [
    lambda graph: graph.find("emotion").rows(),
    lambda graph: graph.connections("Harbour Wire", depth=2),
    lambda graph: graph.path("Harbour Wire", "Evening Spark"),
    lambda graph: graph.stories(),
]


def damages(count: int, folder: Path, seed: int = 1) -> Outcome:
    """Damage one saved file in `count` ways, and load."""
    import topicgraph as tg

    graph = tg.build(ROOT / "seeds")
    tg.save(graph, folder / "saved")
    files = sorted((folder / "saved").iterdir())
    answers = [ask(graph) for ask in QUESTIONS]
    outcome, draw = Outcome(), Random(seed)
    for number in range(count):
        place = Path(shutil.copytree(folder / "saved", folder / "place", dirs_exist_ok=True))
        databases = [file for file in files if file.suffix == ".sqlite"]
        path = place / draw.choice([*files, *databases * 4]).name
        way, raw = damaged(path.read_bytes(), draw)
        path.write_bytes(raw)
        label = f"{number}: {way} of {path.name}"
        outcome.tried += 1
        try:
            loaded = tg.load(place)
            same = loaded.tables.groups == graph.tables.groups and all(
                getattr(loaded.tables, name).equals(getattr(graph.tables, name))
                for name in ("articles", "providers", "topics", "edges", "problems")
            )
            same = same and [ask(loaded) for ask in QUESTIONS] == answers
            if not same:
                outcome.failed.append(f"{label} gives another graph")
        except tg.ReadError as error:
            if str(place) not in str(error) or "build" not in str(error):
                outcome.failed.append(f"{label}: no way out in: {error}")
        except Exception as error:
            outcome.failed.append(f"{label}: {type(error).__name__}: {error}")
    return outcome


def damaged(raw: bytes, draw: Random) -> tuple[str, bytes]:
    """What was done, and the bytes after it."""
    place = draw.randrange(len(raw))
    match draw.randrange(8):
        case 0 | 1:
            return "truncation", raw[:place]
        case 2:
            return "zeroed block", raw[:place] + bytes(min(512, len(raw) - place)) + raw[
                place + 512 :
            ]
        case 3:
            return "bytes too many", raw + raw[place:][:100]
        case _:
            return "flipped bit", raw[:place] + bytes((raw[place] ^ 1 << draw.randrange(8),)) + raw[
                place + 1 :
            ]
