"""Stories of different people, companies and places are not joined by a generic phrase."""

from __future__ import annotations

import random

import numpy as np
import pytest
from test_stories import group

from topicgraph.relate.features import (
    DocumentFrequencies,
    build_features,
    count_documents,
    count_terms,
)
from topicgraph.relate.grouping import compare_groupings
from topicgraph.relate.likeness import make_name_rows
from topicgraph.relate.linkage import JoinRule, average_link
from topicgraph.relate.names import find_names

FORMS = {
    "bankruptcy": [
        "{n} files for bankruptcy",
        "{n} files for Chapter 11 bankruptcy protection",
        "{k} {n} files for bankruptcy for second time",
        "Bankruptcy for {n}: {k} seeks protection from creditors",
        "{n} seeks bankruptcy protection as debts mount",
        "{k} {n} goes bankrupt",
        "{p}-based {n} files for bankruptcy",
        "{n} is bankrupt, {x} jobs at risk",
    ],
    "results": [
        "{n} reports quarterly results",
        "{n} beats estimates as quarterly profit rises {x}%",
        "{n} quarterly profit rises on strong sales",
        "{k} {n} posts {x}% rise in quarterly profit",
        "{n} earnings top estimates",
        "{n} profit up {x}% in second quarter",
        "{p}'s {n} posts higher quarterly profit",
        "Strong sales lift {n} results",
    ],
    "fall": [
        "{n} stock falls {x}%",
        "Shares of {n} fall after downgrade",
        "{n} shares fall {x}% on weak outlook",
        "{k} {n} stock slides after analyst downgrade",
        "Why {n} stock is falling today",
        "{n} shares slump to lowest in a year",
        "Analyst downgrade hits {n} shares",
        "{n} falls {x}% as outlook disappoints",
    ],
    "fire": [
        "Fire at {n} plant in {p}",
        "Fire destroys {n} warehouse in {p}",
        "Crews battle fire at {p} {n} plant",
        "{p} fire: {n} plant evacuated",
        "{x} injured in fire at {n} plant",
        "Blaze at {n} in {p} under control",
        "Huge fire breaks out at {n} factory in {p}",
        "Fire at {p} plant of {n}: workers safe",
    ],
}
TRADES = ["Pizza chain", "Toy maker", "Airline", "Retailer", "Bank", "Chip maker", "Brewer"]
TOWNS = ["Leeds", "Porto", "Lagos", "Quito", "Turin", "Perth", "Osaka", "Ghent", "Lima", "Oslo"]
PARTS = [
    "bar",
    "ton",
    "vel",
    "mor",
    "qui",
    "zan",
    "dex",
    "lor",
    "fen",
    "tar",
    "gri",
    "pol",
    "nex",
    "hal",
    "sum",
    "rov",
    "kel",
    "jin",
]
EACH = 6
"""Companies of each kind of event, and headlines of each company."""


def write_headlines(seed: int) -> tuple[list[str], list[str], list[float]]:
    """Headlines of four kinds of event, each at six companies; half are in Title Case."""
    draw = random.Random(seed)
    titles, events, days = [], [], []
    for kind, forms in FORMS.items():
        for _ in range(EACH):
            name = "".join(draw.sample(PARTS, draw.choice((2, 3)))).title()
            trade, town, start = draw.choice(TRADES), draw.choice(TOWNS), draw.uniform(0, 2)
            for form in draw.sample(forms, EACH):
                title = form.format(n=name, k=trade, p=town, x=draw.randint(2, 90))
                if draw.random() < 0.5:
                    title = " ".join(word[0].upper() + word[1:] for word in title.split())
                titles.append(title)
                events.append(kind + name)
                days.append(start + draw.expovariate(2))
    return titles, events, days


def test_reports_of_the_same_kind_on_several_companies_are_told_apart_by_their_names() -> None:
    precision, recall = [], []
    for seed in range(3):
        titles, events, days = write_headlines(seed)
        scores = compare_groupings(group(titles, days=days), events).scores()
        precision.append(scores["B-cubed precision"])
        recall.append(scores["B-cubed recall"])
    # One in six if all reports of a kind are one story; .2 to .25 without regard to names.
    assert np.mean(precision) > 0.45
    assert np.mean(recall) > 0.85


