"""What a target of XLIFF 1.2 says, segment by segment, also where a program lost the segments."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from lxml import etree

from workbench.errors import LanguageError
from workbench.exchange import inline
from workbench.exchange.base import digest, read_base
from workbench.text.article import UNDETERMINED, Block, BlockKind, Span
from workbench.text.languages import check_code
from workbench.text.segmentation import segment_block


@dataclass(frozen=True, slots=True)
class Targets:
    """The translation of a unit.

    Attributes:
        unit: its id, for messages.
        bases: segment id → the mark of what was exported.
        language: of the translation.
        problems: takes what is to be told.
        words: the words of an element, codes left out.
    """

    unit: str
    bases: Mapping[str, str]
    language: str
    problems: list[str]
    words: Callable[[etree._Element], tuple[str, tuple[Span, ...]]]

    def texts(self, target: etree._Element | None, ids: list[str]) -> dict[str, str]:
        """Segment id → translation; what has no segment is told."""
        if target is None:
            return {}
        pieces = [e for e in target.iter("{*}mrk") if is_segment(e)]
        outside = _outside(target) if pieces else self.words(target)[0]
        if outside.strip() and all(self._as_exported(piece) for piece in pieces):
            return self._whole(outside, ids)
        texts: dict[str, str] = {}
        for piece in pieces:
            id_ = piece.get("mid") or ids[0]
            words = self.words(piece)[0]
            if id_ in texts:
                self.problems.append(f"Unit {self.unit} has segment {id_} twice; joined.")
                words = f"{texts[id_]} {words}"
            texts[id_] = words
        self._tell_strays(texts, ids, outside)
        return texts

    def _as_exported(self, piece: etree._Element) -> bool:
        """Whether a segment's translation is what it was when the file was written.

        Programs that know nothing of segments put a new text before them and leave them alone.
        """
        base = read_base(self.bases.get(piece.get("mid") or "", ""))
        return base is not None and digest(self.words(piece)[0]) == base.digest

    def _whole(self, text: str, ids: list[str]) -> dict[str, str]:
        """Divide a translation that is no longer in segments, where its sentences tell how."""
        if len(ids) == 1:
            return {ids[0]: text.strip() if self.bases else text}
        sentences = _sentences(text, self.language)
        if len(sentences) == len(ids):
            self.problems.append(
                f"The translation of unit {self.unit} came back as one text and was divided into "
                f"its {len(ids)} sentences: look whether each is in its place."
            )
            return dict(zip(ids, sentences, strict=True))
        self.problems.append(
            f"The translation of unit {self.unit} is not divided into its {len(ids)} segments, so "
            f"that it was left out: {_short(text)}"
        )
        return {}

    def _tell_strays(self, texts: Mapping[str, str], ids: list[str], outside: str) -> None:
        for id_ in texts:
            if id_ not in ids:
                self.problems.append(
                    f"Unit {self.unit} translates a segment {id_} that its source does not have: "
                    f"{_short(texts[id_])}"
                )
        if outside.strip():
            self.problems.append(
                f"Text outside the segments of unit {self.unit} was left out: {_short(outside)}"
            )


def is_segment(element: etree._Element) -> bool:
    """Whether an element marks a segment."""
    return inline.local(element) == "mrk" and element.get("mtype") == "seg"


def _outside(target: etree._Element) -> str:
    """What stands in a target beside its segments; other elements count as segments."""
    return (target.text or "") + "".join(piece.tail or "" for piece in target)


def _short(text: str) -> str:
    words = " ".join(text.split())
    return f"“{words[:60]}…”" if len(words) > 60 else f"“{words}”"


def _sentences(text: str, language: str) -> list[str]:
    try:
        code = check_code(language)
    except LanguageError:
        code = UNDETERMINED
    block = segment_block(Block(BlockKind.PARAGRAPH, " ".join(text.split())), code)
    return [segment.core for segment in block.segments if segment.core]
