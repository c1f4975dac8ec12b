"""Side by side in a real Chromium: walking, deciding, linking and translating by keys."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.test_journey import go, settled

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300), pytest.mark.flaky(reruns=2)]


def show(page: Page, view: str) -> None:
    settled(page)
    page.get_by_role("radio", name=view, exact=True).click()
    settled(page)


def beside(page: Page) -> Locator:
    go(page, "Compare")
    show(page, "Side by side")
    view = page.locator(".beside")
    expect(view.locator(".column.coverage .segment").first).to_be_visible(timeout=60_000)
    return view


def press(page: Page, *keys: str) -> None:
    for key in keys:
        page.keyboard.press(key)
    settled(page)


def top(passage: Locator) -> float:
    box = passage.bounding_box()
    assert box is not None
    return box["y"]


def test_keys_walk_decide_and_switch_outlets_and_all_of_it_lasts(page: Page) -> None:
    view = beside(page)
    russian = view.locator(".outlet", has_text="Речной вестник")
    press(page)
    view.locator(".column.commentary .segment").first.click()
    press(page, "6")
    expect(russian).to_have_attribute("aria-pressed", "true")
    expect(view.locator(".column.coverage .segment").first).to_have_text(re.compile("[а-я]{4}"))
    expect(view.locator(".column.coverage .block").first).to_have_attribute("lang", "ru")

    spire = view.locator(".column.commentary .segment", has_text="96 Meter").first
    spire.click()
    other = view.locator(".column.coverage .segment.selected").first
    expect(other).to_contain_text("93")
    expect(spire.locator("mark.differs")).to_contain_text("≠")
    expect(view.locator(".panel .discrepancies")).to_contain_text("93 metres")
    page.wait_for_timeout(800)  # the columns glide
    assert abs(top(spire) - top(other)) < 60

    state = view.locator(".panel .state")
    press(page, "r")
    expect(state).to_have_text("rejected")
    press(page, "u")
    expect(state).to_have_text("proposed")
    press(page, "a")
    expect(state).to_have_text("accepted")
    first = view.locator(".panel .meta").inner_text()
    press(page, "j")
    expect(view.locator(".panel .meta")).not_to_have_text(first)
    press(page, "2")
    expect(view.locator(".outlet").nth(1)).to_have_attribute("aria-pressed", "true")
    expect(view.locator(".segment.selected")).to_have_count(0)

    page.reload()
    show(page, "Decisions")
    expect(page.get_by_text("Take the last decision back")).to_be_visible()
    show(page, "Side by side")
    view.locator(".column.commentary .segment").first.click()
    press(page, "6")
    expect(russian).to_have_attribute("aria-pressed", "true")
    view.locator(".column.commentary .segment", has_text="96 Meter").first.click()
    expect(state).to_have_text("accepted")


def test_linking_by_keys_and_a_translation_on_demand(page: Page) -> None:
    view = beside(page)
    lonely = view.locator(".column.commentary .segment", has_text="Man darf sich davon rühren")
    lonely.click()
    expect(view.locator(".panel")).to_contain_text("walk the links")
    press(page, "l")
    expect(lonely).to_have_class(re.compile("chosen"))
    press(page, "ArrowRight", "j", "j", "Enter")
    chosen = view.locator(".column.coverage .segment.chosen")
    expect(chosen).to_have_count(1)
    text = chosen.inner_text()
    press(page, "Enter")
    expect(view.locator(".panel .state")).to_have_text("linked by hand")
    expect(view.locator(".column.coverage .segment.selected")).to_have_text(text)
    expect(view.locator(".ribbon.manual.selected")).to_have_count(1)

    press(page, "t")
    expect(view.locator(".column.commentary .translation")).to_contain_text(re.compile("[a-z]{4}"))
    expect(view.locator(".column.commentary .translation .words")).to_have_attribute("lang", "en")
    press(page, "t")
    expect(view.locator(".translation")).to_have_count(0)

    press(page, "?")
    expect(view.get_by_role("dialog")).to_contain_text("accept the link")
    press(page, "Escape")
    expect(view.get_by_role("dialog")).to_have_count(0)

    show(page, "Table")
    page.locator(".matrix").get_by_role("button", name="Show other passages").first.click()
    page.get_by_role("dialog").get_by_role("button", name="Show side by side").click()
    expect(view.locator(".column.commentary .segment").first).to_be_visible()


def test_whether_a_link_is_replaced_can_be_said_and_unsaid_until_the_new_one_is_made(
    page: Page,
) -> None:
    view = beside(page)
    settled(page)
    view.locator(".column.commentary .segment.linked").first.click()
    press(page, "l")
    instead = view.get_by_role("checkbox")
    instead.uncheck()
    view.locator(".column.coverage .segment[data-id]").last.click()
    expect(view.locator(".panel")).to_contain_text("Chosen: 1 · 1")
    expect(instead).not_to_be_checked()
    instead.check()
    state = view.locator(".panel .state")
    view.get_by_role("button", name="Link these").click()
    settled(page)
    expect(state).to_have_text("linked by hand")


def test_findings_are_dismissed_with_a_reason_that_lasts_and_taken_back(page: Page) -> None:
    go(page, "Compare")
    show(page, "Findings")
    first = page.locator(".finding").first
    expect(first).to_be_visible(timeout=60_000)
    first.get_by_role("button", name="Dismiss").click()
    first.get_by_role("textbox").fill("A misprint")
    page.keyboard.press("Enter")
    expect(first).to_have_class(re.compile("dismissed"))
    expect(first).to_contain_text("A misprint")
    settled(page)
    page.reload()
    show(page, "Findings")
    expect(page.locator(".finding").first).to_contain_text("A misprint", timeout=60_000)
    show(page, "Decisions")
    page.get_by_role("button", name="Take the last decision back").click()
    settled(page)
    show(page, "Findings")
    expect(page.locator(".finding").first).to_have_class("finding open")
