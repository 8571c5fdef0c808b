"""NFC takes seconds on these."""

from pathlib import Path

from writing import opening


def make(folder: Path) -> None:
    (folder / "x.md").write_text(
        opening("combining-marks-of-200-kb") + "excerpt: e" + "\u0301" * 100_000 + "\n---\nBody\n",
        "utf-8",
    )
