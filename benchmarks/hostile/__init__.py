"""Attacks, which benchmarks make in large and tests in small numbers; each gives an `Outcome`."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
CORPUS = ROOT / "tests" / "corpora" / "hostile"

sys.path.append(str(ROOT / "tests"))  # for `writing`, with which tests and attacks write articles


@dataclass(slots=True)
class Outcome:
    """How many cases were tried, and in which of them what went wrong."""

    tried: int = 0
    failed: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return f"{len(self.failed):,} of {self.tried:,}"
