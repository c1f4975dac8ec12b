"""From bytes to text: which encoding a file is in, and whether it is text at all."""

import codecs
import re

import charset_normalizer

from workbench.errors import UnreadableFileError

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MAGIC = (
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive or an Office document"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"{\\rtf", "an RTF document"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
)
_SAMPLE = 65_536
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_CONTROL_SHARE = 0.005
_LONGEST_WORD = 100
_LEGACY = ["cp1252", "cp1251", "koi8_r", "cp1250", "iso8859_2"]
_SYMBOL_IN_WORD = re.compile(r"[^\W\d_][¡-©«-´¶-¹»-¿×÷¤¦¬][^\W\d_]|[¡-©¬-´¶¸¹¼-¿][a-z]{2}")
_HIGH_LETTER = re.compile(r"[À-ÖØ-öø-ÿŒœŠšŽžŸƒ]")
_LETTER = re.compile(r"[^\W\d_]")
_MOST_ACCENTS = 0.25


def decode_text(data: bytes, name: str) -> str:
    """Decode a text file; line ends become ``\\n``, the Unicode normal form stays as it is.

    Raises:
        UnreadableFileError: not text, or text in an encoding that cannot be told.
    """
    return decode(data, name)[0]


def decode(data: bytes, name: str) -> tuple[str, str]:
    """Decode a text file and name the encoding it was in.

    UTF-8 and UTF-16 with or without a mark; otherwise Windows-1252 where its letters make words,
    else the Cyrillic or Central European encoding that charset-normalizer finds.

    Raises:
        UnreadableFileError: not text, or text in an encoding that cannot be told.
    """
    _refuse_other_kinds(data, name)
    encoding = _encoding(data, name)
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise UnreadableFileError(
            f"“{name}” starts as {encoding.upper()} text but is broken at byte {error.start:,}.",
            "Save it again as UTF-8 in the program it comes from.",
        ) from error
    text = text.removeprefix("\ufeff")
    if "\0" in text:
        raise _binary(name, "a binary file")
    return unify_line_ends(text), encoding


def unify_line_ends(text: str) -> str:
    """Turn Windows and old Macintosh line ends into ``\\n``."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _refuse_other_kinds(data: bytes, name: str) -> None:
    kind = next((kind for magic, kind in _MAGIC if data.startswith(magic)), None)
    if kind:
        raise _binary(name, kind)


def _binary(name: str, kind: str) -> UnreadableFileError:
    return UnreadableFileError(
        f"“{name}” is not text; it looks like {kind}.",
        "Open it in the program it belongs to and save it as text, or copy the text from there.",
    )


def _encoding(data: bytes, name: str) -> str:
    marked = next((encoding for bom, encoding in _BOMS if data.startswith(bom)), None)
    if marked:
        return marked
    if b"\0" in data:
        return _wide_encoding(data, name)
    if len(_CONTROL.findall(data)) > _CONTROL_SHARE * len(data):
        raise _binary(name, "a binary file")
    if _decodes(data, "utf-8"):
        return "utf-8"
    return _legacy_encoding(data, name)


def _decodes(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _wide_encoding(data: bytes, name: str) -> str:
    """UTF-16 without a mark: the order that gives letters of one alphabet rather than noise."""
    sample = data[:_SAMPLE]
    shares = {encoding: _alphabetic(sample, encoding) for encoding in ("utf-16-le", "utf-16-be")}
    best = max(shares, key=lambda encoding: shares[encoding])
    spaced = any(char.isspace() for char in sample.decode(best, "replace")[:_LONGEST_WORD])
    if shares[best] < 0.9 or not (spaced or len(data) <= 2 * _LONGEST_WORD):
        raise _binary(name, "a binary file")
    return best


def _alphabetic(sample: bytes, encoding: str) -> float:
    """The share of characters below U+0700 or of general punctuation, control codes aside."""
    text = sample.decode(encoding, "replace")
    good = sum(
        char in "\t\n\r" or " " <= char < "\u0700" or "\u2000" <= char <= "\u20bf" for char in text
    )
    return good / max(1, len(text))


def _legacy_encoding(data: bytes, name: str) -> str:
    if _decodes(data, "cp1252") and _is_western(data.decode("cp1252")):
        return "cp1252"
    best = charset_normalizer.from_bytes(data[:_SAMPLE], cp_isolation=_LEGACY).best()
    if best is not None and _decodes(data, best.encoding):
        return str(best.encoding)
    raise UnreadableFileError(
        f"“{name}” is in an encoding that could not be told.",
        "Save it as UTF-8 in the program it comes from.",
    )


def _is_western(text: str) -> bool:
    """Whether a text read as Windows-1252 has accents in a Western measure, no signs in words."""
    letters = len(_LETTER.findall(text))
    accents = len(_HIGH_LETTER.findall(text))
    signs = len(_SYMBOL_IN_WORD.findall(text))
    return signs <= 0.001 * letters and accents <= max(_MOST_ACCENTS * letters, 2)
