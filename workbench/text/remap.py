"""Where the segments of an article went when it was corrected.

A segment's id is its words, so that a segment whose id is still there stayed. The others are found
by the words they share, in reading order, with the new segments that were not there before.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from workbench.text.article import Article, Segment

Remapping = dict[str, tuple[str, ...]]
"""Old segment id → new ids, largest overlap first; none for an orphan."""

_TOKEN = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]|\w+|[^\w\s]")
_SHARED = 0.3
_MANY_TOKENS = 4000

Token = tuple[str, str]
"""A word and the id of its segment."""


def remap(old: Article, new: Article) -> Remapping:
    """Find out which new segments the words of each old segment went to.

    Two segments belong together when they share at least three tenths of the shorter one, counted
    in characters of words.

    Returns:
        every old id with the new ids, largest overlap first, then in reading order.
    """
    stayed = {segment.id for segment in old.segments} & {segment.id for segment in new.segments}
    gone = [segment for segment in old.segments if segment.id not in stayed]
    come = [segment for segment in new.segments if segment.id not in stayed]
    found = _found(gone, come) if gone and come else {}
    return {
        segment.id: (segment.id,) if segment.id in stayed else found.get(segment.id, ())
        for segment in old.segments
    }


def _found(gone: Sequence[Segment], come: Sequence[Segment]) -> Remapping:
    before, after = list(_tokens(gone)), list(_tokens(come))
    lengths = _lengths(before) | _lengths(after)
    shared: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for (word, source), (_, target) in _matches(before, after):
        shared[source][target] += len(word)
    return {
        source: tuple(
            target
            for target, overlap in sorted(targets.items(), key=lambda item: -item[1])
            if overlap >= _SHARED * min(lengths[source], lengths[target])
        )
        for source, targets in shared.items()
    }


def _tokens(segments: Sequence[Segment]) -> Iterator[Token]:
    for segment in segments:
        for token in _TOKEN.findall(segment.text):
            yield token, segment.id


def _lengths(tokens: Sequence[Token]) -> dict[str, int]:
    lengths: dict[str, int] = defaultdict(int)
    for word, segment_id in tokens:
        lengths[segment_id] += len(word)
    return lengths


def _matches(before: Sequence[Token], after: Sequence[Token]) -> Iterator[tuple[Token, Token]]:
    """Pair equal words in reading order; in long texts, frequent words alone prove nothing."""
    words = [word for word, _ in before], [word for word, _ in after]
    many = len(before) + len(after) > _MANY_TOKENS
    for block in SequenceMatcher(None, *words, autojunk=many).get_matching_blocks():
        for number in range(block.size):
            yield before[block.a + number], after[block.b + number]
