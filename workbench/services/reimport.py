"""Bringing a file back that was worked on in another program: exactly, by its segments.

A text is compared three ways: as it was exported, as it is in the file, as it stands here. What
was changed in both places is a conflict, which nothing decides but the user.
"""

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import StrEnum

from workbench.errors import LanguageError, NotFoundError, StaleEditError, UnreadableFileError
from workbench.exchange.base import digest, read_base
from workbench.exchange.bilingual_files import ReadFile, read_translation
from workbench.exchange.documents import MISSING
from workbench.services import translations
from workbench.services.bilingual import workbench_version
from workbench.services.checking import flags_of_edit
from workbench.services.context import Workbench
from workbench.services.house import House, house_of
from workbench.services.reimport_matching import Match, Matching, match
from workbench.store import Incoming, StoredArticle, TranslatedSegment
from workbench.text.article import UNDETERMINED
from workbench.text.brought_in import brought_in
from workbench.text.languages import check_code, joiner, language_name
from workbench.text.translation import Route, Status

METHOD = "its segments"
"""What placed the texts, as their origin tells it."""


class Change(StrEnum):
    """What a file that comes back does to a segment."""

    SAME = "same"
    """Nothing."""

    CHANGED = "changed"
    """It has another text, and nobody changed the one here since the export."""

    STATUS = "status"
    """It has the same text with another status."""

    CONFLICT = "conflict"
    """The text was changed in the file and here."""

    NEWER_HERE = "newer here"
    """The text was changed only here since the export; it stays."""

    EMPTY = "empty"
    """The file has no text where there is one here; it stays."""


@dataclass(frozen=True, slots=True)
class ReimportRow:
    """One segment, and what the file has for it.

    Attributes:
        before: what stands here; ``None`` where nothing does.
        text: what the file has.
        status: what it would be saved with.
        in_pieces: in how many pieces the file has it; they are joined.
        same_source: whether the source in the file has the words of the segment.
        notes: what people noted on it in the file.
    """

    segment_id: str
    source: str
    language: str
    before: TranslatedSegment | None
    text: str
    status: Status
    change: Change
    in_pieces: int
    same_source: bool
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Preview:
    """What bringing a file back would do.

    Attributes:
        version: of the article when it was looked at.
        kind: of the file: ``XLIFF 1.2``.
        rows: the segments that the file has, in reading order.
        unplaced: what in the file belongs to no segment, each with the reason.
        absent: the ids of segments that the file does not have.
        problems: what could not be read.
    """

    article_id: str
    version: int
    target: str
    file: str
    kind: str
    rows: tuple[ReimportRow, ...]
    unplaced: tuple[tuple[str, str], ...]
    absent: tuple[str, ...]
    problems: tuple[str, ...]

    @property
    def counts(self) -> Counter[Change]:
        """How many segments of each kind of change there are."""
        return Counter(row.change for row in self.rows)

    def coming(self, take: Collection[str] = ()) -> tuple[ReimportRow, ...]:
        """The rows that would be saved.

        Args:
            take: the segments whose conflict the file wins.
        """
        sure = (Change.CHANGED, Change.STATUS)
        return tuple(
            row
            for row in self.rows
            if row.change in sure or (row.change is Change.CONFLICT and row.segment_id in take)
        )


def preview(wb: Workbench, article_id: str, target: str, name: str, data: bytes) -> Preview:
    """Look at a file that came back, before anything is saved.

    Args:
        name: of the file, for messages and for where its texts came from.

    Raises:
        NotFoundError: no such article.
        LanguageError: the file is in other languages.
        UnreadableFileError: broken, or nothing of the article is in it; the way out is aligning.
        TextTooLargeError: far larger than a translation is.
    """
    stored = wb.store.articles.get(article_id)
    languages = (stored.article.language.code, target)
    file = read_translation(data, f"“{name}”", languages)
    _check_languages(file, languages, name)
    rows = translations.rows(wb, article_id, target)
    matching = match([row.segment for row in rows], file.document.rows)
    if not matching.found:
        raise _strange(file, stored, name)
    placed = {one.segment.id: one for one in matching.found}
    return Preview(
        article_id,
        stored.version,
        target,
        name,
        file.kind,
        tuple(
            _row(r, placed[r.segment.id], stored, target) for r in rows if r.segment.id in placed
        ),
        tuple(_unplaced(matching)),
        tuple(row.segment.id for row in rows if row.segment.id not in placed),
        file.problems,
    )


def _check_languages(file: ReadFile, languages: tuple[str, str], name: str) -> None:
    document = file.document
    said = (document.source_language, document.target_language)
    for side, code, wanted in zip(("from", "into"), said, languages, strict=True):
        found = _base_code(code)
        if found not in (UNDETERMINED, wanted):
            raise LanguageError(
                f"“{name}” is a translation {side} {language_name(found)}, "
                f"not {side} {language_name(wanted)}.",
                "Choose the translation it belongs to.",
            )


def _base_code(code: str) -> str:
    """One of our codes; a language that is none known here is uncertain."""
    try:
        return check_code(code or UNDETERMINED)
    except LanguageError:
        return UNDETERMINED


def _strange(file: ReadFile, stored: StoredArticle, name: str) -> UnreadableFileError:
    title = f"; it calls itself “{file.document.title}”" if file.document.title else ""
    return UnreadableFileError(
        f"None of the {len(file.document.rows)} segments in “{name}” is in the article "
        f"“{stored.article.title}”{title}.",
        "Choose the article it was exported from, or bring it in as a translation made elsewhere.",
    )


