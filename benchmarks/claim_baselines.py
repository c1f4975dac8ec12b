"""Plain ways to flag a denied, unsure or otherwise attributed statement: what the rules must beat.

Each looks at both whole passages: whether one has an odd and the other an even number of words of
negation, whether only one has a modal word, whether any speaker of one is spelled otherwise.
"""

import re

from workbench.comparison.quotations import find_quotations
from workbench.text.article import Article, Block, BlockKind, LanguageGuess
from workbench.text.finding import DiscrepancyKind
from workbench.text.segmentation import segment_blocks

NEGATION = {
    "de": "nicht|kein\\w*|nie|niemals|niemand\\w*|nichts|ohne|weder",
    "en": "not|\\w+n[’']t|no|never|nobody|none|nothing|without|neither",
    "fr": "pas|aucune?|jamais|personne|rien|sans|ni",
    "es": "no|ning[uú]n\\w*|nunca|nadie|nada|sin|ni",
    "pl": "nie|żad\\w+|nigdy|nikt\\w*|nic|bez|ani",
    "ru": "не|нет|никто|никогда|ничего|без|ни",
    "it": "non|nessun\\w*|mai|nulla|niente|senza|né",
    "nl": "niet|geen|nooit|niemand|niets|zonder|noch",
    "pt": "não|nenhum\\w*|nunca|ninguém|nada|sem|nem",
}
MODAL = {
    "de": "könnte\\w*|soll\\w*|will|wollen|muss|müssen|dürfte\\w*|vielleicht|möglicherweise",
    "en": "could|may|might|should|must|will|would|perhaps|reportedly|allegedly",
    "fr": "\\w+rai(?:t|ent)|peut|peuvent|doit|doivent|veut|peut-être",
    "es": "\\w+ría[n]?|puede[n]?|debe[n]?|quiere[n]?|quizás?|supuestamente",
    "pl": "może|mogą|mógł\\w*|musi|powin\\w+|chce|zamierza|podobno|rzekomo",
    "ru": "может|могут|мог|должен|должна|хочет|намерен\\w*|возможно|якобы",
    "it": "\\w+rebbe(?:ro)?|può|possono|deve|devono|vuole|vogliono|forse|presumibilmente",
    "nl": "zou|zouden|kan|kunnen|moet|moeten|wil|willen|misschien|mogelijk|vermoedelijk",
    "pt": "\\w+ria[m]?|pode[m]?|deve[m]?|quer|querem|talvez|alegadamente",
}


def _count(table: dict[str, str], text: str, language: str) -> int:
    return len(re.findall(rf"(?<!\w)(?:{table[language]})(?!\w)", text, re.IGNORECASE))


def _speakers(text: str, language: str) -> set[str]:
    block = Block(BlockKind.PARAGRAPH, text)
    blocks = segment_blocks([block], language)
    article = Article("", blocks, language=LanguageGuess(language, 1.0))
    return {one.name for one in find_quotations(article) if one.name}


def plainly_flagged(kind: DiscrepancyKind, own: str, other: str, language: str) -> bool:
    """Whether the plain way of this kind flags a German passage and one in a language."""
    sides = ((own, "de"), (other, language))
    if kind is DiscrepancyKind.NEGATION:
        first, second = (_count(NEGATION, *side) % 2 for side in sides)
        return first != second
    if kind is DiscrepancyKind.MODALITY:
        unsure, sure = (bool(_count(MODAL, *side)) for side in sides)
        return unsure != sure
    speakers, others = (_speakers(*side) for side in sides)
    return bool(speakers and others and speakers != others)
