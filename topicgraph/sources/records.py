"""Documents to records: fields, related entries, and what the file name adds."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from topicgraph.model import Problem, Record
from topicgraph.sources import dates
from topicgraph.sources.document import Block, Document, Items, Value
from topicgraph.sources.fields import FIELDS, READERS, make_entry
from topicgraph.sources.settings import Config
from topicgraph.sources.values import (
    MAX_NAME,
    MAX_URL,
    Entry,
    Report,
    read_date,
    read_extra,
    read_provider,
    shorten,
)
from topicgraph.text import clean, first_paragraph, is_web

MAX_RELATED = 1_000
"""Number of related entries of one article."""


def make_record(
    file: str, document: Document, config: Config, problems: list[Problem]
) -> Record | None:
    """Make the record of one document; None where it names no article. Appends problems.

    >>> from topicgraph.sources.formats import read_document
    >>> document = read_document(b"---\\ntitle: A\\ntags: [b, c]\\n---\\n")
    >>> make_record("x.md", document, Config(), []).topics
    ('b', 'c')
    """
    data = document.data
    assert data is not None

    def report(line: int, code: str, message: str) -> None:
        problems.append(Problem(file, line, code, message))

    record = _read_record(file, data, config.fields, report, document.body, is_file=True)
    if str(data.get("draft")).lower() == "true":
        report(data.lines["draft"], "draft", "draft: true, so it was not published: skipped")
        return None
    states_date = _states_date(data)
    record = _complete_by_file_name(record, file, states_date, report)
    if not record.title and not any(is_web(url) for url in record.urls):
        report(1, "no-title", "neither a title nor a web address: skipped")
        return None
    if not record.title:
        report(1, "no-title", "no title: kept under its web address")
    if record.published is None and not states_date:
        report(1, "no-date", "no date: kept as undated")
    return _complete_outlet(record, data, report)


def _states_date(data: Block) -> bool:
    """Whether a mapping has a value that should be a date of publication."""
    return any(
        str(data.get(key) or "false") not in ("true", "false") for key in FIELDS["published"].names
    )


def _read_record(
    file: str,
    data: Block,
    renamed: Mapping[str, str],
    report: Report,
    body: str = "",
    is_file: bool = False,
) -> Record:
    """Read a mapping as a record; `is_file`: it is that of a file, with related entries."""
    entry, known_keys = make_entry(data, renamed, report)
    published = read_date(entry, "published")
    values = {name: read(entry, name) for name, read in READERS.items()}
    values["excerpt"] = values["excerpt"] or first_paragraph(body)
    name, domain = read_provider(entry)
    return Record(
        file=file,
        line=1 if is_file else min(data.lines.values(), default=1),
        published=published.time if published else None,
        precision=published.precision if published else "none",
        zone=published.zone if published else "",
        provider=name,
        domain=domain,
        related=tuple(_read_related(file, entry, renamed)) if is_file else (),
        extra=read_extra(entry, known_keys),
        **values,
    )


FILE_NAME = re.compile(r"(?:.*/)?(?:(\d{4}-\d{2}-\d{2})[-_ ]+)?([^/]*?)\.[a-z]+$", re.IGNORECASE)


def _complete_by_file_name(record: Record, file: str, states_date: bool, report: Report) -> Record:
    """Take from the file name what the article does not state.

    That is the day, which Jekyll writes there, and the title, which Obsidian writes there.
    """
    match = FILE_NAME.match(file)
    if match is None or (record.title and record.published is not None):
        return record
    day, words = match[1], match[2].replace("-", " ").replace("_", " ").strip()
    if record.published is None and not states_date and day and (date := dates.parse(day)):
        report(1, "date-from-name", f"no date: {day} is taken from the name of the file")
        record = record._replace(published=date[0], precision=date[1])
    if not record.title and words and (record.published is not None or record.urls):
        message = f'no title: "{shorten(words)}" is taken from the name of the file'
        report(1, "title-from-name", message)
        record = record._replace(title=clean(words, 1_000))
    return record


def _complete_outlet(record: Record, data: Block, report: Report) -> Record:
    """Take the author as the outlet where nothing else tells the outlet, as in one's own folder."""
    if record.provider or record.domain or any(is_web(url) for url in record.urls):
        return record
    author = data.get("author")
    author = author.get("name") if isinstance(author, Block) else author
    if isinstance(author, str) and author.strip():
        message = f'no outlet is stated: the author "{shorten(author)}" is taken as the outlet'
        report(data.lines["author"], "author-as-outlet", message)
        return record._replace(provider=clean(author, MAX_NAME))
    report(1, "no-outlet", "no outlet, domain or web address: the article stands without an outlet")
    return record


def _read_related(file: str, entry: Entry, renamed: Mapping[str, str]) -> list[Record]:
    """Read the entries of a `related` list: mappings, web addresses, or titles."""
    key, value = entry.find("related")
    line = entry.line(key)
    if isinstance(value, Items):
        items, lines = list(value), [line + offset for offset in value.lines]
    else:
        items, lines = ([] if value is None else [value]), [line]
    if len(items) > MAX_RELATED:
        message = f"{len(items):,} related entries: the first {MAX_RELATED:,} kept"
        entry.report(line, "too-many", message)
    records: list[Record] = []
    for item, item_line in zip(items[:MAX_RELATED], lines, strict=False):
        if record := _read_related_item(file, item, item_line, renamed, entry.report):
            records.append(record)
    return records


def _read_related_item(
    file: str, item: Value, line: int, renamed: Mapping[str, str], report: Report
) -> Record | None:
    if isinstance(item, Block):
        related = _read_related_block(item, renamed)
        for offset, code, message in related.problems:
            report(line + offset, code, message)
        if related.record.title or related.record.urls:
            return related.record.at(file, line + related.record.line)
        report(line, "empty-related", "a related entry has no title and no web address: dropped")
        return None
    if isinstance(item, str) and item.strip():
        text = item.strip().removeprefix("[[").removesuffix("]]").partition("|")[0]
        text = clean(text, MAX_URL)
        if is_web(text):
            return Record(file=file, line=line, urls=(text,))
        return Record(file=file, line=line, title=text)
    report(line, "empty-related", "a related entry is empty or not a mapping: dropped")
    return None


@dataclass(frozen=True, slots=True)
class _RelatedBlock:
    """A related entry as read from its mapping; lines are counted in the mapping."""

    renamed: Mapping[str, str]
    record: Record
    problems: list[tuple[int, str, str]]


def _read_related_block(item: Block, renamed: Mapping[str, str]) -> _RelatedBlock:
    """Read a related entry once: the same mapping is shared by many files."""
    if not (isinstance(item.cached, _RelatedBlock) and item.cached.renamed is renamed):
        problems: list[tuple[int, str, str]] = []
        record = _read_record("", item, renamed, lambda *problem: problems.append(problem))
        item.cached = _RelatedBlock(renamed, record, problems)
    return item.cached
