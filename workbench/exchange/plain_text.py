"""The translation alone, in paragraphs; the last line says what made it."""

from workbench.exchange.documents import MISSING_NOTE, BilingualDocument, BilingualRow
from workbench.text.languages import joiner, language_name


def write(document: BilingualDocument) -> bytes:
    """Write UTF-8 text: one paragraph a block, an empty line between two.

    Where a translation is missing, the source stands in its place, marked as such.
    """
    paragraphs = [_paragraph(block, document) for block in document.blocks]
    last = " ".join(filter(None, [document.origin_note, f"({document.signature})"]))
    return ("\n\n".join([*paragraphs, "—", last]) + "\n").encode("utf-8", "replace")


def _paragraph(block: tuple[BilingualRow, ...], document: BilingualDocument) -> str:
    return joiner(document.target_language).join(
        _text(row, document.source_language) for row in block
    )


def _text(row: BilingualRow, source_language: str) -> str:
    if not row.missing:
        return " ".join(row.target.split())
    source = " ".join(row.source.split())
    return f"{MISSING_NOTE} [{language_name(source_language)}: {source}]"
