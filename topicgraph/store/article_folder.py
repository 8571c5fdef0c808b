"""Writing the articles of any source as a folder of our own format, one Markdown file an article.

A file is called after the one that its article was read from, or after its row and title there.
Files that this program did not write, or that were edited since, are never replaced.
"""

from __future__ import annotations

import hashlib
import itertools
import json
import os
import re
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from topicgraph.errors import WriteError
from topicgraph.model import Record
from topicgraph.sources import judgements, outlet_attributes, short_urls
from topicgraph.sources.corpus import Corpus
from topicgraph.sources.files import printable, read_bytes
from topicgraph.sources.folder import Folder
from topicgraph.sources.own_format import (
    format_article,
    format_csv,
    format_outlets,
    format_settings,
)
from topicgraph.sources.paths import find_day, find_language
from topicgraph.sources.publication import DRAFT_FOLDERS, describes_project
from topicgraph.sources.settings import FILE_NAME, Config
from topicgraph.sources.sites import BUILD_FOLDERS
from topicgraph.store.atomic import PREFIX, SUFFIX, checked, locked
from topicgraph.text import slugify

MAX_SLUG = 60
"""Characters of a title in the name of its file."""
MAX_ENDING = 8
"""Characters of the ending of a file name, which is replaced by "md"."""
MANIFEST = ".topicgraph-articles.json"
"""The files that were written into a folder, and their digests. It is hidden, so no article."""
MAX_MANIFEST = 1 << 28
"""Bytes; a hundred for each of two million articles."""


class Written(NamedTuple):
    """What was done in a folder: numbers of files that are there, new or changed, and removed."""

    articles: int
    changed: int
    removed: int
    kept: tuple[str, ...]
    """Files of an earlier run that were edited since, and so are neither replaced nor removed."""


def write_articles(
    corpus: Corpus, source: Folder, folder: str | os.PathLike[str], *, force: bool = False
) -> Written:
    """Write the articles of a corpus into a folder, which is made if need be.

    Args:
        corpus: what was read.
        source: where it was read from; the texts of the articles are read again.
        folder: where to write.
        force: replace files of other programs, and files that were edited.

    Raises:
        WriteError: the folder cannot be written to, lies in a source or holds one, or has a file of
            another program in the place of one of these.
    """
    target = checked(folder)
    _check_place(target, source)
    with locked(target):
        old, sources = _read_manifest(target)
        roots = sorted(str(root.resolve()) for root in source.roots.values())
        if not force and sources and not set(sources) & set(roots):
            raise WriteError(
                f"{target}: holds the articles of {sources[0]}; choose another folder, or replace"
                " them with --force"
            )
        names = name_articles(corpus.records)
        new_names = {record.file: name for record, name in zip(corpus.records, names, strict=True)}
        settings = _settings_files(corpus.config, new_names)
        edited = frozenset[str]()
        if not force:
            _check_ownership(target, [*names, *settings], old)
            edited = _find_edited(target, old)
        planned = old | {name: old.get(name, "") for name in (*names, *settings)}
        _write_manifest(target, planned, roots)
        new: dict[str, str] = {}
        contents = itertools.chain(settings.items(), _contents(corpus.records, names, source))
        for name, content in contents:
            new[name] = old[name] if name in edited else _write(target, name, content, old)
        removed = _remove_old(target, old.keys() - new.keys() - edited)
        _write_manifest(target, new, roots)
    changed = sum(old.get(name) != digest for name, digest in new.items())
    return Written(len(names), changed, removed, tuple(sorted(edited)))


# --- names ----------------------------------------------------------------------------------------


def name_articles(records: Sequence[Record]) -> list[str]:
    """Name the files of articles after the files and rows that they were read from.

    The names are in the order of the records, as the first of several files of one article counts.

    >>> name_articles([Record("a/ferry.html"), Record("b.csv", 12, "A ferry")])
    ['a/ferry.md', 'b.csv/000012-a-ferry.md']
    """
    counts = Counter(record.file for record in records)
    lines = Counter((record.file, record.line) for record in records)
    places: Counter[tuple[str, int]] = Counter()
    taken: set[str] = set()
    names: list[str] = []
    for record in records:
        is_whole_file = counts[record.file] == 1 and record.line == 1
        line = record.file, record.line
        places[line] += 1
        place = places[line] if lines[line] > 1 else 0
        for name in propose_names(record, is_whole_file, place):
            if name not in taken:
                break
        names.append(name)
        taken.add(name)
    return names


