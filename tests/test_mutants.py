"""The deliberate faults of `tests/mutants/` can still be put in; `run.py` there runs them."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from writing import ROOT

sys.path.append(str(Path(__file__).parent / "mutants"))

from mutants import MUTANTS, Mutant


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.name)
def test_the_text_of_a_deliberate_fault_occurs_exactly_once(mutant: Mutant) -> None:
    text = (ROOT / "topicgraph" / mutant.path).read_text("utf-8")
    assert text.count(mutant.old) == 1
    assert mutant.new != mutant.old
    for test in mutant.tests.split():
        assert (ROOT / "tests" / test).is_file()


def test_there_are_many_deliberate_faults_each_with_its_own_name() -> None:
    assert len({mutant.name for mutant in MUTANTS}) == len(MUTANTS) >= 41
