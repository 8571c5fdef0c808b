"""Arguments and options that several commands have."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

from topicgraph.cli.printing import Printer, print_message
from topicgraph.errors import ArgumentError
from topicgraph.model import KINDS

if TYPE_CHECKING:
    from topicgraph.graph import TopicGraph

Command = TypeVar("Command", bound=Callable[..., Any])

MORE_SOURCES = "topicgraph.more_sources"
"""Where the context of a command keeps the values of `--and`."""


def source_argument(command: Command) -> Command:
    """Add SOURCE to a command, and `--and` for more of them, which `load_or_build` reads too."""
    argument = click.argument("source", type=click.Path(allow_dash=True))
    option = click.option(
        "--and",
        "more_sources",
        metavar="SOURCE",
        multiple=True,
        type=click.Path(allow_dash=True),
        expose_value=False,
        callback=lambda context, _, value: context.meta.update({MORE_SOURCES: value}),
        help="Read these articles, too. May be repeated.",
    )
    return argument(option(command))


embeddings_option = click.option(
    "--embeddings",
    metavar="MODEL",
    help='Also compare titles by meaning: "wordllama", or the folder of a model.',
)
map_option = click.option(
    "--map",
    "mapping",
    metavar="FIELD=COLUMN,…",
    help="Which column or key holds a field: title=judul,published=tanggal.",
)
no_settings_option = click.option(
    "--no-settings", is_flag=True, help="Ignore the topicgraph.yaml in the folder."
)
kind_option = click.option(
    "--kind",
    "kinds",
    multiple=True,
    type=click.Choice(KINDS),
    help="Only this kind of connection. May be repeated.",
)
bom_option = click.option(
    "--bom", is_flag=True, help="CSV: start with a byte order mark, which Excel needs."
)


def printing_options(*formats: str) -> Callable[[Command], Command]:
    """Add `--format` and `--bom` to a command, which gets a `Printer` as `printer`."""

    def add_options(command: Command) -> Command:
        def run(format_name: str, bom: bool, **arguments: Any) -> Any:
            if bom and format_name != "csv":
                raise ArgumentError("--bom is only for --format csv")
            return command(printer=Printer(format_name, bom), **arguments)

        run.__name__, run.__doc__ = command.__name__, command.__doc__
        run.__click_params__ = getattr(command, "__click_params__", [])  # type: ignore[attr-defined]
        format_option = click.option(
            "--format",
            "format_name",
            type=click.Choice(formats),
            default="table",
            show_default=True,
            help="The format of the output.",
        )
        return format_option(bom_option(run))  # type: ignore[return-value]

    return add_options


def filter_options(command: Command) -> Command:
    """Add the options that select articles."""
    for option in (
        click.option(
            "--story",
            "stories",
            multiple=True,
            help="Only this story: its id, or any article in it. May be repeated.",
        ),
        click.option("--medium", help="Only this medium: article, video …"),
        click.option(
            "--until",
            metavar="DATE",
            help="Published on or before this date: 2021, 2021-03 or 2021-03-04.",
        ),
        click.option(
            "--since",
            metavar="DATE",
            help="Published on or after this date: 2021, 2021-03 or 2021-03-04.",
        ),
        click.option("--subject", help="Only articles that mention this name or phrase."),
        click.option("--topic", help="Only articles about this topic."),
    ):
        command = option(command)
    return command


def load_or_build(source: str) -> TopicGraph:
    """Return the graph of a saved output, or build that of articles; "-" is the standard input.

    Raises:
        ArgumentError: There are several sources, and one of them is a saved output.
    """
    from topicgraph import graph
    from topicgraph.cli.printing import Progress
    from topicgraph.store.saved_graph import is_saved

    given = [source, *click.get_current_context().meta.get(MORE_SOURCES, ())]
    saved = next(filter(is_saved, given), None)
    if saved is not None and len(given) > 1:
        raise ArgumentError(
            f"{saved}: an output of a build cannot be read together with others; build all articles"
            " into one output, or give the folders of articles"
        )
    if saved is not None:
        return graph.load(saved)
    from topicgraph.cli.inputs import save_standard_input  # it imports the formats of articles

    with save_standard_input(given) as sources, Progress("reading") as progress:
        return graph.build(*sources, progress=progress)


def print_others_named(graph: TopicGraph, *names: str) -> None:
    """Say on stderr if what was taken for a name is not all that has it."""
    from topicgraph.query.lookup import Lookup, describe_others

    lookup = Lookup(graph.database)
    for name in names:
        node = lookup.nodes(name)
        if isinstance(node, int) and (others := lookup.others_named(name, node)):
            taken = graph.database.id_of(node)
            print_message(f"{name} is {taken}; {describe_others(others)}")


def select_given(options: dict[str, Any]) -> dict[str, Any]:
    """Return the options that were given; `--story` is empty if it was not."""
    return {name: value for name, value in options.items() if value not in (None, ())}
