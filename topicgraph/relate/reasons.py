"""Why two articles are said to be similar, in words that a person can check."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from topicgraph.relate.text import stem, tokens


def shared(later: str, earlier: str, counts: Mapping[str, int]) -> str:
    """The rarest words that two titles share, as the later one has them; `counts`: in how many articles each stem is.

    >>> shared("Rogue class revealed", "A rogue reveal", {"rogue": 2, "reveal": 9})
    'both say rogue, revealed'
    """
    there = {stem(word) for word in tokens(earlier)}
    said = {stem(word): word for word in reversed(tokens(later)) if len(word) > 2 and stem(word) in there}
    rarest = sorted(said, key=lambda one: (counts.get(one, 0), one))[:3]
    return f"both say {', '.join(said[one] for one in rarest)}" if rarest else "alike in their letters"


def gap(days: float) -> str:
    """The time between two articles in words.

    >>> gap(0.125), gap(2.4), gap(float("nan")), gap(0.0001)
    ('3 hours apart', '2 days apart', 'one is undated', 'at the same time')
    """
    if np.isnan(days):
        return "one is undated"
    minutes = days * 1440
    if minutes < 1:
        return "at the same time"
    amount, unit = (minutes, "minute") if minutes < 90 else (minutes / 60, "hour") if days < 2 else (days, "day")
    return f"{amount:.0f} {unit}{'' if round(amount) == 1 else 's'} apart"
