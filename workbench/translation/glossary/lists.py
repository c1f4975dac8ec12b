"""What the German word lists say of a word: asked often while compounds are taken apart."""

from functools import lru_cache

from workbench.text import lemmas


@lru_cache(maxsize=131072)
def is_known(word: str) -> bool:
    """Whether the lists have this form, small or capitalised; ``ss`` may stand for ``ß``."""
    if lemmas.is_known(word, "de"):
        return True
    return "ss" in word and lemmas.is_known(word.replace("ss", "ß"), "de")


@lru_cache(maxsize=131072)
def is_noun(word: str) -> bool:
    """Whether the lists have this stretch as a form of a noun or a name."""
    capital = word.capitalize()
    return is_known(capital) and lemmas.lemma(capital, "de")[:1].isupper()
