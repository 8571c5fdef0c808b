"""Tables in a folder: saved with what makes questions quick, and loaded without reading what is not
asked for.

Saved as Arrow files whose names carry their checksum, and one manifest, replaced last and
atomically: whoever reads sees the old tables or the new ones. A file is memory-mapped, and what is
needed of it is checked first (`blocks`): a flipped bit is found before anything is answered from
it. The ends of an edge are saved as numbers of rows, and the files that edges come from once each.
"""

from __future__ import annotations

import io
import os
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any, cast

import numpy as np
import polars as pl

from topicgraph.errors import ReadError, WriteError, check_path
from topicgraph.store import index as indexes
from topicgraph.store import manifest
from topicgraph.store.adjacency import CSR
from topicgraph.store.atomic import checked, locked, write_atomically
from topicgraph.store.blocks import Blocks, DamageError, sums
from topicgraph.store.index import Index, Numbers, Stories, Words
from topicgraph.store.manifest import damaged
from topicgraph.store.tables import (
    ARTICLES,
    EDGES,
    MOMENT,
    PROBLEMS,
    PROVIDERS,
    TOPICS,
    Schema,
    Tables,
)

MANIFEST = "tables.json"
AGAIN = "build again from the articles: topicgraph build SOURCE -o OUTPUT"
FORMAT = 5
DETAILS = ("excerpt", "urls", "titles", "image", "files", "extra")
"""Columns of the articles that make up most of their bytes and that few questions need: a file of
their own."""

FILES: Mapping[str, Schema] = {
    "articles": {name: kind for name, kind in ARTICLES.items() if name not in DETAILS},
    "details": {name: ARTICLES[name] for name in DETAILS},
    "providers": PROVIDERS, "topics": TOPICS, "problems": PROBLEMS,
    "edges": {"source": pl.UInt32, "target": pl.UInt32, "kind": EDGES["kind"], "weight": EDGES["weight"]},
    "reasons": {"reason": pl.String, "file": pl.UInt32},
    "paths": {"path": pl.String},
    "starts": {"start": pl.Int64},
    "neighbours": {"node": pl.UInt32, "edge": pl.UInt32},
    "words": {"word": pl.String, "start": pl.Int64},
    "places": {"place": pl.UInt32},
    "titles": {"row": pl.UInt32, "place": pl.UInt32},
    "addresses": {"address": pl.String, "row": pl.UInt32},
    "stories": {"title": pl.UInt32, "start": pl.Int64, "outlets": pl.UInt32, "first": MOMENT, "last": MOMENT},
    "members": {"row": pl.UInt32},
}  # fmt: skip
"""What is saved: the tables, then the indexes (see `index`)."""


def save(tables: Tables, folder: str | os.PathLike[str]) -> Path:
    """Write the tables into `folder` (made if need be) as Arrow files and a manifest; returns the
    manifest's path.

    Atomic: until the manifest is replaced, the old tables stand; a second save at the same time
    waits for the first. The same tables give the same bytes. Raises `WriteError`."""
    target = checked(folder)
    with locked(target):
        return _save(tables, target)


def _save(tables: Tables, target: Path) -> Path:
    listed: dict[str, dict[str, Any]] = {}
    for name, table in _frames(tables, target):
        content = _arrow(table, FILES[name])
        checksum = manifest.checksum(content)
        file = f"{name}.{checksum[:12]}.arrow"
        listed[name] = {
            "file": file,
            "rows": table.height,
            "size": len(content),
            "blake2b": checksum,
            "crc32": sums(content),
        }
        write_atomically(target / file, content)
    path = write_atomically(target / MANIFEST, manifest.written(FORMAT, listed, tables.groups))
    _sweep(target, {entry["file"] for entry in listed.values()})
    return path


def _frames(tables: Tables, target: Path) -> Iterator[tuple[str, pl.DataFrame]]:
    """What each file holds, one after the other, so that not all of it is in memory at once."""
    index = indexes.of(tables)
    yield "articles", tables.articles.select(list(FILES["articles"]))
    yield "details", tables.articles.select(DETAILS)
    for name in ("providers", "topics", "problems"):
        yield name, getattr(tables, name)
    yield from _edges(tables, index, target)
    csr = index.csr
    yield "starts", pl.DataFrame({"start": csr.indptr})
    yield "neighbours", pl.DataFrame({"node": csr.indices, "edge": csr.edges})
    words = index.words or indexes.words_of(tables.articles)
    yield "words", pl.DataFrame({"word": words.words, "start": words.starts[:-1]})
    yield "places", pl.DataFrame({"place": words.places})
    rows, places = index.titles
    yield "titles", pl.DataFrame({"row": rows, "place": places})
    known, rows = index.addresses
    yield "addresses", pl.DataFrame({"address": known, "row": rows})
    stories = index.stories
    yield (
        "stories",
        stories.table.with_columns(start=stories.starts[:-1]).select(list(FILES["stories"])),
    )
    yield "members", pl.DataFrame({"row": stories.members})


