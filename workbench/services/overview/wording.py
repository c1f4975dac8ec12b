"""How the commentary is worded beside its coverage, in a language they have in common."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from workbench.comparison.wording import Keyness, Stance, count_stance, find_keywords
from workbench.comparison.wording.keyness import signature as keyness_signature
from workbench.comparison.wording.stance import signature as stance_signature
from workbench.services.overview.common_language import CommonLanguage, TextUsed
from workbench.text.words import Word, read_words


@dataclass(frozen=True, slots=True)
class Worded:
    """Keyness and stance of the texts of one language.

    Attributes:
        language: which texts took part, and which did not.
        keyness: the commentary's words against those of all outlets together.
        stances: for each text, the commentary's first, the counts by kind; empty where there are
            no lists for the language.
        keyness_signature: what made the keyness; stance_signature: what made the counts.
    """

    language: CommonLanguage
    keyness: Keyness
    stances: tuple[tuple[TextUsed, Mapping[str, Stance]], ...]
    keyness_signature: str
    stance_signature: str


@lru_cache(maxsize=8)
def word(language: CommonLanguage) -> Worded:
    """Compare how commentary and coverage are worded in a language.

    Args:
        language: one that the commentary is in, see `common_languages`.
    """
    texts = [text for text in (language.commentary, *language.coverage) if text]
    words = {text.article: _words(text, language.code) for text in texts}
    keyness = find_keywords(
        [words[language.commentary.article]] if language.commentary else [],
        [words[text.article] for text in language.coverage],
    )
    counted = [(text, count_stance(text.segments, language.code)) for text in texts]
    return Worded(
        language,
        keyness,
        tuple((text, stances) for text, stances in counted if stances),
        keyness_signature(language.code, keyness),
        stance_signature(language.code),
    )


@lru_cache(maxsize=512)
def _words(text: TextUsed, code: str) -> tuple[Word, ...]:
    return tuple(word for _, segment in text.segments for word in read_words(segment, code))
