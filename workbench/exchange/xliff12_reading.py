"""Reading XLIFF 1.2: our own files back as they were, and those of other programs.

A ``trans-unit`` is a block; its segments are those marked in ``seg-source``, or itself. The state
of a target counts for its segments where it is no longer the one we wrote.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from lxml import etree

from workbench.exchange import inline, safe_xml
from workbench.exchange.documents import MISSING, Alternative, BilingualRow
from workbench.exchange.xliff12 import CONTEXT, CTYPES, STATES, TYPES, unit_status
from workbench.exchange.xliff12_targets import Targets, is_segment
from workbench.exchange.xliff_marks import OWN, ReadFile, Remarks, document_of
from workbench.text.article import UNDETERMINED, BlockKind, Span, SpanKind
from workbench.text.translation import Status

KIND = "XLIFF 1.2"

_STATUS = {
    "new": Status.MACHINE,
    "needs-translation": Status.MACHINE,
    "needs-review-translation": Status.MACHINE,
    "needs-adaptation": Status.EDITED,
    "needs-l10n": Status.EDITED,
    "needs-review-adaptation": Status.EDITED,
    "needs-review-l10n": Status.EDITED,
    "translated": Status.EDITED,
    "final": Status.CONFIRMED,
    "signed-off": Status.CONFIRMED,
}
"""``state`` of a target → status of its segments."""

_KINDS = {ctype: kind for kind, ctype in CTYPES.items()} | {"bold": SpanKind.EMPHASIS}
_ALTERNATIVES = {type_: kind for kind, type_ in TYPES.items()}
_CODES = frozenset({"x", "bx", "ex", "bpt", "ept", "ph", "it"})


def read(root: etree._Element, called: str) -> ReadFile:
    """Read a file.

    Raises:
        UnreadableFileError: a file without a language or without units.
    """
    files = list(inline.children(root, "file"))
    languages = {(f.get("source-language") or "", f.get("target-language") or "") for f in files}
    if len(languages) != 1:
        why = "it has no file element" if not files else "its files are in different languages"
        raise safe_xml.broken(called, KIND, why)
    source, target = languages.pop()
    told: dict[str, str] = {}
    problems: list[str] = []
    rows: list[BilingualRow] = []
    for file in files:
        header = inline.child(file, "header")
        told |= _told(header) if header is not None else {}
        for unit in (e for e in file.iter("{*}trans-unit")):
            rows.extend(_Unit(unit, target, problems).rows())
    told.setdefault("title", files[0].get("original") or "")
    return ReadFile(
        KIND,
        document_of(told, (source or UNDETERMINED, target or UNDETERMINED), rows),
        tuple(problems),
    )


def _told(header: etree._Element) -> dict[str, str]:
    notes = ((n.get("from") or "", n.text or "") for n in inline.children(header, "note"))
    return {name.removeprefix(f"{OWN}:"): text for name, text in notes if name.startswith(OWN)}


@dataclass(slots=True)
class _Known:
    """What the contexts of a unit say, by segment."""

    segments: dict[str, dict[str, str]] = field(default_factory=dict)
    inline: dict[str, str] = field(default_factory=dict)


class _Unit:
    def __init__(self, unit: etree._Element, language: str, problems: list[str]) -> None:
        self._unit, self._language, self._problems = unit, language, problems
        self._id = unit.get("id") or "?"
        self._known = _known(unit)
        self._remarks = Remarks()
        for note in inline.children(unit, "note"):
            self._remarks.add(note.get("from") or "", note.text or "")

    def rows(self) -> Iterator[BilingualRow]:
        """The unit's segments, each a row."""
        sources = self._sources()
        if not sources:
            return
        target = inline.child(self._unit, "target")
        bases = {id_: known.get("base", "") for id_, known in self._known.segments.items()}
        divided = Targets(self._id, bases, self._language, self._problems, self._words)
        texts = divided.texts(target, [id_ for id_, _, _ in sources])
        statuses = self._statuses(target, texts)
        kind = (self._unit.get("restype") or "").removeprefix("x-")
        for number, (id_, gap, source) in enumerate(sources):
            text, spans = self._words(source)
            known = self._known.segments.get(id_, {})
            flags, notes = self._remarks.of(id_, first=number == 0)
            yield BilingualRow(
                block_kind=kind if kind in set(BlockKind) else BlockKind.PARAGRAPH.value,
                segment_id=id_,
                source=text,
                target=texts.get(id_, ""),
                status=statuses[id_] if texts.get(id_, "").strip() else MISSING,
                route_label=known.get("route", ""),
                flags=flags,
                starts_block=number == 0,
                gap=gap,
                spans=spans,
                alternatives=tuple(self._alternatives(id_, len(sources) == 1)),
                notes=notes,
                base=known.get("base", ""),
            )

    def _sources(self) -> list[tuple[str, str, etree._Element]]:
        """Id, the white space before, and the element of each segment."""
        marked = inline.child(self._unit, "seg-source")
        found: list[tuple[str, str, etree._Element]] = []
        if marked is not None:
            gap = marked.text or ""
            for piece in marked:
                if not is_segment(piece):
                    gap += "" if isinstance(piece.tag, str) else piece.tail or ""
                    continue
                found.append((piece.get("mid") or f"{self._id}/{len(found) + 1}", gap, piece))
                gap = piece.tail or ""
        source = inline.child(self._unit, "source")
        if not found and source is not None:
            found.append((self._id, "", source))
        if not found:
            self._problems.append(f"Unit {self._id} has no source text.")
        return found

    def _statuses(self, target: etree._Element | None, texts: Mapping[str, str]) -> dict[str, str]:
        """The status of each segment: our own where the target's state is as we wrote it."""
        state = (target.get("state") or "") if target is not None else ""
        own = {id_: k["status"] for id_, k in self._known.segments.items() if "status" in k}
        written = STATES[unit_status(list(own.values()))][0] if own else None
        approved = self._unit.get("approved") == "yes"
        was_approved = bool(own) and set(own.values()) == {Status.CONFIRMED.value}
        said = _STATUS.get(state, Status.EDITED).value
        if approved and not was_approved:
            said = Status.CONFIRMED.value
        changed = state != written or approved != was_approved
        return {id_: said if changed or id_ not in own else own[id_] for id_ in texts}

    def _words(self, element: etree._Element) -> tuple[str, tuple[Span, ...]]:
        return inline.read(element, lambda e: inline.local(e) in _CODES, self._span)

    def _span(self, element: etree._Element) -> tuple[SpanKind, str | None] | None:
        if inline.local(element) != "g":
            return None
        kind = _KINDS.get(element.get("ctype") or "")
        return (kind, self._known.inline.get(element.get("id") or "")) if kind else None

    def _alternatives(self, segment_id: str, alone: bool) -> Iterator[Alternative]:
        for other in inline.children(self._unit, "alt-trans"):
            of = other.get("mid")
            target, source = inline.child(other, "target"), inline.child(other, "source")
            if target is None or (of != segment_id and (of or not alone)):
                continue
            yield Alternative(
                _ALTERNATIVES.get(other.get("alttranstype") or "proposal", "proposal"),
                self._words(target)[0],
                other.get("origin") or "",
                self._words(source)[0] if source is not None else "",
                _percent(other.get("match-quality")),
            )


def _known(unit: etree._Element) -> _Known:
    known = _Known()
    for group in inline.children(unit, "context-group"):
        name = (group.get("name") or "").removeprefix(f"{OWN} ")
        for context in inline.children(group, "context"):
            type_, text = context.get("context-type") or "", context.text or ""
            if type_ == CONTEXT.format("inline"):
                number, _, target = text.partition(" ")
                known.inline[number] = target
            elif type_.startswith(CONTEXT.format("")):
                told = known.segments.setdefault(name, {})
                told[type_.removeprefix(CONTEXT.format(""))] = text
    return known


def _percent(text: str | None) -> int | None:
    digits = (text or "").strip().removesuffix("%").partition(".")[0]
    return min(int(digits), 101) if digits.isdecimal() and len(digits) < 5 else None
