"""A file of nothing but brackets."""

from pathlib import Path


def make(folder: Path) -> None:
    (folder / "x.md").write_text("---\n" + "[" * 25_000 + "\n---\n")
