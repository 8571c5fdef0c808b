"""The user's own judgement: `story:`, `judgements.csv`, the review and its figures."""

from __future__ import annotations

import csv
import random
from collections.abc import Callable
from itertools import combinations, permutations
from pathlib import Path

import numpy as np
import polars as pl
import pytest
from click.testing import CliRunner
from scipy.stats import binomtest
from writing import article, write

import topicgraph as tg
from topicgraph.cli.commands import cli
from topicgraph.graph import TopicGraph
from topicgraph.query.review import krippendorff_alpha
from topicgraph.relate.judgements import _make_atoms, _regroup
from topicgraph.relate.linkage import JoinRule
from topicgraph.relate.stories import Cut, StoryPairs
from topicgraph.sources.judgements import KINDS, parse_judgements

TITLE = "Harbour bridge in Elsing closed after the storm"


def file(name: str, title: str, hour: int = 10, **more: object) -> str:
    return article(
        title,
        f"https://{name}.example/1",
        name,
        f"{name}.example",
        f"2021-03-01T{hour}:00:00Z",
        **more,
    )


def partition(graph: TopicGraph) -> set[frozenset[str]]:
    groups = graph.articles.group_by("story").agg("provider")
    return {frozenset(row["provider"]) for row in groups.to_dicts()}


def test_the_same_story_field_is_one_story_and_different_ones_stay_apart(
    build_graph: Callable,
) -> None:
    graph = build_graph(
        {
            "a.md": file("a", TITLE, 10, story="bridge"),
            "b.md": file("b", TITLE, 11, story="storm"),
            "c.md": file("c", "Nothing of the kind was ever said by anyone", 12, story=" Bridge "),
            "d.md": file("d", "A quiet day for the cheese market of Valmere", 13),
        }
    )
    ids = {name: f"provider:{name}.example" for name in "abcd"}
    assert partition(graph) == {
        frozenset({ids["a"], ids["c"]}),
        frozenset({ids["b"]}),
        frozenset({ids["d"]}),
    }
    story = graph.story(graph.articles.filter(pl.col("provider") == ids["c"])["id"][0])
    assert {member.belongs for member in story.members} == {"core"}
    figures = graph.evaluate().grouping
    assert figures.filter(pl.col("measure") == "true stories")["value"][0] == 2


def test_files_of_one_article_that_state_different_stories_are_told(build_graph: Callable) -> None:
    same = {"a.md": file("a", TITLE, story="bridge"), "b.md": file("a", TITLE, story="storm")}
    (problem,) = [one for one in build_graph(same).problems if one.code == "story-conflict"]
    assert '"bridge", "storm"' in problem.message


def judged(*rows: tuple[str, str, str, str] | tuple[str, str, str, str, str]) -> str:
    lines = ["kind,a,b,verdict,coder", *(",".join(row) for row in rows)]
    return "\n".join(lines) + "\n"


NAMES = ("post", "sun", "star", "mail")
BASE = {f"{name}.md": file(name, TITLE, 10 + n) for n, name in enumerate(NAMES)}
ID = {name: f"article:https://{name}.example/1" for name in NAMES}


def test_a_build_follows_what_was_judged(tmp_path: Path) -> None:
    first = tg.build(write(tmp_path / "plain", BASE))
    (story,) = first.stories()
    assert len(story.articles) == 4
    assert first.story(story.id).first.id == ID["post"]
    rows = judged(
        ("first", ID["post"], story.id, "no"),
        *[("pair", ID["mail"], ID[name], "no") for name in NAMES[:3]],
    )
    graph = tg.build(write(tmp_path / "judged", {**BASE, "judgements.csv": rows}))
    assert {frozenset(one.articles) for one in graph.stories(min_providers=1)} == {
        frozenset({ID["post"], ID["sun"], ID["star"]}),
        frozenset({ID["mail"]}),
    }
    report = graph.story(ID["post"])
    assert report.first is None
    assert "a reader judged" in report.describe_first()
    assert not [problem for problem in graph.problems if problem.file == "judgements.csv"]


