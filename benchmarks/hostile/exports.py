"""Export hostile values in every format, and open each file again.

The readers are networkx, lxml, json, csv and `tg.load`. The text must be as documented in
SECURITY.md: half of a surrogate pair becomes "?"; XML holds no control characters, no U+FFFE and no
U+FFFF, so GraphML and GEXF have a space there; a cell of CSV that a spreadsheet would run gets a
leading `'`.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from topicgraph.model import plain, to_datetime, to_microseconds

from . import Outcome

VALUES: dict[str, dict[str, Any]] = {
    "markup": {"title": "<b>&amp; \"quotes\" 'n' ]]> --> </graph>"},
    "entity": {"title": "&#0; &lt; &nbsp; &undefined;"},
    "doctype": {"title": '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;'},
    "formula": {"title": '=HYPERLINK("http://evil.example")'},
    "plus": {"title": "+1 and counting"},
    "minus": {"title": "-1 and counting"},
    "at": {"title": "@SUM(A1)"},
    "tab": {"title": "\t=1+1"},
    "carriage return": {"title": "\r=1+1"},
    "comma, quotes and lines": {"title": 'a, "b";\r\nc\n\td'},
    "control characters": {"title": "a\x00b\x08c\x1b[31md\x7fe\x85f"},
    "not characters": {"title": "a\ufffeb\uffffc"},
    "half a character": {"title": "a\ud800b"},
    "right to left": {"title": "a\u202eb\u200fc"},
    "astral": {"title": "emoji 😀 and 人工智能"},
    "combining": {"title": "a" + "\u0301" * 5_000},
    "long": {"title": "word " * 20_000},
    "looks like null": {"title": "null"},
    "looks like a number": {"title": "0777"},
    "blanks": {"title": "  two  blanks  "},
    "nothing": {"title": "A title", "excerpt": "", "quality": None, "published": None},
    "numbers at the ends": {"title": "A title", "quality": 2**63 - 1, "heat": -(2**63)},
    "dates at the ends": {
        "title": "A title",
        "published": to_microseconds(datetime(2100, 12, 31, 23, 59, 59, tzinfo=UTC)),
        "precision": "second",
    },
}
"""What an article holds: 23 values."""


def exports(folder: Path) -> Outcome:
    """Every value in every format."""
    outcome = Outcome()
    for name, fields in VALUES.items():
        graph = _graph(fields)
        for form, (write, read, expect) in FORMATS.items():
            outcome.tried += 1
            try:
                actual = read(write(graph, folder / f"{form}-{outcome.tried}"))
                expected = expect(fields)
                if actual != expected:
                    outcome.failed.append(
                        f"{name} in {form}: {str(actual)[:200]!r} and not {str(expected)[:200]!r}"
                    )
            except Exception as error:
                outcome.failed.append(f"{name} in {form}: {type(error).__name__}: {error}")
    return outcome


ID = "article:https://a.example/0"
Fields = dict[str, Any]


def _graph(fields: Fields) -> Any:
    """Two articles, one hostile, past all the cleaning that reading does."""
    from topicgraph.graph import TopicGraph
    from topicgraph.identity.resolution import resolve
    from topicgraph.model import Record
    from topicgraph.sources.settings import Config
    from topicgraph.store.tables import build

    hostile = {
        "excerpt": fields["title"],
        "provider": f"P{fields['title']}",
        "topics": (fields["title"],),
    } | fields
    records = (
        Record(
            file="0.md",
            urls=("https://a.example/0",),
            related=(Record(file="0.md", title=f"Linked {fields['title']}"),),
            **hostile,
        ),
        Record(file="1.md", title="Another headline", urls=("https://b.example/1",)),
    )
    return TopicGraph(build(resolve(records, Config())))


def _moment(fields: Fields) -> str | None:
    published = fields.get("published")
    return plain(to_datetime(published))


def _utf8(text: str) -> str:
    return text.encode("utf-8", "replace").decode()


def _xml_text(text: str) -> str:
    text = re.sub("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", " ", text)
    return text.replace("\r\n", "\n").replace("\r", "\n")  # as XML says that line ends are read


def _write(form: str) -> Callable[[Any, Path], Path]:
    def write(graph: Any, path: Path) -> Path:
        from topicgraph import export

        export.write(graph, path, form)
        return path

    return write


def read_gexf(path: Path) -> Any:
    """Read GEXF with networkx, which knows days but no times of day."""
    import networkx as nx

    content = path.read_bytes().replace(b'timeformat="dateTime"', b'timeformat="date"', 1)
    return nx.read_gexf(io.BytesIO(content))


def _read_xml(form: str) -> Callable[[Path], Any]:
    def read(path: Path) -> Any:
        import networkx as nx
        from lxml import etree

        etree.parse(str(path), etree.XMLParser(resolve_entities=False, huge_tree=True))
        node = {"graphml": nx.read_graphml, "gexf": read_gexf}[form](path).nodes[ID]
        return [
            _words(node["title"], form),
            node.get("quality"),
            node.get("heat"),
            node.get("published"),
        ]

    return read


def _words(text: str, form: str) -> str:
    return (
        " ".join(text.split()) if form == "gexf" else _xml_text(text)
    )  # GEXF keeps a title in an attribute, where XML joins blanks


def _meant_xml(form: str) -> Callable[[Fields], Any]:
    def expect(fields: Fields) -> Any:
        return [
            _words(_xml_text(_utf8(fields["title"])), form),
            fields.get("quality"),
            fields.get("heat"),
            _moment(fields),
        ]

    return expect


def _read_json(path: Path) -> Any:
    row = next(row for row in json.loads(path.read_text("utf-8"))["articles"] if row["id"] == ID)
    return [row["title"], row["quality"], row["heat"], row["published"]]


def _meant_json(fields: Fields) -> Any:
    return [_utf8(fields["title"]), fields.get("quality"), fields.get("heat"), _moment(fields)]


def _read_csv(path: Path) -> Any:
    texts = {}
    for name in ("articles", "providers", "topics", "edges"):
        with (path / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            texts[name] = list(csv.DictReader(file))
    if run := [
        cell
        for rows in texts.values()
        for row in rows
        for cell in row.values()
        if cell[:1] in tuple("=+@\t\r")
    ]:
        return f"a spreadsheet would run {run[0][:50]!r}"
    row = next(row for row in texts["articles"] if row["id"] == ID)
    return [row["title"], row["quality"], row["heat"], row["published"]]


def _meant_csv(fields: Fields) -> Any:
    title = _utf8(fields["title"])
    numbers = [
        "" if fields.get(name) is None else str(fields[name]) for name in ("quality", "heat")
    ]
    return ["'" + title if title[0] in "=+-@\t\r" else title, *numbers, _moment(fields) or ""]


def _save(graph: Any, path: Path) -> Path:
    import topicgraph as tg

    tg.save(graph, path)
    return path


def _load(path: Path) -> Any:
    import topicgraph as tg

    loaded = tg.load(path).article(ID)
    return [loaded.title, loaded.quality, loaded.heat, loaded.to_dict()["published"]]


FORMATS: dict[
    str, tuple[Callable[[Any, Path], Path], Callable[[Path], Any], Callable[[Fields], Any]]
] = {
    "graphml": (_write("graphml"), _read_xml("graphml"), _meant_xml("graphml")),
    "gexf": (_write("gexf"), _read_xml("gexf"), _meant_xml("gexf")),
    "json": (_write("json"), _read_json, _meant_json),
    "csv": (_write("csv"), _read_csv, _meant_csv),
    "saved tables": (_save, _load, _meant_json),
}
"""Format → how it is written, read again by other programs, and what must then be there."""
