"""The four tables: everything the program knows, as Polars frames. Built from resolved records, saved and loaded here.

Saved as memory-mapped Arrow files whose names carry their checksum, and one manifest, replaced last and atomically: whoever reads
sees the old tables or the new ones, and a flipped bit is found.
"""

from __future__ import annotations

import hashlib
import io
import itertools
import json
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import datetime
from pathlib import Path
from typing import Any, cast

import polars as pl

from topicgraph.arguments import place
from topicgraph.errors import ReadError, WriteError
from topicgraph.files import checked, locked, write_atomically
from topicgraph.identity import Resolved
from topicgraph.identity.articles import Piece
from topicgraph.model import KINDS, Problem, Record

MOMENT = pl.Datetime("us", "UTC")
TEXTS = pl.List(pl.String)
Schema = Mapping[str, pl.DataType | type[pl.DataType]]

ARTICLES: Schema = {
    "id": pl.String, "title": pl.String, "excerpt": pl.String, "published": MOMENT, "precision": pl.String, "updated": MOMENT,
    "medium": pl.String, "url": pl.String, "urls": TEXTS, "titles": TEXTS, "provider": pl.String, "carrier": pl.String,
    "quality": pl.Int64, "heat": pl.Int64, "image": pl.String, "held": pl.Boolean, "files": TEXTS, "story": pl.String,
    "extra": pl.String,
}  # fmt: skip
PROVIDERS: Schema = {
    "id": pl.String, "name": pl.String, "domain": pl.String, "names": TEXTS, "platform": pl.Boolean, "edition_of": pl.String,
    "articles": pl.UInt32,
}  # fmt: skip
TOPICS: Schema = {"id": pl.String, "name": pl.String, "names": TEXTS, "articles": pl.UInt32}
EDGES: Schema = {
    "source": pl.String, "target": pl.String, "kind": pl.Enum(KINDS), "weight": pl.Float64, "reason": pl.String, "file": pl.String,
}  # fmt: skip
PROBLEMS: Schema = {"file": pl.String, "line": pl.UInt32, "code": pl.String, "message": pl.String}
MEMORY: Schema = {"key": pl.String, "content": pl.Binary}
SCHEMAS: Mapping[str, Schema] = {
    "articles": ARTICLES, "providers": PROVIDERS, "topics": TOPICS, "edges": EDGES, "problems": PROBLEMS, "memory": MEMORY,
}  # fmt: skip


def _empty(name: str) -> Callable[[], pl.DataFrame]:
    return lambda: pl.DataFrame(schema=SCHEMAS[name])


@dataclass(frozen=True)
class Tables:
    """The four tables, and what came with them: the problems met, the user's groups of outlets (name → ids), and the memory of what was
    worked out.

    `articles` and `providers` and `topics` are in order of their ids, `edges` by source, kind and target. Every cell is as its schema
    says (`ARTICLES`, `PROVIDERS`, `TOPICS`, `EDGES`); times are UTC.
    """

    articles: pl.DataFrame = field(default_factory=_empty("articles"))
    providers: pl.DataFrame = field(default_factory=_empty("providers"))
    topics: pl.DataFrame = field(default_factory=_empty("topics"))
    edges: pl.DataFrame = field(default_factory=_empty("edges"))
    problems: pl.DataFrame = field(default_factory=_empty("problems"))
    memory: pl.DataFrame = field(default_factory=_empty("memory"))
    groups: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, "tuple[str, ...]"])

    def __repr__(self) -> str:
        counts = (f"{getattr(self, name).height:,} {name}" for name in ("articles", "providers", "topics", "edges"))
        return f"Tables({', '.join(counts)})"


Edge = tuple[str, str, str, float, str, str]


def build(resolved: Resolved, problems: Iterable[Problem] = ()) -> Tables:
    """The four tables of a resolved folder: articles with their outlets, topics and `related` edges; nothing inferred yet.

    >>> from topicgraph.config import Config
    >>> from topicgraph.identity import resolve
    >>> build(resolve((Record(file="a.md", title="A", provider="Post", domain="post.example"),), Config()))
    Tables(1 articles, 1 providers, 0 topics, 1 edges)
    """
    pieces = list(resolved.pieces.pieces.values())
    edges = edge_frame([*itertools.chain.from_iterable(piece_edges(piece, resolved.topics.ids) for piece in pieces), *_links(resolved)])
    return assembled(article_frame(pieces), edges, resolved, problems)


