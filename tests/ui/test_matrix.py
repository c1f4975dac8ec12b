"""The table of the Compare page: what it sends to the browser."""

from tests.ui.test_compare import captions, compare
from tests.ui.test_compare_views import sent
from workbench.services import Workbench, comparisons, findings
from workbench.settings import load_settings
from workbench.text.article import Role
from workbench.text.finding import FindingState

OPINION = """Endlich fährt sie wieder

Die Seilbahn auf den Hornberg fährt seit Montag wieder. Das freut uns sehr."""
FIRST = """Cable car back in service

The cable car to the Hornberg has been running again since Monday.
The hotel on the summit was sold to a family from Portugal."""
SECOND = """La funivia riparte

La funivia dell'Hornberg è tornata in funzione lunedì.
L'albergo in vetta è stato venduto a una famiglia portoghese."""


def test_what_is_left_out_comes_after_the_segments_with_its_passages() -> None:
    data = sent(compare(OPINION, FIRST, SECOND))
    assert data["rows"][0]["text"] == "Endlich fährt sie wieder"
    [omitted] = data["omissions"]
    assert omitted["coverage"] == "2 of 2 outlets"
    assert 0 < omitted["confidence"] <= 1
    english, italian = omitted["cells"]
    assert english["text"] == "The hotel on the summit was sold to a family from Portugal."
    assert italian["text"].startswith("L'albergo in vetta")


def test_an_outlet_that_leaves_it_out_too_has_an_empty_cell() -> None:
    [omitted] = sent(compare(OPINION, FIRST, SECOND, "Der Zug fährt nicht."))["omissions"]
    assert omitted["coverage"] == "2 of 3 outlets"
    assert [cell is None for cell in omitted["cells"]] == [False, False, True]


def test_what_was_dismissed_is_not_shown_and_a_choice_of_segments_hides_all() -> None:
    app = compare(OPINION, FIRST, SECOND)
    with Workbench(load_settings()) as wb:
        [project] = wb.store.projects.list()
        [own] = wb.store.articles.list(project.id, Role.COMMENTARY)
        [omission] = findings.find_omissions(wb, comparisons.compare(wb, own.id))
        findings.judge(wb, own.id, omission, FindingState.CONFIRMED)
        assert "confirmed" in sent(app.run())["omissions"][0]["about"]
        [omission] = findings.find_omissions(wb, comparisons.compare(wb, own.id))
        findings.judge(wb, own.id, omission, FindingState.DISMISSED, reason="of no account")
        assert sent(app.run())["omissions"] == []
        [omission] = findings.find_omissions(wb, comparisons.compare(wb, own.id))
        findings.judge(wb, own.id, omission, FindingState.OPEN)
    next(c for c in app.button_group if c.label == "Show segments").set_value("only here").run()
    assert sent(app)["omissions"] == []


def test_outlets_that_print_one_text_are_one_independent_text() -> None:
    longer = f"{FIRST}\nIt will be open every day from eight in the morning until late at night."
    app = compare(OPINION, longer, longer + "\nOur reporter was there.", SECOND)
    data = sent(app)
    assert "3 outlets, 2 independent texts. One text" in captions(app)
    counts = {row["text"]: row["coverage"] for row in data["rows"]}
    assert "3 of 3 outlets, 2 independent texts" in counts.values()
    assert data["omissions"][0]["coverage"] == "3 of 3 outlets, 2 independent texts"


def test_one_outlet_is_told_in_the_singular() -> None:
    assert "1 of 1 outlet" in {row["coverage"] for row in sent(compare(OPINION, FIRST))["rows"]}
