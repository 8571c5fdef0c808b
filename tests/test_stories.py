"""Stories: what chance joins and what events join, at every size."""

from __future__ import annotations

from pathlib import Path
from random import Random

import numpy as np
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from writing import article

import topicgraph as tg
from topicgraph.relate import features, stories
from topicgraph.relate.candidates import (
    cut_into_blocks,
    find_candidates,
    find_dated_candidates,
)
from topicgraph.relate.decoys import ChanceLikeness, measure_chance
from topicgraph.relate.features import ArticleTexts, Corpus, count_documents
from topicgraph.relate.firsts import First, Member, find_first
from topicgraph.relate.grouping import compare_groupings
from topicgraph.relate.headline_kinds import (
    DIGESTS,
    GUIDES,
    RUMOURS,
    Kind,
    is_overview,
    is_rumour,
)
from topicgraph.relate.likeness import pair_likeness
from topicgraph.relate.live_prefixes import split_live_prefix
from topicgraph.relate.market_reports import find_market
from topicgraph.relate.scores import time_decay
from topicgraph.relate.terms import count_terms
from topicgraph.relate.text import stem

SYLLABLES = [a + b for a in "bdfgklmnprst" for b in "aeiou"]


def measure(titles: list[str], excerpts: list[str], moments: np.ndarray) -> stories.StoryPairs:
    """How alike the articles are."""
    texts = ArticleTexts(titles, excerpts, moments, [()] * len(titles))
    corpus = Corpus(texts)  # its own texts are in order of time, the pairs are not
    pairs = find_candidates(corpus)
    return stories.measure_pairs(texts, pairs, corpus.frequencies, stories.NO_LINKS)


def group(titles: list[str], excerpts: list[str] | None = None, days: object = None) -> list[int]:
    """The group of each title, as a build finds it."""
    moments = np.full(len(titles), np.nan) if days is None else np.array(days, dtype=float)
    pairs = measure(titles, excerpts or [""] * len(titles), moments)
    return stories.group_articles(len(titles), pairs).tolist()


def random_texts(draw: Random, count: int, words: int) -> list[str]:
    """Texts of random words, from a vocabulary in which some words are common."""
    vocabulary = ["".join(draw.choices(SYLLABLES, k=draw.choice((2, 3)))) for _ in range(1_500)]
    frequencies = [1 / (rank + 10) for rank in range(len(vocabulary))]
    return [" ".join(draw.choices(vocabulary, frequencies, k=words)) for _ in range(count)]


@pytest.mark.parametrize("excerpts", [False, True])
@pytest.mark.parametrize(("size", "runs"), [(30, 6), (100, 2), (300, 1), (1_000, 1)])
def test_headlines_of_random_words_are_no_stories(size: int, runs: int, excerpts: bool) -> None:
    shares = []
    for seed in range(runs):
        draw = Random(seed)
        titles = random_texts(draw, size, 9)
        texts = random_texts(draw, size, 30) if excerpts else None
        groups = group(titles, texts, [draw.uniform(0, 30) for _ in titles])
        counts = np.bincount(groups)
        shares.append(counts[counts > 1].sum() / size)
    assert np.mean(shares) <= 0.01


FILLERS = [
    a + b
    for a in ("bel", "cor", "dun", "fal", "gim", "hol", "jar", "kes", "lin", "mav")
    for b in ("ta", "ren", "mos", "dil", "ghu", "wex", "po", "sarn", "itz", "ock")
]

TEMPLATES = {
    "market reports": "Global {0} {1} Market Size, Share & Trends Analysis Report, 2027",
    "weather": "Weather for {0}: light winds and {1} on Tuesday",
    "horoscopes": "Daily horoscope for {0}, {1} 12",
    "quizzes": "Quiz: how much do you know about {0} {1}?",
    "live": "Live: {0} council debates {1} plan",
    "guides": "Everything we know about the {0} of {1}",
    "opinion": "Opinion: why the {0} of {1} matters to all of us",
    "an unknown template": "{0} zorb kintel ravo {1} misk trelane",
}


