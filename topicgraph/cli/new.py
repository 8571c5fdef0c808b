"""The command `topicgraph new`. It holds no logic."""

from __future__ import annotations

from datetime import UTC, datetime

import click

from topicgraph.cli.options import load_or_build, printing_options, source_argument
from topicgraph.cli.printing import FORMATS, Printer
from topicgraph.model import plain, when
from topicgraph.text import list_names


@click.command()
@source_argument
@click.option(
    "--since", required=True, metavar="TIME", help="A span such as 24h or 7d, or a date or time."
)
@click.option(
    "--outlets",
    "min_outlets",
    type=click.IntRange(1),
    default=2,
    show_default=True,
    help="Only stories that reached this number of outlets since then.",
)
@click.option("--missing", metavar="OUTLET", help="Only stories without an article of this outlet.")
@click.option("--first", metavar="OUTLET", help="Only stories on which this outlet was first.")
@printing_options(*FORMATS, "text", "atom")
def new(
    source: str,
    since: str,
    min_outlets: int,
    missing: str | None,
    first: str | None,
    printer: Printer,
) -> None:
    """List the new stories: those that reached a number of outlets since TIME.

    The time of an article is when it was collected, if its file states that, and otherwise its time
    of publication. With --missing, the column doubt says why it is not certain that the outlet
    lacks the story. The exit code is 1 if there are none. The format atom is for feed readers.
    """
    from topicgraph.query.atom import write_atom
    from topicgraph.query.lookup import Lookup
    from topicgraph.query.new_stories import find_new_stories, parse_since

    start = parse_since(since)
    database = load_or_build(source).database
    lookup = Lookup(database)
    ids = [
        None if name is None else database.id_of(lookup.provider(name)) for name in (missing, first)
    ]
    found = find_new_stories(database, start, min_outlets=min_outlets, missing=ids[0], first=ids[1])
    rows = [plain(story) for story in found]
    if_none = f"no new story since {when(start, 'minute')} UTC"
    if printer.format_name == "atom":
        title = f"New stories without {missing}" if missing else "New stories"
        printer.print_lines([write_atom(found, title=title, updated=datetime.now(UTC)).rstrip()])
    elif printer.format_name == "text":
        lines = [line for story in found for line in (*_indent(story.describe()), "")]
        printer.print_lines(lines[:-1], if_none=if_none)
    elif printer.format_name == "table":
        table = [
            {
                "reached": when(story.reached, "minute"),
                "outlets": len(story.outlets),
                "first": list_names(story.first) + (f" ({note})" if note else "") or "not known",
                "story": story.name,
                "doubt": story.doubt,
            }
            for story in found
            for tie in ["in a tie" if len(story.first) > 1 else ""]
            for note in [", ".join(filter(None, (tie, story.first_among)))]
        ]
        columns = ("reached", "outlets", "first", "story", *(["doubt"] if missing else []))
        printer.print_rows(table, columns, if_none=if_none)
    else:
        fields = ("id", "name", "reached", "by", "outlets", "articles", "first", "first_among",
                  "first_title", "first_published", "first_reason", "earliest", "missing",
                  "doubt", "url")  # fmt: skip
        printer.print_rows(rows, fields, if_none=if_none)


def _indent(lines: list[str]) -> list[str]:
    return [lines[0], *(f"  {line}" for line in lines[1:])]
