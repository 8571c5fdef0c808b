"""Articles that have arrived since a build are shown, as the next build will have them."""

from __future__ import annotations

import os
import shutil
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from writing import ROOT, article, entry, write

import topicgraph as tg
from benchmarks.hostile.takeovers import FOLDER, FORMS
from benchmarks.live_server import Client, served
from benchmarks.overlay import find_differences, let_arrive
from topicgraph.cli.watching import find_built_files
from topicgraph.errors import NotFound
from topicgraph.serve import answers
from topicgraph.serve.follower import Follower
from topicgraph.serve.overlay import make_overlay
from topicgraph.sources import arrivals
from topicgraph.sources.arrivals import ArrivalReader, FolderWatch

DAY = "2026-03-04T06:00:00Z"


def make_articles() -> dict[str, str]:
    return {
        "lantern.md": article(
            "Ferry of Port Elsing stays in port", "https://lantern.example/ferry", "The Lantern",
            "lantern.example", DAY, tags=["Ports"],
            related=[entry("Harbour office explains", "https://herald.example/office", "Herald",
                           "herald.example")],
        ),
        "herald.md": article(
            "Ferry of Elsing does not sail", "https://herald.example/ferry", "Herald",
            "herald.example", DAY, tags=["Ports", "Weather"],
        ),
    }  # fmt: skip


class Site:
    """A folder of articles, a build of it, and what is served of both."""

    def __init__(self, folder: Path) -> None:
        self.articles = write(folder / "articles", make_articles())
        self.output = folder / "output"
        self.build()
        self.follower = Follower(self.output)
        self.follower.refresh()
        self.reader = ArrivalReader([str(self.articles)], find_built_files(str(self.output)))
        self.reader.poll()

    def build(self) -> None:
        tg.save(tg.build(self.articles), self.output)

    def build_later(self) -> None:
        """Build what is there, but elsewhere; `land` replaces the last build by it."""
        tg.save(tg.build(self.articles), self.output.parent / "next")

    def land(self) -> None:
        (self.output.parent / "next" / "graph.sqlite").replace(self.output / "graph.sqlite")

    def arrive(self, **files: str) -> None:
        write(self.articles, {f"{name}.md": text for name, text in files.items()})
        assert self.reader.poll()
        self.follower.take(self.reader.arrived)

    def ask(self, name: str, /, **values: Any) -> Any:
        view = self.follower.view
        assert view is not None
        defaults: dict[str, dict[str, Any]] = {
            "find": {"text": "", "offset": 0, "limit": 50, "order": "date"},
            "arrived": {"text": "", "offset": 0, "limit": 50}, "facets": {"text": ""},
        }  # fmt: skip
        return getattr(answers, f"answer_{name}")(view, **defaults.get(name, {}) | values)

    def titles(self, **values: Any) -> list[str]:
        return [row["title"] for row in self.ask("find", **values)["articles"]]


@pytest.fixture
def site(tmp_path: Path) -> Site:
    return Site(tmp_path)


SPARK = article(
    "Ferry strike enters second day", "https://spark.example/strike?utm_source=rss",
    "Evening Spark", "spark.example", "2026-03-05T06:00:00Z", tags=["ports", "Strikes"],
    author="Ann Field",
)  # fmt: skip


# --- what is noticed -----------------------------------------------------------------------------


def test_a_watch_notices_names_that_come_and_go_in_any_folder(tmp_path: Path) -> None:
    (tmp_path / "a" / "b").mkdir(parents=True)
    watch = FolderWatch([str(tmp_path)])
    assert [watch.poll(), watch.poll()] == [True, False]
    changes = [
        lambda: (tmp_path / "a" / "b" / "x.md").write_text("x"),
        lambda: (tmp_path / "a" / "b" / "x.md").rename(tmp_path / "a" / "y.md"),
        lambda: (tmp_path / "new").mkdir(),
        lambda: (tmp_path / "new" / "z.md").write_text("z"),
        lambda: shutil.rmtree(tmp_path / "new"),
    ]
    for change in changes:
        change()
        assert [watch.poll(), watch.poll()] == [True, False], change
    (tmp_path / ".hidden").write_text("")
    (tmp_path / "a" / "y.md").write_text("changed")
    assert not watch.poll()


