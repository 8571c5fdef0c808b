"""Saved tables with flipped bits, cut short, overwritten or exchanged: said to be damaged, or the
same graph; never another one."""

from __future__ import annotations

import shutil
from pathlib import Path
from random import Random

from . import ROOT, Outcome


def damages(count: int, folder: Path, seed: int = 1) -> Outcome:
    """Damage one saved file in `count` ways, and load."""
    import topicgraph as tg
    from topicgraph.store.tables import SCHEMAS

    graph = tg.build(ROOT / "seeds")
    tg.save(graph, folder / "saved")
    files = sorted((folder / "saved").iterdir())
    outcome, draw = Outcome(), Random(seed)
    for number in range(count):
        place = Path(shutil.copytree(folder / "saved", folder / "place", dirs_exist_ok=True))
        path = (
            place
            / draw.choice([*files, *[file for file in files if file.suffix == ".json"] * 2]).name
        )
        way, raw = damaged(path.read_bytes(), draw)
        path.write_bytes(raw)
        said = f"{number}: {way} of {path.name}"
        outcome.tried += 1
        try:
            found = tg.load(place).tables
            same = found.groups == graph.tables.groups and all(
                getattr(found, name).equals(getattr(graph.tables, name)) for name in SCHEMAS
            )
            if not same:
                outcome.failed.append(f"{said} gives another graph")
        except tg.ReadError as error:
            if str(place) not in str(error) or "build" not in str(error):
                outcome.failed.append(f"{said}: no way out in: {error}")
        except Exception as error:
            outcome.failed.append(f"{said}: {type(error).__name__}: {error}")
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
