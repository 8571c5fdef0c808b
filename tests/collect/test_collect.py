"""Collecting feeds from a server on loopback into files of articles."""

from __future__ import annotations

import gzip
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

import topicgraph as tg
from benchmarks.feed_server import START, Post, Reply, make_opml, make_posts, make_rss
from collect.conftest import list_files
from topicgraph.collect.fetching import USER_AGENT
from topicgraph.collect.pacing import HOST_DELAY
from topicgraph.collect.parsing import name_feed
from topicgraph.collect.state import FILE_NAME, State, Version
from topicgraph.errors import ArgumentError, ReadError, WriteError


def test_each_article_of_a_feed_becomes_a_file_of_our_format(server, collect, folder) -> None:
    post = Post(
        "Ferry: “stuck” & late", "https://lantern.example/a?utm_source=rss", author="Ann Field",
        topic="Ports", excerpt="LONDON (Reuters) - The <b>ferry</b> stayed in port on Wednesday.",
    )  # fmt: skip
    done = collect(server.put("/rss", make_rss([post])))
    assert (done.feeds, done.new, done.failures) == (1, 1, [])
    graph = tg.build(folder)
    assert [problem.code for problem in graph.problems] == []
    (article,) = graph.articles.filter("held").to_dicts()
    assert article["title"] == "Ferry: “stuck” & late"
    assert article["id"] == "article:https://lantern.example/a"
    assert article["provider"] == "provider:lantern.example"
    assert article["author"] == ["Ann Field"]
    assert article["language"] == "en"
    assert article["published"] == START
    assert graph.topics["name"].to_list() == ["Ports"]
    assert graph.provider("lantern.example").name == "The Lantern"
    credited = graph.edges.filter(graph.edges["kind"] == "credited_to")
    assert credited["target"].to_list() == ["provider:reuters.com"]


def test_a_second_run_asks_with_the_validators_and_writes_nothing(server, collect, folder) -> None:
    url = server.put("/rss", make_rss(make_posts(3)), Last_Modified="Wed, 04 Mar 2026 06:00:00 GMT")
    collect(url)
    before = {path: path.stat().st_mtime_ns for path in folder.glob("*/*.md")}
    done = collect(url)
    assert (done.new, done.unchanged) == (0, 1)
    headers = server.requests[-1][2]
    assert headers["If-None-Match"] == server.pages["/rss"](_Request({})).headers["ETag"]
    assert headers["If-Modified-Since"] == "Wed, 04 Mar 2026 06:00:00 GMT"
    assert server.statuses[304] == 1
    assert {path: path.stat().st_mtime_ns for path in folder.glob("*/*.md")} == before


class _Request:
    def __init__(self, headers: dict[str, str]) -> None:
        self.headers = headers


def test_only_new_articles_are_added_when_a_feed_changes(server, collect, folder) -> None:
    collect(server.put("/rss", make_rss(make_posts(3))))
    names = list_files(folder)
    done = collect(server.put("/rss", make_rss(make_posts(5))))
    assert done.new == 2
    assert len(list_files(folder)) == 5
    assert set(names) < set(list_files(folder))


def test_the_files_are_numbered_in_order_of_time(server, collect, folder) -> None:
    collect(server.put("/rss", make_rss(make_posts(3))))
    assert [name[:21] for name in list_files(folder)] == [
        "000001-ferry-number-0", "000002-ferry-number-1", "000003-ferry-number-2",
    ]  # fmt: skip


def test_a_later_version_is_kept_with_its_time_and_is_the_same_article(
    server, collect, folder, clock
) -> None:
    old = make_posts(1)[0]
    collect(server.put("/rss", make_rss([old])))
    clock.sleep(7_200)
    new = replace(old, title="Ferry number 0 to lantern.example sails after all")
    done = collect(server.put("/rss", make_rss([new])))
    assert (done.new, done.updates) == (0, 1)
    graph = tg.build(folder)
    (article,) = graph.articles.to_dicts()
    assert article["titles"] == [old.title, new.title]
    assert article["updated"].timestamp() == int(clock.now())
    assert collect(server.url + "/rss").updates == 0


def test_a_version_that_comes_back_is_not_written_again(server, collect, folder) -> None:
    old = make_posts(1)[0]
    new = replace(old, title="Another headline of the same article")
    for post in (old, new, old, new):
        collect(server.put("/rss", make_rss([post])))
    assert len(list_files(folder)) == 2


