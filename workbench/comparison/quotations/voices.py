"""Who speaks as an article goes on: introduced, announced, taken up by a pronoun, or understood."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from workbench.comparison.quotations.attribution import Attribution
from workbench.comparison.quotations.cues import Cue
from workbench.comparison.quotations.direct import LIKELY
from workbench.comparison.quotations.gender import is_woman_by_verb
from workbench.comparison.quotations.indirect import is_reporting
from workbench.comparison.quotations.people import People
from workbench.comparison.quotations.phrases import Range
from workbench.comparison.quotations.sentences import Token
from workbench.comparison.quotations.speech_words import SpeechWords
from workbench.comparison.quotations.subjects import clause_subject
from workbench.comparison.quotations.values import Stretch


@dataclass(frozen=True)
class Sentence:
    """A sentence while it is read."""

    block: int
    text: str
    tokens: tuple[Token, ...]
    cues: tuple[Cue, ...]

    def stretch(self, part: Range) -> Stretch:
        """The text of a range of tokens."""
        start, end = self.tokens[part[0]].start, self.tokens[part[1] - 1].end
        return Stretch(self.block, start, end, self.text[start:end])


@dataclass(frozen=True)
class Voice:
    """Who speaks, and the cue that says so; each may be unknown."""

    mention: Stretch | None = None
    name: str | None = None
    cue: Stretch | None = None


@dataclass
class Voices:
    """Keeps track of who speaks.

    Attributes:
        last: who spoke last.
        going_on: whether the sentence before reported somebody's words.
    """

    words: SpeechWords
    people: People = field(init=False)
    last: Voice = field(default_factory=Voice)
    going_on: bool = False
    _announced: Voice | None = None
    _subject: Voice | None = None
    _people: dict[str, Voice] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.people = People(self.words)

    def new_block(self) -> None:
        """Forget what only the sentence before tells."""
        self._subject = None

    def of_quoted(
        self, sentence: Sentence, at: int, introduced: Attribution | None, confidence: float
    ) -> Voice:
        """Who says the quoted token at `at`."""
        if introduced is not None:
            voice = self.of_cue(sentence, introduced.cue)
            if voice.mention is None and voice.name is None:
                return self._understood(sentence, voice)
            self.last = voice
        elif at and sentence.tokens[at - 1].text == ":":
            subject = clause_subject(sentence.tokens, self.words)
            self.last = self._named(sentence, subject, None) if subject else self._unsaid()
        elif not at and self._announced:
            self.last = self._announced
        elif at and not is_reporting(sentence.tokens, self.words, self.going_on):
            return self._person(sentence) or (
                self._understood(sentence, Voice()) if confidence < LIKELY else self._unsaid()
            )
        elif self._subject is not None:
            self.last = self._subject
        return self._unsaid() if introduced is None else self.last

    def of_cue(self, sentence: Sentence, cue: Cue) -> Voice:
        """Who a cue names; where it names nobody and the language leaves pronouns out, the last."""
        return self._named(sentence, cue.speaker, sentence.stretch((cue.at, cue.end)))

    def spoke(self, sentence: Sentence, cue: Cue, voice: Voice) -> None:
        """Remember who speaks, but for ``nach ihren Angaben``, which are the last speaker's."""
        whose = sentence.tokens[cue.speaker[0]].word if cue.speaker else ""
        if not (cue.source and whose in self.words.indefinite):
            self.last = voice

    def announced(self) -> Voice:
        """Who a colon before this block announced, else who spoke last."""
        return self._announced or self._unsaid()

    def close(self, sentence: Sentence) -> None:
        """Remember of a sentence what the next one may need."""
        tokens = sentence.tokens
        self.people.note(tokens)
        quoted = any(token.quoted is not None for token in tokens)
        self._subject = None if quoted or self.going_on else self._person(sentence)
        self._announced = None
        if tokens[-1].text == ":":
            cue = sentence.cues[-1] if sentence.cues else None
            subject = clause_subject(tokens, self.words)
            self._announced = (
                self.of_cue(sentence, cue) if cue else self._named(sentence, subject, None)
            )

    def _understood(self, sentence: Sentence, voice: Voice) -> Voice:
        """Who is meant where a sentence names nobody: who spoke in the same paragraph before."""
        known = self.last.mention
        if known is None or known.block != sentence.block:
            return voice
        return replace(self.last, cue=voice.cue)

    def _unsaid(self) -> Voice:
        return replace(self.last, cue=None)

    def _person(self, sentence: Sentence) -> Voice | None:
        """The person a sentence is about: who speaks, where a quotation has no frame."""
        phrase = clause_subject(sentence.tokens, self.words)
        if phrase is not None and self.people.is_person(sentence.tokens[slice(*phrase)]):
            return self._named(sentence, phrase, None)
        name = self.people.only_one(sentence.tokens)
        if name is None:
            return None
        start = sentence.tokens.index(name[0])
        return self._named(sentence, (start, start + len(name)), None)

    def _named(self, sentence: Sentence, mention: Range | None, cue: Stretch | None) -> Voice:
        verb = cue.text.split()[-1].lower() if cue else ""
        if mention is None:
            return self._dropped(verb, cue)
        tokens: Sequence[Token] = sentence.tokens[slice(*mention)]
        name = self.people.resolve(tokens, verb)
        voice = Voice(sentence.stretch(mention), name, cue)
        if name is not None and name == self.people.last() and not self.people.is_pronoun(tokens):
            self._people[name] = voice
        return voice

    def _dropped(self, verb: str, cue: Stretch | None) -> Voice:
        """Who a verb means whose pronoun is left out: the last person its form fits."""
        several = bool(self.words.plural_verbs) and verb.endswith(self.words.plural_verbs)
        if cue is None or several or not self.words.drops_subject:
            return Voice(cue=cue)
        name = self.people.last(is_woman_by_verb(verb, self.words))
        known = self._people.get(name or "")
        return Voice(known.mention if known else None, name, cue)
