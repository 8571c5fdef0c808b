"""The manifest of a folder of tables: which files make them up, under a seal of its own; it is
written last."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from topicgraph.errors import ReadError

Groups = dict[str, tuple[str, ...]]


class Manifest(NamedTuple):
    """What a manifest says: the files of each table, and the user's groups of outlets."""

    tables: dict[str, Any]
    groups: Groups


def checksum(content: bytes) -> str:
    """What a file is known by."""
    return hashlib.blake2b(content, digest_size=16).hexdigest()


def seal(manifest: Mapping[str, Any]) -> str:
    """The checksum of a manifest's content, but for the checksum itself."""
    content = {key: value for key, value in manifest.items() if key != "blake2b"}
    return checksum(json.dumps(content, sort_keys=True).encode())


def written(stated: int, tables: Mapping[str, Any], groups: Mapping[str, tuple[str, ...]]) -> bytes:
    """A manifest of that format, as a file."""
    manifest = {
        "format": stated,
        "groups": {name: list(members) for name, members in groups.items()},
        "tables": tables,
    }
    sealed = {**manifest, "blake2b": seal(manifest)}
    return (json.dumps(sealed, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()


def read(raw: bytes, path: Path, wanted: int, again: str) -> Manifest:
    """What the manifest at `path` says; raises `ReadError`, with how to write it `again`, where it
    is damaged or of another format."""
    try:
        manifest = json.loads(raw)
        stated, listed, known = manifest["format"], manifest["tables"], manifest["blake2b"]
        groups = {name: tuple(map(str, members)) for name, members in manifest["groups"].items()}
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise damaged(path, again) from None
    if stated != wanted:
        hint = f"format {stated}, this one reads {wanted}: update topicgraph, or {again.partition(':')[0]}"
        raise ReadError(
            str(path), problem="was written by another version of topicgraph", hint=hint
        )
    if known != seal(manifest):
        raise damaged(path, again)
    return Manifest(listed, groups)


def damaged(path: Path, again: str) -> ReadError:
    """That a file is not what was written."""
    return ReadError(str(path), problem="is damaged or incomplete", hint=again)
