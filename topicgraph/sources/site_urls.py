"""The address of an article on its own site, from the path of its file and the site's patterns.

Only what the generator's documentation settles is stated: Jekyll posts, Hugo and Zola pages, Hexo
posts, Docusaurus blog posts, Pelican articles with a slug, files that a page of an Astro or Next
site shows. Otherwise there is no address.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import NamedTuple

from topicgraph.model import to_datetime
from topicgraph.sources.document import Block
from topicgraph.sources.paths import find_language
from topicgraph.sources.site_routes import find_routed_path
from topicgraph.sources.sites import DATED_NAME, Site

LANGUAGE_ENDING = re.compile(r"\.([a-z]{2,3}(?:-[A-Za-z]{2,4})?)$")
TOKEN = re.compile(r":([a-z_]+)")


class Page(NamedTuple):
    """A file of a site: folders, name and ending below the site, its fields, its day as written."""

    folders: tuple[str, ...]
    stem: str
    ending: str
    data: Block
    day: datetime | None

    def text(self, key: str) -> str:
        """Return a field that is a text; else empty."""
        value = self.data.get(key)
        return value.strip() if isinstance(value, str) else ""


def find_site_url(site: Site, file: str, data: Block, published: int | None) -> str:
    """Return the address of an article of a site; empty where that is not certain.

    >>> site = Site("", url="https://lantern.example", generator="jekyll")
    >>> find_site_url(site, "_posts/2021-03-04-ferry.md", Block(), 1614816000000000)
    'https://lantern.example/2021/03/04/ferry.html'
    """
    find_path = GENERATORS.get(site.generator)
    if not site.url or find_path is None:
        return ""
    *folders, name = file.removeprefix(site.folder).split("/")
    stem, _, ending = name.rpartition(".")
    page = Page(tuple(folders), stem, ending.lower(), data, to_datetime(published))
    if not _has_certain_day(page):  # then only addresses without a day are certain
        page = page._replace(day=None)
    path = find_path(site, page)
    return f"{site.url}/{path.lstrip('/')}" if path and "//" not in path else ""


DAY_FIELD = re.compile(r"\s*((?:19|20)\d\d)[-/](\d{1,2})[-/](\d{1,2})")


def _has_certain_day(page: Page) -> bool:
    """Whether the day that the file states is the same in UTC and in the site's own time."""
    match = DAY_FIELD.match(page.text("date"))
    if match is None or page.day is None:
        return True
    return (page.day.year, page.day.month, page.day.day) == tuple(map(int, match.groups()))


def _fill(pattern: str, values: Mapping[str, str]) -> str:
    """Fill the tokens of a pattern; empty if one has no value."""
    names = set(TOKEN.findall(pattern))
    if not all(values.get(name) or name in OPTIONAL_TOKENS for name in names):
        return ""
    path = TOKEN.sub(lambda match: values.get(match[1], ""), pattern)
    return re.sub(r"/{2,}", "/", path)


OPTIONAL_TOKENS = frozenset(("categories", "sections"))


def _day_tokens(day: datetime | None) -> dict[str, str]:
    if day is None:
        return {}
    return {
        "year": f"{day.year:04}", "month": f"{day.month:02}", "day": f"{day.day:02}",
        "i_month": str(day.month), "i_day": str(day.day), "short_year": f"{day.year % 100:02}",
        "y_day": f"{day.timetuple().tm_yday:03}", "yearday": str(day.timetuple().tm_yday),
    }  # fmt: skip


# --- one function for each generator --------------------------------------------------------------

JEKYLL_STYLES = {
    "date": "/:categories/:year/:month/:day/:title.html",
    "pretty": "/:categories/:year/:month/:day/:title/",
    "ordinal": "/:categories/:year/:y_day/:title.html",
    "none": "/:categories/:title.html",
}


def _find_jekyll_path(site: Site, page: Page) -> str:
    """https://jekyllrb.com/docs/permalinks/."""
    match = DATED_NAME.match(page.stem)
    if "_posts" not in page.folders or match is None:
        return ""
    pattern = page.text("permalink") or dict(site.permalinks).get("", "date")
    pattern = JEKYLL_STYLES.get(pattern, pattern).replace(":output_ext", ".html")
    categories = [*page.folders[: page.folders.index("_posts")], *_find_categories(page)]
    slug = page.text("slug") or match[4]
    is_plain = all(re.fullmatch(r"[\w-]+", part) for part in categories)
    if ":" not in pattern or not is_plain or not re.fullmatch(r"[\w.~+-]+", slug):
        return ""
    values = _day_tokens(page.day) | {
        "categories": "/".join(dict.fromkeys(part.lower() for part in categories)),
        "title": slug,
        "slug": slug.lower(),
    }
    return _fill(pattern, values)


def _find_categories(page: Page) -> list[str]:
    value = page.data.get("categories") or page.data.get("category")
    items = value.split() if isinstance(value, str) else value if isinstance(value, list) else []
    return [item for item in items if isinstance(item, str)]


