"""The paragraph on methods that a paper needs: what was compared, how, and with which software."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

import polars as pl

from topicgraph.compare.data import ComparisonData
from topicgraph.compare.measures import list_measures
from topicgraph.compare.measures.bridging import RUNS, STRONGEST
from topicgraph.compare.measures.peaks import MAX_BURST_SHARE, MIN_IN_BURSTS
from topicgraph.compare.measures.subject_blindspots import MAX_SUBJECTS
from topicgraph.compare.measures.topics import MIN_USERS
from topicgraph.compare.references import REFERENCES
from topicgraph.compare.statistics import MIN_N
from topicgraph.compare.words import MAX_CHARACTERS
from topicgraph.store.tables import Tables
from topicgraph.text import count_phrase

CHECKSUM_COLUMNS = (
    "id", "title", "excerpt", "published", "precision", "provider", "story", "held",
)  # fmt: skip
"""The columns of the articles that every figure is made of."""


def checksum_corpus(tables: Tables) -> str:
    """The checksum of the articles: two corpora with the same give the same figures.

    Example:
        >>> len(checksum_corpus(Tables()))
        23
    """
    articles = tables.articles.select(CHECKSUM_COLUMNS).sort("id")
    return f"sha256:{sha256(articles.write_csv().encode()).hexdigest()[:16]}"


def make_stamp(data: ComparisonData, version: str) -> dict[str, Any]:
    """What identifies a comparison: software, corpus, sample and parameters."""
    held = data.sample.held
    return {
        "software": f"topicgraph {version}",
        "date": datetime.now(UTC).date().isoformat(),
        "corpus": checksum_corpus(data.outlet_tables),
        "articles": held.height,
        "independent_articles": data.sample.independent.height,
        "selection": data.selection is not None,
        "by": data.by or "",
        "providers": list(data.providers),
        "parameters": data.parameters.describe(),
    }


def describe_stamp(stamp: Mapping[str, Any]) -> str:
    """A stamp in one line."""
    software = f"{stamp['software']}, {stamp['date']}, corpus {stamp['corpus']}"
    return f"{software}; {_list_parameters(stamp)}"


def _list_parameters(stamp: Mapping[str, Any]) -> str:
    return ", ".join(f"{name} {value}" for name, value in stamp["parameters"].items())


def _describe_constants() -> str:
    """The settings that shape results and are the same in every comparison."""
    effects = {
        name: f"{measure.least_effect:g}"
        for name, measure in list_measures().items()
        if measure.state and measure.least_effect
    }
    return (
        "Fixed settings: least effects of findings"
        f" ({', '.join(f'{name} {effect}' for name, effect in effects.items())}; words twice the"
        f" share of the other side); the first {MAX_CHARACTERS} characters of a title and of an"
        f" excerpt are read; the {MAX_SUBJECTS} commonest subjects are tested; communities are"
        f" those of {RUNS} runs and of the {STRONGEST} strongest links of each outlet; a burst is"
        f" at most {100 * MAX_BURST_SHARE:.0f} % of an outlet's time, and a finding on it needs"
        f" {MIN_IN_BURSTS} articles; words and bursts are tested for outlets that share {MIN_N}"
        f" stories with others, and topics that {MIN_USERS} other outlets use."
    )


def describe_methods(data: ComparisonData, version: str) -> str:
    """Describe sample, units, tests, corrections and parameters in a paragraph with references."""
    stamp, parameters = make_stamp(data, version), data.parameters
    sample = data.sample
    dated = sample.independent["published"].drop_nulls()
    days = dated.dt.strftime("%Y-%m-%d")
    span = f", published {days.min()!s} to {days.max()!s}" if len(dated) else ""
    outlets = data.outlet_independent["provider"].drop_nulls().n_unique()
    outlets_of = sample.held.drop_nulls(["story", "provider"]).group_by("story").agg("provider")
    shared = outlets_of.filter(pl.col("provider").list.n_unique() >= 2).height
    part = "a selection from a corpus" if data.selection is not None else "a corpus"
    compared = "groups of outlets" if data.compares_groups else "outlets"
    unlisted = "" if data.named else f" with at least {count_phrase(parameters.minimum, 'article')}"
    if not data.providers:
        return (
            f"No {compared} could be compared with {stamp['software']} on {part} of"
            f" {count_phrase(sample.held.height, 'article')} by {count_phrase(outlets, 'outlet')}"
            f"{span} (corpus checksum {stamp['corpus']}): none has"
            f" {count_phrase(parameters.minimum, 'independent article')} or more. Nothing was"
            " tested."
        )
    cite = {key: reference.cite() for key, reference in REFERENCES.items()}
    sentences = [
        f"Coverage was compared with {stamp['software']} on {part} of"
        f" {count_phrase(sample.held.height, 'article')} by {count_phrase(outlets, 'outlet')}{span}"
        f" (corpus checksum {stamp['corpus']}).",
        "Copies of other articles and updates were counted as their originals, which leaves"
        f" {count_phrase(sample.independent.height, 'independent article')}; articles were grouped"
        " into stories by their texts and times, or as a field “story” of their files states;"
        f" {shared:,} of them have two or more outlets.",
        f"We compare {len(data.providers):,} {compared}{unlisted}.",
        "The articles of one outlet on one story are one observation for every test and interval.",
        f"Shares have Wilson intervals ({cite['wilson1927']}), for an effective number of"
        f" articles where stories have several ({cite['korn1998']}); ratios of shares have score"
        f" intervals ({cite['koopman1984']}), medians order-statistic intervals"
        f" ({cite['hettmansperger1986']}), effective numbers of topics and outlets posterior"
        f" intervals ({cite['nemenman2002']}; entropy: {cite['chao2003']}).",
        "Shared stories, exclusive stories and omissions are tested against a null model in which"
        f" stories keep their numbers of outlets and outlets their numbers of stories"
        f" ({cite['chen1994']}; {cite['skovgaard1987']}); who was first, early and earlier, against"
        " times assigned at random to the articles of each story"
        f" ({cite['galle2013']}; {cite['vanelteren1960']}; {cite['dixon1946']});"
        " copies, against copies assigned at random to the outlets of each story"
        f" ({cite['nicholls2019']}; {cite['boumans2018']}); topics, credits, platforms and words by"
        f" Fisher's exact test ({cite['fisher1935']}; ranking: {cite['monroe2008']}), words of"
        f" paired headlines by McNemar's test ({cite['mcnemar1947']}); bursts"
        f" ({cite['kleinberg2003']}), against random assignments of the articles of all periods.",
        f"Exact tests of few stories have mid-p-values ({cite['lancaster1961']}), and tests that"
        f" could not be significant do not count ({cite['tarone1990']}). p-values are corrected"
        f" within each table ({cite['benjamini1995']}) and for the number of"
        f" tables tested ({cite['benjamini2014']}); a difference is reported at a corrected p of"
        f" at most {parameters.alpha:g}. First rates are shrunk ({cite['morris1983']}).",
        f"Parameters: {_list_parameters(stamp)}. {_describe_constants()}",
        f"Timelines have steps of a {data.step} in {parameters.zone}.",
        "The corpus is a sample: that an outlet has no article on a story in it does not show that"
        " the outlet did not cover it.",
    ]
    return " ".join(sentences)


def format_bibtex(version: str) -> str:
    """The works that `describe_methods` cites, and the software, as BibTeX entries."""
    software = "\n".join([
        "@software{topicgraph,",
        "  author = {{The topicgraph developers}},",
        "  title = {topicgraph: who covered what, who covered it first, and who left it out},",
        f"  version = {{{version}}},",
        "  year = {2026},",
        "}",
    ])  # fmt: skip
    entries = [reference.to_bibtex(key) for key, reference in sorted(REFERENCES.items())]
    return "\n\n".join([software, *entries]) + "\n"
