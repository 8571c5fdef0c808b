"""The data of the page in less room, and bytes as text. `unpack.js` and `embedded-data.js` undo it.

A text may repeat another that the page has already: addresses and file names often hold the title,
and the address of an article often differs from its id only in "www.". What is repeated is left
out. What is then compressed stands in the page in base 91: two characters for 13 bits.
"""

from __future__ import annotations

import re
from typing import Any

import numpy as np

ALPHABET = "".join(chr(code) for code in range(33, 127) if chr(code) not in "<>&")
"""The 91 characters: none of them means anything inside a script element."""
BLOCK = 13 * 65_536
"""Bytes that are encoded at once: a multiple of 13, as 13 bytes are 8 groups of 13 bits."""
MIN_REPEATED = 10
"""The fewest characters of a title in another text that are left out."""
ARTICLE_PREFIX, STORY_PREFIX = "article:", "story:"
LINK_KINDS = ("related", "similar", "copy_of", "update_of")
WORD = re.compile("[A-Za-z0-9]+")
GAP = re.compile(r"; (?:\d+ (?:second|minute|hour|day)s? apart|at the same time)(?=;|$)")


def encode_bytes(raw: bytes) -> str:
    """Bytes as text in base 91; the last group is filled up with zeros."""
    powers = 1 << np.arange(12, -1, -1)
    characters = np.frombuffer(ALPHABET.encode("ascii"), dtype=np.uint8)
    parts = []
    for start in range(0, len(raw), BLOCK):
        bits = np.unpackbits(np.frombuffer(raw[start : start + BLOCK], dtype=np.uint8))
        padded = np.pad(bits, (0, -len(bits) % 13)).reshape(-1, 13)
        values = padded.astype(np.int32) @ powers.astype(np.int32)
        pairs = np.stack([values // 91, values % 91], axis=1)
        parts.append(characters[pairs].tobytes().decode("ascii"))
    return "".join(parts)


def pack_core(core: dict[str, Any]) -> dict[str, Any]:
    """The core with its stories as rows, without what its articles say already."""
    titles = core["articles"]["title"]
    return {**core, "stories": [_pack_story(story, titles) for story in core["stories"]]}


def _pack_story(story: dict[str, Any], titles: list[str]) -> list[Any]:
    """A story as a row: its name as the place of the article that has it as its title."""
    articles = story["articles"]
    place = next((k for k, n in enumerate(articles) if titles[n] == story["name"]), None)
    title = titles[articles[0 if place is None else place]]
    return [
        _shorten(story["id"], STORY_PREFIX, title),
        story["name"] if place is None else place,
        story["first"],
        story["reason"],
        *(_place_in(articles, story[key]) for key in ("earliest", "runner_up")),
        story["gap"],
        story["loose"],
        int(story["first_known"]),
        story["before"],
        story["after"],
        story["first_among"],
    ]


def _place_in(articles: tuple[int, ...], row: int) -> int:
    """The place of a row in a story; -1 for none, and -2 - row if it is no member."""
    if row < 0:
        return -1
    return articles.index(row) if row in articles else -2 - row


def pack_details(details: dict[str, Any], core: dict[str, Any]) -> dict[str, Any]:
    """The details with ids, addresses, file names and links in less room."""
    articles, titles = details["articles"], core["articles"]["title"]
    columns = zip(articles["id"], articles["urls"], articles["files"], titles, strict=True)
    ids, urls, files = [], [], []
    for id_, addresses, names, title in columns:
        ids.append(_shorten(id_, ARTICLE_PREFIX, title))
        base = id_.removeprefix(ARTICLE_PREFIX)
        urls.append(_unwrap([_pack_url(url, base, title) for url in addresses]))
        files.append(_unwrap([_leave_out_title(name, title) for name in names]))
    return {
        "articles": {**articles, "id": ids, "urls": urls, "files": files},
        **_pack_links(details, core["articles"]),
    }


def _unwrap(values: list[Any]) -> Any:
    """A list of one value as that value."""
    return values[0] if len(values) == 1 else values


def _shorten(id_: str, prefix: str, title: str) -> str:
    """An id without its prefix; one without the prefix begins with a space."""
    if not id_.startswith(prefix):
        return " " + id_
    return _leave_out_title(id_.removeprefix(prefix), title)


def _pack_url(url: str, base: str, title: str) -> int | str:
    """A URL as how it differs from the address in the id: 1 for "www.", 2 for a last slash."""
    for code in range(4):
        if url == expand_url(base, code):
            return code
    return _leave_out_title(url, title)


def expand_url(base: str, code: int) -> str:
    """The URL that a code stands for."""
    host = base.replace("://", "://www.", 1) if code & 1 else base
    return host + "/" if code & 2 else host


def _leave_out_title(text: str, title: str) -> str:
    """A text with the words of the title, joined by hyphens, as how many characters they take."""
    if "{" in text:
        return "{}" + text
    words = "-".join(WORD.findall(title)).lower()
    at = text.find(words[:MIN_REPEATED]) if len(words) >= MIN_REPEATED else -1
    if at < 0:
        return text
    length = MIN_REPEATED
    while text[at : at + length + 1] == words[: length + 1] and length < len(words):
        length += 1
    return f"{text[:at]}{{{length}}}{text[at + length :]}"


def _pack_links(details: dict[str, Any], articles: dict[str, Any]) -> dict[str, Any]:
    """The links as columns: the distance from the link before, that between the ends, and so on.

    How far two articles are apart in time is left out of a reason where both state the time of day:
    the page says it anyway.
    """
    reasons = details["reasons"]
    timed = [
        time is not None and precision < 2
        for time, precision in zip(articles["time"], articles["precision"], strict=True)
    ]
    number_of: dict[str, int] = {}
    columns: list[list[int]] = [[], [], [], [], []]
    before = 0
    for source, target, kind, reason, weight in sorted(details["links"]):
        text = reasons[reason]
        if kind == "similar" and timed[source] and timed[target]:
            text = GAP.sub("", text)
        number = number_of.setdefault(text, len(number_of))
        row = (source - before, target - source, LINK_KINDS.index(kind), number)
        for column, value in zip(columns, (*row, round(1000 * weight)), strict=True):
            column.append(value)
        before = source
    return {"reasons": list(number_of), "links": columns}
