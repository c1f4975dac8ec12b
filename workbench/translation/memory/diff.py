"""What differs between two sources, word by word."""

import difflib

import regex

Step = tuple[str, str]
"""``equal``, ``delete`` or ``insert``, and the stretch of text."""

_TOKEN = regex.compile(
    r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]\p{M}*"
    r"|\d+(?:[.,:/'’\u00a0\u202f]\d+)*|[\p{L}\p{M}\p{N}]+|\s+|.",
    regex.VERSION1 | regex.DOTALL,
)


def word_diff(before: str, after: str) -> tuple[Step, ...]:
    """Tell what to take out of one text and put into it to get the other.

    What is equal or deleted, joined, is ``before``; what is equal or inserted is ``after``.
    Writing without spaces is compared character by character.
    """
    old, new = _tokens(before), _tokens(after)
    steps: list[Step] = []
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    for kind, old_from, old_to, new_from, new_to in matcher.get_opcodes():
        if kind == "equal":
            steps.append(("equal", "".join(old[old_from:old_to])))
            continue
        if old_from < old_to:
            steps.append(("delete", "".join(old[old_from:old_to])))
        if new_from < new_to:
            steps.append(("insert", "".join(new[new_from:new_to])))
    return tuple(steps)


def _tokens(text: str) -> list[str]:
    tokens: list[str] = _TOKEN.findall(text)
    return tokens
