"""What every encoder offers, and the cache that keeps anything from being embedded twice."""

from collections.abc import Mapping, Sequence
from typing import Protocol

import numpy as np
import numpy.typing as npt

from workbench.text.article import Article

Vectors = npt.NDArray[np.float32]


class Encoder(Protocol):
    """Something that turns texts into unit-length vectors; safe to call from several threads."""

    @property
    def id(self) -> str:
        """Name and revision, the same for the same weights: the key of cached vectors."""

    @property
    def dimensions(self) -> int:
        """The length of a vector."""

    @property
    def languages(self) -> frozenset[str]:
        """BCP-47 codes it was trained on; empty where unknown."""

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Embed the texts: ``(n, dimensions) float32``, each row of unit length."""


class VectorCache(Protocol):
    """Somewhere to keep vectors by encoder id and text hash."""

    def get_vectors(self, encoder_id: str, hashes: Sequence[str]) -> Mapping[str, Vectors]:
        """Return the vectors that are known: hash → ``(dimensions,) float32``."""

    def put_vectors(self, encoder_id: str, vectors: Mapping[str, Vectors]) -> None:
        """Keep the vectors."""


def is_unknown(encoder: Encoder, article: Article) -> bool:
    """Whether the encoder was not trained on the article's language, as far as either is known."""
    code = article.language.code
    return article.language.certain and bool(encoder.languages) and code not in encoder.languages
