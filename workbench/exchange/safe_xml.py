"""The one place where XML of unknown origin is read: nothing in it is fetched, expanded or trusted.

The bytes are decoded here, in the encoding the file declares, and everything before the root
element is cut off, so that the parser never sees a document type: no entity can be declared, no
DTD is looked for. What is left is bounded in size, in elements and, by libxml2, in depth.
"""

import codecs
import re
from collections.abc import Iterator
from typing import Protocol

from lxml import etree

from workbench.errors import TextTooLargeError, UnreadableFileError

MAX_TREE = 64 * 2**20
"""The most characters of a file that is read as a whole."""

MAX_TAGS = 2_000_000
"""The most tags of a file that is read as a whole: each costs far more memory than its text."""

MAX_TAG = 8 * 2**20
"""The most characters of one tag, or of one text between two tags."""

_CHUNK = 2**18
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(rb"""^<\?xml\s[^>]*?encoding\s*=\s*["']([A-Za-z0-9._:-]{1,40})["']""")
_WIDE = ((b"<\0?\0", "utf-16-le"), (b"\0<\0?", "utf-16-be"), (b"<\0", "utf-16-le"))
_NO_FILE_ENCODINGS = frozenset(
    {"idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "mbcs", "oem"}
)
_BEFORE_ROOT = re.compile(r"(?:\s+|<\?.*?\?>|<!--.*?-->)+", re.DOTALL)
_DOCTYPE = re.compile(r"""<!DOCTYPE(?:[^\[\]>"']|"[^"]*"|'[^']*')*""")
_LONG_TAG = re.compile(rf"<[^<]{{{MAX_TAG},}}")


def parse(data: bytes, called: str, kind: str = "XML") -> etree._Element:
    """Read a whole XML file.

    Args:
        called: the file, for messages.
        kind: what it should be, for messages: ``XLIFF``.

    Returns:
        its root element; comments and processing instructions inside are left in the tree.

    Raises:
        UnreadableFileError: not well-formed, in an encoding it does not keep to, with a document
            type of its own, or nested too deep.
        TextTooLargeError: more than `MAX_TREE` characters or `MAX_TAGS` tags.
    """
    text = "".join(_bounded(decoded(Bytes(data), called), called))
    text = text[root_start(text, called) :]
    if text.count("<") > MAX_TAGS or _LONG_TAG.search(text):
        raise too_large(called)
    try:
        return etree.fromstring(text.encode("utf-8", "surrogatepass"), _parser())
    except etree.XMLSyntaxError as error:
        raise broken(called, kind, _reason(error)) from error


def parse_part(text: str) -> etree._Element:
    """Read one element that stands in a larger file.

    Raises:
        ValueError: not well-formed; the message says why.
    """
    try:
        return etree.fromstring(text.encode("utf-8", "surrogatepass"), _parser())
    except etree.XMLSyntaxError as error:
        raise ValueError(_reason(error)) from error


def _parser() -> etree.XMLParser:
    return etree.XMLParser(
        encoding="utf-8",
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        recover=False,
    )


def _reason(error: etree.XMLSyntaxError) -> str:
    message = error.msg or "it is not XML"
    if "depth" in message.lower():
        return "its elements are nested too deep"
    return message.split(", line ")[0]


class Readable(Protocol):
    """What bytes can be read from."""

    def read(self, size: int, /) -> bytes:
        """The next bytes, at most so many; none at the end."""


class Bytes:
    """Bytes as a file that can only be read on."""

    def __init__(self, data: bytes) -> None:
        self._data = memoryview(data)

    def read(self, size: int, /) -> bytes:
        """The next bytes; none at the end."""
        taken, self._data = self._data[:size], self._data[size:]
        return bytes(taken)


def decoded(file: Readable, called: str) -> Iterator[str]:
    """Decode a file piece by piece, in the encoding that its first bytes tell.

    A byte order mark counts first, then the declaration; without either it is UTF-8.

    Raises:
        UnreadableFileError: an unknown encoding, or bytes that are not in it.
    """
    data = file.read(_CHUNK)
    mark, encoding = _encoding(data, called)
    decoder = codecs.getincrementaldecoder(encoding)()
    data, done = data[mark:], mark
    while True:
        held = len(decoder.getstate()[0])
        try:
            text = decoder.decode(data, final=not data)
        except UnicodeDecodeError as error:
            raise _undecodable(called, encoding, done - held + error.start) from error
        if text:
            yield text
        if not data:
            return
        done += len(data)
        data = file.read(_CHUNK)


def _encoding(data: bytes, called: str) -> tuple[int, str]:
    """The length of the byte order mark, and the encoding."""
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return len(mark), encoding
    for start, encoding in _WIDE:
        if data.startswith(start):
            return 0, encoding
    found = _DECLARED.match(data)
    name = found[1].decode("ascii") if found else "utf-8"
    if name.lower().replace("_", "-").startswith(("utf-16", "utf-32", "ucs-2", "ucs-4")):
        return 0, "utf-8"  # its declaration could be read byte by byte, so that it is no such thing
    return 0, _known(name, called)


def _known(name: str, called: str) -> str:
    try:
        codec = codecs.lookup(name)
        codec.incrementaldecoder(errors="strict").decode(b"")
        "".encode(codec.name)  # refuses what turns bytes into bytes
        known = codec.name.replace("-", "_") not in _NO_FILE_ENCODINGS
    except (LookupError, TypeError, ValueError):
        known = False
    if not known:
        raise UnreadableFileError(
            f"{called} says that it is in the encoding “{name}”, which is not known here.",
            "Save it again as UTF-8 in the program it comes from.",
        )
    return codec.name


def _undecodable(called: str, encoding: str, at: int) -> UnreadableFileError:
    return UnreadableFileError(
        f"{called} should be in the encoding {encoding.upper()} but is broken near byte {at:,}.",
        "Save it again as UTF-8 in the program it comes from.",
    )


def _bounded(pieces: Iterator[str], called: str) -> Iterator[str]:
    size = 0
    for piece in pieces:
        size += len(piece)
        if size > MAX_TREE:
            raise too_large(called)
        yield piece


def root_start(text: str, called: str) -> int:
    """Where the root element begins, after all that may stand before it.

    Raises:
        UnreadableFileError: a document type with declarations of its own, or no element at all.
    """
    at = _skip(text, 0)
    doctype = _DOCTYPE.match(text, at)
    if doctype:
        end = doctype.end()
        if text[end : end + 1] == "[":
            raise UnreadableFileError(
                f"{called} declares entities or rules of its own in its document type, "
                "which is refused: they can make a small file endless or read other files.",
                "Export it again without them, or delete what stands from <!DOCTYPE to ]>.",
            )
        at = _skip(text, end + 1)
    if text[at : at + 1] != "<" or text[at : at + 2] in ("<!", "<?"):
        raise broken(called, "XML", "it has no element")
    return at


def _skip(text: str, at: int) -> int:
    found = _BEFORE_ROOT.match(text, at)
    return found.end() if found else at


def broken(called: str, kind: str, why: str) -> UnreadableFileError:
    """Say that a file is not what it should be."""
    return UnreadableFileError(
        f"{called} could not be read as {kind}: {why}.",
        "Export it again from the program it comes from.",
    )


def too_large(called: str) -> TextTooLargeError:
    """Say that a file is larger than such files are."""
    return TextTooLargeError(
        f"{called} is larger than a file of this kind may be: {MAX_TREE // 2**20} million "
        f"characters, {MAX_TAGS:,} tags, and {MAX_TAG // 2**20} million characters in one piece.",
        "Export it in several smaller files.",
    )
