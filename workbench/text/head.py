"""The head of an article: rubric, headline, standfirst, bylines, down to the first prose."""

from collections.abc import Sequence

from workbench.text import patterns
from workbench.text.article import BlockKind, SpanKind
from workbench.text.names import read_byline
from workbench.text.units import Unit, ends_sentence

_HEADLINE_LENGTH = 180
_STANDFIRST_LENGTH = 500
_LINE_UNDER_HEADLINE = 300
_LOOSE_STANDFIRST = 250
_LOOSE_WORDS = 5
_SENTENCE_HEADING = 60
_META = (BlockKind.BYLINE, BlockKind.CREDIT, BlockKind.BOILERPLATE, BlockKind.SOURCE_NOTE)
Kinds = list[BlockKind | None]


def mark_head(units: Sequence[Unit], kinds: Kinds, marked_up: bool) -> None:
    """Mark headline, standfirst, bylines and rubric, in place.

    Args:
        marked_up: whether the file marks its own headline; then none is guessed.
    """
    headline = _given(kinds, BlockKind.HEADLINE)
    if headline is None and not marked_up:
        headline = _mark_headline(units, kinds)
    if headline is None:
        return
    kinds[headline] = BlockKind.HEADLINE
    for number in range(headline):
        _mark_byline(units, kinds, number)
    _mark_below(units, kinds, headline, marked_up)


def _given(kinds: Kinds, kind: BlockKind) -> int | None:
    return kinds.index(kind) if kind in kinds else None


def _mark_headline(units: Sequence[Unit], kinds: Kinds) -> int | None:
    """Find the headline among the first units; rubrics and date lines above it are marked."""
    below_outlet = False
    for number, unit in enumerate(units):
        if kinds[number] is not None:
            continue
        more = any(kind is None for kind in kinds[number + 1 :][:20])
        byline = read_byline(unit.text)
        if byline and more and (byline.published_at or (below_outlet and byline.sure)):
            kinds[number] = BlockKind.BYLINE
            below_outlet = bool(byline.outlet)
        elif patterns.is_rubric(unit.text) and more:
            kinds[number] = BlockKind.HEADING
        else:
            return number if _is_headline(unit) else None
    return None


def _is_headline(unit: Unit) -> bool:
    text = unit.text
    if unit.verse or len(text) > _HEADLINE_LENGTH or patterns.is_list_item(text):
        return False
    stop = text.rstrip("\"'“”»«’)]")
    return not stop.endswith((".", ":", ",", ";")) or stop.endswith("...")


def _mark_below(units: Sequence[Unit], kinds: Kinds, headline: int, marked_up: bool) -> None:
    standfirst = False
    for number in range(headline + 1, len(units)):
        if kinds[number] == BlockKind.STANDFIRST:
            standfirst = True
        elif not standfirst and _is_long_heading(units[number], kinds[number]):
            kinds[number], standfirst = BlockKind.STANDFIRST, True
        elif kinds[number] in _META or _mark_byline(units, kinds, number):
            continue
        elif (
            kinds[number] is None
            and not standfirst
            and _is_standfirst(units, kinds, headline, number, marked_up)
        ):
            kinds[number], standfirst = BlockKind.STANDFIRST, True
        else:
            return


def _is_long_heading(unit: Unit, kind: BlockKind | None) -> bool:
    """A heading right under the headline that is a sentence: many files mark standfirsts so."""
    return kind == BlockKind.HEADING and len(unit.text) >= _SENTENCE_HEADING


def _mark_byline(units: Sequence[Unit], kinds: Kinds, number: int) -> bool:
    """Mark a byline; a bare name counts only beside a line with a date."""
    if kinds[number] is not None:
        return False
    byline = read_byline(units[number].text)
    if byline is None:
        return False
    below = read_byline(units[number + 1].text) if number + 1 < len(units) else None
    dated = below is not None and below.published_at is not None
    if byline.sure or dated:
        kinds[number] = BlockKind.BYLINE
    return byline.sure or dated


def _is_standfirst(
    units: Sequence[Unit], kinds: Kinds, headline: int, number: int, marked_up: bool
) -> bool:
    unit = units[number]
    text = unit.text
    if len(text) > _STANDFIRST_LENGTH or patterns.has_dateline(text) or unit.verse:
        return False
    if patterns.is_list_item(text) or text.endswith(":") or not _prose_later(units, kinds, number):
        return False
    if _all_emphasised(unit) or _meta_below(units, kinds, number):
        return True
    if marked_up:
        return False
    if unit.group == units[headline].group != units[-1].group and _head_group(units, kinds, number):
        return len(text) <= _LINE_UNDER_HEADLINE
    loose = len(text) <= _LOOSE_STANDFIRST and len(text.split()) >= _LOOSE_WORDS
    return loose and not ends_sentence(text)


def _prose_later(units: Sequence[Unit], kinds: Kinds, number: int) -> bool:
    later = zip(units[number + 1 :][:20], kinds[number + 1 :][:20], strict=True)
    return any(kind in (None, BlockKind.PARAGRAPH) for _, kind in later)


def _all_emphasised(unit: Unit) -> bool:
    marked = sum(s.end - s.start for s in unit.spans if s.kind == SpanKind.EMPHASIS)
    return marked >= 0.9 * len(unit.text)


def _meta_below(units: Sequence[Unit], kinds: Kinds, number: int) -> bool:
    """Whether a byline or credit follows at once: then this stood above the article's text."""
    below = number + 1
    if below >= len(units):
        return False
    if kinds[below] == BlockKind.CREDIT:
        return True
    byline = read_byline(units[below].text) if kinds[below] is None else None
    return byline is not None and (byline.sure or _dated(units, below + 1))


def _dated(units: Sequence[Unit], number: int) -> bool:
    byline = read_byline(units[number].text) if number < len(units) else None
    return byline is not None and byline.published_at is not None


def _head_group(units: Sequence[Unit], kinds: Kinds, number: int) -> bool:
    """Whether the rest of the headline's group is no article text."""
    rest = range(number + 1, len(units))
    group = units[number].group
    return all(
        kinds[n] is not None or read_byline(units[n].text) for n in rest if units[n].group == group
    )
