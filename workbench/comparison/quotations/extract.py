"""Quotations of an article: direct and indirect, with speaker and cue."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from workbench.comparison.quotations.attribution import attribution_of
from workbench.comparison.quotations.chinese import find_chinese
from workbench.comparison.quotations.cues import Cue, find_cues
from workbench.comparison.quotations.dialogue import find_dialogue, split_framed
from workbench.comparison.quotations.direct import LIKELY, judge
from workbench.comparison.quotations.indirect import find_reported, is_reporting
from workbench.comparison.quotations.marks import Quoted, find_quoted
from workbench.comparison.quotations.sentences import sentence_bounds, tokens_of
from workbench.comparison.quotations.speech_words import SpeechWords
from workbench.comparison.quotations.tables import LANGUAGES
from workbench.comparison.quotations.values import Quotation, QuotationKind, Stretch
from workbench.comparison.quotations.voices import Sentence, Voice, Voices
from workbench.text.article import ARTICLE_TEXT, Article, Block, BlockKind

CHINESE = "zh"
"""Read by rules of its own, see `workbench.comparison.quotations.chinese`."""

_WITHOUT_FRAME = 0.7
_SENTENCE_ENDS = (".", "!", "?", "…")


def is_read(language: str) -> bool:
    """Whether quotations are found in a language, by its BCP-47 code."""
    primary = language.split("-")[0].lower()
    return primary == CHINESE or primary in LANGUAGES


def find_quotations(article: Article) -> tuple[Quotation, ...]:
    """Find what an article quotes, in reading order.

    Blocks left out of the comparison are left out here. A language without a table in
    `workbench.comparison.quotations.tables` yields nothing, but for Chinese.
    """
    primary = article.language.code.split("-")[0].lower()
    if primary == CHINESE:
        return tuple(find_chinese(article))
    words = LANGUAGES.get(primary)
    if words is None:
        return ()
    reader = _Reader(words)
    for number, block in enumerate(article.blocks):
        if block.included and block.kind in ARTICLE_TEXT and block.text.strip():
            reader.read(number, block)
    return tuple(reader.found)


@dataclass
class _Reader:
    """Reads block after block.

    Attributes:
        open: number of the quotation that did not close in the block before.
    """

    words: SpeechWords
    found: list[Quotation] = field(default_factory=list)
    voices: Voices = field(init=False)
    open: int | None = None

    def __post_init__(self) -> None:
        self.voices = Voices(self.words)

    def read(self, number: int, block: Block) -> None:
        """Read one block."""
        self.voices.new_block()
        quoted, dashed = self._quoted(block.text)
        if block.kind is BlockKind.QUOTE and not quoted:
            self._add(
                QuotationKind.DIRECT,
                (_stripped(number, block.text, 0, len(block.text)),),
                self.voices.announced(),
                LIKELY,
            )
            return
        for bounds in sentence_bounds(block.segments, quoted, len(block.text)):
            tokens = tokens_of(block.text, bounds, quoted)
            if tokens:
                cues = find_cues(tokens, self.words)
                self._sentence(Sentence(number, block.text, tokens, cues), quoted)
        self.open = self.open if not dashed and self._left_open(number, quoted) else None

    def _quoted(self, text: str) -> tuple[tuple[Quoted, ...], bool]:
        """Quoted stretches of a block, and whether dashes open them."""
        quoted = find_quoted(text)
        quoted = split_framed(text, quoted, self.words)
        spoken = find_dialogue(text, self.words) if self.words.dialogue_dashes else ()
        if not spoken:
            return quoted, False
        free = [q for q in quoted if all(q.end <= s.start or s.end <= q.start for s in spoken)]
        return tuple(sorted([*free, *spoken], key=lambda one: one.start)), True

    def _left_open(self, number: int, quoted: Sequence[Quoted]) -> bool:
        """Whether the block's last quoted stretch may go on in the next block."""
        if not quoted or quoted[-1].closed or quoted[-1].spoken:
            return False
        direct = [k for k, one in enumerate(self.found) if one.kind is QuotationKind.DIRECT]
        if not direct:
            return False
        self.open = direct[-1]
        return self.found[direct[-1]].parts[-1].block == number

    def _sentence(self, sentence: Sentence, quoted: Sequence[Quoted]) -> None:
        before: tuple[int, Cue | None] | None = None
        for at, token in enumerate(sentence.tokens):
            if token.quoted is None:
                continue
            part = _stripped(sentence.block, sentence.text, *quoted[token.quoted].inner)
            if self.open is not None and at == 0 and token.quoted == 0:
                self._continue(self.open, part)
                continue
            spoken = quoted[token.quoted].spoken
            cue, said = self._direct(sentence, at, part, before, spoken)
            before = (at, cue) if said else before
        self._indirect(sentence)
        self.voices.close(sentence)

    def _direct(
        self,
        sentence: Sentence,
        at: int,
        part: Stretch,
        before: tuple[int, Cue | None] | None,
        spoken: bool,
    ) -> tuple[Cue | None, bool]:
        introduced = attribution_of(sentence.tokens, at, sentence.cues, self.words)
        confidence = judge(part.text, sentence.tokens, at, introduced, self.words)
        confidence = max(confidence, LIKELY if spoken else 0.0)
        if not confidence:
            return None, False
        cue = introduced.cue if introduced else None
        voice = self.voices.of_quoted(sentence, at, introduced, confidence)
        if before and cue and before[1] is cue and before[0] < cue.at < at and self._goes_on():
            self._continue(len(self.found) - 1, part)
        else:
            self._add(QuotationKind.DIRECT, (part,), voice, confidence)
        return cue, True

    def _goes_on(self) -> bool:
        """Whether the last quotation was interrupted within its sentence."""
        return not self.found[-1].parts[-1].text.endswith(_SENTENCE_ENDS)

    def _continue(self, number: int, part: Stretch) -> None:
        one = self.found[number]
        self.found[number] = replace(one, parts=(*one.parts, part))

    def _indirect(self, sentence: Sentence) -> None:
        reported = find_reported(sentence.tokens, sentence.cues, self.words)
        for one in reported:
            voice = self.voices.of_cue(sentence, one.cue)
            parts = tuple(sentence.stretch(part) for part in one.parts)
            self._add(QuotationKind.INDIRECT, parts, voice, one.confidence)
            if not any(other.holds(one.cue.at) for other in reported):
                self.voices.spoke(sentence, one.cue, voice)
        going_on = self.voices.going_on
        self.voices.going_on = bool(reported)
        known = self.voices.last.mention is not None and not sentence.cues
        if known and is_reporting(sentence.tokens, self.words, going_on):
            self._without_frame(sentence, going_on)
            self.voices.going_on = True

    def _without_frame(self, sentence: Sentence, going_on: bool) -> None:
        """Add a sentence without a cue, to the one before where that has none either."""
        whole = sentence.stretch((0, len(sentence.tokens)))
        last = self.found[-1] if self.found and going_on else None
        if last and last.kind is QuotationKind.INDIRECT and last.cue is None:
            part = last.parts[-1]
            if part.block == whole.block:
                longer = replace(part, end=whole.end, text=sentence.text[part.start : whole.end])
                self.found[-1] = replace(last, parts=(longer,))
                return
        voice = replace(self.voices.last, cue=None)
        self._add(QuotationKind.INDIRECT, (whole,), voice, _WITHOUT_FRAME)

    def _add(
        self, kind: QuotationKind, parts: tuple[Stretch, ...], voice: Voice, confidence: float
    ) -> None:
        self.found.append(Quotation(kind, parts, voice.mention, voice.name, voice.cue, confidence))


def _stripped(block: int, text: str, start: int, end: int) -> Stretch:
    inner = text[start:end]
    start += len(inner) - len(inner.lstrip())
    return Stretch(block, start, start + len(inner.strip()), inner.strip())
