"""The commands that cut or fold the graph: `ego` and `project`."""

from __future__ import annotations

from pathlib import Path

import click

from topicgraph.cli.options import (
    load_or_build,
    print_others_named,
    printing_options,
    source_argument,
)
from topicgraph.cli.printing import FORMATS, Printer, print_message

SIDES = ("provider", "topic", "article")
WEIGHTS = ("stories", "topics", "articles", "providers")


@click.command()
@source_argument
@click.argument("name")
@click.option(
    "--radius", type=click.IntRange(0), default=2, show_default=True, help="Number of steps."
)
@click.option(
    "-o",
    "--output",
    type=click.Path(),
    metavar="FILE",
    help="Write the part as a graph of its own, such as ego.graphml, instead of listing it.",
)
@printing_options(*FORMATS)
def ego(source: str, name: str, radius: int, output: str | None, printer: Printer) -> None:
    """List what is within some steps of an article, outlet, topic, subject or story.

    NAME is its id, name, headline or URL; of a story, its id. With -o, all that is listed and the
    connections within it become a file for another program; see `topicgraph export`.
    """
    graph = load_or_build(source)
    part = graph.ego(name, radius=radius)
    print_others_named(graph, name)
    if output is not None:
        from topicgraph.export import write_beside_source

        format_name = Path(output).suffix.lstrip(".").lower()
        for written in write_beside_source(part, output, format_name, source):
            click.echo(written)
        return
    rows = [
        {"kind": kind, "name": cells[column], "id": cells["id"]}
        for kind, table, column in (
            ("article", part.articles, "title"),
            ("outlet", part.providers, "name"),
            ("topic", part.topics, "name"),
            ("subject", part.subjects, "name"),
        )
        for cells in table.iter_rows(named=True)
    ]
    printer.print_rows(rows, ("kind", "name", "id"))


@click.command()
@source_argument
@click.argument("side", type=click.Choice(SIDES))
@click.option(
    "--weight",
    type=click.Choice(WEIGHTS),
    default="stories",
    show_default=True,
    help="What two of them share.",
)
@click.option(
    "--backbone",
    metavar="ALPHA",
    type=float,
    help="Only the edges that chance would not give, at this level, such as 0.05.",
)
@printing_options(*FORMATS)
def project(source: str, side: str, weight: str, backbone: float | None, printer: Printer) -> None:
    """List how much every two outlets, topics or articles share, the most first.

    SIDE is provider (outlets), topic or article.
    """
    shared = load_or_build(source).project(side, weight=weight)
    if backbone is not None:
        shared = shared.backbone(backbone)
    table = shared.to_polars().sort("weight", "source", "target", descending=[True, False, False])
    columns: tuple[str, ...] = ("source_label", "target_label", "weight")
    if printer.format_name != "table":
        columns = ("source", "target", *columns)
    printer.print_rows(table.to_dicts(), columns, if_none=f"no edge: {shared}")
    print_message(str(shared))
