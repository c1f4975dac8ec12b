"""Whether the German word lists have a word: asked often while compounds are taken apart."""

from functools import lru_cache

from workbench.text import lemmas


@lru_cache(maxsize=65536)
def is_known(word: str) -> bool:
    """Whether the lists have this form, with its capitals; ``ss`` may stand for ``ß``."""
    if lemmas.is_known(word, "de"):
        return True
    return "ss" in word and lemmas.is_known(word.replace("ss", "ß"), "de")
