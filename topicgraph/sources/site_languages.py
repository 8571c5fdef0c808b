"""The folders of articles that the languages of a Hugo site declare.

A language that has its own folder states it as `contentDir`, in the block `languages` of the
configuration or in `config/_default/languages.toml` or `languages.fr.toml`. A folder beside these
that no language declares, such as a translation that has just begun, is not published.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from topicgraph.sources.document import Block, Value
from topicgraph.sources.formats import read_document
from topicgraph.sources.formats.toml_front_matter import parse_toml

MAX_CONFIG_FILES = 400
MAX_CONFIG_BYTES = 1 << 18
SETTINGS_FOLDER = "config/_default"
SETTINGS_FILE = re.compile(
    r"(?:hugo|config|languages(?:\.(?P<language>[\w-]+))?)\.(?:toml|ya?ml|json)", re.IGNORECASE
)


def find_content_folders(root: Path, read: Callable[[str], bytes]) -> tuple[str, ...]:
    """Return the content folders of all languages of a Hugo site, sorted.

    Empty if not every language that is built states one: then any folder may be published.

    Args:
        root: The folder of the site.
        read: Reads one of its files; raises OSError.
    """
    languages: dict[str, Block] = {}
    for name in _list_settings(root):
        match = SETTINGS_FILE.fullmatch(name.rpartition("/")[2])
        with suppress(OSError, ValueError, RecursionError):
            data = _parse(name, read(name)[:MAX_CONFIG_BYTES])
            if match and match["language"]:
                languages.setdefault(match["language"].lower(), data)
            elif match and "languages" in match[0].lower():
                _add_blocks(languages, data)
            else:
                _add_blocks(languages, _get(data, "languages"))
    built = [one for one in languages.values() if _get(one, "disabled") != "true"]
    stated = [_get(one, "contentdir") for one in built]
    folders = {one.strip("/") for one in stated if isinstance(one, str) and one.strip("/")}
    return tuple(sorted(folders)) if len(folders) == len(built) else ()


def is_undeclared(folder: str, declared: tuple[str, ...]) -> bool:
    """Return whether a folder lies beside those that languages declare, and is none of them.

    >>> declared = ("content/de", "content/en")
    >>> [is_undeclared(name, declared) for name in ("content/uz", "content/de", "content/de/post")]
    [True, False, False]
    >>> is_undeclared("content", declared), is_undeclared("uz", ())
    (False, False)
    """
    parents = {one.rpartition("/")[0] for one in declared if "/" in one}
    is_beside = folder.rpartition("/")[0] in parents and folder not in declared
    return is_beside and not any(
        f"{one}/".startswith(f"{folder}/") or f"{folder}/".startswith(f"{one}/") for one in declared
    )


def _list_settings(root: Path) -> list[str]:
    """List the files that may state languages; none behind a link."""
    found: list[str] = []
    for folder in ("", SETTINGS_FOLDER):
        path = root / folder
        if path.is_symlink() or path.parent.is_symlink():
            continue
        with suppress(OSError):
            names = sorted(one.name for one in path.iterdir() if SETTINGS_FILE.fullmatch(one.name))
            found += [f"{folder}/{name}".lstrip("/") for name in names]
    return found[:MAX_CONFIG_FILES]


def _parse(name: str, raw: bytes) -> Block:
    if name.lower().endswith(".toml"):
        return parse_toml(raw.decode("utf-8", "replace"))
    return read_document(raw, "x.yaml").data or Block()


def _get(data: Value, key: str) -> Value:
    """Return a value of a block by its key, whatever its case."""
    if not isinstance(data, Block):
        return None
    return next((value for name, value in data.items() if name.lower() == key), None)


def _add_blocks(languages: dict[str, Block], data: Value) -> None:
    for name, block in data.items() if isinstance(data, Block) else ():
        if isinstance(block, Block):
            languages.setdefault(name.lower(), block)
