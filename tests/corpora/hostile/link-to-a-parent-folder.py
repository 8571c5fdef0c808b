"""A link that leads out by way of a folder."""

from pathlib import Path


def make(folder: Path) -> None:
    (folder / "up").symlink_to("../../../..")
    (folder / "etc").symlink_to("/etc")
