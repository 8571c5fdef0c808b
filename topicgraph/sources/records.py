"""Documents to records: fields, related entries, and what the path of the file adds."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from topicgraph.model import Problem, Record
from topicgraph.sources import dates
from topicgraph.sources.document import Block, Document, Items, Value
from topicgraph.sources.excerpts import find_heading, first_sentences, strip_markup
from topicgraph.sources.fields import SAVING_KEYS, KeyMap, find_field, make_entry
from topicgraph.sources.formats.format import TEXT_ENDINGS
from topicgraph.sources.origins import state_origins
from topicgraph.sources.paths import find_day, find_language, find_title
from topicgraph.sources.publication import find_reason_to_skip
from topicgraph.sources.settings import Config
from topicgraph.sources.site_urls import find_site_url
from topicgraph.sources.sites import Site, has_day_in_name
from topicgraph.sources.templates import is_template
from topicgraph.sources.values import (
    BARE_URL,
    MAX_URL,
    Entry,
    Report,
    StatedDate,
    clean_text,
    find_host,
    fold_key,
    read_date,
    read_extra,
    read_provider,
    shorten,
)
from topicgraph.sources.wikilinks import read_link_target, restore_wikilink
from topicgraph.text import clean, digest_text, is_web

ORIGINAL = re.compile(r"\[Read Original\]\((https?://[^\s()]{1,2000})\)", re.IGNORECASE)
"""The link to the article in a note that Omnivore exported."""

"""A date such as 03.04.21, which may be of three days."""

MAX_RELATED = 1_000
"""Number of related entries of one article."""


def make_record(
    file: str, document: Document, config: Config, problems: list[Problem], kind: str = ""
) -> Record | None:
    r"""Make the record of one document; None where it names no article. Appends problems.

    `kind` is the format of the file.

    >>> from topicgraph.sources.formats import read_document
    >>> document = read_document(b"---\ntitle: A\ntags: [b, c]\n---\n")
    >>> make_record("x.md", document, Config(), []).topics
    ('b', 'c')
    """
    data = document.data
    assert data is not None

    def report(line: int, code: str, message: str) -> None:
        problems.append(Problem(file, line + document.line - 1, code, message))

    first_problem = len(problems)
    path = file if document.is_whole_file else ""
    site = config.site_of(file) if document.is_whole_file else None
    if reason := find_reason_to_skip(path, data, site is not None, document.body):
        report(reason.line, reason.code, reason.message)
        return None
    data = config.add_defaults(file, data)
    fields = {**document.fields, **config.fields} if document.fields else config.fields
    if site and site.topic_keys:
        terms = (key for key in data if key.lower() in site.topic_keys)
        fields = {**dict.fromkeys(terms, "topics"), **fields}
    entry, key_map = make_entry(data, fields, report, site.url if site else "")
    entry.is_post = site is not None and bool(site.url or site.name)
    stated = read_date(entry, "published")
    record = _read_article(file, document, entry, key_map, fields, stated)
    if not record.title and data.get("title") != "":  # `title: ""` states that there is none
        record = _complete_title(record, path, document, entry, report)
    is_dated_by_name = has_day_in_name(path, site)
    record = complete_date(
        record,
        path,
        stated,
        data,
        fields,
        report,
        entry.used,
        is_dated_by_name=is_dated_by_name,
        is_undated=any(entry.data[key] == "" for key in entry.keys["published"]),
    )
    if site:
        record = _complete_from_site(record, data, entry, site)
    if not (record.provider or record.domain):
        _report_outlet(record, entry, report)
    if is_template(record.title):
        report(1, "template", f'the title is "{shorten(record.title)}": a template, skipped')
        return None
    if not record.title and not any(is_web(url) for url in record.urls):
        del problems[first_problem:]  # what else is wrong with it does not matter
        report(1, "no-title", "neither a title nor a web address: skipped")
        return None
    if not record.title:
        report(1, "no-title", "no title: kept under its web address")
    record = config.apply_zone(record)
    if record.zone == "settings":
        found = [problem for problem in problems[first_problem:] if problem.code != "assumed-zone"]
        problems[first_problem:] = found
    if document.is_whole_file or document.origins is not None:
        record = record._replace(origins=state_origins(kind, record, document, entry, key_map))
    return record


def _read_article(
    file: str,
    document: Document,
    entry: Entry,
    key_map: KeyMap,
    renamed: Mapping[str, str],
    stated: StatedDate,
) -> Record:
    """Read the fields of an article, with its related entries and what its body and path tell."""
    values = _read_fields(entry, key_map, stated)
    excerpt = strip_markup(values.get("excerpt", "") or first_sentences(document.body))
    values["excerpt"], values["body_digest"] = excerpt, digest_text(document.body)
    is_untranslated = str(entry.data.get("untranslated", "")).lower() in ("1", "true", "yes")
    if not values.get("language") and document.is_whole_file and not is_untranslated:
        values["language"] = find_language(file)
    has_link = not values.get("urls") and "Original](" in document.body
    if has_link and (match := ORIGINAL.search(document.body)):
        values["urls"] = (clean_text(match[1], MAX_URL),)
        entry.used["urls"] = "Read Original"
    related = tuple(_read_related(file, entry, renamed))
    return Record(file=file, line=document.line, related=related, **values)


def _read_fields(entry: Entry, key_map: KeyMap, stated: StatedDate) -> dict[str, Any]:
    """Read the fields of a mapping: of an article, or of an entry in its list of related ones."""
    values = {name: read(entry, name) for name, read in key_map.readers}
    values["provider"], values["domain"] = read_provider(entry)
    if (date := stated.date) is not None:
        values["published"], values["precision"], values["zone"] = date
    values["date_text"] = stated.text
    values["extra"] = read_extra(entry, key_map.extra)
    return values


def complete_date(
    record: Record,
    path: str,
    stated: StatedDate,
    data: Block,
    fields: Mapping[str, str],
    report: Report,
    used: dict[str, str],
    *,
    is_dated_by_name: bool = False,
    is_undated: bool = False,
) -> Record:
    """Take the day from the URL or the path of the file where none is stated.

    `path` is empty if the file holds many articles. `used` notes which place gave the day. With
    `is_dated_by_name` the name of the file is where an article of this site states its day, so that
    it is not a problem.

    The time of saving, which clippers write, is the day of publication only of a piece of one's
    own, without an address, and not if the file states that there is none (`is_undated`), with
    `date: ""`.
    """
    if record.published is not None or stated.text:
        return record
    if stated.bad_value:
        message = f"{stated.bad_value} (want ISO 8601, e.g. 2021-03-04T21:09:00Z)"
        report(stated.bad_line, "bad-date", message)
    saved_key, saved = _find_saving_date(data, fields)
    for text, place in ((next(iter(record.urls), ""), "the web address"), (path, "the file path")):
        day = find_day(text)
        if day and not (saved and place == "the file path" and dates.to_day(saved) == day):
            used["published"] = place
            if is_dated_by_name and place == "the file path" and not stated.bad_value:
                return record._replace(published=day.time, precision=day.precision, zone="")
            return use_day(record, day, place, report)
    if path and saved and not record.urls and not stated.bad_value and not is_undated:
        message = f"no date of publication: the day of {saved_key} is taken"
        report(data.lines.get(saved_key, 1), "date-from-saving", message)
        day = dates.to_day(saved)
        used["published"] = saved_key
        return record._replace(published=day.time, precision=day.precision)
    if saved:
        message = (
            f"no date: kept as undated ({saved_key} is when it was saved or shared; if it is the"
            f' day of publication, write "fields: {{{shorten(saved_key)}: published}}" into'
            " topicgraph.yaml)"
        )
        report(data.lines.get(saved_key, 1), "no-date", message)
    elif not stated.bad_value:
        report(1, "no-date", "no date: kept as undated" + _suggest_field(data))
    return record


def use_day(record: Record, day: dates.Date, place: str, report: Report) -> Record:
    """Date a record by a day that stands in its path or address, and report it."""
    text = record.urls[0] if place == "the web address" else record.file
    message = f'no valid date: the {day.precision} is taken from {place}, "{shorten(text)}"'
    report(1, "date-from-path", message)
    return record._replace(published=day.time, precision=day.precision, zone="")


def _find_saving_date(data: Block, fields: Mapping[str, str]) -> tuple[str, dates.Date | None]:
    for key, value in data.items():
        if (
            fold_key(fields.get(key, key)) in SAVING_KEYS
            and isinstance(value, str)
            and (date := dates.parse(value))
        ):
            return key, date
    return "", None


def _suggest_field(data: Block) -> str:
    """Name an unknown key that holds a date."""
    for key, value in data.items():
        if find_field(key) or not isinstance(value, str) or fold_key(key) in SAVING_KEYS:
            continue
        date = dates.parse(value)
        if date and date.precision in ("second", "minute", "day") and not value.isdigit():
            name = shorten(key)
            return (
                f'; "{name}" holds a date: to use it, write'
                f' "fields: {{{name}: published}}" into topicgraph.yaml'
            )
    return ""


def _complete_title(
    record: Record, path: str, document: Document, entry: Entry, report: Report
) -> Record:
    """Take the title from the first heading, or from the file name, where Obsidian writes it."""
    if document.is_whole_file and (heading := find_heading(document.body)):
        entry.used["title"] = "the first heading"
        return record._replace(title=heading)
    is_article = record.published is not None or bool(record.urls)
    words = find_title(path) if is_article else ""
    if not words:
        return record
    entry.used["title"] = "the name of the file"
    message = f'no title: "{shorten(words)}" is taken from the name of the file'
    report(1, "title-from-name", message)
    return record._replace(title=clean(words, 1_000))


FORMER_KEYS = frozenset(("aliases", "alias", "redirectfrom"))
"""Keys of addresses from which a site leads to the one that its generator gives."""


def _needs_own_address(record: Record, entry: Entry, site: Site) -> bool:
    """Tell whether an article of a site states nothing but addresses that are not its own.

    They are those it had, or the one address at another site whose copy it is.
    """
    if not record.urls or record.urls == (record.canonical,):
        return True
    if any(find_host(url) != find_host(site.url) for url in record.urls):
        return False
    keys = (key for key in entry.keys["urls"] if fold_key(key) not in FORMER_KEYS)
    return not any(entry.data[key] for key in keys)


def _complete_from_site(record: Record, data: Block, entry: Entry, site: Site) -> Record:
    """Give an article the address that it has on its site; its own articles are the site's."""
    if _needs_own_address(record, entry, site):
        own = find_site_url(site, record.file, data, record.published)
        record = record._replace(
            urls=tuple(filter(None, (own, *record.urls))), canonical=record.canonical or own
        )
        if own:
            entry.used["urls"] = "the paths of the site"
    host = find_host(site.url)
    is_own = not record.urls or any(find_host(url) == host for url in record.urls)
    if not (record.provider or record.domain) and (site.name or host) and is_own:
        record = record._replace(provider=site.name or host, domain=host)
        entry.used["provider"] = "the site"
    return record if record.language else record._replace(language=site.language)


