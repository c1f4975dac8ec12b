"""All translations of a commentary beside each other, with the German kept in sight."""

import html
from collections.abc import Iterator, Sequence

import streamlit as st

from workbench.services import Workbench, translations
from workbench.store import StoredArticle
from workbench.text.languages import language_name
from workbench.text.translation import Status
from workbench.ui.components.text import in_language

SYMBOLS = {
    "missing": "∅",
    Status.MACHINE.value: "○",
    Status.EDITED.value: "✎",
    Status.CONFIRMED.value: "✔",
}
"""As in the editor: how far a text has come, without colour."""

STYLE = """<style>
.languages { overflow: auto; max-height: 80vh; }
.languages table { border-collapse: collapse; font-size: 0.9rem; width: 100%; }
.languages th, .languages td {
  border-top: 1px solid color-mix(in srgb, currentColor 18%, transparent);
  padding: 0.35rem 0.6rem; text-align: start; vertical-align: top; min-width: 16rem;
}
.languages .number { min-width: 2rem; opacity: 0.7; }
.languages thead th {
  position: sticky; top: 0; z-index: 2; background: var(--st-background-color, Canvas);
}
.languages .source {
  position: sticky; left: 0; z-index: 1; font-weight: 400;
  background: var(--st-background-color, Canvas);
}
.languages thead .source { z-index: 3; font-weight: 600; }
.languages .starts td, .languages .starts th { border-top-width: 3px; }
.languages .mark { font-size: 0.78rem; display: block; opacity: 0.85; }
</style>"""


def all_languages(wb: Workbench, stored: StoredArticle, targets: Sequence[str]) -> None:
    """Draw a row a segment and a column a language; each text with its status and its route."""
    columns = [translations.rows(wb, stored.id, target) for target in targets]
    source = stored.article.language.code
    heads = "".join(f"<th>{html.escape(language_name(code))}</th>" for code in targets)
    head = f'<th class="number">#</th><th class="source">{html.escape(language_name(source))}</th>'
    body = "".join(_rows(columns, targets, source))
    names = ", ".join(f"{symbol} {name}" for name, symbol in SYMBOLS.items())
    st.caption(f"{names}; ⚑ something to look at. Choose one language to edit it.")
    st.html(
        f'{STYLE}<div class="languages" tabindex="0" role="region" aria-label="All languages">'
        f"<table><thead><tr>{head}{heads}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def _rows(
    columns: Sequence[Sequence[translations.Row]], targets: Sequence[str], source: str
) -> Iterator[str]:
    block = -1
    for number, row in enumerate(zip(*columns, strict=True), 1):
        first = row[0]
        starts = ' class="starts"' if first.block_index != block else ""
        block = first.block_index
        cells = "".join(_cell(one, target) for one, target in zip(row, targets, strict=True))
        text = in_language(first.segment.core, source)
        yield (
            f'<tr{starts}><td class="number">{number}</td>'
            f'<th scope="row" class="source">{text}</th>{cells}</tr>'
        )


def _cell(row: translations.Row, target: str) -> str:
    done = row.translated
    if done is None or not done.text.strip():
        return f'<td><span class="mark">{SYMBOLS["missing"]} missing</span></td>'
    flags = f" · ⚑ {len(done.flags)}" if done.flags else ""
    told = html.escape(" · ".join(flag.message for flag in done.flags), quote=True)
    mark = f"{SYMBOLS[done.status.value]} {done.status.value} · {html.escape(done.origin)}{flags}"
    return (
        f'<td>{in_language(done.text, target)}<span class="mark" title="{told}">{mark}</span></td>'
    )
