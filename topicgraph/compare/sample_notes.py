"""What a comparison counted, and what it left out, in sentences."""

from __future__ import annotations

from collections.abc import Sequence

import polars as pl

from topicgraph.compare.data import MAX_OUTLETS_FOR_ALL_PAIRS, ComparisonData
from topicgraph.compare.group_tests import describe_group_tests
from topicgraph.compare.groups import EDITION, GROUP_PREFIX
from topicgraph.compare.measures.topics import MAX_ROWS_FOR_ALL
from topicgraph.compare.timing import has_date
from topicgraph.text import count_phrase


def describe_sample(data: ComparisonData, named: Sequence[str]) -> list[str]:
    """Describe what was counted, and what was left out.

    Args:
        data: The data of the comparison.
        named: The providers that were asked for by name.
    """
    return [
        _describe_copies(data),
        *_describe_selection(data),
        *_describe_unknown(data),
        *_describe_small_outlets(data, named),
        *_describe_ungrouped(data),
        *describe_group_tests(data),
        *_describe_dates(data),
        *_describe_firsts(data),
        *_describe_shortened_tables(data),
        "This corpus is a sample. A missing story only means that it is not in this corpus; the"
        " outlet may still have covered it.",
    ]


def _describe_copies(data: ComparisonData) -> str:
    held, independent = data.sample.held.height, data.sample.independent.height
    repeats = held - independent
    unclear = data.sample.articles.filter("held", "undirected").height
    if not repeats:
        none = "" if unclear else "; none is a copy or an update"
        return (
            f"All {count_phrase(held, 'article')} are counted{none}.{_describe_same_text(unclear)}"
        )
    collapsed = (
        "1 copy or update counts together with its original"
        if repeats == 1
        else f"{repeats:,} copies and updates count together with their originals"
    )
    counted = f"{independent:,} of {count_phrase(held, 'article')} are counted; {collapsed}."
    return counted + _describe_same_text(unclear)


def _describe_same_text(number: int) -> str:
    """Say how many articles have another outlet's text without being known to be copies."""
    if not number:
        return ""
    have = "1 article has" if number == 1 else f"{number:,} articles have"
    return (
        f" {have} the same text as another outlet's, and both are counted: which was earlier is not"
        " known, or both credit the same agency."
    )


def _describe_selection(data: ComparisonData) -> list[str]:
    if data.selection is None:
        return []
    return [
        "Only the selection is counted. Who else covered its stories, and when, is taken from the"
        " whole corpus."
    ]


def _describe_unknown(data: ComparisonData) -> list[str]:
    notes = []
    if articles := data.sample.independent["provider"].null_count():
        notes.append(
            f"{count_phrase(articles, 'article')} of unknown outlets: counted in the totals, but"
            " for no outlet."
        )
    if stories := data.sample.coverage["provider"].null_count():
        notes.append(
            f"{count_phrase(stories, 'story')} with an article of an unknown outlet: never"
            " counted as exclusive."
        )
    return notes


def _describe_small_outlets(data: ComparisonData, named: Sequence[str]) -> list[str]:
    outlets = data.sample.independent["provider"].drop_nulls().n_unique()
    small = outlets - len(data.providers)
    if named or not small or data.by is not None:
        return []
    fewer = f"fewer than {count_phrase(data.parameters.minimum, 'article')}"
    return [f"{count_phrase(small, 'outlet')} with {fewer}: counted in the rest."]


def _describe_ungrouped(data: ComparisonData) -> list[str]:
    """Say how many outlets have no value of the attribute that is compared."""
    if data.by is None or data.by.casefold() == EDITION:
        return []
    outlets = data.sample.independent.drop_nulls("provider")["provider"].unique()
    lone = outlets.filter(~outlets.str.starts_with(GROUP_PREFIX))
    if lone.is_empty():
        return []
    outlets_without = count_phrase(len(lone), "outlet")
    return [f"{outlets_without} without a value of {data.by}: counted in the rest."]


def _describe_dates(data: ComparisonData) -> list[str]:
    coverage, notes = data.sample.coverage, []
    if undated := data.sample.independent.filter(~has_date()).height:
        notes.append(
            f"{count_phrase(undated, 'article')} without a date: not used in timelines, nor for"
            " who was first."
        )
    days = coverage.filter(pl.col("precision") == "day")
    assumed = data.tables.articles.filter(pl.col("zone") == "assumed").select("id")
    zoneless = days.join(assumed, on="id", how="semi").height
    for count, kind in (
        (
            days.height - zoneless,
            "with a date but no time: not used to decide who was first, and not counted as not"
            " first.",
        ),
        (zoneless, "with a time but no time zone: not used to test who was first."),
    ):
        if count:
            notes.append(f"{count_phrase(count, 'first article')} {kind}")
    if stubs := coverage.filter(~pl.col("held")).height:
        notes.append(
            f"{count_phrase(stubs, 'article')} known only from the related lists of others:"
            " counted as coverage of a story, but not as articles."
        )
    return notes


def _describe_firsts(data: ComparisonData) -> list[str]:
    """Say for how many stories the first report is known, by the times that the files state."""
    if data.firsts is None:
        return []
    reports = data.sample.reports.filter(has_date())
    outlets = reports.group_by("story").agg(pl.col("provider").drop_nulls().n_unique())
    shared = outlets.filter(pl.col("provider") >= 2)["story"]
    if shared.is_empty():
        return []
    known = shared.filter(shared.is_in(data.firsts["story"].implode()))
    limited = sum(bool(data.first_scopes.get(story)) for story in known)
    among = (
        f"; for {limited:,} of these only among the articles in the language of the story, because"
        " articles in other languages appeared at that time"
        if limited
        else ""
    )
    several = "several groups" if data.compares_groups else "several outlets"
    return [
        f"Who was first is known for {len(known):,} of the {count_phrase(len(shared), 'story')}"
        f" on which {several} have dated articles of their own, by the times that the files"
        f" state{among}. First rates, lags and follow figures count only these, and for an outlet"
        " only those on which it states a time."
    ]


def _describe_shortened_tables(data: ComparisonData) -> list[str]:
    outlets, notes = len(data.providers), []
    if outlets > MAX_OUTLETS_FOR_ALL_PAIRS:
        notes.append(
            f"With more than {MAX_OUTLETS_FOR_ALL_PAIRS} outlets, only pairs that share a story are"
            " listed."
        )
    if outlets * data.sample.about["topic"].n_unique() > MAX_ROWS_FOR_ALL:
        notes.append(
            "With so many outlets and topics, only pairs of them with an article are listed."
        )
    return notes
