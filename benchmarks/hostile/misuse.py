"""Call the command line and every public function wrongly.

Each call must end in one clear line, never in a traceback or a bare error of Python or Polars.
"""

from __future__ import annotations

import contextlib
import io
import math
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from topicgraph.store.schema import FORMAT

from . import ROOT, Outcome

MISUSE = [
    (2, "nonsense"), (2, "--nonsense"), (2, "build", "--nonsense"), (2, "build", "a", "b"),
    (2, "build", "NOWHERE"),
    (2, "build", "SAVED/graph.html"),
    (2, "build", "SEEDS", "-o", "FILE"), (2, "build", "SEEDS", "-o", "FILE/below"),
    (2, "build", "SEEDS", "-o"),
    (2, "build", "SEEDS", "--strict"), (2, "build", ""),
    (2, "check"), (2, "check", "NOWHERE"), (2, "check", "SAVED", "--format", "xml"),
    (2, "check", "SAVED", "--format"),
    (2, "summary"), (2, "summary", "NOWHERE"), (2, "summary", ""), (2, "summary", "BROKEN"),
    (2, "summary", "NEWER"),
    (2, "summary", "X" * 5_000), (2, "summary", "a\nb"),
    (2, "find"), (2, "find", "SAVED", '"a'), (2, "find", "SAVED", "topics:a"),
    (2, "find", "SAVED", "--since", "soon"),
    (2, "find", "SAVED", "--until", "2021-13"),
    (2, "find", "SAVED", "--since", ""),
    (1, "find", "SAVED", "--topic", "No such topic"),
    (1, "find", "SAVED", "--provider", "No such outlet"),
    (2, "find", "SAVED", "--topic", ""), (2, "find", "NOWHERE", "x"),
    (2, "connections", "SAVED"), (1, "connections", "SAVED", "No such thing"),
    (2, "connections", "SAVED", "Harbour Wire", "--depth", "0"),
    (2, "connections", "SAVED", "Harbour Wire", "--depth", "x"),
    (2, "connections", "SAVED", "Harbour Wire", "--kind", "nonsense"),
    (2, "connections", "SAVED", ""),
    (2, "connections", "SAVED", "Harbour Wire", "--depth", "-1"),
    (2, "path", "SAVED"), (2, "path", "SAVED", "Harbour Wire"),
    (1, "path", "SAVED", "Harbour Wire", "Nobody"),
    (1, "path", "SAVED", "New York Post", "Evening Spark", "--kind", "related"),
    (2, "stories", "SAVED", "--min-outlets", "x"), (2, "stories", "SAVED", "--min-outlets", "-1"),
    (2, "stories", "SAVED", "extra"),
    (2, "review", "SAVED", "--sample", "0"), (2, "review", "SAVED", "--kind", "x"),
    (2, "review", "SAVED", "--file", "FILE"),
    (2, "story", "SAVED"), (1, "story", "SAVED", "No such story"), (2, "story", "SAVED", ""),
    (2, "story", "SAVED", "x", "--format", "xml"), (2, "subjects", "SAVED", "--limit", "0"),
    (1, "find", "SAVED", "--subject", "No such name"),
    (1, "compare", "SAVED", "Harbour Wire", "Nobody"), (2, "compare", "SAVED", "--minimum", "0"),
    (2, "compare", "SAVED", "--format", "csv", "--part", "nonsense"),
    (2, "compare", "SAVED", "--since", "soon"), (1, "compare", "SAVED", "--topic", "No such topic"),
    (2, "explain", "SAVED"), (1, "explain", "SAVED", "Nobody"),
    (1, "explain", "SAVED", "Harbour Wire", "Nobody"),
    (2, "explain", "SAVED", "a", "b", "c"),
    (2, "export", "SAVED"), (2, "export", "SAVED", "OUT/x.nonsense"),
    (2, "export", "SAVED", "OUT/x", "--format", "nonsense"),
    (2, "export", "NOWHERE", "OUT/x.json"),
    (2, "export", "SAVED", "FILE/below/x.json"),
    (2, "export", "SAVED", "SEEDS", "--format", "json"),
    (2, "export", "SAVED", "FILE", "--format", "csv"), (2, "export", "SAVED", ""),
]  # fmt: skip
"""Exit code, then the words of the command; words in capitals are places."""


