"""Measure the coverage page beside raw pyvis on the same graph, in headless Chromium.

    .venv/bin/python -m benchmarks page [1600 20000 100000]

Measured are drawing, dragging, zooming, searching, steps in time and opening a story. The articles
are synthetic: seeded, one in five only linked, with stories of very different sizes, some 300
outlets, 40 topics, titles and excerpts of real length, and reasons of similarity. Raw pyvis gets
its nodes and edges directly, with fixed places and without physics, because otherwise it would take
minutes. The targets are the project's own for this size, on a machine with two cores and no GPU.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl
from playwright.sync_api import sync_playwright
from pyvis.network import Network

import topicgraph as tg
from benchmarks.rows import make_row
from topicgraph.graph import TopicGraph
from topicgraph.store import tables

OPTIONS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
TEXT = """
council cameras vote ban regulator schools software faces mood police airport ferry drivers telecom
pay leaked manual company raises round study finds expressions poor guide emotion privacy law draft
fines city workers union voice model data says report plan court ruling minister budget storm bridge
hospital doctors science museum festival match final coach transfer market
"""
WORDS = TEXT.split()
TARGETS = {
    1600: {"drag p50": 20, "drag p95": 20, "zoom p50": 20,
    "zoom p95": 20, "size": 0.9, "search": 5, "time step": 40, "open story": 100},
    20000: {"drag p50": 30, "drag p95": 30, "zoom p50": 30,
    "zoom p95": 30, "size": 4.0, "search": 5, "time step": 60, "open story": 120},
    100000: {"drag p50": 30, "drag p95": 30, "zoom p50": 30,
    "zoom p95": 30, "size": 14.0, "search": 10, "time step": 150, "open story": 150,
    "writing": 15},
}  # fmt: skip
LEAST_RATIOS = {
    1600: {"first draw": 898 / 400, "usable": 946 / 550},
    20000: {"first draw": 6043 / 550, "usable": 6089 / 900},
    100000: {"first draw": 34_000 / 900, "usable": 34_000 / 1500},
}
"""How many times as fast as the peer a page must open: the speed of machines differs by the hour.
The milliseconds are those of the peer and the targets on one machine."""

STUB_SHARE = 5
"""One article in so many is only linked, not held."""

SIZES = (1600, 20_000)
PEER = "raw pyvis, fixed places"
REPEATS = 3
"""So often each page is opened; of what is measured the median is taken, on both sides alike."""

WATCH = """() => {
  const fill = CanvasRenderingContext2D.prototype.fill;
  CanvasRenderingContext2D.prototype.fill = function (...all) {
    const mark = () => (window.firstDraw ||= performance.now());
    if (!window.firstDraw) requestAnimationFrame(() => setTimeout(mark));
    CanvasRenderingContext2D.prototype.fill = fill;
    return fill.apply(this, all);
  };
  window.frames = [];
  let last = performance.now();
  const count = (now) => {
    window.frames.push(now - last);
    last = now;
    requestAnimationFrame(count);
  };
  requestAnimationFrame(count);
}"""
SETTLED = """() => new Promise((done) => {
  let calm = 0;
  const look = (last) => requestAnimationFrame((now) => {
    calm = window.firstDraw && now - last < 60 ? calm + 1 : 0;
    if (calm >= 3) done(now); else look(now);
  });
  look(performance.now());
})"""
TIMED = """async (act) => {
  const acts = {
    search: (word) => {
      const box = document.getElementById('find');
      box.value = word;
      box.dispatchEvent(new Event('input'));
    },
    step: () => document.querySelector("[aria-label='A step on in time']").click(),
    open: () => {
      const press = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true });
      document.getElementById('canvas').dispatchEvent(press);
    },
  };
  const start = performance.now();
  acts[act[0]](act[1]);
  const called = performance.now() - start;
  if (act[0] === "search") {
    const numbers = () => [...document.querySelectorAll('#found .number')];
    const counting = () => numbers().some((one) => one.textContent === '…');
    while (counting()) await new Promise((done) => setTimeout(done));
  }
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  return [called, performance.now() - start];
}"""


def make_graph(count: int, seed: int = 7) -> TopicGraph:
    """Make a graph of `count` articles over two years; three quarters are in stories.

    One in `STUB_SHARE` is a stub. Within stories an article lists the one before it, and is similar
    to the two before it.
    """
    random = np.random.default_rng(seed)
    outlets, topics = min(300, 20 + count // 40), 40
    story_of, story = np.full(count, -1), 0
    place = 0
    while place < count * 3 // 4:
        size = min(int(random.pareto(1.3) * 2) + 2, 60)
        story_of[place : place + size] = story
        place, story = place + size, story + 1
    start = datetime(2021, 1, 1, tzinfo=UTC)
    begins = random.integers(0, 2 * 365 * 86_400, story + 1)
    shares = 1 / np.arange(1, outlets + 1) ** 0.9
    outlet_of = random.choice(outlets, count, p=shares / shares.sum())
    lead = [" ".join(random.choice(WORDS, 5)) for _ in range(story + 1)]
    rows, edges = [], []
    for n in range(count):
        s = int(story_of[n])
        seconds = (
            int(begins[s]) + int(random.exponential(40_000))
            if s >= 0
            else int(random.integers(0, 2 * 365 * 86_400))
        )
        title = (
            f"{lead[s] if s >= 0 else ' '.join(random.choice(WORDS, 5))} "
            f"{' '.join(random.choice(WORDS, 4))}"
        ).capitalize()
        url = f"https://outlet{outlet_of[n]}.example/2021/{'-'.join(random.choice(WORDS, 3))}-{n}"
        rows.append({
            "id": f"article:{url}", "title": title,
            "excerpt": "" if n % STUB_SHARE == 2 else " ".join(random.choice(WORDS, 22)) + ".",
            "medium": "article", "published": start + timedelta(seconds=seconds),
            "precision": "second",
            "url": url, "urls": [url], "titles": [title],
            "provider": f"provider:outlet{outlet_of[n]}.example",
            "quality": int(random.integers(0, 100)), "heat": int(random.integers(0, 100)),
            "held": n % STUB_SHARE != 2, "files": [f"{n:06}.md"] if n % STUB_SHARE != 2 else [],
            "story": f"story:{s:06}" if s >= 0 else None, "image": "", "extra": "",
        })  # fmt: skip
        edges.append((rows[n]["id"], rows[n]["provider"], "published_by", 1.0, "own domain", ""))
        about = {int(t) for t in random.zipf(1.6, 2) if t <= topics}
        edges.extend(
            (rows[n]["id"], f"topic:t{topic}", "about", 1.0, "stated", "") for topic in about
        )
        if n and s >= 0 and story_of[n - 1] == s:
            edges.append((rows[n]["id"], rows[n - 1]["id"], "related", 1.0, "same URL", ""))
        for back in (1, 2):
            if n >= back and s >= 0 and story_of[n - back] == s:
                said = ", ".join(sorted(lead[s].split())[back : back + 3])
                gap = abs(rows[n]["published"] - rows[n - back]["published"])
                reason = f"both say {said}; {gap // timedelta(hours=1) + 2} hours apart"
                weight = round(0.3 + 0.6 * random.random(), 3)
                edges.append((rows[n]["id"], rows[n - back]["id"], "similar", weight, reason, ""))
    named = [
        (
            f"provider:outlet{n}.example",
            f"Outlet {n}",
            f"outlet{n}.example",
            [f"Outlet {n}"],
            False,
            None,
            1,
        )
        for n in range(outlets)
    ]
    subjects = [(f"topic:t{n}", f"Topic {n}", [f"Topic {n}"], 1) for n in range(1, topics + 1)]
    blank = dict.fromkeys(tables.ARTICLES)
    graph_tables = tables.Tables(
        pl.DataFrame([blank | row for row in rows], schema=tables.ARTICLES).sort("id"),
        pl.DataFrame(named, schema=tables.PROVIDERS, orient="row").sort("id"),
        pl.DataFrame(subjects, schema=tables.TOPICS, orient="row").sort("id"),
        pl.DataFrame(edges, schema=tables.EDGES, orient="row")
        .unique(["source", "target", "kind"])
        .sort("source", "kind", "target"),
    )
    return TopicGraph(graph_tables)


def raw_pyvis(graph: TopicGraph, path: Path) -> Path:
    """The same nodes and edges as pyvis writes them itself, its lists filled directly."""
    network = Network(directed=True, cdn_resources="in_line")
    random = np.random.default_rng(1)
    ids = [*graph.articles["id"], *graph.providers["id"], *graph.topics["id"]]
    names = [*graph.articles["title"], *graph.providers["name"], *graph.topics["name"]]
    places = random.normal(size=(len(ids), 2)) * 40 * len(ids) ** 0.5
    number = {id_: n for n, id_ in enumerate(ids)}
    network.nodes = [
        {"id": n, "label": name[:30], "shape": "dot", "size": 8, "x": float(x), "y": float(y)}
        for n, (name, (x, y)) in enumerate(zip(names, places, strict=True))
    ]
    network.edges = [
        {"from": number[a], "to": number[b]}
        for a, b in graph.edges.select("source", "target").iter_rows()
    ]
    network.toggle_physics(False)
    path.write_text(network.generate_html(), encoding="utf-8")
    return path


def opened(browser: Any, path: Path) -> tuple[Any, Any]:
    """A page that is being opened at its network, with nothing let through to any host.

    The second one is a session with the browser, which knows the CPU time of the page.
    """
    page = browser.new_page(viewport={"width": 1440, "height": 900})
    page.set_default_timeout(240_000)
    page.route("http*://**", lambda route: route.abort())
    page.add_init_script(f"({WATCH})()")
    session = page.context.new_cdp_session(page)
    session.send("Performance.enable", {"timeDomain": "threadTicks"})
    page.goto(f"{path.as_uri()}#view=network", wait_until="commit")
    return page, session


def read_thread_cpu(session: Any) -> float:
    """The CPU milliseconds that the page's thread has used; other programs do not count."""
    metrics = session.send("Performance.getMetrics")["metrics"]
    return 1000 * next(one["value"] for one in metrics if one["name"] == "TaskDuration")


