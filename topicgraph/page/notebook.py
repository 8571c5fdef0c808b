"""What a notebook shows of a page: a frame with its file, or a picture.

A notebook stores what its cells show, so neither holds the page itself.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from html import escape
from typing import Any
from urllib.parse import quote

SANDBOX = "allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox"
"""What the frame may do: run the page's own scripts, save a file, open a link elsewhere. It does
not share the notebook's origin."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A page that a notebook displays as the last line of a cell.

    Attributes:
        height: The height of the page in pixels.
    """

    make: Callable[[], dict[str, Any]] = field(repr=False)
    height: int

    def _repr_mimebundle_(self, **_: Any) -> dict[str, Any]:
        return {"text/plain": repr(self), **self.make()}

    def _repr_html_(self) -> str:
        html: str = self.make()["text/html"]
        return html

    def __repr__(self) -> str:
        return f"Shown: a page of {self.height} pixels, displayed as the last line of a cell"


def make_frame(path: str, height: int) -> str:
    """A frame with the page that is stored at a path, as an element of a notebook.

    >>> make_frame("a b.html", 300)[-53:]
    'open <a href="a%20b.html">a b.html</a>, the page.</p>'
    """
    src = escape(quote(path.replace(os.sep, "/")))
    return (
        f'<iframe sandbox="{SANDBOX}" title="Coverage page"'
        f' style="width:100%;height:{height}px;border:0" src="{src}"></iframe>'
        f'<p>If the frame stays empty, open <a href="{src}">{escape(path)}</a>, the page.</p>'
    )


def is_kernel() -> bool:
    """Return whether this process is the kernel of a notebook, which can answer a widget.

    >>> is_kernel()
    False
    """
    ipython = sys.modules.get("IPython")
    return ipython is not None and hasattr(ipython.get_ipython(), "kernel")