def assembled(articles: pl.DataFrame, edges: pl.DataFrame, resolved: Resolved, problems: Iterable[Problem] = ()) -> Tables:
    """The four tables of articles and edges that are made already; of `resolved` only the outlets, topics and problems are looked at."""
    counted = _counts(articles, edges)
    return Tables(
        articles=articles,
        providers=frame(
            "providers",
            [
                (p.id, p.name, p.domain, list(p.names), p.platform, p.edition_of, counted.get(p.id, 0))
                for p in resolved.outlets.providers.values()
            ],
        ),
        topics=frame("topics", [(t.id, t.name, list(t.names), counted.get(t.id, 0)) for t in resolved.topics.topics.values()]),
        edges=edges,
        problems=frame("problems", [(p.file, p.line, p.code, p.message) for p in (*problems, *resolved.problems)]).sort(
            "file", "line", "code", "message"
        ),
    )


def article_frame(pieces: Iterable[Piece]) -> pl.DataFrame:
    """Articles as a table, in the order in which they are given."""
    return frame("articles", [_article_row(piece) for piece in pieces])


def frame(name: str, rows: list[tuple[Any, ...]]) -> pl.DataFrame:
    """`rows` as the table called `name`; half of a character, which no file can hold, becomes "?"."""
    try:
        return pl.DataFrame(rows, schema=SCHEMAS[name], orient="row")
    except UnicodeEncodeError:
        return pl.DataFrame([tuple(map(_whole, row)) for row in rows], schema=SCHEMAS[name], orient="row")


def _whole(value: Any) -> Any:
    if isinstance(value, list):
        return [_whole(item) for item in value]
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else value


def edge_frame(edges: Iterable[Edge]) -> pl.DataFrame:
    """Edges as a table: one for each source, target and kind (the first reason and file in order), sorted."""
    return distinct(frame("edges", list(edges)))


def distinct(edges: pl.DataFrame) -> pl.DataFrame:
    """A table of edges with one for each source, target and kind, sorted."""
    table = edges.sort("source", "kind", "target", "file", "reason")
    return table.unique(["source", "kind", "target"], keep="first", maintain_order=True)


def span(articles: pl.DataFrame) -> tuple[datetime | None, datetime | None]:
    """When the first and the last of the dated articles were published, UTC; None twice where none is dated."""
    dated = articles["published"].drop_nulls()
    return cast("datetime | None", dated.min()), cast("datetime | None", dated.max())


def with_edges(tables: Tables, edges: pl.DataFrame) -> Tables:
    """The tables with more edges."""
    return replace(tables, edges=pl.concat([tables.edges, edges]).sort("source", "kind", "target"))


def _counts(articles: pl.DataFrame, edges: pl.DataFrame) -> dict[str, int]:
    """Held articles of each outlet and topic."""
    held = articles.filter("held").select(source="id")
    counted = edges.filter(pl.col("kind").is_in(("published_by", "about"))).join(held, on="source", how="semi")
    return dict(counted.group_by("target").len().iter_rows())


def piece_edges(piece: Piece, topics: Mapping[str, str]) -> Iterator[Edge]:
    """From an article to its outlet, its carrier and its topics; `topics`: label → id."""
    file = piece.records[0].file
    if piece.verdict:
        yield (piece.id, piece.verdict.provider, "published_by", 1.0, piece.verdict.reason, file)
        if piece.verdict.carrier and piece.verdict.carrier != piece.verdict.provider:
            yield (piece.id, piece.verdict.carrier, "carried_by", 1.0, piece.verdict.reason, file)
    for record in piece.records:
        for topic in record.topics:
            yield (piece.id, topics[topic], "about", 1.0, f'topic "{topic}"', record.file)


def _links(resolved: Resolved) -> Iterator[Edge]:
    for source, target, reason, file in resolved.pieces.links:
        yield (source, target, "related", 1.0, reason, file)


