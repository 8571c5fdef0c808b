"""What a stranger needs to rely on the package: licences, citation, a quick start."""

from __future__ import annotations

import re
import resource
import subprocess
import sys
import tomllib
from datetime import date
from importlib import metadata

import yaml
from writing import ROOT

import topicgraph

PERMISSIVE = re.compile(
    r"\b(?:MIT|BSD|0BSD|Apache|ISC|PSF|Python Software|Zlib|Unlicense|CC0|Public Domain)\b", re.I
)
FILE_COPYLEFT = {
    "certifi",
    "hypothesis",
    "pathspec",
    "publicsuffixlist",
}
"""Under the MPL 2.0, which asks only for changes of their own files; used unchanged."""


def read_project() -> dict:
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]


def list_dependencies() -> set[str]:
    """The names of all dependencies that are installed, also those of dependencies."""
    project = read_project()
    extras = project["optional-dependencies"].values()
    waiting = [*project["dependencies"], *(line for lines in extras for line in lines)]
    found: set[str] = set()
    while waiting:
        line = waiting.pop()
        name = re.sub(r"[-_.]+", "-", re.match(r"[\w.-]+", line)[0]).lower()  # type: ignore[index]
        if name in found or name == "topicgraph":
            continue
        try:
            requires = metadata.requires(name) or []
        except metadata.PackageNotFoundError:
            continue  # of an extra that is not installed here
        found.add(name)
        waiting += [one for one in requires if "extra ==" not in one]
    return found


def read_licence(name: str) -> str:
    """The licence that a package states: an expression, classifiers, or the text itself."""
    stated = metadata.metadata(name)
    classifiers = stated.get_all("Classifier") or []
    texts = [stated.get("License-Expression") or "", stated.get("License") or ""]
    return " ".join([*texts, *(one for one in classifiers if one.startswith("License"))])


def test_all_dependencies_have_permissive_licences() -> None:
    names = list_dependencies()
    assert {"polars", "networkx", "pyvis", "numpy"} <= names
    others = {name for name in names if not PERMISSIVE.search(read_licence(name))}
    assert others - FILE_COPYLEFT == set()


def test_the_citation_is_that_of_this_version() -> None:
    citation = yaml.safe_load((ROOT / "CITATION.cff").read_text("utf-8"))
    assert {"cff-version", "message", "title", "type", "authors", "version"} <= set(citation)
    assert citation["cff-version"] == "1.2.0"
    assert citation["type"] == "software"
    assert all(author.get("name") or author.get("family-names") for author in citation["authors"])
    assert citation["version"] == read_project()["version"] == topicgraph.__version__
    assert citation["license"] == read_project()["license"]
    assert date.fromisoformat(citation["date-released"])


def test_the_version_is_printed_within_a_tenth_of_a_cpu_second() -> None:
    def spend() -> float:
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([sys.executable, "-m", "topicgraph", "--version"], check=True,
                       stdout=subprocess.DEVNULL)  # fmt: skip
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

    assert min(spend() for _ in range(5)) <= 0.1
