"""Find and replace: seen before it is done, one step for all, and one step back."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.services.conftest import Add
from workbench.errors import InputError, StaleEditError
from workbench.services import Workbench, replacing, translations
from workbench.services.open_desk import OpenDesk, open_desk
from workbench.services.replacing import Query
from workbench.store import StoredArticle
from workbench.text.translation import Status

GERMAN = "Der Hof\n\nDer Hund schläft. Die Katze trinkt Milch. Zwei Hunde bellen."
ENGLISH = ("The farm", "The dog sleeps.", "The cat drinks milk.", "Two dogs bark at a Dog.")


@pytest.fixture
def stored(wb: Workbench, add: Add) -> StoredArticle:
    stored = add(GERMAN)
    for segment, text in zip(stored.article.included_segments, ENGLISH, strict=True):
        translations.edit_segment(wb, stored.id, "en", segment.id, text, Status.CONFIRMED, 0)
    return stored


@pytest.fixture
def desk(wb: Workbench, stored: StoredArticle) -> OpenDesk:
    return open_desk(wb, stored.id, "en")


def texts(wb: Workbench, stored: StoredArticle) -> list[str]:
    return [row.text for row in wb.store.translations.list(stored.id, "en")]


def test_it_finds_every_place_and_says_what_would_stand_there(desk: OpenDesk) -> None:
    hits = replacing.find(desk, Query("dog", "hound"))
    assert [hit.after for hit in hits] == ["The hound sleeps.", "Two hounds bark at a hound."]
    assert hits[1].spans == ((4, 7), (19, 22))
    assert len(replacing.find(desk, Query("Dog", match_case=True))) == 1


def test_an_expression_takes_its_groups_along(desk: OpenDesk) -> None:
    hits = replacing.find(desk, Query(r"(\w+) dogs (?<did>\w+)", r"\g<did>: \1", is_regex=True))
    assert [hit.after for hit in hits] == ["bark: Two at a Dog."]


def test_in_the_source_it_only_finds(desk: OpenDesk) -> None:
    (first, second) = replacing.find(desk, Query("hund", "x", in_source=True))
    assert (first.before, first.after) == ("Der Hund schläft.", "Der Hund schläft.")
    assert second.before == "Zwei Hunde bellen."


def test_an_expression_that_would_run_forever_is_given_up(
    wb: Workbench, stored: StoredArticle, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = stored.article.included_segments[0].id
    translations.edit_segment(wb, stored.id, "en", key, "a" * 60 + "b", Status.EDITED, 1)
    monkeypatch.setattr(replacing, "SECONDS", 0.05)
    with pytest.raises(InputError, match="took more than"):
        replacing.find(open_desk(wb, stored.id, "en"), Query("(a|aa)+$", is_regex=True))


@pytest.mark.parametrize(
    ("query", "told"),
    [
        (Query(""), "nothing to look for"),
        (Query("(dog", is_regex=True), "no regular expression"),
        (Query("dog", r"\3", is_regex=True), "cannot be filled in"),
        (Query("x" * 2000), "2000 characters"),
    ],
)
def test_what_cannot_be_done_is_told(query: Query, told: str, desk: OpenDesk) -> None:
    with pytest.raises(InputError, match=told):
        replacing.find(desk, query)


def test_all_is_replaced_and_taken_back_in_one_step(
    wb: Workbench, stored: StoredArticle, desk: OpenDesk
) -> None:
    done = replacing.apply(wb, desk, replacing.find(desk, Query("dog", "hound")))
    assert texts(wb, stored)[1::2] == ["The hound sleeps.", "Two hounds bark at a hound."]
    after = open_desk(wb, stored.id, "en")
    assert [r.translated.status for r in after.rows.values() if r.translated] == [
        *(Status.CONFIRMED, Status.EDITED, Status.CONFIRMED, Status.EDITED)
    ]
    assert replacing.take_back(wb, after, done) == 0
    back = open_desk(wb, stored.id, "en")
    assert texts(wb, stored) == list(ENGLISH)
    assert {r.translated.status for r in back.rows.values() if r.translated} == {Status.CONFIRMED}


def test_what_was_worked_on_since_is_not_taken_back(
    wb: Workbench, stored: StoredArticle, desk: OpenDesk
) -> None:
    done = replacing.apply(wb, desk, replacing.find(desk, Query("dog", "hound")))
    key = stored.article.included_segments[1].id
    translations.edit_segment(wb, stored.id, "en", key, "A hound naps.", Status.EDITED, 2)
    assert replacing.take_back(wb, open_desk(wb, stored.id, "en"), done) == 1
    assert texts(wb, stored)[1::2] == ["A hound naps.", "Two dogs bark at a Dog."]


def test_nothing_is_replaced_where_a_segment_was_saved_since(
    wb: Workbench, stored: StoredArticle, desk: OpenDesk
) -> None:
    hits = replacing.find(desk, Query("dog", "hound"))
    key = stored.article.included_segments[3].id
    translations.edit_segment(wb, stored.id, "en", key, "Dogs!", Status.EDITED, 1)
    with pytest.raises(StaleEditError):
        replacing.apply(wb, desk, hits)
    assert texts(wb, stored) == [*ENGLISH[:3], "Dogs!"]


@settings(
    max_examples=40,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(pattern=st.text(min_size=1, max_size=3), replacement=st.text(max_size=5))
def test_plain_text_is_taken_as_it_is(desk: OpenDesk, pattern: str, replacement: str) -> None:
    query = Query(pattern, replacement, match_case=True)
    for hit in replacing.find(desk, query):
        assert hit.after == hit.before.replace(pattern, replacement)
        assert all(hit.before[start:end] == pattern for start, end in hit.spans)
