"""Word order: whether what stands before a verb, or behind it, can be its subject."""

from collections.abc import Sequence

from workbench.comparison.quotations.phrases import Range, phrase_at
from workbench.comparison.quotations.sentences import Token
from workbench.comparison.quotations.speech_words import SpeechWords

_ENDS = frozenset(",.:;")


def is_inverted(tokens: Sequence[Token], start: int, behind: Range, words: SpeechWords) -> bool:
    """Whether what stands before the verb is no subject: ``Den Plan verteidigte Eva Kolb:``."""
    if not words.verb_second or start >= len(tokens):
        return False
    if tokens[start].word in words.oblique:
        return True
    if is_thing(tokens[start : behind[0]], words):
        return not is_thing(tokens[slice(*behind)], words)
    named = behind[1] - behind[0] > 1 and all(t.capital for t in tokens[slice(*behind)])
    ends = behind[1] == len(tokens) or tokens[behind[1]].text in _ENDS
    return named and ends and tokens[start].word in words.articles


def is_thing(tokens: Sequence[Token], words: SpeechWords) -> bool:
    """Whether the first noun stands for what is said or done, not for who does it."""
    first = next((t for t in tokens if t.capital and t.word not in words.articles), None)
    if first is None:
        return False
    if first.word in words.things:
        return True
    return first.word.endswith(words.thing_ends) and not first.word.endswith(words.bodies)


def apposed(tokens: Sequence[Token], start: int, comma: int, words: SpeechWords) -> Range | None:
    """A subject with its apposition or relative clause: ``Eva Kolb, die das leitet, sagte``."""
    named = phrase_at(tokens, start, words)
    if named is None or start >= comma or not words.verb_second:
        return None
    if named[1] >= comma:
        return start, comma
    inner = [at for at in range(start, comma) if tokens[at].text == ","]
    if len(inner) != 1 or any(token.word in words.reporting for token in tokens[start:comma]):
        return None
    between = tokens[named[1] : inner[0]]
    hangs_on = not between or between[0].word in words.prepositions
    return (start, comma) if hangs_on else None


def is_closed(tokens: Sequence[Token], at: int, words: SpeechWords) -> bool:
    """Whether a clause may end at `at`, so that what is before is no object of the verb."""
    if at >= len(tokens) or tokens[at].quoted is not None:
        return True
    after = tokens[at].word in words.ends_speaker - words.auxiliaries
    after = after or tokens[at].word.endswith(words.adverb_ends)
    return after or not tokens[at].text[0].isalnum()
