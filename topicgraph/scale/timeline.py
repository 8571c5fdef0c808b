"""All articles in order of time, cut into windows that are worked one by one.

The position of an article is its place in this order, the undated last. A window holds the articles
of some days; the undated are a window of their own. What is asked of a window is asked of the
articles around it as well, as far as articles are compared.
"""

from __future__ import annotations

import bisect
import math
from collections import Counter
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
import polars as pl
from numpy.typing import NDArray

from topicgraph.relate.boilerplate import (
    Boilerplate,
    OutletTexts,
    collect_pieces,
    count_words,
    drop_subjects,
    find_own_names,
    find_repeated_texts,
    strip_boilerplate,
    words_of_ends,
)
from topicgraph.relate.candidates import BLOCKS_PER_REACH, choose_reach
from topicgraph.relate.features import ArticleTexts, Floats
from topicgraph.scale.identity import PIECES
from topicgraph.scale.job import Job, write_atomically
from topicgraph.store.tables import MOMENT, TEXTS, Tables

DAY = 86_400_000_000
"""Microseconds."""

WINDOW_ARTICLES = 40_000
"""Articles of a window, about. With those before it they are as many as are compared at once."""


class Window(NamedTuple):
    """Articles `first` … `stop` in order of time, and their first day and the day after the last.

    Days are counted from 1970; those of the undated are None.
    """

    first: int
    stop: int
    start: int | None
    end: int | None


@dataclass(frozen=True, slots=True)
class Timeline:
    """The windows, the number of articles and of dated ones, and how many days one looks back.

    `days` is the file of the days by which articles are in order; see `undated`.
    """

    windows: tuple[Window, ...]
    size: int
    dated: int
    reach: float
    days: str = "days"


def find_windows(job: Job, window_articles: int) -> Timeline:
    """Put the times of all articles in order, save them, and cut them into windows.

    One task holds the times of all articles, 8 bytes each.
    """
    times = pl.scan_parquet(job.path("articles", "*.parquet")).select("published").collect()
    known = times["published"].drop_nulls().sort().dt.epoch("us").to_numpy()
    days = known.astype(np.float64) / 1e6 / 86_400
    size, dated = times.height, len(days)
    reach = choose_reach(days) if dated else 1.0
    step = reach / BLOCKS_PER_REACH
    while not step.is_integer():
        step *= 2
    numbers, counts = np.unique(np.floor(days / step).astype(np.int64), return_counts=True)
    windows: list[Window] = []
    first, blocks = 0, numbers[:0].tolist()
    for block, stop in zip(numbers.tolist(), np.cumsum(counts).tolist(), strict=True):
        blocks.append(block)
        if stop - first >= window_articles or stop == dated:
            start, end = round(blocks[0] * step), round((block + 1) * step)
            windows.append(Window(first, stop, start, end))
            first, blocks = stop, []
    if dated < size:
        windows.append(Window(dated, size, None, None))
    save_array(job, "days", days)
    return Timeline(tuple(windows), size, dated, reach)


def load_timeline(job: Job) -> Timeline:
    """Return the windows of a build."""
    timeline: Timeline = job.load_value("timeline")
    return timeline


def load_days(job: Job) -> Floats:
    """Return the times of all articles in order of position, in days, NaN for the undated."""
    return np.fromfile(job.path("times"))


def save_array(job: Job, name: str, array: NDArray[Any]) -> None:
    """Save an array of numbers for other tasks."""
    write_atomically(job.path(name), lambda place: place.write_bytes(array.tobytes()))


def widen(job: Job, window: Window, before: float, after: float) -> tuple[int, int]:
    """Return the positions of a window with the days before and after it."""
    if window.start is None or window.end is None:
        return window.first, window.stop
    days = np.memmap(job.path(load_timeline(job).days), np.float64, "r")
    low = int(np.searchsorted(days, window.start - before))
    high = int(np.searchsorted(days, window.end + after))
    return low, high


