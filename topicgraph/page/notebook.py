"""The page in a notebook, in a frame that can reach neither the notebook nor the network."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from html import escape

SANDBOX = "allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox"
"""What the frame may do: run the page's own scripts, save a file, open a link elsewhere. It does
not share the notebook's origin."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A page that a notebook displays as the last line of a cell."""

    html: str = field(repr=False)
    height: int

    def _repr_html_(self) -> str:
        return self.html

    def __repr__(self) -> str:
        return f"Shown: a page of {self.height} pixels, displayed as the last line of a cell"


def make_frame(page: str, height: int) -> str:
    """The page as an element of another page.

    >>> make_frame("<p>", 300)[-69:]
    'style="width:100%;height:300px;border:0" srcdoc="&lt;p&gt;"></iframe>'
    """
    style = f"width:100%;height:{height}px;border:0"
    return (
        f'<iframe sandbox="{SANDBOX}" title="Coverage page" style="{style}"'
        f' srcdoc="{escape(page)}"></iframe>'
    )


def is_kernel() -> bool:
    """Return whether this process is the kernel of a notebook, which can answer a widget.

    >>> is_kernel()
    False
    """
    ipython = sys.modules.get("IPython")
    return ipython is not None and hasattr(ipython.get_ipython(), "kernel")
