"""Articles written in our own format: reading such a file gives the record it was made from."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from topicgraph.model import Record, to_datetime
from topicgraph.sources.fast_yaml import NULLS
from topicgraph.sources.fields import SAVING_KEYS, find_field
from topicgraph.sources.formats.format import MAX_BODY
from topicgraph.sources.outlet_attributes import OutletRow
from topicgraph.sources.settings import Config
from topicgraph.sources.values import ENTITY, fold_key

PLAIN = re.compile(r"[A-Za-z0-9][A-Za-z0-9 .,/+@()-]*[A-Za-z0-9.)]|[A-Za-z0-9]")
"""Texts that YAML reads as they stand without quotes."""
PLAIN_KEY = re.compile(r"[A-Za-z_][\w-]{0,60}", re.ASCII)
EMPTY = '""'
"""The title or date of an article that has none: neither the name of its file nor the day on which
it was saved is to be taken."""


def format_article(record: Record, body: str = "") -> str:
    r"""Write a record and the text of its article as Markdown with front matter.

    >>> print(format_article(Record("a.csv", title="A: b", provider="Post"), "Text."))
    ---
    title: "A: b"
    provider:
      name: Post
    ---
    <BLANKLINE>
    Text.
    <BLANKLINE>
    """
    lines = [*_format_fields(record), *_format_extra(record)]
    if record.related:
        lines.append("related:")
        for entry in record.related:
            first, *rest = [*_format_fields(entry), *_format_extra(entry)]
            lines += [f"  - {first}", *(f"    {line}" for line in rest)]
    front_matter = "\n".join(lines)
    body = body.encode("utf-8", "replace")[:MAX_BODY].decode("utf-8", "ignore").strip("\n")
    return f"---\n{front_matter}\n---\n" + (f"\n{body}\n" if body.strip() else "")


def _format_fields(record: Record) -> list[str]:
    extra_fields = {find_field(key) for key in record.extra}
    section, permalink = (
        "" if name in extra_fields else getattr(record, name) for name in ("section", "permalink")
    )
    before, after = _split_urls(record)
    lines = [f"title: {_quote(record.title) or EMPTY}"]
    fields: list[tuple[str, str]] = [
        ("excerpt", _quote(record.excerpt)),
        ("publishedDateTime", format_time(record) or (EMPTY if _is_saved(record) else "")),
        ("updatedDateTime", _format_moment(record.updated)),
        ("originalUrl", _quote(before[0] if len(before) == 1 else "")),
    ]
    lines += [f"{name}: {value}" for name, value in fields if value]
    lines += _format_list("originalUrl", map(_quote, before if len(before) > 1 else ()))
    lines += [f"canonical: {_quote(record.canonical)}"] if record.canonical else []
    lines += _format_list("aliases", map(_quote, after))
    if record.provider or record.domain:
        lines.append("provider:")
        lines += [f"  name: {_quote(record.provider)}"] if record.provider else []
        lines += [f"  domain: {_quote(record.domain)}"] if record.domain else []
    lines += _format_list("author", map(_quote, record.author))
    lines += _format_list("topics", map(_quote_topic, record.topics))
    last: list[tuple[str, str]] = [
        ("articleSection", _quote(section)),
        ("permalink", _quote(permalink)),
        ("language", record.language),
        ("type", "" if record.medium == "article" else _quote(record.medium)),
        ("quality", "" if record.quality is None else str(record.quality)),
        ("heat", "" if record.heat is None else str(record.heat)),
        ("image", _quote(record.image)),
    ]
    return lines + [f"{name}: {value}" for name, value in last if value]


def _is_saved(record: Record) -> bool:
    return any(fold_key(key) in SAVING_KEYS for key in record.extra)


def _split_urls(record: Record) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the addresses that are written before and after the canonical one."""
    if record.canonical in record.urls:
        place = record.urls.index(record.canonical)
        return record.urls[:place], record.urls[place + 1 :]
    return record.urls[:1], record.urls[1:]