def load_positions(
    job: Job, kind: str, first: int, stop: int, column: str = "position"
) -> pl.DataFrame:
    """Load the rows at some positions of a table that was saved by windows."""
    windows = load_timeline(job).windows
    parts = [
        pl.scan_parquet(job.path(kind, f"{number}.parquet"))
        .filter(pl.col(column).is_between(first, stop - 1))
        .collect()
        for number, window in enumerate(windows)
        if window.first < stop and first < window.stop
    ]
    return pl.concat(parts)


# --- boilerplate and the texts that are compared


def find_repeated(job: Job, bucket: int) -> None:
    """Save what each outlet of a bucket repeats; one task holds all pieces of an outlet."""
    names = find_own_names(job.load_frame("providers"))
    pieces = job.gather("pieces", bucket, PIECES).sort("id")
    texts = [one for one in find_repeated_texts(collect_pieces(pieces), names) if one.repeated]
    job.save_value("repeated", bucket, value=texts)


def save_wanted(job: Job) -> None:
    """Save the words of which it must be known how common they are in all titles."""
    repeated = (one for outlet in _load_repeated(job) for one in outlet.repeated)
    job.save_value("wanted", value=frozenset(words_of_ends(repeated)))


def _load_repeated(job: Job) -> list[OutletTexts]:
    found = (one for bucket in range(job.buckets) for one in job.load_value("repeated", bucket))
    return sorted(found, key=lambda texts: str(texts.repeated[0].outlet))


def count_wanted(job: Job, bucket: int) -> None:
    """Count in how many titles of a bucket each wanted word is, and the pieces."""
    wanted = job.load_value("wanted")
    titles = job.gather("pieces", bucket, PIECES)["title"]
    counts = dict(count_words(titles, wanted)) if wanted else {}
    job.save_value("wanted counts", bucket, value=(counts, len(titles)))


def save_boilerplate(job: Job) -> None:
    """Save what outlets repeat, without what others have in their titles too."""
    words: Counter[str] = Counter()
    total = 0
    for bucket in range(job.buckets):
        counts, pieces = job.load_value("wanted counts", bucket)
        words.update(counts)
        total += pieces
    names = find_own_names(job.load_frame("providers"))
    boilerplate = drop_subjects(_load_repeated(job), words, total, names)
    job.save_value("boilerplate", value=boilerplate)


def arrange_window(job: Job, number: int) -> None:
    """Save the articles of a window in order of time, their edges, and the texts to compare."""
    window = load_timeline(job).windows[number]
    articles = _load_times(job, "articles", window).sort("published", "id", nulls_last=True)
    articles = articles.with_row_index("position", offset=window.first).with_columns(
        pl.col("position").cast(pl.Int64)
    )
    ranges = job.load_value("ranges")
    bucket = [bisect.bisect_right(ranges, id_) for id_ in articles["id"].to_list()]
    ids = articles.select("id", "position").with_columns(bucket=pl.Series(bucket, dtype=pl.Int64))
    job.scatter(ids, pl.col("bucket"), "ids", number)
    edges = _load_times(job, "edges", window).drop("published")
    places = articles.select("position", source="id")
    edges = edges.join(places, on="source")
    job.save_frame(articles, "dated articles", number)
    job.save_frame(edges, "dated edges", number)
    boilerplate: Boilerplate = job.load_value("boilerplate")
    tables = Tables(articles=articles, edges=edges, topics=job.load_frame("topics"))
    titles, excerpts = strip_boilerplate(tables, boilerplate)
    topics = ArticleTexts.from_tables(tables, boilerplate).topics
    texts = articles.select("position", "id", "published").with_columns(
        title=pl.Series(titles, dtype=pl.String),
        excerpt=pl.Series(excerpts, dtype=pl.String),
        topics=pl.Series([list(names) for names in topics], dtype=TEXTS),
    )
    job.save_frame(texts, "dated texts", number)