def _edges(tables: Tables, index: Index, target: Path) -> Iterator[tuple[str, pl.DataFrame]]:
    edges, (source, aim) = tables.edges, index.ends
    if source.dtype.kind == "f" or aim.dtype.kind == "f":  # not a number: an end that is not there
        raise WriteError(f"{target}: cannot be written (an edge leads to what is in no table)")
    yield (
        "edges",
        edges.select(source=pl.Series(source), target=pl.Series(aim), kind="kind", weight="weight"),
    )
    paths = edges.select(path=pl.col("file").unique(maintain_order=True))
    numbered = paths.with_row_index("number")
    yield (
        "reasons",
        edges.join(
            numbered,
            left_on="file",
            right_on="path",
            how="left",
            maintain_order="left",
            nulls_equal=True,
        ).select("reason", file="number"),
    )
    yield "paths", paths


def _arrow(table: pl.DataFrame, schema: Schema) -> bytes:
    plain, buffer = io.BytesIO(), io.BytesIO()
    # Texts and gaps may lie in memory in more than one way, by what they were made from. Made anew,
    # they lie in one.
    whole = table.cast(pl.Schema(schema)).with_columns(_gaps(table)).rechunk()
    whole.write_ipc(plain, compression="uncompressed", compat_level=pl.CompatLevel.oldest())
    once = pl.read_ipc(plain, memory_map=False).cast(pl.Schema(schema)).rechunk()
    # all rows as one batch: a column is then one array, mapped as it lies there
    once.write_ipc(buffer, compression="uncompressed", record_batch_size=max(once.height, 1))
    return buffer.getvalue()


def _gaps(table: pl.DataFrame) -> list[pl.Expr]:
    """The columns with missing values, these made anew over zeros and empty texts."""
    made = list[pl.Expr]()
    for name, kind in table.schema.items():
        if table[name].null_count() and not kind.is_nested():
            empty = pl.lit("" if kind == pl.String else 0).cast(kind)
            made.append(pl.when(pl.col(name).is_not_null()).then(pl.col(name).fill_null(empty)))
    return made


def _sweep(folder: Path, kept: set[str]) -> None:
    """Remove the tables of earlier saves; a file that another program holds open stays until next
    time."""
    for pattern in (f"{name}.*.arrow" for name in FILES):
        for path in folder.glob(pattern):
            if path.name not in kept:
                try:
                    path.unlink(missing_ok=True)
                except OSError as error:
                    raise WriteError(
                        f"{path}: an old table cannot be removed ({error.strerror})"
                    ) from None


def is_saved(folder: str | os.PathLike[str]) -> bool:
    """Whether a folder holds saved tables, in whatever state.

    >>> is_saved("seeds")
    False
    """
    try:
        return (Path(folder) / MANIFEST).is_file()
    except OSError:
        return False


def load(folder: str | os.PathLike[str]) -> Tables:
    """The tables saved in `folder`, each read when it is first asked for.

    Raises `ReadError`, with what to do, where nothing is saved there, it was written by another
    topicgraph, or a file is missing or not of its size; one that is damaged in another way raises
    it when it is needed."""
    source = Path(check_path("folder", folder, "the path of a folder that holds saved tables"))
    before = None
    while True:
        raw = _manifest(source)
        try:
            return _load(source, raw)
        except ReadError:
            if raw == before:
                raise
            before = raw  # once more: perhaps another process saved meanwhile


def _manifest(source: Path) -> bytes:
    try:
        return (source / MANIFEST).read_bytes()
    except (FileNotFoundError, ValueError):  # ValueError: a NUL, or half of a character
        raise ReadError(
            str(source), problem="holds no saved tables", hint="topicgraph build writes them"
        ) from None
    except OSError:
        raise damaged(source / MANIFEST, AGAIN) from None


def _load(source: Path, raw: bytes) -> Tables:
    listed, groups = manifest.read(raw, source / MANIFEST, FORMAT, AGAIN)
    stored = Stored({name: _file(source, name, listed) for name in FILES})
    tables = Tables.lazily(stored, groups)
    object.__setattr__(tables, "index", SavedIndex(tables, stored))
    return tables


