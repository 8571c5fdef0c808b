"""A link to a file without an end."""

from pathlib import Path


def make(folder: Path) -> None:
    (folder / "x.md").symlink_to("/dev/zero")
