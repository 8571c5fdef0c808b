"""A hundred thousand related entries."""

from pathlib import Path

from writing import opening


def make(folder: Path) -> None:
    (folder / "x.md").write_text(
        opening("related-100000")
        + "related:\n"
        + "".join(f"- {{title: Linked {n}}}\n" for n in range(100_000))
        + "\n---\nBody\n",
        "utf-8",
    )
