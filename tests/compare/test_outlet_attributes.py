"""`outlets.csv`: what is known of outlets makes groups to compare, to find by, and to fold."""

from __future__ import annotations

import pytest
from writing import article, write

import topicgraph as tg
from topicgraph.sources.outlet_attributes import MAX_ATTRIBUTES, parse_outlets, read_domain

CSV = "domain,name,Country,owner,circulation\n" + "".join(
    f"o{n}.example,,{'GB' if n < 3 else 'gb' if n < 4 else 'FR'},{'Krug' if n % 2 else ''},{n}000\n"
    for n in range(8)
)


@pytest.fixture(scope="module")
def graph(tmp_path_factory):
    files = {
        f"{outlet}-{n}.md": article(
            f"Headline {outlet} {n} of words {outlet * n}",
            url=f"https://o{outlet}.example/{n}",
            provider=f"Outlet {outlet}",
            date=f"2021-03-0{n + 1}T09:00:00Z",
        )
        for outlet in range(8)
        for n in range(3)
    }
    listed = f"{CSV},Outlet 7,FR,Ann,\nnowhere.example,,DE,,\n"
    return tg.build(write(tmp_path_factory.mktemp("outlets"), files | {"outlets.csv": listed}))


def test_each_value_of_each_column_is_a_group(graph):
    groups = {name: len(ids) for name, ids in graph.tables.groups.items()}
    assert groups["country: GB"] == 4  # "gb" is the same country
    assert groups["country: FR"] == 4
    assert groups["owner: Krug"] == 4
    # Eight different numbers are three ranges; the first value of an outlet counts.
    assert [name for name in groups if name.startswith("circulation")] == [
        "circulation: 0 to 2,000", "circulation: 3,000 to 5,000", "circulation: 6,000 to 7,000"
    ]  # fmt: skip
    messages = [problem.message for problem in graph.problems if problem.file == "outlets.csv"]
    assert messages == ["1 of 10 outlets have no article here: not used"]


def test_outlets_are_compared_by_an_attribute_or_by_some_of_its_values(graph):
    by_country = graph.compare(by="Country")
    assert dict(by_country.share.select("name", "independent").rows()) == {"GB": 12, "FR": 12}
    one = graph.compare("fr", by="country")
    assert one.share.select("name", "independent").rows() == [("FR", 12)]
    assert graph.compare("country: GB", "Outlet 7").share["name"].to_list() == [
        "country: GB", "Outlet 7"
    ]  # fmt: skip
    by_owner = graph.compare(by="owner")
    assert by_owner.share["name"].to_list() == ["Krug"]
    assert "4 outlets without a value of owner: counted in the rest." in by_owner.notes


def test_articles_are_found_by_an_attribute(graph):
    assert graph.find(provider="country: GB").height == 12
    assert graph.filter(provider="owner: Krug").articles.height == 12
    with pytest.raises(tg.NotFound, match="country: XX"):
        graph.find(provider="country: XX")


def test_an_attribute_or_value_that_is_not_there_is_one_clear_line(graph):
    with pytest.raises(tg.ArgumentError, match="want one of edition, country, circulation, owner"):
        graph.compare(by="colour")
    with pytest.raises(tg.NotFound, match='no country "GBB"; did you mean GB'):
        graph.compare("GBB", by="country")


def test_attributes_are_saved_and_work_in_the_shell(graph, tmp_path, cli):
    tg.save(graph, tmp_path / "out")
    run = cli("compare", tmp_path / "out", "--by", "country", "--format", "csv")
    assert [line.split(",")[1] for line in run.out.splitlines()] == ["name", "FR", "GB"]
    assert "corpus sha256:" in run.err
    assert cli("find", tmp_path / "out", "", "--provider", "country: FR").out.count("\n") == 13


def test_editions_are_folded_into_their_outlet(build_graph):
    def piece(outlet, host, n):
        return article(f"Words {host} {n} {outlet * n}", url=f"https://{host}/{n}", provider=outlet)

    files = {
        f"{host}{n}.md": piece(outlet, host, n)
        for outlet, host in (("BBC News", "bbc.com/news"), ("BBC Mundo", "bbc.com/mundo"))
        for n in range(5)
    }
    graph = build_graph(files)
    editions = graph.providers.drop_nulls("edition_of")
    if editions.is_empty():
        pytest.skip("the outlets are not recognised as editions")
    assert graph.compare(by="edition").share["independent"].max() == 10


