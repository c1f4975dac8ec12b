"""Labels short enough for a column or a choice, and no two the same."""

from collections.abc import Mapping

ELLIPSIS = "…"


def shortened(text: str, most: int) -> str:
    """Cut a text to at most that many characters, after a whole word where there is one.

    Args:
        most: code points, the ellipsis among them; at least 2.
    """
    text = " ".join(text.split())
    if len(text) <= most:
        return text
    kept = text[: most - 1]
    word_end = kept.rfind(" ") if text[most - 1] != " " else len(kept)
    # Where no space comes in the second half, as in Chinese, words cannot be told.
    kept = kept[:word_end] if word_end > most // 2 else kept
    return kept.rstrip(" ,;:–—-") + ELLIPSIS


def distinct(labels: Mapping[str, str]) -> dict[str, str]:
    """Number labels that occur more than once: ``Title``, ``Title (2)``.

    Args:
        labels: key → label; the first of equal ones keeps its label as it is.
    """
    taken: set[str] = set()
    found = {}
    for key, label in labels.items():
        number, free = 1, label
        while free in taken:
            number += 1
            free = f"{label} ({number})"
        taken.add(free)
        found[key] = free
    return found


def outlets_told(having: int, of: int, texts: int | None = None) -> str:
    """Tell how many outlets have something: ``3 of 4 outlets, 1 independent text``.

    Args:
        texts: of how many independent texts they are; said where those are fewer.
    """
    told = f"{having} of {of} outlet{'s' * (of != 1)}"
    if texts is None or texts >= having:
        return told
    return f"{told}, {texts} independent text{'s' * (texts != 1)}"
