"""Copies, updates and stories: each rule, each thing that is none, and the demo corpus against its
ground truth."""

from __future__ import annotations

import json
from itertools import combinations
from random import Random

import numpy as np
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.sparse import csr_array
from writing import DATA, article, entry

from topicgraph.graph import TopicGraph
from topicgraph.relate import candidates, features, threshold
from topicgraph.relate.agency_credits import find_credits
from topicgraph.relate.candidates import cut_into_blocks, find_candidates, find_dated_candidates
from topicgraph.relate.features import ArticleTexts, Corpus, pairwise_cosine
from topicgraph.relate.likeness import pair_likeness
from topicgraph.relate.linkage import JoinRule, average_link
from topicgraph.relate.scores import CandidatePairs, compare_pairs, time_decay
from topicgraph.relate.stories import publisher_links

UNLIKE = (
    "Quarry flooded", "Violins tuned", "Bakers jubilant", "Embassy moves", "Glacier mapped",
    "Ferry halted", "Cactus blooms",
    "Judges resign", "Omelette record", "Pylon toppled", "Whale sighted", "Kiosk shut",
    "Zebra born", "Opal stolen",
)  # fmt: skip

UNLIKE_CHINESE = (
    "大雨造成河水上涨",
    "新机场明年启用",
    "球队赢得冠军",
    "图书馆延长开放时间",
    "渔民发现古船",
)

TITLE = "Council votes to ban mood cameras"
EXCERPT = (
    "The council of Port Elsing has voted by 24 to 17 to ban cameras that read the "
    "emotions of people who pass."
)


def wire(title: str = TITLE, date: str = "2021-03-04T10:00:00Z", **more: object) -> str:
    return article(title, "https://wire.example/a", "Wire", "wire.example", date, **more)


def other(title: str = TITLE, date: str = "2021-03-05T10:00:00Z", **more: object) -> str:
    return article(title, "https://paper.example/b", "Paper", "paper.example", date, **more)


def msn(
    name: str = "Wire on MSN",
    title: str = TITLE,
    date: str = "2021-03-05T10:00:00Z",
    **more: object,
) -> str:
    return article(title, "https://www.msn.com/en-gb/x/ar-AA1bcd2", name, "msn.com", date, **more)


def links(graph: TopicGraph, *kinds: str) -> list[tuple[str, str, str]]:
    """(source file, kind, target file) of the copies and updates."""
    files = {
        id_: names[0] for id_, names in graph.articles.select("id", "files").iter_rows() if names
    }
    wanted = kinds or ("copy_of", "update_of")
    return [
        (files[a], kind, files[b])
        for a, b, kind in graph.edges.select("source", "target", "kind").iter_rows()
        if kind in wanted
    ]


def test_a_piece_on_a_platform_is_a_copy_of_its_outlets_own(build_graph) -> None:
    graph = build_graph({"a.md": wire(), "b.md": msn()})
    assert links(graph) == [("b.md", "copy_of", "a.md")]
    assert graph.edges.filter(graph.edges["kind"] == "copy_of")["reason"].to_list() == [
        "same title, published by the same outlet and carried by msn.com"
    ]


def test_the_outlets_own_piece_is_the_original_even_where_it_is_dated_later(build_graph) -> None:
    assert links(
        build_graph({"a.md": wire(date="2021-03-06"), "b.md": msn(date="2021-03-05")})
    ) == [("b.md", "copy_of", "a.md")]


def test_the_same_title_is_a_copy_where_one_publisher_is_unknown(build_graph) -> None:
    assert links(build_graph({"a.md": wire(), "b.md": msn("MSN")})) == [("b.md", "copy_of", "a.md")]


def test_the_same_excerpt_at_another_outlet_is_a_copy_of_the_earlier(build_graph) -> None:
    graph = build_graph(
        {"a.md": other("Cameras are out", excerpt=EXCERPT), "b.md": wire(excerpt=EXCERPT.upper())}
    )
    assert links(graph) == [("a.md", "copy_of", "b.md")]


def test_five_papers_with_one_excerpt_point_at_one_original(build_graph) -> None:
    papers = ((n, f"Headline of paper {letter}") for n, letter in enumerate("abcde", 1))
    graph = build_graph({
        f"{n}.md": article(title, f"https://p{n}.example/a", f"Paper {n}", f"p{n}.example",
        f"2021-03-0{n}", excerpt=EXCERPT) for n,
        title in papers
    })  # fmt: skip
    assert links(graph) == [(f"{n}.md", "copy_of", "1.md") for n in range(2, 6)]


def test_the_same_title_later_at_the_same_outlet_is_an_update(build_graph) -> None:
    later = article(TITLE, "https://wire.example/later", "Wire", "wire.example", "2021-03-09")
    assert links(build_graph({"a.md": wire(), "b.md": later})) == [("b.md", "update_of", "a.md")]


