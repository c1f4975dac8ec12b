"""Who speaks in a passage that is mostly one speaker's words.

Speakers are those that `workbench.comparison.quotations` finds. Where it finds none, the one person
named after what is said and a verb of saying: ``ha avvertito a un convegno l’oceanografa …``.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from workbench.comparison.clauses import QUOTATION_MARKS, mention_of
from workbench.comparison.quotations import Quotation, find_quotations
from workbench.comparison.quotations.speaker_names import speaker_keys
from workbench.comparison.quotations.tables import LANGUAGES
from workbench.text import claim_tables as tables
from workbench.text.article import Article, Block, BlockKind, LanguageGuess
from workbench.text.claim_words import body_stems, known_words
from workbench.text.claims import language_of, pattern
from workbench.text.finding import Mention, Statement
from workbench.text.folding import fold
from workbench.text.persons import nation_in, read_persons
from workbench.text.segmentation import segment_blocks

_LEAST = 0.35
"""Share of a passage of several sentences that must be the speaker's words."""
_WORD = re.compile(r"[^\W\d_](?:[\w-]*\w)?")
_SAID = re.compile(r"[,»”\"“][\s–—-]*")
_LINE = re.compile(r"[^,;:.»«“”\"–—]{0,90}")
"""What follows, up to the next stop."""
_BEFORE_VERB = 2
"""Words before a verb of saying, as in ``le ha detto``."""
_LONGEST_NAME = 3
_TAIL = 6
_COMPOUNDING = frozenset({"de", "nl"})


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks in a passage.

    Attributes:
        person: the person's name; empty for an office, a pronoun or a body.
        certain: whether more than its form tells that it is a person's.
        bodies: what bodies it is.
        mention: where the passage says so.
        words: where what is said stands.
    """

    person: str
    certain: bool
    bodies: frozenset[str]
    mention: Mention
    words: tuple[Mention, ...] = ()

    @property
    def shown(self) -> tuple[Mention, ...]:
        """Speaker and words, in reading order, each once."""
        return tuple(sorted({self.mention, *self.words}, key=lambda m: m.start))


def has_words_of_others(statement: Statement) -> bool:
    """Whether a passage passes on somebody's words, be it with marks or without."""
    language = language_of(statement.language)
    if language is None or not QUOTATION_MARKS.isdisjoint(statement.text):
        return True
    if not _may_quote(statement.text, language):
        return False
    return bool(_quotations(statement.text, language)[1]) or read_speaker(statement) is not None


@lru_cache(maxsize=16384)
def _quotations(text: str, language: str) -> tuple[int, tuple[Quotation, ...]]:
    """How many sentences a passage has, and its quotations."""
    blocks = segment_blocks([Block(BlockKind.PARAGRAPH, text)], language)
    guess = LanguageGuess(language, 1.0)
    return len(blocks[0].segments), find_quotations(Article("", blocks, language=guess))


@lru_cache(maxsize=16384)
def read_speaker(statement: Statement) -> Speaker | None:
    """The one speaker of a passage that is mostly somebody's words; none for any other passage."""
    language = language_of(statement.language)
    if language is None or not _may_quote(statement.text, language):
        return None
    sentences, quotations = _quotations(statement.text, language)
    if after := _named_after(statement, language, quotations):
        return after
    said = sum(len(part.text) for one in quotations for part in one.parts)
    single = sentences == 1 and len(quotations) == 1
    if not single and said < _LEAST * len(statement.text):
        return None
    speakers = [
        _speaker(one, statement, language) or _from_article(one, statement, language)
        for one in quotations
    ]
    first = speakers[0] if speakers else None
    if first is None or any(one is None or _differ_at_all(first, one) for one in speakers):
        return None
    parts = [part for one in quotations for part in one.parts]
    words = tuple(mention_of(statement, part.start, part.end) for part in parts)
    return replace(first, words=words)


