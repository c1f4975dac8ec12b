"""How often a text hedges, insists, praises and blames: plain counts of listed expressions.

No score is made of them. The lists are in `workbench.comparison.wording.stance_words`, with what
they leave out; words are counted as listed, whatever the sentence does with them (a quotation's
``perhaps`` is the speaker's), so every count comes with the passages it rests on.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from itertools import accumulate

from workbench.comparison.wording.intervals import Rate, rate
from workbench.comparison.wording.stance_words import STANCE_WORDS, STANCES
from workbench.text.finding import Mention
from workbench.text.folding import fold
from workbench.text.words import word_spans

__all__ = ["LANGUAGES", "STANCES", "Hit", "Stance", "count_stance"]

METHOD = "stance/1"
LANGUAGES = frozenset(STANCE_WORDS)
"""The languages with lists."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A listed expression where it stands.

    Attributes:
        segment: id of the segment.
        expression: as it is listed, folded.
    """

    segment: str
    mention: Mention
    expression: str


@dataclass(frozen=True, slots=True)
class Stance:
    """What was counted of one kind.

    Attributes:
        stance: one of `STANCES`.
        rate: per 1,000 words, with its interval.
        hits: in reading order.
    """

    stance: str
    rate: Rate
    hits: tuple[Hit, ...]


def count_stance(segments: Sequence[tuple[str, str]], language: str) -> dict[str, Stance]:
    """Count the listed expressions of a text.

    Args:
        segments: id and text of each, in reading order.
        language: BCP-47; of a language outside `LANGUAGES` nothing comes back.

    Returns:
        every stance of `STANCES`, in this order.
    """
    primary = language.split("-")[0].lower()
    if primary not in LANGUAGES:
        return {}
    read = [(name, text, list(word_spans(text, primary))) for name, text in segments]
    size = sum(len(spans) for _, _, spans in read)
    found: dict[str, Stance] = {}
    for stance in STANCES:
        pattern = _pattern(primary, stance)
        hits = tuple(hit for name, text, spans in read for hit in _hits(name, text, spans, pattern))
        found[stance] = Stance(stance, rate(len(hits), size), hits)
    return found


def _hits(
    segment: str, text: str, spans: Sequence[tuple[int, int]], pattern: re.Pattern[str]
) -> list[Hit]:
    """Find the expressions among the words, punctuation between them aside."""
    folded = [fold(text[start:end]) for start, end in spans]
    starts = [0, *accumulate(len(word) + 1 for word in folded)]
    hits = []
    for match in pattern.finditer(" ".join(folded)):
        first, last = bisect_left(starts, match.start()), bisect_left(starts, match.end()) - 1
        start, end = spans[first][0], spans[last][1]
        hits.append(Hit(segment, Mention(text[start:end], start, end), match[0]))
    return hits


@cache
def _pattern(language: str, stance: str) -> re.Pattern[str]:
    """Any of the expressions as whole words, the longest first."""
    listed = {_folded(item, language) for item in STANCE_WORDS[language][stance].split(",")}
    ranked = sorted(listed, key=lambda expression: (-len(expression), expression))
    joined = "|".join(re.escape(item).replace(r"\*", r"[^\s]*") for item in ranked)
    return re.compile(rf"(?<!\S)(?:{joined})(?!\S)")


def _folded(expression: str, language: str) -> str:
    """An expression as its words are cut and folded in a text, its stars kept."""
    parts = []
    for part in expression.split():
        words = [fold(part[start:end]) for start, end in word_spans(part, language)]
        parts.append(" ".join(words) + "*" * part.endswith("*"))
    return " ".join(parts)


def signature(language: str) -> str:
    """Name what counted: method, list and code version."""
    workbench = version("translation-comparison-workbench")
    return f"{METHOD} language={language} workbench={workbench}"