def made_places(saved: Path, folder: Path) -> dict[str, Path]:
    """What the words in capitals stand for."""
    (folder / "file").write_text("x")
    (folder / "out").mkdir()
    broken, newer = (Path(shutil.copytree(saved, folder / name)) for name in ("broken", "newer"))
    database = (saved / "graph.sqlite").read_bytes()
    (broken / "graph.sqlite").write_bytes(database[:-9])
    later = (FORMAT + 1).to_bytes(4, "big")  # `PRAGMA user_version`, in the header
    (newer / "graph.sqlite").write_bytes(database[:60] + later + database[64:])
    return {
        "SAVED": saved,
        "SEEDS": ROOT / "seeds",
        "NOWHERE": folder / "nowhere",
        "FILE": folder / "file",
        "BROKEN": broken,
        "NEWER": newer,
        "OUT": folder / "out",
    }


def commands(folder: Path) -> Outcome:
    """Every misuse of the command line."""
    import topicgraph as tg

    tg.save(tg.build(ROOT / "seeds"), folder / "saved")
    places, outcome = made_places(folder / "saved", folder), Outcome()
    for code, *words in MISUSE:
        for name, path in places.items():
            words = [
                str(path) + word.removeprefix(name)
                if word == name or word.startswith(f"{name}/")
                else word
                for word in words
            ]
        outcome.tried += 1
        ended, out, err = run_command(words, ROOT / "output")
        if (
            (ended, out) != (code, "")
            or not err.startswith("error: ")
            or err.count("\n") != 1
            or "please report" in err
        ):
            outcome.failed.append(
                f"{' '.join(words)[:80]}: code {ended}, {out[:80]!r}, {err[:200]!r}"
            )
    return outcome


def run_command(words: list[str], folder: Path) -> tuple[int, str, str]:
    """Run a command in a folder; return its exit code, stdout and stderr."""
    from topicgraph.__main__ import main

    out, err = (io.TextIOWrapper(io.BytesIO(), "utf-8") for _ in range(2))
    before, sys.argv = sys.argv, ["topicgraph", *words]
    with (
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(err),
        contextlib.chdir(folder),
    ):
        try:
            main()
            code = 0
        except SystemExit as stopped:
            code = int(stopped.code or 0)
        finally:
            sys.argv = before
    for stream in (out, err):
        stream.flush()
    return code, out.buffer.getvalue().decode(), err.buffer.getvalue().decode()


# --- the public functions -------------------------------------------------------------------------
# ----------------------------------

WRONG: list[Any] = [
    None, True, 0, -1, 1.5, math.nan, math.inf, 10**30, "", " ", "\0", "a\nb", "x" * 5_000,
    "\ud800", b"", b"x", [], [None], [[]], {},
    {"a": 1}, (), ("x", 1), set(), object(), Exception, range(3), 2j, Path("/nowhere/at/all"),
    iter(()),
]  # fmt: skip
"""Values of every kind; hardly any is right anywhere."""


def calls(folder: Path, every: int = 1) -> Outcome:
    """Call every public function and method with wrong values for each argument in turn.

    With every value, or with every so many: which ones differs from argument to argument.
    """
    import topicgraph as tg

    graph, outcome = tg.build(ROOT / "seeds"), Outcome()
    with _chdir(folder):
        for name, function, good in functions(graph, folder):
            for argument in good:
                start = outcome.tried % every
                for wrong in WRONG[start::every]:
                    outcome.tried += 1
                    if message := _called(function, {**good, argument: wrong}):
                        outcome.failed.append(f"{name}({argument}={str(wrong)[:40]!r}): {message}")
    return outcome


