"""In how few hands a topic or a story lies (M21)."""

from __future__ import annotations

import polars as pl

from topicgraph.compare.measure import Measure
from topicgraph.compare.statistics import MIN_N
from topicgraph.intervals import Z95


def measure_concentration(articles: pl.DataFrame, about: pl.DataFrame) -> pl.DataFrame:
    """M21: in how few hands does a topic or a story lie?

    Arguments: `articles`, independent articles of known providers, `id, provider, story`; `about`,
    `id, topic`. Returns for each topic and each story of two or more articles `kind` ("topic" or
    "story"), `subject` (its id), `n` articles, `providers`, `herfindahl` (the sum of the squared
    shares: 1 all by one provider, 1/m evenly by m), `effective` (1/herfindahl: so many providers of
    equal size would give the same) with its 95 % interval `low … high`, `too_few`. Most articles
    first. Where all have equally many the method gives no interval: it is null.

    Source: Herfindahl 1950; Hirschman 1964, American Economic Review 54:761; the interval by the
    variance of the index in Simpson 1949, Nature 163:688. In small numbers the index of a sample
    lies above that of the whole.

    >>> articles = pl.DataFrame({"id": [1, 2, 3, 4], "provider": ["A", "A", "A", "B"], "story": ["s"] * 4})
    >>> table = measure_concentration(articles, pl.DataFrame({"id": [1, 4], "topic": ["AI", "AI"]}))
    >>> table.select("kind", "n", "herfindahl", "effective").rows()  # 9/16 + 1/16; two halves
    [('story', 4, 0.625, 1.6), ('topic', 2, 0.5, 2.0)]
    """
    known = articles.drop_nulls("provider")
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
    error = Z95 * (4 / pl.col("n") * (pl.col("cubes") - pl.col("herfindahl") ** 2).clip(0)).sqrt()
    most, least = (
        (pl.col("herfindahl") + error).clip(upper_bound=1),
        pl.max_horizontal(pl.col("herfindahl") - error, 1 / pl.col("n")),
    )
    few = (pl.col("n") < MIN_N).alias("too_few")
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


MEASURE = Measure(
    name="concentration",
    number=21,
    unit="corpus",
    table=lambda data: measure_concentration(data.outlet_independent, data.sample.about),
    evidence=lambda data: data.outlet_independent.drop_nulls("provider").select("provider", "id"),
)
