"""Publishers of unsigned articles on platforms, learnt from the originals of these copies."""

from __future__ import annotations

import polars as pl

from topicgraph.store.tables import Tables


def learn_publishers(tables: Tables) -> Tables:
    """Return the tables in which a copy without a publisher has that of its original.

    The platform that it is on becomes its carrier. Only copies of a piece whose publisher is known
    count, and only if no other outlet has the same piece: of a text that several papers run, nobody
    can tell whose the platform carries.
    """
    platforms = set(tables.providers.filter("platform")["id"])
    articles = tables.articles.select("id", "provider", "carrier")
    is_carried = pl.col("provider").is_null() & pl.col("carrier").is_not_null()
    unknown = is_carried | pl.col("provider").is_in(list(platforms))
    known_articles = (
        articles.filter(~unknown).drop_nulls("provider").select("id", learnt="provider")
    )
    copies = tables.edges.filter(pl.col("kind") == "copy_of").select(id="source", original="target")
    originals = copies.select("original").unique().select(id="original", original="original")
    publishers = pl.concat([copies, originals]).join(known_articles, on="id")
    learnt = (
        copies.join(articles.filter(unknown), on="id")
        .join(known_articles.select(original="id"), on="original", how="semi")
        .join(publishers.select("original", "learnt"), on="original")
        .group_by("id", "provider", "carrier")
        .agg(pl.col("learnt").unique(), pl.col("original").min())
        .filter(pl.col("learnt").list.len() == 1)
        .with_columns(pl.col("learnt").list.first())
        .sort("id")
    )
    if learnt.is_empty():
        return tables
    known = learnt.select("id", "learnt", platform="provider")
    changed = tables.articles.join(known, on="id", how="left", maintain_order="left")
    changed = changed.with_columns(
        provider=pl.coalesce("learnt", "provider"),
        carrier=pl.when(pl.col("learnt").is_not_null())
        .then(pl.coalesce("carrier", "platform"))
        .otherwise("carrier"),
    ).select(tables.articles.columns)
    return tables.replace(
        articles=changed,
        edges=_change_edges(tables, learnt),
        providers=_count_again(tables.providers, changed),
    )


def _change_edges(tables: Tables, learnt: pl.DataFrame) -> pl.DataFrame:
    """Return the edges with the learnt publishers, and the platforms as carriers."""
    own = tables.edges.join(learnt.select(source="id"), on="source", how="semi")
    files = dict(own.select("source", "file").iter_rows())
    rows = []
    for id_, platform, carrier, publisher, original in learnt.iter_rows():
        reason = f"publisher learnt from {original}, of which this is a copy"
        rows.append((id_, publisher, "published_by", 1.0, reason, files.get(id_, "")))
        if carrier or platform:
            rows.append((id_, carrier or platform, "carried_by", 1.0, reason, files.get(id_, "")))
    replaced = pl.col("kind").cast(pl.String).is_in(["published_by", "carried_by"])
    kept = tables.edges.filter(~(pl.col("source").is_in(learnt["id"].to_list()) & replaced))
    learnt_edges = pl.DataFrame(rows, schema=kept.schema, orient="row")
    return pl.concat([kept, learnt_edges]).sort("source", "kind", "target")


def _count_again(providers: pl.DataFrame, articles: pl.DataFrame) -> pl.DataFrame:
    """Return the outlets with the number of held articles that each publishes."""
    counts = articles.filter("held").group_by(id="provider").agg(counted=pl.len())
    joined = providers.join(counts, on="id", how="left", maintain_order="left")
    return joined.with_columns(
        articles=pl.col("counted").fill_null(0).cast(providers.schema["articles"])
    ).select(providers.columns)