def _report_outlet(record: Record, entry: Entry, report: Report) -> None:
    """Report an article whose outlet nothing tells; an address does."""
    if any(is_web(url) for url in record.urls):
        entry.used["domain"] = "the url"
        return
    message = "no outlet, domain or web address: the article has no outlet"
    if record.author:
        message += ' (to use the author, write "fields: {author: provider}"; to name one outlet'
        message += ' for all, "defaults: {provider: NAME}" into topicgraph.yaml)'
    report(1, "no-outlet", message)


def _read_related(file: str, entry: Entry, renamed: Mapping[str, str]) -> list[Record]:
    """Read the entries of a `related` list: mappings, web addresses, or titles."""
    key, value = entry.find("related")
    value = restore_wikilink(value)
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
        if record := _read_related_item(
            file, item, item_line, renamed, entry.report, entry.site_url
        ):
            records.append(record)
    return records


def _read_related_item(
    file: str,
    item: Value,
    line: int,
    renamed: Mapping[str, str],
    report: Report,
    site_url: str,
) -> Record | None:
    if isinstance(item, Block):
        related = _read_related_block(item, renamed, site_url)
        for offset, code, message in related.problems:
            report(line + offset, code, message)
        if related.record.title or related.record.urls:
            return related.record.at(file, line + related.record.line)
        report(line, "empty-related", "a related entry has no title and no web address: dropped")
        return None
    item = restore_wikilink(item)
    if isinstance(item, str) and item.strip():
        text = clean_text(read_link_target(item.strip()), MAX_URL)
        if text.startswith("/") and site_url:
            text = site_url + text
        elif BARE_URL.match(text) and not is_file_name(text):
            text = f"https://{text}"
        if is_web(text):
            return Record(file=file, line=line, urls=(text,))
        return Record(file=file, line=line, title=text)
    report(line, "empty-related", "a related entry is empty or not a mapping: dropped")
    return None


def is_file_name(text: str) -> bool:
    """Tell whether a text without a scheme names a file of the folder rather than a web page."""
    return text.lower().partition("#")[0].endswith(TEXT_ENDINGS)


@dataclass(frozen=True, slots=True)
class _RelatedBlock:
    """A related entry as read from its mapping; lines are counted in the mapping."""

    renamed: Mapping[str, str]
    site_url: str
    record: Record
    problems: list[tuple[int, str, str]]


def _read_related_block(item: Block, renamed: Mapping[str, str], site_url: str) -> _RelatedBlock:
    """Read a related entry once: the same mapping is shared by many files."""
    cached = item.cached
    if not (
        isinstance(cached, _RelatedBlock)
        and cached.renamed is renamed
        and cached.site_url == site_url
    ):
        problems: list[tuple[int, str, str]] = []
        entry, key_map = make_entry(item, renamed, lambda *problem: problems.append(problem))
        entry.site_url = site_url
        values = _read_fields(entry, key_map, read_date(entry, "published"))
        record = Record(file="", line=min(item.lines.values(), default=1), **values)
        cached = item.cached = _RelatedBlock(renamed, site_url, record, problems)
    return cached
