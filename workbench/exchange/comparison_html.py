"""A comparison as one HTML page: a row a commentary segment, its passages below each other.

Outlets are no columns: seven to twelve of them are wider than a screen or a sheet of paper.
"""

from workbench.exchange.documents import (
    ComparisonCell,
    ComparisonColumn,
    ComparisonOmission,
    ComparisonRow,
    ComparisonTable,
    metadata_label,
)
from workbench.exchange.page import definition_list, escape, language_attributes, page
from workbench.text.labels import outlets_told
from workbench.text.languages import language_name

_CSS = """body { max-width: 1240px; }
.outlets { font-size: .9rem; } .outlets th[scope=row] { color: var(--ink); }
.outlets th, .outlets td { overflow-wrap: normal; } .outlets .meta { overflow-wrap: anywhere; }
.outlets td:nth-child(2) { min-width: 14rem; }
.outlets .number { text-align: end; white-space: nowrap; }
.comparison { table-layout: fixed; } .comparison thead th:first-child { width: 34%; }
td.text { background: var(--soft); } .stay { position: sticky; top: .5rem; }
.passage { display: grid; grid-template-columns: 9rem 1fr 7rem; gap: 0 .9rem; padding: .3rem 0; }
.passage + .passage { border-top: 1px solid var(--line); }
.passage p { margin: 0; } .rejected p { text-decoration: line-through; }
.passage .meta { padding-top: .2rem; }
.outlet { font: 600 .8rem/1.5 system-ui, sans-serif; padding-top: .15rem; }
.missing { color: var(--quiet); font: normal .8rem/1.5 system-ui, sans-serif; margin: 0; }
.passage + .missing { margin-top: .3rem; } .missing bdi + bdi::before { content: " · "; }
h2 { break-after: avoid; } @page { size: A4 landscape; margin: 12mm; }
@media print { :root { font-size: 9pt; } body { font-size: 1rem; } .stay { position: static; } }
@media (max-width: 720px) { .comparison, .comparison tbody, .comparison tr, .comparison td {
    display: block; } .comparison thead { display: none; } .stay { position: static; }
  .comparison tr { margin-bottom: 1rem; } .passage { grid-template-columns: 1fr; } }"""