@pytest.mark.parametrize(("count", "files"), [(20, 20), (21, 20)])
def test_at_most_twenty_versions_of_an_article_are_kept(
    count, files, server, collect, folder
) -> None:
    post = make_posts(1)[0]
    for number in range(count):
        collect(server.put("/rss", make_rss([replace(post, excerpt=f"{number} comments so far.")])))
    assert len(list_files(folder)) == files


def test_an_article_in_two_feeds_is_written_once(server, collect, folder) -> None:
    posts = make_posts(2)
    shorter = [replace(post, excerpt="Another excerpt of it.") for post in posts]
    done = collect(server.put("/top", make_rss(posts)), server.put("/world", make_rss(shorter)))
    assert (done.feeds, done.new, done.updates) == (2, 2, 0)
    assert len(list_files(folder)) == 2


def test_articles_without_an_address_are_told_apart_by_outlet_title_and_day(
    server, collect, folder
) -> None:
    posts = [Post("A ferry", ""), Post("A ferry", "", START + timedelta(days=1))]
    url = server.put("/rss", make_rss(posts))
    assert (collect(url).new, collect(server.put("/rss", make_rss(posts) + b" ")).new) == (2, 0)


def test_a_list_of_feeds_names_the_outlet_of_a_feed_that_names_none(
    server, collect, folder, tmp_path
) -> None:
    post = replace(make_posts(1)[0], url=f"{server.url}/2026/a")
    url = server.put("/rss", make_rss([post], title="", link=""))
    opml = tmp_path / "list.opml"
    opml.write_bytes(make_opml([("The Harbour Bell", url)]))
    assert collect(opml).new == 1
    assert "name: The Harbour Bell" in next(folder.glob("*/*.md")).read_text()


def test_a_feed_in_a_file_is_collected_without_a_request(server, collect, tmp_path, folder) -> None:
    path = tmp_path / "saved.xml"
    path.write_bytes(make_rss(make_posts(2)))
    assert (collect(path).new, collect(path).new) == (2, 0)
    assert server.requests == []


@pytest.mark.parametrize("name", ["feed1.atom", "feed2.rss", "feed.json"])
def test_real_feeds_of_each_kind_are_collected(name, real, collect, folder, server) -> None:
    body = (real("feeds") / name).read_bytes()
    url = server.put(f"/{name}", body)
    done = collect(url)
    assert done.failures == []
    assert done.new == len(list_files(folder)) > 0
    assert collect(server.put(f"/{name}", body + b"\n")).new == 0
    graph, direct = tg.build(folder), tg.build(real("feeds") / name)
    assert graph.articles["id"].to_list() == direct.articles["id"].to_list()
    assert graph.articles["title"].to_list() == direct.articles["title"].to_list()


# --- finding the feed of a site ------------------------------------------------------------------

PAGE = b"""<!doctype html><html><head><title>The Lantern</title>
<link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/rss">
<link rel="alternate" type="application/json+oembed" href="/oembed">
<link rel="alternate" type="application/rss+xml" href="/news/rss">
</head><body>News</body></html>"""


def test_the_feed_of_a_site_is_found_on_its_page_and_asked_directly_from_then_on(
    server, collect
) -> None:
    server.pages["/"] = Reply(PAGE, headers={"Content-Type": "text/html"})
    server.put("/news/rss", make_rss(make_posts(2)))
    assert collect(server.url + "/").new == 2
    assert server.paths() == ["/robots.txt", "/", "/news/rss"]
    assert collect(server.url + "/").unchanged == 1
    assert server.paths()[3:] == ["/news/rss"]


def test_a_page_that_robots_txt_forbids_is_not_fetched(server, collect) -> None:
    server.pages["/"] = Reply(PAGE)
    server.pages["/robots.txt"] = Reply(b"User-agent: *\nDisallow: /\n")
    (failure,) = collect(server.url + "/").failures
    assert "robots.txt does not allow this page" in failure
    assert server.paths() == ["/robots.txt"]


def test_a_feed_is_fetched_whatever_robots_txt_says(server, collect) -> None:
    server.pages["/robots.txt"] = Reply(b"User-agent: *\nDisallow: /\n")
    assert collect(server.put("/feed", make_rss(make_posts(1)))).new == 1
    assert server.paths() == ["/feed"]