@pytest.mark.parametrize(
    ("raw", "rows"),
    [
        (b"domain,country\nA.example,GB\n", [("a.example", "", {"country": "GB"})]),
        (b"\xef\xbb\xbfname;owner\nThe Post;Krug\n", [("", "The Post", {"owner": "Krug"})]),
        (b"domain\tname\tx\nwww.a.example\tA\t\n", [("a.example", "A", {})]),
        (b"domain,country\n,GB\n\n", []),
        ("domain,land\na.example,\u00d6sterreich\n".encode("cp1252"),
         [("a.example", "", {"land": "\u00d6sterreich"})]),
    ],
)  # fmt: skip
def test_the_file_is_read_with_other_separators_and_encodings(raw, rows):
    assert [row[1:4] for row in parse_outlets(raw)] == rows


MANY_COLUMNS = b"domain," + b",".join(b"x%d" % n for n in range(MAX_ATTRIBUTES + 1))


@pytest.mark.parametrize("raw", [b"", b"country\nGB\n", b"\x00", MANY_COLUMNS])
def test_a_file_that_says_nothing_of_outlets_is_a_problem_and_stops_no_build(raw, build_graph):
    with pytest.raises(ValueError, match="has "):
        parse_outlets(raw)
    graph = build_graph({"a.md": article(), "outlets.csv": raw})
    assert graph.articles.height == 1
    assert [p.message for p in graph.problems if p.file == "outlets.csv"]


def test_a_group_of_the_settings_comes_before_an_attribute_of_the_same_name(build_graph):
    files = {
        f"{name}.md": article(f"Words of {name}", url=f"https://{name}.example/1", provider=name)
        for name in ("one", "two")
    }
    settings = "groups:\n  'country: GB': [two]\n"
    rows = "domain,country\none.example,GB\n"
    graph = build_graph(files | {"topicgraph.yaml": settings, "outlets.csv": rows})
    assert graph.tables.groups == {"country: GB": ("provider:two.example",)}


def test_hostile_cells_stay_data(build_graph):
    rows = 'domain,country\npost.example,"=1+1 <script>alert(1)</script> \u202egnp"\n'
    graph = build_graph(
        {"a.md": article(url="https://post.example/a"), "outlets.csv": rows.encode()}
    )
    page = graph.compare(by="country", minimum=1).to_html()
    assert "<script>alert" not in page


PROVIDERS = {
    "Media Bias/Fact Check": (
        "source,country,bias,factual_reporting,media_type\n"
        "lantern.example,united_kingdom,left_center,high,newspaper\n"
        "gazette.example,united_states,right,mixed,website\n",
        [("lantern.example", ""), ("gazette.example", "")],
        ["country", "bias", "factual_reporting", "media_type"],
    ),
    "Media Bias/Fact Check, API": (
        "Source,MBFC URL,Bias,Country,Factual Reporting,Source URL,Source ID#\n"
        "The Lantern,https://mbfc.example/lantern,Left,UK,High,https://www.lantern.example/,1\n"
        "Gazette,https://mbfc.example/gazette,Right,USA,Mixed,gazette.example,2\n",
        [("lantern.example", "The Lantern"), ("gazette.example", "Gazette")],
        ["bias", "country", "factual reporting"],
    ),
    "AllSides": (
        "news_source,rating,rating_num,type,agree,url\n"
        "The Lantern,left-center,2,News Media,100,https://allsides.example/news-source/lantern\n"
        "Gazette,right,5,News Media,10,https://allsides.example/news-source/gazette\n",
        [("", "The Lantern"), ("", "Gazette")],
        ["rating", "rating_num", "type", "agree"],
    ),
    "NewsGuard": (
        "UUID,Identifier,Domain,Parent Domain,Country,Rating,Score,Brand Name,Owner\n"
        "a,lantern.example,lantern.example,,GB,T,92.5,The Lantern,Krug\n"
        "b,gazette.example,gazette.example,,US,N,40,Gazette,Ann\n",
        [("lantern.example", "The Lantern"), ("gazette.example", "Gazette")],
        ["country", "rating", "score", "owner"],
    ),
    "Wikidata": (
        "item,itemLabel,website,countryLabel,ownerLabel\n"
        "http://wikidata.example/Q1,The Lantern,https://www.lantern.example/,GB,Krug\n"
        "http://wikidata.example/Q1,The Lantern,https://www.lantern.example/,GB,Ann\n"
        "http://wikidata.example/Q2,Gazette,http://gazette.example,FR,\n",
        [("lantern.example", "The Lantern")] * 2 + [("gazette.example", "Gazette")],
        ["country", "owner"],
    ),
    "Media Cloud": (
        "id,url,name,label,pub_country,media_type\n"
        "1,https://lantern.example,lantern.example,The Lantern,GBR,print_native\n"
        "2,https://gazette.example,gazette.example,Gazette,USA,digital_native\n",
        [("lantern.example", "The Lantern"), ("gazette.example", "Gazette")],
        ["pub_country", "media_type"],
    ),
    "Ad Fontes": (
        "Moniker Name,Domain,Reliability,Bias\nThe Lantern,lantern.example,44.2,-8.1\n",
        [("lantern.example", "The Lantern")],
        ["reliability", "bias"],
    ),
    "a German list": (
        "Zeitung;Verlag;Auflage\nDie Laterne;Krug;120000\n",
        [("", "Die Laterne")],
        ["verlag", "auflage"],
    ),
}


