"""The gold links: every passage stands in its file and is a segment there."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from tests.example.material import COMMENTARY, COVERAGE, GOLD, ROOT, cores


def passages(name: str) -> Iterator[tuple[str, list[str], list[str]]]:
    for part in ("links", "doubtful"):
        for link in GOLD["coverage"][name][part]:
            yield part, link["commentary"], link["coverage"]


def test_every_coverage_article_is_labelled() -> None:
    assert set(GOLD["coverage"]) == set(COVERAGE)


@pytest.mark.parametrize("name", COVERAGE)
def test_gold_passages_are_segments(name: str) -> None:
    own, others = set(cores(COMMENTARY)), set(cores(name))
    for _, commentary, coverage in passages(name):
        assert set(commentary) <= own
        assert set(coverage) <= others


@pytest.mark.parametrize("annotator", ["a", "b"])
def test_passages_of_the_first_labellings_are_segments(annotator: str) -> None:
    path = ROOT / "tests" / "golden" / f"example_links_{annotator}.json"
    labels = json.loads(path.read_text(encoding="utf-8"))
    assert set(labels["coverage"]) == set(COVERAGE)
    assert set(labels["exclusives"]) <= set(cores(COMMENTARY))
    for name, entry in labels["coverage"].items():
        for link in (*entry["links"], *entry["doubtful"]):
            assert set(link["commentary"]) <= set(cores(COMMENTARY))
            assert not set(link["commentary"]) & set(labels["exclusives"]) or (
                link in entry["doubtful"]
            )
            assert set(link["coverage"]) <= set(cores(name))


@pytest.mark.parametrize("name", COVERAGE)
def test_each_article_shares_enough_and_keeps_something_to_itself(name: str) -> None:
    linked = {sentence for _, _, coverage in passages(name) for sentence in coverage}
    assert len(GOLD["coverage"][name]["links"]) >= 10
    assert len(set(cores(name)) - linked) >= 2


def test_omissions_stand_in_several_articles() -> None:
    for omission in GOLD["omissions"]:
        assert len(omission["passages"]) >= 2
        for name, sentences in omission["passages"].items():
            assert set(sentences) <= set(cores(name))


def test_exclusives_are_linked_to_nothing() -> None:
    linked = {s for name in COVERAGE for _, own, _ in passages(name) for s in own}
    assert set(GOLD["exclusives"]) == set(cores(COMMENTARY)) - linked


@pytest.mark.parametrize("found", GOLD["discrepancies"], ids=lambda found: found["what"])
def test_discrepancies_show_both_passages(found: dict[str, Any]) -> None:
    values = []
    if own := found.get("commentary"):
        assert own["sentence"] in cores(COMMENTARY)
        assert own["value"] in own["sentence"]
        values.append(own["value"])
    for other in found["coverage"]:
        assert other["sentence"] in cores(other["file"])
        assert other["value"] in other["sentence"]
        values.append(other["value"])
    assert len(set(values)) >= 2
