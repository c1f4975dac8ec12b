"""Floor 2. One module a format; the two registries name them all.

A writer is pure: it takes a document of `workbench.exchange.documents` and gives bytes.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from workbench.exchange import (
    bilingual_docx,
    bilingual_html,
    bilingual_json,
    bilingual_tmx,
    comparison_csv,
    comparison_html,
    plain_text,
    xliff2,
    xliff12,
)
from workbench.exchange.documents import BilingualDocument, ComparisonTable

__all__ = ["BILINGUAL_FORMATS", "COMPARISON_FORMATS", "Format"]

Document = TypeVar("Document")


@dataclass(frozen=True, slots=True)
class Format(Generic[Document]):
    """A file format that can be written.

    Attributes:
        label: as the user sees it.
        extension: with its dot.
        write: document → file.
    """

    label: str
    extension: str
    mime: str
    write: Callable[[Document], bytes]


BILINGUAL_FORMATS: dict[str, Format[BilingualDocument]] = {
    "html": Format("Bilingual HTML", ".html", "text/html", bilingual_html.write),
    "docx": Format(
        "Bilingual Word (DOCX)",
        ".docx",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        bilingual_docx.write,
    ),
    "txt": Format("Translation as plain text", ".txt", "text/plain", plain_text.write),
    "json": Format("JSON", ".json", "application/json", bilingual_json.write),
    "xliff12": Format("XLIFF 1.2", ".xlf", "application/x-xliff+xml", xliff12.write),
    "xliff2": Format("XLIFF 2.1", ".xliff", "application/xliff+xml", xliff2.write),
    "tmx": Format("TMX", ".tmx", "application/x-tmx+xml", bilingual_tmx.write),
}

COMPARISON_FORMATS: dict[str, Format[ComparisonTable]] = {
    "csv": Format("Comparison as CSV", ".csv", "text/csv", comparison_csv.write),
    "html": Format("Comparison as HTML", ".html", "text/html", comparison_html.write),
}
