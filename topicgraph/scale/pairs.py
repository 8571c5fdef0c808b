"""Candidate pairs window by window, with the statistics that all windows share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields

import numpy as np
import polars as pl

from topicgraph.relate.candidates import (
    compare_in_blocks,
    count_neighbours,
    cut_into_blocks,
    similar_stems,
)
from topicgraph.relate.features import (
    Corpus,
    DocumentFrequencies,
    Ints,
    build_features,
    count_reference,
    measure_frequencies,
)
from topicgraph.relate.scores import CandidatePairs
from topicgraph.relate.stories import measure_likeness
from topicgraph.relate.terms import count_terms
from topicgraph.relate.threshold import choose_sample, find_threshold
from topicgraph.scale.job import Job
from topicgraph.scale.timeline import load_positions, load_timeline, make_texts, widen

COLUMNS = tuple(field.name for field in fields(CandidatePairs))


def count_frequencies(job: Job) -> None:
    """Save in how many articles of the reference, the oldest ones, each term occurs."""
    reference = count_reference(load_timeline(job).size)
    texts = make_texts(load_positions(job, "dated texts", 0, reference))
    counts = count_terms(texts.titles, texts.excerpts, texts.topics)
    job.save_value("frequencies", value=measure_frequencies(counts, texts))


def load_frequencies(job: Job) -> DocumentFrequencies:
    """Return what `count_frequencies` saved."""
    frequencies: DocumentFrequencies = job.load_value("frequencies")
    return frequencies


def compare_window(job: Job, number: int) -> None:
    """Save the candidate pairs of the articles of a window with those before them.

    And the articles of the window that are nearest to each undated one.
    """
    timeline = load_timeline(job)
    window = timeline.windows[number]
    first, stop = widen(job, window, timeline.reach, 0)
    rows = load_positions(job, "dated texts", first, stop)
    if window.start is not None and timeline.dated < timeline.size:
        rows = pl.concat([rows, load_positions(job, "dated texts", timeline.dated, timeline.size)])
    frequencies, neighbours = load_frequencies(job), count_neighbours(timeline.size)
    corpus = Corpus(make_texts(rows), None, frequencies)
    if window.start is not None:
        blocks = cut_into_blocks(corpus.days[: corpus.dated], timeline.reach)
        own = [block for block in blocks if block.low + first >= window.first]
        parts = compare_in_blocks(corpus, own, neighbours)
        pairs = CandidatePairs(
            *(np.concatenate([getattr(part, name) for part in parts]) for name in COLUMNS)
        )
        job.save_frame(frame_pairs(pairs, corpus.texts.titles, frequencies, first),
                       "dated pairs", number)  # fmt: skip
    places = rows["position"].to_numpy()
    undated = np.arange(corpus.dated, corpus.size)
    own_rows = np.flatnonzero((places >= window.first) & (places < window.stop))
    if len(undated):
        near, others, cosine = similar_stems(corpus, undated, own_rows, neighbours)
        found = {"undated": places[near], "other": places[others], "cosine": cosine}
        job.save_frame(pl.DataFrame(found), "near", number)


def frame_pairs(
    pairs: CandidatePairs, titles: Sequence[str], frequencies: DocumentFrequencies, first: int
) -> pl.DataFrame:
    """Return pairs as they are saved: by position, with their likeness.

    Args:
        pairs: By row.
        titles: Of the rows.
        frequencies: Of terms.
        first: The position of the first row.
    """
    likeness = measure_likeness(titles, pairs, frequencies)
    columns = {name: getattr(pairs, name) for name in COLUMNS}
    places = {"a": pairs.a + first, "b": pairs.b + first}
    return pl.DataFrame({**columns, **places, "likeness": likeness})


def estimate_threshold(job: Job) -> float:
    """Estimate the least score of a similar edge."""
    timeline = load_timeline(job)
    sample = choose_sample(count_reference(timeline.size), timeline.dated)
    texts = make_texts(load_positions(job, "dated texts", sample.start, sample.stop))
    counts = count_terms(texts.titles, texts.excerpts, texts.topics)
    features = build_features(counts, load_frequencies(job))
    inside = load_positions(job, "dated pairs", sample.start, sample.stop, "b")
    inside = inside.filter(pl.col("a") >= sample.start)
    scores = make_pairs(inside, np.arange(timeline.size)).score
    return find_threshold(features, texts.days, scores, count_neighbours(timeline.size))


def make_pairs(pairs: pl.DataFrame, row_of: Ints) -> CandidatePairs:
    """Return saved pairs as `relate` wants them, by row instead of by position."""
    first, second = row_of[pairs["a"].to_numpy()], row_of[pairs["b"].to_numpy()]
    columns = {name: pairs[name].to_numpy() for name in COLUMNS[2:]}
    return CandidatePairs(np.minimum(first, second), np.maximum(first, second), **columns)
