"""A comparison as one HTML page: a row a commentary segment, a column an outlet."""

from workbench.exchange.documents import (
    ComparisonCell,
    ComparisonColumn,
    ComparisonRow,
    ComparisonTable,
    metadata_label,
)
from workbench.exchange.page import definition_list, escape, language_attributes, page
from workbench.text.languages import language_name

_CSS = """td, thead th { min-width: 15rem; }
td.text { background: var(--soft); position: sticky; inset-inline-start: 0; }
td .passage + .passage { margin-top: .6rem; border-top: 1px dashed var(--line); }
.passage p { margin: 0; } .rejected p { text-decoration: line-through; }
@media print { td, thead th { min-width: 0; } td.text { position: static; } }"""


def write(table: ComparisonTable) -> bytes:
    """Write the page."""
    body = [
        f"<h1 {language_attributes(table.language)}>{escape(table.title)}</h1>",
        definition_list(_about(table)),
        _matrix(table),
        *(_unmatched(column) for column in table.columns),
    ]
    return page(table.title, "\n".join(body), table.signature, _CSS)


def _about(table: ComparisonTable) -> dict[str, str]:
    return {
        **{metadata_label(name): value for name, value in table.metadata.items()},
        "Language": f"{language_name(table.language)} ({table.language})",
        "Articles compared": str(len(table.columns)),
        "Made by": table.signature,
        "Exported": table.created,
    }


def _matrix(table: ComparisonTable) -> str:
    if not table.rows:
        return '<p class="note">This commentary has no segments to compare.</p>'
    rows = "\n".join(_row(row, table) for row in table.rows)
    return (
        '<div class="scroll"><table><thead><tr><th scope="col">Commentary</th>'
        f"{''.join(map(_head, table.columns))}</tr></thead><tbody>\n{rows}\n</tbody></table></div>"
    )


def _head(column: ComparisonColumn) -> str:
    score = "" if column.event_score is None else f"same event {column.event_score:.2f}"
    facts = " · ".join(
        filter(None, [language_name(column.language), column.date or "date unknown", score])
    )
    return (
        f'<th scope="col"><bdi>{escape(column.outlet)}</bdi>'
        f'<span class="meta" {language_attributes(column.language)}>{escape(column.title)}</span>'
        f'<span class="meta">{escape(facts)}</span>'
        f'<span class="meta"><bdi>{escape(column.url)}</bdi></span></th>'
    )


def _row(row: ComparisonRow, table: ComparisonTable) -> str:
    cells = "".join(
        _cell(cells, column) for cells, column in zip(row.cells, table.columns, strict=True)
    )
    return (
        f'<tr data-segment="{escape(row.segment_id)}"><td class="text" '
        f"{language_attributes(table.language)}>{escape(row.text)}</td>{cells}</tr>"
    )


def _cell(cells: tuple[ComparisonCell, ...], column: ComparisonColumn) -> str:
    if not cells:
        return '<td class="missing" lang="en" dir="ltr">no match</td>'
    return f"<td>{''.join(_passage(cell, column.language) for cell in cells)}</td>"


def _passage(cell: ComparisonCell, language: str) -> str:
    score = "no score" if cell.score is None else f"{cell.score:.2f}"
    shared = len(cell.commentary_ids)
    facts = [score, cell.state] + ([f"spans {shared} commentary segments"] if shared > 1 else [])
    return (
        f'<div class="passage {escape(cell.state)}" data-segments="'
        f'{escape(" ".join(cell.segment_ids))}">'
        f"<p {language_attributes(language)}>{escape(cell.text)}</p>"
        f'<span class="meta" lang="en" dir="ltr">{escape(" · ".join(facts))}</span></div>'
    )


def _unmatched(column: ComparisonColumn) -> str:
    if not column.unmatched:
        return ""
    language = language_attributes(column.language)
    passages = "".join(
        f'<li data-segment="{escape(key)}" {language}>{escape(text)}</li>'
        for key, text in column.unmatched
    )
    return f"<h2>Only in <bdi>{escape(column.outlet)}</bdi></h2><ul>{passages}</ul>"
