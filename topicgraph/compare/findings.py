"""Which statements of a comparison are significant after all corrections."""

from __future__ import annotations

from typing import Any

import polars as pl

from topicgraph.compare.formatting import format_p_value
from topicgraph.compare.groups import GROUP_BASIS, GROUP_CORRECTION, GROUP_PREFIX
from topicgraph.compare.measure import Finding, Measure, Row, Statement, TableReader
from topicgraph.compare.measures import list_measures
from topicgraph.compare.parameters import Parameters
from topicgraph.compare.statistics import benjamini_hochberg
from topicgraph.model import isolate


def select_findings(
    table_of: TableReader,
    place: str = "this corpus",
    parameters: Parameters | None = None,
    *,
    groups_by_outlets: bool = True,
) -> list[Finding]:
    """Select the statements that are significant among all tables of a comparison.

    They are sorted by kind, coverage first and words last. Within a kind, the largest difference
    comes first; outlets that are seldom first come after those that are often first instead.

    The q-values of a table control the false discoveries of that table. Readers who look only at
    the tables with findings make another selection. Therefore, if R of the m tables tested have
    findings (Benjamini-Hochberg on their smallest q, which is Simes' p-value of the table), a row
    is kept if its q is at most alpha * R/m. The p-value stated is q * m/R.

    Source: Benjamini and Bogomolov 2014, Journal of the Royal Statistical Society B 76:297.

    Args:
        table_of: Returns the table of a measure, given its name.
        place: What was compared, in words: "this corpus" or "this selection".
        parameters: Its `alpha` is the largest corrected p-value of a finding; statements on fewer
            than `least_n`, or of a smaller effect than `least_effect` times that of the measure,
            are left out; None: the defaults.
        groups_by_outlets: Whether groups were tested by their outlets.
    """
    chosen = parameters or Parameters()
    alpha = chosen.alpha
    tested: dict[str, float] = {}
    for name, measure in list_measures().items():
        smallest = table_of(name)["q_value"].min() if measure.state else None
        if isinstance(smallest, float):
            tested[name] = smallest
    selected = sum(q is not None and q <= alpha for q in benjamini_hochberg(list(tested.values())))
    if not selected:
        return []
    factor = len(tested) / selected
    findings: list[tuple[int, bool, float, str, Finding]] = []
    for name in tested:
        significant = table_of(name).filter(
            ~pl.col("too_few") & (pl.col("q_value") * factor <= alpha)
        )
        rows = significant.with_columns(
            pl.col("q_value") * factor,
            place=pl.lit(place),
            word_stories=pl.lit(chosen.word_stories),
        ).to_dicts()
        measure = list_measures()[name]
        assert measure.state is not None
        for statement in measure.state([_isolate_texts(row) for row in rows]):
            least = chosen.least_effect * measure.least_effect
            if statement.effect >= least and statement.n >= chosen.least_n:
                finding = _make_finding(measure, statement, groups_by_outlets)
                order = (measure.rank, statement.follows, -statement.effect, finding.sentence)
                findings.append((*order, finding))
    return [finding for *_, finding in sorted(findings, key=lambda item: item[:4])]


def _isolate_texts(row: Row) -> Row:
    """Isolate right-to-left names and words, which would reorder the sentence around them."""
    return {key: _isolate(value) for key, value in row.items()}


def _isolate(value: Any) -> Any:
    if isinstance(value, str):
        return isolate(value)
    return list(map(_isolate, value)) if isinstance(value, list) else value


def _restore(value: Any) -> Any:
    return value.strip("\u2068\u2069") if isinstance(value, str) else value


def _make_finding(measure: Measure, statement: Statement, groups_by_outlets: bool) -> Finding:
    row = statement.row
    corrected = format_p_value(row["q_value"])
    about = {key: _restore(row[key]) for key in statement.about}
    is_of_group = any(str(value).startswith(GROUP_PREFIX) for value in about.values())
    basis, correction = (
        (GROUP_BASIS, GROUP_CORRECTION)
        if is_of_group and groups_by_outlets
        else (measure.basis, "Benjamini-Hochberg")
    )
    return Finding(
        sentence=statement.sentence,
        measure=measure.name,
        about=about,
        n=statement.n,
        p_value=row["q_value"],
        effect=statement.effect,
        how_we_know=(
            f"n = {statement.n:,}; {basis}; {corrected} after correction for all tests of"
            f" the table ({correction}) and for the tables tested (Benjamini-Bogomolov)."
        ),
    )
