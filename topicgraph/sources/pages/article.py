"""One saved page to one document: JSON-LD first, then OpenGraph, then other metadata."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from html import unescape
from typing import Any
from urllib.parse import urljoin, urlsplit

from topicgraph.sources.document import Block, Document, Items, Trouble
from topicgraph.sources.pages.html import Page, read_page
from topicgraph.sources.pages.json_ld import (
    LIST_TYPES,
    PAGE_TYPES,
    Node,
    find_article,
    names_of,
    read_nodes,
    text_of,
    types_of,
    urls_of,
)
from topicgraph.sources.pages.visible_dates import find_visible_dates
from topicgraph.text import is_web

DATE_METAS = (
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished",
    "article:published", "article.published", "parsely-pub-date", "sailthru.date", "pubdate",
    "publishdate", "publish-date", "publish_date", "published_time", "date_published",
    "publication_date", "publicationdate", "published-date", "rnews:datepublished",
    "citation_publication_date", "citation_online_date", "dc.date.issued", "dcterms.issued",
    "dcterms.date", "dc.date", "dc.date.created", "dcterms.created", "prism.publicationdate",
    "cxenseparse:recs:publishtime", "cse_publish_date", "bt:pubdate", "displaydate",
    "vr:published_time", "originalpublicationdate", "bepress_citation_date", "date",
)  # fmt: skip
"""Names of metadata that hold the day of publication. None of them is that of a change."""
UPDATED_METAS = ("article:modified_time", "og:updated_time", "datemodified", "dcterms.modified")
TITLE_METAS = (
    "og:title",
    "twitter:title",
    "citation_title",
    "dc.title",
    "dcterms.title",
    "headline",
    "parsely-title",
    "sailthru.title",
)
EXCERPT_METAS = ("og:description", "description", "twitter:description", "dc.description")
OUTLET_METAS = ("og:site_name", "og:sitename", "citation_journal_title", "dc.publisher",
                "dcterms.publisher", "publisher", "application-name")  # fmt: skip
AUTHOR_METAS = ("author", "article:author", "og:article:author", "article:author_name",
                "parsely-author", "sailthru.author", "citation_author", "dc.creator",
                "byl")  # fmt: skip
TOPIC_METAS = ("article:tag", "og:article:tag", "news_keywords", "keywords", "parsely-tags")
SECTION_METAS = ("article:section", "og:article:section", "section", "parsely-section")

LISTING_PATH = re.compile(
    r"/(?:tag|tags|category|categories|author|authors|topic|topics|search|archive|archives|rubrik"
    r"|thema|etiqueta|kategorie|page)(?:/[^/]*)?(?:/page/\d+|/\d+)?/?$",
    re.IGNORECASE,
)
OTHER_PATH = re.compile(
    r"/(?:about|about-us|contact|impressum|imprint|privacy(?:-policy)?|datenschutz|terms|agb|faq|login"
    r"|register|kontakt|ueber-uns|shop|cart|subscribe|newsletter)/?$",
    re.IGNORECASE,
)
HOME_PATH = re.compile(
    r"/?(?:[a-z]{2}(?:[-_][a-z]{2})?/?)?(?:(?:index|home|default)\.\w+)?$", re.IGNORECASE
)
SAVED_FROM = re.compile(
    r"\s*saved from url=\(\d+\)(https?://\S+)|\s*Mirrored from (\S+) by HTTrack"
    r"|\s*Page saved with SingleFile\s+url:\s*(https?://\S+)|\s*archived from (https?://\S+)",
    re.IGNORECASE,
)
"""The comments of browsers, HTTrack and SingleFile."""


def read_article(text: str, address: str = "", line: int = 1) -> Document:
    """Read the article of a saved page; a page that is not an article has a `trouble` instead.

    Args:
        text: the HTML.
        address: where the page was found, if that is known.
        line: the number of the page in its file.
    """
    page = read_page(text)
    nodes = read_nodes(page.scripts)
    places = _find_urls(page, address)
    urls = list(places)
    if not urls and not any(map(urls_of, nodes)):  # in microdata, also that of a logo
        item = page.meta("url")
        urls = [item] if is_web(item) and not IMAGE.search(item) else []
    node = find_article(nodes, urls) or {}
    dates = _find_dates(page, nodes, node)
    if reason := _find_reason_to_pass_over(page, nodes, node, urls, bool(dates)):
        message = f"{reason}: passed over"
        return Document(None, "", [Trouble(1, "no-article-page", message)], line)
    dates = dates or dict.fromkeys(find_visible_dates(text)[: len(DATE_FIELDS)], "visible text")
    fields: dict[str, str | list[str]] = dict(zip(DATE_FIELDS, dates, strict=False))
    origins = dict(zip(DATE_FIELDS, dates.values(), strict=False))
    fields |= _find_fields(page, nodes, node, urls, origins) | _name_urls(urls, node)
    origins["url"] = places.get(str(fields.get("url")), "JSON-LD or microdata")
    origins = dict.fromkeys(fields, "") | origins
    data = Block()
    for name, value in fields.items():
        if value:
            data.add(name, _to_items(value) if isinstance(value, list) else value, 1)
    return Document(data, page.body, [], line, is_whole_file=False, origins=origins)


def _to_items(values: Iterable[str]) -> Items:
    items = Items()
    items.extend(values)
    items.lines.extend([0] * len(items))
    return items


def _find_urls(page: Page, address: str) -> dict[str, str]:
    """Return the addresses of a page, where it was found first, and which place states each."""
    saved = next((match for note in page.comments[:20] if (match := SAVED_FROM.match(note))), None)
    found = address or (next(filter(None, saved.groups()), "") if saved else "")
    if found and not is_web(found):
        found = f"https://{found}"
    stated = {
        "og:url": page.meta("og:url"),
        "canonical link": page.links.get("canonical", ""),
        "other metadata": page.meta("twitter:url", "al:web:url", "parsely-link"),
    }
    base = found or next((url for url in stated.values() if is_web(url)), "")
    is_stated_site = not base and bool(base := _find_stated_site(page))
    urls = [(base if is_stated_site else found, "twitter:domain" if is_stated_site else SAVED)]
    urls += [(_join(base, url), place) for place, url in stated.items()]
    places: dict[str, str] = {}
    for url, place in urls:
        if is_web(url) and (_is_inner(url) or not is_stated_site):
            places.setdefault(url, place)
    return places


SAVED = "where it was saved from"


DOMAIN = re.compile(r"(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+[a-z]{2,18}", re.IGNORECASE)


def _find_stated_site(page: Page) -> str:
    """Return the site that `twitter:domain` names, as an address; some write that of the page."""
    stated = page.meta("twitter:domain")
    return f"https://{host}/" if (host := _find_host(page)) else stated * is_web(stated)


def _find_host(page: Page) -> str:
    stated = page.meta("twitter:domain")
    return stated if DOMAIN.fullmatch(stated) else ""


def _is_inner(url: str) -> bool:
    return not HOME_PATH.match(_path_of(url))


def _join(base: str, url: str) -> str:
    try:
        return urljoin(base, url.strip()) if url.strip() else ""
    except ValueError:
        return ""


def _path_of(url: str) -> str:
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return f"{parts.path}?{parts.query}" if parts.query else parts.path


def _name_urls(urls: list[str], node: Node) -> dict[str, str | list[str]]:
    """Name the addresses as fields; one of a home page is a mistake where others are not."""
    own = [url for url in urls if _is_inner(url)]
    if not own:
        own = [url for url in urls_of(node) if _is_inner(url)] or urls
    return (
        {"url": own[0], "canonical": own[1] if len(own) > 1 else "", "aliases": own[2:]}
        if own
        else {}
    )


def _find_dates(page: Page, nodes: list[Node], node: Node) -> dict[str, str]:
    """Return what may be the date of publication, the best first, and which place states each.

    That of a change is none.
    """
    places: dict[str, str] = {}

    def add(texts: Iterable[str], place: str) -> None:
        for text in filter(None, texts):
            if len(places) < len(DATE_FIELDS):
                places.setdefault(text, place)

    add([text_of(node.get("datePublished"))], "JSON-LD")
    for name in DATE_METAS:
        add((unescape(date.strip()) for date in page.metas.get(name, ())), name)
    add(page.dates, "microdata")
    others = (other for other in nodes if PAGE_TYPES & set(types_of(other)))
    add((text_of(other.get("datePublished")) for other in others), "JSON-LD")
    add((tag.get("datetime", "") for tag in page.times if _is_of_publication(tag)), "<time>")
    only = {tag["datetime"] for tag in page.times if tag.get("datetime")}
    if len(only) == 1 and "modif" not in str(page.times).lower():
        add(only, "<time>")
    ends = map(TITLE_DAY.search, _find_titles(page, node))
    add((match[1] for match in ends if match), "end of the title")
    return places


TITLE_DAY = re.compile(r"\s+[|–—-]\s+([0-9]{1,2}[./-][0-9]{1,2}[./-](?:19|20)[0-9]{2})\s*$")
"""A day at the end of a title: "The ferry sank | The Lantern | 26.11.2019"."""

IMAGE = re.compile(r"\.(?:avif|gif|ico|jpe?g|png|svg|webp)(?:[?#]|$)", re.IGNORECASE)

DATE_FIELDS = ("datePublished", "publishDate", "published_time", "pub_time", "date")
"""Names under which the dates are passed on, in the order in which they are preferred."""


def _is_of_publication(time_tag: dict[str, str]) -> bool:
    labels = f"{time_tag.get('itemprop', '')} {time_tag.get('class', '')}".lower()
    is_marked = "pubdate" in time_tag or "publish" in labels or "entry-date" in labels
    return is_marked and "modif" not in labels and "updat" not in labels


def _find_fields(
    page: Page, nodes: list[Node], node: Node, urls: list[str], origins: dict[str, str]
) -> dict[str, str | list[str]]:
    """Return the other fields; says in `origins` where title and outlet were found."""
    publisher = node.get("publisher") or node.get("sourceOrganization")
    named = [(name, "JSON-LD") for name in names_of(publisher, nodes)]
    named += [(page.meta(name), name) for name in OUTLET_METAS]
    if _is_person(publisher, nodes):  # of a blog: its author, after its own name
        named.sort(key=lambda pair: pair[1] == "JSON-LD")
    named += [(name, "microdata") for name in page.items.get("publisher", [])]
    outlet, origins["publisher"] = next((pair for pair in named if pair[0]), ("", ""))
    outlet = _drop_claim(outlet, urls)
    if not (outlet or urls):  # an address says more than a name that may be the subject
        outlet = _find_domain_in_title(page.title) or _find_host(page)
        origins["publisher"] = "a domain in the title or metadata"
    title, origins["title"] = _find_title(page, node)
    keywords = node.get("keywords")
    topics = names_of(keywords, nodes) if isinstance(keywords, list) else []
    if isinstance(keywords, str):
        topics = [part.strip() for part in re.split(r"[,;|]", keywords)]
    for name in TOPIC_METAS:
        if not topics:
            topics = [part.strip() for text in page.metas.get(name, ()) for part in text.split(",")]
    sections = names_of(node.get("articleSection"), nodes) or [page.meta(*SECTION_METAS)]
    authors = names_of(node.get("author") or node.get("creator"), nodes)
    return {
        "title": _strip_outlet(title, outlet, page.headings),
        "description": text_of(node.get("description")) or page.meta(*EXCERPT_METAS),
        "publisher": outlet,
        "author": authors
        or _find_authors(page.metas)
        or page.items.get("author", [])[:5]
        or _find_signatures(page.body),
        "keywords": list(dict.fromkeys(filter(None, topics))),
        "section": sections[0],
        "inLanguage": _find_language(page, node),
        "dateModified": text_of(node.get("dateModified")) or page.meta(*UPDATED_METAS),
        "image": page.meta("og:image", "og:image:url", "twitter:image"),
        "related": [url for url in _based_on(node) if is_web(url)],
    }


def _is_person(publisher: Any, nodes: list[Node]) -> bool:
    if not isinstance(publisher, dict):
        return False
    same = [node for node in nodes if node.get("@id") and node.get("@id") == publisher.get("@id")]
    return any("Person" in types_of(node) for node in (publisher, *same))


def _drop_claim(outlet: str, urls: list[str]) -> str:
    """Return the part of an outlet's name that its domain has, if it is written beside a claim.

    >>> _drop_claim("News of the coast | LANTERN.de", ["https://www.lantern.de/a"])
    'LANTERN.de'
    >>> _drop_claim("Lantern | Harbour", ["https://post.example/a"])
    'Lantern | Harbour'
    """
    parts = [part.strip() for part in outlet.split(" | ")]
    if len(parts) == 1 or not urls:
        return outlet
    host = re.sub(r"^https?://(?:www\.)?|[/:?#].*$", "", urls[0].strip().lower())
    names = {re.sub(r"[\W_]", "", name) for name in (host, host.rpartition(".")[0])}
    own = [part for part in parts if re.sub(r"[\W_]", "", part.lower()) in names]
    return own[0] if len(own) == 1 else outlet


def _find_authors(metas: Mapping[str, list[str]]) -> list[str]:
    for name in AUTHOR_METAS:
        if authors := [text for text in metas.get(name, ()) if text.strip() and not is_web(text)]:
            return authors
    return []


SIGNATURE = re.compile(
    r"\(?((?!dpa)[^\W\d_A-Z]{2,4}(?:/(?:AFP|ANSA|APA|AP|dpa|EFE|PAP|Reuters|SDA|sda))+)\)?"
    r"|© (?:\d{4} )?(Thomson Reuters)(?: \d{4})?\.?"
)
"""The last line of an agency's text: "aja/PAP", initials of the editor and the agency."""


