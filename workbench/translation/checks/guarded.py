"""The guards that look at drafts, as checks of what a person writes."""

from dataclasses import dataclass
from typing import ClassVar

from workbench.text.translation import Flag, Severity
from workbench.translation.checks.addresses import without_addresses
from workbench.translation.checks.check import Example, Pair
from workbench.translation.checks.numbers import mend_values
from workbench.translation.checks.scripts import mixed_words
from workbench.translation.checks.words import same_text
from workbench.translation.guard_language import GarbageGuard, UntranslatedGuard
from workbench.translation.guard_length import DroppedTailGuard, EmptyGuard, LengthGuard
from workbench.translation.guard_numbers import NumberGuard
from workbench.translation.guard_repetition import RepetitionGuard

_LONG = (
    "Die Verhandlungen über den Haushalt dauerten bis tief in die Nacht und blieben ohne Ergebnis."
)


@dataclass(frozen=True, slots=True)
class EmptyCheck:
    """Something is to be translated, and nothing is there."""

    code: ClassVar[str] = EmptyGuard.code
    title: ClassVar[str] = "Empty"
    description: ClassVar[str] = EmptyGuard.description
    severity: ClassVar[Severity] = Severity.ERROR
    good: ClassVar[tuple[Example, ...]] = (Example("Ein Wort.", "One word."),)
    failing: ClassVar[tuple[Example, ...]] = (Example("Ein Wort.", " "),)

    def check(self, pair: Pair) -> Flag | None:
        """Ask the guard; see there."""
        if pair.source.strip() and not pair.target.strip():
            return Flag(self.code, "There is no translation.", Severity.ERROR)
        return None


@dataclass(frozen=True, slots=True)
class NumberCheck:
    """Numbers by value, in figures and in words."""

    code: ClassVar[str] = NumberGuard.code
    title: ClassVar[str] = "Numbers"
    description: ClassVar[str] = NumberGuard.description
    severity: ClassVar[Severity] = Severity.ERROR
    good: ClassVar[tuple[Example, ...]] = (
        Example("Es kamen 1.250 Gäste.", "There were 1,250 guests."),
        Example("Es kostet 20 Mio. Euro.", "It costs 20 million euros."),
        Example("Sie hat drei Kinder.", "She has three children."),
    )
    failing: ClassVar[tuple[Example, ...]] = (
        Example("Es kamen 48 Gäste.", "There were 84 guests."),
        Example("Es kamen 1.250 Gäste.", "There were 1.250 guests.",
                mended="There were 1,250 guests."),
        Example("Es kostet 20 Mio. Euro.", "It costs 20 billion euros."),
    )  # fmt: skip

    def check(self, pair: Pair) -> Flag | None:
        """Ask the guard; see there."""
        return NumberGuard().check(*_asked(pair))

    def fix(self, pair: Pair) -> str | None:
        """Write figures left in the source's spelling as the target language does."""
        return mend_values(pair)


@dataclass(frozen=True, slots=True)
class UntranslatedCheck:
    """Words of the source were left; a translation that is the source is `IdenticalCheck`'s."""

    code: ClassVar[str] = UntranslatedGuard.code
    title: ClassVar[str] = "Untranslated"
    description: ClassVar[str] = UntranslatedGuard.description
    severity: ClassVar[Severity] = Severity.ERROR
    good: ClassVar[tuple[Example, ...]] = (
        Example("Wir warten noch auf den Bericht.", "We are still waiting for the report."),
        Example("Mehr unter www.hilfe-nach-dem-brand.example.",
                "More: www.hilfe-nach-dem-brand.example."),
    )  # fmt: skip
    failing: ClassVar[tuple[Example, ...]] = (
        Example("Wir warten noch auf den Bericht der Stadt.",
                "Wir warten noch auf den report of the city."),
        Example("Das Geld reicht nicht, sagen viele der Betroffenen, und die Zeit wird knapp.",
                "There is not enough money, sagen viele der Betroffenen, and time is short."),
    )  # fmt: skip

    def check(self, pair: Pair) -> Flag | None:
        """Ask the guard, addresses aside; see there."""
        if same_text(pair):
            return None
        source, target = (without_addresses(text) for text in (pair.source, pair.target))
        return UntranslatedGuard().check(source, target, pair.source_language, pair.target_language)


