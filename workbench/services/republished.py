"""Which articles another one has word for word: told, never dropped.

For each article the one in its language is sought that has most of its runs of three words. Is it
a substantial part of them, each sentence is looked for in the other article, wherever that has it
and however it cuts its sentences, see `workbench.comparison.copies`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from workbench.comparison.copies import SUBSTANTIAL as SUBSTANTIAL
from workbench.comparison.copies import Words, read_words
from workbench.store import StoredArticle


@dataclass(frozen=True, slots=True)
class Republished:
    """How much of an article another one has word for word.

    Attributes:
        of: the id of the other article. Which of both was first is not said.
        share: of the article's text, by letters, in sentences that the other has; case,
            punctuation, accents and spellings such as ß and ss aside. 0 to 1.
    """

    of: str
    share: float


def find_republished(articles: Sequence[StoredArticle]) -> dict[str, Republished]:
    """Find the articles of which another has a substantial share word for word: id → how much."""
    read = {stored.id: read_words(stored.article) for stored in articles}
    found = {}
    for key, own in read.items():
        likeliest = _likeliest(own, {k: other for k, other in read.items() if k != key})
        share = own.share_in(read[likeliest]) if likeliest else 0.0
        if likeliest and share >= SUBSTANTIAL:
            found[key] = Republished(likeliest, share)
    return found


def _likeliest(own: Words, others: Mapping[str, Words]) -> str | None:
    """The article that has most of the runs; none where there is no other."""
    common = {key: own.in_common(other) for key, other in others.items()}
    return max(common, key=common.__getitem__, default=None)
