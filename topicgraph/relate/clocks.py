"""Outlets whose clock is wrong: their times differ from all others' by whole hours."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import NamedTuple

import numpy as np
import polars as pl

from topicgraph.relate.stories import StoryPairs
from topicgraph.store.tables import Tables
from topicgraph.text import count_phrase

TOLERANCE = 2
"""Minutes by which a difference may miss the whole hour."""

MIN_LAGS = 6
"""An outlet with fewer comparable times is not judged."""

MIN_SHARE = 0.5
"""Share of an outlet's differences that are the same number of whole hours."""

MAX_HOURS = 14
"""No two time zones are more hours apart."""


class WrongClock(NamedTuple):
    """An outlet or carrier whose times are off, with the file of one of its articles."""

    outlet: str
    file: str
    message: str


def find_wrong_clocks(tables: Tables, pairs: StoryPairs, level: float) -> list[WrongClock]:
    """Return the outlets and carriers whose lags bunch at one number of whole hours.

    Two clocks that are both right differ by any number of minutes. A difference that keeps falling
    on the same whole hour shows a time zone that was lost. By chance five in sixty differences lie
    within two minutes of a whole hour.

    Args:
        tables: The tables of the folder.
        pairs: How alike the articles of each pair are.
        level: The likeness from which on two articles say the same.
    """
    articles = tables.articles
    seconds = articles["published"].dt.epoch("s").cast(pl.Float64).fill_null(float("nan"))
    minutes = seconds.to_numpy() / 60
    usable = articles["precision"].is_in(["second", "minute"]).to_numpy()
    usable &= articles["held"].to_numpy() & ~np.isnan(minutes)
    chosen = (pairs.likeness >= level) & usable[pairs.a] & usable[pairs.b]
    lags: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    names = articles.select("provider", "carrier").rows()
    times = minutes.tolist()  # Python's numbers are rounded in a fifth of the time of NumPy's
    for a, b in zip(pairs.a[chosen].tolist(), pairs.b[chosen].tolist(), strict=True):
        for one, other in ((a, b), (b, a)):
            for clock in {name for name in names[one] if name}:
                if clock not in names[other] and names[other][0]:
                    lags[clock][names[other][0]].append(round(times[one] - times[other]))
    wrong = (_judge(clock, against) for clock, against in sorted(lags.items()))
    files = _first_files(articles)
    return [
        WrongClock(clock, files.get(clock, ""), f"{clock.removeprefix('provider:')}: {text}")
        for clock, text in (found for found in wrong if found)
    ]


def _judge(clock: str, against: dict[str, list[int]]) -> tuple[str, str] | None:
    lags = [lag for others in against.values() for lag in others]
    hour_counts = Counter(
        round(lag / 60) for lag in lags if abs(lag - 60 * round(lag / 60)) <= TOLERANCE
    )
    hour_counts.pop(0, None)
    if len(lags) < MIN_LAGS or len(against) < 2 or not hour_counts:
        return None
    hours, count = min(hour_counts.items(), key=lambda item: (-item[1], abs(item[0])))
    if count / len(lags) < MIN_SHARE or abs(hours) > MAX_HOURS:
        return None
    direction = "after" if hours > 0 else "before"
    return clock, (
        f"in {count} of {len(lags)} pairs of its articles and other outlets' on the same, its time"
        f" is {count_phrase(abs(hours), 'whole hour')} {direction} the other: its time zone may be"
        " wrong; nothing is called first by its times"
    )


def _first_files(articles: pl.DataFrame) -> dict[str, str]:
    files: dict[str, str] = {}
    for provider, carrier, names in articles.select("provider", "carrier", "files").iter_rows():
        for clock in (provider, carrier):
            if clock and names:
                files.setdefault(clock, names[0])
    return files
