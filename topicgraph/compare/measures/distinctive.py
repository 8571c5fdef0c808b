"""Which words and topics set a provider apart (M4)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import polars as pl

from topicgraph.answers.text_tables import NO_VALUE
from topicgraph.compare.data import REST, ComparisonData
from topicgraph.compare.measure import (
    GroupTest,
    Measure,
    PageIndex,
    Row,
    Section,
    Statement,
    TableReader,
    round_for_page,
)
from topicgraph.compare.statistics import MIN_N, PRIOR_SIZE
from topicgraph.compare.words import (
    Cases,
    drop_uninformative,
    find_templates,
    is_enough,
    judge_cases,
    split_words,
    state_words,
)

OUTLETS_IN_SUMMARY = 6
KINDS_IN_SUMMARY = (("word", 5), ("topic", 2))
"""How many words and how many topics of an outlet the summary names."""
ALPHA = 0.05
PHRASE_SHARE = 0.6
"""A word with this share of its uses next to one of two other words is part of a set phrase,
such as the name of a product or a genre, and tells nothing by itself."""
WORDS_ON_PAGE = 8
MAX_TERMS_OF_GROUPS = 2_000
"""Of groups of outlets so many words and topics are tested, the commonest."""


def measure_distinctive(
    articles: pl.DataFrame,
    terms: pl.DataFrame,
    providers: Sequence[str],
    rest: str,
    is_template: Callable[[pl.DataFrame], pl.Series] | None = None,
    prior_size: float = PRIOR_SIZE,
) -> pl.DataFrame:
    """M4: which words and topics set a provider apart?

    Exactly two providers are compared with each other; otherwise each with all the rest. Each
    article counts once for a term, and each provider has one article on a story.

    Sources: Monroe, Colaresi, Quinn 2008, Political Analysis 16:372 (ranking); Fisher 1935;
    Koopman 1984, Biometrics 40:513 (interval).

    Args:
        articles: The first article of each provider on each story, `id, provider`.
        terms: Their words and topics, `id, kind, term`.
        providers: The providers to list.
        rest: What to call the rest of the corpus.
        is_template: See `judge_cases`.
        prior_size: See `judge_cases`.

    Returns:
        `provider`, `other`, `kind` ("word" or "topic"), `term`, `k` of the provider's `n` articles
        and `k_other` of the other's `n_other`, `log_ratio` of both shares in doublings with its
        95 % interval `low` to `high` (null: without end), `z` for ranking, `p_value`, `q_value`
        (Benjamini-Hochberg over all pairs and terms of the table that were tested, those not listed
        as well), `too_few`. Listed are the fifty most distinctive either way (and ties), of each
        kind. Not tested are terms in fewer than five articles, and those a provider does not use
        where it would not be expected to five times.

    Example:
        >>> articles = pl.DataFrame({"id": range(20), "provider": ["A"] * 10 + ["B"] * 10})
        >>> words = ["mood"] * 9 + ["law"] * 11
        >>> terms = pl.DataFrame({"id": range(20), "kind": "word", "term": words})
        >>> table = measure_distinctive(articles, terms, ["A", "B"], "rest")
        >>> table.select("term", "k", "k_other", pl.col("log_ratio").round(2)).rows()
        [('mood', 9, 0, 4.25), ('law', 1, 10, -2.81)]
    """
    counts = (
        terms.join(articles.select("id", "provider"), on="id")
        .group_by("provider", "kind", "term")
        .agg(k=pl.len().cast(pl.Int64))
    )
    known = (
        counts.group_by("kind", "term")
        .agg(k_all=pl.col("k").sum())
        .sort("kind", "term")
        .with_row_index("number")
    )
    known = known.with_columns(total_all=pl.col("k_all").sum().over("kind"))
    counts = counts.join(known.select("kind", "term", "number"), on=["kind", "term"]).select(
        "provider", "kind", "number", "k"
    )
    sizes = articles.group_by("provider").agg(n=pl.len().cast(pl.Int64))
    totals = counts.group_by("provider", "kind").agg(total=pl.col("k").sum())
    sizes_of_kinds = known.group_by("kind").agg(pl.col("total_all").first())
    sides = (
        sizes_of_kinds.join(sizes, how="cross")
        .join(totals, on=["provider", "kind"], how="left")
        .with_columns(pl.col("total").fill_null(0))
    )
    sides = sides.filter(pl.col("provider").is_in(list(providers))).sort("provider", "kind")
    if len(providers) == 2:
        theirs = sides.drop("total_all").rename(
            {"provider": "other", "n": "n_other", "total": "total_other"}
        )
        sides = sides.filter(pl.col("provider") == providers[0]).join(
            theirs.filter(pl.col("other") == providers[1]), on="kind"
        )
        cases = _between(sides.sort("kind").with_row_index("side"), counts, known)
        return judge_cases(*cases, is_template, prior_size)
    left, total_other = (
        (articles.height - pl.col("n")).alias("n_other"),
        (pl.col("total_all") - pl.col("total")).alias("total_other"),
    )
    return judge_cases(
        *_against_rest(
            sides.with_columns(left, total_other, other=pl.lit(rest)).with_row_index("side"),
            counts,
            known,
        ),
        is_template,
        prior_size,
    )


def _between(sides: pl.DataFrame, counts: pl.DataFrame, known: pl.DataFrame) -> Cases:
    """Of two providers, all terms that at least five articles of both together use."""
    both = known.select("kind", "number", "k_all").join(
        sides.select("side", "kind", "provider", "other"), on="kind"
    )
    both = both.join(counts, on=["provider", "kind", "number"], how="left")
    both = both.join(
        counts.rename({"provider": "other", "k": "k_other"}),
        on=["other", "kind", "number"],
        how="left",
    )
    cases = both.select("side", "number", "k_all", pl.col("k", "k_other").fill_null(0)).filter(
        pl.col("k") + pl.col("k_other") >= MIN_N
    )
    return cases, sides, known, cases.join(sides.filter(is_enough()), on="side", how="semi").height


def _against_rest(sides: pl.DataFrame, counts: pl.DataFrame, known: pl.DataFrame) -> Cases:
    """List for each provider the terms it uses or could be expected to use five times.

    The tests are those of all its terms.
    """
    frequent = known.filter(pl.col("k_all") >= MIN_N)
    tests = (
        sides.filter(is_enough())
        .join(frequent.group_by("kind").agg(terms=pl.len().cast(pl.Int64)), on="kind")["terms"]
        .sum()
    )
    used = counts.join(sides.select("provider", "kind", "side"), on=["provider", "kind"]).join(
        frequent.select("number", "k_all"), on="number"
    )
    used = used.select("side", "number", "k", "k_all")
    likely = _likely(frequent, sides).join(used, on=["side", "number"], how="anti")
    cases = pl.concat(
        [used, likely.select("side", "number", pl.lit(0, pl.Int64).alias("k"), "k_all")]
    )
    return cases.with_columns(k_other=pl.col("k_all") - pl.col("k")), sides, known, int(tests)


def _likely(terms: pl.DataFrame, sides: pl.DataFrame) -> pl.DataFrame:
    """Which side, `side`, could be expected to use which term, `number, k_all`, five times."""
    parts = [pl.DataFrame(schema={"side": pl.UInt32, "number": pl.UInt32, "k_all": pl.Int64})]
    for (kind,), users in sides.filter(pl.col("total") > 0).group_by("kind", maintain_order=True):
        ordered = (
            terms.filter(pl.col("kind") == kind).select("number", "k_all").sort("k_all", "number")
        )
        least = users.select(pl.col("total_all") * MIN_N / pl.col("total"))["total_all"].to_numpy()
        first = np.searchsorted(ordered["k_all"].to_numpy(), least)
        sizes = ordered.height - first
        rows = np.repeat(first - np.append(0, np.cumsum(sizes)[:-1]), sizes) + np.arange(
            sizes.sum()
        )
        parts.append(
            ordered[rows].select(
                pl.Series("side", np.repeat(users["side"].to_numpy(), sizes), pl.UInt32),
                "number",
                "k_all",
            )
        )
    return pl.concat(parts)


def _table(data: ComparisonData) -> pl.DataFrame:
    articles = data.sample.first_held.select("id", "provider")
    texts = articles.join(data.texts, on="id")

    def is_template(cases: pl.DataFrame) -> pl.Series:
        return find_templates(cases, texts, ("title", "excerpt"), data.providers, PHRASE_SHARE)

    articles_of, terms = _terms(data)
    parts = [(articles_of, terms)]
    languages = articles_of["language"].unique(maintain_order=True).to_list()
    if len(languages) > 1:  # no outlet says the words of another language less often
        is_word = pl.col("kind") == "word"
        parts = [(articles_of, terms.filter(~is_word))]
        parts += [
            (
                articles_of.filter(pl.col("language") == language),
                terms.filter(is_word & (pl.col("language") == language)),
            )
            for language in languages
        ]
    tables = [
        measure_distinctive(
            articles, listed, data.providers, REST, is_template, data.parameters.prior_size
        )
        for articles, listed in parts
    ]
    key = ("provider", "other", "kind", "term")
    rows = pl.concat(tables).sort("p_value", *key, nulls_last=True)
    rows = rows.unique(key, keep="first", maintain_order=True)
    share = pl.all_horizontal(pl.col("provider", "other").is_in(list(data.sharing)))
    return rows.with_columns(pl.when(share).then("q_value").alias("q_value"))


def _terms(data: ComparisonData) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Return the first article of each provider on each story, with its words and topics.

    Articles are numbers here, because a million articles have many million words.
    """
    articles = data.sample.first_held.select("id", "provider").with_row_index("number")
    articles = articles.join(data.texts, on="id", maintain_order="left")
    texts = articles.select("title", "excerpt", id="number")
    words = split_words(texts, "title", "excerpt").with_columns(kind=pl.lit("word"))
    words = words.join(articles.select("language", id="number"), on="id", maintain_order="left")
    words = drop_uninformative(words, data.names_left_out)
    about = data.sample.about.join(articles.select("id", "number"), on="id")
    topics = about.select(
        id="number",
        term=pl.col("topic").replace(data.topic_names),
        kind=pl.lit("topic"),
        language=pl.lit(""),
    )
    return articles.select("provider", "language", id="number"), pl.concat([words, topics])


