"""The paragraph on methods that a paper needs: what was compared, how, and with which software."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

import polars as pl

from topicgraph.compare.data import ComparisonData
from topicgraph.compare.group_tests import is_tested_by_outlets
from topicgraph.compare.groups import GROUP_PREFIX, LABEL_DRAWS
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


FIXED_MARGINS = (
    "a null model in which stories keep their numbers of outlets and outlets their numbers of"
    " stories ({chen1994}; {skovgaard1987})"
)
SHUFFLED_TIMES = (
    "times assigned at random to the articles of each story ({galle2013}; {vanelteren1960};"
    " {dixon1946})"
)
SHUFFLED_COPIES = (
    "copies assigned at random to the outlets of each story ({nicholls2019}; {boumans2018})"
)
RANDOM_LABELS = (
    f"{LABEL_DRAWS:,} random assignments of the labels to the outlets, corrected within each table"
    " by the largest difference of each assignment ({westfall1993})"
)
FISHER = "Fisher's exact test ({fisher1935})"
FISHER_RANKED = "Fisher's exact test ({fisher1935}; ranking: {monroe2008})"
TESTS = (
    ("against", FIXED_MARGINS, {
        "cocoverage": "shared stories", "exclusives": "exclusive stories",
        "blindspots": "omissions by topic", "subject_blindspots": "omissions by subject",
        "group_blindspots": "omissions by group",
    }),
    ("against", SHUFFLED_TIMES, {
        "firsts": "who was first", "speed": "the order of times", "lags": "who was earlier",
    }),
    ("against", SHUFFLED_COPIES, {"copies": "copies"}),
    ("by", FISHER, {
        "topics": "topics", "credits": "credits", "carried": "platforms",
    }),
    ("by", FISHER_RANKED, {"distinctive": "words"}),
    ("by", "McNemar's test ({mcnemar1947})", {"framing": "words of paired headlines"}),
    (
        "against",
        "random assignments of the articles of all periods ({kleinberg2003})",
        {"peaks": "bursts"},
    ),
)  # fmt: skip
"""The tests: by or against what, and what of which measure is tested so."""


def _describe_tests(
    tests: Mapping[str, int], cite: Mapping[str, str], *, of_groups: bool
) -> list[str]:
    """Which tests were made, and of what there was too little to test.

    A measure that `TESTS` does not have, as one of a plugin, is described by its own basis. All
    tests of groups are made in one way.
    """
    if of_groups:
        texts = {name: text for *_, names in TESTS for name, text in names.items()}
        of = [f"{texts.get(name, name)} ({count:,})" for name, count in tests.items() if count]
        if not of:
            return ["There was too little for any test."]
        return [f"Tested, with the number of tests: {', '.join(of)}."]
    named = {name for *_, names in TESTS for name in names}
    made = []
    for preposition, null, names in TESTS:
        of = [f"{text} ({tests[name]:,})" for name, text in names.items() if tests.get(name)]
        if of:
            made.append(f"{', '.join(of)} {preposition} {null.format_map(cite)}")
    measures = list_measures()
    made += [
        f"{name} ({count:,}): {measures[name].basis}"
        for name, count in tests.items()
        if count and name not in named
    ]
    if not made:
        return ["There was too little for any test."]
    texts = {name: text for *_, names in TESTS for name, text in names.items()}
    lacking = [texts.get(name, name) for name, count in tests.items() if not count]
    too_few = f"There was too little for a test of {', '.join(lacking)}." if lacking else ""
    return [f"Tested, with the number of tests: {'; '.join(made)}.", *([too_few] * bool(too_few))]


def describe_methods(data: ComparisonData, version: str, tests: Mapping[str, int]) -> str:
    """Describe sample, units, tests, corrections and parameters in a paragraph with references.

    Args:
        data: What was compared.
        version: The version of the program.
        tests: How many tests were made, by measure; 0 for a measure that could not be tested.
    """
    stamp, parameters = make_stamp(data, version), data.parameters
    sample = data.sample
    dated = sample.independent["published"].drop_nulls()
    days = dated.dt.strftime("%Y-%m-%d")
    span = f", published {days.min()!s} to {days.max()!s}" if len(dated) else ""
    outlets = data.outlet_independent["provider"].drop_nulls().n_unique()
    of_story = sample.held.drop_nulls("story").group_by("story")
    sizes = of_story.agg(pl.len(), outlets=pl.col("provider").drop_nulls().n_unique())
    stories, shared = (sizes.filter(pl.col(size) >= 2).height for size in ("len", "outlets"))
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
    all_groups = all(provider.startswith(GROUP_PREFIX) for provider in data.providers)
    by_outlets = data.compares_groups and is_tested_by_outlets(data)
    cite = {key: reference.cite() for key, reference in REFERENCES.items()}
    sentences = [
        f"Coverage was compared with {stamp['software']} on {part} of"
        f" {count_phrase(sample.held.height, 'article')} by {count_phrase(outlets, 'outlet')}{span}"
        f" (corpus checksum {stamp['corpus']}).",
        "Copies of other articles and updates were counted as their originals, which leaves"
        f" {count_phrase(sample.independent.height, 'independent article')}; articles were grouped"
        " into stories by their texts and times, or as a field “story” of their files states;"
        f" {stories:,} of them have two or more articles, and {shared:,} two or more {compared}.",
        f"We compare {len(data.providers):,} {compared}{unlisted}.",
        "The articles of one outlet on one story are one observation for every test and interval.",
        *([f"Groups are tested against {RANDOM_LABELS.format_map(cite)}."] if by_outlets else []),
        f"Shares have Wilson intervals ({cite['wilson1927']}), for an effective number of"
        f" articles where stories have several ({cite['korn1998']}); ratios of shares have score"
        f" intervals ({cite['koopman1984']}), medians order-statistic intervals"
        f" ({cite['hettmansperger1986']}), effective numbers of topics and outlets posterior"
        f" intervals ({cite['nemenman2002']}; entropy: {cite['chao2003']}).",
        *_describe_tests(tests, cite, of_groups=by_outlets and all_groups),
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


def format_bibtex(version: str, text: str) -> str:
    """The works that a text of `describe_methods` cites, and the software, as BibTeX entries."""
    software = "\n".join([
        "@software{topicgraph,",
        "  author = {{The topicgraph developers}},",
        "  title = {topicgraph: who covered what, who covered it first, and who left it out},",
        f"  version = {{{version}}},",
        "  year = {2026},",
        "}",
    ])  # fmt: skip
    cited = [(key, one) for key, one in sorted(REFERENCES.items()) if one.cite() in text]
    entries = [reference.to_bibtex(key) for key, reference in cited]
    return "\n\n".join([software, *entries]) + "\n"
