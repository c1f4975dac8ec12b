"""What a route says about itself, at length and in short."""

from workbench.text.translation import Route, RouteStep

ROUTE = Route((RouteStep("de", "en", "argos", "1.9"), RouteStep("en", "pt", "bergamot", "")))


def test_a_route_names_its_languages_engines_and_versions() -> None:
    assert ROUTE.label == "de→en argos 1.9 → pt bergamot"
    assert ROUTE.engines == "argos → bergamot"


def test_a_route_without_engines_is_human() -> None:
    assert (Route().label, Route().engines) == ("human", "human")
