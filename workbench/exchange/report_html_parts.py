"""Names and marked text of a report, as HTML."""

from collections.abc import Iterable

from workbench.exchange.page import escape, language_attributes
from workbench.exchange.report import ReportArticle
from workbench.exchange.report_words import Piece
from workbench.text.labels import shortened


def name(article: ReportArticle, most: int | None = None) -> str:
    """Write what an article is called; where that is its title, in its own language.

    Args:
        most: characters; a longer name is cut after a word.
    """
    told = article.name if most is None else shortened(article.name, most)
    if article.article.outlet:
        return f"<bdi>{escape(told)}</bdi>"
    language = language_attributes(article.article.language.code)
    return f"<bdi {language}>{escape(told)}</bdi>"


def pieces(cut: Iterable[Piece]) -> str:
    """Write pieces of text, each in its language; what is marked is not so by colour only."""
    return "".join(map(_piece, cut))


def _piece(piece: Piece) -> str:
    text = escape(piece.text)
    if piece.marked:
        text = f"<mark>{text}</mark>"
    return f"<cite {language_attributes(piece.language)}>{text}</cite>" if piece.language else text
