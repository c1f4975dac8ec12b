"""Plain text: files and pastes."""

from workbench.corpus.document import PASTED, SourceDocument, check_text, from_units
from workbench.corpus.encoding import decode, unify_line_ends
from workbench.corpus.metadata import with_outlet
from workbench.text.metadata import Metadata
from workbench.text.units import units_of


def parse_pasted(text: str) -> SourceDocument:
    """Recognise the structure of pasted text.

    NUL characters and halves of surrogate pairs, which no store can keep, are taken out; a note
    says so.

    Raises:
        EmptyTextError: nothing but white space.
        TextTooLargeError: more text than one article may have.
    """
    clean = text.replace("\0", "").encode("utf-8", "ignore").decode("utf-8")
    removed = len(text) - len(clean)
    notes = [f"{removed} unusable characters were taken out."] if removed else []
    return _document(None, unify_line_ends(clean), notes)


def read_plain(name: str, data: bytes) -> SourceDocument:
    """Read a plain text file.

    Raises:
        InputError: no text, too much, or no text file.
    """
    text, encoding = decode(data, name)
    return _document(name, text, _notes(encoding))


def _notes(encoding: str) -> list[str]:
    """Tell of an encoding that is not the usual one, and of the doubt that a guess leaves."""
    if encoding == "utf-8":
        return []
    if encoding.startswith("utf"):
        return [f"The file was read as {encoding[:6].upper()}."]
    name = f"Windows-{encoding[2:]}" if encoding.startswith("cp") else encoding.upper()
    return [f"The file was read as {name}; check its accents and quotation marks."]


def _document(name: str | None, text: str, notes: list[str]) -> SourceDocument:
    check_text(text, PASTED if name is None else f"“{name}”")
    document = from_units(name, units_of(text), Metadata(), marked_up=False, text=text, notes=notes)
    return with_outlet(document)
