"""`python -m benchmarks NAME [ARGUMENTS]`: run the benchmark of that name."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path


def names() -> list[str]:
    """The benchmarks: the modules of this folder that have a `main`."""
    folder = Path(__file__).parent
    return sorted(path.stem for path in folder.glob("[!_]*.py") if "\ndef main(" in path.read_text("utf-8"))


def main(words: list[str]) -> None:
    """Run the benchmark that the first word names, with the other words."""
    if not words or words[0] not in names():
        sys.exit(f"usage: python -m benchmarks {{{','.join(names())}}} [ARGUMENTS]")
    import_module(f"benchmarks.{words[0]}").main(words[1:])


if __name__ == "__main__":
    main(sys.argv[1:])
