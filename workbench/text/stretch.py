"""One stretch of running text and where its sentences end: sentencex asked, then corrected."""

import re
from collections.abc import Iterator, Sequence

import sentencex

from workbench.text.article import Span, SpanKind
from workbench.text.corrections import verdict
from workbench.text.enclosures import Enclosure, find_enclosures
from workbench.text.gaps import Gap

_FALLBACK = "en"
_PRIMARY = re.compile(r"([A-Za-z]{2,3})(?![A-Za-z])")
_SPACE = re.compile(r"\s+")
_STOPS = ".!?…"
_WIDE_STOPS = "。！？｡"
_CLOSERS = "”“„\"’‘'»«›‹)]}」』）】¹²³⁴⁵⁶⁷⁸⁹⁰"
_HIDDEN = frozenset('„“”«»‹›"()[]{}')
_BLANK = re.compile("['’‘‚\\s\ud800-\udfff]")
_REACH = 100
_WIDE_LANGUAGES = frozenset({"zh", "yue", "ja"})
_WIDE_CLOSED = re.compile("[。！？｡…][”’」』）]+(?=[^\\s”’」』），、。：；！？…])")
"""A stop within quotation marks or brackets, behind which something else begins."""
_SPEECH_TAG = re.compile(
    "[とをはがのにもでへや的]|[^，。！？；：\\s]{0,10}?"
    "(?:说|說|道|问|問|喊|表示|称|稱|回答|回應|回应|强调|強調|指出|補充|补充)[，。：！？]"
)
"""What goes on with the sentence of the quotation: ``“桥安全吗？”记者问。``"""


class Stretch:
    """Running text without a hard break.

    Args:
        language: BCP-47.
        spans: the inline structure known.
    """

    def __init__(self, text: str, language: str, spans: Sequence[Span] = ()) -> None:
        primary = _PRIMARY.match(language)
        self.text = text
        self.language = primary[1].lower() if primary else "und"
        enclosures = find_enclosures(text, spans)
        self._opening = {enclosure.start: enclosure for enclosure in enclosures}
        self._closing = {enclosure.end: enclosure for enclosure in enclosures}
        self._sealed = _sealed(len(text), enclosures)
        self._notes = {span.start for span in spans if span.kind is SpanKind.EDITOR_NOTE}
        self._proposed = _proposed(text, self.language)
        self._first = len(text) - len(text.lstrip())

    def boundaries(self) -> Iterator[int]:
        """Yield where a sentence begins, by its first visible character, but for the first."""
        for space in _SPACE.finditer(self.text, self._first, len(self.text.rstrip())):
            if self._ends(space.start(), space.end()):
                yield space.end()
        for stop in self._proposed:
            if self.text[stop] in _WIDE_STOPS and self.text[stop + 1] not in _CLOSERS:
                yield stop + 1
        if self.language in _WIDE_LANGUAGES:
            yield from self._behind_closers()

    def _behind_closers(self) -> Iterator[int]:
        """Yield where a sentence begins behind ``。”``: the mark belongs to the sentence before."""
        for closed in _WIDE_CLOSED.finditer(self.text):
            if not _SPEECH_TAG.match(self.text, closed.end()):
                yield closed.end()

    def _ends(self, left: int, right: int) -> bool:
        """Whether a sentence ends before the white space ``text[left:right]``."""
        # Most words are followed by neither a stop nor a mark; the long way comes to the same.
        plain = self.text[left - 1].isalpha() and left not in self._closing
        if plain and left - 1 not in self._proposed:
            return False
        if self._sealed[left] or self._parts_pair(left, right):
            return False
        stop = self._stop(left)
        bracket = self._closing.get(left)
        if bracket is not None and bracket.bracket:
            inner = self._after_bracket(bracket, self._gap(stop, left, right))
            if inner is not None:
                return inner
        if self.text[stop - 1] not in _STOPS and stop - 1 not in self._proposed:
            return False
        if right in self._notes:
            return True
        corrected = verdict(self._gap(stop, left, right))
        return stop - 1 in self._proposed if corrected is None else corrected

    def _parts_pair(self, left: int, right: int) -> bool:
        """Whether the white space only parts a mark from what it encloses or belongs to."""
        opening = self._opening.get(right)
        annotated = opening is not None and opening.annotation
        return left - 1 in self._opening or self._closes(right) or annotated

    def _after_bracket(self, bracket: Enclosure, gap: Gap) -> bool | None:
        """Decide at the white space after a bracket; ``None`` where its own stop decides."""
        if bracket.start <= self._first:
            return False if bracket.annotation else None
        stopped = self._stopped(bracket.start)
        if bracket.annotation and stopped:
            return gap.capital
        if bracket.embedded:
            square = self.text[bracket.start] != "("
            return gap.begins and (square or (bool(gap.before) and gap.before[-1] in _STOPS))
        return None if self.text[bracket.end - 2] in _STOPS else gap.capital

    def _stopped(self, end: int) -> bool:
        """Whether a sentence has ended before ``text[end]``, annotations in between left out."""
        while (at := _skip_space(self.text, end)) in self._closing:
            if not self._closing[at].annotation:
                break
            end = self._closing[at].start
        return self.text[self._stop(at) - 1] in _STOPS if at else False

    def _stop(self, end: int) -> int:
        """Go back from ``text[end]`` over closing marks to one past the last stop or word."""
        while end > 1 and self.text[end - 1] in _CLOSERS:
            spaced = self.text[end - 2].isspace()
            if spaced and not self._closes(end - 1):
                break
            end = _skip_space(self.text, end - 1)
        return end

    def _closes(self, at: int) -> bool:
        """Whether a mark after white space closes a quotation all the same: ``« Bien. »``."""
        return at + 1 in self._closing or (
            self.text[at] == "»" and self.text[at + 1 : at + 2].isspace()
        )

    def _gap(self, stop: int, left: int, right: int) -> Gap:
        return Gap(
            before=self.text[max(0, stop - _REACH) : stop],
            closers=self.text[stop:left],
            after=self.text[right : right + _REACH],
            language=self.language,
        )


def _sealed(length: int, enclosures: Sequence[Enclosure]) -> bytearray:
    """Mark what lies inside enclosures that are a part of their sentence."""
    sealed = bytearray(length)
    for enclosure in enclosures:
        if enclosure.embedded:
            inside = max(0, enclosure.end - enclosure.start - 2)
            sealed[enclosure.start + 1 : enclosure.start + 1 + inside] = b"\1" * inside
    return sealed


def _proposed(text: str, language: str) -> set[int]:
    """Ask sentencex for the last visible character of each sentence but the last.

    It looks into neither quotations nor brackets and cannot take lone surrogates, so it is shown
    the text without these.
    """
    shown: Sequence[int] = range(len(text))
    if not _HIDDEN.isdisjoint(text):
        shown = [at for at, char in enumerate(text) if char not in _HIDDEN]
    plain = _BLANK.sub(" ", "".join(text[at] for at in shown) if len(shown) < len(text) else text)
    ends, offset = set(), 0
    for piece in sentencex.segment(language if language != "und" else _FALLBACK, plain)[:-1]:
        visible = len(piece.rstrip())
        if visible:
            ends.add(shown[offset + visible - 1])
        offset += len(piece)
    return ends


def _skip_space(text: str, end: int) -> int:
    while end > 0 and text[end - 1].isspace():
        end -= 1
    return end
