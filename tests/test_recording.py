"""Tables of results whose rows are measured one by one."""

from __future__ import annotations

from pathlib import Path

from benchmarks.recording import record_row

HEAD = ["shape", "time"]


def test_a_row_replaces_the_one_of_its_name_and_leaves_all_others(tmp_path: Path) -> None:
    path = tmp_path / "RESULTS.md"
    path.write_text("# Results\n\nIntro.\n\n## building\n\n| a | b |\n|---|---|\n| x | 1 |\n")
    for name, time in (("one", "1.0"), ("two", "2.0"), ("one", "1.1")):
        record_row("growth", "Written.", HEAD, [name, time], path)
    assert path.read_text() == (
        "# Results\n\nIntro.\n\n## building\n\n| a | b |\n|---|---|\n| x | 1 |\n"
        "\n## growth\n\nWritten.\n\n| shape | time |\n| --- | --- |\n"
        "| one | 1.1 |\n| two | 2.0 |\n"
    )


def test_rows_under_other_columns_are_dropped(tmp_path: Path) -> None:
    path = tmp_path / "RESULTS.md"
    record_row("growth", "Written.", ["shape"], ["one"], path)
    record_row("growth", "Written.", HEAD, ["two", "2.0"], path)
    assert "| one |" not in path.read_text()
