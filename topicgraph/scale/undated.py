"""Places in time for the articles without a date.

An undated article is compared with articles of all times. It is then worked in the window of the
dated one that it is most similar to: it has a position beside that one, but no time. Undated
articles that are most similar to each other stay together; those that are similar to no dated one
stay in a window of their own.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import polars as pl

from topicgraph.components import connected_components
from topicgraph.relate.candidates import Nearest, count_neighbours
from topicgraph.relate.features import Corpus, Floats, Ints
from topicgraph.relate.scores import compare_pairs
from topicgraph.scale.job import Job
from topicgraph.scale.pairs import frame_pairs, load_frequencies, make_pairs
from topicgraph.scale.timeline import (
    Timeline,
    Window,
    load_new_positions,
    load_positions,
    load_timeline,
    make_texts,
    save_array,
)

MOVED = {"dated articles": "arranged", "dated edges": "stated", "dated texts": "texts"}
"""Tables by windows, and how they are called once the undated have their places."""


def choose_nearest(job: Job) -> None:
    """Choose the nearest articles of each undated one, of those of all windows."""
    timeline = load_timeline(job)
    nearest = Nearest(count_neighbours(timeline.size))
    for number in range(len(timeline.windows)):
        near = job.load_frame("near", number)
        nearest.add(*(near[name].to_numpy() for name in ("undated", "other", "cosine")))
    keys = nearest.keys(timeline.size)
    pairs = pl.DataFrame({"a": keys % timeline.size, "b": keys // timeline.size})
    for number, window in enumerate(timeline.windows):
        own = pairs.filter(pl.col("a").is_between(window.first, window.stop - 1))
        job.save_frame(own, "chosen", number)


def score_nearest(job: Job, number: int) -> None:
    """Compare the undated articles with those of a window that were chosen."""
    timeline = load_timeline(job)
    window = timeline.windows[number]
    chosen = job.load_frame("chosen", number)
    positions = np.unique(chosen.to_numpy())
    parts = [load_positions(job, "dated texts", timeline.dated, timeline.size)]
    if window.start is not None:
        parts.insert(0, load_positions(job, "dated texts", window.first, window.stop))
    wanted = pl.DataFrame({"position": positions})
    texts = make_texts(pl.concat(parts).join(wanted, on="position", how="semi").sort("position"))
    frequencies = load_frequencies(job)
    corpus = Corpus(texts, None, frequencies)
    ends = (np.searchsorted(positions, chosen[end].to_numpy()) for end in ("a", "b"))
    pairs = compare_pairs(corpus.features_of(np.arange(corpus.size)), corpus.days, *ends)
    frame = frame_pairs(pairs, texts.titles, frequencies, 0)
    places = {end: positions[frame[end].to_numpy()] for end in ("a", "b")}
    job.save_frame(frame.with_columns(**places), "scored", number)


def give_places(job: Job) -> Timeline:
    """Give each undated article a place, and save the new position of every article.

    One task holds 24 bytes of each article. Returns the windows by new positions.
    """
    old = load_timeline(job)
    days = np.fromfile(job.path("days"))
    numbers = range(len(old.windows)) if old.dated < old.size else ()
    scored = [job.load_frame("scored", number) for number in numbers]
    homes = _find_homes(old, days, pl.concat(scored)) if scored else days[:0]
    in_order = np.concatenate([days, homes])
    order = np.argsort(in_order, kind="stable")
    new = np.empty(old.size, np.int64)
    new[order] = np.arange(old.size)
    save_array(job, "new positions", new)
    placed = in_order[order][: int(np.count_nonzero(~np.isnan(in_order)))]
    save_array(job, "placed days", placed)
    times = np.concatenate([days, np.full(old.size - old.dated, np.nan)])
    save_array(job, "times", times[order])
    windows = []
    for start, end in (window[2:] for window in old.windows):
        if start is not None and end is not None:
            first, stop = np.searchsorted(placed, (start, end)).tolist()
            windows.append(Window(first, stop, start, end))
    if len(placed) < old.size:
        windows.append(Window(len(placed), old.size, None, None))
    timeline = replace(old, windows=tuple(windows), days="placed days")
    _save_undated_pairs(job, timeline, new, scored)
    return timeline


def _find_homes(timeline: Timeline, days: Floats, pairs: pl.DataFrame) -> Floats:
    """Return for each undated article the day of the dated one that it belongs to, or NaN."""
    pairs = pairs.select("a", "b", score=make_pairs(pairs, np.arange(timeline.size)).score)
    first, size = timeline.dated, timeline.size - timeline.dated
    best = pl.concat([
        pairs.select("score", one="b", other="a"),
        pairs.filter(pl.col("a") >= first).select("score", one="a", other="b"),
    ]).sort("score", "other", descending=[True, False]).unique("one", keep="first")  # fmt: skip
    joined = best.filter(pl.col("other") >= first)
    ends = ((joined[name] - first).to_numpy() for name in ("one", "other"))
    group = connected_components(size, *ends)
    dated = pairs.filter(pl.col("a") < first).select("score", "a", one=pl.col("b") - first)
    dated = dated.with_columns(group=pl.Series(group[dated["one"].to_numpy()]))
    nearest = dated.sort("score", "a", descending=[True, False]).unique("group", keep="first")
    homes = np.full(size, np.nan)
    homes[nearest["group"].to_numpy()] = days[nearest["a"].to_numpy()]
    return homes[group]


def _save_undated_pairs(
    job: Job, timeline: Timeline, new: Ints, scored: list[pl.DataFrame]
) -> None:
    """Save the pairs of undated articles by the window of the later one of the two."""
    if not scored:
        return
    pairs = pl.concat(scored)
    ends = new[pairs["a"].to_numpy()], new[pairs["b"].to_numpy()]
    pairs = pairs.with_columns(a=np.minimum(*ends), b=np.maximum(*ends))
    for number, window in enumerate(timeline.windows):
        own = pairs.filter(pl.col("b").is_between(window.first, window.stop - 1))
        job.save_frame(own, "undated pairs", number)


def move_window(job: Job, number: int) -> None:
    """Save the articles of a window with the undated that have their places there."""
    timeline = load_timeline(job)
    window, new = timeline.windows[number], load_new_positions(job)
    inside = pl.col("position").is_between(window.first, window.stop - 1)
    has_dated, has_undated = window.start is not None, timeline.dated < timeline.size
    dated_windows = sum(one.start is not None for one in timeline.windows)
    sources = [*([number] if has_dated else []), *([dated_windows] if has_undated else [])]
    for kind, moved in MOVED.items():
        parts = []
        for source in sources:
            part = job.load_frame(kind, source)
            place = pl.Series("position", new[part["position"].to_numpy()])
            parts.append(part.with_columns(place).filter(inside))
        job.save_frame(pl.concat(parts).sort("position"), moved, number)
    pairs = [job.load_frame("undated pairs", number)] if has_undated else []
    if has_dated:
        dated = job.load_frame("dated pairs", number)
        ends = {end: new[dated[end].to_numpy()] for end in ("a", "b")}
        pairs.insert(0, dated.with_columns(**ends))
    job.save_frame(pl.concat(pairs), "pairs", number)
