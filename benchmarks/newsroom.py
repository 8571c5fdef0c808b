"""Measure collecting and serving under load and faults, on loopback servers only.

    python -m benchmarks newsroom [SAVED …] [--parts PART …] [--size N] [--feeds N] [--hours N]

A day of 300 feeds in simulated time, kills, bad feed servers, 200 readers while builds land, the
time from an article's arrival to the readers, and the questions of the page at several sizes. SAVED
are outputs of `topicgraph build` to ask instead of a new one. Each part is a section of RESULTS.md.
"""

from __future__ import annotations

import argparse
import itertools
import os
import random
import resource
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median, quantiles
from typing import Any
from urllib.parse import urlencode

import topicgraph as tg
from benchmarks import corpus, feed_server
from benchmarks.feed_server import Post, Reply, make_rss, put_bad_feeds, serving
from benchmarks.live_server import Client
from benchmarks.queries import enlarged
from benchmarks.rows import make_row
from topicgraph.collect.collector import Collector
from topicgraph.collect.fetching import Fetcher
from topicgraph.collect.pacing import Clock, Pace
from topicgraph.collect.subscriptions import Subscription
from topicgraph.pipeline import resolve
from topicgraph.sources.corpus import read_folder
from topicgraph.sources.folder import scan_folder

ROOT = Path(__file__).parents[1]
CHROMIUM = "/usr/bin/chromium"
FEEDS, HOURS, READERS, KILLS = 300, 24, 200, 50
SECONDS_OF_LOAD = 40.0
PAGE_BYTES = os.sysconf("SC_PAGE_SIZE")
MILLION = 1_000_000
"""So many articles are copies of a smaller output: building them would take an hour."""


def memory(process: int | None = None) -> float:
    """The memory that a process uses now, in MB."""
    pages = Path(f"/proc/{process or os.getpid()}/statm").read_text().split()[1]
    return int(pages) * PAGE_BYTES / 2**20


# --- a day of feeds -------------------------------------------------------------------------------


class DayClock(Clock):
    """A time that passes when somebody waits, and with each round."""

    def __init__(self) -> None:
        self.moment = feed_server.START.timestamp()
        self.lock = threading.Lock()

    def now(self) -> float:
        """The simulated time."""
        return self.moment

    def sleep(self, seconds: float) -> None:
        """Let the time pass, but not for the others: they wait at the same time."""

    def sleep_until(self, moment: float, stop: threading.Event) -> None:
        """Let the time pass."""
        self.moment = max(self.moment, moment)


def simulate_day(folder: Path, feeds: int, hours: int, seed: int = 1) -> dict[str, Any]:
    """Collect feeds for so many hours of simulated time, every 15 minutes, from flaky servers."""
    draw, clock = random.Random(seed), DayClock()
    published: dict[int, list[Post]] = {number: [] for number in range(feeds)}
    offered: set[str] = set()
    is_flaky = threading.Event()
    is_flaky.set()

    def answer(number: int) -> Callable[[Any], Reply]:
        def reply(request: Any) -> Reply:
            if is_flaky.is_set() and draw.random() < 0.02:
                return draw.choice(
                    [Reply(status=500), Reply(b"<rss><channel><item>"), Reply(b"\x1f\x8b" * 9),
                     Reply(status=429, headers={"Retry-After": "1800"})]
                )  # fmt: skip
            posts = published[number][-30:]
            tag = f'"{len(published[number])}"'
            if request.headers.get("If-None-Match") == tag:
                return Reply(status=304)
            offered.update(post.url for post in posts)
            site = f"site{number}.example"
            body = make_rss(reversed(posts), f"Site {number}", f"https://{site}/")
            return Reply(body, headers={"ETag": tag})

        return reply

    with serving() as server:
        server.keeps_requests = False  # they would take more memory than the collector
        for number in range(feeds):
            server.pages[f"/feed/{number}"] = answer(number)
        fetcher = Fetcher(allow_private=True, resolve=lambda host, port: ["127.0.0.1"])
        subscriptions = [
            Subscription(f"http://site{n}.example:{server.server_port}/feed/{n}", is_feed=True)
            for n in range(feeds)
        ]
        collector = Collector(subscriptions, folder, fetcher, Pace(clock))
        cpu, sizes = time.process_time(), []
        failures = 0
        rounds = hours * 4
        with collector.open_state() as state:
            for turn in range(rounds):
                for number in range(feeds):
                    for _ in range(draw.random() < 0.35):
                        count = len(published[number])
                        published[number].append(
                            Post(f"Report {count} of site {number} on matter {draw.randrange(999)}",
                                 f"https://site{number}.example/{count}")
                        )  # fmt: skip
                failures += len(collector.collect(state).failures)
                clock.moment += 900.0
                if turn >= rounds // 4:
                    sizes.append(memory())
            clock.moment += 200_000.0  # what was left alone is asked again
            is_flaky.clear()
            collector.collect(state)
        cpu = time.process_time() - cpu
        requests = server.statuses.total()
    titles = Counter(
        line.split('"')[1]
        for path in folder.glob("*/*.md")
        for line in path.read_text("utf-8").splitlines()
        if line.startswith("originalUrl: ")
    )
    return {
        "requests": requests, "failures": failures, "articles": len(titles), "cpu": cpu,
        "lost": len(offered - titles.keys()), "repeated": sum(titles.values()) - len(titles),
        "growth": max(sizes) - sizes[0],
    }  # fmt: skip


