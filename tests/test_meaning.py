"""The optional model: what it does for stories, that nothing is fetched, and what is said where
there is none."""

from __future__ import annotations

import json
import socket
from pathlib import Path

import numpy as np
import pytest
from writing import article

import topicgraph as tg
from topicgraph.errors import ArgumentError
from topicgraph.relate import embeddings as meaning

safetensors = pytest.importorskip(
    "safetensors.numpy", reason="the extra embeddings is not installed"
)

SYNONYMS = (("ferry", "boat"), ("sinks", "founders"), ("harbour", "port"), ("storm", "gale"))
OTHERS = (
    "bakers",
    "jubilant",
    "violins",
    "tuned",
    "embassy",
    "moves",
    "glacier",
    "mapped",
    "judges",
    "resign",
    "kiosk",
    "shut",
)


def words() -> dict[str, int]:
    return {
        word: number
        for number, word in enumerate(
            ["[UNK]", *(word for pair in SYNONYMS for word in pair), *OTHERS]
        )
    }


def folder(path: Path, tables: int = 1) -> Path:
    """A model in which each pair of synonyms has one vector, and all other words are unlike."""
    vocabulary = words()
    vectors = np.eye(len(vocabulary), dtype=np.float32)
    vectors[0] = 0
    for one, other in SYNONYMS:
        vectors[vocabulary[other]] = vectors[vocabulary[one]]
    path.mkdir(exist_ok=True)
    safetensors.save_file(
        {f"embedding.{n}": vectors for n in range(tables)}, path / "model.safetensors"
    )
    tokenizer = {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": [],
        "normalizer": {"type": "Lowercase"},
        "pre_tokenizer": {"type": "Whitespace"},
        "post_processor": None,
        "decoder": None,
        "model": {"type": "WordLevel", "vocab": vocabulary, "unk_token": "[UNK]"},
    }
    (path / "tokenizer.json").write_text(json.dumps(tokenizer), "utf-8")
    return path


@pytest.fixture
def events(corpus) -> Path:
    """A folder of eight events, one of which two outlets tell in other words."""
    titles = [
        "ferry sinks harbour storm",
        "boat founders port gale",
        *(f"{a} {b}" for a, b in zip(OTHERS[::2], OTHERS[1::2], strict=True)),
    ]
    return corpus({
        f"{n}.md": article(title, f"https://p{n}.example/a", f"P{n}", f"p{n}.example",
        "2021-03-04") for n, title in enumerate(titles)
    })  # fmt: skip


def test_titles_without_a_word_in_common_are_one_story_where_the_model_says_so(
    events: Path, tmp_path: Path
) -> None:
    model = str(folder(tmp_path / "model"))
    assert tg.build(events).stories() == []
    (story,) = tg.build(events, embeddings=model).stories()
    assert sorted(story.articles) == [
        "article:https://p0.example/a",
        "article:https://p1.example/a",
    ]


def test_a_model_ranks_and_groups_in_evaluate_as_well(events: Path, tmp_path: Path) -> None:
    assert tg.build(events).evaluate(embeddings=str(folder(tmp_path / "model"))).threshold > 0


def test_a_text_without_a_known_word_has_no_direction(tmp_path: Path) -> None:
    vectors = meaning.load_model(str(folder(tmp_path / "model")))(["", "ferry", "boat"])
    assert np.linalg.norm(vectors, axis=1).round(6).tolist() == [0, 1, 1]
    assert float(vectors[1] @ vectors[2]) == pytest.approx(1)


def test_nothing_is_fetched(events: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("wordllama")

    def refuse(*_: object) -> None:
        raise AssertionError("a connection was asked for")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    tg.build(events, embeddings="wordllama")


def test_a_model_that_is_not_installed_is_said_to_be_so(
    events: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(meaning, "find_spec", lambda _: None)
    with pytest.raises(
        ArgumentError, match=r'embeddings="wordllama": is not installed; pip install'
    ):
        tg.build(events, embeddings="wordllama")


def test_a_folder_for_another_library_says_which_it_needs(
    events: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "modules.json").write_text("[]", "utf-8")
    monkeypatch.setitem(__import__("sys").modules, "sentence_transformers", None)
    with pytest.raises(ArgumentError, match="needs sentence-transformers"):
        tg.build(events, embeddings=str(tmp_path))


@pytest.mark.parametrize("content", [{}, {"tokenizer.json": b"{", "model.safetensors": b"x"}])
def test_a_folder_that_holds_no_model_is_said_to_hold_none(
    events: Path, tmp_path: Path, content: dict[str, bytes]
) -> None:
    for name, raw in content.items():
        (tmp_path / name).write_bytes(raw)
    with pytest.raises(ArgumentError, match=r"contains no model|cannot be read"):
        tg.build(events, embeddings=str(tmp_path))


def test_a_folder_that_is_not_there_and_a_model_of_more_than_vectors_are_refused(
    events: Path, tmp_path: Path
) -> None:
    with pytest.raises(ArgumentError, match="is not a folder"):
        tg.build(events, embeddings=str(tmp_path / "nowhere"))
    with pytest.raises(ArgumentError, match="contains 2 tables"):
        tg.build(events, embeddings=str(folder(tmp_path / "model", tables=2)))
