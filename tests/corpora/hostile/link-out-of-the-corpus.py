"""A link to a file elsewhere."""

from pathlib import Path


def make(folder: Path) -> None:
    (folder / "x.md").symlink_to("/etc/passwd")
