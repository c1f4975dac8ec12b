"""A coverage article with its links, as findings are made from it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from workbench.alignment.encoder import Encoder, is_unknown
from workbench.text.alignment import Link
from workbench.text.article import Article, Segment
from workbench.text.finding import Statement


@dataclass(frozen=True)
class Covered:
    """A coverage article with the links that count between it and the commentary.

    Attributes:
        id: the article's id.
        name: its outlet, for explanations.
        links: proposed and accepted ones and those made by hand; none that was rejected.
        compared: the article with the words it was compared by, where those are a translation.
    """

    id: str
    name: str
    article: Article
    links: tuple[Link, ...]
    compared: Article | None = None

    @cached_property
    def segments(self) -> tuple[Segment, ...]:
        """The segments compared."""
        return self.article.included_segments

    @cached_property
    def words(self) -> tuple[str, ...]:
        """What each segment compared was compared by."""
        return words_of(self.article, self.compared)

    @cached_property
    def unmatched(self) -> tuple[int, ...]:
        """The numbers of the segments no link leads to."""
        linked = {id_ for link in self.links for id_ in link.coverage}
        return tuple(n for n, segment in enumerate(self.segments) if segment.id not in linked)

    def link_of(self, segment_id: str) -> Link | None:
        """The surest link of a commentary segment; one made by hand is sure."""
        own = [link for link in self.links if segment_id in link.commentary]
        return max(own, key=sureness, default=None)

    def reads(self, encoder: Encoder) -> bool:
        """Whether an encoder can tell what it says: else all its passages look alike."""
        known = self.compared is not None or not is_unknown(encoder, self.article)
        return bool(self.segments) and known


def words_of(article: Article, compared: Article | None) -> tuple[str, ...]:
    """Find what each segment of an article was compared by: its own words or a translation."""
    said = {segment.id: segment.core for segment in compared.segments} if compared else {}
    return tuple(said.get(s.id) or s.core for s in article.included_segments)


def sureness(link: Link) -> float:
    """How sure a link is, 0 to 1; one made by hand is."""
    return 1.0 if link.score is None else link.score


def statements(article: Article, passages: Iterable[Sequence[str]]) -> list[Statement]:
    """Say what passages of an article state, each given by the ids of its segments."""
    texts = {s.id: (s.core, block.language) for block in article.blocks for s in block.segments}
    whole = "\n".join(block.text for block in article.blocks if block.included)
    published = _day(article.published_at)
    said = []
    for ids in passages:
        known = [texts[id_] for id_ in ids if id_ in texts]
        languages = [guess.code for _, guess in known if guess.certain]
        language = languages[0] if languages else article.language.code
        text = " ".join(core for core, _ in known)
        said.append(Statement(text, language, published, whole))
    return said


def _day(published_at: str | None) -> date | None:
    try:
        return date.fromisoformat((published_at or "")[:10])
    except ValueError:
        return None
