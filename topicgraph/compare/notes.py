"""What a comparison counted, and what it left out, in sentences."""

from __future__ import annotations

import polars as pl

from topicgraph.compare.attention import FULL
from topicgraph.compare.units import Units
from topicgraph.compare.wording import count

MANY = 200
"""Up to this many providers every pair is listed; beyond it only pairs that share a story."""


def notes(
    counted: Units, chosen: list[str], named: list[str], minimum: int, selected: bool
) -> list[str]:
    """What was counted, and what was left out, in sentences."""
    pieces, coverage = counted.pieces, counted.coverage
    repeats, unknown = counted.held.height - pieces.height, pieces["provider"].null_count()
    undated = pieces.filter((pl.col("precision") == "none") | pl.col("published").is_null()).height
    topics, unclear = counted.about["topic"].n_unique(), coverage["provider"].null_count()
    untimed, stubs = (
        coverage.filter(pl.col("precision") == "day").height,
        coverage.filter(~pl.col("held")).height,
    )
    few = pieces["provider"].drop_nulls().n_unique() - len(chosen)
    collapsed = (
        f"{repeats:,} held copies and updates count as their originals"
        if repeats
        else "none is a copy or an update"
    )
    lines = [
        (
            True,
            f"Counted are {count(pieces.height, 'independent article')} of {counted.held.height:,} held; {collapsed}.",
        ),
        (
            selected,
            "Only the selection is counted; who else covered its stories, and when, is taken from the whole corpus.",
        ),
        (
            unknown,
            f"{count(unknown, 'article')} of an unknown outlet (a platform names none): in the totals, but nobody's own.",
        ),
        (
            unclear,
            f"{count(unclear, 'story')} with a piece of an unknown outlet: counted as nobody's exclusive.",
        ),
        (
            few and not named,
            f"{count(few, 'outlet')} with fewer than {count(minimum, 'independent article')}: not listed, but in the rest.",
        ),
        (
            undated,
            f"{count(undated, 'article')} without a date: in no timeline, and in no question of who was first.",
        ),
        (
            untimed,
            f"{count(untimed, 'first piece')} with a date but no time: it never decides who was first, and is a tie at most.",
        ),
        (
            stubs,
            f"{count(stubs, 'piece')} known only from other articles' related lists: coverage of a story, but no article counted.",
        ),
        (
            len(chosen) > MANY,
            f"With more than {MANY} outlets, only pairs that share a story are listed.",
        ),
        (
            len(chosen) * topics > FULL,
            "With so many outlets and topics, only pairs of them with an article are listed.",
        ),
        (
            True,
            "This corpus is a sample: what an outlet lacks is not in this corpus, which does not say that the outlet left it out.",
        ),
    ]
    return [sentence for applies, sentence in lines if applies]
