"""The fields of an article, the names they have in files, and how each is read.

To add a field, add a line here and in `model` (`Record`, `Article`, `ARTICLE_COLUMNS`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from topicgraph.sources.document import Block
from topicgraph.sources.values import (
    Entry,
    Report,
    fold_key,
    read_authors,
    read_canonical,
    read_image,
    read_language,
    read_medium,
    read_number,
    read_time,
    read_topics,
    read_urls,
    text_reader,
)


class Field(NamedTuple):
    """A field: its names in files, the preferred first, and the function that reads its value.

    Names are compared without regard to case, accents and punctuation. Fields without a function
    are read together with others, in `records`.
    """

    names: tuple[str, ...]
    read: Callable[[Entry, str], Any] | None = None


def _names(*lines: str) -> tuple[str, ...]:
    return tuple(name for line in lines for name in line.split())


FIELDS: dict[str, Field] = {
    "title": Field(
        _names(
            "title headline name-of-article titre titel título titolo tytuł заголовок название",
            "başlık judul otsikko rubrik tittel 标题 標題 タイトル 제목 عنوان शीर्षक",
        ),
        text_reader(1_000),
    ),
    "excerpt": Field(
        _names(
            "excerpt description summary abstract subtitle dek deck lead lede standfirst chapo",
            "résumé resumen resumo riassunto zusammenfassung beschreibung descripción описание",
            "ringkasan 摘要 概要 요약",
        ),
        text_reader(10_000),
    ),
    "published": Field(
        _names(
            "publishedDateTime published_at datePublished pubDate publishDate publish_date",
            "date_publish publication_date publishing_date published_time article:published_time",
            "dateTimePub publish_time published_date published_on release_date date pub_time",
            "posted posted_at posted_on issued timestamp datetime date_time published seendate",
            "first_seen fecha datum data tanggal 日期 発行日 날짜 дата date_de_publication",
            "fecha_de_publicación veröffentlicht veröffentlichungsdatum publié_le tarih",
        ),
    ),
    "updated": Field(
        _names(
            "updatedDateTime updated_at dateModified lastmod last_modified_at updated modified",
            "modified_at modified_date article:modified_time last_updated last_update date_modify",
        ),
        read_time,
    ),
    "urls": Field(
        _names(
            "originalUrl canonical canonicalUrl webUrl url link permalink sourceUrl article_url",
            "article_link news_url original_link original_url story_url page_url href guid aliases",
            "lien enlace 链接 tautan ссылка ampWebUrl cdnAmpWebUrl",
        ),
        read_urls,
    ),
    "provider": Field(
        _names(
            "provider publisher outlet publication newspaper media_name source_title source_name",
            "site_name sitename journal magazine medium_name container-title source site quelle",
            "fuente sumber 来源 zeitung journal_name источник",
        ),
    ),
    "domain": Field(_names("domain provider_domain source_domain hostname media_url")),
    "topics": Field(
        _names(
            "topics tags categories keywords tag keyword subjects subject topic category section",
            "article:tag mots-clés schlagworte schlagwörter etiquetas palabras_clave",
            "palavras-chave 标签 теги catégories categorías kategorien taxonomies",
        ),
        read_topics,
    ),
    "medium": Field(_names("type medium"), read_medium),
    "quality": Field(_names("quality"), read_number),
    "heat": Field(_names("heat"), read_number),
    "image": Field(_names("images image cover thumbnail featured_image"), read_image),
    "author": Field(
        _names(
            "author authors byline creator writer written_by auteur auteurs autor autores autore",
            "penulis 作者 著者 저자 автор yazar",
        ),
        read_authors,
    ),
    "language": Field(
        _names("language lang inLanguage locale langue idioma sprache"), read_language
    ),
    "section": Field(_names("section articleSection category rubrique ressort"), text_reader(300)),
    "canonical": Field((), read_canonical),
    "permalink": Field(_names("permalink slug"), text_reader(4_096)),
    "related": Field(_names("related related_articles related_posts")),
}
"""Of the names of a field the first that has a value counts; of `urls`, `topics` and `author` all
count. A name may belong to two fields."""

READERS = {name: field.read for name, field in FIELDS.items() if field.read}

FIELD_OF_KEY = {key: name for name, field in FIELDS.items() for key in (name, *field.names)}

SAVING_KEYS = frozenset(map(fold_key, _names(
    "created created_at date_created saved saved_at date_saved date_added added clipped retrieved",
    "accessed access_date captured indexed_date collect_date imported",
)))  # fmt: skip
"""Keys of the time when somebody saved an article, which says nothing about its publication."""

CONTAINERS = ("taxonomies", "params", "extra", "metadata", "meta", "seo")
"""Mappings inside the front matter in which site generators and clippers keep fields."""

FIELDS_KEPT_AS_TYPED = frozenset(("author", "language", "section", "topics", "permalink"))


class KeyMap(NamedTuple):
    """The keys of a mapping by field, and the keys whose values a record holds."""

    by_field: dict[str, tuple[str, ...]]
    known: frozenset[str]


def make_entry(
    data: Block, renamed: Mapping[str, str], report: Report, site_url: str = ""
) -> tuple[Entry, frozenset[str]]:
    """Find the fields of a mapping; also return the keys that need not be kept as they stand.

    `renamed`: the user's own names of fields. "a.b" is the key `b` in the mapping `a`.
    """
    data = _flatten(data, renamed)
    key_map = _map_keys(tuple(data))
    if renamed:
        key_map = _put_renamed_first(key_map, data, renamed)
    return Entry(data, key_map.by_field, report, site_url), key_map.known


def _flatten(data: Block, renamed: Mapping[str, str]) -> Block:
    """Add the fields inside of containers under keys such as "taxonomies.tags"."""
    wanted = {*CONTAINERS, *(key.partition(".")[0] for key in renamed if "." in key)}
    containers = [key for key in data if key in wanted and isinstance(data[key], Block)]
    if not containers:
        return data
    flat = Block()
    flat.update(data)
    flat.lines.update(data.lines)
    for container in containers:
        inner = data[container]
        assert isinstance(inner, Block)
        for key, value in inner.items():
            name = f"{container}.{key}"
            flat[name] = value
            flat.lines[name] = data.lines[container] + inner.lines[key]
        if container == "taxonomies":
            flat[container] = _without_authors(inner)
    return flat


def _without_authors(taxonomies: Block) -> Block:
    terms = Block()
    terms.update({key: value for key, value in taxonomies.items() if "author" not in key.lower()})
    return terms


@lru_cache(maxsize=1 << 10)
def _map_keys(keys: tuple[str, ...]) -> KeyMap:
    """Map fields to keys. Cached, as many mappings have the same keys."""
    by_folded: dict[str, list[str]] = {}
    for key in keys:
        container, _, inner = key.partition(".")
        name = inner if inner and container in CONTAINERS else key
        by_folded.setdefault(fold_key(name), []).append(key)
    by_field = {
        name: tuple(
            dict.fromkeys(
                key
                for field_name in field.names
                for key in sorted(
                    by_folded.get(fold_key(field_name), ()),
                    key=lambda key: ("." in key, key != field_name),
                )
            )
        )
        for name, field in FIELDS.items()
    }
    held = (
        key for name, found in by_field.items() if name not in FIELDS_KEPT_AS_TYPED for key in found
    )
    topics = (key for key in by_field["topics"] if key not in by_field["section"])
    named = (*by_field["author"], *by_field["language"])
    return KeyMap(by_field, frozenset((*held, *topics, *named, "secured", *CONTAINERS[:1])))


def _put_renamed_first(key_map: KeyMap, data: Block, renamed: Mapping[str, str]) -> KeyMap:
    preferred: dict[str, list[str]] = {}
    for key, name in renamed.items():
        if key in data:
            preferred.setdefault(FIELD_OF_KEY.get(name, name), []).append(key)
    by_field = {
        name: tuple(
            dict.fromkeys(
                (
                    *preferred.get(name, ()),
                    *(
                        key
                        for key in keys
                        if key not in renamed or FIELD_OF_KEY[renamed[key]] == name
                    ),
                )
            )
        )
        for name, keys in key_map.by_field.items()
    }
    return KeyMap(by_field, key_map.known | renamed.keys())
