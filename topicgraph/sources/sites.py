"""The folder of a web site: its configuration gives the name and address of its own articles.

Known are Jekyll, Hexo, Hugo, Zola, Pelican, Eleventy, Astro, Next, Docusaurus, Gatsby, MkDocs and
Quarto. A configuration is read as text, never run.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from topicgraph.sources.document import Block
from topicgraph.sources.formats import read_document
from topicgraph.sources.formats.toml_front_matter import parse_toml
from topicgraph.text import clean


@dataclass(frozen=True, slots=True)
class Site:
    """A web site kept as files.

    It has a folder (with a final slash; empty for the root), and the name and the address (without
    a final slash) that its configuration states. Each may be empty.
    """

    folder: str
    name: str = ""
    url: str = ""


CONFIG_NAME = re.compile(
    r"(?:_config|config|hugo|mkdocs|_quarto)\.(?:ya?ml|toml)|pelicanconf\.py|publishconf\.py"
    r"|(?:astro|docusaurus|next|next-sitemap|gatsby|eleventy)[.-]config\.[cm]?[jt]s|\.eleventy\.js",
    re.IGNORECASE,
)
"""Names of files that configure a site. Eleventy keeps its data in `_data/site.json` or similar."""

CONFIG_VARIANT = re.compile(
    r"_?(?:config|hugo|mkdocs|_quarto|docker-compose|netlify|pnpm-\w+|environment|codecov|antora)"
    r"(?:[._-][\w.-]*)?\.ya?ml",
    re.IGNORECASE,
)
"""YAML files that set up a site or a tool, and are no articles."""

DATA_NAMES = (
    "_data/site",
    "_data/metadata",
    "src/_data/site",
    "src/_data/metadata",
    "src/data/site",
)
MAX_CONFIG_BYTES = 1 << 18

SITE_URL_KEYS = ("url", "baseURL", "base_url", "site_url", "siteUrl", "site-url", "SITEURL")
SITE_NAME_KEYS = ("title", "name", "site_name", "sitename", "siteTitle", "SITENAME")

BUILD_FOLDERS = frozenset(("node_modules", "_site", "bower_components", "__pycache__"))
"""Folders of copies and code in any project."""
SITE_FOLDERS = BUILD_FOLDERS | frozenset((
    "public", "themes", "vendor", "_data", "data", "_includes", "_layouts", "_sass", "layouts",
    "templates", "archetypes", "static", "assets", "i18n", "config", "resources", "output", "build",
    "dist", "out",
))  # fmt: skip
"""Folders of a site that hold no articles: its output, design, data and settings."""

SECTION_FILES = re.compile(r"_index(?:\.[\w-]+)?\.\w+")
LISTING_FOLDERS = frozenset(
    [
        "authors",
        "_authors",
        "author",
        "_author",
        "tags",
        "_tags",
        "tag",
        "categories",
        "_categories",
        "category",
        "taxonomies",
        "archives",
    ]
)
LISTING_LAYOUTS = frozenset(
    [
        "author",
        "authors",
        "tag",
        "tags",
        "category",
        "categories",
        "taxonomy",
        "archive",
        "archives",
        "index",
        "section",
        "search",
        "list",
        "home",
        "blog_index",
        "404",
    ]
)


def read_site(folder: str, name: str, raw: bytes) -> Site:
    """Read the configuration file `name` of the site in `folder`. Never raises."""
    name = name.lower()
    text = raw[:MAX_CONFIG_BYTES].decode("utf-8", "replace")
    if name.endswith((".yml", ".yaml", ".json")):
        return _from_data(folder, read_document(raw[:MAX_CONFIG_BYTES], "x.yaml").data or Block())
    if name.endswith(".toml"):
        try:
            return _from_data(folder, parse_toml(text))
        except (ValueError, RecursionError):
            return Site(folder)
    return _from_code(folder, text)


def _from_data(folder: str, data: Block) -> Site:
    inner = data.get("website")
    data = inner if isinstance(inner, Block) else data
    url = next((str(data[key]) for key in SITE_URL_KEYS if isinstance(data.get(key), str)), "")
    base = data.get("baseurl")
    if isinstance(base, str) and base.strip("/"):
        url = f"{url.rstrip('/')}/{base.strip('/')}"
    name = next((str(data[key]) for key in SITE_NAME_KEYS if isinstance(data.get(key), str)), "")
    return Site(folder, clean(name, 300), _check_url(url))


CODE_URL = re.compile(
    r"""\b(?:site|siteUrl|url|SITEURL|baseUrl)["']?\s*[:=]\s*["'`](https?://[^"'`\s]+)["'`]"""
)
CODE_NAME = re.compile(
    r"""\b(?:siteName|siteTitle|title|SITENAME)["']?\s*[:=]\s*(["'`])([^"'`\n]{1,300})\1"""
)


def _from_code(folder: str, text: str) -> Site:
    url, name = CODE_URL.search(text), CODE_NAME.search(text)
    return Site(folder, clean(name[2], 300) if name else "", _check_url(url[1]) if url else "")


def _check_url(url: str) -> str:
    """Return an address without its final slash; empty if it is none, or that of one's machine."""
    is_local = re.match(r"https?://(?:localhost|127\.|0\.0\.0\.0|example\.(?:com|org)\b)", url)
    return url.rstrip("/") if re.match(r"https?://[^/\s]+", url) and not is_local else ""


def combine_sites(sites: list[Site]) -> Site:
    """Combine what several configuration files of one folder say; the first values count."""
    name = next((site.name for site in sites if site.name), "")
    url = next((site.url for site in sites if site.url), "")
    return Site(sites[0].folder, name, url)
