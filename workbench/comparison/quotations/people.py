"""Whom a speaker's mention means: full names for short ones, the last person for a pronoun."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from workbench.comparison.quotations.gender import (
    is_institution,
    is_woman_by_name,
    is_woman_by_verb,
)
from workbench.comparison.quotations.sentences import Token
from workbench.comparison.quotations.speech_words import SpeechWords
from workbench.text.folding import fold
from workbench.text.person_tables import FIRST_NAMES

_LONGEST_NAME = 3


@dataclass
class People:
    """The persons an article has named so far, and who spoke last."""

    words: SpeechWords
    names: list[str] = field(default_factory=list)
    spoken: list[str] = field(default_factory=list)
    women: dict[str, bool] = field(default_factory=dict)

    def note(self, tokens: Sequence[Token]) -> None:
        """Remember the full names of a sentence."""
        for run in _runs(tokens, self.words):
            name = _joined(run)
            if len(run) > 1 and name not in self.names:
                self.names.append(name)

    def last(self, woman: bool | None = None) -> str | None:
        """Who spoke last, of those that may be a woman or a man where that is asked for."""
        for name in reversed(self.spoken):
            if woman is None or self._is_woman(name, woman) == woman:
                return name
        return None

    def _is_woman(self, name: str, unknown: bool) -> bool:
        known = self.women.get(name, is_woman_by_name(name, self.words))
        return unknown if known is None else known

    def resolve(self, mention: Sequence[Token], verb: str = "") -> str | None:
        """The fullest name of a mention; `None` for a pronoun that could mean anybody.

        Args:
            verb: the verb of saying, whose form may tell the speaker's sex.
        """
        woman = self._woman(mention)
        if woman is None:
            woman = is_woman_by_verb(verb, self.words)
        if self.is_pronoun(mention):
            name = self.last(woman)
        else:
            run = _person(mention, self.words)
            name = self._full(run, mention) if run else _bare(mention, self.words)
            if self._is_somebody(name, mention):
                self.spoken.append(name)
        if name is not None and woman is not None:
            self.women.setdefault(name, woman)
        return name

    def is_pronoun(self, mention: Sequence[Token]) -> bool:
        """Whether a mention is a pronoun."""
        return len(mention) == 1 and mention[0].word in self.words.pronouns | self.words.relative

    def is_person(self, mention: Sequence[Token]) -> bool:
        """Whether a mention is a full name, or part of one named before."""
        runs = _runs(mention, self.words)
        known = {name.split()[-1] for name in self.names}
        named = any(len(run) > 1 or run[0].text in known for run in runs)
        titled = any(_is_title(token.word, self.words) for token in mention)
        return (named or titled) and not any(is_institution(_joined(run)) for run in runs)

    def only_one(self, tokens: tuple[Token, ...]) -> Sequence[Token] | None:
        """The name in a sentence that names one person; `None` where it names none or several."""
        found = {
            _joined(run): run
            for run in _runs(tokens, self.words)
            if self._may_be(run) or _is_apposition(tokens, run)
        }
        return next(iter(found.values())) if len(found) == 1 else None

    def _may_be(self, run: Sequence[Token]) -> bool:
        """Whether a run of capitals looks like a person's name, with the nouns before it."""
        name = _joined(run)
        if is_institution(name) or run[0].word in self.words.not_speaker:
            return False
        if len(run) == 1:
            return any(known.split()[-1] == name for known in self.spoken)
        if not self.words.verb_second:
            return len(run) <= _LONGEST_NAME
        first = any(fold(token.text) in FIRST_NAMES for token in run[:-1])
        return first or len(run) == _LONGEST_NAME or name in self.spoken

    def _is_somebody(self, name: str, mention: Sequence[Token]) -> bool:
        """Whether a pronoun can mean who was named: a person, not a police or a paper."""
        titled = any(_is_title(token.word, self.words) for token in mention)
        return (name in self.names or titled) and not is_institution(name)

    def _woman(self, mention: Sequence[Token]) -> bool | None:
        if not mention:
            return None
        inside = {token.word for token in mention[:1] if token.quoted is None}
        inside |= {token.word for token in mention if token.word in self.words.titles}
        ending = any(_is_title(t.word, self.words) and t.word.endswith("in") for t in mention)
        if inside & self.words.feminine or (ending and self.words.verb_second):
            return True
        return False if inside & self.words.masculine else None

    def _full(self, run: Sequence[Token], mention: Sequence[Token]) -> str:
        name = _joined(run)
        if len(run) > 1:
            if name not in self.names:
                self.names.append(name)
            return name
        ending = next((n for n in reversed(self.names) if n.split()[-1] == name), None)
        if ending:
            return ending
        office = mention[0].word in self.words.articles
        return _bare(mention, self.words) if office else name


def _person(mention: Sequence[Token], words: SpeechWords) -> list[Token]:
    """The run that names the person, not what the person belongs to: ``Eva Kolb of North Bank``."""
    runs = _runs(mention, words)
    full = [run for run in runs if len(run) > 1]
    free = [run for run in full if not _belongs(mention, run, words)]
    return (free[:1] or full[-1:] or runs[-1:] or [[]])[0]


def _belongs(mention: Sequence[Token], run: Sequence[Token], words: SpeechWords) -> bool:
    """Whether a run follows a word like ``of``, articles aside."""
    at = next(k for k, token in enumerate(mention) if token is run[0]) - 1
    while at > 0 and mention[at].word in words.articles - words.of:
        at -= 1
    return at > 0 and mention[at].word in words.of


def _is_apposition(tokens: tuple[Token, ...], run: Sequence[Token]) -> bool:
    """Whether a name of two words stands between commas: ``der Kapitän, Otto Brix,``."""
    first = tokens.index(run[0])
    around = tokens[first - 1 : first] + tokens[first + len(run) : first + len(run) + 1]
    named = len(run) == _LONGEST_NAME - 1 and not is_institution(_joined(run))
    return named and first > 0 and [token.text for token in around] == [",", ","]


def _joined(tokens: Sequence[Token]) -> str:
    return " ".join(token.text for token in tokens)


def _bare(mention: Sequence[Token], words: SpeechWords) -> str:
    """A mention without its article, cut before an apposition."""
    start = 0
    while start < len(mention) - 1 and mention[start].word in words.articles:
        start += 1
    end = next((k for k in range(start + 1, len(mention)) if mention[k].text in ",("), len(mention))
    return _joined(mention[start:end])


def _runs(tokens: Sequence[Token], words: SpeechWords) -> list[list[Token]]:
    """Runs of capitalised words without offices and forms of address."""
    runs: list[list[Token]] = []
    current: list[Token] = []
    for token in tokens:
        proper = token.quoted is None and token.capital and token.word not in words.articles
        if proper and not _is_title(token.word, words):
            current.append(token)
        else:
            runs, current = ([*runs, current] if current else runs), []
    return [*runs, current] if current else runs


def _is_title(word: str, words: SpeechWords) -> bool:
    return word in words.titles or word.endswith(words.title_ends)
