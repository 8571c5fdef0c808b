"""Tables of `RESULTS.md` whose rows are measured one by one, each when its turn comes.

A run replaces the rows that it measured, and leaves the others; each row says of which commit it is
and how busy the machine was.
"""

from __future__ import annotations

import os
import subprocess
from datetime import UTC, datetime
from pathlib import Path

RESULTS = Path(__file__).parent / "RESULTS.md"
CIRCUMSTANCES = ("commit", "measured", "load")


def describe_circumstances() -> list[str]:
    """Return the commit, the time and the load of this moment, for the end of a row."""
    commit = _run_git("rev-parse", "--short", "HEAD") or "unknown"
    if _run_git("diff", "--name-only", "HEAD", "--", "..", ":(exclude)RESULTS.md"):
        commit += " and changes"
    moment = f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC"
    return [commit, moment, f"{os.getloadavg()[0]:.1f}"]


def _run_git(*words: str) -> str:
    done = subprocess.run(["git", *words], capture_output=True, text=True, cwd=RESULTS.parent)
    return done.stdout.strip()


def record_row(
    section: str, intro: str, head: list[str], row: list[str], path: Path = RESULTS
) -> None:
    """Put a row into the table of a section; it replaces the row that begins alike.

    Args:
        section: The heading of the section; made if it is not there.
        intro: What stands between heading and table.
        head: The names of the columns; rows under other names are dropped.
        row: The cells; the first one is the name of the row.
        path: The file of results.
    """
    text = path.read_text("utf-8") if path.exists() else "# Results\n"
    start, *parts = text.split("\n## ")
    sections = {part.partition("\n")[0]: part.rstrip("\n") for part in parts}
    lines = [line for line in sections.get(section, "").split("\n") if line.startswith("|")]
    rows = [_split(line) for line in lines[2:]] if lines and _split(lines[0]) == head else []
    position = next((n for n, known in enumerate(rows) if known[0] == row[0]), len(rows))
    rows[position : position + 1] = [row]
    table = [head, ["---"] * len(head), *rows]
    sections[section] = "\n".join([section, "", intro, "", *map(_join, table)])
    ordered = [f"\n## {sections[name]}\n" for name in sorted(sections)]
    path.write_text("".join([start.rstrip("\n"), "\n", *ordered]), "utf-8")


def _join(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _split(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip().strip("|").split(" | ")]
