"""`TopicGraph`: what it holds, what it finds, how things are connected; and the networkx view of
it."""

from __future__ import annotations

import io
import json
from datetime import UTC, date, datetime
from html import escape

import networkx as nx
import polars as pl
import pytest
from writing import FOUNDING, article, entry

import topicgraph as tg
from topicgraph.errors import Ambiguous, ArgumentError, NotFound
from topicgraph.graph import TopicGraph
from topicgraph.model import KINDS


@pytest.fixture(scope="module")
def founding() -> TopicGraph:
    return tg.build(FOUNDING)


def titles(frame: pl.DataFrame) -> list[str]:
    return frame["title"].to_list()


# --- what it holds --------------------------------------------------------------------------------
# ----------------------------------


def test_the_founding_article_alone_gives_six_things_and_five_edges(founding: TopicGraph) -> None:
    assert sorted(founding.articles["held"].to_list()) == [False, True]
    assert founding.providers["name"].to_list() == ["China Digital Times", "New York Post"]
    assert founding.topics["name"].to_list() == ["AI", "Computer Vision"]
    assert sorted(founding.edges["kind"].to_list()) == sorted(
        ["published_by", "published_by", "about", "about", "related"]
    )
    assert {problem.code for problem in founding.problems} <= {"unmatched-setting"}
    stub, held = founding.articles.sort("held").to_dicts()
    assert (held["id"], held["provider"]) == (
        "article:https://nypost.com/2021/03/04/china-using-emotion-recognition-technology-in-surveillance",
        "provider:nypost.com",
    )
    assert (stub["provider"], stub["files"]) == ("provider:chinadigitaltimes.net", [])
    assert str(held["published"]) == "2021-03-04 21:09:00+00:00"


def test_a_graph_says_in_words_what_it_holds(founding: TopicGraph) -> None:
    assert repr(founding) == (
        "TopicGraph: 1 article (and 1 not in this corpus), 1 outlet, 2 topics, 0 "
        "stories, 2021-03-04"  # the linked article that is not held is of 3 March
    )
    assert escape(repr(founding), quote=False) in founding._repr_html_()
    assert repr(TopicGraph(tg.build(FOUNDING).filter("nothing like it").tables)).endswith(
        "nothing dated"
    )


def test_a_corpus_and_its_folder_give_the_same_graph(founding: TopicGraph) -> None:
    assert tg.build(tg.read(FOUNDING)).edges.equals(founding.edges)


# --- find -----------------------------------------------------------------------------------------
# ----------------------------------


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> TopicGraph:
    from writing import write

    def piece(title: str, n: int, when: str, provider: str = "Post", **more: object) -> str:
        domain = f"{provider.lower()}.example"
        return article(title, f"https://{domain}/{n}", provider, domain, when, **more)

    files = {
        "1.md": piece("Café owners fear mood cameras", 1, "2021-03-04", topics=["AI"]),
        "2.md": piece(
            "Cameras read moods",
            2,
            "2021-03-31T23:59:59Z",
            topics=["AI", "Privacy"],
            excerpt="An AI is watching",
        ),
        "3.md": piece(
            "Said the camera",
            3,
            "2021-04-01T00:00:00Z",
            "Gazette",
            topics=["Privacy"],
            type="video",
        ),
        "4.md": piece("An undated camera", 4, "", "Gazette"),
        "5.md": article(
            "Camera news",
            "https://www.msn.com/en-gb/x/ar-AA1bcd2",
            "Gazette on MSN",
            "msn.com",
            "2020-12-31",
        ),
        "6.md": piece("Die Straße der Gefühle", 6, "2022-01-01"),
        "7.md": piece("人工智能 and you: C++ at 3.10", 7, "2022-01-02"),
    }
    return tg.build(write(tmp_path_factory.mktemp("shelf"), files))


