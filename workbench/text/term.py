"""What a term is: a word or phrase, and what it is to be called in another language."""

from dataclasses import dataclass
from enum import StrEnum


class TermStatus(StrEnum):
    """What a glossary says about a target word."""

    PREFERRED = "preferred"
    ADMITTED = "admitted"
    FORBIDDEN = "forbidden"
    DO_NOT_TRANSLATE = "do_not_translate"


ANY_LANGUAGE = "*"
"""The target language of a term that holds for all of them."""

PARTS_OF_SPEECH = ("noun", "proper noun", "verb", "adjective", "adverb", "other")
"""Those that TBX-Basic knows."""

USABLE = frozenset({TermStatus.PREFERRED, TermStatus.ADMITTED})
"""Any of these in a translation will do."""


@dataclass(frozen=True, slots=True)
class Term:
    """One entry of a glossary: a source word with one target word.

    Several entries may share a source: a preferred word, an admitted one, two forbidden ones.

    Attributes:
        source: in its dictionary form, one word or several: ``Vereinte Nationen``.
        target: in its dictionary form; the source itself, or empty, where it is not translated.
        source_language: BCP-47; so is ``target_language``, or it is `ANY_LANGUAGE`.
        part_of_speech: one of `PARTS_OF_SPEECH`; may be empty.
        id: in the store; 0 for one that is not kept.
        concept: what the entries of one concept share; may be empty.
        shared: whether it belongs to all projects, not to this one alone.
    """

    source: str
    target: str
    source_language: str
    target_language: str
    status: TermStatus = TermStatus.PREFERRED
    part_of_speech: str = ""
    note: str = ""
    id: int = 0
    concept: str = ""
    shared: bool = False


@dataclass(frozen=True, slots=True)
class TermHit:
    """A place in a source text where a term of the glossary stands.

    Attributes:
        terms: all entries with this source, those of this project before the shared ones.
        start: where it begins in the text; it ends before ``end``.
        found: the text there: ``Friedensverhandlungen`` of the term ``Friedensverhandlung``.
        partial: whether the term is only a part of a compound: ``Waffenstillstand`` in
            ``Waffenstillstandsabkommen``. Then start and end are those of the whole word.
    """

    terms: tuple[Term, ...]
    start: int
    end: int
    found: str
    partial: bool = False

    @property
    def source(self) -> str:
        """The term as the glossary has it."""
        return self.terms[0].source

    @property
    def usable(self) -> tuple[str, ...]:
        """The target words that will do, preferred before admitted."""
        ranked = sorted(self.terms, key=lambda term: term.status is not TermStatus.PREFERRED)
        return tuple(dict.fromkeys(t.target for t in ranked if t.status in USABLE))

    @property
    def forbidden(self) -> tuple[str, ...]:
        """The target words that will not do."""
        targets = (t.target for t in self.terms if t.status is TermStatus.FORBIDDEN)
        return tuple(dict.fromkeys(targets))

    @property
    def status(self) -> TermStatus:
        """Do not translate where an entry says so, else preferred, admitted or only forbidden."""
        own = {term.status for term in self.terms}
        order: list[TermStatus] = [TermStatus.DO_NOT_TRANSLATE, *TermStatus]
        return next(status for status in order if status in own)

    @property
    def note(self) -> str:
        """What the entries note, each once."""
        return " · ".join(dict.fromkeys(term.note for term in self.terms if term.note))
