"""The dictionary form of a word, by simplemma's word lists, as far as it has the language.

Loading a language takes about a second on first use and up to 60 MB: the lists are read in
simplemma's frugal way.
"""

from functools import lru_cache

_CODES = """
    ar bg ca cs cy da de el en es et fa fi fr he hi hr hu id it lt lv mk nl no pl pt ro ru sk sl sq
    sv sw tl tr uk
"""
LANGUAGES = frozenset(_CODES.split())
"""The languages with word lists; in any other a word is its own lemma."""

_OWN_NAME = {"hr": "hbs", "no": "nb"}


@lru_cache(maxsize=65536)
def lemma(word: str, language: str) -> str:
    """Give the dictionary form of a word as it stands in a text: ``Angriffen`` → ``Angriff``.

    A German word spelled the Swiss way has the lemma of the other spelling: ``Strassen`` →
    ``Straße``.

    Args:
        language: BCP-47; of a language without word lists the word itself comes back.
    """
    primary = language.split("-")[0].lower()
    if primary not in LANGUAGES:
        return word
    found = _look_up(word, primary)
    if primary == "de" and "ss" in word and (found != word or not is_known(word, primary)):
        other = word.replace("ss", "ß")
        return _look_up(other, primary) if is_known(other, primary) else found
    return found


def _look_up(word: str, language: str) -> str:
    import simplemma

    code = _OWN_NAME.get(language, language)
    return simplemma.lemmatize(word, lang=code, low_memory=True)


def is_known(word: str, language: str) -> bool:
    """Whether the word lists have this form; `False` for languages without lists."""
    import simplemma

    primary = language.split("-")[0].lower()
    if primary not in LANGUAGES:
        return False
    return simplemma.is_known(word, lang=_OWN_NAME.get(primary, primary), low_memory=True)
