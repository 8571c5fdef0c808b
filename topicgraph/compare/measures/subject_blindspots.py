"""Which names and phrases, and which chosen stories, an outlet or a group leaves out (M17, M18)."""

from __future__ import annotations

import polars as pl

from topicgraph.compare.data import ComparisonData
from topicgraph.compare.formatting import format_p_value
from topicgraph.compare.groups import GROUP_PREFIX
from topicgraph.compare.measure import Row
from topicgraph.compare.null_model import fit_coverage
from topicgraph.compare.omissions import (
    format_count,
    list_topic_articles,
    make_measure,
    measure_omissions,
)
from topicgraph.compare.sample import Sample, collect_sample, list_labels
from topicgraph.compare.statistics import MIN_N, benjamini_hochberg

MAX_SUBJECTS = 500
"""How many subjects are tested, those of most stories; for others too few stories are expected."""

SELECTION = "selection"
"""The id of the row for the selected stories."""


def _list_members(data: ComparisonData) -> pl.DataFrame:
    """`subject, provider`: each outlet compared, and each group with its outlets."""
    groups = {GROUP_PREFIX + name: ids for name, ids in data.outlet_tables.groups.items()}
    listed = {id_: groups.get(id_, (id_,)) for id_ in (*data.providers, *_list_large(data))}
    listed |= groups
    rows = [(id_, outlet) for id_, outlets in listed.items() for outlet in outlets]
    return pl.DataFrame(rows, {"subject": pl.String, "provider": pl.String}, orient="row")


def _list_large(data: ComparisonData) -> list[str]:
    """The outlets that have enough articles in the full corpus, if stories were selected.

    An outlet that leaves out all of these stories has no article in the selection.
    """
    if data.named or data.by is not None or _list_selected(data) is None:
        return []
    independent = _collect_unselected(data).independent.drop_nulls("provider")
    counts = independent.group_by("provider").len()
    return counts.filter(pl.col("len") >= data.parameters.minimum)["provider"].sort().to_list()


def _collect_unselected(data: ComparisonData) -> Sample:
    outlets = data.outlet_tables.providers.filter(~pl.col("platform"))["id"]
    return collect_sample(data.outlet_tables, outlets)


def _list_mentions(data: ComparisonData) -> pl.DataFrame:
    """`story, provider, topic`: the subjects that each outlet's first article on a story mentions.

    Only subjects of enough stories that several outlets have.
    """
    mentions = data.outlet_tables.edges.filter(pl.col("kind") == "mentions")
    labels = list_labels(data.outlet_independent, mentions.select(id="source", topic="target"))
    coverage = data.outlet_coverage.drop_nulls("provider")
    shared = coverage.filter(pl.len().over("story") >= 2).select("story").unique()
    labels = labels.join(shared, on="story", how="semi")
    counts = labels.group_by("topic").agg(stories=pl.col("story").n_unique())
    frequent = counts.filter(pl.col("stories") >= MIN_N)
    largest = frequent.sort("stories", "topic", descending=[True, False]).head(MAX_SUBJECTS)
    return labels.join(largest, on="topic", how="semi")


def _list_selected(data: ComparisonData) -> pl.DataFrame | None:
    """`story, provider, topic` of the selected stories; None if no set of stories was selected.

    If articles were selected by outlet, topic or words, the selection depends on the outlets, so it
    proves nothing that others have less of it.
    """
    if data.selection is None:
        return None
    stories = data.sample.coverage["story"].unique()
    articles = data.outlet_tables.articles.filter("held")
    inside = articles.filter(pl.coalesce("story", "id").is_in(stories.implode()))
    if not inside["id"].is_in(data.selection.implode()).all():
        return None
    covered = data.outlet_coverage.drop_nulls("provider").select("story", "provider")
    return covered.with_columns(topic=pl.lit(SELECTION))


def _table(data: ComparisonData) -> pl.DataFrame:
    coverage, members = data.outlet_coverage, _list_members(data)
    tables = [measure_omissions(coverage, data.outlet_model, _list_mentions(data), members)]
    if (selected := _list_selected(data)) is not None:
        every = data.add_story_languages(_collect_unselected(data).coverage)
        tables.append(measure_omissions(every, fit_coverage(every), selected, members))
    table = pl.concat(tables).sort("p_value", "provider", "topic", nulls_last=True)
    corrected = benjamini_hochberg(table["p_value"].to_list())
    table = table.with_columns(pl.Series("q_value", corrected, pl.Float64))
    return table.rename({"topic": "subject"})


def _subjects(data: ComparisonData) -> dict[str, str]:
    return {id_: data.names[id_] for id_ in _list_members(data)["subject"].unique()}


def _evidence(data: ComparisonData) -> pl.DataFrame:
    labels = [_list_mentions(data)]
    if (selected := _list_selected(data)) is not None:
        labels.append(selected)
    listed = list_topic_articles(data.outlet_coverage, pl.concat(labels), list(_subjects(data)))
    return listed.rename({"topic": "subject"})


def _sentence(row: Row) -> str:
    which = (
        f"of {row['place']}"
        if row["subject"] == SELECTION
        else f"that mention {row['subject_name']} in {row['place']}"
    )
    if row["provider"].startswith(GROUP_PREFIX):
        start = (
            f"The outlets of {row['name']} covered stories {which} {format_count(row['covered'])}"
            f" times, where {format_count(row['expected'])} times would be expected of outlets of"
            " their size"
        )
    else:
        start = (
            f"{row['name']} has, copies aside, {format_count(row['covered'])} of the"
            f" {format_count(row['n'])}"
            f" stories {which} that several outlets have, where {format_count(row['expected'])}"
            " would be expected of an outlet of its size"
        )
    return f"{start} (corrected {format_p_value(row['q_value'])})."


MEASURE = make_measure(
    name="subject_blindspots",
    number=17,
    table=_table,
    evidence=_evidence,
    sentence=_sentence,
    label="subject",
    rank=3,
    subjects=_subjects,
)
