"""When the articles of a comparison were published, as far as they say so."""

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum

from workbench.services.columns import Comparison
from workbench.store import StoredArticle
from workbench.text.article import Role

_DATE_ONLY = len("2025-12-02")


class Grain(StrEnum):
    """How finely a time of publication is known."""

    DAY = "day"
    TIME = "time"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Published:
    """An article in time.

    Attributes:
        article: its id.
        name: what heads its column, or the commentary's outlet.
        stated: the date as the article has it; empty where it has none.
        start: first moment it may have been published at; ``None`` where that is unknown.
        end: one past the last: a day later where only the day is known, else `start`.
        title: of the article.
    """

    article: str
    name: str
    role: Role
    language: str
    grain: Grain
    stated: str
    start: datetime | None
    end: datetime | None
    title: str


@dataclass(frozen=True, slots=True)
class Timeline:
    """The articles by publication.

    Attributes:
        dated: the earliest first.
        undated: those nobody knows the date of, in the comparison's order.
        zone: whether moments are in UTC, as all clock times tell their offset, or as each outlet
            writes them, as some do not.
    """

    dated: tuple[Published, ...]
    undated: tuple[Published, ...]
    zone: str

    @property
    def commentary(self) -> Published | None:
        """The commentary, where it is dated."""
        return next((p for p in self.dated if p.role is Role.COMMENTARY), None)


UTC_ZONE, AS_STATED = "UTC", "as stated"


def timeline(comparison: Comparison) -> Timeline:
    """Order commentary and coverage by their publication; nothing is guessed."""
    own = comparison.commentary
    articles = [(own, own.article.outlet or own.article.title)]
    articles += [(column.article, column.name) for column in comparison.columns]
    moments = [_moment(stored.article.published_at) for stored, _ in articles]
    clocks = [moment for moment, grain in moments if moment and grain is Grain.TIME]
    in_utc = bool(clocks) and all(moment.tzinfo for moment in clocks)
    found = [
        _published(stored, name, moment, grain, in_utc)
        for (stored, name), (moment, grain) in zip(articles, moments, strict=True)
    ]
    dated = [p for p in found if p.start is not None]
    dated.sort(key=lambda p: (p.start or datetime.max, p.grain is not Grain.DAY, p.name))
    undated = [p for p in found if p.start is None]
    return Timeline(tuple(dated), tuple(undated), UTC_ZONE if in_utc else AS_STATED)


def _moment(stated: str | None) -> tuple[datetime | None, Grain]:
    try:
        moment = datetime.fromisoformat(stated or "")
    except ValueError:
        return None, Grain.UNKNOWN
    return moment, Grain.DAY if len(stated or "") <= _DATE_ONLY else Grain.TIME


def _published(
    stored: StoredArticle, name: str, moment: datetime | None, grain: Grain, in_utc: bool
) -> Published:
    if moment is not None and moment.tzinfo:
        moment = (moment.astimezone(UTC) if in_utc else moment).replace(tzinfo=None)
    end = moment
    if moment is not None and grain is Grain.DAY:
        moment = datetime.combine(moment.date(), time())
        end = moment + timedelta(days=1)
    article = stored.article
    return Published(
        article=stored.id,
        name=name,
        role=article.role,
        language=article.language.code,
        grain=grain,
        stated=article.published_at or "",
        start=moment,
        end=end,
        title=article.title,
    )
