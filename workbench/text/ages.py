# ruff: noqa: E501  a reading a line reads best
"""Whether years are a person’s age."""

import re

_OLD = re.compile(
    r"^\s?(?:-?\s?Jährige|-?jährige|alt\b|alte[nrsm]?\b|-?years?[- ]old|[- ]old\b|-?летн|-?letni|d[’']âge|"
    r"de edad)",
    re.IGNORECASE,
)
_AGED = re.compile(
    r"\b(?:âgée?s? de|aged|im Alter von|avait|avoir|tenía|tiene|ma|miał\w?|ему|ей|исполнилось|в возрасте|"
    r"w wieku|de)\s$",
    re.IGNORECASE,
)
_AT_AGE = re.compile(
    r"(?:im Alter von|aged?|at the age of|[àa] l[’']âge de|âgée?s? de|a la edad de|w wieku|в возрасте)\s$",
    re.IGNORECASE,
)
_OPEN_AGE = frozenset({"fr", "es", "pl", "ru", "it", "pt"})


def age_before(text: str, start: int) -> bool:
    """Whether words before a bare number make it an age: ``im Alter von 64``."""
    return bool(_AT_AGE.search(text[max(0, start - 20) : start]))


def told_age(text: str, start: int, end: int, language: str) -> bool | None:
    """Whether years are a person's age; None where nothing tells and the language leaves it open."""
    inside = re.search(r"(?:jährig|летн|letni|years?[- ]old)", text[start:end], re.IGNORECASE)
    if inside or _OLD.match(text[end:]) or age_before(text, start):
        return True
    if _AGED.search(text[max(0, start - 16) : start]):
        return None if text[max(0, start - 3) : start].strip() == "de" else True
    return None if language in _OPEN_AGE else False
