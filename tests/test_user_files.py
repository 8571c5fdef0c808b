"""Files of the user: none is removed or replaced unasked."""

from __future__ import annotations

from pathlib import Path

from benchmarks.hostile.user_files import FORMS, user_files


def test_no_form_of_misuse_costs_the_user_a_file(tmp_path: Path) -> None:
    outcome = user_files(tmp_path)
    assert outcome.tried == len(FORMS) >= 30
    assert outcome.failed == []
