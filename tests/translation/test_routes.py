"""Which route wins."""

import pytest

from tests.translation.conftest import step
from workbench.errors import NoRouteError
from workbench.translation.routes import find_route, find_routes

DE_EN, EN_FR, DE_FR = step("de", "en"), step("en", "fr"), step("de", "fr")
EN_PT = step("en", "pt", "bergamot")
DEMO = step("de", "en", demo=True)


def labels(source: str, target: str, *steps: object) -> list[str]:
    return [route.label for route in find_routes(source, target, steps)]


def test_the_shortest_comes_first() -> None:
    assert find_routes("de", "fr", [DE_EN, EN_FR, DE_FR])[0].steps == (DE_FR,)


def test_a_pivot_is_found_and_named() -> None:
    assert labels("de", "pt", DE_EN, EN_PT) == ["de→en argos 1.0 → pt bergamot 1.0"]


def test_a_demo_model_never_wins_over_another_route_however_long() -> None:
    around = [step("de", "nl"), step("nl", "da"), step("da", "en")]
    best, last = find_routes("de", "en", [DEMO, *around])
    assert (best.demo, len(best.steps)) == (False, 3)
    assert last.steps == (DEMO,)


def test_the_better_engine_then_the_newer_version() -> None:
    argos, bergamot = step("en", "pt"), EN_PT
    newer = step("en", "pt", version="1.10")
    older = step("en", "pt", version="1.9")
    routes = find_routes("en", "pt", [bergamot, older, argos, newer])
    assert [route.steps[0] for route in routes] == [newer, older, argos, bergamot]


def test_at_most_three_steps_and_no_language_twice() -> None:
    chain = [step("a", "b"), step("b", "c"), step("c", "d"), step("d", "e"), step("b", "a")]
    assert len(find_routes("a", "d", chain)) == 1
    assert find_routes("a", "e", chain) == []


def test_regions_do_not_count_but_scripts_do() -> None:
    assert find_routes("en-GB", "pt", [step("en", "pt-BR")])
    assert not find_routes("zh-Hant", "en", [step("zh", "en")])


def test_without_a_route_the_error_names_the_packages_that_would_make_one() -> None:
    with pytest.raises(NoRouteError, match=r"Install the package en→fr") as raised:
        find_route("de", "fr", [DE_EN], known_pairs=[("en", "fr"), ("de", "en")])
    assert "installed: de→en" in raised.value.problem
    assert raised.value.way_out.endswith(".")


def test_the_direct_package_is_named_first_where_both_ways_are_known() -> None:
    known = [("de", "fr"), ("de", "en"), ("en", "fr")]
    with pytest.raises(NoRouteError, match=r"package de→fr, or the packages de→en and en→fr"):
        find_route("de", "fr", [], known_pairs=known)


def test_nothing_known_still_gives_advice() -> None:
    with pytest.raises(NoRouteError, match=r"installed: nothing.*package en→fr"):
        find_route("en", "fr", [])
