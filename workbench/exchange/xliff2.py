"""A translation as XLIFF 2.1: one ``unit`` a block, one ``segment`` a segment.

What the core has no place for stands in the metadata module, other translations in the one of
translation candidates. http://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html
"""

from collections.abc import Sequence
from typing import Any

from lxml import etree

from workbench.exchange import inline
from workbench.exchange.characters import printable
from workbench.exchange.documents import MISSING, Alternative, BilingualDocument, BilingualRow
from workbench.exchange.xliff_marks import OWN, PRIORITY, about, flag_name, note_name, status_of
from workbench.text.article import Span, SpanKind
from workbench.text.languages import direction
from workbench.text.translation import Status

NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0"
METADATA = "urn:oasis:names:tc:xliff:metadata:2.0"
MATCHES = "urn:oasis:names:tc:xliff:matches:2.0"
STATES: dict[str, str] = {
    MISSING: "initial",
    Status.MACHINE.value: "initial",
    Status.EDITED.value: "translated",
    Status.CONFIRMED.value: "final",
}
"""Status → ``state``; the ``subState`` is ``workbench:`` and the status itself."""

PC_TYPES = {SpanKind.LINK: "link", SpanKind.EMPHASIS: "fmt"}
"""Kind of span → ``type`` of its ``pc``; of the others it is ``other``."""

MATCH_TYPES = {"draft": "mt", "proposal": "mt", "memory": "tm"}
"""Kind of alternative → ``type`` of its match."""

EMPTY = "empty"
"""The id of the unit of an article without segments: a file needs one."""

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_PREFIXES: Any = {None: NAMESPACE, "mda": METADATA, "mtc": MATCHES}


def write(document: BilingualDocument) -> bytes:
    """Write the file; characters that XML cannot hold are dropped."""
    root = etree.Element(f"{{{NAMESPACE}}}xliff", nsmap=_PREFIXES, version="2.1")
    root.set("srcLang", document.source_language)
    root.set("trgLang", document.target_language)
    file = _child(root, "file", id="f1", canResegment="no")
    file.set("original", printable(document.title) or "article")
    file.set("srcDir", direction(document.source_language))
    file.set("trgDir", direction(document.target_language))
    file.set(_SPACE, "preserve")
    _metadata(file, [("document", dict(about(document)))])
    for number, rows in enumerate(document.blocks, 1):
        _Unit(_child(file, "unit", id=f"b{number}")).fill(rows)
    if not document.rows:
        unit = _child(file, "unit", id=EMPTY, translate="no")
        _child(_child(unit, "segment"), "source")
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8") + b"\n"


def _child(
    parent: etree._Element, tag: str, text: str = "", /, space: str = NAMESPACE, **attributes: str
) -> etree._Element:
    made = etree.SubElement(parent, f"{{{space}}}{tag}")
    for key, value in attributes.items():
        made.set(key, printable(value))
    made.text = printable(text) or None
    return made


def _metadata(parent: etree._Element, groups: Sequence[tuple[str, dict[str, str]]]) -> None:
    """Add groups of named texts; empty groups are left out."""
    filled = [(category, named) for category, named in groups if named]
    if not filled:
        return
    metadata = _child(parent, "metadata", space=METADATA)
    for category, named in filled:
        group = _child(metadata, "metaGroup", space=METADATA, category=f"{OWN}:{category}")
        for name, text in named.items():
            _child(group, "meta", text, space=METADATA, type=name)


class _Unit:
    """One block being written; ids of inline elements count up within it."""

    def __init__(self, unit: etree._Element) -> None:
        self._unit = unit
        self._targets: dict[str, str] = {}
        self._codes = 0

    def fill(self, rows: Sequence[BilingualRow]) -> None:
        """Write a block's segments and what is known about them."""
        self._unit.set("type", f"{OWN}:{rows[0].block_kind}")
        self._matches(rows)
        _metadata(self._unit, [(row.segment_id, _known(row)) for row in rows])
        self._notes(rows)
        segments = [part for row in rows for part in self._parts(row)]
        if self._targets:
            data = _child(self._unit, "originalData")
            for id_, target in self._targets.items():
                _child(data, "data", target, id=id_)
        self._unit.extend(segments)

    def _matches(self, rows: Sequence[BilingualRow]) -> None:
        found = [(row, other) for row in rows for other in row.alternatives]
        if not found:
            return
        matches = _child(self._unit, "matches", space=MATCHES)
        for row, other in found:
            _match(matches, row, other)

    def _notes(self, rows: Sequence[BilingualRow]) -> None:
        flags = [(row, flag) for row in rows for flag in row.flags]
        remarks = [(row, note) for row in rows for note in row.notes]
        if not flags and not remarks:
            return
        notes = _child(self._unit, "notes")
        for row, flag in flags:
            made = _child(notes, "note", flag.message, appliesTo="target")
            made.set("category", printable(flag_name(flag, row.segment_id)))
            made.set("priority", PRIORITY[flag.severity])
        for row, note in remarks:
            _child(notes, "note", note, category=note_name(row.segment_id))

    def _parts(self, row: BilingualRow) -> list[etree._Element]:
        """The segment, and the white space before it."""
        parts = []
        if row.gap:
            parts.append(etree.Element(f"{{{NAMESPACE}}}ignorable"))
            _child(parts[0], "source", row.gap)
        segment = etree.Element(f"{{{NAMESPACE}}}segment", id=row.segment_id)
        status = status_of(row)
        segment.set("state", STATES.get(status, "initial"))
        if status in STATES and status != MISSING:
            segment.set("subState", f"{OWN}:{status}")
        inline.fill(_child(segment, "source"), row.source, row.spans, self._pc)
        if not row.missing:
            _child(segment, "target", row.target)
        return [*parts, segment]

    def _pc(self, span: Span) -> etree._Element:
        self._codes += 1
        made = etree.Element(f"{{{NAMESPACE}}}pc", id=f"c{self._codes}")
        made.set("type", PC_TYPES.get(span.kind, "other"))
        made.set("subType", f"{OWN}:{span.kind.value}")
        if span.target:
            self._targets[f"d{self._codes}"] = span.target
            made.set("dataRefStart", f"d{self._codes}")
        return made


def _known(row: BilingualRow) -> dict[str, str]:
    told = {"route": "" if row.missing else row.route_label, "base": row.base}
    return {name: text for name, text in told.items() if printable(text)}


def _match(matches: etree._Element, row: BilingualRow, other: Alternative) -> None:
    made = _child(matches, "match", space=MATCHES, ref=f"#{row.segment_id}")
    made.set("type", MATCH_TYPES[other.kind])
    made.set("subType", f"{OWN}:{other.kind}")
    if other.origin:
        made.set("origin", printable(other.origin))
    if other.quality is not None:
        made.set("matchQuality", str(min(other.quality, 100)))
    _child(made, "source", other.source or row.source)
    _child(made, "target", other.text)
