"""The articles behind a figure of a comparison."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import polars as pl

from topicgraph.compare.follows import matches
from topicgraph.compare.groups import PREFIX
from topicgraph.compare.stories import shared_stories
from topicgraph.compare.terms import words_of
from topicgraph.compare.timing import lagged, who_was_first
from topicgraph.errors import ArgumentError

REST = "rest"
"""Stands for all other providers where one is compared alone."""

PAIRED = ("agenda", "overlap", "cocoverage", "backbone", "lags", "follows", "framing", "headlines")
"""The measures of two providers."""

TIES = ("cocoverage", "backbone")
"""Of these, those of one provider with each other one, never with the rest."""

WHOLE = ("stories", "concentration")
"""The measures of the corpus, which need no provider."""

WORDED = {"distinctive": ("title", "excerpt"), "framing": ("title",)}
"""The measures of words, and the texts they count them in."""


@dataclass(frozen=True)
class Behind:
    """What the figures of a comparison were made from.

    `names`, `topics` and `stories` are id → name; `articles` all, as in the tables; `works`,
    `pieces`, `about`, `coverage` as in `Units`; `outlet_pieces` and `outlet_coverage` the pieces
    and coverage by outlets where groups are compared. `sides` and `side_coverage` are `pieces` and
    `coverage` as the `pairs` see them: with one provider, all others are the rest; `ties` are then
    that one with each other. `own`: all that are no copies, of stories that count; `similar` and
    `copies`, pairs of articles; `peaks` of stories."""

    providers: tuple[str, ...]
    names: dict[str, str]
    topics: dict[str, str]
    stories: dict[str, str]
    articles: pl.DataFrame
    works: pl.DataFrame
    pieces: pl.DataFrame
    outlet_pieces: pl.DataFrame
    about: pl.DataFrame
    coverage: pl.DataFrame
    outlet_coverage: pl.DataFrame
    sides: pl.DataFrame
    side_coverage: pl.DataFrame
    pairs: pl.DataFrame
    ties: pl.DataFrame
    similar: pl.DataFrame
    copies: pl.DataFrame
    own: pl.DataFrame
    peaks: pl.DataFrame

    def labelled(self, table: pl.DataFrame) -> pl.DataFrame:
        """A table with the names beside the ids of providers, topics and stories."""
        ids = [
            column
            for column in ("provider", "other", "topic", "story", "subject")
            if column in table.columns
        ]
        known: dict[str, tuple[str, dict[str, str]]] = {
            "provider": ("name", self.names),
            "other": ("other_name", self.names),
            "topic": ("topic_name", self.topics),
            "story": ("story_name", self.stories),
            "subject": ("subject_name", self.topics | self.stories if "subject" in ids else {}),
        }
        return table.select(
            *ids, *(_named(table, column, *known[column]) for column in ids), pl.exclude(ids)
        )


def _named(table: pl.DataFrame, column: str, label: str, names: dict[str, str]) -> pl.Expr:
    used: dict[str, Any] = {id_: names[id_] for id_ in table[column].unique() if id_ in names}
    return (
        pl.col(column)
        .replace_strict(used, default=pl.col(column), return_dtype=pl.String)
        .alias(label)
    )


def evidence(
    behind: Behind,
    measure: str,
    *,
    provider: str | None,
    other: str | None,
    topic: str | None,
    story: str | None,
    term: str | None,
    absent: pl.DataFrame,
) -> pl.DataFrame:
    """See `Comparison.evidence`; `absent` are the blindspots listed, `provider, story`."""
    if term is not None and measure not in WORDED:
        raise ArgumentError(f'term="{term}": only {" and ".join(WORDED)} count words')
    if measure in PAIRED:
        rows = _of_pair(behind, measure, *_pair(behind, measure, provider, other))
    elif other is not None:
        raise ArgumentError(
            f'other="{other}": only {", ".join(PAIRED)} compare two outlets, "{measure}" is about one'
        )
    elif measure in WHOLE:
        rows = _of_all(behind, measure, provider)
    else:
        known = _groups(behind) if measure == "group_blindspots" else _compared(behind)
        chosen = known if provider is None else [_resolved("provider", provider, known)]
        rows = (
            _of_one(behind, measure, absent)
            .filter(pl.col("provider").is_in(list(chosen)))
            .drop("provider")
        )
    rows = rows.join(behind.articles, on="id")
    if topic is not None:
        rows = _about(behind, rows, _resolved("topic", topic, behind.topics), measure)
    if story is not None:
        rows = rows.filter(pl.col("story") == _story(behind, story))
    if term is not None:
        said = words_of(rows.unique("id"), *WORDED[measure]).filter(
            pl.col("term") == term.casefold()
        )
        rows = rows.join(said.select("id"), on="id", how="semi")
    name = (
        pl.col("provider")
        .replace_strict(behind.names, default=None, return_dtype=pl.String)
        .alias("name")
    )
    shown = ("id", "title", "provider", name, "published", "precision", "url", "story")
    order = (
        ("story", "published", "id")
        if measure in PAIRED and measure not in ("agenda", "follows")
        else ("published", "id")
    )
    return rows.select(
        *shown, *(column for column in ("topic", "first") if column in rows.columns)
    ).sort(*order, nulls_last=True)


def _of_one(behind: Behind, measure: str, absent: pl.DataFrame) -> pl.DataFrame:
    """`provider, id` (and what the measure adds) of all that a measure of single providers
    counted."""
    pieces, coverage = behind.pieces.select("provider", "id"), behind.coverage
    match measure:
        case "topics":
            return pieces.join(behind.about, on="id")
        case "diversity":
            return pieces.join(behind.about, on="id", how="semi")
        case "timeline" | "peaks":
            return behind.pieces.filter(
                pl.col("published").is_not_null() & (pl.col("precision") != "none")
            ).select("provider", "id")
        case "firsts":
            return who_was_first(coverage).select("provider", "id", "first")
        case "positions":
            return (
                lagged(coverage).join(behind.peaks, on="story", how="semi").select("provider", "id")
            )
        case "copies":
            return _copies(behind.works)
        case "exclusives":
            return coverage.filter(pl.len().over("story") == 1).select("provider", "id")
        case "blindspots":
            return (
                absent.select("provider", "story")
                .join(_known(coverage).select("story", "id"), on="story")
                .select("provider", "id")
            )
        case "group_blindspots":
            groups = pl.DataFrame(
                {"provider": list(_groups(behind))}, schema={"provider": pl.String}
            )
            shared = _known(behind.outlet_coverage).filter(pl.len().over("story") >= 2)
            return groups.join(shared.select("id"), how="cross")
        case "bridging":
            return _known(coverage).filter(pl.len().over("story") >= 2).select("provider", "id")
    return pieces


def _of_all(behind: Behind, measure: str, provider: str | None) -> pl.DataFrame:
    """The `id` of all that a measure of the corpus counted, of one provider or of all."""
    rows = behind.own if measure == "stories" else _known(behind.outlet_pieces)
    if provider is not None:
        rows = rows.filter(pl.col("provider") == _resolved("provider", provider, behind.names))
    return rows.select("id")


def _copies(works: pl.DataFrame) -> pl.DataFrame:
    """A provider's held copies of others' pieces, and its own held pieces that others copied."""
    writers = works.filter(pl.col("id") == pl.col("original")).select("original", writer="provider")
    foreign = works.join(writers, on="original", how="left").filter(
        (pl.col("id") != pl.col("original"))
        & (pl.col("provider") == pl.col("writer")).fill_null(False).not_()
    )
    taken = foreign.filter(pl.col("provider").is_not_null())["original"]
    copied = works.filter(pl.col("held") & pl.col("id").is_in(taken.implode()))
    return pl.concat(
        [foreign.filter("held").select("provider", "id"), copied.select("provider", "id")]
    )


def _of_pair(behind: Behind, measure: str, provider: str, other: str) -> pl.DataFrame:
    """The `id` of all that a measure of pairs counted for this one."""
    both = pl.col("provider").is_in([provider, other])
    if measure == "agenda":
        return behind.sides.filter(both).join(behind.about, on="id", how="semi").select("id")
    if measure == "follows":
        found = matches(behind.sides, behind.similar).filter(
            (pl.col("provider") == provider) & (pl.col("other") == other)
        )
        return pl.concat([found.select(id="earlier").unique(), found.select(id="later").unique()])
    coverage = behind.coverage if measure in TIES else behind.side_coverage
    coverage = lagged(coverage) if measure == "lags" else coverage
    shared = shared_stories(coverage, pl.DataFrame({"provider": [provider], "other": [other]}))
    return pl.concat([shared.select("id"), shared.select(id="id_b")])


def _about(behind: Behind, rows: pl.DataFrame, topic: str, measure: str) -> pl.DataFrame:
    if measure == "topics":
        rows = rows.filter(pl.col("topic") == topic)
    return rows.join(
        behind.about.filter(pl.col("topic") == topic).select("id"), on="id", how="semi"
    )


def _known(coverage: pl.DataFrame) -> pl.DataFrame:
    return coverage.drop_nulls("provider")


def _pair(behind: Behind, measure: str, provider: str | None, other: str | None) -> tuple[str, str]:
    pairs = behind.ties if measure in TIES else behind.pairs
    if provider is None and other is None and pairs.height == 1:
        return pairs.row(0)
    compared = _compared(behind)
    if len(behind.providers) == 1:
        provider = provider or behind.providers[0]
        compared |= {other: behind.names[other] for other in pairs["other"]}
        other = other or (REST if measure not in TIES else None)
    if provider is None or other is None:
        raise ArgumentError(
            f'"{measure}" compares two outlets: give provider= and other=, of {_some(compared.values())}'
        )
    first, second = _resolved("provider", provider, compared), _resolved("other", other, compared)
    if first == second:
        raise ArgumentError(
            f'other="{other}": want another outlet than provider="{provider}", of {_some(compared.values())}'
        )
    return first, second


def _compared(behind: Behind) -> dict[str, str]:
    return {provider: behind.names[provider] for provider in behind.providers}


def _groups(behind: Behind) -> dict[str, str]:
    return {id_: name for id_, name in behind.names.items() if id_.startswith(PREFIX)}


def _story(behind: Behind, story: str) -> str:
    if story not in set(behind.articles["story"]):
        raise ArgumentError(
            f'story="{story}": no story has this id; see the "story" column of the evidence'
        )
    return story


def _resolved(argument: str, value: str, names: dict[str, str]) -> str:
    """The id meant by `value`, an id or a name of `names`."""
    if value in names:
        return value
    found = [key for key, name in names.items() if name.casefold() == value.casefold()]
    if len(found) == 1:
        return found[0]
    if found:
        raise ArgumentError(f'{argument}="{value}" may be {" or ".join(sorted(found))}; use the id')
    raise ArgumentError(
        f'{argument}="{value}" is not in this comparison: want one of {_some(names.values())}'
    )


def _some(names: Iterable[str], most: int = 12) -> str:
    listed = sorted(names, key=str.casefold)
    return (
        ", ".join(listed[:most])
        + (f" and {len(listed) - most:,} more" if len(listed) > most else "")
        if listed
        else "none: it is empty"
    )
