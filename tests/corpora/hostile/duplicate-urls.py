"""Two files of one web address: one article."""

from pathlib import Path

from writing import opening


def make(folder: Path) -> None:
    for name in ("a.md", "b.md"):
        (folder / name).write_text(opening("duplicate-urls") + "---\n")
