"""A measure: how long the headlines of each outlet are."""

import polars as pl

from topicgraph.compare.data import ComparisonData
from topicgraph.compare.measure import Cell, Measure

MIN_N = 5
"""A figure on fewer articles is marked `too_few`."""


def measure_titles(data: ComparisonData) -> pl.DataFrame:
    """The mean number of characters of each outlet's headlines, with its 95 % interval."""
    length = pl.col("title").str.len_chars()
    half = 1.96 * length.std() / pl.len().sqrt()
    counts = data.sample.independent.group_by("provider").agg(
        n=pl.len().cast(pl.Int64), mean=length.mean(), low=length.mean() - half,
        high=length.mean() + half,
    )  # fmt: skip
    outlets = pl.DataFrame({"provider": data.providers}, schema={"provider": pl.String})
    table = outlets.join(counts, on="provider", how="left", maintain_order="left")
    return table.with_columns(too_few=pl.col("n").fill_null(0) < MIN_N)


def find_evidence(data: ComparisonData) -> pl.DataFrame:
    """All independent articles of the outlets."""
    return data.sample.independent.select("provider", "id")


MEASURE = Measure(
    name="title_length",
    number=1_000,
    unit="outlet",
    table=measure_titles,
    evidence=find_evidence,
    cells=(Cell("title", lambda row: f"{row['mean']:.0f} characters"),),
)
