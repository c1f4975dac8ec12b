"""Which words each outlet puts to the same name: ``Präsident``, ``Machthaber``, ``Operation``.

Three constructions are read, by the word lists of `workbench.comparison.wording.label_words`:

- a noun right before the name, with its adjectives: ``der russische Machthaber Putin``, ``le
  président russe Poutine``;
- an apposition between commas or dashes after it: ``Putin, a former spy, …``;
- a noun for an event tied to the name by a preposition: ``Angriff auf die Ukraine``.

It finds what is written next to a name and nothing else: a label in the next sentence, or a noun
outside the lists, is missed.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.metadata import version

from workbench.comparison.wording.label_constructions import (
    LabelKind,
    Sentence,
    Token,
    cut,
    labels_around,
)
from workbench.comparison.wording.label_words import LABEL_WORDS
from workbench.text.finding import Mention
from workbench.text.folding import fold
from workbench.text.words import word_key, word_spans

__all__ = ["LANGUAGES", "Label", "LabelKind", "NameLabels", "Report", "find_labels"]

METHOD = "labels/1"
LANGUAGES = frozenset(LABEL_WORDS)
"""The languages labels are found in."""


@dataclass(frozen=True, slots=True)
class Report:
    """A text to look for labels in.

    Attributes:
        language: BCP-47; texts of a language outside `LANGUAGES` give no labels.
        segments: id and text of each, in reading order.
    """

    outlet: str
    language: str
    segments: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Label:
    """What an outlet calls a name.

    Attributes:
        text: the commonest wording.
        kind: the construction it was first found in.
        places: segment ids and where the label stands in each.
    """

    text: str
    kind: LabelKind
    places: tuple[tuple[str, Mention], ...]


@dataclass(frozen=True, slots=True)
class NameLabels:
    """The labels of one name, by outlet, the commonest first."""

    name: str
    outlets: Mapping[str, tuple[Label, ...]]


@dataclass(frozen=True, slots=True)
class _Text:
    outlet: str
    language: str
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class _Found:
    outlet: str
    kind: LabelKind
    key: str
    segment: str
    mention: Mention


def find_labels(
    reports: Sequence[Report], names: Mapping[str, Sequence[str]]
) -> tuple[NameLabels, ...]:
    """List the labels of every name by outlet.

    Args:
        names: what to call each name in the answer → its spellings in the texts' languages, as
            ``{"Putin": ["Putin", "Wladimir Putin", "Путин"]}``. Case endings need not be listed.

    Returns:
        the names any outlet labels, in the order given; outlets in the order of the reports.
    """
    read = [_read(report) for report in reports if _primary(report) in LANGUAGES]
    answer = []
    for name, spellings in names.items():
        found = [label for text in read for label in _in_report(text, [name, *spellings])]
        if found:
            answer.append(NameLabels(name, _by_outlet(found)))
    return tuple(answer)


def _read(report: Report) -> _Text:
    language = _primary(report)
    sentences = (cut(segment, text, language) for segment, text in report.segments)
    return _Text(report.outlet, language, tuple(sentences))


def _primary(report: Report) -> str:
    return report.language.split("-")[0].lower()


def _by_outlet(found: Sequence[_Found]) -> dict[str, tuple[Label, ...]]:
    grouped: defaultdict[str, defaultdict[str, list[_Found]]] = defaultdict(
        lambda: defaultdict(list)
    )
    for label in found:
        grouped[label.outlet][label.key].append(label)
    return {
        outlet: tuple(_label(same) for same in sorted(labels.values(), key=lambda same: -len(same)))
        for outlet, labels in grouped.items()
    }


def _label(same: Sequence[_Found]) -> Label:
    texts = Counter(found.mention.text for found in same)
    places = tuple((found.segment, found.mention) for found in same)
    return Label(texts.most_common(1)[0][0], same[0].kind, places)


def _in_report(text: _Text, spellings: Sequence[str]) -> Iterator[_Found]:
    pattern = _name_pattern(frozenset(spellings), text.language)
    for sentence in text.sentences:
        for first, last in _names(sentence, pattern):
            for kind, span in labels_around(sentence, first, last, text.language):
                if span is not None:
                    yield _found(text, kind, sentence, sentence.tokens[span[0] : span[1]])


def _found(text: _Text, kind: LabelKind, sentence: Sentence, tokens: Sequence[Token]) -> _Found:
    start, end = tokens[0].start, tokens[-1].end
    key = " ".join(word_key(token.text, text.language) for token in tokens)
    mention = Mention(sentence.text[start:end], start, end)
    return _Found(text.outlet, kind, key, sentence.segment, mention)


@lru_cache(maxsize=512)
def _name_pattern(spellings: frozenset[str], language: str) -> re.Pattern[str]:
    """Any spelling, as folded words one space apart; the longest first, with its case endings."""
    endings = LABEL_WORDS[language].endings
    inflected = []
    for spelling in spellings:
        words = [fold(spelling[start:end]) for start, end in word_spans(spelling, language)]
        stems = [word.rstrip("aeyoаяеыой") or word for word in words] if r"\w" in endings else words
        if words:
            inflected.append(" ".join(f"{re.escape(stem)}(?:{endings})?" for stem in stems))
    ranked = sorted(inflected, key=lambda item: (-len(item), item))
    return re.compile(rf"(?<!\S)(?:{'|'.join(ranked)})(?!\S)")


def _names(sentence: Sentence, pattern: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """Yield which tokens are the name: the first, and one past the last."""
    matches = list(pattern.finditer(" ".join(token.key for token in sentence.tokens)))
    starts: dict[int, int] = {}
    ends: dict[int, int] = {}
    at = 0
    for number, token in enumerate(sentence.tokens if matches else ()):
        starts[at], ends[at + len(token.key)] = number, number + 1
        at += len(token.key) + 1
    for match in matches:
        first, last = starts[match.start()], ends[match.end()]
        if sentence.tokens[first].text[0].isupper() and sentence.together(first, last - 1):
            yield first, last


def signature() -> str:
    """Name what found labels: method and code version."""
    return f"{METHOD} workbench={version('translation-comparison-workbench')}"
