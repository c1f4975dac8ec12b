"""Which language is this? langdetect and py3langid together, with the evidence of the script.

The candidates are langdetect's 55 languages as 54 BCP-47 codes:
`workbench.text.scripts.CANDIDATES`.
Why both, with which weights and how good: ``docs/explanation/identification.md``.
"""

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from workbench.text.article import UNDETERMINED, UNKNOWN_LANGUAGE, Block, BlockKind, LanguageGuess
from workbench.text.language_profiles import Scores, load_profiles
from workbench.text.scripts import (
    CANDIDATES,
    LONE_LANGUAGES,
    SCRIPT_LANGUAGES,
    letter_evidence,
    script_weights,
)

CERTAIN = 0.5
"""A language that is not at least as likely as all others together is not named."""

FOREIGN = 0.7
"""How likely the language of a block must be for it to be foreign in its article."""

AGAINST_ARTICLE = 100
"""How many times as likely as the article's language it must be besides."""

LONGEST = 10_000
"""Characters looked at, from the start of the text, as langdetect does."""

# Tuned on the odd lines of FLORES dev and on every other one of the news headlines and STS
# sentences of the evaluation data; see docs/explanation/identification.md.
_LANGDETECT_WEIGHT = 0.37
_LANGDETECT_DAMPING = 0.5
_PY3LANGID_DAMPING = 0.3
_LETTER_WEIGHT = 8.0
_OTHERS_PRIOR = 0.1

_FEWEST_LETTERS = 3
_OF_NAMES = frozenset({BlockKind.BYLINE, BlockKind.CREDIT})
# Bounded, so that no text can make the search slow; ASCII, so that an address does not swallow
# the Chinese or Thai written on without a space.
_NO_WORDS = re.compile(
    r"\b(?:https?://|www\.)[!-~]+"
    r"|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}"
    r"|[@#]\w+"
    r"|\b[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,5}\.[a-z]{2,10}\b(?:/[!-~]*)?",
    re.ASCII,
)
_MAYBE_NO_WORDS = re.compile(r"[@#/]|www\.|\.[a-z]")


def identify(text: str) -> LanguageGuess:
    """Identify the language of one text.

    Takes any string and never raises. The answer is ``und`` with the best candidate's probability
    where no candidate reaches `CERTAIN`, and where there is hardly anything to judge by: fewer
    than three letters, nothing but addresses, a script or a language that no candidate has.
    Armenian and Georgian, no candidates, are told by their scripts.
    """
    return identify_all([text])[0]


def identify_all(texts: Sequence[str]) -> list[LanguageGuess]:
    """Identify the language of each text by itself, sooner than one after the other.

    Either identifier reads all texts before the other begins, so that its large tables need not
    be fetched again for every text.
    """
    return [_guess(reading, chances) for reading, chances in _judge(texts)]


def probabilities(text: str) -> dict[str, float]:
    """Give every candidate that the script allows its probability.

    They sum to 1 or less: what is missing is the chance that the text is in no candidate at all
    or in several. Nothing comes back where there are no words, or no candidate has the script.
    """
    return _judge([text])[0][1]


@dataclass(frozen=True, slots=True)
class _Reading:
    """What a text is judged by.

    Attributes:
        text: its words only.
        languages: the candidates of its main script.
        alone: the language that has its main script to itself, and is no candidate.
        share: of that script among all letters.
        letters: how many, as `script_weights` counts.
    """

    text: str
    languages: frozenset[str] = frozenset()
    share: float = 0.0
    letters: int = 0
    alone: str = ""


def _read(text: str) -> _Reading:
    text = _words_only(text)
    weights = script_weights(text)
    if not weights:
        return _Reading(text)
    script, weight = max(weights.items(), key=lambda item: (item[1], item[0]))
    total = weights.total()
    languages = SCRIPT_LANGUAGES.get(script, frozenset())
    return _Reading(text, languages, weight / total, total, LONE_LANGUAGES.get(script, ""))


def _judge(texts: Sequence[str]) -> list[tuple[_Reading, dict[str, float]]]:
    """Read every text and give its languages their probabilities; none where it has none."""
    readings = [_read(text) for text in texts]
    shares = iter(_chances([reading for reading in readings if reading.languages]))
    return [(reading, _named(reading, shares)) for reading in readings]


def _named(reading: _Reading, shares: Iterator[Scores]) -> dict[str, float]:
    if reading.alone:
        return {reading.alone: reading.share}
    if not reading.languages:
        return {}
    chances = np.minimum(next(shares) * np.float32(reading.share), 1).tolist()
    found = zip(CANDIDATES, chances, strict=True)
    return {code: chance for code, chance in found if code in reading.languages}


def _guess(reading: _Reading, chances: dict[str, float]) -> LanguageGuess:
    if not chances:
        return UNKNOWN_LANGUAGE
    best = max(chances, key=lambda code: chances[code])
    sure = chances[best] >= CERTAIN and reading.letters >= _FEWEST_LETTERS
    return LanguageGuess(best if sure else UNDETERMINED, chances[best])


