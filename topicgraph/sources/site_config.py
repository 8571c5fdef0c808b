"""The configuration of a web site: its name, address and language. It is read as text, never run.

Known are Jekyll, Hexo, Hugo, Zola, Pelican, Nikola, Eleventy, Astro, Next, Nuxt, Docusaurus,
Gatsby, VitePress, MkDocs, Quarto, Grav and Kirby.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import replace

from topicgraph.sources.document import Block, Value
from topicgraph.sources.fields import find_field
from topicgraph.sources.formats import read_document
from topicgraph.sources.formats.kirby import parse_fields
from topicgraph.sources.formats.toml_front_matter import parse_toml
from topicgraph.sources.languages import LANGUAGE
from topicgraph.sources.sites import SCRIPT_GENERATORS, Site
from topicgraph.sources.topic_values import GENERIC_SECTIONS
from topicgraph.text import clean

MAX_CONFIG_BYTES = 1 << 18

CONFIG_NAME = re.compile(
    r"(?:_config|config|hugo|zola|mkdocs|_quarto)\.(?:ya?ml|toml|json)|pelicanconf\.py|publishconf\.py|conf\.py"
    r"|(?:astro|docusaurus|next|next-sitemap|gatsby|eleventy|nuxt|svelte|gridsome|quartz|contentlayer)"
    r"[.-]config\.[cm]?[jt]s|\.eleventy\.js|_config\.[jt]s",
    re.IGNORECASE,
)
"""Names of files that configure a site."""
CONFIG_VARIANT = re.compile(
    r"_?(?:config|hugo|zola|mkdocs|_quarto|docker-compose|netlify|pnpm-\w+|environment|codecov|antora|crowdin"
    r"|vercel|renovate|dependabot|mkdocs|book|action|values|chart)(?:[._-][\w.-]*)?\.(?:ya?ml|json|toml)"
    r"|package(?:-lock)?\.json|tsconfig[\w.-]*\.json|composer\.json|manifest\.json",
    re.IGNORECASE,
)
"""Files that set up a site or a tool, and are not articles."""

DATA_FILES = (
    *(f"{name}.{end}" for name in (
        "_data/site", "_data/metadata", "src/_data/site", "src/_data/metadata", "src/data/site",
        "_data/meta", "src/_data/meta", "content/_data/metadata",
    ) for end in ("json", "yml", "yaml", "js", "mjs", "cjs")),
    "src/consts.ts", "src/consts.js", "src/config.ts", "src/config.js", "src/config.mjs",
    "src/site.config.ts", "src/site.config.mjs", "src/config/index.ts", "src/config/config.json",
    "site.config.js", "site.config.ts", "site.config.mjs", "data/siteMetadata.js",
    "data/siteMetadata.ts", "siteMetadata.js", "lib/constants.ts", "lib/config.js",
    "config/site.ts", "config/site.js", "src/config/site.ts", "src/lib/config.js",
    "src/lib/config.ts", "blog.config.js", "blog.config.ts", "app/layout.tsx",
    "src/app/layout.tsx", "docs/.vitepress/config.ts", "docs/.vitepress/config.mts",
    "docs/.vitepress/config.js", ".vitepress/config.ts", ".vitepress/config.mts",
    ".vitepress/config.js", ".vuepress/config.js", "site.json", "site.config.json",
)  # fmt: skip
"""Where sites in JavaScript keep their name and address."""
HUGO_FILES = tuple(
    f"config/{part}/{name}.{end}"
    for part in ("_default", "production")
    for name in ("hugo", "config", "languages", "languages.en", "params", "taxonomies")
    for end in ("toml", "yaml", "yml", "json")
)

URL_KEYS = ("url", "baseurl", "base_url", "site_url", "siteurl", "site-url")
NAME_KEYS = ("title", "site_name", "sitename", "sitetitle", "site_title", "blog_title", "name")
LANGUAGE_KEYS = (
    "defaultcontentlanguage", "languagecode", "default_language", "default_lang", "language",
    "lang", "locale",
)  # fmt: skip

Read = Callable[[str], bytes]
"""Reads a file of the site by its name; raises OSError."""


def find_site(prefix: str, names: Iterable[str], read: Read) -> Site | None:
    """Find out whether a folder is the root of a web site, and what that says about itself.

    Args:
        prefix: the name of the folder with a final slash, empty for the root.
        names: the files and folders in it.
        read: reads one of its files.
    """
    entries = set(names)
    found: list[Site] = []
    for name in sorted(entries):
        if CONFIG_NAME.fullmatch(name):
            with suppress(OSError):
                found += _read_config(prefix, name, read(name), entries)
    if "config" in entries and entries & {"content", "themes", "layouts"}:
        found += _read_files(prefix, HUGO_FILES, read, "hugo")
    generator = next((site.generator for site in found if site.generator), "")
    if "package.json" in entries:
        with suppress(OSError):
            package = _read_package(prefix, read("package.json"))
            generator = generator or package.generator
            found += [package] if generator else []
    if generator in SCRIPT_GENERATORS:
        found += _read_files(prefix, DATA_FILES, read, generator)
    found += _read_flat_file_cms(prefix, entries, read)
    found += _read_cname(prefix, entries, read)
    if not found:
        return None
    site = _combine(found)
    is_site = site.url or site.name or entries & {"_posts", "content", "_site"}
    return site if is_site else None


def _read_flat_file_cms(prefix: str, entries: set[str], read: Read) -> list[Site]:
    """Read the settings of Grav and Kirby, which need no database."""
    found: list[Site] = []
    for base in ("user/", "") if {"config", "pages"} <= entries else ("user/",):
        with suppress(OSError):
            site = _from_data(prefix, read_document(read(f"{base}config/site.yaml"), "x.yaml").data)
            found.append(replace(site, generator="grav"))
    for name in ("content/site.txt", "site.txt"):
        if name.partition("/")[0] in entries:
            with suppress(OSError):
                text = read(name)[:MAX_CONFIG_BYTES].decode("utf-8", "replace")
                if title := parse_fields(text).get("Title"):
                    found.append(Site(prefix, clean(str(title), 300), generator="kirby"))
    return found


CNAME_FOLDERS = ("", "static", "public", "source", "docs", "content", "src", "extra")
HOST = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,24}", re.IGNORECASE)


def _read_cname(prefix: str, entries: set[str], read: Read) -> list[Site]:
    """Read the host in the file CNAME, by which GitHub Pages knows under which name a site is."""
    for folder in CNAME_FOLDERS:
        if (folder or "CNAME") not in entries:
            continue
        with suppress(OSError):
            text = read(f"{folder}/CNAME" if folder else "CNAME")[:300].decode("utf-8", "replace")
            host = text.split()[0] if text.split() else ""
            if HOST.fullmatch(host) and (url := check_url(f"https://{host}")):
                return [Site(prefix, url=url.lower())]
    return []


def _read_files(prefix: str, names: Iterable[str], read: Read, generator: str) -> list[Site]:
    found: list[Site] = []
    for name in names:
        with suppress(OSError):
            found.append(replace(read_config(prefix, name, read(name)), generator=generator))
    return found


def _read_config(prefix: str, name: str, raw: bytes, entries: set[str]) -> list[Site]:
    """Read a file that is named like a configuration; empty if it is that of something else."""
    generator = _find_generator(name.lower(), raw, entries)
    if not generator:
        return []
    return [replace(read_config(prefix, name, raw), generator=generator)]


def _find_generator(name: str, raw: bytes, entries: set[str]) -> str:
    stem = re.split(r"[.-]config\b|\.", name.lstrip("."))[0]
    if stem == "_config" and name.endswith(("js", "ts")):
        return "lume"
    if stem == "_config":
        is_hexo = re.search(rb"^(?:new_post_name|skip_render|source_dir)\s*:", raw, re.MULTILINE)
        return "hexo" if is_hexo or {"scaffolds", "source"} <= entries else "jekyll"
    if stem == "config":
        if re.search(rb"^\s*[\"']?base_url\b", raw, re.MULTILINE):
            return "zola"
        is_hugo = re.search(
            rb"^\s*[\"']?(?:baseURL|languageCode)\b", raw, re.MULTILINE | re.IGNORECASE
        )
        return "hugo" if is_hugo or entries & {"archetypes", "layouts", "content"} else ""
    if stem == "conf":
        return "nikola" if b"BLOG_TITLE" in raw else ""
    generators = {
        "pelicanconf": "pelican",
        "publishconf": "pelican",
        "_quarto": "quarto",
        "next-sitemap": "next",
    }
    return generators.get(stem, stem)


def read_config(prefix: str, name: str, raw: bytes) -> Site:
    """Read one configuration file of the site in the folder `prefix`. Never raises."""
    name, raw = name.lower(), raw[:MAX_CONFIG_BYTES]
    if name.endswith((".yml", ".yaml", ".json")):
        data = read_document(raw, "x.yaml").data
    elif name.endswith(".toml"):
        try:
            data = parse_toml(raw.decode("utf-8", "replace"))
        except (ValueError, RecursionError):
            return Site(prefix)
    else:
        return _from_code(prefix, raw.decode("utf-8", "replace"))
    if name.rpartition("/")[2].startswith("taxonomies."):
        return Site(prefix, topic_keys=_find_topic_keys(data))
    return _from_data(prefix, data)


def _from_data(prefix: str, data: Block | None) -> Site:
    data = data or Block()
    website = data.get("website")  # Quarto
    values = {
        key.lower(): value
        for key, value in (website if isinstance(website, Block) else data).items()
    }
    url = _first_text(values, URL_KEYS[:1]) or _first_text(values, URL_KEYS[1:])
    base = values.get("baseurl") or values.get("root")  # Jekyll, Hexo
    if (
        isinstance(base, str)
        and base.strip("/")
        and not re.match(r"https?:", base)
        and "://" in url
    ):
        is_part = url.rstrip("/").endswith(f"/{base.strip('/')}")
        url = url if is_part else f"{url.rstrip('/')}/{base.strip('/')}"
    language = _check_language(_first_text(values, LANGUAGE_KEYS))
    return Site(
        prefix,
        clean(_first_text(values, NAME_KEYS) or _find_title(values, language), 300),
        check_url(url),
        language,
        permalinks=_read_permalinks(values),
        own_language_in_path=values.get("defaultcontentlanguageinsubdir") == "true",
        has_file_names=values.get("uglyurls") == "true",
        zone=_first_text(values, ("timezone",)),
        topic_keys=_find_topic_keys(values.get("taxonomies")),
    )


OTHER_TAXONOMIES = frozenset((
    "archive", "contributor", "edition", "editor", "format", "issue", "month", "photographer",
    "series", "translator", "volume", "writer", "year",
))  # fmt: skip
"""Taxonomies, in the singular, that say who made an article or where it stands, not its subject;
those of fields, such as authors and outlets, are known by the names of these."""


def _find_topic_keys(taxonomies: Value) -> tuple[str, ...]:
    r"""The keys of a site's own taxonomies (`beat: beats`) that are not known as something else.

    >>> _find_topic_keys(parse_toml('beat = "Beats"\nauthor = "authors"\ntag = "tags"'))
    ('beats',)
    """
    terms = taxonomies.items() if isinstance(taxonomies, Block) else ()
    return tuple(
        plural.lower()
        for singular, plural in terms
        if isinstance(plural, str)
        and not find_field(plural)
        and find_field(singular) in ("", "topics")
        and singular.lower() not in OTHER_TAXONOMIES | GENERIC_SECTIONS
    )


def _first_text(values: dict[str, Value], keys: Iterable[str]) -> str:
    texts = (values.get(key) for key in keys)
    return next((text for text in texts if isinstance(text, str) and text.strip()), "")


def _find_title(values: dict[str, Value], language: str) -> str:
    """Return the title that a Hugo site has in its own, or in its only, language."""
    languages = values.get("languages")
    blocks = languages if isinstance(languages, Block) else Block()
    own = blocks.get(language or "en") or (
        next(iter(blocks.values())) if len(blocks) == 1 else None
    )
    title = own.get("title") if isinstance(own, Block) else None
    return title if isinstance(title, str) else ""


def _read_permalinks(values: dict[str, Value]) -> tuple[tuple[str, str], ...]:
    """Read the patterns of addresses: a text (Jekyll, Hexo), or one for each section (Hugo)."""
    permalink, sections = values.get("permalink"), values.get("permalinks")
    if isinstance(permalink, str):
        return (("", permalink),)
    if isinstance(sections, Block):
        pages = sections.get("page")
        sections = pages if isinstance(pages, Block) else sections
        return tuple((key, value) for key, value in sections.items() if isinstance(value, str))
    return ()


CODE_URL = re.compile(
    r"""\b(?:site|siteUrl|SITE_URL|url|SITEURL|baseUrl|website|siteAddress|metadataBase|location)["']?\s*(?::\s*string\s*)?"""
    r"""[:=]\s*(?:new URL\(\s*)?["'`](https?://[^"'`\s]+)["'`]""",
    re.IGNORECASE,
)
CODE_NAME = re.compile(
    r"""\b(?:siteName|site_name|siteTitle|SITE_TITLE|SITE_NAME|BLOG_TITLE|BLOG_NAME|title|SITENAME|headerTitle|pageTitle)["']?"""
    r"""\s*(?::\s*string\s*)?[:=]\s*(?:\{\s*default:\s*)?(["'`])([^"'`\n]{1,300})\1""",
    re.IGNORECASE,
)
CODE_HOST = re.compile(r"""\bbaseUrl["']?\s*:\s*["']((?:[a-z0-9-]+\.)+[a-z]{2,12})/?["']""")
"""Quartz writes its address without a scheme."""
SITE_BLOCK = re.compile(
    r"""\bsite["']?\s*:\s*\{[^{}]*?\bname["']?\s*:\s*(["'`])([^"'`\n]{1,300})\1"""
)
"""Nuxt has the name of the site in a block."""
CODE_BASE = re.compile(r"""\b(?:baseUrl|basePath|base)["']?\s*:\s*["'](/[^"'\s]+)["']""")
CODE_LANGUAGE = re.compile(
    r"""\b(?:defaultLocale|DEFAULT_LANG|lang|language|locale)["']?\s*[:=]\s*["'`]([\w-]{2,11})["'`]""",
    re.IGNORECASE,
)
CODE_ZONE = re.compile(r"""^TIMEZONE\s*=\s*["']([\w/+-]{1,60})["']""", re.MULTILINE)
ARTICLE_URL = re.compile(r"""^ARTICLE_URL\s*=\s*["']([^"'\n]{1,200})["']""", re.MULTILINE)