FOUND = [
    ({"text": "camera"}, [3, 2, 1, 5, 4]),
    ({"text": "CAMERAS mood"}, [2, 1]),
    ({"text": "cafe"}, [1]), ({"text": "café"}, [1]), ({"text": "CAFÉ"}, [1]),
    ({"text": "gefuhle"}, [6]), ({"text": "strasse"}, [6]),
    ({"text": "straße"}, [6]),
    ({"text": "owner"}, [1]), ({"text": "wner"}, []),
    ({"text": "ai"}, [2]), ({"text": "rea"}, []), ({"text": "read"}, [2]),
    ({"text": "watching cameras"}, [2]),
    ({"text": "人工智能"}, [7]), ({"text": "3.10"}, [7]), ({"text": ".*"}, []),
    ({"text": "(camera"}, [3, 2, 1, 5, 4]), ({"text": "!!!"}, []),
    ({"text": "nothing like it"}, []),
    ({}, [7, 6, 3, 2, 1, 5, 4]), ({"text": "  "}, [7, 6, 3, 2, 1, 5, 4]),
    ({"topic": "ai"}, [2, 1]), ({"topic": "topic:privacy"}, [3, 2]),
    ({"topic": "AI", "text": "cafe"}, [1]),
    ({"provider": "Gazette"}, [3, 5, 4]), ({"provider": "MSN"}, [5]),
    ({"provider": "post.example"}, [7, 6, 2, 1]),
    ({"medium": "video"}, [3]), ({"medium": "VIDEO"}, [3]), ({"medium": "song"}, []),
    ({"since": "2021-04"}, [7, 6, 3]), ({"until": "2021-03"}, [2, 1, 5]),
    ({"since": "2021-03", "until": "2021-03"}, [2, 1]),
    ({"since": "2021", "until": "2021"}, [3, 2, 1]),
    ({"since": "2021-03-31", "until": "2021-03-31"}, [2]), ({"until": "2020"}, [5]),
    ({"since": "2021-03-31T23:59:59Z", "until": "2021-03-31T23:59:59Z"}, [2]),
    ({"since": "2021-12"}, [7, 6]), ({"until": "1999"}, []),
    ({"since": date(2021, 3, 31), "until": datetime(2021, 3, 31, 23, 59, 59, tzinfo=UTC)}, [2]),
    ({"since": "4 March 2021", "until": "2021-03-04"}, [1]),
]  # fmt: skip


@pytest.mark.parametrize(("question", "numbers"), FOUND, ids=lambda value: str(value)[:60])
def test_find_gives_what_all_of_it_holds_for(
    question: dict, numbers: list[int], shelf: TopicGraph
) -> None:
    assert [int(files[0][0]) for files in shelf.find(**question)["files"]] == numbers


@pytest.mark.parametrize(
    "moment", ["soon", "2021-13", "", "2021-02-30", "0000", 5, [], "03/04/2021"]
)
@pytest.mark.parametrize("name", ["since", "until"])
def test_a_text_that_is_not_a_date_is_a_wrong_argument(
    name: str, moment: object, shelf: TopicGraph
) -> None:
    with pytest.raises(ArgumentError, match=name):
        shelf.find(**{name: moment})


@pytest.mark.parametrize("name", ["topic", "provider"])
def test_find_with_a_name_that_is_not_there_says_so(name: str, shelf: TopicGraph) -> None:
    with pytest.raises(NotFound):
        shelf.find(**{name: "No such thing"})


def test_a_match_in_the_title_comes_before_one_in_the_excerpt(build_graph) -> None:
    files = {
        "a.md": article("Of robots", excerpt="emotion here", date="2021-03-09"),
        "b.md": article("Of emotion", date="2021-03-01"),
    }
    assert titles(build_graph(files).find("emotion")) == ["Of emotion", "Of robots"]


# --- lookups --------------------------------------------------------------------------------------
# ----------------------------------

NYP = "https://nypost.com/2021/03/04/china-using-emotion-recognition-technology-in-surveillance"


@pytest.mark.parametrize(
    "name",
    [
        f"article:{NYP}", f"{NYP}/", f"{NYP}/amp/",
        "http://www.nypost.com/2021/03/04/china-using-emotion-recognition-technology-in-surveillance?utm_source=x",
        "https://nypost-com.cdn.ampproject.org/c/s/nypost.com/2021/03/04/china-using-emotion-recognition-technology-in-surveillance/amp/",
        "China using 'emotion recognition technology' for surveillance",
        "CHINA USING EMOTION RECOGNITION TECHNOLOGY FOR SURVEILLANCE",
        FOUNDING.name,
    ],
)  # fmt: skip
def test_an_article_goes_by_id_any_url_title_or_file(name: str, founding: TopicGraph) -> None:
    found = founding.article(name)
    assert (found.id, found.provider, found.topics) == (
        f"article:{NYP}",
        "provider:nypost.com",
        ("topic:ai", "topic:computer-vision"),
    )


