"""Reading a translation from a file of any format that keeps its segments."""

from workbench.errors import UnreadableFileError
from workbench.exchange import (
    bilingual_docx_reading,
    bilingual_json,
    bilingual_tmx,
    safe_xml,
    xliff2_reading,
    xliff12_reading,
)
from workbench.exchange.inline import local
from workbench.exchange.xliff_marks import ReadFile

__all__ = ["ENDINGS", "ReadFile", "read_translation"]

ENDINGS = ("xlf", "xliff", "mqxliff", "sdlxliff", "tmx", "docx", "json")
"""The endings of such files, without their dot."""

_START = 4096


def read_translation(data: bytes, called: str, languages: tuple[str, str]) -> ReadFile:
    """Read a file by what is in it; its name counts for nothing.

    Args:
        called: the file, for messages.
        languages: source and target that are wanted, for a memory that has several.

    Raises:
        UnreadableFileError: none of these formats, or a broken file.
        TextTooLargeError: far larger than a translation is.
    """
    if data.startswith(b"PK"):
        return bilingual_docx_reading.read(data, called)
    if data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        return ReadFile("JSON", bilingual_json.read(data, called))
    if b"t\0m\0x" in data[:_START] or b"<tmx" in data[:_START]:
        return bilingual_tmx.read(data, called, languages)
    root = safe_xml.parse(data, called, "XLIFF, TMX or another translation")
    if local(root) == "tmx":
        return bilingual_tmx.read(data, called, languages)
    version = root.get("version") or ""
    if local(root) == "xliff" and version.startswith("1."):
        return xliff12_reading.read(root, called)
    if local(root) == "xliff" and version.startswith("2."):
        return xliff2_reading.read(root, called)
    raise UnreadableFileError(
        f"{called} is no translation whose segments can be told: XLIFF 1.2 or 2, TMX, or a table "
        "or JSON that the workbench wrote.",
        "If it is the translation as a text, bring it in as one made elsewhere.",
    )
