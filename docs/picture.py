"""Make the pictures of the README and of the tour.

    .venv/bin/python docs/picture.py

Builds the demo corpus, opens its page in Chromium, uses it and takes screenshots. Writes
docs/tour.md and the pictures in docs/tour/. Needs the extra `test` (Playwright) and Chromium on the
PATH.
"""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import sync_playwright

import topicgraph as tg

HERE = Path(__file__).parent
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
OPTIONS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--force-color-profile=srgb",
]


@dataclass(frozen=True)
class Stop:
    """A stop of the tour.

    It has a picture, a heading and words, the address it opens at, what is clicked there, and what
    is then scrolled into view.
    """

    name: str
    heading: str
    words: str
    fragment: str = ""
    clicks: tuple[str, ...] = ()
    sight: str = ""
    dark: bool = False


TOUR = (
    Stop(
        "overview",
        "What were the big stories?",
        "The page opens with the stories of most outlets: the articles of each as dots over its"
        " own hours, who was first and who came next, and how many of the outlets have it."
        " **Overview** says what stands out, each with how we know; a click on a sentence selects"
        " what it is about. Then come who was first and who republishes.",
    ),
    Stop(
        "lanes",
        "Who came when?",
        "**Who came when** opens a story into lanes, one for each outlet in order of its first "
        "article: how long after the first, and after the one before it; copies are hollow. The"
        " biggest outlets that lack it, though they have articles of that week, have an empty"
        " lane.",
        clicks=(".lanes-button >> nth=0",),
    ),
    Stop(
        "network",
        "What is connected with what?",
        "**Network** shows the articles, grouped into stories, among their outlets and topics. "
        "What a file states and what is inferred are different lines. A slider in the panel of"
        " what is chosen widens its neighbourhood.",
        fragment="#view=network&at=topic:privacy",
    ),
    Stop(
        "story",
        "Who was first?",
        "A story’s panel has its headlines in time order, the copies under their origin, "
        "who was first (ties are named), and the outlets"
        " from which nothing on it is in this corpus. The picture lights up the same articles.",
        clicks=("#tab-stories", ".row >> nth=0"),
    ),
    Stop(
        "outlets",
        "Which outlet mostly republishes?",
        "**Outlets** lists the figures of each: its share of voice, how often it was "
        "first, what it has alone, how much of it was written"
        " by others. A figure on fewer than five is marked. The other two tables cross "
        "outlets with topics and with stories.",
        fragment="#view=outlets",
        clicks=("#sheet th >> text=Written by others",),
    ),
    Stop(
        "stories",
        "What is not here from an outlet?",
        "The end of **Overview** names the largest outlets; the panel of each lists the "
        "big stories that it does not have here. For all of"
        " them at once there is this table, outlets by story: “1st” was first, the "
        "others came so much later, and a dot says that the story"
        " is not in this corpus from that outlet. The folder is a sample: the page never "
        "says that an outlet left something out.",
        fragment="#view=outlets",
        clicks=("text=By story",),
    ),
    Stop(
        "compare",
        "How do two outlets differ?",
        "**Compare** sets two or more outlets, or your own groups of them, side by side: "
        "topics with their intervals, stories that they"
        " share or not, who came later and by how much, and the words that set them "
        "apart. Every mark leads to the articles behind it.",
        fragment="#view=compare&side=group:tabloids&side=group:general news",
    ),
    Stop(
        "pairs",
        "Who follows whom, and who covers the same stories?",
        "Further down in **Compare**: the headlines of the same stories side by side, "
        "and the words by which they differ; how many articles"
        " of one outlet were followed by a similar one of another, each figure with the "
        "articles behind it; and the pairs of outlets that"
        " are furthest from sharing as many stories as chance would give.",
        fragment="#view=compare&side=provider:harbourwire.example&side=provider:civilsignal.example&side=provider:aldermoortimes.example",
        clicks=(".follows .filled button >> nth=0",),
        sight=".follows",
    ),
    Stop(
        "selection",
        "One selection for everything",
        "Filters, the strip of time, a cell of a matrix, a bar of a comparison: all of "
        "them set the one selection that every pane follows. The search takes names, times and"
        " words in one query: “cameras harbour wire february 2021”."
        " Here it is the articles on surveillance. The link keeps it, and Download saves it.",
        fragment="#only.topic=topic:surveillance",
        clicks=("#filter",),
    ),
    Stop(
        "path",
        "How are two things connected?",
        "**Path** finds the way that says most from one thing to another, in the picture "
        "and in a sentence. It is dark here because the"
        " page follows the system, or the button at the top right.",
        fragment="#view=network&at=path&path=provider:nypost.com&path=provider:eveningspark.example",
        dark=True,
    ),
)


TOO_LARGE = """
## A corpus that is too large for a page

A page holds at most 100,000 articles; no browser opens more than that in two seconds. From a larger
corpus it takes the stories that the most outlets covered, then the newest articles. It says so at
the top of **Overview**, in **About**, and beside every list, filter and table that counts only
these. The figures in the header, the findings, who was first and who republishes always count all
articles. To see the others, use `topicgraph find WORDS`. To see a part in full, make a page of it:

```python
import topicgraph as tg

tg.write_html(tg.load("output").filter(since="2021-03"), "part.html")
```
"""


def shot(browser: Any, page_file: Path, stop: Stop, to: Path) -> None:
    """Take the picture of one stop."""
    page = browser.new_page(
        viewport={"width": 1280, "height": 800},
        color_scheme="dark" if stop.dark else "light",
        reduced_motion="reduce",
    )
    page.goto(page_file.as_uri() + stop.fragment)
    page.wait_for_selector("html[data-ready]")
    for selector in stop.clicks:
        page.click(selector)
    if stop.sight:
        page.eval_on_selector(stop.sight, "part => part.scrollIntoView()")
    page.wait_for_timeout(400)
    page.screenshot(path=to)
    page.close()


def tour(graph: tg.TopicGraph) -> str:
    """The text of the tour."""
    head = (
        "# A tour of the page\n\nMade by `docs/picture.py` from the demo in `seeds/` "
        f"({graph!r}). Open your own: `topicgraph build`.\n"
    )
    stops = (
        f"\n## {stop.heading}\n\n{stop.words}\n\n![{stop.heading}](tour/{stop.name}.png)\n"
        for stop in TOUR
    )
    return head + "".join(stops) + TOO_LARGE


def main() -> None:
    """Write the pictures and the tour."""
    (HERE / "tour").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        graph = tg.build(HERE.parent / "seeds")
        page_file = tg.write_html(graph, Path(folder) / "graph.html")
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=OPTIONS)
        for stop in TOUR:
            shot(browser, page_file, stop, HERE / "tour" / f"{stop.name}.png")
        browser.close()
    (HERE / "tour.md").write_text(tour(graph), encoding="utf-8")


if __name__ == "__main__":
    main()
