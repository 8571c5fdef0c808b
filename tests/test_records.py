"""Files and folders to records: each case is a file or a folder, and its expected result.

A case in `cases/records/` is NAME.md and NAME.expected.json: the `path` and `settings` it is read
with, the fields of its `record` that matter (null: no record), and the codes of its `problems`.
A case in `cases/folders/` is a folder `files` and expected.json, with `records` by file.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import topicgraph as tg
from topicgraph.model import Problem
from topicgraph.sources.files import parse_file
from topicgraph.sources.settings import Config, parse_settings

CASES = Path(__file__).parent / "cases"
RECORDS = sorted((CASES / "records").glob("*.md"))
FOLDERS = sorted(path for path in (CASES / "folders").iterdir() if path.is_dir())


def codes(problems: list[Problem] | tuple[Problem, ...]) -> list[str]:
    return sorted(problem.code for problem in problems)


@pytest.mark.parametrize("path", RECORDS, ids=lambda path: path.stem)
def test_a_file_says_what_is_expected(path: Path) -> None:
    expected = json.loads(path.with_name(f"{path.stem}.expected.json").read_text("utf-8"))
    settings = expected["settings"]
    config = parse_settings(settings.encode()) if settings else Config()
    content = parse_file(expected["path"], path.read_bytes(), config)
    if expected["record"] is None:
        assert content.records == ()
    else:
        (record,) = content.records
        values = record.to_dict()
        assert {name: values[name] for name in expected["record"]} == expected["record"]
    assert set(codes(content.problems)) - {"no-outlet"} >= set(expected["problems"]) - {"no-outlet"}
    if expected["problems"]:
        assert set(expected["problems"]) <= set(codes(content.problems))


@pytest.mark.parametrize("path", FOLDERS, ids=lambda path: path.name)
def test_a_folder_says_what_is_expected(path: Path) -> None:
    expected = json.loads((path / "expected.json").read_text("utf-8"))
    corpus = tg.read(path / "files")
    records = {record.file: record.to_dict() for record in corpus.records}
    for file, values in expected["records"].items():
        assert {name: records[file][name] for name in values} == values
    assert len(records) == expected.get("files", len(records))
    assert codes(corpus.problems) == expected["problems"]


def test_a_habit_of_a_platform_is_one_problem(tmp_path: Path) -> None:
    for day in range(1, 31):
        name = tmp_path / f"2021-03-{day:02}-ferry.md"
        name.write_text(f"---\ntitle: Ferry {day}\nprovider: P\n---\n")
    (problem,) = tg.read(tmp_path).problems
    assert (problem.code, problem.message[:11]) == ("date-from-path", "30 articles")


def test_settings_can_be_ignored(tmp_path: Path) -> None:
    (tmp_path / "topicgraph.yaml").write_text("fields:\n  kop: title\n")
    (tmp_path / "a.md").write_text("---\nkop: A\ntitle: B\ndate: 2021-03-04\nprovider: P\n---\n")
    assert tg.read(tmp_path).records[0].title == "A"
    assert tg.read(tmp_path, use_settings=False).records[0].title == "B"


def test_settings_that_are_a_link_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "outside.yaml").write_text("fields:\n  kop: title\n")
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "topicgraph.yaml").symlink_to(tmp_path / "outside.yaml")
    (folder / "a.md").write_text("---\nkop: A\ntitle: B\ndate: 2021-03-04\nprovider: P\n---\n")
    corpus = tg.read(folder)
    assert corpus.records[0].title == "B"
    assert [problem.code for problem in corpus.problems] == ["settings"]


def test_articles_are_found_by_their_author(tmp_path: Path) -> None:
    for number, author in enumerate(("Ann Lee", "[Bob, Ann Lee]", "Bob")):
        text = f"---\ntitle: Ferry {number}\nauthor: {author}\ndate: 2021-03-04\n---\n"
        (tmp_path / f"{number}.md").write_text(text)
    found = tg.build(tmp_path).find(author="ann lee")
    assert sorted(found["title"]) == ["Ferry 0", "Ferry 1"]
    assert found["author"].to_list()[0]
