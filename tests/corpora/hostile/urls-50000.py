"""Fifty thousand addresses of one article."""

from pathlib import Path

from writing import opening


def make(folder: Path) -> None:
    (folder / "x.md").write_text(
        opening("urls-50000")
        + "webUrl: ["
        + ", ".join(f"https://u.example/{n}" for n in range(50_000))
        + "]"
        + "\n---\nBody\n",
        "utf-8",
    )