def _count_by_outlet(data: ComparisonData) -> pl.DataFrame:
    """In how many of the `n` articles of each outlet each term is: `provider, kind, term, k, n`.

    A word is looked for in articles of the languages in which it is used.
    """
    articles, terms = _terms(data)
    every = pl.lit("every language")  # of a topic
    language = pl.when(pl.col("kind") == "topic").then(every).otherwise("language")
    used = terms.with_columns(language=language).join(articles.select("id", "provider"), on="id")
    sizes = pl.concat([articles, articles.with_columns(language=every)])
    n = sizes.group_by("provider", "language").agg(n=pl.len().cast(pl.Int64))
    key = ["kind", "term", "language"]
    counts = used.group_by("provider", *key).agg(k=pl.len().cast(pl.Int64))
    totals = counts.group_by(key).agg(pl.col("k").sum().alias("total"))
    common = totals.filter(pl.col("total") >= MIN_N)
    common = common.sort("total", *key, descending=[True, False, False, False])
    rows = common.head(MAX_TERMS_OF_GROUPS).join(n, on="language")
    rows = rows.join(counts, on=["provider", *key], how="left").fill_null(0)
    return rows.group_by("provider", "kind", "term").agg(pl.col("k", "n").sum())


def _state(rows: list[Row]) -> list[Statement]:
    words = [row for row in rows if row["kind"] == "word"]
    return state_words(words, "articles", ("provider", "term"))


