"""Topics: spellings that differ in case, spacing, hyphen or plural are one; the user has the last
word."""

from __future__ import annotations

from itertools import permutations

import pytest
from writing import article

from topicgraph.identity.topics import resolve_topics
from topicgraph.sources import settings as config
from topicgraph.sources.settings import Config

SAME = [
    ("AI Ethics", "ai ethics"), ("AI Ethics", "AI-Ethics"), ("AI Ethics", "ai_ethics"),
    ("AI Ethics", "AIEthics"),
    ("Call Centres", "call centre"),
    ("Policies", "policy"), ("Café", "Cafe\u0301"), ("A.I.", "AI"),
    ("COVID-19", "Covid 19"),
    ("Machine  Learning", "machine learning"),
    ("Women’s Rights", "Womens Right"), ("STRASSE", "straße"),
]  # fmt: skip
DIFFERENT = [
    ("C", "C++"), ("C", "C#"), ("C++", "C#"), ("bus", "bu"), ("Class", "Clas"), ("News", "New"),
    ("Ethics", "Ethic"), ("AI", "AIs"),
    ("Diablo 3", "Diablo 4"),
    ("人工智能", "人工"), ("Art", "Arts"), ("🙂", "🙁"),
    ("パリ", "バリ"), ("दल", "दिल"), ("มา", "ม้า"), ("año", "ano"), ("はは", "ばば"), ("कल", "कला"),
    ("Pêche", "Péché"), ("й", "и"), ("스", "즈"),
    ("R&D", "RD"), ("A/B", "AB"), ("#1", "1"), (".NET", "Net"), ("Roberts", "Robert"),
    ("9/11", "911"), ("24/7", "247"), ("+1", "-1"), ("+1", "1"), ("-1", "1"), ("7/7", "77"),
    ("1.5", "15"),
    ("9 11", "911"), ("50%", "50"), ("$5", "5"), ("A+", "A"),
]  # fmt: skip


def ids(*labels: str, settings: str = "") -> list[str]:
    found = resolve_topics(
        dict.fromkeys(labels, 1), config.parse_settings(settings.encode()) if settings else Config()
    ).ids
    return [found[label] for label in labels]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_these_are_one_topic(one: str, other: str) -> None:
    assert len(set(ids(one, other))) == 1


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_these_are_two_topics(one: str, other: str) -> None:
    assert len(set(ids(one, other))) == 2


def test_a_topic_goes_by_its_most_frequent_spelling() -> None:
    found = resolve_topics({"ai ethics": 2, "AI Ethics": 5, "AI-Ethics": 2}, Config())
    (topic,) = found.topics.values()
    assert (topic.id, topic.name, topic.names) == (
        "topic:ai-ethics",
        "AI Ethics",
        ("AI Ethics", "AI-Ethics", "ai ethics"),
    )


def test_the_users_topics_override_the_spelling() -> None:
    settings = "topics:\n  Artificial Intelligence: AI\n  machine-learning: AI\n"
    assert set(ids("artificial intelligence", "Machine Learning", "AI", settings=settings)) == {
        "topic:ai"
    }
    assert (
        resolve_topics({"Artificial Intelligence": 9}, config.parse_settings(settings.encode()))
        .topics["topic:ai"]
        .name
        == "AI"
    )


def test_the_order_of_the_labels_does_not_matter() -> None:
    labels = [("AI Ethics", 2), ("ai-ethics", 2), ("AI ethic", 1), ("C++", 1)]
    first, *others = (resolve_topics(dict(order), Config()) for order in permutations(labels))
    assert all(other.ids == first.ids and other.topics == first.topics for other in others)


def test_an_id_is_made_of_words_in_any_script() -> None:
    assert ids("Emotion Recognition", "人工智能", "C++") == [
        "topic:emotion-recognition",
        "topic:人工智能",
        "topic:c-plus-plus",
    ]


def test_an_article_counts_once_for_two_spellings_of_a_topic(build_graph) -> None:
    graph = build_graph(
        {
            "a.md": article("A", topics=["AI Ethics", "ai-ethics"]),
            "b.md": article("B", topics=["AI ethics", "C"]),
        }
    )
    assert graph.topics.select("id", "articles").rows() == [("topic:ai-ethics", 2), ("topic:c", 1)]


def test_a_topic_of_a_stub_alone_counts_no_article(build_graph) -> None:
    entry = {"title": "B", "webUrl": "https://b.example/b", "topics": ["Rare"]}
    graph = build_graph({"a.md": article("A", topics=["AI"], related=[entry])})
    assert graph.topics.select("name", "articles").rows() == [("AI", 1), ("Rare", 0)]