def _article_row(piece: Piece) -> tuple[Any, ...]:
    main = piece.records[0]

    def first(name: str) -> Any:
        return next((value for record in piece.records if (value := getattr(record, name))), None)

    extra: dict[str, object] = {}
    for record in piece.records:
        extra = record.extra | extra
    return (
        piece.id, first("title") or "", first("excerpt") or "", main.published, main.precision, _latest(piece.records), main.medium,
        piece.urls[0] if piece.urls else "", list(piece.urls), _different(record.title for record in piece.records),
        piece.verdict.provider if piece.verdict else None, piece.verdict.carrier if piece.verdict else None,
        _highest(piece.records, "quality"), _highest(piece.records, "heat"), first("image") or "",
        piece.held, _different(record.file for record in piece.records) if piece.held else [], None,
        json.dumps(extra, ensure_ascii=False, sort_keys=True) if extra else "",
    )  # fmt: skip


def _different(texts: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(text for text in texts if text))


def _latest(records: Iterable[Record]) -> Any:
    return max((record.updated for record in records if record.updated), default=None)


def _highest(records: Iterable[Record], name: str) -> int | None:
    return max((value for record in records if (value := getattr(record, name)) is not None), default=None)


# --- saving and loading -------------------------------------------------------------------------------------------------------------

MANIFEST = "tables.json"
FORMAT = 2


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
    for name in SCHEMAS:
        table: pl.DataFrame = getattr(tables, name)
        content = _arrow(table)
        checksum = hashlib.blake2b(content, digest_size=16).hexdigest()
        file = f"{name}.{checksum[:12]}.arrow"
        listed[name] = {"file": file, "rows": table.height, "blake2b": checksum}
        write_atomically(target / file, content)
    groups = {name: list(members) for name, members in tables.groups.items()}
    manifest: dict[str, Any] = {"format": FORMAT, "groups": groups, "tables": listed}
    manifest["blake2b"] = _seal(manifest)
    path = write_atomically(target / MANIFEST, (json.dumps(manifest, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode())
    _sweep(target, {entry["file"] for entry in listed.values()})
    return path


def _arrow(table: pl.DataFrame) -> bytes:
    buffer = io.BytesIO()
    canonical(table).write_ipc(buffer, compression="uncompressed")
    return buffer.getvalue()


def canonical(table: pl.DataFrame) -> pl.DataFrame:
    """The same table, laid out in memory as its values say, and not as they came to be there: equal tables give equal bytes.

    >>> canonical(pl.DataFrame({"a": ["x", None]})).equals(pl.DataFrame({"a": ["x", None]}))
    True
    """
    gaps = [name for name, kind in table.schema.items() if kind == pl.String and table[name].null_count()]
    filled = table.with_columns(pl.when(pl.col(name).is_not_null()).then(pl.col(name).fill_null("")) for name in gaps)
    laid_out = pl.from_arrow(filled.rechunk().to_arrow(compat_level=pl.CompatLevel.oldest()))
    assert isinstance(laid_out, pl.DataFrame)
    return laid_out.cast(pl.Schema(table.schema))


def _sweep(folder: Path, kept: set[str]) -> None:
    """Remove the tables of earlier saves; a file that another program holds open stays until next time."""
    for name in SCHEMAS:
        for path in folder.glob(f"{name}.*.arrow"):
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
    """The tables saved in `folder`, memory-mapped.

    Raises `ReadError`, with what to do, where nothing is saved there, a file is damaged, or it was written by a newer topicgraph.
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
    tables = {name: _table(source, name, listed) for name in SCHEMAS}
    return Tables(**tables, groups={name: tuple(members) for name, members in groups.items()})


def _table(folder: Path, name: str, listed: Mapping[str, Any]) -> pl.DataFrame:
    try:
        file, checksum = str(listed[name]["file"]), str(listed[name]["blake2b"])
    except (KeyError, TypeError):
        raise _damaged(folder / MANIFEST) from None
    path = folder / Path(file).name
    try:
        with path.open("rb") as opened:
            found = hashlib.file_digest(opened, lambda: hashlib.blake2b(digest_size=16)).hexdigest()
        table = pl.read_ipc(path, memory_map=True) if found == checksum else None
    except (OSError, pl.exceptions.PolarsError):
        raise _damaged(path) from None
    if table is None or dict(table.schema) != dict(pl.Schema(SCHEMAS[name])):
        raise _damaged(path)
    return table


def _damaged(path: Path) -> ReadError:
    return ReadError(str(path), problem="is damaged or incomplete", hint="build again from the articles: topicgraph build SOURCE -o OUTPUT")


TABLE_NAMES = tuple(item.name for item in fields(Tables) if item.name not in ("problems", "memory", "groups"))
"""The four tables, in the order they are spoken of."""
