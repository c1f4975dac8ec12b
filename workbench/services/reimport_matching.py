"""Finding the segments of an article that the rows of a file belong to."""

import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.exchange.documents import BilingualRow
from workbench.text.article import Segment

_LONGEST_MERGE = 6
"""How many segments in a row another program may have made one of."""


@dataclass(frozen=True, slots=True)
class Match:
    """A segment and the rows of the file that translate it.

    Attributes:
        rows: one, or several in order where the file has the segment in pieces.
    """

    segment: Segment
    rows: tuple[BilingualRow, ...]

    @property
    def same_source(self) -> bool:
        """Whether the file translates the very words of the segment."""
        return words("".join(row.source for row in self.rows)) == words(self.segment.core)


@dataclass(frozen=True, slots=True)
class Matching:
    """All rows of a file, placed or not.

    Attributes:
        merged: rows that translate several segments at once, with those.
        unknown: rows that translate nothing of the article.
    """

    found: tuple[Match, ...]
    merged: tuple[tuple[BilingualRow, tuple[Segment, ...]], ...]
    unknown: tuple[BilingualRow, ...]


def words(text: str) -> str:
    """A text without its white space, composed: what counts in telling whether two are one."""
    return "".join(unicodedata.normalize("NFC", text).split())


def match(segments: Sequence[Segment], rows: Sequence[BilingualRow]) -> Matching:
    """Place rows by their ids, then by their words, then by the words of several together."""
    places: dict[int, Segment] = {}
    by_id = {segment.id: segment for segment in segments}
    free = dict.fromkeys(by_id)
    for at, row in enumerate(rows):
        if row.segment_id in free:
            del free[row.segment_id]
            places[at] = by_id[row.segment_id]
    for at, segment in _by_words(rows, places, [by_id[id_] for id_ in free]):
        del free[segment.id]
        places[at] = segment
    left = [by_id[id_] for id_ in free]
    pieces = dict(_in_pieces(rows, places, left))
    for segment in pieces.values():
        free.pop(segment.id, None)
    rest = [at for at in range(len(rows)) if at not in places and not _within(at, pieces)]
    merged = dict(_merged(rows, rest, segments, set(free)))
    found = [Match(segment, (rows[at],)) for at, segment in places.items()]
    found += [Match(segment, tuple(rows[a:b])) for (a, b), segment in pieces.items()]
    order = {segment.id: place for place, segment in enumerate(segments)}
    return Matching(
        tuple(sorted(found, key=lambda one: order[one.segment.id])),
        tuple((rows[at], together) for at, together in merged.items()),
        tuple(rows[at] for at in rest if at not in merged),
    )


def _by_words(
    rows: Sequence[BilingualRow], places: dict[int, Segment], free: Sequence[Segment]
) -> Iterator[tuple[int, Segment]]:
    """Rows of the same words, the first of them to the first segment and so on."""
    waiting: dict[str, list[Segment]] = defaultdict(list)
    for segment in free:
        waiting[words(segment.core)].append(segment)
    for at, row in enumerate(rows):
        if at not in places and (same := waiting.get(words(row.source))):
            yield at, same.pop(0)


def _in_pieces(
    rows: Sequence[BilingualRow], places: dict[int, Segment], free: Sequence[Segment]
) -> Iterator[tuple[tuple[int, int], Segment]]:
    """Runs of rows that together have the words of one segment."""
    waiting = {words(segment.core): segment for segment in reversed(free)}
    at = 0
    while at < len(rows):
        joined, end = "", at
        while end < len(rows) and end not in places and end - at < _LONGEST_MERGE:
            joined += words(rows[end].source)
            end += 1
            if end - at > 1 and joined in waiting:
                yield (at, end), waiting.pop(joined)
                at = end - 1
                break
        at += 1


def _within(at: int, pieces: dict[tuple[int, int], Segment]) -> bool:
    return any(start <= at < end for start, end in pieces)


def _merged(
    rows: Sequence[BilingualRow], rest: Sequence[int], segments: Sequence[Segment], free: set[str]
) -> Iterator[tuple[int, tuple[Segment, ...]]]:
    together: dict[str, tuple[Segment, ...]] = {}
    for start in range(len(segments)) if rest else ():
        joined = ""
        for end in range(start, min(start + _LONGEST_MERGE, len(segments))):
            if segments[end].id not in free:
                break
            joined += words(segments[end].core)
            if end > start:
                together.setdefault(joined, tuple(segments[start : end + 1]))
    for at in rest:
        if found := together.get(words(rows[at].source)):
            yield at, found
