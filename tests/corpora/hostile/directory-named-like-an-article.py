"""A directory called x.md."""

from pathlib import Path

from writing import opening


def make(folder: Path) -> None:
    (folder / "x.md").mkdir()
    (folder / "x.md" / "inside.md").write_text(opening("directory") + "---\n")
