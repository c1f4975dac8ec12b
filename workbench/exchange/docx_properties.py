"""What a Word document's properties say of a translation: its language, title, and what made it."""

from typing import Any

import lxml.etree

from workbench.exchange.characters import printable
from workbench.exchange.docx_package import Package

_PART = "docProps/core.xml"
_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_DUBLIN = "http://purl.org/dc/elements/1.1/"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_KIND = f"{_RELATIONS}/metadata/core-properties"
_MIME = "application/vnd.openxmlformats-package.core-properties+xml"


def state(package: Package, language: str | None, title: str | None, note: str) -> None:
    """Write language, title and comment; a comment of the document's own stays above ours."""
    core = package.xml(_PART) if package.has(_PART) else _added(package)
    if language:
        _set(core, "language", language)
    if title and core.findtext(f"{{{_DUBLIN}}}title"):
        _set(core, "title", title)
    if note:
        before = core.findtext(f"{{{_DUBLIN}}}description") or ""
        _set(core, "description", f"{before}\n\n{note}" if before.strip() else note)
    package.replace(_PART, core)


def _set(core: Any, name: str, value: str) -> None:
    element = core.find(f"{{{_DUBLIN}}}{name}")
    if element is None:
        element = lxml.etree.SubElement(core, f"{{{_DUBLIN}}}{name}")
    element.text = printable(value)


def _added(package: Package) -> Any:
    """Give a document properties that has none."""
    relations = package.xml("_rels/.rels")
    taken = {relation.get("Id") for relation in relations}
    id_ = next(name for n in range(len(taken) + 1) if (name := f"rIdCore{n}") not in taken)
    lxml.etree.SubElement(
        relations, f"{{{_RELATIONS}}}Relationship", Id=id_, Type=_KIND, Target=_PART
    )
    package.replace("_rels/.rels", relations)
    types = package.xml("[Content_Types].xml")
    lxml.etree.SubElement(types, f"{{{_TYPES}}}Override", PartName=f"/{_PART}", ContentType=_MIME)
    package.replace("[Content_Types].xml", types)
    return lxml.etree.Element(f"{{{_CORE}}}coreProperties", nsmap={"cp": _CORE, "dc": _DUBLIN})