def test_a_folder_that_has_not_changed_is_not_listed(tmp_path: Path, monkeypatch) -> None:
    write(tmp_path, {"a/x.md": "x", "b/y.md": "y"})
    long_ago = time.time() - 60
    for path in (tmp_path, tmp_path / "a", tmp_path / "b"):
        os.utime(path, (long_ago, long_ago))
    watch, listed, scandir = FolderWatch([str(tmp_path)]), [], os.scandir
    watch.poll()
    monkeypatch.setattr(os, "scandir", lambda path: listed.append(path) or scandir(path))
    assert not watch.poll()
    (tmp_path / "b" / "z.md").write_text("z")
    assert watch.poll()
    assert listed == [str(tmp_path / "b")]


def test_a_file_that_is_still_being_written_is_read_again(site: Site) -> None:
    site.arrive(spark="")
    assert site.titles(text="strike") == []
    site.arrive(spark=SPARK)
    assert site.titles(text="strike") == ["Ferry strike enters second day"]
    (site.articles / "spark.md").unlink()
    assert site.reader.poll()
    assert not site.reader.poll()
    site.follower.take(site.reader.arrived)
    assert site.titles(text="strike") == []


def test_what_a_build_leaves_out_is_not_shown_either(site: Site) -> None:
    site.arrive(
        draft=article("Not yet", "https://spark.example/draft", "Spark", draft=True),
        embargo=article("Later", "https://spark.example/l", "Spark", embargo="2999-01-01"),
    )
    assert site.ask("arrived")["total"] == 0
    assert len(tg.build(site.articles)) == 2


def test_no_more_files_are_read_than_the_limits_allow(site: Site, monkeypatch) -> None:
    monkeypatch.setattr(arrivals, "MAX_ARRIVED", 2)
    monkeypatch.setattr(arrivals, "MAX_ARRIVED_BYTES", 2_000)
    site.arrive(**{
        f"n{number}": article(f"Ferry number {number}", f"https://spark.example/{number}", "Spark")
        for number in range(4)
    })  # fmt: skip
    counts = {"articles": 2, "updates": 0, "files_left_out": 2}
    assert site.ask("summary")["arrived"] == counts
    (site.articles / "n3.md").write_text(SPARK + "x" * 2_000)
    assert site.reader.poll()
    assert site.reader.arrived.left_out == 3


def test_a_build_that_ended_well_takes_what_came_before_it(site: Site) -> None:
    site.arrive(spark=SPARK)
    order = site.reader.order
    site.arrive(late=article("Later", "https://spark.example/later", "Spark"))
    site.reader.forget(order)
    assert [file.name for file in site.reader.arrived.files] == ["late.md"]


# --- what is shown -------------------------------------------------------------------------------


def test_an_article_that_arrived_is_found_counted_and_described(site: Site) -> None:
    before = site.ask("facets")
    site.arrive(spark=SPARK)
    (row,) = site.ask("arrived")["articles"]
    assert (row["title"], row["outlet"]) == ("Ferry strike enters second day", "Evening Spark")
    assert (row["published"], row["author"]) == ("2026-03-05T06:00:00Z", ["Ann Field"])
    assert (row["story"], row["held"]) == (None, True)
    assert row["arrived"].startswith(time.strftime("%Y-%m-%dT%H:", time.gmtime()))
    for selection in ({}, {"text": "strike"}, {"provider": "spark.example"}, {"topic": "Strikes"},
                      {"topic": "Ports"}, {"author": "field"}, {"since": "2026-03-05"},
                      {"text": 'outlet:"Evening Spark" -sink'}):  # fmt: skip
        assert site.ask("arrived", **selection)["total"] == 1, selection
        assert site.titles(**selection)[0] == row["title"]
    for selection in ({"text": "office"}, {"provider": "Herald"}, {"until": "2026-03-04"},
                      {"text": '-outlet:"Evening Spark"'}, {"topic": "Weather"}):  # fmt: skip
        assert site.ask("arrived", **selection)["total"] == 0, selection
    assert len(site.titles(text='-outlet:"Evening Spark"')) == 3
    facets = site.ask("facets")
    assert (facets["total"], facets["held"]) == (before["total"] + 1, before["held"] + 1)
    assert {row["name"]: row["articles"] for row in facets["topics"]} == {
        "Ports": 3, "Weather": 1, "Strikes": 1,
    }  # fmt: skip
    assert {row["name"]: row["articles"] for row in facets["outlets"]} == {
        "The Lantern": 1, "Herald": 1, "Evening Spark": 1,
    }  # fmt: skip
    assert sum(bar["articles"] for bar in facets["timeline"]) == 3
    assert site.ask("article", name=row["id"])["outlet"] == "Evening Spark"
    assert site.ask("article", name="https://spark.example/strike")["id"] == row["id"]
    assert site.ask("provider", name="Evening Spark")["domain"] == "spark.example"
    links = site.ask("connections", name=row["title"], depth=1)["connections"]
    assert {link["kind"] for link in links} == {"published_by", "about"}
    with pytest.raises(NotFound):
        site.ask("find", provider="Nobody")
    with pytest.raises(NotFound):
        site.ask("article", name="Nothing of that name")


