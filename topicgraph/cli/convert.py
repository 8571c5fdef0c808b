"""The command `topicgraph convert`. It holds no logic."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import click

from topicgraph.cli.printing import print_message


@click.command()
@click.argument("sources", type=click.Path(), nargs=-1, required=True)
@click.option(
    "-o",
    "--output",
    type=click.Path(file_okay=False),
    required=True,
    help="Folder to write to.",
)
@click.option(
    "--map",
    "mapping",
    metavar="FIELD=COLUMN,…",
    help="Which column or key holds a field: title=judul,published=tanggal.",
)
@click.option(
    "--force",
    is_flag=True,
    help="Replace files that topicgraph did not write, or that were edited.",
)
@click.option("--no-settings", is_flag=True, help="Ignore the topicgraph.yaml in the folder.")
def convert(
    sources: Sequence[str], output: str, mapping: str | None, force: bool, no_settings: bool
) -> None:
    """Write the articles of any SOURCES as a folder of Markdown files, one an article.

    A build of the folder gives the same graph as one of the sources. The folder can be kept, edited
    and shared. Converting again into it replaces only what has changed; files that were edited are
    kept, and files of other programs are never replaced.
    """
    from topicgraph.cli.inputs import parse_mapping, save_standard_input
    from topicgraph.cli.printing import Progress
    from topicgraph.cli.report import describe_conversion, describe_empty_source
    from topicgraph.sources.corpus import read_folder
    from topicgraph.sources.folder import scan_folder
    from topicgraph.store.article_folder import write_articles

    with save_standard_input(sources) as paths:
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
