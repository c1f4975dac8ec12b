"""The golden event sets: what is said of their texts holds for the segments the workbench makes."""

import json
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from workbench.services.articles import article_from_text
from workbench.text.article import Article, BlockKind, Role
from workbench.text.finding import DiscrepancyKind

EVENTS = Path(__file__).parent / "golden" / "events"
SETS = sorted(path.parent.name for path in EVENTS.glob("*/set.toml"))


def _about(name: str) -> dict[str, Any]:
    return tomllib.loads((EVENTS / name / "set.toml").read_text(encoding="utf-8"))


ENTRIES = {
    (name, entry["file"]): entry
    for name in SETS
    for entry in (_about(name)["commentary"], *_about(name)["coverage"])
}


def _claims(name: str) -> list[dict[str, Any]]:
    path = EVENTS / name / "discrepancies.json"
    parts = json.loads(path.read_text(encoding="utf-8"))
    return [*parts["discrepancies"], *parts["not_discrepancies"]]


@cache
def _article(name: str, file: str) -> Article:
    role = Role.COMMENTARY if file == "commentary.txt" else Role.COVERAGE
    return article_from_text((EVENTS / name / file).read_text(encoding="utf-8"), role)


def _segments(name: str, file: str) -> list[str]:
    return [segment.text.strip() for segment in _article(name, file).included_segments]


@pytest.mark.parametrize(("name", "file"), ENTRIES)
def test_the_workbench_reads_a_text_as_its_set_describes_it(name: str, file: str) -> None:
    entry = ENTRIES[name, file]
    article = _article(name, file)
    assert (article.title, article.language.code) == (entry["title"], entry["language"])
    assert not any(entry["author"] in segment for segment in _segments(name, file))
    assert len(article.included_segments) == entry["segments"], "labels refer to segments"


@pytest.mark.parametrize(("name", "file"), ENTRIES)
def test_a_segment_is_named_by_its_text_alone(name: str, file: str) -> None:
    segments = _segments(name, file)
    assert len(segments) == len(set(segments))


@pytest.mark.parametrize("name", SETS)
def test_each_commentary_carries_one_note_by_its_editors(name: str) -> None:
    kinds = [block.kind for block in _article(name, "commentary.txt").blocks]
    assert kinds.count(BlockKind.EDITOR_NOTE) == 1


@pytest.mark.parametrize("name", SETS)
def test_each_claimed_sentence_is_a_segment_and_holds_its_value(name: str) -> None:
    for claim in _claims(name):
        commentary, coverage = claim["commentary"], claim["coverage"]
        assert commentary["sentence"] in _segments(name, "commentary.txt")
        assert coverage["sentence"] in _segments(name, claim["file"])
        assert commentary["value"] in commentary["sentence"]
        assert coverage["value"] in coverage["sentence"]


@pytest.mark.parametrize("name", SETS)
def test_each_set_holds_disagreements_of_all_kinds_and_traps(name: str) -> None:
    path = EVENTS / name / "discrepancies.json"
    parts = json.loads(path.read_text(encoding="utf-8"))
    assert {claim["kind"] for claim in parts["discrepancies"]} == set(DiscrepancyKind)
    assert {claim["kind"] for claim in parts["not_discrepancies"]} == set(DiscrepancyKind)
    assert all(claim["why"] for claim in parts["not_discrepancies"])


def test_the_sets_reach_the_languages_promised() -> None:
    languages = {entry["language"] for entry in ENTRIES.values()}
    assert languages == {"de", "en", "es", "fr", "it", "nl", "pl", "pt", "ru", "tr", "zh"}
