"""Merges are judgements: what is one article, outlet or edition, and what stays two."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from writing import article, matter

from topicgraph.graph import TopicGraph

Build = Callable[[dict[str, str]], TopicGraph]

POST = {"provider": "Post", "domain": "post.example"}


def codes(graph: TopicGraph) -> list[str]:
    return [problem.code for problem in graph.problems]


@pytest.mark.parametrize("name", ["source", "ref", "mod", "via", "feature", "rss", "partner"])
def test_a_number_in_a_tracking_parameter_is_the_id_of_a_page(
    name: str, build_graph: Build
) -> None:
    files = {
        f"{n}.md": article(title, f"https://post.example/news?{name}={n}", **POST, date=day)
        for n, title, day in ((123, "Ferry sinks", "2021-03-04"), (124, "Tax rises", "2021-05-09"))
    }
    assert build_graph(files).articles.height == 2


def test_urls_that_agree_only_after_a_rule_are_two_articles_if_title_and_day_differ(
    build_graph: Build,
) -> None:
    files = {
        "a.md": article(
            "Ferry sinks", "https://post.example/n?ref=home", **POST, date="2021-03-04"
        ),
        "b.md": article("Tax rises", "https://post.example/n?ref=front", **POST, date="2021-05-09"),
    }
    graph = build_graph(files)
    assert (graph.articles.height, codes(graph)) == (2, ["same-address"])


STORIES = ["Ferry sinks", "Tax rises", "Mayor resigns", "Choir wins prize", "Snow closes schools"]


@pytest.mark.parametrize("days", [range(1, 6), [1, 1, 2, 2, 2]])
def test_stories_under_the_url_of_their_section_are_articles_of_their_own(
    days: list[int], build_graph: Build
) -> None:
    files = {
        f"{n}.md": article(title, "https://post.example/politics", **POST, date=f"2021-03-{day:02}")
        for n, (title, day) in enumerate(zip(STORIES, days, strict=True))
    }
    graph = build_graph(files)
    assert graph.articles.height == 5
    assert set(codes(graph)) == {"same-address"}


def test_a_live_page_under_new_headlines_is_one_article(build_graph: Build) -> None:
    url = "https://post.example/live/ferry-sinks-off-the-coast"
    titles = ["Ferry sinks off the coast", "Coast guard ends search for ferry", "Ferry owner sued"]
    files = {
        f"{n}.md": article(title, url, **POST, date=f"2021-03-{4 + 3 * n:02}")
        for n, title in enumerate(titles[:2])
    }
    assert build_graph(files).articles.height == 1


def test_a_canonical_url_at_another_site_makes_a_copy_not_one_article(build_graph: Build) -> None:
    files = {
        "g.md": matter(
            title="Storm warning for the bay",
            url="https://gazette.example/x",
            canonical="https://lantern.example/x",
            provider={"name": "Harbour Gazette"},
            date="2021-03-05",
        ),
        "l.md": article("Storm warning", "https://lantern.example/x", "Lantern", date="2021-03-04"),
    }
    graph = build_graph(files)
    copies = graph.edges.filter(graph.edges["kind"] == "copy_of")
    assert copies.select("source", "target").rows() == [
        ("article:https://gazette.example/x", "article:https://lantern.example/x")
    ]
    assert graph.article("https://gazette.example/x").provider == "provider:gazette.example"


def test_a_copy_of_an_article_that_is_not_here_is_said_to_be_one(build_graph: Build) -> None:
    text = matter(
        title="Storm warning for the bay",
        url="https://gazette.example/x",
        canonical="https://lantern.example/x",
        date="2021-03-05",
    )
    graph = build_graph({"g.md": text})
    assert graph.articles["provider"].to_list() == ["provider:gazette.example"]
    assert codes(graph) == ["original-elsewhere"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"permalink": "/en/notes"}, {"permalink": "/zh/notes"}),
        ({"slug": "notes-one"}, {"slug": "notes-two"}),
        (
            {"excerpt": "This release repairs the way in which old settings files are read again."},
            {"excerpt": "New in this version: maps, search by voice, and a darker set of colours."},
        ),
    ],
)
def test_one_title_and_day_with_another_permalink_or_text_is_two_articles(
    one: dict[str, str], other: dict[str, str], build_graph: Build
) -> None:
    files = {
        f"{n}.md": article("Release notes", **POST, date="2021-03-04", **more)
        for n, more in enumerate((one, other))
    }
    graph = build_graph(files)
    assert (graph.articles.height, codes(graph)) == (2, ["same-title"])


def test_every_merge_is_listed_with_its_reason(build_graph: Build, cli, tmp_path) -> None:
    files = {
        "a.md": article("Ferry sinks", "https://post.example/a", **POST, date="2021-03-04"),
        "b.md": article("Ferry sinks", "https://www.post.example/a/amp", **POST, date="2021-03-05"),
        "c.md": article("No address", **POST, date="2021-03-05"),
        "d.md": article("No address", **POST, date="2021-03-05"),
    }
    graph = build_graph(files)
    reason = "b.md: same URL without its mobile or www host, AMP form, same title"
    assert graph.article("Ferry sinks").merged == (reason,)
    assert f"merged {reason}" in graph.explain("Ferry sinks")
    out = cli("check", tmp_path / "articles", "--merges", "--format", "csv").out
    assert reason in out
    assert "d.md: same outlet, day and title" in out


def test_a_merge_of_two_rows_of_a_table_names_both(build_graph: Build) -> None:
    rows = "title,outlet,date\nFerry sinks at noon,Post,2021-03-04\nOther,Post,2021-03-04\n"
    graph = build_graph({"list.csv": rows + "Ferry sinks at noon,Post,2021-03-04\n"})
    assert graph.article("Ferry sinks at noon").merged == (
        "list.csv, number 4 (as number 2): same outlet, day and title",
    )


@pytest.mark.parametrize(
    ("excerpt", "language"),
    [
        ("The ferry sank off the coast and nobody was hurt, the owner said.", "en"),
        ("La barca si è rovesciata al largo della costa e non ci sono feriti, ha detto.", "it"),
        ("港でフェリーが沈んだ", "ja"),
        ("渡轮在海岸附近沉没", "zh"),
        ("เรือเฟอร์รี่จมนอกชายฝั่ง", "th"),
        ("Паром затонул у берега, но все пассажиры живы", "ru"),
        ("Diablo 4", ""),
    ],
)
def test_the_language_of_an_article_is_what_its_text_certainly_is(
    excerpt: str, language: str, build_graph: Build
) -> None:
    assert build_graph({"a.md": article("X", excerpt=excerpt)}).article("X").language == language


def test_the_users_list_of_different_files_undoes_a_merge(build_graph: Build) -> None:
    text = article("Ferry sinks", "https://post.example/a", **POST, date="2021-03-04")
    files = {"a.md": text, "b.md": text}
    assert build_graph(files).articles.height == 1
    graph = build_graph({**files, "topicgraph.yaml": "different:\n  - [a.md, b.md]\n"})
    assert graph.articles.height == 2


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://t.co/abc", "t.co"),
        ("https://bit.ly/3abc", "bit.ly"),
        ("https://archive.ph/AbCdE", "archive.ph"),
        ("https://news.google.com/articles/short", "news.google.com"),
    ],
)
def test_a_url_that_only_leads_elsewhere_tells_no_outlet(
    url: str, host: str, build_graph: Build
) -> None:
    graph = build_graph({"a.md": article("Ferry sinks", url, provider="")})
    ferry = graph.article("Ferry sinks")
    assert (ferry.provider, ferry.carrier) == (None, f"provider:{host}")
    assert "unknown-target" in codes(graph)


@pytest.mark.parametrize(
    "url",
    [
        "https://web.archive.org/web/2020/https://post.example/a",
        "https://www.google.com/url?q=https://post.example/a",
        "https://l.facebook.com/l.php?u=https%3A%2F%2Fpost.example%2Fa",
    ],
)
def test_a_url_that_names_its_target_stands_for_it(url: str, build_graph: Build) -> None:
    graph = build_graph({"a.md": article("Ferry sinks", url, provider="")})
    assert graph.articles["id"].to_list() == ["article:https://post.example/a"]
    assert graph.article("Ferry sinks").provider == "provider:post.example"


def test_a_short_url_leads_where_the_users_file_says(build_graph: Build) -> None:
    files = {
        "a.md": article("Ferry sinks", "https://t.co/abc?s=09", provider=""),
        "b.md": article("Ferry sinks", "https://post.example/a", **POST),
        "short-urls.csv": "short,target\nhttps://t.co/abc?s=09,https://post.example/a\n",
    }
    graph = build_graph(files)
    assert graph.articles["id"].to_list() == ["article:https://post.example/a"]
    assert graph.article("Ferry sinks").files == ("b.md", "a.md")


BBC = article("Ferry sinks", "https://www.bbc.example/news/1", "BBC", "bbc.example")


@pytest.mark.parametrize(
    ("name", "url", "edition"),
    [
        ("BBC Mundo", "https://www.bbc.example/mundo/2", "bbc.example/bbc-mundo"),
        ("BBC Türkçe", "https://www.bbc.example/turkce/2", "bbc.example/bbc-türkçe"),
        ("BBC Español", "https://es.bbc.example/2", "bbc.example/bbc-español"),
        ("BBC Español", "https://bbcespanol.bbc.example/2", "bbc.example/bbc-español"),
        ("BBC на русском", "https://www.bbc.example/ru/2", "bbc.example/bbc-на-русском"),
        ("BBC Tiếng Việt", "https://www.bbc.example/vietnamese/2", "bbc.example/bbc-tiếng-việt"),
        ("BBC Sport", "https://www.bbc.example/sport/2", "bbc.example"),
    ],
)
def test_a_section_with_a_name_and_language_of_its_own_is_an_edition(
    name: str, url: str, edition: str, build_graph: Build
) -> None:
    graph = build_graph({"a.md": BBC, "b.md": article("El ferry", url, name, "bbc.example")})
    outlet = graph.provider(graph.article("El ferry").provider)
    assert outlet.id == f"provider:{edition}"
    assert outlet.edition_of == ("provider:bbc.example" if "/" in edition else None)


@pytest.mark.parametrize("host", ["lokal.github.io", "lokal.substack.com", "lokal.blogspot.com"])
def test_a_host_on_a_public_suffix_is_an_outlet_of_its_own(host: str, build_graph: Build) -> None:
    suffix = host.partition(".")[2]
    graph = build_graph({"a.md": article("Ferry", f"https://{host}/a", "Lokal", suffix)})
    assert graph.article("Ferry").provider == f"provider:{host}"


@pytest.mark.parametrize(
    ("parent", "child", "is_edition"),
    [
        (("The Guardian", "theguardian.com"), ("Guardian Nigeria", "guardian.ng"), False),
        (("The Sun", "thesun.co.uk"), ("Irish Sun", "thesun.ie"), True),
        (("The Sun", "thesun.co.uk"), ("Scottish Sun", "thescottishsun.co.uk"), True),
        (("Daily Mirror", "mirror.co.uk"), ("Irish Times", "irishtimes.com"), False),
        (("The Times", "thetimes.co.uk"), ("Irish Times", "irishtimes.com"), False),
        (("Express", "express.co.uk"), ("Indian Express", "indianexpress.com"), False),
        (("Kotaku", "kotaku.com"), ("Kotaku Australia", "kotaku.com.au"), True),
        (("The Nation", "thenation.com"), ("The Nation Thailand", "nationthailand.com"), False),
        (("Elle", "elle.com"), ("Elle Canada", "ellecanada.com"), True),
    ],
)
def test_an_edition_shares_the_label_of_its_domain_a_separate_newspaper_does_not(
    parent: tuple[str, str], child: tuple[str, str], is_edition: bool, build_graph: Build
) -> None:
    files = {
        f"{n}.md": article(f"Ferry {n}", f"https://{domain}/a", name, domain)
        for n, (name, domain) in enumerate((parent, child))
    }
    outlet = build_graph(files).provider(child[1])
    assert (outlet.edition_of == f"provider:{parent[1]}") is is_edition


@pytest.mark.parametrize("name", ["Yahoo! Sports", "Yahoo News", "Yahoo Finance"])
def test_a_section_of_a_platform_is_never_the_publisher(name: str, build_graph: Build) -> None:
    graph = build_graph({"a.md": article("Ferry", "https://yahoo.com/a", name, "yahoo.com")})
    assert graph.provider(graph.article("Ferry").provider).platform


def test_outlets_whose_names_differ_by_a_voicing_mark_are_two(build_graph: Build) -> None:
    names = ["パリ新聞", "バリ新聞", "दल पत्रिका", "दिल पत्रिका", "El Año", "El Ano"]
    graph = build_graph(
        {f"{n}.md": article(f"T {n}", provider=name) for n, name in enumerate(names)}
    )
    assert graph.providers.height == len(names)


CRACKS = (
    "The council of Harbour City voted on Monday night to close the old bridge to lorries after "
    "engineers found cracks in three of its nine pillars, officials said."
)
CRACKS_RETOLD = (
    "Cracks were found in the piers of the old bridge, so the council has closed it to lorries."
)


@pytest.mark.parametrize(("name", "domain"), [("MSN", "msn.com"), ("", ""), ("Yahoo", "yahoo.com")])
def test_a_piece_of_unknown_publisher_takes_the_publisher_of_its_copy(
    name: str, domain: str, build_graph: Build
) -> None:
    title = "Council closes old bridge to lorries after cracks are found"
    url = "https://www.msn.com/en-us/x/y/ar-AA1bcd4"
    if domain != "msn.com":
        url = "https://news.yahoo.com/council-closes-123456789.html"
    own = article(title, "https://polygon.example/a", "Polygon", "polygon.example", "2020-08-02")
    files = {
        "p.md": own.replace("---\n", f"---\nexcerpt: {CRACKS}\n", 1),
        "m.md": article(title, url, name, domain, "2020-08-03", excerpt=CRACKS),
    }
    piece = build_graph(files).article(url)
    assert (piece.provider, piece.carrier) == (
        "provider:polygon.example",
        f"provider:{domain or 'yahoo.com'}",
    )


@pytest.mark.parametrize(
    ("settings", "first"),
    [
        ("", None),
        ("zones: {nycourier.example: America/New_York}", None),
        ("zones: {nycourier.example: America/New_York, lo.example: Europe/London}", "lo.example"),
        ("zones: {nycourier.example: -01:00, lo.example: +09:00}", "lo.example"),
    ],
)
def test_times_without_a_zone_decide_no_first_and_those_of_the_settings_do(
    settings: str, first: str | None, build_graph: Build
) -> None:
    papers = (
        (
            "Council closes old harbour bridge after cracks are found",
            "nycourier.example",
            "10:05:07",
        ),
        ("Old harbour bridge closed by council after cracks found", "lo.example", "14:35:07"),
    )
    files = {
        f"{domain}.md": article(
            title, f"https://{domain}/a", domain, domain, f"2024-01-02 {time}", excerpt=excerpt
        )
        for (title, domain, time), excerpt in zip(papers, (CRACKS, CRACKS_RETOLD), strict=True)
    }
    graph = build_graph({**files, "topicgraph.yaml": settings})
    (story,) = graph.stories()
    found = graph.article(story.first).provider if story.first else None
    assert found == (f"provider:{first}" if first else None)
    assumed = [problem for problem in graph.problems if problem.code == "assumed-zone"]
    assert len(assumed) == 2 - settings.count("example")


LETTERS = "title,date,excerpt\nLetters to the editor,2021-03-04,{}\nLetters to the editor,{},{}\n"


@pytest.mark.parametrize(
    ("date", "texts", "merged"),
    [
        ("2021-03-04", ("", ""), ()),
        ("2021-03-04", ("A text", ""), ()),
        ("2021-03-04", ("A text", "Another"), ()),
        ("2021-03-05", ("A text", "A text"), ()),
        ("2021-03-04", ("A text", "A text"), ("same text, day and title",)),
    ],
)
def test_articles_that_state_no_outlet_are_one_only_if_their_text_is_the_same(
    date: str, texts: tuple[str, str], merged: tuple[str, ...], build_graph: Build
) -> None:
    graph = build_graph({"list.csv": LETTERS.format(texts[0], date, texts[1])})
    reasons = graph.articles["merged"].explode().drop_nulls().to_list()
    assert reasons == [f"list.csv, number 3 (as number 2): {reason}" for reason in merged]
    assert graph.articles.height == 2 - len(merged)
    messages = [p.message for p in graph.problems if p.code == "same-title"]
    assert not [message for message in messages if "outlet, day" in message]


def test_the_reason_of_a_merge_of_undated_articles_names_no_day(build_graph: Build) -> None:
    files = {name: article("Ferry sinks", **POST, date="") for name in ("a.md", "b.md")}
    merged = build_graph(files).article("Ferry sinks").merged
    assert merged == ("b.md: same outlet and title, no date",)


def test_the_address_that_a_site_gives_its_page_comes_before_that_in_its_feed(
    build_graph: Build,
) -> None:
    feed = (
        "<rss version='2.0'><channel><title>Valley Daily</title><link>https://v.example/</link>"
        "<item><title>Engineers find crack in dam</title><link>{link}</link>"
        "<pubDate>Fri, 01 Mar 2024 08:00:00 GMT</pubDate></item></channel></rss>"
    )
    site = {
        "site/hugo.toml": 'baseURL = "https://v.example/"\ntitle = "Valley Daily"\n',
        "site/content/posts/dam.md": "---\ntitle: Engineers find crack in dam\n"
        "date: 2024-03-01T08:00:00Z\naliases: [/news/dam/]\n---\nA crack.\n",
    }
    for link, other in (("posts/dam", ""), ("news/dam", " (not the main address of {})")):
        url = f"https://v.example/{link}/?utm_source=rss"
        graph = build_graph({"feed/f.xml": feed.format(link=url), **site})
        article = graph.article("Engineers find crack in dam")
        assert (article.id, article.url) == (
            "article:https://v.example/posts/dam", "https://v.example/posts/dam/",
        )  # fmt: skip
        post = "site/content/posts/dam.md"
        reason = f"same URL without its tracking parameters{other.format(post)}, same title"
        assert article.merged == (f"{post}: {reason}",)