def _unplaced(matching: Matching) -> Iterator[tuple[str, str]]:
    for row, segments in matching.merged:
        yield row.target or row.source, f"it translates {len(segments)} segments as one"
    for row in matching.unknown:
        yield row.target or row.source, f"its source is not in the article: “{row.source[:80]}”"


def _row(row: translations.Row, found: Match, stored: StoredArticle, target: str) -> ReimportRow:
    between = joiner(target)
    text = between.join(piece.target.strip() for piece in found.rows if piece.target.strip())
    base = found.rows[0].base if len(found.rows) == 1 else ""
    said = min((piece.status for piece in found.rows), key=_rank)
    change, status = judge(row.translated, text, said, base)
    return ReimportRow(
        row.segment.id,
        row.segment.core,
        translations.source_language(stored.article, row.block),
        row.translated,
        text,
        status,
        change,
        len(found.rows),
        found.same_source,
        tuple(note for piece in found.rows for note in piece.notes),
    )


def judge(
    before: TranslatedSegment | None, text: str, said: str, mark: str
) -> tuple[Change, Status]:
    """Compare a text three ways.

    Args:
        said: the status that the file tells.
        mark: what was exported, see `workbench.exchange.base`; without a readable one what a
            person wrote here counts as changed here.

    Returns:
        what the file changes, and the status it would leave.
    """
    here, now = (before.text, before.status) if before else ("", Status.MACHINE)
    base = read_base(mark)
    raised = said == Status.CONFIRMED and (base is None or base.status != Status.CONFIRMED)
    if not text.strip():
        return (Change.EMPTY if here.strip() else Change.SAME), now
    if digest(text) == digest(here):
        told = base is not None and said != base.status and base.status == now
        if said in set(Status) and said != now and (told or (base is None and raised)):
            return Change.STATUS, Status(said)
        return Change.SAME, now
    status = Status.CONFIRMED if raised else Status.EDITED
    if base is not None and digest(text) == base.digest:
        return Change.NEWER_HERE, now
    return (Change.CONFLICT if _changed_here(before, mark) else Change.CHANGED), status


def _changed_here(before: TranslatedSegment | None, mark: str) -> bool:
    if before is None or not before.text.strip():
        return False
    base = read_base(mark)
    if base is None:
        return before.status is not Status.MACHINE
    vouched = before.status is Status.CONFIRMED and base.status != Status.CONFIRMED
    return vouched or digest(before.text) != base.digest


def _rank(status: str) -> int:
    order = (MISSING, Status.MACHINE.value, Status.EDITED.value, Status.CONFIRMED.value)
    return order.index(status) if status in order else 1


def apply(wb: Workbench, found: Preview, take: Collection[str] = ()) -> int:
    """Save what was looked at, in one step that can be taken back.

    Args:
        take: the segments whose conflict the file wins; of the others the text here stays.

    Returns:
        how many segments were saved.

    Raises:
        NotFoundError: no such article.
        StaleEditError: the article or a segment was changed since the preview; nothing is saved.
    """
    stored = wb.store.articles.get(found.article_id)
    if stored.version != found.version:
        raise StaleEditError(
            "The commentary was corrected since the preview was made. Nothing was brought back.",
            "Look at the file again, and save.",
            mine="",
            theirs="",
            version=found.version,
        )
    house = house_of(wb, stored.project_id, found.target)
    texts = [_incoming(row, found, house) for row in found.coming(take)]
    if texts:
        told = {"file": found.file, "signature": _signature(found)}
        wb.store.imports.bring_in(found.article_id, found.target, texts, told)
        wanted = {text.segment_id for text in texts}
        saved = wb.store.translations.list(found.article_id, found.target)
        translations.tell_memory(
            wb, found.article_id, found.target, [row for row in saved if row.segment_id in wanted]
        )
    return len(texts)


def _signature(found: Preview) -> str:
    return f"workbench {workbench_version()}; {found.kind}; by segment ids and words"


def _incoming(row: ReimportRow, found: Preview, house: House) -> Incoming:
    flags = flags_of_edit(row.before, row.source, row.text, row.language, found.target, house)
    return Incoming(
        row.segment_id,
        row.source,
        row.text,
        _route(row, found),
        flags,
        row.before.version if row.before else 0,
        row.status,
    )


def _route(row: ReimportRow, found: Preview) -> Route:
    """A draft that was edited elsewhere keeps the route it came by; a new text tells its file."""
    if row.before and row.before.text.strip():
        return row.before.route
    return brought_in(
        row.language,
        found.target,
        row.text,
        file=found.file,
        method=METHOD,
        signature=_signature(found),
    )


def article_of(wb: Workbench, name: str, data: bytes) -> tuple[str, str]:
    """The article and the target language that a file says it belongs to.

    Raises:
        UnreadableFileError: broken, or it does not say.
        NotFoundError: there is no such article, or no longer.
    """
    document = read_translation(data, f"“{name}”", (UNDETERMINED, UNDETERMINED)).document
    target = _base_code(document.target_language)
    if not document.article_id or target == UNDETERMINED:
        raise UnreadableFileError(
            f"“{name}” does not say which article it belongs to.", "Name the project and article."
        )
    try:
        return wb.store.articles.get(document.article_id).id, target
    except NotFoundError as error:
        raise NotFoundError(
            f"The article that “{name}” was exported from is not here: “{document.title}”.",
            "Name the project and the article it belongs to.",
        ) from error
