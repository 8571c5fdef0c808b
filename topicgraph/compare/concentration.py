"""How much attention a story got, and in how few hands a topic or a story lies (M20, M21)."""

from __future__ import annotations

import polars as pl

from topicgraph.compare.statistics import FEW

Z = 1.959963984540054


def story_attention(articles: pl.DataFrame, similar: pl.DataFrame) -> pl.DataFrame:
    """M20: how strongly do the articles of a story resemble each other and how many are there, in
    one figure?

    Arguments: `articles`, all that are their provider's own work, `id, story, provider`; `similar`,
    pairs of article ids, `source, target`. Returns for each story of two or more articles `n`, its
    articles, `providers`, `links` (pairs of similar ones) and `attention`, the average degree of
    the story's similarity graph, 2 * links / n; `too_few`: fewer than five articles. Most attention
    first. An article is tied to its few most similar ones only, so attention levels off in very
    large stories: it ranks stories, it does not measure their size.

    Source: Nwala, Weigle, Nelson 2020, "365 Dots in 2019: Quantifying Attention of News Sources"
    (StoryGraph).

    >>> articles = pl.DataFrame({"id": [1, 2, 3], "story": ["s"] * 3, "provider": ["A", "B", "B"]})
    >>> table = story_attention(articles, pl.DataFrame({"source": [2, 3, 3], "target": [1, 1, 2]}))
    >>> table.select("n", "providers", "links", "attention").row(0)
    (3, 2, 3, 2.0)
    """
    story = articles.select("id", "story")
    ends = similar.select(
        a=pl.min_horizontal("source", "target"), b=pl.max_horizontal("source", "target")
    ).unique()
    inside = ends.join(story, left_on="a", right_on="id").join(
        story, left_on="b", right_on="id", suffix="_b"
    )
    links = (
        inside.filter(pl.col("story") == pl.col("story_b"))
        .group_by("story")
        .agg(links=pl.len().cast(pl.Int64))
    )
    sizes = articles.group_by("story").agg(
        n=pl.len().cast(pl.Int64),
        providers=pl.col("provider").drop_nulls().n_unique().cast(pl.Int64),
    )
    table = (
        sizes.filter(pl.col("n") >= 2)
        .join(links, on="story", how="left")
        .with_columns(pl.col("links").fill_null(0))
    )
    table = table.with_columns(
        attention=2 * pl.col("links") / pl.col("n"), too_few=pl.col("n") < FEW
    )
    listed = table.select("story", "n", "providers", "links", "attention", "too_few")
    return listed.sort("attention", "n", "story", descending=[True, True, False])


def concentration(pieces: pl.DataFrame, about: pl.DataFrame) -> pl.DataFrame:
    """M21: in how few hands does a topic or a story lie?

    Arguments: `pieces`, independent articles of known providers, `id, provider, story`; `about`,
    `id, topic`. Returns for each topic and each story of two or more articles `kind` ("topic" or
    "story"), `subject` (its id), `n` articles, `providers`, `herfindahl` (the sum of the squared
    shares: 1 all by one provider, 1/m evenly by m), `effective` (1/herfindahl: so many providers of
    equal size would give the same) with its 95 % interval `low … high`, `too_few`. Most articles
    first. Where all have equally many the method gives no interval: it is null.

    Source: Herfindahl 1950; Hirschman 1964, American Economic Review 54:761; the interval by the
    variance of the index in Simpson 1949, Nature 163:688. In small numbers the index of a sample
    lies above that of the whole.

    >>> pieces = pl.DataFrame({"id": [1, 2, 3, 4], "provider": ["A", "A", "A", "B"], "story": ["s"] * 4})
    >>> table = concentration(pieces, pl.DataFrame({"id": [1, 4], "topic": ["AI", "AI"]}))
    >>> table.select("kind", "n", "herfindahl", "effective").rows()  # 9/16 + 1/16; two halves
    [('story', 4, 0.625, 1.6), ('topic', 2, 0.5, 2.0)]
    """
    known = pieces.drop_nulls("provider")
    stories = known.select("provider", kind=pl.lit("story"), subject="story")
    topics = about.join(known.select("id", "provider"), on="id").select(
        "provider", kind=pl.lit("topic"), subject="topic"
    )
    counts = (
        pl.concat([stories, topics])
        .group_by("kind", "subject", "provider")
        .agg(k=pl.len().cast(pl.Float64))
    )
    share = pl.col("k") / pl.col("k").sum()
    table = (
        counts.sort("kind", "subject", "provider")  # floating sums depend on their order
        .group_by("kind", "subject", maintain_order=True)
        .agg(
            n=pl.col("k").sum().cast(pl.Int64),
            providers=pl.len().cast(pl.Int64),
            herfindahl=(share**2).sum(),
            cubes=(share**3).sum(),
        )
        .filter(pl.col("n") >= 2)
    )
    error = Z * (4 / pl.col("n") * (pl.col("cubes") - pl.col("herfindahl") ** 2).clip(0)).sqrt()
    most, least = (
        (pl.col("herfindahl") + error).clip(upper_bound=1),
        pl.max_horizontal(pl.col("herfindahl") - error, 1 / pl.col("n")),
    )
    few = (pl.col("n") < FEW).alias("too_few")
    ends = [
        pl.when(error > 0).then(1 / end).alias(name)
        for end, name in ((most, "low"), (least, "high"))
    ]
    listed = table.select(
        "kind",
        "subject",
        "n",
        "providers",
        "herfindahl",
        (1 / pl.col("herfindahl")).alias("effective"),
        *ends,
        few,
    )
    return listed.sort("n", "kind", "subject", descending=[True, False, False])
