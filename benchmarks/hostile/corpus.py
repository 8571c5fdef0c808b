"""The hostile corpus: each case in a folder of its own, beside good articles.

The good articles must not suffer from it. A case is two files in `tests/corpora/hostile/`:
`NAME.md` (or `.txt`, `.yaml`), or `NAME.py` whose `make(folder)` writes it; and
`NAME.expected.json`: the `titles` that are kept, in order, and the `problems`, each as
`file:line: code`. A script's `meanwhile(folder)` is called once reading has begun.
"""

from __future__ import annotations

import json
from collections import defaultdict
from pathlib import Path
from random import Random
from runpy import run_path
from typing import Any

from . import CORPUS, Outcome

SUFFIXES = (".md", ".txt", ".yaml", ".py")


class Case:
    """One case, and what is expected of it."""

    def __init__(self, path: Path) -> None:
        self.name, self.path = path.stem, path
        self.expected = path.with_name(f"{path.stem}.expected.json")
        self.script: dict[str, Any] = run_path(str(path)) if path.suffix == ".py" else {}

    def make(self, folder: Path) -> None:
        """Write the case into a folder of its own in `folder`."""
        place = folder / self.name
        place.mkdir(parents=True)
        if self.script:
            self.script["make"](place)
        else:
            (place / f"x{self.path.suffix}").write_bytes(self.path.read_bytes())

    def meanwhile(self, folder: Path) -> None:
        """What happens to the case while it is read."""
        if "meanwhile" in self.script:
            self.script["meanwhile"](folder / self.name)


def cases() -> list[Case]:
    """Every case, in order of names."""
    return [Case(path) for path in sorted(CORPUS.iterdir()) if path.suffix in SUFFIXES]


def beside_good(good: int, folder: Path) -> tuple[Outcome, dict[str, Any]]:
    """Build every case in one corpus beside `good` articles.

    Returns:
        The outcome, and what was found of each case.
    """
    from writing import article, write

    import topicgraph as tg

    all_cases, names, titles = cases(), [f"good/{n:04}.md" for n in range(good)], headlines(good)
    for case in all_cases:
        case.make(folder)
    days = [f"{2015 + n // 300}-{n // 28 % 12 + 1:02}-{n % 28 + 1:02}" for n in range(good)]
    texts = [
        article(titles[n], f"https://good.example/{n}", "Good", "good.example", days[n])
        for n in range(good)
    ]
    write(folder, dict(zip(names, texts, strict=True)))

    def meanwhile(count: int, total: int) -> None:
        if count == 1:
            for case in all_cases:
                case.meanwhile(folder)

    graph = tg.build(folder, progress=meanwhile)
    outcome_of = outcomes(graph)
    outcome = Outcome(len(all_cases) + good)
    columns = ("title", "url", "provider", "precision")
    held = {
        row["files"][0]: tuple(row[name] for name in columns)
        for row in graph.articles.filter("held").iter_rows(named=True)
    }
    for n, (name, title) in enumerate(zip(names, titles, strict=True)):
        if held.get(name) != (title, f"https://good.example/{n}", "provider:good.example", "day"):
            outcome.failed.append(f"{name} is lost or changed: {held.get(name)}")
    outcome.failed += [
        f"a good article is blamed: {place}"
        for place in outcome_of.pop("good", {"problems": []})["problems"]
    ]
    for case in all_cases:
        expected = json.loads(case.expected.read_text("utf-8")) if case.expected.is_file() else None
        if outcome_of.get(case.name) != expected:
            outcome.failed.append(f"{case.name}: {outcome_of.get(case.name)} and not {expected}")
    return outcome, outcome_of


WORDS = [
    "harbour", "ferry", "council", "vote", "school", "camera", "river", "bridge", "strike",
    "budget", "museum", "storm", "market",
    "bakery", "train", "clinic", "farm", "tower", "library", "festival", "court", "police",
    "garden", "airport", "tunnel",
    "forest", "island", "factory", "stadium", "theatre", "lantern", "orchard", "glacier", "meadow",
    "copper", "violin",
]  # fmt: skip


def headlines(count: int) -> list[str]:
    """So many different headlines."""
    draw = Random(1)
    return [f"{' '.join(draw.sample(WORDS, 5))} {n}".capitalize() for n in range(count)]


def outcomes(graph: Any) -> dict[str, Any]:
    """For each case the titles that are held, and its problems."""
    outcome_of: dict[str, Any] = defaultdict(lambda: {"titles": [], "problems": []})
    held = graph.articles.filter("held").select("files", "title").iter_rows()
    for file, title in sorted((file, title) for files, title in held for file in files):
        outcome_of[file.partition("/")[0]]["titles"].append(title[:200])
    for problem in graph.problems:
        case, _, file = problem.file.partition("/")
        place = f"{file}:{problem.line}: {problem.code}"
        if place not in outcome_of[case]["problems"]:
            outcome_of[case]["problems"].append(place)
    return dict(outcome_of)
