"""Which files and related entries are one article, what it is called, and where each related entry
leads."""

from __future__ import annotations

from random import Random

import pytest
from writing import article, entry

import topicgraph as tg
from topicgraph.graph import TopicGraph
from topicgraph.identity import resolution

X = "https://post.example/x"


def related(graph: TopicGraph) -> list[tuple[str, str, str]]:
    edges = graph.edges.filter(graph.edges["kind"] == "related")
    names = dict(graph.articles.select("id", "title").iter_rows())
    return [
        (names[source], names[target], reason)
        for source, target, reason in edges.select("source", "target", "reason").iter_rows()
    ]


def codes(graph: TopicGraph) -> list[str]:
    return [problem.code for problem in graph.problems]


def test_an_article_goes_by_its_canonical_url(build_graph) -> None:
    graph = build_graph({"a.md": article(url="http://www.post.example/x/?utm_source=a")})
    assert graph.articles["id"].to_list() == ["article:https://post.example/x"]


def test_one_url_in_several_files_is_one_article_with_the_earliest_date_and_all_titles(
    build_graph,
) -> None:
    graph = build_graph({
        "late.md": article("Second title", url=f"{X}/", date="2021-03-06T10:00:01Z", quality=3,
        topics=["AI"]),
        "early.md": article("First title", url=f"{X}?utm_medium=b", date="2021-03-04T10:00:01Z",
        quality=9, heat=1),
        "undated.md": article("First title", url=f"{X}/amp", excerpt="Words"),
    })  # fmt: skip
    (row,) = graph.articles.to_dicts()
    assert (row["title"], row["titles"]) == ("First title", ["First title", "Second title"])
    assert (str(row["published"]), row["precision"]) == ("2021-03-04 10:00:01+00:00", "second")
    assert row["files"] == ["early.md", "late.md", "undated.md"]
    assert (row["quality"], row["heat"], row["excerpt"]) == (9, 1, "Words")
    assert graph.edges["kind"].to_list() == ["published_by", "about"]


def test_any_of_an_articles_addresses_joins_files(build_graph) -> None:
    one = article("A", url=X, webUrl="https://post.example/y", date="2021-03-04")
    graph = build_graph(
        {"a.md": one, "b.md": article("B", url="https://post.example/y", date="2021-03-05")}
    )
    assert graph.articles.height == 1


def test_a_url_that_two_outlets_claim_does_not_join_them_and_is_a_problem(build_graph) -> None:
    wire = article("A", url="https://wire.example/a", provider="Wire", domain="wire.example")
    thief = article(
        "B",
        url="https://thief.example/b",
        webUrl="https://wire.example/a",
        provider="Thief",
        domain="thief.example",
    )
    graph = build_graph({"a.md": wire, "b.md": thief})
    assert graph.articles.height == 2
    assert [
        (problem.file, problem.code) for problem in graph.problems if problem.code == "claimed-url"
    ] == [("b.md", "claimed-url")]


def test_home_pages_join_nothing(build_graph) -> None:
    files = {
        f"{n}.md": article(
            f"Title {n}", url="https://post.example/", domain="post.example", date="2021-03-04"
        )
        for n in range(3)
    }
    assert build_graph(files).articles["id"].to_list() == [
        f"article:post.example/2021-03-04/title-{n}" for n in range(3)
    ]


def test_an_article_without_a_url_is_named_by_outlet_day_and_title(build_graph) -> None:
    graph = build_graph(
        {
            "a.md": article(
                "Mood: what we know", domain="post.example", date="2021-03-04T21:09:00Z"
            ),
            "b.md": article("Other", provider=""),
        }
    )
    assert graph.articles["id"].to_list() == [
        "article:post.example/2021-03-04/mood-what-we-know",
        "article:unknown/undated/other",
    ]
    assert graph.article("Other").provider is None


def test_the_same_piece_without_a_url_in_two_files_is_one_article(build_graph) -> None:
    text = article("Mood: what we know", domain="post.example", date="2021-03-04")
    graph = build_graph({"a.md": text, "b.md": text.replace("what we know", "What We Know!")})
    assert graph.articles["files"].to_list() == [["a.md", "b.md"]]


def test_the_users_lists_of_urls_are_one_article_each(build_graph) -> None:
    files = {
        "a.md": article("A", url=X),
        "b.md": article("B", url="https://other.example/b", provider="Other"),
        "topicgraph.yaml": f"same:\n  - [{X}, https://www.other.example/b/]\n",
    }
    assert build_graph(files).articles["files"].to_list() == [["a.md", "b.md"]]
    assert build_graph({**files, "topicgraph.yaml": ""}).articles.height == 2


def test_a_related_entry_is_found_by_any_form_of_its_url(build_graph) -> None:
    links = [
        entry("whatever", url)
        for url in ("http://www.post.example/x/", f"{X}?utm_source=a", f"{X}/amp")
    ]
    files = {
        f"{n}.md": article(f"From {n}", url=f"https://post.example/{n}", related=[link])
        for n, link in enumerate(links)
    }
    graph = build_graph({**files, "x.md": article("Target", url=X)})
    assert related(graph) == [(f"From {n}", "Target", "same URL") for n in range(3)]


def test_a_related_entry_without_a_url_is_found_by_title_and_outlet(build_graph) -> None:
    link = entry("mood: WHAT we know!", provider="The Post", domain="post.example")
    files = {"a.md": article("From", url="https://a.example/a", provider="A", domain="a.example",
    related=[link]),
             "x.md": article("Mood: What We Know", url=X, domain="post.example"),
             "y.md": article("Mood: What We Know", url="https://other.example/y", provider="Other",
             domain="other.example")}  # fmt: skip
    graph = build_graph(files)
    assert graph.connections("From", kinds="related")[0].target == "article:https://post.example/x"
    assert related(graph) == [("From", "Mood: What We Know", "same title and outlet")]


