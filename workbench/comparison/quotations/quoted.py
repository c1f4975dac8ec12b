"""Who is quoted where: one row a speaker, over several articles in any languages."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from workbench.comparison.quotations.speaker_names import speaker_keys
from workbench.comparison.quotations.values import Quotation
from workbench.text.folding import fold

_FULL = 2


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A quotation in its article.

    Attributes:
        article: number of the article among those asked about.
        outlet: its outlet, as given.
    """

    article: int
    outlet: str
    quotation: Quotation


@dataclass(frozen=True, slots=True)
class QuotedSpeaker:
    """One speaker with all that is quoted of them.

    Attributes:
        name: of the spellings with first name and surname, else of all, that of most articles.
        spellings: every way the articles name them, that of most articles first.
    """

    name: str
    spellings: tuple[str, ...]
    occurrences: tuple[Occurrence, ...]

    @property
    def by_outlet(self) -> dict[str, tuple[Quotation, ...]]:
        """Outlet → quotations, in reading order."""
        table: dict[str, list[Quotation]] = {}
        for one in self.occurrences:
            table.setdefault(one.outlet, []).append(one.quotation)
        return {outlet: tuple(quotations) for outlet, quotations in table.items()}


def who_is_quoted(
    articles: Sequence[tuple[str, Sequence[Quotation]]],
) -> tuple[QuotedSpeaker, ...]:
    """Gather what each speaker is quoted with, those in most outlets first.

    People are joined over languages by their names (``Uschakow``, ``Ushakov``, ``Ушаков``), a
    surname alone joins the full name it ends; an office (``the mayor``) only what is spelled
    the same. Quotations whose speaker is unknown are left out.

    Args:
        articles: the outlet and the quotations of each article.
    """
    groups: list[tuple[list[str], list[Occurrence]]] = []
    for occurrence in _occurrences(articles):
        name = occurrence.quotation.name or ""
        home = next((group for group in groups if any(_same(n, name) for n in group[0])), None)
        if home is None:
            groups.append(([name], [occurrence]))
        else:
            home[1].append(occurrence)
            home[0].extend([] if name in home[0] else [name])
    rows = [_row(occurrences) for _, occurrences in groups]
    return tuple(sorted(rows, key=lambda r: (-len(r.by_outlet), -len(r.occurrences), r.name)))


def _occurrences(articles: Sequence[tuple[str, Sequence[Quotation]]]) -> list[Occurrence]:
    """Those with a speaker; full names first, so that surnames find them."""
    found = [
        Occurrence(number, outlet, quotation)
        for number, (outlet, quotations) in enumerate(articles)
        for quotation in quotations
        if quotation.name
    ]
    return sorted(found, key=lambda one: -len(speaker_keys(one.quotation.name or "")))


def _same(one: str, other: str) -> bool:
    own, others = speaker_keys(one), speaker_keys(other)
    if not own or not others:
        return fold(one) == fold(other)
    shorter, longer = sorted((own, others), key=len)
    return longer[-len(shorter) :] == shorter


def _row(occurrences: Sequence[Occurrence]) -> QuotedSpeaker:
    ordered = sorted(occurrences, key=lambda o: (o.article, _place(o.quotation)))
    # An article repeats its own way; a trade taken for a name is in one language only.
    named = dict.fromkeys((one.article, one.quotation.name or "") for one in ordered)
    names = Counter(name for _, name in named)
    fullest = max(names, key=lambda name: (min(len(speaker_keys(name)), _FULL), names[name]))
    spellings = tuple(name for name, _ in names.most_common())
    return QuotedSpeaker(fullest, spellings, tuple(ordered))


def _place(quotation: Quotation) -> tuple[int, int]:
    first = quotation.parts[0]
    return first.block, first.start
