"""Which reader reads which kind of file: one visible registry."""

from collections.abc import Callable, Mapping
from pathlib import PurePath

from workbench.corpus.document import MAX_BYTES, SourceDocument
from workbench.corpus.plain import read_plain
from workbench.errors import EmptyTextError, TextTooLargeError, UnreadableFileError

Reader = Callable[[str, bytes], SourceDocument]


def _read_markdown(name: str, data: bytes) -> SourceDocument:
    from workbench.corpus.markdown import read_markdown

    return read_markdown(name, data)


def _read_html(name: str, data: bytes) -> SourceDocument:
    from workbench.corpus.html import read_html

    return read_html(name, data)


def _read_docx(name: str, data: bytes) -> SourceDocument:
    from workbench.corpus.word import read_docx

    return read_docx(name, data)


def _read_srt(name: str, data: bytes) -> SourceDocument:
    from workbench.corpus.subtitles import read_srt

    return read_srt(name, data)


READERS: Mapping[str, Reader] = {
    ".txt": read_plain,
    ".text": read_plain,
    ".md": _read_markdown,
    ".markdown": _read_markdown,
    ".html": _read_html,
    ".htm": _read_html,
    ".xhtml": _read_html,
    ".docx": _read_docx,
    ".srt": _read_srt,
}
"""Readers by extension; those with libraries behind them load these when first used."""

SUPPORTED = tuple(READERS)
"""The extensions that can be read, in the order shown to the user."""


def read_file(name: str, data: bytes) -> SourceDocument:
    """Read an article from a file's bytes.

    Args:
        name: the file's name or path; its extension says which kind of file it is.

    Raises:
        EmptyTextError: the file is empty or holds no text.
        TextTooLargeError: more text than one article may have, or a file over `MAX_BYTES`.
        UnreadableFileError: an unknown extension, a broken file, or another kind than it claims.
    """
    name = PurePath(name.replace("\\", "/")).name or name
    reader = READERS.get(PurePath(name).suffix.casefold())
    if reader is None:
        raise UnreadableFileError(
            f"“{name}” is not a kind of file that can be read here ({', '.join(SUPPORTED)}).",
            "Save it as one of these, or copy its text and paste it.",
        )
    if not data:
        raise EmptyTextError(f"“{name}” is empty.", "Choose a file with text.")
    if len(data) > MAX_BYTES:
        raise TextTooLargeError(
            f"“{name}” has {len(data) / 2**20:,.0f} MiB; at most {MAX_BYTES // 2**20} can be read.",
            "Copy the article's text and paste it.",
        )
    return reader(name, data)