def test_a_copy_judged_none_is_none_and_one_judged_so_is_one(tmp_path: Path) -> None:
    text = "The old harbour bridge of Elsing was closed on Monday after the storm damaged it badly."
    files = {
        f"{name}.md": file(name, TITLE, 10 + n, excerpt=text) for n, name in enumerate(NAMES[:2])
    }
    files["star.md"] = file("star", "A quiet day for the cheese market of Valmere", 14)
    graph = tg.build(write(tmp_path / "plain", files))
    copies = graph.edges.filter(pl.col("kind") == "copy_of")
    assert copies.select("source", "target").rows() == [(ID["sun"], ID["post"])]
    rows = judged(("copy", ID["sun"], ID["post"], "no"), ("copy", ID["star"], ID["post"], "yes"))
    again = tg.build(write(tmp_path / "judged", {**files, "judgements.csv": rows}))
    copies = again.edges.filter(pl.col("kind") == "copy_of")
    assert copies.select("source", "target", "reason").rows() == [
        (ID["star"], ID["post"], "judged to be a copy")
    ]


def test_a_similar_edge_judged_wrong_is_gone(demo: TopicGraph, tmp_path: Path) -> None:
    review = demo.review(sample=1, kinds=["similar"])
    review.judge(review.items[0], "no")
    item = review.items[0]
    folder = write(
        tmp_path / "seeds",
        {
            path.name: path.read_bytes()
            for path in (Path(__file__).parent.parent / "seeds").iterdir()
        },
    )
    review.save(folder / "judgements.csv")
    edges = tg.build(folder).edges.filter(pl.col("kind") == "similar")
    assert not {(item.a, item.b), (item.b, item.a)} & set(edges.select("source", "target").rows())


def test_settings_name_the_files_of_several_coders_and_divided_ones_are_told(
    tmp_path: Path,
) -> None:
    files = {
        **BASE,
        "ann.csv": judged(
            ("pair", ID["mail"], ID["post"], "no", "Ann"),
            ("pair", ID["sun"], ID["post"], "no", "Ann"),
        ),
        "bo.csv": judged(
            ("pair", ID["post"], ID["mail"], "no", "Bo"),
            ("pair", ID["sun"], ID["post"], "yes", "Bo"),
        ),
        "topicgraph.yaml": "judgements: [ann.csv, bo.csv]\n",
    }
    graph = tg.build(write(tmp_path / "articles", files))
    story = dict(graph.articles.select("id", "story").iter_rows())
    assert story[ID["mail"]] != story[ID["post"]]
    assert story[ID["sun"]] in {story[ID["mail"]], story[ID["post"]]}
    assert graph.articles.height == 4  # the files of judgements hold no articles
    (conflict,) = [problem for problem in graph.problems if problem.code == "judgement"]
    assert "divided" in conflict.message
    write(tmp_path / "articles", {"topicgraph.yaml": "judgements: ../outside.csv\n"})
    with pytest.raises(tg.ReadError, match="outside the folder"):
        tg.build(tmp_path / "articles")


def test_a_long_file_of_judgements_is_read_to_its_end(tmp_path: Path) -> None:
    others = [("similar", f"article:{n:0500}", "article:x", "unsure") for n in range(2_000)]
    rows = judged(*others, ("pair", ID["mail"], ID["post"], "no"))
    graph = tg.build(write(tmp_path / "articles", {**BASE, "judgements.csv": rows}))
    story = dict(graph.articles.select("id", "story").iter_rows())
    assert story[ID["mail"]] != story[ID["post"]]


def test_judgements_that_contradict_are_told(tmp_path: Path) -> None:
    rows = judged(
        ("pair", ID["post"], ID["sun"], "yes"),
        ("pair", ID["sun"], ID["star"], "yes"),
        ("pair", ID["post"], ID["star"], "no"),
        ("pair", ID["post"], "article:https://gone.example/1", "no"),
        ("nonsense", "a", "b", "yes"),
    )
    graph = tg.build(write(tmp_path / "articles", {**BASE, "judgements.csv": rows}))
    messages = " ".join(one.message for one in graph.problems if one.code == "judgement")
    assert "contradicts: kept apart" in messages
    assert 'no article is called "article:https://gone.example/1"' in messages
    assert 'kind "nonsense" is not one of' in messages