def _find_signatures(body: str) -> list[str]:
    r"""Return the line below a text that says which agency it is from, if there is one such line.

    >>> _find_signatures("The ferry sank.\n\naja/PAP\n\nContact"), _find_signatures("30 km/h")
    (['aja/PAP'], [])
    """
    matches = filter(None, (SIGNATURE.fullmatch(line.strip()) for line in body.splitlines()))
    signatures = list(dict.fromkeys(match[1] or match[2] for match in matches))
    return signatures if len(signatures) == 1 else []


def _find_language(page: Page, node: Node) -> str:
    stated = node.get("inLanguage")
    if isinstance(stated, dict):
        stated = stated.get("alternateName") or stated.get("name")
    return (
        text_of(stated) or page.language or page.meta("og:locale", "content-language", "language")
    )


def _based_on(node: Node) -> list[str]:
    """Return the addresses of the works that an article states to be based on."""
    stated: Any = node.get("isBasedOn") or node.get("isBasedOnUrl")
    items = stated if isinstance(stated, list) else [stated]
    urls = [
        item.get("url") or item.get("@id") if isinstance(item, dict) else item for item in items
    ]
    return [url for url in urls if isinstance(url, str)]


def _find_title(page: Page, node: Node) -> tuple[str, str]:
    """Return the title, and which place states it."""
    headline, name = text_of(node.get("headline")), text_of(node.get("name"))
    if name and headline[:1].islower() and page.title.casefold().startswith(name.casefold()):
        return name, "JSON-LD"  # Wikipedia gives a description as the headline
    found = _find_titles(page, node)
    titles = [title for title in found if not _is_file_name(title)]
    whole = [title for title in titles if not title.endswith(("...", "…"))]
    if title := next(iter(whole or titles), ""):
        return title, found[title]
    return page.headings[0] if len(page.headings) == 1 else "", "<h1>"


