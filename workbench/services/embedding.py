"""Embedding the texts of many articles before they are aligned, on all cores where that pays."""

from collections.abc import Iterable, Sequence

from workbench.alignment.caching import CachedEncoder, MemoryCache
from workbench.alignment.encoder import Vectors
from workbench.alignment.features import texts_and_clauses
from workbench.alignment.pool import ProcessPoolEncoder
from workbench.alignment.words import distinct_words
from workbench.services.context import Workbench
from workbench.text.article import Article
from workbench.translation.cores import physical_cores

MANY = 2000
"""Texts from which starting a process for each core costs less than it saves."""


def embed_ahead(wb: Workbench, articles: Iterable[Article]) -> CachedEncoder:
    """Return the workbench's encoder with all that aligning these articles embeds at hand.

    Vectors not known yet are kept in the store. Many of them are made by the default encoder in
    one process a core, each of which takes about 130 MB until they are made; an encoder of
    sentence-transformers sees to its own threads.

    Raises:
        EncoderError: a process ended early, for instance for want of memory.
    """
    texts: set[str] = set()
    for article in articles:
        own = [segment.core for segment in article.included_segments]
        texts.update(texts_and_clauses(own), distinct_words(own))
    known = wb.encoder().known(sorted(texts))
    unknown = sorted(texts - known.keys())
    known.update(zip(unknown, _embedded(wb, unknown), strict=True))
    encoder = CachedEncoder(wb.encoder(), MemoryCache())
    encoder.keep(known)
    return encoder


def _embedded(wb: Workbench, texts: Sequence[str]) -> Vectors:
    """Embed texts that the store does not know, and keep them there."""
    cores = physical_cores()
    if len(texts) >= MANY and cores > 1:
        with ProcessPoolEncoder(cores) as pool:
            if pool.id == wb.encoder().id:
                return CachedEncoder(pool, wb.store.vectors).encode(texts)
    return wb.encoder().encode(texts)
