"""Where the segments of an article went when it was cut anew."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from workbench.store import codec


@dataclass(frozen=True, slots=True)
class Moves:
    """Where segments went.

    Attributes:
        before: old segment id → its place in reading order.
        after: the same of the new segments.
        moved: old segment id → new ids, largest overlap first.
        sources: new segment id → how many old segments it is made of.
    """

    before: Mapping[str, int]
    after: Mapping[str, int]
    moved: Mapping[str, tuple[str, ...]]
    sources: Mapping[str, int]

    def whole(self, old: str) -> bool:
        """Whether an old segment became exactly one new segment, with nothing added."""
        new = self.moved.get(old, ())
        return len(new) == 1 and self.sources[new[0]] == 1

    def follow(self, ids: Iterable[str]) -> list[str]:
        """Find all new segments that some old ones went to, in reading order."""
        new = {to for id_ in ids for to in self.moved.get(id_, (id_,)) if to in self.after}
        return sorted(new, key=self.after.__getitem__)


def plan(
    before: codec.Json, after: codec.Json, remapping: Mapping[str, tuple[str, ...]]
) -> Moves | None:
    """Work out where segments went; ``None`` if all stay where they are.

    Args:
        before: the encoded blocks the article had.
        after: the encoded blocks it has now.
        remapping: old segment id → new ids, largest overlap first; a segment it leaves out
            keeps its id, if the article still has it.
    """
    old, new = codec.segment_order(before), codec.segment_order(after)
    moved = {id_: tuple(to for to in remapping.get(id_, (id_,)) if to in new) for id_ in old}
    if old == new and all(ids == (id_,) for id_, ids in moved.items()):
        return None
    return Moves(old, new, moved, Counter(to for ids in moved.values() for to in ids))
