"""Describe a graph in words and figures for the terminal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from topicgraph.graph import TopicGraph
from topicgraph.model import plain, to_datetime, when
from topicgraph.query.stories import list_stories
from topicgraph.query.summary import summarize
from topicgraph.sources.habits import LEFT_OUT
from topicgraph.sources.origins import count_origins
from topicgraph.sources.unread import describe_passed_over
from topicgraph.text import clean, count_phrase

if TYPE_CHECKING:  # the commands that ask a saved output do without the readers of files
    from topicgraph.sources.corpus import Corpus
    from topicgraph.sources.sites import Site
    from topicgraph.store.article_folder import Written

MAX_MAPPINGS_SHOWN = 20
"""Different sets of columns, and web sites, that are shown."""

ARTICLES_SHOWN = 3
"""Number of articles that a dry run shows."""

BIGGEST_STORIES = 3
"""Number of stories that `topicgraph build` names."""


def story_table(graph: TopicGraph, min_outlets: int) -> list[dict[str, Any]]:
    """Return what `topicgraph stories` prints as a table, one row for each story."""
    return [
        {
            "name": story.name,
            "outlets": story.provider_count,
            "articles": story.article_count,
            "from": when(story.first, "day"),
            "to": when(story.last, "day"),
        }
        for story in graph.database.stories(min_outlets)
    ]


def story_rows(graph: TopicGraph, min_outlets: int) -> list[dict[str, Any]]:
    """Return one row for each story that at least `min_outlets` outlets covered."""
    names = graph.database.provider_ids()
    return [
        {
            **plain(story),
            "outlets": [names[provider] for provider in story.providers],
            "outlet_count": len(story.providers),
            "article_count": len(story.articles) - story.linked,
            "from": when(story.start, "day"),
            "to": when(story.end, "day"),
        }
        for story in graph.stories(min_providers=min_outlets)
    ]


def describe_build(graph: TopicGraph, source: str, output: str) -> str:
    """Return what `topicgraph build` says about its result in the folder `output`."""
    lines = [f"{source}: {summarize(graph.database)}"]
    articles, files = graph.database.count_merged()
    if articles:
        several = "are one article" if articles == 1 else f"are {articles:,} articles"
        lines.append(
            f"  {files:,} of the files {several}: topicgraph check {source} --merges says why"
        )
    biggest = list_stories(graph.database, min_providers=2, limit=BIGGEST_STORIES)
    lines += [f"  {story}" for story in biggest]
    counts = Counter(problem.code for problem in graph.problems)
    if counts:
        by_code = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
        codes = ", ".join(f"{count} {code}" for code, count in by_code)
        total = count_phrase(counts.total(), "problem")
        lines.append(f"{total} ({codes}): topicgraph check {output}")
    return "\n".join(lines)


def describe_empty_source(corpus: Corpus) -> str:
    """Return why there is no article, in one line."""
    return f"{corpus.root}: no article found: {corpus.reason}"


def describe_reading(corpus: Corpus) -> list[str]:
    """Return what was read, from which columns or keys, and what was not, in lines.

    Files of one kind with the same columns have one line, and so have files of one article each.
    """
    origins = count_origins(corpus.records)
    alike: dict[tuple[str, str, str], list[str]] = {}
    numbers: Counter[tuple[str, str, str]] = Counter()
    for file, summary in corpus.summaries.items():
        key = (summary.kind, summary.unit, summary.mapping)
        alike.setdefault(key, []).append(file)
        numbers[key] += summary.number
    lines: list[str] = []
    for key, files in list(alike.items())[:MAX_MAPPINGS_SHOWN]:
        summary = corpus.summaries[files[0]]._replace(number=numbers[key])
        if not summary.mapping and summary.kind in origins:
            summary = summary._replace(mapping=origins.pop(summary.kind).text)
        lines.append(f"{files[0]}{_count_others(len(files))}: {summary}")
    if hidden := len(alike) - MAX_MAPPINGS_SHOWN:
        lines += [f"{count_phrase(hidden, 'more set')} of columns"] if hidden > 0 else []
    lines += [
        f"{counted.first_file}{_count_others(counted.files)}: "
        f"{count_phrase(counted.articles, 'article')} ({kind}); {counted.text}"
        for kind, counted in origins.items()
    ]
    sites = corpus.config.sites[:MAX_MAPPINGS_SHOWN]
    lines += [_describe_site(site, corpus.root, corpus.config.fields) for site in sites]
    if corpus.passed_over:
        lines.append(f"not read: {describe_passed_over(corpus.passed_over)}")
    return lines


def _count_others(files: int) -> str:
    return f" and {count_phrase(files - 1, 'more file')}" if files > 1 else ""


def _describe_site(site: Site, root: str, renamed: Mapping[str, str]) -> str:
    """Say what the configuration of a web site tells of its articles."""
    stated = {"outlet": site.name, "url": site.url, "language": site.language}
    if keys := [key for key in site.topic_keys if key not in renamed]:
        stated["topics"] = f"{', '.join(keys)} (by its taxonomies)"
    parts = [f"{field} = {clean(value, 300)}" for field, value in stated.items() if value]
    kind = f"a web site ({site.generator})" if site.generator else "a web site"
    start = f"{site.folder.rstrip('/') or root}: {kind}"
    return f"{start}; {', '.join(parts)}" if parts else start


def describe_dry_run(corpus: Corpus) -> list[str]:
    """Return what a build would read: the columns, the numbers, and the first articles."""
    lines = describe_reading(corpus)
    counts = Counter(problem.code for problem in corpus.problems)
    problems = ", ".join(f"{count} {code}" for code, count in sorted(counts.items()))
    total = count_phrase(counts.total(), "problem")
    lines.append(
        f"{count_phrase(len(corpus.records), 'article')} would be read, {total}"
        + (f" ({problems})" if problems else "")
    )
    if not any(r.provider or r.domain or r.urls for r in corpus.records):
        lines.append("no outlet: to say which column or key names it, add --map outlet=COLUMN")
    for record in corpus.records[:ARTICLES_SHOWN]:
        outlet = record.provider or record.domain or "no outlet stated"
        day = when(to_datetime(record.published), record.precision)
        lines += [f"  {record.title}", f"    {day} · {outlet} · {' '.join(record.urls[:1])}"]
    return [line.rstrip(" ·") for line in lines]


def count_problems(graph: TopicGraph) -> str:
    """Return how many problems the articles have, apart from what was left out as it should be."""
    held = graph.database.count("held_articles")
    left_out = sum(problem.code in LEFT_OUT for problem in graph.problems)
    problems = count_phrase(len(graph.problems) - left_out, "problem")
    end = f"; {count_phrase(left_out, 'line')} on what was left out" if left_out else ""
    return f"{problems} in {count_phrase(held, 'article')}{end}"


def describe_conversion(corpus: Corpus, written: Written) -> str:
    """Return what `topicgraph convert` says about its result."""
    counts = [count_phrase(written.articles, "article")]
    counts += (
        [f"{written.changed:,} new or changed"] if written.changed else ["nothing has changed"]
    )
    counts += [f"{written.removed:,} removed"] if written.removed else []
    lines = [f"{corpus.root}: {', '.join(counts)}"]
    if written.kept:
        lines.append(
            f"{count_phrase(len(written.kept), 'edited file')} kept (--force replaces them):"
            f" {', '.join(written.kept[:3])}{' …' if len(written.kept) > 3 else ''}"
        )
    if corpus.problems:
        lines.append(
            f"{count_phrase(len(corpus.problems), 'problem')}: `topicgraph check` lists them"
        )
    return "\n".join(lines)
