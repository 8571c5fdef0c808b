"""Related entries that name a file of the folder: notes link by name, sites by path."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from topicgraph.model import Record

POST_URL = re.compile(r"\{%-?\s*(?:post_url|link)\s+(\S{1,500}?)\s*-?%\}$")
ENDING = re.compile(
    r"(?:/index|/_index)?(?:\.[a-z]{2}(?:-[a-z]{2})?)?\.\w{1,10}$|/$", re.IGNORECASE
)
DAY = re.compile(r"^\d{4}-\d{1,2}-\d{1,2}[-_ ]")


def link_files(records: Sequence[Record]) -> list[Record]:
    """Give related entries that name a file the title, address and outlet of its article.

    An entry with an address, or with the title of an article, stays as it is; so does one whose
    name several files have.

    >>> ferry = Record("notes/Ferry.md", title="The ferry sank", urls=("https://a.example/1",))
    >>> pier = Record("b.md", related=(Record("b.md", 7, "Ferry"),))
    >>> link_files([ferry, pier])[1].related[0].title
    'The ferry sank'
    """
    if not any(not entry.urls for record in records for entry in record.related):
        return list(records)
    titles = {record.title.casefold() for record in records}
    by_name = _index_names(records)

    @cache  # the same entries are in many lists
    def find_target(title: str) -> Record | None:
        if not title or title.casefold() in titles:
            return None
        match = POST_URL.match(title)
        return by_name.get(_fold(match[1] if match else title))

    def link(entry: Record) -> Record:
        target = None if entry.urls else find_target(entry.title)
        if target is None:
            return entry
        return entry._replace(
            title=target.title, urls=target.urls[:1], provider=target.provider, domain=target.domain
        )

    return [
        record._replace(related=tuple(map(link, record.related))) if record.related else record
        for record in records
    ]


def _index_names(records: Sequence[Record]) -> dict[str, Record | None]:
    """Map the paths and names of files to their articles; None where several have the name."""
    by_name: dict[str, Record | None] = {}
    for record in records:
        if record.line > 1:  # one of many in a file
            continue
        path = _fold(record.file)
        parts = path.split("/")
        names = {"/".join(parts[start:]) for start in range(len(parts))}
        names |= {DAY.sub("", name.rpartition("/")[2]) for name in names}
        for name in names - {""}:
            by_name[name] = record if name not in by_name else None
    return by_name


def _fold(path: str) -> str:
    return ENDING.sub("", path.strip().removeprefix("./")).strip("/").casefold()