NOT = {
    "a title of three words": ({"title": "Mood cameras banned"}, {"title": "Mood cameras banned"}),
    "a similar title": ({}, {"title": f"{TITLE} today"}),
    "another name in the title": (
        {"title": "Diablo 4 Rogue class is revealed"},
        {"title": "Diablo 4 Druid class is revealed"},
    ),
    "more than 30 days": ({}, {"date": "2021-04-05T10:00:00Z"}),
    "a short excerpt": (
        {"title": "One two three four", "excerpt": "Short words."},
        {"title": "Five six seven eight", "excerpt": "Short words."},
    ),
    "another number in the title": (
        {"title": "Part 1 of the long report", "excerpt": EXCERPT},
        {"title": "Part 2 of the long report", "excerpt": EXCERPT},
    ),
    "an excerpt more than 30 days apart": (
        {"excerpt": EXCERPT},
        {"title": "Cameras are out", "excerpt": EXCERPT, "date": "2021-05-05"},
    ),
    "an undated piece": (
        {"title": "One two three four", "excerpt": EXCERPT, "date": ""},
        {"title": "Five six seven eight", "excerpt": EXCERPT},
    ),
    "the same title at two outlets that are known": ({}, {}),
}


@pytest.mark.parametrize("why", NOT)
def test_this_is_not_a_copy(why: str, build_graph) -> None:
    first, second = NOT[why]
    assert links(build_graph({"a.md": wire(**first), "b.md": other(**second)})) == []


def test_an_update_of_more_than_30_days_is_none(build_graph) -> None:
    later = article(TITLE, "https://wire.example/later", "Wire", "wire.example", "2021-05-09")
    assert links(build_graph({"a.md": wire(), "b.md": later})) == []


def test_two_pieces_of_a_platform_alone_are_no_update(build_graph) -> None:
    second = article(
        TITLE, "https://www.msn.com/en-gb/x/ar-AA1bcd3", "MSN", "msn.com", "2021-03-05"
    )
    assert "update_of" not in [
        kind for _, kind, _ in links(build_graph({"a.md": msn("MSN"), "b.md": second}))
    ]


# --- average link ---------------------------------------------------------------------------------
# ----------------------------------

Weighted = list[tuple[int, int, float]]


def link(size: int, pairs: Weighted, level: float, floor: float | None = None) -> list[int]:
    a, b, weight = (
        (np.array(column) for column in zip(*pairs, strict=True))
        if pairs
        else (np.zeros(0, int),) * 3
    )
    rule = JoinRule(lambda groups: level, level if floor is None else floor)
    return average_link(size, a, b, weight, rule).tolist()


def test_the_mean_over_all_pairs_decides() -> None:
    # 0-1 join at .9; then {0,1}-2 has the mean (.8 + .2) / 2 = .5
    pairs = [(0, 1, 0.9), (0, 2, 0.8), (1, 2, 0.2)]
    assert link(3, pairs, 0.5) == [0, 0, 0]
    assert link(3, pairs, 0.51) == [0, 0, 2]


def test_a_mean_of_many_pairs_may_be_lower_than_that_of_one() -> None:
    # {0,1}-{2,3} has the mean .35 over four pairs. Two items that are alike by .4 count as
    # 2 / 1.4 independent ones, so with floor .2 this is as much as one pair of
    # .2 + .15 * (2 / 1.4) ** 2.2 = .529, and with floor .3 as one of .410.
    pairs = [(0, 1, 0.4), (2, 3, 0.4), *((a, b, 0.35) for a in (0, 1) for b in (2, 3))]
    assert link(4, pairs, 0.4, 0.2) == [0, 0, 0, 0]
    assert link(4, pairs, 0.4, 0.39) == [0, 0, 2, 2]


def test_groups_of_the_same_text_count_as_single_articles() -> None:
    pairs = [(0, 1, 1.0), (2, 3, 1.0), *((a, b, 0.35) for a in (0, 1) for b in (2, 3))]
    assert link(4, pairs, 0.4, 0.2) == [0, 0, 2, 2]


def test_two_groups_need_be_less_alike_the_fewer_groups_there_are() -> None:
    pairs = [(0, 1, 0.9), (2, 3, 0.3)]
    a, b, weight = (np.array(column) for column in zip(*pairs, strict=True))
    rule = JoinRule(lambda groups: 0.09 * groups, 0.0)
    # With four groups 0.3 is not enough, with three it is.
    assert average_link(4, a, b, weight, rule).tolist() == [0, 0, 2, 2]
    assert average_link(4, a[1:], b[1:], weight[1:], rule).tolist() == [0, 1, 2, 3]


def test_two_groups_join_only_if_two_of_their_items_are_near() -> None:
    pairs = [(0, 1, 0.9), (2, 3, 0.9), *((a, b, 0.2) for a in (0, 1) for b in (2, 3))]
    a, b, weight = (np.array(column) for column in zip(*pairs, strict=True))
    rule = JoinRule(lambda groups: 0.2, floor=0.1, nearest=0.2)
    assert average_link(4, a, b, weight, rule).tolist() == [0, 0, 0, 0]
    far = rule._replace(nearest=0.21)
    assert average_link(4, a, b, weight, far).tolist() == [0, 0, 2, 2]
    # The nearest items of groups that were joined stay the nearest.
    weight[2] = 0.21
    assert average_link(4, a, b, weight, far).tolist() == [0, 0, 0, 0]


def test_a_pair_that_is_not_given_counts_as_nothing() -> None:
    # 0-1 join at 1; {0,1}-2 has (.6 + 0) / 2 = .3
    assert link(3, [(0, 1, 1.0), (1, 2, 0.6)], 0.4) == [0, 0, 2]


def test_a_chain_of_links_does_not_become_one_group() -> None:
    groups = link(75, [(n, n + 1, 1.0) for n in range(74)], 0.4)
    assert max(groups.count(group) for group in set(groups)) <= 4


def test_nothing_and_one_are_grouped_as_they_are() -> None:
    assert link(0, [], 0.5) == []
    assert link(1, [(0, 0, 1.0)], 0.5) == [0]


