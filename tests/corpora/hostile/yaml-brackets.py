"""PyYAML dies of 25,000 open brackets."""

from pathlib import Path

from writing import opening


def make(folder: Path) -> None:
    (folder / "x.md").write_text(
        opening("yaml-brackets") + "x: " + "[" * 25_000 + "\n---\nBody\n", "utf-8"
    )
