"""The words an article is compared by: its own, or a translation's.

An encoder places texts of a language it was not trained on poorly. An article in such a language
that has been translated whole into one the encoder knows is compared by that translation; links
still join its own segments.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from workbench.alignment.encoder import is_unknown as is_unknown
from workbench.services import drafting, translations
from workbench.services.context import Workbench
from workbench.store import StoredArticle
from workbench.text.article import Article
from workbench.text.ids import text_hash


@dataclass(frozen=True, slots=True)
class Comparable:
    """An article as it is compared.

    Attributes:
        article: with the texts that are compared; the ids of its segments are its own.
        translated_into: BCP-47; empty where it is compared by its own words.
    """

    article: Article
    translated_into: str = ""

    @property
    def signature(self) -> str:
        """Name the translation and what it says, for what is made from it; empty without one."""
        if not self.translated_into:
            return ""
        words = "\n".join(segment.core for segment in self.article.included_segments)
        return f"{self.translated_into}:{text_hash(words)[:8]}"


def comparable(wb: Workbench, stored: StoredArticle) -> Comparable:
    """Find the words to compare an article by."""
    encoder = wb.encoder()
    if not is_unknown(encoder, stored.article):
        return Comparable(stored.article)
    for target in wb.store.translations.targets(stored.id):
        rows = wb.store.translations.list(stored.id, target) if target in encoder.languages else []
        texts = {row.segment_id: row.text for row in rows if row.text.strip()}
        if texts and all(s.id in texts for s in stored.article.included_segments):
            return Comparable(with_words(stored.article, texts), target)
    return Comparable(stored.article)


def with_words(article: Article, texts: Mapping[str, str]) -> Article:
    """Put translations in the places of an article's segments, and of the title they hold."""
    own = {segment.core: segment.id for segment in article.included_segments}
    blocks = tuple(
        replace(
            block,
            segments=tuple(replace(s, text=texts.get(s.id, s.text)) for s in block.segments),
        )
        for block in article.blocks
    )
    return replace(
        article, blocks=blocks, title=texts.get(own.get(article.title, ""), article.title)
    )


def known_targets(wb: Workbench, article: Article) -> list[str]:
    """The languages the encoder knows that installed engines lead to, English first."""
    known = wb.encoder().languages
    found = translations.reachable_targets(wb, article.language.code)
    return sorted((code for code in found if code in known), key=lambda code: (code != "en", code))


def translate_whole(wb: Workbench, article_id: str, target: str) -> None:
    """Draft what an article lacks of a translation, so that it can be compared by it.

    Raises:
        NoRouteError: nothing installed leads there.
    """
    stored = wb.store.articles.get(article_id)
    draft_missing(wb, stored, target, {s.id for s in stored.article.included_segments})


def draft_missing(
    wb: Workbench, stored: StoredArticle, target: str, wanted: Collection[str]
) -> None:
    """Draft the segments wanted that were not drafted before.

    Raises:
        NoRouteError: nothing installed leads from the article's language to the target.
    """
    have = {row.segment_id for row in wb.store.translations.list(stored.id, target)}
    missing = [
        s.id for s in stored.article.included_segments if s.id in wanted and s.id not in have
    ]
    if missing:
        drafts = list(drafting.draft_article(wb, stored.article, target, only=missing))
        wb.store.translations.save_drafts(stored.id, target, drafts)
