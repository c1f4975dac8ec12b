"""What is exported: a translation beside its source, a commentary beside its coverage."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from workbench.text.alignment import LinkState
from workbench.text.article import Span
from workbench.text.translation import Flag, Status

MISSING = "missing"
"""The status of a row nobody has translated."""

MISSING_NOTE = "[not translated]"
"""What stands in a file where a translation is missing."""

STATUS_NAMES: dict[str, str] = {
    Status.MACHINE.value: "machine, unconfirmed",
    Status.EDITED.value: "edited, unconfirmed",
    Status.CONFIRMED.value: "confirmed",
    MISSING: "not translated",
}
"""Status → how it is written out."""


@dataclass(frozen=True, slots=True)
class Alternative:
    """Another translation of a segment.

    Attributes:
        kind: ``draft`` for what the engine wrote first, ``proposal`` for what else it had,
            ``memory`` for one of an earlier text.
        origin: what made it, or where it comes from.
        source: what it translates, where that is not the segment's own text.
        quality: how well it fits, in percent; ``None`` where nothing says.
    """

    kind: str
    text: str
    origin: str = ""
    source: str = ""
    quality: int | None = None


@dataclass(frozen=True, slots=True)
class BilingualRow:
    """One segment with its translation.

    Attributes:
        block_kind: a value of `workbench.text.article.BlockKind`.
        target: empty where there is no translation.
        status: a value of `workbench.text.translation.Status`, or ``missing``.
        route_label: the engines the text passed through, and that a person changed it; ``human``
            for none.
        starts_block: whether a new block begins here.
        gap: the white space before the segment in its block.
        spans: inline structure of ``source``, counted from its start.
        alternatives: other translations of it.
        notes: what people noted on it.
        base: the mark of what was exported, see `workbench.exchange.base`; empty where unknown.
    """

    block_kind: str
    segment_id: str
    source: str
    target: str
    status: str
    route_label: str = ""
    flags: tuple[Flag, ...] = ()
    starts_block: bool = False
    gap: str = ""
    spans: tuple[Span, ...] = ()
    alternatives: tuple[Alternative, ...] = ()
    notes: tuple[str, ...] = ()
    base: str = ""

    @property
    def missing(self) -> bool:
        """Whether there is no translation."""
        return not self.target.strip()

    @property
    def confirmed(self) -> bool:
        """Whether somebody vouched for the translation."""
        return not self.missing and self.status == Status.CONFIRMED

    @property
    def status_name(self) -> str:
        """The status written out; without a translation always “not translated”."""
        return STATUS_NAMES[MISSING] if self.missing else STATUS_NAMES.get(self.status, self.status)


@dataclass(frozen=True, slots=True)
class BilingualDocument:
    """An article with its translation.

    Attributes:
        source_language: BCP-47, ``und`` where unknown.
        metadata: what is known of the article: outlet, author, date, url.
        signature: everything that made the translation.
        created: when this was put together, ISO 8601.
        article_id: of the article in the workbench; empty where it is not from there.
    """

    title: str
    source_language: str
    target_language: str
    rows: tuple[BilingualRow, ...]
    metadata: Mapping[str, str] = field(default_factory=dict)
    signature: str = ""
    created: str = ""
    article_id: str = ""

    @property
    def blocks(self) -> tuple[tuple[BilingualRow, ...], ...]:
        """The rows, block by block."""
        blocks: list[list[BilingualRow]] = []
        for row in self.rows:
            if row.starts_block or not blocks:
                blocks.append([])
            blocks[-1].append(row)
        return tuple(map(tuple, blocks))

    @property
    def origin_note(self) -> str:
        """What made the text and how much of it nobody vouched for, as sentences."""
        routes = sorted({row.route_label for row in self.rows if row.route_label})
        machine = [route for route in routes if route != "human"]
        made = f"Machine translation: {'; '.join(machine)}." if machine else "Human translation."
        missing = sum(row.missing for row in self.rows)
        unconfirmed = sum(not row.missing and not row.confirmed for row in self.rows)
        translated = len(self.rows) - missing
        if not translated:
            return f"Nothing is translated yet: {_count(missing)} missing."
        note = f"{made} {unconfirmed} of {_count(translated)} unconfirmed."
        return f"{note} {_count(missing)} missing." if missing else note


def _count(segments: int) -> str:
    """``1 segment``, ``2 segments``."""
    return f"{segments} segment{'' if segments == 1 else 's'}"


@dataclass(frozen=True, slots=True)
class ComparisonCell:
    """One link, as seen from a commentary segment.

    Attributes:
        segment_ids: the coverage article's segments.
        text: their passages.
        score: 0 to 1; ``None`` for a link the user made, and for a stale one.
        state: a value of `workbench.text.alignment.LinkState`.
        commentary_ids: all commentary segments of the link.
        stale: whether it was decided on and the last run does not propose it.
    """

    segment_ids: tuple[str, ...]
    text: str
    score: float | None
    state: str
    commentary_ids: tuple[str, ...] = ()
    stale: bool = False

    @property
    def counts(self) -> bool:
        """Whether the link stands: a rejected one is shown as such and matches nothing."""
        return self.state != LinkState.REJECTED


@dataclass(frozen=True, slots=True)
class ComparisonColumn:
    """One coverage article.

    Attributes:
        name: what heads the column, no two of a table the same: the outlet, or where it is
            unknown the title, cut short.
        outlet: empty where unknown.
        event_score: how likely it reports the same event, 0 to 1; ``None`` where not computed.
        unmatched: id and text of the segments no link leads to.
    """

    name: str
    outlet: str
    title: str
    date: str
    language: str
    url: str
    event_score: float | None
    unmatched: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class ComparisonRow:
    """One commentary segment.

    Attributes:
        cells: for each column the links found, best first; none where there is no match.
        texts: how many independent texts have it; ``None`` where that was not counted.
    """

    segment_id: str
    text: str
    cells: tuple[tuple[ComparisonCell, ...], ...]
    texts: int | None = None

    @property
    def matched(self) -> tuple[bool, ...]:
        """For each column whether a link stands."""
        return tuple(any(cell.counts for cell in cells) for cells in self.cells)


@dataclass(frozen=True, slots=True)
class ComparisonOmission:
    """A statement that several outlets have and the commentary leaves out.

    Attributes:
        number: as in a report: ``O3``.
        passages: for each column the ids and the text of its passage; ``None`` where it has none.
        confidence: 0 to 1.
        texts: as in `ComparisonRow`.
    """

    number: str
    passages: tuple[tuple[tuple[str, ...], str] | None, ...]
    confidence: float
    texts: int | None = None


@dataclass(frozen=True, slots=True)
class ComparisonTable:
    """A commentary beside its coverage.

    Attributes:
        omissions: what the commentary leaves out, those of most outlets first.
        signature: encoder, method, threshold, version.
    """

    title: str
    language: str
    metadata: Mapping[str, str]
    columns: tuple[ComparisonColumn, ...]
    rows: tuple[ComparisonRow, ...]
    signature: str = ""
    created: str = ""
    omissions: tuple[ComparisonOmission, ...] = ()


def metadata_label(name: str) -> str:
    """Write a metadata key as a label: ``URL``, ``Outlet``."""
    return "URL" if name == "url" else name.capitalize()
