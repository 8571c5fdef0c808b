"""Builds of more articles than one process can hold: tasks over partitions, results as shards.

`build` reads shards of articles (Parquet), runs tasks over partitions on an engine, and writes
shards of articles, edges and stories, and the database that `topicgraph.load` asks. The process
that calls `build` holds outlets, labels, topics and statistics, never articles.

A step is a function of one partition and of statistics that were saved before, so the same
functions run in one process (`engine.Local`) and on many machines (`engine.Ray`):

- `reading`: rows → records, with what only the whole data set tells
- `matching`: which records have an address or a title in common, and so are resolved together
- `identity`: records → articles and their edges
- `timeline`: the articles in order of time, in windows
- `pairs`, `copies`, `stories`: what relates them, window by window
- `database`: the rows of the database, by ranges of ids
"""

from topicgraph.scale.build import build

__all__ = ["build"]
