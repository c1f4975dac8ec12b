"""The same words credited to different people or bodies.

Speakers are those that `workbench.comparison.quotations` finds in either passage. Told only where
each passage is mostly one speaker's words, both are named people or both are bodies of different
kinds, and neither is named in the other passage.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from workbench.comparison.clauses import QUOTATION_MARKS, mention_of
from workbench.comparison.quotations import (
    Quotation,
    SameSpeaker,
    compare_speakers,
    find_quotations,
)
from workbench.comparison.quotations.speaker_names import speaker_keys
from workbench.comparison.quotations.tables import LANGUAGES
from workbench.text import claim_tables as tables
from workbench.text.article import Article, Block, BlockKind, LanguageGuess
from workbench.text.claim_words import body_stems, known_words
from workbench.text.claims import language_of, pattern
from workbench.text.finding import Discrepancy, DiscrepancyKind, Mention, Statement
from workbench.text.folding import fold
from workbench.text.name_keys import may_be_same_name, name_key
from workbench.text.persons import capital_keys, nation_in, read_persons
from workbench.text.segmentation import segment_blocks

_KNOWN = 0.85
_BY_FORM = 0.7
_BODIES = 0.75
_ELSEWHERE = 0.85
"""Whom the other article also names may have said something else in it."""
_LEAST = 0.35
"""Share of a passage of several sentences that must be the speaker's words."""
_WORD = re.compile(r"[^\W\d_](?:[\w-]*\w)?")
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


def find_attribution_discrepancies(
    commentary: Statement, coverage: Statement
) -> Iterator[Discrepancy]:
    """Find whom only one side credits; see the module."""
    one = read_speaker(commentary)
    other = read_speaker(coverage) if one else None
    if one is None or other is None:
        return
    confidence = _differ(one, other)
    if not confidence or _names(commentary, other) or _names(coverage, one):
        return
    if _is_in(other, commentary.context) or _is_in(one, coverage.context):
        confidence *= _ELSEWHERE
    yield Discrepancy(
        DiscrepancyKind.ATTRIBUTION,
        one.shown,
        other.shown,
        round(confidence, 2),
        f"The same is credited to different speakers: “{_called(one)}” in the commentary "
        f"against “{_called(other)}”.",
    )


def _called(speaker: Speaker) -> str:
    return speaker.person or speaker.mention.text


def _differ(one: Speaker, other: Speaker) -> float:
    if one.person and other.person:
        if compare_speakers(one.person, other.person) is not SameSpeaker.NO:
            return 0
        if may_be_same_name(one.person.split()[-1], other.person.split()[-1]):
            return 0
        return _KNOWN if one.certain and other.certain else _BY_FORM
    if one.bodies and other.bodies and not (one.person or other.person):
        return 0 if one.bodies & other.bodies else _BODIES
    return 0


def _names(statement: Statement, speaker: Speaker) -> bool:
    """Whether a passage names a speaker, or a body of the kind, in any role."""
    if speaker.person:
        return _is_in(speaker, statement.text)
    language = language_of(statement.language)
    return language is not None and bool(_bodies(statement.text, language) & speaker.bodies)


def _is_in(speaker: Speaker, text: str) -> bool:
    return bool(speaker.person) and name_key(speaker.person.split()[-1]) in capital_keys(text)


@lru_cache(maxsize=16384)
def read_speaker(statement: Statement) -> Speaker | None:
    """The one speaker of a passage that is mostly somebody's words; none for any other passage."""
    language = language_of(statement.language)
    if language is None or not _may_quote(statement.text, language):
        return None
    blocks = segment_blocks([Block(BlockKind.PARAGRAPH, statement.text)], language)
    guess = LanguageGuess(language, 1.0)
    quotations = find_quotations(Article("", blocks, language=guess))
    said = sum(len(part.text) for one in quotations for part in one.parts)
    single = len(blocks[0].segments) == 1 and len(quotations) == 1
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
    bodies = _bodies(mention.text, language)
    people = read_persons(statement.text, statement.language, statement.people)
    known = next((p for p in people if p.last in name.split()), None)
    person = name if known or _looks_like_a_name(name, language) else ""
    return Speaker(person, known is not None, frozenset() if person else bodies, mention)


def _looks_like_a_name(name: str, language: str) -> bool:
    """Whether all words have a capital, there are two or three, and none is a body."""
    words = name.split()
    named = 1 < len(words) <= _LONGEST_NAME and all(word[:1].isupper() for word in words)
    plain = not (
        _bodies(name, language)
        or pattern(tables.ORGANISATIONS).search(fold(name))
        or nation_in(name)
        or any(len(word) > 1 and word.isupper() for word in words)
    )
    return named and plain and len(speaker_keys(name)) == len(words)


def _bodies(text: str, language: str) -> frozenset[str]:
    words = [fold(word) for word in _WORD.findall(text)]
    # “Innenministerium” is a ministry.
    tails = [word[at:] for word in words for at in range(1, len(word) - _TAIL)]
    folded = list(enumerate([*words, *(tails if language in _COMPOUNDING else ())]))
    return frozenset(name for _, _, (name, _) in known_words(folded, body_stems(language)))