def _file(folder: Path, name: str, listed: Mapping[str, Any]) -> Blocks:
    try:
        file, size, known = (
            str(listed[name]["file"]),
            int(listed[name]["size"]),
            str(listed[name]["crc32"]),
        )
    except (KeyError, TypeError, ValueError):
        raise damaged(folder / MANIFEST, AGAIN) from None
    path = folder / Path(file).name
    try:
        return Blocks(path, FILES[name], size, known)
    except DamageError:
        raise damaged(path, AGAIN) from None


class Stored:
    """The tables of a folder, put together from its files: the `Source` of loaded tables."""

    def __init__(self, files: Mapping[str, Blocks]) -> None:
        self.files = files

    def columns(self, table: str, names: tuple[str, ...]) -> pl.DataFrame:
        """Some columns of a table."""
        return self._table(table, names, None)

    def rows(self, table: str, numbers: Numbers, names: tuple[str, ...]) -> pl.DataFrame:
        """Some rows of some columns of a table."""
        return self._table(table, names, numbers)

    def read(self, file: str, names: Sequence[str], rows: Numbers | None = None) -> pl.DataFrame:
        """Columns of a file (some of their rows), found whole."""
        try:
            return (
                self.files[file].whole(names)
                if rows is None
                else self.files[file].rows(rows, names)
            )
        except DamageError:
            raise damaged(self.files[file].path, AGAIN) from None

    def _table(self, table: str, names: tuple[str, ...], rows: Numbers | None) -> pl.DataFrame:
        if table == "edges":
            return self._edges(names, rows)
        if table != "articles":
            return self.read(table, names, rows)
        parts = (
            [name for name in names if (name in DETAILS) == detail] for detail in (False, True)
        )
        read = (
            self.read(file, part, rows)
            for file, part in zip(("articles", "details"), parts, strict=True)
            if part
        )
        return pl.DataFrame([column for frame in read for column in frame.get_columns()]).select(
            names
        )

    def _edges(self, names: tuple[str, ...], rows: Numbers | None) -> pl.DataFrame:
        """Columns of the edges (of some of them), with ids for row numbers."""
        ends, said = (
            [name for name in names if name in FILES[file]] for file in ("edges", "reasons")
        )
        made = dict[str, pl.Series]()
        if ends:  # small, and every question about edges needs them: checked whole, once, and not row by row
            whole = self.read("edges", ends)
            made |= (whole if rows is None else whole[rows]).to_dict()
        if said:
            made |= self.read("reasons", said, rows).to_dict()
        for name in names:
            if name in ("source", "target"):
                made[name] = self.ids[made[name]].alias(name)
            elif name == "file":
                made[name] = self.read("paths", ["path"])["path"][made[name]].alias(name)
        return pl.DataFrame([made[name] for name in names])

    @cached_property
    def ids(self) -> pl.Series:
        """The ids of all nodes, by number."""
        return pl.concat([self.read(name, ["id"])["id"] for name in indexes.NODES], rechunk=False)


class SavedIndex(Index):
    """The indexes saved beside tables, memory-mapped."""

    def __init__(self, tables: Tables, stored: Stored) -> None:
        super().__init__(tables)
        self.stored = stored

    def _array(self, file: str, column: str) -> Numbers:
        return cast(Numbers, self.stored.read(file, [column])[column].to_numpy())

    @cached_property
    def csr(self) -> CSR:
        """The adjacency of all edges."""
        return CSR(
            self._array("starts", "start"),
            self._array("neighbours", "node"),
            self._array("neighbours", "edge"),
        )

    @cached_property
    def ends(self) -> tuple[Numbers, Numbers]:
        """Source and target of each edge, as node numbers."""
        return self._array("edges", "source"), self._array("edges", "target")

    @cached_property
    def words(self) -> Words | None:
        """The words of all articles."""
        places = self._array("places", "place")
        return Words(
            self.stored.read("words", ["word"])["word"],
            np.append(self._array("words", "start"), len(places)),
            places,
        )

    @cached_property
    def titles(self) -> tuple[Numbers, Numbers]:
        """Every title in order of its key."""
        return self._array("titles", "row"), self._array("titles", "place")

    @cached_property
    def addresses(self) -> tuple[pl.Series, Numbers]:
        """The addresses that ids do not tell."""
        return self.stored.read("addresses", ["address"])["address"], self._array(
            "addresses", "row"
        )

    @cached_property
    def stories(self) -> Stories:
        """All stories, in the order in which they are listed."""
        members = self._array("members", "row")
        table = self.stored.read("stories", ["title", "outlets", "first", "last"])
        return Stories(table, np.append(self._array("stories", "start"), len(members)), members)
