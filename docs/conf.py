"""The documentation site: `python -m sphinx docs output/site`.

Sphinx was chosen by upkeep: see docs/site.md.
"""

from __future__ import annotations

import sys
from pathlib import Path

from sphinx.application import Sphinx

sys.path.insert(0, str(Path(__file__).parents[1]))

import topicgraph as tg

project = "topicgraph"
author = "The authors of topicgraph"
release = version = tg.__version__
extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "sphinx_click"]
exclude_patterns = ["README.md"]
myst_enable_extensions = ["colon_fence"]
myst_heading_anchors = 3
autodoc_typehints = "none"  # the signatures have them
autodoc_member_order = "bysource"
default_role = "code"  # docstrings write names between single backquotes
suppress_warnings = ["misc.highlighting_failure"]
html_theme = "pydata_sphinx_theme"
html_title = "topicgraph"
html_show_sourcelink = False
html_static_path = ["tour"]
html_context = {"default_mode": "auto"}
html_theme_options = {
    "header_links_before_dropdown": 6,
    "navbar_align": "left",
    "navbar_persistent": ["search-button"],
    "navbar_end": ["theme-switcher"],
    "secondary_sidebar_items": ["page-toc"],
    "show_prev_next": True,
    "footer_start": ["copyright"],
    "footer_end": [],
}


def add_demo(app: Sphinx, error: Exception | None) -> None:
    """Write the page of the demo beside the site, which shows it on its first page."""
    if error is None and app.builder.format == "html":
        tg.write_html(tg.build(Path(__file__).parents[1] / "seeds"), Path(app.outdir, "demo.html"))


def setup(app: Sphinx) -> None:
    """Called by Sphinx."""
    app.connect("build-finished", add_demo)
