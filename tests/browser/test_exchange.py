"""A translation out to another program and back, in a real Chromium, on a real article."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from playwright.sync_api import TimeoutError as PlaywrightTimeout

from tests.browser.conftest import Server, start_server, stop_server
from tests.browser.test_journey import saved_from, settled
from workbench.services import Workbench, articles, drafting, jobs, models
from workbench.settings import Settings
from workbench.store import StoredArticle
from workbench.text.article import Role

# A click can fall into a rerun of the page and be lost; each try starts a workbench of its own.
pytestmark = [pytest.mark.browser, pytest.mark.timeout(300), pytest.mark.flaky(reruns=2)]

MINE = "A headline of my own"
THEIRS = "A headline of another program"


@pytest.fixture
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("served") / "home"


@pytest.fixture
def stored(home: Path) -> StoredArticle:
    """The article of the evaluation data, drafted into English by the demo model."""
    from benchmarks.data import EVALUATION_DATA

    path = EVALUATION_DATA / "commentary" / "nato-friedensverhandlungen.txt"
    if not path.is_file():
        pytest.skip(f"no evaluation data at {path}; set WORKBENCH_EVALUATION_DATA")
    with Workbench(Settings(home)) as wb:
        models.install(wb, "demo-de-en")
        project = wb.store.projects.create("Frieden")
        stored = articles.add_text(wb, project.id, path.read_text(), Role.COMMENTARY)
        jobs.run_job(wb, drafting.create_job(wb, stored.id, "en").id)
        return stored


@pytest.fixture
def server(home: Path, stored: StoredArticle) -> Iterator[Server]:
    running = start_server(home)
    yield running
    stop_server(running)


def kept(server: Server, stored: StoredArticle) -> list[tuple[str, str, str]]:
    """The whole translation: segments, texts, and how far they have come."""
    with Workbench(Settings(server.home)) as wb:
        found = wb.store.translations.list(stored.id, "en")
        return [(row.segment_id, row.text, row.status.value) for row in found]


def exported(page: Page, label: str, path: Path) -> Path:
    """Save the translation in a format."""
    page.get_by_role("combobox", name="Export as").click()
    page.get_by_role("option", name=label, exact=True).click()
    settled(page)
    return saved_from(page, "Save the file", path)


def give_back(page: Page, path: Path) -> None:
    page.get_by_text("Bring back a file").click()
    page.locator("input[type=file]").last.set_input_files(path)
    expect(page.get_by_text(path.name)).to_be_visible()
    settled(page)
    look = page.get_by_role("button", name="Look at the file")
    for _ in range(3):  # a click that falls into a rerun of the page is made again
        with contextlib.suppress(PlaywrightTimeout):
            look.click(timeout=5_000)
            page.locator("table.bring-in").wait_for(timeout=10_000)
            break
    expect(page.locator("table.bring-in")).to_be_visible()
    settled(page)


def leave(page: Page) -> None:
    for _ in range(3):  # a click that falls into a rerun of the page is made again
        page.get_by_role("button", name="Leave it").click()
        with contextlib.suppress(AssertionError):
            expect(page.locator("table.bring-in")).to_have_count(0, timeout=8_000)
            break
    settled(page)


def test_edited_confirmed_exported_and_brought_back_it_is_the_same(
    page: Page, server: Server, stored: StoredArticle, tmp_path: Path
) -> None:
    page.goto(f"{server.url}/translate?project={stored.project_id}")
    rows = page.locator(".editor .row")
    expect(rows).to_have_count(len(stored.article.included_segments))
    settled(page)
    page.keyboard.press("Alt+ArrowDown")
    page.keyboard.press("Control+a")
    page.keyboard.type(MINE)
    page.keyboard.press("Control+Enter")
    expect(page.get_by_text("1 confirmed")).to_be_visible()
    settled(page)
    before = kept(server, stored)
    assert before[0][1:] == (MINE, "confirmed")
    path = exported(page, "XLIFF 2.1", tmp_path / "a.xliff")
    assert path.read_text(encoding="utf-8").count("<segment ") == len(before)
    give_back(page, path)
    expect(page.get_by_text(f"{len(before)} the same")).to_be_visible()
    expect(page.locator("table.bring-in")).to_contain_text("Nothing changes.")
    expect(page.get_by_role("button", name="Save 0 segments")).to_be_disabled()
    leave(page)
    assert kept(server, stored) == before
    path.write_text(path.read_text(encoding="utf-8").replace(MINE, THEIRS), encoding="utf-8")
    give_back(page, path)
    expect(page.get_by_text(f"1 with another text, {len(before) - 1} the same")).to_be_visible()
    page.get_by_role("button", name="Save 1 segment").click()
    expect(rows.first.locator("textarea")).to_have_value(THEIRS)
    assert kept(server, stored) == [(before[0][0], THEIRS, "edited"), *before[1:]]
    settled(page)
    page.get_by_role("button", name="Take it back").click()
    expect(page.get_by_text("1 segment as before.")).to_be_visible()
    assert kept(server, stored) == before