def measure_day(feeds: int, hours: int) -> list[dict[str, Any]]:
    """The rows of a day of feeds."""
    with tempfile.TemporaryDirectory() as name:
        day = simulate_day(Path(name) / "articles", feeds, hours)
    what = f"{hours} simulated hours of {feeds} feeds every 15 min, 2 % faulty"
    size = day["articles"]
    return [
        make_row(f"{what}: articles lost", size, "articles", day["lost"], target="0",
                 met=day["lost"] == 0),
        make_row(f"{what}: articles written twice", size, "articles", day["repeated"], target="0",
                 met=day["repeated"] == 0),
        make_row(f"{what}: requests, server included", size, "CPU ms",
                 1000 * day["cpu"] / day["requests"],
                 spread=f"{day['requests']:,} requests, {day['failures']:,} failed"),
        make_row(f"{what}: growth of memory after the first quarter", size, "MB", day["growth"],
                 target="≤ 30 MB, flat", met=day["growth"] <= 30),
    ]  # fmt: skip


# --- kills and bad servers ------------------------------------------------------------------------


def run_collect(folder: Path, *feeds: str) -> subprocess.Popen[bytes]:
    """Start the command."""
    command = [sys.executable, "-m", "topicgraph", "collect", *feeds, "-o", str(folder)]
    nothing = subprocess.DEVNULL
    return subprocess.Popen([*command, "--allow-private"], cwd=ROOT, stdout=nothing, stderr=nothing)


def kill_collectors(count: int, seed: int = 1) -> tuple[int, int, int]:
    """Kill collectors at random points; returns kills, lost and repeated articles."""
    draw, killed = random.Random(seed), 0
    with serving() as server, tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "articles"
        url = server.put("/rss", make_rss(feed_server.make_posts(100)))
        first = 0
        while killed < count:
            process = run_collect(folder, url)
            while not folder.exists() and process.poll() is None:
                time.sleep(0.001)
            time.sleep(0.25 + draw.random() * 0.4 if killed else draw.random() * 0.2)
            process.kill()
            killed += process.wait() == -signal.SIGKILL
            first += 20
            server.put("/rss", make_rss(feed_server.make_posts(100 + first)))
        if run_collect(folder, url).wait():
            raise RuntimeError("the collector fails after the kills")
        urls = Counter(
            line for path in folder.glob("*/*.md") for line in path.read_text().splitlines()
            if line.startswith("originalUrl: ")
        )  # fmt: skip
    return killed, 100 + first - len(urls), sum(urls.values()) - len(urls)


