"""Folders in folders: whoever recurses ends."""

from pathlib import Path

from writing import opening


def make(folder: Path) -> None:
    for _ in range(100):
        folder = folder / "a"
        folder.mkdir()
    (folder / "x.md").write_text(opening("deep") + "---\n")
