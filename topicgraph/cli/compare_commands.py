"""The commands that compare outlets: `compare`, `findings`, `methods` and `series`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from topicgraph.cli.options import (
    Command,
    filter_options,
    load_or_build,
    printing_options,
    select_given,
    source_argument,
)
from topicgraph.cli.printing import FORMATS, Printer, print_message
from topicgraph.errors import ArgumentError

if TYPE_CHECKING:
    from topicgraph.compare import Comparison


def comparison_options(command: Command) -> Command:
    """Add NAMES, and the options that say how outlets are compared."""
    for option in (
        click.option(
            "--set",
            "settings",
            metavar="NAME=VALUE",
            multiple=True,
            help="A parameter, such as window=24: alpha, least_n, least_effect, window,"
            " peak_window, biggest_stories, burst_ratio, min_labelled, prior_size, word_stories,"
            " similarity, step, zone, seed or stop_words. May be repeated.",
        ),
        click.option(
            "--minimum",
            type=click.IntRange(1),
            help="Without NAMES: compare outlets that have at least this many articles (5).",
        ),
        click.option(
            "--by",
            metavar="ATTRIBUTE",
            help='Compare groups of outlets by a column of outlets.csv, or by "edition".',
        ),
        click.argument("names", nargs=-1),
    ):
        command = option(command)
    return command


def _compare(
    source: str,
    names: Sequence[str],
    by: str | None,
    minimum: int | None,
    settings: Sequence[str],
    selection: dict[str, Any],
) -> Comparison:
    """Make the comparison that the options ask for."""
    from topicgraph.compare.parameters import CHECKS

    parameters: dict[str, Any] = {}
    for setting in settings:
        name, separator, value = setting.partition("=")
        if not separator or name not in CHECKS:
            raise ArgumentError(f"--set {setting}: want NAME=VALUE with one of {', '.join(CHECKS)}")
        parameters[name] = value
    graph = load_or_build(source)
    if given := select_given(selection):
        graph = graph.filter(**given)
    if minimum is not None:
        parameters["minimum"] = minimum
    return graph.compare(*names, by=by, **parameters)


@click.command()
@source_argument
@comparison_options
@click.option(
    "--part",
    help='With --format csv: which table, by default share; "list" prints the names of all.',
)
@click.option(
    "--all", "folder", type=click.Path(), help="Write all tables as CSV into a new folder."
)
@filter_options
@printing_options(*FORMATS, "html")
def compare(
    source: str,
    names: Sequence[str],
    by: str | None,
    minimum: int | None,
    settings: Sequence[str],
    part: str | None,
    folder: str | None,
    printer: Printer,
    **selection: Any,
) -> None:
    """Compare the coverage of outlets.

    It compares share of voice, topics, words, shared stories, who was first, who follows whom, and
    what is missing from each outlet. NAMES are outlets, or groups of outlets from topicgraph.yaml
    and outlets.csv. A single name is compared with all other outlets. Without NAMES, all outlets
    that have enough articles are compared.

    The table is a summary. --format json has all figures, --format csv has one of the tables.
    """
    if part == "list":
        from topicgraph.compare.comparison import MEASURES  # it imports Polars

        printer.print_lines(MEASURES)
        return
    if part and (folder is not None or printer.format_name in ("table", "html", "json")):
        raise ArgumentError("--part chooses a table for --format csv or markdown; add one of them")
    comparison = _compare(source, names, by, minimum, settings, selection)
    if folder is not None:
        print_message(f"{len(comparison.write_csv(folder))} files in {folder}")
    elif printer.format_name == "html":
        printer.print_lines([comparison.to_html()])
    elif printer.format_name == "table":
        printer.print_lines([str(comparison)])
    elif printer.format_name == "json":
        printer.print_json(comparison.to_dict())
    else:
        printer.print_table(comparison.table(part or "share"))
        print_message(comparison.describe_stamp())


@click.command()
@source_argument
@comparison_options
@filter_options
@printing_options(*FORMATS)
def findings(
    source: str,
    names: Sequence[str],
    by: str | None,
    minimum: int | None,
    settings: Sequence[str],
    printer: Printer,
    **selection: Any,
) -> None:
    """List the differences that are significant after all corrections.

    Often there are none; then the exit code is 1. Arguments and options are those of `topicgraph
    compare`.
    """
    comparison = _compare(source, names, by, minimum, settings, selection)
    found = comparison.findings()
    if_none = "" if found else " ".join(comparison.sentences())
    if printer.format_name == "table":
        lines = [line for one in found for line in (one.sentence, f"  {one.how_we_know}")]
        printer.print_lines(lines, if_none=if_none)
    else:
        rows = [one.to_dict() for one in found]
        if printer.format_name == "csv":
            rows = [row | {"about": "; ".join(row["about"].values())} for row in rows]
        columns = ("sentence", "measure", "about", "n", "p_value", "effect", "how_we_know")
        printer.print_rows(rows, columns, if_none=if_none)


@click.command()
@source_argument
@comparison_options
@click.option("--bibtex", is_flag=True, help="Print the works cited as BibTeX entries instead.")
@filter_options
def methods(
    source: str,
    names: Sequence[str],
    by: str | None,
    minimum: int | None,
    settings: Sequence[str],
    bibtex: bool,
    **selection: Any,
) -> None:
    """Print the methods paragraph for a paper.

    Arguments and options are those of `topicgraph compare`.
    """
    comparison = _compare(source, names, by, minimum, settings, selection)
    click.echo(comparison.bibtex() if bibtex else comparison.methods())


@click.command()
@source_argument
@click.argument("topic")
@comparison_options
@printing_options(*FORMATS)
def series(
    source: str,
    topic: str,
    names: Sequence[str],
    by: str | None,
    minimum: int | None,
    settings: Sequence[str],
    printer: Printer,
) -> None:
    """Print how much attention outlets paid to a topic or subject over time.

    There is a row for each outlet and period (--set step=week --set zone=Europe/London). The other
    arguments and options are those of `topicgraph compare`.
    """
    comparison = _compare(source, names, by, minimum, settings, {})
    printer.print_table(comparison.series(topic))
    if lack := comparison.describe_lack():
        print_message(f"{lack} Or give --minimum or the names of outlets.")
    if printer.format_name == "csv":
        print_message(comparison.describe_stamp())
