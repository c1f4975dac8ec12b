"""Decoding from a beginning that somebody typed.

The typed words are put before what the model decodes. A word that is only begun is not: pieces of
words would be forced at the wrong places. The model is asked for the likeliest ways to go on after
the last whole word, and those that go on with the letters typed are kept.
"""

from collections.abc import Sequence
from typing import Any

from workbench.text.languages import UNSPACED
from workbench.translation.argos_files import ArgosFiles

WAYS = 8
"""How many ways to go on are looked at for a word that is only begun."""

MAX_TOKENS = 256


def decode_from(
    translator: Any, tokenizer: Any, files: ArgosFiles, text: str, prefix: str, count: int
) -> list[str]:
    """Propose whole translations that begin with what was typed, best first.

    Args:
        translator: a loaded ``ctranslate2.Translator``.
        tokenizer: that of its package.
        count: how many at most.
    """
    tokens = tokenizer.encode(" ".join(text.split()))
    for whole in _beginnings(prefix, files.target):
        result = translator.translate_batch(
            [tokens],
            target_prefix=[[*_marks(files), *(tokenizer.encode(whole) if whole else [])]],
            num_hypotheses=max(count, WAYS),
            return_alternatives=True,
            replace_unknowns=True,
            max_decoding_length=MAX_TOKENS,
        )[0]
        texts = [_text(tokenizer, files, words) for words in result.hypotheses]
        found = [text for text in dict.fromkeys(texts) if text.startswith(prefix.strip())]
        if found:
            return found[:count]
    return []


def _beginnings(prefix: str, language: str) -> list[str]:
    """What to put before: the whole words first, then everything as it was typed."""
    typed = prefix.strip()
    if language in UNSPACED or prefix != prefix.rstrip():
        return [typed]
    return [*dict.fromkeys((typed.rpartition(" ")[0], typed))]


def _marks(files: ArgosFiles) -> list[str]:
    return [files.target_prefix] if files.target_prefix else []


def _text(tokenizer: Any, files: ArgosFiles, tokens: Sequence[str]) -> str:
    if tokens and tokens[0] == files.target_prefix:
        tokens = tokens[1:]
    return str(tokenizer.decode(list(tokens))).strip()