def test_names_are_told_from_headlines_in_sentence_case_whatever_the_others_look_like() -> None:
    texts = [
        "Pizza chain Sbarro files for bankruptcy",
        "Sbarro Files For Bankruptcy Again As Mall Traffic Dwindles",
        "SBARRO FILES FOR BANKRUPTCY",
        "How the chain came to this: Mall owners speak about Sbarro",
    ]
    assert find_names(texts) == {"sbarro"}
    assert find_names([text.title() for text in texts]) == set()
    assert find_names(["人工智能的未来", "مدينة جديدة"]) == set()


def test_a_function_word_is_no_name_though_its_stem_is_none_and_a_name_may_have_such_a_stem() -> (
    None
):
    texts = [
        "Does the new bridge need another pillar",
        "Does the ferry still sail in winter",
        "Climbers are lost in the Andes after heavy snow",  # stem: "and"
    ]
    assert find_names(texts) == {"and"}


def test_a_word_that_starts_texts_and_never_has_a_small_letter_is_a_name() -> None:
    texts = [
        "Gazprom raises the price of its gas again",
        "Gazprom warns buyers about lower supplies",
    ]
    assert find_names(texts) == {"gazprom"}
    assert find_names([*texts, "What the gazprom of old would have done"]) == set()


@pytest.mark.parametrize(("each", "joined"), [(1, True), (4, False)])
def test_groups_without_a_common_label_are_joined_only_if_few_items_have_labels(
    each: int, joined: bool
) -> None:
    from scipy.sparse import csr_array

    size = 2 * each
    a, b = np.triu_indices(size, 1)
    same = (a < each) == (b < each)
    labels = csr_array(np.repeat(np.eye(2), each, axis=0))
    rule = JoinRule(lambda _: 0.2, floor=0.2)
    groups = average_link(size, a, b, np.where(same, 0.9, 0.3), rule, labels=labels)
    assert (len(set(groups.tolist())) == 1) == joined
    assert len(set(average_link(size, a, b, np.where(same, 0.9, 0.3), rule).tolist())) == 1


@pytest.mark.parametrize(("other_terms", "joined"), [("the same", True), ("others", False)])
def test_groups_that_each_agree_in_their_terms_are_joined_only_if_they_share_some(
    other_terms: str, joined: bool
) -> None:
    from scipy.sparse import csr_array

    a, b = np.triu_indices(4, 1)
    similarity = np.where((a < 2) == (b < 2), 0.9, 0.3)
    terms = csr_array(np.repeat(np.eye(2) if other_terms == "others" else np.ones((2, 1)), 2, 0))
    rule = JoinRule(lambda _: 0.2, floor=0.2)
    groups = average_link(4, a, b, similarity, rule, terms=terms)
    assert (len(set(groups.tolist())) == 1) == joined


def test_groups_without_terms_are_joined_by_their_similarity() -> None:
    from scipy.sparse import csr_array

    a, b = np.triu_indices(4, 1)
    none = csr_array((4, 1), dtype=np.float64)
    groups = average_link(4, a, b, np.full(6, 0.3), JoinRule(lambda _: 0.2, floor=0.2), terms=none)
    assert len(set(groups.tolist())) == 1


UNRELATED = """
Library opens on Sundays again|Bakery wins regional prize|Museum lends mosaic to Oslo|
School choir tours Ireland|Chess club celebrates century|New head of zoo named|
Old mill becomes theatre|Beekeepers warn of mites|Bridge to be painted blue|
Market moves to the square|Swimming pool raises prices|Poet laureate visits the coast|
Rain ruins apple harvest|Ice rink closes for good|Trams return to the old town|
Hospital opens new wing
""".replace("\n", "").split("|")

