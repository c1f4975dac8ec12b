"""In what two reports of the same articles differ, as sentences."""

from collections.abc import Iterator, Sequence

from workbench.exchange.report import Report, ReportArticle
from workbench.exchange.tables import Cell
from workbench.text.alignment import Link
from workbench.text.finding import Finding
from workbench.text.labels import shortened

TOLERANCE = 0.00015
"""Numbers kept to four digits that differ by less count as the same."""
_QUOTED = 60
_TEXTS = "texts_compared"


def differences(before: Report, after: Report) -> Iterator[str]:
    """Tell what came out otherwise, outlet by outlet, then the findings."""
    for old, new in zip(before.coverage, after.coverage, strict=True):
        was, now = old.event_score or 0.0, new.event_score or 0.0
        if abs(was - now) > TOLERANCE:
            yield (
                f"{old.name}: the chance of reporting the same event was {was:.4f}, "
                f"it is {now:.4f} now."
            )
        yield from _links(before, old, new)
    yield from _findings(before, after)
    yield from _tables(before, after)


def _links(report: Report, old: ReportArticle, new: ReportArticle) -> Iterator[str]:
    was, now = ({(x.link.commentary, x.link.coverage): x.link for x in a.links} for a in (old, new))
    for key in was | now:
        words = shortened(report.commentary.passage(key[0]), _QUOTED)
        said = f"{old.name}: the link from “{words}”"
        if key not in now:
            yield f"{said} is not found now."
        elif key not in was:
            yield f"{said} is found now only, with the score {now[key].score or 0.0:.4f}."
        elif abs((was[key].score or 0.0) - (now[key].score or 0.0)) > TOLERANCE:
            yield f"{said} had {_score(was[key])}, it has {_score(now[key])} now."


def _score(link: Link) -> str:
    return "no score" if link.score is None else f"the score {link.score:.4f}"


def _findings(before: Report, after: Report) -> Iterator[str]:
    was, now = ({f.finding.id: f.finding for f in report.findings} for report in (before, after))
    for key in was | now:
        old, new = was.get(key), now.get(key)
        if change := _change(old, new):
            finding = old or new
            assert finding is not None  # its key is from one of both
            yield f"The {finding.kind.value} “{_words(before, finding)}” {change}"


def _change(old: Finding | None, new: Finding | None) -> str:
    if old is None or new is None:
        return f"is found now only: {new.explanation}" if new else "is not found now."
    if abs(old.confidence - new.confidence) > TOLERANCE:
        return f"had the confidence {old.confidence:.4f}, it has {new.confidence:.4f} now."
    if (old.explanation, old.coverage) != (new.explanation, new.coverage):
        return f"was told as: {old.explanation} It is now: {new.explanation}"
    return ""


def _tables(before: Report, after: Report) -> Iterator[str]:
    """Compare the tables of quotations and key words, but for the list of texts they rest on."""
    if before.overview is None or after.overview is None:
        return
    made = {table.name: table.rows for table in after.overview.tables}
    for table in before.overview.tables:
        rows = made.get(table.name, ())
        if table.name == _TEXTS:
            continue
        if len(table.rows) != len(rows):
            yield f"The table {table.name} had {len(table.rows)} rows, it has {len(rows)} now."
        for number, (old, new) in enumerate(zip(table.rows, rows, strict=False), 1):
            if not all(_same(*cells) for cells in zip(old, new, strict=True)):
                yield f"Row {number} of the table {table.name} was {_told(old)}; now {_told(new)}."


def _same(old: Cell, new: Cell) -> bool:
    if isinstance(old, str) or isinstance(new, str) or old is None or new is None:
        return old == new
    return abs(old - new) <= TOLERANCE


def _told(row: Sequence[Cell]) -> str:
    return shortened(" | ".join("–" if cell is None else str(cell) for cell in row), 2 * _QUOTED)


def _words(report: Report, finding: Finding) -> str:
    if finding.commentary:
        return shortened(report.commentary.passage(finding.commentary), _QUOTED)
    passage = finding.coverage[0]
    return shortened(report.by_id[passage.article].passage(passage.segments), _QUOTED)
