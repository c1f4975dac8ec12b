"""Source and translation side by side as one HTML page, readable anywhere and printable."""

from workbench.exchange.documents import (
    MISSING_NOTE,
    BilingualDocument,
    BilingualRow,
    metadata_label,
)
from workbench.exchange.page import definition_list, escape, language_attributes, page
from workbench.text.languages import language_name
from workbench.text.translation import Flag

_CSS = """td.text { width: 38%; }
tr.starts td, tr.starts th { border-top-width: 3px; }
tr.headline td.text, tr.heading td.text { font-weight: bold; }"""


def write(document: BilingualDocument) -> bytes:
    """Write the page."""
    source, target = document.source_language, document.target_language
    heads = (language_name(source), language_name(target), "Status, route and flags")
    body = [
        f"<h1 {language_attributes(source)}>{escape(document.title)}</h1>",
        definition_list(_about(document)),
        f'<p class="note">{escape(document.origin_note)}</p>',
        '<div class="scroll"><table><thead><tr>',
        *(f'<th scope="col">{escape(head)}</th>' for head in heads),
        "</tr></thead><tbody>",
        *(_row(row, source, target) for row in document.rows),
        "</tbody></table></div>",
    ]
    if not document.rows:
        body.append('<p class="note">This article has no segments to translate.</p>')
    return page(document.title, "\n".join(body), document.signature, _CSS)


def _about(document: BilingualDocument) -> dict[str, str]:
    return {
        **{metadata_label(name): value for name, value in document.metadata.items()},
        "From": f"{language_name(document.source_language)} ({document.source_language})",
        "To": f"{language_name(document.target_language)} ({document.target_language})",
        "Made by": document.signature,
        "Exported": document.created,
    }


def _row(row: BilingualRow, source: str, target: str) -> str:
    classes = escape(row.block_kind) + (" starts" if row.starts_block else "")
    translated = (
        f'<td class="text missing" lang="en" dir="ltr">{MISSING_NOTE}</td>'
        if row.missing
        else f'<td class="text" {language_attributes(target)}>{escape(row.target)}</td>'
    )
    return (
        f'<tr class="{classes}" data-segment="{escape(row.segment_id)}">'
        f'<td class="text" {language_attributes(source)}>{escape(row.source)}</td>{translated}'
        f'<td lang="en" dir="ltr">{_remarks(row)}</td></tr>'
    )


def _remarks(row: BilingualRow) -> str:
    state = "confirmed" if row.confirmed else "missing" if row.missing else ""
    lines = [f'<span class="meta {state}">{escape(row.status_name)}</span>']
    if row.route_label:
        lines.append(f'<span class="meta route">{escape(row.route_label)}</span>')
    lines.extend(_flag(flag) for flag in row.flags)
    if row.starts_block:
        lines.append(f'<span class="meta kind">{escape(row.block_kind.replace("_", " "))}</span>')
    return "".join(lines)


def _flag(flag: Flag) -> str:
    severity = flag.severity.value
    return f'<span class="meta flag {severity}">{severity}: {escape(flag.message)}</span>'
