"""The page's search finds what `graph.find` finds: the same queries through both."""

from __future__ import annotations

import json
import random
import shutil
import subprocess
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

import polars as pl
import pytest

import topicgraph as tg
from topicgraph.graph import TopicGraph
from topicgraph.page.comparison_data import collect_comparison
from topicgraph.page.data import read_coverage
from topicgraph.page.payload import make_core, make_details
from topicgraph.store.database_writer import split_into_terms
from topicgraph.text import split_words

from .small_graphs import START, article, graph

SCRIPT = Path(__file__).parent / "js" / "search.js"

WORDS = (  # noqa: SIM905
    "game games pass gamepass ai AI air beta Béta naïve don’t dont O'Neil covid-19 C++ 5G x el niño"
    " Łódź STRASSE straße ΟΔΥΣΣΕΥΣ Οδυσσεύς кот Кот ёж 人工智能 人工 智能 能 中国 東京タワー タワー"
    " ธนาคาร 은행이 은행 중앙 दिल हिन्दी שָׁלוֹם שלום مُحَمَّد محمد a一二b 12:30 #tag e̱"
).split()
FIELDS = (
    "outlet:one.example", 'outlet:"The Two"', "outlet:two", "outlet:provider:two.example",
    'outlet:"both of them"', "outlet:nobody", "topic:law", 'topic:"Open Law"', "topic:open-law",
    "author:smith", 'author:"ann b. smith"', "author:ann", "author:王", "language:en",
    "language:en-gb", "language:DE", "medium:video", "since:2021-03-02", "until:2021-03-01",
    "no:topic", "no:date -no:author", "no:outlet", "no:author OR no:language", "-no:topic",
    "no:rain", "no:",
    "on:2021-03", "on:2021-02-30", "on:2021", "since:soon", "topics:law", "topic:",
    "http://a.example/x", "since:9999",
)  # fmt: skip


def random_corpus(chance: random.Random, size: int) -> TopicGraph:
    def words(most: int) -> str:
        return " ".join(chance.choices(WORDS, k=chance.randint(0, most)))

    rows = [
        article(
            f"a{number:03}",
            title=words(5),
            excerpt=words(8),
            published=None if chance.random() < 0.1 else START + timedelta(hours=number),
            provider=chance.choice(["provider:one.example", "provider:two.example", None]),
            carrier=chance.choice([None, None, "provider:three.example"]),
            author=chance.choice([None, [], ["Ann B. Smith"], ["Smith Jones", "王小明"]]),
            language=chance.choice(["en", "en-GB", "de", None]),
            medium=chance.choice(["article", "video"]),
        )
        for number in range(size)
    ]
    edges = [
        (row["id"], chance.choice(["topic:law", "topic:open-law"]), "about", "")
        for row in rows[::2]
    ]
    made = graph(
        rows,
        edges,
        groups={"both of them": ("provider:one.example", "provider:two.example")},
        **{"one": "One", "two": "The Two", "three": "Three", "law": "Law", "open-law": "Open Law"},
    )
    return TopicGraph(made.tables)


def random_query(chance: random.Random) -> str:
    """A query; one in five has a letter taken out of it, or two of its parts exchanged."""
    parts: list[str] = []
    for _ in range(chance.randint(1, 4)):
        word = chance.choice(WORDS)
        part = chance.choice(
            [
                word,
                word[: chance.randint(1, len(word))] + "*",
                f'"{word}"',
                f'"{word} {chance.choice(WORDS)}"',
                chance.choice(FIELDS),
            ]
        )
        if parts and chance.random() < 0.3:
            parts.append(chance.choice(["OR", "OR", "OR", "AND", "NOT", "–"]))
        parts.append(("-" if chance.random() < 0.2 else "") + part)
    if chance.random() < 0.1:
        chance.shuffle(parts)
    query = " ".join(parts)
    if chance.random() < 0.1:
        place = chance.randrange(len(query))
        query = query[:place] + query[place + 1 :]
    return query


def search_on_page(
    made: TopicGraph, queries: Sequence[str], texts: Sequence[str], folder: Path
) -> dict[str, Any]:
    node = shutil.which("node")
    if node is None:
        pytest.skip("node is not installed")
    coverage = read_coverage(made)
    core = {**make_core(coverage), **collect_comparison(made.tables, coverage)}
    core |= {"nodes": [], "edges": []}
    asked = {"core": core, "details": make_details(coverage), "queries": queries, "texts": texts}
    path = folder / "asked.json"
    path.write_text(json.dumps(asked), encoding="utf-8")
    done = subprocess.run([node, str(SCRIPT), str(path)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def search_in_python(made: TopicGraph, query: str) -> list[str] | str:
    try:
        return sorted(row["id"] for row in made.find_rows(query))
    except tg.TopicGraphError as error:
        return str(error)


@pytest.mark.parametrize("seed", range(3))
def test_the_page_finds_what_python_finds(seed: int, tmp_path: Path) -> None:
    chance = random.Random(seed)
    made = random_corpus(chance, 120)
    queries = [random_query(chance) for _ in range(700)]
    found = search_on_page(made, queries, [], tmp_path)["found"]
    outcomes = {"none": 0, "some": 0, "error": 0}
    for query, on_page in zip(queries, found, strict=True):
        wanted = search_in_python(made, query)
        if isinstance(wanted, str):
            outcomes["error"] += 1
            assert isinstance(on_page, str), query
            if not wanted.startswith("no ") and '" may be ' not in wanted:  # more is said of names
                assert on_page == wanted
            continue
        assert sorted(on_page) == wanted, query
        outcomes["some" if 0 < len(wanted) < 120 else "none"] += 1
    assert min(outcomes.values()) > 50, outcomes


def test_the_page_finds_what_python_finds_in_a_real_corpus(
    diablo4: TopicGraph, tmp_path: Path
) -> None:
    names = diablo4.providers["name"].to_list()[:6]
    titles = diablo4.articles["title"].drop_nulls().to_list()
    chance = random.Random(4)
    queries = []
    for title in chance.sample(titles, 60):
        words = title.split()
        start = chance.randrange(len(words))
        phrase = " ".join(words[start : start + 2]).replace('"', "")
        queries += [f'"{phrase}"', " ".join(word for word in words[:3] if ":" not in word)]
    queries += ['diablo -"diablo 4"', "rogue OR druid", *(f'outlet:"{name}"' for name in names)]
    queries = [query for query in queries if query.count('"') % 2 == 0]
    found = search_on_page(diablo4, queries, titles, tmp_path)
    for query, on_page in zip(queries, found["found"], strict=True):
        wanted = search_in_python(diablo4, query)
        if isinstance(wanted, str):
            assert isinstance(on_page, str), query
        else:
            assert sorted(on_page) == wanted, query
    assert found["words"] == [list(split_words(title)) for title in titles]
    assert found["terms"] == split_into_terms(pl.Series(titles))


def test_words_are_split_on_the_page_as_in_the_index(tmp_path: Path) -> None:
    chance = random.Random(5)
    texts = [" ".join(chance.choices(WORDS, k=6)) for _ in range(200)]
    texts += [
        "".join(chance.choices("aßſςΣİıøŁđħ' ’-_1²①ªé\u0301n\u0303яйё人一", k=9))
        for _ in range(500)
    ]
    answer = search_on_page(random_corpus(chance, 3), [], texts, tmp_path)
    assert answer["words"] == [list(split_words(text)) for text in texts]
    assert answer["terms"] == split_into_terms(pl.Series(texts))