def _section(table_of: TableReader) -> Section:
    """Show the words and topics that each outlet uses more than the other side.

    They are those with a small p-value after the correction for all tests.
    """
    outlets = table_of("share").select("provider", "name")
    listed = table_of("distinctive").filter(pl.col("q_value") <= ALPHA)
    rows = []
    for provider, name in outlets.head(OUTLETS_IN_SUMMARY).iter_rows():
        terms = _used_more(listed, provider)
        cells = [
            ", ".join(
                f"{row['term']} {row['k']:,}:{row['k_other']:,}"
                for row in terms.filter(pl.col("kind") == kind).head(count).to_dicts()
            )
            for kind, count in KINDS_IN_SUMMARY
        ]
        if any(cells):
            rows.append((name, *(cell or NO_VALUE for cell in cells)))
    columns = ("Outlet", "typical words (articles here : there)", "typical topics")
    omitted = max(0, outlets.height - OUTLETS_IN_SUMMARY)
    return Section("What sets them apart", columns, rows, omitted, ("distinctive", "topics"))


def _used_more(listed: pl.DataFrame, provider: str) -> pl.DataFrame:
    """The terms that a provider uses more than the other side, whichever side of a row it is."""
    swapped = listed.filter(pl.col("other") == provider).with_columns(
        -pl.col("z"), k="k_other", k_other="k", n="n_other", n_other="n"
    )
    both = pl.concat([listed.filter(pl.col("provider") == provider), swapped])
    more = (pl.col("z") > 0) & (pl.col("k") / pl.col("n") > pl.col("k_other") / pl.col("n_other"))
    return both.filter(more).sort("z", descending=True)


def _page(table: pl.DataFrame, index: PageIndex) -> dict[str, Any]:
    """List the words that set each outlet apart from the rest, the surest first.

    A row is `[word, k, n, k_other, n_other, q]`.
    """
    words = table.filter((pl.col("kind") == "word") & (pl.col("other") == REST))
    used_more = words.filter((pl.col("z") > 0) & ~pl.col("too_few"))
    of_outlet: dict[int, list[list[Any]]] = {}
    for row in used_more.sort("p_value", "provider", "term").to_dicts():
        rows = of_outlet.setdefault(index.outlets[row["provider"]], [])
        if len(rows) < WORDS_ON_PAGE:
            counts = [row[name] for name in ("term", "k", "n", "k_other", "n_other")]
            rows.append([*counts, round_for_page(row["q_value"])])
    return {"words": of_outlet}


MEASURE = Measure(
    name="distinctive",
    number=4,
    unit="outlet",
    table=_table,
    evidence=lambda data: data.sample.first_held.select("provider", "id"),
    state=_state,
    rank=8,
    group_test=GroupTest(observed=pl.col("k"), expected=pl.col("n"), outlets=_count_by_outlet),
    basis=(
        "Fisher's exact test of the articles and binomial test of the words, one article per outlet"
        " and story; a text repeated in the articles would overturn it"
    ),
    section=_section,
    page=_page,
    word_columns=("title", "excerpt"),
)
