"""/dev/zero under another name, or a FIFO where only root may make a device."""

import os
from pathlib import Path


def make(folder: Path) -> None:
    try:
        os.mknod(folder / "x.md", 0o20666, os.makedev(1, 5))
    except PermissionError:
        os.mkfifo(folder / "x.md")