@pytest.mark.parametrize(
    "name",
    [
        "New York Post",
        "new york post",
        "NEW YORK POST",
        "The New York Post",
        "nypost.com",
        "provider:nypost.com",
        "New-York Post",
        "NewYorkPost",
    ],
)
def test_an_outlet_goes_by_id_name_or_domain(name: str, founding: TopicGraph) -> None:
    assert founding.provider(name).id == "provider:nypost.com"


@pytest.mark.parametrize(
    "name", ["topic:computer-vision", "computer vision", "Computer-Vision", "COMPUTER VISIONS"]
)
def test_a_topic_goes_by_id_or_name(name: str, founding: TopicGraph) -> None:
    assert founding.topic(name).id == "topic:computer-vision"


@pytest.mark.parametrize(
    ("question", "name", "near"),
    [("provider", "New York Pots", "New York Post"), ("provider", "york", "New York Post"),
    ("topic", "computer visoin", "Computer Vision"),
     ("article", "China using emotion recogniton technology for surveillance",
      "China using ‘emotion recognition technology’ for surveillance")],
)  # fmt: skip
def test_a_name_that_is_not_there_gets_near_names(
    question: str, name: str, near: str, founding: TopicGraph
) -> None:
    with pytest.raises(NotFound) as caught:
        getattr(founding, question)(name)
    assert near in caught.value.suggestions
    assert f"did you mean {caught.value.suggestions[0]}" in str(caught.value)
    assert isinstance(caught.value, LookupError)


@pytest.mark.parametrize(
    "name",
    [
        "https://nypost.com/another",
        "article:https://nypost.com/another",
        "article:x",
        "provider:nypost.com",
        "topic:ai",
        "javascript:alert(1)",
        "..",
        "\x00",
    ],
)
def test_what_means_no_article_is_not_found(name: str, founding: TopicGraph) -> None:
    with pytest.raises(NotFound):
        founding.article(name)


@pytest.mark.parametrize(
    "question", ["article", "provider", "topic", "connections", "ego", "explain"]
)
@pytest.mark.parametrize("name", ["", " ", None, 5])
def test_a_value_that_is_not_a_name_is_a_wrong_argument(
    question: str, name: object, founding: TopicGraph
) -> None:
    with pytest.raises(ArgumentError):
        getattr(founding, question)(name)


def test_a_name_that_fits_several_things_is_ambiguous_and_an_id_is_not(build_graph) -> None:
    files = {
        f"{suffix}.md": article(
            "A title",
            f"https://metro.{suffix}/a",
            "Metro",
            f"metro.{suffix}",
            "2021-03-04",
            topics=["Metro"],
        )
        for suffix in ("us", "co.uk")
    }
    graph = build_graph(files)
    with pytest.raises(Ambiguous, match="use the id") as caught:
        graph.provider("Metro")
    assert caught.value.candidates == ["provider:metro.co.uk", "provider:metro.us"]
    with pytest.raises(Ambiguous):
        graph.article("A title")
    with pytest.raises(Ambiguous):
        graph.connections("Metro")
    assert all(graph.provider(id_).id == id_ for id_ in caught.value.candidates)
    assert graph.topic("Metro").articles == 2


def test_a_value_prints_itself_and_gives_a_json_ready_dict(founding: TopicGraph) -> None:
    for value in (founding.article(NYP), founding.provider("New York Post"), founding.topic("AI"),
                  founding.connections("AI")[0],
                  founding.path("AI", "New York Post"), *founding.stories()):  # fmt: skip
        assert str(value)
        assert json.loads(json.dumps(value.to_dict())) == value.to_dict()
        assert value._repr_html_().startswith("<table>")


def test_a_notebook_shows_a_title_as_text(build_graph) -> None:
    graph = build_graph(
        {
            "a.md": article(
                "<script>alert(1)</script> & more words", "https://a.example/x", date="2021-03-04"
            )
        }
    )
    shown = (
        graph.article("https://a.example/x")._repr_html_()
        + graph._repr_html_()
        + graph.stories(min_providers=0)[0]._repr_html_()
    )
    assert "<script>" not in shown
    assert "&lt;script&gt;" in shown