@pytest.mark.parametrize("seed", range(30))
def test_random_constraints_are_all_met_or_told(seed: int) -> None:
    """No label is in two stories, no story has two labels, no pair is against its verdict."""
    rng = random.Random(seed)
    size = 14
    labels = {row: rng.choice("xyz") for row in range(size) if rng.random() < 0.4}
    verdicts = {}
    for a, b in rng.sample(list(combinations(range(size), 2)), 8):
        verdicts["pair", f"{a:02}", f"{b:02}"] = rng.choice(["yes", "no"])
    row_of = {f"{row:02}": row for row in range(size)}
    ends = np.array(list(combinations(range(size), 2)))
    strength = np.array([rng.random() for _ in ends])
    pairs = StoryPairs(
        ends[:, 0],
        ends[:, 1],
        strength,
        strength,
        strength > 0,
        Cut(1.0, JoinRule(lambda n: 1.0, 1.0)),
    )
    start = [rng.choice([0, 5, 9]) for _ in range(size)]
    groups = [min(row for row in range(size) if start[row] == start[at]) for at in range(size)]
    atoms, conflicts = _make_atoms(labels, verdicts, row_of)
    result = _regroup(groups, pairs, atoms)
    for a, b in combinations(labels, 2):
        assert (result[a] == result[b]) == (labels[a] == labels[b])
    for (_, a, b), verdict in verdicts.items():
        met = (result[row_of[a]] == result[row_of[b]]) == (verdict == "yes")
        assert met or any(a in conflict and b in conflict for conflict in conflicts)
    assert all(
        result[row] == min(r for r in range(size) if result[r] == result[row])
        for row in range(size)
    )


@pytest.mark.parametrize(
    ("text", "verdicts", "troubles"),
    [
        ("kind,a,b,verdict,coder\npair,x,y,Y,Ann\n", ["yes"], 0),
        ("\ufeffKind;A;B;Verdict\npair;x;y;nein\ncopy;x;y;?\n", ["no", "unsure"], 0),
        ("kind,a,b,verdict\npair,x,y,\n", [], 0),
        ("kind,a,b,verdict\npair,x,,yes\n", [], 1),
        ("kind,a,b,verdict\nodd,x,y,yes\npair,x,y,perhaps\n", [], 2),
        ("title,url\na,b\n", [], 1),
        ("", [], 1),
    ],
)
def test_files_of_judgements_are_read_and_what_makes_no_sense_is_told(
    text: str, verdicts: list[str], troubles: int
) -> None:
    found, messages = parse_judgements(text.encode())
    assert [one.verdict for one in found] == verdicts
    assert len(messages) == troubles


def test_the_sample_is_random_reproducible_and_of_what_was_found(demo: TopicGraph) -> None:
    review = demo.review(sample=6, seed=3)
    assert [item.key for item in review.items] == [
        i.key for i in demo.review(sample=6, seed=3).items
    ]
    assert [item.key for item in review.items] != [
        i.key for i in demo.review(sample=6, seed=4).items
    ]
    kinds = [item.kind for item in review.items]
    assert set(kinds) == set(KINDS)
    assert kinds != sorted(kinds, key=KINDS.index)
    assert max(map(kinds.count, KINDS)) <= 6
    firsts = {row["id"]: row["first"] for row in demo.tables.stories.iter_rows(named=True)}
    story = dict(demo.articles.select("id", "story").iter_rows())
    edges = {
        (kind, *sorted((a, b)))
        for a, b, kind in demo.edges.select("source", "target", "kind").iter_rows()
    }
    for item in review.items:
        if item.kind == "first":
            assert firsts[item.b] == item.a
        elif item.kind == "pair":
            assert story[item.a] == story[item.b]
        else:
            wanted = ("similar",) if item.kind == "similar" else ("copy_of", "update_of")
            assert any((kind, *sorted((item.a, item.b))) in edges for kind in wanted)
        assert "0." not in item.question


