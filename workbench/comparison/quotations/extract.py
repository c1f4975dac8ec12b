"""Quotations of an article: direct and indirect, with speaker and cue."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from workbench.comparison.quotations.attribution import cue_of
from workbench.comparison.quotations.cues import Cue, find_cues
from workbench.comparison.quotations.direct import POSSIBLE, judge
from workbench.comparison.quotations.marks import Quoted, find_quoted
from workbench.comparison.quotations.people import People
from workbench.comparison.quotations.phrases import Range, phrase_at
from workbench.comparison.quotations.sentences import Token, sentence_bounds, tokens_of
from workbench.comparison.quotations.tables import LANGUAGES, SpeechWords
from workbench.comparison.quotations.values import Quotation, QuotationKind, Stretch
from workbench.text.article import ARTICLE_TEXT, Article, Block

_SURE_OF_GOING_ON = 0.8


def find_quotations(article: Article) -> tuple[Quotation, ...]:
    """Find what an article quotes, in reading order.

    Blocks left out of the comparison are left out here. A language without a table in
    `workbench.comparison.quotations.tables` yields nothing.
    """
    words = LANGUAGES.get(article.language.code.split("-")[0])
    if words is None:
        return ()
    reader = _Reader(words)
    for number, block in enumerate(article.blocks):
        if block.included and block.kind in ARTICLE_TEXT and block.text.strip():
            reader.read(number, block)
    return tuple(reader.found)


@dataclass(frozen=True)
class _Speaker:
    """Who speaks, and the cue that says so; both may be unknown."""

    mention: Stretch | None = None
    name: str | None = None
    cue: Stretch | None = None


@dataclass(frozen=True)
class _Sentence:
    """A sentence while it is read."""

    block: int
    text: str
    tokens: tuple[Token, ...]
    cues: tuple[Cue, ...]

    def stretch(self, part: Range) -> Stretch:
        start, end = self.tokens[part[0]].start, self.tokens[part[1] - 1].end
        return Stretch(self.block, start, end, self.text[start:end])


@dataclass
class _Reader:
    words: SpeechWords
    found: list[Quotation] = field(default_factory=list)
    people: People = field(init=False)
    speaker: _Speaker = field(default_factory=_Speaker)

    def __post_init__(self) -> None:
        self.people = People(self.words)

    def read(self, number: int, block: Block) -> None:
        quoted = find_quoted(block.text)
        for bounds in sentence_bounds(block.segments, quoted, len(block.text)):
            tokens = tokens_of(block.text, bounds, quoted)
            if tokens:
                cues = find_cues(tokens, self.words)
                self._sentence(_Sentence(number, block.text, tokens, cues), quoted)

    def _sentence(self, sentence: _Sentence, quoted: Sequence[Quoted]) -> None:
        for at, token in enumerate(sentence.tokens):
            if token.quoted is not None:
                self._direct(sentence, at, quoted[token.quoted])
        self.people.note(sentence.tokens)

    def _direct(self, sentence: _Sentence, at: int, quoted: Quoted) -> None:
        start, end = quoted.inner
        inner = sentence.text[start:end]
        cue = cue_of(sentence.tokens, at, sentence.cues)
        confidence = judge(inner, sentence.tokens, at, cue, self.words)
        if not confidence:
            return
        speaker = self._speaker(sentence, at, cue)
        part = Stretch(sentence.block, start, end, inner)
        self.found.append(
            Quotation(
                QuotationKind.DIRECT, (part,), speaker.mention, speaker.name, speaker.cue, confidence
            )
        )

    def _speaker(self, sentence: _Sentence, at: int, cue: Cue | None) -> _Speaker:
        if cue is not None:
            mention = cue.speaker
            said = sentence.stretch((cue.at, cue.end))
            self.speaker = self._named(sentence, mention, said)
        elif at and sentence.tokens[at - 1].text == ":":
            self.speaker = self._named(sentence, phrase_at(sentence.tokens, 0, self.words), None)
        return self.speaker

    def _named(self, sentence: _Sentence, mention: Range | None, cue: Stretch | None) -> _Speaker:
        if mention is None:
            return _Speaker(cue=cue)
        tokens = sentence.tokens[mention[0] : mention[1]]
        return _Speaker(sentence.stretch(mention), self.people.resolve(tokens), cue)
