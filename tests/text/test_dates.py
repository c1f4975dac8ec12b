"""Dates and bylines as they are printed in the languages read here."""

import pytest

from workbench.text.dates import find_dates
from workbench.text.names import read_byline


@pytest.mark.parametrize(
    ("line", "iso"),
    [
        ("2. Dezember 2025", "2025-12-02"),
        ("02.12.2025, 14:30 Uhr", "2025-12-02T14:30"),
        ("02.12.2025 um 14.30 Uhr", "2025-12-02T14:30"),
        ("Published 3 December 2025", "2025-12-03"),
        ("December 3rd, 2025 at 12:05 a.m.", "2025-12-03T00:05"),
        ("Dec. 3, 2025, 4:05 p.m. EST", "2025-12-03T16:05"),
        ("2025-12-02", "2025-12-02"),
        ("2025-12-02T08:15", "2025-12-02T08:15"),
        ("Publié le 1er décembre 2025 à 18h05", "2025-12-01T18:05"),
        ("Publié le 03/12/2025", "2025-12-03"),
        ("13/12/2025", "2025-12-13"),
        ("4 de diciembre de 2025", "2025-12-04"),
        ("5 dicembre 2025", "2025-12-05"),
        ("6 grudnia 2025", "2025-12-06"),
        ("7 декабря 2025 г.", "2025-12-07"),
        ("8 мая 2025", "2025-05-08"),
    ],
)
def test_clear_dates(line: str, iso: str) -> None:
    assert [date.iso for date in find_dates(line)] == [iso]


@pytest.mark.parametrize(
    "line",
    ["31. Februar 2025", "2. Dezember", "03/12/2025", "Dezember 2025", "1.12 2025", "12.2025", ""],
)
def test_unclear_or_impossible_dates_are_none(line: str) -> None:
    assert find_dates(line) == []


def test_a_later_change_is_told_from_publication() -> None:
    dates = find_dates("Veröffentlicht am 2. Mai 2025, aktualisiert am 3. Mai 2025")
    assert [(date.iso, date.update) for date in dates] == [
        ("2025-05-02", False),
        ("2025-05-03", True),
    ]


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("Von Anna Beispiel", "Anna Beispiel"),
        ("Von Anna Beispiel und Karl Muster, Berlin", "Anna Beispiel und Karl Muster"),
        ("Von Dr. Sabine von der Aue", "Dr. Sabine von der Aue"),
        ("By Jane Sample | 3 December 2025", "Jane Sample"),
        ("Par Claire Modèle", "Claire Modèle"),
        ("Por Lucía Ejemplo", "Lucía Ejemplo"),
        ("di Marco Prova", "Marco Prova"),
        ("Autor: Jan Przykładowy", "Jan Przykładowy"),
        ("Автор: Ирина Примерова", "Ирина Примерова"),
        ("Ein Kommentar von Tilda Muster", "Tilda Muster"),
        ("Tilda Muster, 8. September 2025", "Tilda Muster"),
    ],
)
def test_bylines(line: str, author: str) -> None:
    byline = read_byline(line)
    assert byline is not None
    assert byline.sure
    assert byline.author == author


@pytest.mark.parametrize(
    "line",
    [
        "Von Weimar lernen heißt zweifeln lernen",
        "By the time it was over, nobody cared",
        "Par exemple, le train de huit heures",
        "Am 2. Dezember 2025 begann der Streik der Fahrer",
        "Di nuovo in piazza",
    ],
)
def test_sentences_are_no_bylines(line: str) -> None:
    assert read_byline(line) is None


def test_a_bare_name_is_not_sure() -> None:
    byline = read_byline("Sarah Modell in Testville")
    assert byline is not None
    assert not byline.sure
    assert byline.author == "Sarah Modell"


def test_an_update_alone_does_not_date_an_article() -> None:
    byline = read_byline("Aktualisiert am 3. Mai 2025")
    assert byline is not None
    assert byline.published_at is None
