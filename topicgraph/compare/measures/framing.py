"""The same story in other words (M24)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import numpy as np
import polars as pl

from topicgraph.compare.data import ComparisonData
from topicgraph.compare.measure import Measure, Row, Statement
from topicgraph.compare.shared_stories import find_shared_articles, shared_rows
from topicgraph.compare.statistics import MIN_N, PRIOR_SIZE
from topicgraph.compare.words import (
    CASE_SCHEMA,
    drop_uninformative,
    find_templates,
    is_enough,
    judge_cases,
    split_words,
    state_words,
)


def measure_framing(
    coverage: pl.DataFrame,
    pairs: pl.DataFrame,
    outlet_names: Iterable[str] = (),
    is_template: Callable[[pl.DataFrame], pl.Series] | None = None,
    prior_size: float = PRIOR_SIZE,
) -> pl.DataFrame:
    """M24: by which words do the headlines of two providers on the same stories differ?

    Both report the same events, so a word that one uses more often is one it chose. The test uses
    only the stories on which exactly one of the two headlines has the word.

    Sources: McNemar 1947, Psychometrika 12:153 (mid-p); ranking as in `measure_distinctive`.

    Args:
        coverage: Each provider's first article on each story, `story, provider, id, title`.
        pairs: `provider, other`.
        outlet_names: Names of outlets, whose words are left out.
        is_template: See `judge_cases`.
        prior_size: See `judge_cases`.

    Returns:
        As `measure_distinctive` does for two providers, of words in headlines; `n` and `n_other`
        are both the stories shared. Listed are pairs that share at least five stories, and words in
        at least five headlines.

    Example:
        >>> titles = ["Ban agreed", "Mood cams ousted"] * 5
        >>> stories = [i // 2 for i in range(10)]
        >>> coverage = pl.DataFrame(
        ...     {"story": stories, "provider": ["A", "B"] * 5, "id": range(10), "title": titles}
        ... )
        >>> table = measure_framing(coverage, pl.DataFrame({"provider": ["A"], "other": ["B"]}))
        >>> table.select("term", "k", "k_other", "n", "p_value").row(0)
        ('agreed', 5, 0, 5, 0.03125)
    """
    listed, rows = shared_rows(coverage, pairs)
    sizes = rows.group_by("pair").agg(n=pl.len().cast(pl.Int64)).filter(pl.col("n") >= MIN_N)
    sides = listed.join(sizes, on="pair").sort("pair").with_row_index("side")
    rows = rows.join(sides.select("pair", "side"), on="pair", maintain_order="left")
    sides = sides.select("side", "provider", "other", "n", n_other="n")
    heads = coverage.select("id", "title").unique("id").sort("id").with_row_index("row")
    words = drop_uninformative(split_words(heads, "title"), outlet_names)
    known = words.select("term", kind=pl.lit("word")).unique().sort("term").with_row_index("number")
    used = words.join(known, on="term").join(heads.select("id", "row"), on="id")
    ends = [heads["id"].search_sorted(coverage["id"].gather(rows[end])) for end in ("row", "row_b")]
    cases, totals = _count_words(rows["side"], ends, used, (sides.height, heads.height, len(known)))
    sides = sides.with_columns(totals).with_columns(
        total_all=pl.col("total") + pl.col("total_other"), kind=pl.lit("word")
    )
    tests = cases.join(sides.filter(is_enough()), on="side", how="semi").height
    return judge_cases(cases, sides, known, tests, is_template, prior_size)


def _count_words(
    side: pl.Series, ends: list[pl.Series], used: pl.DataFrame, shape: tuple[int, int, int]
) -> tuple[pl.DataFrame, list[pl.Series]]:
    """Count the headlines of each side that have a word, and the words of each side.

    Words in fewer than five headlines of both sides together are left out. The counts are products
    of sparse matrices, because with many pairs common words occur a million times.

    Args:
        side: The pair of each shared story.
        ends: The headlines of both on each shared story, by row.
        used: `row, number`: the words of each headline.
        shape: The numbers of pairs, headlines and words.
    """
    from scipy import sparse

    sides, heads, words = shape

    def matrix(rows: pl.Series, columns: pl.Series, size: tuple[int, int]) -> Any:
        ones = np.ones(len(rows), np.int64)
        return sparse.csr_matrix((ones, (rows.to_numpy(), columns.to_numpy())), size)

    use = matrix(used["row"], used["number"], (heads, words))
    stories = pl.Series(range(len(side)), dtype=pl.Int64)
    of_side = matrix(side, stories, (sides, len(side)))
    ours, theirs = (use[end.to_numpy()] for end in ends)
    both = of_side @ ours.multiply(theirs).tocsr()
    ours, theirs = of_side @ ours, of_side @ theirs
    uses = sparse.coo_matrix(ours + theirs)
    enough = uses.data >= MIN_N
    row, number, k_all = uses.row[enough], uses.col[enough], uses.data[enough]
    k, shared = (
        np.asarray(table[row, number]).ravel() if len(row) else np.zeros(0, np.int64)
        for table in (ours, both)
    )
    columns = {"side": row, "number": number, "k": k, "k_other": k_all - k, "k_all": k_all}
    cases = pl.DataFrame(columns | {"both": shared}, schema=CASE_SCHEMA | {"both": pl.Int64})
    totals = [
        pl.Series(name, np.asarray(table.sum(axis=1)).ravel(), pl.Int64)
        for name, table in (("total", ours), ("total_other", theirs))
    ]
    return cases, totals


def _table(data: ComparisonData) -> pl.DataFrame:
    words_of = data.texts.select("id", "title", "language")
    coverage = data.side_coverage.drop("title").join(words_of, on="id", maintain_order="left")
    pairs = _of_one_language(coverage, data.pairs)
    texts = coverage.select("provider", "title")

    def is_template(cases: pl.DataFrame) -> pl.Series:
        return find_templates(cases, texts, ("title",), data.providers)

    return measure_framing(
        coverage, pairs, data.names_left_out, is_template, data.parameters.prior_size
    )


def _of_one_language(coverage: pl.DataFrame, pairs: pl.DataFrame) -> pl.DataFrame:
    """The pairs of providers that write most of their articles in the same language."""
    usual = dict(
        coverage.group_by("provider")
        .agg(pl.col("language").mode().sort().first())
        .select("provider", "language")
        .iter_rows()
    )
    same = [
        usual.get(a, "") == usual.get(b, "")
        for a, b in pairs.select("provider", "other").iter_rows()
    ]
    return pairs.filter(pl.Series(same, dtype=pl.Boolean))


def _evidence(data: ComparisonData, provider: str, other: str) -> pl.DataFrame:
    return find_shared_articles(data.side_coverage, provider, other)


def _state(rows: list[Row]) -> list[Statement]:
    return state_words(rows, "headlines on the same stories", ("provider", "other", "term"))


MEASURE = Measure(
    name="framing",
    number=24,
    unit="pair",
    table=_table,
    evidence=_evidence,
    state=_state,
    rank=7,
    basis=(
        "McNemar's test (mid-p) of the headlines of the same stories; a text repeated in the"
        " articles would overturn it"
    ),
    word_columns=("title",),
    sort_evidence_by_story=True,
)
