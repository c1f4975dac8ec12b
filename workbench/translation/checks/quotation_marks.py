"""Quotation marks as the target language, or the project, sets them."""

from dataclasses import dataclass
from typing import ClassVar

from workbench.text.translation import Flag, Severity
from workbench.translation.checks.check import Example, Pair
from workbench.translation.checks.convention import Convention, Marks

_DOUBLE = frozenset('“”„«»‹›"‟〝〞「」『』')
_SINGLE = frozenset("‘’‚")
_LOW = frozenset("„‚")
_SPACES = " \u00a0\u202f\u2009"
_BEFORE_OPENING = frozenset("([{—–-/¿¡") | frozenset(_SPACES) | _DOUBLE | {"‘", "‚", ""}
_CLOSED_BY = {"‘": "’", "‚": "‘’", "’": "’"}


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quotation: the places of its marks, and how deep within others it stands.

    Attributes:
        start: ``None`` where it opened in an earlier segment.
        end: ``None`` where it does not close here.
    """

    start: int | None
    end: int | None
    depth: int


def find_quotations(text: str) -> list[Quotation]:
    """Pair the quotation marks of a text; an apostrophe is none."""
    if not (_DOUBLE | _SINGLE).intersection(text):
        return []
    found: list[Quotation] = []
    stack: list[int] = []
    for place, char in enumerate(text):
        if char not in _DOUBLE and char not in _SINGLE:
            continue
        opens = _opens(text, place, text[stack[-1]] if stack else "")
        if opens is None:
            continue
        if opens:
            stack.append(place)
        else:
            found.append(Quotation(stack.pop() if stack else None, place, len(stack)))
    found += [Quotation(place, None, depth) for depth, place in enumerate(stack)]
    return found


def _opens(text: str, place: int, opened: str) -> bool | None:
    """Whether the mark opens, closes, or is none at all (``None``)."""
    char, before, after = text[place], text[place - 1 : place], text[place + 1 : place + 2]
    if char in _LOW:
        return True
    starts = before in _BEFORE_OPENING and (after.isalnum() or after in _DOUBLE | {"‘", "…", "¿"})
    if char in _SINGLE:
        if before.isalnum() and after.isalnum():
            return None
        if opened in _CLOSED_BY and char in _CLOSED_BY[opened] and not starts:
            return False
        return True if char == "‘" and starts else None
    if opened:
        return starts and not (after in _DOUBLE and before in _SPACES and char == opened)
    return before in _BEFORE_OPENING or not (not after or after in _SPACES or after in ".,;:!?)")


@dataclass(frozen=True, slots=True)
class QuotationMarkCheck:
    """Marks of another language or of a typewriter, and marks without their partner.

    Which marks are right follows the project's convention.
    """

    code: ClassVar[str] = "quotation_marks"
    title: ClassVar[str] = "Quotation marks"
    description: ClassVar[str] = (
        "quotation marks are not those of the project's convention, missing or without a partner"
    )
    severity: ClassVar[Severity] = Severity.HINT
    good: ClassVar[tuple[Example, ...]] = (
        Example("„Nein“, sagte sie.", "“No,” she said."),
        Example("„Nein“, sagte sie.", "«\u00a0Non\u00a0», dit-elle.", "fr"),
        Example("„Nein“, sagte sie.", "«Nein», sagte sie.", "de-CH"),
        Example("„Nein“, sagte sie.", "„Nie”, powiedziała.", "pl"),
        Example("„Es ist Mikes ‚Plan‘“, sagte er.", "“It’s Mike’s ‘plan’,” he said."),
        Example("„Und dann ging er.", "“And then he left."),
    )
    failing: ClassVar[tuple[Example, ...]] = (
        Example("„Nein“, sagte sie.", "„No“, she said.", mended="“No”, she said."),
        Example("„Nein“, sagte sie.", '"No," she said.', mended="“No,” she said."),
        Example("„Nein“, sagte sie.", "“Non”, dit-elle.", "fr",
                mended="«\u00a0Non\u00a0», dit-elle."),
        Example("„Nein“, sagte sie.", "“Nie”, powiedziała.", "pl",
                mended="„Nie”, powiedziała."),
        Example("„Nein“, sagte sie.", "«No, she said."),
        Example("„Nein“, sagte sie.", "She said no."),
    )  # fmt: skip

    def check(self, pair: Pair) -> Flag | None:
        """Pair the marks and compare them with the convention; see the class."""
        convention = pair.convention
        if convention is None:
            return None
        ours = find_quotations(pair.target)
        if not ours:
            return self._missing(pair)
        for quotation in ours:
            if told := _fault(pair.target, quotation, convention):
                return Flag(self.code, told, Severity.HINT)
        if any(None in (q.start, q.end) for q in ours) and all(
            None not in (q.start, q.end) for q in find_quotations(pair.source)
        ):
            return Flag(self.code, "A quotation mark has no partner.", Severity.HINT)
        return None

    def _missing(self, pair: Pair) -> Flag | None:
        if not find_quotations(pair.source) or "'" in pair.target or "—" in pair.target:
            return None
        told = "The source has quotation marks, the translation none."
        return Flag(self.code, told, Severity.HINT)

    def fix(self, pair: Pair) -> str | None:
        """Set every pair as the convention does; nothing where a mark has no partner."""
        convention = pair.convention
        ours = find_quotations(pair.target)
        if convention is None or not ours:
            return None
        chars = list(pair.target)
        for quotation in ours:
            if quotation.start is None or quotation.end is None or quotation.depth > 1:
                return None
            pairs = (chars[quotation.start], chars[quotation.end])
            if any((marks.open, marks.close) == pairs for marks in _right(quotation, convention)):
                continue
            marks = convention.inner if quotation.depth else convention.outer
            _put(chars, quotation.start, quotation.end, marks)
        return "".join(chars)


def _fault(text: str, quotation: Quotation, convention: Convention) -> str:
    """Say what is wrong with one pair of marks; empty for nothing."""
    opened = text[quotation.start] if quotation.start is not None else None
    closed = text[quotation.end] if quotation.end is not None else None
    for marks in _right(quotation, convention):
        if opened in (None, marks.open) and closed in (None, marks.close):
            return ""
    shown = f"{opened or ''}…{closed or ''}"
    wanted = f"{convention.outer.open}…{convention.outer.close}"
    return f"The quotation marks are {shown}; the convention here is {wanted}."


def _right(quotation: Quotation, convention: Convention) -> tuple[Marks, ...]:
    """The marks that may stand there: within a quotation, or one begun earlier, the inner too."""
    whole = quotation.start is not None and quotation.end is not None
    if whole and not quotation.depth:
        return (convention.outer, *convention.accepted)
    return (convention.inner, convention.outer, *convention.accepted)


def _put(chars: list[str], start: int, end: int, marks: Marks) -> None:
    """Set one pair; list places stay as they are, so that others can follow."""
    if chars[start + 1] in _SPACES:
        chars[start + 1] = ""
    if chars[end - 1] in _SPACES and end - 1 > start + 1:
        chars[end - 1] = ""
    chars[start] = f"{marks.open}{marks.space}"
    chars[end] = f"{marks.space}{marks.close}"