def test_a_page_without_a_feed_is_a_failure_that_says_so(server, collect) -> None:
    server.pages["/"] = Reply(b"<html><head></head><body>News</body></html>")
    assert collect(server.url + "/").failures == [
        f"{server.url}/: the page names no feed; give the address of one"
    ]


# --- politeness ----------------------------------------------------------------------------------


def test_a_request_says_who_asks(server, collect) -> None:
    collect(server.put("/rss", make_rss([])))
    assert server.requests[0][2]["User-Agent"] == USER_AGENT
    collect(server.url + "/rss", user_agent="newsroom (desk@lantern.example)")
    assert server.requests[1][2]["User-Agent"] == "newsroom (desk@lantern.example)"


def test_the_feeds_of_one_host_are_asked_one_after_the_other_with_a_pause(
    server, collect, clock
) -> None:
    start = clock.now()
    collect(*[server.put(f"/rss/{number}", make_rss([])) for number in range(5)])
    assert clock.now() - start == pytest.approx(4 * HOST_DELAY)


def test_a_feed_that_fails_is_left_alone_for_longer_each_time(server, collect, clock) -> None:
    url = f"{server.url}/rss"
    server.pages["/rss"] = Reply(status=500)
    waits, last = [], None
    while len(waits) < 3:
        if collect(url).failures:
            waits += [] if last is None else [clock.now() - last]
            last = clock.now()
        clock.sleep(60)
    assert waits == [300, 600, 1_200]
    server.put("/rss", make_rss(make_posts(1)))
    clock.sleep(86_400)
    assert collect(url).new == 1
    server.pages["/rss"] = Reply(status=500)
    collect(url)
    clock.sleep(300)
    assert collect(url).skipped == 0, "the count of failures begins anew"


def test_a_server_that_asks_to_be_left_alone_is(server, collect, clock) -> None:
    server.pages["/rss"] = Reply(status=429, headers={"Retry-After": "7200"})
    url = f"{server.url}/rss"
    collect(url)
    clock.sleep(7_199)
    assert collect(url).skipped == 1
    clock.sleep(1)
    assert collect(url).skipped == 0


@pytest.mark.parametrize("path", ["/rss", "/"])
def test_an_address_that_we_refuse_is_no_failure_of_its_server(path, server, collect) -> None:
    server.pages["/"] = Reply(PAGE)
    server.put("/news/rss", make_rss(make_posts(1)))
    server.put("/rss", make_rss(make_posts(1)))
    for _ in range(2):  # it is refused each time, not left alone
        refused = collect(server.url + path, allow_private=False)
        assert refused.skipped == 0
        assert ["which is not public" in failure for failure in refused.failures] == [True]
    assert server.requests == []
    assert collect(server.url + path).new == 1, "it is asked as soon as that is allowed"


def test_a_site_whose_robots_txt_cannot_be_read_is_left_alone_and_that_is_said(
    server, collect
) -> None:
    server.pages["/"] = Reply(PAGE)
    server.pages["/robots.txt"] = Reply(status=500)
    (failure,) = collect(server.url + "/").failures
    assert "robots.txt of the site cannot be read" in failure
    assert "HTTP status 500" in failure
    assert server.paths() == ["/robots.txt"]
    assert collect(server.url + "/").skipped == 1


def test_a_feed_that_moved_for_good_is_asked_at_its_new_address(server, collect) -> None:
    server.pages["/feed"] = Reply(status=301, headers={"Location": "/rss"})
    server.put("/rss", make_rss(make_posts(1)))
    collect(server.url + "/feed")
    collect(server.url + "/feed")
    assert server.paths() == ["/feed", "/rss", "/rss"]


def test_a_new_address_that_is_gone_is_forgotten(server, collect, clock) -> None:
    server.pages["/feed"] = Reply(status=301, headers={"Location": "/rss"})
    server.put("/rss", make_rss(make_posts(1)))
    collect(server.url + "/feed")
    del server.pages["/rss"]
    collect(server.url + "/feed")
    server.put("/feed", make_rss(make_posts(2)))
    clock.sleep(3_600)
    assert collect(server.url + "/feed").new == 1


