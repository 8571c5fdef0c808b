"""The four tables: everything the program knows. This file is being written; schemas first."""
from __future__ import annotations
from dataclasses import dataclass
import polars as pl
from topicgraph.model import KINDS

MOMENT = pl.Datetime("us", "UTC")
TEXTS = pl.List(pl.String)

ARTICLES = {
    "id": pl.String, "title": pl.String, "excerpt": pl.String, "published": MOMENT, "precision": pl.String, "updated": MOMENT,
    "medium": pl.String, "url": pl.String, "urls": TEXTS, "titles": TEXTS, "provider": pl.String, "carrier": pl.String,
    "quality": pl.Int64, "heat": pl.Int64, "image": pl.String, "held": pl.Boolean, "files": TEXTS, "story": pl.String, "extra": pl.String,
}
PROVIDERS = {
    "id": pl.String, "name": pl.String, "domain": pl.String, "names": TEXTS, "platform": pl.Boolean, "edition_of": pl.String,
    "articles": pl.UInt32,
}
TOPICS = {"id": pl.String, "name": pl.String, "names": TEXTS, "articles": pl.UInt32}
EDGES = {
    "source": pl.String, "target": pl.String, "kind": pl.Enum(KINDS), "weight": pl.Float64, "reason": pl.String, "file": pl.String,
}

@dataclass(frozen=True)
class Tables:
    articles: pl.DataFrame
    providers: pl.DataFrame
    topics: pl.DataFrame
    edges: pl.DataFrame
