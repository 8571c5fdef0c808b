"""An outlet with a very long name."""

from pathlib import Path

from writing import opening


def make(folder: Path) -> None:
    (folder / "x.md").write_text(
        opening("provider-of-5000-characters")
        + "provider: {name: "
        + "P" * 5_000
        + "}"
        + "\n---\nBody\n",
        "utf-8",
    )
