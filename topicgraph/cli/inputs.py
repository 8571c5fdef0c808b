"""What `topicgraph build` does with its arguments: columns, standard input, dry run, building."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import click

from topicgraph.cli.printing import Progress, print_message
from topicgraph.errors import ArgumentError, NoArticles, TopicGraphError
from topicgraph.sources.corpus import check_fields, read_folder
from topicgraph.sources.demo import find_demo
from topicgraph.sources.folder import scan_folder

STANDARD_INPUT = "-"
FRONT_MATTER = b"---"
"""How an article with front matter begins."""


def parse_mapping(text: str | None) -> dict[str, str]:
    """Parse the value of `--map`, and turn it: column → field.

    Raises:
        ArgumentError: It is not of the form FIELD=COLUMN, or there is no such field.

    >>> parse_mapping("title=judul, url=tautan")
    {'judul': 'title', 'tautan': 'urls'}
    """
    columns: dict[str, str] = {}
    for pair in (text or "").split(",") if text else ():
        field, equals, column = pair.partition("=")
        if not equals or not field.strip() or not column.strip():
            raise ArgumentError(f'--map "{pair}": want FIELD=COLUMN, as in title=judul')
        if field.strip() in columns:
            raise ArgumentError(f'--map "{text}": {field.strip()} is named twice')
        columns[field.strip()] = column.strip()
    return check_fields(columns)


def find_default_source() -> str:
    """Return the folder seeds, or else that of the demo, which comes with topicgraph."""
    return "seeds" if Path("seeds").is_dir() else str(find_demo())


@contextmanager
def save_standard_input(sources: Sequence[str]) -> Iterator[list[str]]:
    """Replace "-" among the sources by a temporary file of what the standard input gives."""
    if STANDARD_INPUT not in sources:
        yield list(sources)
        return
    with TemporaryDirectory(prefix="topicgraph-") as folder:
        start = sys.stdin.buffer.read(len(FRONT_MATTER))
        # Front matter tells an article only in a file whose name may be that of one.
        path = Path(folder, "stdin.md" if start == FRONT_MATTER else "stdin")
        with path.open("wb") as file:
            file.write(start)
            shutil.copyfileobj(sys.stdin.buffer, file)
        yield [str(path) if source == STANDARD_INPUT else source for source in sources]


@contextmanager
def exit_without_articles() -> Iterator[None]:
    """Exit with code 1 if a file that was named is not one of articles."""
    try:
        yield
    except NoArticles as error:
        print_message(f"error: {error}")
        sys.exit(1)


def show_dry_run(sources: Sequence[str], fields: Mapping[str, str], **options: Any) -> None:
    """Print what a build would read."""
    from topicgraph.cli.report import describe_dry_run, describe_empty_source  # heavy

    folder = scan_folder(*sources, fields=fields, **options)
    with Progress("reading") as progress:
        corpus = read_folder(folder, progress=progress)
    if not corpus.records:
        print_message(describe_empty_source(corpus))
        sys.exit(1)
    for line in describe_dry_run(corpus):
        click.echo(line)


def build_sources(sources: Sequence[str], output: str, *, watch: bool, **options: Any) -> None:
    """Build, once or whenever a source changes, and print the report and the path of the page."""
    from topicgraph.cli.output import build_into, watch_folder  # heavy

    for build_number in watch_folder(*sources) if watch else (0,):
        try:
            page, report = build_into(sources, output, **options)
        except TopicGraphError as error:
            if build_number == 0:
                raise
            print_message(f"error: {error}")
            continue
        print_message(report)
        if page is not None:
            click.echo(page)
        elif not watch:
            sys.exit(1)
