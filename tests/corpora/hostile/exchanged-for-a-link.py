"""A file that becomes a link out before it is read."""

from pathlib import Path

from writing import opening


def make(folder: Path) -> None:
    (folder / "x.md").write_text(opening("exchanged") + "---\n")


def meanwhile(folder: Path) -> None:
    (folder / "x.md").unlink()
    (folder / "x.md").symlink_to("/etc/passwd")
