"""Shares and the intervals around them."""

import math
from dataclasses import dataclass

Z = 1.959964
"""The normal quantile of a two-sided 95 % interval."""


@dataclass(frozen=True, slots=True)
class Rate:
    """How often something occurs among words.

    Attributes:
        count: occurrences.
        words: words they were counted among.
        per_thousand: occurrences per 1,000 words; 0 where there are no words.
        low: lower end of the 95 % interval, per 1,000 words.
        high: upper end, likewise.
    """

    count: int
    words: int
    per_thousand: float
    low: float
    high: float


def rate(count: int, words: int) -> Rate:
    """Give a rate with its Wilson score interval.

    E. B. Wilson, “Probable inference, the law of succession, and statistical inference”, Journal
    of the American Statistical Association 22 (1927): with p = count / words,
    ``(p + z²/2n ± z √(p(1-p)/n + z²/4n²)) / (1 + z²/n)``. It treats every word as one chance to
    hedge; hedges that come in clusters make it narrower than it should be.
    """
    if words == 0:
        return Rate(count, 0, 0.0, 0.0, 1000.0)
    share = min(1.0, count / words)
    middle = share + Z * Z / (2 * words)
    reach = Z * math.sqrt(share * (1 - share) / words + Z * Z / (4 * words * words))
    whole = 1 + Z * Z / words
    low, high = max(0.0, (middle - reach) / whole), min(1.0, (middle + reach) / whole)
    return Rate(count, words, 1000 * share, 1000 * low, 1000 * high)
