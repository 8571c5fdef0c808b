"""A long run of blanks within a broken line: quadratic in a careless expression."""

from pathlib import Path

from writing import opening


def make(folder: Path) -> None:
    (folder / "x.md").write_text(
        opening("blanks-of-40-kb") + 'provider: "a' + " " * 40_000 + "b" + "\n---\nBody\n", "utf-8"
    )
