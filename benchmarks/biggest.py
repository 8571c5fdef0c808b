"""The ten biggest stories of real folders, each member of which was read.

    .venv/bin/python -m benchmarks biggest [CORPORA] [--read] [--only NAME ...]

Builds each folder of CORPORA (default ../shared/corpora) and the demo, and prints its biggest
stories (all members, also those that are only linked) with what `judged/stories.csv` says of each,
if it still has the rank, day and size that it had when it was judged; `--read` prints the members.
Columns of that file: `of_one_event` counts the members that are on the event of most; `verdict` is
`right` if these are nine of ten, `mixed` if more than half, else `not one event`; `first` is what
the program says, `right` or `wrong`, or `not stated` for the `reason`. Firsts of diablo4, ai-news
and the demo were judged in CORPORA/firsts, those of other folders among the folder's own articles.
"""

from __future__ import annotations

import csv
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import topicgraph as tg
from topicgraph.model import Story, when

FOLDERS = ("diablo4", "ai-news", "uci-news", "tables", "feeds", "pages", "sites/bibv",
           "sites/digitalgov", "sites/haiku", "sites/letsencrypt", "sites/monero", "sites/nodejs",
           "sites/organicmaps", "sites/rladies", "demo")  # fmt: skip

TOP = 10
"""Stories of each folder."""

JUDGED = Path(__file__).parent / "judged" / "stories.csv"


def list_biggest(graph: tg.TopicGraph) -> list[Story]:
    """Return the stories with most members, of two or more."""
    several = {row.id for row in graph.database.stories(min_articles=2)}
    stories = [story for story in graph.stories(min_providers=0) if story.id in several]
    stories.sort(key=lambda one: (-len(one.articles), one.linked, -len(one.providers), one.id))
    return stories[:TOP]


def main(arguments: Sequence[str]) -> None:
    """Print the biggest stories of each folder with the verdicts, and count these."""
    parser = ArgumentParser(prog="benchmarks biggest")
    parser.add_argument("corpora", nargs="?", default="../shared/corpora", type=Path)
    parser.add_argument("--read", action="store_true")
    parser.add_argument("--only", nargs="+", default=FOLDERS)
    options = parser.parse_args(arguments)
    with JUDGED.open(encoding="utf-8", newline="") as file:
        judged = {_key(**row): row for row in csv.DictReader(file)}
    verdicts: Counter[str] = Counter()
    firsts: Counter[str] = Counter()
    for folder in options.only:
        graph = tg.build("seeds" if folder == "demo" else options.corpora / folder)
        stories = list_biggest(graph)
        print(f"{folder}: {len(stories)} stories")
        for rank, story in enumerate(stories, 1):
            linked, starts = story.linked, when(story.start, "day")
            articles = len(story.articles) - linked
            row = judged.get(
                _key(folder, str(rank), starts, str(articles), str(linked)), NOT_JUDGED
            )
            verdicts[row["verdict"]] += 1
            firsts[row["first"]] += 1
            print(
                f"  {rank}. {starts}, {articles} articles, {linked} only linked, "
                f"{len(story.providers)} outlets: {row['verdict']}; first: {row['first']}"
            )
            for id_ in story.articles if options.read else ():
                article = graph.article(id_)
                moment = when(article.published, article.precision)
                print(f"       {moment:<19} {article.provider or ''}: {article.title}")
    print(f"verdicts: {dict(verdicts)}; firsts: {dict(firsts)}")


NOT_JUDGED = {"verdict": "not judged", "first": "not judged"}


def _key(
    corpus: str, rank: str, starts: str, articles: str, only_linked: str, **_: str
) -> tuple[str, ...]:
    return corpus, rank, starts, articles, only_linked
