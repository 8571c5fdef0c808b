"""Records → articles, outlets and the edges that the data set states, partition by partition."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

import polars as pl

from topicgraph.identity.articles import resolve_articles
from topicgraph.identity.outlet_rules import Label, LabelUse
from topicgraph.identity.outlets import Outlets, resolve_outlets
from topicgraph.identity.resolution import Resolution, count_labels
from topicgraph.identity.statements import Claims, settle_claims
from topicgraph.identity.topics import resolve_topics
from topicgraph.model import Problem, Record
from topicgraph.scale.job import Job, write_frame
from topicgraph.scale.matching import load_records
from topicgraph.store import tables

ROW_GROUP = 8_192
"""Rows of a Parquet file that are read together: a window of time reads only those that it needs,
as articles are in order of time."""


IDS_SAMPLED = 64
"""Ids of a partition that show how ids are spread, about."""


class LabelCount(NamedTuple):
    """The use of a label in a partition, and the line of the first page on its domain."""

    use: LabelUse
    first_on_site: int


def claim_partition(job: Job, number: int) -> None:
    """Settle what the records of a partition are believed to say; save it, and their labels."""
    records = load_records(job, number)
    claims = settle_claims(records, job.make_reader())
    place = {id(record): line for line, record in enumerate(records)}
    statements = [claims[record] for record in records]
    owners = [(place[one], place[id(other)]) for one, other in claims.claimed_from.items()]
    job.save_value("claims", number, value=(records, statements, owners, claims.problems))
    first_on_site: dict[Label, int] = {}
    for record, statement in zip(records, statements, strict=True):
        if statement.on_site:
            first_on_site.setdefault(statement.label, record.line)
    uses = count_labels(records, claims).items()
    labels = {label: LabelCount(use, first_on_site.get(label, 0)) for label, use in uses}
    job.save_value("labels", number, value=labels)


def merge_labels(parts: Iterable[dict[Label, LabelCount]]) -> dict[Label, LabelUse]:
    """Return the uses of all labels, in order of the labels.

    The data set has one vote on a name, so all it says of sections is what its first page says.
    """
    merged: dict[Label, LabelCount] = {}
    for part in parts:
        for label, count in part.items():
            merged[label] = _add(merged[label], count) if label in merged else count
    return {label: merged[label].use for label in sorted(merged)}


def _add(one: LabelCount, other: LabelCount) -> LabelCount:
    first = min(one, other, key=lambda count: count.first_on_site or float("inf"))
    use = LabelUse(
        one.use.records + other.use.records,
        one.use.file,
        min(one.use.line, other.use.line),
        max(one.use.held, other.use.held),
        max(one.use.on_site, other.use.on_site),
        first.use.sections or Counter(),
        one.use.articles + other.use.articles,
    )
    return LabelCount(use, first.first_on_site)


def resolve_partition(job: Job, number: int) -> None:
    """Resolve the articles of a partition; save them and their edges in order of time.

    And how many held articles of each outlet and topic there are, and some ids, by which all can be
    divided into ranges.
    """
    outlets, topics = job.load_value("outlets")
    records, claims = _load_claims(job, number)
    articles = resolve_articles(records, claims, outlets.verdicts, job.config)
    problems = (*claims.problems, *articles.problems)
    resolution = Resolution(articles, Outlets(outlets.verdicts, outlets.providers, ()), topics, ())
    resolved = tables.build(replace(resolution, problems=problems))
    _, read_problems = job.load_value("kept", number)
    write_frame(
        pl.concat([resolved.problems, list_problems(read_problems)]), job.result("problems", number)
    )
    in_time = resolved.articles.sort("published", "id", nulls_last=True)
    write_frame(in_time, job.path("articles", f"{number}.parquet"), ROW_GROUP)
    times = in_time.select("published", source="id")
    edges = resolved.edges.join(times, on="source").sort("published", "source", nulls_last=True)
    write_frame(edges, job.path("edges", f"{number}.parquet"), ROW_GROUP)
    pieces = resolved.articles.select(*PIECES.columns).drop_nulls("provider")
    job.scatter(pieces, pl.col("provider").hash(), "pieces", number)
    counted = pl.concat([resolved.providers.select("id", "articles"),
                         resolved.topics.select("id", "articles")])  # fmt: skip
    ids = resolved.articles["id"]
    some = ids.gather_every(max(len(ids) // IDS_SAMPLED, 1))
    job.save_frame(counted.filter(pl.col("articles") > 0), "counted", number)
    job.save_value("some ids", number, value=some.to_list())


PIECES = pl.DataFrame(
    schema={name: tables.ARTICLES[name] for name in ("id", "title", "excerpt", "provider", "files")}
)
"""What boilerplate is found in."""


def _load_claims(job: Job, number: int) -> tuple[list[Record], Claims]:
    records, statements, owners, problems = job.load_value("claims", number)
    by_record = {id(record): one for record, one in zip(records, statements, strict=True)}
    claimed = {id(records[one]): records[other] for one, other in owners}
    return records, Claims(by_record, claimed, problems)


def resolve_labels(job: Job) -> None:
    """Judge all labels; save the tables of outlets and of topics, still without counts."""
    count = range(len(job.shards))
    labels = merge_labels(job.load_value("labels", number) for number in count)
    outlets = resolve_outlets(labels, job.config)
    uses: Counter[str] = Counter()
    for number in count:
        uses.update(job.load_value("topics", number))
    topics = resolve_topics(uses, job.config)
    job.save_value("outlets", value=(outlets, topics))
    write_frame(list_problems(outlets.problems), job.result("problems", len(job.shards)))
    providers = [
        (one.id, one.name, one.domain, list(one.names), one.platform, one.edition_of, 0)
        for one in outlets.providers.values()
    ]
    topic_rows = [(one.id, one.name, list(one.names), 0) for one in topics.topics.values()]
    job.save_frame(tables.make_frame("providers", providers), "resolved", "providers")
    job.save_frame(tables.make_frame("topics", topic_rows), "resolved", "topics")


def count_partitions(job: Job) -> None:
    """Save the tables of outlets and topics with counts, and the ranges of ids."""
    count = range(len(job.shards))
    counts = pl.concat([job.load_frame("counted", number) for number in count])
    for name in ("providers", "topics"):
        job.save_frame(count_articles(job.load_frame("resolved", name), counts), name)
    ids = sorted(id_ for number in count for id_ in job.load_value("some ids", number))
    job.save_value("ranges", value=ids[:: max(-(-len(ids) // job.buckets), 1)][1:])


def list_problems(problems: Iterable[Problem]) -> pl.DataFrame:
    """Return problems as a table."""
    rows = [(one.file, one.line, one.code, one.message) for one in problems]
    return tables.make_frame("problems", rows)


def count_articles(table: pl.DataFrame, counts: pl.DataFrame) -> pl.DataFrame:
    """Return outlets or topics with their numbers of articles in all partitions."""
    totals = counts.group_by("id").agg(total=pl.col("articles").sum())
    joined = table.join(totals, on="id", how="left", maintain_order="left")
    number = pl.col("total").fill_null(0).cast(pl.UInt32)
    return joined.with_columns(articles=number).drop("total")
