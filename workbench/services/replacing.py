"""Find and replace over a whole desk: looked at first, done in one step, taken back in one.

Regular expressions are those of the ``regex`` library, with its time limit: a pattern that would
run forever is told so instead.
"""

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import regex

from workbench.errors import InputError
from workbench.services.checking import flags_of_edit
from workbench.services.context import Workbench
from workbench.services.house import House, house_of
from workbench.services.open_desk import OpenDesk
from workbench.services.translations import Row, source_language, tell_memory
from workbench.store import Edit, TranslatedSegment
from workbench.text.translation import Status

LONGEST_PATTERN = 1000
SECONDS = 2.0
"""How long a pattern may look through all segments together."""


@dataclass(frozen=True, slots=True)
class Query:
    """What to look for, and what to put in its place.

    Attributes:
        is_regex: whether ``pattern`` is a regular expression, and ``replacement`` may name its
            groups (``\\1``, ``\\g<name>``).
        in_source: look in the source instead; there, nothing is replaced.
    """

    pattern: str
    replacement: str = ""
    is_regex: bool = False
    match_case: bool = False
    in_source: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """A segment in which something was found.

    Attributes:
        spans: where, as code points ``(start, end)`` of ``before``.
        after: ``before`` with everything replaced; the same where nothing would change.
        version: of the translation that was looked at; 0 where there is none.
    """

    segment_id: str
    before: str
    after: str
    spans: tuple[tuple[int, int], ...]
    version: int
    status: Status


def find(desk: OpenDesk, query: Query) -> list[Hit]:
    """Find every segment with a match, in reading order.

    Raises:
        InputError: nothing to look for, a pattern or a replacement that is none, or a pattern
            that takes too long.
    """
    pattern = _compiled(query)
    deadline = time.monotonic() + SECONDS
    try:
        hits = [_hit(row, pattern, query, deadline) for row in desk.rows.values()]
    except TimeoutError as error:
        raise InputError(
            f"The expression “{query.pattern}” took more than {SECONDS:.0f} seconds.",
            "Make it simpler: avoid a repetition inside a repetition, such as (a+)+.",
        ) from error
    return [hit for hit in hits if hit]


def _compiled(query: Query) -> Any:
    if not query.pattern:
        raise InputError("There is nothing to look for.", "Write what is to be found.")
    if len(query.pattern) > LONGEST_PATTERN:
        raise InputError(
            f"What is to be found has {len(query.pattern)} characters.",
            f"At most {LONGEST_PATTERN} can be looked for.",
        )
    text = query.pattern if query.is_regex else regex.escape(query.pattern, literal_spaces=True)
    try:
        return regex.compile(text, 0 if query.match_case else regex.IGNORECASE)
    except regex.error as error:
        raise InputError(
            f"“{query.pattern}” is no regular expression: {error}.",
            "Correct it, or look for the plain text.",
        ) from error


def _hit(row: Row, pattern: Any, query: Query, deadline: float) -> Hit | None:
    done = row.translated
    text = row.segment.core if query.in_source else (done.text if done else "")
    left = deadline - time.monotonic()
    if left <= 0:
        raise TimeoutError
    matches = [*pattern.finditer(text, timeout=left)] if text else []
    if not matches:
        return None
    return Hit(
        row.segment.id,
        text,
        text if query.in_source else _replaced(text, matches, _filler(query)),
        tuple(match.span() for match in matches),
        done.version if done else 0,
        done.status if done else Status.MACHINE,
    )


def _filler(query: Query) -> Callable[[Any], str]:
    if not query.is_regex:
        return lambda _: query.replacement

    def fill(match: Any) -> str:
        try:
            return str(match.expand(query.replacement))
        except (regex.error, IndexError) as error:
            raise InputError(
                f"The replacement “{query.replacement}” cannot be filled in: {error}.",
                "Name only groups the expression has; write a backslash twice to get one.",
            ) from error

    return fill


def _replaced(text: str, matches: Iterable[Any], fill: Callable[[Any], str]) -> str:
    parts, at = [], 0
    for match in matches:
        parts += [text[at : match.start()], fill(match)]
        at = match.end()
    return "".join([*parts, text[at:]])


def apply(wb: Workbench, desk: OpenDesk, hits: Sequence[Hit]) -> list[Hit]:
    """Save every replacement, or none of them; all become edited texts.

    Returns:
        what `take_back` needs: each segment as it now is, with the text it had as ``after``.

    Raises:
        StaleEditError: a segment was saved elsewhere since it was looked at.
    """
    changed = [hit for hit in hits if hit.after != hit.before]
    saved = _save(wb, desk, [(hit, hit.after, Status.EDITED) for hit in changed])
    pairs = zip(changed, saved, strict=True)
    return [
        replace(hit, before=hit.after, after=hit.before, version=new.version) for hit, new in pairs
    ]


def take_back(wb: Workbench, desk: OpenDesk, done: Sequence[Hit]) -> int:
    """Give every segment the text and status it had; one that was worked on since stays.

    Returns:
        how many stay.
    """
    now = {one.segment_id: one.version for one in _stored(desk)}
    untouched = [hit for hit in done if now.get(hit.segment_id) == hit.version]
    _save(wb, desk, [(hit, hit.after, hit.status) for hit in untouched])
    return len(done) - len(untouched)


def _save(
    wb: Workbench, desk: OpenDesk, wanted: Sequence[tuple[Hit, str, Status]]
) -> list[TranslatedSegment]:
    house = house_of(wb, desk.stored.project_id, desk.target)
    author = wb.settings.author or None
    edits = [
        replace(_edit(desk, hit, text, status, house), edited_by=author)
        for hit, text, status in wanted
    ]
    saved = wb.store.translations.edit_all(desk.stored.id, desk.target, edits)
    tell_memory(wb, desk.stored.id, desk.target, saved)
    return saved


def _edit(desk: OpenDesk, hit: Hit, text: str, status: Status, house: House) -> Edit:
    row = desk.rows[hit.segment_id]
    source = row.segment.core
    language = source_language(desk.stored.article, row.block)
    flags = flags_of_edit(row.translated, source, text, language, desk.target, house)
    return Edit(hit.segment_id, source, text, status, hit.version, flags)


def _stored(desk: OpenDesk) -> Iterable[TranslatedSegment]:
    return (row.translated for row in desk.rows.values() if row.translated)
