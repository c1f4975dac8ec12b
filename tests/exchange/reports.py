"""A report made by hand: two outlets, one of them written from right to left."""

from dataclasses import replace

from workbench.exchange.report import (
    Report,
    ReportArticle,
    ReportDecision,
    ReportFinding,
    ReportLink,
    ReportTranslation,
)
from workbench.text.alignment import Link, LinkState
from workbench.text.article import Article, Block, BlockKind, LanguageGuess, Role, Segment
from workbench.text.finding import (
    Discrepancy,
    DiscrepancyKind,
    Finding,
    FindingKind,
    FindingState,
    Mention,
    Passage,
)

SIGNATURE = "coverage/1 threshold=0.5 encoder=small 1.0 workbench=0.1.0"
REJECTION = ReportDecision(
    "link", "k2", "proposed", "rejected", "=only the place", "x ↔ y", "أمل", "2025-03-02T10:00:00Z"
)
CONFIRMATION = ReportDecision(
    "finding", "f1", "open", "confirmed", "recounted", "1500 or 1200", "", "2025-03-02T10:05:00Z",
    batch="b2",
)  # fmt: skip


def article(title: str, sentences: dict[str, str], language: str, **known: str) -> Article:
    """An article of one paragraph: segment id → sentence."""
    segments, at = [], 0
    for id_, text in sentences.items():
        text += " "
        segments.append(Segment(id_, at, at + len(text), text))
        at += len(text)
    guess = LanguageGuess(language, 0.98)
    words = "".join(segment.text for segment in segments)
    block = Block(BlockKind.PARAGRAPH, words, guess, segments=tuple(segments))
    role = Role.COMMENTARY if language == "de" else Role.COVERAGE
    return Article(title, (block,), role, guess, **known)


def a_report() -> Report:
    """A report with a finding of every kind, a rejected link, and a translation."""
    commentary = article(
        "Die Brücke fällt",
        {"c1": "Rund 1500 Menschen kamen.", "c2": "=Niemand <b>schläft</b>."},
        "de",
        outlet="Der Bote",
        author="Ida Kern",
        published_at="2025-03-01",
    )
    gazette = article(
        "The bridge falls", {"e1": "Some 1,500 came.", "e2": "Police came."}, "en",
        outlet="Gazette", url="https://example.org/bridge", published_at="2025-03-01T09:30",
    )  # fmt: skip
    shore = article(
        "سقوط الجسر", {"a1": "حضر 1200 شخص.", "a2": "جاءت الشرطة."}, "ar", outlet="الشاطئ"
    )
    return Report(
        question="Wer lässt was weg?",
        commentary=ReportArticle("c", "Der Bote", commentary, "2025-03-02T09:00:00Z"),
        coverage=(
            ReportArticle(
                "e", "Gazette", gazette, "2025-03-02T09:01:00Z", signature=SIGNATURE,
                event_score=0.91,
                links=(
                    ReportLink("k1", Link(("c1",), ("e1",), 0.97, LinkState.ACCEPTED)),
                    ReportLink("k2", Link(("c2",), ("e2",), 0.55, LinkState.REJECTED), REJECTION),
                ),
            ),
            ReportArticle(
                "a", "الشاطئ", shore, "2025-03-02T09:02:00Z", signature=SIGNATURE,
                event_score=0.8,
                translations={"a1": ReportTranslation("1,200 came.", "ar→en argos 1.0", "machine")},
                links=(ReportLink("k3", Link(("c1",), ("a1",), 0.88)),),
            ),
        ),
        findings=tuple(_findings()),
        history=(REJECTION, CONFIRMATION),
        encoder="small 1.0",
        findings_method="findings/3",
        version="0.1.0",
        created="2025-03-02T11:00:00+00:00",
        notes=("The encoder small 1.0 was not trained on Arabic.",),
    )  # fmt: skip


def _findings() -> list[ReportFinding]:
    against = Discrepancy(
        DiscrepancyKind.NUMBER,
        (Mention("1500 Menschen", 5, 18),),
        (Mention("1200 شخص", 4, 12),),
        0.9,
        "“1500 Menschen” against “1200 شخص”.",
    )
    both = (Passage("e", ("e1",)), Passage("a", ("a1",)))
    police = (Passage("e", ("e2",)), Passage("a", ("a2",)))
    return [
        ReportFinding(
            Finding(
                "f1", FindingKind.DISCREPANCY, ("c1",), both[1:], 0.79,
                f"الشاطئ: {against.explanation}", against,
            ),
            FindingState.CONFIRMED,
            CONFIRMATION,
        ),
        ReportFinding(Finding("f2", FindingKind.SHARED, ("c1",), both, 0.85, "All report this.")),
        ReportFinding(Finding("f3", FindingKind.EXCLUSIVE, ("c2",), (), 0.6, "None reports this.")),
        ReportFinding(Finding("f4", FindingKind.OMISSION, (), police, 0.7, "Both report this.")),
    ]  # fmt: skip


def without_findings(report: Report) -> Report:
    """The same report before anything was found or decided."""
    bare = tuple(replace(a, links=()) for a in report.coverage)
    return replace(report, coverage=bare, findings=(), history=(), question="", notes=())