def measure_faults(count: int) -> list[dict[str, Any]]:
    """The rows of kills and of bad servers."""
    killed, lost, repeated = kill_collectors(count)
    with serving() as server, tempfile.TemporaryDirectory() as name:
        paths = put_bad_feeds(server)
        feeds = [Subscription(server.url + path, is_feed=True) for path in paths.values()]
        good = Subscription(server.put("/good", make_rss(feed_server.make_posts(3))), is_feed=True)
        fetcher = Fetcher(allow_private=True, max_seconds=2.0)
        collector = Collector([good, *feeds], Path(name) / "a", fetcher, Pace(DayClock()))
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        with collector.open_state() as state:
            done = collector.collect(state)
        peak = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    wrong = len(paths) - len(done.failures) + (done.new != 3)
    wrong += sum("a bug in topicgraph" in failure for failure in done.failures)
    return [
        make_row("collectors killed at random points: articles lost", killed, "articles", lost,
                 target="0", met=lost == 0),
        make_row("the same: articles written twice", killed, "articles", repeated, target="0",
                 met=repeated == 0),
        make_row("kinds of bad feed servers that were no plain failure", len(paths), "kinds",
                 wrong, target="0", met=wrong == 0),
        make_row("the same: memory that they took", len(paths), "MB", peak, target="≤ 150 MB",
                 met=peak <= 150),
    ]  # fmt: skip


# --- serving --------------------------------------------------------------------------------------


@contextmanager
def serve(output: Path, *words: str) -> Iterator[tuple[Client, int]]:
    """Run `topicgraph serve`; gives a client, and the number of the process."""
    command = [sys.executable, "-m", "topicgraph", "serve", str(output), "--port", "0", *words]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        assert process.stdout is not None
        address = process.stdout.readline().strip()
        try:
            yield Client(int(address.rstrip("/").rpartition(":")[2])), process.pid
        finally:
            process.terminate()


QUESTIONS = (
    "stories?order=newest&limit=40", "facets?", "find?limit=40&order=date", "find?text=police",
    "facets?text=police", "stories?text=police&order=newest", "summary?", "new?since=7d",
)  # fmt: skip
"""What the page asks for: it opens with the first ones."""


