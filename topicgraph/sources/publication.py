"""Which files are not published articles: drafts, templates, section and listing pages."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from topicgraph.sources import dates
from topicgraph.sources.document import Block, Value
from topicgraph.sources.fields import find_field
from topicgraph.sources.sites import (
    LAYOUTS_OF_NO_ARTICLE,
    LISTING_FOLDERS,
    LISTING_LAYOUTS,
    SECTION_FILES,
)
from topicgraph.sources.values import fold_key

YES = frozenset(["true", "yes", "on", "1", "y", "ja", "oui", "sí", "si", "sim", "да", "是", "はい"])
NO = frozenset(
    ["false", "no", "off", "0", "n", "never", "nein", "non", "não", "нет", "否", "いいえ"]
)
DRAFT_KEYS = frozenset(
    [
        "draft",
        "isdraft",
        "unpublished",
        "private",
        "embargo",
        "embargoed",
        "hidden",
        "unlisted",
        "wip",
        "workinprogress",
        "indraft",
        "isprivate",
        "ishidden",
        "isunlisted",
        "donotpublish",
        "nopublish",
        "entwurf",
        "brouillon",
        "borrador",
        "bozza",
        "rascunho",
        "черновик",
        "草稿",
        "下書き",
    ]
)
PUBLISHED_KEYS = frozenset(
    [
        "published",
        "publish",
        "public",
        "ispublished",
        "ispublic",
        "released",
        "visible",
        "approved",
        "ready",
        "readytopublish",
        "publie",
        "publicado",
        "pubblicato",
        "veroffentlicht",
    ]
)
STATUS_KEYS = frozenset(
    [
        "status",
        "poststatus",
        "visibility",
        "state",
        "workflow",
        "workflowstate",
        "publishstatus",
        "publicationstatus",
        "estado",
        "statut",
        "stato",
        "状态",
    ]
)
UNPUBLISHED_STATUSES = frozenset(
    [
        "draft",
        "drafts",
        "autodraft",
        "private",
        "pending",
        "unpublished",
        "notpublished",
        "embargo",
        "embargoed",
        "scheduled",
        "hidden",
        "future",
        "trash",
        "trashed",
        "deleted",
        "idea",
        "review",
        "inreview",
        "reviewing",
        "pendingreview",
        "writing",
        "editing",
        "wip",
        "todo",
        "inprogress",
        "workinprogress",
        "internal",
        "confidential",
        "entwurf",
        "brouillon",
        "borrador",
        "bozza",
        "rascunho",
        "concept",
        "kladde",
        "utkast",
        "szkic",
        "koncept",
        "taslak",
        "черновик",
        "чернетка",
        "草稿",
        "下書き",
        "초안",
        "مسودة",
    ]
)
"""What editors call a piece that is not out, without spaces and signs."""
CERTAIN_STATUSES = UNPUBLISHED_STATUSES - {"concept", "future", "idea", "review", "todo", "writing"}
"""Those that still say so if other words follow them: "Embargoed until Monday"."""
DRAFT_FOLDERS = frozenset((
    "drafts", "draft", "unpublished", "embargoed", "wip", "entwürfe", "brouillons", "borradores",
    "borrador", "bozze", "rascunhos", "utkast", "concepten", "szkice", "koncepty", "kladder",
    "luonnokset", "taslaklar", "черновики", "чернетки", "草稿", "下書き", "초안", "مسودات",
))  # fmt: skip
"""Folders of drafts, without underscores before their names."""
EMBARGO_KEYS = frozenset(
    ["embargo", "embargoed", "embargoeduntil", "embargountil", "embargodate", "publishafter"]
)
NOT_YET = re.compile(
    r"(?:not (?:yet|published|public|released|ready|live|approved|for publication)"
    r"|to be published)\b"
)
LIFTED = frozenset(("", "none", "null", "lifted", "over", "expired", "passed", "ended"))
"""What an embargo is called that does not hold any more."""
CONTAINER_KEYS = frozenset(["params", "extra", "meta", "metadata", "frontmatter"])
STATE_KEYS = DRAFT_KEYS | PUBLISHED_KEYS | STATUS_KEYS | EMBARGO_KEYS
PROJECT_FILE = re.compile(
    r"(?:readme|licen[sc]e|copying|notice|changelog|contributing|security)(?:[-_.].+)?|contributors"
    r"|maintainers|governance|code_of_conduct|(?:pull_request|issue)_template"
)
"""Names of files, without their ending, that describe a project, and are not articles."""
PROJECT_NAMES = frozenset((
    "agents", "authors", "bug_report", "bugs", "building", "changes", "claude", "codeowners",
    "copilot", "credits", "development", "faq", "feature_request", "gemini", "hacking", "history",
    "install", "installation", "maintenance", "news", "release", "releases", "releasing",
    "roadmap", "setup", "style_guide", "styleguide", "support", "testing", "thanks", "todo",
    "trademarks", "upgrading",
))  # fmt: skip
"""Further such names, which are words as well: they only count in capitals."""
SITE_PAGES = frozenset(("403", "404", "500", "offline", "sitemap"))
"""Names of pages that every site has, and that are not articles."""
LAYOUT_KEYS = frozenset(("layout", "type", "template", "pagetemplate"))


def find_embargo(extra: Mapping[str, object]) -> dates.Date | None:
    """Return the time until which the unknown fields of an article put an embargo on it."""
    texts = (value for key, value in extra.items() if fold_key(key) in EMBARGO_KEYS)
    found = [date for text in texts if isinstance(text, str) and (date := dates.parse(text))]
    return max(found, default=None)


class Reason(NamedTuple):
    """Why a file is skipped; `line` is that of the field that says so."""

    line: int
    code: str
    message: str


class _TellingKeys(NamedTuple):
    """The keys of a file that may tell that it is not a published article."""

    states: tuple[tuple[str, str], ...]
    """Keys of drafts and the like, and their folded forms."""
    containers: tuple[str, ...]
    """Keys of mappings in which a site generator keeps such keys."""
    layouts: tuple[str, ...]
    is_dated: bool


@lru_cache(maxsize=1 << 10)
def _find_telling_keys(keys: tuple[str, ...]) -> _TellingKeys:
    """Cached, as many files have the same keys."""
    folded = [(key, fold_key(key)) for key in keys]
    return _TellingKeys(
        states=tuple(pair for pair in folded if pair[1] in STATE_KEYS),
        containers=tuple(key for key, name in folded if name in CONTAINER_KEYS),
        layouts=tuple(key for key, name in folded if name in LAYOUT_KEYS),
        is_dated=any("date" in name or find_field(key) == "published" for key, name in folded),
    )


LEGAL_PAGES = frozenset((
    "impressum", "imprint", "datenschutz", "datenschutzerklaerung", "datenschutzerklärung",
    "privacy-policy", "legal-notice", "mentions-legales", "aviso-legal",
))  # fmt: skip
"""Names of the pages that the law asks of a site, which often have a date."""

ABOUT_PAGES = frozenset((
    "about", "about-us", "about-me", "contact", "contact-us", "uber-uns", "ueber-uns", "über-uns",
    "kontakt", "a-propos", "acerca-de", "quienes-somos", "chi-siamo", "contacto", "contatti",
    "privacy", "terms-of-service", "terms-of-use", "cookie-policy", "colophon",
))  # fmt: skip
"""Names of other pages about a site, to which generators give the day when they were made."""

POST_FOLDERS = re.compile(
    r"_?(?:posts?|blog|blogs|articles?|news|stories|(?:19|20)\d\d|\d{1,2})", re.IGNORECASE
)
"""Folders of a site's articles; in one of these, an article may have any name."""