# --- connections, paths, parts --------------------------------------------------------------------
# ----------------------------------


def test_connections_come_nearest_and_strongest_first_and_each_edge_once(
    founding: TopicGraph,
) -> None:
    found = founding.connections("New York Post", depth=3)
    assert [link.distance for link in found] == sorted(link.distance for link in found)
    assert [(link.kind, link.forward, link.distance) for link in found] == [
        ("published_by", False, 1), ("about", True, 2), ("about", True, 2), ("related", True, 2),
        ("published_by", True, 3),
    ]  # fmt: skip
    assert len({(link.source, link.target, link.kind) for link in found}) == founding.edges.height
    assert str(found[3]).startswith(
        "“China using ‘emotion recognition technology’ for surveillance” names as "
        "related “Researchers"
    )


def test_connections_of_one_depth_are_those_of_the_thing_itself(demo: TopicGraph) -> None:
    for link in demo.connections("Harbour Wire"):
        assert (link.source, link.distance) == ("provider:harbourwire.example", 1)
    strengths = [link.weight for link in demo.connections("Harbour Wire")]
    assert strengths == sorted(strengths, reverse=True)


def test_connections_can_be_kept_to_kinds(founding: TopicGraph) -> None:
    assert {link.kind for link in founding.connections(NYP, kinds=["about"])} == {"about"}
    assert {link.kind for link in founding.connections(NYP, kinds="related")} == {"related"}
    assert founding.connections("New York Post", depth=5, kinds=["about"]) == []
    with pytest.raises(ArgumentError, match="want published_by"):
        founding.connections(NYP, kinds=["nonsense"])


@pytest.mark.parametrize("depth", [0, -1, 1.5, "1", None, True])
def test_a_depth_is_a_whole_number_from_one(depth: object, founding: TopicGraph) -> None:
    with pytest.raises(ArgumentError, match="want a whole number"):
        founding.connections("New York Post", depth=depth)


def test_a_path_is_said_in_one_sentence(founding: TopicGraph) -> None:
    path = founding.path("New York Post", "China Digital Times")
    assert len(path) == 3
    assert str(path) == (
        "New York Post published “China using ‘emotion recognition technology’ for "
        "surveillance”, which names as related “Researchers "
        "Voice Rights Concerns Over Emotion Recognition Tech”, which was published by "
        "China Digital Times."
    )
    back = founding.path("China Digital Times", "New York Post")
    assert back.nodes == path.nodes[::-1]
    assert "which is named as related by" in str(back)
    assert founding.path("AI", "AI").sentence == "AI is the same thing."


def test_a_path_goes_around_a_topic_that_everything_has(build_graph) -> None:
    crowd = {
        f"{n}.md": article(
            f"Title {n}", f"https://p{n}.example/a", f"P{n}", f"p{n}.example", topics=["Hub"]
        )
        for n in range(40)
    }
    first = article(
        "First",
        "https://a.example/a",
        "Alpha",
        "a.example",
        topics=["Hub"],
        related=[entry("Middle", "https://m.example/a")],
    )
    middle = article(
        "Middle",
        "https://m.example/a",
        "Mid",
        "m.example",
        related=[entry("Last", "https://z.example/a")],
    )
    last = article("Last", "https://z.example/a", "Zeta", "z.example", topics=["Hub"])
    graph = build_graph({**crowd, "a.md": first, "m.md": middle, "z.md": last})
    assert "topic:hub" not in graph.path("Alpha", "Zeta").nodes
    assert "topic:hub" in graph.path("P1", "P2").nodes
    assert "topic:hub" in graph.path("Alpha", "Zeta", kinds=["published_by", "about"]).nodes


def test_there_is_no_path_between_unconnected_things(build_graph) -> None:
    graph = build_graph(
        {
            f"{name}.md": article(
                f"{name} {name}s", f"https://{name}.example/a", name, f"{name}.example"
            )
            for name in ("alpha", "beta")
        }
    )
    with pytest.raises(NotFound, match="alpha → beta"):
        graph.path("alpha", "beta")


def test_an_ego_is_what_lies_within_its_radius(founding: TopicGraph) -> None:
    assert founding.ego("New York Post", radius=1).nx.number_of_nodes() == 2
    assert founding.ego("New York Post", radius=2).nx.number_of_nodes() == 5
    assert founding.ego("New York Post", radius=3).edges.equals(founding.edges)
    with pytest.raises(ArgumentError):
        founding.ego("New York Post", radius=-1)