@dataclass(frozen=True, slots=True)
class LengthCheck:
    """Much shorter or longer than translations of this pair of languages are."""

    code: ClassVar[str] = LengthGuard.code
    title: ClassVar[str] = "Length"
    description: ClassVar[str] = LengthGuard.description
    severity: ClassVar[Severity] = Severity.WARNING
    good: ClassVar[tuple[Example, ...]] = (
        Example(_LONG, "Talks on the budget went on deep into the night and came to nothing."),
    )
    failing: ClassVar[tuple[Example, ...]] = (Example(_LONG, "The talks came to nothing."),)

    def check(self, pair: Pair) -> Flag | None:
        """Ask the guard; see there."""
        return LengthGuard().check(*_asked(pair))


@dataclass(frozen=True, slots=True)
class DroppedTailCheck:
    """The sentence is closed in the source and left open in the translation."""

    code: ClassVar[str] = DroppedTailGuard.code
    title: ClassVar[str] = "Unfinished"
    description: ClassVar[str] = DroppedTailGuard.description
    severity: ClassVar[Severity] = Severity.WARNING
    good: ClassVar[tuple[Example, ...]] = (
        Example(_LONG, "Talks on the budget went on deep into the night and came to nothing."),
    )
    failing: ClassVar[tuple[Example, ...]] = (
        Example(_LONG, "Talks on the budget went on deep into the night and came to,"),
    )

    def check(self, pair: Pair) -> Flag | None:
        """Ask the guard; see there."""
        return DroppedTailGuard().check(*_asked(pair))


@dataclass(frozen=True, slots=True)
class RepetitionCheck:
    """Groups of words again and again."""

    code: ClassVar[str] = RepetitionGuard.code
    title: ClassVar[str] = "Loop"
    description: ClassVar[str] = RepetitionGuard.description
    severity: ClassVar[Severity] = Severity.ERROR
    good: ClassVar[tuple[Example, ...]] = (
        Example("Nein, nein, nein!", "No, no, no!"),
        Example("Das Haus ist groß.", "The house is big."),
    )
    failing: ClassVar[tuple[Example, ...]] = (
        Example("Das Haus ist sehr groß.", "The house is very big is very big is very big."),
    )

    def check(self, pair: Pair) -> Flag | None:
        """Ask the guard; see there."""
        return RepetitionGuard().check(*_asked(pair))


@dataclass(frozen=True, slots=True)
class GarbageCheck:
    """Broken characters; words of two alphabets are `MixedScriptCheck`'s."""

    code: ClassVar[str] = GarbageGuard.code
    title: ClassVar[str] = "Broken text"
    description: ClassVar[str] = GarbageGuard.description
    severity: ClassVar[Severity] = Severity.ERROR
    good: ClassVar[tuple[Example, ...]] = (Example("Ein Café", "A café"),)
    failing: ClassVar[tuple[Example, ...]] = (
        Example("Ein Café", "A cafÃ©"),
        Example("Ein Wort.", "One <unk> word."),
        Example("Ein Wort.", "Одно слово."),
    )

    def check(self, pair: Pair) -> Flag | None:
        """Ask the guard; see there."""
        target = pair.target
        for word in mixed_words(target):
            target = target.replace(word, "")
        return GarbageGuard().check(pair.source, target, pair.source_language, pair.target_language)


def _asked(pair: Pair) -> tuple[str, str, str, str]:
    return pair.source, pair.target, pair.source_language, pair.target_language
