"""Bringing in a translation in a real Chromium: from a file to the desk, and back again."""

import contextlib
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Server, start_server, stop_server
from tests.browser.test_journey import go, settled
from workbench.services import Workbench, articles
from workbench.settings import Settings
from workbench.text.article import Role

# A click can fall into a rerun of the page and be lost; each try starts a workbench of its own.
pytestmark = [pytest.mark.browser, pytest.mark.timeout(300), pytest.mark.flaky(reruns=2)]

GERMAN = "Der Hof am Morgen\n\nDer Hund schläft unter dem Baum. Die Katze trinkt ihre Milch."
ENGLISH = "The farm in the morning\n\nThe dog is asleep under the tree. The cat drinks its milk."


@pytest.fixture
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A workbench with one short commentary that nobody has translated."""
    home = tmp_path_factory.mktemp("served") / "home"
    with Workbench(Settings(home)) as wb:
        project = wb.store.projects.create("Hof")
        articles.add_text(wb, project.id, GERMAN, Role.COMMENTARY)
    running = start_server(home)
    yield running
    stop_server(running)


def test_a_file_is_looked_at_saved_and_taken_back(page: Page) -> None:
    go(page, "Translate")
    page.get_by_text("Bring in a translation").click()
    page.get_by_role("tab", name="File").click()
    file = {"name": "farm.txt", "mimeType": "text/plain", "buffer": ENGLISH.encode()}
    page.locator("input[type=file]").last.set_input_files([file])
    expect(page.get_by_text("farm.txt")).to_be_visible()
    page.get_by_role("button", name="Align the file").click()
    preview = page.locator("table.bring-in")
    expect(preview).to_contain_text("The dog is asleep under the tree.", timeout=60_000)
    page.get_by_role("button", name="Save 3 texts").click()
    row = page.locator(".editor .row").nth(1)
    field = row.locator("textarea")
    expect(field).to_have_value("The dog is asleep under the tree.")
    expect(page.locator(".editor")).to_contain_text("brought in from farm.txt")
    settled(page)
    field.fill("The dog sleeps.")
    field.press("Control+Enter")
    expect(row.locator(".status")).to_have_text("confirmed")
    expect(page.get_by_text("1 confirmed, 2 edited")).to_be_visible()
    take_back(page)
    expect(field).to_have_value("The dog sleeps.")
    expect(page.locator(".editor .row textarea").nth(2)).to_have_value("")


def take_back(page: Page) -> None:
    """A click that falls into a rerun of the page is made again."""
    said = page.get_by_text("2 segments as before. 1 segment edited since stays as it is.")
    for _ in range(3):
        settled(page)
        page.get_by_role("button", name="Take it back").click()
        with contextlib.suppress(AssertionError):
            expect(said).to_be_visible(timeout=5_000)
            return
    expect(said).to_be_visible()
