"""The first sentences of a body as an excerpt: without images, bylines, imports and the like."""

from __future__ import annotations

import re

from topicgraph.sources.values import decode_entities
from topicgraph.text import clean

MAX_EXCERPT = 300
"""Characters of an excerpt that is taken from the body."""
MAX_SEARCHED = 8_000
"""Characters of the body in which the first paragraph is looked for."""

MAX_NESTING = 5
"""Links and tags inside of others are removed up to this depth."""

MARKUP_LINE = re.compile(
    r"\s*(?:#{1,6}\s|(?:#[^\s#]{1,60}\s*){1,20}$|\[read (?:on omnivore|original)\]"
    r"|\{[{%<]|</?[A-Za-z!][^>]*>?\s*$|---|(?:\*{3,}|_{3,})\s*$|:::|>?\s*$|\||\[\[?toc\]"
    r"|import\s.+\sfrom\s|import\s+['\"]|export\s+(?:const|default|let|function)\b|\[[^\]]+\]:\s)",
    re.IGNORECASE,
)
"""Headings, template tags, HTML, rules, tables, MDX imports and targets of links."""
CREDIT = re.compile(
    r"[>*_\s(]*(?:(?:source|sources|via|quelle|fuente|fonte|photo|photos|image|images|credit"
    r"|photo credit|image credit|picture|caption|video|author|date|published|updated|last updated"
    r"|posted|fotos?|bild(?:er|quelle|nachweis)?|crédits?(?: photos?)?|fotografía|imagen|imagem"
    r"|zdjęcie|źródło|фото|источник|写真|出典|图片|来源|來源)[*_]*\s*[:：]"
    r"|(?:publié|mis à jour|veröffentlicht|aktualisiert|publicado|actualizado|atualizado"
    r"|pubblicato|aggiornato|gepubliceerd|opublikowano|опубликовано|publicerad|yayınlandı)[*_]*"
    r"\s*(?:[:：]|(?:le|am|el|em|il|op|on|den)\s+[0-9]|[0-9])"
    r"|(?:read (?:also|more|next)|see also|now read|related|lire aussi|à lire(?: aussi)?"
    r"|lesen sie auch|lea también|le puede interesar|leia (?:também|mais)|leggi anche|lees ook"
    r"|czytaj (?:też|także|również)|читайте также|läs också|ayrıca okuyun)[*_]*\s*[:：]"
    r"|(?:this (?:article|post|story)|it)? ?(?:was )?(?:first|originally)"
    r" (?:appeared|published|posted)\b"
    r"|cross-?posted from\b)",
    re.IGNORECASE,
)
"""The start of a paragraph that names a source, a photographer, a date or another article."""
BYLINE = re.compile(
    r"[*_\s]*(?:By|BY|by|Por|Par|Von|Di|Door)\s+[A-Z\u00c0-\u00de][\w.'’-]*"
    r"(?:[\s,]+(?:and|y|et|und|e|[A-Z\u00c0-\u00de0-9][\w.'’-]*)){0,10}[\s*_|,.]*"
)
IMAGE = re.compile(r"!\[[^\]\n]{0,300}\]\([^)\n]{0,500}\)|!\[\[[^\]\n]{0,300}\]\]")
LINK = re.compile(r"\[([^\]\n]{1,300})\]\([^)\n]{0,500}\)")
TAG = re.compile(r"</?[A-Za-z][^<>\n]{0,500}>")
COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)


LIST_MARK = re.compile(r"^(?:[-*+]|[0-9]{1,2}[.)])\s+(?=\S)")
PAIRED_MARKS = re.compile(
    r"(?<![\w*_`\\])(\*{1,3}|_{1,3}|`{1,2})(?=\S)([^\n]{1,300}?)(?<=\S)\1(?![\w*_`])"
)
"""Emphasis and code in Markdown: *text*, __text__, `text`."""
ESCAPE = re.compile(r"\\(?=[\[\]()*_`#<>|~!+.-])")


