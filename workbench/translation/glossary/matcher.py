"""Finding the terms of a glossary in a text, whatever form they stand in.

The terms are indexed by the dictionary forms of their first words, German nouns by what they begin
with inside a compound besides: looking a sentence up costs what its words cost, not what the
glossary has.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from workbench.text.folding import fold
from workbench.text.languages import UNSPACED
from workbench.text.term import Term, TermHit
from workbench.translation.glossary.compound_tables import NO_COMPOUNDS
from workbench.translation.glossary.compounds import (
    MIN_PART,
    base,
    find_part,
    is_participle,
    skeleton,
)
from workbench.translation.glossary.forms import (
    adjective_stem,
    as_listed,
    fits_case,
    is_shouted,
    keys,
    spoken,
)
from workbench.translation.glossary.separable import PARTICLES, parted, verbs_before
from workbench.translation.glossary.tokens import Token, cut_tokens


@dataclass(frozen=True, slots=True)
class _Entry:
    """A source word or phrase of the glossary, as it is looked for."""

    source: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Match:
    """A source of the glossary in a text.

    Attributes:
        inner: start and end of the part that is the term; in a compound less than all of it.
    """

    source: str
    start: int
    end: int
    partial: bool
    inner: tuple[int, int]


class Matcher:
    """Looks the sources of a glossary up in texts of one language.

    Args:
        language: BCP-47.
    """

    def __init__(self, sources: Iterable[str], language: str) -> None:
        self.language = language.split("-")[0].lower()
        self._by_key: defaultdict[str, list[_Entry]] = defaultdict(list)
        self._by_base: defaultdict[str, list[_Entry]] = defaultdict(list)
        self._by_verb: defaultdict[tuple[str, str], list[_Entry]] = defaultdict(list)
        self._unspaced: list[str] = []
        for source in dict.fromkeys(sources):
            self._add(source)
        self._longest = max(map(len, self._by_base), default=0)

    def _add(self, source: str) -> None:
        words = tuple(token.text for token in cut_tokens(source))
        if not words:
            return
        if self.language in UNSPACED:
            self._unspaced.append(source)
            return
        if len(words) == 1:
            words = (as_listed(words[0], self.language),)
        entry = _Entry(source, words)
        for key in self._keys(words[0], inside=len(words) > 1):
            self._by_key[key].append(entry)
        if len(words) == 1:
            self._add_word(entry)

    def _add_word(self, entry: _Entry) -> None:
        word = entry.words[0]
        if self.language == "de" and word[0].isupper() and len(word) >= MIN_PART:
            self._by_base[base(word)].append(entry)
        if verb := parted(word, self.language):
            self._by_verb[verb[0], fold(verb[1])].append(entry)

    def _keys(self, word: str, *, inside: bool) -> frozenset[str]:
        found = keys(word, self.language)
        return found | {adjective_stem(word)} if inside and self.language == "de" else found

    def find(self, text: str) -> tuple[Match, ...]:
        """Find the terms in a text, in order; of those inside one another only the longest."""
        if self._unspaced:
            return _longest([*self._literal(text)])
        tokens = cut_tokens(text)
        found: list[Match] = []
        for at, token in enumerate(tokens):
            found += self._verbs(tokens, at, text)
            phrases = [*self._phrases(tokens, at)]
            found += phrases
            # What is a term as a whole is not taken apart.
            if not any(match.inner == (token.start, token.end) for match in phrases):
                found += self._parts(token)
        return _longest(found)

    def _literal(self, text: str) -> Iterator[Match]:
        for source in self._unspaced:
            at = text.find(source)
            while at >= 0:
                end = at + len(source)
                yield Match(source, at, end, False, (at, end))
                at = text.find(source, end)

    def _phrases(self, tokens: Sequence[Token], at: int) -> Iterator[Match]:
        for entry in self._candidates(tokens[at]):
            words = tokens[at : at + len(entry.words)]
            if len(words) == len(entry.words) and self._same(entry, words):
                yield _match(entry.source, words[0], words[-1])

    def _candidates(self, token: Token) -> Iterable[_Entry]:
        forms = set(spoken(token.text, self.language, begins=token.begins))
        if self.language == "de":
            forms.add(adjective_stem(token.text))
        found = (entry for form in forms for entry in self._by_key.get(form, ()))
        return {entry.source: entry for entry in found}.values()

    def _same(self, entry: _Entry, tokens: Sequence[Token]) -> bool:
        last = len(tokens) - 1
        return all(
            self._is(word, token, inside=number < last)
            for number, (word, token) in enumerate(zip(entry.words, tokens, strict=True))
        )

    def _is(self, word: str, token: Token, *, inside: bool) -> bool:
        if not inside and not fits_case(word, token.text, self.language, begins=token.begins):
            return False
        forms = spoken(token.text, self.language, begins=token.begins)
        if forms & keys(word, self.language):
            return True
        return (
            inside and self.language == "de" and adjective_stem(word) == adjective_stem(token.text)
        )

    def _verbs(self, tokens: Sequence[Token], at: int, text: str) -> Iterator[Match]:
        """A verb whose particle stands at the end of the clause."""
        particle = tokens[at].text
        if not self._by_verb or particle not in PARTICLES[self.language]:
            return
        for place in verbs_before(tokens, at, text, self.language):
            verb = tokens[place]
            for form in spoken(verb.text, self.language, begins=verb.begins):
                for entry in self._by_verb.get((particle, form), ()):
                    yield Match(entry.source, verb.start, verb.end, False, (verb.start, verb.end))

    def _parts(self, token: Token) -> Iterator[Match]:
        """The nouns inside a German compound, or a compound that no list has."""
        word = token.text.replace("ß", "ss")
        if not self._by_base or not _may_be_compound(word):
            return
        small, plain = word.lower(), skeleton(word)
        for start in range(len(plain) - MIN_PART + 1):
            for end in range(start + MIN_PART - 1, min(len(plain), start + self._longest) + 1):
                for entry in self._by_base.get(plain[start:end], ()):
                    part = find_part(small, start, end, entry.words[0])
                    if part:
                        yield _part_match(entry.source, token, part, len(word))


def _may_be_compound(word: str) -> bool:
    return (
        word[:1].isupper()
        and (not word.isupper() or is_shouted(word))
        and word.lower() not in NO_COMPOUNDS
        and not is_participle(word)
    )


def _match(source: str, first: Token, last: Token) -> Match:
    """Make a match; words joined to others by hyphens are parts of what they make together."""
    inner = first.start, last.end
    outer = first.whole[0], last.whole[1]
    return Match(source, *outer, outer != inner or first.cut or last.cut, inner)


def _part_match(source: str, token: Token, part: tuple[int, int], length: int) -> Match:
    whole = part == (0, length) and token.whole == (token.start, token.end) and not token.cut
    # Where ß was written ss the places shift; what matters is which part contains which.
    inner = token.start + part[0], token.start + part[1]
    return Match(source, *token.whole, not whole, inner)


def _longest(found: Iterable[Match]) -> tuple[Match, ...]:
    """Drop what stands inside something longer, and parts of what is a term as a whole."""
    ordered = sorted(set(found), key=lambda m: (-(m.inner[1] - m.inner[0]), m.partial, m.start))
    kept: list[Match] = []
    for match in ordered:
        if not any(_covers(other, match) for other in kept):
            kept.append(match)
    return tuple(sorted(kept, key=lambda match: (match.start, match.inner, match.source)))


def _covers(other: Match, match: Match) -> bool:
    inside = other.inner[0] <= match.inner[0] and match.inner[1] <= other.inner[1]
    if not inside:
        return False
    if other.inner == match.inner:
        return other.source == match.source or (match.partial and not other.partial)
    return True


def hits(terms: Sequence[Term], matcher: Matcher, text: str) -> tuple[TermHit, ...]:
    """Find terms in a text with all their entries.

    Args:
        terms: those of the matcher's sources, those of this project first.
    """
    return Finder(terms, matcher)(text)


class Finder:
    """Finds terms in many texts, see `hits`."""

    def __init__(self, terms: Sequence[Term], matcher: Matcher) -> None:
        self._matcher = matcher
        self._by_source: defaultdict[str, list[Term]] = defaultdict(list)
        for term in terms:
            self._by_source[term.source].append(term)

    def __call__(self, text: str) -> tuple[TermHit, ...]:
        """Find terms in a text with all their entries."""
        return tuple(
            TermHit(
                tuple(self._by_source[m.source]), m.start, m.end, text[m.start : m.end], m.partial
            )
            for m in self._matcher.find(text)
        )
