"""The same words in two articles, whatever their language and wording.

``score = logistic(weights · (cosine, lead, same, other, office, equal, unequal) + intercept)``

- *cosine* of the words' vectors; *lead*: how far it is above the best that either quotation has
  with any other, the mean of both sides.
- *same*, *other*: whether both speakers have names, and they agree or not.
- *office*: where not both have names, the cosine of how the speakers are called.
- *equal*, *unequal*: whether both state numbers, and they share them or not.

Each quotation is matched once, the best first. The weights were fitted by
``benchmarks/quotation_matching.py`` on its own-written stories; figures are in
the documentation.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.metadata import version

import numpy as np
import numpy.typing as npt

from workbench.alignment.encoder import Encoder
from workbench.comparison.quotations.speaker_names import SameSpeaker, compare_speakers
from workbench.comparison.quotations.values import Quotation
from workbench.text.numerals import Kind, read_plain_numbers

WEIGHTS = (3.61, 6.06, 2.53, -1.85, 2.55, 1.79, -1.61)
INTERCEPT = -4.48
SHOWN = 0.5
"""Links below this score are left out."""
METHOD = "quotations/3"
"""Finding, naming and matching quotations."""

Features = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Said:
    """What of a quotation is compared.

    Attributes:
        speaker: the name where it is known, else `None`.
        language: BCP-47.
    """

    text: str
    speaker: str | None
    language: str


@dataclass(frozen=True, slots=True)
class QuotationLink:
    """Two quotations of the same words, by their numbers.

    Attributes:
        score: how likely they are, 0 to 1.
    """

    own: int
    other: int
    score: float


def match_said(
    own: Sequence[Said], other: Sequence[Said], encoder: Encoder
) -> tuple[QuotationLink, ...]:
    """Find which quotations of two articles are the same words; best first."""
    if not own or not other:
        return ()
    return best_links(pair_features(own, other, encoder) @ np.array(WEIGHTS) + INTERCEPT)


def best_links(logits: Features) -> tuple[QuotationLink, ...]:
    """Pair rows and columns, each once and the best first, down to a probability of `SHOWN`.

    Args:
        logits: ``(own, other)`` log odds; overwritten.
    """
    links = []
    while np.isfinite(logits).any():
        at, there = (int(k) for k in np.unravel_index(int(logits.argmax()), logits.shape))
        score = 1 / (1 + math.exp(-float(logits[at, there])))
        if score < SHOWN:
            break
        links.append(QuotationLink(at, there, round(score, 4)))
        logits[at, :] = logits[:, there] = -np.inf
    return tuple(links)


def pair_features(own: Sequence[Said], other: Sequence[Said], encoder: Encoder) -> Features:
    """Measure every pair: ``(len(own), len(other), 7) float64``."""
    vectors = encoder.encode([said.text for said in (*own, *other)]).astype(np.float64)
    cosine = vectors[: len(own)] @ vectors[len(own) :].T
    features = np.zeros((*cosine.shape, len(WEIGHTS)))
    features[..., 0] = cosine
    features[..., 1] = cosine - (_best_else(cosine) + _best_else(cosine.T).T) / 2
    offices = _speaker_cosine(own, other, encoder)
    figures = [[_numbers(said) for said in side] for side in (own, other)]
    for at, one in enumerate(own):
        for there, two in enumerate(other):
            speakers = compare_speakers(one.speaker, two.speaker)
            features[at, there, 2:] = (
                speakers is SameSpeaker.YES,
                speakers is SameSpeaker.NO,
                offices[at, there] if speakers is SameSpeaker.UNKNOWN else 0.0,
                *_agreement(figures[0][at], figures[1][there]),
            )
    return features


def _speaker_cosine(own: Sequence[Said], other: Sequence[Said], encoder: Encoder) -> Features:
    """How alike the speakers are called; 0 where one is unknown."""
    known = np.array([bool(said.speaker) for said in (*own, *other)], dtype=np.float64)
    vectors = encoder.encode([said.speaker or "" for said in (*own, *other)]).astype(np.float64)
    vectors = vectors * known[:, None]
    cosine: Features = vectors[: len(own)] @ vectors[len(own) :].T
    return cosine


_NOTHING_ELSE = 0.2


def _best_else(cosine: Features) -> Features:
    """The best cosine of each row but the pair's own."""
    if cosine.shape[1] == 1:
        return np.full_like(cosine, _NOTHING_ELSE)
    order = np.sort(cosine, axis=1)
    best, second = order[:, -1:], order[:, -2:-1]
    return np.maximum(np.where(cosine == best, second, best), _NOTHING_ELSE)


@lru_cache(maxsize=4096)
def _numbers(said: Said) -> tuple[frozenset[object], ...]:
    """Read the numbers of a quotation, once for all the articles it is held against."""
    return tuple(
        frozenset(number.values)
        for number in read_plain_numbers(said.text, said.language)
        if number.kind is not Kind.LOOSE
    )


def _agreement(
    one: Sequence[frozenset[object]], other: Sequence[frozenset[object]]
) -> tuple[bool, bool]:
    """Whether both state numbers that are shared, and whether both do that are not."""
    if not one or not other:
        return False, False
    shared = any(not a.isdisjoint(b) for a in one for b in other)
    return shared, not shared


def match_quotations(
    own: Sequence[Quotation],
    other: Sequence[Quotation],
    encoder: Encoder,
    languages: tuple[str, str],
) -> tuple[QuotationLink, ...]:
    """Find which quotations of two articles are the same words of the same speaker; best first.

    Args:
        languages: BCP-47 of both articles; they decide how numbers are read.
    """
    return match_said(_said(own, languages[0]), _said(other, languages[1]), encoder)


def _said(quotations: Sequence[Quotation], language: str) -> list[Said]:
    return [Said(one.text, one.name, language) for one in quotations]


def signature(encoder_id: str) -> str:
    """Name what quotations are found and matched by: method, bound, encoder and code version."""
    workbench = version("translation-comparison-workbench")
    return f"{METHOD} shown={SHOWN:g} encoder={encoder_id} workbench={workbench}"
