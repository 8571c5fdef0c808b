"""The addresses that the pages of an Astro or Next site give to its articles.

Such a site has a page with a parameter in its name, such as `src/pages/blog/[...slug].astro`, which
shows the files of one folder. The pages are found by their names, and read as text, never run.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

MAX_PAGES = 2_000
"""Files and folders that are looked at."""
MAX_DEPTH = 8

Read = Callable[[str], bytes]
"""Reads a file of the site by its name; raises OSError."""

PARAMETER = re.compile(r"\[(\.\.\.)?\w+\]")
SCRIPT_ENDINGS = (".js", ".jsx", ".ts", ".tsx")
COLLECTION = re.compile(r"""\bgetCollection\(\s*["']([\w-]{1,100})["']""")
OWN_ID = re.compile(r"\bparams\s*:\s*\{\s*\w+\s*:\s*\w+\.(?:slug|id)\s*\}")


class Route(NamedTuple):
    """One page with a parameter.

    - `prefix`: the address before the parameter, without slashes at its ends
    - `folder`: the folder below the site that holds its articles (Astro), or the name of that
      folder (Next)
    - `takes_rest`: whether the parameter may have slashes in it
    """

    prefix: str
    folder: str
    takes_rest: bool


def find_routes(root: Path, generator: str, read: Read) -> tuple[Route, ...]:
    """Find the pages with a parameter in the folder of a site; none if it has no certain ones."""
    routes: list[Route] = []
    if generator == "astro":
        routes += _find_astro_routes(root, read)
    elif generator == "next":
        routes += _find_next_routes(root)
    return tuple(
        route for route in routes if sum(other.folder == route.folder for other in routes) == 1
    )


def _find_astro_routes(root: Path, read: Read) -> Iterator[Route]:
    """https://docs.astro.build/en/guides/content-collections/#generating-routes-from-content."""
    for folders, name in _list_files(root / "src" / "pages"):
        match = PARAMETER.match(name)
        if match is None or name[match.end() :] != ".astro" or any("[" in part for part in folders):
            continue
        with suppress(OSError):
            text = read("/".join(["src", "pages", *folders, name])).decode("utf-8", "replace")
            collections = set(COLLECTION.findall(text))
            if len(collections) == 1 and OWN_ID.search(text):
                folder = f"src/content/{collections.pop()}"
                yield Route("/".join(folders), folder, bool(match[1]))


def _find_next_routes(root: Path) -> Iterator[Route]:
    """https://nextjs.org/docs/pages/building-your-application/routing/dynamic-routes."""
    for top in ("pages", "src/pages", "app", "src/app"):
        for folders, name in _list_files(root / top):
            stem, dot, ending = name.rpartition(".")
            if dot + ending not in SCRIPT_ENDINGS:
                continue
            if top.endswith("app"):
                parts = [part for part in folders if not re.fullmatch(r"\(\w+\)", part)]
                parts = parts if stem == "page" else []
            else:
                parts = [*folders, stem]
            *before, last = parts or [""]
            match = PARAMETER.fullmatch(last)
            if match and before and not any(re.search(r"[\[(@]", part) for part in before):
                yield Route("/".join(before), before[-1], bool(match[1]))


def _list_files(root: Path) -> Iterator[tuple[list[str], str]]:
    """Yield the folders below the root, and the name, of the files there; follows no links."""
    left = MAX_PAGES
    waiting: list[list[str]] = [[]]
    while waiting:
        folders = waiting.pop()
        with suppress(OSError):
            for entry in sorted(os.scandir(root.joinpath(*folders)), key=lambda one: one.name):
                left -= 1
                if left < 0:
                    return
                if entry.is_dir(follow_symlinks=False) and len(folders) < MAX_DEPTH:
                    waiting.append([*folders, entry.name])
                elif entry.is_file(follow_symlinks=False):
                    yield folders, entry.name


PLAIN = re.compile(r"[a-z0-9][a-z0-9_-]*")
"""A part of a name that no generator changes."""
DAY_START = re.compile(r"(?:19|20)\d\d-")
"""The start of a name that some sites leave out of the address."""


def find_routed_path(
    routes: tuple[Route, ...], generator: str, parts: list[str], slug: str, *, is_mdx: bool = False
) -> str:
    """Return the address of an article below its site; empty if it is not certain.

    Args:
        routes: those of the site.
        generator: "astro" or "next".
        parts: the folders and the name, without its ending, of the file of the article.
        slug: what its front matter states; may be empty.
        is_mdx: Next shows such files in its folders of pages, but no others.

    >>> routes = (Route("blog", "src/content/posts", True),)
    >>> find_routed_path(routes, "astro", ["src", "content", "posts", "2021", "ferry"], "")
    'blog/2021/ferry/'
    """
    for top in (["src", "pages"], ["pages"], ["src", "app"], ["app"]):
        if parts[: len(top)] == top:
            is_page = top == ["src", "pages"] if generator == "astro" else is_mdx
            return _find_own_path(parts[len(top) :], is_app=top[-1] == "app") if is_page else ""
    for route in routes:
        rest = _below(route, generator, parts)
        if rest and rest[-1] == "index":
            rest = rest[:-1]
        if slug and generator == "astro":
            rest = slug.strip("/").split("/")
        is_other = generator == "next" and (slug not in ("", "/".join(rest)) or _is_dated(rest))
        is_plain = all(map(PLAIN.fullmatch, rest)) and (route.takes_rest or len(rest) == 1)
        if rest and is_plain and not is_other:
            return "/".join(filter(None, [route.prefix, *rest])) + "/"
    return ""


def _is_dated(parts: list[str]) -> bool:
    return bool(parts) and DAY_START.match(parts[-1]) is not None


def _find_own_path(parts: list[str], *, is_app: bool) -> str:
    """Return the address of an article that is a page itself, as `pages/blog/ferry.mdx`."""
    if is_app:
        parts = [part for part in parts[:-1] if not re.fullmatch(r"\(\w+\)", part)]
    elif parts[-1:] == ["index"]:
        parts = parts[:-1]
    return "/".join(parts) + "/" if parts and all(map(PLAIN.fullmatch, parts)) else ""


def _below(route: Route, generator: str, parts: list[str]) -> list[str]:
    """Return the parts below the folder of a route; none if the file does not lie there."""
    if generator == "astro":
        folder = route.folder.split("/")
        return parts[len(folder) :] if parts[: len(folder)] == folder else []
    places = [place for place, part in enumerate(parts[:-1]) if part.lstrip("_") == route.folder]
    return parts[places[0] + 1 :] if len(places) == 1 else []
