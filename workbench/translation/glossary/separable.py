"""Separable verbs: ``aussetzen`` in ``Brüssel setzt die Zölle bis Juni aus``."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from workbench.text.folding import fold
from workbench.text.lemmas import lemma
from workbench.translation.glossary.tokens import Token

_GERMAN = """
    ab an auf aus bei dar durch ein empor entgegen fehl fest fort frei gegenüber heim her heran
    heraus herbei herein hervor hin hinaus hinein hinzu los mit nach nieder preis statt teil um
    unter vor voran voraus vorbei weg weiter wieder zu zurecht zurück zusammen über
"""
_DUTCH = """
    aan achter af bij binnen door in mee na neer om op over rond samen tegen terug toe uit vast
    voor voort weg
"""
PARTICLES: Mapping[str, frozenset[str]] = {
    "de": frozenset(_GERMAN.split()),
    "nl": frozenset(_DUTCH.split()),
}
"""By language. Those that are not always parted (``über``, ``um``) are parted here too."""

_ENDS = frozenset('.,;:!?)»“”"–—')
_AND = frozenset({"und", "oder", "sowie", "als", "wie", "en", "of"})
_NOT_FINITE = """
    den einen keinen meinen seinen ihren deinen unseren ihnen denen sein seine seiner seinem seines
    neben zwischen gegen wegen innen außen unten oben drei sieben hinten heute gute
    """
_NO_VERBS = frozenset(_NOT_FINITE.split())


@lru_cache(maxsize=16384)
def parted(verb: str, language: str) -> tuple[str, str] | None:
    """Take a separable verb apart, if it is one: ``aussetzen`` → ``("aus", "setzen")``."""
    if not verb[:1].islower() or not verb.endswith("n"):
        return None
    for particle in sorted(PARTICLES.get(language, ()), key=len, reverse=True):
        rest = verb.removeprefix(particle)
        if rest != verb and len(rest) >= 4 and (language == "nl" or _is_verb(rest)):
            return particle, rest
    return None


def _is_verb(word: str) -> bool:
    return fold(lemma(word, "de")) == fold(word)


def verbs_before(tokens: Sequence[Token], at: int, text: str, language: str) -> list[int]:
    """Find the finite verbs that a particle may belong to.

    In German that is the last one before it in its clause, which the particle ends; Dutch lets
    more follow and is not so easily read, so that any verb of the clause may be it.

    Args:
        at: the place of the particle among the tokens.
        text: that the tokens were cut from.
    """
    if language == "de" and not _ends_clause(tokens, at, text):
        return []
    found = []
    for place in range(at - 1, -1, -1):
        if set(text[tokens[place].end : tokens[place + 1].start]) & set(".;:!?"):
            break
        if is_finite(tokens[place], language):
            found.append(place)
    return found[:1] if language == "de" else found


def _ends_clause(tokens: Sequence[Token], at: int, text: str) -> bool:
    after = text[tokens[at].end :].lstrip(" \u00a0")
    follower = tokens[at + 1].text if at + 1 < len(tokens) else ""
    return not after or after[0] in _ENDS or follower in _AND


def is_finite(token: Token, language: str) -> bool:
    """Whether a word looks like a finite verb: its dictionary form is an infinitive, it is none."""
    word = token.text.lower() if token.begins else token.text
    if not word.islower() or word in _NO_VERBS:
        return False
    form = lemma(word, language)
    infinitive = form.islower() and form.endswith(("en", "eln", "ern"))
    return infinitive and form != word and not word.startswith("ge")
