"""A translation as a translation memory, TMX 1.4b: a unit for each segment that has one."""

from collections.abc import Iterator
from io import BytesIO

from workbench.errors import UnreadableFileError
from workbench.exchange import tmx_reading
from workbench.exchange.documents import MISSING, BilingualDocument, BilingualRow
from workbench.exchange.tmx import Head, write_units
from workbench.exchange.tmx_units import Problem, Reading, Told, Unit, Variant
from workbench.exchange.xliff_marks import ReadFile
from workbench.text.article import UNDETERMINED, BlockKind
from workbench.text.languages import check_code, language_name
from workbench.text.translation import Status

KIND = "TMX"
PROPERTY = "x-workbench-{}"
"""What a segment knows: ``segment``, ``status``, ``route``, ``base``, ``block``, ``gap``."""

MAX_UNITS = 100_000
"""More than any article has segments: a memory is brought into the memory, not into an article."""


def write(document: BilingualDocument) -> bytes:
    """Write what is translated; characters that XML cannot hold are dropped."""
    named = {
        "title": document.title,
        "article": document.article_id,
        "target": document.target_language,
    }
    head = Head(
        document.source_language,
        document.signature.partition(";")[0].removeprefix("workbench ") or "unknown",
        document.created,
        notes=(document.origin_note,),
        properties=_properties(named),
    )
    data = BytesIO()
    write_units(data, head, (_unit(row, document) for row in document.rows if not row.missing))
    return data.getvalue()


def _properties(named: dict[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple((PROPERTY.format(name), text) for name, text in named.items() if text)


def _unit(row: BilingualRow, document: BilingualDocument) -> Unit:
    named = {
        "segment": row.segment_id,
        "status": row.status,
        "route": row.route_label,
        "base": row.base,
        "block": row.block_kind,
    }
    sides = ((document.source_language, row.source), (document.target_language, row.target))
    return Unit(
        0,
        tuple(Variant(language, language, text) for language, text in sides),
        document.source_language,
        told=Told(created=document.created, notes=row.notes, properties=_properties(named)),
    )


def read(data: bytes, called: str, languages: tuple[str, str]) -> ReadFile:
    """Read the units of a memory that have both languages, as rows.

    Args:
        languages: source and target; a memory may hold many. Where they are uncertain they are
            those that a memory of ours names.

    Raises:
        UnreadableFileError: no TMX, without units in both languages, or with far more than an
            article has segments.
    """
    reading = tmx_reading.read(BytesIO(data), called)
    if UNDETERMINED in languages:
        target = reading.told.property(PROPERTY.format("target"))
        if not target:
            raise UnreadableFileError(
                f"{called} does not say which article it belongs to.",
                "Name the project, the article and the language.",
            )
        languages = (reading.source_language, target)
    codes = (check_code(languages[0]), check_code(languages[1]))
    rows = tuple(_rows(reading, called, codes))
    if not rows:
        names = " and ".join(map(language_name, codes))
        raise UnreadableFileError(
            f"{called} has no unit in both {names}.", "Choose the translation it belongs to."
        )
    told = reading.told.property
    document = BilingualDocument(
        told(PROPERTY.format("title")),
        *languages,
        rows,
        article_id=told(PROPERTY.format("article")),
    )
    return ReadFile(KIND, document, tuple(_sentence(problem) for problem in reading.problems))


def _rows(reading: Reading, called: str, codes: tuple[str, str]) -> Iterator[BilingualRow]:
    count = 0
    for unit in reading:
        source, target = unit.variant(codes[0]), unit.variant(codes[1])
        if source is None or target is None:
            continue
        count += 1
        if count > MAX_UNITS:
            raise UnreadableFileError(
                f"{called} has more than {MAX_UNITS:,} units: no single translation.",
                "Bring it into the translation memory.",
            )
        yield _row(unit, source, target)


def _row(unit: Unit, source: Variant, target: Variant) -> BilingualRow:
    def told(name: str) -> str:
        return unit.told.property(PROPERTY.format(name))

    status = told("status") if told("status") in set(Status) else Status.EDITED.value
    return BilingualRow(
        block_kind=told("block") or BlockKind.PARAGRAPH.value,
        segment_id=told("segment") or f"unit {unit.number}",
        source=source.text,
        target=target.text,
        status=status if target.text.strip() else MISSING,
        route_label=told("route"),
        notes=unit.told.notes,
        base=told("base"),
    )


def _sentence(problem: Problem) -> str:
    text = str(problem)
    return text[:1].upper() + text[1:] + ("" if text.endswith(".") else ".")
