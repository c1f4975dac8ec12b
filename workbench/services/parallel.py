"""Aligning a text with its translation, or with what may be a copy of it."""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from workbench.alignment.marks import reading_length
from workbench.alignment.parallel import align_parallel
from workbench.errors import EmptyTextError
from workbench.services.articles import article_from_file
from workbench.services.comparisons import language_notes
from workbench.services.context import Workbench
from workbench.services.reports import article_from_lines
from workbench.text.alignment import Bead
from workbench.text.article import Article

MATCHED = 0.4
"""The cosine from which a bead counts as the same content: unrelated texts stay below it."""


@dataclass(frozen=True, slots=True)
class Correspondence:
    """How two texts correspond, and how much of the first the second has.

    Attributes:
        beads: by 0-based numbers, in the order of both texts; all sentences are in one each.
        aligned_share: the share of the source text, by letters, that the target has in some words
            or language: in beads whose score is at least `MATCHED`. 0 to 1.
        copied_share: the share that the target has word for word; punctuation marks, case and
            spellings such as ß and ss aside. 0 to 1.
        signature: what made the beads.
    """

    beads: tuple[Bead, ...]
    aligned_share: float
    copied_share: float
    signature: str


def align_texts(wb: Workbench, source: Sequence[str], target: Sequence[str]) -> Correspondence:
    """Align the sentences of two texts, in the order they stand.

    The target may be a translation of the source, or an outlet's copy of it: then the shares say
    how much of the source was taken over, and how much of it word for word. Passages told in
    another order are not found.
    """
    found = align_parallel(source, target, wb.encoder())
    matched = [bead for bead in found.beads if bead.target and bead.score >= MATCHED]
    copied = [bead for bead in matched if _same_words(bead, source, target)]
    return Correspondence(
        found.beads, _share(matched, source), _share(copied, source), found.signature
    )


def _share(beads: Iterable[Bead], source: Sequence[str]) -> float:
    whole = sum(reading_length(text) for text in source if text.strip())
    part = sum(
        reading_length(source[at]) for bead in beads for at in bead.source if source[at].strip()
    )
    return min(1.0, part / whole) if whole else 0.0


def _same_words(bead: Bead, source: Sequence[str], target: Sequence[str]) -> bool:
    return _words(source[at] for at in bead.source) == _words(target[at] for at in bead.target)


def _words(texts: Iterable[str]) -> list[str]:
    folded = unicodedata.normalize("NFKC", " ".join(texts)).casefold()
    return "".join(letter if letter.isalnum() else " " for letter in folded).split()


def align_report(
    wb: Workbench, source: tuple[Path, str | None], target: tuple[Path, str | None], *, lines: bool
) -> dict[str, Any]:
    """Align two files (schema ``workbench.align/1``).

    Args:
        source: the file, and its language where it is not to be identified.
        target: those of the translation.
        lines: take every line as a sentence, instead of reading the files as articles.

    Raises:
        InputError: a file that cannot be read, or has no text to align.
        LanguageError: a code that is none.
    """
    read = _lines if lines else _segments
    (own, first), (other, second) = (read(*source), read(*target))
    found = align_texts(wb, first, second)
    return {
        "schema": "workbench.align/1",
        "source": _side(source[0], own, first),
        "target": _side(target[0], other, second),
        "beads": [
            {"source": list(bead.source), "target": list(bead.target), "score": bead.score}
            for bead in found.beads
        ],
        "aligned_share": round(found.aligned_share, 4),
        "copied_share": round(found.copied_share, 4),
        "signature": found.signature,
        "notes": [*own.notes, *other.notes, *language_notes(wb, [own, other])],
    }


def _lines(path: Path, language: str | None) -> tuple[Article, list[str]]:
    article = article_from_lines(path.name, path.read_bytes(), language)
    return article, [segment.core for segment in article.segments]


def _segments(path: Path, language: str | None) -> tuple[Article, list[str]]:
    article = article_from_file(path.name, path.read_bytes(), language=language)
    texts = [segment.core for segment in article.included_segments]
    if not texts:
        raise EmptyTextError(
            f"“{path.name}” has nothing that is compared: only notes, credits and the like.",
            "Give an article with paragraphs, or add --lines to align its lines as they stand.",
        )
    return article, texts


def _side(path: Path, article: Article, texts: Sequence[str]) -> dict[str, Any]:
    return {"file": str(path), "language": article.language.code, "segments": list(texts)}
