"""Whom a speaker's mention means: full names for short ones, the last person for a pronoun."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from workbench.comparison.quotations.sentences import Token
from workbench.comparison.quotations.tables import SpeechWords

_INITIAL_DOT = "."


@dataclass
class People:
    """The persons an article has named so far, and who spoke last."""

    words: SpeechWords
    names: list[str] = field(default_factory=list)
    last: str | None = None

    def note(self, tokens: Sequence[Token]) -> None:
        """Remember the full names of a sentence; the last of them may be meant by a pronoun."""
        for run in _runs(tokens, self.words):
            name = " ".join(token.text for token in run)
            if len(run) > 1 and name not in self.names:
                self.names.append(name)

    def resolve(self, mention: Sequence[Token]) -> str | None:
        """The fullest name of a mention; `None` for a pronoun that could mean anybody."""
        if len(mention) == 1 and mention[0].word in self.words.pronouns | self.words.relative:
            return self.last
        runs = _runs(mention, self.words)
        named = [run for run in runs if len(run) > 1] or runs[-1:]
        if not named:
            return " ".join(token.text for token in mention)
        self.last = self._full(named[-1], mention)
        return self.last

    def is_person(self, mention: Sequence[Token]) -> bool:
        """Whether a mention is a full name, or part of one named before."""
        runs = _runs(mention, self.words)
        known = {name.split()[-1] for name in self.names}
        return any(len(run) > 1 or run[0].text in known for run in runs)

    def _full(self, run: Sequence[Token], mention: Sequence[Token]) -> str:
        name = " ".join(token.text for token in run)
        if len(run) > 1:
            return name
        ending = next((n for n in reversed(self.names) if n.split()[-1] == name), None)
        if ending:
            return ending
        office = mention[0].word in self.words.articles
        return _without_article(mention, self.words) if office else name


def _without_article(mention: Sequence[Token], words: SpeechWords) -> str:
    kept = [token for token in mention]
    while kept and kept[0].word in words.articles:
        kept = kept[1:]
    return " ".join(token.text for token in kept)


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
    return word in words.titles or any(
        word.endswith(title) for title in words.title_ends if len(word) > len(title)
    )
