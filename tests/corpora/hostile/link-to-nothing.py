"""A link whose end is gone."""

from pathlib import Path


def make(folder: Path) -> None:
    (folder / "x.md").symlink_to("nowhere")
