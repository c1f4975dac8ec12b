"""A translation memory of two aligned files."""

from collections.abc import Mapping, Sequence
from typing import Any

from workbench.errors import LanguageError
from workbench.exchange.tmx import TranslationMemory, TranslationUnit
from workbench.services.exports import now, workbench_version
from workbench.text.article import UNDETERMINED
from workbench.text.languages import joiner


def memory_of(report: Mapping[str, Any]) -> TranslationMemory:
    """Make a memory of what `align_report` gives: a unit for each bead with both sides.

    Raises:
        LanguageError: the language of a file is uncertain, or both are in the same.
    """
    source, target = report["source"], report["target"]
    _check_languages(source, target)
    units = tuple(
        TranslationUnit(
            _joined(source, bead["source"]),
            _joined(target, bead["target"]),
            bead["score"],
            len(bead["source"]) == len(bead["target"]) == 1,
        )
        for bead in report["beads"]
        if bead["source"] and bead["target"]
    )
    return TranslationMemory(
        source["language"], target["language"], units, report["signature"],
        workbench_version(), now(),
    )  # fmt: skip


def _check_languages(source: Mapping[str, Any], target: Mapping[str, Any]) -> None:
    for side, option in ((source, "--from"), (target, "--to")):
        if side["language"] == UNDETERMINED:
            raise LanguageError(
                f"The language of “{side['file']}” is uncertain; a translation memory names it.",
                f"Give it with {option}, e.g. de.",
            )
    if source["language"] == target["language"]:
        raise LanguageError(
            f"“{source['file']}” and “{target['file']}” are in the same language.",
            "A translation memory needs two; give them with --from and --to.",
        )


def _joined(side: Mapping[str, Any], numbers: Sequence[int]) -> str:
    between = joiner(side["language"])
    texts = (side["segments"][number].strip() for number in numbers)
    return between.join(text for text in texts if text)
