"""PyYAML dies of 24,000 nested keys."""

from pathlib import Path

from writing import opening


def make(folder: Path) -> None:
    (folder / "x.md").write_text(
        opening("yaml-question-marks") + "x:\n  " + "? " * 24_000 + "\n---\nBody\n", "utf-8"
    )
