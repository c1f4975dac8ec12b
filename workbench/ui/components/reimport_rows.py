"""The preview of a file that came back: every segment it changes, and what has no segment."""

import html
from collections.abc import Collection, Iterator

from workbench.exchange.documents import STATUS_NAMES
from workbench.services.reimport import Change, Preview, ReimportRow
from workbench.ui.components.text import counted, in_language

CHANGES, ALL_ROWS = "What changes", "All rows"

_TOLD = {
    Change.CHANGED: "with another text",
    Change.STATUS: "with another status",
    Change.CONFLICT: "changed in both places",
    Change.NEWER_HERE: "newer here",
    Change.EMPTY: "empty in the file",
    Change.SAME: "the same",
}


def summary(found: Preview) -> str:
    """What the file changes, in one line."""
    counts = found.counts
    parts = [f"{counts[change]} {told}" for change, told in _TOLD.items() if counts[change]]
    if found.absent:
        parts.append(f"{len(found.absent)} not in the file")
    if found.unplaced:
        parts.append(f"{counted(len(found.unplaced), 'passage')} without a segment")
    return ", ".join(parts)


def rows_html(found: Preview, numbers: dict[str, int], take: Collection[str], wanted: str) -> str:
    """The rows as a table.

    Args:
        numbers: the segments' places in the article, from 1.
        take: the segments whose conflict the file wins.
        wanted: `ALL_ROWS`, or the `CHANGES` alone.
    """
    lines = [
        _row(row, numbers[row.segment_id], found.target, take)
        for row in found.rows
        if wanted == ALL_ROWS or row.change is not Change.SAME
    ]
    lines += [_loose(text, why, found.target) for text, why in found.unplaced]
    body = "".join(lines) or '<tr><td colspan="3">Nothing changes.</td></tr>'
    return (
        '<table class="bring-in"><thead><tr><th>No.</th><th>Commentary</th><th>Translation</th>'
        f"</tr></thead><tbody>{body}</tbody></table>"
    )


def _row(row: ReimportRow, number: int, target: str, take: Collection[str]) -> str:
    notes = "".join(f"<small>{note}</small>" for note in _notes(row, target, take))
    source = in_language(row.source, row.language, "div")
    text = in_language(row.text, target, "div") if row.text else ""
    comes = row.change in (Change.CHANGED, Change.STATUS, Change.SAME) or row.segment_id in take
    faint = "" if comes else ' class="stays"'
    return f"<tr{faint}><td>{number}</td><td>{source}</td><td>{text}{notes}</td></tr>"


def _notes(row: ReimportRow, target: str, take: Collection[str]) -> Iterator[str]:
    there = in_language(row.before.text, target) if row.before and row.before.text else ""
    status = STATUS_NAMES[row.status.value]
    if row.change is Change.STATUS and row.before:
        yield f"✓ Becomes {status}; it is {STATUS_NAMES[row.before.status.value]}."
    elif row.change is Change.CHANGED:
        yield f"↺ Replaces, and keeps in the history: {there}" if there else f"+ New, {status}."
    elif row.change is Change.CONFLICT and row.segment_id in take:
        yield f"⚡ Changed here too. Replaces, and keeps in the history: {there}"
    elif row.change is Change.CONFLICT:
        yield f"⚡ Changed here too. Stays: {there}"
    elif row.change is Change.NEWER_HERE:
        yield f"Changed here since it was exported. Stays: {there}"
    elif row.change is Change.EMPTY:
        yield f"The file has no text. Stays: {there}"
    if row.in_pieces > 1:
        yield f"In {row.in_pieces} pieces in the file, joined again."
    if not row.same_source:
        yield "⚠ The source reads otherwise in the file."
    for note in row.notes:
        yield f"✎ {html.escape(note)}"


def _loose(text: str, why: str, target: str) -> str:
    shown = in_language(text, target, "div")
    return (
        f'<tr class="loose"><td>–</td><td>–</td><td>{shown}'
        f"<small>Not brought back: {html.escape(why)}.</small></td></tr>"
    )
