"""Rules of `topicgraph.yaml` and the files next to it that match nothing in a folder."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from urllib.parse import unquote

from topicgraph.model import Problem, Record
from topicgraph.sources import short_urls
from topicgraph.sources.files import read_bytes
from topicgraph.sources.folder import Folder
from topicgraph.sources.settings import FILE_NAME, Config, outlet_key
from topicgraph.sources.values import find_host, shorten
from topicgraph.text import count_phrase, is_web

SEARCHED_BYTES = 1 << 16
"""A field is searched for in so much of each file."""


def report_unmatched_settings(
    records: Iterable[Record], config: Config, problems: list[Problem]
) -> None:
    """Report the rules that match no article."""
    rules = (
        config.aliases,
        config.topics,
        config.same,
        config.different,
        config.zones,
        config.defaults,
        config.platforms,
        config.outlets,
        config.short_urls,
    )
    if not any(rules):
        return
    names: set[str] = set()
    hosts: set[str] = set()
    topics: set[str] = set()
    articles: set[str] = set()  # files, and the ends of URLs
    folders: set[str] = {"", "."}
    for record in records:
        parts = record.file.split("/")[:-1]
        folders.update("/".join(parts[: depth + 1]) for depth in range(len(parts)))
        articles.add(record.file)
        for entry in (record, *record.related):
            names.add(entry.provider.casefold())
            hosts.update(filter(None, (entry.domain, *map(find_host, entry.urls))))
            topics.update(topic.casefold() for topic in entry.topics)
            articles.update(map(_find_end, entry.urls))
    outlets = config.outlet_keys(names, hosts) if config.zones else set()
    suffixes = {host[start:] for host in hosts for start in _label_starts(host)}

    def is_outlet(name: str) -> bool:
        return name.casefold() in names or name.lower().removeprefix("www.") in suffixes

    unmatched = [
        ("aliases", name) for name in config.aliases if not _matches_name(name, names, is_outlet)
    ]
    unmatched += [("topics", name) for name in config.topics if name.casefold() not in topics]
    unmatched += [("platforms", name) for name in sorted(config.platforms) if name not in suffixes]
    unmatched += [("outlets", name) for name in sorted(config.outlets) if name not in suffixes]
    unmatched += [("defaults", name) for name in config.defaults if name not in folders]
    unmatched += [
        ("zones", name)
        for name in config.zones
        if outlet_key(name) not in outlets and name.strip("/") not in folders
    ]
    unmatched += [("same", name) for name in _find_missing(config.same, articles)]
    unmatched += [("different", name) for name in _find_missing(config.different, articles)]
    for section, name in unmatched:
        message = f'{section}: "{shorten(name)}" matches nothing in this folder'
        line = config.alias_lines.get(name, 0) if section == "aliases" else 0
        problems.append(Problem(FILE_NAME, line, "unmatched-setting", message))
    unused = [short for short in config.short_urls if _find_end(short) not in articles]
    if unused:
        count = f"{len(unused):,} of its {count_phrase(len(config.short_urls), 'short URL')}"
        message = f"no article here has {count}; the first is {shorten(unused[0])}"
        problems.append(Problem(short_urls.FILE_NAME, 0, "unmatched-setting", message))


def _find_missing(groups: Iterable[Iterable[str]], articles: set[str]) -> Iterator[str]:
    """Yield what is not there of the lists of which fewer than two are there."""
    for group in groups:
        found = {name: (_find_end(name) if is_web(name) else name) in articles for name in group}
        if sum(found.values()) < 2:
            yield next(name for name, is_found in found.items() if not is_found)


def _find_end(url: str) -> str:
    """Return the last part of the path of a URL, which all spellings of the URL have.

    >>> _find_end("https://www.a.example/news/Ferry/?x=1"), _find_end("https://a.example")
    ('ferry', 'a.example')
    """
    path = re.sub(r"^https?://(?:www\.)?", "", unquote(re.split("[?#]", url)[0]).casefold())
    return re.sub(r"(?:/amp)?/*$", "", path).rpartition("/")[2]


def _label_starts(host: str) -> list[int]:
    return [0, *(place + 1 for place, char in enumerate(host) if char == ".")]


def _matches_name(name: str, names: set[str], is_outlet: Callable[[str], bool]) -> bool:
    """Whether an alias names an outlet, alone or as in "The Lantern on MSN"."""
    folded = name.casefold()
    return is_outlet(name) or any(other.startswith(f"{folded} on ") for other in names)


def report_unmatched_fields(folder: Folder, problems: list[Problem]) -> None:
    """Report the user's own names of fields that stand in no file.

    Where a file is not text in UTF-8, nothing is said.
    """
    missing = {key: key.rpartition(".")[2].encode() for key in folder.config.fields}
    for name in folder.names:
        if not missing:
            return
        try:
            raw = read_bytes(folder.locate(name), SEARCHED_BYTES)[0]
            raw[:-4].decode()  # the last character may be cut
        except (OSError, UnicodeDecodeError):
            return
        if b"\0" in raw:
            return
        missing = {key: text for key, text in missing.items() if text not in raw}
    for key in missing if folder.names else ():
        meaning = folder.config.fields[key]
        message = f'no file here has the field "{shorten(key)}", which is to be read as {meaning}'
        problems.append(Problem(".", 0, "unmatched-setting", message))
