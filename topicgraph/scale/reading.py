"""Files → records on the workers: what each says is `survey.said`, whatever worker it falls to, in any order.

The driver lists the folder (or what lies below an address of object storage) and numbers the files; every worker must see the same.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Sequence
from dataclasses import astuple, dataclass, replace
from functools import partial
from typing import Any

import polars as pl

from topicgraph.arguments import wrong
from topicgraph.config import Config
from topicgraph.identity import articles
from topicgraph.model import Problem, Record
from topicgraph.reader import Corpus, nothing, stopped
from topicgraph.scale import objects
from topicgraph.scale.engine import Daft, fetched, per_row, ready, sent, settled
from topicgraph.scale.objects import Objects
from topicgraph.scale.packing import pack
from topicgraph.survey import Survey, shown, survey

NUMBERED: dict[str, Any] = {"number": pl.Int64}
SAID: dict[str, Any] = {"record": pl.String, "labels": pl.List(pl.String), "places": pl.List(pl.String), "topics": pl.List(pl.String)}
READ: dict[str, Any] = {**SAID, "problems": pl.List(pl.String)}

PARTS = 4_096
"""About so many files are in one part of the list of names."""


@dataclass(frozen=True)
class Loaded:
    """The records of a folder on the workers: `number`, and what `SAID` says; how many `files`; the problems met; the configuration."""

    records: Daft
    files: int
    problems: tuple[Problem, ...]
    config: Config


def loaded(source: str | os.PathLike[str] | Corpus, strict: bool, progress: Callable[[int, int], None] | None) -> Loaded:
    """A folder read by the workers, or a corpus that is read already sent to them."""
    if isinstance(source, Corpus):
        return _of_corpus(source)
    if progress is not None and not callable(progress):
        raise wrong("progress", progress, "a function of two numbers: files read, and files in all")
    there = objects.listed(source) if objects.is_address(source) else survey(source)
    found = _read(there)
    problems = _problems(found, there, strict)
    if progress is not None and there.names:
        progress(len(there.names), len(there.names))
    col = ready().col
    records = found.where(col("record").not_null()).select("number", *SAID)
    if not problems and not there.names:
        problems = (nothing(),)
    return Loaded(records, len(there.names), problems, there.config)


def _read(there: Survey | Objects) -> Daft:
    """All files, one row each, numbered in the order of their names as shown."""
    order = _order(there.names)
    numbered = [(number, os.fsencode(there.names[place])) for number, place in enumerate(order)]
    names = pl.DataFrame(numbered, schema={"number": pl.Int64, "name": pl.Binary}, orient="row")
    function = partial(read_files, found=replace(there, names=()))
    return settled(per_row(sent(names, 1 + names.height // PARTS), function, ["name"], READ, kept=["number"]))


def _order(names: Sequence[str]) -> list[int]:
    return sorted(range(len(names)), key=lambda place: shown(names[place]))


def read_files(rows: pl.DataFrame, found: Survey | Objects) -> pl.DataFrame:
    """What the files called `name` say, as `READ`: pure but for the reading."""
    read: list[tuple[Any, ...]] = []
    names = [os.fsdecode(name) for name in rows["name"]]
    for file in found.articles(names) if isinstance(found, Objects) else map(found.article, names):
        said = (None, [], [], []) if file.record is None else _said(file.record)
        read.append((*said, [json.dumps(astuple(problem)) for problem in file.problems]))
    return pl.DataFrame(read, schema=READ, orient="row")


def _said(record: Record) -> tuple[str, list[str], list[str], list[str]]:
    """A record as a text; the label of it and of each entry and where it stands, in an order that texts keep; and all topics."""
    mentions = [record, *record.related]
    labels = [json.dumps(articles.label(one)) for one in mentions]
    places = [f"{one.file}\0{one.line:010}" for one in mentions]
    return pack(record), labels, places, [json.dumps(topic) for one in mentions for topic in one.topics]


def _problems(found: Daft, there: Survey | Objects, strict: bool) -> tuple[Problem, ...]:
    col = ready().col
    rows = fetched(found.where(col("problems").length() > 0).select("number", "problems")) if there.names else None
    met = [] if rows is None else [(number, Problem(*json.loads(one))) for number, listed in rows.iter_rows() for one in listed]
    if strict and there.names and (there.problems or met):
        order = _order(there.names)
        raise stopped(there.base, next(iter(there.problems), None) or min(met, key=lambda one: order[one[0]])[1])
    return (*there.problems, *(problem for _, problem in met))


def _of_corpus(corpus: Corpus) -> Loaded:
    ordered = sorted(corpus.records, key=lambda record: record.file)
    rows = [(number, *_said(record)) for number, record in enumerate(ordered)]
    table = pl.DataFrame(rows, schema={**NUMBERED, **SAID}, orient="row")
    return Loaded(settled(sent(table, 1 + table.height // PARTS)), table.height, corpus.problems, corpus.config)
