"""Which words and topics set providers apart, in all they wrote and in the headlines of the same stories (M4, M24)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import polars as pl

from topicgraph.compare.statistics import FEW, benjamini_hochberg, log_odds
from topicgraph.compare.stories import shared_stories

LONGEST = 600
"""So many characters of a text are looked at."""

LISTED = 50
"""So many terms of each pair and kind are listed that one side has more, and so many that it has less."""

Z = 1.959963984540054


def words_of(texts: pl.DataFrame, *columns: str) -> pl.DataFrame:
    """The different words of each text, without regard to case and accents; a word of one letter is none.

    Arguments: `texts` with `id` and the text `columns`. Returns `id, term`, one row for each word of an article: saying a word twice in
    one article is no further evidence.

    >>> words_of(pl.DataFrame({"id": [1], "title": ["Les été, l’été: a mood-cam"]}), "title")["term"].to_list()
    ['les', 'ete', 'lete', 'mood', 'cam']
    """
    text = pl.concat_str([pl.col(column).fill_null("").str.slice(0, LONGEST) for column in columns], separator=" ")
    folded = text.str.to_lowercase().str.normalize("NFKD").str.replace_all(r"\p{M}|['’`´]", "").str.normalize("NFC")
    listed = texts.select("id", term=folded.str.extract_all(r"[\p{L}\p{N}]{2,}").list.unique(maintain_order=True))
    return listed.explode("term", empty_as_null=False, keep_nulls=False)


def distinctive(pieces: pl.DataFrame, terms: pl.DataFrame, providers: Sequence[str], rest: str) -> pl.DataFrame:
    """M4: which words and topics set a provider apart; of exactly two providers the one from the other, else each from all the rest.

    Arguments: `pieces`, the independent articles of the corpus, `id, provider`; `terms`, their words and topics, `id, kind, term`; the
    `providers` to list; the `rest`, what to call the rest of the corpus. The unit is the article: each counts once for a term. Returns
    `provider`, `other`, `kind` ("word" or "topic"), `term`, `k` of the provider's `n` articles and `k_other` of the other's `n_other`,
    `log_odds` with its 95 % interval `low … high` (above 0: more than the other), `z`, `p_value`, `q_value` (Benjamini-Hochberg over all
    pairs and terms of the table that were tested, those not listed as well), `too_few`. Listed are the fifty most distinctive
    either way (and ties), of each kind. Not tested are terms in fewer than five articles, and those a provider does not use where it would not be
    expected to five times.

    Source: Monroe, Colaresi, Quinn 2008, Political Analysis 16:372.

    >>> pieces = pl.DataFrame({"id": range(20), "provider": ["A"] * 10 + ["B"] * 10})
    >>> terms = pl.DataFrame({"id": range(20), "kind": "word", "term": ["mood"] * 9 + ["law"] * 11})
    >>> distinctive(pieces, terms, ["A", "B"], "rest").select("term", "k", "k_other", pl.col("log_odds").round(2)).rows()
    [('mood', 9, 0, 1.97), ('law', 1, 10, -1.97)]
    """
    counts = terms.join(pieces.select("id", "provider"), on="id").group_by("provider", "kind", "term").agg(k=pl.len().cast(pl.Int64))
    sizes = pieces.group_by("provider").agg(n=pl.len().cast(pl.Int64))
    corpus = counts.group_by("kind", "term").agg(whole=pl.col("k").sum())
    corpus = corpus.with_columns(every=pl.col("whole").sum().over("kind"))
    totals = counts.group_by("provider", "kind").agg(total=pl.col("k").sum())
    kinds = corpus.group_by("kind").agg(pl.col("every").first())
    sides = kinds.join(sizes, how="cross").join(totals, on=["provider", "kind"], how="left").with_columns(pl.col("total").fill_null(0))
    ours = sides.filter(pl.col("provider").is_in(list(providers)))
    if len(providers) == 2:
        theirs = ours.drop("every").rename({"provider": "other", "n": "n_other", "total": "total_other"})
        ours = ours.join(theirs, on="kind").filter((pl.col("provider") == providers[0]) & (pl.col("other") == providers[1]))
        return _judged(*_between(ours, counts, corpus))
    left = (pieces.height - pl.col("n")).alias("n_other")
    ours = ours.with_columns(left, other=pl.lit(rest), total_other=pl.col("every") - pl.col("total"))
    return _judged(*_against_rest(ours, counts, corpus))


def _between(sides: pl.DataFrame, counts: pl.DataFrame, corpus: pl.DataFrame) -> tuple[pl.DataFrame, int]:
    """Of two providers, all terms that at least five articles of both together use; and how many tests that makes."""
    theirs = counts.rename({"provider": "other", "k": "k_other"})
    table = sides.join(corpus.drop("every"), on="kind").join(counts, on=["provider", "kind", "term"], how="left")
    table = table.join(theirs, on=["other", "kind", "term"], how="left").with_columns(pl.col("k", "k_other").fill_null(0))
    table = table.filter(pl.col("k") + pl.col("k_other") >= FEW)
    return table, table.filter(_enough()).height


def _against_rest(sides: pl.DataFrame, counts: pl.DataFrame, corpus: pl.DataFrame) -> tuple[pl.DataFrame, int]:
    """Of each provider the terms it uses, and those it could be expected to use five times; and how many tests all its terms would make."""
    frequent = corpus.drop("every").filter(pl.col("whole") >= FEW)
    tests = sides.filter(_enough()).join(frequent.group_by("kind").agg(terms=pl.len().cast(pl.Int64)), on="kind")["terms"].sum()
    used = sides.join(counts, on=["provider", "kind"]).join(frequent, on=["kind", "term"])
    largest = sides.select((pl.col("total") / pl.col("every")).max()).item() or 0.0
    expected = pl.col("whole") * pl.col("total") / pl.col("every")
    likely = sides.join(frequent.filter(pl.col("whole") * largest >= FEW), on="kind").filter(expected >= FEW)
    unused = likely.join(counts, on=["provider", "kind", "term"], how="anti").with_columns(k=pl.lit(0, pl.Int64)).select(used.columns)
    return pl.concat([used, unused]).with_columns(k_other=pl.col("whole") - pl.col("k")), int(tests)


def _enough() -> pl.Expr:
    return (pl.min_horizontal("n", "n_other") >= FEW) & (pl.min_horizontal("total", "total_other") > 0)


def _judged(table: pl.DataFrame, tests: int) -> pl.DataFrame:
    """`k` and `k_other` of each term (of `total` and `total_other` on either side, `whole` of `every` in the corpus) as log-odds."""
    table = table.with_columns(too_few=~_enough())
    columns = ("k", "total", "k_other", "total_other", "whole", "every")
    with np.errstate(divide="ignore", invalid="ignore"):  # where a side is empty; it is marked too few
        d, z, p = log_odds(*(table[column] for column in columns))
    table = table.with_columns(pl.Series("log_odds", d), pl.Series("z", z), pl.Series("p_value", p))
    table = table.with_columns(pl.when(~pl.col("too_few")).then(pl.col("log_odds", "z", "p_value")))
    corrected = pl.Series("q_value", benjamini_hochberg(table["p_value"].to_list(), tests), pl.Float64)
    half = pl.when(pl.col("z") != 0).then((pl.col("log_odds") / pl.col("z")).abs() * Z)
    low, high = (pl.col("log_odds") - half).alias("low"), (pl.col("log_odds") + half).alias("high")
    listed = ("provider", "other", "kind", "term", "k", "n", "k_other", "n_other", "log_odds", low, high, "z", "p_value")
    table = table.select(*listed, corrected, "too_few")
    rank = pl.col("z").abs().rank("min", descending=True).over("provider", "other", "kind", pl.col("z") > 0)
    return table.filter((rank <= LISTED) | pl.col("z").is_null()).sort("p_value", "provider", "other", "kind", "term", nulls_last=True)


def framing(coverage: pl.DataFrame, pairs: pl.DataFrame) -> pl.DataFrame:
    """M24: the words by which the headlines of two providers differ where both report the same stories.

    Arguments: `coverage`, each provider's first piece on each story, `story, provider, id, title`; `pairs`, `provider, other`. Returns
    what `distinctive` does for two providers, of words in headlines; `n` and `n_other` are both the stories shared. Since both report the
    same events, a word that one uses more often is one it chose. Listed are pairs that share at least five stories, and words in at least
    five headlines.

    Source: M4 (Monroe, Colaresi, Quinn 2008), on headlines of shared stories only.

    >>> titles = ["Ban agreed", "Mood cams ousted"] * 5
    >>> coverage = pl.DataFrame({"story": [i // 2 for i in range(10)], "provider": ["A", "B"] * 5, "id": range(10), "title": titles})
    >>> table = framing(coverage, pl.DataFrame({"provider": ["A"], "other": ["B"]}))
    >>> table.select("term", "k", "k_other", "n").rows()
    [('agreed', 5, 0, 5), ('ban', 5, 0, 5), ('cams', 0, 5, 5), ('mood', 0, 5, 5), ('ousted', 0, 5, 5)]
    """
    shared = shared_stories(coverage.select("story", "provider", "id"), pairs)
    shared = shared.with_columns(n=pl.len().over("provider", "other").cast(pl.Int64)).filter(pl.col("n") >= FEW)
    pair = shared.select("provider", "other", "n", n_other="n").unique().sort("provider", "other").with_row_index("pair")
    said = words_of(coverage.select("id", "title").unique("id"), "title")
    terms = said.select("term").unique().sort("term").with_row_index("word")  # numbers take a tenth of the room that texts would
    numbered = said.join(terms, on="term").select("id", "word")
    sides = shared.join(pair, on=["provider", "other"]).select("pair", "id", "id_b")
    ours = sides.select("pair", "id").join(numbered, on="id").group_by("pair", "word").agg(k=pl.len().cast(pl.Int64))
    theirs = sides.select("pair", id="id_b").join(numbered, on="id").group_by("pair", "word").agg(k_other=pl.len().cast(pl.Int64))
    both = ours.join(theirs, on=["pair", "word"], how="full", coalesce=True).with_columns(pl.col("k", "k_other").fill_null(0))
    both = both.with_columns(total=pl.col("k").sum().over("pair"), total_other=pl.col("k_other").sum().over("pair"))
    both = both.with_columns(whole=pl.col("k") + pl.col("k_other"), every=pl.col("total") + pl.col("total_other"), kind=pl.lit("word"))
    table = both.filter(pl.col("whole") >= FEW).join(terms, on="word").join(pair, on="pair")
    return _judged(table, table.filter(_enough()).height)


def headlines(coverage: pl.DataFrame, pairs: pl.DataFrame) -> pl.DataFrame:
    """M24: the headlines of two providers on the same stories, side by side.

    Arguments as in `framing`. Returns `provider, other, story, title, other_title`, and the ids of both pieces, `article, other_article`.

    >>> coverage = pl.DataFrame({"story": [1, 1], "provider": ["A", "B"], "id": [7, 8], "title": ["Ban agreed", "Mood cams ousted"]})
    >>> headlines(coverage, pl.DataFrame({"provider": ["A"], "other": ["B"]})).select("title", "other_title").rows()
    [('Ban agreed', 'Mood cams ousted')]
    """
    shared = shared_stories(coverage.select("story", "provider", "id", "title"), pairs)
    return shared.select("provider", "other", "story", "title", other_title="title_b", article="id", other_article="id_b")