def _is_page_about_site(folders: list[str], name: str) -> bool:
    stem = name.partition(".")[0]
    *above, own = [*folders, *([stem] if stem != "index" else [])] or [""]
    return own in LEGAL_PAGES or (
        own in ABOUT_PAGES and not any(POST_FOLDERS.fullmatch(folder) for folder in above)
    )


def find_reason_to_skip(file: str, data: Block, in_site: bool, body: str = "") -> Reason | None:
    """Find out why a file is not a published article; None if it is one."""
    *folders, name = file.lower().split("/")
    if not DRAFT_FOLDERS.isdisjoint(folder.lstrip("_") for folder in folders):
        return Reason(1, "draft", "lies in a folder of drafts, so it was not published: skipped")
    keys = _find_telling_keys(tuple(data))
    if reason := _find_state_of_system(data):
        return reason
    for key, folded, value in _list_states(data, keys):
        is_flag = folded == "published" and value == "false" and _is_exported(data)
        if _is_unpublished(folded, value) and not is_flag:
            message = f"{key}: {str(value)[:40]}, so it was not published: skipped"
            return Reason(data.lines.get(key, 1), "draft", message)
    if SECTION_FILES.fullmatch(name) or (in_site and _lists_children(data)):
        return Reason(1, "section-page", "the page of a section: skipped")
    if lists_own_pages(body):
        return Reason(1, "section-page", "a page that lists others of its site: skipped")
    if in_site and _is_page_about_site(folders, name):
        return Reason(1, "static-page", "a page about the site: skipped")
    layouts = {
        value.lower().removesuffix(".html").rpartition("/")[2]
        for key in keys.layouts
        if isinstance(value := data[key], str)
    }
    if in_site and layouts & LAYOUTS_OF_NO_ARTICLE:
        return Reason(1, "section-page", "a page that lists or finds articles: skipped")
    if keys.is_dated:
        return None
    if _is_project_page(file, in_site):
        return Reason(1, "project-file", "describes the project or site: no article, skipped")
    if layouts & LISTING_LAYOUTS or (in_site and not LISTING_FOLDERS.isdisjoint(folders)):
        return Reason(1, "section-page", "a page about an author, or that lists articles: skipped")
    return None


