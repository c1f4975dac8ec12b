"""What the glossary says of the source's terms, looked for in the translation."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from workbench.text.folding import fold
from workbench.text.term import TermHit, TermStatus
from workbench.text.translation import Flag, Severity
from workbench.translation.checks.check import Example, Pair
from workbench.translation.glossary import find_surely, may_be_present

_WARMTH = ("preferred: Wärmepumpe = heat pump", "forbidden: Wärmepumpe = heating pump")
_CHANNEL = ("do_not_translate: Kanal Nord",)


@dataclass(frozen=True, slots=True)
class GlossaryCheck:
    """A term of the glossary is called what the glossary says, in whatever form it stands.

    A term that is only part of a German compound gets a hint: the compound may have its own name.
    """

    code: ClassVar[str] = "glossary"
    title: ClassVar[str] = "Glossary"
    description: ClassVar[str] = "a term is not called what the glossary says, or what it forbids"
    severity: ClassVar[Severity] = Severity.ERROR
    good: ClassVar[tuple[Example, ...]] = (
        Example("Die Wärmepumpen laufen.", "The heat pumps are running.", terms=_WARMTH),
        Example("Die Wärmepumpe läuft.", "The heating runs."),
    )
    failing: ClassVar[tuple[Example, ...]] = (
        Example("Die Wärmepumpe läuft.", "The heater is running.", terms=_WARMTH),
        Example("Die Wärmepumpe läuft.", "The heating pump, a heat pump, runs.", terms=_WARMTH),
    )

    def check(self, pair: Pair) -> Flag | None:
        """Look every term up; see the class."""
        flags = [flag for hit in pair.terms if (flag := self._look(hit, pair))]
        return min(flags, key=lambda flag: _WEIGHT.index(flag.severity), default=None)

    def _look(self, hit: TermHit, pair: Pair) -> Flag | None:
        if hit.status is TermStatus.DO_NOT_TRANSLATE:
            return None
        allowed = [word for word in hit.usable if _stands(word, pair)]
        if banned := [word for word in _forbidden(hit, pair) if not _inside(word, allowed)]:
            told = f"“{banned[0]}” is forbidden for “{hit.source}”{_instead(hit)}."
            return Flag(self.code, told, Severity.ERROR)
        if allowed or not hit.usable:
            return None
        told = f"“{hit.found}” is to be called {_listed(hit.usable)}."
        return Flag(self.code, told, Severity.HINT if hit.partial else Severity.WARNING)


_WEIGHT = (Severity.ERROR, Severity.WARNING, Severity.HINT)


@dataclass(frozen=True, slots=True)
class DoNotTranslateCheck:
    """What the glossary wants left as it is stands in the translation letter by letter."""

    code: ClassVar[str] = "do_not_translate"
    title: ClassVar[str] = "Do not translate"
    description: ClassVar[str] = "a term that is to stay as it is was translated or changed"
    severity: ClassVar[Severity] = Severity.ERROR
    good: ClassVar[tuple[Example, ...]] = (
        Example("Das meldete Kanal Nord.", "Kanal Nord reported it.", terms=_CHANNEL),
        Example("Das meldete Kanal Nord.", "Channel North reported it."),
    )
    failing: ClassVar[tuple[Example, ...]] = (
        Example("Das meldete Kanal Nord.", "Channel North reported it.", terms=_CHANNEL),
        Example("Das meldete Kanal Nord.", "Canal Nord reported it.", terms=_CHANNEL),
    )

    def check(self, pair: Pair) -> Flag | None:
        """Look every one up; see the class."""
        for hit in pair.terms:
            if hit.status is not TermStatus.DO_NOT_TRANSLATE or hit.partial:
                continue
            if not any(form and form in pair.target for form in (hit.source, hit.found)):
                told = f"“{hit.found}” is to stay as it is; it is not in the translation."
                return Flag(self.code, told, Severity.ERROR)
        return None


def _stands(word: str, pair: Pair) -> bool:
    """Whether a word or phrase may stand in the translation, in any of its forms."""
    return may_be_present(word, pair.target, pair.target_language)


def _forbidden(hit: TermHit, pair: Pair) -> Iterator[str]:
    for word in hit.forbidden:
        if find_surely(word, pair.target, pair.target_language):
            yield word


def _inside(word: str, allowed: list[str]) -> bool:
    """Whether a forbidden word is only a part of one that will do: ``pump`` in ``heat pump``."""
    return any(fold(word) in fold(own) for own in allowed)


def _instead(hit: TermHit) -> str:
    return f"; it is to be called {_listed(hit.usable)}" if hit.usable else ""


def _listed(words: tuple[str, ...]) -> str:
    return " or ".join(f"“{word}”" for word in words)
