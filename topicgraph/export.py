"""Write a graph in the formats of other programs.

`EXPORTERS` is the registry of formats. To add one, write a function that turns a graph into bytes
and add it to the registry, or register an `Exporter` as an entry point of the group
`topicgraph.exporters`; the command line then offers it. Every format is deterministic (the same
graph gives the same bytes), and every file is written atomically.
"""

from __future__ import annotations

import io
import json
import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import polars as pl

from topicgraph.errors import ArgumentError, WriteError
from topicgraph.exporters import neo4j
from topicgraph.exporters.bibliography import bibtex_bytes, csl_bytes
from topicgraph.exporters.excel import xlsx_bytes
from topicgraph.exporters.gexf import gexf_bytes
from topicgraph.exporters.graphml import graphml_bytes
from topicgraph.exporters.jsonld import jsonld_bytes
from topicgraph.graph import TopicGraph, checked
from topicgraph.plugins import load_plugins
from topicgraph.store import atomic
from topicgraph.store.atomic import write_atomically
from topicgraph.store.csv_text import SAFE_CSV, CsvOptions, csv_bytes
from topicgraph.store.saved_graph import is_saved
from topicgraph.store.schema import TABLE_NAMES

Target = str | os.PathLike[str]

OUTPUT_FILES = frozenset(
    ("graph.sqlite", "cache.sqlite", "graph.html", *(f"{name}.parquet" for name in TABLE_NAMES))
)
"""The files of a saved output."""


@dataclass(frozen=True)
class Exporter:
    """One export format: either one file, or some files in a folder.

    Attributes:
        purpose: Which programs read it.
        graph_bytes: Turns a graph into the content of the one file.
        file_names: The names of the files in the folder.
        file_bytes: Turns a graph into the content of the file with one of these names.
    """

    purpose: str
    graph_bytes: Callable[[TopicGraph], bytes] | None = None
    file_names: tuple[str, ...] = ()
    file_bytes: Callable[[TopicGraph, str, CsvOptions], bytes] | None = None


def json_bytes(graph: TopicGraph) -> bytes:
    """Return the four tables as one JSON object with a list of rows for each."""
    text = json.dumps(graph.to_dict(), ensure_ascii=False, indent=1) + "\n"
    return text.encode("utf-8", "replace")


def parquet_bytes(table: pl.DataFrame) -> bytes:
    """Return a table as a Parquet file, with plain strings for enumerations.

    Some readers of Parquet do not know the enumerations of Polars.
    """
    buffer = io.BytesIO()
    table.with_columns(pl.col(pl.Enum).cast(pl.String)).rechunk().write_parquet(
        buffer, compression="zstd"
    )
    return buffer.getvalue()


def _csv_file(graph: TopicGraph, name: str, options: CsvOptions) -> bytes:
    table: pl.DataFrame = getattr(graph, Path(name).stem)
    return csv_bytes(table.iter_rows(named=True), table.columns, options)


EXPORTERS: dict[str, Exporter] = {
    "graphml": Exporter("igraph, Cytoscape, yEd, R", graph_bytes=graphml_bytes),
    "gexf": Exporter("Gephi, Gephi Lite", graph_bytes=gexf_bytes),
    "json": Exporter("programs of your own", graph_bytes=json_bytes),
    "csv": Exporter(
        "spreadsheets, R",
        file_names=tuple(f"{name}.csv" for name in TABLE_NAMES),
        file_bytes=_csv_file,
    ),
    "parquet": Exporter(
        "DuckDB, Polars, pandas, R",
        file_names=tuple(f"{name}.parquet" for name in TABLE_NAMES),
        file_bytes=lambda graph, name, options: parquet_bytes(getattr(graph, Path(name).stem)),
    ),
    "xlsx": Exporter("Excel, LibreOffice", graph_bytes=xlsx_bytes),
    "neo4j": Exporter(
        "Neo4j (neo4j-admin database import)",
        file_names=neo4j.FILE_NAMES,
        file_bytes=lambda graph, name, options: neo4j.file_bytes(graph, name),
    ),
    "jsonld": Exporter("the semantic web (schema.org)", graph_bytes=jsonld_bytes),
    "csl": Exporter("Zotero, pandoc (CSL-JSON)", graph_bytes=csl_bytes),
    "bib": Exporter("LaTeX (BibTeX, biblatex)", graph_bytes=bibtex_bytes),
}
"""Name of a format, as in `topicgraph export --format NAME`, to its exporter."""


def write_graphml(graph: TopicGraph, path: Target) -> Path:
    """Write `graph.nx` as GraphML, for Gephi, Cytoscape, yEd and R.

    Args:
        graph: The graph.
        path: The file to write; replaced if it exists.

    Returns:
        The path.

    Raises:
        WriteError: The file cannot be written.

    Example:
        >>> import networkx as nx, tempfile, topicgraph as tg
        >>> path = write_graphml(tg.build("seeds"), tempfile.mkdtemp() + "/g.graphml")
        >>> nx.read_graphml(path).number_of_nodes() == tg.build("seeds").nx.number_of_nodes()
        True
    """
    return write(graph, path, "graphml")[0]


