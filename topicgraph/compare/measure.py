"""What a measure is: one object that knows its table, its evidence, its sentences and its cells.

Each module of `topicgraph.compare.measures` defines one or more `Measure` objects. The comparison,
the evidence, the findings, the summary and the page loop over them; none of them knows a measure
by name.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import log2
from typing import Any, Literal, NamedTuple

import polars as pl

from topicgraph.compare.data import ComparisonData
from topicgraph.model import Shown

Row = dict[str, Any]
TableReader = Callable[[str], pl.DataFrame]
"""Gives the table of another measure of the same comparison, by its name."""

Unit = Literal["outlet", "pair", "corpus"]


@dataclass(frozen=True, slots=True, repr=False)
class Finding(Shown):
    """A statement that holds after all corrections.

    Attributes:
        sentence: The statement in words, with its figures.
        measure: The name of the table it is from.
        about: What it is about, as arguments of `Comparison.evidence`.
        n: The number of articles or stories it rests on.
        p_value: The corrected p-value.
        effect: How large the difference is; comparable within one measure.
        how_we_know: What the statement rests on, and what would overturn it.
    """

    sentence: str
    measure: str
    about: Mapping[str, str]
    n: int
    p_value: float
    effect: float
    how_we_know: str

    def __str__(self) -> str:
        return self.sentence


class Statement(NamedTuple):
    """One statement about a row of a table.

    It has a sentence, what it is about (the columns that hold the arguments of `evidence`), its n,
    how large the difference is, and the row itself. Statements that follow from others of the same
    measure are listed after these.
    """

    sentence: str
    about: tuple[str, ...]
    n: int
    effect: float
    row: Row
    follows: bool = False


class Cell(NamedTuple):
    """One column of the summary: its heading, and how it prints a row of the measure's table."""

    heading: str
    format: Callable[[Row], str]


class Section(NamedTuple):
    """One table of the summary.

    `omitted` is the number of rows not shown; `measures` name the tables that have them all.
    """

    heading: str
    columns: tuple[str, ...]
    rows: Sequence[tuple[str, ...]]
    omitted: int
    measures: tuple[str, ...]


class PageIndex(NamedTuple):
    """The integers by which the page refers to outlets and stories, by their ids."""

    outlets: Mapping[str, int]
    stories: Mapping[str, int]


@dataclass(frozen=True, kw_only=True)
class GroupTest:
    """What a test of groups is made from, with the outlet as its unit; see `group_tests`.

    Attributes:
        observed: What is counted in a row of the table, of a group and of a single outlet alike.
        expected: What chance or size would give; the two are compared by their difference, after
            `expected` has been multiplied so that both have the same sum over all outlets.
        outlets: The table of single outlets (of pairs of them, in both directions), where it is not
            that of the measure.
        only_fewer: Whether only less than expected counts.
    """

    observed: pl.Expr
    expected: pl.Expr
    outlets: Callable[[ComparisonData], pl.DataFrame] | None = None
    only_fewer: bool = False


def _data_pairs(data: ComparisonData) -> pl.DataFrame:
    return data.pairs


def _data_subjects(data: ComparisonData) -> dict[str, str]:
    return {provider: data.names[provider] for provider in data.providers}


@dataclass(frozen=True, kw_only=True)
class Measure:
    """One measure of coverage.

    Attributes:
        name: The name of its table, as `Comparison.tables()` and `evidence` have it.
        number: Its number in docs/measures.md (8 is M8); measures are listed in this order.
        unit: Whether a row is about one outlet, a pair of outlets, or the whole corpus.
        table: Computes the table, with ids; names are added next to them.
        evidence: The articles behind the figures. For a pair it is called with the two providers
            and returns their `id`s; otherwise it returns `provider, id` of all rows.
        state: Turns significant rows into statements; None for a measure without a test.
        least_effect: A smaller difference is not a finding, however sure.
        rank: Findings are listed by this first: coverage before attention, words last.
        basis: The test in words, and what would overturn a finding.
        group_test: How groups of outlets are tested; None: they are only described.
        cells: Its columns in the summary table of its unit.
        section: Its own table in the summary, if it has one.
        without_intervals: The table without intervals that take long and that neither the summary
            nor a finding states, if it has any.
        page: The figures that the page carries of it.
        pairs: The pairs it lists, for a measure of pairs.
        subjects: Those it lists (id → name), for a measure of single outlets.
        word_columns: The texts in which it counts words, if it does.
        sort_evidence_by_story: Whether the evidence is listed story by story.
    """

    name: str
    number: int
    unit: Unit
    table: Callable[[ComparisonData], pl.DataFrame]
    evidence: Callable[..., pl.DataFrame]
    state: Callable[[list[Row]], list[Statement]] | None = None
    least_effect: float = 0.0
    rank: int = 0
    basis: str = ""
    group_test: GroupTest | None = None
    cells: tuple[Cell, ...] = ()
    section: Callable[[TableReader], Section] | None = None
    without_intervals: Callable[[ComparisonData], pl.DataFrame] | None = None
    page: Callable[[pl.DataFrame, PageIndex], dict[str, Any]] | None = None
    pairs: Callable[[ComparisonData], pl.DataFrame] = _data_pairs
    subjects: Callable[[ComparisonData], dict[str, str]] = _data_subjects
    word_columns: tuple[str, ...] = ()
    sort_evidence_by_story: bool = False


TOO_FEW = "too few"


def or_too_few(format_row: Callable[[Row], str]) -> Callable[[Row], str]:
    """The same format, but "too few" for a row that rests on too few."""
    return lambda row: TOO_FEW if row["too_few"] else format_row(row)


def round_for_page(number: float | None, digits: int = 5) -> float | None:
    """A number with as many significant digits as the page carries."""
    return None if number is None else float(f"{number:.{digits}g}")


MAX_TITLE_LENGTH = 48
"""Characters at which a headline in the summary is cut."""


def cut_title(title: str) -> str:
    """A headline, cut to `MAX_TITLE_LENGTH` characters."""
    return title if len(title) <= MAX_TITLE_LENGTH else title[: MAX_TITLE_LENGTH - 1].rstrip() + "…"


def doublings(number: float, other: float) -> float:
    """How many times one number is double the other, half a unit added to each; at least 0."""
    return abs(log2((number + 0.5) / (other + 0.5)))
