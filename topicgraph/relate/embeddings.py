"""An optional model that turns titles into vectors, from files that are on this machine. Nothing is
ever fetched."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np

from topicgraph.errors import ArgumentError
from topicgraph.relate.text import LONGEST, Model, Reals

CARRIED = "wordllama"
"""The package that carries a model, installed by the extra `embeddings`."""

FILES = (
    ("l2_supercat_tokenizer_config.json", "l2_supercat_256.safetensors"),
    ("tokenizer.json", "model.safetensors"),
)
"""The tokenizer and the vectors, as the package and as model folders name them."""


def model(source: str) -> Model:
    """The model of a name or folder: "wordllama" (in the package of that name), a folder with the
    vector of each token (`tokenizer.json`, `model.safetensors`: model2vec, WordLlama), or a folder
    that sentence-transformers reads.

    Raises `ArgumentError` where there is no such model, or a package that it needs is not
    installed."""
    if source == CARRIED:
        found = find_spec(CARRIED)
        if found is None or not found.origin:
            raise ArgumentError(
                f'embeddings="{CARRIED}": is not installed; pip install "topicgraph[embeddings]", or name a folder'
            )
        folder = Path(found.origin).parent
    else:
        folder = Path(source)
        try:
            there = bool(source) and folder.is_dir()
        except OSError:  # a name too long for a file
            there = False
        if not there:
            raise ArgumentError(
                f'embeddings="{source}": is no folder; want "{CARRIED}" or the folder of a model'
            )
    if (folder / "modules.json").is_file():
        return Sentences(folder)
    for tokenizer, vectors in FILES:
        found_files = [
            next(iter(sorted(folder.rglob(name))), None) for name in (tokenizer, vectors)
        ]
        if all(found_files):
            return Tokens(*(file for file in found_files if file))
    raise ArgumentError(
        f'embeddings="{source}": holds no model; want tokenizer.json and model.safetensors, or modules.json'
    )


class Tokens:
    """A model that has a vector for each token: the meaning of a title is their mean."""

    def __init__(self, tokenizer: Path, vectors: Path) -> None:
        try:
            from safetensors.numpy import load_file
            from tokenizers import Tokenizer
        except ImportError as error:
            raise ArgumentError(
                f'embeddings: {error.name} is not installed; pip install "topicgraph[embeddings]"'
            ) from None
        try:
            tables = [table for table in load_file(vectors).values() if table.ndim == 2]
            self._tokenizer: Any = Tokenizer.from_file(str(tokenizer))
        except Exception as error:  # both libraries raise their own, undocumented
            raise ArgumentError(f"embeddings: {vectors.parent} cannot be read ({error})") from None
        if len(tables) != 1:
            raise ArgumentError(
                f"embeddings: {vectors} holds {len(tables)} tables; want the vectors of the tokens alone"
            )
        self._vectors = tables[0].astype(np.float32)
        self.name = _name(vectors)

    def __call__(self, texts: Sequence[str]) -> Reals:
        """One vector of length 1 for each text; of length 0 where the model knows no token of
        it."""
        coded = self._tokenizer.encode_batch(
            [text[:LONGEST] for text in texts], add_special_tokens=False
        )
        means = np.zeros((len(texts), self._vectors.shape[1]), np.float32)
        for row, one in enumerate(coded):
            if known := [token for token in one.ids if token < len(self._vectors)]:
                means[row] = self._vectors[known].mean(axis=0)
        means /= np.maximum(np.linalg.norm(means, axis=1, keepdims=True), np.float32(1e-9))
        return means


class Sentences:
    """A model that sentence-transformers reads."""

    def __init__(self, folder: Path) -> None:
        try:
            from sentence_transformers import SentenceTransformer
        except ImportError:
            raise ArgumentError(
                f"embeddings: {folder} needs sentence-transformers; pip install sentence-transformers"
            ) from None
        try:
            self._model: Any = SentenceTransformer(str(folder), device="cpu", local_files_only=True)
        except Exception as error:  # whatever it meets in the folder
            raise ArgumentError(f"embeddings: {folder} cannot be read ({error})") from None
        self.name = _name(*sorted(folder.rglob("*.safetensors")))

    def __call__(self, texts: Sequence[str]) -> Reals:
        """One vector of length 1 for each text."""
        found: Reals = self._model.encode(
            [text[:LONGEST] for text in texts],
            normalize_embeddings=True,
            convert_to_numpy=True,
            show_progress_bar=False,
        )
        return found.astype(np.float32)


def _name(*files: Path) -> str:
    """What tells one model from another: a checksum of its files."""
    digest = hashlib.blake2b(digest_size=16)
    for file in files:
        with file.open("rb") as opened:
            while part := opened.read(1 << 20):
                digest.update(part)
    return digest.hexdigest()
