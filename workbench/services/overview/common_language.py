"""The texts of a comparison in one language: their own words, or a translation the store keeps."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from workbench.services.columns import Comparison
from workbench.services.context import Workbench
from workbench.store import StoredArticle
from workbench.text.article import Article, Role
from workbench.text.translation import Status


@dataclass(frozen=True, slots=True)
class TextUsed:
    """A text that takes part.

    Attributes:
        article: its id.
        name: what heads its column, or the commentary's outlet.
        language: BCP-47, of the article itself.
        segments: id and words in the common language, in reading order.
        translated: whether the words are a translation.
        confirmed: how many translated segments somebody confirmed.
    """

    article: str
    name: str
    role: Role
    language: str
    segments: tuple[tuple[str, str], ...]
    translated: bool
    confirmed: int = 0


@dataclass(frozen=True, slots=True)
class TextMissing:
    """A text that cannot take part, as it is not in the language.

    Attributes:
        translated: how many of its `segments` have a translation that is up to date.
    """

    article: str
    name: str
    role: Role
    language: str
    translated: int
    segments: int


@dataclass(frozen=True, slots=True)
class CommonLanguage:
    """Which texts can be compared in a language.

    Attributes:
        code: BCP-47.
        commentary: ``None`` where it is not in the language.
        coverage: the texts that take part, in the comparison's order.
        missing: those that do not, the commentary perhaps among them.
    """

    code: str
    commentary: TextUsed | None
    coverage: tuple[TextUsed, ...]
    missing: tuple[TextMissing, ...]


def common_languages(wb: Workbench, comparison: Comparison) -> tuple[CommonLanguage, ...]:
    """List the languages the commentary can be read in, those of most outlets first.

    These are its own and those it is translated into whole; of equal ones its own comes first.
    Only translations that are kept and up to date count: none is made.
    """
    own = comparison.commentary
    found = [_in_language(wb, comparison, code) for code in _candidates(wb, own)]
    known = [one for one in found if one.commentary]
    return tuple(sorted(known, key=lambda one: -len(one.coverage)))


def _candidates(wb: Workbench, own: StoredArticle) -> Iterable[str]:
    codes = [_primary(own.article)] if own.article.language.certain else []
    codes += [target.split("-")[0] for target in _targets(wb, own)]
    return dict.fromkeys(codes)


def _in_language(wb: Workbench, comparison: Comparison, code: str) -> CommonLanguage:
    own = comparison.commentary
    articles = [(own, own.article.outlet or own.article.title)]
    articles += [(column.article, column.name) for column in comparison.columns]
    texts = [_text(wb, stored, name, code) for stored, name in articles]
    used = [text for text in texts if isinstance(text, TextUsed)]
    return CommonLanguage(
        code,
        next((text for text in used if text.role is Role.COMMENTARY), None),
        tuple(text for text in used if text.role is not Role.COMMENTARY),
        tuple(text for text in texts if isinstance(text, TextMissing)),
    )


def _text(wb: Workbench, stored: StoredArticle, name: str, code: str) -> TextUsed | TextMissing:
    article = stored.article
    who = (stored.id, name, article.role, article.language.code)
    wanted = article.included_segments
    if _primary(article) == code:
        return TextUsed(*who, tuple((s.id, s.core) for s in wanted), translated=False)
    most: dict[str, tuple[str, bool]] = {}
    for target in _targets(wb, stored):
        if target.split("-")[0] == code:
            most = max(most, dict(_current(wb, stored, target)), key=len)
    if not wanted or len(most) < len(wanted):
        return TextMissing(*who, len(most), len(wanted))
    texts = tuple((s.id, most[s.id][0]) for s in wanted)
    return TextUsed(*who, texts, translated=True, confirmed=sum(sure for _, sure in most.values()))


def _current(
    wb: Workbench, stored: StoredArticle, target: str
) -> Iterator[tuple[str, tuple[str, bool]]]:
    """Yield what is translated of the text as it now stands: id → words, and if confirmed."""
    cores = {segment.id: segment.core for segment in stored.article.included_segments}
    for row in wb.store.translations.list(stored.id, target):
        if row.text.strip() and row.source.strip() == cores.get(row.segment_id):
            yield row.segment_id, (row.text.strip(), row.status is Status.CONFIRMED)


def _targets(wb: Workbench, stored: StoredArticle) -> list[str]:
    in_store = bool(stored.project_id)
    return list(wb.store.translations.targets(stored.id)) if in_store else []


def _primary(article: Article) -> str:
    return article.language.code.split("-")[0].lower()