EVENTS_OF_ONE_NAME = {
    "a town": (
        "Council approves ferry terminal in Port Elsing|Ferry terminal in Port Elsing approved by "
        "council|Port Elsing council says yes to ferry terminal|Port Elsing: ferry terminal gets "
        "council approval",
        "Mayor of Port Elsing resigns over harbour deal|Port Elsing mayor quits after harbour deal|"
        "Harbour deal: mayor of Port Elsing resigns|Mayor resigns in Port Elsing over deal for "
        "harbour",
    ),
    "a company": (
        "Belden Motors recalls 40,000 vans over brakes|Brake fault: Belden Motors recalls 40,000 "
        "vans|Belden Motors calls back vans with faulty brakes|40,000 Belden vans recalled for "
        "brake fault",
        "Belden Motors workers vote for strike|Strike vote at Belden Motors passes|Workers at "
        "Belden Motors back strike|Belden Motors staff vote to walk out",
    ),
    "a writer": (
        "Ada Voss wins the Larkin novel prize|Larkin prize for novel goes to Ada Voss|Novelist Ada "
        "Voss takes Larkin prize|Larkin novel prize won by Ada Voss",
        "Ada Voss sues publisher over royalties|Publisher sued by Ada Voss for royalties|Royalties "
        "row: Ada Voss takes publisher to court|Ada Voss goes to court over unpaid royalties",
    ),
    "a minister": (
        "Minister Kovac resigns over tax affair|Tax affair forces minister Kovac to resign|Kovac "
        "steps down as minister in tax affair|Resignation of minister Kovac after tax affair",
        "Kovac injured in car crash near Split|Car crash near Split injures Kovac|Politician Kovac "
        "hurt in crash near Split|Kovac in hospital after car crash",
    ),
    "a club": (
        "Oakfield United sign striker Tomas Reyl for 12m|Striker Tomas Reyl joins Oakfield United|"
        "Oakfield United complete Reyl signing|Tomas Reyl signs for Oakfield United",
        "Oakfield United stadium plan rejected by planners|Planners reject Oakfield United "
        "stadium|Oakfield stadium plan thrown out by planners|New stadium for Oakfield United "
        "rejected",
    ),
    "a parliament": (
        "Parliament passes budget with higher fuel tax|Budget with fuel tax rise approved by "
        "parliament|MPs approve budget that raises fuel tax|Fuel tax to rise as parliament passes "
        "budget",
        "Parliament rejects fishing quota deal|MPs vote down fishing deal with neighbours|Fishing "
        "quota deal rejected by parliament|Parliament throws out deal on fishing quotas",
    ),
}
"""Headlines of two events of one afternoon and evening, about one name."""


@pytest.mark.parametrize(
    ("name", "dated", "each"),
    [
        *((name, True, 4) for name in EVENTS_OF_ONE_NAME),
        *((name, False, 2) for name in EVENTS_OF_ONE_NAME if name != "a parliament"),
    ],
)
def test_two_events_about_one_name_are_two_stories(name: str, dated: bool, each: int) -> None:
    events = [event.split("|")[:each] for event in EVENTS_OF_ONE_NAME[name]]
    titles = [*events[0], *events[1], *UNRELATED]
    hours = [*range(each), *range(9, 9 + each), *range(len(UNRELATED))]
    groups = group(titles, None, [100 + hour / 24 for hour in hours] if dated else None)
    first, second = set(groups[:each]), set(groups[each : 2 * each])
    assert (len(first), len(second), len(first | second)) == (1, 1, 2)


def test_decimals_and_versions_are_one_number_and_a_comma_in_thousands_is_none() -> None:
    titles = ["Patch 2.5 is out", "Patch 2.6 is out", "Patch 2.5 explained"]
    titles += ["150,000 attacks a second", "Exchange faced 150000 attacks"]
    counts = count_terms(titles, [""] * len(titles))
    numbers = build_features(counts, count_documents(counts)).numbers.toarray()
    cosines = (numbers @ numbers.T).round(5)
    assert (cosines[0, 1], cosines[0, 2], cosines[3, 4]) == (0, 1, 1)


def test_titles_without_names_have_no_rows() -> None:
    frequencies = DocumentFrequencies(2, {}, {"sbarro": 1}, {}, names=frozenset({"sbarro"}))
    assert make_name_rows(["A chain closes"], frequencies) is None
    rows = make_name_rows(["A chain closes", "Sbarro closes"], frequencies)
    assert rows is not None
    assert rows.toarray().tolist() == [[0.0], [1.0]]
