"""The segment editor by keyboard alone, in a real Chromium."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Server, start_server, stop_server
from tests.browser.test_journey import settled
from workbench.services import Workbench, articles, translations
from workbench.settings import Settings
from workbench.store import StoredArticle
from workbench.text.article import Role
from workbench.text.translation import Draft, Hypothesis, Route, RouteStep, Status

# A key can fall into a rerun of the page and be lost; each try starts a workbench of its own.
pytestmark = [pytest.mark.browser, pytest.mark.timeout(300), pytest.mark.flaky(reruns=2)]

ROUTE = Route((RouteStep("de", "en", "argos", "1.9"),))
FLAGGED = 5
COUNT = 24
OPEN = re.compile(r"\bopen\b")
OTHERS = (Hypothesis("Another way to say it.", -1.0),)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One workbench for all; every test has a project of its own."""
    running = start_server(tmp_path_factory.mktemp("served") / "home")
    yield running
    stop_server(running)


@pytest.fixture
def stored(server: Server) -> StoredArticle:
    """A drafted commentary; its fifth segment was edited before."""
    with Workbench(Settings(server.home)) as wb:
        project = wb.store.projects.create("Hof")
        german = "\n\n".join(
            f"Der Bauer hat {number} Hunde, und sie schlafen." for number in range(11, 11 + COUNT)
        )
        stored = articles.add_text(wb, project.id, german, Role.COMMENTARY, {"language": "de"})
        found = stored.article.included_segments
        drafts = [
            Draft(s.id, s.core, f"The farmer has {n} dogs, and they sleep.", ROUTE, (), OTHERS)
            for n, s in enumerate(found, 11)
        ]
        wb.store.translations.save_drafts(stored.id, "en", drafts)
        key = found[FLAGGED - 1].id
        for version, text in enumerate(("First thought.", "Second thought on 51 dogs."), 1):
            translations.edit_segment(wb, stored.id, "en", key, text, Status.EDITED, version)
    return stored


@pytest.fixture
def rows(page: Page, server: Server, stored: StoredArticle) -> Locator:
    """The rows of the desk; nothing has the keyboard yet."""
    page.goto(f"{server.url}/translate?project={stored.project_id}")
    rows = page.locator(".editor .row")
    expect(rows).to_have_count(COUNT)
    settled(page)
    return rows


def open_row(rows: Locator, number: int) -> Locator:
    """Walk to a segment from the page's start."""
    for _ in range(number):
        rows.page.keyboard.press("Alt+ArrowDown")
    row = rows.nth(number - 1)
    expect(row).to_have_class(OPEN)
    return row


def kept(server: Server, stored: StoredArticle) -> list[tuple[str, str]]:
    """The texts of the translation and how far they have come."""
    with Workbench(Settings(server.home)) as wb:
        found = wb.store.translations.list(stored.id, "en")
        return [(row.text, row.status.value) for row in found]


def test_twenty_segments_are_confirmed_by_keyboard_alone(
    page: Page, server: Server, stored: StoredArticle, rows: Locator
) -> None:
    open_row(rows, 1)
    for number in range(20):
        expect(rows.nth(number)).to_have_class(OPEN)
        page.keyboard.press("Control+End")
        page.keyboard.type("!")
        page.keyboard.press("Control+Enter")
    expect(rows.nth(20)).to_have_class(OPEN)
    expect(rows.nth(19).locator(".status")).to_have_text("confirmed")
    expect(page.get_by_text("20 confirmed")).to_be_visible()
    page.keyboard.press("Control+Shift+Enter")
    expect(rows.nth(21)).to_have_class(OPEN)
    expect(page.get_by_text("21 confirmed")).to_be_visible()
    settled(page)
    texts = kept(server, stored)
    assert [status for _, status in texts] == ["confirmed"] * 21 + ["machine"] * 3
    assert all(text.endswith("!") for text, _ in texts[:20])
    with Workbench(Settings(server.home)) as wb:
        spent = wb.store.effort.list(stored.id, "en")
    assert len(spent) >= 20
    assert all(one.visits == 1 and one.active_ms < 30_000 for one in spent)


def test_undo_goes_back_to_what_was_saved_before_and_other_drafts_are_one_key(
    page: Page, server: Server, stored: StoredArticle, rows: Locator
) -> None:
    row = open_row(rows, FLAGGED)
    area = row.locator("textarea")
    expect(page.locator(".beside")).to_contain_text("Similarity")  # the history is there too
    for text in ("First thought.", "The farmer has 15 dogs, and they sleep."):
        page.keyboard.press("Control+z")
        expect(area).to_have_value(text)
    page.keyboard.press("Control+z")
    expect(row.get_by_role("status")).to_contain_text("nothing to undo")
    page.keyboard.press("Control+Shift+Z")
    expect(area).to_have_value("First thought.")
    page.keyboard.press("Alt+1")
    expect(area).to_have_value("Another way to say it.")
    page.keyboard.press("Control+z")
    page.keyboard.press("Alt+s")
    expect(area).to_have_value("Der Bauer hat 15 Hunde, und sie schlafen.")
    page.keyboard.press("Control+Enter")
    expect(page.get_by_text(f"{COUNT} segments: 1 confirmed")).to_be_visible()
    assert kept(server, stored)[FLAGGED - 1][0] == "Der Bauer hat 15 Hunde, und sie schlafen."