def test_a_feed_that_moved_for_now_is_asked_at_its_old_address(server, collect) -> None:
    server.pages["/feed"] = Reply(status=302, headers={"Location": "/rss"})
    server.put("/rss", make_rss(make_posts(1)))
    collect(server.url + "/feed")
    collect(server.url + "/feed")
    assert server.paths() == ["/feed", "/rss", "/feed", "/rss"]


def test_a_compressed_answer_is_read(server, collect) -> None:
    body = gzip.compress(make_rss(make_posts(2)))
    server.pages["/rss"] = Reply(body, headers={"Content-Encoding": "gzip"})
    assert collect(server.url + "/rss").new == 2


# --- the folder ----------------------------------------------------------------------------------


def test_without_the_state_no_article_of_the_folder_is_repeated(
    server, collect, folder, clock
) -> None:
    collect(server.put("/rss", make_rss(make_posts(3))))
    before = {path: path.read_bytes() for path in folder.glob("*/*.md")}
    (folder / FILE_NAME).unlink()
    clock.sleep(3_600)
    done = collect(server.put("/rss", make_rss(make_posts(5))))
    assert done.new == 2
    assert {path: path.read_bytes() for path in before} == before
    assert [name[:6] for name in list_files(folder)] == [f"{n:06}" for n in range(1, 6)]


def test_a_file_of_another_program_is_not_replaced(server, collect, folder) -> None:
    posts = make_posts(1)
    url = server.put("/rss", make_rss(posts))
    path = folder / name_feed(url) / "000001-ferry-number-0-to-lantern-example-stays-in-port.md"
    path.parent.mkdir(parents=True)
    path.write_text("mine")
    state = State(folder)
    state.note("x", Version("y", b"z"))  # not empty, so that the file is not looked at
    state.close()
    collect(url)
    assert path.read_text() == "mine"
    assert len(list_files(folder)) == 2


def test_an_article_that_was_deleted_or_edited_is_not_written_again(
    server, collect, folder
) -> None:
    collect(server.put("/rss", make_rss(make_posts(2))))
    gone, edited = sorted(folder.glob("*/*.md"))
    gone.unlink()
    edited.write_text("edited")
    collect(server.put("/rss", make_rss(make_posts(3))))
    assert not gone.exists()
    assert edited.read_text() == "edited"


def test_the_state_of_another_program_is_refused(server, collect, folder) -> None:
    folder.mkdir()
    (folder / FILE_NAME).write_text("not a database, but long enough to be one" * 100)
    with pytest.raises(WriteError, match="cannot be used"):
        collect(server.put("/rss", make_rss([])))


def test_the_build_does_not_read_the_state(server, collect, folder) -> None:
    collect(server.put("/rss", make_rss(make_posts(1))))
    assert (folder / FILE_NAME).exists()
    assert tg.read(folder).problems == ()


def test_a_feed_that_is_no_feed_is_refused_before_anything_is_done(
    collect, folder, tmp_path: Path
) -> None:
    page = tmp_path / "a.html"
    page.write_text("<html>")
    for feed, words in (
        (page, "is neither a list of feeds"),
        (tmp_path / "none.opml", "cannot be read"),
        ("lantern.example/rss", "an address that starts with https://"),
    ):
        with pytest.raises(ReadError, match=words):
            collect(feed)
    with pytest.raises(ArgumentError, match="no feed"):
        collect()
    assert not folder.exists()


def test_the_command_says_what_it_did_and_ends_with_1_if_no_feed_could_be_read(
    server, cli, folder
) -> None:
    url = server.put("/rss", make_rss(make_posts(2)))
    done = cli("collect", url, "-o", folder, "--allow-private")
    assert (done.code, done.out) == (0, f"{folder}\n")
    assert done.err == "2 new articles from 1 feed\n"
    refused = cli("collect", url, "-o", folder.parent / "other")
    assert refused.code == 1
    assert "127.0.0.1, which is not public (--allow-private allows it)" in refused.err


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--every", "soon"], "want a number and s, m, h or d"),
        (["--every", "1s"], "want 10s or more"),
        (["--every", "15m", "--once"], "exclude each other"),
    ],
)
def test_a_wrong_interval_is_refused(words, message, cli, folder) -> None:
    done = cli("collect", "https://a.example/rss", "-o", folder, *words)
    assert done.code == 2
    assert message in done.err
