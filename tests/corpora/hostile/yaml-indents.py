"""Nested as deep as indentation allows."""

from pathlib import Path

from writing import opening


def make(folder: Path) -> None:
    (folder / "x.md").write_text(
        opening("yaml-indents")
        + "x:\n"
        + "".join(" " * n + "a:\n" for n in range(1, 220))
        + "\n---\nBody\n",
        "utf-8",
    )