@pytest.mark.parametrize("dated", [True, False])
@pytest.mark.parametrize("template", TEMPLATES.values(), ids=TEMPLATES.keys())
def test_a_template_does_not_tie_events(template: str, dated: bool) -> None:
    draw = Random(template)
    names = draw.sample([f"{one}{other}" for one in FILLERS for other in FILLERS], 200)
    titles = [template.format(*names[at : at + 2]) for at in range(0, 200, 2)]
    groups = group(titles, days=[draw.uniform(0, 30) for _ in titles] if dated else None)
    counts = np.bincount(groups)
    assert counts[counts > 1].sum() <= 6


def reports(draw: Random, events: int, each: int) -> tuple[list[str], list[int]]:
    """Headlines of several events: each has six words of its own, of which a report takes four."""
    titles, truth = [], []
    for event in range(events):
        own = ["".join(draw.choices(SYLLABLES, k=3)) for _ in range(6)]
        for _ in range(each):
            words = [*draw.sample(own, 4), *draw.choices(("says", "after", "new", "over"), k=2)]
            titles.append(" ".join(draw.sample(words, len(words))))
            truth.append(event)
    return titles, truth


@pytest.mark.parametrize(("events", "each"), [(20, 2), (12, 5), (6, 30)])
def test_small_and_large_stories_are_both_found(events: int, each: int) -> None:
    titles, truth = reports(Random(events), events, each)
    groups = group(titles, days=[float(event * 3) for event in truth])
    assert len(set(groups)) == len(set(zip(groups, truth, strict=True))) <= events * 1.2


def test_undated_headlines_about_one_person_are_not_one_story() -> None:
    titles = [
        "Mayor Ortega opens new library",
        "Mayor Ortega denies tax claims",
        "Why Mayor Ortega wants a tram",
        "Mayor Ortega to run again",
        "Mayor Ortega visits flood victims",
        "Mayor Ortega criticised over bins",
        "Mayor Ortega's budget passes",
        "Mayor Ortega meets teachers",
    ]
    assert group(titles) == list(range(len(titles)))


