"""The articles of a build as arrays, for counting a million of them in milliseconds."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np

from topicgraph.store.database import NO_TIME, Database

Array = np.ndarray[Any, np.dtype[Any]]
DAY = 86_400


@dataclass(frozen=True, slots=True)
class Columns:
    """Arrays by the rows (nodes) of the articles, and by the numbers of the stories.

    - `outlet`: the node of the outlet, -1 if there is none
    - `seconds`: the time of publication, `NO_TIME` if there is none
    - `story`: the number of the story, -1 if there is none
    - `held`: whether the article is in the corpus
    - `newest`: the articles in order of time, the newest first, those without a time last
    - `about`, `topics`: articles, and the nodes of what each is about
    - `story_outlets`, `story_members`, `story_last`: of each story
    """

    outlet: Array
    seconds: Array
    story: Array
    held: Array
    newest: Array
    about: Array
    topics: Array
    story_outlets: Array
    story_members: Array
    story_last: Array
    topics_by_article: tuple[Array, Array] = field(repr=False)

    @classmethod
    def read(cls, database: Database) -> Columns:
        """Read the columns of a database."""
        kinds = [("outlet", np.int32), ("seconds", np.int64), ("story", np.int32), ("held", bool)]
        articles = np.fromiter(database.article_columns(), dtype=kinds)
        pairs = np.fromiter(
            database.topics_of_articles(), dtype=[("article", np.int32), ("topic", np.int32)]
        )
        pairs.sort(order="article", kind="stable")
        story_kinds = [("outlets", np.int32), ("members", np.int32), ("last", np.int64)]
        stories = np.fromiter(database.story_columns(), dtype=story_kinds)
        starts = np.searchsorted(pairs["article"], np.arange(len(articles) + 1))
        seconds = articles["seconds"].copy()
        return cls(
            outlet=articles["outlet"].copy(),
            seconds=seconds,
            story=articles["story"].copy(),
            held=articles["held"].copy(),
            newest=np.argsort(-np.maximum(seconds, -(2**62)), kind="stable").astype(np.int32),
            about=pairs["article"].copy(),
            topics=pairs["topic"].copy(),
            story_outlets=stories["outlets"].copy(),
            story_members=stories["members"].copy(),
            story_last=stories["last"].copy(),
            topics_by_article=(starts[:-1], starts[1:]),
        )

    def list_topics(self, nodes: Array) -> Array:
        """List the topics of articles, each as often as one is about it."""
        is_chosen = np.zeros(len(self.outlet), dtype=bool)
        is_chosen[nodes] = True
        return self.topics[is_chosen[self.about]]

    def list_stories(self, nodes: Array | None, min_outlets: int, order: str) -> Array:
        """List the numbers of the stories that some articles are in; of all, if None.

        Args:
            nodes: The articles.
            min_outlets: Only stories that at least this many outlets covered.
            order: "largest" or "newest" first.
        """
        if nodes is None:
            numbers = np.arange(len(self.story_outlets), dtype=np.int32)
        else:
            numbers = np.unique(self.story[nodes])
            numbers = numbers[numbers >= 0]
        numbers = numbers[self.story_outlets[numbers] >= min_outlets]
        if order == "newest":
            numbers = numbers[np.argsort(-np.maximum(self.story_last[numbers], -(2**62)),
                                         kind="stable")]  # fmt: skip
        return numbers


STEP_DAYS = (1, 7, 28, 91, 364)


def count_days(seconds: Array, steps: int) -> tuple[int, list[tuple[int, int]]]:
    """Count times by days, weeks or more, so that there are at most this many steps.

    Returns:
        The days of a step, and the start of each step that has articles, in seconds, with their
        number.
    """
    days = seconds[seconds != NO_TIME] // DAY
    if not len(days):
        return 1, []
    span = int(days.max() - days.min()) + 1
    length = next((days for days in STEP_DAYS if span / days <= steps), -(-span // steps))
    # Weeks begin on a Monday: 1970-01-05 was one.
    starts = (days - 4) // length * length + 4 if length % 7 == 0 else days // length * length
    found, counts = np.unique(starts, return_counts=True)
    return length, [(int(day) * DAY, int(count)) for day, count in zip(found, counts, strict=True)]


def count_values(values: Array, limit: int) -> list[tuple[int, int]]:
    """Count nodes: each with its number, the most frequent first; -1 does not count."""
    values = values[values >= 0]
    if not len(values):
        return []
    counts = np.bincount(values)
    found = np.flatnonzero(counts)
    order = np.lexsort((found, -counts[found]))[:limit]
    return [(int(found[place]), int(counts[found[place]])) for place in order]