def read_as_many(
    client: Client, readers: int, seconds: float, sizes: dict[str, int]
) -> tuple[list[float], list[str]]:
    """Ask as so many readers at once, each with a second between its questions.

    `sizes` has the articles of each build; an answer of another number is of no one build.
    """
    waits: list[float] = []
    faults: list[str] = []
    stop = time.monotonic() + seconds

    def read(number: int) -> None:
        draw = random.Random(number)
        time.sleep(draw.random())
        while time.monotonic() < stop:
            question = draw.choice(QUESTIONS)
            start = time.perf_counter()
            try:
                reply = client.request(f"/api/{question}")
            except OSError as error:
                faults.append(repr(error))
                continue
            waits.append(time.perf_counter() - start)
            if reply.status != 200:
                faults.append(f"{question}: {reply.status}")
            elif question == "facets?":
                total = reply.json()["total"]
                if sizes.get(reply.headers["topicgraph-build"], total) != total:
                    faults.append("an answer of two builds")
            time.sleep(draw.random() * 2)

    threads = [threading.Thread(target=read, args=(number,)) for number in range(readers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return waits, faults


def measure_readers(saved: Path, readers: int, seconds: float) -> list[dict[str, Any]]:
    """The rows of readers who ask while builds land."""
    with tempfile.TemporaryDirectory() as name:
        output, halves = Path(name) / "output", Path(name) / "halves"
        graph = tg.load(saved)
        half = graph.filter(until="2022-06-30")
        builds = [tg.TopicGraph(graph.tables), tg.TopicGraph(half.tables)]
        sizes = {}
        for build in builds:
            tg.save(build, halves)
            sizes[tg.load(halves).database.provenance["checksum"]] = build.articles.height
        tg.save(builds[0], output)
        landed, told, over = [0], [], threading.Event()

        def build_on() -> None:
            while not over.wait(5.0):
                landed[0] += 1
                tg.save(builds[landed[0] % 2], output)

        with serve(output) as (client, process):
            client.ask("summary")
            listener = threading.Thread(target=lambda: told.extend(client.listen()), daemon=True)
            listener.start()
            builder = threading.Thread(target=build_on)
            builder.start()
            read_as_many(client, readers, min(12.0, seconds / 3), sizes)
            before = memory(process)
            waits, faults = read_as_many(client, readers, seconds, sizes)
            over.set()
            builder.join()
            growth = memory(process) - before
        size = graph.articles.height
    what = f"{readers} readers for {seconds:g} s while {landed[0]} builds land"
    spread = f"99 %: {1000 * quantiles(waits, n=100)[98]:.0f} ms; {len(waits):,} answers"
    return [
        make_row(f"{what}: errors, or answers of two builds", size, "answers", len(faults),
                 spread="; ".join(sorted(set(faults))[:3]), target="0", met=not faults),
        make_row(f"{what}: time of an answer (median)", size, "ms", 1000 * median(waits),
                 spread=spread),
        make_row(f"{what}: growth of the server's memory", size, "MB", growth,
                 target="≤ 60 MB, flat", met=growth <= 60),
        make_row(f"{what}: builds that a listening reader was told of", size, "builds",
                 len(set(told)), target="2 kinds, in turns", met=len(told) >= landed[0]),
    ]  # fmt: skip


ROUNDS = 40
"""How often each question is put, every time about something else."""


def list_questions(client: Client, seed: int = 1) -> dict[str, list[str]]:
    """List what is asked of each route: no question comes twice, so that none is remembered."""
    draw = random.Random(seed)
    total = client.ask("stories", limit=1)["total"]
    places = [draw.randrange(total) for _ in range(ROUNDS)]
    stories = [client.ask("stories", limit=1, offset=place)["stories"][0] for place in places]
    count = client.ask("find", limit=1)["total"]
    places = [draw.randrange(count) for _ in range(2 * ROUNDS)]
    articles = [client.ask("find", limit=1, offset=place)["articles"][0] for place in places]
    facets = client.ask("facets")
    outlets = [row["name"] for row in facets["outlets"]]
    topics = [row["name"] for row in facets["topics"]]
    words = sorted({word for row in articles for word in row["title"].split() if len(word) > 4})
    days = [f"2021-{1 + place % 12:02}-{1 + place % 28:02}" for place in range(ROUNDS)]
    last = datetime.fromtimestamp(facets["timeline"][-1]["start"], UTC)
    weeks = [
        f"{last - timedelta(days=7, minutes=place):%Y-%m-%dT%H:%MZ}" for place in range(ROUNDS)
    ]
    subjects = [row["name"] for row in client.ask("subjects", limit=200)["subjects"]]

    def each(route: str, values: Iterable[dict[str, Any]]) -> list[str]:
        return [f"{route}?{urlencode(one)}" for one in itertools.islice(values, ROUNDS)]

    pairs = list(itertools.product(outlets, topics))
    draw.shuffle(pairs)
    numbers = range(ROUNDS)
    chosen = [draw.choice(words) for _ in numbers]
    return {
        "summary": ["summary"],
        "find, a word": each("find", ({"text": word, "limit": 40} for word in chosen)),
        "find, the newest since a day": each(
            "find", ({"since": day, "order": "date", "limit": 40} for day in days)),
        "find, outlet and topic": each(
            "find", ({"provider": a, "topic": b, "limit": 40} for a, b in pairs)),
        "facets since a day": each("facets", ({"since": day} for day in days)),
        "facets of a word": each("facets", ({"text": f"{word} -zz"} for word in chosen)),
        "stories, newest, a page": each(
            "stories", ({"order": "newest", "offset": 41 * number, "limit": 40}
                        for number in numbers)),
        "stories of a word": each(
            "stories", ({"text": f"{word} -zzz", "order": "newest", "limit": 40}
                        for word in chosen)),
        "story": each("story", ({"name": row["id"]} for row in stories)),
        "story, and who lacks it": each(
            "story", ({"name": row["id"], "missing": 1} for row in stories)),
        "storylines": each("storylines", ({"offset": number} for number in numbers)),
        "article": each("article", ({"name": row["id"]} for row in articles)),
        "provider": each("provider", ({"name": name} for name in outlets)),
        "topic": each("topic", ({"name": name} for name in topics)),
        "subject": each("subject", ({"name": name} for name in subjects)),
        "subjects": each("subjects", ({"limit": 1 + number} for number in numbers)),
        "connections of an article": each(
            "connections", ({"name": row["id"]} for row in articles)),
        "connections of an article, two steps": each(
            "connections", ({"name": row["id"], "depth": 2} for row in articles)),
        "connections of an outlet": each(
            "connections", ({"name": name} for name in outlets)),
        "path": each("path", ({"a": a["id"], "b": b["id"]}
                              for a, b in itertools.pairwise(articles[::2]))),
        "explain": each("explain", ({"a": row["id"]} for row in articles)),
        "new, since the last week": each("new", ({"since": week} for week in weeks)),
        "new, since years ago": each("new", ({"since": day} for day in days[:ROUNDS // 5])),
        "check": each("check", ({"offset": number} for number in numbers)),
    }  # fmt: skip


def measure_question(
    client: Client, process: int, size: int, name: str, questions: Sequence[str]
) -> dict[str, Any]:
    """The row of one kind of question: the time and the CPU time of its answers.

    A refusal that says which limit of the documentation it is (400) is an answer; one because it
    took too long (503), or none at all, is not.
    """
    waits, limits, failures = [], [], []
    cpu = read_cpu(process)
    for question in questions:
        begin = time.perf_counter()
        try:
            reply = client.request(f"/api/{question}")
        except TimeoutError:
            failures.append(f"no answer in time: {question}")
            break  # the others of this kind would wait for it
        waits.append(1000 * (time.perf_counter() - begin))
        if reply.status == 400:
            limits.append(reply.json()["error"])
        elif reply.status not in (200, 404):  # no path connects some pairs
            failures.append(f"{reply.status} {reply.body[:80]!r}")
    cpu = (read_cpu(process) - cpu) / max(len(waits), 1)
    parts = [f"{1000 * cpu:.0f} CPU ms each"]
    parts += [f"95 %: {quantiles(waits, n=20)[18]:.0f} ms"] if len(waits) > 1 else []
    parts += [f"{len(limits)} over a limit: {limits[0]}"] if limits else []
    parts += [f"{len(failures)} failed: {failures[0]}"] if failures else []
    return make_row(
        f"asked: {name} (median of {len(waits)})", size, "ms", median(waits or [0.0]),
        spread="; ".join(parts), target="none fails", met=not failures,
    )  # fmt: skip


def read_cpu(process: int) -> float:
    """The CPU seconds that a process has used."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def measure_questions(saved: Path) -> list[dict[str, Any]]:
    """The rows of the questions of each route to one output, none of them remembered."""
    rows = []
    start = time.perf_counter()
    with serve(saved) as (client, process):
        client.ask("summary")
        opened = time.perf_counter() - start
        waits = []
        for question in ("stories?order=newest&limit=40", "facets?", "find?limit=40"):
            begin = time.perf_counter()
            client.request(f"/api/{question}")
            waits.append(time.perf_counter() - begin)
        size = client.ask("find", limit=1)["total"]
        rows.append(make_row("start of the server, until it answers", size, "s", opened))
        rows.append(
            make_row("what the page opens with, all of it", size, "ms", 1000 * sum(waits),
                     target="≤ 1,000 ms", met=sum(waits) <= 1.0)
        )  # fmt: skip
        for name, questions in list_questions(client).items():
            rows.append(measure_question(client, process, size, name, questions))
        rows.append(make_row("memory of the server", size, "MB", memory(process)))
    return rows


ARRIVALS = 5
SECONDS_FOR_A_BUILD = 1_200


def measure_arrival(articles: Path, output: Path, size: int) -> list[dict[str, Any]]:
    """The rows of the time from a file's arrival until it is on screen, and until it is built."""
    from playwright.sync_api import sync_playwright

    waits = []
    with (
        serve(output, "--watch", str(articles)) as (client, process),
        sync_playwright() as playwright,
    ):
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = chromium.new_page()
        page.goto(client.url)
        page.wait_for_selector("#count:not(:empty)", timeout=120_000)
        wait_for_watcher(client, articles)
        before = memory(process)
        start = 0.0
        for number in range(ARRIVALS):
            title = f"A ferry number {number} arrived just now"
            hidden = articles / f".arriving-{number}"
            hidden.write_text(make_piece(title, number))
            hidden.rename(articles / f"arrived-{number}.md")
            start = time.perf_counter()
            page.wait_for_selector(f"text={title}", timeout=120_000)
            waits.append(time.perf_counter() - start)
            time.sleep(1.0)
        allowed = SECONDS_FOR_A_BUILD if size <= MAX_BUILT else 0
        while client.ask("arrived")["total"]:  # until a build has landed that has the last one
            if time.perf_counter() - start > allowed:
                break
            time.sleep(0.5)
        built = time.perf_counter() - start
        if built <= allowed:
            page.wait_for_selector("#arrived", state="hidden", timeout=120_000)
        growth = memory(process) - before
        chromium.close()
    limit = 3.0 if size <= 10_000 else 15.0
    what = "from the renaming of an article's file until its headline is on screen (Chromium)"
    what += ", not yet in a story" if size <= MAX_BUILT else ", over an output without stories"
    rows = [
        make_row(what, size, "s", median(waits), spread=(min(waits), max(waits)),
                 target=f"≤ {limit:g} s", met=max(waits) <= limit),
        make_row("growth of the server's memory meanwhile", size, "MB", growth),
    ]  # fmt: skip
    if built <= allowed:
        last = "from the renaming of the last one until a build that has it is served"
        rows.append(make_row(last, size, "s", built, spread="with a low priority"))
    return rows


def make_piece(title: str, number: int) -> str:
    """Write an article of an outlet of its own."""
    return (
        f"---\ntitle: {title}\noriginalUrl: https://arrival{number}.example/{number}\n"
        "publishedDateTime: 2023-06-01T10:00:00Z\n---\n"
    )


def wait_for_watcher(client: Client, articles: Path) -> None:
    """Wait until the process that watches has looked at the folder for the first time."""
    (articles / "arrived-first.md").write_text(make_piece("The first one to arrive", 99))
    while not client.ask("find", text='"first one to arrive"')["total"]:
        time.sleep(0.5)


MAX_BUILT = 5_000
"""A larger output is made without stories where only the number of its articles matters: a build
takes minutes. The server begins that build at once, so that articles arrive while it runs."""


def build(count: int, folder: Path) -> tuple[Path, Path]:
    """Write and build a corpus; returns the articles and the output."""
    articles, output = folder / f"articles-{count}", folder / f"output-{count}"
    corpus.write(articles, count)
    command = [sys.executable, "-m", "topicgraph", "build", str(articles), "-o", str(output)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return articles, output


def build_without_stories(count: int, folder: Path) -> tuple[Path, Path]:
    """Write a corpus, and save its articles, outlets and topics; returns both folders."""
    articles, output = folder / f"articles-{count}", folder / f"output-{count}"
    corpus.write(articles, count)
    tg.save(tg.TopicGraph(resolve(read_folder(scan_folder(articles)))), output)
    return articles, output


PARTS = ("day", "faults", "readers", "arrival", "questions", "million")


def measure(
    part: str, size: int, saved: Sequence[Path], feeds: int, hours: int, readers: int
) -> list[dict[str, Any]]:
    """The rows of one part."""
    if part == "day":
        return measure_day(feeds, hours)
    if part == "faults":
        return measure_faults(KILLS)
    if part in ("questions", "million") and saved:
        return [row for output in saved for row in measure_questions(output)]
    with tempfile.TemporaryDirectory() as name:
        is_large = part == "arrival" and size > MAX_BUILT
        articles, output = (build_without_stories if is_large else build)(size, Path(name))
        if part == "readers":
            return measure_readers(output, readers, SECONDS_OF_LOAD)
        if part == "arrival":
            return measure_arrival(articles, output, size)
        if part == "million":
            large, count = Path(name) / "large", tg.load(output).database.article_count
            enlarged(output, -(-MILLION // count), large)
            output = large
        return measure_questions(output)


def main(words: list[str]) -> None:
    """Measure, print, and write a section of RESULTS.md for each part."""
    from benchmarks.__main__ import FOLDER, format_section, write_sections

    parser = argparse.ArgumentParser(prog="python -m benchmarks newsroom", description=__doc__)
    parser.add_argument("saved", nargs="*", type=Path)
    parser.add_argument("--parts", nargs="+", choices=PARTS, default=PARTS)
    parser.add_argument("--size", type=int, default=10_000, help="articles that are served")
    parser.add_argument("--feeds", type=int, default=FEEDS)
    parser.add_argument("--hours", type=int, default=HOURS)
    parser.add_argument("--readers", type=int, default=READERS)
    parser.add_argument("-o", "--output", type=Path, default=FOLDER / "RESULTS.md")
    options = parser.parse_args(words)
    for part in options.parts:
        rows = measure(
            part, options.size, options.saved, options.feeds, options.hours, options.readers
        )
        title = f"newsroom, {part}" + (f", {options.size:,}" if part == "arrival" else "")
        text = format_section(title, rows, ["newsroom", *words])
        print(f"## {text}\n", flush=True)
        write_sections(options.output, {title: text})
