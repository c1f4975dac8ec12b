"""Reading XLIFF 2.0 and 2.1: our own files back as they were, and those of other programs."""

from collections.abc import Iterator
from dataclasses import replace

from lxml import etree

from workbench.exchange import inline, safe_xml
from workbench.exchange.documents import MISSING, Alternative, BilingualRow
from workbench.exchange.xliff2 import EMPTY, MATCHES, METADATA, STATES
from workbench.exchange.xliff_marks import OWN, ReadFile, Remarks, document_of
from workbench.text.article import UNDETERMINED, BlockKind, Span, SpanKind
from workbench.text.translation import Status

KIND = "XLIFF 2.1"

_STATUS = {
    "initial": Status.MACHINE,
    "translated": Status.EDITED,
    "reviewed": Status.CONFIRMED,
    "final": Status.CONFIRMED,
}
"""``state`` of a segment → its status."""

_KINDS = {"link": SpanKind.LINK, "fmt": SpanKind.EMPHASIS}
_ALTERNATIVES = {"mt": "proposal", "am": "memory", "tm": "memory", "icm": "memory", "idm": "memory"}


def read(root: etree._Element, called: str) -> ReadFile:
    """Read a file.

    Raises:
        UnreadableFileError: a file without a language or without units.
    """
    files = list(inline.children(root, "file"))
    if not files:
        raise safe_xml.broken(called, KIND, "it has no file element")
    told: dict[str, str] = {}
    problems: list[str] = []
    rows: list[BilingualRow] = []
    for file in files:
        told |= _metadata(file).get("document", {})
        for unit in file.iter("{*}unit"):
            if not (unit.get("id") == EMPTY and unit.get("translate") == "no"):
                rows.extend(_Unit(unit, problems).rows())
    if not told:
        told["title"] = files[0].get("original") or ""
    languages = (root.get("srcLang") or UNDETERMINED, root.get("trgLang") or UNDETERMINED)
    return ReadFile(KIND, document_of(told, languages, rows), tuple(problems))


def _metadata(element: etree._Element) -> dict[str, dict[str, str]]:
    """Our own groups of named texts."""
    return {
        (group.get("category") or "").removeprefix(f"{OWN}:"): {
            meta.get("type") or "": meta.text or ""
            for meta in group.iterfind(f"{{{METADATA}}}meta")
        }
        for group in element.iterfind(f"{{{METADATA}}}metadata/{{{METADATA}}}metaGroup")
        if (group.get("category") or "").startswith(f"{OWN}:")
    }


class _Unit:
    def __init__(self, unit: etree._Element, problems: list[str]) -> None:
        self._unit, self._problems = unit, problems
        self._id = unit.get("id") or "?"
        self._known = _metadata(unit)
        self._data = {
            data.get("id") or "": data.text or ""
            for data in unit.iterfind("{*}originalData/{*}data")
        }
        self._remarks = Remarks()
        for note in unit.iterfind("{*}notes/{*}note"):
            self._remarks.add(note.get("category") or "", note.text or "")

    def rows(self) -> Iterator[BilingualRow]:
        """The unit's segments, each a row."""
        kind = (self._unit.get("type") or "").removeprefix(f"{OWN}:")
        gap, count = "", 0
        for part in self._unit:
            source = inline.child(part, "source")
            if inline.local(part) == "ignorable" and source is not None:
                gap += self._words(source)[0]
            if inline.local(part) != "segment":
                continue
            if source is None:
                self._problems.append(f"Unit {self._id} has a segment without a source text.")
                continue
            count += 1
            row = self._row(part, source, count)
            known = kind if kind in set(BlockKind) else BlockKind.PARAGRAPH.value
            yield _placed(row, known, gap, first=count == 1)
            gap = ""

    def _row(self, part: etree._Element, source: etree._Element, number: int) -> BilingualRow:
        id_ = part.get("id") or f"{self._id}/{number}"
        text, spans = self._words(source)
        target = inline.child(part, "target")
        words = self._words(target)[0] if target is not None else ""
        known = self._known.get(id_, {})
        flags, notes = self._remarks.of(id_, first=number == 1)
        return BilingualRow(
            block_kind="",
            segment_id=id_,
            source=text,
            target=words,
            status=_status(part) if words.strip() else MISSING,
            route_label=known.get("route", ""),
            flags=flags,
            spans=spans,
            alternatives=tuple(self._alternatives(id_, text)),
            notes=notes,
            base=known.get("base", ""),
        )

    def _words(self, element: etree._Element) -> tuple[str, tuple[Span, ...]]:
        return inline.read(element, lambda e: inline.local(e) not in ("pc", "mrk"), self._span)

    def _span(self, element: etree._Element) -> tuple[SpanKind, str | None] | None:
        if inline.local(element) != "pc":
            return None
        own = (element.get("subType") or "").removeprefix(f"{OWN}:")
        kind = SpanKind(own) if own in set(SpanKind) else _KINDS.get(element.get("type") or "")
        return (kind, self._data.get(element.get("dataRefStart") or "")) if kind else None

    def _alternatives(self, segment_id: str, source: str) -> Iterator[Alternative]:
        for match in self._unit.iterfind(f"{{{MATCHES}}}matches/{{{MATCHES}}}match"):
            target, of = inline.child(match, "target"), inline.child(match, "source")
            if target is None or (match.get("ref") or "").rpartition("#")[2] != segment_id:
                continue
            own = (match.get("subType") or "").removeprefix(f"{OWN}:")
            translates = self._words(of)[0] if of is not None else ""
            yield Alternative(
                own if own in ("draft", "proposal", "memory") else _kind(match),
                self._words(target)[0],
                match.get("origin") or "",
                "" if translates == source else translates,
                _percent(match.get("matchQuality") or match.get("similarity")),
            )


def _placed(row: BilingualRow, kind: str, gap: str, *, first: bool) -> BilingualRow:
    return replace(row, block_kind=kind, gap=gap, starts_block=first)


def _status(segment: etree._Element) -> str:
    """Our own status where the state is still the one that goes with it."""
    state = segment.get("state") or "initial"
    own = (segment.get("subState") or "").removeprefix(f"{OWN}:")
    if STATES.get(own) == state:
        return own
    return _STATUS.get(state, Status.EDITED).value


def _kind(match: etree._Element) -> str:
    return _ALTERNATIVES.get(match.get("type") or "", "proposal")


def _percent(text: str | None) -> int | None:
    try:
        return round(min(max(float(text or "x"), 0), 100))
    except ValueError:
        return None