def test_running_coverage_is_compared_alike_however_much_of_it_there_is(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    draw = Random(1)
    titles = [f"Harbour crisis live: {text}" for text in random_texts(draw, 12, 3)] * 2
    days = np.array([draw.uniform(0, 30) for _ in titles])
    few = measure(titles, [""] * len(titles), days)
    monkeypatch.setattr(features, "ROWS_AT_ONCE", 4)  # the pairs are then compared in blocks
    many = measure(titles, [""] * len(titles), days)
    np.testing.assert_allclose(many.likeness, few.likeness, atol=1e-6)


def test_running_coverage_of_several_days_is_not_one_story() -> None:
    titles = [
        "Cost of living crisis live: bakers raise prices",
        "Cost of living crisis live: union calls strike",
        "Cost of living crisis live: bank cuts rate",
        "Cost of living crisis live: food banks run low",
    ]
    assert group(titles, days=[0, 1, 2, 3]) == [0, 1, 2, 3]
    assert split_live_prefix(titles[0]) == ("cost of living crisis live", "bakers raise prices")


def test_a_folder_without_dates_says_that_its_stories_rest_on_headlines(build_graph) -> None:
    titles = random_texts(Random(3), 25, 8)
    files = {f"{n}.md": f"---\ntitle: {title}\n---\n" for n, title in enumerate(titles)}
    codes = [problem.code for problem in build_graph(files).problems]
    assert codes.count("few-dates") == 1


def test_decoys_are_as_alike_as_unrelated_headlines() -> None:
    titles = random_texts(Random(5), 800, 9)
    undated = np.full(len(titles), np.nan)
    corpus = Corpus(ArticleTexts(titles, [""] * len(titles), undated, [()] * len(titles)))
    chance = measure_chance(corpus.texts, corpus.frequencies, 4.0)
    pairs = measure(titles, [""] * len(titles), undated)
    all_pairs = len(titles) * (len(titles) - 1) / 2
    for likeness in (0.02, 0.04, 0.06):
        expected = float(chance.share_above(np.array([likeness]))[0])
        assert np.count_nonzero(pairs.likeness >= likeness) / all_pairs == pytest.approx(
            expected, rel=0.7
        )


# --- who was first --------------------------------------------------------------------------------

HOURS = 3_600_000_000


def member(row: int, hours: float | None, outlet: str, **changes: object) -> Member:
    time = None if hours is None else int(hours * HOURS)
    usual = Member(row, time, "second", True, outlet, True, False, True)
    return usual._replace(**changes)


def first_of(members: list[Member], *alike: tuple[int, int]) -> First:
    return find_first(members, dict.fromkeys(alike, 1.0), 0.5)


THREE = [member(0, 0, "A"), member(1, 2, "B"), member(2, 5, "C")]


def test_the_earliest_is_first_where_enough_other_outlets_say_the_same() -> None:
    assert first_of(THREE, (0, 1), (0, 2)) == First((0,), "", 0, 1, 120)


def test_an_earliest_article_that_others_do_not_confirm_is_not_first_and_no_other_is() -> None:
    assert first_of(THREE, (0, 1), (1, 2)) == First((), "loose", 0, 1, 120)


def test_nobody_is_first_where_all_articles_come_from_one_source() -> None:
    alike = {(0, 1): 1.0, (0, 2): 1.0}
    assert find_first(THREE, alike, 0.5, sources=1) == First((), "one-source", 0, 1, 120)
    assert find_first(THREE, alike, 0.5, sources=2).first == (0,)


def test_an_article_outside_the_core_confirms_no_first_and_is_not_needed_for_one() -> None:
    loose = THREE[2]._replace(is_core=False)
    assert first_of([*THREE[:2], loose], (0, 1)).first == (0,)
    assert first_of([*THREE[:2], loose], (0, 2)).reason == "loose"
    assert first_of([THREE[0], loose], (0, 2)).reason == "loose"  # nobody could confirm it


@pytest.mark.parametrize(
    ("hours", "outlet", "reason"),
    [(-1, "D", "elsewhere"), (-24, "D", "elsewhere"), (-25, "D", ""), (1, "D", ""), (-1, "A", "")],
)
def test_nobody_is_first_where_an_article_like_the_story_was_earlier_elsewhere(
    hours: int, outlet: str, reason: str
) -> None:
    alike = {(0, 1): 1.0, (0, 2): 1.0}
    time = member(0, hours, outlet).time
    assert find_first(THREE, alike, 0.5, rivals=[(time, outlet)]).reason == reason


def test_a_quarter_of_many_other_outlets_is_enough() -> None:
    many = [member(0, 0, "A"), *(member(n, n, f"O{n}") for n in range(1, 13))]
    assert first_of(many, (0, 1), (0, 2), (0, 3)).first == (0,)
    assert first_of(many, (0, 1), (0, 2)).first == ()


@pytest.mark.parametrize(
    ("hours", "reason"),
    [
        ((25, 30), "late"),  # none within a day
        ((24, 168), ""),  # half within a day, all within a week
        ((24, 169), "late"),
        ((2, 3, 168), ""),
        ((2, 30, 40), "late"),  # half of three is two
        ((2, 3, 169), "late"),  # three are needed where there are three
    ],
)
def test_half_of_the_witnesses_come_within_a_day_and_all_within_a_week(
    hours: tuple[int, ...], reason: str
) -> None:
    others = [member(row, hour, f"O{row}") for row, hour in enumerate(hours, start=1)]
    pairs = [(0, row) for row in range(1, len(hours) + 1)]
    assert first_of([THREE[0], *others], *pairs).reason == reason


@pytest.mark.parametrize(
    ("hours", "undated", "reason"),
    [
        ((1, 2), 1, "partly-undated"),
        ((1, 2, 3), 1, ""),
        ((30, 40, 300), 0, "late"),
        ((25, 300), 1, "late"),  # even in time, the undated one would be too few
    ],
)
def test_an_undated_article_is_not_said_to_come_later(
    hours: tuple[int, ...], undated: int, reason: str
) -> None:
    others = [member(row, hour, f"O{row}") for row, hour in enumerate(hours, start=1)]
    no_date = [
        member(50 + n, 0, f"U{n}")._replace(time=None, precision="none") for n in range(undated)
    ]
    members = [THREE[0], *others, *no_date]
    assert first_of(members, *((0, one.row) for one in members[1:])).reason == reason


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"is_guide": True}, "guide"),
        ({"outlet": ""}, "carrier"),
        ({"clock_ok": False}, "clock"),
        ({"is_lone": True}, "channel"),
        ({"zone_known": False}, "zone"),
    ],
)
def test_what_speaks_against_the_earliest_article_is_named(change: dict, reason: str) -> None:
    doubtful = [THREE[0]._replace(**change), *THREE[1:]]
    assert first_of(doubtful, (0, 1), (0, 2))._replace(earliest=None)[:2] == ((), reason)