FILE_NAME = re.compile(r"[\w.-]+")


def _is_file_name(title: str) -> bool:
    """Whether a title is what some systems write in its place.

    >>> _is_file_name("kindersitztest-herbst-2018"), _is_file_name("Co-op")
    (True, False)
    """
    parts = re.split(r"[-_]", title)
    return len(parts) >= MIN_FILE_NAME_PARTS and all(parts) and bool(FILE_NAME.fullmatch(title))


MIN_FILE_NAME_PARTS = 3
"""Words of a file name, which fewer hyphens do not tell from a word."""


def _find_titles(page: Page, node: Node) -> dict[str, str]:
    """Return the titles that a page states, the best first, and which place states each."""
    headlines = page.items.get("headline", [])
    meta = next((name for name in TITLE_METAS if page.meta(name)), "")
    titles = (
        (text_of(node.get("headline")), "JSON-LD"),
        (text_of(node.get("name")), "JSON-LD"),
        (page.meta(meta), meta),
        (headlines[0] if len(headlines) == 1 else "", "microdata"),  # others are of a list
        (page.title, "<title>"),
    )
    places: dict[str, str] = {}
    for title, place in titles:
        if title:
            places.setdefault(title, place)
    return places


SEPARATOR = re.compile(r"\s+(?:[|·•»›:–—-]|::)\s+(?=\S)")


