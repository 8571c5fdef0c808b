"""What is public is documented, and what is documented is there."""

from __future__ import annotations

import ast
import doctest
import inspect
import re
import shlex
import shutil
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from click.testing import CliRunner
from writing import ROOT, SEEDS

import topicgraph
from topicgraph.cli.commands import cli
from topicgraph.sources.field_names import FIELD_NAMES
from topicgraph.sources.habits import HABITS
from topicgraph.sources.settings import SECTIONS

CLASSES = [topicgraph.TopicGraph, topicgraph.Corpus, topicgraph.Comparison]


def members(owner: type) -> list[str]:
    """Public methods and properties; the fields of a dataclass are described in its docstring."""
    fields = getattr(owner, "__dataclass_fields__", {})
    return [name for name in dir(owner) if not name.startswith("_") and name not in fields]


MEMBERS = [(owner, name) for owner in CLASSES for name in members(owner)]


def commands(group: click.Group = cli, path: str = "") -> Iterator[tuple[str, click.Command]]:
    for name, command in group.commands.items():
        yield f"{path}{name}", command
        if isinstance(command, click.Group):
            yield from commands(command, f"{path}{name} ")


COMMANDS = dict(commands())
OPTIONS = [
    (name, option)
    for name, command in COMMANDS.items()
    for option in command.params
    if isinstance(option, click.Option)
]


def test_every_public_name_has_a_docstring_of_its_own() -> None:
    docs = {name: inspect.getdoc(getattr(topicgraph, name)) or "" for name in topicgraph.__all__}
    assert [name for name, doc in docs.items() if not doc.strip()] == []
    of_dataclass = [name for name, doc in docs.items() if doc.startswith(f"{name}(")]
    assert of_dataclass == [], "those are the ones that dataclass makes"


def test_every_public_method_and_property_has_a_docstring() -> None:
    without = [
        f"{owner.__name__}.{name}"
        for owner, name in MEMBERS
        if not inspect.getdoc(inspect.getattr_static(owner, name))
        and not inspect.getdoc(getattr(owner, name))
    ]
    assert without == []


def test_every_public_name_has_an_example() -> None:
    """`pytest --doctest-modules` runs it."""
    docs = {name: getattr(topicgraph, name).__doc__ or "" for name in topicgraph.__all__}
    assert [name for name, doc in docs.items() if ">>>" not in doc] == []


PARTS = [
    (owner, name)
    for owner in (
        topicgraph.Comparison, topicgraph.Corpus, topicgraph.Review, topicgraph.StoryReport,
        topicgraph.Topic, topicgraph.TopicGraph,
    )
    for name in members(owner)
]  # fmt: skip


def is_in_an_example(owner: type, name: str) -> bool:
    docs = (inspect.getdoc(owner), inspect.getdoc(inspect.getattr_static(owner, name)))
    lines = [line for doc in docs for line in (doc or "").splitlines() if line[:4] == ">>> "]
    lines += [line for doc in docs for line in (doc or "").splitlines() if "    >>> " in line]
    return any(f".{name}" in line for line in lines)


def test_every_method_of_an_answer_is_in_an_example() -> None:
    missing = [part for part in PARTS if not is_in_an_example(*part)]
    assert missing == []


METHODS = [
    name
    for name in members(topicgraph.TopicGraph)
    if inspect.isfunction(inspect.getattr_static(topicgraph.TopicGraph, name))
]


def test_every_question_to_a_graph_has_an_example() -> None:
    docs = {name: getattr(topicgraph.TopicGraph, name).__doc__ or "" for name in METHODS}
    assert [name for name, doc in docs.items() if ">>>" not in doc] == []


def test_every_command_and_every_option_has_a_help_text() -> None:
    assert [name for name, one in COMMANDS.items() if not (one.help or "").strip()] == []
    without = [(name, one.opts) for name, one in OPTIONS if not (one.help or "").strip()]
    assert without == []


def documentation() -> str:
    return "\n".join(
        path.read_text("utf-8")
        for path in [ROOT / "README.md", *sorted(Path(ROOT / "docs").glob("*.md"))]
    )


def test_every_command_is_in_the_documentation() -> None:
    text = documentation()
    in_text = {name for name in COMMANDS if f"topicgraph {name}" in text or f"`{name}`" in text}
    assert COMMANDS.keys() - in_text == set()


