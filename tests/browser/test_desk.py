"""The translation desk in a real Chromium: whatever happens meanwhile, no typed word is lost."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.conftest import Server, start_server, stop_server
from tests.browser.test_journey import go, settled
from workbench.services import Workbench, articles, drafting, jobs, models
from workbench.settings import Settings
from workbench.text.article import Role

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]

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


@pytest.fixture
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A workbench with the demo model and one long commentary, drafted into English."""
    home = tmp_path_factory.mktemp("served") / "home"
    with Workbench(Settings(home)) as wb:
        models.install(wb, "demo-de-en")
        project = wb.store.projects.create("Hof")
        stored = articles.add_text(wb, project.id, GERMAN, Role.COMMENTARY)
        jobs.run_job(wb, drafting.create_job(wb, stored.id, "en").id)
    running = start_server(home)
    yield running
    stop_server(running)


def desk(page: Page) -> Locator:
    page.goto(f"{page.url.split('?')[0].rstrip('/')}/")
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
