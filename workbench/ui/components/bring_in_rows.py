"""The preview of a translation that is brought in: every segment, and what has no segment."""

import html
from collections.abc import Iterator

from workbench.services.proposal import PlacedRow, Proposal, Replace, Unplaced
from workbench.ui.components.text import counted, in_language

ALL_ROWS, TO_LOOK_AT = "All rows", "Only what to look at"


def summary(found: Proposal) -> str:
    """What was found, in one line."""
    placed = sum(bool(row.text) for row in found.rows)
    together = sum(bool(row.held_by) for row in found.rows)
    without = len(found.rows) - placed - together
    parts = [f"{placed} of {counted(len(found.rows), 'segment')} get a text"]
    if together:
        parts.append(f"{together} stand with the segment before")
    if without:
        parts.append(f"{without} without a text")
    if found.unplaced:
        parts.append(f"{counted(len(found.unplaced), 'passage')} without a segment")
    if found.left_out:
        parts.append(f"{counted(len(found.left_out), 'passage')} left out")
    return ", ".join(parts)


def rows_html(found: Proposal, source_language: str, over: Replace, wanted: str) -> str:
    """The rows as a table.

    Args:
        over: what gives way, as the rows say what becomes of what is there.
        wanted: `ALL_ROWS`, or those `TO_LOOK_AT`.
    """
    numbers = {row.segment.id: number for number, row in enumerate(found.rows, 1)}
    lines = [
        _unplaced(passage, found.language.code)
        if isinstance(passage, Unplaced)
        else _row(passage, numbers, found.language.code, source_language, over)
        for passage in _in_order(found)
        if wanted == ALL_ROWS or _to_look_at(passage)
    ]
    lines += [_left_out(text, found.language.code) for text in found.left_out]
    body = "".join(lines) or '<tr><td colspan="3">Nothing to look at.</td></tr>'
    return (
        '<table class="bring-in"><thead><tr><th>No.</th><th>Commentary</th><th>Translation</th>'
        f"</tr></thead><tbody>{body}</tbody></table>"
    )


def _in_order(found: Proposal) -> Iterator[PlacedRow | Unplaced]:
    waiting = iter([*found.unplaced, None])
    passage = next(waiting)
    for number, row in enumerate((*found.rows, None)):
        while passage is not None and passage.after <= number:
            yield passage
            passage = next(waiting)
        if row is not None:
            yield row


def _to_look_at(passage: PlacedRow | Unplaced) -> bool:
    if isinstance(passage, Unplaced):
        return True
    there = passage.before is not None and bool(passage.before.text.strip())
    return (
        not passage.text or passage.doubtful or bool(passage.also) or (there and not passage.same)
    )


def _row(
    row: PlacedRow, numbers: dict[str, int], target: str, source_language: str, over: Replace
) -> str:
    notes = "".join(f"<small>{note}</small>" for note in _notes(row, numbers, target, over))
    text = in_language(row.text, target, "div") if row.text else ""
    faint = ' class="stays"' if row.text and not (row.same or row.comes_in(over)) else ""
    source = in_language(row.segment.core, source_language, "div")
    return (
        f"<tr{faint}><td>{numbers[row.segment.id]}</td><td>{source}</td><td>{text}{notes}</td></tr>"
    )


def _notes(row: PlacedRow, numbers: dict[str, int], target: str, over: Replace) -> Iterator[str]:
    if row.held_by:
        yield f"↑ Its text stands with segment {numbers[row.held_by]}."
    elif not row.text:
        yield "– Nothing in the translation renders this segment."
    if row.also:
        places = ", ".join(str(numbers[key]) for key in row.also)
        yield f"↓ Renders segment {places} too; all of it is kept here."
    if row.doubtful:
        yield f"≁ Hardly alike ({row.score:.2f}): look whether it belongs here."
    yield from _beside(row, target, over)


def _beside(row: PlacedRow, target: str, over: Replace) -> Iterator[str]:
    """What becomes of the translation that is there."""
    if row.before is None or not row.before.text.strip():
        return
    there = in_language(row.before.text, target)
    if row.same:
        yield "= Stands there already."
    elif row.comes_in(over):
        yield f"↺ Replaces, and keeps in the history: {there}"
    else:
        yield f"Stays ({html.escape(row.before.status.value)}): {there}"


def _unplaced(passage: Unplaced, target: str) -> str:
    return _loose(passage.text, target, "No segment of the commentary says this: not brought in.")


def _left_out(text: str, target: str) -> str:
    return _loose(text, target, "A note, credit or the like: left out, not brought in.")


def _loose(text: str, target: str, why: str) -> str:
    shown = in_language(text, target, "div")
    return f'<tr class="loose"><td>–</td><td>–</td><td>{shown}<small>{why}</small></td></tr>'
