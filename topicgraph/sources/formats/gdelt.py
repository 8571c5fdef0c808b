"""GDELT's raw files: the Global Knowledge Graph, which has titles, and the events, which have not.

Both are divided by tabs and have no header. The files of GDELT's DOC API are ordinary tables.
Codebook: http://data.gdeltproject.org/documentation/GDELT-Global_Knowledge_Graph_Codebook-V2.1.pdf
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from topicgraph.sources.document import Document, Trouble
from topicgraph.sources.encoding import read_lines
from topicgraph.sources.formats.format import Format, Input
from topicgraph.sources.tables import Row, read_table

GKG_COLUMNS = (
    "GKGRECORDID", "seendate", "SourceCollectionIdentifier", "domain", "url", "Counts",
    "V2Counts", "Themes", "V2Themes", "Locations", "V2Locations", "Persons", "V2Persons",
    "Organizations", "V2Organizations", "Tone", "Dates", "GCAM", "image", "RelatedImages",
    "SocialImages", "SocialVideos", "Quotations", "AllNames", "Amounts", "Translation",
    "Extras",
)  # fmt: skip
GKG_LINE = re.compile(rb"[0-9]{14}-T?[0-9]+\t[0-9]{14}\t")
"""The start of a line: the number of the record, and when it was seen."""
EVENT_LINE = re.compile(
    rb"[0-9]{6,12}\t(?:19|20)[0-9]{6}\t(?:19|20)[0-9]{4}\t(?:19|20)[0-9]{2}\t"
    rb"|(?:GLOBALEVENTID|GlobalEventID)[\t,]"
    rb"|(?:19|20)[0-9]{6}\t[0-9]+\t[^\t\n]*\t[^\t\n]*\t"
)
"""The start of a line of the events: number, day, month, year; or their header."""
NO_TITLES = (
    "GDELT events hold no headlines, only codes of what happened: use GDELT's DOC API"
    " (mode=artlist, format=csv) or its Global Knowledge Graph (.gkg.csv), which do"
)

PAGE_TITLE = re.compile(r"<PAGE_TITLE>(.*?)</PAGE_TITLE>", re.DOTALL)
SHOWN = (
    "seendate", "title", "url", "domain", "topics", "image", "Persons", "Organizations", "language",
)  # fmt: skip
MAX_THEMES = 50


def _read_gkg(source: Input) -> Iterator[Document]:
    rows = _gkg_rows(read_lines(source.open, source.troubles))
    yield from read_table(source, "GDELT Global Knowledge Graph", SHOWN, rows, unit="record")


def _gkg_rows(lines: Iterator[str]) -> Iterator[Row]:
    for number, line in enumerate(lines, 1):
        cells = line.rstrip("\n").split("\t")
        if len(cells) != len(GKG_COLUMNS):
            message = f"{len(cells)} columns, not {len(GKG_COLUMNS)}: skipped"
            yield Row(number, (), [Trouble(1, "ragged-row", message)])
            continue
        record = dict(zip(GKG_COLUMNS, cells, strict=True))
        if record["SourceCollectionIdentifier"] not in ("", "1"):  # not of the web
            continue
        title = PAGE_TITLE.search(record["Extras"])
        language = re.search(r"srclc:([a-z]{3})", record["Translation"])
        yield Row(
            number,
            [
                record["seendate"],
                title[1] if title else None,
                record["url"],
                record["domain"],
                ";".join(_themes(record["V2Themes"] or record["Themes"])),
                record["image"],
                record["Persons"],
                record["Organizations"],
                language[1] if language else "en",
            ],
        )


def _themes(text: str) -> list[str]:
    """The names of themes, without the places at which they occur.

    >>> _themes("TAX_FNCACT_MAYOR,104;ELECTION,12;ELECTION,90")
    ['TAX_FNCACT_MAYOR', 'ELECTION']
    """
    names = (part.partition(",")[0].strip() for part in text.split(";"))
    return list(dict.fromkeys(filter(None, names)))[:MAX_THEMES]


def _read(source: Input) -> Iterator[Document]:
    if GKG_LINE.match(source.head):
        yield from _read_gkg(source)
    else:
        yield Document(None, "", [*source.troubles, Trouble(1, "no-titles", NO_TITLES)])


def _recognizes(head: bytes, name: str) -> bool:
    line = head[: head.find(b"\n")]
    if GKG_LINE.match(head):
        return line.count(b"\t") == len(GKG_COLUMNS) - 1
    is_event = EVENT_LINE.match(head) is not None
    return is_event and line.count(b"\t") + line.count(b",") >= 56


FORMAT = Format(name="GDELT", recognizes=_recognizes, read=_read, is_special=True)
