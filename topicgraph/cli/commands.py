"""The command line: the same nouns as in Python. Each command parses, calls one function and
prints; it holds no logic.

Data goes to stdout, words to stderr. Exit 0: fine; 1: problems (`check`) or nothing found; 2: wrong
use."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence, Sized
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from topicgraph import __version__
from topicgraph.errors import TopicGraphError
from topicgraph.model import KINDS, plain, when

if TYPE_CHECKING:
    from topicgraph.graph import TopicGraph

Command = TypeVar("Command", bound=Callable[..., Any])
Rows = list[dict[str, Any]]

source = click.argument("source", type=click.Path())
form = click.option(
    "--format",
    "form",
    type=click.Choice(["table", "json", "csv"]),
    default="table",
    help="How to print it.",
)


def narrowing(command: Command) -> Command:
    """The options that choose articles."""
    for option in (
        click.option(
            "--story",
            "stories",
            multiple=True,
            help="Only this story: its id, or any article of it (may be repeated).",
        ),
        click.option("--medium", help="Only this kind of piece: article, video …"),
        click.option(
            "--until", metavar="DATE", help="Published in or before it: 2021, 2021-03, 2021-03-04 …"
        ),
        click.option(
            "--since", metavar="DATE", help="Published in or after it: 2021, 2021-03, 2021-03-04 …"
        ),
        click.option("--topic", help="Only articles about this topic."),
    ):
        command = option(command)
    return command


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, message="topicgraph %(version)s")
def cli() -> None:
    """Who covered what, who covered it first, and who left it out.

    SOURCE is a folder of articles, or the output of an earlier `topicgraph build`.
    """


@cli.command()
@click.argument("source", type=click.Path(), default="seeds")
@click.option(
    "-o",
    "--output",
    type=click.Path(file_okay=False),
    default="output",
    show_default=True,
    help="Folder to write into.",
)
@click.option(
    "--embeddings",
    metavar="MODEL",
    help='Compare titles by a model as well: "wordllama" or the folder of one.',
)
@click.option("--strict", is_flag=True, help="Stop at the first problem.")
@click.option(
    "--watch",
    is_flag=True,
    help="Go on, and build again whenever an article changes, until Ctrl-C.",
)
def build(source: str, output: str, embeddings: str | None, strict: bool, watch: bool) -> None:
    """Read a folder of articles (default: seeds) and write the page and the tables.

    Files that have not changed since the last build into the same folder are not read again.
    """
    from topicgraph.cli.output import changes

    for number in changes(source) if watch else (0,):
        try:
            _build(source, output, embeddings, strict)
        except TopicGraphError as error:
            if not number:
                raise
            _say(f"error: {error}")


def _build(source: str, output: str, embeddings: str | None, strict: bool) -> None:
    from topicgraph.cli.output import build_into

    report, page = build_into(output, source, embeddings, strict)
    _say(report)
    click.echo(page)


@cli.command()
@source
@form
def check(source: str, form: str) -> None:
    """List what is wrong in the articles, and what was done about it. Exit 1 if anything is."""
    graph = _graph(source)
    rows = [plain(problem) for problem in graph.problems]
    _print(rows, ("file", "line", "code", "message"), form)
    _say(
        f"{len(rows):,} problem{'' if len(rows) == 1 else 's'} in {graph.articles['held'].sum():,} held articles"
    )
    sys.exit(1 if rows else 0)


@cli.command()
@source
@form
def summary(source: str, form: str) -> None:
    """Say what is there: articles, outlets, topics, stories, dates, problems."""
    from topicgraph.cli.report import figures

    _print(
        [{"what": what, "figure": figure} for what, figure in figures(_graph(source))],
        ("what", "figure"),
        form,
    )


@cli.command()
@source
@click.argument("text", default="")
@click.option("--provider", help="Only articles of this outlet.")
@narrowing
@form
def find(source: str, text: str, provider: str | None, form: str, **narrow: Any) -> None:
    """Find articles by words of their title or excerpt, topic, outlet, time."""
    graph = _graph(source)
    names = dict(graph.providers.select("id", "name").iter_rows())
    found = graph.find(text, provider=provider, **_stated(narrow))
    rows: Rows = [
        {
            **plain(row),
            "outlet": names.get(row["provider"], ""),
            "when": when(row["published"], row["precision"]),
        }
        for row in found.iter_rows(named=True)
    ]
    columns = (
        ("when", "outlet", "title", "url")
        if form == "table"
        else ("published", "precision", "outlet", "title", "url", "id")
    )
    _listing(rows, columns, form, "no article")


@cli.command()
@source
@click.argument("name")
@click.option("--depth", type=int, default=1, show_default=True, help="How many steps away.")
@click.option(
    "--kind",
    "kinds",
    multiple=True,
    type=click.Choice(KINDS),
    help="Only this kind of connection (may be repeated).",
)
@form
def connections(source: str, name: str, depth: int, kinds: Sequence[str], form: str) -> None:
    """Show what an article, outlet or topic is connected with, and why."""
    found = _graph(source).connections(name, depth=depth, kinds=kinds or None)
    if form == "table":
        _lines([f"{'  ' * (link.distance - 1)}{link}" for link in found])
        _exit_if_none(found, f'no connection of "{name}"')
    else:
        columns = (
            "source",
            "source_label",
            "kind",
            "forward",
            "target",
            "label",
            "weight",
            "reason",
            "distance",
        )
        _listing([plain(link) for link in found], columns, form, f'no connection of "{name}"')


@cli.command()
@source
@click.argument("a")
@click.argument("b")
@click.option(
    "--kind",
    "kinds",
    multiple=True,
    type=click.Choice(KINDS),
    help="Go only over this kind of connection (may be repeated).",
)
@form
def path(source: str, a: str, b: str, kinds: Sequence[str], form: str) -> None:
    """Show the way from one article, outlet or topic to another."""
    found = _graph(source).path(a, b, kinds=kinds or None)
    if form == "table":
        _lines([found.sentence])
    elif form == "json":
        _lines([json.dumps(plain(found), ensure_ascii=False, indent=1)])
    else:
        _print(
            [plain(edge) for edge in found.edges],
            ("distance", "source", "source_label", "kind", "target", "label", "reason"),
            form,
        )


@cli.command()
@source
@click.option(
    "--min-outlets",
    type=click.IntRange(0),
    default=2,
    show_default=True,
    help="Covered by at least so many outlets.",
)
@form
def stories(source: str, min_outlets: int, form: str) -> None:
    """List the stories, those that most outlets covered first."""
    from topicgraph.cli.printing import show_frame
    from topicgraph.cli.report import story_rows
    from topicgraph.query.stories import table

    graph, none = _graph(source), f"no story with {min_outlets} outlets"
    if form == "table":
        shown = table(graph.tables, min_outlets)
        show_frame(shown, {"outlet_count": "outlets", "article_count": "articles"})
        _exit_if_none(shown["name"], none)
    else:
        _listing(
            story_rows(graph, min_outlets),
            ("id", "name", "start", "end", "outlets", "articles"),
            form,
            none,
        )


@cli.command()
@source
@click.argument("names", nargs=-1)
@click.option(
    "--minimum",
    type=click.IntRange(1),
    default=5,
    show_default=True,
    help="Without NAMES: outlets with so many articles.",
)
@click.option("--part", default="share", show_default=True, help="With --format csv: which table.")
@narrowing
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "json", "csv", "html"]),
    default="table",
    help="How to print it.",
)
def compare(
    source: str, names: Sequence[str], minimum: int, part: str, form: str, **narrow: Any
) -> None:
    """Set outlets side by side: share, topics, words, shared stories, who was first, who follows
    whom, what is missing.

    NAMES are two or more outlets, or groups of topicgraph.yaml; one is compared with all the rest;
    none means all outlets with enough articles. The table is a summary; --format json has every
    figure, csv one table of them."""
    from topicgraph.compare.comparison import MEASURES
    from topicgraph.errors import ArgumentError

    graph = _graph(source)
    if stated := _stated(narrow):
        graph = graph.filter(**stated)
    found = graph.compare(*names, minimum=minimum)
    if form == "html":
        _lines([found.to_html()])
    elif form == "table":
        _lines([str(found)])
    elif form == "json":
        _lines([json.dumps(found.to_dict(), ensure_ascii=False, indent=1)])
    else:
        if part not in MEASURES:
            raise ArgumentError(f'--part "{part}": want {", ".join(MEASURES)}')
        table = found.table(part)
        _print(table.to_dicts(), tuple(table.columns), form)


@cli.command()
@source
@click.argument("a")
@click.argument("b", required=False)
@form
def explain(source: str, a: str, b: str | None, form: str) -> None:
    """Say why a thing is what it is, or why two are the same, tied, or neither."""
    reasons = _graph(source).explain(a, b)
    if form == "table":
        _lines(list(reasons))
    else:
        _print([{"reason": reason} for reason in reasons], ("reason",), form)


@cli.command()
@source
@click.option("--label", metavar="FIELD", help="A field of the articles that holds the true story.")
@click.option(
    "--embeddings",
    metavar="MODEL",
    help='Compare titles by a model as well: "wordllama" or the folder of one.',
)
@form
def evaluate(source: str, label: str | None, embeddings: str | None, form: str) -> None:
    """Measure how well related articles (and with --label, stories) are found in this folder."""
    found = _graph(source).evaluate(label=label, embeddings=embeddings)
    if form == "table":
        _lines([str(found)])
    elif form == "json":
        _lines([json.dumps(found.to_dict(), ensure_ascii=False, indent=1)])
    else:
        _print(found.related.to_dicts(), tuple(found.related.columns), form)


@cli.command()
@source
@click.argument("target", type=click.Path())
@click.option(
    "--format",
    "form",
    help="graphml, gexf, json, csv or parquet (folders); without it, the ending of TARGET tells.",
)
@click.option(
    "--raw",
    is_flag=True,
    help="CSV: leave cells that a spreadsheet would run as formulas as they are.",
)
def export(source: str, target: str, form: str | None, raw: bool) -> None:
    """Write the graph to TARGET in another program's format."""
    from topicgraph.errors import ArgumentError
    from topicgraph.export import write, write_csv

    if not target:
        raise ArgumentError("TARGET is empty: want a file, e.g. graph.graphml, or a folder for CSV")
    form = form or Path(target).suffix.lstrip(".").lower() or "csv"
    graph = _graph(source)
    _lines(
        [
            str(written)
            for written in (
                write_csv(graph, target, raw=True)
                if raw and form == "csv"
                else write(graph, target, form)
            )
        ]
    )


