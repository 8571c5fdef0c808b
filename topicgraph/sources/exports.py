"""Exports of known programs, in which some names of fields mean something else than usual.

Each is told by the names of its columns or keys. Tables and JSON share this.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from topicgraph.sources.values import fold_key

SAVED = "saved"
"""Stands for the time when somebody saved or shared an article, not that of its publication."""


@dataclass(frozen=True, slots=True)
class Export:
    """What a program exports.

    - `name`: the program
    - `marks`: folded names that are all there
    - `fields`: folded name → the field that it means, `SAVED`, or "" if it is not to be used
    - `spaced`: the key of topics that are divided by spaces
    - `skipped`: a folded name and its values, in lower case, in rows that are not articles
    - `once`: the name of a column that is the same in all rows of one article
    """

    name: str
    marks: frozenset[str]
    fields: Mapping[str, str]
    skipped: tuple[str, frozenset[str]] = ("", frozenset())
    spaced: str = ""
    once: str = ""

    def rename(self, names: Iterable[str]) -> dict[str, str]:
        """Return the names of the file that mean something special, and the field of each.

        Those that are listed first for a field come first.
        """
        known = [name for name in names if fold_key(name) in self.fields]
        places = {folded: place for place, folded in enumerate(self.fields)}
        known.sort(key=lambda name: places[fold_key(name)])
        return {name: self.fields[fold_key(name)] for name in known}

    def skips(self, row: Mapping[str, object]) -> bool:
        """Whether a row is not an article."""
        key, values = self.skipped
        return bool(key) and any(
            fold_key(name) == key and str(value).strip().lower() in values
            for name, value in row.items()
        )


def _names(text: str) -> frozenset[str]:
    return frozenset(map(fold_key, text.split(", ")))


def _export(
    name: str,
    marks: str,
    skipped: tuple[str, frozenset[str]] = ("", frozenset()),
    spaced: str = "",
    once: str = "",
    **fields: str,
) -> Export:
    meanings = {
        fold_key(key): meaning for meaning, keys in fields.items() for key in keys.split(", ")
    }
    meanings = {key: "" if meaning == "unused" else meaning for key, meaning in meanings.items()}
    return Export(name, _names(marks), meanings, skipped, spaced, once)


EXPORTS = (
    _export(
        "Zotero", "Item Type, Publication Title, Abstract Note, Manual Tags",
        ("itemtype", frozenset(("attachment", "note", "annotation"))),
        excerpt="Abstract Note", topics="Manual Tags, Automatic Tags",
        unused="Publisher, Series, Type, Journal Abbreviation, Short Title, Archive, Rights",
    ),
    _export(
        "Substack", "post_id, post_date, is_published, email_sent_at, title", unused="podcast_url",
    ),
    _export("Raindrop", "note, excerpt, folder, created, cover, highlights", saved="created"),
    _export("Instapaper", "URL, Title, Selection, Folder, Timestamp", saved="Timestamp"),
    _export(
        "Pinboard", "href, description, extended, toread, time",
        spaced="tags", title="description", excerpt="extended", saved="time",
    ),
    _export(
        "wallabag", "given_url, is_archived, is_starred, url",
        author="published_by", domain="domain_name", unused="is_public, given_url",
    ),
    _export(
        "Reddit", "subreddit, permalink, created_utc, title",
        body="selftext", unused="domain, permalink, author", saved="created_utc",
    ),
    _export(
        "Hacker News", "objectID, created_at_i, title",
        body="story_text", unused="_tags, _highlightResult, author", saved="created_at",
    ),
    _export("Bing News", "name, url, datePublished, provider", title="name"),
    _export(
        "Feedly", "origin, alternate, crawled, title", provider="origin", urls="alternate",
    ),
    _export(
        "Google Reader", "origin, alternate, crawlTimeMsec, title",
        provider="origin", urls="canonical, alternate", unused="categories",
    ),
    _export(
        "LexisNexis", "ResultId, Source, Document, Title", excerpt="Overview", unused="Publisher",
        section="Section",
    ),
    _export(
        "Meltwater", "Headline, Opening Text, Hit Sentence, Source",
        excerpt="Opening Text", topics="Key Phrases", unused="Keywords",
    ),
    _export(
        "Aylien", "links, published_at, source, words_count", urls="links",
        unused="summary, clusters, hashtags, media",
    ),
    _export("Finnhub", "datetime, headline, related, source, summary", unused="related"),
    _export("Benzinga", "created, updated, title, teaser, channels", published="created"),
    _export(
        "Drupal", "drupal_internal__nid, created, title",
        published="created", unused="status, path",
    ),
    _export(
        "Drupal", "nid, uuid, created, changed, title",
        published="created", unused="status, path, type",
    ),
    _export(
        "Storyblok", "full_slug, first_published_at, uuid", published="first_published_at",
        topics="tag_list", unused="full_slug, slug",
    ),
    _export(
        "Prismic", "first_publication_date, last_publication_date, uid", unused="url, href, type",
    ),
    _export(
        "Firefox", "guid, title, dateAdded, typeCode",
        urls="uri", saved="dateAdded, lastModified", unused="guid, type",
    ),
    _export(
        "Chrome", "date_added, guid, name, type, url",
        title="name", saved="date_added, date_last_used", unused="guid, type",
    ),
    _export(
        "Readwise", "Highlight, Book Title, Book Author, Location Type", once="Book Title",
        title="Book Title", author="Book Author", topics="Document tags", saved="Highlighted at",
        unused="Highlight, Note, Tags, Location, Color",
    ),
    _export(
        "Webflow", "Name, Slug, Item ID, Published On", title="Name", excerpt="Post Summary",
        body="Post Body", unused="Locale ID",
    ),
    _export(
        "ActivityPub", "attributedTo, content, name, published", title="name", unused="type",
    ),
    _export(
        "Arquivo.pt", "originalURL, linkToArchive, tstamp, title",
        saved="date, tstamp", urls="originalURL",
    ),
    _export(
        "Sanity", "_id, _type, _createdAt, title",
        ("type", frozenset(("author", "category", "page", "person", "settings", "siteSettings",
                            "sitesettings", "tag"))),
        unused="_type",
    ),
    _export(
        "CrowdTangle", "Page Name, Post Created, Final Link, Link Text",
        ("type", frozenset(("album", "photo", "status", "native video", "live video",
                            "live video complete", "live video scheduled", "video"))),
        title="Link Text", excerpt="Description", urls="Final Link, Link",
        saved="Post Created, Post Created Date, Post Created Time",
        unused="URL, Message, Type, Page Description, Page Category, Page Created, Image Text",
    ),
    _export(
        "ninjs", "uri, type, versioncreated, pubstatus",
        ("type", frozenset(("audio", "component", "composite", "event", "graphic", "picture",
                            "planning", "video"))),
        excerpt="description_text",
    ),
    _export("Newscatcher", "clean_url, published_date_precision, rights", unused="media"),
)  # fmt: skip
"""The exports that are known."""


MAX_NAMES = 300
"""No known export has more columns or keys; the names of other files are not looked at."""


def find_export(names: Collection[str]) -> Export | None:
    """Return the export whose names these are; None if there is none.

    >>> find_export(("URL", "Title", "Selection", "Folder", "Timestamp")).name
    'Instapaper'
    """
    return _find_export(tuple(names)) if len(names) <= MAX_NAMES else None


@lru_cache(maxsize=1 << 10)
def _find_export(names: tuple[str, ...]) -> Export | None:
    folded = frozenset(map(fold_key, names))
    return next((export for export in EXPORTS if export.marks <= folded), None)