def test_the_only_piece_of_a_channel_on_a_platform_is_never_called_first(build_graph) -> None:
    text = "---\ntitle: Ferry cameras read the moods of travellers{}\nprovider:\n  name: {}\n"
    text += "  domain: {}\noriginalUrl: https://{}\npublishedDateTime: 2021-03-04T{:02}:00:00Z\n"
    text += "story: ferry\n---\n"
    channel = text.format("", "Ann Gale", "youtube.com", "youtube.com/watch?v=a", 8)
    files = {"channel.md": channel}
    for hour, name in enumerate(("lantern", "courier", "gazette"), start=10):
        site = f"{name}.example"
        files[f"{name}.md"] = text.format(f", {name}", name.title(), site, f"{site}/b", hour)
    assert build_graph(files).tables.stories["reason"].to_list() == ["channel"]
    files["channel.md"] = channel.replace("youtube.com", "anngale.example")
    graph = build_graph(files)
    assert graph.tables.stories["reason"].to_list() == [""]


@pytest.mark.parametrize(
    ("rumours", "reason"), [((0,), "loose"), ((0, 1), "loose"), ((0, 1, 2), ""), ((1, 2), "")]
)
def test_a_rumour_is_first_only_where_others_pass_it_on(
    rumours: tuple[int, ...], reason: str
) -> None:
    members = [one._replace(is_rumour=one.row in rumours) for one in THREE]
    assert first_of(members, (0, 1), (0, 2)).reason == reason


@pytest.mark.parametrize(
    ("title", "guide", "rumour"),
    [
        ("Global Heat Pump Market to Grow at a CAGR of 7% by 2029", True, False),
        ("Insulin Market Size, Share & Trends", True, False),
        ("Christmas market opens in Graz", False, False),
        ("Dow Jones Futures: Rally Fades As Chipmaker Looms; New Tariffs On Canada", True, False),
        ("Stocks mixed as the central bank meets", True, False),
        ("Wall Street closes lower as tariffs bite", True, False),
        ("FTSE 100 live: miners lead", True, False),
        ("Morning brief: bridge shut, ferry late", True, False),
        ("Five things to know this Monday", True, False),
        ("Bridge shut; ferry late; mayor quits", True, False),
        ("La Bourse de Paris ouvre en baisse", True, False),
        ("Revue de presse du 3 mars", True, False),
        ("Dax schließt im Minus", True, False),
        ("Das Wichtigste vom Montag", True, False),
        ("El Ibex 35 cierra en rojo", True, False),
        ("Borsa oggi in diretta", True, False),
        ("Ibovespa fecha em alta", True, False),
        ("IHSG ditutup melemah", True, False),
        ("Обзор прессы за 3 марта", True, False),
        ("Ferry runs aground; two hurt", False, False),
        ("Stock exchange of Elsing hacked", False, False),
        ("Dow Chemical plant burns", False, False),
        ("Nasdaq buys a rival exchange", False, False),
        ("Border closed after the vote", False, False),
        ("Rumour: harbour bridge to close in May", False, True),
        ("Harbour bridge reportedly to close in May", False, True),
        ("Harbour bridge to close in May", False, False),
    ],
)
def test_headlines_of_guides_and_rumours_are_recognised(
    title: str, guide: bool, rumour: bool
) -> None:
    assert (is_overview(title), is_rumour(title)) == (guide, rumour)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from([*GUIDES, *DIGESTS, *RUMOURS]), st.data())
def test_a_headline_that_fits_a_pattern_has_one_of_its_signs(
    kind: Kind, data: st.DataObject
) -> None:
    signs, pattern = kind
    title = data.draw(st.from_regex(pattern))
    assert any(sign in title.casefold() for sign in signs)


