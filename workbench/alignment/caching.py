"""An encoder that embeds nothing twice."""

from collections.abc import Mapping, Sequence

import numpy as np

from workbench.alignment.encoder import Encoder, VectorCache, Vectors
from workbench.text.ids import text_hash


class CachedEncoder:
    """An encoder before a cache, keyed by the encoder's id and the text's hash.

    Texts are hashed as they stand: pass segments' cores, as everything in the workbench does.

    Args:
        encoder: embeds what the cache does not know.
        cache: keeps vectors; safe to call from several threads.
    """

    def __init__(self, encoder: Encoder, cache: VectorCache) -> None:
        self._encoder = encoder
        self._cache = cache

    @property
    def id(self) -> str:
        """The id of the encoder behind the cache."""
        return self._encoder.id

    @property
    def dimensions(self) -> int:
        """The length of a vector."""
        return self._encoder.dimensions

    @property
    def languages(self) -> frozenset[str]:
        """The languages of the encoder behind the cache."""
        return self._encoder.languages

    def unknown(self, texts: Sequence[str]) -> list[str]:
        """List the texts, each once, that the cache has no vectors of."""
        known = self.known(texts)
        return [text for text in dict.fromkeys(texts) if text not in known]

    def known(self, texts: Sequence[str]) -> dict[str, Vectors]:
        """Look up what the cache has: text → ``(dimensions,) float32``."""
        by_hash = {text_hash(text): text for text in texts}
        known = self._cache.get_vectors(self.id, list(by_hash))
        return {by_hash[digest]: vector for digest, vector in known.items()}

    def keep(self, vectors: Mapping[str, Vectors]) -> None:
        """Put vectors of texts into the cache that are known from elsewhere."""
        by_hash = {text_hash(text): vector for text, vector in vectors.items()}
        self._cache.put_vectors(self.id, by_hash)

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Embed the texts: ``(n, dimensions) float32``, each row of unit length."""
        if not texts:
            return np.empty((0, self.dimensions), dtype=np.float32)
        hashes = [text_hash(text) for text in texts]
        by_hash = dict(zip(hashes, texts, strict=True))
        known = dict(self._cache.get_vectors(self.id, list(by_hash)))
        missing = [digest for digest in by_hash if digest not in known]
        if missing:
            found = self._encoder.encode([by_hash[digest] for digest in missing])
            fresh = dict(zip(missing, found, strict=True))
            self._cache.put_vectors(self.id, fresh)
            known |= fresh
        return np.stack([known[digest] for digest in hashes]).astype(np.float32, copy=False)


class MemoryCache:
    """Vectors at hand while one piece of work lasts, before a cache that has to be read."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str], Vectors] = {}

    def get_vectors(self, encoder_id: str, hashes: Sequence[str]) -> Mapping[str, Vectors]:
        """Return the vectors that are known: hash → ``(dimensions,) float32``."""
        keys = ((encoder_id, digest) for digest in hashes)
        return {key[1]: self._kept[key] for key in keys if key in self._kept}

    def put_vectors(self, encoder_id: str, vectors: Mapping[str, Vectors]) -> None:
        """Keep the vectors."""
        self._kept |= {(encoder_id, digest): vector for digest, vector in vectors.items()}
