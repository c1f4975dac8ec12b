"""The translation desk in a real Chromium: whatever happens meanwhile, no typed word is lost."""

import os
import signal
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.conftest import Server, at_project, start_server, stop_server
from tests.browser.test_journey import go, settled
from workbench.services import Workbench, articles, drafting, jobs, models
from workbench.settings import Settings
from workbench.store import StoredArticle
from workbench.text.article import Role

# A click can fall into a rerun of the page and be lost; each try has a project of its own.
pytestmark = [pytest.mark.browser, pytest.mark.timeout(300), pytest.mark.flaky(reruns=2)]

GERMAN = "Der Hof am Morgen\n\n" + "\n\n".join(
    f"Der Bauer hat {number} Hunde. Die Hunde laufen durch den Garten und spielen mit dem Ball. "
    "Am Abend kommt der Bauer nach Hause und gibt den Tieren Wasser."
    for number in range(11, 27)
)
SENTENCE = "This text is typed by me while a draft is running, and I do not look at the bars."
FOCUSED = """() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at.getAttribute("aria-label") ?? at.tagName;
}"""


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One workbench with the demo model for all; every test has a project of its own."""
    home = tmp_path_factory.mktemp("served") / "home"
    with Workbench(Settings(home)) as wb:
        models.install(wb, "demo-de-en")
    running = start_server(home)
    yield running
    stop_server(running)


@pytest.fixture
def stored(running: Server) -> StoredArticle:
    """One long commentary, drafted into English."""
    with Workbench(Settings(running.home)) as wb:
        project = wb.store.projects.create("Hof")
        stored = articles.add_text(wb, project.id, GERMAN, Role.COMMENTARY)
        jobs.run_job(wb, drafting.create_job(wb, stored.id, "en").id)
    return stored


@pytest.fixture
def server(running: Server, stored: StoredArticle) -> Server:
    """The workbench, at the project of the commentary."""
    return at_project(running, stored.project_id)


def desk(page: Page) -> Locator:
    go(page, "Translate")
    settled(page)
    return page.locator(".editor .row")


def draft_again(page: Page, language: str = "English") -> None:
    page.get_by_text("Draft a translation").click()
    page.get_by_role("combobox", name="Target languages").click()
    page.get_by_role("option", name=language).click()
    page.keyboard.press("Escape")
    settled(page)
    page.locator("label", has_text="Draft again what nobody").click()
    settled(page)
    page.get_by_role("button", name="Draft", exact=True).click()
    expect(page.get_by_role("progressbar")).to_be_visible()


def test_what_is_typed_while_a_draft_comes_to_its_end_is_kept(page: Page) -> None:
    row = desk(page).nth(4)
    draft_again(page)
    area = row.locator("textarea")
    area.click()
    page.keyboard.press("Control+a")
    typed, after = "", 0
    while after < 30:
        letter = SENTENCE[len(typed) % len(SENTENCE)]
        page.keyboard.type(letter, delay=60)
        typed += letter
        after += page.get_by_role("progressbar").count() == 0
        assert page.evaluate(FOCUSED) == "Translation of segment 5", typed
        assert area.input_value() == typed
    area.blur()
    expect(row.locator(".status")).to_have_text("edited")
    expect(row.locator(".conflict")).to_be_empty()
    settled(page)
    page.reload()
    expect(area).to_have_value(typed)
    expect(row.locator(".conflict")).to_be_empty()


def test_a_refused_text_outlives_a_reload_until_it_is_decided(
    page: Page, chromium: Browser, server: Server
) -> None:
    first = desk(page).nth(2)
    context = chromium.new_context(viewport={"width": 1280, "height": 900})
    other = context.new_page()
    other.goto(server.url)
    second = desk(other).nth(2)
    write(first, "First tab's text")
    expect(first.locator(".status")).to_have_text("edited")
    settled(page)
    write(second, "Second tab's text")
    conflict = second.locator(".conflict")
    expect(conflict).to_contain_text("Second tab's text")
    for _ in range(2):
        settled(other)
        other.reload()
        expect(conflict).to_contain_text("First tab's text")
        expect(conflict).to_contain_text("Second tab's text")
    settled(other)
    write(second, "First tab's text, joined")
    expect(conflict).to_contain_text("First tab's text, joined")
    expect(conflict).to_contain_text("Second tab's text")
    second.get_by_role("button", name="Keep mine").click()
    expect(conflict).to_be_empty()
    settled(other)
    other.reload()
    expect(second.locator("textarea")).to_have_value("Second tab's text")
    expect(conflict).to_be_empty()
    context.close()


def test_one_tab_never_takes_away_what_another_could_not_save_yet(
    page: Page, server: Server
) -> None:
    first = desk(page).nth(2)
    other = page.context.new_page()
    other.goto(server.url)
    second = desk(other).nth(5)
    for row in (first, second):
        expect(row.locator("textarea")).not_to_have_value("")
    settled(other)
    os.killpg(server.process.pid, signal.SIGSTOP)
    try:
        first.locator("textarea").fill("Typed in the first tab")
        second.locator("textarea").fill("Typed in the second tab")
        kept = other.evaluate("() => JSON.stringify(Object.values(localStorage))")
    finally:
        os.killpg(server.process.pid, signal.SIGCONT)
    assert "Typed in the first tab" in kept
    assert "Typed in the second tab" in kept
    page.close()
    other.reload()
    rows = other.locator(".editor .row")
    expect(rows.nth(2).locator("textarea")).to_have_value("Typed in the first tab")
    expect(rows.nth(5).locator("textarea")).to_have_value("Typed in the second tab")
    left = "() => Object.keys(localStorage).filter((key) => key.startsWith('workbench/')).length"
    other.wait_for_function(f"({left})() === 0")


def test_a_text_for_a_segment_that_goes_meanwhile_is_shown_until_it_is_thrown_away(
    page: Page, server: Server, stored: StoredArticle
) -> None:
    rows = desk(page)
    kept = rows.nth(7).locator("textarea").input_value()
    with Workbench(Settings(server.home)) as wb:
        at = next(n for n, b in enumerate(stored.article.blocks) if "12 Hunde" in b.text)
        articles.replace_text(wb, stored.id, stored.version, at, "Es wurde Abend.")
    write(rows.nth(4), "Words for a sentence that goes")
    expect(page.get_by_text("There is no segment")).to_be_visible()
    box = page.locator(".homeless .conflict")
    expect(box).to_contain_text("Words for a sentence that goes")
    expect(rows.nth(5).locator("textarea")).to_have_value(kept)
    settled(page)
    page.reload()
    expect(box).to_contain_text("Words for a sentence that goes")
    box.get_by_role("button", name="Throw it away").click()
    expect(box).to_have_count(0)
    settled(page)
    page.reload()
    expect(rows.nth(5).locator("textarea")).to_have_value(kept)
    expect(box).to_have_count(0)


def write(row: Locator, text: str) -> None:
    row.locator("textarea").fill(text)
    row.locator("textarea").blur()


def test_confirming_an_empty_segment_says_that_there_is_nothing_to_confirm(page: Page) -> None:
    row = desk(page).nth(3)
    area = row.locator("textarea")
    area.fill("")
    area.press("Control+Enter")
    expect(row.get_by_role("status")).to_contain_text("nothing to confirm")
    area.press_sequentially("The")
    expect(row.get_by_role("status")).to_have_count(0)
    area.press("Control+Enter")
    expect(row.locator(".status")).to_have_text("confirmed")
    settled(page)
    page.locator(".filter select").select_option(label="not confirmed")
    expect(row).to_be_hidden()
    expect(page.locator(".editor .row:visible")).to_have_count(48)


@pytest.mark.flaky(reruns=2)  # an engine quicker than the hands shows its language, as it should
def test_a_language_no_engine_leads_to_is_translated_by_hand_while_another_is_drafted(
    page: Page,
) -> None:
    row = desk(page).nth(1)
    page.get_by_text("Draft a translation").click()
    page.get_by_role("combobox", name="Or translate by hand into").click()
    page.keyboard.type("French")
    page.get_by_role("option", name="French").click()
    settled(page)
    page.get_by_role("button", name="Open an empty desk").click()
    area = row.locator("textarea")
    expect(area).to_have_attribute("lang", "fr")
    expect(row.locator(".status")).to_have_text("missing")
    settled(page)
    draft_again(page, "Portuguese")
    write(row, "Le paysan a onze chiens.")
    expect(page.get_by_role("radio", name="Portuguese")).to_be_visible(timeout=60_000)
    settled(page)
    expect(area).to_have_value("Le paysan a onze chiens.")
    page.reload()
    expect(area).to_have_value("Le paysan a onze chiens.")
