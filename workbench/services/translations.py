"""The routes translations can take, and the texts that people make of them."""

import logging
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from workbench.catalogue import ModelKind
from workbench.errors import InputError, LanguageError, NoRouteError, StaleEditError, StoreError
from workbench.services.checking import flags_as_shown, flags_of_edit
from workbench.services.context import Workbench
from workbench.services.house import PLAIN, House, house_of
from workbench.store import StoredArticle, TranslatedSegment
from workbench.text.article import UNDETERMINED, Article, Block, Segment
from workbench.text.ids import flag_fingerprint
from workbench.text.languages import check_code, language_name
from workbench.text.translation import Flag, Route, RouteStep, Status
from workbench.translation.checks import DOCUMENT_CODES, DocumentRow, check_document
from workbench.translation.index import cached_index
from workbench.translation.routes import find_route, find_routes

_log = logging.getLogger(__name__)

MIN_FOREIGN_CERTAINTY = 0.95
"""How certain a block's own language must be to be translated from it, not the article's."""

MIN_FOREIGN_LETTERS = 40
"""How long a block must be for its own language to count."""


@dataclass(frozen=True, slots=True)
class Row:
    """One segment of an article beside its translation, if there is one.

    Attributes:
        dismissed: flags of the translation that somebody let stand; it has the others.
    """

    block: Block
    block_index: int
    segment: Segment
    translated: TranslatedSegment | None
    dismissed: tuple[Flag, ...] = ()


def plan_route(wb: Workbench, source: str, target: str) -> Route:
    """Find the best route over what is installed.

    Raises:
        LanguageError: a code that is none.
        NoRouteError: nothing installed leads there; says which packages would.
    """
    source, target = check_code(source), check_code(target)
    if UNDETERMINED in (source, target):
        raise LanguageError(
            "The language to translate from or to is uncertain.", "Say which it is, e.g. de."
        )
    if source == target:
        raise NoRouteError(
            f"The text is already in {language_name(target)}.", "Choose another target language."
        )
    try:
        return find_route(source, target, wb.pool.steps(), known_pairs=_known_pairs(wb))
    except NoRouteError as error:
        way_out = " ".join((error.way_out, *_demo_advice(wb, source, target)))
        raise NoRouteError(error.problem, way_out) from error


def _demo_advice(wb: Workbench, source: str, target: str) -> Iterator[str]:
    """Name the shipped demo model where it would help: it needs no network."""
    for entry in wb.catalogue.of_kind(ModelKind.TRANSLATION):
        step = RouteStep(entry.languages[0], entry.languages[1], "argos", entry.version, demo=True)
        if entry.demo and find_routes(source, target, [*wb.pool.steps(), step]):
            yield f"To try things out without a network: workbench models install {entry.id}."


def _known_pairs(wb: Workbench) -> frozenset[tuple[str, str]]:
    """The language pairs that could be installed, as far as is known without a network."""
    entries = wb.catalogue.of_kind(ModelKind.TRANSLATION)
    catalogued = {(e.languages[0], e.languages[1]) for e in entries}
    index = cached_index(wb.settings)
    indexed = {(p.source, p.target) for p in index.packages} if index else set()
    return frozenset(catalogued | indexed)


def reachable_targets(wb: Workbench, source: str) -> list[str]:
    """The languages that installed engines lead to from ``source``, sorted."""
    steps = wb.pool.steps()
    candidates = {step.target for step in steps} - {source}
    return sorted(code for code in candidates if _has_route(source, code, steps))


def _has_route(source: str, target: str, steps: Sequence[RouteStep]) -> bool:
    try:
        find_route(source, target, steps)
    except NoRouteError:
        return False
    return True


def source_language(article: Article, block: Block) -> str:
    """The language a block is translated from: the article's unless its own is certain."""
    own = block.language
    letters = sum(map(str.isalpha, block.text))
    if own.certain and own.probability >= MIN_FOREIGN_CERTAINTY and letters >= MIN_FOREIGN_LETTERS:
        return own.code
    return article.language.code


def rows(wb: Workbench, article_id: str, target: str) -> list[Row]:
    """List the included segments in reading order, each beside its translation."""
    stored = wb.store.articles.get(article_id)
    translated = wb.store.translations.list(article_id, target)
    return rows_of(stored.article, target, translated, house_of(wb, stored.project_id, target))


def rows_of(
    article: Article, target: str, translated: Iterable[TranslatedSegment], house: House = PLAIN
) -> list[Row]:
    """List the included segments of an article, each beside its translation among these."""
    rows = [checked(row, article, target, house) for row in unchecked(article, translated)]
    return compared(rows, house)


def unchecked(article: Article, translated: Iterable[TranslatedSegment]) -> list[Row]:
    """List the rows with the flags that were stored, which may be those of older checks."""
    have = {one.segment_id: one for one in translated}
    return [
        Row(block, index, segment, have.get(segment.id))
        for index, block in enumerate(article.blocks)
        if block.included
        for segment in block.segments
        if segment.core
    ]


