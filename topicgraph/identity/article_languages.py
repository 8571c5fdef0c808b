"""The language of each article, also where the article alone does not tell it."""

from __future__ import annotations

import polars as pl

from topicgraph.identity.language import FunctionWordCounts


def resolve_languages(articles: pl.DataFrame) -> pl.Series:
    """Return the language of each article, without its region; "" where it is unknown.

    One that is not certain is that of most articles of its outlet, unless its own words speak
    against that. An outlet without any article that is certain has the language that all its texts
    show together, if they show one.

    Args:
        articles: `provider, language, title, excerpt`.

    Example:
        >>> rows = {
        ...     "provider": ["a", "a", "b"],
        ...     "language": ["en-GB", None, ""],
        ...     "title": ["Ferry sinks", "Mayor quits", "Barco afunda"],
        ...     "excerpt": [""] * 3,
        ... }
        >>> resolve_languages(pl.DataFrame(rows)).to_list()
        ['en', 'en', '']
    """
    stated = articles["language"].fill_null("").str.split("-").list.first().alias("language")
    known = articles.select("provider", stated).filter(pl.col("language") != "")
    usual = dict(
        known.group_by("provider", "language")
        .len()
        .sort("len", "language", descending=[True, False])
        .unique("provider", keep="first", maintain_order=True)
        .select("provider", "language")
        .iter_rows()
    )
    texts = (
        articles.select(
            "provider",
            stated,
            text=pl.concat_str(pl.col("title", "excerpt").fill_null(""), separator=". "),
        )
        .with_row_index("row")
        .filter(pl.col("language") == "")
    )
    resolved = stated.to_list()
    for (provider,), part in texts.group_by("provider", maintain_order=True):
        language = usual.get(provider) or FunctionWordCounts(part["text"]).decide()
        if language:
            for row, text in part.select("row", "text").iter_rows():
                if not FunctionWordCounts([text]).speaks_against(language):
                    resolved[row] = language
    return pl.Series("language", resolved, pl.String)