def propose_names(record: Record, is_whole_file: bool, place: int = 0) -> Iterator[str]:
    """Yield names for the file of an article, the best first, without end.

    `place` is the place of the article among several on its line, from 1; 0 if it is the only one.

    >>> next(propose_names(Record("lantern.xml", 12, "A ferry"), is_whole_file=False))
    'lantern.xml/000012-a-ferry.md'
    """
    file = record.file.replace("\\", "_")
    if is_whole_file:
        stem, dot, ending = file.rpartition(".")
        yield _make_neutral(f"{stem if dot and len(ending) <= MAX_ENDING else file}.md", record)
        yield _make_neutral(f"{file}.md", record)
    number = f"{record.line:06}-{place:04}" if place else f"{record.line:06}"
    slug = f"-{slugify(record.title, MAX_SLUG)}" if record.title else ""
    slug = slug.encode()[: 2 * MAX_SLUG].decode("utf-8", "ignore")
    for attempt in itertools.count(1):
        again = f"-{attempt}" if attempt > 1 else ""
        yield _make_neutral(f"{file}/{number}{slug}{again}.md", record)


def _make_neutral(name: str, record: Record) -> str:
    """Change a name that would tell more of an article than was known of it.

    >>> _make_neutral("drafts/2021-03-04-a.fr.md", Record("x.csv"))
    'drafts_/20_21-03-04-a_fr.md'
    """
    *folders, stem = name.removesuffix(".md").split("/")
    folders = [f"{folder}_" if folder.lower() in SPECIAL_FOLDERS else folder for folder in folders]
    is_special = describes_project(stem) or stem == "_index"
    name = "/".join([*folders, f"{stem}_.md" if is_special else f"{stem}.md"])
    if record.published is None and find_day(name):
        name = YEAR.sub(r"\1_\2", name)
    if not record.language and find_language(name):
        folders = [f"{one}_" if find_language(f"content/{one}/a.md") else one for one in folders]
        name = "/".join([*folders, f"{stem.replace('.', '_')}.md"])
        name = YEAR.sub(r"\1_\2", name) if record.published is None and find_day(name) else name
    return name


YEAR = re.compile(r"(19|20)([0-9]{2})")
SPECIAL_FOLDERS = frozenset((*DRAFT_FOLDERS, *BUILD_FOLDERS, "_posts"))
"""Folders that are not read, or that make the others a site."""


# --- contents -------------------------------------------------------------------------------------