def checked(row: Row, article: Article, target: str, house: House = PLAIN) -> Row:
    """Let the flags speak of what stands there now, and of a source corrected since."""
    if row.translated is None:
        return row
    language = source_language(article, row.block)
    flags = flags_as_shown(row.translated, language, target, house)
    source = row.translated.source
    if source.split() != row.segment.core.split():
        flags += (Flag("source_changed", f"The source was corrected; it was: {source}"),)
    return replace(row, translated=replace(row.translated, flags=flags), dismissed=())


def compared(rows: Sequence[Row], house: House = PLAIN) -> list[Row]:
    """Add the flags that only all rows together show, and set aside those let stand.

    Rows that were compared before may be among them: their flags are sorted anew.
    """
    texts = [
        DocumentRow(row.segment.id, row.segment.core, row.translated.text)
        for row in rows
        if row.translated
    ]
    found = check_document(texts)
    return [_sorted(row, found.get(row.segment.id, ()), house) for row in rows]


def compared_as(before: Row, row: Row, house: House = PLAIN) -> Row:
    """Give a row that was written since the flags of the last comparison of all rows."""
    done = before.translated
    every = (*done.flags, *before.dismissed) if done else ()
    return _sorted(row, tuple(flag for flag in every if flag.code in DOCUMENT_CODES), house)


def _sorted(row: Row, found: tuple[Flag, ...], house: House) -> Row:
    done = row.translated
    if done is None:
        return row
    known = (flag for flag in (*done.flags, *row.dismissed) if flag.code not in DOCUMENT_CODES)
    every = (*known, *found)
    let_stand = tuple(flag for flag in every if _is_dismissed(flag, row, done.text, house))
    flags = tuple(flag for flag in every if flag not in let_stand)
    if flags == done.flags and let_stand == row.dismissed:
        return row
    return replace(row, translated=replace(done, flags=flags), dismissed=let_stand)


def _is_dismissed(flag: Flag, row: Row, text: str, house: House) -> bool:
    if not house.dismissed:
        return False
    return flag_fingerprint(flag.code, row.segment.core, text) in house.dismissed


def edit_segment(
    wb: Workbench,
    article_id: str,
    target: str,
    segment_id: str,
    text: str,
    status: Status,
    version: int,
    known: StoredArticle | None = None,
) -> TranslatedSegment:
    """Save a translator's text for one segment; its flags are those of the new text.

    The project's memory follows: it keeps a unit of what is confirmed, and of nothing else.

    Args:
        version: of the text it was based on; 0 where there was none.
        known: the article as it was read before, to save reading it if it is still the same.

    Raises:
        StaleEditError: someone else saved this segment first; carries both texts.
    """
    same = known is not None and wb.store.articles.version(article_id) == known.version
    stored = known if known and same else wb.store.articles.get(article_id)
    source, language = _source(stored.article, segment_id)
    house = house_of(wb, stored.project_id, target)

    def save(version: int) -> TranslatedSegment:
        before = wb.store.translations.find(article_id, target, segment_id)
        saved = wb.store.translations.edit(
            article_id,
            target,
            segment_id,
            source=source,
            text=text,
            status=status,
            version=version,
            flags=flags_of_edit(before, source, text, language, target, house),
            edited_by=wb.settings.author or None,
        )
        if Status.CONFIRMED in (status, before and before.status):
            tell_memory(wb, article_id, target, [saved])
        return saved

    try:
        return save(version)
    except StaleEditError as error:
        if not _gives_way(wb, article_id, target, segment_id, text):
            raise
        return save(version=error.version)


def tell_memory(
    wb: Workbench, article_id: str, target: str, saved: Sequence[TranslatedSegment]
) -> None:
    """Let the project's memory follow what was saved; where it cannot, the texts stay saved."""
    from workbench.services import memory  # it looks up languages here

    try:
        memory.follow(wb, article_id, target, saved)
    except StoreError:
        # The text is saved; `memory.fill` catches up.
        _log.warning("the translation memory could not follow", exc_info=True)


def place_of(article: Article, segment_id: str) -> tuple[Block, Segment]:
    """The block and the segment of an id.

    Raises:
        InputError: the article has no such segment.
    """
    for block in article.blocks:
        for segment in block.segments:
            if segment.id == segment_id:
                return block, segment
    raise InputError(
        f"The article “{article.title}” has no segment {segment_id}.",
        "It may have been corrected since; open the translation again.",
    )


def _source(article: Article, segment_id: str) -> tuple[str, str]:
    """The text of a segment and its language; the store refuses one the article does not have."""
    try:
        block, segment = place_of(article, segment_id)
    except InputError:
        return "", UNDETERMINED
    return segment.core, source_language(article, block)


def _gives_way(wb: Workbench, article_id: str, target: str, segment_id: str, text: str) -> bool:
    """Whether what was stored meanwhile costs nobody a word when ``text`` takes its place.

    The same words twice, say from a browser that never heard of the first save, are no conflict.
    Neither is a machine's draft that arrived while a person wrote: it stays beside as the draft.
    """
    stored = wb.store.translations.find(article_id, target, segment_id)
    if stored is None or stored.text == text:
        return True
    return stored.status is Status.MACHINE and bool(text.strip())