def test_a_first_is_shown_with_the_next_articles_of_others(demo: TopicGraph) -> None:
    item, *_ = demo.review(kinds=["first"]).items
    report = demo.story(item.b)
    own = next(member.outlet for member in report.members if member.article.id == item.a)
    later = [one.article for one in report.members if one.outlet != own and one.article.held]
    assert len(item.lines) == 1 + min(4, len(later)) > 1
    for line, one in zip(item.lines[1:], later, strict=False):
        assert one.title in line


def test_the_figures_are_the_precision_with_its_wilson_interval(
    demo: TopicGraph, tmp_path: Path
) -> None:
    review = demo.review(sample=12, kinds=["pair"])
    answers = ["yes"] * 7 + ["no"] * 3 + ["unsure"] * 2
    for item, answer in zip(review.items, answers, strict=True):
        review.judge(item, answer, "Ann")
    (row,) = review.figures()
    interval = binomtest(7, 10).proportion_ci(method="wilson")
    assert (row["judged"], row["right"], row["wrong"], row["unsure"]) == (12, 7, 3, 2)
    assert row["precision"] == 0.7
    assert (row["low"], row["high"]) == pytest.approx((interval.low, interval.high))
    assert row["alpha"] is None
    path = review.save(tmp_path / "j.csv")
    again = demo.review(path, sample=12, kinds=["pair"])
    assert again.judgements() == review.judgements()
    assert again.open_items("Ann") == []
    assert len(again.open_items("Bo")) == 12
    with pytest.raises(tg.ArgumentError, match="want yes, no, unsure"):
        review.judge(review.items[0], "maybe")
    with pytest.raises(tg.ArgumentError, match="want some of first"):
        demo.review(kinds=["nonsense"])


def alpha_by_pairs(units: list[list[str]]) -> float | None:
    """Krippendorff's alpha by its definition: all ordered pairs, within units and overall."""
    units = [unit for unit in units if len(unit) > 1]
    values = [value for unit in units for value in unit]
    if not values:
        return None
    observed = sum(
        sum(a != b for a, b in permutations(unit, 2)) / (len(unit) - 1) for unit in units
    ) / len(values)
    expected = sum(a != b for a, b in permutations(values, 2)) / (len(values) * (len(values) - 1))
    return 1.0 if expected == 0 else 1 - observed / expected


@pytest.mark.parametrize("seed", range(40))
def test_krippendorffs_alpha_is_that_of_its_definition(seed: int) -> None:
    rng = random.Random(seed)
    units = [
        [rng.choice(["yes", "yes", "no"]) for _ in range(rng.randint(0, 4))] for _ in range(12)
    ]
    expected = alpha_by_pairs(units)
    assert krippendorff_alpha(units) == (None if expected is None else pytest.approx(expected))


def test_the_command_asks_saves_and_reports(saved: Path, tmp_path: Path) -> None:
    path = tmp_path / "mine.csv"
    arguments = ["review", str(saved), "--file", str(path), "--sample", "2", "--coder", "Ann"]
    result = CliRunner().invoke(cli, arguments, input="y\nwhat\nn\ns\nu\nq\n")
    assert result.exit_code == 0, result.output
    with path.open(encoding="utf-8", newline="") as opened:
        rows = list(csv.DictReader(opened))
    assert sorted(row["verdict"] for row in rows if row["verdict"]) == ["no", "unsure", "yes"]
    assert {row["coder"] for row in rows if row["verdict"]} == {"Ann"}
    report = CliRunner().invoke(cli, ["review", str(saved), "--file", str(path), "--report"])
    assert "precision" in report.stdout
    nothing = CliRunner().invoke(
        cli, ["review", str(saved), "--file", str(tmp_path / "x"), "--report"]
    )
    assert nothing.exit_code == 1
    (tmp_path / "foreign.csv").write_text("title,url\na,b\n")
    foreign = CliRunner().invoke(
        cli, ["review", str(saved), "--file", str(tmp_path / "foreign.csv")]
    )
    assert foreign.exit_code != 0
    assert (tmp_path / "foreign.csv").read_text() == "title,url\na,b\n"
