"""Quotations of an article: direct and indirect, with speaker and cue."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from workbench.comparison.quotations.attribution import Attribution, attribution_of
from workbench.comparison.quotations.cues import Cue, find_cues
from workbench.comparison.quotations.direct import LIKELY, judge
from workbench.comparison.quotations.indirect import find_reported, is_reporting
from workbench.comparison.quotations.marks import Quoted, find_quoted
from workbench.comparison.quotations.people import People
from workbench.comparison.quotations.phrases import Range
from workbench.comparison.quotations.sentences import Token, sentence_bounds, tokens_of
from workbench.comparison.quotations.subjects import clause_subject
from workbench.comparison.quotations.tables import LANGUAGES, SpeechWords
from workbench.comparison.quotations.values import Quotation, QuotationKind, Stretch
from workbench.text.article import ARTICLE_TEXT, Article, Block

_WITHOUT_FRAME = 0.7


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
    announced: _Speaker | None = None
    subject: _Speaker | None = None
    going_on: bool = False

    def __post_init__(self) -> None:
        self.people = People(self.words)

    def read(self, number: int, block: Block) -> None:
        self.subject = None
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
        self._indirect(sentence)
        self.people.note(sentence.tokens)
        self._look_ahead(sentence)

    def _look_ahead(self, sentence: _Sentence) -> None:
        """Remember who speaks next where a sentence ends in a colon."""
        tokens = sentence.tokens
        self.announced = None
        quoted = any(token.quoted is not None for token in tokens)
        if sentence.cues or quoted:
            self.subject = None
        else:
            self.subject = self._person(sentence)
        if tokens[-1].text == ":":
            cue = sentence.cues[-1] if sentence.cues else None
            self.announced = self._introduced(sentence, cue)

    def _person(self, sentence: _Sentence) -> _Speaker | None:
        """The person a sentence begins with: who speaks, if the next is quoted without a frame."""
        phrase = clause_subject(sentence.tokens, self.words)
        if phrase is None or not self.people.is_person(sentence.tokens[slice(*phrase)]):
            return None
        return self._named(sentence, phrase, None)

    def _direct(self, sentence: _Sentence, at: int, quoted: Quoted) -> None:
        start, end = quoted.inner
        inner = sentence.text[start:end]
        introduced = attribution_of(sentence.tokens, at, sentence.cues)
        confidence = judge(inner, sentence.tokens, at, introduced, self.words)
        if not confidence:
            return
        speaker = self._speaker(sentence, at, introduced, confidence)
        part = Stretch(sentence.block, start, end, inner)
        self.found.append(
            Quotation(
                QuotationKind.DIRECT,
                (part,),
                speaker.mention,
                speaker.name,
                speaker.cue,
                confidence,
            )
        )

    def _indirect(self, sentence: _Sentence) -> None:
        reported = find_reported(sentence.tokens, sentence.cues, self.words)
        for one in reported:
            self.speaker = self._introduced(sentence, one.cue)
            self._add(sentence, one.parts, self.speaker, one.confidence)
        if reported or sentence.cues:
            self.going_on = bool(reported)
        elif is_reporting(sentence.tokens, self.words, self.going_on) and self.speaker.mention:
            self._go_on(sentence)
            self.going_on = True
        else:
            self.going_on = False

    def _go_on(self, sentence: _Sentence) -> None:
        """Add a sentence without a frame, to the one before where that has none either."""
        whole = sentence.stretch((0, len(sentence.tokens)))
        last = self.found[-1] if self.found and self.going_on else None
        if last and last.kind is QuotationKind.INDIRECT and last.cue is None:
            part = last.parts[-1]
            if part.block == whole.block:
                text = sentence.text[part.start : whole.end]
                longer = Stretch(part.block, part.start, whole.end, text)
                self.found[-1] = replace(last, parts=(longer,))
                return
        self._add(
            sentence, ((0, len(sentence.tokens)),), replace(self.speaker, cue=None), _WITHOUT_FRAME
        )

    def _add(
        self, sentence: _Sentence, parts: Sequence[Range], speaker: _Speaker, confidence: float
    ) -> None:
        stretches = tuple(sentence.stretch(part) for part in parts)
        self.found.append(
            Quotation(
                QuotationKind.INDIRECT,
                stretches,
                speaker.mention,
                speaker.name,
                speaker.cue,
                confidence,
            )
        )

    def _speaker(
        self, sentence: _Sentence, at: int, introduced: Attribution | None, confidence: float
    ) -> _Speaker:
        if introduced is not None:
            self.speaker = self._introduced(sentence, introduced.cue)
        elif at and sentence.tokens[at - 1].text == ":":
            self.speaker = self._introduced(sentence, None)
        elif not at and self.announced:
            self.speaker = self.announced
        elif at and not is_reporting(sentence.tokens, self.words, self.going_on):
            return self._person(sentence) or (_Speaker() if confidence < LIKELY else self.speaker)
        elif self.subject is not None:
            self.speaker = self.subject
        return self.speaker

    def _introduced(self, sentence: _Sentence, cue: Cue | None) -> _Speaker:
        if cue is None:
            return self._named(sentence, clause_subject(sentence.tokens, self.words), None)
        return self._named(sentence, cue.speaker, sentence.stretch((cue.at, cue.end)))

    def _named(self, sentence: _Sentence, mention: Range | None, cue: Stretch | None) -> _Speaker:
        if mention is None:
            return _Speaker(cue=cue)
        tokens = sentence.tokens[mention[0] : mention[1]]
        return _Speaker(sentence.stretch(mention), self.people.resolve(tokens), cue)