def _from_code(prefix: str, text: str) -> Site:
    """Read a configuration in JavaScript, TypeScript or Python by its assignments."""
    url, base = CODE_URL.search(text), CODE_BASE.search(text)
    name = CODE_NAME.search(text) or SITE_BLOCK.search(text)
    language, pattern = CODE_LANGUAGE.search(text), ARTICLE_URL.search(text)
    address = check_url(url[1]) if url else ""
    if not address and (host := CODE_HOST.search(text)):
        address = check_url(f"https://{host[1]}")
    if address and base and "://" not in base[1]:
        address = f"{address}/{base[1].strip('/')}".rstrip("/")
    return Site(
        prefix,
        clean(name[2], 300) if name else "",
        address,
        _check_language(language[1]) if language else "",
        permalinks=(("", pattern[1]),) if pattern else (),
        zone=zone[1] if (zone := CODE_ZONE.search(text)) else "",
    )


DEPENDENCIES = {
    "@11ty/eleventy": "eleventy", "astro": "astro", "@docusaurus/core": "docusaurus",
    "gatsby": "gatsby", "next": "next", "nuxt": "nuxt", "vitepress": "vitepress",
    "vuepress": "vuepress", "@sveltejs/kit": "svelte",
}  # fmt: skip


def _read_package(prefix: str, raw: bytes) -> Site:
    """Read the home page and the generator in a `package.json`."""
    try:
        data = json.loads(raw[:MAX_CONFIG_BYTES])
    except (ValueError, RecursionError):
        return Site(prefix)
    if not isinstance(data, dict):
        return Site(prefix)
    names: set[str] = set()
    for part in ("dependencies", "devDependencies"):
        names.update(data[part] if isinstance(data.get(part), dict) else ())
    home = data.get("homepage")
    generator = next((value for key, value in DEPENDENCIES.items() if key in names), "")
    url = home if isinstance(home, str) and "github.com/" not in home else ""
    return Site(prefix, url=check_url(url), generator=generator)


