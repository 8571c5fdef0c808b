"""PyYAML dies of nested mappings."""

from pathlib import Path

from writing import opening


def make(folder: Path) -> None:
    (folder / "x.md").write_text(
        opening("yaml-braces") + "x: " + "{a: " * 12_000 + "\n---\nBody\n", "utf-8"
    )
