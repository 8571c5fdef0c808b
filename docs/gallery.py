"""Draw every figure of docs/figures.md from the demo.

    python docs/gallery.py [FOLDER]

The folder is docs/gallery by default.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import topicgraph as tg

STORY = "Valmere regulator proposes ban on emotion recognition in schools and workplaces"
FOLDER = Path(__file__).parent / "gallery"


def list_figures(graph: tg.TopicGraph) -> Iterator[tuple[str, Any]]:
    """Yield the name and the chart of each figure."""
    comparison = graph.compare()
    for measure in ("share", "topics", "timeline", "follows", "lags", "distinctive"):
        yield measure, comparison.plot(measure)
    yield "story", graph.story(STORY).plot()
    yield "network", graph.project("provider").plot()


def main(folder: Path) -> None:
    """Write the figures into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, chart in list_figures(tg.demo()):
        chart.save(folder / f"{name}.png")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if sys.argv[1:] else FOLDER)
