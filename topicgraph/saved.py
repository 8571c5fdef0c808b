"""Tables in a folder: saved with what makes questions quick, and loaded without reading what is not asked for.

Saved as Arrow files whose names carry their checksum, and one manifest, replaced last and atomically: whoever reads sees the old tables
or the new ones. A file is memory-mapped, and checked against its checksum, when it is first needed: a flipped bit is found before
anything is answered from it. The ends of an edge are saved as numbers of rows, and the files that edges come from once each.
"""

from __future__ import annotations

import hashlib
import io
import json
import os
import weakref
import zlib
from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any, cast

import numpy as np
import polars as pl

from topicgraph import index as indexes
from topicgraph.adjacency import CSR
from topicgraph.arguments import place
from topicgraph.errors import ReadError, WriteError
from topicgraph.files import checked, locked, write_atomically
from topicgraph.index import Index, Numbers, Words
from topicgraph.tables import ARTICLES, EDGES, PROBLEMS, PROVIDERS, SCHEMAS, TOPICS, Schema, Tables

MANIFEST = "tables.json"
FORMAT = 3
DETAILS = ("excerpt", "urls", "titles", "image", "files", "extra")
"""Columns of the articles that make up most of their bytes and that few questions need: a file of their own."""

FILES: Mapping[str, Schema] = {
    "articles": {name: kind for name, kind in ARTICLES.items() if name not in DETAILS},
    "details": {name: ARTICLES[name] for name in DETAILS},
    "providers": PROVIDERS, "topics": TOPICS, "problems": PROBLEMS, "memory": SCHEMAS["memory"],
    "sources": SCHEMAS["sources"], "records": SCHEMAS["records"], "keys": SCHEMAS["keys"],
    "edges": {"source": pl.UInt32, "target": pl.UInt32, "kind": EDGES["kind"], "weight": EDGES["weight"]},
    "reasons": {"reason": pl.String, "file": pl.UInt32},
    "paths": {"path": pl.String},
    "starts": {"start": pl.Int64},
    "neighbours": {"node": pl.UInt32, "edge": pl.UInt32},
    "words": {"word": pl.String, "start": pl.Int64},
    "places": {"place": pl.UInt32},
    "titles": {"row": pl.UInt32, "place": pl.UInt32},
    "addresses": {"address": pl.String, "row": pl.UInt32},
}  # fmt: skip
"""What is saved: the tables, then the indexes (see `index`)."""

PIECE = 1 << 20


def save(tables: Tables, folder: str | os.PathLike[str]) -> Path:
    """Write the tables into `folder` (made if need be) as Arrow files and a manifest; returns the manifest's path.

    Atomic: until the manifest is replaced, the old tables stand; a second save at the same time waits for the first. The same tables
    give the same bytes. Raises `WriteError`.
    """
    target = checked(folder)
    with locked(target):
        return _save(tables, target)


