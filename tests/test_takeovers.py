"""A file may speak only for itself: no single file changes what others say of their articles.

The forms of `benchmarks/hostile/takeovers.py` are tried one by one, and drawn ones at random.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from writing import article, entry

from benchmarks.hostile.takeovers import (
    AS_VICTIM,
    FOLDER,
    FORMS,
    PAGE,
    THIRD,
    VICTIM,
    claim,
    find_changes,
    takeovers,
)
from topicgraph.graph import TopicGraph
from topicgraph.identity import resolution
from topicgraph.model import Record
from topicgraph.sources.settings import Config
from topicgraph.store import tables


def test_no_single_file_changes_what_others_say(tmp_path: Path) -> None:
    outcome = takeovers(tmp_path)
    assert outcome.tried == len(FORMS) >= 60
    assert outcome.failed == []


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
    different = {"topicgraph.yaml": "different:\n- [v1.md, krug.md]\n"}
    apart = build_graph({**FOLDER, "krug.md": repeated, **different})
    assert apart.article(VICTIM).files == ("v1.md",)


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
            f"{VICTIM}/amp",
            f"{VICTIM}/print?CMP=share#top",
            VICTIM.upper(),
            f"https://evil.example@{PAGE}",
            f"https://google.evil.com/amp/s/{PAGE}",
            f"https://www.google.com/amp/s/{PAGE}",
            f"https://victim-example.cdn.ampproject.org/c/s/{PAGE}",
            f"https://l.facebook.com/l.php?u={quote(VICTIM, safe='')}",
            "https://ｖｉｃｔｉｍ.example/inquiry",
            "https://v\u0456ctim.example/inquiry",
            "https://news.victim.example/a",
            "https://victim.invalid/a",
            "https://www.msn.com/de-de/x/ar-AA1bcd2",
            "",
        ]
    ),
    st.builds(
        "https://{}/{}".format,
        st.sampled_from(HOSTS),
        st.sampled_from(["", "a", "inquiry", "harbour-reopens"]),
    ),
)
TITLES = st.sampled_from(
    [
        "Lies",
        "Ferry sinks off the coast",
        "FERRY SINKS off the coast!",
        "Budget passed at night",
        "Ferry lost",
        "Opinion: ferries",
        "A note on ferries",
        "Ferry video",
        "",
    ]
)
NAMES = st.sampled_from(
    [
        "Evil",
        "Victim",
        "Victim Propaganda",
        "Vic\u200btim",
        "V\u0456ctim",
        "Victim UK",
        "Victim on MSN",
        "Third Post",
        "Far",
        "MSN",
        "X on MSN",
        "Wolf",
        "",
    ]
)
DAYS = st.sampled_from(["", "1990-01-01", "2021-03-04", "2021-03-10", "2099-01-01", "1970-01-01"])
ENTRIES = st.builds(entry, TITLES, URLS, NAMES, st.sampled_from([*HOSTS, "far.example"]), DAYS)


@st.composite
def hostile_files(draw: st.DrawFn) -> str:
    """A file of evil.example that claims whatever there is to claim, under a name of its own."""
    more = {
        key: draw(URLS)
        for key in ("webUrl", "canonical", "permalink", "ampWebUrl")
        if draw(st.booleans())
    }
    related = draw(st.lists(ENTRIES, max_size=4))
    name, domain = draw(st.sampled_from([("Evil", "evil.example"), ("Zzz Blog", ""), ("Evil", "")]))
    excerpt = draw(st.sampled_from(["", "(Victim) Source: Victim. © Victim, victim.example"]))
    return article(
        draw(TITLES), draw(URLS), name, domain, draw(DAYS), related=related, excerpt=excerpt, **more
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


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(hostile_files(), st.sampled_from(["0.md", "n.md", "zz.md"]))
def test_adding_any_one_file_of_another_outlet_changes_nothing_that_was_there(
    text: str, file: str
) -> None:
    after = resolve_graph((*KNOWN, *build_records({file: text})))
    assert find_changes(KNOWN_GRAPH, after, file) == []
