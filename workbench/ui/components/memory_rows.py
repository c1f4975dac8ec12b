"""Units of a translation memory on a page: both texts in their languages, what was found marked."""

import html
from collections.abc import Sequence

from workbench.services.memory_concordance import Occurrence
from workbench.text.folded import Span
from workbench.text.languages import direction


def occurrence_html(occurrence: Occurrence) -> str:
    """One unit: source and target side by side, below each other where there is no room."""
    unit = occurrence.unit
    sides = (
        (unit.source_language, unit.source, occurrence.source_spans),
        (unit.target_language, unit.target, occurrence.target_spans),
    )
    cells = "".join(
        f'<div lang="{html.escape(code)}" dir="{direction(code)}">{marked(text, spans)}</div>'
        for code, text, spans in sides
    )
    return f'<div class="memory-unit">{cells}</div>'


def marked(text: str, spans: Sequence[Span]) -> str:
    """A text as HTML, stretches of it marked."""
    pieces, done = [], 0
    for start, end in spans:
        pieces += [html.escape(text[done:start]), f"<mark>{html.escape(text[start:end])}</mark>"]
        done = end
    return "".join([*pieces, html.escape(text[done:])])
