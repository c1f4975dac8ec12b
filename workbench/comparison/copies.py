"""Which articles have one text word for word, and how many independent texts prove something.

Three outlets that print one agency's words are one source. Words alone are compared, so no model
is loaded. Two articles are copies where one has at least half of the other's text, and two
passages also where one of them, long enough to be no accident, stands in the other's article.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

from workbench.alignment.marks import WIDE_LETTER, reading_length
from workbench.text.article import Article
from workbench.text.folding import fold

SUBSTANTIAL = 0.5
"""From this share of an article's text on, by letters, it is told that another article has it."""

WORTH_LOOKING = 0.3
"""The share of runs of words in common below which the share of text stays below `SUBSTANTIAL`.

Of a sentence of six words, four runs of three lie within it: half the sentences have a third of
the runs.
"""

RUN = 3
FEWEST_RUNS = 20
"""Articles with fewer runs of words, such as a headline alone, prove nothing."""

NO_ACCIDENT = 60.0
"""Letters from which on a passage found elsewhere word for word is a copy, not a coincidence."""

_WORD = re.compile(r"[^\W_]+")
_SPEECH = re.compile("\\s*[„“”\"»«‚‘'‹›「『–—-]")
"""How a quotation begins: two reporters may both have heard it."""

Place = tuple[str, Sequence[str]]
"""The id of an article, and those of some of its segments."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """The words of a segment.

    Attributes:
        runs: all of `RUN` words in it, as hashes: quicker to look up than the words.
        speech: whether it begins as a quotation.
    """

    words: str
    letters: float
    runs: frozenset[int]
    speech: bool


@dataclass(frozen=True, slots=True)
class Words:
    """An article's words: by segment, as one text, and all runs of `RUN` as hashes.

    Attributes:
        sentences: id → words; without those that have none.
    """

    language: str
    sentences: Mapping[str, Sentence]
    text: str
    runs: frozenset[int]

    def has(self, sentence: Sentence) -> bool:
        """Whether these words stand here, one behind the other."""
        return sentence.runs <= self.runs and sentence.words in self.text

    def in_common(self, other: "Words") -> int:
        """How many runs both have; 0 where there are too few to prove anything."""
        if self.language != other.language or len(self.runs) < FEWEST_RUNS:
            return 0
        return len(self.runs & other.runs)

    def share_in(self, other: "Words") -> float:
        """The share of this text, by letters, in sentences that the other has; 0 to 1."""
        if self.in_common(other) < max(1.0, WORTH_LOOKING * len(self.runs)):
            return 0.0
        said = self.sentences.values()
        return sum(s.letters for s in said if other.has(s)) / sum(s.letters for s in said)


@dataclass(frozen=True, slots=True)
class Copies:
    """The articles of a comparison by the texts they have.

    Attributes:
        groups: ids of articles that are copies of one text, each at least two, in order.
        words: id → the article's words.
        having: id → segment → the articles of its language that have its words.
    """

    groups: tuple[tuple[str, ...], ...]
    words: Mapping[str, Words]
    having: Mapping[str, Mapping[str, frozenset[str]]]

    def texts(self, places: Iterable[Place]) -> tuple[tuple[str, ...], ...]:
        """Group the articles of some passages by text: as many groups as independent texts."""
        known = list(places)
        groups = _Groups(id_ for id_, _ in known)
        for one, other in combinations(known, 2):
            if not groups.joined(one[0], other[0]) and self.alike(one, other):
                groups.join(one[0], other[0])
        return groups.all()

    def alike(self, one: Place, other: Place) -> bool:
        """Whether two passages are of one text."""
        if any(one[0] in group and other[0] in group for group in self.groups):
            return True
        return self._stands_in(one, other[0]) or self._stands_in(other, one[0])

    def _stands_in(self, place: Place, other: str) -> bool:
        having = self.having[place[0]]
        if not all(other in having[id_] for id_ in place[1] if id_ in having):
            return False
        known = self.words[place[0]].sentences
        said = [known[id_] for id_ in place[1] if id_ in known]
        return sum(sentence.letters for sentence in said) >= NO_ACCIDENT and not all(
            sentence.speech for sentence in said
        )


@lru_cache(maxsize=8)
def find_copies(articles: tuple[tuple[str, Article], ...]) -> Copies:
    """Find which articles are copies of one text: each given by its id, in order."""
    words = {id_: read_words(article) for id_, article in articles}
    having = _having(words)
    groups = _Groups(words)
    for one, mine in words.items():
        letters = dict.fromkeys(words, 0.0)
        for id_, articles_with in having[one].items():
            for other in articles_with:
                letters[other] += mine.sentences[id_].letters
        for other, many in letters.items():
            # Rounded: the share itself decides.
            if groups.joined(one, other) or many < 0.99 * SUBSTANTIAL * letters[one]:
                continue
            if mine.share_in(words[other]) >= SUBSTANTIAL:
                groups.join(one, other)
    return Copies(tuple(g for g in groups.all() if len(g) > 1), words, having)


def _having(words: Mapping[str, Words]) -> dict[str, dict[str, frozenset[str]]]:
    """Find for each segment the articles of its language that have its words, its own among them.

    An index of runs leaves few to look through: each against each takes the square of the time.
    It holds a bit for each article.
    """
    index: dict[int, int] = {}
    for place, own in enumerate(words.values()):
        bit = 1 << place
        for run in own.runs:
            index[run] = index.get(run, 0) | bit
    keys = list(words)
    return {
        id_: {
            key: frozenset(
                keys[place]
                for place in _places(sentence, index, len(keys))
                if words[keys[place]].language == own.language
                and sentence.words in words[keys[place]].text
            )
            for key, sentence in own.sentences.items()
        }
        for id_, own in words.items()
    }


def _places(sentence: Sentence, index: Mapping[int, int], articles: int) -> Iterator[int]:
    """The articles that have all runs of a sentence."""
    left = (1 << articles) - 1
    for run in sentence.runs:
        left &= index[run]
    while left:
        last = left & -left
        yield last.bit_length() - 1
        left ^= last


class _Groups:
    """Keys put together pair by pair, in the order they came."""

    def __init__(self, keys: Iterable[str]) -> None:
        self._of = {key: [key] for key in keys}

    def joined(self, one: str, other: str) -> bool:
        return self._of[one] is self._of[other]

    def join(self, one: str, other: str) -> None:
        both = [*self._of[one], *self._of[other]]
        self._of.update(dict.fromkeys(both, both))

    def all(self) -> tuple[tuple[str, ...], ...]:
        place = {key: n for n, key in enumerate(self._of)}
        groups = {id(group): group for group in self._of.values()}.values()
        return tuple(tuple(sorted(group, key=place.__getitem__)) for group in groups)


@lru_cache(maxsize=512)
def read_words(article: Article) -> Words:
    """Read an article's words, folded, as far as it is compared."""
    sentences = [(s.id, [*_words(s.core)], s.core) for s in article.included_segments]
    words = [word for _, own, _ in sentences for word in own]
    return Words(
        article.language.code,
        {id_: _sentence(own, text) for id_, own, text in sentences if own},
        _spaced(words),
        frozenset(_runs(words)),
    )


def _sentence(words: Sequence[str], text: str) -> Sentence:
    runs = frozenset(_runs(words))
    return Sentence(_spaced(words), reading_length(text), runs, bool(_SPEECH.match(text)))


def _runs(words: Sequence[str]) -> Iterator[int]:
    return map(hash, zip(*(words[start:] for start in range(RUN)), strict=False))


def _spaced(words: Sequence[str]) -> str:
    """Words with a space before and behind each, so that no half of one is found."""
    return f" {' '.join(words)} "


def _words(text: str) -> Iterator[str]:
    """The words of a text, folded; of what is written without spaces, its characters."""
    for word in _WORD.findall(text):
        if WIDE_LETTER.search(word):
            yield from word
        else:
            yield fold(word)