def first_sentences(body: str) -> str:
    r"""Return the first paragraph of prose in a body, at most `MAX_EXCERPT` characters of it.

    >>> first_sentences("# Title\n\n![A photo](x.png) The ferry [sank](/a) &amp; rose.\n\nMore.")
    'The ferry sank & rose.'
    >>> first_sentences("import X from './x'\n\n*By Ann Lee*\n\n> Source: Post\n\nSome *text*.")
    'Some text.'
    >>> first_sentences("- **net**: fix [`a_b`](/c)\n- **fs**: 2 * 3 = 6 *")
    'net: fix a_b fs: 2 * 3 = 6 *'
    >>> first_sentences("***\n\n***Both*** _ends_")
    'Both ends'
    >>> first_sentences("*Publié le 4 mars 2021*\n\nFoto: dpa\n\nLire aussi : X\n\nLe texte.")
    'Le texte.'
    """
    if not body.strip():
        return ""
    text = UNSEEN.sub(" ", COMMENT.sub(" ", body[:MAX_SEARCHED]))
    for block in re.split(r"\n\s*\n", text):
        lines = [IMAGE.sub("", line).strip() for line in block.strip().split("\n")]
        prose = [LIST_MARK.sub("", line) for line in lines if line and not MARKUP_LINE.match(line)]
        paragraph = LINK.sub(r"\1", TAG.sub(" ", " ".join(prose)))
        paragraph = decode_entities(paragraph).strip()
        if paragraph and not CREDIT.match(paragraph) and not BYLINE.fullmatch(paragraph):
            return clean(_drop_marks(paragraph), MAX_EXCERPT)
    return ""


def _drop_marks(text: str) -> str:
    """Remove the marks of emphasis and code, where they stand in pairs, and escapes."""
    for _ in range(MAX_NESTING):
        bare = PAIRED_MARKS.sub(r"\2", text)
        if bare == text:
            break
        text = bare
    return ESCAPE.sub("", text)


HEADING = re.compile(r"\s*+(?:(?:import|export)\s[^\n]*+\n\s*+)*+#[ \t]++([^\n]{1,1000})")


def find_heading(body: str) -> str:
    """Return the heading with which a text starts; empty if there is none.

    >>> find_heading("# The *ferry* sank #"), find_heading("Text.")
    ('The ferry sank', '')
    """
    match = HEADING.match(body)
    words = strip_markup(match[1].strip().rstrip("#")).strip() if match else ""
    return clean(decode_entities(EMPHASIS.sub("", words)), MAX_HEADING)


EMPHASIS = re.compile(r"\*{1,3}|`|(?<!\w)_|_(?!\w)")
MAX_HEADING = 1_000
"""Characters of a heading."""


CUT_TAG = re.compile(r"<[a-z]{1,10}\s{1,9}[\w-]{1,20}=[^<>]*+$", re.IGNORECASE)


def strip_markup(excerpt: str) -> str:
    """Remove what is not prose from the start of a stated excerpt, and links and tags from it.

    A tag at the end may be cut: collectors keep the first characters of a piece of HTML.

    >>> strip_markup("![A photo](x.png) By Ann Lee")
    'By Ann Lee'
    >>> strip_markup('<b>The ferry</b>&nbsp;sank <a href="https://lantern.exam')
    'The ferry sank'
    """
    if not any(mark in excerpt for mark in "<[!"):
        return excerpt
    excerpt = CUT_TAG.sub("", excerpt)
    if TAG.search(excerpt):
        excerpt = excerpt.replace("&nbsp;", " ")
    for _ in range(MAX_NESTING):
        stripped = " ".join(LINK.sub(r"\1", TAG.sub(" ", IMAGE.sub(" ", excerpt))).split())
        if stripped == excerpt:
            break
        excerpt = stripped
    return excerpt


BLOCK_TAG = re.compile(
    r"</?(?:p|div|br|li|ul|ol|h[1-6]|blockquote|section|article|tr|table|figure)\b[^<>]{0,500}>",
    re.IGNORECASE,
)
UNSEEN = re.compile(r"<(script|style|figure)\b[^<>]{0,500}>.*?</\1\s*>", re.IGNORECASE | re.DOTALL)


def html_to_text(html: str) -> str:
    r"""Return the text of a piece of HTML, its paragraphs divided by empty lines.

    >>> html_to_text("<p>The <b>ferry</b> sank.</p><p>It rose.</p>")
    'The ferry sank.\n\nIt rose.'
    """
    if "<" not in html:
        return html.strip()
    text = BLOCK_TAG.sub("\n\n", UNSEEN.sub(" ", COMMENT.sub(" ", html)))
    lines = (" ".join(line.split()) for line in TAG.sub("", text).split("\n\n"))
    return "\n\n".join(filter(None, lines))
