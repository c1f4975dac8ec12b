"""The whole job in a real Chromium: Library to Models and back, with nothing asked of the world."""

import contextlib
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect
from playwright.sync_api import TimeoutError as PlaywrightTimeout

from tests.browser.conftest import LOCAL, Server, start_server, stop_server

# A click can fall into a rerun of the page and be lost; each try starts a workbench of its own.
pytestmark = [pytest.mark.browser, pytest.mark.timeout(300), pytest.mark.flaky(reruns=3)]


@pytest.fixture
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A workbench that was never started before, for each test."""
    running = start_server(tmp_path_factory.mktemp("served") / "home")
    yield running
    stop_server(running)


def go(page: Page, name: str) -> None:
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    settled(page)
    page.get_by_role("link", name=name, exact=True).click()
    expect(page.get_by_role("heading", name=name, exact=True)).to_be_visible()


def settled(page: Page) -> None:
    expect(page.get_by_test_id("stStatusWidget")).to_have_count(0, timeout=60_000)


def saved_from(page: Page, button: str, path: Path) -> Path:
    """Download by a button; a click that falls into a rerun of the page is made again."""
    for _ in range(3):
        settled(page)
        with contextlib.suppress(PlaywrightTimeout):
            with page.expect_download(timeout=10_000) as download:
                page.get_by_role("button", name=button).click()
            download.value.save_as(path)
            return path
    pytest.fail(f"no download from “{button}”")


def install_demo(page: Page) -> None:
    go(page, "Models")
    if page.get_by_text("German → English (demo model)").and_(page.locator("strong")).count() == 0:
        settled(page)
    button = page.locator('[class*="st-key-install-demo-de-en"] button')
    button.click()
    expect(page.get_by_text("Demo model: short everyday sentences only.")).to_be_visible(
        timeout=60_000
    )


def test_the_whole_journey_stays_on_this_machine(
    page: Page, server: Server, requested: set[str], tmp_path: Path
) -> None:
    expect(page.get_by_text("worked example").first).to_be_visible()
    expect(page.locator("link[rel~=icon]")).to_have_attribute("href", re.compile("^data:image/svg"))

    go(page, "Commentary")
    settled(page)
    expect(page.get_by_text("segments to translate and compare")).to_be_visible()

    go(page, "Translate")
    first = page.locator(".editor .row").first
    expect(first.locator(".status")).to_have_text("confirmed")
    area = first.locator("textarea")
    expect(area).to_have_attribute("lang", "en")
    area.fill("A headline of my own")
    area.blur()
    expect(first.locator(".status")).to_have_text("edited")
    settled(page)
    page.reload()
    expect(page.locator(".editor textarea").first).to_have_value("A headline of my own")

    install_demo(page)
    go(page, "Translate")
    expect(page.locator(".editor .row").first).to_be_visible()
    settled(page)
    page.get_by_text("Draft a translation").click()
    page.get_by_role("combobox", name="Target languages").click()
    page.get_by_role("option", name="Portuguese").click()
    page.keyboard.press("Escape")
    expect(page.get_by_text("This route uses the demo model.")).to_be_visible()
    page.get_by_role("button", name="Draft", exact=True).click()
    expect(page.get_by_text(re.compile(r"[1-9]\d* machine, 0 missing"))).to_be_visible(
        timeout=120_000
    )
    expect(page.locator(".editor .flag", has_text="demo model").first).to_be_visible()
    expect(page.locator(".editor .routes")).to_contain_text("→ pt bergamot")
    expect(page.locator(".editor .route").first).to_have_text("argos → bergamot")
    expect(page.get_by_role("progressbar")).to_have_count(0, timeout=60_000)
    saved = saved_from(page, "Save the file", tmp_path / "translation.html")
    assert "demo model" in saved.read_text(encoding="utf-8")

    go(page, "Coverage")
    expect(page.get_by_text("Same event").first).to_be_visible(timeout=60_000)

    go(page, "Compare")
    table = page.locator(".matrix table")
    expect(table).to_be_visible(timeout=60_000)
    accepted = table.locator(".link.accepted")
    before = accepted.count()
    table.get_by_role("button", name="Accept this link").first.click()
    expect(accepted).to_have_count(before + 1)
    settled(page)
    page.reload()
    expect(page.locator(".matrix .link.accepted")).to_have_count(before + 1, timeout=60_000)
    saved = saved_from(page, "Comparison as CSV", tmp_path / "comparison.csv")
    assert "accepted" in saved.read_text(encoding="utf-8-sig")

    assert requested <= LOCAL | {"local"}, requested
    assert server.connections() <= LOCAL, server.connections()


def test_two_tabs_editing_one_segment_lose_neither_text(
    page: Page, chromium: Browser, server: Server
) -> None:
    go(page, "Translate")
    other = chromium.new_context(viewport={"width": 1280, "height": 900}).new_page()
    other.goto(server.url)
    go(other, "Translate")
    mine, theirs = (p.locator(".editor .row").nth(2) for p in (page, other))
    expect(theirs.locator("textarea")).to_be_visible()
    mine.locator("textarea").fill("First tab's text")
    mine.locator("textarea").blur()
    expect(mine.locator(".status")).to_have_text("edited")
    settled(page)
    theirs.locator("textarea").fill("Second tab's text")
    theirs.locator("textarea").blur()
    expect(theirs.locator(".conflict")).to_contain_text("First tab's text")
    expect(theirs.locator(".conflict")).to_contain_text("Second tab's text")
    theirs.get_by_role("button", name="Keep mine").click()
    expect(theirs.locator(".conflict")).to_be_empty()
    settled(other)
    page.reload()
    expect(page.locator(".editor textarea").nth(2)).to_have_value("Second tab's text")
    other.context.close()


def test_a_pasted_article_with_script_is_shown_as_text(page: Page) -> None:
    page.get_by_label("New project").fill("Skripte")
    page.get_by_role("button", name="Create project").click()
    expect(page.get_by_text("0 commentaries")).to_be_visible()
    go(page, "Commentary")
    page.get_by_label("Text of the article, as you copied it").fill(
        "Titel <script>window.hacked = 1</script>\n\n"
        "Ein Absatz mit <img src=x onerror='window.hacked = 1'> im Text. Und noch ein Satz."
    )
    page.get_by_role("button", name="Add the text").click()
    expect(page.get_by_text("segments to translate and compare")).to_be_visible()
    expect(page.get_by_text("<img src=x").first).to_be_visible()
    assert page.evaluate("window.hacked") is None