def functions(graph: Any, folder: Path) -> Iterator[tuple[str, Callable[..., Any], dict[str, Any]]]:
    """Each public function with a good value for each of its arguments."""
    import topicgraph as tg

    seeds, one, two = (
        str(ROOT / "seeds" / "000_5bda54a73f1cc96e.txt"),
        "Harbour Wire",
        "Evening Spark",
    )
    narrow = {
        "text": "emotion",
        "topic": "Surveillance",
        "subject": "Brightbrow",
        "provider": one,
        "since": "2021",
        "until": "2022",
        "medium": "article",
        "author": "Ann",
        "language": "en",
    }
    narrow["stories"] = None
    yield "TopicGraph", tg.TopicGraph, {"tables": graph.tables}
    yield "read", lambda source, **rest: tg.read(source, **rest), {
        "source": seeds, "strict": False, "progress": None, "use_settings": True,
        "title": "judul", "outlets": None,
    }  # fmt: skip
    yield (
        "build",
        lambda source, **rest: tg.build(source, **rest),
        {
            "title": "judul",
            "outlets": None,
            "use_settings": True,
            "source": seeds,
            "previous": None,
            "embeddings": None,
            "subjects": True,
            "strict": False,
            "progress": None,
        },
    )
    small = tg.build(seeds)  # a page takes as long as all other calls of a function together
    shown = str(folder / "shown.html")
    yield "show", tg.show, {"graph": small, "path": shown, "height": 760}
    yield "widget", tg.widget, {"graph": small, "height": 760}
    yield "select", graph.select, {"articles": [one]}
    yield "load", tg.load, {"folder": str(folder / "saved")}
    yield "save", tg.save, {"graph": graph, "folder": str(folder / "saved")}
    for name, end in (
        ("write_html", "graph.html"),
        ("write_graphml", "g.graphml"),
        ("write_gexf", "g.gexf"),
        ("write_json", "g.json"),
        ("write_jsonld", "g.jsonld"),
        ("write_csl", "g.csl.json"),
        ("write_bibtex", "g.bib"),
        ("write_xlsx", "g.xlsx"),
        ("write_neo4j", "neo4j"),
    ):
        yield name, getattr(tg, name), {"graph": small, "path": str(folder / end)}
    yield (
        "write_csv",
        tg.write_csv,
        {"graph": small, "path": str(folder / "csv"), "raw": False, "bom": False},
    )
    yield (
        "write_parquet",
        tg.write_parquet,
        {"graph": graph, "path": str(folder / "tables")},
    )
    for name in ("to_pandas", "to_arrow"):
        yield name, getattr(graph, name), {"table": "articles"}
    for name in ("article", "provider", "subject", "topic", "story"):
        yield name, getattr(graph, name), {"name": one}
    yield "find", graph.find, narrow | {"order": "date"}
    yield "find_rows", graph.find_rows, narrow
    yield "filter", graph.filter, narrow
    yield "connections", graph.connections, {"name": one, "depth": 1, "kinds": ["related"]}
    yield "path", graph.path, {"source": one, "target": two, "kinds": None}
    yield "ego", graph.ego, {"name": one, "radius": 1}
    yield "stories", graph.stories, {"min_providers": 2}
    yield "project", graph.project, {"side": "provider", "weight": "stories"}
    yield "backbone", graph.project("provider").backbone, {"alpha": 0.05}
    yield "explain", graph.explain, {"a": one, "b": two}
    yield "review", graph.review, {
        "path": str(folder / "judgements.csv"), "sample": 2, "seed": 0, "kinds": ["copy"],
    }  # fmt: skip
    yield "evaluate", graph.evaluate, {"label": None, "embeddings": None}
    yield (
        "compare",
        lambda a, b, **options: graph.compare(a, b, **options),
        {
            "a": one,
            "b": two,
            "by": None,
            "minimum": 5,
            "alpha": 0.05,
            "window": 24,
            "peak_window": 6,
            "least_n": 5,
            "least_effect": 1.0,
            "biggest_stories": 20,
            "burst_ratio": 2.0,
            "min_labelled": 0.5,
            "prior_size": 500,
            "word_stories": 8,
            "similarity": 0.5,
            "step": "day",
            "zone": "UTC",
            "seed": 1,
            "stop_words": ["said"],
        },
    )
    evidence = graph.compare(one, two).evidence
    yield (
        "evidence",
        evidence,
        {
            "measure": "share",
            "provider": one,
            "other": None,
            "topic": None,
            "story": None,
            "term": None,
        },
    )


def _called(function: Callable[..., Any], arguments: dict[str, Any]) -> str:
    """What is wrong with how a call ended; "" where it ended well or with one clear line."""
    from topicgraph.errors import TopicGraphError

    try:
        function(**arguments)
    except TopicGraphError as error:
        message = str(error)
        return (
            ""
            if message and "\n" not in message and len(message) < 6_000
            else f"not one clear line: {message[:200]!r}"
        )
    except Exception as error:
        return f"{type(error).__name__}: {str(error)[:100]}"
    return ""


@contextlib.contextmanager
def _chdir(folder: Path) -> Iterator[None]:
    """In a folder of its own, so that a relative path is written there."""
    place = folder / "here"
    place.mkdir()
    before = os.getcwd()  # noqa: PTH109
    os.chdir(place)
    try:
        yield
    finally:
        os.chdir(before)
