"""The command `topicgraph collect`. It holds no logic."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from topicgraph.cli.printing import print_message
from topicgraph.errors import ArgumentError, MissingExtra

if TYPE_CHECKING:
    from topicgraph.collect.collector import Round


@click.command()
@click.argument("feeds", nargs=-1, required=True)
@click.option(
    "-o",
    "--output",
    type=click.Path(file_okay=False),
    required=True,
    help="Folder to write the articles to.",
)
@click.option("--once", is_flag=True, help="Request every feed once, then end (the default).")
@click.option(
    "--every", metavar="TIME", help="Request the feeds at this interval, until Ctrl-C: 15m, 1h."
)
@click.option(
    "--user-agent",
    metavar="TEXT",
    help="Who you are; include an address at which you can be reached.",
)
@click.option(
    "--allow-private",
    is_flag=True,
    help="Also connect to hosts in your own network, such as 127.0.0.1 or 10.0.0.1.",
)
def collect(
    feeds: Sequence[str],
    output: str,
    once: bool,
    every: str | None,
    user_agent: str | None,
    allow_private: bool,
) -> None:
    """Collect the new articles of FEEDS in a folder, one Markdown file for each article.

    FEEDS are lists of feeds (OPML), files of feeds, URLs of feeds, or URLs of sites that name their
    feed. Each article is written once; a later version of it is written into another file. If you
    run the command again, it only adds what is new. `topicgraph build` reads the folder.
    """
    if once and every:
        raise ArgumentError("--once and --every exclude each other")
    try:
        from topicgraph.cli.collecting import collect_feeds
    except ImportError as error:
        name = (error.name or "httpcore2").partition(".")[0]
        raise MissingExtra("topicgraph collect", name, "feeds") from None
    last = collect_feeds(feeds, output, every, user_agent, allow_private, report=_report)
    click.echo(output)
    if last.feeds and len(last.failures) == last.feeds:
        sys.exit(1)


def _report(done: Round) -> None:
    for failure in done.failures:
        print_message(f"not read: {failure}")
    for fault in done.faults:
        print_message(f"read in part: {fault}")
    print_message(str(done))
