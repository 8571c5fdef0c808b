"""topicgraph: who covered what, who covered it first, and who left it out.

A folder of news articles goes in; a knowledge graph of articles, outlets and topics comes out.

    import topicgraph as tg

    graph = tg.build("seeds")            # or tg.load("output")
    graph.find("emotion recognition", since="2021-03")
    graph.connections("New York Post")
    graph.compare("Evening Spark", "Harbour Wire")
    tg.write_html(graph, "output/graph.html")

The folders are the pipeline. A folder imports only from those listed before it (the import-linter
contract in `pyproject.toml`):

| folder or module | what it does |
|---|---|
| `errors`, `text`, `model` | exceptions and argument checks; text cleaning; records |
| `components`, `intervals` | connected components; confidence intervals of shares |
| `sources/` | reads articles from files: one record per article, and the problems found |
| `identity/` | resolves records to articles, outlets and topics, with reasons |
| `store/` | the tables; saving and loading them |
| `relate/` | copies, updates, similar articles, stories and subjects |
| `figures/`, `answers/` | charts; answers as data frames, in notebooks, in Markdown and LaTeX |
| `query/` | finds articles, connections, paths and explanations |
| `compare/` | compares the coverage of outlets |
| `page/` | the interactive HTML page; the only folder that knows pyvis |
| `pipeline`, `graph` | the pipeline; `TopicGraph` |
| `exporters/`, `export` | files for other programs |
| `plugins/` | what other packages add |
| `collect/`, `serve/` | collects articles from feeds; serves a saved graph |
| `scale/` | builds from shards, by tasks over partitions |
| `assistant/` | answers assistants (MCP) |
| `cli/` | the command line |
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from topicgraph.compare import Comparison
    from topicgraph.errors import (
        Ambiguous,
        ArgumentError,
        MissingExtra,
        NoArticles,
        NotFound,
        ReadError,
        TopicGraphError,
        WriteError,
    )
    from topicgraph.export import (
        write_bibtex,
        write_csl,
        write_csv,
        write_gexf,
        write_graphml,
        write_json,
        write_jsonld,
        write_neo4j,
        write_parquet,
        write_xlsx,
    )
    from topicgraph.graph import TopicGraph, build, demo, load, save
    from topicgraph.model import (
        Article,
        Connection,
        Path,
        Problem,
        Provider,
        Story,
        Storyline,
        Subject,
        Topic,
    )
    from topicgraph.page import show, widget, write_html
    from topicgraph.query.review import Review
    from topicgraph.query.story import StoryReport
    from topicgraph.sources.corpus import Corpus, read

__version__ = "0.2.0"

__all__ = [
    "Ambiguous",
    "ArgumentError",
    "Article",
    "Comparison",
    "Connection",
    "Corpus",
    "MissingExtra",
    "NoArticles",
    "NotFound",
    "Path",
    "Problem",
    "Provider",
    "ReadError",
    "Review",
    "Story",
    "StoryReport",
    "Storyline",
    "Subject",
    "Topic",
    "TopicGraph",
    "TopicGraphError",
    "WriteError",
    "build",
    "demo",
    "load",
    "read",
    "save",
    "show",
    "widget",
    "write_bibtex",
    "write_csl",
    "write_csv",
    "write_gexf",
    "write_graphml",
    "write_html",
    "write_json",
    "write_jsonld",
    "write_neo4j",
    "write_parquet",
    "write_xlsx",
]

_HOMES = {
    "compare": ("Comparison",),
    "errors": (
        "Ambiguous",
        "ArgumentError",
        "MissingExtra",
        "NoArticles",
        "NotFound",
        "ReadError",
        "TopicGraphError",
        "WriteError",
    ),
    "export": (
        "write_bibtex",
        "write_csl",
        "write_csv",
        "write_gexf",
        "write_graphml",
        "write_json",
        "write_jsonld",
        "write_neo4j",
        "write_parquet",
        "write_xlsx",
    ),
    "graph": ("TopicGraph", "build", "demo", "load", "save"),
    "model": (
        "Article",
        "Connection",
        "Path",
        "Problem",
        "Provider",
        "Story",
        "Storyline",
        "Subject",
        "Topic",
    ),
    "page": ("show", "widget", "write_html"),
    "query.review": ("Review",),
    "query.story": ("StoryReport",),
    "sources.corpus": ("Corpus", "read"),
}
_HOME = {name: module for module, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> object:
    """Import a public name when it is first used, so that `import topicgraph` is quick."""
    if name not in _HOME:
        raise AttributeError(f"module 'topicgraph' has no attribute {name!r}")
    value = getattr(import_module(f"topicgraph.{_HOME[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
