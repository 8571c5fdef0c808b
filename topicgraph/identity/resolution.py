"""Records → articles, outlets and topics with ids, each decision with its reason.

Nothing is read or written here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from topicgraph import text
from topicgraph.identity.articles import ResolvedArticles, resolve_articles
from topicgraph.identity.outlet_rules import Label, LabelUse
from topicgraph.identity.outlets import Outlets, resolve_outlets
from topicgraph.identity.statements import Claims, StatementReader, settle_claims
from topicgraph.identity.topics import Topics, resolve_topics
from topicgraph.identity.urls import canonicalize
from topicgraph.model import Problem, Record
from topicgraph.sources.habits import summarize_habits
from topicgraph.sources.settings import Config


@dataclass(frozen=True, slots=True)
class Resolution:
    """What a folder is about: its articles, outlets and topics, and the problems with them."""

    articles: ResolvedArticles
    outlets: Outlets
    topics: Topics
    problems: tuple[Problem, ...]


def resolve(records: Sequence[Record], config: Config) -> Resolution:
    """Find the articles, outlets and topics of a folder. The order of `records` does not matter.

    >>> record = Record(file="a.md", title="A", urls=("https://nypost.com/a",))
    >>> list(resolve((record,), Config()).articles.by_id)
    ['article:https://nypost.com/a']
    """
    held = sorted(records, key=lambda record: (record.file, record.line))
    entries = [entry for record in held for entry in record.related]
    claims = settle_claims(held, StatementReader(config, map_same_urls(config.same)))
    outlets = resolve_outlets(count_labels(held, claims), config)
    articles = resolve_articles(held, claims, outlets.verdicts, config)
    topic_counts = Counter(topic for record in (*held, *entries) for topic in record.topics)
    problems = sorted(
        summarize_habits((*claims.problems, *outlets.problems, *articles.problems)),
        key=lambda problem: (problem.file, problem.line, problem.message),
    )
    return Resolution(articles, outlets, resolve_topics(topic_counts, config), tuple(problems))


def count_labels(held: Iterable[Record], claims: Claims) -> dict[Label, LabelUse]:
    """Count the uses of each label, in order of the labels. A file has one vote on a name.

    Args:
        held: one record a file, with its `related` entries, in order of the files.
        claims: what each record is believed to say.
    """
    uses: dict[Label, LabelUse] = {}
    files: dict[tuple[Label, bool], str] = {}  # the last file that voted
    for record in held:
        for entry in (record, *record.related):
            label, on_site = claims[entry].label, claims[entry].on_site
            use = uses.get(label, LabelUse(0, entry.file, entry.line))
            votes = [
                is_stated and files.get((label, kind)) != record.source
                for kind, is_stated in ((True, entry is record), (False, on_site))
            ]
            files |= {
                (label, kind): record.source
                for kind, vote in zip((True, False), votes, strict=True)
                if vote
            }
            file, line = min((use.file, use.line), (entry.file, entry.line))
            sections = use.sections or Counter()
            if votes[1]:
                sections.update(claims[entry].sections)
            uses[label] = LabelUse(
                use.records + 1,
                file,
                line,
                use.held + votes[0],
                use.on_site + votes[1],
                sections,
                use.articles + (entry is record),
            )
    return dict(sorted(uses.items()))


def map_same_urls(same: Iterable[Sequence[str]]) -> dict[str, str]:
    """Map each URL of the user's lists of URLs that are one article to the first of its list."""
    return {
        url: urls[0]
        for stated in same
        if len(urls := [url for url in map(canonicalize, stated) if url]) > 1
        for url in urls
    }


def clear_caches() -> None:
    """Free the memory of remembered URLs and names, which in a large folder is much."""
    canonicalize.cache_clear()
    text.clear_caches()
