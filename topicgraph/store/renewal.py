"""The tables of a folder of which a part was worked out again: that part's rows in the place of its
old ones, all others taken over."""

from __future__ import annotations

from itertools import chain
from typing import Any

import numpy as np
import polars as pl
from numpy.typing import NDArray

from topicgraph.identity import Resolution
from topicgraph.store import trail
from topicgraph.store.changes import AnewError, Part
from topicgraph.store.tables import (
    Tables,
    article_frame,
    assembled,
    distinct,
    frame,
    piece_edges,
    problem_frame,
)

Numbers = NDArray[Any]

RESOLVED = ("claimed-url", "self-related", "odd-outlet-name")
"""Problems that reading does not find."""

OWN = ("published_by", "carried_by", "about")


def renewed(part: Part, begun: int) -> Tables:
    """The tables of the folder as it is now, before anything is inferred, with their trail."""
    pieces = part.result.by_id.values()
    owners = {record.file: piece.id for piece in pieces if piece.held for record in piece.records}
    gone = _gone(part)
    kept = part.before.articles.join(gone, on="id", how="anti").with_columns(
        story=pl.lit(None, pl.String)
    )
    articles = pl.concat([kept, article_frame(pieces)]).sort("id")
    if not articles["held"].any() or articles["id"].is_duplicated().any():
        raise AnewError
    own = part.before.edges.filter(pl.col("kind").is_in(OWN)).join(
        gone, left_on="source", right_on="id", how="anti"
    )
    new = distinct(
        frame("edges", [edge for piece in pieces for edge in piece_edges(piece, part.topics.ids)])
    )
    edges = pl.concat([own, new, _related(part, owners)]).sort("source", "kind", "target")
    resolved = Resolution(part.result, part.outlets, part.topics, ())
    tables = assembled(articles, edges, resolved, _problems(part))
    return tables.but(**_trail(part, owners), **trail.file_frames(part.changed.files, begun))


def _gone(part: Part) -> pl.DataFrame:
    """Ids of the articles of before that were worked out again, or are no more."""
    dirty = part.dirty[part.source]
    targets = part.before.records["target"]
    held = targets.filter(pl.Series(part.held & (dirty | part.pieces)))
    meant = targets.filter(pl.Series(~part.held & (dirty | part.entries)))
    stubs = part.before.articles.filter(~pl.col("held"))["id"]
    return pl.DataFrame(
        {"id": pl.concat([held, meant.filter(meant.is_in(stubs.implode()))]).unique()}
    )


def _related(part: Part, owners: dict[str, str]) -> pl.DataFrame:
    """All `related` edges: those of entries that were left alone, and the new ones."""
    kept = np.flatnonzero(~part.held & ~part.dirty[part.source] & ~part.entries)
    owner = [
        owners.get(part.names[now], was) if now >= 0 else was
        for was, now in zip(part.owners, part.now.tolist(), strict=True)
    ]
    names = [part.names[now] if now >= 0 else "" for now in part.now.tolist()]
    said = part.before.records[kept]
    taken_over = pl.DataFrame({
        "source": pl.Series(owner, dtype=pl.String).gather(said["source"]),
        "target": said["target"],
        "kind": pl.repeat("related", len(kept), eager=True).cast(frame("edges", [])["kind"].dtype),
        "weight": pl.repeat(1.0, len(kept), eager=True),
        "reason": said["reason"],
        "file": pl.Series(names, dtype=pl.String).gather(said["source"]),
    })  # fmt: skip
    new = frame(
        "edges",
        [
            (source, target, "related", 1.0, reason, file)
            for source, target, reason, file in part.result.links
        ],
    )
    return distinct(pl.concat([taken_over, new]))


def _problems(part: Part) -> pl.DataFrame:
    left = [
        part.names[now]
        for was, now in enumerate(part.now.tolist())
        if now >= 0 and not part.dirty[was]
    ]
    read = [problem for said in part.changed.read.values() for problem in said.problems]
    new = problem_frame(
        (*part.changed.found.problems, *read, *part.outlets.problems, *part.result.problems)
    )
    old = part.before.problems.filter(pl.col("file").is_in(left) & ~pl.col("code").is_in(RESOLVED))
    return pl.concat([old, new]).sort("file", "line", "code", "message")


def _trail(part: Part, owners: dict[str, str]) -> dict[str, pl.DataFrame]:
    """`records` and `keys`: the old rows with what they became, those of changed files new."""
    dirty = part.dirty[part.source]
    ends = iter(part.result.targets)
    rows: list[tuple[int, Any, bool]] = []
    became: list[tuple[str, str]] = []
    again: list[tuple[str, str]] = []
    for number, entry in part.said:
        if number in part.changed.read:
            rows.append((number, entry, False))
            became.append(next(ends))
        else:
            again.append(next(ends))
    for number, said in part.changed.read.items():
        if said.record is not None:
            rows.append((number, said.record, True))
            became.append((owners[said.record.file], ""))
    order = sorted(range(len(rows)), key=lambda n: (rows[n][0], not rows[n][2]))
    new = trail.record_frames(
        [rows[n] for n in order], [became[n] for n in order], part.outlets.verdicts, part.aliases
    )
    kept = _kept(part, owners, again, ~dirty)
    both = pl.concat([kept, new["records"]])
    position = np.argsort(both["source"].to_numpy(), kind="stable")
    place = np.empty(len(position), np.int64)
    place[position] = np.arange(len(position))
    renumbered = np.cumsum(~dirty) - 1
    old = part.before.keys.filter(pl.Series(~dirty[part.before.keys["record"].to_numpy()]))
    record = chain(
        place[renumbered[old["record"].to_numpy()]].tolist(),
        place[new["keys"]["record"].to_numpy() + kept.height].tolist(),
    )
    keys = pl.DataFrame(
        {"key": pl.concat([old["key"], new["keys"]["key"]]), "record": list(record)},
        schema=old.schema,
    )
    return {"records": both[position], "keys": keys.sort("key", "record")}


def _kept(
    part: Part, owners: dict[str, str], again: list[tuple[str, str]], left: Numbers
) -> pl.DataFrame:
    """The records of files that have not changed, with the numbers that these have now and with
    what the records became."""
    targets, reasons = (
        part.before.records["target"].to_list(),
        part.before.records["reason"].to_list(),
    )
    for row, (target, reason) in zip(np.flatnonzero(part.entries).tolist(), again, strict=True):
        targets[row], reasons[row] = target, reason
    for row in np.flatnonzero(part.pieces).tolist():
        targets[row] = owners[part.names[part.now[part.source[row]]]]
    now = pl.Series(np.maximum(part.now[part.source], 0), dtype=pl.UInt32)
    ends = {
        "target": pl.Series(targets, dtype=pl.String),
        "reason": pl.Series(reasons, dtype=pl.String),
    }
    return part.before.records.with_columns(source=now, **ends).filter(pl.Series(left))