def format_time(record: Record) -> str:
    """Format the time of publication so that reading it gives the same precision and zone.

    >>> format_time(Record("a", published=1614816000000000, precision="minute", zone="stated"))
    '2021-03-04T01:00+01:00'
    """
    moment = to_datetime(record.published)
    if moment is None:
        return ""
    patterns = {"year": "%Y", "month": "%Y-%m", "day": "%Y-%m-%d"}
    if record.precision in patterns:
        return moment.strftime(patterns[record.precision])
    zone = "" if record.zone == "assumed" else "Z"
    is_minute = record.precision == "minute"
    text = moment.strftime("%Y-%m-%dT%H:%M" if is_minute else "%Y-%m-%dT%H:%M:%S")
    if text.endswith("T00:00") and zone:  # midnight would be read as a day
        return moment.strftime("%Y-%m-%dT01:00+01:00")
    return text + (":00" if is_minute and zone else "") + zone


def _format_moment(microseconds: int | None) -> str:
    moment = to_datetime(microseconds)
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ") if moment else ""


def _format_list(name: str, quoted: Iterable[str]) -> list[str]:
    lines = [f"  - {item}" for item in quoted]
    return [f"{name}:", *lines] if lines else []


def _quote_topic(topic: str) -> str:
    """Write a topic, with the mark at its start that is left out where articles are read."""
    text = _protect_entities(topic)
    if topic.startswith(("#", "[[")):
        text = f"&#{ord(topic[0])};{text[1:]}"
    return _dump(text)


def _format_extra(record: Record) -> list[str]:
    """Format the other fields, as they stand."""
    return [
        f"{key if PLAIN_KEY.fullmatch(key) else _dump_text(key)}: {_dump(value)}"
        for key, value in record.extra.items()
    ]


def format_settings(config: Config, names: Mapping[str, str]) -> str:
    """Write the user's own rules, except for those that are in the articles already.

    `names`: the old names of files → the new ones.
    """
    first_alias = min(config.alias_lines.values(), default=0)  # reasons name the line of an alias
    lines = ["#"] * (first_alias - 2) if config.aliases else []
    for section in ("aliases", "topics", "groups", "compare"):
        rules: Mapping[str, Any] = getattr(config, section)
        items = [f"  {_dump_text(name)}: {_dump(value)}" for name, value in rules.items()]
        lines += [f"{section}:", *items] if items else []
    lines += [] if config.subjects else ["subjects: no"]
    for section in ("platforms", "outlets"):
        if found := sorted(getattr(config, section)):
            lines.append(f"{section}: {_dump(found)}")
    for section in ("same", "different"):
        groups = [[names.get(name, name) for name in group] for group in getattr(config, section)]
        lines += [f"{section}:", *(f"  - {_dump(group)}" for group in groups)] if groups else []
    return "\n".join(lines) + "\n" if any(line != "#" for line in lines) else ""


def format_outlets(rows: Sequence[OutletRow]) -> str:
    """Write what is known of outlets as CSV."""
    columns = list(dict.fromkeys(name for row in rows for name in row.attributes))
    lines = [["domain", "name", *columns]]
    lines += [
        [row.domain, row.name, *(row.attributes.get(name, "") for name in columns)] for row in rows
    ]
    return format_csv(lines)


def format_csv(rows: Iterable[Sequence[str]]) -> str:
    """Write rows as CSV."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()


def _quote(text: str) -> str:
    """Write a text as YAML that is read as this text, though entities are decoded."""
    return _dump(_protect_entities(text)) if text else ""


def _protect_entities(text: str) -> str:
    return ENTITY.sub(lambda match: f"&amp;{match[0][1:]}", text)


def _dump(value: Any) -> str:
    """Write a value as YAML on one line."""
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{_dump_text(str(k))}: {_dump(v)}" for k, v in value.items()) + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(map(_dump, value)) + "]"
    if value is None:
        return "null"
    text = str(value)
    return text if PLAIN.fullmatch(text) and text not in NULLS else _dump_text(text)


def _dump_text(text: str) -> str:
    quoted = json.dumps(text.encode("utf-8", "replace").decode(), ensure_ascii=False)
    return "".join(char if char.isprintable() else f"\\U{ord(char):08x}" for char in quoted)
