"""Words of texts, and how surely one side uses a word more than another: what the measures of
words have in common."""

from __future__ import annotations

import numpy as np
import polars as pl

from topicgraph.compare.formatting import format_p_value
from topicgraph.compare.measure import Row, Statement
from topicgraph.compare.statistics import MIN_N, benjamini_hochberg, log_odds
from topicgraph.intervals import Z95
from topicgraph.text import count_phrase

MAX_CHARACTERS = 600
"""So many characters of a text are looked at."""

TERMS_PER_SIDE = 50
"""So many terms of each pair and kind are listed that one side has more, and so many that it has
less."""


def split_words(texts: pl.DataFrame, *columns: str) -> pl.DataFrame:
    """The different words of each text, without regard to case and accents; a word of one letter is
    none.

    Arguments: `texts` with `id` and the text `columns`. Returns `id, term`, one row for each word
    of an article: saying a word twice in one article is no further evidence.

    >>> split_words(pl.DataFrame({"id": [1], "title": ["Les été, l’été: a mood-cam"]}), "title")["term"].to_list()
    ['les', 'ete', 'lete', 'mood', 'cam']
    """
    text = pl.concat_str(
        [pl.col(column).fill_null("").str.slice(0, MAX_CHARACTERS) for column in columns],
        separator=" ",
    )
    folded = (
        text.str.to_lowercase()
        .str.normalize("NFKD")
        .str.replace_all(r"\p{M}|['’`´]", "")
        .str.normalize("NFC")
    )
    listed = texts.select(
        "id", term=folded.str.extract_all(r"[\p{L}\p{N}]{2,}").list.unique(maintain_order=True)
    )
    return listed.explode("term", empty_as_null=False, keep_nulls=False)


CASE_SCHEMA = {
    "side": pl.UInt32,
    "number": pl.UInt32,
    "k": pl.Int64,
    "k_other": pl.Int64,
    "whole": pl.Int64,
}

Cases = tuple[pl.DataFrame, pl.DataFrame, pl.DataFrame, int]
"""The cases to judge, `side, number, k, k_other, whole`; what each `side` and each `number` is; how
many tests were made in all."""


def is_enough() -> pl.Expr:
    return (pl.min_horizontal("n", "n_other") >= MIN_N) & (
        pl.min_horizontal("total", "total_other") > 0
    )


def judge_cases(
    cases: pl.DataFrame, sides: pl.DataFrame, known: pl.DataFrame, tests: int
) -> pl.DataFrame:
    """The cases as log-odds, with their sides and terms; the most distinctive of them."""
    sides = sides.with_columns(too_few=~is_enough())
    of_side = {
        name: sides[name].gather(cases["side"])
        for name in ("total", "total_other", "every", "too_few")
    }
    with np.errstate(
        divide="ignore", invalid="ignore"
    ):  # where a side is empty; it is marked too few
        d, z, p = log_odds(
            cases["k"],
            of_side["total"],
            cases["k_other"],
            of_side["total_other"],
            cases["whole"],
            of_side["every"],
        )
    figures = [pl.Series("log_odds", d), pl.Series("z", z), pl.Series("p_value", p)]
    cases = cases.with_columns(figures).with_columns(
        pl.when(~of_side["too_few"]).then(pl.col("log_odds", "z", "p_value"))
    )
    cases = cases.with_columns(
        pl.Series("q_value", benjamini_hochberg(cases["p_value"].to_list(), tests), pl.Float64)
    )
    rank = pl.col("z").abs().rank("min", descending=True).over("side", pl.col("z") > 0)
    table = (
        cases.filter((rank <= TERMS_PER_SIDE) | pl.col("z").is_null())
        .join(sides.drop("kind"), on="side")
        .join(known.select("number", "kind", "term"), on="number")
    )
    half = pl.when(pl.col("z") != 0).then((pl.col("log_odds") / pl.col("z")).abs() * Z95)
    low, high = (pl.col("log_odds") - half).alias("low"), (pl.col("log_odds") + half).alias("high")
    listed = (
        "provider",
        "other",
        "kind",
        "term",
        "k",
        "n",
        "k_other",
        "n_other",
        "log_odds",
        low,
        high,
        "z",
        "p_value",
        "q_value",
        "too_few",
    )
    return table.select(listed).sort(
        "p_value", "provider", "other", "kind", "term", nulls_last=True
    )


WORDS_PER_SENTENCE = 5


def state_words(rows: list[Row], unit: str, about: tuple[str, ...]) -> list[Statement]:
    """One statement for each pair and direction: its most distinctive words together.

    Args:
        rows: The significant rows of a table of words.
        unit: What is counted, in the plural.
        about: The columns that the statement is about.
    """
    statements = []
    keys = dict.fromkeys((row["provider"], row["other"], row["log_odds"] > 0) for row in rows)
    for key in keys:
        words = [row for row in rows if (row["provider"], row["other"], row["log_odds"] > 0) == key]
        best, more = words[0], len(words) - WORDS_PER_SENTENCE
        named = ", ".join(
            f"“{row['term']}” ({row['k']:,} to {row['k_other']:,})"
            for row in words[:WORDS_PER_SENTENCE]
        )
        further = f" and {count_phrase(more, 'other word')}" if more > 0 else ""
        direction = "more" if key[2] else "less"
        sentence = (
            f"{best['name']} says {named}{further} {direction} often than {best['other_name']}"
            f" ({best['n']:,} {unit} to {best['n_other']:,};"
            f" corrected {format_p_value(best['q_value'])})."
        )
        statements.append(Statement(sentence, about, best["n"], best))
    return statements