def measure_frames(page: Any, act: Callable[[], None]) -> tuple[float, float]:
    """Measure the median and 95th percentile of the times between frames, in milliseconds."""
    page.evaluate("() => { window.frames.length = 0; }")
    act()
    times = sorted(page.evaluate("() => window.frames"))
    return times[len(times) // 2], times[int(len(times) * 0.95)]


def drag(page: Any) -> None:
    """Drag the picture along a line."""
    page.mouse.move(420, 380)
    page.mouse.down()
    for n in range(45):
        page.mouse.move(420 + 4 * n, 380 + 2 * n)
        page.wait_for_timeout(12)
    page.mouse.up()


def zoom(page: Any) -> None:
    """Zoom in and out again."""
    page.mouse.move(480, 400)
    for n in range(24):
        page.mouse.wheel(0, -60 if n < 12 else 60)
        page.wait_for_timeout(25)


def measure(page: Any, session: Any, path: Path) -> dict[str, float]:
    """What both pages can do: draw, be dragged, be zoomed."""
    page.wait_for_function("() => window.firstDraw")
    usable = page.evaluate(SETTLED)
    first = page.evaluate("() => window.firstDraw")
    cpu = read_thread_cpu(session)
    drag_middle, drag_high = measure_frames(page, lambda: drag(page))
    zoom_middle, zoom_high = measure_frames(page, lambda: zoom(page))
    return {
        "first draw": first, "usable": usable, "CPU until usable": cpu,
        "drag p50": drag_middle, "drag p95": drag_high,
        "zoom p50": zoom_middle, "zoom p95": zoom_high, "size": path.stat().st_size / 1e6,
    }  # fmt: skip


def ours_alone(page: Any, graph: TopicGraph) -> dict[str, float]:
    """What only our page can do."""
    page.wait_for_selector("html[data-ready]")
    page.focus("#find")
    page.wait_for_timeout(300)
    searches = [
        page.evaluate(TIMED, ["search", word])
        for word in ("c", "co", "cou", "counc", "council", "council cameras", "outlet 7")
    ]
    page.fill("#find", "")
    steps = [page.evaluate(TIMED, ["step", ""])[1] for _ in range(8)]
    page.keyboard.press("Escape")
    page.evaluate("() => document.activeElement.blur()")
    opens = []
    for story in (
        graph.articles["story"].drop_nulls().value_counts(sort=True)["story"].to_list()[:4]
    ):
        page.evaluate(
            "id => { location.hash = `view=network&at=${encodeURIComponent(id)}`; }", story
        )
        page.wait_for_timeout(200)
        opens.append(page.evaluate(TIMED, ["open", ""])[1])
    return {
        "search": max(
            held for held, _ in searches
        ),  # how long a key holds the page up; what is counted after it follows
        "search, all counted": max(counted for _, counted in searches),
        "time step": statistics.median(steps),
        "open story": statistics.median(opens),
    }


@dataclass(frozen=True)
class Figure:
    """One thing measured as often as the page was opened."""

    values: tuple[float, ...]

    @property
    def middle(self) -> float:
        """The median."""
        return statistics.median(self.values)

    def __str__(self) -> str:
        low, high = min(self.values), max(self.values)
        digits = 1 if high < 20 else 0
        return f"{self.middle:.{digits}f}" + (
            f" ({low:.{digits}f}–{high:.{digits}f})" if high - low >= 0.1 else ""
        )


def repeated(
    browser: Any,
    path: Path,
    more: Callable[[Any], dict[str, float]] = lambda page: {},
    times: int = REPEATS,
) -> dict[str, Figure]:
    """Measure a page that is opened so many times, each time in a new window."""
    runs: list[dict[str, float]] = []
    for _ in range(times):
        page, session = opened(browser, path)
        figures = measure(page, session, path)
        runs.append(figures | more(page))
        page.close()
    return {key: Figure(tuple(run[key] for run in runs)) for key in runs[0]}


def warm_up(browser: Any) -> Any:
    """Draw a small page first, and return the browser.

    What a browser does only once after its start must not count for a page.
    """
    page = browser.new_page()
    page.set_content(
        "<canvas id=c></canvas><script>c.getContext('2d').fillRect(0, 0, 9, 9)</script>"
    )
    page.wait_for_timeout(300)
    page.close()
    return browser


def results(sizes: Sequence[int] = SIZES) -> list[dict[str, Any]]:
    """Return each figure as `what, size, unit, ours, spread, peer_name, peer, target, met`.

    `spread` is (least, most) of ours.
    """
    rows: list[dict[str, Any]] = []
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = warm_up(
            playwright.chromium.launch(executable_path="/usr/bin/chromium", args=OPTIONS)
        )
        for size in sizes:
            rows.extend(_of_size(browser, size, Path(folder)))
        browser.close()
    return rows


def _of_size(browser: Any, size: int, folder: Path) -> list[dict[str, Any]]:
    graph = make_graph(size)
    began = time.process_time()
    page = tg.write_html(graph, folder / "ours.html")
    writing = time.process_time() - began
    ours = repeated(browser, page, lambda page: ours_alone(page, graph)) | {
        "writing": Figure((writing,))
    }
    # The peer needs minutes for each opening of a large page.
    theirs = repeated(
        browser, raw_pyvis(graph, folder / "raw.html"), times=1 if size > 20_000 else REPEATS
    )
    targets = TARGETS.get(size, TARGETS[100_000] if size > 20_000 else {})
    ratios = LEAST_RATIOS.get(size, {})
    return [
        _row(what, size, ours[what], theirs.get(what), targets.get(what), ratios.get(what))
        for what in ours
    ]


def _row(
    what: str,
    size: int,
    ours: Figure,
    peer: Figure | None,
    target: float | None,
    least_ratio: float | None,
) -> dict[str, Any]:
    unit = {"size": "MB", "writing": "CPU s", "CPU until usable": "CPU ms"}.get(what, "ms")
    met = None if target is None else ours.middle <= target
    if peer and least_ratio:
        met = peer.middle >= least_ratio * ours.middle
    return make_row(
        f"page: {what}",
        size,
        unit,
        ours.middle,
        spread=(min(ours.values), max(ours.values)),
        peer=peer and peer.middle,
        peer_name=PEER,
        target=f"≥ {least_ratio:.3g} × the peer's speed" if peer and least_ratio else target,
        met=met,
    )


def main(arguments: list[str]) -> None:
    """Print a table for each size."""
    print(
        f"Medians of {REPEATS} openings in a warm browser (least–most)\n\n"
        f"| articles | what | unit | topicgraph | target | | {PEER} |"
    )
    print("|---|---|---|---|---|---|---|", flush=True)
    for size in [int(size) for size in arguments] or SIZES:
        for row in results([size]):
            ours = str(Figure((row["spread"][0], row["ours"], row["spread"][1])))
            peer = "–" if row["peer"] is None else str(Figure((row["peer"],)))
            met = {None: "", True: "met", False: "missed"}[row["met"]]
            target = "–" if row["target"] is None else str(row["target"])
            cells = (
                f"{size:,}",
                row["what"].removeprefix("page: "),
                row["unit"],
                ours,
                target,
                met,
                peer,
            )
            print(f"| {' | '.join(cells)} |", flush=True)