def _contents(
    records: Sequence[Record], names: Sequence[str], source: Folder
) -> Iterator[tuple[str, str]]:
    """Yield the name and content of each file; the texts of the articles are read again."""
    rows_of: dict[str, dict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
    for row, record in enumerate(records):
        rows_of[record.file][record.line].append(row)
    for file in source.names:
        rows = rows_of.pop(printable(file), {})
        if not rows:
            continue
        for line, body in source.read_bodies(file):
            if waiting := rows.get(line):
                row = waiting.pop(0)
                yield names[row], format_article(records[row], body)
        for rest in rows.values():  # the file has changed meanwhile
            for row in rest:
                yield names[row], format_article(records[row])


def _settings_files(config: Config, names: Mapping[str, str]) -> dict[str, str]:
    """Return the user's own rules as files: what they say of fields is in the articles already."""
    files: dict[str, str] = {}
    if text := format_settings(config, names):
        files[FILE_NAME] = text
    if config.short_urls:
        rows = [("short", "target"), *config.short_urls.items()]
        files[short_urls.FILE_NAME] = format_csv(rows)
    if config.outlet_rows:
        files[outlet_attributes.FILE_NAME] = format_outlets(config.outlet_rows)
    if config.judgements:
        verdicts = [(*key, verdict) for key, verdict in config.judgements.items()]
        files[judgements.FILE_NAME] = format_csv([judgements.COLUMNS[:4], *verdicts])
    return files


# --- files ----------------------------------------------------------------------------------------


def _check_place(target: Path, source: Folder) -> None:
    """Check that the folder neither lies in a source nor holds one."""
    if target.exists() and not target.is_dir():
        raise WriteError(f"{target}: is a file; give a folder for the articles")
    own = target.resolve()
    for root in map(Path.resolve, source.roots.values()):
        if own == root or own in root.parents:
            raise WriteError(f"{target}: holds the source {root.name}; choose another folder")
        if root.is_dir() and root in own.parents:
            raise WriteError(f"{target}: lies in the source {root.name}; choose another folder")


def _read_manifest(target: Path) -> tuple[dict[str, str], list[str]]:
    """Return the files that an earlier run wrote, and the sources that it wrote them from.

    Each file has its digest, "" if the run was cut short.
    """
    with suppress(OSError, ValueError, RecursionError):
        data = json.loads(read_bytes(target / MANIFEST, MAX_MANIFEST)[0])
        files = data.get("files") if isinstance(data, dict) else None
        if isinstance(files, dict):
            sources = data.get("sources")
            return (
                {name: str(digest) for name, digest in files.items() if is_below(name)},
                list(map(str, sources)) if isinstance(sources, list) else [],
            )
    return {}, []


def is_below(name: str) -> bool:
    """Whether a name in a manifest, which may be a stranger's, stays in the folder."""
    return not any(part in ("", ".", "..") or "\\" in part for part in name.split("/"))


def _write_manifest(target: Path, files: Mapping[str, str], sources: Sequence[str]) -> None:
    data = {"written by": "topicgraph convert", "sources": sources, "files": files}
    text = json.dumps(data, indent=0)
    _replace(target, MANIFEST, text.encode())


def _check_ownership(target: Path, names: Iterable[str], old: Mapping[str, str]) -> None:
    """Check that no file would be replaced that this program did not write."""
    for name in names:
        if name not in old and os.path.lexists(target / name):
            raise WriteError(
                f"{target / name}: exists, and topicgraph did not write it; choose another folder"
                " or replace it with --force"
            )


def _find_edited(target: Path, old: Mapping[str, str]) -> frozenset[str]:
    """Return the files of an earlier run that are there, but no longer as it wrote them."""
    return frozenset(
        name
        for name, digest in old.items()
        if digest and os.path.lexists(target / name) and _digest_file(target / name) != digest
    )


def _digest(content: bytes) -> str:
    return hashlib.blake2b(content, digest_size=8).hexdigest()


def _digest_file(path: Path) -> str:
    with suppress(OSError):
        return _digest(path.read_bytes() if path.is_file() and not path.is_symlink() else b"")
    return ""


def _write(target: Path, name: str, text: str, old: Mapping[str, str]) -> str:
    """Write a file, unless it is there already; returns its digest."""
    content = text.encode("utf-8", "replace")
    digest = _digest(content)
    path = target / name
    if old.get(name) != digest or _digest_file(path) != digest:
        _replace(target, name, content)
    return digest


def _replace(target: Path, name: str, content: bytes) -> None:
    """Write a file by way of a temporary one, without following links."""
    path = target / name
    for parent in path.parents[: name.count("/")]:
        if parent.is_symlink():
            raise WriteError(f"{parent}: is a link; choose another folder")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(prefix=PREFIX, suffix=SUFFIX, dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(temporary).chmod(0o644)
        Path(temporary).replace(path)
    except OSError as error:
        message = f"{path}: cannot be written ({error.strerror or error})"
        raise WriteError(message) from None


def _remove_old(target: Path, names: Iterable[str]) -> int:
    """Remove files of an earlier run that are no longer needed; returns how many were there."""
    removed = 0
    for name in names:
        with suppress(OSError):
            (target / name).unlink()
            removed += 1
    return removed