def rank_ids(job: Job, bucket: int) -> int:
    """Save the articles whose ids are in a range, in order of the ids; return their number."""
    ids = job.gather("ids", bucket, IDS).sort("id")
    job.save_frame(ids.select("position", "id"), "ranked", bucket)
    return ids.height


IDS = pl.DataFrame(schema={"id": pl.String, "position": pl.Int64, "bucket": pl.Int64})
"""Ids by ranges of ids."""


def load_order(job: Job) -> NDArray[np.int64]:
    """Return the position of each article, in order of the ids."""
    paths = (job.path("ranked", f"{bucket}.parquet") for bucket in range(job.buckets))
    parts = [pl.read_parquet(path, columns=["position"]) for path in paths]
    order: NDArray[np.int64] = load_new_positions(job)[pl.concat(parts)["position"].to_numpy()]
    return order


def load_new_positions(job: Job) -> NDArray[np.int64]:
    """Return the position of each article after the undated have their places; see `undated`."""
    return np.memmap(job.path("new positions"), np.int64, "r")


def _load_times(job: Job, kind: str, window: Window) -> pl.DataFrame:
    """Load the articles of a window, or their edges, from what all partitions saved."""
    if window.start is None or window.end is None:
        chosen = pl.col("published").is_null()
    else:
        start, end = (pl.lit(day * DAY).cast(MOMENT) for day in (window.start, window.end))
        chosen = pl.col("published").is_between(start, end, closed="left")
    return pl.scan_parquet(job.path(kind, "*.parquet")).filter(chosen).collect()


def make_texts(texts: pl.DataFrame) -> ArticleTexts:
    """Return the texts of a table as `relate` compares them."""
    microseconds = texts["published"].dt.epoch("us").cast(pl.Float64)
    days: Floats = microseconds.fill_null(math.nan).to_numpy() / 1e6 / 86_400
    return ArticleTexts(
        texts["title"].to_list(), texts["excerpt"].to_list(), days, texts["topics"].to_list()
    )


class StoredTexts:
    """The texts of all articles, or of some: only those that are asked for are loaded.

    It stands in for `ArticleTexts` where statistics are estimated from samples. A task holds 16
    bytes for each article: its time, and its place in order of the ids.
    """

    def __init__(self, job: Job, days: Floats, positions: NDArray[np.int64]) -> None:
        self._job = job
        self._all_days = days
        self._positions = positions
        self.days = days[positions]
        self.titles = _Column(self, "title")
        self.excerpts = _Column(self, "excerpt")
        self._windows = load_timeline(job).windows
        self._stops = [window.stop for window in self._windows]
        self._loaded: dict[int, pl.DataFrame] = {}

    def select(self, rows: NDArray[np.int64]) -> ArticleTexts | StoredTexts:
        """Return some of the articles: their texts if they are few."""
        if len(rows) > MAX_LOADED_ROWS:
            return StoredTexts(self._job, self._all_days, self._positions[rows])
        some = pl.concat([self.row(row) for row in rows.tolist()])
        return make_texts(some)

    def row(self, row: int) -> pl.DataFrame:
        """Return the texts of one article, as a table of one row."""
        position = int(self._positions[row])
        number = bisect.bisect_right(self._stops, position)
        if number not in self._loaded:
            while len(self._loaded) >= MAX_LOADED_WINDOWS:
                self._loaded.pop(next(iter(self._loaded)))
            self._loaded[number] = self._job.load_frame("texts", number)
        return self._loaded[number].slice(position - self._windows[number].first, 1)


MAX_LOADED_ROWS = 10_000
"""Texts that are loaded at once where statistics are estimated; more are loaded one by one."""

MAX_LOADED_WINDOWS = 4
"""Windows whose texts are in memory meanwhile."""


class _Column:
    """One text of each article, loaded when it is asked for."""

    def __init__(self, texts: StoredTexts, name: str) -> None:
        self._texts = texts
        self._name = name

    def __len__(self) -> int:
        return len(self._texts.days)

    def __getitem__(self, row: int) -> str:
        text: str = self._texts.row(row)[self._name][0]
        return text
