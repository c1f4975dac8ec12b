"""The formats whose layout is kept: one visible registry.

A text format reads and writes text with ``\\n`` line ends; `Layout.binary` ones bytes.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from workbench.exchange import layout_html, layout_markdown, layout_srt, layout_text
from workbench.text.layout import Filling, LayoutUnit


@dataclass(frozen=True, slots=True)
class Provenance:
    """What a filled document says of itself.

    Attributes:
        language: BCP-47 of the texts put in.
        title: for the document's properties; none to leave it.
        note: what made the texts, where it does not show.
        closing: what made them, where it shows; empty for none.
    """

    language: str
    title: str | None = None
    note: str = ""
    closing: str = ""


@dataclass(frozen=True, slots=True)
class Layout:
    """A format whose layout is kept.

    Attributes:
        label: as the user sees it.
        binary: whether it is read as bytes, not as text.
        says: whether a file can say what made it; a note goes beside one that cannot.
    """

    label: str
    mime: str
    units: Callable[[Any], list[LayoutUnit]]
    fill: Callable[[Any, Filling, Provenance], Any]
    binary: bool = False
    says: bool = True


def _docx_units(data: bytes) -> list[LayoutUnit]:
    from workbench.exchange import layout_docx

    return layout_docx.units(data)


def _docx(data: bytes, filling: Filling, made: Provenance) -> bytes:
    from workbench.exchange import layout_docx

    return layout_docx.fill(
        data,
        filling,
        language=made.language,
        title=made.title,
        note=made.note,
        closing=made.closing,
    )


def _html(page: str, filling: Filling, made: Provenance) -> str:
    filled = layout_html.fill(page, filling, language=made.language, note=made.note)
    return layout_html.as_unicode(filled)


def _markdown(text: str, filling: Filling, made: Provenance) -> str:
    return layout_markdown.fill(text, filling, language=made.language, note=made.note)


def _srt(text: str, filling: Filling, _made: Provenance) -> str:
    return layout_srt.fill(text, filling)


def _text(text: str, filling: Filling, made: Provenance) -> str:
    filled = layout_text.fill(text, filling)
    return f"{filled.rstrip()}\n\n—\n{made.closing}\n" if made.closing else filled


_WORD = Layout(
    "DOCX",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    _docx_units,
    _docx,
    binary=True,
)
_PAGE = Layout("HTML", "text/html", layout_html.units, _html)
_MARKDOWN = Layout("Markdown", "text/markdown", layout_markdown.units, _markdown)
_PLAIN = Layout("text", "text/plain", layout_text.units, _text)

LAYOUTS: Mapping[str, Layout] = {
    ".docx": _WORD,
    ".html": _PAGE,
    ".htm": _PAGE,
    ".xhtml": _PAGE,
    ".md": _MARKDOWN,
    ".markdown": _MARKDOWN,
    ".srt": Layout("SRT", "application/x-subrip", layout_srt.units, _srt, says=False),
    ".txt": _PLAIN,
    ".text": _PLAIN,
}
"""Extension → format."""