LOCAL_URL = re.compile(
    r"https?://(?:localhost|127\.|0\.0\.0\.0|(?:www\.)?example\.(?:com|org|net)\b|(?:www\.)?yoursite\b"
    r"|your-docusaurus|(?:www\.)?your-?domain\b|my-?site\.|username\.github\.io)",
    re.IGNORECASE,
)
"""Addresses of the local machine, and the placeholders in templates of sites."""


def check_url(url: str) -> str:
    """Return an address without its final slash; empty if it is none, or nobody's.

    >>> check_url("https://lantern.example/"), check_url("http://localhost:4000")
    ('https://lantern.example', '')
    """
    is_web = re.match(r"https?://[^/\s]+\.[^/\s]+", url.strip())
    return url.strip().rstrip("/") if is_web and not LOCAL_URL.match(url.strip()) else ""


def _check_language(text: str) -> str:
    tag = text.strip().replace("_", "-").lower()
    return tag if LANGUAGE.match(tag) else ""


ZONED_GENERATORS = frozenset(("hugo", "hexo", "pelican", "nikola"))
"""Generators that read times without a zone in that of their configuration. Jekyll reads them as
UTC unless they are quoted (https://github.com/jekyll/jekyll/issues/9278), so that what its authors
mean is not certain."""


def _combine(sites: list[Site]) -> Site:
    """Combine what several files say; the first values count."""
    generator = next((site.generator for site in sites if site.generator), "")
    zone = next((site.zone for site in sites if site.zone), "")
    return Site(
        sites[0].folder,
        next((site.name for site in sites if site.name), ""),
        next((site.url for site in sites if site.url), ""),
        next((site.language for site in sites if site.language), ""),
        generator,
        next((site.permalinks for site in sites if site.permalinks), ()),
        any(site.own_language_in_path for site in sites),
        any(site.has_file_names for site in sites),
        zone if generator in ZONED_GENERATORS else "",
        topic_keys=next((site.topic_keys for site in sites if site.topic_keys), ())
        if generator == "hugo"
        else (),
    )