def test_an_ego_of_radius_zero_is_only_the_thing_itself(founding: TopicGraph) -> None:
    assert list(founding.ego("AI", radius=0).nx) == ["topic:ai"]


def test_a_filter_counts_anew(demo: TopicGraph) -> None:
    part = demo.filter(topic="Call Centres")
    assert part.articles["id"].to_list() == sorted(demo.find(topic="Call Centres")["id"])
    assert (
        part.providers["articles"].sum()
        == part.articles.filter("held")["provider"].drop_nulls().len()
    )
    assert part.topic("Call Centres").articles == part.articles["held"].sum()
    known = set(part.nx)
    assert set(part.edges["source"]) | set(part.edges["target"]) <= known
    assert demo.topic("Call Centres").articles == part.topic("Call Centres").articles
    assert part.filter(provider="Harbour Wire").articles.height <= part.articles.height


def test_a_filter_that_finds_nothing_is_an_empty_graph(demo: TopicGraph) -> None:
    part = demo.filter("no such words anywhere")
    assert (part.articles.height, part.providers.height, part.topics.height, part.edges.height) == (
        0,
        0,
        0,
        0,
    )
    assert (part.stories(), part.nx.number_of_nodes()) == ([], 0)


@pytest.mark.parametrize("number", [-1, 1.5, "2", None, True])
def test_a_number_of_outlets_is_a_whole_number(number: object, founding: TopicGraph) -> None:
    with pytest.raises(ArgumentError, match="min_providers"):
        founding.stories(min_providers=number)


def test_stories_come_with_most_outlets_first(demo: TopicGraph) -> None:
    stories = demo.stories(min_providers=0)
    assert [len(story.providers) for story in stories] == sorted(
        (len(story.providers) for story in stories), reverse=True
    )
    assert (
        sorted(id_ for story in stories for id_ in story.articles) == demo.articles["id"].to_list()
    )
    assert demo.stories() == [story for story in stories if len(story.providers) >= 2]


# --- projections and reasons ----------------------------------------------------------------------
# ----------------------------------


def test_a_projection_counts_what_two_things_share(build_graph) -> None:
    def piece(n: int, provider: str, *topics: str) -> str:
        return article(
            f"Title {n}",
            f"https://{provider}.example/{n}",
            provider,
            f"{provider}.example",
            topics=list(topics),
        )

    graph = build_graph(
        {
            "1.md": piece(1, "alpha", "X", "Y"),
            "2.md": piece(2, "alpha", "X"),
            "3.md": piece(3, "beta", "X", "Y"),
            "4.md": piece(4, "gamma", "Z"),
        }
    )
    shared = graph.project("provider", weight="topics")
    assert [(a, b, data["weight"]) for a, b, data in shared.edges(data=True)] == [
        ("provider:alpha.example", "provider:beta.example", 2)
    ]
    assert set(shared) == {f"provider:{name}.example" for name in ("alpha", "beta", "gamma")}
    assert shared.nodes["provider:alpha.example"]["label"] == "alpha"
    together = graph.project("topic", weight="articles")
    assert {frozenset((a, b)): data["weight"] for a, b, data in together.edges(data=True)} == {
        frozenset(("topic:x", "topic:y")): 2
    }


def test_a_backbone_keeps_only_edges_of_the_projection(demo: TopicGraph) -> None:
    whole = demo.project("provider", weight="topics")
    thin = whole.backbone(alpha=0.05)
    assert set(thin.edges) <= set(whole.edges)
    assert thin.number_of_edges() < whole.number_of_edges()


@pytest.mark.parametrize(
    ("side", "weight"),
    [
        ("outlet", "stories"),
        ("provider", "nonsense"),
        ("provider", "providers"),
        ("topic", "topics"),
        ("provider", "articles"),
        ("", ""),
    ],
)
def test_a_projection_of_what_cannot_be_shared_is_a_wrong_argument(
    side: str, weight: str, founding: TopicGraph
) -> None:
    with pytest.raises(ArgumentError):
        founding.project(side, weight=weight)


