"""Which files are not published articles: drafts, templates, section and listing pages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from topicgraph.sources import dates
from topicgraph.sources.document import Block, Value
from topicgraph.sources.sites import LISTING_FOLDERS, LISTING_LAYOUTS, SECTION_FILES
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
PUBLISHED_KEYS = frozenset(["published", "publish", "public", "ispublished", "ispublic"])
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
DRAFT_FOLDERS = frozenset(
    [
        "_drafts",
        "drafts",
        "_draft",
        "draft",
        "_unpublished",
        "unpublished",
        "embargoed",
        "_embargoed",
        "wip",
        "_wip",
        "entwürfe",
        "brouillons",
        "borradores",
        "bozze",
        "rascunhos",
        "utkast",
        "concepten",
        "szkice",
        "koncepty",
        "черновики",
        "草稿",
        "下書き",
    ]
)
EMBARGO_KEYS = frozenset(
    ["embargo", "embargoed", "embargoeduntil", "embargountil", "embargodate", "publishafter"]
)
CONTAINER_KEYS = frozenset(["params", "extra", "meta", "metadata", "frontmatter"])
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


def find_reason_to_skip(file: str, data: Block, in_site: bool) -> Reason | None:
    """Find out why a file is not a published article; None if it is one."""
    *folders, name = file.lower().split("/")
    if DRAFT_FOLDERS & set(folders):
        return Reason(1, "draft", "lies in a folder of drafts, so it was not published: skipped")
    for key, value in _list_fields(data):
        if _is_unpublished(fold_key(key), value) and not _is_exported(data):
            message = f"{key}: {str(value)[:40]}, so it was not published: skipped"
            return Reason(data.lines.get(key, 1), "draft", message)
    if SECTION_FILES.fullmatch(name):
        return Reason(1, "section-page", "a page that lists a section: skipped")
    is_dated = any("date" in fold_key(key) or key == "published" for key in data)
    if is_dated:
        return None
    layouts = {
        str(value).lower().removesuffix(".html").rpartition("/")[2]
        for key, value in data.items()
        if fold_key(key) in LAYOUT_KEYS and isinstance(value, str)
    }
    if layouts & LISTING_LAYOUTS or (LISTING_FOLDERS & set(folders) and in_site):
        return Reason(1, "section-page", "a page about an author, or that lists articles: skipped")
    return None


def _list_fields(data: Block) -> Iterator[tuple[str, Value]]:
    """Yield the fields of a mapping, and those that a site generator keeps one level below."""
    for key, value in data.items():
        if isinstance(value, Block):
            if fold_key(key) in CONTAINER_KEYS:
                yield from value.items()
        else:
            yield key, value[0] if isinstance(value, list) and len(value) == 1 else value


def _is_unpublished(folded_key: str, value: Value) -> bool:
    text = value.strip().lower() if isinstance(value, str) else ""
    if folded_key in DRAFT_KEYS:
        return text in YES
    if folded_key in PUBLISHED_KEYS:
        return text in NO
    if folded_key not in STATUS_KEYS:
        return False
    status = re.split(r"[(:,;/|]| [-–—] ", text)[0]  # "Draft (do not publish)"
    return fold_key(status) in UNPUBLISHED_STATUSES


def _is_exported(data: Block) -> bool:
    """Whether `published: false` is a flag of a collector, beside what it knows of the original."""
    return bool(data.get("originalUrl")) and any(
        data.get(key) for key in ("publishedDateTime", "quality", "heat")
    )
