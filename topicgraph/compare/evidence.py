"""The articles behind a figure of a comparison."""

from __future__ import annotations

from dataclasses import dataclass

import polars as pl

from topicgraph.compare.stories import shared_stories
from topicgraph.compare.timing import lagged, who_was_first
from topicgraph.errors import ArgumentError

PAIRED = ("agenda", "overlap", "lags")
"""The measures of two providers."""


@dataclass(frozen=True)
class Behind:
    """What the figures of a comparison were made from.

    `names` and `topics` are id → name; `articles` all, as in the tables; `pieces`, `about`, `coverage` as in `Units`.
    `sides` and `side_coverage` are `pieces` and `coverage` as the `pairs` see them: with one provider, all others are the rest.
    """

    providers: tuple[str, ...]
    names: dict[str, str]
    topics: dict[str, str]
    articles: pl.DataFrame
    pieces: pl.DataFrame
    about: pl.DataFrame
    coverage: pl.DataFrame
    sides: pl.DataFrame
    side_coverage: pl.DataFrame
    pairs: pl.DataFrame


def evidence(
    behind: Behind, measure: str, *, provider: str | None, other: str | None, topic: str | None, story: str | None
) -> pl.DataFrame:
    """See `Comparison.evidence`."""
    if measure in PAIRED:
        rows = _of_pair(behind, measure, *_pair(behind, measure, provider, other))
    elif other is not None:
        raise ArgumentError(f'other="{other}": only {", ".join(PAIRED)} compare two outlets, "{measure}" is about one')
    else:
        chosen = behind.providers if provider is None else [_resolved("provider", provider, _compared(behind))]
        rows = _of_one(behind, measure).filter(pl.col("provider").is_in(list(chosen))).drop("provider")
    rows = rows.join(behind.articles, on="id")
    if topic is not None:
        wanted = _resolved("topic", topic, behind.topics)
        if measure == "topics":
            rows = rows.filter(pl.col("topic") == wanted)
        rows = rows.join(behind.about.filter(pl.col("topic") == wanted).select("id"), on="id", how="semi")
    if story is not None:
        if story not in set(behind.articles["story"]):
            raise ArgumentError(f'story="{story}": no story has this id; see the "story" column of the evidence')
        rows = rows.filter(pl.col("story") == story)
    name = pl.col("provider").replace_strict(behind.names, default=None, return_dtype=pl.String).alias("name")
    shown = ("id", "title", "provider", name, "published", "precision", "url", "story")
    order = ("story", "published", "id") if measure in ("overlap", "lags") else ("published", "id")
    return rows.select(*shown, *(column for column in ("topic", "first") if column in rows.columns)).sort(*order, nulls_last=True)


def _of_one(behind: Behind, measure: str) -> pl.DataFrame:
    """`provider, id` (and what the measure adds) of all that a measure of single providers counted."""
    if measure == "topics":
        return behind.pieces.select("provider", "id").join(behind.about, on="id")
    if measure in ("timeline", "peaks"):
        return behind.pieces.filter(pl.col("published").is_not_null() & (pl.col("precision") != "none")).select("provider", "id")
    if measure == "firsts":
        return who_was_first(behind.coverage).select("provider", "id", "first")
    if measure == "exclusives":
        return behind.coverage.filter(pl.len().over("story") == 1).select("provider", "id")
    return behind.pieces.select("provider", "id")


def _of_pair(behind: Behind, measure: str, provider: str, other: str) -> pl.DataFrame:
    """The `id` of all that a measure of pairs counted for this one."""
    both = pl.col("provider").is_in([provider, other])
    if measure == "agenda":
        return behind.sides.filter(both).join(behind.about, on="id", how="semi").select("id")
    coverage = lagged(behind.side_coverage) if measure == "lags" else behind.side_coverage
    shared = shared_stories(coverage, pl.DataFrame({"provider": [provider], "other": [other]}))
    return pl.concat([shared.select("id"), shared.select(id="id_b")])


def _pair(behind: Behind, measure: str, provider: str | None, other: str | None) -> tuple[str, str]:
    if provider is None and other is None and behind.pairs.height == 1:
        return behind.pairs.row(0)
    compared = _compared(behind)
    if len(behind.providers) == 1:
        compared |= {rest: behind.names[rest] for rest in behind.pairs["other"]}
        other = other or behind.pairs["other"][0]
    if provider is None or other is None:
        raise ArgumentError(f'"{measure}" compares two outlets: give provider= and other=, of {_some(compared)}')
    first, second = _resolved("provider", provider, compared), _resolved("other", other, compared)
    if first == second:
        raise ArgumentError(f'other="{other}": want another outlet than provider="{provider}", of {_some(compared)}')
    return first, second


def _compared(behind: Behind) -> dict[str, str]:
    return {provider: behind.names[provider] for provider in behind.providers}


def _resolved(argument: str, value: str, names: dict[str, str]) -> str:
    """The id meant by `value`, an id or a name of `names`."""
    if value in names:
        return value
    found = [key for key, name in names.items() if name.casefold() == value.casefold()]
    if len(found) == 1:
        return found[0]
    if found:
        raise ArgumentError(f'{argument}="{value}" may be {" or ".join(sorted(found))}; use the id')
    raise ArgumentError(f'{argument}="{value}" is not in this comparison: want one of {_some(names)}')


def _some(names: dict[str, str], most: int = 12) -> str:
    listed = sorted(names.values(), key=str.casefold)
    return ", ".join(listed[:most]) + (f" and {len(listed) - most:,} more" if len(listed) > most else "") if listed else "none: it is empty"
