"""Tables as text: CSV, TSV, and values divided by semicolons or bars, read row by row."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from topicgraph.sources import dates
from topicgraph.sources.document import Document, Trouble
from topicgraph.sources.encoding import decode_body, read_lines
from topicgraph.sources.exports import find_export
from topicgraph.sources.fields import find_field
from topicgraph.sources.formats.format import TEXT_ENDINGS, Format, Input
from topicgraph.sources.tables import MAX_COLUMNS, Row, read_table
from topicgraph.text import is_web

DELIMITERS = (",", "\t", ";", "|")
TABLE_ENDINGS = (".csv", ".tsv", ".tab", ".psv")
KINDS = {",": "CSV", "\t": "TSV", ";": "CSV with semicolons", "|": "table with bars"}

MAX_FIELD = 1 << 20
"""Characters of a cell. A longer one is a quote that is never closed."""
SNIFFED_LINES = 50
SNIFFED_CHARACTERS = 1 << 18
"""Lines and characters that tell what divides the cells."""
MAX_NULS = 10
"""More zero bytes at the start of a file are not text."""
EXCEL_HINT = re.compile(r"sep=(.)\s*$", re.IGNORECASE)
"""The first line that tells Excel the delimiter."""


def _recognizes(head: bytes, name: str) -> bool:
    if (
        head.lstrip()[:1] in b"{[<"
        or head[:4_096].count(0) > MAX_NULS
        or head.startswith((b"---\n", b"+++\n", b"PK"))
    ):
        return False
    if name.endswith(TABLE_ENDINGS):
        return True
    if name.endswith(tuple(end for end in TEXT_ENDINGS if end != ".txt")):
        return False
    lines = decode_body(head[:65_536]).split("\n")[:SNIFFED_LINES]
    delimiter = find_delimiter(lines)
    header = count_lines_before_header(lines, delimiter)
    cells = _split(lines[header : header + 1], delimiter)[0]
    known = {find_field(cell) for cell in cells}
    is_known = "title" in known and len(known - {"", "title"}) >= 1
    return is_known or find_export(cells) is not None


def _split(lines: Iterable[str], delimiter: str) -> list[list[str]]:
    try:
        return list(csv.reader(lines, delimiter=delimiter))
    except csv.Error:
        return [[]]


def find_delimiter(lines: Sequence[str]) -> str:
    r"""Find what divides the cells of a table: what gives most lines the columns of the first.

    >>> find_delimiter(["id;title", "1;A, b and c"]), find_delimiter(["title"])
    (';', ',')
    """
    if lines and (hint := EXCEL_HINT.match(lines[0])):
        return hint[1]

    def score(delimiter: str) -> tuple[float, int]:
        rows = [row for row in _split(lines, delimiter) if row]
        width = len(rows[0]) if rows else 0
        if width < 2:
            return 0.0, 0
        return round(sum(len(row) == width for row in rows) / len(rows), 1), width

    best = max(DELIMITERS, key=score)
    if score(best) == (0.0, 0):  # words before the header: what gives the most cells
        return max(DELIMITERS, key=lambda delimiter: sum(line.count(delimiter) for line in lines))
    return best


def _read(source: Input) -> Iterator[Document]:
    csv.field_size_limit(max(csv.field_size_limit(), MAX_FIELD))
    lines = read_lines(source.open, source.troubles)
    first = list(_take_first(lines))
    delimiter = find_delimiter(first)
    feed = _Feed(first, lines)
    if EXCEL_HINT.match(first[0]):
        next(feed)
    elif before := count_lines_before_header(first, delimiter):
        feed.skip(before)
        message = f"the header is on line {before + 1}: what stands before it is passed over"
        source.troubles.append(Trouble(1, "no-header", message))
    rows = _read_rows(feed, delimiter)
    header = next((cells for _, cells in rows if any(cells)), [])
    if len(header) > MAX_COLUMNS:
        message = f"{len(header):,} columns: not a table of articles, skipped"
        yield Document(None, "", [*source.troubles, Trouble(1, "too-many", message)])
        return
    if is_header(header):
        data = rows
    else:
        source.troubles.append(Trouble(1, "no-header", "the first row is an article: no header"))
        feed.restart(first)
        data, header = (
            _read_rows(feed, delimiter),
            [f"column {n}" for n in range(1, len(header) + 1)],
        )
    yield from read_table(source, KINDS.get(delimiter, "table"), header, _check_rows(data, header))


MIN_HEADER_FIELDS = 3
"""Names of fields by which a line is known as the header that comes after other lines."""


def count_lines_before_header(lines: Sequence[str], delimiter: str) -> int:
    """Return how many lines of a report, such as its title and date, stand before the header.

    >>> count_lines_before_header(["My search", "", "Date,Title,Url", "2021-03-04,A,B"], ",")
    2
    """
    for number, line in enumerate(lines):
        known = {find_field(cell) for cells in _split([line], delimiter) for cell in cells} - {""}
        if "title" in known and (number == 0 or len(known) >= MIN_HEADER_FIELDS):
            return number
    return 0


def _take_first(lines: Iterator[str]) -> Iterator[str]:
    """Yield the first lines of a table, fewer if they are long."""
    length = 0
    for line in islice(lines, SNIFFED_LINES):
        yield line
        length += len(line)
        if length > SNIFFED_CHARACTERS:
            return


def is_header(cells: Sequence[str]) -> bool:
    """Return whether the first row of a table names its columns, rather than being an article.

    >>> is_header(["id", "overskrift"]), is_header(["1", "Ferry sinks", "2021-03-04"])
    (True, False)
    """
    if any(find_field(cell) for cell in cells):
        return True
    return not any(is_web(cell) or dates.parse(cell) or cell.isdigit() for cell in cells)


class _Feed:
    """Lines for a CSV reader. Knows those of the row that is being read, to read them otherwise."""

    def __init__(self, first: Sequence[str], rest: Iterator[str]) -> None:
        self.pending, self.rest = list(reversed(first)), rest
        self.row: list[str] = []
        self.line = 0

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self.pending.pop() if self.pending else next(self.rest)
        self.row.append(line)
        self.line += 1
        return line

    def restart(self, first: Sequence[str]) -> None:
        """Give the first lines of the file again; nothing but the first row has been read."""
        self.pending += reversed(first[: self.line])
        self.row, self.line = [], 0

    def skip(self, count: int) -> None:
        """Pass over lines before the first row."""
        for _ in range(count):
            next(self)
        self.row = []

    def give_back(self) -> str:
        """Give all lines of the row but its first again, and return that."""
        first, *others = self.row
        self.pending += reversed(others)
        self.line -= len(others)
        self.row = []
        return first


def _read_rows(feed: _Feed, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """Yield the line and the cells of each row.

    A row with a quote that is never closed ends with its line.
    """
    width = 0
    while True:
        reader = csv.reader(feed, delimiter=delimiter)
        try:
            for cells in reader:
                start = feed.line - len(feed.row) + 1
                width = width or len(cells)
                is_ragged = len(cells) != width or sum(line.count('"') for line in feed.row) % 2
                if len(feed.row) > 1 and is_ragged:
                    break
                feed.row = []
                yield start, cells
            else:
                return
        except csv.Error:
            if not feed.row:
                return
        start = feed.line - len(feed.row) + 1
        line = feed.give_back().rstrip("\n")
        cells = line[:MAX_FIELD].split(delimiter)
        yield start, [cell.strip('"') if cell.count('"') % 2 else cell for cell in cells]


def _check_rows(rows: Iterable[tuple[int, list[str]]], header: Sequence[str]) -> Iterator[Row]:
    """Leave out rows that are not like the header: a shifted cell would be another field."""
    width = len(header)
    for line, cells in rows:
        if len(cells) == width:
            if cells == header:
                yield Row(line, (), [Trouble(1, "repeated-header", "the header again: skipped")])
            else:
                yield Row(line, cells)
            continue
        while len(cells) > width and not cells[-1].strip():
            cells.pop()
        problem = f"{len(cells)} cells where the header has {width}"
        if len(cells) > width or (len(cells) == 1 < width and cells[0].strip()):
            yield Row(line, (), [Trouble(1, "ragged-row", f"{problem}: skipped")])
        elif any(cell.strip() for cell in cells):
            trouble = Trouble(1, "ragged-row", f"{problem}: the last ones are taken as empty")
            yield Row(line, cells, [trouble] if len(cells) < width else [])


FORMAT = Format(name="CSV or TSV", recognizes=_recognizes, read=_read)
