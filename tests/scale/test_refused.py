"""What a build of shards cannot read is refused in one clear line."""

from __future__ import annotations

from pathlib import Path

import polars as pl
import pytest

from benchmarks.scale import make_frame
from tests.scale.conftest import write_shards
from topicgraph import ArgumentError, ReadError, scale


def refuse(tmp_path: Path, rows: pl.DataFrame) -> str:
    with pytest.raises(ReadError) as caught:
        scale.build(write_shards(rows, tmp_path / "in", 2), tmp_path / "out")
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_lists_of_related_articles_are_refused(tmp_path: Path) -> None:
    related = [[{"title": "The ferry sank", "url": "https://lantern.example/ferry"}]] * 4
    rows = pl.DataFrame({"title": list("abcd"), "related": related})
    assert "has lists of related articles" in refuse(tmp_path, rows)


def test_articles_that_mostly_have_no_date_are_refused(tmp_path: Path) -> None:
    titles = make_frame(1, 60).select("title", "provider")
    assert "most articles have no date" in refuse(tmp_path, titles)


def test_a_table_without_titles_is_refused_with_the_reason(tmp_path: Path) -> None:
    message = refuse(tmp_path, pl.DataFrame({"height": [1, 2], "width": [3, 4]}))
    assert "holds no article: " in message


def test_a_file_that_is_no_parquet_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.parquet").write_text("no")
    with pytest.raises(ReadError, match="cannot be read as Parquet"):
        scale.build(tmp_path, tmp_path / "out")


def test_files_with_other_columns_are_refused(tmp_path: Path) -> None:
    pl.DataFrame({"title": ["a"]}).write_parquet(tmp_path / "a.parquet")
    pl.DataFrame({"headline": ["a"]}).write_parquet(tmp_path / "b.parquet")
    with pytest.raises(ReadError, match="has other columns than"):
        scale.build(tmp_path, tmp_path / "out")


def test_a_folder_with_files_is_not_written_into(tmp_path: Path) -> None:
    pl.DataFrame({"title": ["a"]}).write_parquet(tmp_path / "a.parquet")
    with pytest.raises(ArgumentError, match="is not empty"):
        scale.build(tmp_path, tmp_path)
