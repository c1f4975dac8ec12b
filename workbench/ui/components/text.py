"""Text on a page: escaped, in its own language and direction."""

import html

from workbench.text.article import UNDETERMINED, Article, LanguageGuess
from workbench.text.languages import direction, language_name


def language_label(guess: LanguageGuess) -> str:
    """``German (99 %)``, or ``uncertain``."""
    if not guess.certain:
        return "uncertain"
    return f"{language_name(guess.code)} ({guess.probability:.0%})".replace("%", " %")


def in_language(text: str, code: str, tag: str = "span", style: str = "") -> str:
    """Wrap a text in an HTML element that carries its language and direction."""
    lang = "" if code == UNDETERMINED else f' lang="{html.escape(code)}"'
    return f'<{tag}{lang} dir="{_direction(code)}" style="{style}">{html.escape(text)}</{tag}>'


def tongue(guess: LanguageGuess) -> dict[str, str]:
    """A text's language and direction, as the components' scripts take them."""
    return {
        "language": guess.code,
        "direction": direction(guess.code) if guess.certain else "auto",
    }


def counted(number: int, one: str, many: str = "") -> str:
    """``1 article``, ``2 articles``."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def _direction(code: str) -> str:
    return "auto" if code == UNDETERMINED else direction(code)


def isolated(text: str) -> str:
    """Keep a text of unknown direction from reordering what stands around it.

    For labels that take no HTML: first strong isolate, Unicode Standard Annex 9.
    """
    return f"\u2068{text}\u2069"


def likelihood(score: float) -> str:
    """A score between 0 and 1 in a word, so that 0.1 does not look like an achievement."""
    steps = ((0.75, "very likely"), (0.5, "likely"), (0.25, "doubtful"), (0.0, "unlikely"))
    return next(word for floor, word in steps if score >= floor)


def shown_date(article: Article) -> str:
    """``2024-12-08 17:40``, or ``unknown date``."""
    return (article.published_at or "unknown date").replace("T", " ")


def byline(article: Article) -> str:
    """Outlet, author, date and language in one line; what is not known says so."""
    parts = [
        article.outlet or "unknown outlet",
        article.author or "unknown author",
        shown_date(article),
        language_label(article.language),
    ]
    return " · ".join(parts)