def _save(tables: Tables, target: Path) -> Path:
    listed: dict[str, dict[str, Any]] = {}
    for name, table in _frames(tables, target):
        content = _arrow(table, FILES[name])
        checksum = hashlib.blake2b(content, digest_size=16).hexdigest()
        file = f"{name}.{checksum[:12]}.arrow"
        listed[name] = {"file": file, "rows": table.height, "size": len(content), "blake2b": checksum, "crc32": zlib.crc32(content)}
        write_atomically(target / file, content)
    stamps = _stamps(listed)
    if tables.stamps.height:
        content = _arrow(tables.stamps, SCHEMAS["stamps"])
        write_atomically(target / stamps, zlib.crc32(content).to_bytes(4, "big") + content)
    groups = {name: list(members) for name, members in tables.groups.items()}
    manifest: dict[str, Any] = {"format": FORMAT, "groups": groups, "tables": listed}
    manifest["blake2b"] = _seal(manifest)
    path = write_atomically(target / MANIFEST, (json.dumps(manifest, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode())
    _sweep(target, {stamps, *(entry["file"] for entry in listed.values())})
    return path


def _stamps(listed: Mapping[str, Any]) -> str:
    """The file of the stamps. They are of this machine and not of the articles, and so not among what the manifest lists; by its name they
    belong to just these files, whenever they were written."""
    return f"stamps.{listed['sources']['blake2b'][:12]}.bin"


def _frames(tables: Tables, target: Path) -> Iterator[tuple[str, pl.DataFrame]]:
    """What each file holds, one after the other, so that not all of it is in memory at once."""
    index = indexes.of(tables)
    yield "articles", tables.articles.select(list(FILES["articles"]))
    yield "details", tables.articles.select(DETAILS)
    for name in ("providers", "topics", "problems", "memory", "sources", "records", "keys"):
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


def _edges(tables: Tables, index: Index, target: Path) -> Iterator[tuple[str, pl.DataFrame]]:
    edges, (source, aim) = tables.edges, index.ends
    if source.dtype.kind == "f" or aim.dtype.kind == "f":  # not a number: an end that is not there
        raise WriteError(f"{target}: cannot be written (an edge leads to what is in no table)")
    yield "edges", edges.select(source=pl.Series(source), target=pl.Series(aim), kind="kind", weight="weight")
    paths = edges.select(path=pl.col("file").unique(maintain_order=True))
    numbered = paths.with_row_index("number")
    yield (
        "reasons",
        edges.join(numbered, left_on="file", right_on="path", how="left", maintain_order="left", nulls_equal=True).select(
            "reason", file="number"
        ),
    )
    yield "paths", paths


def _arrow(table: pl.DataFrame, schema: Schema) -> bytes:
    plain, buffer = io.BytesIO(), io.BytesIO()
    # Texts and gaps may lie in memory in more than one way, by what they were made from. Made anew, they lie in one.
    whole = table.cast(pl.Schema(schema)).with_columns(_gaps(table)).rechunk()
    whole.write_ipc(plain, compression="uncompressed", compat_level=pl.CompatLevel.oldest())
    pl.read_ipc(plain, memory_map=False).cast(pl.Schema(schema)).write_ipc(buffer, compression="uncompressed")
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
    """Remove the tables of earlier saves; a file that another program holds open stays until next time."""
    for pattern in (*(f"{name}.*.arrow" for name in FILES), "stamps.*.bin"):
        for path in folder.glob(pattern):
            if path.name not in kept:
                try:
                    path.unlink(missing_ok=True)
                except OSError as error:
                    raise WriteError(f"{path}: an old table cannot be removed ({error.strerror})") from None


def _seal(manifest: Mapping[str, Any]) -> str:
    """The checksum of a manifest's content, but for the checksum itself."""
    content = {key: value for key, value in manifest.items() if key != "blake2b"}
    return hashlib.blake2b(json.dumps(content, sort_keys=True).encode(), digest_size=16).hexdigest()


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

    Raises `ReadError`, with what to do, where nothing is saved there, it was written by another topicgraph, or a file is missing or not
    of its size; one that is damaged in another way raises it when it is needed.
    """
    source = Path(place("folder", folder, "the path of a folder that holds saved tables"))
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
        raise ReadError(str(source), problem="holds no saved tables", hint="topicgraph build writes them") from None
    except OSError:
        raise _damaged(source / MANIFEST) from None


def _load(source: Path, raw: bytes) -> Tables:
    path = source / MANIFEST
    try:
        manifest = json.loads(raw)
        stated, listed, groups, seal = manifest["format"], manifest["tables"], manifest["groups"], manifest["blake2b"]
    except (ValueError, KeyError, TypeError, RecursionError):
        raise _damaged(path) from None
    if stated != FORMAT:
        hint = f"format {stated}, this one reads {FORMAT}: update topicgraph, or build again from the articles"
        raise ReadError(str(path), problem="was written by another version of topicgraph", hint=hint)
    if seal != _seal(manifest):
        raise _damaged(path)
    stored = Stored({name: _File(source, name, listed) for name in FILES}, source / _stamps(listed))
    tables = Tables.lazily(stored, {name: tuple(members) for name, members in groups.items()})
    object.__setattr__(tables, "index", SavedIndex(tables, stored))
    return tables


class _File:
    """One saved file, open from the start, so that a later save cannot take it away; its content is checked when it is first needed."""

    def __init__(self, folder: Path, name: str, listed: Mapping[str, Any]) -> None:
        try:
            file, self.size, self.crc32 = str(listed[name]["file"]), int(listed[name]["size"]), int(listed[name]["crc32"])
        except (KeyError, TypeError, ValueError):
            raise _damaged(folder / MANIFEST) from None
        self.name, self.path = name, folder / Path(file).name
        try:
            self.handle = os.open(self.path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
            weakref.finalize(self, os.close, self.handle)
            whole = os.fstat(self.handle).st_size == self.size
        except OSError:
            raise _damaged(self.path) from None
        if not whole:
            raise _damaged(self.path)

    @cached_property
    def frame(self) -> pl.DataFrame:
        """What the file holds, memory-mapped."""
        same = Path(f"/proc/self/fd/{self.handle}")  # the file that was opened, even where its name has been taken away
        path = same if same.exists() else self.path
        try:
            table = pl.read_ipc(path, memory_map=True) if _sum(path) == self.crc32 else None
        except (OSError, pl.exceptions.PolarsError):
            raise _damaged(self.path) from None
        if table is None or dict(table.schema) != dict(pl.Schema(FILES[self.name])):
            raise _damaged(self.path)
        return table


def _sum(path: Path) -> int:
    """CRC-32 finds every flipped bit and every burst of up to four bytes, at several times the speed of a cryptographic checksum."""
    found, piece = 0, memoryview(bytearray(PIECE))
    with path.open("rb", buffering=0) as file:
        while size := file.readinto(piece):
            found = zlib.crc32(piece[:size], found)
    return found


class Stored:
    """The tables of a folder, put together from its files: the `Source` of loaded tables."""

    def __init__(self, files: Mapping[str, _File], stamps: Path) -> None:
        self.files, self.stamped = files, stamps

    def columns(self, table: str, names: tuple[str, ...]) -> pl.DataFrame:
        """Some columns of a table."""
        if table == "edges":
            return self.edges(names)
        if table == "stamps":
            return self.stamps().select(names)
        if table != "articles":
            return self.files[table].frame.select(names)
        parts = {"details" if name in DETAILS else "articles": None for name in names}
        columns = [column for part in parts for column in self.files[part].frame.select(set(names) & FILES[part].keys()).get_columns()]
        return pl.DataFrame(columns).select(names)

    def stamps(self) -> pl.DataFrame:
        """What the file system said of the files; nothing, where that is not to be had: then their content tells what has changed."""
        nothing = pl.DataFrame(schema=SCHEMAS["stamps"])
        try:
            content = self.stamped.read_bytes()
        except OSError:
            return nothing
        if zlib.crc32(content[4:]).to_bytes(4, "big") != content[:4]:
            return nothing
        return pl.read_ipc(io.BytesIO(content[4:]), memory_map=False)

    def edges(self, names: tuple[str, ...], rows: Numbers | None = None) -> pl.DataFrame:
        """Columns of the edges (of some of them), with ids for row numbers."""
        made = dict[str, pl.Series]()
        for name in names:
            file = "reasons" if name in ("reason", "file") else "edges"
            column = self.files[file].frame[name]
            made[name] = column if rows is None else column.gather(rows)
            if name in ("source", "target"):
                made[name] = self.ids.gather(made[name]).alias(name)
            elif name == "file":
                made[name] = self.files["paths"].frame["path"].gather(made[name]).alias(name)
        return pl.DataFrame(made)

    @cached_property
    def ids(self) -> pl.Series:
        """The ids of all nodes, by number."""
        return pl.concat([self.files[name].frame["id"] for name in indexes.NODES])


class SavedIndex(Index):
    """The indexes saved beside tables, memory-mapped."""

    def __init__(self, tables: Tables, stored: Stored) -> None:
        super().__init__(tables)
        self.stored = stored

    def _array(self, file: str, column: str) -> Numbers:
        return cast(Numbers, self.stored.files[file].frame[column].to_numpy())

    @cached_property
    def csr(self) -> CSR:
        """The adjacency of all edges."""
        return CSR(self._array("starts", "start"), self._array("neighbours", "node"), self._array("neighbours", "edge"))

    @cached_property
    def ends(self) -> tuple[Numbers, Numbers]:
        """Source and target of each edge, as node numbers."""
        return self._array("edges", "source"), self._array("edges", "target")

    @cached_property
    def words(self) -> Words | None:
        """The words of all articles."""
        places = self._array("places", "place")
        return Words(self.stored.files["words"].frame["word"], np.append(self._array("words", "start"), len(places)), places)

    @cached_property
    def titles(self) -> tuple[Numbers, Numbers]:
        """Every title in order of its key."""
        return self._array("titles", "row"), self._array("titles", "place")

    @cached_property
    def addresses(self) -> tuple[pl.Series, Numbers]:
        """The addresses that ids do not tell."""
        return self.stored.files["addresses"].frame["address"], self._array("addresses", "row")

    def edge_rows(self, edges: Numbers) -> pl.DataFrame:
        """Some rows of the edges table."""
        return self.stored.edges(tuple(EDGES), edges)


def _damaged(path: Path) -> ReadError:
    return ReadError(str(path), problem="is damaged or incomplete", hint="build again from the articles: topicgraph build SOURCE -o OUTPUT")
