"""A very long second title."""

from pathlib import Path

from writing import opening


def make(folder: Path) -> None:
    (folder / "x.md").write_text(
        opening("title-of-100000-characters")
        + "headline: x\nexcerpt: "
        + "word " * 20_000
        + "\n---\nBody\n",
        "utf-8",
    )
