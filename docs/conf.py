"""The documentation site: `python -m sphinx docs output/site`.

Sphinx was chosen by upkeep: see docs/site.md.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import click
from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

sys.path.insert(0, str(Path(__file__).parents[1]))

import topicgraph as tg
from topicgraph.cli.commands import cli

project = "topicgraph"
author = "The authors of topicgraph"
release = version = tg.__version__
extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
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


class CommandsDirective(SphinxDirective):
    """The help of each command, as it is printed."""

    def run(self) -> list[nodes.Node]:
        """Called by Sphinx."""
        return list(self.sections())

    def sections(self) -> Iterator[nodes.Node]:
        """A section for each command."""
        context = click.Context(cli, info_name="topicgraph", terminal_width=88)
        for name, command in sorted(cli.commands.items()):
            section = nodes.section(ids=[f"topicgraph-{name}"], names=[name])
            section += nodes.title(text=name)
            inner = click.Context(command, info_name=name, parent=context, terminal_width=88)
            section += nodes.literal_block(text=command.get_help(inner), language="none")
            yield section


STORY = "Valmere regulator proposes ban on emotion recognition in schools and workplaces"

PAGE_OF_CARD = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>The card of a story</title></head>
<body><main><h1>The card of a story</h1>
{card}
</main></body></html>
"""


def add_demo(app: Sphinx, error: Exception | None) -> None:
    """Write pages of the demo beside the site, which shows them on its first page and gallery."""
    if error is None and app.builder.format == "html":
        graph, folder = tg.build(Path(__file__).parents[1] / "seeds"), Path(app.outdir)
        tg.write_html(graph, folder / "demo.html")
        comparison = graph.compare("tabloids", "general news").to_html()
        (folder / "demo-comparison.html").write_text(comparison, encoding="utf-8")
        card = PAGE_OF_CARD.format(card=graph.story(STORY).to_html())
        (folder / "demo-story.html").write_text(card, encoding="utf-8")


def setup(app: Sphinx) -> None:
    """Called by Sphinx."""
    app.add_directive("commands", CommandsDirective)
    app.connect("build-finished", add_demo)
