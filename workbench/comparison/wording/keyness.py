"""Keyness: the words that a text uses more, or less, than others do.

For a word that occurs ``a`` times among the ``c`` words of the commentary and ``b`` times among
the ``d`` words of the coverage:

- the log-likelihood ``G² = 2 (a ln(a/E₁) + b ln(b/E₂))`` with ``E₁ = c (a+b)/(c+d)`` and
  ``E₂ = d (a+b)/(c+d)`` says how sure the difference is (P. Rayson and R. Garside, “Comparing
  corpora using frequency profiling”, 2000); it is compared with χ² of one degree of freedom;
- the log ratio ``log₂((a/c) / (b/d))`` says how large it is: 1 is twice as often, -2 a quarter
  (A. Hardie, “Log Ratio – an informal introduction”, 2014); a count of 0 is taken as 0.5;
- %DIFF ``100 ((a/c) - (b/d)) / (b/d)`` says the same in per cent (C. Gabrielatos and A. Marchi,
  “Keyness: appropriate metrics and practical issues”, 2012).

As every word is a test of its own, the bound for G² is Šidák's: with m words tested, each is held
to ``1 - (1 - α)^(1/m)``, as in CQPweb. The test takes words for independent draws. They are not:
a word one text repeats looks surer than it is, so the number of texts that have it is given too.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import version
from statistics import NormalDist

from workbench.comparison.wording.intervals import Z
from workbench.text.words import Word

Texts = Sequence[Sequence[Word]]

METHOD = "keyness/1"
MINIMUM = 3
"""Words rarer than this on both sides together are not tested."""
ALPHA = 0.05
"""The chance that any word at all is called key though all are used alike."""
_ABSENT = 0.5


@dataclass(frozen=True, slots=True)
class Keyword:
    """A word and how differently both sides use it.

    Attributes:
        word: the commonest spelling.
        forms: all spellings counted with it, commonest first.
        commentary: occurrences in the commentary; coverage: in the coverage.
        commentary_texts: how many of its texts have it; coverage_texts likewise.
        log_likelihood: G², never negative.
        log_ratio: above 0 where the commentary uses the word more.
        interval: 95 % interval of the log ratio.
        percent_difference: %DIFF; `None` where the coverage never has the word.
        significant: whether G² passes the bound for all words tested.
    """

    word: str
    forms: tuple[str, ...]
    commentary: int
    coverage: int
    commentary_texts: int
    coverage_texts: int
    log_likelihood: float
    log_ratio: float
    interval: tuple[float, float]
    percent_difference: float | None
    significant: bool


@dataclass(frozen=True, slots=True)
class Keyness:
    """The words of a commentary against those of its coverage.

    Attributes:
        keywords: every word tested, the largest G² first.
        commentary_words: size of the commentary; coverage_words: of the coverage.
        bound: the G² that a word must reach to be significant.
        minimum: words rarer than this were not tested.
        alpha: chance of any false keyword.
    """

    keywords: tuple[Keyword, ...]
    commentary_words: int
    coverage_words: int
    bound: float
    minimum: int
    alpha: float

    @property
    def significant(self) -> tuple[Keyword, ...]:
        """The words that pass the bound."""
        return tuple(keyword for keyword in self.keywords if keyword.significant)


@dataclass(frozen=True, slots=True)
class _Count:
    """Occurrences by key, and the number of texts with the key."""

    words: Counter[str]
    texts: Counter[str]
    size: int


def find_keywords(
    commentary: Texts, coverage: Texts, *, minimum: int = MINIMUM, alpha: float = ALPHA
) -> Keyness:
    """Compare how often each word is used on both sides.

    Args:
        commentary: texts as words, all in one language (see `workbench.text.words.read_words`).
        coverage: likewise, in the same language.

    Returns:
        nothing tested where either side has no words.
    """
    ours, theirs = _count(commentary), _count(coverage)
    spellings = _spellings(commentary, coverage)
    tested = [
        key
        for key in spellings
        if ours.size and theirs.size and ours.words[key] + theirs.words[key] >= minimum
    ]
    bound = critical_value(len(tested), alpha)
    keywords = [_keyword(key, spellings[key], ours, theirs, bound) for key in tested]
    keywords.sort(key=lambda keyword: (-keyword.log_likelihood, keyword.word))
    return Keyness(tuple(keywords), ours.size, theirs.size, bound, minimum, alpha)


def _count(texts: Texts) -> _Count:
    words = Counter(word.key for text in texts for word in text)
    having = Counter(key for text in texts for key in {word.key for word in text})
    return _Count(words, having, words.total())


def _spellings(*sides: Texts) -> dict[str, tuple[str, ...]]:
    """Every key with its spellings; one that differs by the capital alone counts as one."""
    found: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for texts in sides:
        for text in texts:
            for word in text:
                found[word.key][word.text] += 1
    return {key: _merged(forms) for key, forms in found.items()}


def _merged(forms: Counter[str]) -> tuple[str, ...]:
    """The spellings, commonest first; of two that differ by capitals alone the commoner."""
    ranked = sorted(forms, key=lambda form: (-forms[form], form))
    seen: dict[str, str] = {}
    for form in ranked:
        seen.setdefault(form.lower(), form)
    return tuple(seen.values())


def _keyword(
    key: str, forms: tuple[str, ...], ours: _Count, theirs: _Count, bound: float
) -> Keyword:
    a, b, c, d = ours.words[key], theirs.words[key], ours.size, theirs.size
    likelihood = log_likelihood(a, b, c, d)
    return Keyword(
        word=forms[0],
        forms=forms,
        commentary=a,
        coverage=b,
        commentary_texts=ours.texts[key],
        coverage_texts=theirs.texts[key],
        log_likelihood=likelihood,
        log_ratio=log_ratio(a, b, c, d),
        interval=log_ratio_interval(a, b, c, d),
        percent_difference=100 * (a / c - b / d) / (b / d) if b else None,
        significant=likelihood >= bound,
    )


def log_likelihood(a: int, b: int, c: int, d: int) -> float:
    """G² of a word with ``a`` of ``c`` and ``b`` of ``d`` occurrences (Rayson and Garside 2000)."""
    expected_a, expected_b = c * (a + b) / (c + d), d * (a + b) / (c + d)
    ours = a * math.log(a / expected_a) if a else 0.0
    theirs = b * math.log(b / expected_b) if b else 0.0
    return max(0.0, 2 * (ours + theirs))


def log_ratio(a: int, b: int, c: int, d: int) -> float:
    """Binary logarithm of the ratio of the relative frequencies (Hardie 2014)."""
    return math.log2(((a or _ABSENT) / c) / ((b or _ABSENT) / d))


def log_ratio_interval(a: int, b: int, c: int, d: int) -> tuple[float, float]:
    """95 % interval of the log ratio, from the standard error of the log of a ratio of shares.

    ``√(1/a - 1/c + 1/b - 1/d)`` (D. Katz and others, Biometrics 34, 1978), in binary logarithms.
    """
    ours, theirs = a or _ABSENT, b or _ABSENT
    error = math.sqrt(max(0.0, 1 / ours - 1 / c + 1 / theirs - 1 / d)) / math.log(2)
    middle = log_ratio(a, b, c, d)
    return middle - Z * error, middle + Z * error


def critical_value(tests: int, alpha: float = ALPHA) -> float:
    """The G² that each of so many words must reach, so that by chance none does but with ``alpha``.

    χ² of one degree of freedom is the square of a standard normal.
    """
    each = -math.expm1(math.log1p(-alpha) / max(tests, 1))
    return NormalDist().inv_cdf(each / 2) ** 2


def signature(language: str, keyness: Keyness) -> str:
    """Name what made a keyness: method, parameters, lemmas and code version."""
    return (
        f"{METHOD} language={language} minimum={keyness.minimum} alpha={keyness.alpha:g} "
        f"simplemma={version('simplemma')} workbench={version('translation-comparison-workbench')}"
    )
