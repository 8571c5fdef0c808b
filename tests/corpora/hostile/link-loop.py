"""Links in a ring."""

from pathlib import Path


def make(folder: Path) -> None:
    (folder / "a.md").symlink_to("b.md")
    (folder / "b.md").symlink_to("a.md")
    (folder / "c").symlink_to(".")