def test_an_explanation_gives_the_reasons(demo: TopicGraph) -> None:
    assert "alias file line" in str(demo.explain("Harbour Wire"))
    assert "tracking parameters" in str(demo.explain(f"{NYP}/?utm_source=x"))
    assert "AMP form" in str(demo.explain(f"{NYP}/amp/"))
    assert "2 files say it" in str(
        demo.explain("2021-02-16-ferry-terminal-mood-cameras-what-we-know-so-far.md")
    )
    assert "one but for case" in str(demo.explain("topic:emotion-recognition"))


def test_an_explanation_of_two_says_whether_they_are_one_tied_or_neither(demo: TopicGraph) -> None:
    assert str(demo.explain("Lantern Online", "The Daily Lantern")).endswith(
        "one and the same: provider:thedailylantern.example"
    )
    assert "two outlets" in str(demo.explain("Harbour Wire", "Evening Spark"))
    copy, original = (
        f"2021-02-16-port-elsing-ferry-terminal-tested-emotion-reading-cameras-on-travellers{tail}.md"
        for tail in ("-2", "")
    )
    assert "is a copy of" in str(demo.explain(copy, original))
    assert "both are in story:" in str(demo.explain(copy, original))
    assert demo.explain(copy, original).to_dict()["reasons"] == list(demo.explain(copy, original))


def test_everything_in_the_demo_corpus_can_be_explained(demo: TopicGraph) -> None:
    assert all(len(demo.explain(id_)) >= 1 and id_ in str(demo.explain(id_)) for id_ in demo.nx)


def test_a_comparison_names_its_outlets(demo: TopicGraph) -> None:
    with pytest.raises(NotFound):
        demo.compare("Harbour Wire", "No such paper")
    assert demo.compare("Evening Spark", "Harbour Wire").share.height == 2


# --- networkx -------------------------------------------------------------------------------------
# ----------------------------------


def test_the_networkx_view_has_every_thing_and_every_edge(demo: TopicGraph) -> None:
    graph = demo.nx
    assert isinstance(graph, nx.MultiDiGraph)
    tables = (demo.articles, demo.providers, demo.subjects, demo.topics)
    assert graph.number_of_nodes() == sum(table.height for table in tables)
    assert sorted((a, b, key) for a, b, key in graph.edges(keys=True)) == sorted(
        demo.edges.select("source", "target", pl.col("kind").cast(pl.String)).rows()
    )
    assert {key for *_, key in graph.edges(keys=True)} <= set(KINDS)


def test_every_attribute_of_the_view_is_a_plain_scalar(demo: TopicGraph) -> None:
    values = [value for _, data in demo.nx.nodes(data=True) for value in data.values()] + [
        value for *_, data in demo.nx.edges(data=True) for value in data.values()
    ]
    assert {type(value) for value in values} <= {str, int, float, bool}
    assert all(
        data["label"] and data["kind"] in ("article", "provider", "subject", "topic")
        for _, data in demo.nx.nodes(data=True)
    )


def test_every_networkx_writer_takes_the_view(demo: TopicGraph, tmp_path) -> None:
    graph = demo.nx
    nx.write_graphml(graph, tmp_path / "g.graphml")
    nx.write_gml(graph, tmp_path / "g.gml")
    nx.write_edgelist(graph, tmp_path / "g.edges")
    nx.write_gexf(graph, tmp_path / "g.gexf")
    text = json.dumps(nx.node_link_data(graph, edges="edges"))
    nx.write_pajek(nx.MultiDiGraph(graph.edges()), io.BytesIO())
    for again in (
        nx.read_graphml(tmp_path / "g.graphml", force_multigraph=True),
        nx.read_gml(tmp_path / "g.gml"),
        nx.node_link_graph(json.loads(text), edges="edges"),
    ):
        assert (again.number_of_nodes(), again.number_of_edges()) == (
            graph.number_of_nodes(),
            graph.number_of_edges(),
        )
        assert again.nodes["provider:harbourwire.example"]["name"] == "Harbour Wire"


def test_changing_the_view_changes_no_table(founding: TopicGraph) -> None:
    graph = tg.build(FOUNDING)
    graph.nx.remove_node("provider:nypost.com")
    graph.nx.nodes["topic:ai"]["label"] = "changed"
    assert graph.providers.equals(founding.providers)
    assert graph.topic("AI").name == "AI"
    assert graph.edges.equals(founding.edges)
    assert TopicGraph(graph.tables).nx.number_of_nodes() == 6
