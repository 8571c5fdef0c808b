"""What a user gives `topicgraph build`: names of columns, and articles on the standard input."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from topicgraph.errors import ArgumentError
from topicgraph.sources.corpus import check_fields

STANDARD_INPUT = "-"


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
        columns[field.strip()] = column.strip()
    return check_fields(columns)


@contextmanager
def save_standard_input(sources: Sequence[str]) -> Iterator[list[str]]:
    """Replace "-" among the sources by a temporary file of what the standard input gives."""
    if STANDARD_INPUT not in sources:
        yield list(sources)
        return
    with TemporaryDirectory(prefix="topicgraph-") as folder:
        path = Path(folder, "stdin")
        with path.open("wb") as file:
            shutil.copyfileobj(sys.stdin.buffer, file)
        yield [str(path) if source == STANDARD_INPUT else source for source in sources]
