"""What WordPress (WXR) and Blogger (Atom) export: feeds with other things among the posts."""

from __future__ import annotations

from collections.abc import Iterator

from topicgraph.sources.document import Document, Trouble
from topicgraph.sources.formats import feed
from topicgraph.sources.formats.format import Format, Input

OTHER_KINDS = frozenset((
    "page", "attachment", "nav_menu_item", "revision", "custom_css", "customize_changeset",
    "oembed_cache", "user_request", "product", "wp_block", "wp_template", "wp_template_part",
    "wp_navigation", "wp_global_styles", "wp_font_face", "wp_font_family", "elementor_library",
    "acf-field", "acf-field-group", "wpcf7_contact_form", "feedback", "comment", "settings",
    "template",
))  # fmt: skip
"""Kinds of posts that are not articles. Others are a site's own, such as "story"."""
BLOGGER = (b"schemas.google.com/blogger", b"blogger.com")
"""What occurs at the start of an export of Blogger, and in nothing else together."""


def _read(source: Input) -> Iterator[Document]:
    articles = 0
    is_blogger = _is_blogger(source.head)
    for document in feed.FORMAT.read(source):
        data = document.data
        if data is None:
            yield document
            continue
        kind = data.pop("post_type", None)
        data.lines.pop("post_type", None)
        if kind in OTHER_KINDS:
            message = f"a {str(kind).replace('_', ' ')} of the site, not a post: passed over"
            yield Document(None, "", [Trouble(1, "no-article-page", message)], document.line)
            continue
        articles += 1
        yield document
    if source.summary:
        source.summary = source.summary._replace(
            kind="Blogger export" if is_blogger else "WordPress export",
            unit="post",
            number=articles,
        )


def _is_blogger(head: bytes) -> bool:
    return b"<feed" in head[:4_096] and all(sign in head[:65_536] for sign in BLOGGER)


FORMAT = Format(
    name="WordPress or Blogger export",
    recognizes=lambda head, name: (
        (b"<rss" in head[:4_096] and b"wordpress.org/export/" in head[:8_192]) or _is_blogger(head)
    ),
    read=_read,
)
