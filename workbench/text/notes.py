"""The lines that belong to a source note or to a list of related articles."""

from collections.abc import Sequence

from workbench.text import patterns
from workbench.text.article import BlockKind
from workbench.text.units import Unit, ends_sentence

_TITLE_LENGTH = 200
_PROSE_LENGTH = 200
Kinds = list[BlockKind | None]


def mark_followers(units: Sequence[Unit], kinds: Kinds) -> None:
    """Give the lines under ``Quelle:`` and ``Lesen Sie auch`` the kind of their mark, in place.

    One block a line, so that each can be corrected by itself.
    """
    last_prose = _last_prose(units, kinds)
    single_group = bool(units) and units[0].group == units[-1].group
    for number, unit in enumerate(units):
        if kinds[number] == BlockKind.SOURCE_NOTE:
            _mark_sources(units, kinds, number, single_group)
        elif kinds[number] == BlockKind.RELATED and patterns.related_marker(unit.text) == "":
            _mark_related(units, kinds, number, number > last_prose, single_group)


def _last_prose(units: Sequence[Unit], kinds: Kinds) -> int:
    """The last unit that must be article text: long and closed by a stop."""
    return max(
        (
            number
            for number, unit in enumerate(units)
            if kinds[number] is None and len(unit.text) > _PROSE_LENGTH and ends_sentence(unit.text)
        ),
        default=-1,
    )


def _mark_sources(units: Sequence[Unit], kinds: Kinds, mark: int, single_group: bool) -> None:
    rest = patterns.source_marker(units[mark].text)
    if rest is None:
        return
    needs_line = rest == ""
    for number in range(mark + 1, len(units)):
        unit = units[number]
        if kinds[number] not in (None, BlockKind.SOURCE_NOTE):
            return
        together = unit.group == units[mark].group and not single_group
        if not (needs_line or _is_entry(unit.text) or (together and rest == "")):
            return
        kinds[number], needs_line = BlockKind.SOURCE_NOTE, False


def _is_entry(text: str) -> bool:
    """An entry of a list of sources: a bullet, a number, an address."""
    numbered = patterns.is_list_item(text) or patterns.is_numbered_note(text)
    return numbered or patterns.is_bare_url(text)


def _mark_related(
    units: Sequence[Unit], kinds: Kinds, mark: int, tail: bool, single_group: bool
) -> None:
    """Under the article every title down to other matter; within it what clings to the mark."""
    for number in range(mark + 1, len(units)):
        unit = units[number]
        if kinds[number] is not None or len(unit.text) > _TITLE_LENGTH:
            return
        together = unit.group == units[mark].group and not single_group
        alone = number == mark + 1 and not ends_sentence(unit.text)
        if not (tail or together or alone or patterns.is_list_item(unit.text)):
            return
        kinds[number] = BlockKind.RELATED
