"""The articles behind a figure of a comparison."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import polars as pl

from topicgraph.compare.data import REST, ComparisonData
from topicgraph.compare.measure import Measure
from topicgraph.compare.measures import list_measures
from topicgraph.compare.words import split_words
from topicgraph.errors import ArgumentError

MAX_NAMES_IN_MESSAGE = 12


def find_evidence(
    data: ComparisonData,
    measure: Measure,
    *,
    provider: str | None,
    other: str | None,
    topic: str | None,
    subject: str | None,
    story: str | None,
    term: str | None,
) -> pl.DataFrame:
    """Find the articles behind a figure; see `Comparison.evidence`."""
    if term is not None and not measure.word_columns:
        counting = [name for name, one in list_measures().items() if one.word_columns]
        raise ArgumentError(f'term="{term}": only {" and ".join(counting)} count words')
    if other is not None and measure.unit != "pair":
        pairs = [name for name, one in list_measures().items() if one.unit == "pair"]
        raise ArgumentError(
            f'other="{other}": only {", ".join(pairs)} compare two outlets,'
            f' "{measure.name}" is about one'
        )
    rows = _find_rows(data, measure, provider, other).join(data.articles, on="id")
    if topic is not None:
        topic = resolve("topic", topic, data.topic_names)
        if "topic" in rows.columns:
            rows = rows.filter(pl.col("topic") == topic)
        about = data.sample.about.filter(pl.col("topic") == topic).select("id")
        rows = rows.join(about, on="id", how="semi")
    elif "topic" in rows.columns and rows["topic"].has_nulls():
        rows = rows.filter(pl.col("topic").is_null()).drop("topic")
    if subject is not None:
        if "subject" not in rows.columns:
            raise ArgumentError(f'subject="{subject}": "{measure.name}" is not about subjects')
        names = {id_: data.name_subject(id_) for id_ in rows["subject"].unique()}
        rows = rows.filter(pl.col("subject") == resolve("subject", subject, names))
    elif "subject" in rows.columns:
        rows = rows.unique(["id", "provider"] if "provider" in rows.columns else "id")
    if story is not None:
        rows = rows.filter(pl.col("story") == _check_story(data, story))
    if term is not None:
        texts = data.texts.join(rows.select("id"), on="id", how="semi")
        words = split_words(texts, *measure.word_columns)
        with_term = words.filter(pl.col("term") == term.casefold()).select("id")
        rows = rows.join(with_term, on="id", how="semi")
    name = pl.col("provider").replace_strict(data.names, default=None, return_dtype=pl.String)
    columns = ("id", "title", "provider", name.alias("name"), "published", "precision", "url")
    added = [column for column in ("topic", "first", "first_among") if column in rows.columns]
    by_story = ("story",) if measure.sort_evidence_by_story else ()
    return rows.select(*columns, "story", *added).sort(
        *by_story, "published", "id", nulls_last=True
    )


def _find_rows(
    data: ComparisonData, measure: Measure, provider: str | None, other: str | None
) -> pl.DataFrame:
    """The `id` of each article counted, and what else the measure gives for it."""
    if measure.unit == "pair":
        return measure.evidence(data, *_resolve_pair(data, measure, provider, other))
    rows = measure.evidence(data)
    if measure.unit == "corpus":
        if provider is not None:
            rows = rows.filter(pl.col("provider") == resolve("provider", provider, data.names))
    else:
        subjects = measure.subjects(data)
        wanted = subjects if provider is None else [resolve("provider", provider, subjects)]
        rows = rows.filter(pl.col("provider").is_in(list(wanted)))
    return rows.drop("provider")


def _resolve_pair(
    data: ComparisonData, measure: Measure, provider: str | None, other: str | None
) -> tuple[str, str]:
    pairs = measure.pairs(data)
    if provider is None and other is None and pairs.height == 1:
        ours, theirs = pairs.row(0)
        return ours, theirs
    compared = {id_: data.names[id_] for id_ in data.providers}
    if data.compares_one:
        provider = provider or data.providers[0]
        compared |= {id_: data.names[id_] for id_ in pairs["other"]}
        other = other or (REST if REST in compared else None)
    if provider is None or other is None:
        raise ArgumentError(
            f'"{measure.name}" compares two outlets: give provider= and other=,'
            f" of {_list_names(compared.values())}"
        )
    first = resolve("provider", provider, compared)
    second = resolve("other", other, compared)
    if first == second:
        raise ArgumentError(
            f'other="{other}": want another outlet than provider="{provider}",'
            f" of {_list_names(compared.values())}"
        )
    return first, second


def _check_story(data: ComparisonData, story: str) -> str:
    if story not in set(data.articles["story"]):
        raise ArgumentError(
            f'story="{story}": no story has this id; see the "story" column of the evidence'
        )
    return story


def resolve(argument: str, value: str, names: Mapping[str, str]) -> str:
    """The id meant by `value`, an id or a name of `names`."""
    if value in names:
        return value
    ids = [id_ for id_, name in names.items() if name.casefold() == value.casefold()]
    if len(ids) == 1:
        return ids[0]
    if ids:
        raise ArgumentError(f'{argument}="{value}" may be {" or ".join(sorted(ids))}; use the id')
    raise ArgumentError(
        f'{argument}="{value}" is not in this comparison: want one of {_list_names(names.values())}'
    )


def _list_names(names: Iterable[str]) -> str:
    listed = sorted(names, key=str.casefold)
    if not listed:
        return "none: it is empty"
    more = len(listed) - MAX_NAMES_IN_MESSAGE
    text = ", ".join(listed[:MAX_NAMES_IN_MESSAGE])
    return f"{text} and {more:,} more" if more > 0 else text
