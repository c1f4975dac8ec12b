"""In what two reports of the same articles differ, as sentences."""

from collections.abc import Iterator

from workbench.exchange.report import Report, ReportArticle
from workbench.text.finding import Finding
from workbench.text.labels import shortened

TOLERANCE = 0.00015
"""Numbers kept to four digits that differ by less count as the same."""
_QUOTED = 60


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
            yield f"{said} had the score {was[key].score:.4f}, it has {now[key].score:.4f} now."


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


def _words(report: Report, finding: Finding) -> str:
    if finding.commentary:
        return shortened(report.commentary.passage(finding.commentary), _QUOTED)
    passage = finding.coverage[0]
    return shortened(report.by_id[passage.article].passage(passage.segments), _QUOTED)
