"""The commands of `topicgraph`.

Each command parses its arguments, calls one function of the library and prints the answer. Data
goes to stdout, messages go to stderr. The exit code is 0, or 1 if nothing was found or `check`
found problems, or 2 for wrong use.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from topicgraph import __version__
from topicgraph.cli.collect import collect
from topicgraph.cli.compare_commands import compare, findings, methods, series
from topicgraph.cli.convert import convert
from topicgraph.cli.graph_commands import ego, project
from topicgraph.cli.help import Commands
from topicgraph.cli.mcp_server import mcp
from topicgraph.cli.new import new
from topicgraph.cli.options import (
    bom_option,
    embeddings_option,
    filter_options,
    kind_option,
    load_or_build,
    map_option,
    no_settings_option,
    print_others_named,
    printing_options,
    select_given,
    source_argument,
)
from topicgraph.cli.printing import FORMATS, Printer, print_message
from topicgraph.cli.serve import serve
from topicgraph.cli.story_commands import review, stories, story, storylines, subjects
from topicgraph.errors import ArgumentError
from topicgraph.model import plain, when


@click.group(
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, message="topicgraph %(version)s")
def cli() -> None:
    """Find out who covered what, who covered it first, and who did not.

    `topicgraph build FOLDER -o OUTPUT` makes a page and a database of articles; all other commands
    ask them. SOURCE is such an OUTPUT, or what `build` takes: a folder, a file, a pattern such as
    "exports/*.json", or "-" for the standard input. An OUTPUT answers faster.
    """


for command in (
    stories, story, storylines, subjects, review, compare, findings, methods, series, ego, project,
    convert, collect, new, serve, mcp,
):  # fmt: skip
    cli.add_command(command)


@cli.command()
@click.argument("sources", type=click.Path(allow_dash=True), nargs=-1)
@click.option(
    "-o",
    "--output",
    type=click.Path(file_okay=False),
    default="output",
    show_default=True,
    help="Folder to write to.",
)
@embeddings_option
@click.option("--strict", is_flag=True, help="Stop at the first problem.")
@click.option(
    "--watch", is_flag=True, help="Build again whenever an article changes, until Ctrl-C."
)
@click.option(
    "--force", is_flag=True, help="Replace files in the output folder that a build did not write."
)
@no_settings_option
@click.option(
    "--no-subjects", is_flag=True, help="Do not extract names and phrases from titles and excerpts."
)
@map_option
@click.option(
    "--outlets",
    type=click.Path(),
    metavar="FILE",
    help="Facts about outlets: a CSV file like outlets.csv, or OPML.",
)
@click.option(
    "--dry-run", is_flag=True, help="Show what would be read and the first articles; write nothing."
)
def build(
    sources: Sequence[str],
    output: str,
    embeddings: str | None,
    strict: bool,
    watch: bool,
    force: bool,
    no_settings: bool,
    no_subjects: bool,
    mapping: str | None,
    outlets: str | None,
    dry_run: bool,
) -> None:
    """Build the page and the tables from articles.

    SOURCES are one or more folders or files: Markdown, saved pages, tables (CSV, JSON, Parquet),
    feeds, RIS. "-" is the standard input. Formats are recognized by their content. Without SOURCES,
    the folder seeds is read or, if there is none, the demo that comes with topicgraph. Files that
    have not changed since the last build into the same folder are not read again.
    """
    from topicgraph.cli.inputs import (
        build_sources,
        exit_without_articles,
        find_default_source,
        parse_mapping,
        save_standard_input,
        show_dry_run,
    )

    fields = parse_mapping(mapping)
    with save_standard_input(sources or [find_default_source()]) as paths, exit_without_articles():
        if dry_run:
            show_dry_run(paths, fields, use_settings=not no_settings, outlets=outlets)
        else:
            build_sources(
                paths,
                output,
                watch=watch,
                embeddings=embeddings,
                strict=strict,
                force=force,
                use_settings=not no_settings,
                use_subjects=not no_subjects,
                fields=fields,
                outlets=outlets,
            )


@cli.command()
@source_argument
@click.option(
    "--merges", is_flag=True, help="List the files that were merged into one article, and why."
)
@click.option(
    "--left-out",
    is_flag=True,
    help="List each file or entry that is no published article, and why.",
)
@printing_options(*FORMATS)
def check(source: str, printer: Printer, merges: bool, left_out: bool) -> None:
    """List the problems in the articles, and what was done about them.

    The exit code is 1 if there are any, apart from drafts and other files that are no articles and
    were left out. With --merges, list instead which files became one article; `different:` in
    topicgraph.yaml undoes a merge. With --left-out, list instead which files were left out, such
    as drafts and section pages; SOURCE is then the folder of the articles.
    """
    import topicgraph as tg
    from topicgraph.cli.report import count_problems
    from topicgraph.sources.habits import LEFT_OUT
    from topicgraph.store.saved_graph import is_saved, verify

    if left_out:
        if is_saved(source):
            raise ArgumentError(
                f"{source}: --left-out reads files: give the folder of the articles"
            )
        skipped = [plain(problem) for problem in tg.read(source).left_out]
        columns = ("file", "line", "code", "message")
        printer.print_rows(skipped, columns, if_none="no file was left out")
        return
    if is_saved(source):
        verify(source)
    graph = load_or_build(source)
    if merges:
        merged = graph.articles.select("id", "files", "merged").explode("merged")
        rows = merged.drop_nulls("merged").to_dicts()
        rows = [row | {"files": ", ".join(row["files"] or ())} for row in rows]
        printer.print_rows(rows, ("id", "files", "merged"))
        if not rows:
            print_message("nothing was merged: each article is of one file or row")
        return
    problems = [plain(problem) for problem in graph.problems]
    printer.print_rows(problems, ("file", "line", "code", "message"))
    print_message(count_problems(graph))
    sys.exit(0 if all(problem.code in LEFT_OUT for problem in graph.problems) else 1)


@cli.command()
@source_argument
@printing_options(*FORMATS)
def summary(source: str, printer: Printer) -> None:
    """Count articles, outlets, topics, stories and problems."""
    from topicgraph.query.summary import list_figures

    figures = list_figures(load_or_build(source).database)
    rows = [{"what": what, "figure": figure} for what, figure in figures]
    printer.print_rows(rows, ("what", "figure"))


@cli.command()
@source_argument
@click.argument("text", nargs=-1)
@click.option("--provider", help="Only articles of this outlet.")
@click.option("--author", help="Only articles by an author of this name.")
@click.option("--language", metavar="CODE", help='Only articles in this language, such as "en".')
@filter_options
@click.option(
    "--order",
    type=click.Choice(("relevance", "date")),
    default="relevance",
    show_default=True,
    help="Sort by relevance (terms in the title first), or the newest first.",
)
@printing_options(*FORMATS)
def find(
    source: str,
    text: Sequence[str],
    provider: str | None,
    author: str | None,
    language: str | None,
    order: str,
    printer: Printer,
    **selection: Any,
) -> None:
    """Find articles by words, phrases, outlet, topic, author, language or date.

    Every word of TEXT must begin a word of the title or excerpt. TEXT may have "phrases in quotes",
    OR, -word, prefix*, the fields outlet: topic: subject: author: language: medium: since: until:
    on:, and no: for what an article lacks (no:topic, no:date). Put it in single quotes, so that
    the shell leaves it as it is:

    \b
    topicgraph find output '"game pass" OR beta -rumor outlet:"PC Gamer" since:2021-03'
    """  # noqa: D301
    graph = load_or_build(source)
    outlet_names = graph.database.provider_ids()
    given = {"provider": provider, "author": author, "language": language, **selection}
    articles = graph.find_rows(" ".join(text), order=order, **select_given(given))
    rows = [
        {
            **plain(row),
            "outlet": outlet_names.get(row["provider"], ""),
            "when": when(row["published"], row["precision"]),
            "note": "" if row["held"] else "linked, not in this corpus",
        }
        for row in articles
    ]
    if printer.format_name == "table":
        notes = ["note"] if any(row["note"] for row in rows) else []
        columns: Sequence[str] = ("when", "outlet", *notes, "title", "url")
    else:
        columns = ("published", "precision", "outlet", "title", "url", "held", "id")
    printer.print_rows(rows, columns, if_none="no article found")


@cli.command()
@source_argument
@click.argument("name")
@click.option("--depth", type=int, default=1, show_default=True, help="Number of steps.")
@kind_option
@printing_options(*FORMATS)
def connections(source: str, name: str, depth: int, kinds: Sequence[str], printer: Printer) -> None:
    """Show what something is connected to, and why.

    NAME is an article, outlet, topic or subject: its id, name, headline or URL. Of a story, give
    the id; `topicgraph story` prints it.
    """
    graph = load_or_build(source)
    links = graph.connections(name, depth=depth, kinds=kinds or None)
    print_others_named(graph, name)
    if_none = f'no connection of "{name}" found'
    if printer.format_name == "table":
        lines = [f"{'  ' * (link.distance - 1)}{link}" for link in links]
        printer.print_lines(lines, if_none=if_none)
        return
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
    printer.print_rows([plain(link) for link in links], columns, if_none=if_none)


@cli.command()
@source_argument
@click.argument("a")
@click.argument("b")
@kind_option
@printing_options(*FORMATS)
def path(source: str, a: str, b: str, kinds: Sequence[str], printer: Printer) -> None:
    """Show the path that connects two articles, outlets, topics or subjects.

    A and B are ids, names, headlines or URLs. Of a story, give the id; `topicgraph story` prints
    it.
    """
    graph = load_or_build(source)
    route = graph.path(a, b, kinds=kinds or None)
    print_others_named(graph, a, b)
    if printer.format_name == "table":
        printer.print_lines([route.sentence])
    elif printer.format_name == "json":
        printer.print_json(plain(route))
    else:
        columns = ("distance", "source", "source_label", "kind", "target", "label", "reason")
        printer.print_rows([plain(edge) for edge in route.edges], columns)


@cli.command()
@source_argument
@click.argument("a")
@click.argument("b", required=False)
@printing_options(*FORMATS)
def explain(source: str, a: str, b: str | None, printer: Printer) -> None:
    """Explain what something is, or how two things are connected.

    A and B are articles, outlets, topics or subjects; every line is a reason. Of a story, give the
    id; `topicgraph story` prints it.
    """
    reasons = load_or_build(source).explain(a, b)
    if printer.format_name == "table":
        printer.print_lines(list(reasons))
    else:
        printer.print_rows([{"reason": reason} for reason in reasons], ("reason",))


@cli.command()
@source_argument
@click.option(
    "--label", metavar="FIELD", help="The field of the articles that names their true story."
)
@embeddings_option
@printing_options(*FORMATS)
def evaluate(source: str, label: str | None, embeddings: str | None, printer: Printer) -> None:
    """Measure how well the stated links between articles are found.

    The links that the files state are hidden, searched for, and then compared with the result.
    With --label, stories are measured as well.
    """
    evaluation = load_or_build(source).evaluate(label=label, embeddings=embeddings)
    if printer.format_name == "table":
        printer.print_lines([str(evaluation)])
    elif printer.format_name == "json":
        printer.print_json(evaluation.to_dict())
    else:
        printer.print_table(evaluation.related)


@cli.command()
@source_argument
@click.argument("target", type=click.Path(allow_dash=True))
@click.option(
    "--format",
    "format_name",
    help="graphml, gexf, json, csv, parquet, xlsx, neo4j, jsonld, csl or bib; by default, taken"
    " from the ending of TARGET.",
)
@click.option(
    "--raw",
    is_flag=True,
    help="CSV: do not escape cells that a spreadsheet would run as formulas.",
)
@bom_option
@click.option(
    "--find",
    "query",
    metavar="TEXT",
    help="Only the articles that `topicgraph find` finds by TEXT.",
)
@click.option("--force", is_flag=True, help="Replace files that exist already.")
def export(
    source: str,
    target: str,
    format_name: str | None,
    raw: bool,
    bom: bool,
    query: str | None,
    force: bool,
) -> None:
    """Write the graph to TARGET in the format of another program.

    TARGET is a file; for csv, parquet and neo4j it is a folder. "-" prints to stdout.
    """
    from topicgraph.export import document_bytes, find_exporter, write_beside_source
    from topicgraph.store.csv_text import CsvOptions

    if not target:
        raise ArgumentError("TARGET is empty: want a file, e.g. graph.graphml, or a folder for CSV")
    default = "json" if target == "-" else Path(target).suffix.lstrip(".").lower() or "csv"
    format_name = format_name or default
    if (raw or bom) and format_name != "csv":
        raise ArgumentError("--raw and --bom are only for --format csv")
    find_exporter(format_name)  # before the graph is built, which may take long
    graph = load_or_build(source)
    if query is not None:
        graph = graph.filter(query)
    if target == "-":
        sys.stdout.buffer.write(document_bytes(graph, format_name))
        return
    paths = write_beside_source(
        graph, target, format_name, source, csv_options=CsvOptions(raw, bom), force=force
    )
    for written in paths:
        click.echo(written)