SIXTEENTHS = st.integers(1, 16).map(lambda part: part / 16)
WEIGHTED = st.dictionaries(st.sampled_from(list(combinations(range(7), 2))), SIXTEENTHS).map(
    lambda weights: [(a, b, weight) for (a, b), weight in weights.items()]
)


def by_hand(size: int, pairs: Weighted, cut: float) -> list[int]:
    """Average link as its definition says, trying all pairs of groups each time."""
    weights = {frozenset((a, b)): weight for a, b, weight in pairs}
    groups = [[item] for item in range(size)]
    while len(groups) > 1:
        means = [
            (
                -sum(weights.get(frozenset((i, j)), 0.0) for i in a for j in b) / (len(a) * len(b)),
                a[0],
                b[0],
            )
            for a, b in combinations(groups, 2)
        ]
        mean, first, second = min(means)
        if -mean < cut:
            break
        joined = sorted(item for group in groups if group[0] in (first, second) for item in group)
        groups = sorted([group for group in groups if group[0] not in (first, second)] + [joined])
    return [next(group[0] for group in groups if item in group) for item in range(size)]


@settings(max_examples=200, deadline=None)
@given(WEIGHTED, st.sampled_from([0.2, 0.4, 0.5, 1.0]))
def test_groups_are_those_of_the_definition(pairs: Weighted, cut: float) -> None:
    assert link(7, pairs, cut) == by_hand(7, pairs, cut)


@settings(max_examples=100, deadline=None)
@given(WEIGHTED, st.integers(0, 1_000))
def test_the_order_of_the_pairs_and_of_their_ends_does_not_matter(
    pairs: Weighted, seed: int
) -> None:
    turned = [
        (b, a, weight) if number % 2 else (a, b, weight)
        for number, (a, b, weight) in enumerate(pairs)
    ]
    Random(seed).shuffle(turned)
    assert link(7, turned, 0.4) == link(7, pairs, 0.4)


# --- how alike two articles are -------------------------------------------------------------------
# ----------------------------------


def likeness(
    titles: tuple[str, str],
    excerpts: tuple[str, str] = ("", ""),
    days: tuple[float, float] = (0, 0),
) -> float:
    """That of two articles among a few that have nothing to do with them."""
    corpus = corpus_of(
        [*titles, *UNLIKE], [*excerpts, *([""] * len(UNLIKE))], [*days, *([0.0] * len(UNLIKE))]
    )
    a, b = sorted(np.flatnonzero(corpus.order < 2).tolist())
    features = corpus.features(slice(0, corpus.size))
    pairs = compare_pairs(features, corpus.days, np.array([a]), np.array([b]))
    alike = pair_likeness(pairs, corpus.texts.titles, corpus.frequencies)
    return float((alike * time_decay(pairs.days, 4.0))[0])


def corpus_of(titles: list[str], excerpts: list[str], days: list[float]) -> Corpus:
    return Corpus(ArticleTexts(titles, excerpts, np.array(days), [()] * len(titles)))


def test_headlines_of_one_template_are_less_alike_where_the_excerpts_have_nothing_in_common() -> (
    None
):
    titles = ("Everything we know about the comet", "Everything we know about the budget")
    apart = ("Astronomers see its tail above southern hemisphere mountains every night",
             ("Ministers promise lower taxes, bakers applaud, nobody says who pays "
             "all that"))  # fmt: skip
    assert likeness(titles, apart) < likeness(titles) / 2
    assert likeness(titles, (apart[0], apart[0])) > likeness(titles)
    assert likeness(titles, (apart[0], "Too short to tell.")) == pytest.approx(likeness(titles))


def test_other_numbers_are_evidence_against_and_the_same_ones_are_not() -> None:
    assert likeness(("Storm kills 12 sailors", "Storm kills 9 sailors")) < likeness(
        ("Storm kills 12 sailors", "Storm kills some sailors")
    )
    assert likeness(("Storm kills 12 sailors", "12 sailors die")) > likeness(
        ("Storm kills 12 sailors", "9 sailors die")
    )


def test_articles_of_other_topics_are_a_little_less_similar_and_a_shared_one_is_said(
    build_graph,
) -> None:
    titles = ("Harbour bridge closed after storm", "Storm closes harbour bridge")

    def edge(*topics: str) -> tuple[float, str]:
        files = {
            f"{n}.md": article(
                title,
                f"https://q{n}.example/a",
                f"Q{n}",
                f"q{n}.example",
                "2021-03-04",
                topics=[topic],
            )
            for n, (title, topic) in enumerate(zip(titles, topics, strict=True))
        }
        graph = build_graph(files | {f"x{n}.md": day(n, 4) for n in range(len(UNLIKE))})
        return graph.edges.filter(pl.col("kind") == "similar").select("weight", "reason").row(0)

    same, other = edge("Weather", "Weather"), edge("Weather", "Traffic")
    assert other[0] == pytest.approx(same[0] * 0.8, rel=0.02)
    assert "both about Weather" in same[1]
    assert "about" not in other[1]


def test_time_fades_a_likeness_and_an_undated_article_loses_nothing() -> None:
    titles = ("Storm closes harbour", "Harbour closed by storm")
    assert likeness(titles, days=(0, 4)) == pytest.approx(likeness(titles) * np.exp(-0.5), rel=1e-5)
    assert likeness(titles, days=(0, np.nan)) == pytest.approx(likeness(titles))


