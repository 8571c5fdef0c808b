"""Which topic a label means.

Spellings that differ in case, spacing, hyphens or a plural are one topic; the user's settings have
the last word.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from topicgraph.model import Topic
from topicgraph.text import MARKS, choose_most_common, identity_key, slugify

if TYPE_CHECKING:
    from topicgraph.sources.settings import Config


@dataclass(frozen=True, slots=True)
class Topics:
    """The topic labels of a folder, resolved.

    - `ids`: label → id of the topic
    - `topics`: id → topic, not yet with its number of articles
    """

    ids: Mapping[str, str]
    topics: Mapping[str, Topic]


PART = re.compile(
    rf"(?:(?<![^\W_])(?:[-−+<>$€£¥@#](?=\d)|\.(?=[^\W\d_])))?[^\W_](?:[^\W_]|[{MARKS}])*[+#%*°]*"
)
"""A word with the signs that belong to it: `C++`, `50%`, `-1`, `$5`, `#1`, `.NET`."""

KEPT_BETWEEN = re.compile(r"[&/=×@|]")
"""Signs between two words that make another thing of them: `R&D`, `A/B`."""

NAMES_IN_S = frozenset(
    [
        "adams",
        "andrews",
        "daniels",
        "davids",
        "edwards",
        "evans",
        "georges",
        "jacobs",
        "jameses",
        "johns",
        "matthews",
        "michaels",
        "owens",
        "peters",
        "phillips",
        "richards",
        "roberts",
        "rogers",
        "stephens",
        "stevens",
        "walters",
        "williams",
    ]
)
"""Names that look like the plural of another name."""


def topic_key(label: str) -> str:
    """Reduce a topic label to what tells topics apart.

    Case, spacing, hyphens and the plural do not; signs do, and what stands between numbers.

    >>> topic_key("Call Centres") == topic_key("call-centre"), topic_key("C++") == topic_key("C")
    (True, False)
    >>> topic_key("9/11") == topic_key("911"), topic_key("+1") == topic_key("-1")
    (False, False)
    """
    folded = re.sub(r"['’\u200c\u200d]|(?<=[^\W\d_])\.|\.(?![^\W_])", "", identity_key(label))
    key, end = "", 0
    for match in PART.finditer(folded):
        between = folded[end : match.start()]
        if key[-1:].isdigit() and match[0][0].isdigit():
            key += between.strip() or " "
        elif key:
            key += "".join(KEPT_BETWEEN.findall(between))
        key += to_singular(match[0])
        end = match.end()
    return key or identity_key(label).strip()


def to_singular(word: str) -> str:
    """Return a word without its English plural, if it certainly has one.

    >>> to_singular("centres"), to_singular("policies"), to_singular("ethics"), to_singular("bus")
    ('centre', 'policy', 'ethics', 'bus')
    """
    if len(word) < 5 or not word.endswith("s") or word.endswith(("ss", "us", "is", "ics", "news")):
        return word
    if word in NAMES_IN_S:
        return word
    return f"{word[:-3]}y" if word.endswith("ies") else word[:-1]


def resolve_topics(label_counts: Mapping[str, int], config: Config) -> Topics:
    """Find the topic that each label means.

    Args:
        label_counts: every topic label of a folder → in how many records it is.
        config: the user's settings, whose `topics` override the spelling.

    >>> from topicgraph.sources.settings import Config
    >>> resolve_topics({"AI Ethics": 2, "ai-ethics": 1}, Config()).ids
    {'AI Ethics': 'topic:ai-ethics', 'ai-ethics': 'topic:ai-ethics'}
    """
    targets = {topic_key(alias): target for alias, target in config.topics.items()}
    groups: dict[str, Counter[str]] = defaultdict(Counter)
    for label, count in label_counts.items():
        groups[topic_key(targets.get(topic_key(label), label))][label] += count
    ids: dict[str, str] = {}
    topics: dict[str, Topic] = {}
    for group in sorted(groups):
        counts = groups[group]
        target = next(
            (targets[key] for label in sorted(counts) if (key := topic_key(label)) in targets), ""
        )
        slugs = [slugify(name) for name in ([target] if target else counts)]
        id_ = f"topic:{min(slugs, key=lambda slug: (len(slug), slug))}"
        if id_ in topics:  # "9/11" and "9-11" are two topics with one slug
            id_ += f"-{hashlib.blake2b(group.encode(), digest_size=4).hexdigest()}"
        ids |= dict.fromkeys(counts, id_)
        name = target or choose_most_common(counts.items())
        topics[id_] = Topic(id=id_, name=name, names=tuple(sorted(counts)))
    return Topics(ids, dict(sorted(topics.items())))
