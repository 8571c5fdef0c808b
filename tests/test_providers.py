"""Who publishes: hand-labelled pairs, each rule by example, and never a silent guess."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Callable, Iterable
from random import Random

import pytest
from writing import DATA, article

import topicgraph as tg
from topicgraph.graph import TopicGraph
from topicgraph.identity import resolution
from topicgraph.identity.domains import main_domain
from topicgraph.identity.outlet_rules import Label, LabelUse
from topicgraph.identity.outlets import Outlets, resolve_outlets
from topicgraph.identity.statements import StatementReader
from topicgraph.sources import settings as config
from topicgraph.sources.settings import Config


def rows(name: str) -> list[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


PAIRS = rows("provider_pairs.csv")
LABELS = rows("provider_labels.csv")


def ends(pair: dict[str, str]) -> tuple[Label, Label]:
    return Label(pair["name_a"], main_domain(pair["domain_a"])), Label(
        pair["name_b"], main_domain(pair["domain_b"])
    )


def seen() -> dict[Label, LabelUse]:
    counts: Counter[Label] = Counter()
    for row in LABELS:
        counts[Label(row["name"], main_domain(row["domain"]))] += int(row["articles"])
    return {
        label: LabelUse(count, "a.md", 1, count, count) for label, count in sorted(counts.items())
    }


@pytest.fixture(scope="module")
def labelled() -> Outlets:
    return resolve_outlets(seen(), Config())


def scores(pairs: Iterable[dict[str, str]], outlets: Outlets) -> tuple[float, float, int]:
    """Precision and recall of "these two are one outlet", and the number of pairs."""
    both = joined = true = number = 0
    for pair in pairs:
        a, b = (outlets.verdicts[end].provider for end in ends(pair))
        both += a == b and pair["same"] == "yes"
        joined += a == b
        true += pair["same"] == "yes"
        number += 1
    return both / joined, both / true, number


def test_hand_labelled_pairs_are_told_apart_or_joined(labelled: Outlets) -> None:
    precision, recall, number = scores(PAIRS, labelled)
    print(f"outlets, {number} labelled pairs: precision {precision:.3f}, recall {recall:.3f}")  # noqa: T201
    assert number == 388
    assert precision >= 0.99
    assert recall >= 0.90


def test_pairs_of_the_real_folders_are_told_apart_or_joined(labelled: Outlets, real) -> None:
    records = [record for name in ("diablo4", "ai-news") for record in tg.read(real(name)).records]
    reader = StatementReader(Config(), {})
    there = {reader.read(entry).label for record in records for entry in (record, *record.related)}
    pairs = [pair for pair in PAIRS if set(ends(pair)) <= there]
    precision, recall, number = scores(pairs, labelled)
    print(  # noqa: T201
        f"outlets, {number} labelled pairs of the real folders: precision "
        f"{precision:.3f}, recall {recall:.3f}"
    )
    assert number >= 50
    assert precision >= 0.99
    assert recall >= 0.90


def test_every_labelled_name_gets_an_outlet_with_a_reason(labelled: Outlets) -> None:
    assert set(labelled.verdicts) == set(seen())
    assert all(
        verdict.reason and verdict.provider in labelled.providers
        for verdict in labelled.verdicts.values()
    )


def test_the_order_of_the_labels_does_not_matter(labelled: Outlets) -> None:
    for seed in range(3):
        labels = list(seen().items())
        Random(seed).shuffle(labels)
        shuffled = resolve_outlets(dict(labels), Config())
        assert (shuffled.verdicts, shuffled.providers, shuffled.problems) == (
            labelled.verdicts,
            labelled.providers,
            labelled.problems,
        )


def judged(*labels: tuple[str, str], settings: str = "") -> list[tuple[str, str | None, str]]:
    """(provider, carrier, reason) of each (name, domain)."""
    rules = config.parse_settings(settings.encode()) if settings else Config()
    asked = [Label(name, main_domain(domain)) for name, domain in labels]
    uses = {one: LabelUse(1, f"{n}.md", 1, 1, 1) for n, one in enumerate(asked)}
    found = resolve_outlets(uses, rules).verdicts
    return [tuple(found[one]) for one in asked]


def providers(*labels: tuple[str, str], settings: str = "") -> list[str]:
    return [
        provider.removeprefix("provider:") for provider, *_ in judged(*labels, settings=settings)
    ]


RANT = ("Game Rant", "gamerant.com")


@pytest.mark.parametrize(
    "name", ["GameRant on MSN", "Game Rant on MSN", "GameRant on MSN.com", "game rant on msn"]
)
def test_x_on_y_is_x_carried_by_y(name: str) -> None:
    assert judged(RANT, (name, "msn.com"))[1] == (
        "provider:gamerant.com",
        "provider:msn.com",
        f'name "{name}"',
    )


def test_x_on_y_on_z_is_x_carried_by_z() -> None:
    labels = [("Video Games on FanNation on MSN", "msn.com")]
    assert judged(*labels)[0][:2] == ("provider:fannation.com/video-games", "provider:msn.com")


def test_x_on_y_where_y_is_not_the_place_is_a_name() -> None:
    assert providers(("Focus on Health", "focusonhealth.example")) == ["focusonhealth.example"]
    assert (
        judged(("Hands on Gaming", "youtube.com"))[0][0] == "provider:youtube.com/hands-on-gaming"
    )


def test_an_unknown_x_on_y_is_a_thing_of_its_own_and_says_so() -> None:
    provider, carrier, reason = judged(("Nobody Knows on MSN", "msn.com"))[0]
    assert (provider, carrier) == ("provider:msn.com/nobody-knows", "provider:msn.com")
    assert "no outlet of that name has its own domain here" in reason


def test_a_platform_alone_is_an_unknown_publisher() -> None:
    for name in ("MSN", "", "msn.com", "msn"):
        provider, carrier, reason = judged((name, "msn.com"))[0]
        assert (provider, carrier) == ("provider:msn.com", None)
        assert "the publisher is unknown" in reason


def test_channels_of_a_platform_are_outlets_of_their_own() -> None:
    assert providers(("Wolfcryer", "youtube.com"), ("Rhykker", "youtube.com")) == [
        "youtube.com/wolfcryer",
        "youtube.com/rhykker",
    ]


def test_a_channel_named_exactly_as_an_outlet_is_that_outlet() -> None:
    assert judged(("IGN", "ign.com"), ("IGN", "youtube.com"))[1][:2] == (
        "provider:ign.com",
        "provider:youtube.com",
    )
    assert (
        providers(("IGN", "ign.com"), ("IGN Live Fans", "youtube.com"))[1]
        == "youtube.com/ign-live-fans"
    )


def test_a_domain_under_which_a_crowd_of_names_publishes_is_a_platform() -> None:
    crowd = [
        (f"{name} Gazette", "hub.example")
        for name in ("Alder", "Birch", "Cedar", "Dogwood", "Elm", "Fir")
    ]
    assert len(set(providers(*crowd))) == 6
    assert set(providers(*crowd[:4])) == {"hub.example"}


def test_the_domain_decides_against_a_wrong_name_and_that_is_a_problem() -> None:
    found = resolve_outlets(
        {Label("From Software", "gamingbolt.com"): LabelUse(1, "x.md", 7, 1, 1)}, Config()
    )
    assert (
        found.verdicts[Label("From Software", "gamingbolt.com")].provider
        == "provider:gamingbolt.com"
    )
    assert [(problem.code, problem.file, problem.line) for problem in found.problems] == [
        ("odd-outlet-name", "x.md", 7)
    ]
    assert found.providers["provider:gamingbolt.com"].name == "gamingbolt.com"


def test_spellings_on_one_domain_are_one_outlet_with_the_most_frequent_name() -> None:
    labels = {
        Label("GamesRadar", "gamesradar.com"): LabelUse(2, "a.md", 1, 2, 2),
        Label("GamesRadar+", "gamesradar.com"): LabelUse(5, "a.md", 1, 5, 5),
    }
    (outlet,) = resolve_outlets(labels, Config()).providers.values()
    assert (outlet.name, outlet.names) == ("GamesRadar+", ("GamesRadar", "GamesRadar+"))


def test_spellings_on_a_platform_are_one_channel() -> None:
    assert (
        len(
            set(
                providers(
                    ("Yahoo News", "yahoo.com"),
                    ("YAHOO!News", "yahoo.com"),
                    ("YahooNews", "yahoo.com"),
                )
            )
        )
        == 1
    )


def test_a_country_edition_is_not_the_parent_outlet() -> None:
    found = providers(
        ("Kotaku", "kotaku.com"), ("Kotaku Australia", "kotaku.com.au"), ("Kotaku", "kotaku.com.au")
    )
    assert found == ["kotaku.com", "kotaku.com.au", "kotaku.com.au"]
    both = providers(("IBTimes", "ibtimes.com"), ("IBTimes UK", "ibtimes.com"))
    assert both == ["ibtimes.com", "ibtimes.com/ibtimes-uk"]


def test_an_edition_names_its_parent_outlet() -> None:
    labels = {
        Label("Kotaku", "kotaku.com"): LabelUse(1, "a.md", 1, 1, 1),
        Label("Kotaku Australia", "kotaku.com.au"): LabelUse(1, "b.md", 1, 1, 1),
    }
    found = resolve_outlets(labels, Config()).providers
    assert (
        found["provider:kotaku.com.au"].edition_of,
        found["provider:kotaku.com"].edition_of,
    ) == ("provider:kotaku.com", None)


def test_an_ambiguous_name_stays_a_thing_of_its_own() -> None:
    labels = [
        ("Metro", "metro.co.uk"),
        ("Metro", "metro.us"),
        ("Metro on MSN", "msn.com"),
        ("Metro", "youtube.com"),
        ("Metro", ""),
    ]
    assert len(set(providers(*labels))) == 5
    assert "several outlets go by that name" in judged(*labels)[2][2]


def test_a_name_without_a_domain_is_the_one_outlet_of_that_name() -> None:
    assert judged(RANT, ("The GameRant", ""))[1] == (
        "provider:gamerant.com",
        None,
        "the name of gamerant.com",
    )
    assert providers(RANT, ("Game Raft", ""))[1] == "game-raft"


def test_a_label_that_says_nothing_has_no_outlet() -> None:
    assert resolve_outlets({Label("", ""): LabelUse(1, "a.md", 1, 1, 1)}, Config()).verdicts == {}


def test_an_outlet_that_moved_keeps_one_id() -> None:
    assert providers(("BBC", "bbc.co.uk"), ("BBC News", "www.bbc.com")) == ["bbc.com", "bbc.com"]


def test_sites_under_a_host_of_many_sites_are_told_apart() -> None:
    assert providers(("A", "a.substack.com"), ("B", "b.substack.com")) == [
        "a.substack.com",
        "b.substack.com",
    ]


ALIASES = (
    "aliases:\n  The Rant: gamerant.com\n  rantgames.example: gamerant.com\n"
    "  Wolf: Game Rant\n  Nemo: No Such Outlet\n"
)


@pytest.mark.parametrize(
    ("name", "domain", "line"),
    [
        ("The Rant", "", 2),
        ("the rant!", "msn.com", 2),
        ("Rant Games", "rantgames.example", 3),
        ("Wolf", "youtube.com", 4),
    ],
)
def test_an_alias_of_the_user_overrides_every_rule_and_names_its_line(
    name: str, domain: str, line: int
) -> None:
    provider, _, reason = judged(RANT, (name, domain), settings=ALIASES)[1]
    assert (provider, reason) == ("provider:gamerant.com", f"alias file line {line}")


def test_an_alias_counts_inside_x_on_y() -> None:
    assert judged(RANT, ("The Rant on MSN", "msn.com"), settings=ALIASES)[1][:2] == (
        "provider:gamerant.com",
        "provider:msn.com",
    )


def test_an_alias_to_an_unknown_name_makes_that_outlet() -> None:
    assert providers(("Nemo", "x.example"), settings=ALIASES) == ["no-such-outlet"]


def test_a_platform_of_the_user_is_one() -> None:
    labels = [("Alder Gazette", "hub.example"), ("Birch Gazette", "hub.example")]
    assert len(set(providers(*labels))) == 1
    assert providers(*labels, settings="platforms: [Hub.example]") == [
        "hub.example/alder-gazette",
        "hub.example/birch-gazette",
    ]


def test_an_outlet_in_the_settings_is_never_a_platform() -> None:
    assert (
        providers(
            ("A Channel", "youtube.com"), ("B", "youtube.com"), settings="outlets: [youtube.com]"
        )
        == ["youtube.com"] * 2
    )
    crowd = [
        (f"{name} Gazette", "hub.example")
        for name in ("Alder", "Birch", "Cedar", "Dogwood", "Elm", "Fir")
    ]
    assert set(providers(*crowd, settings="outlets: [hub.example]")) == {"hub.example"}


def test_hostile_names_make_ids_of_plain_words(build_graph) -> None:
    names = [
        "../../x",
        "CON",
        "-rf",
        "P" * 5_000,
        "<script>alert(1)</script>",
        "provider:nypost.com",
        "!!!",
        "…",
        "人民日报",
        "a/b",
    ]
    graph = build_graph(
        {f"{n}.md": article(f"Title {n}", provider=name) for n, name in enumerate(names)}
    )
    ids = [id_.removeprefix("provider:") for id_ in graph.providers["id"]]
    assert len(set(ids)) == len(names)
    assert all(id_.replace("-", "").isalnum() and len(id_) <= 100 for id_ in ids)


def test_the_outlet_of_a_folder_does_not_depend_on_the_order_of_its_files(real) -> None:
    records = list(tg.read(real("ai-news")).records)
    expected = resolution.resolve(tuple(records), Config()).outlets
    Random(7).shuffle(records)
    again = resolution.resolve(tuple(records), Config()).outlets
    assert (again.verdicts, again.providers, again.problems) == (
        expected.verdicts,
        expected.providers,
        expected.problems,
    )


@pytest.mark.parametrize(
    ("name", "domain", "provider", "carrier"),
    [
        ("Reuters on Yahoo News", "yahoo.com", "provider:reuters.com", "provider:yahoo.com"),
        ("Reuters via Yahoo Finance", "yahoo.com", "provider:reuters.com", "provider:yahoo.com"),
        ("Reuters on MSN Money", "msn.com", "provider:reuters.com", "provider:msn.com"),
        ("Reuters", "news.google.com", "provider:reuters.com", "provider:news.google.com"),
        ("Eye on Gaming", "eyeongaming.com", "provider:eyeongaming.com", None),
    ],
)
def test_a_section_of_a_platform_carries_too(
    name: str, domain: str, provider: str, carrier: str | None
) -> None:
    labels = {
        Label("Reuters", "reuters.com"): LabelUse(3, "a.md", 1, 3, 3),
        Label(name, main_domain(domain)): LabelUse(1, "b.md", 1, 1, 1),
    }
    verdict = resolve_outlets(labels, Config()).verdicts[Label(name, main_domain(domain))]
    assert (verdict.provider, verdict.carrier) == (provider, carrier)


def test_an_edition_belongs_to_the_site_it_is_on_and_to_no_namesake_of_another_country() -> None:
    stated = [("Guardian", "theguardian.com"), ("Guardian US", "theguardian.com")]
    stated += [("Guardian", "guardian.co.tt"), ("Guardian", "guardian.ng")]
    outlets = resolve_outlets(
        {Label(*label): LabelUse(1, "a.md", 1, 1, 1) for label in stated}, Config()
    ).providers
    assert outlets["provider:theguardian.com/guardian-us"].edition_of == "provider:theguardian.com"


@pytest.mark.parametrize(
    ("name", "domain"),
    [
        ("الجزيرة", "aljazeera.net"),
        ("人民网", "people.com.cn"),
        ("Українська правда", "pravda.com.ua"),
    ],
)
def test_a_name_in_another_script_is_the_name(name: str, domain: str) -> None:
    found = resolve_outlets({Label(name, domain): LabelUse(1, "a.md", 1, 1, 1)}, Config())
    assert (found.providers[f"provider:{domain}"].name, found.problems) == (name, ())


def test_an_alias_may_give_an_outlet_a_name_of_ones_own() -> None:
    labels = {Label("Alpha Post", "alpha.example"): LabelUse(3, "a.md", 1, 3, 3)}
    outlets = resolve_outlets(labels, Config(aliases={"Alpha Post": "Brand New"})).providers
    assert (outlets["provider:brand-new"].name, outlets["provider:brand-new"].names) == (
        "Brand New",
        ("Alpha Post", "Brand New"),
    )


def test_the_name_on_the_outlets_own_site_outweighs_the_one_that_a_platform_shows() -> None:
    own = Label("Lantern Post", "lanternpost.example")
    carried = Label("LanternPost on MSN", "msn.com")
    uses = {
        own: LabelUse(1, "a.md", 1, held=1, on_site=1),
        carried: LabelUse(40, "b.md", 1, held=40, on_site=40),
    }
    outlets = resolve_outlets(uses, Config())
    assert outlets.verdicts[carried].provider == "provider:lanternpost.example"
    assert outlets.providers["provider:lanternpost.example"].name == "Lantern Post"


def test_a_name_that_does_not_fit_a_site_of_others_is_an_outlet_of_its_own(
    build_graph: Callable[..., TopicGraph],
) -> None:
    strange = article("Budget passed", "https://post.example/b", "Zzz Blog")
    # Where nobody else is of that site, its domain decides.
    alone = build_graph({"b.md": strange})
    assert alone.article("Budget passed").provider == "provider:post.example"
    ours = article("Ferry sinks", "https://post.example/a", "Post", "post.example")
    graph = build_graph({"a.md": ours, "b.md": strange})
    assert graph.article("Budget passed").provider == "provider:zzz-blog"
    assert graph.provider("Post").articles == 1
    assert "other-outlet" in {problem.code for problem in graph.problems}


def test_a_piece_on_a_platform_of_a_stated_domain_is_carried_by_the_platform(
    build_graph: Callable[..., TopicGraph],
) -> None:
    piece = article("A", "https://www.msn.com/x/ar-AAxyz12", "Post", "https://www.post.example/")
    found = build_graph({"a.md": piece}).article("A")
    assert (found.provider, found.carrier) == ("provider:post.example", "provider:msn.com")


@pytest.mark.parametrize(
    ("name", "url", "parent"),
    [
        ("الجزيرة", "https://arabic.jazira.example/a", "provider:jazira.example"),
        ("新闻网", "https://jazira.example/zh/a", "provider:jazira.example"),
        ("Aldermoor Times", "https://aldermoor.jazira.example/a", None),
    ],
)
def test_an_edition_in_another_script_and_a_paper_on_a_subdomain_are_apart(
    name: str, url: str, parent: str | None, build_graph: Callable[..., TopicGraph]
) -> None:
    main = article("A", "https://jazira.example/b", "Jazira", "jazira.example")
    graph = build_graph({"a.md": main, "b.md": article("B", url, name, "jazira.example")})
    found = graph.provider(graph.article("B").provider or "")
    assert (found.id != "provider:jazira.example", found.edition_of) == (True, parent)
    assert found.name == name


def outlets_of(*labels: Label) -> tuple[list[str], list[str]]:
    """The outlet of each label, and the codes of the problems."""
    uses = {
        label: LabelUse(1, "a.csv", number, 1, bool(label.domain))
        for number, label in enumerate(labels)
    }
    found = resolve_outlets(uses, Config())
    ids = [str(found.verdicts[label].provider).removeprefix("provider:") for label in labels]
    return ids, [problem.code for problem in found.problems]


def test_umlauts_and_domains_join_spellings_and_initials_are_only_a_suggestion() -> None:
    site = "sueddeutsche.de"
    names = ("SZ", "Süddeutsche", "Sueddeutsche", "Süddeutsche Zeitung")
    ids, codes = outlets_of(*(Label(name, site) for name in names))
    assert (set(ids), codes) == ({site}, ["odd-outlet-name"])  # "SZ": the domain decides
    ids, codes = outlets_of(
        *(Label(name, "") for name in names[:3]), Label(site, ""), Label(names[3], site)
    )
    assert ids == ["sz", "süddeutsche", "süddeutsche", site, site]  # no address says more
    assert codes == ["similar-outlets"] * 2
    ids, codes = outlets_of(Label("Süddeutsche", ""), Label("Sueddeutsche", ""))
    assert (len(set(ids)), codes) == (1, [])
    ids, codes = outlets_of(Label("El País", ""), Label("El Pais", ""), Label("Mår", ""))
    assert len(set(ids)) == 3
    ids, codes = outlets_of(Label("SZ", ""), Label("Süddeutsche Zeitung", ""))
    assert (len(set(ids)), codes) == (2, ["similar-outlets"])


@pytest.mark.parametrize("url", ["", "https://dailytribune.example/"])
@pytest.mark.parametrize("is_table", [True, False])
def test_an_outlet_has_the_name_that_most_of_its_articles_state(
    url: str, is_table: bool, build_graph: Callable[..., TopicGraph]
) -> None:
    stated = {n: "DAILY TRIBUNE" if n == 4 else "Daily Tribune" for n in range(6)}
    rows = "".join(f"Headline {n},{name},{url and url + str(n)}\n" for n, name in stated.items())
    files = {
        f"{n}.md": article(f"Headline {n}", url and f"{url}{n}", name) for n, name in stated.items()
    }
    graph = build_graph({"in.csv": f"title,outlet,url\n{rows}"} if is_table else files)
    assert graph.providers["name"].to_list() == ["Daily Tribune"]