def test_titles_in_a_script_without_spaces_are_compared(build_graph) -> None:
    titles = ("人工智能识别情绪的软件被禁止", "情绪识别软件被禁止了", *UNLIKE_CHINESE)
    files = {
        f"{n}.md": article(title, f"https://c{n}.example/a", f"C{n}", f"c{n}.example", "2021-03-04")
        for n, title in enumerate(titles)
    }
    (story,) = build_graph(files).stories()
    assert len(story.articles) == 2


def test_every_article_of_a_busy_day_finds_its_similar_ones_among_thousands() -> None:
    draw = Random(0)
    syllables = [a + b for a in "bcdfglmnprst" for b in "aeiou"]
    titles = [
        " ".join("".join(draw.choices(syllables, k=3)) for _ in range(6)) for _ in range(1_500)
    ]
    titles = [*titles, *titles]  # each is said twice
    moments = np.concatenate([np.linspace(0, 1, 1_500)] * 2)
    corpus = corpus_of(titles, [""] * len(titles), moments.tolist())
    stems = corpus.features(slice(0, corpus.size)).candidate_stems
    a, b = find_dated_candidates(stems, None, corpus.days, cut_into_blocks(corpus.days), 5)
    first, second = corpus.order[a], corpus.order[b]
    assert sorted(np.minimum(first, second)[np.abs(first - second) == 1_500]) == [*range(1_500)]
    assert len(a) <= 5 * len(titles)


EVENTS = (
    "harbour bridge closed storm damage",
    "teachers strike city schools pay",
    "orchard wasps ruin cider harvest",
    "museum returns bronze lion",
)


