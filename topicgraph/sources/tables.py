"""Rows to documents: which column of a table is which field, told once for the whole table.

All formats with columns share this. A column is known by its name or, where no name tells, by what
it holds: web addresses, dates, headlines.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from itertools import chain, islice
from typing import NamedTuple

from topicgraph.model import format_day
from topicgraph.sources import dates
from topicgraph.sources.document import Block, Document, Items, Trouble, Value, to_block
from topicgraph.sources.excerpts import html_to_text
from topicgraph.sources.exports import find_export
from topicgraph.sources.fields import FIELDS, SAVING_KEYS, STORY, find_columns, find_field
from topicgraph.sources.formats.format import MAX_BODY, Input, Summary
from topicgraph.sources.serial_dates import holds_serials, write_serial
from topicgraph.sources.values import fold_key, shorten
from topicgraph.text import is_web

SAMPLE_ROWS = 200
"""Rows that show what a column holds."""
SAMPLE_CHARACTERS = 1 << 20
"""Characters of these rows."""
MIN_SHARE = 0.9
"""A column holds web addresses or dates if this share of its values are."""
MAX_COLUMNS = 2_000
"""A table with more columns is not one of articles."""
MAX_NAMES_SHOWN = 12
"""Columns that a message names."""
MAX_LITERAL = 10_000
"""Characters of a list or mapping that was written into a cell."""

NULLS = frozenset((
    "", "null", "(null)", "none", "nan", "nat", "n/a", "na", "<na>", "#n/a", "\\n", "nil",
    "undefined",
))  # fmt: skip
"""What programs write into an empty cell, in lower case."""

PLACEHOLDER = re.compile(r"(?:only available in|upgrade (?:your plan )?to) .{0,60}", re.IGNORECASE)
"""What news APIs write into a field that has not been paid for."""


def is_null(text: str) -> bool:
    """Return whether a text stands for an empty cell.

    >>> is_null("NaN"), is_null("ONLY AVAILABLE IN PAID PLANS"), is_null("0")
    (True, True, False)
    """
    text = text.strip()
    return text.lower() in NULLS or PLACEHOLDER.fullmatch(text) is not None


FIELD_LABELS = {"urls": "url", "provider": "outlet"}
"""The words for fields in messages, where they are other than their names."""


class Row(NamedTuple):
    """A row of a table: its line or number, its cells, and what was wrong in it."""

    line: int
    cells: Sequence[Value]
    troubles: Sequence[Trouble] = ()


class ColumnMap(NamedTuple):
    """Which columns hold which field.

    - `fields`: column → field, for columns whose name does not tell it
    - `by_field`: field → its columns, in order of preference
    - `text`: the same for people
    - `flags`: columns that say of a topic whether an article is about it → the topic
    """

    fields: Mapping[str, str]
    by_field: Mapping[str, Sequence[str]]
    text: str
    flags: Mapping[str, str]


def read_table(
    source: Input, kind: str, names: Sequence[str], rows: Iterable[Row], unit: str = "row"
) -> Iterator[Document]:
    """Yield a document for each row of a table that is not empty.

    Args:
        source: the file.
        kind: the name of its format, for people.
        names: the columns.
        rows: may be any number; only some are held at a time.
        unit: what a row is called.
    """
    troubles = source.troubles
    names = _make_unique(names, troubles)
    rows = iter(rows)
    sample = _take_sample(rows)
    export = find_export(names)
    given = {_find_spelling(name, names): field for name, field in source.fields.items()}
    renamed = {**export.rename(names), **given} if export else given
    kind = f"{kind}, {export.name}" if export else kind
    columns = map_columns(names, [row.cells for row in sample], renamed)
    source.summary = Summary(kind, unit, 0, columns.text)
    unknown = [column for column in given if column not in names]
    if unknown:
        troubles.append(Trouble(1, "unknown-column", describe_unknown_columns(unknown, names)))
    if not columns.by_field["title"]:
        message = describe_missing_title(names, source.name)
        yield Document(None, "", [*troubles, Trouble(1, "no-title-column", message)])
        return
    if columns.fields:
        guessed = ", ".join(f'"{shorten(name)}"' for name in columns.fields)
        message = f"what the columns {guessed} mean is told by what they hold: {columns.text}"
        troubles.append(Trouble(1, "column-by-content", message))
    serials = frozenset(
        name
        for name in columns.by_field["published"]
        if holds_serials(_values([row.cells for row in sample], names.index(name)))
    )
    for name in sorted(serials):
        message = (
            f'the column "{shorten(name)}" holds numbers: read as the days since 1900 by which'
            " spreadsheets store dates"
        )
        troubles.append(Trouble(1, "serial-date", message))
    if not sample:
        troubles.append(Trouble(1, "empty", f"a header without any {unit}"))
    yield Document(None, "", troubles)
    read_row = _row_reader(names, columns, renamed, serials)
    count = 0
    once = names.index(export.once) if export and export.once in names else -1
    articles: set[Value] = set()
    for row in chain(sample, rows):
        if 0 <= once < len(row.cells):
            if row.cells[once] in articles:
                continue
            articles.add(row.cells[once])
        document = read_row(row)
        if document.data and _is_total(document.data, columns):
            message = "a row of sums, not an article: passed over"
            document = Document(None, "", [Trouble(1, "no-article-page", message)], row.line)
        if export and document.data and export.skips(dict(zip(names, row.cells, strict=False))):
            message = "an attachment or note, not an article: passed over"
            document = Document(None, "", [Trouble(1, "no-article-page", message)], row.line)
        count += document.data is not None
        if document.data is not None or document.troubles:
            yield document
    source.summary = Summary(kind, unit, count, columns.text)


TOTALS = frozenset((
    "total", "totals", "grand total", "sum", "count", "summe", "gesamt", "totale", "totaal",
    "suma", "soma", "toplam", "razem", "итого", "всего", "合计", "总计", "合計", "합계",
))  # fmt: skip
"""What the first cell of a row of sums says, in lower case."""


def _is_total(data: Block, columns: ColumnMap) -> bool:
    """Whether a row is one of sums: its title says so, and it has no address and no date."""
    title = data.get(columns.by_field["title"][0])
    if not isinstance(title, str) or title.strip(" :").lower() not in TOTALS:
        return False
    return not any(
        data.get(name) for field in ("urls", "published") for name in columns.by_field[field]
    )


def _find_spelling(name: str, names: Sequence[str]) -> str:
    """Return a column as the table spells it, if only one has this name without regard to case."""
    alike = [column for column in names if column.casefold() == name.casefold()]
    return alike[0] if name not in names and len(alike) == 1 else name


def _take_sample(rows: Iterator[Row]) -> list[Row]:
    """Take the first rows, fewer if they are long."""
    sample: list[Row] = []
    length = 0
    for row in islice(rows, SAMPLE_ROWS):
        sample.append(row)
        length += sum(len(cell) for cell in row.cells if isinstance(cell, str))
        if length > SAMPLE_CHARACTERS:
            break
    return sample


def describe_unknown_columns(unknown: Sequence[str], names: Sequence[str]) -> str:
    """Say which columns that the user names a table does not have.

    >>> describe_unknown_columns(["judul"], ["title", "url"])
    'there is no column "judul"; the columns are title, url'
    """
    listed = " or ".join(f'"{shorten(name)}"' for name in unknown)
    return f"there is no column {listed}; the columns are {_list_names(names)}"


def describe_missing_title(names: Sequence[str], file: str) -> str:
    """Say that no column is the title, and how to name it."""
    shown = _list_names(names)
    return (
        f"no column is known to hold the title; the columns are {shown}"
        f" (name it with --map title=COLUMN, or in topicgraph.yaml: fields: {{COLUMN: title}})"
    )


def _list_names(names: Sequence[str]) -> str:
    shown = ", ".join(shorten(name) for name in names[:MAX_NAMES_SHOWN])
    hidden = len(names) - MAX_NAMES_SHOWN
    return f"{shown} and {hidden:,} more" if hidden > 0 else shown


def _make_unique(names: Sequence[str], troubles: list[Trouble]) -> list[str]:
    """Name columns without a name, and those that have the name of one before."""
    unique: dict[str, None] = {}
    for number, name in enumerate(names, 1):
        name = " ".join(name.split()) or f"column {number}"
        if name in unique:
            message = f'a second column "{shorten(name)}": the first one counts'
            troubles.append(Trouble(1, "duplicate-column", message))
            name = f"{name} (column {number})"
        unique[name] = None
    return list(unique)


def _row_reader(
    names: Sequence[str], columns: ColumnMap, renamed: Mapping[str, str], serials: Set[str]
) -> Callable[[Row], Document]:
    """Make a function that makes the document of a row; `serials` are columns of day numbers."""
    lines = dict.fromkeys((*names, FLAGS), 1)
    fields = {**renamed, **columns.fields, **({FLAGS: "topics"} if columns.flags else {})}
    unused = frozenset(name for name, field in renamed.items() if not field)
    bodies = frozenset(columns.by_field["body"])
    guessed_dates = {name for name, field in columns.fields.items() if field == "published"}
    of_lists = frozenset(
        name
        for field in ("title", "excerpt", "topics", "author", "provider")
        for name in columns.by_field[field]
    )

    def read(row: Row) -> Document:
        data = Block()
        data.lines = lines
        body = ""
        for name, value in zip(names, row.cells, strict=False):
            if value is None or name in unused or (isinstance(value, str) and is_null(value)):
                continue
            if name in columns.flags:
                if value == "True" or value == "true":
                    _add_topic(data, columns.flags[name])
            elif name in bodies and isinstance(value, str):
                body = body or html_to_text(value[:MAX_BODY])
            elif name in of_lists and isinstance(value, str):
                data[name] = read_literal(value)
            elif name in serials and isinstance(value, str):
                data[name] = write_serial(value.strip())
            elif name in guessed_dates and isinstance(value, str):
                data[name] = _lower_precision(value)
            else:
                data[name] = value
        is_empty = not data and not body
        return Document(
            None if is_empty else data,
            body,
            list(row.troubles),
            row.line,
            fields,
            is_whole_file=False,
        )

    return read


def _add_topic(data: Block, topic: str) -> None:
    topics = data.setdefault(FLAGS, Items())
    assert isinstance(topics, Items)
    topics.append(topic)
    topics.lines.append(0)


def _lower_precision(text: str) -> str:
    """Write the day of a time, which may be that of something else than the publication."""
    date = dates.parse(text)
    return format_day(date.time) if date and date.precision in ("second", "minute") else text


def read_literal(text: str) -> Value:
    """Read a list or mapping that was written into a cell, as JSON or as Python shows it.

    >>> read_literal("['a', 'b']"), read_literal("a, b")
    (['a', 'b'], 'a, b')
    """
    stripped = text.strip()
    is_literal = stripped[:1] + stripped[-1:] in ("[]", "{}") and len(stripped) <= MAX_LITERAL
    if not is_literal or stripped.count("[") + stripped.count("{") + stripped.count("(") > 200:
        return text
    for parse in (json.loads, ast.literal_eval):
        try:
            return to_block(parse(stripped))
        except (ValueError, SyntaxError, RecursionError, MemoryError, TypeError):
            continue
    return text


FLAGS = "topic flags"
"""The key of the topics that flags tell."""
FLAG_PREFIX = re.compile(r"^(?:is|topics?|category)[_. ]", re.IGNORECASE)
TOPIC_FLAGS = frozenset((
    "business", "crime", "culture", "domestic", "economy", "education", "entertainment",
    "environment", "finance", "food", "health", "lifestyle", "local", "politics", "science",
    "sport", "sports", "technology", "tourism", "travel", "weather", "world",
))  # fmt: skip
"""Topics of which a column may say, with True and False, whether an article is about them."""


# --- which column is what -------------------------------------------------------------------------


def map_columns(
    names: Sequence[str], rows: Sequence[Sequence[Value]], renamed: Mapping[str, str]
) -> ColumnMap:
    """Find which columns hold which field, by name and then by what the rows show.

    >>> rows = [["Ferry sinks in harbour", "https://a.example/1"]]
    >>> map_columns(["overskriften", "x"], rows, {}).text
    'title = overskriften (by its content), url = x (by its content)'
    """
    by_field = find_columns(names, renamed)
    if not by_field["published"]:  # "Tag" is a day in German, whatever it is in English
        by_field["topics"] = tuple(
            name
            for name in by_field["topics"]
            if name in renamed or not _holds_dates(_values(rows, names.index(name)))
        )
    found: dict[str, str] = {}
    if not by_field["provider"]:  # "Medium" is an outlet in German
        kinds = [name for name in by_field["medium"] if fold_key(name) == "medium"]
        if kinds and kinds[0] not in renamed and _holds_outlets(rows, names.index(kinds[0])):
            found[kinds[0]] = "provider"
            by_field["provider"] = (kinds[0],)
            by_field["medium"] = tuple(name for name in by_field["medium"] if name != kinds[0])
    used = {name for columns in by_field.values() for name in columns}
    free = {
        name: _values(rows, place)
        for place, name in enumerate(names)
        if name not in used
        and fold_key(name) not in SAVING_KEYS
        and not ID.search(name)
        and not (name in renamed and not find_field(renamed[name]))
    }
    for field, holds in CONTENTS.items():
        if by_field[field] or (field == "domain" and by_field["urls"]):
            continue
        likely = [
            name
            for name, values in free.items()
            if name not in found
            and not (field == "published" and OTHER_TIME.search(fold_key(name)))
            and holds(values)
        ]
        if len(likely) == 1:
            found[likely[0]] = field
            by_field[field] = (likely[0],)
    if not by_field["title"] and by_field["urls"]:  # the first column of Airtable and Notion
        named = [n for n, values in free.items() if fold_key(n) == "name" and _are_names(values)]
        found |= dict.fromkeys(named[:1], "title")
        by_field["title"] = tuple(named[:1])
    flags = {
        name: topic
        for name, values in free.items()
        if (topic := FLAG_PREFIX.sub("", name).lower()) in TOPIC_FLAGS
        and {text.lower() for text in values} in ({"true"}, {"false"}, {"true", "false"})
    }
    used |= found.keys() | flags.keys()
    text = _describe(
        names, {**by_field, "topics": (*by_field["topics"], *flags)}, found, used, renamed
    )
    created = [name for name in names if CREATED.match(fold_key(name))]
    if created and not by_field["published"] and renamed.keys().isdisjoint(created):
        name = shorten(created[0])
        text += f"; no date: if {name} is that of publication, add --map published={name}"
    sections = by_field["section"]
    if sections and not (by_field["topics"] or flags) and renamed.keys().isdisjoint(sections):
        name = shorten(sections[0])
        text += f"; no topics: to take the sections as topics, add --map topics={name}"
    outlets = by_field["provider"] or by_field["domain"]
    others = [name for name in free if name not in used]
    if outlets and (known := _find_attributes(names, rows, outlets[0], others)):
        name = " or ".join(map(shorten, known[:2]))
        text += f"; to compare the outlets by {name}, list it for each outlet in outlets.csv"
    return ColumnMap(found, by_field, text, flags)


FEW_GROUPS = 5
"""As many different values may be of one outlet each, as the leanings of five newspapers."""
ROWS_PER_OUTLET = 2
"""Rows of an outlet, on average, from which one value in all of them is no accident."""


def _find_attributes(
    names: Sequence[str], rows: Sequence[Sequence[Value]], outlet: str, others: Sequence[str]
) -> list[str]:
    """Find the columns that say one thing of each outlet, such as its leaning or country.

    A column in which nearly each outlet has a value of its own is another name of the outlet.
    """
    found: list[str] = []
    whole = [row for row in rows if len(row) == len(names)]
    outlet_cells = [row[names.index(outlet)] for row in whole]
    for name in others:
        place = names.index(name)
        pairs = zip(outlet_cells, (row[place] for row in whole), strict=True)
        stated = [(a, b) for a, b in pairs if isinstance(a, str) and isinstance(b, str) and a and b]
        outlets, values = ({pair[side] for pair in stated} for side in (0, 1))
        if (
            len(set(stated)) == len(outlets)
            and ROWS_PER_OUTLET * len(outlets) <= len(stated)
            and 1 < len(values) <= max(FEW_GROUPS, len(outlets) // 2)
            and not any(map(is_web, values))
        ):
            found.append(name)
    return found


def _values(rows: Sequence[Sequence[Value]], place: int) -> list[str]:
    """The values of a column that are not empty."""
    cells = (row[place] for row in rows if place < len(row))
    texts = (cell.strip() for cell in cells if isinstance(cell, str))
    return [text for text in texts if not is_null(text)]


def _describe(
    names: Sequence[str],
    by_field: Mapping[str, Sequence[str]],
    found: Mapping[str, str],
    used: set[str],
    renamed: Mapping[str, str],
) -> str:
    parts: list[str] = []
    for field in FIELDS:
        columns = by_field.get(field, ())
        if field == "section":  # most are told as topics
            columns = [name for name in columns if name not in by_field["topics"]]
        note = " (by its content)" if columns and columns[0] in found else ""
        if columns:
            label = FIELD_LABELS.get(field, field)
            parts.append(f"{label} = {', '.join(map(shorten, columns))}{note}")
    stories = [name for name in names if renamed.get(name, name) == STORY][:1]
    parts += [f"story = {shorten(name)} (articles of one value are one story)" for name in stories]
    unused = [name for name in names if name not in used and name not in stories]
    shown = [", ".join(parts), f"not used: {_list_names(unused)}" if unused else ""]
    return "; ".join(filter(None, shown))


CREATED = re.compile("creat(?:ed|ion)(?!by)")
"""The start of folded names of a time that may be that of publication, or that of saving."""


def _holds(values: Sequence[str], test: Callable[[str], bool]) -> bool:
    return bool(values) and sum(map(test, values)) >= MIN_SHARE * len(values)


IMAGE_ENDINGS = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg")


def _holds_urls(values: Sequence[str]) -> bool:
    """Whether a column holds the addresses of articles: web addresses, most with a path."""
    return _holds(values, is_web) and not _holds(
        values, lambda url: url.partition("?")[0].lower().endswith(IMAGE_ENDINGS)
    )


def _holds_dates(values: Sequence[str]) -> bool:
    def is_date(text: str) -> bool:
        if text.isdigit() and len(text) != 8:  # more likely a number
            return False
        date = dates.parse(text)
        is_exact = date is not None and date.precision in ("second", "minute", "day")
        open_date = dates.find_open_date(text)
        return is_exact or (open_date is not None and len(open_date.readings) > 1)

    return _holds(values, is_date)


MIN_HEADLINE, MAX_HEADLINE = 15, 250
"""Characters of a headline, in a column that is taken for that of headlines."""
MIN_WIDE_HEADLINE = 6
"""The same where words are not divided by spaces, as in Chinese."""


def _holds_headlines(values: Sequence[str]) -> bool:
    """Whether a column holds headlines: different texts of several words, shorter than a body."""

    def is_headline(text: str) -> bool:
        is_wide = any("\u3040" <= char <= "\u9fff" or "\uac00" <= char <= "\ud7a3" for char in text)
        least = MIN_WIDE_HEADLINE if is_wide else MIN_HEADLINE
        has_words = is_wide or text.count(" ") >= 2
        return least <= len(text) <= MAX_HEADLINE and has_words and not is_web(text)

    return _holds(values, is_headline) and len(set(values)) >= MIN_SHARE * len(values)


def _are_names(values: Sequence[str]) -> bool:
    """Whether a column "Name" may hold titles: texts of words, different in most rows."""
    is_text = _holds(values, lambda text: any(map(str.isalpha, text)) and not is_web(text))
    return is_text and len(set(values)) >= MIN_SHARE * len(values)


ID = re.compile(r"(?:^|[_\W])(?:id|uuid|key|hash)$", re.IGNORECASE)
"""The end of the name of a column that only tells rows apart, as "123.first" does."""
OTHER_TIME = re.compile(
    "sav(?:ed|ing)|creat|modif|updat|chang|edit|fetch|crawl|scrap|collect|retriev|access|import"
    "|download|index|captur|seen|visit|interact|last|expir|start|end|valid|consult|query|search"
    "|birth|desde|hasta|until|due|deadline|added|archiv|read"
)
"""Words in folded names of columns whose dates are not those of publication."""
DOMAIN = re.compile(r"(?:[\w-]{1,63}\.)+[a-z]{2,24}", re.IGNORECASE)


KINDS_OF_MEDIUM = frozenset((
    "article", "artikel", "audio", "blog", "broadcast", "fernsehen", "film", "forum", "hörfunk",
    "image", "internet", "journal", "magazin", "magazine", "news", "newspaper", "newswire",
    "online", "podcast", "post", "press", "presse", "print", "radio", "social", "social media",
    "television", "text", "tv", "video", "web", "website", "wire", "zeitschrift", "zeitung",
))  # fmt: skip
"""What a column "Medium" holds where it tells kinds of pieces, in lower case."""


def _holds_outlets(rows: Sequence[Sequence[Value]], place: int) -> bool:
    """Whether a column "Medium" names outlets: several, and none is a kind of piece."""
    values = {text.lower() for text in _values(rows, place)}
    return len(values) > 1 and values.isdisjoint(KINDS_OF_MEDIUM)


def _holds_domains(values: Sequence[str]) -> bool:
    return _holds(values, lambda text: DOMAIN.fullmatch(text) is not None)


CONTENTS: Mapping[str, Callable[[Sequence[str]], bool]] = {
    "urls": _holds_urls,
    "published": _holds_dates,
    "domain": _holds_domains,
    "title": _holds_headlines,
}
"""The fields that the content of a column tells, and how. Only one column may fit."""
