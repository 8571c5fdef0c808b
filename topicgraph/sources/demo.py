"""Where the articles of the demo are."""

from __future__ import annotations

from pathlib import Path


def find_demo() -> Path:
    """Return the folder of the demo corpus: of the package, or of the checkout."""
    package = Path(__file__).parents[1]
    packaged = package / "data" / "demo"
    return packaged if packaged.is_dir() else package.parent / "seeds"