def test_a_flag_is_gone_to_and_dismissed_and_comes_back(page: Page, rows: Locator) -> None:
    open_row(rows, 1)
    row = rows.nth(FLAGGED - 1)
    page.keyboard.press("Alt+g")
    expect(row).to_have_class(OPEN)
    flags = row.locator(".flag")
    before = flags.count()
    assert before > 0
    page.keyboard.press("Alt+i")
    expect(flags).to_have_count(before - 1)
    expect(page.locator(".beside")).to_contain_text("Let stand")
    page.get_by_role("button", name="Bring back").focus()
    page.keyboard.press("Enter")
    expect(flags).to_have_count(before)


def test_a_segment_is_split_at_the_cursor_and_joined_again(
    page: Page, server: Server, stored: StoredArticle, rows: Locator
) -> None:
    row = open_row(rows, 2)
    page.keyboard.press("Alt+o")
    for _ in range(len("Der Bauer hat 12 Hunde,")):
        page.keyboard.press("ArrowRight")
    page.keyboard.press("x")  # a source is not written into
    page.keyboard.press("Enter")
    expect(rows).to_have_count(COUNT + 1)
    expect(row.locator(".source")).to_have_text("Der Bauer hat 12 Hunde,")
    expect(rows.nth(2).locator(".source")).to_have_text("und sie schlafen.")
    expect(row.locator("textarea")).to_be_focused()
    settled(page)
    assert "The farmer has 12 dogs, and they sleep." in [text for text, _ in kept(server, stored)]
    page.keyboard.press("Alt+j")
    expect(rows).to_have_count(COUNT)
    expect(row.locator("textarea")).to_have_value("The farmer has 12 dogs, and they sleep.")


def test_all_is_replaced_after_it_was_seen_and_taken_back(
    page: Page, server: Server, stored: StoredArticle, rows: Locator
) -> None:
    open_row(rows, 1)
    before = kept(server, stored)
    page.keyboard.press("Control+h")
    page.keyboard.type(r"(\d+) dogs")
    page.keyboard.press("Tab")
    page.keyboard.type(r"\1 hounds")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    found = page.locator(".replace .told")
    expect(found).to_have_text(f"{COUNT} found in {COUNT} segments.")
    expect(page.locator(".replace .after").first).to_have_text(
        "The farmer has 11 hounds, and they sleep."
    )
    page.get_by_role("button", name="Replace all that is ticked").focus()
    page.keyboard.press("Enter")
    area = page.locator(".editor textarea").nth(1)
    expect(area).to_have_value("The farmer has 12 hounds, and they sleep.")
    page.get_by_role("button", name="Take the replacement back").focus()
    page.keyboard.press("Enter")
    expect(found).to_have_text("Taken back.")
    expect(area).to_have_value("The farmer has 12 dogs, and they sleep.")
    settled(page)
    assert kept(server, stored) == before


def test_the_keys_are_told_and_rows_are_found_by_their_words(page: Page, rows: Locator) -> None:
    page.keyboard.press("?")
    sheet = page.get_by_role("dialog", name="Keys")
    expect(sheet).to_be_visible()
    expect(sheet).to_contain_text("Ctrl+Shift+Enter")
    page.keyboard.press("Escape")
    expect(sheet).to_be_hidden()
    expect(rows.first.locator("textarea")).to_be_focused()
    page.get_by_role("searchbox").fill("17 hunde")
    expect(page.locator(".editor .row:visible")).to_have_count(1)
    expect(page.locator(".filters .shown")).to_have_text(f"1 / {COUNT}")


def test_a_segment_clicked_at_the_lower_edge_comes_wholly_into_sight(
    page: Page, rows: Locator
) -> None:
    edge = 900
    tops = [row.bounding_box() for row in rows.locator("textarea").all()]
    number = max(n for n, box in enumerate(tops) if box and box["y"] + 12 < edge)
    box = tops[number]
    assert box
    page.mouse.click(box["x"] + 20, box["y"] + 8)
    expect(rows.nth(number)).to_have_class(OPEN)
    found = rows.nth(number).bounding_box()
    assert found
    assert found["y"] >= 0
    assert found["y"] + found["height"] <= edge
