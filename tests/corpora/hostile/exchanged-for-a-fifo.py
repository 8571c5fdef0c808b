"""A file that becomes a FIFO before it is read."""

import os
from pathlib import Path

from writing import opening


def make(folder: Path) -> None:
    (folder / "x.md").write_text(opening("exchanged") + "---\n")


def meanwhile(folder: Path) -> None:
    (folder / "x.md").unlink()
    os.mkfifo(folder / "x.md")
