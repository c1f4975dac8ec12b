"""When things happened, by each article's own day of publication."""

from datetime import date

import pytest

from workbench.text.moments import read_moments

MONDAY = date(2025, 3, 10)


def days(text: str, language: str, published: date | None = MONDAY) -> list[list[str]]:
    return [
        [date.fromordinal(first).isoformat() for first, _ in moment.spans]
        for moment in read_moments(text, language, published)
    ]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "am Samstag", ["2025-03-08", "2025-03-15"]),
        ("en", "last Saturday", ["2025-03-01", "2025-03-08"]),
        ("fr", "samedi soir", ["2025-03-08", "2025-03-15"]),
        ("ru", "в субботу", ["2025-03-08", "2025-03-15"]),
        ("pl", "w sobotę", ["2025-03-08", "2025-03-15"]),
        ("it", "sabato", ["2025-03-08", "2025-03-15"]),
        ("de", "heute", ["2025-03-10"]),
        ("de", "vorgestern", ["2025-03-08"]),
        ("en", "yesterday", ["2025-03-09"]),
        ("es", "anteayer", ["2025-03-08"]),
        ("tr", "dün", ["2025-03-09"]),
        ("zh", "昨天", ["2025-03-09"]),
        ("en", "last December", ["2024-12-01"]),
        ("de", "im Dezember 2024", ["2024-12-01"]),
        ("de", "am 12. November", ["2024-11-12"]),
        ("ru", "8 декабря", ["2024-12-08"]),
        ("en", "on 8 April", ["2025-04-08"]),
        ("pl", "8 kwietnia", ["2025-04-08"]),
        ("zh", "12月8日", ["2024-12-08"]),
        ("de", "am 12. September", ["2024-09-12", "2025-09-12"]),  # about equally far
        ("fr", "le 21 novembre 2024", ["2024-11-21"]),
        ("en", "July 23, 2023", ["2023-07-23"]),
        ("de", "am 12.6.2025", ["2025-06-12"]),
        ("ja", "2024年5月3日", ["2024-05-03"]),
        ("de", "vor drei Tagen", ["2025-03-07"]),
        ("es", "el año pasado", ["2024-01-01"]),
        ("de", "in den sechziger Jahren", ["1960-01-01"]),
        ("fr", "au XIXe siècle", ["1801-01-01"]),
        ("en", "in 1994", ["1994-01-01"]),
        ("de", "Montag, 2. Juni 2025", ["2025-06-02"]),
        ("de", "bis zum Jahresende", ["2025-12-01"]),
    ],
)
def test_moments_are_resolved(language: str, text: str, expected: list[str]) -> None:
    assert days(text, language) == [expected]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "jeden Montag"), ("en", "every Friday"), ("de", "am Morgen"), ("en", "it may rain"),
        ("de", "rund 2000 Eichen"), ("es", "2000 millones"), ("es", "por la mañana"),
        ("ru", "около пяти часов"), ("de", "31.2.2025"), ("en", ""),
    ],
)  # fmt: skip
def test_what_only_looks_like_a_moment_is_none(language: str, text: str) -> None:
    assert days(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "minutes"),
    [
        ("de", "um 19.20 Uhr", {1160}),
        ("en", "at 7:20 p.m.", {1160}),
        ("fr", "à 19h20", {1160}),
        ("es", "a las ocho de la tarde", {1200}),
        ("es", "hasta las doce de la noche", {0}),
        ("pl", "o godz. 16.45", {1005}),
        ("ru", "в 21:10", {1270}),
        ("de", "bis Mitternacht", {0}),
        ("de", "um acht Uhr", {480, 1200}),
        ("nl", "om 20 uur", {1200}),
    ],
)
def test_times_of_day_are_read(language: str, text: str, minutes: set[int]) -> None:
    (moment,) = read_moments(text, language)
    assert moment.clock is not None
    assert moment.clock.minutes == minutes


def test_times_agree_as_exactly_as_they_are_meant() -> None:
    def clock(text: str):
        (moment,) = read_moments(text, "de")
        assert moment.clock is not None
        return moment.clock

    assert not clock("um 18.50 Uhr").agrees(clock("um 19.20 Uhr"))
    assert clock("gegen 23 Uhr").agrees(clock("kurz nach 23 Uhr"))
    assert clock("um 23.58 Uhr").agrees(clock("um 0 Uhr"))
    assert clock("um 22.40 Uhr Ortszeit").agrees(clock("um 20.40 Uhr"))


def test_without_a_day_of_publication_a_weekday_stays_one_and_yesterday_says_nothing() -> None:
    (moment,) = read_moments("Gestern, nicht am Samstag.", "de")
    assert (moment.weekday, moment.spans) == (5, ())
    assert days("am 3. Mai", "de", None)[0][-1] == "2035-05-03"
