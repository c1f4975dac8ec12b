"""A report as one HTML page for screen and paper: no script, nothing fetched from anywhere."""

from collections.abc import Iterable

from workbench.exchange.chart_figures import figure
from workbench.exchange.page import definition_list, escape, language_attributes, page
from workbench.exchange.report import Report
from workbench.exchange.report_html_findings import findings
from workbench.exchange.report_html_parts import name, pieces
from workbench.exchange.report_matrix import LEGEND, MOST_OF_HEAD, MatrixRow, matrix
from workbench.exchange.report_numbers import count, share
from workbench.exchange.report_overview import TITLE, sections
from workbench.exchange.report_style import CSS
from workbench.exchange.report_words import (
    DECISION_HEADS,
    NO_QUESTION,
    citation,
    copied_line,
    decision_cells,
    language_line,
    machine_note,
    method,
    moment,
    signatures,
    summary,
)
from workbench.text.alignment import LinkState


def write(report: Report) -> bytes:
    """Write the page."""
    made = {
        "Summary": _summary(report),
        "Articles": _articles(report),
        "Method": _method(report),
        "Statements and outlets": _matrix(report),
        "Findings": findings(report),
        **({TITLE: _overview(report)} if sections(report) else {}),
        "Decisions": _decisions(report),
    }
    parts = (
        f'<section id="{_anchor(title)}"><h2>{title}</h2>\n{body}\n</section>'
        for title, body in made.items()
    )
    body = "\n".join([_head(report, made), *parts])
    return page(f"Comparison report: {report.title}", body, report.signature, CSS)


def _anchor(title: str) -> str:
    return title.lower().replace(" ", "-")


def _head(report: Report, titles: Iterable[str]) -> str:
    links = "".join(f'<a href="#{_anchor(title)}">{title}</a>' for title in titles)
    cautions = "".join(f"<li>{escape(note)}</li>" for note in report.notes)
    return (
        f'<p class="kicker">Comparison report · {escape(moment(report.created))}</p>'
        f"<h1 {language_attributes(report.commentary.article.language.code)}>"
        f"{escape(report.title)}</h1>"
        '<p class="question"><span class="meta">Question</span>'
        f'<bdi dir="auto">{escape(report.question or NO_QUESTION)}</bdi></p>'
        f'<p class="machine"><strong>Machine-made.</strong> {escape(machine_note(report))}</p>'
        + (f'<ul class="cautions">{cautions}</ul>' if cautions else "")
        + f'<nav aria-label="Parts">{links}</nav>'
    )


def _summary(report: Report) -> str:
    numbers = count(report)
    heads = ("Outlet", "Commentary covered", "Its segments linked", "Same event", *LinkState)
    rows = [
        [
            name(article),
            share(outlet.covers, numbers.segments),
            share(outlet.matched, outlet.segments),
            f"{article.event_score or 0.0:.2f}",
            *(str(outlet.states[state]) for state in LinkState),
        ]
        for article, outlet in zip(report.coverage, numbers.outlets, strict=True)
    ]
    return definition_list(summary(numbers)) + _table("numbers", heads, rows)


def _articles(report: Report) -> str:
    rows = [
        [
            "Commentary" if article is report.commentary else str(number),
            f"<bdi>{pieces(citation(article))}{escape(copied_line(report, article))}</bdi>",
            escape(language_line(article)),
            str(len(article.segments)),
        ]
        for number, article in enumerate(report.articles)
    ]
    return _table("articles", ("No.", "Citation", "Language", "Segments"), rows)


def _method(report: Report) -> str:
    told = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in method(report))
    rows = [
        [escape(outlets), f"<code>{escape(made)}</code>"] for outlets, made in signatures(report)
    ]
    return told + _table("signatures", ("Outlets", "Signature"), rows)


def _matrix(report: Report) -> str:
    heads = "".join(
        f'<th scope="col" class="outlet" title="{escape(article.name)}">'
        f"<span>{number} {name(article, MOST_OF_HEAD)}</span></th>"
        for number, article in enumerate(report.coverage, 1)
    )
    rows = "\n".join(map(_matrix_row, matrix(report)))
    return (
        f'<p class="note">{escape(LEGEND)}</p><div class="scroll"><table class="matrix"><thead><tr>'
        '<th scope="col">No.</th><th scope="col" class="statement">Statement</th>'
        '<th scope="col" class="count">Outlets</th>'
        f"{heads}</tr></thead><tbody>\n{rows}\n</tbody></table></div>"
    )


def _matrix_row(row: MatrixRow) -> str:
    cells = "".join(
        f'<td style="--s:{cell.strength:.2f}" title="{escape(cell.meaning)}">{cell.mark}</td>'
        for cell in row.cells
    )
    kind = ' class="omitted"' if row.omitted else ""
    return (
        f'<tr{kind}><td>{row.number}</td><th scope="row" {language_attributes(row.language)}>'
        f'{escape(row.text)}</th><td class="count">{row.outlets}</td>{cells}</tr>'
    )


def _overview(report: Report) -> str:
    return "".join(
        f'<h3>{section.title}</h3><p class="note">{escape(section.note)}</p>'
        + (figure(section.chart) if section.chart else "")
        + _table(
            "overview",
            section.heads,
            ([f"<bdi>{pieces(cell)}</bdi>" for cell in row] for row in section.rows),
        )
        for section in sections(report)
    )


def _decisions(report: Report) -> str:
    if not report.history:
        return '<p class="note">Nobody decided on a link or a finding yet.</p>'
    rows = (
        [f"<bdi>{escape(cell)}</bdi>" for cell in decision_cells(made, report)]
        for made in report.history
    )
    return _table("decisions", DECISION_HEADS, rows)


def _table(kind: str, heads: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """Lay out cells that are HTML already; the first of each row heads it."""
    head = "".join(f'<th scope="col">{escape(text).capitalize()}</th>' for text in heads)
    body = "\n".join(
        f'<tr><th scope="row">{first}</th>{"".join(f"<td>{cell}</td>" for cell in rest)}</tr>'
        for first, *rest in rows
    )
    return (
        f'<div class="scroll"><table class="{kind}"><thead><tr>{head}</tr></thead>'
        f"<tbody>\n{body}\n</tbody></table></div>"
    )
