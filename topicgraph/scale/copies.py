"""Copies and updates, what is learnt from them, and credits, window by window."""

from __future__ import annotations

import polars as pl

from topicgraph.relate.agency_credits import add_credits
from topicgraph.relate.copies import WINDOW, find_copies
from topicgraph.relate.publishers import learn_publishers
from topicgraph.scale.around import load_around, select_own
from topicgraph.scale.job import Job
from topicgraph.scale.timeline import load_timeline, widen
from topicgraph.store.tables import add_edges, make_edge_frame


def find_copies_of_window(job: Job, number: int) -> None:
    """Save the articles of a window with what is learnt from copies, and their edges.

    And the agencies that are credited and are no outlets yet.
    """
    window = load_timeline(job).windows[number]
    around = load_around(
        job, window, widen(job, window, WINDOW.days, WINDOW.days), "arranged", "stated"
    )
    pairs, _ = around.load_pairs(job)
    tables = add_edges(around.tables, make_edge_frame(find_copies(around.tables, pairs)))
    tables = add_credits(select_own(around, learn_publishers(tables)))
    positions = pl.Series("position", around.positions[around.own])
    articles = tables.articles.with_columns(positions).sort("position")
    job.save_frame(articles, "credited", number)
    places = articles.select("position", source="id")
    job.save_frame(tables.edges.join(places, on="source"), "linked", number)
    known = around.tables.providers.select("id")
    job.save_frame(tables.providers.join(known, on="id", how="anti"), "agencies", number)


def add_agencies(job: Job) -> None:
    """Add the agencies that are credited to the outlets."""
    windows = range(len(load_timeline(job).windows))
    agencies = [job.load_frame("agencies", number) for number in windows]
    providers = pl.concat([job.load_frame("providers"), *agencies]).unique("id", keep="first")
    job.save_frame(providers.sort("id"), "providers")