@pytest.mark.parametrize(
    ("title", "market"),
    [
        ("Global Medical Robots Market Size, Share & Trends, 2021-2027", "medical robot"),
        ("Medical Robots (MR) Market to reach $9 Billion by 2027", "medical robot"),
        ("Robot Market Expected to Grow at a CAGR of 9.1 %", "robot"),
        ("Robot Market: Key Players and Competitive Landscape", "robot"),
        ("Dies and Molds Market Size, Share & Trends, 2021-2027", "die mold"),
        ("Housing market cools as rates rise", ""),
        ("Fish market burns down", ""),
        ("Stock market outlook darkens", ""),
    ],
)
def test_the_market_of_a_market_study_is_read_from_its_headline(title: str, market: str) -> None:
    assert find_market(title) == frozenset(market.split())


def test_studies_of_different_markets_are_hardly_alike() -> None:
    titles = [
        "Medical Robots Market Size Worth $9 Billion by 2027 | CAGR 8.1%",
        "Global Medical Robots Market Size Worth $9 Billion by 2027, CAGR of 8.1%",
        "Dental Robots Market Size Worth $9 Billion by 2027 | CAGR 8.1%",
    ]
    texts = ArticleTexts(titles, [""] * 3, np.zeros(3), [()] * 3)
    corpus = Corpus(texts)
    pairs = find_candidates(corpus)
    likeness = pair_likeness(pairs, titles, corpus.frequencies)
    alike = dict(zip(zip(pairs.a.tolist(), pairs.b.tolist(), strict=True), likeness, strict=True))
    assert alike[0, 2] < 0.35 * alike[0, 1]


def test_a_day_without_a_time_never_decides() -> None:
    dated = [*THREE, member(3, 0, "D", precision="day")]
    assert first_of(dated, (0, 1), (0, 2)).reason == "day"
    next_day = [*THREE, member(3, 24, "D", precision="day")]
    assert first_of(next_day, (0, 1), (0, 2), (0, 3)).first == (0,)


def test_an_earlier_article_that_is_known_from_a_list_only_leaves_it_open() -> None:
    listed = [*THREE, member(3, -1, "D", held=False)]
    assert first_of(listed, (0, 1), (0, 2)).reason == "not-held"


def test_a_shared_minute_is_a_tie() -> None:
    tie = [member(0, 0, "A"), member(1, 0.01, "B"), member(2, 5, "C"), member(3, 6, "D")]
    pairs = [(a, b) for a in range(4) for b in range(a + 1, 4)]
    assert first_of(tie, *pairs) == First((0, 1), "", 0, 2, 300)


@pytest.mark.parametrize(("minutes", "reason"), [(1, "minutes"), (4, "minutes"), (5, "")])
def test_an_outlet_that_follows_within_five_minutes_leaves_it_open(
    minutes: int, reason: str
) -> None:
    near = [member(0, 0, "A"), member(1, minutes / 60, "B"), member(2, 5, "C")]
    found = first_of(near, (0, 1), (0, 2), (1, 2))
    assert (found.reason, found.first) == (reason, () if reason else (0,))
    assert (found.earliest, found.runner_up, found.gap) == (0, 1, minutes)


def test_a_story_of_one_outlet_has_no_first() -> None:
    alone = [member(0, 0, "A"), member(1, 2, "A")]
    assert first_of(alone, (0, 1)).reason == "single"


def test_an_outlet_whose_times_are_whole_hours_off_is_reported_and_never_first(
    build_graph,
) -> None:
    titles, truth = reports(Random(7), 12, 4)
    files = {}
    for number, (title, event) in enumerate(zip(titles, truth, strict=True)):
        outlet = number % 4
        # Three outlets report at the same minute, by clocks of which one lost its time zone.
        minutes = {0: 12 * 60, 1: 12 * 60 + 1, 2: 4 * 60, 3: 12 * 60 + 17 * (event % 3 + 1)}[outlet]
        when = f"2021-03-{1 + 2 * event:02}T{minutes // 60:02}:{minutes % 60:02}:10Z"
        files[f"{number}.md"] = article(
            title, f"https://o{outlet}.example/{event}", f"O{outlet}", f"o{outlet}.example", when
        )
    graph = build_graph(files)
    (reported,) = [problem.message for problem in graph.problems if problem.code == "clock"]
    assert reported.startswith("o2.example: ")
    assert "pairs of its articles and other outlets' on the same" in reported
    assert "8 whole hours before" in reported
    assert set(graph.tables.stories.filter(pl.col("outlet_count") > 2)["reason"]) == {"clock"}


