"""Web and e-mail addresses."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import ClassVar

from workbench.text.translation import Flag, Severity
from workbench.translation.checks.check import Example, Pair

_ADDRESS = re.compile(
    r"https?://[^\s<>\"«»“”„]+|www\.[^\s<>\"«»“”„]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+", re.IGNORECASE
)
_TAIL = ".,;:!?)]}’'…\u00a0\u202f"


@lru_cache(maxsize=4096)
def addresses(text: str) -> tuple[str, ...]:
    """Find web and e-mail addresses, without the sentence's own marks after them."""
    return tuple(found for _, _, found in spans(text))


def spans(text: str) -> tuple[tuple[int, int, str], ...]:
    """Find addresses with where each begins and ends."""
    if "@" not in text and "www." not in text.lower() and "://" not in text:
        return ()
    found = []
    for match in _ADDRESS.finditer(text):
        address = match[0].rstrip(_TAIL)
        if match[0].count("(") and address.count("(") > address.count(")"):
            address += ")"
        found.append((match.start(), match.start() + len(address), address))
    return tuple(found)


def without_addresses(text: str) -> str:
    """Blank addresses out, so that their letters are taken for no words."""
    for start, end, _ in reversed(spans(text)):
        text = f"{text[:start]} {text[end:]}"
    return text


@dataclass(frozen=True, slots=True)
class AddressCheck:
    """Every address of the source must be in the translation, letter by letter."""

    code: ClassVar[str] = "address_mismatch"
    title: ClassVar[str] = "Addresses"
    description: ClassVar[str] = "a web or e-mail address is missing, changed or added"
    severity: ClassVar[Severity] = Severity.ERROR
    good: ClassVar[tuple[Example, ...]] = (
        Example("Mehr unter www.beispiel.example.", "More at www.beispiel.example."),
        Example("Fragen an info@verein.example.", "Questions to: info@verein.example"),
        Example("Keine Adresse.", "No address."),
    )
    failing: ClassVar[tuple[Example, ...]] = (
        Example(
            "Mehr unter www.beispiel.example/karte.",
            "More at www.beispiel.example/map.",
            mended="More at www.beispiel.example/karte.",
        ),
        Example("Fragen an info@verein.example.", "Questions to us."),
        Example("Die Karte steht im Netz.", "The map is at www.karte.example."),
    )

    def check(self, pair: Pair) -> Flag | None:
        """Compare the addresses; see the class."""
        missing, extra = _unmatched(pair)
        if missing:
            changed = f" It has {' and '.join(extra)} instead." if extra else ""
            told = f"{' and '.join(missing)} is not in the translation.{changed}"
            return Flag(self.code, told, Severity.ERROR)
        if extra:
            told = f"{' and '.join(extra)} is not in the source."
            return Flag(self.code, told, Severity.WARNING)
        return None

    def fix(self, pair: Pair) -> str | None:
        """Put the one missing address in the place of the one that is too much."""
        missing, extra = _unmatched(pair)
        if len(missing) != 1 or len(extra) != 1 or ("@" in missing[0]) != ("@" in extra[0]):
            return None
        return pair.target.replace(extra[0], missing[0])


def _unmatched(pair: Pair) -> tuple[list[str], list[str]]:
    theirs, ours = addresses(pair.source), list(addresses(pair.target))
    missing = []
    for address in theirs:
        same = next((own for own in ours if own.casefold() == address.casefold()), None)
        if same is None:
            missing.append(address)
        else:
            ours.remove(same)
    return missing, [address for address in ours if address not in theirs]
