"""topicgraph: who covered what, who covered it first, and who left it out.

A folder of news articles goes in; a knowledge graph of articles, outlets and topics comes out.

    import topicgraph as tg

    graph = tg.build("seeds")            # or tg.load("output")
    graph.find("emotion recognition", since="2021-03")
    graph.connections("New York Post")
    graph.compare("Evening Spark", "Harbour Wire")
    tg.write_html(graph, "output/graph.html")

| layer | module | one responsibility |
|---|---|---|
| 0 | `errors` | the exception tree |
| 0 | `model` | frozen records |
| 1 | `arguments` | what is wrong with an argument, in one line |
| 1 | `urls` | pure URL identity |
| 1 | `dates` | dates as typed → UTC moments with a precision |
| 1 | `repair` | YAML that is nearly right, line by line |
| 1 | `subset` | the plain part of YAML, read fast |
| 1 | `frontmatter` | bytes → metadata and body, safe on hostile files |
| 1 | `files` | writing so that a file is old or new, never half |
| 1 | `arrow` | where the columns of an Arrow file lie in it |
| 1 | `texts` | texts of articles, cleaned and cut |
| 2 | `manifest` | which files make up a folder of tables, sealed |
| 2 | `blocks` | a file checked block by block, when it is needed |
| 2 | `config` | the user's `topicgraph.yaml` |
| 2 | `fields` | the names and types of fields → a record |
| 2 | `survey` | what lies in a folder, and what one file says |
| 2 | `workers` | a large folder read in more than one process |
| 2 | `reader` | folder → records and problems |
| 2 | `identity/` | records → articles, outlets, topics, with reasons |
| 3 | `tables` | the four tables, built or read when asked for |
| 3 | `adjacency` | edges as arrays: neighbours at once |
| 3 | `network` | pure graph functions that know nothing of news |
| 3 | `ways` | the cheapest way through a large graph |
| 4 | `trail` | what each record said and became, kept for the next build |
| 4 | `ties` | which records have a key in common |
| 4 | `relate/` | copies, updates, similar articles, stories |
| 4 | `index` | what makes a question quick: nodes by number, words, titles, addresses, stories → rows |
| 5 | `saved` | tables and indexes in a folder, read when they are needed |
| 5 | `stories` | stories as they are listed |
| 5 | `compare/` | outlets side by side |
| 5 | `evaluate` | how well related articles and stories are found |
| 5 | `lookup` | a name, title or URL → the one thing meant |
| 5 | `scale/` | the same on a distributed engine (Daft, on Ray by its runner); the tables as Parquet shards |
| 5 | `groups` | the user's groups → the outlets meant |
| 5 | `changes` | what has changed in a folder, and which part of it that makes anew |
| 6 | `renewal` | that part's rows in the place of its old ones |
| 6 | `building` | a folder → its tables, from nothing or from those of an earlier build |
| 5 | `query`, `walk`, `view`, `explain` | questions to the tables, and their networkx views |
| 6 | `extent` | how much the tables hold, in words |
| 6 | `page/` | tables → one interactive HTML page; the one place that knows pyvis |
| 7 | `graph` | `TopicGraph`: the tables and every question; `build`, `load`, `save`; a notebook shows it as the page |
| 7 | `export` | GraphML, GEXF, JSON, CSV, Parquet |
| 8 | `output` | what a build leaves in its folder |
| 8 | `topicgraph` | the public names |
| 8 | `report` | what a graph holds, in words and figures |
| 8 | `terminal` | how the command line prints |
| 9 | `cli`, `__main__` | parse, call one function, print |
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from topicgraph.compare import Comparison
    from topicgraph.errors import Ambiguous, ArgumentError, NotFound, ReadError, TopicGraphError, WriteError
    from topicgraph.export import write_csv, write_gexf, write_graphml, write_json, write_parquet
    from topicgraph.graph import TopicGraph, build, load, save
    from topicgraph.model import Article, Connection, Path, Problem, Provider, Story, Topic
    from topicgraph.page import show, write_html
    from topicgraph.reader import Corpus, read

__version__ = "0.1.0"

__all__ = [
    "Ambiguous",
    "ArgumentError",
    "Article",
    "Comparison",
    "Connection",
    "Corpus",
    "NotFound",
    "Path",
    "Problem",
    "Provider",
    "ReadError",
    "Story",
    "Topic",
    "TopicGraph",
    "TopicGraphError",
    "WriteError",
    "build",
    "load",
    "read",
    "save",
    "show",
    "write_csv",
    "write_gexf",
    "write_graphml",
    "write_html",
    "write_json",
    "write_parquet",
]

_HOMES = {
    "compare": ("Comparison",),
    "errors": ("Ambiguous", "ArgumentError", "NotFound", "ReadError", "TopicGraphError", "WriteError"),
    "export": ("write_csv", "write_gexf", "write_graphml", "write_json", "write_parquet"),
    "graph": ("TopicGraph", "build", "load", "save"),
    "model": ("Article", "Connection", "Path", "Problem", "Provider", "Story", "Topic"),
    "page": ("show", "write_html"),
    "reader": ("Corpus", "read"),
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
