"""Records → articles, outlets and topics with ids, each decision with its reason.

Nothing is read or written here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from topicgraph.identity.articles import ResolvedArticles, label_of, resolve_articles
from topicgraph.identity.outlet_rules import Label, LabelUse
from topicgraph.identity.outlets import Outlets, resolve_outlets
from topicgraph.identity.topics import Topics, resolve_topics
from topicgraph.model import Problem, Record
from topicgraph.sources.settings import Config


@dataclass(frozen=True, slots=True)
class Resolution:
    """What a folder is about: its articles, outlets and topics, and the problems with them."""

    articles: ResolvedArticles
    outlets: Outlets
    topics: Topics
    problems: tuple[Problem, ...]


def resolve(records: tuple[Record, ...], config: Config) -> Resolution:
    """Find the articles, outlets and topics of a folder. The order of `records` does not matter.

    >>> record = Record(file="a.md", title="A", urls=("https://nypost.com/a",))
    >>> list(resolve((record,), Config()).articles.by_id)
    ['article:https://nypost.com/a']
    """
    everything = [entry for record in records for entry in (record, *record.related)]
    outlets = resolve_outlets(count_labels(everything), config)
    topic_counts = Counter(topic for record in everything for topic in record.topics)
    articles = resolve_articles(records, outlets.verdicts, config.same)
    problems = sorted(
        (*outlets.problems, *articles.problems),
        key=lambda problem: (problem.file, problem.line, problem.message),
    )
    return Resolution(articles, outlets, resolve_topics(topic_counts, config), tuple(problems))


def count_labels(records: Iterable[Record]) -> dict[Label, LabelUse]:
    """Count the labels of some records, in order of the labels."""
    uses: dict[Label, LabelUse] = {}
    for record in records:
        label = label_of(record)
        use = uses.get(label, LabelUse(0, record.file, record.line))
        first = min((use.file, use.line), (record.file, record.line))
        uses[label] = LabelUse(use.records + 1, *first)
    return dict(sorted(uses.items()))