def write(table: ComparisonTable) -> bytes:
    """Write the page."""
    body = [
        f"<h1 {language_attributes(table.language)}>{escape(table.title)}</h1>",
        definition_list(_about(table)),
        _outlets(table),
        _statements(table),
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


def _outlets(table: ComparisonTable) -> str:
    """List the articles compared, and how much of the commentary each of them has."""
    if not table.columns:
        return ""
    names = ("Outlet", "Title", "Language", "Published", "Same event", "Segments matched")
    heads = "".join(f'<th scope="col">{name}</th>' for name in names)
    rows = "\n".join(_outlet(table, at) for at in range(len(table.columns)))
    return (
        '<h2>Articles compared</h2><div class="scroll"><table class="outlets"><thead>'
        f"<tr>{heads}</tr></thead><tbody>\n{rows}\n</tbody></table></div>"
    )


def _outlet(table: ComparisonTable, at: int) -> str:
    column = table.columns[at]
    matched = sum(row.matched[at] for row in table.rows)
    date = column.date.replace("T", " ") or "unknown"
    score = "not computed" if column.event_score is None else f"{column.event_score:.2f}"
    url = f'<span class="meta"><bdi>{escape(column.url)}</bdi></span>' if column.url else ""
    return (
        f'<tr><th scope="row">{_name(column)}</th>'
        f"<td><span {language_attributes(column.language)}>{escape(column.title)}</span>{url}</td>"
        f"<td>{escape(language_name(column.language))}</td>"
        f"<td>{escape(date)}</td>"
        f'<td class="number">{score}</td>'
        f'<td class="number">{matched} of {len(table.rows)}</td></tr>'
    )


def _name(column: ComparisonColumn) -> str:
    """Write what an article is called; the title in its own language, whole in the tooltip."""
    if column.outlet:
        return f"<bdi>{escape(column.name)}</bdi>"
    return (
        f'<bdi {language_attributes(column.language)} title="{escape(column.title)}">'
        f"{escape(column.name)}</bdi>"
    )


def _statements(table: ComparisonTable) -> str:
    if not table.rows:
        return '<p class="note">This commentary has no segments to compare.</p>'
    rows = "\n".join(_row(row, table) for row in table.rows)
    return (
        '<h2>Segment by segment</h2><table class="comparison"><thead><tr>'
        '<th scope="col">Commentary</th><th scope="col">Passages of the other outlets</th>'
        f"</tr></thead><tbody>\n{rows}\n</tbody>{_omissions(table)}</table>"
    )


def _omissions(table: ComparisonTable) -> str:
    """Write what the commentary leaves out, below its own statements."""
    if not table.omissions:
        return ""
    rows = "\n".join(_omission(omission, table) for omission in table.omissions)
    return (
        '<tbody class="omissions"><tr><th scope="rowgroup" colspan="2">'
        f"Left out by the commentary</th></tr>\n{rows}\n</tbody>"
    )


def _omission(omission: ComparisonOmission, table: ComparisonTable) -> str:
    found = [
        (column, passage)
        for column, passage in zip(table.columns, omission.passages, strict=True)
        if passage
    ]
    passages = "".join(
        f'<div class="passage" data-segments="{escape(" ".join(ids))}">'
        f'<div class="outlet">{_name(column)}</div>'
        f"<p {language_attributes(column.language)}>{escape(text)}</p></div>"
        for column, (ids, text) in found
    )
    facts = (
        f"in {outlets_told(len(found), len(table.columns), omission.texts)} · "
        f"confidence {omission.confidence:.2f}"
    )
    return (
        f'<tr><td class="text"><div class="stay"><div>{escape(omission.number)}</div>'
        f'<span class="meta">{facts}</span></div></td><td>{passages}</td></tr>'
    )


def _row(row: ComparisonRow, table: ComparisonTable) -> str:
    passages = "".join(
        _passage(cell, column)
        for cells, column in zip(row.cells, table.columns, strict=True)
        for cell in cells
    )
    return (
        f'<tr data-segment="{escape(row.segment_id)}"><td class="text"><div class="stay">'
        f"<div {language_attributes(table.language)}>{escape(row.text)}</div>"
        f'<span class="meta">{_count(row)}</span></div></td>'
        f"<td>{passages}{_missing(row, table)}</td></tr>"
    )


def _count(row: ComparisonRow) -> str:
    matched = sum(row.matched)
    return f"in {outlets_told(matched, len(row.cells), row.texts)}" if matched else "only here"


def _missing(row: ComparisonRow, table: ComparisonTable) -> str:
    """Name the outlets that have nothing of the kind, quietly: they are most of them."""
    without = [
        column for column, matched in zip(table.columns, row.matched, strict=True) if not matched
    ]
    if not without:
        return ""
    if len(without) == len(table.columns):
        return '<p class="missing">no match</p>'
    return f'<p class="missing">no match: {"".join(map(_name, without))}</p>'


def _passage(cell: ComparisonCell, column: ComparisonColumn) -> str:
    unscored = "not proposed by this run" if cell.stale else "no score"
    score = unscored if cell.score is None else f"{cell.score:.2f}"
    shared = len(cell.commentary_ids)
    facts = [score, cell.state] + ([f"spans {shared} commentary segments"] if shared > 1 else [])
    return (
        f'<div class="passage {escape(cell.state)}" data-segments="'
        f'{escape(" ".join(cell.segment_ids))}"><div class="outlet">{_name(column)}</div>'
        f"<p {language_attributes(column.language)}>{escape(cell.text)}</p>"
        f'<span class="meta">{escape(" · ".join(facts))}</span></div>'
    )


def _unmatched(column: ComparisonColumn) -> str:
    if not column.unmatched:
        return ""
    language = language_attributes(column.language)
    passages = "".join(
        f'<li data-segment="{escape(key)}" {language}>{escape(text)}</li>'
        for key, text in column.unmatched
    )
    return f"<h2>Only in {_name(column)}</h2><ul>{passages}</ul>"
