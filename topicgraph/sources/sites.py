"""The folder of a web site: its configuration, and which of its folders hold no articles.

`site_config` reads the configuration.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from topicgraph.sources.site_routes import Route


@dataclass(frozen=True, slots=True)
class Site:
    """A web site kept as files.

    - `folder`: with a final slash, empty for the root
    - `name`, `url` (without a final slash), `language`: as its configuration states; may be empty
    - `generator`: the program that makes it: "jekyll", "hugo" …; "" if it is not known
    - `permalinks`: section ("" for all) → the pattern of the URLs of its articles
    - `own_language_in_path`: whether URLs contain the language even if it is the main one
    - `zone`: the time zone of times without one, as the generator reads them; may be empty
    - `routes`: the pages that show its articles (Astro, Next), see `site_routes`
    - `has_file_names`: whether URLs end in ".html" (Hugo's `uglyURLs`)
    - `content_folders`: those of its languages (Hugo), see `site_languages`
    - `topic_keys`: its own taxonomies (Hugo), in lower case: the keys of topics in its articles
    """

    folder: str
    name: str = ""
    url: str = ""
    language: str = ""
    generator: str = ""
    permalinks: tuple[tuple[str, str], ...] = ()
    own_language_in_path: bool = False
    has_file_names: bool = False
    zone: str = ""
    routes: tuple[Route, ...] = ()
    content_folders: tuple[str, ...] = ()
    topic_keys: tuple[str, ...] = ()


NAME_DATING_GENERATORS = frozenset(("jekyll", "zola", "docusaurus", "eleventy", "pelican"))
"""Generators that take the day of an article from the name of its file, as their documentation
says."""
DATED_NAME = re.compile(r"((?:19|20)\d\d)-(\d{1,2})-(\d{1,2})[-_ ](.+)$")
"""The name of such a file, and the rest of it."""


def has_day_in_name(file: str, site: Site | None) -> bool:
    """Whether the generator of a file's site takes the day from the name of the file.

    >>> has_day_in_name("_posts/2021-03-04-ferry.md", None)
    True
    """
    *folders, name = file.split("/")
    is_usual = "_posts" in folders or (site and site.generator in NAME_DATING_GENERATORS)
    return bool(is_usual) and DATED_NAME.match(name) is not None


BUILD_FOLDERS = frozenset((
    "node_modules", "_site", "bower_components", "__pycache__", "site-packages", "venv", "_build",
    "__snapshots__", "__tests__", "htmlcov",
))  # fmt: skip
"""Folders of copies and code in any project."""
DESIGN_FOLDERS = BUILD_FOLDERS | frozenset((
    "public", "themes", "theme", "vendor", "_data", "_includes", "_layouts", "_sass", "layouts",
    "templates", "archetypes", "scaffolds", "static", "assets", "output", "build", "dist", "out",
    "examplesite", "coverage", "components", "plugins", "partials", "target", "tmp", "fixtures",
    "blueprints", "snippets",
))  # fmt: skip
"""Folders with a site's output and design, for any generator."""
CONTENT_FOLDERS = frozenset((
    "content", "contents", "_posts", "posts", "post", "blog", "articles", "news", "stories",
    "_news", "_articles", "_blog", "source", "pages", "docs",
))  # fmt: skip
"""Folders of a site's articles. Below them, a folder may be called "data" or "resources"."""
CONTENT_SKIPPED = frozenset((
    *BUILD_FOLDERS, "_data", "_includes", "_layouts", "_sass", "_components", "_partials",
    "_templates",
))  # fmt: skip
"""Folders that hold no articles even there."""
DATA_FOLDERS = frozenset(("data", "i18n", "config", "resources"))
"""Folders with a site's data and settings. Sites in JavaScript may have articles there."""
SCRIPT_GENERATORS = frozenset((
    "astro", "docusaurus", "eleventy", "gatsby", "gridsome", "lume", "next", "nuxt", "quartz",
    "svelte", "vitepress", "vuepress",
))  # fmt: skip
"""Generators whose configuration is JavaScript."""


def find_skipped_folders(site: Site | None) -> frozenset[str]:
    """Return the names of the folders below a site that hold no articles.

    >>> "data" in find_skipped_folders(Site("", generator="hugo"))
    True
    >>> "data" in find_skipped_folders(Site("", generator="next"))
    False
    """
    if site is None:
        return BUILD_FOLDERS
    return DESIGN_FOLDERS if site.generator in SCRIPT_GENERATORS else DESIGN_FOLDERS | DATA_FOLDERS


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

LAYOUTS_OF_NO_ARTICLE = frozenset(("404", "archives", "categories", "search", "tags", "taxonomy"))
"""Layouts of pages that are no articles even if they have a date."""
