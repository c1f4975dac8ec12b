"""Corrections in a real Chromium: what was decided and edited goes along with its words."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.test_journey import go, settled

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300), pytest.mark.flaky(reruns=3)]

FIRST_HALF, SECOND_HALF = "Rund 1500 Gäste erhoben sich,", "unter ihnen etwa vierzig"


def block(page: Page, words: str) -> Locator:
    return page.locator(".blocks .block").filter(has_text=words)


def segments_of(page: Page, words: str) -> Locator:
    """Open the box that holds a block's segments, with the keyboard."""
    go(page, "Commentary")
    block(page, words).get_by_role("button", name=re.compile("^Edit block")).focus()
    page.keyboard.press("Enter")
    box = page.get_by_role("textbox", name="Segments")
    expect(box).to_have_value(re.compile(re.escape(words)))
    return box


def split_before(page: Page, words: str) -> None:
    """Cut a segment with the keyboard alone."""
    box = segments_of(page, words)
    box.focus()
    at = box.input_value().index(words)
    box.evaluate(f"box => box.setSelectionRange({at}, {at})")
    page.keyboard.press("Enter")
    saved(page)


def join_before(page: Page, words: str) -> None:
    """Join a segment with the one before it, with the keyboard alone."""
    box = segments_of(page, words)
    box.focus()
    at = box.input_value().index(words)
    box.evaluate(f"box => box.setSelectionRange({at}, {at})")
    page.keyboard.press("Backspace")
    page.keyboard.press("Backspace")
    page.keyboard.press("Space")
    saved(page)


def saved(page: Page) -> None:
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog")).to_have_count(0)
    settled(page)


def translation(page: Page, words: str) -> Locator:
    go(page, "Translate")
    return page.locator(".editor .row").filter(has_text=words)


def compared(page: Page, words: str) -> Locator:
    go(page, "Compare")
    expect(page.locator(".matrix table")).to_be_visible(timeout=60_000)
    settled(page)
    return page.locator(".matrix tbody tr").filter(has_text=words)


def test_edits_and_decisions_outlive_splitting_and_joining(page: Page) -> None:
    row = translation(page, FIRST_HALF)
    row.locator("textarea").fill("Words of my own")
    row.locator("textarea").blur()
    expect(row.locator(".status")).to_have_text("edited")
    settled(page)
    row = compared(page, FIRST_HALF)
    row.get_by_role("button", name="Accept this link").first.click()
    expect(row.locator(".link.accepted")).to_have_count(1)
    settled(page)

    split_before(page, SECOND_HALF)
    expect(block(page, FIRST_HALF).locator(".mark")).to_have_count(4)
    expect(translation(page, FIRST_HALF).locator("textarea")).to_have_value("")
    row = page.locator(".editor .row").filter(has_text=SECOND_HALF)
    expect(row.locator("textarea")).to_have_value("Words of my own")
    expect(row.locator(".flag", has_text="Cut anew")).to_be_visible()
    for half in (FIRST_HALF, SECOND_HALF):
        expect(compared(page, half).locator(".link.accepted")).to_have_count(1)

    join_before(page, SECOND_HALF)
    expect(block(page, FIRST_HALF).locator(".mark")).to_have_count(3)
    row = translation(page, FIRST_HALF)
    expect(row.locator("textarea")).to_have_value("Words of my own")
    expect(compared(page, FIRST_HALF).locator(".link.accepted")).to_have_count(1)

    page.go_back()
    expect(page.get_by_role("heading", name="Translate", exact=True)).to_be_visible()
    expect(translation(page, FIRST_HALF).locator("textarea")).to_have_value("Words of my own")


def test_words_that_go_leave_their_edits_and_decisions_as_orphans(page: Page) -> None:
    compared(page, FIRST_HALF).get_by_role("button", name="Accept this link").first.click()
    expect(page.locator(".matrix .link.accepted")).to_have_count(1)
    settled(page)
    go(page, "Commentary")
    block(page, FIRST_HALF).get_by_role("button", name=re.compile("^Edit block")).click()
    page.get_by_role("tab", name="Words").click()
    box = page.get_by_role("textbox", name="Text of the block")
    box.fill("Nichts davon ist geblieben.")
    page.get_by_role("button", name="Save the words").click()
    orphaned = page.get_by_text("Orphaned: 4 translations, 1 decision")
    expect(orphaned).to_be_visible()
    orphaned.click()
    expect(page.get_by_text("Some 1,500 guests").first).to_be_visible()
    expect(page.get_by_text(re.compile("^accepted ·"))).to_be_visible()


def test_quick_changes_of_several_blocks_are_all_kept(page: Page) -> None:
    go(page, "Commentary")
    boxes = page.locator(".blocks").get_by_role("checkbox")
    expect(boxes.nth(2)).not_to_be_checked()
    settled(page)
    for number in (2, 3, 4):
        boxes.nth(number).check()
    page.get_by_role("combobox", name="Kind of block 5").select_option("paragraph")
    expect(page.get_by_text("29 blocks, 61 segments")).to_be_visible()
    settled(page)
    page.reload()
    for number in (2, 3, 4):
        expect(boxes.nth(number)).to_be_checked()
    expect(page.get_by_role("combobox", name="Kind of block 5")).to_have_value("paragraph")
