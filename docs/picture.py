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
        "The page opens with the stories that most outlets have. For each story you see its "
        "articles as dots over time, who was first and who came next, and how many of the "
        "outlets have it. **Overview** lists what stands out, and says how each statement was"
        " computed. Click a sentence to select what it is about. Below are the outlets that "
        "were first most often, and those that republish most.",
    ),
    Stop(
        "lanes",
        "Who came when?",
        "**Who came when** shows a story with one lane for each outlet, in the order of their"
        " first articles. You see how long each came after the earliest and after the one"
        " before it. Copies are hollow dots. The biggest outlets that do not have the story, "
        "although they have articles from that week, get an empty lane.",
        clicks=(".lanes-button >> nth=0",),
    ),
    Stop(
        "network",
        "What is connected with what?",
        "**Network** shows the articles, grouped into stories, with their outlets and topics."
        " Solid and dashed lines tell what a file states from what is inferred. A slider in "
        "the panel of a selected item shows more of its neighbourhood.",
        fragment="#view=network&at=topic:privacy",
    ),
    Stop(
        "story",
        "Who was first?",
        "The panel of a story lists its headlines in order of time, and says which of them are "
        "copies. It says who was first (or who shares the first place), which outlets have no "
        "article on the story in this corpus, how the articles hold together as one story, and "
        "which stories came before and after on the same matter. The panel of an article names "
        "the articles that hold it in its story. The picture highlights the same articles.",
        clicks=("#tab-stories", ".row >> nth=0"),
    ),
    Stop(
        "outlets",
        "Which outlet mostly republishes?",
        "**Outlets** is a table with the figures of each outlet: its share of voice, how "
        "often it was first, which stories only it has, and how many of its articles others "
        "wrote. Figures based on fewer than five articles are marked. More tables show "
        "outlets by topic and by story, and what whole groups of outlets lack.",
        fragment="#view=outlets",
        clicks=("#sheet th >> text=Written by others",),
    ),
    Stop(
        "stories",
        "What is not here from an outlet?",
        "The end of **Overview** lists the largest outlets. The panel of each outlet lists "
        "the big stories that are missing from it here. This table shows all of them at once,"
        " outlets by story: “1st” was first, the others came that much later, and a dot means"
        " that the story is not in this corpus from that outlet. The folder is a sample, so "
        "the page never says that an outlet left something out.",
        fragment="#view=outlets",
        clicks=("text=By story",),
    ),
    Stop(
        "compare",
        "How do two outlets differ?",
        "**Compare** shows two or more outlets, or your own groups of outlets, side by side: "
        "their topics with intervals, the stories that they share or do not share, who came "
        "later and by how much, and their typical words. Click any mark to see the articles "
        "behind it. **Download** saves this view, like any other, as a picture (PNG or SVG).",
        fragment="#view=compare&side=group:tabloids&side=group:general news",
    ),
    Stop(
        "pairs",
        "Who follows whom, and who covers the same stories?",
        "Further down in **Compare** you see the headlines of the same stories side by side, "
        "and the words in which they differ. A matrix shows how many articles of one outlet "
        "were followed by a similar article of another, with the articles behind each figure."
        " Then come the pairs of outlets that differ most from the number of shared stories "
        "that chance would give.",
        fragment="#view=compare&side=provider:harbourwire.example&side=provider:civilsignal.example&side=provider:aldermoortimes.example",
        clicks=(".follows .filled button >> nth=0",),
        sight=".follows",
    ),
    Stop(
        "selection",
        "One selection for everything",
        "Filters, the time strip, a cell of a table and a bar of a comparison all change the "
        "same selection, and every view shows it. In the search box you can combine names, "
        "times and words: “cameras harbour wire february 2021”. Here the articles on "
        "surveillance are selected. The link keeps the selection, and Download saves it.",
        fragment="#only.topic=topic:surveillance",
        clicks=("#filter",),
    ),
    Stop(
        "path",
        "How are two things connected?",
        "**Path** finds the most informative path between two things and shows it in the "
        "picture and as a sentence. This picture is dark because the page follows the setting"
        " of your system, or the button at the top right.",
        fragment="#view=network&at=path&path=provider:nypost.com&path=provider:eveningspark.example",
        dark=True,
    ),
)


TOO_LARGE = """
## A corpus that is too large for a page

A page contains at most 100,000 articles, because browsers need more than two seconds to open
larger ones. From a larger corpus, the page includes the stories that the most outlets covered, and
then the newest articles. It says so at the top of **Overview**, in **About**, and next to every
list, filter and table that counts only these articles. The figures in the header, the findings, who
was first and who republishes always count all articles. To find other articles, use `topicgraph
find WORDS`. To see one part completely, make a page of it:

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
