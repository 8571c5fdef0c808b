"""A body that nobody wants in memory."""

from pathlib import Path

from writing import opening


def make(folder: Path) -> None:
    with (folder / "x.md").open("w") as file:
        file.write(opening("body-of-100-mb") + "---\nBody\n")
        file.truncate(100_000_000)
