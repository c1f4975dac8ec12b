"""How likely two articles report the same event.

``score = logistic(3.46·lead + 5.29·all - 8.75·0.05·days - 3.42)``

- *lead*: cosine of the vectors of title and first three segments; *all*: of the whole texts.
  Segments are summed by length, long ones counted as 300 characters.
- *days* between the publication dates, to the hour where both give one, at most seven; 0 where
  either is unknown. A day takes as much as 0.05 less of both cosines.

Shared names and numbers were tried and left out: on whole articles they add next to nothing, and
on headlines in different languages they mislead.

The weights were fitted by ``benchmarks/fit_events.py``, the constant set for even odds: whoever
adds an article to a project means it to fit. Figures are in the documentation.
"""

import math
from dataclasses import dataclass
from datetime import UTC, datetime

import numpy as np
import numpy.typing as npt

from workbench.alignment.encoder import Encoder
from workbench.text.article import Article

EVENT_WEIGHTS = (3.46, 5.29)
EVENT_INTERCEPT = -3.42
DECAY = 0.05
"""What a day between two articles takes from the cosine of both leads and both texts."""
MOST_DAYS = 7
"""Days are counted up to here: commentary may come weeks after the news."""

_LEAD = 4
_LONGEST = 300


@dataclass(frozen=True, slots=True)
class EventProfile:
    """What of an article is compared with others.

    Attributes:
        lead: ``(dim,)``, unit length, of title and beginning.
        whole: the same of the whole text.
        published: None where unknown.
        hour_known: whether the time of day is known, not only the date.
    """

    lead: npt.NDArray[np.float64]
    whole: npt.NDArray[np.float64]
    published: datetime | None
    hour_known: bool


def event_score(commentary: Article, coverage: Article, encoder: Encoder) -> float:
    """How likely both report the same event, 0 to 1; 0 where either has no text."""
    return profile_score(event_profile(commentary, encoder), event_profile(coverage, encoder))


def event_profile(article: Article, encoder: Encoder) -> EventProfile:
    """Prepare an article for comparing it with many others."""
    title = article.title.strip()
    body = [s.core for s in article.included_segments]
    texts = [*([title] if title and title not in body[:1] else []), *body]
    vectors = encoder.encode(texts).astype(np.float64)
    weights = np.array([min(len(text), _LONGEST) for text in texts], dtype=np.float64)
    return EventProfile(
        _sum(vectors[:_LEAD], weights[:_LEAD]),
        _sum(vectors, weights),
        _moment(article.published_at),
        "T" in (article.published_at or "") or " " in (article.published_at or "").strip(),
    )


def profile_score(one: EventProfile, other: EventProfile) -> float:
    """How likely the profiled articles report the same event, 0 to 1."""
    if not one.whole.any() or not other.whole.any():
        return 0.0
    lead, whole = event_features(one, other)
    days = min(_days_between(one, other), MOST_DAYS)
    logit = EVENT_WEIGHTS[0] * lead + EVENT_WEIGHTS[1] * whole + EVENT_INTERCEPT
    logit -= DECAY * days * sum(EVENT_WEIGHTS)
    return round(1 / (1 + math.exp(-logit)), 4)


def event_features(one: EventProfile, other: EventProfile) -> tuple[float, float]:
    """Cosine of the leads, cosine of the whole texts."""
    return float(one.lead @ other.lead), float(one.whole @ other.whole)


def _sum(
    vectors: npt.NDArray[np.float64], weights: npt.NDArray[np.float64]
) -> npt.NDArray[np.float64]:
    total: npt.NDArray[np.float64] = weights @ vectors
    unit: npt.NDArray[np.float64] = total / max(float(np.linalg.norm(total)), 1e-9)
    return unit


def _moment(published_at: str | None) -> datetime | None:
    try:
        moment = datetime.fromisoformat((published_at or "").strip())
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _days_between(one: EventProfile, other: EventProfile) -> float:
    if one.published is None or other.published is None:
        return 0.0
    if one.hour_known and other.hour_known:
        return abs((one.published - other.published).total_seconds()) / 86400
    return float(abs((one.published.date() - other.published.date()).days))