def write_gexf(graph: TopicGraph, path: Target) -> Path:
    """Write `graph.nx` as GEXF 1.3, for Gephi; otherwise as `write_graphml` does.

    With times for its timeline, and the positions and colours of the page. Not for networkx, which
    reads no times of day and has `graph.nx`.

    >>> import tempfile, topicgraph as tg
    >>> path = write_gexf(tg.build("seeds"), tempfile.mkdtemp() + "/g.gexf")
    >>> path.read_text().count("<node ") == tg.build("seeds").nx.number_of_nodes()
    True
    """
    return write(graph, path, "gexf")[0]


def write_json(graph: TopicGraph, path: Target) -> Path:
    """Write the four tables as one JSON object; otherwise as `write_graphml` does.

    The object has a list of rows for each table. Times are ISO 8601 in UTC.

    >>> import tempfile, topicgraph as tg
    >>> path = write_json(tg.build("seeds"), tempfile.mkdtemp() + "/g.json")
    >>> sorted(json.loads(path.read_text()))
    ['articles', 'edges', 'providers', 'subjects', 'topics']
    """
    return write(graph, path, "json")[0]


def write_csv(
    graph: TopicGraph, path: Target, *, raw: bool = False, bom: bool = False
) -> list[Path]:
    """Write each table as a file: `articles.csv`, `providers.csv` and so on.

    Lists are joined by " | ", and times are ISO 8601 in UTC.

    Args:
        graph: The graph.
        path: The folder to write into; files of these names in it are replaced.
        raw: Leave cells as they are that a spreadsheet would run as formulas. By default they get a
            leading `'`.
        bom: Start each file with a byte order mark, so that Excel reads it as UTF-8.

    Returns:
        The paths of the four files.

    Raises:
        WriteError: A file cannot be written.

    Example:
        >>> import tempfile, topicgraph as tg
        >>> [path.name for path in write_csv(tg.build("seeds"), tempfile.mkdtemp())]
        ['articles.csv', 'providers.csv', 'topics.csv', 'subjects.csv', 'edges.csv']
    """
    return write(graph, path, "csv", csv_options=CsvOptions(raw, bom))


def write_parquet(graph: TopicGraph, path: Target) -> list[Path]:
    """Write the tables as `articles.parquet` and so on; otherwise as `write_csv` does.

    >>> import polars as pl, tempfile, topicgraph as tg
    >>> paths = write_parquet(tg.build("seeds"), tempfile.mkdtemp())
    >>> pl.read_parquet(paths[0]).height == tg.build("seeds").articles.height
    True
    """
    return write(graph, path, "parquet")


def write_xlsx(graph: TopicGraph, path: Target) -> Path:
    """Write the tables as an Excel workbook (extra `excel`); otherwise as `write_graphml` does.

    >>> import tempfile, topicgraph as tg
    >>> path = write_xlsx(tg.build("seeds"), tempfile.mkdtemp() + "/g.xlsx")
    >>> path.read_bytes()[:2]
    b'PK'
    """
    return write(graph, path, "xlsx")[0]


def write_jsonld(graph: TopicGraph, path: Target) -> Path:
    """Write the held articles as JSON-LD of schema.org; otherwise as `write_graphml` does.

    >>> import tempfile, topicgraph as tg
    >>> path = write_jsonld(tg.build("seeds"), tempfile.mkdtemp() + "/g.jsonld")
    >>> json.loads(path.read_text())["@graph"][0]["@type"]
    'NewsArticle'
    """
    return write(graph, path, "jsonld")[0]


def write_csl(graph: TopicGraph, path: Target) -> Path:
    """Write the held articles as CSL-JSON, for Zotero; otherwise as `write_graphml` does.

    >>> import tempfile, topicgraph as tg
    >>> path = write_csl(tg.build("seeds"), tempfile.mkdtemp() + "/g.json")
    >>> json.loads(path.read_text())[0]["type"]
    'article-newspaper'
    """
    return write(graph, path, "csl")[0]


def write_bibtex(graph: TopicGraph, path: Target) -> Path:
    """Write the held articles as BibTeX entries; otherwise as `write_graphml` does.

    >>> import tempfile, topicgraph as tg
    >>> path = write_bibtex(tg.build("seeds"), tempfile.mkdtemp() + "/g.bib")
    >>> path.read_text()[:5]
    '@misc'
    """
    return write(graph, path, "bib")[0]


def write_neo4j(graph: TopicGraph, path: Target) -> list[Path]:
    """Write the files that `neo4j-admin database import` reads; otherwise as `write_csv` does.

    >>> import tempfile, topicgraph as tg
    >>> [path.name for path in write_neo4j(tg.build("seeds"), tempfile.mkdtemp())]
    ['articles.csv', 'outlets.csv', 'topics.csv', 'subjects.csv', 'relationships.csv']
    """
    return write(graph, path, "neo4j")


