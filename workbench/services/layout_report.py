"""What of a document in another language stays as it was, told to the user."""

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.exchange.documents import BilingualDocument
from workbench.services.layout_filling import Sentence
from workbench.services.layout_places import Place
from workbench.text.languages import language_name
from workbench.text.layout import LayoutUnit

_SHOWN = 80
"""Characters of a text that a remark shows."""


@dataclass(frozen=True, slots=True)
class LayoutReport:
    """What a document in another language holds, and what of it stays as it was.

    Attributes:
        units: how many paragraphs, cells, notes, cues the document has.
        filled: how many of them are in the new language, all or in part.
        outside: the texts of those that no segment of the article says.
        waiting: the texts of those that are in the article, and of which something is not
            translated or left out.
        homeless: translations that stand nowhere in the document.
        unconfirmed: how many of the translations nobody has confirmed.
        by_place_only: whether formatting was placed without the encoder.
    """

    source: str
    units: int
    filled: int
    outside: tuple[str, ...]
    waiting: tuple[str, ...]
    homeless: tuple[str, ...]
    unconfirmed: int
    by_place_only: bool = False

    @property
    def remarks(self) -> tuple[str, ...]:
        """What the user should know before handing the document out, as sentences."""
        language = language_name(self.source)
        made = []
        if self.outside:
            stay = "is not in the article and stays", "are not in the article and stay"
            made.append(f"{_stay(self.outside, *stay)} in {language}: {_listed(self.outside)}")
        if self.waiting:
            stay = (
                "is not translated, or not all of it, and stays",
                ("are not translated, or not all of them, and stay"),
            )
            made.append(f"{_stay(self.waiting, *stay)} in {language}: {_listed(self.waiting)}")
        if self.homeless:
            made.append(
                f"{_count(len(self.homeless), 'translation')} without a place in the document, as "
                f"the article was changed: {_listed(self.homeless)}"
            )
        if self.unconfirmed:
            made.append(f"{_count(self.unconfirmed, 'segment')} unconfirmed.")
        if self.by_place_only:
            made.append(
                "No encoder that knows both languages: bold words and links stand where the source "
                "has them, which may be on other words. Look at them."
            )
        return tuple(made)


def report_of(
    document: BilingualDocument,
    places: Sequence[Place],
    told: Sequence[tuple[Place, list[Sentence]]],
    by_place_only: bool,
) -> LayoutReport:
    """Count what was filled and list what was not.

    Args:
        told: the places that segments make up, with what stands there.
    """
    placed = {passage.segment_id for place in places for passage in place.passages}
    in_all = [place.unit for place, parts in told if any(part.target for part in parts)]
    waiting = [place.unit for place, parts in told if not all(part.target for part in parts)]
    return LayoutReport(
        source=document.source_language,
        units=len(places),
        filled=len(in_all),
        outside=_texts([p.unit for p in places if not p.passages and _has_words(p.unit)]),
        waiting=_texts([unit for unit in waiting if _has_words(unit)]),
        homeless=tuple(
            row.target for row in document.rows if not row.missing and row.segment_id not in placed
        ),
        unconfirmed=sum(not row.missing and not row.confirmed for row in document.rows),
        by_place_only=by_place_only,
    )


def _has_words(unit: LayoutUnit) -> bool:
    return any(character.isalpha() for character in unit.text)


def _texts(units: Sequence[LayoutUnit]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(" ".join(unit.text.split()) for unit in units))


def _stay(texts: Sequence[str], one: str, several: str) -> str:
    many = len(texts) != 1
    return f"{_count(len(texts), 'part')} of the document {several if many else one}"


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def _listed(texts: Sequence[str], most: int = 5) -> str:
    shown = [f"“{_short(text)}”" for text in texts[:most]]
    more = len(texts) - len(shown)
    return ", ".join(shown) + (f" and {more} more." if more else ".")


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1].rstrip()}…"
