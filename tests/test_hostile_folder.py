"""A folder of everything that can be wrong: the build ends, names it, and loses none of the good
articles."""

from __future__ import annotations

from pathlib import Path
from unittest import mock

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from writing import FOUNDING, article, entry, matter, write

import topicgraph as tg
from topicgraph import export
from topicgraph.graph import TopicGraph
from topicgraph.sources import habits
from topicgraph.sources.fields import FIELD_OF_KEY

CASES = {
    path.name: path.read_bytes()
    for path in Path(__file__).with_name("cases").rglob("*")
    if path.suffix in (".md", ".txt", ".yaml")
}
BAD_DATA = {
    "self.md": article(
        "Self", "https://self.example/a", related=[entry("Self", "https://self.example/a")] * 50
    ),
    "ring-a.md": article(
        "Ring a", "https://ring.example/a", related=[entry("Ring b", "https://ring.example/b")]
    ),
    "ring-b.md": article(
        "Ring b", "https://ring.example/b", related=[entry("Ring a", "https://ring.example/a")]
    ),
    "no-url.md": article(
        "No address",
        related=[
            entry("No address either"),
            entry("", "https://gone.example/x"),
            {},
            None,
            "",
            [],
            5,
        ],
    ),
    "scalar-lists.md": matter(
        title=["A", "B"],
        topics="x, y",
        provider=["P"],
        related="T",
        images="https://i.example/x.png",
        date=["2021-03-04"],
    ),
    "list-scalars.md": matter(
        title="A list",
        originalUrl=["https://l.example/a", "https://l.example/b", None],
        quality=[1],
        provider={"name": None},
    ),
    "related-topics.md": article(
        "With a topic",
        related=[{"title": "R", "webUrl": "https://r.example/x", "topics": ["Seen nowhere else"]}],
    ),
    "far-dates.md": article(
        "Far",
        "https://far.example/x",
        date="9999-12-31T23:59:59-14:00",
        related=[entry("Old", date="0001-01-01")],
    ),
    "hosts.md": article(
        "Hosts",
        "https://a.com\\@evil.com/x",
        webUrl="https://[::1]/x",
        canonical="https://xn--.example/x",
        link="https://%00/",
    ),
    "long.md": article(
        "L" * 100_000,
        "https://long.example/" + "x" * 5_000,
        "P" * 100_000,
        topics=["t" * 100_000],
        excerpt="\u0301" * 200_000,
    ),
    "many.md": article(
        "Many",
        "https://many.example/x",
        topics=[f"t{n}" for n in range(10_000)],
        related=[entry(f"r{n}") for n in range(2_000)],
    ),
}
GOOD = {
    f"good/{n}.md": article(
        f"Good article {n}", f"https://good.example/{n}", "Good", "good.example", "2021-03-04"
    )
    for n in range(100)
}


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> TopicGraph:
    folder = write(
        tmp_path_factory.mktemp("hostile"),
        {**CASES, **BAD_DATA, **GOOD, "founding.txt": FOUNDING.read_bytes()},
    )
    with mock.patch.object(habits, "MIN_HABIT", 10_000):  # each problem with its file
        return tg.build(folder)


def test_no_good_article_is_lost_or_blamed(graph: TopicGraph) -> None:
    assert graph.find(provider="Good").height == len(GOOD)
    assert not [problem for problem in graph.problems if problem.file.startswith("good/")]


def test_every_file_is_an_article_or_has_a_problem(graph: TopicGraph) -> None:
    known = {file for files in graph.articles["files"] for file in files} | {
        problem.file for problem in graph.problems
    }
    assert known >= {*CASES, *BAD_DATA, *GOOD}


def test_what_was_built_can_be_saved_written_and_asked(graph: TopicGraph, tmp_path: Path) -> None:
    tg.save(graph, tmp_path / "out")
    assert tg.load(tmp_path / "out").articles.equals(graph.articles)
    for form in export.EXPORTERS:
        assert export.write(graph, tmp_path / form, form)
    page = tg.write_html(graph, tmp_path / "graph.html")
    assert page.stat().st_size > 1_000
    assert all(graph.explain(id_) for id_ in graph.providers["id"])
    assert all(str(problem).isprintable() for problem in graph.problems)


SCALARS = (
    st.none()
    | st.booleans()
    | st.integers(-9, 9)
    | st.sampled_from(
        ["x", "A B", "https://a.example/x", "2021-03-04", "", "post.example", "MSN", "X on MSN"]
    )
)
NAMES = st.sampled_from(["name", "domain", "url", *FIELD_OF_KEY])
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=8,
)
FILES = st.lists(st.dictionaries(NAMES, VALUES, min_size=1, max_size=6), min_size=1, max_size=4)


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(files=FILES)
def test_no_values_in_any_fields_make_a_build_fail(files: list[dict], tmp_path: Path) -> None:
    folder = write(
        tmp_path,
        {
            f"{n}.md": matter(title=f"Title {n}") if n >= len(files) else matter(**files[n])
            for n in range(4)
        },
    )
    graph = tg.build(folder)
    known = {file for names in graph.articles["files"] for file in names} | {
        problem.file for problem in graph.problems
    }
    assert known == {f"{n}.md" for n in range(4)}
