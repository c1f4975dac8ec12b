"""The table of a comparison in a real Chromium: sorted by keys, and left by a click."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.test_journey import go, settled

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300), pytest.mark.flaky(reruns=2)]


def table_of(page: Page) -> Locator:
    go(page, "Compare")
    table = page.locator(".matrix table")
    expect(table.locator(".left-out .leads").first).to_be_visible(timeout=60_000)
    settled(page)
    return table


def counts(table: Locator, part: str) -> list[int]:
    """How many outlets have each statement, from the top."""
    told = table.locator(f"tbody{part} tr:not(.group) .own").all_inner_texts()
    found = [re.search(r"(\d+) of \d+ outlets", text) for text in told]
    return [int(match[1]) if match else 0 for match in found]


def texts(table: Locator) -> list[str]:
    return table.locator("tbody:not(.left-out) .own > div:first-child").all_inner_texts()


def test_rows_are_sorted_by_keys_and_what_is_left_out_stays_below(page: Page) -> None:
    table = table_of(page)
    own, first = table.locator("thead th").first, table.locator("thead th").nth(1)
    as_written = texts(table)
    assert counts(table, ":not(.left-out)") != sorted(counts(table, ":not(.left-out)"))

    table.get_by_role("button", name="Sort by how many outlets").focus()
    page.keyboard.press("Enter")
    expect(own).to_have_attribute("aria-sort", "descending")
    for part in (":not(.left-out)", ".left-out"):
        assert counts(table, part) == sorted(counts(table, part), reverse=True)
    page.keyboard.press("Enter")
    expect(own).to_have_attribute("aria-sort", "ascending")
    for part in (":not(.left-out)", ".left-out"):
        assert counts(table, part) == sorted(counts(table, part))
    expect(table.locator("tbody").last.locator("tr").first).to_have_class("group")

    first.get_by_role("button").focus()
    page.keyboard.press("Enter")
    expect(first).to_have_attribute("aria-sort", "descending")
    expect(own).not_to_have_attribute("aria-sort", re.compile("."))
    scores = table.locator("tbody:not(.left-out) tr td:nth-child(2)").all_inner_texts()
    found = [max(map(float, re.findall(r"\d\.\d\d", text)), default=0.0) for text in scores]
    assert found[0] > 0
    assert found == sorted(found, reverse=True)

    own.get_by_role("button", name="Sort by where it stands").click()
    assert texts(table) == as_written


def test_a_click_on_a_cell_leads_to_its_passage(page: Page) -> None:
    omitted = table_of(page).locator(".left-out .leads .text").first
    words = omitted.inner_text()
    omitted.click()
    beside = page.locator(".beside")
    passage = beside.locator(".column.coverage .segment.revealed")
    expect(passage).to_be_visible(timeout=60_000)
    assert passage.inner_text() in words

    settled(page)
    page.get_by_role("radio", name="Table", exact=True).click()
    linked = page.locator(".matrix .link .text").nth(3)
    expect(linked).to_be_visible(timeout=60_000)
    words = linked.inner_text()
    linked.click()
    selected = beside.locator(".column.coverage .segment.selected").first
    expect(selected).to_be_visible(timeout=60_000)
    assert selected.inner_text() in words
