"""The command `topicgraph convert`. It holds no logic."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import click

from topicgraph.cli.options import map_option, no_settings_option
from topicgraph.cli.printing import print_message


@click.command()
@click.argument("sources", type=click.Path(), nargs=-1)
@click.option(
    "-o",
    "--output",
    type=click.Path(file_okay=False),
    required=True,
    help="Folder to write to.",
)
@map_option
@click.option(
    "--force",
    is_flag=True,
    help="Replace files that topicgraph did not write, or that were edited.",
)
@no_settings_option
def convert(
    sources: Sequence[str], output: str, mapping: str | None, force: bool, no_settings: bool
) -> None:
    """Write the articles of any SOURCES as Markdown files, one for each article.

    Building from this folder gives the same graph as building from the sources. You can keep, edit
    and share it. Converting into it again replaces only what has changed. Files that were edited
    are kept, and those of other programs are not replaced without --force. Without SOURCES, the
    articles of the folder seeds or, if there is none, of the demo are written.
    """
    from topicgraph.cli.inputs import find_default_source, parse_mapping, save_standard_input
    from topicgraph.cli.printing import Progress
    from topicgraph.cli.report import describe_conversion, describe_empty_source
    from topicgraph.sources.corpus import read_folder
    from topicgraph.sources.folder import scan_folder
    from topicgraph.store.article_folder import write_articles

    with save_standard_input(sources or [find_default_source()]) as paths:
        fields = parse_mapping(mapping)
        folder = scan_folder(*paths, use_settings=not no_settings, fields=fields)
        with Progress("reading") as progress:
            corpus = read_folder(folder, progress=progress)
        if not corpus.records:
            print_message(describe_empty_source(corpus))
            sys.exit(1)
        written = write_articles(corpus, folder, output, force=force)
    print_message(describe_conversion(corpus, written))
    click.echo(output)
