"""The same story in other words (M24)."""

from __future__ import annotations

from typing import Any

import numpy as np
import polars as pl

from topicgraph.compare.data import ComparisonData
from topicgraph.compare.measure import Measure, Row, Statement
from topicgraph.compare.shared_stories import find_shared_articles, shared_rows
from topicgraph.compare.statistics import MIN_N
from topicgraph.compare.words import CASE_SCHEMA, is_enough, judge_cases, split_words, state_words


def measure_framing(coverage: pl.DataFrame, pairs: pl.DataFrame) -> pl.DataFrame:
    """M24: the words by which the headlines of two providers differ where both report the same
    stories.

    Arguments: `coverage`, each provider's first piece on each story, `story, provider, id, title`;
    `pairs`, `provider, other`. Returns what `measure_distinctive` does for two providers, of words in
    headlines; `n` and `n_other` are both the stories shared. Since both report the same events, a
    word that one uses more often is one it chose. Listed are pairs that share at least five
    stories, and words in at least five headlines.

    Source: M4 (Monroe, Colaresi, Quinn 2008), on headlines of shared stories only.

    >>> titles = ["Ban agreed", "Mood cams ousted"] * 5
    >>> coverage = pl.DataFrame({"story": [i // 2 for i in range(10)], "provider": ["A", "B"] * 5, "id": range(10), "title": titles})
    >>> table = measure_framing(coverage, pl.DataFrame({"provider": ["A"], "other": ["B"]}))
    >>> table.select("term", "k", "k_other", "n").rows()
    [('agreed', 5, 0, 5), ('ban', 5, 0, 5), ('cams', 0, 5, 5), ('mood', 0, 5, 5), ('ousted', 0, 5, 5)]
    """
    listed, rows = shared_rows(coverage, pairs)
    sizes = rows.group_by("pair").agg(n=pl.len().cast(pl.Int64)).filter(pl.col("n") >= MIN_N)
    sides = listed.join(sizes, on="pair").sort("pair").with_row_index("side")
    rows = rows.join(sides.select("pair", "side"), on="pair")
    shared = rows.select(
        "side", id=coverage["id"].gather(rows["row"]), id_b=coverage["id"].gather(rows["row_b"])
    )
    sides = sides.select("side", "provider", "other", "n", n_other="n")
    said = split_words(coverage.select("id", "title").unique("id"), "title")
    known = said.select("term", kind=pl.lit("word")).unique().sort("term").with_row_index("number")
    cases, totals = _counted(shared, said.join(known, on="term"), sides.height, known.height)
    sides = sides.with_columns(totals, every=pl.sum_horizontal(totals), kind=pl.lit("word"))
    return judge_cases(
        cases, sides, known, cases.join(sides.filter(is_enough()), on="side", how="semi").height
    )


def _counted(
    shared: pl.DataFrame, said: pl.DataFrame, sides: int, words: int
) -> tuple[pl.DataFrame, list[pl.Series]]:
    """In how many headlines of either side each word stands, where it is five of both together; and
    how many words each side has.

    Arguments: `shared`, `side, id, id_b`; `said`, `id, number`. Done by sparse matrices: of many
    pairs most words are met a million times."""
    from scipy import sparse

    heads = said.select("id").unique().with_row_index("row")

    def matrix(rows: pl.DataFrame, columns: tuple[str, str], shape: tuple[int, int]) -> Any:
        return sparse.csr_matrix(
            (np.ones(rows.height, np.int64), tuple(rows[column].to_numpy() for column in columns)),
            shape,
        )

    use = matrix(said.join(heads, on="id"), ("row", "number"), (heads.height, words))

    def counts(end: str) -> Any:
        return (
            matrix(
                shared.select("side", id=end).join(heads, on="id"),
                ("side", "row"),
                (sides, heads.height),
            )
            @ use
        )

    ours, theirs = counts("id"), counts("id_b")
    both = sparse.coo_matrix(ours + theirs)
    enough = both.data >= MIN_N
    side, number, whole = both.row[enough], both.col[enough], both.data[enough]
    k = np.asarray(ours[side, number]).ravel() if len(side) else np.zeros(0, np.int64)
    cases = pl.DataFrame(
        {"side": side, "number": number, "k": k, "k_other": whole - k, "whole": whole},
        schema=CASE_SCHEMA,
    )
    totals = [
        pl.Series(name, np.asarray(table.sum(axis=1)).ravel(), pl.Int64)
        for name, table in (("total", ours), ("total_other", theirs))
    ]
    return cases, totals


def _evidence(data: ComparisonData, provider: str, other: str) -> pl.DataFrame:
    return find_shared_articles(data.side_coverage, provider, other)


def _state(rows: list[Row]) -> list[Statement]:
    return state_words(rows, "headlines on the same stories", ("provider", "other", "term"))


MEASURE = Measure(
    name="framing",
    number=24,
    unit="pair",
    table=lambda data: measure_framing(data.side_coverage, data.pairs),
    evidence=_evidence,
    state=_state,
    word_columns=("title",),
    sort_evidence_by_story=True,
)
