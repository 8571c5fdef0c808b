"""Which words and topics set providers apart, in all they wrote and in the headlines of the same
stories (M4, M24)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import polars as pl

from topicgraph.compare.statistics import FEW, benjamini_hochberg, log_odds
from topicgraph.compare.stories import shared_rows, shared_stories

LONGEST = 600
"""So many characters of a text are looked at."""

LISTED = 50
"""So many terms of each pair and kind are listed that one side has more, and so many that it has
less."""

Z = 1.959963984540054


def words_of(texts: pl.DataFrame, *columns: str) -> pl.DataFrame:
    """The different words of each text, without regard to case and accents; a word of one letter is
    none.

    Arguments: `texts` with `id` and the text `columns`. Returns `id, term`, one row for each word
    of an article: saying a word twice in one article is no further evidence.

    >>> words_of(pl.DataFrame({"id": [1], "title": ["Les été, l’été: a mood-cam"]}), "title")["term"].to_list()
    ['les', 'ete', 'lete', 'mood', 'cam']
    """
    text = pl.concat_str(
        [pl.col(column).fill_null("").str.slice(0, LONGEST) for column in columns], separator=" "
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


def distinctive(
    pieces: pl.DataFrame, terms: pl.DataFrame, providers: Sequence[str], rest: str
) -> pl.DataFrame:
    """M4: which words and topics set a provider apart; of exactly two providers the one from the
    other, else each from all the rest.

    Arguments: `pieces`, the independent articles of the corpus, `id, provider`; `terms`, their
    words and topics, `id, kind, term`; the `providers` to list; the `rest`, what to call the rest
    of the corpus. The unit is the article: each counts once for a term. Returns `provider`,
    `other`, `kind` ("word" or "topic"), `term`, `k` of the provider's `n` articles and `k_other` of
    the other's `n_other`, `log_odds` with its 95 % interval `low … high` (above 0: more than the
    other), `z`, `p_value`, `q_value` (Benjamini-Hochberg over all pairs and terms of the table that
    were tested, those not listed as well), `too_few`. Listed are the fifty most distinctive either
    way (and ties), of each kind. Not tested are terms in fewer than five articles, and those a
    provider does not use where it would not be expected to five times.

    Source: Monroe, Colaresi, Quinn 2008, Political Analysis 16:372.

    >>> pieces = pl.DataFrame({"id": range(20), "provider": ["A"] * 10 + ["B"] * 10})
    >>> terms = pl.DataFrame({"id": range(20), "kind": "word", "term": ["mood"] * 9 + ["law"] * 11})
    >>> distinctive(pieces, terms, ["A", "B"], "rest").select("term", "k", "k_other", pl.col("log_odds").round(2)).rows()
    [('mood', 9, 0, 1.97), ('law', 1, 10, -1.97)]
    """
    counts = (
        terms.join(pieces.select("id", "provider"), on="id")
        .group_by("provider", "kind", "term")
        .agg(k=pl.len().cast(pl.Int64))
    )
    known = (
        counts.group_by("kind", "term")
        .agg(whole=pl.col("k").sum())
        .sort("kind", "term")
        .with_row_index("number")
    )
    known = known.with_columns(every=pl.col("whole").sum().over("kind"))
    counts = counts.join(known.select("kind", "term", "number"), on=["kind", "term"]).select(
        "provider", "kind", "number", "k"
    )
    sizes = pieces.group_by("provider").agg(n=pl.len().cast(pl.Int64))
    totals = counts.group_by("provider", "kind").agg(total=pl.col("k").sum())
    every = known.group_by("kind").agg(pl.col("every").first())
    sides = (
        every.join(sizes, how="cross")
        .join(totals, on=["provider", "kind"], how="left")
        .with_columns(pl.col("total").fill_null(0))
    )
    sides = sides.filter(pl.col("provider").is_in(list(providers))).sort("provider", "kind")
    if len(providers) == 2:
        theirs = sides.drop("every").rename(
            {"provider": "other", "n": "n_other", "total": "total_other"}
        )
        sides = sides.filter(pl.col("provider") == providers[0]).join(
            theirs.filter(pl.col("other") == providers[1]), on="kind"
        )
        return _judged(*_between(sides.sort("kind").with_row_index("side"), counts, known))
    left, total_other = (
        (pieces.height - pl.col("n")).alias("n_other"),
        (pl.col("every") - pl.col("total")).alias("total_other"),
    )
    return _judged(
        *_against_rest(
            sides.with_columns(left, total_other, other=pl.lit(rest)).with_row_index("side"),
            counts,
            known,
        )
    )


CASES = {
    "side": pl.UInt32,
    "number": pl.UInt32,
    "k": pl.Int64,
    "k_other": pl.Int64,
    "whole": pl.Int64,
}

Judged = tuple[pl.DataFrame, pl.DataFrame, pl.DataFrame, int]
"""The cases to judge, `side, number, k, k_other, whole`; what each `side` and each `number` is; how
many tests were made in all."""


def _between(sides: pl.DataFrame, counts: pl.DataFrame, known: pl.DataFrame) -> Judged:
    """Of two providers, all terms that at least five articles of both together use."""
    both = known.select("kind", "number", "whole").join(
        sides.select("side", "kind", "provider", "other"), on="kind"
    )
    both = both.join(counts, on=["provider", "kind", "number"], how="left")
    both = both.join(
        counts.rename({"provider": "other", "k": "k_other"}),
        on=["other", "kind", "number"],
        how="left",
    )
    cases = both.select("side", "number", "whole", pl.col("k", "k_other").fill_null(0)).filter(
        pl.col("k") + pl.col("k_other") >= FEW
    )
    return cases, sides, known, cases.join(sides.filter(_enough()), on="side", how="semi").height


def _against_rest(sides: pl.DataFrame, counts: pl.DataFrame, known: pl.DataFrame) -> Judged:
    """Of each provider the terms it uses, and those it could be expected to use five times; the
    tests are those of all its terms."""
    frequent = known.filter(pl.col("whole") >= FEW)
    tests = (
        sides.filter(_enough())
        .join(frequent.group_by("kind").agg(terms=pl.len().cast(pl.Int64)), on="kind")["terms"]
        .sum()
    )
    used = counts.join(sides.select("provider", "kind", "side"), on=["provider", "kind"]).join(
        frequent.select("number", "whole"), on="number"
    )
    used = used.select("side", "number", "k", "whole")
    likely = _likely(frequent, sides).join(used, on=["side", "number"], how="anti")
    cases = pl.concat(
        [used, likely.select("side", "number", pl.lit(0, pl.Int64).alias("k"), "whole")]
    )
    return cases.with_columns(k_other=pl.col("whole") - pl.col("k")), sides, known, int(tests)


def _likely(terms: pl.DataFrame, sides: pl.DataFrame) -> pl.DataFrame:
    """Which side, `side`, could be expected to use which term, `number, whole`, five times."""
    parts = [pl.DataFrame(schema={"side": pl.UInt32, "number": pl.UInt32, "whole": pl.Int64})]
    for (kind,), said in sides.filter(pl.col("total") > 0).group_by("kind", maintain_order=True):
        ordered = (
            terms.filter(pl.col("kind") == kind).select("number", "whole").sort("whole", "number")
        )
        least = said.select(pl.col("every") * FEW / pl.col("total"))["every"].to_numpy()
        first = np.searchsorted(ordered["whole"].to_numpy(), least)
        sizes = ordered.height - first
        rows = np.repeat(first - np.append(0, np.cumsum(sizes)[:-1]), sizes) + np.arange(
            sizes.sum()
        )
        parts.append(
            ordered[rows].select(
                pl.Series("side", np.repeat(said["side"].to_numpy(), sizes), pl.UInt32),
                "number",
                "whole",
            )
        )
    return pl.concat(parts)


def _enough() -> pl.Expr:
    return (pl.min_horizontal("n", "n_other") >= FEW) & (
        pl.min_horizontal("total", "total_other") > 0
    )


def _judged(
    cases: pl.DataFrame, sides: pl.DataFrame, known: pl.DataFrame, tests: int
) -> pl.DataFrame:
    """The cases as log-odds, with their sides and terms; the most distinctive of them."""
    sides = sides.with_columns(too_few=~_enough())
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
        cases.filter((rank <= LISTED) | pl.col("z").is_null())
        .join(sides.drop("kind"), on="side")
        .join(known.select("number", "kind", "term"), on="number")
    )
    half = pl.when(pl.col("z") != 0).then((pl.col("log_odds") / pl.col("z")).abs() * Z)
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


def framing(coverage: pl.DataFrame, pairs: pl.DataFrame) -> pl.DataFrame:
    """M24: the words by which the headlines of two providers differ where both report the same
    stories.

    Arguments: `coverage`, each provider's first piece on each story, `story, provider, id, title`;
    `pairs`, `provider, other`. Returns what `distinctive` does for two providers, of words in
    headlines; `n` and `n_other` are both the stories shared. Since both report the same events, a
    word that one uses more often is one it chose. Listed are pairs that share at least five
    stories, and words in at least five headlines.

    Source: M4 (Monroe, Colaresi, Quinn 2008), on headlines of shared stories only.

    >>> titles = ["Ban agreed", "Mood cams ousted"] * 5
    >>> coverage = pl.DataFrame({"story": [i // 2 for i in range(10)], "provider": ["A", "B"] * 5, "id": range(10), "title": titles})
    >>> table = framing(coverage, pl.DataFrame({"provider": ["A"], "other": ["B"]}))
    >>> table.select("term", "k", "k_other", "n").rows()
    [('agreed', 5, 0, 5), ('ban', 5, 0, 5), ('cams', 0, 5, 5), ('mood', 0, 5, 5), ('ousted', 0, 5, 5)]
    """
    listed, rows = shared_rows(coverage, pairs)
    sizes = rows.group_by("pair").agg(n=pl.len().cast(pl.Int64)).filter(pl.col("n") >= FEW)
    sides = listed.join(sizes, on="pair").sort("pair").with_row_index("side")
    rows = rows.join(sides.select("pair", "side"), on="pair")
    shared = rows.select(
        "side", id=coverage["id"].gather(rows["row"]), id_b=coverage["id"].gather(rows["row_b"])
    )
    sides = sides.select("side", "provider", "other", "n", n_other="n")
    said = words_of(coverage.select("id", "title").unique("id"), "title")
    known = said.select("term", kind=pl.lit("word")).unique().sort("term").with_row_index("number")
    cases, totals = _counted(shared, said.join(known, on="term"), sides.height, known.height)
    sides = sides.with_columns(totals, every=pl.sum_horizontal(totals), kind=pl.lit("word"))
    return _judged(
        cases, sides, known, cases.join(sides.filter(_enough()), on="side", how="semi").height
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
    enough = both.data >= FEW
    side, number, whole = both.row[enough], both.col[enough], both.data[enough]
    k = np.asarray(ours[side, number]).ravel() if len(side) else np.zeros(0, np.int64)
    cases = pl.DataFrame(
        {"side": side, "number": number, "k": k, "k_other": whole - k, "whole": whole}, schema=CASES
    )
    totals = [
        pl.Series(name, np.asarray(table.sum(axis=1)).ravel(), pl.Int64)
        for name, table in (("total", ours), ("total_other", theirs))
    ]
    return cases, totals


def headlines(coverage: pl.DataFrame, pairs: pl.DataFrame) -> pl.DataFrame:
    """M24: the headlines of two providers on the same stories, side by side.

    Arguments as in `framing`. Returns `provider, other, story, title, other_title`, and the ids of
    both pieces, `article, other_article`.

    >>> coverage = pl.DataFrame({"story": [1, 1], "provider": ["A", "B"], "id": [7, 8], "title": ["Ban agreed", "Mood cams ousted"]})
    >>> headlines(coverage, pl.DataFrame({"provider": ["A"], "other": ["B"]})).select("title", "other_title").rows()
    [('Ban agreed', 'Mood cams ousted')]
    """
    shared = shared_stories(coverage.select("story", "provider", "id", "title"), pairs)
    return shared.select(
        "provider",
        "other",
        "story",
        "title",
        other_title="title_b",
        article="id",
        other_article="id_b",
    )
