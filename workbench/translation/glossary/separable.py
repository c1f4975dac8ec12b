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
        if rest != verb and len(rest) >= 4 and fold(lemma(rest, language)) == fold(rest):
            return particle, rest
    return None


def finite_before(tokens: Sequence[Token], at: int, text: str, language: str) -> int | None:
    """Find the finite verb that a particle belongs to: the last one before it in its clause.

    Args:
        at: the place of the particle among the tokens.
        text: that the tokens were cut from.

    Returns:
        its place; ``None`` where the particle does not end a clause, or has no verb.
    """
    if not _ends_clause(tokens, at, text):
        return None
    for place in range(at - 1, -1, -1):
        if set(text[tokens[place].end : tokens[place + 1].start]) & set(".;:!?"):
            return None
        if is_finite(tokens[place], language):
            return place
    return None


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
    return form != word and form.islower() and form.endswith("n") and not word.startswith("ge")
