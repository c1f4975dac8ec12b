"""A Word document as the archive it is: its parts, refused where they are hostile."""

import io
import zipfile
import zlib
from collections.abc import Mapping
from typing import Any

import lxml.etree

from workbench.errors import TextTooLargeError, UnreadableFileError

MAX_UNPACKED = 256 * 1024 * 1024
MAX_XML = 64 * 1024 * 1024
MAX_PARTS = 10_000
"""The most a document may hold once unpacked: all parts, one XML part (bytes), and their number."""

PLACES: Mapping[str, str] = {
    "document.main": "paragraph",
    "footnotes": "footnote",
    "endnotes": "endnote",
    "header": "header",
    "footer": "footer",
}
"""Kinds of parts that hold text, in the order they are read; what a paragraph in each is called."""

_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.{}+xml"
_TYPES = "[Content_Types].xml"
_SPACE = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    lxml.etree.LxmlError,
    EOFError,
    KeyError,
    OSError,
    RuntimeError,  # encrypted
    ValueError,
)


class Package:
    """The parts of a Word document; what is not replaced is written as it was read.

    Raises:
        TextTooLargeError: it would unpack to far more than a document needs.
        UnreadableFileError: no Word document, a broken one, or one with macros.
    """

    def __init__(self, data: bytes) -> None:
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
            self._infos = self._archive.infolist()
            _check_sizes(self._infos)
            self.types = _content_types(self._archive.read(_TYPES))
        except _BROKEN as error:
            raise broken("it is broken or not a Word document") from error
        _refuse_macros(self.types, self._infos)
        self._replaced: dict[str, bytes] = {}

    def text_parts(self) -> list[tuple[str, str]]:
        """List the names of the parts that hold text, each with what its paragraphs are called."""
        found = []
        for kind, place in PLACES.items():
            names = [name for name, type_ in self.types.items() if type_ == _TYPE.format(kind)]
            found += [(name, place) for name in sorted(names)]
        if not any(place == "paragraph" for _, place in found):
            raise broken("it has no text part")
        return found

    def read(self, name: str) -> bytes:
        """Read a part.

        Raises:
            UnreadableFileError: there is none, or it is broken.
        """
        try:
            return self._archive.read(name)
        except _BROKEN as error:
            raise broken(f"its part {name} is missing or broken") from error

    def has(self, name: str) -> bool:
        """Tell whether there is such a part."""
        return any(info.filename == name for info in self._infos)

    def xml(self, name: str) -> Any:
        """Read a part as XML, as python-docx's own classes.

        Raises:
            UnreadableFileError: broken, or it declares entities, as no Word document does.
        """
        from docx.oxml.parser import parse_xml

        try:
            root = parse_xml(self.read(name))
        except _BROKEN as error:
            raise broken(f"its part {name} is no XML") from error
        if root.getroottree().docinfo.internalDTD is not None:
            raise broken(f"its part {name} declares a document type, which Word never does")
        return root

    def replace(self, name: str, root: Any) -> None:
        """Put another XML in a part's place, or add a part."""
        self._replaced[name] = lxml.etree.tostring(
            root, xml_declaration=True, encoding="UTF-8", standalone=True
        )

    def written(self) -> bytes:
        """Write the document."""
        target = io.BytesIO()
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
            for info in self._infos:
                data = self._replaced.get(info.filename)
                kept = zipfile.ZipInfo(info.filename, info.date_time)
                kept.compress_type = info.compress_type
                kept.external_attr = info.external_attr
                archive.writestr(kept, self.read(info.filename) if data is None else data)
            for name in self._replaced.keys() - {info.filename for info in self._infos}:
                archive.writestr(name, self._replaced[name])
        return target.getvalue()


def broken(why: str) -> UnreadableFileError:
    """Tell why a file is no Word document that can be filled."""
    return UnreadableFileError(
        f"The Word document could not be read: {why}.",
        "Open it in Word or LibreOffice, save it again as .docx and add it as a new commentary.",
    )


def _check_sizes(infos: list[zipfile.ZipInfo]) -> None:
    """Look at the archive's directory before anything is unpacked."""
    xml = max((i.file_size for i in infos if i.filename.endswith((".xml", ".rels"))), default=0)
    unpacked = sum(info.file_size for info in infos)
    if len(infos) > MAX_PARTS or unpacked > MAX_UNPACKED or xml > MAX_XML:
        raise TextTooLargeError(
            f"The document would unpack to {unpacked / 2**20:,.0f} MiB in {len(infos):,} parts, "
            "far more than an article needs.",
            "Copy the article's text and paste it.",
        )
    if len({info.filename for info in infos}) < len(infos):
        raise ValueError("two parts of one name")


def _content_types(data: bytes) -> dict[str, str]:
    parser = lxml.etree.XMLParser(resolve_entities=False, no_network=True)
    root = lxml.etree.fromstring(data, parser)
    return {
        str(element.get("PartName")).lstrip("/"): str(element.get("ContentType"))
        for element in root.iter(f"{_SPACE}Override")
    }


def _refuse_macros(types: Mapping[str, str], infos: list[zipfile.ZipInfo]) -> None:
    programs = any("macroEnabled" in type_ or "vbaProject" in type_ for type_ in types.values())
    if programs or any(info.filename.casefold().endswith("vbaproject.bin") for info in infos):
        raise UnreadableFileError(
            "The Word document carries macros: programs that run when it is opened.",
            "Save it as a .docx without macros and add it as a new commentary.",
        )