@pytest.mark.parametrize("neighbours", [1, 3, 1000])
def test_an_undated_article_finds_the_most_similar_ones_of_any_time(
    neighbours: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(candidates, "count_neighbours", lambda size: neighbours)
    size = 120
    titles = [f"{EVENTS[n % 4]} report {n // 40} version {n % 7}" for n in range(size)]
    days = [float("nan") if n % 10 == 9 else n * 2.0 for n in range(size)]
    corpus = corpus_of(titles, [""] * size, days)
    pairs = find_candidates(corpus)
    found = set(zip(pairs.a.tolist(), pairs.b.tolist(), strict=True))
    assert len(found) == len(pairs.a)
    stems = corpus.features(slice(0, size)).candidate_stems[np.argsort(corpus.order)]
    for row in range(9, size, 10):
        cosine = pairwise_cosine(stems, np.full(size, row), np.arange(size))
        cosine[row] = 0
        others = [b if a == row else a for a, b in found if row in (a, b)]
        expected = sorted(cosine[cosine > 0], reverse=True)[:neighbours]
        assert sorted(cosine[others], reverse=True)[:neighbours] == pytest.approx(expected)


@settings(deadline=None)
@given(st.integers(0, 10**6), st.sampled_from([1, 30, 10**9]))
def test_a_cosine_is_the_same_to_the_last_bit_however_it_is_computed(seed: int, share: int) -> None:
    random = np.random.default_rng(seed)
    rows = csr_array(random.random((40, 60)) * (random.random((40, 60)) < 0.2), dtype=np.float32)
    a, b = np.sort(random.integers(0, 40, 200)), random.integers(0, 40, 200)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(features, "PRODUCT_SHARE", share)
        patch.setattr(features, "ROWS_AT_ONCE", 7)
        cosines = pairwise_cosine(rows, a, b)
    expected = [np.float32(0)] * 200
    for number, (i, j) in enumerate(zip(a.tolist(), b.tolist(), strict=True)):
        for x, y in zip(rows[[i]].toarray()[0], rows[[j]].toarray()[0], strict=True):
            expected[number] += np.float32(x * y)
    assert cosines.tolist() == expected


@pytest.mark.parametrize("neighbours", [3, 1000])
def test_a_large_corpus_in_parts_has_the_pairs_of_the_whole(
    neighbours: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    draw = Random(0)
    words = [f"word{n}" for n in range(60)]
    titles = [" ".join(draw.sample(words, 4)) for _ in range(300)]
    excerpts = [" ".join(draw.sample(words, 12)) for _ in range(300)]
    days = [float("nan") if n % 12 == 0 else draw.uniform(0, 200) for n in range(300)]
    monkeypatch.setattr(candidates, "count_neighbours", lambda size: neighbours)
    whole = find_candidates(corpus_of(titles, excerpts, days))
    monkeypatch.setattr(candidates, "ARTICLES_AT_ONCE", 64)
    monkeypatch.setattr(features, "ARTICLES_AT_ONCE", 64)
    parts = find_candidates(corpus_of(titles, excerpts, days))
    for name in ("a", "b", "ngrams", "title", "excerpt", "days"):
        one, other = (
            getattr(pairs, name)[np.lexsort((pairs.b, pairs.a))] for pairs in (whole, parts)
        )
        assert np.array_equal(one, other, equal_nan=True), name


@pytest.mark.parametrize("size", [40, 200])
def test_of_what_shares_a_stem_within_some_weeks_everything_is_a_candidate(size: int) -> None:
    draw = Random(size)
    words = [f"word{n}" for n in range(30)]
    titles = [" ".join(draw.sample(words, 3)) for _ in range(size)]
    days = sorted(draw.uniform(0, 90) for _ in range(size))
    pairs = find_candidates(corpus_of(titles, [""] * size, days))
    found = set(zip(pairs.a.tolist(), pairs.b.tolist(), strict=True))
    blocks = cut_into_blocks(np.array(days))
    start = {row: block.start for block in blocks for row in range(block.low, block.end)}
    wanted = {
        (a, b)
        for a, b in combinations(range(size), 2)
        if a >= start[b] and not set(titles[a].split()).isdisjoint(titles[b].split())
    }
    assert found == wanted
    near = {(a, b) for a, b in wanted if days[b] - days[a] <= 24}
    assert near <= found


# --- stories --------------------------------------------------------------------------------------
# ----------------------------------


def day(number: int, day_of_month: int, *targets: int) -> str:
    """An article that has no word in common with the others, and what it links to."""
    related = [entry(UNLIKE[target], f"https://p{target}.example/a") for target in targets]
    where = (
        f"https://p{number}.example/a",
        f"P{number}",
        f"p{number}.example",
        f"2021-03-{day_of_month:02}",
    )
    return article(UNLIKE[number], *where, related=related)


def story_of(graph: TopicGraph) -> dict[str, str]:
    return {
        files[0]: story
        for files, story in graph.articles.filter("held").select("files", "story").iter_rows()
    }


def test_articles_that_name_each_other_are_one_story(build_graph) -> None:
    graph = build_graph(
        {
            "1.md": day(1, 4, 2, 3),
            "2.md": day(2, 4, 1, 3),
            "3.md": day(3, 5, 1, 2),
            "4.md": day(4, 5),
        }
    )
    (story,) = graph.stories()
    assert (len(story.articles), len(story.providers)) == (3, 3)
    assert story_of(graph)["4.md"] not in [story_of(graph)[f"{n}.md"] for n in (1, 2, 3)]
    assert story.id == "story:2021-03-04/violins-tuned"


def test_a_chain_from_one_event_to_the_next_is_not_one_story(build_graph) -> None:
    graph = build_graph({f"{n:02}.md": day(n, 1 + 2 * n, n + 1) for n in range(12)})
    assert len(set(story_of(graph).values())) >= 4


def test_time_makes_a_link_weaker(build_graph) -> None:
    near = story_of(build_graph({"1.md": day(1, 4, 2), "2.md": day(2, 5, 1)}))
    far = story_of(build_graph({"1.md": day(1, 4, 2), "2.md": day(2, 30, 1)}))
    assert near["1.md"] == near["2.md"]
    assert far["1.md"] != far["2.md"]


def test_a_story_goes_by_its_most_central_headline_and_its_id_by_the_earliest(build_graph) -> None:
    graph = build_graph(
        {
            "1.md": day(1, 4, 3),
            "2.md": day(2, 5, 3),
            "3.md": day(3, 6, 1, 2, 4),
            "4.md": day(4, 6, 3),
        }
    )
    story = graph.stories()[0]
    assert (story.name, story.id) == ("Embassy moves", "story:2021-03-04/violins-tuned")
    assert (str(story.start)[:10], str(story.end)[:10]) == ("2021-03-04", "2021-03-06")
    assert list(story.articles) == [f"article:https://p{n}.example/a" for n in (1, 2, 3, 4)]


def test_two_stories_of_one_day_and_headline_have_two_ids(build_graph) -> None:
    files = {
        f"{n}.md": article("!!!", f"https://p{n}.example/a", f"P{n}", f"p{n}.example", "2021-03-04")
        for n in range(3)
    }
    ids = sorted(story_of(build_graph(files)).values())
    assert [id_.partition("~")[2] for id_ in ids] == ["", "2", "3"]


def test_articles_that_say_the_same_at_the_same_time_are_one_story_without_any_link(
    build_graph,
) -> None:
    titles = (
        "Harbour bridge closed after storm",
        "Storm closes harbour bridge",
        "Bridge at the harbour closed by the storm",
    )
    files = {
        f"{n}.md": article(title, f"https://q{n}.example/a", f"P{n}", f"q{n}.example", "2021-03-04")
        for n, title in enumerate(titles)
    }
    files |= {f"x{n}.md": day(n, 4) for n in range(len(UNLIKE))}
    graph = build_graph(files)
    (story,) = graph.stories()
    assert sorted(story.articles) == [f"article:https://q{n}.example/a" for n in range(3)]


def test_what_is_said_again_much_later_is_another_story(build_graph) -> None:
    dates = ("2021-03-04", "2021-05-04")
    files = {
        f"{n}.md": article(
            "Harbour bridge closed after storm",
            f"https://q{n}.example/a",
            f"P{n}",
            f"q{n}.example",
            date,
        )
        for n, date in enumerate(dates)
    }
    files |= {f"x{n}.md": day(n, 4) for n in range(len(UNLIKE))}
    stories = story_of(build_graph(files))
    assert stories["0.md"] != stories["1.md"]


def test_a_similar_edge_says_which_words_and_how_far_apart_and_looks_back(build_graph) -> None:
    files = {
        "1.md": article(
            "Harbour bridge closed after storm",
            "https://a.example/1",
            "A",
            "a.example",
            "2021-03-04T08:00:00Z",
        ),
        "2.md": article(
            "Storm closes harbour bridge",
            "https://b.example/2",
            "B",
            "b.example",
            "2021-03-04T11:00:00Z",
        ),
    }
    graph = build_graph(files | {f"x{n}.md": day(n, 4) for n in range(len(UNLIKE))})
    ((source, target, weight, reason),) = (
        graph.edges.filter(pl.col("kind") == "similar")
        .select("source", "target", "weight", "reason")
        .rows()
    )
    assert (source, target) == ("article:https://b.example/2", "article:https://a.example/1")
    assert 0.2 < weight < 1
    assert reason.startswith("both say Storm, closes/closed, harbour")
    assert "3 hours apart" in reason


def test_no_article_points_to_more_than_a_handful_of_similar_ones_by_chance(build_graph) -> None:
    words = ("closed", "storm", "pillar", "cracks", "ferry", "harbour", "bridge", "inspectors")
    files = {}
    for n in range(60):
        own = words if n < 30 else [f"{word}{n}" for word in words]
        title = " ".join(word for place, word in enumerate(own) if (n * 7 + place * 3) % 5)
        where = (f"https://p{n}.example/a", f"P{n}", f"p{n}.example", "2021-03-04")
        files[f"{n}.md"] = article(title, *where)
    files |= {f"x{n}.md": day(n, 4) for n in range(len(UNLIKE))}
    similar = build_graph(files).edges.filter(pl.col("kind") == "similar")
    assert 0 < similar.height <= 60 * 5


LONG = (
    "Inspectors found cracks in two of the nine pillars on Monday, said the port "
    "authority in Elsing, and closed the harbour bridge"
)


@pytest.mark.parametrize(
    ("other", "copied"),
    [
        (LONG + " to lorries and buses.", True),
        (LONG.replace("two", "2").replace("nine", "9"), False),
        (LONG.replace("Elsing", "Osterby"), False),
    ],
)
def test_nearly_the_same_excerpt_is_a_copy_unless_a_number_or_a_name_differs(
    build_graph, other: str, copied: bool
) -> None:
    files = {
        "1.md": article(
            "Bridge closed",
            "https://a.example/1",
            "A",
            "a.example",
            "2021-03-04T08:00:00Z",
            excerpt=LONG + ".",
        ),
        "2.md": article(
            "Pillars crack",
            "https://b.example/2",
            "B",
            "b.example",
            "2021-03-04T11:00:00Z",
            excerpt=other,
        ),
    }
    kinds = (
        build_graph(files | {f"x{n}.md": day(n, 4) for n in range(len(UNLIKE))})
        .edges["kind"]
        .cast(pl.String)
        .to_list()
    )
    assert ("copy_of" in kinds) == copied


def test_a_piece_that_a_platform_carries_under_nearly_the_same_title_is_a_copy_of_its_outlets(
    build_graph,
) -> None:
    others = {f"x{n}.md": day(n, 4) for n in range(len(UNLIKE))}
    again = msn(title=f"Report: {TITLE}")
    assert ("b.md", "copy_of", "a.md") in links(
        build_graph({"a.md": wire(), "b.md": again, **others})
    )
    assert (
        links(build_graph({"a.md": wire(), "b.md": msn(title=f"{TITLE}: 24 to 17"), **others}))
        == []
    )
    assert (
        links(
            build_graph(
                {"a.md": wire(), "b.md": msn("Paper on MSN", title=f"Report: {TITLE}"), **others}
            )
        )
        == []
    )


@pytest.mark.parametrize(
    ("title", "copied"),
    [("Pillars of the harbour bridge crack!", True), ("I react to the cracks, and cry", False)],
)
def test_a_video_with_the_description_of_another_is_a_copy_only_under_nearly_the_same_title(
    build_graph, title: str, copied: bool
) -> None:
    messages = {
        "1": ("Pillars of the harbour bridge crack", LONG + "."),
        "2": (title, LONG + " to lorries."),
    }
    files = {
        f"{n}.md": article(
            text,
            f"https://v{n}.example/{n}",
            f"V{n}",
            f"v{n}.example",
            "2021-03-04",
            excerpt=excerpt,
            type="video",
        )
        for n, (text, excerpt) in messages.items()
    }
    kinds = [
        kind
        for _, kind, _ in links(
            build_graph(files | {f"x{n}.md": day(n, 4) for n in range(len(UNLIKE))})
        )
    ]
    assert kinds == (["copy_of"] if copied else [])


BLURB = (
    "In the meantime, you can read our guide to every bridge in Elsing and vote for "
    "the one that you like best of them all."
)


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Harbour bridge to close for good", "update_of"),
        ("Vote for your bridge", None),
        ("Harbour bridge to close on 4 May", None),
    ],
)
def test_an_excerpt_said_again_at_one_outlet_is_an_update_only_under_nearly_the_same_title(
    build_graph, title: str, kind: str | None
) -> None:
    titles = {"1": "Harbour bridge to close", "2": title}
    files = {
        f"{n}.md": article(
            text,
            f"https://a.example/{n}",
            "A",
            "a.example",
            f"2021-03-0{n}T08:00:00Z",
            excerpt=BLURB,
        )
        for n, text in titles.items()
    }
    assert [found for _, found, _ in links(build_graph(files))] == ([kind] if kind else [])