def test_of_several_articles_of_that_title_the_nearest_in_time_is_meant(build_graph) -> None:
    link = entry(
        "Weekly notes", provider="Post", domain="post.example", date="2021-03-15T10:00:00Z"
    )
    weeks = {
        f"{n}.md": article(
            "Weekly notes",
            url=f"https://post.example/{n}",
            domain="post.example",
            date=f"2021-03-{n:02}",
        )
        for n in (7, 14, 21)
    }
    graph = build_graph(
        {
            **weeks,
            "a.md": article(
                "From", url="https://post.example/a", domain="post.example", related=[link]
            ),
        }
    )
    assert graph.connections("From", kinds="related")[0].target == "article:https://post.example/14"


def test_a_related_entry_with_a_url_is_not_found_by_its_title(build_graph) -> None:
    link = entry("Mood", "https://post.example/another", provider="Post", domain="post.example")
    graph = build_graph(
        {
            "a.md": article("From", url="https://post.example/a", related=[link]),
            "x.md": article("Mood", url=X, domain="post.example"),
        }
    )
    assert [reason for *_, reason in related(graph)] == ["not in this corpus"]


def test_a_title_and_a_second_on_one_platform_are_enough(build_graph) -> None:
    link = entry("A video", provider="", domain="youtube.com", date="2021-03-04T10:00:17Z")
    video = article(
        "A video",
        url="https://youtube.com/watch?v=9FGveeLt1qk",
        provider="Wolf",
        domain="youtube.com",
        date="2021-03-04T10:00:17Z",
    )
    graph = build_graph(
        {"a.md": article("From", url="https://post.example/a", related=[link]), "v.md": video}
    )
    assert related(graph) == [("From", "A video", "same title and second on youtube.com")]


def test_a_title_and_a_minute_are_not_enough(build_graph) -> None:
    link = entry("A video", provider="", domain="youtube.com", date="2021-03-04T10:00:00Z")
    video = article(
        "A video",
        url="https://youtube.com/watch?v=9FGveeLt1qk",
        provider="Wolf",
        domain="youtube.com",
        date="2021-03-04T10:00:00Z",
    )
    graph = build_graph(
        {"a.md": article("From", url="https://post.example/a", related=[link]), "v.md": video}
    )
    assert [reason for *_, reason in related(graph)] == ["not in this corpus"]


def test_entries_that_no_file_answers_to_are_one_stub_where_they_mean_the_same(build_graph) -> None:
    links = [
        entry("Far", f"https://far.example/x{tail}", "Far", "far.example")
        for tail in ("", "?utm_source=a", "/")
    ]
    files = {
        f"{n}.md": article(f"From {n}", url=f"https://post.example/{n}", related=[link])
        for n, link in enumerate(links)
    }
    graph = build_graph(files)
    stub = graph.article("https://far.example/x")
    assert (stub.held, stub.files, stub.provider) == (False, (), "provider:far.example")
    assert graph.articles.height == 4
    assert graph.provider("Far").articles == 0


def test_a_stub_without_a_url_is_named_by_outlet_day_and_title(build_graph) -> None:
    graph = build_graph(
        {
            "a.md": article(
                "From",
                url=X,
                related=[
                    entry("Far away", provider="Far", domain="far.example", date="2021-03-04")
                ],
            )
        }
    )
    assert "article:far.example/2021-03-04/far-away" in graph.articles["id"]


@pytest.mark.parametrize(
    "link",
    [entry("A", X), entry("A", f"{X}/amp"), entry("a!", provider="Post", domain="post.example")],
)
def test_an_article_that_lists_itself_is_told_so(link: dict, build_graph) -> None:
    graph = build_graph(
        {"a.md": article("A", url=X, domain="post.example", date="2021-03-04", related=[link])}
    )
    assert related(graph) == []
    assert (graph.articles.height, codes(graph)) == (1, ["self-related"])


def test_two_articles_that_list_each_other_have_two_edges(build_graph) -> None:
    other = "https://post.example/y"
    graph = build_graph(
        {
            "a.md": article("A", url=X, related=[entry("B", other)]),
            "b.md": article("B", url=other, related=[entry("A", X)]),
        }
    )
    assert related(graph) == [("A", "B", "same URL"), ("B", "A", "same URL")]


def test_an_entry_listed_twice_is_one_edge(build_graph) -> None:
    graph = build_graph(
        {
            "a.md": article(
                "A",
                url=X,
                related=[entry("B", "https://b.example/b"), entry("B", "https://b.example/b/")],
            )
        }
    )
    assert len(related(graph)) == 1


def test_the_order_of_the_records_does_not_matter(demo: TopicGraph) -> None:
    corpus = tg.read("seeds")
    expected = resolution.resolve(corpus.records, corpus.config)
    records = list(corpus.records)
    for seed in range(3):
        Random(seed).shuffle(records)
        again = resolution.resolve(tuple(records), corpus.config)
        assert list(again.articles.by_id) == list(expected.articles.by_id)
        assert sorted(again.articles.links) == sorted(expected.articles.links)
        assert tg.build(
            tg.Corpus(corpus.root, tuple(records), corpus.problems, corpus.config)
        ).articles.equals(demo.articles)
