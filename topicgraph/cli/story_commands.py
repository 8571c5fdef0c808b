"""The commands about stories and subjects."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from topicgraph.cli.options import load_or_build, printing_options, source_argument
from topicgraph.cli.printing import FORMATS, Printer
from topicgraph.model import plain
from topicgraph.sources.judgements import FILE_NAME as FILE_OF_JUDGEMENTS
from topicgraph.sources.judgements import KINDS as KINDS_OF_JUDGEMENT

if TYPE_CHECKING:
    from topicgraph.graph import TopicGraph


@click.command()
@source_argument
@click.option(
    "--min-outlets",
    type=click.IntRange(0),
    default=2,
    show_default=True,
    help="Only stories that at least this many outlets covered.",
)
@printing_options(*FORMATS)
def stories(source: str, min_outlets: int, printer: Printer) -> None:
    """List the stories, starting with those that the most outlets covered."""
    from topicgraph.cli.report import story_rows, story_table

    graph = load_or_build(source)
    if_none = f"no story with {min_outlets} outlets found"
    if printer.format_name == "table":
        columns: Sequence[str] = ("name", "outlets", "articles", "from", "to")
        printer.print_rows(story_table(graph, min_outlets), columns, if_none=if_none)
    else:
        columns = ("id", "name", "start", "end", "outlets", "articles", "first", "tied",
                   "gap_minutes", "independent", "tightness")  # fmt: skip
        printer.print_rows(story_rows(graph, min_outlets), columns, if_none=if_none)


@click.command()
@source_argument
@click.argument("name")
@click.option(
    "--missing", is_flag=True, help="Also list the outlets without an article on it (takes longer)."
)
@printing_options(*FORMATS, "html", "svg")
def story(source: str, name: str, missing: bool, printer: Printer) -> None:
    """Show one story: its articles in order of time, who was first, sources and subjects.

    NAME is the id of the story, its headline, or any article in it. The formats html and svg are a
    card to embed elsewhere; csv lists the articles.
    """
    report = load_or_build(source).story(name)
    if printer.format_name == "html":
        printer.print_lines([report.to_html()])
    elif printer.format_name == "svg":
        printer.print_lines([report.to_svg()])
    elif printer.format_name == "json":
        printer.print_json(report.to_dict(missing_outlets=missing))
    elif printer.format_name == "csv":
        columns = ("published", "precision", "minutes", "outlet", "belongs", "original",
                   "credited", "title", "url", "id")  # fmt: skip
        rows = [plain(member) for member in report.members]
        printer.print_rows([row["article"] | row for row in rows], columns)
    else:
        lines = [str(report)]
        if missing:
            lines += ["", "not in this corpus from:", *report.describe_missing_outlets()]
        printer.print_lines(lines)


@click.command()
@source_argument
@printing_options(*FORMATS)
def storylines(source: str, printer: Printer) -> None:
    """List the storylines: stories that follow one another over weeks on the same matter.

    Stories are joined only if they mention the same rare subjects and say the same in other words,
    beyond chance.
    """
    graph = load_or_build(source)
    found = graph.storylines()
    if printer.format_name == "json":
        printer.print_json(plain(found))
    elif printer.format_name == "table" and found:
        printer.print_lines([str(line) for line in found])
    else:
        rows = [
            {"storyline": line.id, "story": story, "name": name, "day": day,
             "subjects": line.subjects, "reason": reason}
            for line in found
            for story, name, day, reason in zip(
                line.stories, line.headlines, line.days, line.reasons, strict=True
            )
        ]  # fmt: skip
        columns = ("storyline", "story", "name", "day", "subjects", "reason")
        printer.print_rows(rows, columns, if_none=describe_none(graph, "storyline"))


def describe_none(graph: TopicGraph, noun: str) -> str:
    """Say why there are no subjects or storylines: none was found, or a build makes none."""
    reasons = (
        problem.message
        for problem in graph.problems
        if problem.code == "not-in-shards" and problem.message.startswith(noun)
    )
    return next(reasons, f"no {noun} found")


@click.command()
@source_argument
@click.option(
    "--limit", type=click.IntRange(1), default=50, show_default=True, help="List at most this many."
)
@printing_options(*FORMATS)
def subjects(source: str, limit: int, printer: Printer) -> None:
    """List the names and phrases that articles mention, the most widely used first.

    They are found in titles and excerpts, and not stated by the files; the reason says how they
    were found. `find --subject NAME` lists the articles.
    """
    graph = load_or_build(source)
    rows = [plain(row) for row in graph.database.subjects(limit)]
    columns: Sequence[str] = ("name", "outlets", "articles", "kind", "reason")
    if printer.format_name != "table":
        columns = ("id", *columns, "names")
    printer.print_rows(rows, columns, if_none=describe_none(graph, "subject"))


@click.command()
@source_argument
@click.option(
    "--file",
    "path",
    type=click.Path(),
    help="The file of judgements; by default judgements.csv in OUTPUT.",
)
@click.option("--coder", default="", help="Your name; it goes into the column coder.")
@click.option(
    "--sample", type=click.IntRange(1), default=25, show_default=True, help="Items of each kind."
)
@click.option(
    "--seed",
    type=click.IntRange(0),
    default=0,
    show_default=True,
    help="Another seed draws other items.",
)
@click.option(
    "--kind",
    "kinds",
    multiple=True,
    type=click.Choice(KINDS_OF_JUDGEMENT),
    help="Only this kind. May be repeated.",
)
@click.option("--report", is_flag=True, help="Ask nothing; print the results so far.")
@printing_options(*FORMATS)
def review(
    source: str,
    path: str | None,
    coder: str,
    sample: int,
    seed: int,
    kinds: Sequence[str],
    report: bool,
    printer: Printer,
) -> None:
    """Judge a random sample of firsts, stories, similar articles and copies.

    You are asked about them in random order; answer y (yes), n (no), u (unsure), s (skip) or q
    (quit). Then it is printed how often topicgraph was right in this folder, with a 95 % interval.
    The answers are saved in a CSV file. If you put it next to the articles as judgements.csv, the
    next build follows it.
    """
    from topicgraph.cli.reviewing import ask

    folder = Path(source).parent if Path(source).is_file() else Path(source)
    target = path or str(folder / FILE_OF_JUDGEMENTS)
    found = load_or_build(source).review(target, sample=sample, seed=seed, kinds=kinds or None)
    if not report:
        ask(found, coder, target)
    columns = ("kind", "judged", "right", "wrong", "unsure", "precision", "low", "high", "alpha")
    printer.print_rows(found.figures(), columns, if_none="nothing judged yet")