TRUTH = json.loads((DATA / "demo_truth.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def events(demo: TopicGraph) -> dict[str, str]:
    """Story of each file of the demo corpus."""
    return {
        file: story
        for files, story in demo.articles.select("files", "story").iter_rows()
        for file in files
    }


def test_the_stories_of_the_demo_corpus_are_those_it_was_written_with(
    events: dict[str, str],
) -> None:
    truth = {file: name for name, story in TRUTH["stories"].items() for file in story["files"]}
    pairs = list(combinations(sorted(truth), 2))
    joined = {pair for pair in pairs if events[pair[0]] == events[pair[1]]}
    true = {pair for pair in pairs if truth[pair[0]] == truth[pair[1]]}
    print(  # noqa: T201
        f"demo stories, {len(pairs)} pairs: precision "
        f"{len(joined & true) / len(joined):.3f}, recall {len(joined & true) / len(true):.3f}"
    )
    assert joined <= true
    assert len(joined) >= 0.95 * len(true)


def test_an_exclusive_of_the_demo_corpus_is_a_story_of_its_own(
    events: dict[str, str], demo: TopicGraph
) -> None:
    held = {file for files in demo.articles.filter("held")["files"] for file in files}
    for file in TRUTH["exclusives"]:
        assert [other for other in held if events[other] == events[file]] == [file]


def test_the_copies_of_the_demo_corpus_are_those_it_was_written_with(demo: TopicGraph) -> None:
    assert sorted(links(demo, "copy_of")) == sorted(
        (copy, "copy_of", original) for copy, original in TRUTH["copies"]
    )


def test_the_living_page_of_the_demo_corpus_is_one_article(demo: TopicGraph) -> None:
    assert sorted(TRUTH["living_page"]) in [
        sorted(files) for files in demo.articles["files"].to_list()
    ]


def test_every_related_link_of_the_demo_corpus_leads_where_it_was_meant_to(
    demo: TopicGraph,
) -> None:
    ids = {
        file: id_
        for id_, files in demo.articles.select("id", "files").iter_rows()
        for file in files
    }
    edges = set(
        demo.edges.filter(demo.edges["kind"] == "related").select("source", "target").iter_rows()
    )
    meant = {(ids[source], ids[target]) for source, target in TRUTH["related"]}
    assert {(source, target) for source, target in meant if source != target} <= edges
    stubs = {demo.article(url).id for url in TRUTH["stubs"]}
    assert {target for _, target in edges} <= set(ids.values()) | stubs | {
        demo.article("Researchers Voice Rights Concerns Over Emotion Recognition Tech").id
    }


def test_every_defect_of_the_demo_corpus_is_reported(demo: TopicGraph) -> None:
    codes = {
        "unquoted title with colon": "unquoted",
        "undated": "no-date",
        "null topic": "empty-topic",
        "relates to itself": "self-related",
    }
    wanted = sorted(
        (file, codes[defect])
        for defect, files in TRUTH["defects"].items()
        if defect in codes
        for file in files
    )
    assert sorted((problem.file, problem.code) for problem in demo.problems) == wanted


def test_a_digest_that_lists_everything_does_not_make_one_story_of_it(build_graph) -> None:
    links = [entry(UNLIKE[target], f"https://p{target}.example/a") for target in range(len(UNLIKE))]
    elsewhere = ("Tariffs", "Hiking", "Opera", "Yachts", "Jurors", "Vaccine", "Dolphin", "Fungus")
    listed = [*links, *(entry(word, f"https://{word.lower()}.example/b") for word in elsewhere)]
    digest = article(
        "Weekly digest", "https://d.example/a", "D", "d.example", "2021-03-04", related=listed
    )
    graph = build_graph({"digest.md": digest} | {f"{n}.md": day(n, 4) for n in range(len(UNLIKE))})
    assert max(len(story.articles) for story in graph.stories(min_providers=1)) <= 2


def test_a_column_that_repeats_its_title_day_by_day_is_a_series(build_graph) -> None:
    files = {
        f"{n}.md": article(
            "Letters to the editor",
            f"https://a.example/{n}",
            "A",
            "a.example",
            f"2021-03-{n + 1:02}",
        )
        for n in range(14)
    }
    graph = build_graph(files)
    assert graph.articles.height == 14
    assert links(graph) == []


def test_the_same_long_excerpt_at_two_outlets_is_a_copy_even_if_numbers_in_headlines_differ(
    build_graph,
) -> None:
    first = wire(title="5 things to know about the bridge", excerpt=LONG + " to lorries.")
    second = other(title="7 things to know about the bridge", excerpt=LONG + " to lorries.")
    assert links(build_graph({"a.md": first, "b.md": second})) == [("b.md", "copy_of", "a.md")]


def test_the_same_title_at_two_named_outlets_is_a_copy_where_the_excerpts_are_similar(
    build_graph,
) -> None:
    text = (
        "Port Elsing will ban cameras that read emotions after a vote of the council on Thursday."
    )
    unlike = "Bakers, florists and a choir filled the square while nobody spoke of lenses at all."
    others = {f"x{n}.md": day(n, 4) for n in range(len(UNLIKE))}
    same = {"a.md": wire(excerpt=EXCERPT), "b.md": other(excerpt=text)}
    assert links(build_graph(same | others)) == [("b.md", "copy_of", "a.md")]
    assert links(build_graph(same | {"b.md": other(excerpt=unlike)} | others)) == []
    late = {"b.md": other(excerpt=text, date="2021-03-12")}
    assert links(build_graph(same | late | others)) == []


@pytest.mark.parametrize(
    ("title", "copied"),
    [
        ("Diablo 4 Necromancer skill tree and its passives shown", False),
        ("Diablo 4 Rogue skill trees and its passives shown", True),
    ],
)
def test_other_names_in_one_template_are_no_copy_of_a_piece_that_a_platform_carries(
    build_graph, title: str, copied: bool
) -> None:
    own = wire(title="Diablo 4 Rogue skill tree and its passives shown")
    others = {f"x{n}.md": day(n, 4) for n in range(len(UNLIKE))}
    found = links(build_graph({"a.md": own, "b.md": msn(title=title), **others}))
    assert found == ([("b.md", "copy_of", "a.md")] if copied else [])


def test_a_piece_without_a_publisher_takes_that_of_the_piece_it_is_a_copy_of(build_graph) -> None:
    graph = build_graph({"a.md": wire(), "b.md": msn("MSN")})
    publishers = graph.articles.select("provider", "carrier").rows()
    assert sorted(publishers, key=str) == [
        ("provider:wire.example", "provider:msn.com"),
        ("provider:wire.example", None),
    ]
    edges = graph.edges.filter(pl.col("kind").is_in(["published_by", "carried_by"]))
    targets = sorted(edges.select(pl.col("kind").cast(pl.String), "target").rows())
    assert targets == [
        ("carried_by", "provider:msn.com"),
        ("published_by", "provider:wire.example"),
        ("published_by", "provider:wire.example"),
    ]
    counts = dict(graph.providers.select("id", "articles").rows())
    assert (counts["provider:wire.example"], counts["provider:msn.com"]) == (2, 0)


@pytest.mark.parametrize(
    ("text", "domain"),
    [
        ("LONDON (Reuters) - The harbour bridge is to close.", "reuters.com"),
        ("PARIS (AFP) — The bridge will close, the port said.", "afp.com"),
        ("WASHINGTON (AP) — The bridge will close.", "apnews.com"),
        ("dpa/lno – Die Brücke wird gesperrt.", "dpa.com"),
        ("The bridge is to close for two years. — AFP", "afp.com"),
        ("ANN ARBOR, Mich., Jan. 19, 2021 /PRNewswire/ -- The port said", "prnewswire.com"),
        ("The bridge is to close, the port said. With reporting by PA Media", "pa.media"),
        ("Students took the AP exam in May (APA style)", ""),
        ("Reuters reported that the bridge is to close.", ""),
    ],
)
def test_a_credit_to_an_agency_is_read_from_the_excerpt(text: str, domain: str) -> None:
    assert [found for found, _ in find_credits(text)] == ([domain] if domain else [])


def test_a_credit_becomes_an_edge_to_the_agency(build_graph) -> None:
    text = "PORT ELSING (Reuters) - The council has voted by 24 to 17 to ban mood cameras."
    graph = build_graph({"a.md": wire(excerpt=text)})
    edges = graph.edges.filter(pl.col("kind") == "credited_to").select("target", "reason").rows()
    assert edges == [("provider:reuters.com", 'the article credits Reuters: "(Reuters)"')]
    assert "provider:reuters.com" in graph.providers["id"].to_list()


def test_a_daily_column_is_not_an_update_of_yesterdays(build_graph) -> None:
    texts = (
        "Ministers meet in the north about fish quotas.",
        "A comet returns, a bakery burns.",
        "Trains stop; swimmers win; rain comes.",
    )
    title = "Your morning news briefing for today"
    files = {
        f"{n}.md": article(
            title, f"https://a.example/{n}", "A", "a.example", f"2021-03-0{n + 1}", excerpt=text
        )
        for n, text in enumerate(texts)
    }
    assert "update_of" not in build_graph(files).edges["kind"].cast(pl.String).to_list()


def test_a_link_that_only_one_states_holds_less_than_one_that_both_do(build_graph) -> None:
    both = story_of(build_graph({"1.md": day(1, 4, 2), "2.md": day(2, 5, 1)}))
    one = story_of(build_graph({"1.md": day(1, 4, 2), "2.md": day(2, 5)}))
    assert both["1.md"] == both["2.md"]
    assert one["1.md"] != one["2.md"]


def test_thousands_of_articles_that_list_one_and_the_same_cost_no_more_than_their_number(
    build_graph,
) -> None:
    listed = [entry("The front page", "https://front.example/")]
    where = ("P", "p.example", "2021-03-04")
    files = {
        f"{n}.md": article(f"Piece {n}", f"https://p.example/{n}", *where, related=listed)
        for n in range(3_000)
    }
    tables = build_graph(files).tables
    low, _, _ = publisher_links(tables)
    assert len(low) <= 2 * 3_000


def test_every_article_of_a_story_says_why_it_is_there(demo: TopicGraph) -> None:
    lines = [
        str(demo.explain(id_))
        for story in demo.stories(min_providers=1)
        if len(story.articles) > 1
        for id_ in story.articles
    ]
    assert all("held most strongly by" in line and " apart" in line for line in lines)


@pytest.mark.parametrize(("pair_count", "expected"), [(19, 0.39), (20, 0.25)])
def test_few_pairs_without_a_decoy_do_not_lower_the_threshold_of_similar_edges(
    pair_count: int, expected: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    size = 60
    corpus = Corpus(
        ArticleTexts(
            [f"Title {n}" for n in range(size)], [""] * size, np.arange(size) * 1.0, [()] * size
        )
    )
    monkeypatch.setattr(threshold, "_decoy_scores", lambda *_: np.zeros(300))
    rows = np.arange(pair_count)
    ones = np.ones(pair_count, np.float32)
    cosines = [ones] * 7
    pairs = CandidatePairs(rows, rows + 1, *cosines, np.zeros(pair_count))
    assert threshold.estimate_threshold(corpus, pairs) == pytest.approx(expected, abs=0.011)