def test_a_first_is_a_core_member_and_every_member_is_of_one_kind(demo) -> None:
    stories_of = dict(demo.articles.group_by("story").agg("id").iter_rows())
    for row in demo.tables.stories.iter_rows(named=True):
        members = [*row["core"], *row["linked"], *row["loose"]]
        assert sorted(members) == sorted(stories_of[row["id"]])
        assert row["first"] is None or row["first"] in row["core"]
        assert (row["first"] is None) == (row["reason"] != "")


def test_a_story_counts_its_held_articles_and_their_outlets_and_says_what_is_only_linked(
    tmp_path: Path,
) -> None:
    related = "\n".join(
        f"  - title: Ferry terminal tested cameras that read emotions\n"
        f"    url: https://linked{n}.example/ferry\n    provider: Linked {n}\n"
        f"    published: 2021-02-16T1{n}:00:00Z"
        for n in range(3)
    )
    for n, lines in enumerate([f"related:\n{related}\n", ""]):
        text = (
            f"---\ntitle: Ferry terminal tested cameras that read emotions\n"
            f"url: https://own{n}.example/ferry\nprovider: Own {n}\n"
            f"published: 2021-02-16T0{n}:00:00Z\n{lines}---\n"
        )
        (tmp_path / f"{n}.md").write_text(text, encoding="utf-8")
    graph = tg.build(tmp_path)
    (story,) = graph.stories()
    assert (len(story.articles), story.linked, len(story.providers)) == (5, 3, 2)
    assert '": 2 articles (and 3 only linked), 2 outlets, 2021-02-16' in str(story)
    size = graph.story(story.id).describe_size()
    assert size.startswith("2 articles (and 3 only linked), 2 outlets, ")
    assert not graph.stories(min_providers=3)
    (row,) = graph.tables.stories.filter(pl.col("id") == story.id).iter_rows(named=True)
    assert (row["article_count"], row["outlet_count"]) == (2, 2)
    assert len([*row["core"], *row["linked"], *row["loose"]]) == 5


def large_among_small(draw: Random) -> tuple[list[str], list[int], list[float]]:
    """A story of 300 and 40 of four, whose headlines all have two of the same three names."""
    names, fillers = ["sarala", "rigolo", "gamaku"], random_texts(draw, 1, 400)[0].split()
    titles, truth, days = [], [], []
    for event in range(41):
        own = ["".join(draw.choices(SYLLABLES, k=3)) for _ in range(8)]
        start = draw.uniform(0, 30)
        for _ in range(300 if event == 0 else 4):
            words = [*draw.sample(names, 2), *draw.sample(own, 4), *draw.sample(fillers, 2)]
            titles.append(" ".join(draw.sample(words, len(words))))
            truth.append(event)
            days.append(start + draw.expovariate(1))
    return titles, truth, days


@pytest.mark.parametrize("seed", [1, 2])
def test_a_large_story_is_found_whole_beside_small_ones_with_the_same_names(seed: int) -> None:
    titles, truth, days = large_among_small(Random(seed))
    groups = np.array(group(titles, days=days))
    large = np.array(truth) == 0
    most = np.bincount(groups[large]).argmax()
    assert (groups[large] == most).sum() >= 285
    assert (groups[~large] == most).sum() <= 4
    small = compare_groupings(groups.tolist(), truth).select(np.flatnonzero(~large)).scores()
    assert small["B-cubed recall"] >= 0.85
    assert small["B-cubed precision"] >= 0.95


def test_a_burst_of_a_word_in_time_tells_an_event_from_a_template() -> None:
    draw = Random(5)
    own = random_texts(draw, 1, 8)[0].split()
    titles = [
        " ".join([*draw.sample(own, 4), *random_texts(Random(n), 1, 3)[0].split()])
        for n in range(60)
    ]
    others = random_texts(draw, 60, 7)
    counts = count_terms([*titles, *others], [""] * 120)
    scattered = np.array([draw.uniform(0, 60) for _ in range(120)])
    burst = np.concatenate([np.array([draw.uniform(20, 22) for _ in titles]), scattered[60:]])
    weights = [
        np.mean([count_documents(counts, days).specificity.get(stem(word), 1.0) for word in own])
        for days in (scattered, burst)
    ]
    assert weights[0] < 0.9 < weights[1]