def test_another_file_of_a_held_article_is_an_update_of_it(site: Site) -> None:
    total = site.ask("find")["total"]
    site.arrive(again=article(
        "Ferry of Port Elsing stays in port for now", "https://lantern.example/ferry",
        "The Lantern", "lantern.example", DAY,
    ))  # fmt: skip
    assert site.ask("summary")["arrived"]["updates"] == 1
    assert site.ask("arrived")["total"] == 0
    rows = site.ask("find")["articles"]
    assert len(rows) == total
    updated = [row["title"] for row in rows if row.get("update_arrived")]
    assert updated == ["Ferry of Port Elsing stays in port"]


def test_an_article_that_only_a_link_knew_is_no_longer_said_to_be_missing(site: Site) -> None:
    total = site.ask("find")["total"]
    assert [row["held"] for row in site.ask("find", text="office")["articles"]] == [False]
    site.arrive(office=article(
        "Harbour office explains", "https://herald.example/office", "Herald", "herald.example", DAY,
    ))  # fmt: skip
    assert [row["held"] for row in site.ask("find", text="office")["articles"]] == [True]
    assert site.ask("find")["total"] == total
    assert site.ask("article", name="Harbour office explains")["held"]


def test_pages_of_a_list_that_begins_with_arrivals_put_together_are_the_whole(site: Site) -> None:
    site.arrive(spark=SPARK, late=article("Later ferry", "https://bell.example/1", "Bell"))
    whole = site.titles()
    assert len(whole) == 5
    for limit in (1, 2, 3):
        pages = [site.titles(offset=offset, limit=limit) for offset in range(0, 5, limit)]
        assert [title for page in pages for title in page] == whole


def test_a_build_that_lands_takes_its_articles_out_of_the_overlay_at_once(site: Site) -> None:
    site.arrive(spark=SPARK)
    site.build_later()
    site.arrive(late=article("Later ferry", "https://bell.example/1", "Bell"))
    assert site.ask("summary")["arrived"]["articles"] == 2
    site.land()
    assert site.follower.refresh()
    assert site.ask("summary")["arrived"]["articles"] == 1
    assert [row["title"] for row in site.ask("arrived")["articles"]] == ["Later ferry"]
    assert site.titles(text="strike") == ["Ferry strike enters second day"]


def test_what_is_shown_is_what_the_next_build_says(tmp_path: Path) -> None:
    arrived, overlay, whole = let_arrive(ROOT / "seeds", tmp_path)
    assert overlay is not None
    assert overlay.graph.articles.height + len(overlay.updates) == len(arrived.files) == 20
    assert find_differences(arrived, overlay, whole) == []


def test_the_undated_pages_of_a_site_wait_for_the_build(tmp_path: Path) -> None:
    """Which of them are articles, only the dates of the whole site tell."""
    post = "---\ntitle: A post\ndate: 2026-03-04\n---\nText\n"
    site = write(tmp_path / "site", {
        "hugo.toml": 'baseURL = "https://harbour.example/"\n', "content/posts/a.md": post,
    })  # fmt: skip
    tg.save(tg.build(site), tmp_path / "output")
    reader = ArrivalReader([str(site)], find_built_files(str(tmp_path / "output")))
    reader.poll()
    write(site, {"content/about.md": "---\ntitle: About us\n---\nText\n",
                 "content/posts/b.md": post.replace("A post", "Another")})  # fmt: skip
    reader.poll()
    assert [file.name for file in reader.arrived.files] == ["content/posts/b.md"]
    assert len(tg.build(site)) == 2


