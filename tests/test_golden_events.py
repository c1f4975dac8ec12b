"""The golden event sets: what is said of their texts holds for the segments the workbench makes."""

import json
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from benchmarks.agreement import Agreement, Labelled, labelled_sets
from workbench.services.articles import article_from_text
from workbench.text.article import Article, BlockKind, Role
from workbench.text.finding import DiscrepancyKind

EVENTS = Path(__file__).parent / "golden" / "events"
SETS = sorted(path.parent.name for path in EVENTS.glob("*/set.toml"))
LABELS = ("links.json", "links_a.json", "links_b.json")


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


def _labels(name: str, labels: str) -> dict[str, Any]:
    return json.loads((EVENTS / name / labels).read_text(encoding="utf-8"))


def _linked(labels: dict[str, Any], side: str, *parts: str) -> set[str]:
    """The segments of one side that take part in links (or doubtful pairs) of any report."""
    return {
        text
        for entry in labels["coverage"].values()
        for part in parts
        for link in entry[part]
        for text in link[side]
    }


@cache
def _article(name: str, file: str) -> Article:
    role = Role.COMMENTARY if file == "commentary.txt" else Role.COVERAGE
    return article_from_text((EVENTS / name / file).read_text(encoding="utf-8"), role)


def _segments(name: str, file: str) -> list[str]:
    return [segment.text.strip() for segment in _article(name, file).included_segments]


def _cores(name: str, file: str) -> list[str]:
    return [segment.core for segment in _article(name, file).included_segments]


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


@pytest.mark.parametrize("labels", LABELS)
@pytest.mark.parametrize("name", SETS)
def test_labels_speak_of_all_reports_and_of_segments_only(name: str, labels: str) -> None:
    found = _labels(name, labels)
    assert set(found["coverage"]) == {entry["file"] for entry in _about(name)["coverage"]}
    own = set(_cores(name, "commentary.txt"))
    assert _linked(found, "commentary", "links", "doubtful") <= own
    assert set(found["exclusives"]) <= own
    for file, entry in found["coverage"].items():
        only = {"coverage": {file: entry}}
        assert _linked(only, "coverage", "links", "doubtful") <= set(_cores(name, file))


@pytest.mark.parametrize("labels", LABELS)
@pytest.mark.parametrize("name", SETS)
def test_omissions_stand_in_several_reports(name: str, labels: str) -> None:
    for omission in _labels(name, labels)["omissions"]:
        assert len(omission["passages"]) >= 2, omission["statement"]
        for file, passages in omission["passages"].items():
            assert passages
            assert set(passages) <= set(_cores(name, file))


@pytest.mark.parametrize("labels", LABELS)
@pytest.mark.parametrize("name", SETS)
def test_exclusives_are_linked_to_nothing(name: str, labels: str) -> None:
    found = _labels(name, labels)
    assert not set(found["exclusives"]) & _linked(found, "commentary", "links")


@pytest.mark.parametrize("name", SETS)
def test_settled_exclusives_are_all_that_is_neither_linked_nor_doubtful(name: str) -> None:
    settled = _labels(name, "links.json")
    named = _linked(settled, "commentary", "links", "doubtful")
    assert set(settled["exclusives"]) == set(_cores(name, "commentary.txt")) - named


@pytest.mark.parametrize("labelled", list(labelled_sets()), ids=lambda labelled: labelled.name)
def test_settling_decides_only_what_was_in_dispute(labelled: Labelled) -> None:
    a, b, settled = labelled.a, labelled.b, labelled.settled
    assert a.linked & b.linked <= settled.linked
    assert a.doubtful & b.doubtful <= settled.doubtful
    assert settled.linked | settled.doubtful <= a.linked | b.linked | labelled.doubtful
    assert not settled.linked & settled.doubtful


def test_agreement_is_the_textbooks() -> None:
    judged = Agreement(both=20, only_a=5, only_b=10, neither=15)
    assert judged.kappa == pytest.approx(0.4)
    assert judged.f1 == pytest.approx(40 / 55)


def test_the_sets_reach_the_languages_promised() -> None:
    languages = {entry["language"] for entry in ENTRIES.values()}
    assert languages == {"de", "en", "es", "fr", "it", "nl", "pl", "pt", "ru", "tr", "zh"}
