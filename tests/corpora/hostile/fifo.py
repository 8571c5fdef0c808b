"""Whoever opens it waits for ever."""

import os
from pathlib import Path


def make(folder: Path) -> None:
    os.mkfifo(folder / "x.md")
