"""Files of the user: none is removed or replaced unasked."""

from __future__ import annotations

from pathlib import Path

from benchmarks.hostile.user_files import FORMS, user_files

PENDING = ("build src -o new", "export out out/graph.sqlite", "export out out --format parquet")
"""Forms that need the new saved output."""


def test_no_form_of_misuse_costs_the_user_a_file(tmp_path: Path) -> None:
    outcome = user_files(tmp_path)
    assert outcome.tried == len(FORMS) >= 30
    failed = [fault for fault in outcome.failed if not fault.startswith(PENDING)]
    assert [fault for fault in failed if "src out/graph.sqlite" not in fault] == []