def _named_after(
    statement: Statement, language: str, quotations: Sequence[Quotation]
) -> Speaker | None:
    """The one person a passage names, after what is said and a verb of saying."""
    if any(one.speaker is not None for one in quotations):
        return None
    people = read_persons(statement.text, statement.language, statement.people)
    verbs = LANGUAGES[language].verbs
    for stop in _SAID.finditer(statement.text) if len(people) == 1 else ():
        line = _LINE.match(statement.text, stop.end())
        if line is None or not line.start() < people[0].start < line.end():
            continue
        before = statement.text[line.start() : people[0].start].lower()
        words = _WORD.findall(before)
        place = next((n for n, word in enumerate(words) if word in verbs), None)
        if place is None or place > _BEFORE_VERB or _is_spoken_of(words[place:], language):
            continue
        person = mention_of(statement, people[0].start, people[0].end)
        said = mention_of(statement, 0, stop.start())
        return Speaker(person.text, people[0].certain, frozenset(), person, (said,))
    return None


def _is_spoken_of(words: Sequence[str], language: str) -> bool:
    """Whether a clause begins between a verb of saying and a name: ``said that Ada``."""
    table = LANGUAGES[language]
    return not {*table.that, *table.subordinates, *table.relative}.isdisjoint(words)


def _from_article(one: Quotation, statement: Statement, language: str) -> Speaker | None:
    """Who speaks by what the article says elsewhere; shown by the words quoted."""
    for other in _article_quotations(statement.context, language):
        if any(part.text == one.parts[0].text for part in other.parts) and other.name:
            words = one.parts[0]
            mention = mention_of(statement, words.start, words.end)
            if one.speaker is not None:
                mention = mention_of(statement, one.speaker.start, one.speaker.end)
            return _named(other.name, statement, language, mention)
    return None


@lru_cache(maxsize=512)
def _article_quotations(text: str, language: str) -> tuple[Quotation, ...]:
    blocks = [Block(BlockKind.PARAGRAPH, line) for line in text.split("\n") if line.strip()]
    guess = LanguageGuess(language, 1.0)
    return find_quotations(Article("", segment_blocks(blocks, language), language=guess))


def _may_quote(text: str, language: str) -> bool:
    """Whether it is worth looking for quotations: cheap, and wrong only by looking in vain."""
    words = LANGUAGES.get(language)
    if words is None:
        return False
    if not QUOTATION_MARKS.isdisjoint(text):
        return True
    lowered = {word.lower() for word in _WORD.findall(text)}
    return bool(
        not words.verbs.isdisjoint(lowered)
        or not words.source_before.keys().isdisjoint(lowered)
        or not words.particle_verbs.keys().isdisjoint(lowered)
        or not words.as_speaker.isdisjoint(lowered)
        or pattern(tables.ALSO_SAID).search(fold(text))
    )


def _differ_at_all(one: Speaker, other: Speaker | None) -> bool:
    return other is None or (one.person, one.bodies) != (other.person, other.bodies)


def _speaker(one: Quotation, statement: Statement, language: str) -> Speaker | None:
    if one.speaker is None or one.name is None:
        return None
    mention = mention_of(statement, one.speaker.start, one.speaker.end)
    told = _named(one.name, statement, language, mention)
    return told if told.person or told.bodies else None


def _named(name: str, statement: Statement, language: str, mention: Mention) -> Speaker:
    bodies = bodies_in(mention.text, language)
    people = read_persons(statement.text, statement.language, statement.people)
    known = next((p for p in people if p.last in name.split()), None)
    if bodies and not (known and (known.certain or known.office)):
        return Speaker("", False, bodies, mention)
    person = name if known or _looks_like_a_name(name, language) else ""
    return Speaker(person, known is not None, frozenset() if person else bodies, mention)


def _looks_like_a_name(name: str, language: str) -> bool:
    """Whether all words have a capital, there are two or three, and none is a body."""
    words = name.split()
    named = 1 < len(words) <= _LONGEST_NAME and all(word[:1].isupper() for word in words)
    plain = not (
        bodies_in(name, language)
        or pattern(tables.ORGANISATIONS).search(fold(name))
        or nation_in(name)
        or any(len(word) > 1 and word.isupper() for word in words)
    )
    return named and plain and len(speaker_keys(name)) == len(words)


def bodies_in(text: str, language: str) -> frozenset[str]:
    """The kinds of bodies that a text names."""
    words = [fold(word) for word in _WORD.findall(text)]
    # “Innenministerium” is a ministry.
    tails = [word[at:] for word in words for at in range(1, len(word) - _TAIL)]
    folded = list(enumerate([*words, *(tails if language in _COMPOUNDING else ())]))
    return frozenset(name for _, _, (name, _) in known_words(folded, body_stems(language)))
