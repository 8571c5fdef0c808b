"""Files of every format to records: golden cases, messy and hostile files, several sources.

A case is a file in `cases/sources/FORMAT/` and its expected result in `NAME.expected.json`: the
summary, what is stated of each article, and the problems as [line, code].
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import topicgraph as tg
from topicgraph.model import to_datetime, when
from topicgraph.sources import formats

CASES_FOLDER = Path(__file__).parent / "cases"
CASES = sorted(
    path
    for path in (CASES_FOLDER / "sources").glob("*/*")
    if not path.name.endswith(".expected.json")
)
SHOWN = (
    "line", "title", "excerpt", "provider", "domain", "urls", "topics", "author", "language",
    "section", "medium", "image", "zone", "extra",
)  # fmt: skip


def outcome(path: Path) -> dict[str, Any]:
    """What is read from a file, without what is empty."""
    try:
        corpus = tg.read(path)
    except tg.NoArticles as error:
        return {"error": str(error).removeprefix(f"{path}: ")}
    records = [
        {"date": when(to_datetime(record.published), record.precision)}
        | {name: value for name in SHOWN if (value := getattr(record, name))}
        for record in corpus.records
    ]
    return json.loads(
        json.dumps(
            {
                "summary": [str(summary) for summary in corpus.summaries.values()],
                "records": records,
                "problems": [[problem.line, problem.code] for problem in corpus.problems],
            }
        )
    )


@pytest.mark.parametrize("path", CASES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_a_file_of_any_format_is_read_as_expected(path: Path) -> None:
    expected = path.with_name(f"{path.name}.expected.json")
    assert expected.is_file(), f"{expected.name} is missing: write what is expected of {path.name}"
    assert outcome(path) == json.loads(expected.read_text("utf-8"))


def test_every_format_that_is_known_by_its_content_has_cases() -> None:
    modules = {
        format_.read.__module__.rpartition(".")[2]
        for format_ in formats.all_formats()
        if not format_.endings and not format_.is_for_sites
    }
    assert (
        modules - {path.name.replace("-", "_") for path in CASES_FOLDER.glob("sources/*")} == set()
    )