def test_no_file_that_arrives_takes_over_what_is_held(tmp_path: Path) -> None:
    """Forms of `benchmarks.hostile.takeovers` arrive after a build of what they attack."""
    articles = write(tmp_path / "articles", FOLDER)
    tg.save(tg.build(articles), tmp_path / "output")
    database = tg.load(tmp_path / "output").database
    names, titles = database.provider_ids(), set(database.article_names())
    built = find_built_files(str(tmp_path / "output"))
    for form, text in list(FORMS.items())[::4]:
        write(articles, {"zz.md": text})
        reader = ArrivalReader([str(articles)], built)
        reader.poll()
        overlay = make_overlay(reader.arrived, database)
        if overlay is not None:
            outlets = overlay.graph.providers.select("id", "name").iter_rows()
            assert {(id_, names.get(id_, name)) for id_, name in outlets} == set(
                overlay.graph.providers.select("id", "name").iter_rows()
            ), form
            for row in overlay.graph.articles.to_dicts():
                is_victim = row["provider"] == "provider:victim.example"
                assert not is_victim or row["title"] in titles, form
            replaced = database.articles(int(node) for node in overlay.replaced)
            assert not any(row["held"] for row in replaced), form


# --- the page ------------------------------------------------------------------------------------


@pytest.fixture
def served_site(site: Site) -> Iterator[tuple[Site, Client]]:
    with served(site.follower) as client:
        yield site, client


def test_the_page_shows_what_arrived_above_the_stories_and_in_the_list(
    served_site, browser: Any
) -> None:
    site, client = served_site
    page = browser.new_page()
    page.goto(client.url)
    page.wait_for_selector("#count:not(:empty)")
    assert not page.is_visible("#arrived")
    site.arrive(spark=SPARK)
    page.wait_for_selector("#arrived .row", timeout=3_000)
    text = page.inner_text("#arrived")
    assert "Arrived since this build: 1 article." in text
    assert "Ferry strike enters second day" in text
    assert "not yet grouped into stories" in text
    page.get_by_role("tab", name="Articles").click()
    page.wait_for_selector("#list .row >> text=Ferry strike enters second day")
    site.build()
    page.wait_for_selector("#arrived", state="hidden", timeout=5_000)
    assert "Ferry strike enters second day" in page.inner_text("#list")
    page.close()


def test_an_answer_says_what_arrived_and_is_sent_again_only_then(served_site) -> None:
    site, client = served_site
    first = client.request("/api/find?")
    assert client.request("/api/find?", {"If-None-Match": first.headers["etag"]}).status == 304
    states = client.listen_to_all()
    assert next(states) == (first.headers["topicgraph-build"], 0)
    site.arrive(spark=SPARK)
    assert next(states) == (first.headers["topicgraph-build"], site.reader.arrived.number)
    again = client.request("/api/find?", {"If-None-Match": first.headers["etag"]})
    assert (again.status, again.json()["total"]) == (200, first.json()["total"] + 1)
    assert again.headers["topicgraph-arrived"] == str(site.reader.arrived.number)
    feed = client.request("/feeds/articles.atom").body.decode()
    entry = feed.partition("<entry>")[2]
    assert entry.startswith("<title>Ferry strike enters second day</title>")
    assert f"<updated>{again.json()['articles'][0]['arrived']}</updated>" in entry
    stories = client.request("/api/storylines")
    assert stories.headers["etag"] == f'"{first.headers["topicgraph-build"]}"'


def test_while_builds_land_no_article_is_ever_shown_twice_or_missing(served_site) -> None:
    site, client = served_site
    is_over, faults = threading.Event(), []
    asked: list[int] = []

    def read() -> None:
        least = 0
        while not is_over.is_set():
            reply = client.request("/api/find?limit=200")
            answer = reply.json()
            ids = {row["id"] for row in answer["articles"]}
            if reply.status != 200 or not least <= answer["total"] == len(ids):
                faults.append((reply.status, least, answer["total"], len(ids)))
            least = answer["total"]
            asked.append(least)

    readers = [threading.Thread(target=read) for _ in range(4)]
    for reader in readers:
        reader.start()
    for number in range(9):
        site.arrive(**{f"n{number}": article(
            f"Ferry number {number} sails", f"https://spark.example/{number}", "Evening Spark",
        )})  # fmt: skip
        if number % 3 == 1:
            order = site.reader.order
            site.build()
            site.arrive(**{f"late{number}": article(
                f"Late ferry number {number}", f"https://bell.example/{number}", "Bell",
            )})  # fmt: skip
            site.reader.forget(order)  # the server may hear of that before it sees the build
            site.follower.take(site.reader.arrived)
    is_over.set()
    for reader in readers:
        reader.join()
    assert faults == []
    assert site.ask("find")["total"] == 3 + 9 + 3
    assert len(asked) > 20