def _words_only(text: str) -> str:
    text = text[:LONGEST]
    if _MAYBE_NO_WORDS.search(text):
        text = _NO_WORDS.sub(" ", text)
    text = " ".join(text.split())
    return text.lower() if text.isupper() else text


def _chances(readings: Sequence[_Reading]) -> list[Scores]:
    """Give each candidate its probability, ``(54,) float32`` for each text.

    What is missing from 1 is the chance that the text is in none of the candidates.
    """
    if not readings:
        return []
    langdetect, py3langid = load_profiles()
    by_letters = [langdetect.scores(reading.text) for reading in readings]
    by_bytes = [py3langid.scores(reading.text, reading.languages) for reading in readings]
    return [_combined(*each) for each in zip(readings, by_letters, by_bytes, strict=True)]


def _combined(
    reading: _Reading, by_letters: tuple[Scores, int], by_bytes: tuple[Scores, Scores, int]
) -> Scores:
    likelihoods, grams = by_letters
    ours, others, size = by_bytes
    letter_scale = _LANGDETECT_WEIGHT / max(grams, 1) ** _LANGDETECT_DAMPING
    byte_scale = 1 / max(size, 1) ** _PY3LANGID_DAMPING
    scores = letter_scale * likelihoods + byte_scale * ours
    evidence = letter_evidence(reading.text, reading.languages)
    allowed = [evidence.get(code, -math.inf) for code in CANDIDATES]
    scores -= np.float32(_LETTER_WEIGHT) * (1 - np.array(allowed, np.float32))
    return _softmax(scores) * _chance_of_candidates(ours, others, byte_scale)


def _softmax(scores: Scores) -> Scores:
    chances: Scores = np.exp(scores - scores.max())
    chances /= chances.sum()
    return chances


def _chance_of_candidates(ours: Scores, others: Scores, scale: float) -> float:
    """How likely py3langid finds any of the candidates among all the languages it knows."""
    chances = _softmax(np.concatenate([ours, others]) * np.float32(scale))
    inside = float(chances[: len(ours)].sum())
    return inside / (inside + _OTHERS_PRIOR * (1 - inside))


def identify_blocks(blocks: Iterable[Block]) -> tuple[tuple[Block, ...], LanguageGuess]:
    """Fill in the language of every block, and identify the article's.

    A block that looks foreign in its article must look so much more clearly than it would have to
    alone (see `stands_out`), or it is ``und``, like one too short to judge: the article's
    language is the caller's to assume. Blocks that are left out of translation do not vote
    unless all are.
    """
    blocks = tuple(blocks)
    guesses = identify_all([block.text for block in blocks])
    named = tuple(
        replace(block, language=guess) for block, guess in zip(blocks, guesses, strict=True)
    )
    voters = [block for block in named if block.included] or list(named)
    article = _elect((block.text, block.language) for block in voters)
    return tuple(_settled(block, article) for block in named), article


def _settled(block: Block, article: LanguageGuess) -> Block:
    """The block as it is, or as uncertain where it only seems to be in a foreign language."""
    found = block.language
    if not (found.certain and article.certain) or found.code == article.code:
        return block
    text = _small_words(block.text) if block.kind in _OF_NAMES else block.text
    if stands_out(text, found.code, article.code):
        return block
    return replace(block, language=LanguageGuess(UNDETERMINED, found.probability))


def stands_out(text: str, code: str, article: str) -> bool:
    """Whether a text in an article of another language is clearly in the language ``code``.

    It must reach `FOREIGN`, and be `AGAINST_ARTICLE` times as likely as the article's language:
    foreign paragraphs are rare, and names and loan words make short lines look foreign.
    """
    chances = probabilities(text)
    chance = chances.get(code, 0.0)
    return chance >= FOREIGN and chance >= AGAINST_ARTICLE * chances.get(article, 0.0)


def _small_words(text: str) -> str:
    """The words without a capital: what is left of a line of names, which are in no language."""
    return " ".join(word for word in text.split() if not any(map(str.isupper, word)))


def _elect(votes: Iterable[tuple[str, LanguageGuess]]) -> LanguageGuess:
    """Name the language most of an article is written in.

    Each text votes for its language with its probability times its length in letters; the
    probability of the answer is its share of all the letters there are. So an article half
    German, half French is ``und``.
    """
    shares: defaultdict[str, float] = defaultdict(float)
    total = 0
    uncertain = UNKNOWN_LANGUAGE
    for text, guess in votes:
        letters = sum(map(str.isalpha, text))
        total += letters
        if guess.certain:
            shares[guess.code] += guess.probability * letters
        elif guess.probability > uncertain.probability:
            uncertain = guess
    if not shares:
        return uncertain
    code, share = max(shares.items(), key=lambda item: (item[1], item[0]))
    probability = min(1.0, share / total)
    return LanguageGuess(code if probability >= CERTAIN else UNDETERMINED, probability)
