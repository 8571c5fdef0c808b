"""Ten thousand topics on one article."""

from pathlib import Path

from writing import opening


def make(folder: Path) -> None:
    (folder / "x.md").write_text(
        opening("topics-10000")
        + "topics: ["
        + ", ".join(f"topic {n}" for n in range(10_000))
        + "]"
        + "\n---\nBody\n",
        "utf-8",
    )
