"""The hostile corpus beside good articles; how a case is made is said in
`benchmarks/hostile/corpus.py`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from benchmarks.hostile import Outcome
from benchmarks.hostile.corpus import CORPUS, beside_good, cases

Found = tuple[Outcome, dict[str, Any]]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Found:
    return beside_good(1_000, tmp_path_factory.mktemp("hostile") / "corpus")


def test_every_case_ends_as_expected_and_no_good_article_is_lost_or_blamed(built: Found) -> None:
    outcome, _ = built
    assert outcome.failed == []
    assert outcome.tried == 1_000 + len(cases())


def test_every_case_has_an_expectation_and_every_expectation_a_case() -> None:
    names = [case.name for case in cases()]
    assert len(names) == len(set(names)) > 140
    assert {
        path.name.removesuffix(".expected.json") for path in CORPUS.glob("*.expected.json")
    } == set(names)


def test_every_case_is_an_article_or_has_a_problem(built: Found) -> None:
    assert [
        name
        for name, outcome in built[1].items()
        if not outcome["titles"] and not outcome["problems"]
    ] == []
    assert set(built[1]) >= {case.name for case in cases()}


def test_nothing_in_the_corpus_was_run(built: Found) -> None:
    assert not Path("/tmp/topicgraph-was-here").exists()
