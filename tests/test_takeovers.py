"""A file may speak only for itself: no single file changes what others say of their articles.

`FORMS` are ways for one file to take over the article, the name or the count of an outlet that is
in the folder. Each is tried in a folder of some outlets, and everything that was there before must
be there as it was.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from writing import article, entry, matter

import topicgraph as tg
from topicgraph.graph import TopicGraph
from topicgraph.identity import resolution
from topicgraph.model import Record
from topicgraph.sources.settings import Config
from topicgraph.store import tables

PAGE = "victim.example/2021/03/ferry-sinks-off-the-coast"
VICTIM = f"https://{PAGE}"
THIRD = "https://third.example/politics/budget-passed-at-night"
EVIL = {"provider": "Evil", "domain": "evil.example"}
AS_VICTIM = {"provider": "Victim", "domain": "victim.example"}

FOLDER: dict[str, str | bytes] = {
    "v1.md": article("Ferry sinks off the coast", VICTIM, **AS_VICTIM, date="2021-03-04T10:00:00Z"),
    "v2.md": article(
        "Harbour reopens",
        "https://victim.example/harbour-reopens",
        **AS_VICTIM,
        date="2021-03-06",
        related=[
            entry(
                "Ferry lost", "https://far.example/ferry-lost", "Far", "far.example", "2021-03-05"
            )
        ],
    ),
    "v3.md": article(
        "Inquiry begins",
        "https://www.victim.example/inquiry/",
        **AS_VICTIM,
        date="2021-03-07",
        related=[
            entry(
                "Ferry lost", "https://far.example/ferry-lost", "Far", "far.example", "2021-03-05"
            )
        ],
    ),
    "t1.md": article(
        "Budget passed at night", THIRD, "Third Post", "third.example", date="2021-03-05"
    ),
    "t2.md": article(
        "Mayor resigns",
        "https://third.example/mayor-resigns",
        "Third Post",
        "third.example",
        date="2021-03-08",
        related=[
            entry(
                "Ferry video", "https://youtu.be/9FGveeLt1qk", "Wolf", "youtube.com", "2021-03-04"
            )
        ],
    ),
    "m1.md": article(
        "Ferry seen from above",
        "https://www.msn.com/en-us/news/ferry/ar-AA1bcd2",
        "Victim on MSN",
        "msn.com",
        date="2021-03-04",
    ),
    "y1.md": article(
        "Ferry video",
        "https://youtube.com/watch?v=9FGveeLt1qk",
        "Wolf",
        "youtube.com",
        date="2021-03-04",
    ),
    "n1.md": article("A note on ferries", provider="Victim", date="2021-03-09"),
    "o1.md": article(
        "Opinion: ferries", provider="Third Post", domain="third.example", date="2021-03-10"
    ),
    "u1.md": article(
        "Victim UK on ferries",
        "https://victim.example/uk/on-ferries",
        "Victim UK",
        "victim.example",
        date="2021-03-11",
    ),
}


def claim(title: str = "Lies", url: str = VICTIM, date: str = "1990-01-01", **more: Any) -> str:
    return article(title, url, date=date, **{**EVIL, **more})


def listing(*entries: dict[str, Any]) -> str:
    return article("What others say", "https://evil.example/list", **EVIL, related=list(entries))


PROPAGANDA = [
    entry(f"Lie {n}", f"https://victim.example/lie-{n}", "Victim Propaganda", "victim.example")
    for n in range(50)
]
CROWD = [
    entry(f"Lie {n}", f"https://far.example/lie-{n}", name, "far.example")
    for n, name in enumerate(["Qqq", "Www", "Zzz", "Xxx", "Jjj", "Kkk"])
]

FORMS: dict[str, str] = {
    "the URL of another, dated before": claim(),
    "the URL of another, under its title": claim("Ferry sinks off the coast"),
    "the URL of another, under its title and on its day": claim(
        "Ferry sinks off the coast",
        date="2021-03-04T09:00:00Z",
        related=[entry("Own", "https://evil.example/own")],
    ),
    "the URL of another, undated": claim(date=""),
    "the URL of another with tracking": claim(url=f"{VICTIM}?utm_source=x&ref=y"),
    "the URL of another with www and a slash": claim(
        url="http://www.victim.example/2021/03/ferry-sinks-off-the-coast/"
    ),
    "the AMP form of the URL": claim(url=f"{VICTIM}/amp"),
    "the print form of the URL": claim(url=f"{VICTIM}/print"),
    "the URL with a final dot in the host": claim(url=VICTIM.replace(".example/", ".example./")),
    "the URL with a session": claim(url=f"{VICTIM};jsessionid=1"),
    "the AMP cache of the URL": claim(url=f"https://victim-example.cdn.ampproject.org/c/s/{PAGE}"),
    "an AMP cache of another host": claim(
        url=f"https://evil-example.cdn.ampproject.org/c/s/{PAGE}"
    ),
    "a viewer that is not Google's": claim(url=f"https://google.evil.com/amp/s/{PAGE}"),
    "a viewer under a suffix that is for sale": claim(url=f"https://google.com.de/amp/s/{PAGE}"),
    "Google's viewer": claim(url=f"https://www.google.com/amp/s/{PAGE}"),
    "an archived copy of the URL": claim(url=f"https://web.archive.org/web/2020/{VICTIM}"),
    "a redirect to the URL": claim(url=f"https://www.google.com/url?q={quote(VICTIM, safe='')}"),
    "Facebook's redirect to the URL": claim(
        url=f"https://l.facebook.com/l.php?u={quote(VICTIM, safe='')}"
    ),
    "the URL as a second one": claim(url="https://evil.example/a", webUrl=VICTIM),
    "the URL before its own": matter(
        title="Lies",
        originalUrl=VICTIM,
        url="https://evil.example/a",
        date="1990-01-01",
        provider={"name": "Evil", "domain": "evil.example"},
    ),
    "the URL as the canonical one": matter(
        title="Lies",
        url="https://evil.example/a",
        canonical=VICTIM,
        date="1990-01-01",
        provider={"name": "Evil", "domain": "evil.example"},
    ),
    "the URL by a name alone": claim(domain=""),
    "the URL by a name alone, on its day": claim(
        "Ferry sinks off the coast",
        date="2021-03-03",
        domain="",
        provider="Krug Blog",
        related=[entry("Own", "https://evil.example/own")],
    ),
    "the URL by nobody": claim(provider="", domain=""),
    "the URL by nobody, in many copies of the title": claim(
        "Ferry sinks off the coast", provider="", domain=""
    ),
    "the URL of a third as the victim": claim(url=THIRD, **AS_VICTIM),
    "the URL of a third, under the third's title, as the victim": claim(
        "Budget passed at night", THIRD, **AS_VICTIM
    ),
    "the domain of another beside its own URL": claim(url="https://evil.example/a", **AS_VICTIM),
    "a subdomain of another beside its own URL": claim(
        url="https://evil.example/a", provider="Victim", domain="news.victim.example"
    ),
    "a new page at the domain of another": claim(url="https://victim.example/never-seen"),
    "a new page at the domain of another, by its AMP cache": claim(
        url="https://victim-example.cdn.ampproject.org/c/s/victim.example/never-seen"
    ),
    "the name of another beside its own URL": claim(
        url="https://evil.example/a", provider="Victim", domain=""
    ),
    "the name of another on another domain": claim(
        url="https://victim.evil/a", provider="Victim", domain="victim.evil"
    ),
    "the name of another on a domain of that label": claim(
        url="https://victim.invalid/a", provider="Victim", domain="victim.invalid"
    ),
    "the name of another on a domain without a URL": claim(
        url="", provider="Victim", domain="victim.invalid"
    ),
    "the name of a third on another domain": claim(
        url="https://thirdpost.invalid/a", provider="Third Post", domain="thirdpost.invalid"
    ),
    "fifty entries that give another a name": listing(*PROPAGANDA),
    "entries that give an unheld outlet a name": listing(
        *(
            e
            | {
                "provider": {"name": "Far Lies", "domain": "far.example"},
                "webUrl": f"https://far.example/{n}",
            }
            for n, e in enumerate(PROPAGANDA)
        )
    ),
    "entries that make an outlet a platform": listing(*CROWD),
    "an entry that gives another's article a title": listing(
        entry("Lies", VICTIM, "Evil", "evil.example", "1990-01-01")
    ),
    "an entry that gives a stub a title": listing(
        entry("Lies", "https://far.example/ferry-lost", "Far", "far.example", "1990-01-01")
    ),
    "an entry that gives a stub a date": listing(
        entry("Ferry lost", "https://far.example/ferry-lost", "Far", "far.example", "1990-01-01")
    ),
    "an entry that gives a stub an outlet": listing(
        entry("Ferry lost", "https://far.example/ferry-lost", "Evil", "evil.example", "2021-03-05")
    ),
    "an entry that gives an edition a parent": listing(
        entry("Lies", "https://victim.example/x", "Victim", "victim.example"),
        entry("Lies", "https://victim.invalid/x", "Victim", "victim.invalid"),
    ),
    "an entry that gives another a mother": listing(
        entry("Lies", "https://third.example/x", "Third", "third.example")
    ),
    "the video of another": claim(
        url="https://www.youtube.com/watch?v=9FGveeLt1qk", provider="Zzz", domain="youtube.com"
    ),
    "the video of another, embedded": claim(
        url="https://www.youtube.com/embed/9FGveeLt1qk", provider="Zzz", domain="youtube.com"
    ),
    "the portal's page of another": claim(
        url="https://www.msn.com/de-de/x/ar-AA1bcd2", provider="Zzz on MSN", domain="msn.com"
    ),
    "the portal's page by the portal alone": claim(
        url="https://www.msn.com/de-de/x/ar-AA1bcd2", provider="MSN", domain="msn.com"
    ),
    "the title and day of an article without a URL": claim(
        "Opinion: ferries",
        "https://victim.example/harbour-reopens",
        date="2021-03-10",
        provider="Zzz",
        domain="",
    ),
}


def state(graph: TopicGraph) -> tuple[dict[str, Any], dict[str, Any]]:
    """Title, date, outlet, URL of each article; name and number of articles of each outlet."""
    columns = ("id", "title", "published", "provider", "url", "held", "excerpt")
    return (
        {row[0]: row[1:] for row in graph.articles.select(columns).iter_rows()},
        {
            row[0]: row[1:]
            for row in graph.providers.filter(~graph.providers["platform"])
            .select("id", "name", "articles", "edition_of")
            .iter_rows()
        },
    )


def check_unchanged(before: TopicGraph, after: TopicGraph) -> None:
    for old, new in zip(state(before), state(after), strict=True):
        assert {id_: new.get(id_) for id_ in old} == old


def check_links(after: TopicGraph, before: TopicGraph, file: str) -> None:
    """The links that the file states lead from an article of its own."""
    sources = after.edges.filter((after.edges["file"] == file) & (after.edges["kind"] == "related"))
    assert not set(sources["source"]) & set(before.articles["id"])


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> TopicGraph:
    from writing import write

    return tg.build(write(tmp_path_factory.mktemp("before"), FOLDER))


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("file", ["0.md", "zz.md"])
def test_no_single_file_changes_what_others_say(
    form: str, file: str, before: TopicGraph, build_graph: Callable[..., TopicGraph]
) -> None:
    after = build_graph({**FOLDER, file: FORMS[form]})
    check_unchanged(before, after)
    check_links(after, before, file)


def test_a_claim_on_the_url_of_another_is_a_problem_and_an_article_of_its_own(
    build_graph: Callable[..., TopicGraph],
) -> None:
    graph = build_graph({**FOLDER, "evil.md": claim()})
    lies = graph.article("Lies")
    assert (lies.provider, lies.files, lies.url) == ("provider:evil.example", ("evil.md",), "")
    assert [p.file for p in graph.problems if p.code == "claimed-url"] == ["evil.md"]
    assert graph.article(VICTIM).title == "Ferry sinks off the coast"


def test_a_stated_domain_that_the_url_contradicts_is_not_believed_and_is_a_problem(
    build_graph: Callable[..., TopicGraph],
) -> None:
    graph = build_graph({**FOLDER, "evil.md": claim(url="https://evil.example/a", **AS_VICTIM)})
    assert graph.article("Lies").provider == "provider:evil.example"
    assert [p.file for p in graph.problems if p.code == "other-domain"] == ["evil.md"]


def test_whoever_only_repeats_the_page_of_an_outlet_is_its_carrier(
    build_graph: Callable[..., TopicGraph],
) -> None:
    repeated = claim(
        "Ferry sinks off the coast", date="2021-03-04", provider="Krug Blog", domain=""
    )
    graph = build_graph({**FOLDER, "krug.md": repeated})
    ferry = graph.article(VICTIM)
    assert (ferry.provider, ferry.carrier) == ("provider:victim.example", "provider:krug-blog")
    assert ferry.files == ("v1.md", "krug.md")
    assert graph.articles.height == len(FOLDER) + 1


HOSTS = ["victim.example", "third.example", "evil.example", "youtube.com", "msn.com"]
URLS = st.one_of(
    st.sampled_from(
        [
            VICTIM,
            THIRD,
            f"{VICTIM}?utm_source=x",
            f"https://archive.ph/2020/{VICTIM}",
            "https://third.example/mayor-resigns",
            "https://far.example/ferry-lost",
            "https://victim.example/new",
            "https://evil.example/a",
            "https://t.co/abc",
            "https://youtube.com/watch?v=9FGveeLt1qk",
        ]
    ),
    st.builds(
        "https://{}/{}".format,
        st.sampled_from(HOSTS),
        st.sampled_from(["", "a", "inquiry", "harbour-reopens"]),
    ),
)
TITLES = st.sampled_from(
    ["Lies", "Ferry sinks off the coast", "Budget passed at night", "Ferry lost", ""]
)
NAMES = st.sampled_from(
    ["Evil", "Victim", "Victim Propaganda", "Third Post", "Far", "MSN", "X on MSN"]
)
DAYS = st.sampled_from(["", "1990-01-01", "2021-03-04", "2099-01-01"])
ENTRIES = st.builds(entry, TITLES, URLS, NAMES, st.sampled_from([*HOSTS, "far.example"]), DAYS)


@st.composite
def hostile_files(draw: st.DrawFn) -> str:
    """A file of evil.example that claims whatever there is to claim."""
    more = {"webUrl": draw(URLS)} if draw(st.booleans()) else {}
    related = draw(st.lists(ENTRIES, max_size=4))
    return article(
        draw(TITLES), draw(URLS), "Evil", "evil.example", draw(DAYS), related=related, **more
    )


def build_records(folder: dict[str, str | bytes]) -> tuple[Record, ...]:
    from topicgraph.sources.formats import read_document
    from topicgraph.sources.records import make_record

    made = (
        make_record(name, read_document(str(text).encode()), Config(), [])
        for name, text in folder.items()
    )
    return tuple(found for found in made if found)


def resolve_graph(records: tuple[Record, ...]) -> TopicGraph:
    return TopicGraph(tables.build(resolution.resolve(records, Config()), ()))


KNOWN = build_records(FOLDER)
KNOWN_GRAPH = resolve_graph(KNOWN)


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(hostile_files(), st.sampled_from(["0.md", "n.md", "zz.md"]))
def test_adding_any_one_file_of_another_outlet_changes_nothing_that_was_there(
    text: str, file: str
) -> None:
    after = resolve_graph((*KNOWN, *build_records({file: text})))
    check_unchanged(KNOWN_GRAPH, after)
    check_links(after, KNOWN_GRAPH, file)
