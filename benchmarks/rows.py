"""A row of results: one figure of ours, beside that of a peer and its target."""

from __future__ import annotations

import compileall
from pathlib import Path
from typing import Any

import topicgraph

Row = dict[str, Any]


def make_row(
    what: str,
    size: int,
    unit: str,
    ours: float,
    *,
    spread: object = None,
    peer_name: str = "",
    peer: float | None = None,
    target: object = "",
    met: bool | None = None,
) -> Row:
    """Make a row, as the function `results` of each benchmark returns them.

    Args:
        what: What is measured.
        size: Of how many articles.
        unit: Its unit.
        ours: The figure of topicgraph.
        spread: How far it varies: (least, most), or a text.
        peer_name: The other program or method.
        peer: Its figure.
        target: What ours should be.
        met: Whether it is.
    """
    return {
        "what": what, "size": size, "unit": unit, "ours": ours, "spread": spread,
        "peer_name": peer_name, "peer": peer, "target": target, "met": met,
    }  # fmt: skip


def compile_package() -> None:
    """Compile the package to bytecode, as its installation does and that of the peers did.

    Where Python may not write bytecode, each process would otherwise compile it anew.
    """
    compileall.compile_dir(Path(topicgraph.__file__).parent, quiet=1)
