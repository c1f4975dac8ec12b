"""Who is quoted where, and which outlets quote the same words."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from types import MappingProxyType

from workbench.alignment.caching import CachedEncoder, MemoryCache
from workbench.alignment.encoder import Encoder
from workbench.comparison.quotations import (
    Quotation,
    QuotationKind,
    find_quotations,
    is_read,
    match_quotations,
    mentions_of,
    signature,
    who_is_quoted,
)
from workbench.services.columns import Comparison
from workbench.services.context import Workbench
from workbench.text.article import Article

_find = lru_cache(maxsize=512)(find_quotations)


@dataclass(frozen=True, slots=True)
class Quoted:
    """A quotation in its article.

    Attributes:
        article: the article's id.
        name: what heads its column, or the commentary's outlet.
        segments: ids of the segments it stands in, in reading order.
        speaker: as the text calls them; empty where it does not say.
        person: whom that means, see `workbench.comparison.quotations.Quotation`; empty likewise.
        cue: the word that introduces it; empty where there is none.
        confidence: how sure it is that these are somebody's words, 0 to 1; no probability.
    """

    article: str
    name: str
    language: str
    segments: tuple[str, ...]
    kind: QuotationKind
    text: str
    speaker: str
    person: str
    cue: str
    confidence: float


@dataclass(frozen=True)
class SpeakerRow:
    """A speaker, and how often each article quotes them.

    Attributes:
        spellings: every way the articles name them, the commonest first.
        direct: article id → direct quotations; articles without any are left out.
        indirect: likewise.
        quotations: their numbers in `Quotations.found`.
    """

    name: str
    spellings: tuple[str, ...]
    direct: Mapping[str, int]
    indirect: Mapping[str, int]
    quotations: tuple[int, ...]

    @property
    def outlets(self) -> int:
        """How many articles quote them."""
        return len(self.direct.keys() | self.indirect.keys())

    def count(self, article: str) -> int:
        """How often an article quotes them."""
        return self.direct.get(article, 0) + self.indirect.get(article, 0)


@dataclass(frozen=True, slots=True)
class SameQuotation:
    """The same words in several articles.

    Attributes:
        quotations: their numbers in `Quotations.found`, no two of one article.
        score: of the weakest pair that joined them, 0 to 1.
    """

    quotations: tuple[int, ...]
    score: float


@dataclass(frozen=True, slots=True)
class Quotations:
    """All that is quoted in a comparison.

    Attributes:
        articles: id and name of each, the commentary first.
        found: by article, in reading order.
        speakers: those whom most articles quote first.
        same: the words that most articles quote first.
        unread: ids of the articles in languages that quotations are not found in.
        signature: what made them.
    """

    articles: tuple[tuple[str, str], ...]
    found: tuple[Quoted, ...]
    speakers: tuple[SpeakerRow, ...]
    same: tuple[SameQuotation, ...]
    unread: tuple[str, ...]
    signature: str

    @property
    def unnamed(self) -> int:
        """How many quotations no speaker is known of."""
        return sum(not quoted.person for quoted in self.found)

    def person(self, numbers: Sequence[int]) -> str:
        """Name the first known speaker of some quotations; empty where none is known."""
        names = (s.name for n in numbers for s in self.speakers if n in s.quotations)
        return next(names, "")


Sources = tuple[tuple[str, str, Article], ...]
"""Id, name and text of each article."""


def quotations(wb: Workbench, comparison: Comparison) -> Quotations:
    """Find who is quoted where in commentary and coverage, in their own words."""
    return quotations_in(sources_of(comparison), wb.encoder())


def sources_of(comparison: Comparison) -> Sources:
    """Name the articles of a comparison, the commentary first."""
    own = comparison.commentary
    coverage = ((c.article.id, c.name, c.article.article) for c in comparison.columns)
    return ((own.id, own.article.outlet or own.article.title, own.article), *coverage)


@lru_cache(maxsize=4)
def quotations_in(sources: Sources, encoder: Encoder) -> Quotations:
    """Find who is quoted where in articles; the last few comparisons are kept.

    Args:
        sources: no two of the same id.
    """
    read = [(id_, _find(article)) for id_, _, article in sources]
    places = {
        (number, quotation): place
        for place, (number, quotation) in enumerate(
            (number, quotation) for number, (_, those) in enumerate(read) for quotation in those
        )
    }
    return Quotations(
        articles=tuple((id_, name) for id_, name, _ in sources),
        found=tuple(
            _quoted(source, quotation)
            for source, (_, those) in zip(sources, read, strict=True)
            for quotation in those
        ),
        speakers=tuple(_speakers(read, places)),
        same=tuple(_same(sources, [those for _, those in read], places, encoder)),
        unread=tuple(id_ for id_, _, article in sources if not is_read(article.language.code)),
        signature=signature(encoder.id),
    )


def _quoted(source: tuple[str, str, Article], quotation: Quotation) -> Quoted:
    id_, name, article = source
    segments = (key for part in quotation.parts for key, _ in mentions_of(article, part))
    return Quoted(
        article=id_,
        name=name,
        language=article.language.code,
        segments=tuple(dict.fromkeys(segments)),
        kind=quotation.kind,
        text=quotation.text,
        speaker=quotation.speaker.text if quotation.speaker else "",
        person=quotation.name or "",
        cue=quotation.cue.text if quotation.cue else "",
        confidence=quotation.confidence,
    )


Place = Mapping[tuple[int, Quotation], int]
"""Number of the article and quotation → its number among all."""


def _speakers(
    read: Sequence[tuple[str, Sequence[Quotation]]], places: Place
) -> Iterator[SpeakerRow]:
    for row in who_is_quoted(read):
        counts: dict[QuotationKind, dict[str, int]] = {kind: {} for kind in QuotationKind}
        for one in row.occurrences:
            by_article = counts[one.quotation.kind]
            by_article[one.outlet] = by_article.get(one.outlet, 0) + 1
        yield SpeakerRow(
            row.name,
            row.spellings,
            MappingProxyType(counts[QuotationKind.DIRECT]),
            MappingProxyType(counts[QuotationKind.INDIRECT]),
            tuple(places[one.article, one.quotation] for one in row.occurrences),
        )


def _same(
    sources: Sources, read: Sequence[Sequence[Quotation]], places: Place, encoder: Encoder
) -> Iterator[SameQuotation]:
    """Join matched pairs into groups, the surest first; a group has one of an article at most."""
    groups: dict[int, dict[int, int]] = {}
    weakest: dict[int, float] = {}
    for score, one, other in sorted(_pairs(sources, read, places, encoder), reverse=True):
        mine, theirs = (groups.setdefault(at, {article: at}) for article, at in (one, other))
        if mine is theirs or mine.keys() & theirs.keys():
            continue
        mine |= theirs
        for place in theirs.values():
            groups[place] = mine
        first = min(mine.values())
        weakest = {k: v for k, v in weakest.items() if k not in mine.values()} | {first: score}
    ranked = sorted(weakest, key=lambda at: (-len(groups[at]), at))
    for at in ranked:
        members = tuple(place for _, place in sorted(groups[at].items()))
        yield SameQuotation(members, weakest[at])


_Member = tuple[int, int]
"""Number of the article, and of the quotation among all."""


def _pairs(
    sources: Sources, read: Sequence[Sequence[Quotation]], places: Place, encoder: Encoder
) -> Iterator[tuple[float, _Member, _Member]]:
    at_hand = CachedEncoder(encoder, MemoryCache())  # every article meets every other
    for one, other in combinations(range(len(read)), 2):
        languages = sources[one][2].language.code, sources[other][2].language.code
        for link in match_quotations(read[one], read[other], at_hand, languages):
            own, theirs = read[one][link.own], read[other][link.other]
            yield link.score, (one, places[one, own]), (other, places[other, theirs])
