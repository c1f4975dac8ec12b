"""Names and marked text of a report, as HTML."""

from collections.abc import Iterable

from workbench.exchange.page import escape, language_attributes
from workbench.exchange.report import ReportArticle
from workbench.exchange.report_words import Piece


def name(article: ReportArticle) -> str:
    """Write what an article is called; where that is its title, in its own language."""
    if article.article.outlet:
        return f"<bdi>{escape(article.name)}</bdi>"
    language = language_attributes(article.article.language.code)
    return f"<bdi {language}>{escape(article.name)}</bdi>"


def pieces(cut: Iterable[Piece]) -> str:
    """Write pieces of text, each in its language; what is marked is not so by colour only."""
    return "".join(map(_piece, cut))


def _piece(piece: Piece) -> str:
    text = escape(piece.text)
    if piece.marked:
        text = f"<mark>{text}</mark>"
    return f"<cite {language_attributes(piece.language)}>{text}</cite>" if piece.language else text