def test_the_articles_of_a_large_story_are_candidates_of_each_other_in_a_busy_folder() -> None:
    draw = Random(4)
    own = random_texts(draw, 1, 8)[0].split()
    story = [" ".join(draw.sample(own, 5)) + f" {text}"
             for text in random_texts(draw, 150, 3)]  # fmt: skip
    titles = [*story, *random_texts(draw, 1_350, 8)]
    days = np.sort(np.array([draw.uniform(0, 5) for _ in titles]))
    rows = np.array(draw.sample(range(len(titles)), 150))
    order = np.full(len(titles), -1)
    order[np.sort(rows)] = np.arange(150)
    order[order < 0] = np.arange(150, len(titles))
    corpus = Corpus(
        ArticleTexts([titles[n] for n in order], [""] * len(order), days, [()] * len(order))
    )
    stems = corpus.features(slice(0, corpus.size)).candidate_stems
    a, b = find_dated_candidates(stems, None, days, cut_into_blocks(days), neighbours=25)
    in_story = order < 150
    assert (in_story[a] & in_story[b]).sum() >= 0.8 * 150 * 149 / 2
    assert len(a) <= 26 * len(titles)
    assert np.bincount(np.concatenate([a, b])).min() >= 8  # all others keep their nearest


def test_chance_is_read_off_articles_too_far_apart_to_report_one_event() -> None:
    draw = Random(6)
    titles, excerpts = random_texts(draw, 1_200, 8), random_texts(draw, 1_200, 30)
    days = np.array([draw.uniform(0, 365) for _ in titles])
    corpus = Corpus(ArticleTexts(titles, excerpts, days, [()] * len(titles)))
    chance = measure_chance(corpus.texts, corpus.frequencies, stories.DAYS)
    pairs = find_candidates(corpus)
    likeness = pair_likeness(pairs, titles, corpus.frequencies)
    faded = likeness * time_decay(pairs.days, stories.DAYS)
    for level in (0.03, 0.05):  # no two articles report one event
        real = (faded >= level).sum() / (len(titles) * (len(titles) - 1) / 2)
        assert real / 2 <= chance.share_above(np.array([level]))[0] <= 8 * real


@pytest.mark.parametrize("dated", [True, False])
def test_thirty_headlines_of_one_product_are_no_stories(dated: bool) -> None:
    shares = []
    for seed in range(8):
        draw = Random(seed)
        words = [draw.sample(FILLERS, 8) for _ in range(3)]
        made = (
            " ".join(["Sky Harbor", *(f"{draw.choice(kind)}{draw.choice(kind)}" for kind in words)])
            for _ in range(30)
        )
        titles = list(dict.fromkeys(made))
        days = [draw.uniform(0, 30) for _ in titles] if dated else None
        counts = np.bincount(group(titles, days=days))
        shares.append(counts[counts > 1].sum() / len(titles))
    assert np.mean(shares) <= 0.03


def test_a_small_folder_may_have_as_many_chance_partners_per_pair_as_one_of_thirty() -> None:
    size = stories.UNSEEN_ARTICLES
    usual = ChanceLikeness(np.zeros(0), lambda: stories.USUAL_MEDIAN)
    three, thirty, many = (stories.unseen_partners(n, usual)[0] for n in (3, size, 32 * size))
    assert three == pytest.approx(thirty * 3 / (size * (size - 1) / 2))
    assert many - stories.FALSE_IN_ANY_CASE == pytest.approx(
        4 * (thirty - stories.FALSE_IN_ANY_CASE)
    )


@pytest.mark.parametrize(
    ("median", "undated", "factor"), [(1, False, 1), (2, False, 2), (0.5, True, 1)]
)
def test_a_folder_on_one_topic_or_without_dates_may_have_more_chance_partners(
    median: float, undated: bool, factor: float
) -> None:
    def partners(times: float, no_dates: bool) -> np.ndarray:
        chance = ChanceLikeness(np.zeros(0), lambda: times * stories.USUAL_MEDIAN, no_dates)
        return stories.unseen_partners(30, chance) - stories.FALSE_IN_ANY_CASE

    factor *= stories.UNSEEN_UNDATED if undated else 1
    assert partners(median, undated) == pytest.approx(factor * partners(1, False))
