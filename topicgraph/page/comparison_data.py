"""The results of `compare` for the page, by its row numbers, and how the page was made."""

from __future__ import annotations

from collections import defaultdict
from importlib.metadata import version
from typing import Any

import polars as pl

from topicgraph.compare import Comparison, compare
from topicgraph.compare.data import list_outlet_names
from topicgraph.compare.measure import PageIndex
from topicgraph.compare.measures import list_measures
from topicgraph.compare.measures.lags import MAX_PAIRS_ON_PAGE
from topicgraph.compare.words import list_uninformative, split_words
from topicgraph.page.data import DOMINANT_SHARE, Coverage
from topicgraph.page.highlights import list_highlights
from topicgraph.store.tables import Tables


def collect_comparison(tables: Tables, coverage: Coverage) -> dict[str, Any]:
    """The figures that measures have for the page, the findings, and the text of "About".

    `uninformative` are the words that a comparison of words leaves out: of texts in any language
    under "*", besides them the function words of each language. `repeated` are the words that
    occur only in texts that outlets repeat.

    Only the tables of measures that have figures for the page, or findings, are computed.
    """
    comparison = compare(tables)
    index = PageIndex(
        {row["id"]: n for n, row in enumerate(coverage.outlet_rows)},
        {story.id: n for n, story in enumerate(coverage.stories)},
    )
    figures: dict[str, Any] = {}
    for name, measure in list_measures().items():
        if measure.page:
            figures |= measure.page(comparison.table(name), index)
    tested_pairs = figures.pop("lag_tests")
    return {
        **figures,
        "uninformative": list_uninformative(list_outlet_names(tables), coverage.languages),
        "repeated": _list_repeated_words(tables, comparison.texts, coverage),
        "findings": list_highlights(comparison, coverage),
        "about": _describe_build(comparison, coverage, tested_pairs),
    }


def _list_repeated_words(
    tables: Tables, texts: pl.DataFrame, coverage: Coverage
) -> dict[str, list[list[Any]]]:
    """List the words of articles that occur only in texts that their outlets repeat.

    Args:
        tables: All tables.
        texts: `id, title, excerpt` without what outlets repeat.
        coverage: Gives the row numbers.

    Returns:
        `lists`: lists of words. `of`: for each article with such words its row and the numbers of
        three lists: the words that its title loses, the words that title and excerpt together lose,
        and the words that they gain (without the repeated text, less of a long text is cut off).
    """
    row_of = {id_: n for n, id_ in enumerate(coverage.articles["id"])}
    full = tables.articles.select("id", "title", "excerpt").join(
        texts.select("id", bare_title="title", bare_excerpt="excerpt"), on="id"
    )
    spaces = r"\s+"
    changed = full.filter(
        (pl.col("title").fill_null("").str.replace_all(spaces, " ") != pl.col("bare_title"))
        | (
            pl.col("excerpt").fill_null("").str.replace_all(spaces, " ").str.strip_chars()
            != pl.col("bare_excerpt")
        )
    )
    of_title, of_bare_title, of_text, of_bare = (
        _collect_words(split_words(changed, *columns))
        for columns in (("title",), ("bare_title",), ("title", "excerpt"),
                        ("bare_title", "bare_excerpt"))
    )  # fmt: skip
    number_of: dict[tuple[str, ...], int] = {}
    of: list[list[Any]] = []
    for id_ in sorted(set(changed["id"]) & row_of.keys(), key=lambda one: row_of[one]):
        lists = (
            of_title[id_] - of_bare_title[id_],
            of_text[id_] - of_bare[id_],
            of_bare[id_] - of_text[id_],
        )
        if any(lists):
            numbers = [number_of.setdefault(tuple(sorted(one)), len(number_of)) for one in lists]
            of.append([row_of[id_], *numbers])
    return {"lists": [list(words) for words in number_of], "of": of}


def _collect_words(split: pl.DataFrame) -> defaultdict[str, set[str]]:
    words: defaultdict[str, set[str]] = defaultdict(set)
    for id_, word in split.iter_rows():
        words[id_].add(word)
    return words


def _describe_build(
    comparison: Comparison, coverage: Coverage, tested_pairs: int
) -> dict[str, Any]:
    notes = list(comparison.notes)
    if tested_pairs > MAX_PAIRS_ON_PAGE:
        notes.append(
            f"The page carries the tested lags of {MAX_PAIRS_ON_PAGE:,} of {tested_pairs:,} pairs"
            " of outlets: those that share the most stories."
        )
    return {
        "version": version("topicgraph"),
        "files": coverage.totals.files,
        "dominant": DOMINANT_SHARE,
        "notes": notes,
    }
