"""A file that is gone before it is read."""

from pathlib import Path

from writing import opening


def make(folder: Path) -> None:
    (folder / "x.md").write_text(opening("vanishing") + "---\n")


def meanwhile(folder: Path) -> None:
    (folder / "x.md").unlink()
