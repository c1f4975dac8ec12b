"""How far texts are from each other: TER, BLEU and chrF by sacreBLEU, with its signatures.

Post, "A Call for Clarity in Reporting BLEU Scores" (WMT 2018); https://github.com/mjpost/sacrebleu
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from workbench.text.languages import UNSPACED

_BLEU_TOKENIZERS = {"zh": "zh"}
"""Languages with a tokenizer of their own that needs no download."""


@dataclass(frozen=True, slots=True)
class Score:
    """One measure of a whole text.

    Attributes:
        name: ``TER``, ``BLEU`` or ``chrF2``.
        value: 0 to 100; TER may be higher.
        signature: everything that made it, as sacreBLEU writes it.
    """

    name: str
    value: float
    signature: str


@dataclass(frozen=True, slots=True)
class Edits:
    """What it takes to make one text into another.

    Attributes:
        edits: insertions, deletions, substitutions and shifts of words.
        words: of the text it was made into.
    """

    edits: float
    words: float

    @property
    def rate(self) -> float | None:
        """Edits a word, in percent; ``None`` where there are no words."""
        return 100 * self.edits / self.words if self.words else None


def edits(before: str, after: str, language: str) -> Edits:
    """Count the edits between two texts of a segment, as TER does.

    Args:
        language: of both texts; characters count as words where writing has no spaces.
    """
    found = _ter(language).sentence_score(before, [after])
    return Edits(found.num_edits, found.ref_length)


def ter(before: Sequence[str], after: Sequence[str], language: str) -> Score:
    """Compute the translation edit rate of a text; of drafts against what became of them, HTER.

    Args:
        before, after: the same segments, in the same order; at least one.
    """
    metric = _ter(language)
    found = metric.corpus_score(list(before), [list(after)])
    return Score("TER", found.score, str(metric.get_signature().format(short=True)))


def against_reference(
    texts: Sequence[str], reference: Sequence[str], language: str
) -> tuple[Score, ...]:
    """Compare a translation with a reference: BLEU, chrF and TER.

    Args:
        texts, reference: the same segments, in the same order; at least one.
    """
    from sacrebleu.metrics.bleu import BLEU
    from sacrebleu.metrics.chrf import CHRF

    primary = language.partition("-")[0]
    tokenizer = _BLEU_TOKENIZERS.get(primary, "char" if primary in UNSPACED else "13a")
    scores = [ter(texts, reference, language)]
    for name, metric in (("chrF2", CHRF()), ("BLEU", BLEU(tokenize=tokenizer))):
        value = metric.corpus_score(list(texts), [list(reference)]).score
        scores.insert(0, Score(name, value, str(metric.get_signature().format(short=True))))
    return tuple(scores)


def _ter(language: str) -> Any:
    from sacrebleu.metrics.ter import TER

    unspaced = language.partition("-")[0] in UNSPACED
    return TER(normalized=unspaced, asian_support=unspaced)
