"""Which topic a label means: spellings that differ in case, spacing, hyphen or plural are one
topic."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from topicgraph.identity.names import commonest, fold, slug
from topicgraph.model import Topic
from topicgraph.sources.settings import Config


@dataclass(frozen=True, slots=True)
class Topics:
    """The topic labels of a folder resolved: `ids` by label, and the `topics` they make (without
    their counts of articles)."""

    ids: Mapping[str, str]
    topics: Mapping[str, Topic]


def topic_key(label: str) -> str:
    """What is left of a topic label when case, accents, spacing, hyphens and the plural do not
    count; `+` and `#` do.

    >>> topic_key("Call Centres") == topic_key("call-centre"), topic_key("C++") == topic_key("C")
    (True, False)
    """
    parts = re.findall(r"[^\W_]+[+#]*", re.sub(r"['’.]", "", fold(label)))
    return "".join(singular(part) for part in parts) or fold(label).strip()


def singular(word: str) -> str:
    """A word without its English plural, where it has one beyond doubt.

    >>> singular("centres"), singular("policies"), singular("ethics"), singular("bus"), singular("glass")
    ('centre', 'policy', 'ethics', 'bus', 'glass')
    """
    if len(word) < 5 or not word.endswith("s") or word.endswith(("ss", "us", "is", "ics", "news")):
        return word
    return f"{word[:-3]}y" if word.endswith("ies") else word[:-1]


def resolve(labels: Mapping[str, int], config: Config) -> Topics:
    """Every topic label of a folder, with how often it occurs, → the topic it means.

    >>> resolve({"AI Ethics": 2, "ai-ethics": 1}, Config()).ids
    {'AI Ethics': 'topic:ai-ethics', 'ai-ethics': 'topic:ai-ethics'}
    """
    aliases = {topic_key(alias): target for alias, target in config.topics.items()}
    groups: dict[str, Counter[str]] = defaultdict(Counter)
    for label, count in labels.items():
        groups[topic_key(aliases.get(topic_key(label), label))][label] += count
    ids: dict[str, str] = {}
    topics: dict[str, Topic] = {}
    for group in sorted(groups):
        names = groups[group]
        chosen = next(
            (target for label in sorted(names) if (target := aliases.get(topic_key(label)))), None
        )
        id_ = f"topic:{min((slug(name) for name in [chosen] * bool(chosen) or names), key=lambda text: (len(text), text))}"
        ids |= dict.fromkeys(names, id_)
        topics[id_] = Topic(
            id=id_, name=chosen or commonest(names.items()), names=tuple(sorted(names))
        )
    return Topics(ids, dict(sorted(topics.items())))