def _find_domain_in_title(title: str) -> str:
    """Return the outlet at the end of a title, if it is named as a domain.

    >>> _find_domain_in_title("Ferry sank | Lantern.com - News"), _find_domain_in_title("A | B.C.")
    ('Lantern.com', '')
    """
    _, *ends = SEPARATOR.split(title)
    domains = [end for end in ends if DOMAIN.fullmatch(end) and not FILE_ENDING.search(end)]
    return domains[0] if len(domains) == 1 else ""


FILE_ENDING = re.compile(r"\.(?:js|ts|py|rs|md|sh|php|html?|txt|pdf|docx?|xlsx?|zip|exe)$")
"""The ending of a name such as "Node.js", which is no domain."""


DOMAIN_ENDING = re.compile(r"\.[a-z]{2,6}$")


def _strip_outlet(title: str, outlet: str, headings: list[str]) -> str:
    """Return a title without the name of its outlet at the end.

    >>> _strip_outlet("The ferry sank | Harbour | The Lantern", "The Lantern", ["The ferry sank"])
    'The ferry sank'
    >>> _strip_outlet("The ferry sank - Ann - At Sea", "Ann - At Sea", [])
    'The ferry sank'
    """
    title = TITLE_DAY.sub("", title)
    if SEPARATOR.search(outlet) and title.casefold().endswith(outlet.casefold()):
        start = title[: -len(outlet)]
        if start.rstrip() and SEPARATOR.search(f"{start}x"[-9:]):
            return start.rstrip(" |·•»›:–—-")
    *rest, last = SEPARATOR.split(title)
    if not rest:
        return title
    for heading in headings:
        if heading and title.startswith(heading) and SEPARATOR.match(title, len(heading)):
            return heading
    is_outlet = DOMAIN_ENDING.sub("", last.casefold()) == DOMAIN_ENDING.sub("", outlet.casefold())
    return title[: title.rfind(last)].rstrip(" |·•»›:–—-") if is_outlet else title


