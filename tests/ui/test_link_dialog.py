"""The dialog of a segment's links: what cannot be saved says why, and stays there to be read."""

import pytest
from streamlit.testing.v1 import AppTest

from workbench.services import Workbench
from workbench.services.articles import add_text
from workbench.settings import load_settings
from workbench.text.article import Role

COMMENTARY = "Bei dem Sturm wurde in Lindau eine Brücke zerstört."
COVERAGE = "A storm destroyed a bridge in Lindau.\n\nThe bakery was closed."


def dialog() -> None:
    """Draw what the dialog holds for a link that somebody else decided on meanwhile."""
    from dataclasses import replace

    from workbench.services import comparisons
    from workbench.text.article import Role
    from workbench.ui.components import link_dialog
    from workbench.ui.resources import get_workbench

    wb = get_workbench()
    (project,) = wb.store.projects.list()
    (commentary,) = wb.store.articles.list(project.id, Role.COMMENTARY)
    comparison = comparisons.compare(wb, commentary.id)
    (column,) = comparison.columns
    links = [replace(column.links[0], version=0)]
    link_dialog._decision(wb, comparison, column, links[0])
    (segment,) = links[0].link.commentary
    link_dialog._relink(wb, comparison, column, segment, links)


@pytest.fixture
def app() -> AppTest:
    with Workbench(load_settings()) as wb:
        project = wb.store.projects.create("Brücke")
        add_text(wb, project.id, COMMENTARY, Role.COMMENTARY)
        add_text(wb, project.id, COVERAGE, Role.COVERAGE)
    app = AppTest.from_function(dialog, default_timeout=60).run()
    assert not [*app.exception, *app.error]
    return app


def refused(app: AppTest) -> str:
    assert not app.exception
    return " ".join(element.value for element in app.error)


def test_a_decision_that_came_too_late_says_so(app: AppTest) -> None:
    next(button for button in app.button if button.label == "Accept").click().run()
    assert "Someone else decided on this link first" in refused(app)


def test_a_link_in_place_of_one_decided_meanwhile_says_so(app: AppTest) -> None:
    app.multiselect[0].select(app.multiselect[0].options[0]).run()
    next(button for button in app.button if button.label == "Link").click().run()
    assert "Someone else decided on this link first" in refused(app)


def two_decisions() -> None:
    """Accept a link in the dialog, and link another passage instead."""
    from workbench.services import comparisons
    from workbench.services.link_notes import relink
    from workbench.text.alignment import LinkState
    from workbench.text.article import Role
    from workbench.ui.components import link_dialog
    from workbench.ui.resources import get_workbench

    wb = get_workbench()
    (project,) = wb.store.projects.list()
    (commentary,) = wb.store.articles.list(project.id, Role.COMMENTARY)
    comparison = comparisons.compare(wb, commentary.id)
    (column,) = comparison.columns
    (stored,) = column.links
    link_dialog.decide(wb, comparison, column, stored, LinkState.ACCEPTED, stored.version)
    (stored,) = comparisons.compare(wb, commentary.id).columns[0].links
    bakery = [column.article.article.segments[-1].id]
    relink(wb, comparison, column, stored.link.commentary, bakery, stored)


def test_what_was_decided_in_the_dialog_can_be_read_in_the_history(app: AppTest) -> None:
    assert not AppTest.from_function(two_decisions, default_timeout=60).run().exception
    with Workbench(load_settings()) as wb:
        (project,) = wb.store.projects.list()
        (commentary,) = wb.store.articles.list(project.id, Role.COMMENTARY)
        history = wb.store.decisions.history(commentary.id)
    told = "“Bei dem Sturm wurde in Lindau eine Brücke zerstört.” ↔ “"
    assert sorted((d.after, d.note[: len(told)]) for d in history) == [
        ("accepted", told),
        ("manual", told),
        ("rejected", told),
    ]
    assert "The bakery was closed." in next(d.note for d in history if d.after == "manual")