def _find_hugo_path(site: Site, page: Page) -> str:
    """https://gohugo.io/content-management/urls/."""
    folders, name = _below_content(page)
    if not name:
        return ""
    language, folders = _split_language(site, page, folders)
    name = LANGUAGE_ENDING.sub("", name)
    if name == "index":
        if not folders:
            return ""
        folders, name = folders[:-1], folders[-1]
    sections = [make_path_part(part) for part in folders]
    pattern = dict(site.permalinks).get(sections[0] if sections else "", "")
    slug = make_path_part(page.text("slug"))
    path = "/".join([*sections, slug or make_path_part(name)]) + "/"
    if pattern:
        values = _day_tokens(page.day) | {
            "section": sections[0] if sections else "",
            "sections": "/".join(sections),
            "filename": make_path_part(name),
            "contentbasename": make_path_part(name),
            "slug": slug or make_path_part(page.text("title")),
            "title": make_path_part(page.text("title")),
            "slugorfilename": slug or make_path_part(name),
            "slugorcontentbasename": slug or make_path_part(name),
        }
        path = _fill(pattern, values)
    if site.has_file_names and path.endswith("/"):
        path = f"{path.rstrip('/')}.html"
    return f"{language}/{path.lstrip('/')}" if language and path else path


def _below_content(page: Page) -> tuple[list[str], str]:
    """Return the folders below `content`, and the name; the name is empty elsewhere."""
    if "content" not in page.folders:
        return [], ""
    return list(page.folders[page.folders.index("content") + 1 :]), page.stem


def _split_language(site: Site, page: Page, folders: list[str]) -> tuple[str, list[str]]:
    """Return the part of the address that names the language, and the other folders."""
    language = find_language("/".join([*page.folders, f"{page.stem}.md"]))
    if folders and language and folders[0].lower().replace("_", "-") == language:
        folders = folders[1:]
    is_default = language.partition("-")[0] == (site.language or "en").partition("-")[0]
    return ("" if is_default and not site.own_language_in_path else language), folders


def make_path_part(text: str) -> str:
    """Make a part of an address as Hugo does: lower case, hyphens for blanks, letters kept.

    >>> make_path_part("The Ferry's 2nd trip"), make_path_part("Über_uns"), make_path_part("a.org")
    ('the-ferrys-2nd-trip', 'über_uns', 'a.org')
    """
    text = unicodedata.normalize("NFC", text).lower()
    kept = "".join(char for char in text if char.isalnum() or char in " ._-~+@")
    return re.sub(r"[ -]*[ ]+[ -]*", "-", kept.strip())


def _find_zola_path(site: Site, page: Page) -> str:
    """https://www.getzola.org/documentation/content/page/."""
    if path := page.text("path"):
        return path.strip("/") + "/"
    folders, name = _below_content(page)
    if not name:
        return ""
    language = LANGUAGE_ENDING.search(name)
    name = LANGUAGE_ENDING.sub("", name)
    if name == "index":
        if not folders:
            return ""
        folders, name = folders[:-1], folders[-1]
    match = DATED_NAME.match(name)
    parts = [*folders, page.text("slug") or (match[4] if match else name)]
    if not all(re.fullmatch(r"[a-z0-9-]+", part) for part in parts):
        return ""  # how other characters are changed depends on settings
    is_other = language and language[1].partition("-")[0] != (site.language or "en")
    prefix = f"{language[1]}/" if language and is_other else ""
    return f"{prefix}{'/'.join(parts)}/"


def _find_hexo_path(site: Site, page: Page) -> str:
    """https://hexo.io/docs/permalinks."""
    if "_posts" not in page.folders:
        return ""
    match = DATED_NAME.match(page.stem)
    name = match[4] if match else page.stem
    inner = page.folders[page.folders.index("_posts") + 1 :]
    pattern = dict(site.permalinks).get("", ":year/:month/:day/:title/")
    values = _day_tokens(page.day) | {"title": "/".join([*inner, name]), "name": name}
    stated = page.text("permalink")
    return stated if stated and ":" not in stated else _fill(pattern, values)


def _find_docusaurus_path(site: Site, page: Page) -> str:
    """https://docusaurus.io/docs/blog."""
    if not page.folders or page.folders[0] != "blog":
        return ""
    if slug := page.text("slug"):
        return f"blog/{slug.strip('/')}"
    inner = [*page.folders[1:], page.stem]
    if inner[-1] == "index":
        inner.pop()
    match = re.match(r"((?:19|20)\d\d)[-/](\d\d)[-/](\d\d)[-/](.+)$", "/".join(inner))
    return f"blog/{match[1]}/{match[2]}/{match[3]}/{match[4]}" if match else ""


def _find_pelican_path(site: Site, page: Page) -> str:
    """https://docs.getpelican.com/en/latest/settings.html#url-settings."""
    slug = page.text("slug") or page.text("Slug")
    pattern = dict(site.permalinks).get("", "{slug}.html")
    if not slug or page.day is None:
        return ""
    day = page.day
    path = re.sub(r"\{date:([^{}]+)\}", lambda match: day.strftime(match[1]), pattern)
    path = path.replace("{slug}", slug)
    return "" if "{" in path else path


def _find_routed_path(site: Site, page: Page) -> str:
    """See `site_routes`."""
    parts, slug = [*page.folders, page.stem], page.text("slug")
    return find_routed_path(site.routes, site.generator, parts, slug, is_mdx=page.ending == "mdx")


GENERATORS: dict[str, Callable[[Site, Page], str]] = {
    "jekyll": _find_jekyll_path,
    "hugo": _find_hugo_path,
    "zola": _find_zola_path,
    "hexo": _find_hexo_path,
    "docusaurus": _find_docusaurus_path,
    "pelican": _find_pelican_path,
    "astro": _find_routed_path,
    "next": _find_routed_path,
}