def _find_reason_to_pass_over(
    page: Page, nodes: list[Node], node: Node, urls: list[str], is_dated: bool
) -> str:
    """Tell why a page is not an article; empty if it is one."""
    if not (page.title or page.metas or nodes or page.headings):
        return "a page without a title or metadata"
    paths = [_path_of(url) for url in urls] or [_path_of(url) for url in urls_of(node)]
    if paths and all(HOME_PATH.match(path) for path in paths):
        return "a home page"
    if node:
        return ""
    kinds = {name for other in nodes for name in types_of(other)}
    if any(LISTING_PATH.search(path.partition("?")[0]) for path in paths):
        return "a page that lists articles"
    if any(OTHER_PATH.search(path.partition("?")[0]) for path in paths):
        return "a page about the site"
    og_type = page.meta("og:type").lower()
    if og_type.startswith("product"):
        return "a page of a product"
    is_marked = og_type.startswith(("article", "news", "blog", "video", "books")) or any(
        "Article" in name or "BlogPosting" in name for name in page.item_types
    )
    if is_dated or is_marked:
        return ""
    if kinds & LIST_TYPES or og_type in ("website", "profile", "product", "object"):
        return "a page that is not described as an article, and has no date"
    has_text = len(page.body) >= MIN_TEXT
    return "" if has_text or page.articles == 1 else "a page of little text, without a date"


MIN_TEXT = 500
"""Characters of text from which a page without any description counts as an article."""
