"""Naming the outlet of a web site whose folder lacks its configuration.

Posts that state no outlet and no address are those of the site whose folder they lie in, where the
path has the form that only a site generator gives it. All that is known of the site then is the
name of the folder. A folder of clippings, which are of many outlets, has no such form.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from topicgraph.model import Problem, Record
from topicgraph.text import count_phrase

SITE_PATH = re.compile(
    r"(?:^|/)(?:_posts|src/content/[^/]+|content/(?:[a-z]{2}(?:-[a-z]{2})?/)?(?:posts?|blog|news|articles|stories)"
    r"|(?:pages|app|routes)/(?:[a-z]{2}(?:-[a-z]{2})?/)?(?:posts?|blog|news|articles))/",
    re.IGNORECASE,
)
"""Folders in which Jekyll, Hexo, Astro, Hugo, Zola, Next and their like look for posts."""
SECTION_PATH = re.compile(r"(?:^|/)(?:posts?|blog|news|articles|stories)/", re.IGNORECASE)
SECTION_INDEX = re.compile(r"_index(?:\.[a-z-]+)?\.(?:md|markdown|html)")
"""The page of a section in Hugo and Zola; other programs have no such files."""

BRANCH = re.compile(r"-(?:main|master|develop|gh-pages)$")
"""The end of the name of a folder that was downloaded from a code host."""
GENERAL_WORDS = (
    "apps?|archives?|articles?|backups?|blogs?|clippings?|contents?|corpora|corpus|data|desktop"
    "|docs|documents|downloads?|examples?|exports?|files?|folder|frontend|home|html|in|input|main"
    "|markdown|master|md|news|notes?|out|output|pages|posts?|private|project|public|public_html"
    "|repo|samples?|sites?|sources?|src|stories|temp|tests?|tmp|untitled|user|vault|web|webroot"
    "|websites?|work|workspace|www"
)
GENERAL_NAME = re.compile(
    rf"(?:my|new|old|the|all)?[-_ ]?(?:{GENERAL_WORDS})[-_ ]?[0-9]*|tmp.*|[0-9._-]*|.",
    re.IGNORECASE,
)
"""Names of folders that name no site."""


def name_outlets_of_folders(
    records: Sequence[Record], roots: Mapping[str, Path], problems: list[Problem]
) -> list[Record]:
    """Give the posts of a site without a configuration the name of its folder, and report it.

    Args:
        records: those of all files.
        roots: the folders by label; names of files begin with it.
        problems: those of all files; "no-outlet" is replaced.
    """
    unnamed = {problem.file for problem in problems if problem.code == "no-outlet"}
    if not unnamed:
        return list(records)
    names: dict[str, str] = {}
    for label, root in roots.items():
        if label and not label.endswith("/"):  # a single file
            continue
        name = find_site_name(root)
        own = {file for file in unnamed if file.startswith(label)} if name else set()
        indexed = {
            problem.file.rpartition("/")[0]
            for problem in problems
            if problem.code == "section-page"
            and SECTION_INDEX.fullmatch(problem.file.rpartition("/")[2])
        }
        posts = {file for file in own if _is_post(file.removeprefix(label), file, indexed)}
        if posts:
            names.update(dict.fromkeys(posts, name))
            problems.append(_describe(label, name, posts))
    problems[:] = [p for p in problems if p.code != "no-outlet" or p.file not in names]
    return [
        record._replace(provider=names[record.file], origins=record.origins + ORIGIN)
        if record.file in names
        else record
        for record in records
    ]


ORIGIN = "\nprovider=the name of the folder"


def find_site_name(root: Path) -> str:
    """Return the name of a folder if it can be that of a site; else empty.

    >>> find_site_name(Path("/home/ann/harbour-post-main")), find_site_name(Path("/tmp/my-blog"))
    ('harbour-post', '')
    """
    name = BRANCH.sub("", root.resolve().name)
    return "" if GENERAL_NAME.fullmatch(name) else name


def _is_post(path: str, file: str, indexed: set[str]) -> bool:
    if SITE_PATH.search(path):
        return True
    folders = file.split("/")[:-1]
    has_index = any("/".join(folders[:n]) in indexed for n in range(1, len(folders) + 1))
    return has_index and SECTION_PATH.search(path) is not None


def _describe(label: str, name: str, posts: set[str]) -> Problem:
    message = (
        f"{count_phrase(len(posts), 'article')} without an outlet or web address lie as the posts"
        f' of a web site do: given to "{name}", as the folder is called (to name it otherwise,'
        ' write "defaults: {provider: NAME}" into topicgraph.yaml);'
        f" the first is {min(posts)}"
    )
    return Problem(label.rstrip("/") or ".", 0, "outlet-from-folder", message)
