"""Articles and drafts made up for the store's tests."""

from workbench.store import Store, StoredArticle
from workbench.text.article import (
    Article,
    Block,
    BlockKind,
    LanguageGuess,
    Role,
    Segment,
    Span,
    SpanKind,
)
from workbench.text.ids import segment_ids
from workbench.text.translation import Draft, Flag, Hypothesis, Route, RouteStep, Severity

ROUTE = Route((RouteStep("de", "en", "argos", "1.9", signature="int8 beam=4"),))
GERMAN = ("Der Fluss steigt seit Tagen. ", "Niemand schläft. ", "Wer zahlt am Ende?")
ENGLISH = ("The river has been rising. ", "Nobody is asleep.")


def article(*sentences: str, role: Role = Role.COMMENTARY, title: str = "Hochwasser") -> Article:
    """An article of one paragraph, cut into these sentences."""
    segments, start = [], 0
    for id_, text in zip(segment_ids(sentences), sentences, strict=True):
        segments.append(Segment(id_, start, start + len(text), text))
        start += len(text)
    block = Block(
        BlockKind.PARAGRAPH,
        "".join(sentences),
        LanguageGuess("de", 0.98),
        spans=(Span(SpanKind.LINK, 0, min(3, start), "https://example.org/a"),),
        segments=tuple(segments),
    )
    return Article(
        title,
        (Block(BlockKind.CREDIT, "Foto: privat", included=False), block),
        role,
        LanguageGuess("de", 0.99),
        outlet="Uferbote",
        published_at="2025-12-02",
        notes=("Das Datum ist geraten.",),
    )


def ids(value: Article | StoredArticle) -> list[str]:
    """The ids of an article's segments, in reading order."""
    text = value.article if isinstance(value, StoredArticle) else value
    return [segment.id for segment in text.segments]


def draft(segment_id: str, text: str, *, source: str = "Quelle") -> Draft:
    """A machine translation with everything one can have."""
    return Draft(
        segment_id,
        source,
        text,
        ROUTE,
        (Flag("number_mismatch", "“12” became “21”.", Severity.ERROR),),
        (Hypothesis(f"{text} (else)", -1.25, cut=True, pieces=2),),
    )


def commentary(store: Store, *sentences: str) -> StoredArticle:
    """A commentary in a project of its own."""
    project = store.projects.create("Hochwasser")
    made = article(*(sentences or GERMAN))
    return store.articles.add(project.id, made, "Roh: " + made.blocks[-1].text)


def coverage(store: Store, project_id: str, *sentences: str) -> StoredArticle:
    """A coverage article in a project."""
    made = article(*(sentences or ENGLISH), role=Role.COVERAGE, title="Flood")
    return store.articles.add(project_id, made, made.blocks[-1].text)
