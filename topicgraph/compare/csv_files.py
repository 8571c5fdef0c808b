"""Writing a comparison as a folder of CSV files, with what a reader needs to repeat it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from topicgraph.errors import ArgumentError
from topicgraph.store.atomic import checked
from topicgraph.store.csv_text import csv_bytes

if TYPE_CHECKING:
    from topicgraph.compare.comparison import Comparison

FINDING_COLUMNS = ("measure", "sentence", "n", "p_value", "effect", "how_we_know")


def write_tables(comparison: Comparison, folder: Path) -> list[Path]:
    """Write every table; see `Comparison.write_csv`."""
    folder = checked(folder)
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise ArgumentError(f'"{folder}" is not an empty folder: give a new one')
    folder.mkdir(parents=True, exist_ok=True)
    contents = {
        f"{name}.csv": csv_bytes(table.to_dicts(), table.columns)
        for name, table in comparison.tables().items()
    }
    findings = [finding.to_dict() for finding in comparison.findings()]
    contents["findings.csv"] = csv_bytes(findings, FINDING_COLUMNS)
    contents["methods.txt"] = f"{comparison.methods()}\n".encode()
    contents["references.bib"] = comparison.bibtex().encode()
    stamp = json.dumps(comparison.stamp, ensure_ascii=False, indent=1)
    contents["stamp.json"] = f"{stamp}\n".encode()
    for name, content in contents.items():
        (folder / name).write_bytes(content)
    return [folder / name for name in contents]
