"""What the measures of words have in common.

The words of texts, and how sure it is that one side uses a word more than another.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from functools import cache, lru_cache
from typing import TYPE_CHECKING

import numpy as np
import polars as pl

from topicgraph.compare.formatting import format_p_value
from topicgraph.compare.measure import Row, Statement
from topicgraph.compare.statistics import (
    MIN_N,
    PRIOR_SIZE,
    benjamini_hochberg,
    binomial_p,
    fisher,
    log_odds_z,
    share_ratio,
    share_ratio_interval,
    sign_test,
)
from topicgraph.identity.reference import languages_of_word
from topicgraph.text import APOSTROPHES, ELISION, count_phrase, drop_elisions, tokenize_as_spelled

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

MAX_CHARACTERS = 600
"""How many characters of a text are read."""

MAX_P_FOR_FISHER = 0.2
"""If the p-value of a word's binomial test is above this, Fisher's test is not made."""

TEMPLATE_ALPHA = 0.05
"""Words with a q-value of at most this are checked for repeated texts."""

TEMPLATE_SHARE = 0.8
"""A word is part of a repeated text if this share of its uses is within the same three words."""

TERMS_PER_SIDE = 50
"""How many terms that a side uses more are listed for each pair and kind, and how many that it uses
less."""


def split_words(texts: pl.DataFrame, *columns: str) -> pl.DataFrame:
    """Split texts into their distinct words, without regard to case; accents stay.

    The words are those of `topicgraph.text.tokenize_as_spelled`: pairs of letters where a script
    has no spaces. Words of one letter are left out.

    Args:
        texts: `id` and the text `columns`.
        columns: The names of the columns to split.

    Returns:
        `id, term`: one row for each distinct word of an article, because a word said twice in one
        article is not further evidence.

    Example:
        >>> texts = pl.DataFrame({"id": [1], "title": ["Les été, l’été: a mood-cam"]})
        >>> split_words(texts, "title")["term"].to_list()
        ['les', 'été', 'mood', 'cam']
    """
    texts_cut = [pl.col(column).fill_null("").str.slice(0, MAX_CHARACTERS) for column in columns]
    joined = texts.select(text=pl.concat_str(texts_cut, separator=" "))["text"]
    words = _split(joined).list.unique(maintain_order=True)
    listed = texts.select("id", term=words)
    exploded = listed.explode("term", empty_as_null=False, keep_nulls=False)
    return exploded.filter(pl.col("term").str.len_chars() > 1)


def _split(texts: pl.Series) -> pl.Series:
    """Split texts into words in their order."""
    # Polars splits ASCII texts at once, which is twenty times faster than one by one.
    bare = texts.str.to_lowercase().str.replace_all(ELISION, "${1}${2}").str.replace_all("['`]", "")
    words = bare.str.extract_all("[a-z0-9]+")
    is_ascii = texts.str.len_bytes() == texts.str.len_chars()
    others = texts.filter(~is_ascii)
    if others.is_empty():
        return words
    split = pl.Series([list(tokenize_as_spelled(text)) for text in others], dtype=words.dtype)
    rows = pl.concat([is_ascii.arg_true(), (~is_ascii).arg_true()])
    return pl.concat([words.filter(is_ascii), split]).gather(rows.arg_sort())


CASE_SCHEMA = {
    "side": pl.UInt32,
    "number": pl.UInt32,
    "k": pl.Int64,
    "k_other": pl.Int64,
    "k_all": pl.Int64,
}

Cases = tuple[pl.DataFrame, pl.DataFrame, pl.DataFrame, int]
"""The cases to judge, `side, number, k, k_other, k_all`; what each `side` and each `number` is; how
many tests were made in all."""


def is_enough() -> pl.Expr:
    """Whether both sides have enough texts, and any terms, to be compared."""
    return (pl.min_horizontal("n", "n_other") >= MIN_N) & (
        pl.min_horizontal("total", "total_other") > 0
    )


def judge_cases(
    cases: pl.DataFrame,
    sides: pl.DataFrame,
    known: pl.DataFrame,
    tests: int,
    is_template: Callable[[pl.DataFrame], pl.Series] | None = None,
    prior_size: float = PRIOR_SIZE,
) -> pl.DataFrame:
    """Judge how surely one side uses a term more than the other; list the most distinctive.

    Args:
        cases: `side, number, k, k_other, k_all`, and `both` where texts come in pairs.
        sides: What each `side` is.
        known: What each `number` is.
        tests: How many tests were made in all.
        is_template: Says of rows `provider, other, kind, term, more` whether the term is part of a
            text that a side repeats; such a term is not tested.
        prior_size: How many terms the prior of the ranking is worth.
    """
    sides = sides.with_columns(too_few=~is_enough())
    table = cases.join(sides.drop("kind"), on="side", maintain_order="left").join(
        known.select("number", "kind", "term"), on="number", maintain_order="left"
    )
    totals = (table["total"], table["total_other"])
    z = log_odds_z(
        table["k"],
        totals[0],
        table["k_other"],
        totals[1],
        table["k_all"],
        table["total_all"],
        prior_size,
    )
    table = table.with_columns(pl.Series("z", z), pl.Series("p_value", _p_values(table)))
    table = table.with_columns(pl.when(~pl.col("too_few")).then(pl.col("z", "p_value")))
    table = _correct(table, tests)
    if is_template is not None:
        table = _correct(_leave_out_templates(table, is_template), tests)
    rank = pl.col("z").abs().rank("min", descending=True).over("side", pl.col("z") > 0)
    table = _add_ratios(table.filter((rank <= TERMS_PER_SIDE) | pl.col("z").is_null()))
    columns = (
        "provider",
        "other",
        "kind",
        "term",
        "k",
        "n",
        "k_other",
        "n_other",
        "log_ratio",
        "low",
        "high",
        "z",
        "p_value",
        "q_value",
        "too_few",
    )
    return table.select(columns).sort(
        "p_value", "provider", "other", "kind", "term", nulls_last=True
    )


def _correct(table: pl.DataFrame, tests: int) -> pl.DataFrame:
    corrected = benjamini_hochberg(table["p_value"].to_list(), tests)
    return table.with_columns(pl.Series("q_value", corrected, pl.Float64))


def _add_ratios(table: pl.DataFrame) -> pl.DataFrame:
    """The ratio of both shares with its interval, where there are enough texts."""
    counts = [table[name] for name in ("k", "n", "k_other", "n_other")]
    ends = share_ratio_interval(*counts)
    low, high = (np.where(np.isfinite(end), end, np.nan) for end in ends)
    columns = {"log_ratio": share_ratio(*counts), "low": low, "high": high}
    enough = ~pl.col("too_few")
    return table.with_columns(
        pl.when(enough).then(pl.Series(values)).fill_nan(None).alias(name)
        for name, values in columns.items()
    )


def _p_values(table: pl.DataFrame) -> Floats:
    """Compute p-values: of McNemar's exact test if texts come in pairs.

    Otherwise the larger of those of Fisher's exact test of the texts and of the binomial test of
    the terms, which allows for one side writing more.
    """
    k, k_other = table["k"].to_numpy(), table["k_other"].to_numpy()
    if "both" in table.columns:
        both = table["both"].to_numpy()
        return sign_test(k - both, k_other - both)
    n, n_other = table["n"].to_numpy(), table["n_other"].to_numpy()
    total, total_other = table["total"].to_numpy(), table["total_other"].to_numpy()
    part = total / np.maximum(total + total_other, 1)
    p_values = binomial_p(k, k + k_other, part)
    # Fisher's test takes longer, and matters only where the other one is small.
    small = p_values <= MAX_P_FOR_FISHER
    all_texts = int((n + n_other).max(initial=0))
    texts = fisher(k[small], n[small], (k + k_other)[small], all_texts)
    p_values[small] = np.maximum(p_values[small], texts)
    return p_values


def _leave_out_templates(
    table: pl.DataFrame, is_template: Callable[[pl.DataFrame], pl.Series]
) -> pl.DataFrame:
    """No p-value for terms that stand out only because a side repeats a text."""
    table = table.with_row_index("place").with_columns(more=pl.col("z") > 0)
    doubtful = table.filter((pl.col("q_value") <= TEMPLATE_ALPHA) & (pl.col("kind") == "word"))
    templates = doubtful.filter(is_template(doubtful))["place"]
    kept = ~pl.col("place").is_in(templates.implode())
    return table.with_columns(pl.when(kept).then("p_value")).drop("place", "more")


WORDS_PER_SENTENCE = 5
MIN_LOG_RATIO = 1.0
"""A word is named in a finding from twice the share of the other side on."""


def state_words(rows: list[Row], unit: str, about: tuple[str, ...]) -> list[Statement]:
    """One statement for each pair and direction: its most distinctive words together.

    Args:
        rows: The significant rows of a table of words. A word is named only if the side that uses
            it more has `word_stories` uses of it.
        unit: What is counted, in the plural.
        about: The columns that the statement is about.
    """
    statements = []
    rows = [row for row in rows if abs(row["log_ratio"]) >= MIN_LOG_RATIO]
    rows = [row for row in rows if _count_of_heavier_user(row) >= row["word_stories"]]
    keys = dict.fromkeys((row["provider"], row["other"], row["log_ratio"] > 0) for row in rows)
    for key in keys:
        words = [
            row for row in rows if (row["provider"], row["other"], row["log_ratio"] > 0) == key
        ]
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
        effect = max(abs(row["log_ratio"]) for row in words)
        statements.append(Statement(sentence, about, best["n"], effect, best))
    return statements


def _count_of_heavier_user(row: Row) -> int:
    """How many texts of the side that uses the word more have it."""
    return int(row["k"] if row["log_ratio"] > 0 else row["k_other"])


REPORTING_WORDS = frozenset((
    "say", "says", "said", "via", "mr", "mrs", "ms", "according", "im", "ive", "youre", "youve",
    "dont", "doesnt", "didnt", "cant", "couldnt", "wont", "wouldnt", "isnt", "arent", "wasnt",
    "werent", "hasnt", "havent", "lets", "thats", "theres", "weve", "theyre", "please", "thank",
    "thanks", "welcome",
))  # fmt: skip
"""Words of reports and of manners that carry no subject, besides the function words of all
languages. Apostrophes are left out."""

FUNCTION_SIGNS = "^[\u3041-\u309f]{2}$|[的了是在和与及就也都而着被把吗呢吧與們們]"
"""Pairs of letters that carry no subject: Japanese endings, and particles of Chinese."""

PHRASE_LANGUAGES = ("de", "en", "es", "fr", "it", "pt")
"""The languages whose function words are no part of a set phrase. With those of all languages,
English words such as "end" and "take" would be none either."""


ROMAN_NUMERALS = ("ii", "iii", "iv", "vi", "vii", "viii", "ix", "xii", "xiii", "xiv", "xv", "xvi")
"""They number products, kings and popes; "xi" is a name as well, and stays."""


def drop_uninformative(words: pl.DataFrame, outlet_names: Iterable[str]) -> pl.DataFrame:
    """The words without function words, numbers, and words of outlets' own names.

    Args:
        words: With a column `term`; with `language` as well, the function words are those of the
            language ("war" is one in German), else of all languages.
        outlet_names: The names of all outlets.
    """
    columns = words.columns
    if "language" not in columns:
        words = words.with_columns(language=pl.lit(""))
    parts = [
        part.filter(~pl.col("term").is_in(pl.Series(_function_words((language,))).implode()))
        for (language,), part in words.group_by("language", maintain_order=True)
    ]
    kept = pl.concat([words.clear(), *parts]).select(columns)
    is_sign = pl.col("term").str.contains(FUNCTION_SIGNS) & (pl.col("term").str.len_chars() == 2)
    is_number = pl.col("term").str.contains(r"^\p{N}+$") | pl.col("term").is_in(ROMAN_NUMERALS)
    named = pl.Series(_name_words(outlet_names), dtype=pl.String)
    return kept.filter(~pl.col("term").is_in(named.implode()) & ~is_number & ~is_sign)


def list_uninformative(
    outlet_names: Iterable[str], languages: Iterable[str]
) -> dict[str, list[str]]:
    """List the words that `drop_uninformative` leaves out, sorted, but for numbers.

    Args:
        outlet_names: The names of all outlets.
        languages: Whose function words are listed; "" stands for all languages.

    Returns:
        The function words of each language; under "*" the words of outlets' names and numerals.

    Example:
        >>> listed = list_uninformative(["The Aldermoor Times"], ["en"])
        >>> "aldermoor" in listed["*"], "the" in listed["en"]
        (True, True)
    """
    named = sorted({*_name_words(outlet_names), *ROMAN_NUMERALS})
    return {"*": named} | {language: _function_words((language,)) for language in languages}


def _name_words(outlet_names: Iterable[str]) -> list[str]:
    names = pl.DataFrame(
        {"id": 0, "name": list(outlet_names)}, schema_overrides={"name": pl.String}
    )
    return sorted(set(split_words(names, "name")["term"])) if names.height else []


@lru_cache(maxsize=64)
def _function_words(languages: tuple[str, ...]) -> list[str]:
    """The function words of languages, as `split_words` writes them; "" stands for all.

    A text of an unknown language loses "end" and "war" so; in one that is certain they stay.
    """
    wanted = {language.partition("-")[0] for language in languages}
    words = (
        word
        for word, found in languages_of_word().items()
        if "" in wanted or not wanted.isdisjoint(found)
    )
    return sorted(REPORTING_WORDS | {APOSTROPHES.sub("", drop_elisions(word)) for word in words})


def find_templates(
    cases: pl.DataFrame,
    texts: pl.DataFrame,
    columns: tuple[str, ...],
    compared: tuple[str, ...],
    phrase_share: float = 9.0,
) -> pl.Series:
    """Whether a word stands out only because a side repeats a text around it.

    Boilerplate such as "sign up for our newsletter", or a word that opens every headline, always
    stands within the same three words (the beginning and the end of a text count as words).

    Args:
        cases: `provider, other, term, more`: which side uses the word more.
        texts: `provider` and the text `columns`.
        columns: The columns of text.
        compared: The providers compared; any other name stands for all the rest.
        phrase_share: A word also is part of a repeated text where so much of its use is next to one
            of two other words that are not function words ("action game"); above 2: never.

    Returns:
        One truth value for each case.
    """
    flags = []
    split: dict[tuple[str, str], TextsWithWord] = {}  # the rest differs for each provider
    for row in cases.iter_rows(named=True):
        side = row["provider"] if row["more"] else row["other"]
        key = (side, "" if side in compared else row["provider"])
        if key not in split:
            is_side = (
                pl.col("provider") == side
                if side in compared
                else pl.col("provider").ne_missing(row["provider"])
            )
            chosen = texts.filter(is_side)
            listed = [text for column in columns for text in chosen[column] if text]
            split[key] = _group_by_word(_padded_words(listed))
        with_term = split[key].get(row["term"], [])
        flags.append(
            _is_template(row["term"], with_term)
            or _is_in_phrase(row["term"], with_term, phrase_share)
        )
    return pl.Series(flags, dtype=pl.Boolean)


def _padded_words(texts: list[str]) -> list[list[str]]:
    cut = pl.Series(texts, dtype=pl.String).str.slice(0, MAX_CHARACTERS)
    return [["", "", *words, "", ""] for words in _split(cut).to_list()]


TextsWithWord = dict[str, list[list[str]]]
"""The texts with each word, split into words."""


def _group_by_word(texts: list[list[str]]) -> TextsWithWord:
    grouped: TextsWithWord = {}
    for words in texts:
        for word in set(words):
            grouped.setdefault(word, []).append(words)
    return grouped


def _is_template(term: str, texts: list[list[str]]) -> bool:
    uses = 0
    contexts: Counter[tuple[str, ...]] = Counter()
    for words in texts:
        places = [place for place, word in enumerate(words) if word == term]
        uses += bool(places)
        around = {
            tuple(words[at : at + 3]) for place in places for at in range(place - 2, place + 1)
        }
        contexts.update(around)
    return uses >= MIN_N and max(contexts.values(), default=0) >= TEMPLATE_SHARE * uses


@cache
def _words_outside_phrases() -> frozenset[str]:
    return frozenset((*_function_words(PHRASE_LANGUAGES), ""))


def _is_in_phrase(term: str, texts: list[list[str]], share: float) -> bool:
    """Whether most uses of a word are next to one of two other words."""
    uses, neighbours = 0, Counter[tuple[str, str]]()
    function_words = _words_outside_phrases()
    for words in texts:
        places = [place for place, word in enumerate(words) if word == term]
        uses += bool(places)
        pairs = {tuple(words[at : at + 2]) for place in places for at in (place - 1, place)}
        neighbours.update((a, b) for a, b in pairs if not {a, b} & function_words)
    return sum(count for _, count in neighbours.most_common(2)) >= share * max(uses, 1)
