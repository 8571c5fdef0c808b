"""Files next to the articles that describe them: settings, outlets and similar."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from topicgraph.errors import ReadError
from topicgraph.model import Problem
from topicgraph.sources import judgements, outlet_attributes, short_urls
from topicgraph.sources.files import printable, read_bytes
from topicgraph.sources.judgements import Judgement, Key
from topicgraph.sources.opml import is_opml, parse_opml
from topicgraph.sources.outlet_attributes import OutletRow, parse_outlets
from topicgraph.sources.settings import FILE_NAMES as SETTINGS_FILES
from topicgraph.sources.settings import Config, parse_settings

FILE_NAMES = frozenset((
    *SETTINGS_FILES, short_urls.FILE_NAME, outlet_attributes.FILE_NAME, judgements.FILE_NAME,
))  # fmt: skip
"""Names of such files."""

MAX_LIST_BYTES = 16 << 20
"""Bytes of a list of outlets or feeds that are read; the rest is ignored."""

FEED_FOLDER = "group"
"""The attribute of outlets that holds their folder in a list of feeds."""


class Companions:
    """Reads these files of the sources of a build, once for each folder."""

    def __init__(self) -> None:
        self.known: dict[Path, tuple[Config, list[Problem]]] = {}

    def read(self, base: Path) -> tuple[Config, list[Problem]]:
        """Return the settings of a folder, including its other files, and the problems."""
        if base not in self.known:
            problems: list[Problem] = []
            config = _read_settings(base, problems)
            if targets := _read_short_urls(base, problems):
                config = replace(config, short_urls=targets)
            if rows := _read_outlets(base, problems):
                config = replace(config, outlet_rows=rows)
            config = replace(config, judgements=_read_judgements(base, config, problems))
            self.known[base] = config, problems
        config, problems = self.known[base]
        return config, list(problems)


def _read_settings(base: Path, problems: list[Problem]) -> Config:
    """Read the settings file of a folder; a link is not followed."""
    found = [name for name in SETTINGS_FILES if os.path.lexists(base / name)]
    problems += [Problem(name, 0, "settings", f"{found[0]} is used instead") for name in found[1:]]
    if not found or (base / found[0]).is_dir():
        return Config()
    path = base / found[0]
    try:
        return parse_settings(read_bytes(path)[0], str(path))
    except OSError as error:
        message = f"cannot be read ({error.strerror or error}): not used"
        problems.append(Problem(found[0], 0, "settings", message))
        return Config()


def _read_short_urls(base: Path, problems: list[Problem]) -> dict[str, str]:
    """Read the file of short URLs of a folder; a link is not followed."""
    if not os.path.lexists(base / short_urls.FILE_NAME):
        return {}
    try:
        return short_urls.parse_short_urls(read_bytes(base / short_urls.FILE_NAME)[0])
    except OSError as error:
        message = f"cannot be read ({error.strerror or error}): not used"
        problems.append(Problem(short_urls.FILE_NAME, 0, "settings", message))
        return {}


def _read_outlets(base: Path, problems: list[Problem]) -> tuple[outlet_attributes.OutletRow, ...]:
    """Read the file of outlets' attributes of a folder; a link is not followed."""
    name = outlet_attributes.FILE_NAME
    if not os.path.lexists(base / name):
        return ()
    try:
        return tuple(outlet_attributes.parse_outlets(read_bytes(base / name, MAX_LIST_BYTES)[0]))
    except OSError as error:
        message = f"cannot be read ({error.strerror or error})"
    except ValueError as error:
        message = str(error)
    problems.append(Problem(name, 0, "settings", f"{message}: not used"))
    return ()


def _read_judgements(base: Path, config: Config, problems: list[Problem]) -> dict[Key, str]:
    """Read the judgements of readers; a file that is named in the settings must exist."""
    names = config.judgement_files or (judgements.FILE_NAME,)
    found: list[Judgement] = []
    for name in names:
        if not config.judgement_files and not os.path.lexists(base / name):
            continue
        try:
            raw, stamp = read_bytes(base / name, judgements.MAX_BYTES)
            read, troubles = judgements.parse_judgements(raw)
            if stamp.size > judgements.MAX_BYTES:
                troubles.append((0, "is too large: only its start was read"))
        except OSError as error:
            message = f"cannot be read ({error.strerror or error}): not used"
            problems.append(Problem(name, 0, "settings", message))
            continue
        found += read
        problems += [Problem(name, line, "judgement", message) for line, message in troubles]
    decided: dict[Key, str] = {}
    for key, verdicts in sorted(judgements.latest(found).items()):
        decided[key] = judgements.majority(verdicts.values())
        if {"yes", "no"} <= set(verdicts.values()) and decided[key] == "unsure":
            message = f"coders are divided on {' '.join(key)}: not followed"
            problems.append(Problem(names[0], 0, "judgement", message))
    return {key: verdict for key, verdict in decided.items() if verdict != "unsure"}


def read_outlet_list(path: Path) -> tuple[OutletRow, ...]:
    """Read a table of outlets, or an OPML list of feeds, that the user gives.

    Raises:
        ReadError: It cannot be read, or is neither.
    """
    hint = "want a CSV file with a column of the outlets' domains or names, or OPML"
    try:
        raw, _ = read_bytes(path, MAX_LIST_BYTES)
        if is_opml(raw):
            return read_feed_list(raw, printable(path.name))
        return tuple(row._replace(file=printable(path.name)) for row in parse_outlets(raw))
    except OSError as error:
        problem = f"cannot be read ({error.strerror or error})"
        raise ReadError(str(path), problem=problem, hint=hint) from None
    except ValueError as error:
        raise ReadError(str(path), problem=str(error), hint=hint) from None


def read_feed_list(raw: bytes, file: str) -> tuple[OutletRow, ...]:
    """Read an OPML list of feeds as rows of outlets; the folder of a feed is an attribute.

    Args:
        raw: The bytes of the list.
        file: The name of the file, for messages.

    Raises:
        ValueError: It cannot be read; says why.
    """
    return tuple(
        OutletRow(
            feed.line, feed.domain, feed.name, {FEED_FOLDER: feed.group} if feed.group else {}, file
        )
        for feed in parse_opml(raw)
    )


def add_outlets(config: Config, rows: Iterable[OutletRow]) -> Config:
    """Add rows of outlets to those of a configuration, which take precedence."""
    return replace(config, outlet_rows=(*config.outlet_rows, *rows))
