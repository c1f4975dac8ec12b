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
    comparison_csv,
    comparison_html,
    plain_text,
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
}

COMPARISON_FORMATS: dict[str, Format[ComparisonTable]] = {
    "csv": Format("Comparison as CSV", ".csv", "text/csv", comparison_csv.write),
    "html": Format("Comparison as HTML", ".html", "text/html", comparison_html.write),
}
