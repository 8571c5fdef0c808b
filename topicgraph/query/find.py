"""Questions to the tables: find articles, and cut out a part."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import numpy as np
import polars as pl
from numpy.typing import NDArray

from topicgraph.errors import ArgumentError, check_text
from topicgraph.model import EPOCH
from topicgraph.sources import dates
from topicgraph.store import adjacency
from topicgraph.store import index as indexes
from topicgraph.store.index import Index
from topicgraph.store.tables import Tables
from topicgraph.text import split_words

Rows = NDArray[Any]
NARROWING = ("published", "medium", "provider", "carrier", "story")
"""The columns that narrow down what is found."""

Moment = str | date | datetime | None


def matching(
    tables: Tables,
    text: str = "",
    *,
    topic: str | None = None,
    provider: str | None = None,
    since: Moment = None,
    until: Moment = None,
    medium: str | None = None,
    stories: Iterable[str] | None = None,
) -> pl.DataFrame:
    """The articles for which all of this holds, best and newest first. `topic`, `provider` and
    `stories` are ids.

    Every word of `text` must begin a word of the title or excerpt (words of up to three letters
    must be one); articles with more of them in the title come first, then the newer. `until`
    includes its whole day, month or year. Undated articles fall out where a date is asked."""
    check_text("text", text, "words")
    index = indexes.of(tables)
    rows, rank = _with_text(index, text)
    if rows is None:
        found = (
            tables.columns("articles", *NARROWING)
            .with_row_index("_row")
            .with_columns(_rank=pl.lit(0))
        )
    else:
        found = tables.rows("articles", rows, *NARROWING).with_columns(
            _row=pl.Series(rows), _rank=pl.Series(rank)
        )
    if provider is not None:
        found = found.filter((pl.col("provider") == provider) | (pl.col("carrier") == provider))
    if topic is not None:
        found = found.filter(pl.col("_row").is_in(about(index, topic).implode()))
    if medium is not None:
        found = found.filter(
            pl.col("medium")
            == check_text("medium", medium, "a kind of piece, e.g. article").lower()
        )
    if stories is not None:
        found = found.filter(pl.col("story").is_in(list(stories)))
    if since is not None:
        found = found.filter(pl.col("published") >= bound(since, "since")[0])
    if until is not None:
        found = found.filter(pl.col("published") < bound(until, "until")[1])
    order = found.sort(
        "_rank", "published", "_row", descending=[True, True, False], nulls_last=True
    )
    return tables.rows("articles", order["_row"].to_numpy())


def about(index: Index, topic: str) -> pl.Series:
    """The rows of the articles about a topic."""
    number = index.number(topic)
    if number is None:
        return pl.Series([], dtype=pl.UInt32)
    others, edges = adjacency.neighbours(index.csr, number)
    kinds = index.tables.columns("edges", "kind")["kind"].gather(edges)
    return pl.Series(others).cast(pl.UInt32).filter(kinds == "about")


def _with_text(index: Index, text: str) -> tuple[Rows | None, Rows | None]:
    """The rows of the articles with all words of a text, and how many of the words are in the
    title; None for all articles."""
    wanted = split_words(text)
    if not wanted:
        return (np.array([], np.int64),) * 2 if text.strip() else (None, None)
    known = index.words if _are_tokens(wanted) else None
    if known is None:
        return _scanned(index.tables, wanted)
    hits = [indexes.matches(known, word, bool(UNSPACED.search(word))) for word in wanted]
    hits.sort(key=len)
    rows = np.unique(hits[0] >> 1).astype(np.int64)
    for places in hits[1:]:  # the rarest word first, so that the others are only looked up
        rows = rows[_among(rows, places >> 1, index.heights[0])]
    rank = np.zeros(len(rows), np.int32)
    for places in hits:
        rank += _among(rows, places[(places & 1) == 1] >> 1, index.heights[0])
    return rows, rank


def _among(rows: Rows, others: Rows, height: int) -> Rows:
    """Which of some rows are among others."""
    if len(others) < height // 50:
        return np.isin(rows, others)
    marked = np.zeros(height, np.bool_)
    marked[others] = True
    return marked[rows]


def _are_tokens(wanted: Iterable[str]) -> bool:
    """Whether words are such as the index holds: of letters and digits alone."""
    return bool(pl.Series(wanted).str.contains(rf"^{indexes.TOKEN}$").all())


def _scanned(tables: Tables, wanted: Iterable[str]) -> tuple[Rows, Rows]:
    """The same by looking through all texts."""
    patterns = [_pattern(word) for word in wanted]
    texts = tables.columns("articles", "title", "excerpt").with_row_index("row")
    title, both = (
        indexes.folded(pl.col("title")),
        indexes.folded(pl.col("title") + "\n" + pl.col("excerpt")),
    )
    found = texts.filter(pl.all_horizontal([both.str.contains(pattern) for pattern in patterns]))
    rank = found.select(
        pl.sum_horizontal(
            [title.str.contains(pattern).cast(pl.Int32) for pattern in patterns]
        ).alias("rank")
    )
    return found["row"].to_numpy(), rank["rank"].to_numpy()


UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
)
"""Scripts that put no space between words."""


def _pattern(word: str) -> str:
    """Where a word may stand: at the start of one, or, in a script without spaces, anywhere."""
    if UNSPACED.search(word):
        return re.escape(word)
    return rf"(?:^|[^\p{{L}}\p{{N}}]){re.escape(word)}" + (
        r"(?:$|[^\p{L}\p{N}])" if len(word) <= 3 else ""
    )


def bound(moment: str | date | datetime, name: str) -> tuple[datetime, datetime]:
    """The first moment of a stated time, and the first after it: a year, a month, a day or a point
    in time, UTC.

    >>> bound("2021-03", "since")[1]
    datetime.datetime(2021, 4, 1, 0, 0, tzinfo=datetime.timezone.utc)
    """
    if isinstance(moment, datetime):
        start = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        return start, start + timedelta(microseconds=1)
    text = moment.isoformat() if isinstance(moment, date) else str(moment).strip()
    if match := re.fullmatch(r"(\d{4})(?:-(\d{1,2}))?", text):
        year, month = int(match[1]), int(match[2] or 0)
        if year >= 1 and month <= 12:
            after = (year + 1, 1) if not month or month == 12 else (year, month + 1)
            return datetime(year, month or 1, 1, tzinfo=UTC), datetime(*after, 1, tzinfo=UTC)
    found = dates.parse(text)
    if found is None:
        raise ArgumentError(
            f'{name} "{text}" is not a date: want e.g. 2021, 2021-03, 2021-03-04 or 2021-03-04T21:09:00Z'
        )
    start = EPOCH + timedelta(microseconds=found[0])
    step = {"day": timedelta(days=1), "minute": timedelta(minutes=1)}.get(
        found[1], timedelta(seconds=1)
    )
    return start, start + step


def part(tables: Tables, articles: Iterable[str], others: Iterable[str] | None = None) -> Tables:
    """The tables cut down to some articles, with the outlets and topics they have (or only those in
    `others`), counted anew."""
    chosen = pl.DataFrame({"id": list(articles)}, schema={"id": pl.String})
    kept = tables.articles.join(chosen, on="id", how="semi", maintain_order="left")
    edges = tables.edges.join(
        chosen, left_on="source", right_on="id", how="semi", maintain_order="left"
    )
    if others is not None:
        named = pl.DataFrame({"id": list(others)}, schema={"id": pl.String})
        edges = edges.join(
            pl.concat([chosen, named]),
            left_on="target",
            right_on="id",
            how="semi",
            maintain_order="left",
        )
    edges = edges.filter(
        pl.col("target").is_in(kept["id"].implode()) | ~pl.col("target").str.starts_with("article:")
    )
    return tables.but(
        articles=kept,
        edges=edges,
        providers=_counted(tables.providers, kept, edges, "published_by", others),
        topics=_counted(tables.topics, kept, edges, "about", others),
    )


def _counted(
    table: pl.DataFrame,
    articles: pl.DataFrame,
    edges: pl.DataFrame,
    kind: str,
    others: Iterable[str] | None,
) -> pl.DataFrame:
    held = edges.filter(pl.col("kind") == kind).join(
        articles.filter("held"), left_on="source", right_on="id", how="semi"
    )
    counts = held.group_by("target").agg(pl.len().cast(pl.UInt32).alias("counted"))
    kept = table.filter(
        pl.col("id").is_in(edges["target"].implode()) | pl.col("id").is_in(list(others or ()))
    )
    joined = kept.join(counts, left_on="id", right_on="target", how="left", maintain_order="left")
    return joined.with_columns(pl.col("counted").fill_null(0).alias("articles")).drop("counted")
