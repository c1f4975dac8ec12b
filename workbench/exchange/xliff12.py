"""A translation as XLIFF 1.2: one ``trans-unit`` a block, its segments marked in ``seg-source``.

The standard has one state for the whole ``target``: it is that of the segment that is least far;
a context of each segment has its own. http://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from lxml import etree

from workbench.exchange import inline
from workbench.exchange.characters import printable
from workbench.exchange.documents import MISSING, Alternative, BilingualDocument, BilingualRow
from workbench.exchange.xliff_marks import OWN, PRIORITY, about, flag_name, note_name, status_of
from workbench.text.article import Span, SpanKind
from workbench.text.translation import Status

NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2"
TOOL = "translation-comparison-workbench"
STATES: dict[str, tuple[str, str]] = {
    MISSING: ("needs-translation", ""),
    Status.MACHINE.value: ("needs-review-translation", "leveraged-mt"),
    Status.EDITED.value: ("translated", ""),
    Status.CONFIRMED.value: ("final", ""),
}
"""Status → ``state`` and ``state-qualifier`` of the target, least far first."""

CTYPES = {
    SpanKind.LINK: "link",
    SpanKind.EMPHASIS: "italic",
    SpanKind.FOOTNOTE: "x-footnote",
    SpanKind.ANNOTATION: "x-annotation",
    SpanKind.EDITOR_NOTE: "x-editor-note",
}
"""Kind of span → ``ctype`` of its ``g``."""

CONTEXT = "x-workbench-{}"
"""The ``context-type`` of what a segment knows: ``status``, ``route``, ``base``, ``inline``."""

TYPES = {"draft": "previous-version", "proposal": "proposal", "memory": "reference"}
"""Kind of alternative → ``alttranstype``."""

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def write(document: BilingualDocument) -> bytes:
    """Write the file; characters that XML cannot hold are dropped."""
    spaces: Any = {None: NAMESPACE}  # lxml's stubs do not know the namespace without a prefix
    root = etree.Element(_name("xliff"), nsmap=spaces, version="1.2")
    file = _child(root, "file")
    file.set("original", printable(document.title) or "article")
    file.set("source-language", document.source_language)
    file.set("target-language", document.target_language)
    file.set("datatype", "plaintext")
    file.set("tool-id", OWN)
    if _is_time(document.created):
        file.set("date", document.created)
    routes = _routes(document)
    _header(file, document, routes)
    body = _child(file, "body")
    for number, rows in enumerate(document.blocks, 1):
        _unit(_child(body, "trans-unit", id=f"b{number}"), rows, routes)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8") + b"\n"


def _name(name: str) -> str:
    return f"{{{NAMESPACE}}}{name}"


def _child(
    parent: etree._Element, tag: str, text: str = "", /, **attributes: str
) -> etree._Element:
    made = etree.SubElement(parent, _name(tag))
    for key, value in attributes.items():
        made.set(key.replace("_", "-"), printable(value))
    made.text = printable(text) or None
    return made


def _is_time(text: str) -> bool:
    try:
        return datetime.fromisoformat(text).tzinfo is not None and "T" in text
    except ValueError:
        return False


def _routes(document: BilingualDocument) -> dict[str, str]:
    """What made the texts → the id of its tool."""
    named = [row.route_label for row in document.rows]
    named += [other.origin for row in document.rows for other in row.alternatives]
    return {name: f"r{number}" for number, name in enumerate(sorted({*named} - {""}), 1)}


def _header(file: etree._Element, document: BilingualDocument, routes: dict[str, str]) -> None:
    header = _child(file, "header")
    if routes:
        phases = _child(header, "phase-group")
        for name, id_ in routes.items():
            _child(phases, "phase", phase_name=id_, process_name=name, tool_id=id_)
    _child(header, "tool", tool_id=OWN, tool_name=TOOL)
    for name, id_ in routes.items():
        _child(header, "tool", tool_id=id_, tool_name=name)
    for name, text in about(document):
        _child(header, "note", text, **{"from": f"{OWN}:{name}"})


def _unit(unit: etree._Element, rows: Sequence[BilingualRow], routes: dict[str, str]) -> None:
    unit.set(_SPACE, "preserve")
    unit.set("restype", f"x-{rows[0].block_kind}")
    targets: list[str] = []
    _segments(_child(unit, "source"), rows, [], marked=False)
    _segments(_child(unit, "seg-source"), rows, targets, marked=True)
    if not all(row.missing for row in rows):
        _target(_child(unit, "target"), rows, routes)
    if all(status_of(row) == Status.CONFIRMED for row in rows):
        unit.set("approved", "yes")
    for row in rows:
        for other in row.alternatives:
            _alternative(unit, row, other, routes)
    for row in rows:
        _context(unit, row)
    _inline_context(unit, targets)
    for row in rows:
        _notes(unit, row)


def _segments(
    element: etree._Element, rows: Sequence[BilingualRow], targets: list[str], *, marked: bool
) -> None:
    """The source of a unit, in one piece or with its segments marked.

    Args:
        targets: takes the target of each span, in the order of their ids.
    """

    def make(span: Span) -> etree._Element:
        targets.append(span.target or "")
        return etree.Element(_name("g"), id=str(len(targets)), ctype=CTYPES[span.kind])

    for row in rows:
        _append(element, printable(row.gap))
        piece = etree.Element(_name("mrk"), mtype="seg", mid=row.segment_id)
        inline.fill(piece, row.source, row.spans, make)
        if marked:
            element.append(piece)
        else:
            _append(element, piece.text or "")
            element.extend(list(piece))


def _append(element: etree._Element, text: str) -> None:
    if len(element):
        element[-1].tail = (element[-1].tail or "") + text
    else:
        element.text = (element.text or "") + text


def _target(target: etree._Element, rows: Sequence[BilingualRow], routes: dict[str, str]) -> None:
    state, qualifier = STATES[unit_status([status_of(row) for row in rows])]
    target.set("state", state)
    if qualifier:
        target.set("state-qualifier", qualifier)
    made = {row.route_label for row in rows if not row.missing and row.route_label}
    if len(made) == 1:
        target.set("phase-name", routes[made.pop()])
    for row in rows:
        _append(target, printable(row.gap))
        text = "" if row.missing else row.target
        _child(target, "mrk", text, mtype="seg", mid=row.segment_id)


def unit_status(statuses: Sequence[str]) -> str:
    """The status of the segment that is least far."""
    order = list(STATES)
    return min(statuses, key=lambda s: order.index(s) if s in order else 1)


def _alternative(
    unit: etree._Element, row: BilingualRow, other: Alternative, routes: dict[str, str]
) -> None:
    made = _child(unit, "alt-trans", mid=row.segment_id, alttranstype=TYPES[other.kind])
    if other.origin:
        made.set("origin", printable(other.origin))
        made.set("tool-id", routes[other.origin])
    if other.quality is not None:
        made.set("match-quality", f"{other.quality}%")
    made.set(_SPACE, "preserve")
    if other.source:
        _child(made, "source", other.source)
    _child(made, "target", other.text)


def _context(unit: etree._Element, row: BilingualRow) -> None:
    group = _child(unit, "context-group", name=f"{OWN} {row.segment_id}", purpose="information")
    told = {"status": status_of(row), "route": row.route_label, "base": row.base}
    for name, text in told.items():
        if text:
            _child(group, "context", text, context_type=CONTEXT.format(name))


def _inline_context(unit: etree._Element, targets: Sequence[str]) -> None:
    named = [(number, target) for number, target in enumerate(targets, 1) if target]
    if not named:
        return
    group = _child(unit, "context-group", name=f"{OWN} inline", purpose="information")
    for number, target in named:
        _child(group, "context", f"{number} {target}", context_type=CONTEXT.format("inline"))


def _notes(unit: etree._Element, row: BilingualRow) -> None:
    for flag in row.flags:
        name, priority = flag_name(flag, row.segment_id), PRIORITY[flag.severity]
        _child(unit, "note", flag.message, annotates="target", priority=priority, **{"from": name})
    for note in row.notes:
        _child(unit, "note", note, **{"from": note_name(row.segment_id)})