# --- what the commands share ----------------------------------------------------------------------
# ----------------------------------


def _graph(source: str) -> TopicGraph:
    """The graph of a folder of articles, or of saved tables."""
    from topicgraph import graph as graphs
    from topicgraph.cli.printing import Progress

    if graphs.is_saved(source):
        return graphs.load(source)
    with Progress("reading") as progress:
        return graphs.build(source, progress=progress)


def _stated(narrow: dict[str, Any]) -> dict[str, Any]:
    """The options that were given: `--story`, which may be repeated, is empty where it was not."""
    return {name: value for name, value in narrow.items() if value not in (None, ())}


def _listing(rows: Rows, columns: Sequence[str], form: str, none: str) -> None:
    _print(rows, columns, form)
    _exit_if_none(rows, none)


def _exit_if_none(found: Sized, none: str) -> None:
    if not len(found):
        _say(f"{none} found")
        sys.exit(1)


def _print(rows: Rows, columns: Sequence[str], form: str) -> None:
    from topicgraph.cli.printing import as_csv, as_json, show_table

    if form == "json":
        _lines([as_json(rows)])
    elif form == "csv":
        click.echo(as_csv(rows, columns), nl=False)
    elif rows:
        show_table(rows, columns)


def _lines(lines: Sequence[str]) -> None:
    for line in lines:
        click.echo(line)


def _say(words: str) -> None:
    click.echo(words, err=True)
