"""The golden set of the glossary, read; see ``tests/golden/glossary/README.md``."""

import re
from dataclasses import dataclass
from pathlib import Path

GOLD = Path(__file__).resolve().parent.parent / "tests" / "golden" / "glossary"
HALVES = ("development", "held")

Found = tuple[int, int, str, bool]
"""Start and end in the sentence, the term, whether it is only a part of a compound."""

_MARK = re.compile(r"\[(~?)([^|\]]+)\|([^\]]+)\]")


@dataclass(frozen=True)
class Sentence:
    """A German sentence and the terms in it."""

    text: str
    gold: frozenset[Found]


@dataclass(frozen=True)
class Target:
    """A sentence in a target language, and whether a term stands there in any form."""

    language: str
    term: str
    present: bool
    text: str


def sentences(half: str) -> list[Sentence]:
    """Read the German sentences of a half."""
    lines = (GOLD / f"de-{half}.txt").read_text(encoding="utf-8").splitlines()
    return [_sentence(line) for line in lines]


def _sentence(line: str) -> Sentence:
    text, gold, last = "", [], 0
    for mark in _MARK.finditer(line):
        text += line[last : mark.start()]
        start, last = len(text), mark.end()
        text += mark[2]
        gold += [(start, len(text), term, bool(mark[1])) for term in mark[3].split("|")]
    return Sentence(text + line[last:], frozenset(gold))


def glossary(half: str) -> list[str]:
    """List every term that is marked in a half."""
    return sorted({found[2] for sentence in sentences(half) for found in sentence.gold})


def targets(half: str) -> list[Target]:
    """Read the sentences in target languages of a half."""
    lines = (GOLD / f"targets-{half}.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    return [Target(code, term, present == "1", text) for code, term, present, text in rows]
