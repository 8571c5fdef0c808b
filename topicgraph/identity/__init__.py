"""Records → articles, outlets and topics with ids, each decision with its reason. Nothing is read
or written here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from topicgraph.identity import articles, topics
from topicgraph.identity import outlets as providers
from topicgraph.identity.articles import Pieces
from topicgraph.identity.outlets import Label, Outlets, Seen
from topicgraph.identity.topics import Topics
from topicgraph.model import Problem, Record
from topicgraph.sources.settings import Config


@dataclass(frozen=True, slots=True)
class Resolved:
    """What a folder is about: its `pieces` (articles), `outlets` and `topics`, and the `problems`
    met on the way."""

    pieces: Pieces
    outlets: Outlets
    topics: Topics
    problems: tuple[Problem, ...]


def resolve(records: tuple[Record, ...], config: Config) -> Resolved:
    """Who is who in a folder. The order of `records` does not matter.

    >>> records = (Record(file="a.md", title="A", provider="New York Post", urls=("https://nypost.com/a",)),)
    >>> list(resolve(records, Config()).pieces.pieces)
    ['article:https://nypost.com/a']
    """
    outlets = providers.resolve(labels(_all(records)), config)
    counted = Counter(topic for record in _all(records) for topic in record.topics)
    pieces = articles.resolve(records, outlets.verdicts, config.same)
    problems = sorted(
        (*outlets.problems, *pieces.problems),
        key=lambda problem: (problem.file, problem.line, problem.message),
    )
    return Resolved(pieces, outlets, topics.resolve(counted, config), tuple(problems))


def labels(records: Iterable[Record]) -> dict[Label, Seen]:
    """Every label of some records with how often it occurs and where it stands first."""
    found: dict[Label, Seen] = {}
    for record in records:
        label = articles.label(record)
        seen = found.get(label, Seen(0, record.file, record.line))
        first = min((seen.file, seen.line), (record.file, record.line))
        found[label] = Seen(seen.times + 1, *first)
    return dict(sorted(found.items()))


def _all(records: tuple[Record, ...]) -> Iterator[Record]:
    for record in records:
        yield record
        yield from record.related
