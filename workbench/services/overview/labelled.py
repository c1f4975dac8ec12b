"""What the outlets call the same people, places and organisations."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from workbench.comparison.recognition import NameRecogniser
from workbench.comparison.wording import LabelKind, Report, find_labels
from workbench.comparison.wording.labels import LANGUAGES, signature
from workbench.services.columns import Comparison
from workbench.text.article import Article
from workbench.text.name_keys import name_key
from workbench.text.persons import read_persons

Names = tuple[tuple[str, tuple[str, ...]], ...]
"""What to call each name, with its spellings in the texts' languages."""

FEWEST_ARTICLES = 2
"""A name is suggested where at least so many articles have it."""
MOST_NAMES = 12


@dataclass(frozen=True, slots=True)
class NameLabel:
    """What an outlet calls a name.

    Attributes:
        label: the commonest wording.
        article: its id; outlet: what heads its column, or the commentary's outlet.
        count: how often it stands there.
        segments: where.
    """

    name: str
    article: str
    outlet: str
    language: str
    label: str
    kind: LabelKind
    count: int
    segments: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Labels:
    """The labels of several names.

    Attributes:
        names: that were looked for.
        found: by name in their order, the commentary's first, the commonest first.
        unread: ids of the articles in languages that labels are not found in.
        signature: what found them.
    """

    names: Names
    found: tuple[NameLabel, ...]
    unread: tuple[str, ...]
    signature: str


def suggest_names(comparison: Comparison, recogniser: NameRecogniser | None = None) -> Names:
    """Find people whom several articles name, those of most articles first.

    Spellings are joined over scripts by their last names (``Uschakow``, ``Ушаков``). A suggestion
    only: it may miss somebody, and knows no places or organisations.

    Args:
        recogniser: finds people besides those that the rules find.
    """
    return _suggested(tuple(_articles(comparison).values()), recogniser)


@lru_cache(maxsize=4)
def _suggested(articles: Sequence[Article], recogniser: NameRecogniser | None) -> Names:
    spellings: defaultdict[str, Counter[str]] = defaultdict(Counter)
    where: defaultdict[str, set[int]] = defaultdict(set)
    sure: set[str] = set()
    for number, article in enumerate(articles):
        code = article.language.code
        for segment in article.included_segments:
            known = tuple(recogniser.people(segment.core, code)) if recogniser else ()
            for person in read_persons(segment.core, code, known):
                key = name_key(person.last)
                spellings[key].update({" ".join(person.names[-2:]), person.last})
                where[key].add(number)
                sure |= {key} if person.certain else set()
    shared = [key for key in sure if key and len(where[key]) >= FEWEST_ARTICLES]
    shared.sort(key=lambda key: (-len(where[key]), -spellings[key].total(), key))
    return tuple(_by_fullest(spellings[key]) for key in shared[:MOST_NAMES])


def _by_fullest(spellings: Counter[str]) -> tuple[str, tuple[str, ...]]:
    """Call somebody by the commonest full name, and list the other spellings."""
    first = max(spellings, key=lambda name: (" " in name, spellings[name]))
    return first, tuple(name for name, _ in spellings.most_common() if name != first)


def labels(comparison: Comparison, names: Names) -> Labels:
    """List what each article calls each name, in its own words.

    Args:
        names: no two called the same.
    """
    titles = {column.article.id: column.name for column in comparison.columns}
    own = comparison.commentary
    titles[own.id] = own.article.outlet or own.article.title
    return _labels(tuple(_articles(comparison).items()), tuple(titles.items()), names)


@lru_cache(maxsize=4)
def _labels(
    articles: tuple[tuple[str, Article], ...], titles: tuple[tuple[str, str], ...], names: Names
) -> Labels:
    reports = [
        Report(id_, article.language.code, tuple((s.id, s.core) for s in article.included_segments))
        for id_, article in articles
    ]
    languages = {report.outlet: report.language for report in reports}
    found = find_labels(reports, {name: (name, *others) for name, others in names})
    rows = (
        NameLabel(
            name=of.name,
            article=id_,
            outlet=dict(titles)[id_],
            language=languages[id_],
            label=label.text,
            kind=label.kind,
            count=len(label.places),
            segments=tuple(dict.fromkeys(segment for segment, _ in label.places)),
        )
        for of in found
        for id_ in languages
        for label in of.outlets.get(id_, ())
    )
    unread = (id_ for id_, code in languages.items() if code.split("-")[0].lower() not in LANGUAGES)
    return Labels(names, tuple(rows), tuple(unread), signature())


def read_names(text: str) -> Names:
    """Read names as a person writes them: one a line, further spellings after ``=`` or ``,``."""
    return tuple(_merged(_lines(text)).items())


def _lines(text: str) -> Iterator[list[str]]:
    for line in text.splitlines():
        names = [" ".join(part.split()) for part in line.replace("=", ",").split(",")]
        if any(names):
            yield [name for name in names if name]


def _merged(lines: Iterator[list[str]]) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for name, *others in lines:
        found[name] = tuple(dict.fromkeys((*found.get(name, ()), *others)))
    return found


def written_names(names: Names) -> str:
    """Write names as `read_names` reads them."""
    return "\n".join(" = ".join((name, *others)) for name, others in names)


def _articles(comparison: Comparison) -> dict[str, Article]:
    own = comparison.commentary
    return {a.id: a.article for a in (own, *(column.article for column in comparison.columns))}