def _lists_children(data: Block) -> bool:
    """Tell whether a page of Grav shows the pages below it."""
    content = data.get("content")
    return isinstance(content, Block) and "items" in content


def _find_state_of_system(data: Block) -> Reason | None:
    """Tell an unpublished piece by what content management systems and agencies write.

    Sanity marks drafts in their ids, Strapi by a time of publication that is null; agencies cancel
    what they sent (`pubstatus` of IPTC's ninjs).
    """
    if str(data.get("_id", "")).startswith("drafts."):
        return Reason(1, "draft", "its _id is that of a draft, so it was not published: skipped")
    is_managed = bool(data.get("createdAt") and data.get("updatedAt"))
    if is_managed and "publishedAt" in data and data["publishedAt"] is None:
        return Reason(1, "draft", "publishedAt: null, so it was not published: skipped")
    status = data.get("pubstatus")
    if isinstance(status, str) and status and status != "usable":
        return Reason(1, "draft", f"pubstatus: {status[:40]}, so it is not to be used: skipped")
    return None


def describes_project(stem: str) -> bool:
    """Tell whether the name of a file, without its ending, is one that describes a project.

    >>> describes_project("README"), describes_project("SUPPORT"), describes_project("support")
    (True, True, False)
    """
    folded = stem.lower().replace("-", "_")
    return PROJECT_FILE.fullmatch(folded) is not None or (
        folded in PROJECT_NAMES and stem.isupper()
    )


def _is_project_page(file: str, in_site: bool) -> bool:
    """Tell by its name that a file without a date describes the project or the site."""
    *folders, name = file.split("/")
    stem = name.partition(".")[0]
    if describes_project(stem):
        return True
    return stem == "404" or (in_site and (stem in SITE_PAGES or (stem == "index" and not folders)))


MIN_LISTED_PAGES, MIN_LISTING_SHARE = 5, 0.35
"""From so many links to pages of the same site, which are this share of its lines, a page is a list
of them."""
OWN_LINK = re.compile(
    r"[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+(?:[*_]{0,2})\[[^\]\n]{1,300}\]\((?:\.{0,2}/|\{\{)(?!/)"
)


def lists_own_pages(body: str) -> bool:
    r"""Tell whether a text is mainly a list of links to other pages of its site.

    >>> lists_own_pages("The issue:" + 5 * "\n- [The ferry](/ferry)")
    True
    """
    if not any(start in body for start in ("](/", "](.", "]({{")):
        return False
    lines = [line for line in body.split("\n") if line.strip()]
    count = sum(OWN_LINK.match(line) is not None for line in lines)
    return count >= MIN_LISTED_PAGES and count >= MIN_LISTING_SHARE * len(lines)


def _list_states(data: Block, keys: _TellingKeys) -> list[tuple[str, str, Value]]:
    """The keys that tell of drafts and the like, also those one level below, and their values."""
    found = [(key, folded, data[key]) for key, folded in keys.states]
    for container in keys.containers:
        if isinstance(inner := data[container], Block):
            below = _find_telling_keys(tuple(inner)).states
            found += [(container, folded, inner[key]) for key, folded in below]
    return [
        (key, folded, value[0] if isinstance(value, list) and len(value) == 1 else value)
        for key, folded, value in found
    ]


UNKNOWN_DATE = re.compile(
    r"n[./]\s?a\b|no (?:date|time|data|info)|not (?:known|stated|given|applicable|available)\b"
)
"""What stands for a date that is not known: "published: N/A" does not say that it was not."""


def _is_unpublished(folded_key: str, value: Value) -> bool:
    text = value.strip().lower() if isinstance(value, str) else ""
    first = re.split(r"[\W_]+", text, maxsplit=1)[0]
    if folded_key in EMBARGO_KEYS and dates.parse(text) is None:
        return first not in NO | LIFTED
    if folded_key in DRAFT_KEYS:
        return first in YES
    if folded_key in PUBLISHED_KEYS:
        says_no = first in NO or first == "not" or first in CERTAIN_STATUSES
        return says_no and UNKNOWN_DATE.match(text) is None
    if folded_key not in STATUS_KEYS:
        return False
    status = re.split(r"[(:,;/|]| [-–—] ", text)[0]  # "Draft (do not publish)"
    is_place = folded_key in ("state", "estado", "stato")  # "state: Hidden Valley"
    return fold_key(status) in UNPUBLISHED_STATUSES or (
        not is_place and (first in CERTAIN_STATUSES or NOT_YET.match(text) is not None)
    )


def _is_exported(data: Block) -> bool:
    """Whether `published: false` is a flag of a collector, beside what it knows of the original."""
    return bool(data.get("originalUrl")) and any(
        data.get(key) for key in ("publishedDateTime", "quality", "heat")
    )