@pytest.mark.parametrize("provider", PROVIDERS)
def test_the_lists_of_known_providers_are_used_as_they_are(provider):
    text, outlets, attributes = PROVIDERS[provider]
    rows = parse_outlets(text.encode())
    assert [(row.domain, row.name) for row in rows] == outlets
    assert list(rows[0].attributes) == attributes


def test_a_row_about_a_part_of_a_site_counts_for_the_site_if_no_other_row_does(build_graph):
    files = {
        f"{host}.md": article(f"Headline {host}", url=f"https://{host}/1", provider=host)
        for host in ("lantern.example", "gazette.example")
    }
    rows = (
        "domain,country\nhttps://www.lantern.example/wales,GB\n"
        "gazette.example/paris,FR\ngazette.example,DE\n"
    )
    graph = build_graph(files | {"outlets.csv": rows})
    assert graph.tables.groups == {
        "country: DE": ("provider:gazette.example",),
        "country: GB": ("provider:lantern.example",),
    }


@pytest.mark.parametrize("cell", ["", "The Lantern", "1.5", "localhost", "a..b", "https://"])
def test_what_is_no_domain_is_not_taken_for_one(cell):
    assert read_domain(cell) == ""


@pytest.mark.parametrize(("name", "shown"), [("mine", "mine"), ("a\nb\x1b[31m", r"a\nb\x1b[31m")])
def test_outlets_without_an_article_are_told_with_the_file_that_lists_them(
    name, shown, cli, tmp_path
):
    opml = (
        '<opml version="2.0"><body><outline text="A" type="rss"'
        ' xmlUrl="https://a.example/feed" htmlUrl="https://a.example/"/></body></opml>'
    )
    folder = write(tmp_path / "articles", {"b.md": article(), f"feeds/{name}.opml": opml})
    done = cli("build", folder, "-o", tmp_path / "out")
    assert f"settings of the folder followed: 1 outlet of feeds/{shown}.opml" in done.err
    (problem,) = (one for one in tg.build(folder).problems if one.code == "unknown-outlet")
    assert problem.file == f"feeds/{shown}.opml"
    assert problem.message == "1 of 1 outlet has no article here: not used"


@pytest.mark.parametrize("head", ["name,leaning", "outlet,leaning", "domain,name,leaning"])
@pytest.mark.parametrize("is_named", [False, True])
def test_names_alone_say_which_outlet_a_row_is_about(head, is_named, tmp_path):
    labels = {"Alder Post": "left", "Birch News": "right", "Cedar Times": "centre"}
    start = "," * (head.count(",") - 1)
    rows = "".join(f"{start}{name},{label}\n" for name, label in labels.items())
    lines = "".join(f"Rain over {name},{name},2023-03-01\n" for name in labels)
    folder = write(tmp_path / "in", {"in.csv": f"title,outlet,date\n{lines}"})
    listed = write(tmp_path / "list" if is_named else folder, {"outlets.csv": f"{head}\n{rows}"})
    options = {"outlets": listed / "outlets.csv"} if is_named else {}
    graph = tg.build(folder, **options)
    names = dict(graph.providers.select("id", "name").iter_rows())
    groups = {group: [names[id_] for id_ in ids] for group, ids in graph.tables.groups.items()}
    assert groups == {f"leaning: {label}": [name] for name, label in sorted(labels.items())}


def test_a_row_about_a_platform_is_not_about_one_of_its_channels(build_graph):
    files = {
        f"{n}.md": article(f"Headline {n}", url=f"https://msn.com/{n}", provider=name)
        for n, name in enumerate(("Harbour Wire", "Evening Spark"))
    }
    graph = build_graph(files | {"outlets.csv": "domain,country\nmsn.com,US\n"})
    assert graph.tables.groups == {"country: US": ("provider:msn.com",)}