@pytest.mark.parametrize(
    "page", sorted(Path(ROOT / "docs").glob("*.md")), ids=lambda page: page.name
)
def test_the_examples_of_a_page_give_what_it_says(
    page: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    assert (
        doctest.testfile(
            str(page), module_relative=False, optionflags=doctest.NORMALIZE_WHITESPACE
        ).failed
        == 0
    )


def test_the_page_of_the_format_has_every_field_and_every_setting() -> None:
    page = (ROOT / "docs" / "format.md").read_text("utf-8")
    names = [name for names in FIELD_NAMES.values() for name in names]
    assert [name for name in names if f"`{name}`" not in page] == []
    assert [section for section in SECTIONS if f"\n{section}:" not in page] == []


def collect_problem_codes() -> set[str]:
    """The codes that stand in the code: arguments of `Problem`, `Trouble` and what reports."""
    codes = set(HABITS)
    for path in (ROOT / "topicgraph").rglob("*.py"):
        if path.name == "__main__.py":
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = ast.unparse(node.func).rpartition(".")[2]
            places: list[ast.expr] = []
            if name in ("Problem", "Trouble") or "report" in name:
                places = node.args
            elif name == "make_frame" and ast.unparse(node.args[0]) == "'problems'":
                rows = [one for one in ast.walk(node) if isinstance(one, ast.Tuple)]
                places = [row.elts[2] for row in rows]
            values = [one.value for one in places if isinstance(one, ast.Constant)]
            codes |= {one for one in values if re.fullmatch("[a-z]+(-[a-z]+)*", str(one))}
    return codes


def test_the_page_of_the_format_has_every_code_of_a_problem() -> None:
    table = (ROOT / "docs" / "format.md").read_text("utf-8").partition("## Problems")[2]
    codes = collect_problem_codes()
    assert len(codes) > 60
    assert sorted(code for code in codes if f"`{code}`" not in table) == []


def test_what_the_security_page_names_is_there() -> None:
    text = (ROOT / "SECURITY.md").read_text("utf-8")
    paths = re.findall(r"`((?:tests|benchmarks)/[\w./]+)`", text)
    assert len(paths) > 15
    assert [path for path in paths if not (ROOT / path).exists()] == []
    rows = [line for line in text.splitlines() if line.startswith("| ")][2:]
    assert all(re.search(r"`(?:tests|benchmarks)/", row) for row in rows)


def test_every_public_name_can_be_listed_and_an_unknown_one_is_an_attribute_error() -> None:
    assert set(topicgraph.__all__) <= set(dir(topicgraph))
    with pytest.raises(AttributeError, match="nonsense"):
        topicgraph.nonsense  # noqa: B018


FENCE = re.compile(r"^```(\S*)[^\n]*\n(.*?)^```", re.MULTILINE | re.DOTALL)
RUN_HERE = ("exports.md", "search-language.md", "shell.md")
"""Pages whose commands are run here; those of the others in tests/test_site.py and others."""


def find_commands(page: Path) -> Iterator[list[str]]:
    """The words of each command of topicgraph in the blocks of a page, without what it pipes to."""
    blocks = FENCE.findall(page.read_text("utf-8"))
    for block in (text for language, text in blocks if language in ("", "sh")):
        for line in block.splitlines():
            if "topicgraph " not in line or "…" in line or "pip install" in line:
                continue
            lexer = shlex.shlex(line, posix=True, punctuation_chars="|&<>;")
            lexer.whitespace_split = True
            words = list(lexer)
            if "topicgraph" in words:
                after = words[words.index("topicgraph") + 1 :]
                ends = (place for place, word in enumerate(after) if set(word) <= set("|&<>;"))
                if named := after[: next(ends, len(after))]:
                    yield named


PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]


def test_every_command_of_the_documentation_has_arguments_that_it_takes() -> None:
    found = [(page, words) for page in PAGES for words in find_commands(page)]
    assert len(found) > 80
    # A command remembers the options of the first context it is used in, for other tests too.
    parent = click.Context(cli, **cli.context_settings)
    for page, (name, *words) in found:
        if name.startswith("-"):
            continue
        try:
            cli.commands[name].make_context(name, list(words), parent)
        except (KeyError, click.ClickException) as error:
            pytest.fail(f"{page}: topicgraph {name} {words}: {error}")


@pytest.mark.parametrize("page", RUN_HERE)
def test_the_commands_of_a_page_run(
    page: str, saved: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    shutil.copytree(SEEDS, "articles")
    shutil.copytree(saved, "output")
    rows = '[{"title": "Ferry sinks", "url": "https://a.example/1"}]'
    item = "<item><title>Ferry sinks</title><link>https://b.example/1</link></item>"
    for name, text in (
        ("export.json", rows),
        ("exports/a.json", rows),
        ("feeds/a.xml", f'<rss version="2.0"><channel><title>B</title>{item}</channel></rss>'),
    ):
        Path(name).parent.mkdir(exist_ok=True)
        Path(name).write_text(text, "utf-8")
    for words in find_commands(ROOT / "docs" / page):
        if "-" in words[:2]:  # the standard input: tests/test_shell.py
            continue
        done = CliRunner().invoke(cli, words)
        assert done.exit_code == (1 if words[0] == "findings" else 0), (words, done.output)
