"""Endings by which the forms of a word differ, for words that no list has.

Folded (see `workbench.text.folding`). Two words are taken for forms of one where what they share
is long enough and what is left of either is in the table. That is generous: it answers whether a
term may be there, so that none is wrongly called missing.
"""

from collections.abc import Mapping
from functools import lru_cache

MIN_SHARED = 4

_ROMANCE = "s o a os as e es i"
_TABLES = {
    "de": "e en er es em s n nen ns ern",
    "en": "s es ed d ing er est ly",
    "es": f"{_ROMANCE} ar er ir ado ada ados adas ido ida idos idas an en aba aban aron io ieron "
    "ando iendo ara aran on ones z ces",
    "fr": "s x e es ee ees er ez ent ons ons ais ait aient ant ai a i ie is ies it ir al ale aux "
    "eux euse if ive ifs ives",
    "it": f"{_ROMANCE} o he hi are ere ire ato ata ati ate ito ita iti ite uto uta uti ute ano ono "
    "ava avano ando endo",
    "nl": "s en e n eren t d de te den ten ens",
    "pl": "a e y i o u ie ow om ami ach owi em iem owie ego emu ym im ych ich ej ymi imi a ii iami "
    "iach iom ja je ji ac ic al ala alo ali aly il ila ilo ili ily any ana ane ani ony ona one eni",
    "pt": f"{_ROMANCE} ar er ir ado ada ados adas ido ida idos idas am em ou eu iu aram eram iram "
    "ava avam ando endo ao oes aes l is m ns",
    "ru": "а я ы и о е у ю ой ей ом ем ам ям ами ями ах ях ов ев ий ый ая яя ое ее ые ие ого его "
    "ому ему ым им ых их ыми ими ую юю ь ью ия ию ии ией иям иях",
}
ENDINGS: Mapping[str, frozenset[str]] = {
    language: frozenset({"", *endings.split()}) for language, endings in _TABLES.items()
}
"""By language; for any other only equal words are one."""


@lru_cache(maxsize=65536)
def may_be_forms(one: str, other: str, language: str) -> bool:
    """Whether two folded words may be forms of one word."""
    endings = ENDINGS.get(language, frozenset({""}))
    shared = _shared(one, other)
    least = max(MIN_SHARED, (min(len(one), len(other)) + 1) // 2)
    return any(one[at:] in endings and other[at:] in endings for at in range(shared, least - 1, -1))


def _shared(one: str, other: str) -> int:
    pairs = zip(one, other, strict=False)
    return next((at for at, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))