def write(
    graph: TopicGraph,
    path: Target,
    format_name: str,
    *,
    csv_options: CsvOptions = SAFE_CSV,
    replace: bool = True,
) -> list[Path]:
    """Write `graph` in one of the formats of `EXPORTERS`.

    Args:
        graph: The graph.
        path: The file to write, or the folder if the format has one file for each table.
        format_name: A key of `EXPORTERS`.
        csv_options: How to write CSV.
        replace: Whether existing files are replaced. If not, nothing is written if any of the files
            exists with another content.

    Returns:
        The paths of the files.

    Raises:
        ArgumentError: There is no such format.
        WriteError: A file cannot be written, or exists and may not be replaced.
    """
    exporter = find_exporter(format_name)
    files = _target_files(path, exporter)
    contents = _file_contents(checked(graph), exporter, csv_options)
    if not replace:
        contents = list(contents)  # check every file before writing the first one
        for file, content in zip(files, contents, strict=True):
            check_replaceable(file, content)
    return [write_atomically(file, content) for file, content in zip(files, contents, strict=True)]


def write_beside_source(
    graph: TopicGraph,
    path: Target,
    format_name: str,
    source: Target,
    *,
    csv_options: CsvOptions = SAFE_CSV,
    force: bool = False,
) -> list[Path]:
    """Write `graph` as `write` does, without replacing what the user still needs.

    An article of `source` or a file of a saved output is never replaced, another existing file only
    with `force`.

    Raises:
        ArgumentError: There is no such format.
        WriteError: A file cannot be written, or may not be replaced.
    """
    for file in _target_files(path, find_exporter(format_name)):
        check_not_source(file, source, graph)
    return write(graph, path, format_name, csv_options=csv_options, replace=force)


def _target_files(path: Target, exporter: Exporter) -> list[Path]:
    target = atomic.checked(path)
    if exporter.graph_bytes is not None:
        return [target]
    return [target / name for name in exporter.file_names]


def _file_contents(
    graph: TopicGraph, exporter: Exporter, csv_options: CsvOptions
) -> Iterable[bytes]:
    """Yield the content of each file of `_target_files`, one at a time to save memory."""
    if exporter.graph_bytes is not None:
        yield exporter.graph_bytes(graph)
    elif exporter.file_bytes is not None:
        for name in exporter.file_names:
            yield exporter.file_bytes(graph, name, csv_options)


def find_exporter(format_name: str) -> Exporter:
    """Return the exporter of a format.

    Raises:
        ArgumentError: There is no such format.
    """
    exporters = EXPORTERS
    if format_name not in exporters:
        exporters = EXPORTERS | load_plugins("topicgraph.exporters", Exporter)
    if format_name not in exporters:
        raise ArgumentError(f'format "{format_name}": want {", ".join(exporters)}')
    return exporters[format_name]


def document_bytes(graph: TopicGraph, format_name: str) -> bytes:
    """Return the content of the one file of a format, for example to print it.

    Raises:
        ArgumentError: There is no such format, or it has one file for each table.
    """
    exporter = find_exporter(format_name)
    if exporter.graph_bytes is None:
        single = ", ".join(name for name, other in EXPORTERS.items() if other.graph_bytes)
        raise ArgumentError(
            f'format "{format_name}" is {len(exporter.file_names)} files and needs a folder; '
            f"formats of one file are {single}"
        )
    return exporter.graph_bytes(checked(graph))


def check_replaceable(file: Path, content: bytes) -> None:
    """Check that writing `content` would not replace a file with another content.

    Raises:
        WriteError: It would.
    """
    try:
        if file.is_symlink() or (file.exists() and not _holds(file, content)):
            raise WriteError(
                f"{file}: exists already; choose another name, or replace it with --force"
            )
    except OSError as error:
        raise WriteError(f"{file}: cannot be written ({error.strerror})") from None
    except ValueError:
        return  # a path that cannot exist; writing it will say why


def _holds(file: Path, content: bytes) -> bool:
    return file.stat().st_size == len(content) and file.read_bytes() == content


def check_not_source(file: Path, source: Target, graph: TopicGraph) -> None:
    """Check that `file` is neither an article of the source nor part of a saved output.

    Args:
        file: The file that is to be written.
        source: The folder or file that the graph was read from.
        graph: The graph.

    Raises:
        WriteError: It is.
    """
    try:
        if not file.is_file():
            return
        if is_saved(file.parent) and _is_output_file(file):
            raise WriteError(f"{file}: belongs to the saved output; choose another name")
        if is_saved(source):
            return
        root = Path(source) if Path(source).is_dir() else Path(source).parent
        names = {name for names in graph.articles["files"].to_list() for name in names}
        if any((root / name).exists() and file.samefile(root / name) for name in names):
            raise WriteError(f"{file}: is one of the articles; choose another name")
    except (OSError, ValueError):
        return  # a path that cannot exist; writing it will say why


def _is_output_file(file: Path) -> bool:
    return file.name in OUTPUT_FILES
