"""Outlet lines: a newspaper beside a date is the outlet; the byline names the author."""

import pytest

from workbench.corpus import parse_pasted
from workbench.text.names import read_byline
from workbench.text.outlets import is_outlet

BODY = (
    "The council met for three hours last night and could not agree on the new bridge.\n\n"
    "Two members left early. A second meeting is planned for the coming week in the town hall."
)


@pytest.mark.parametrize(
    ("line", "outlet", "date"),
    [
        ("Le Courrier du Soir — 2 décembre 2025", "Le Courrier du Soir", "2025-12-02"),
        ("Harbour Gazette, 14 March 2024", "Harbour Gazette", "2024-03-14"),
        ("The Daily Ledger, 3 December 2025", "The Daily Ledger", "2025-12-03"),
        ("The Daily Ledger | Wednesday, 3 December 2025", "The Daily Ledger", "2025-12-03"),
        ("3 December 2025 | The Daily Ledger", "The Daily Ledger", "2025-12-03"),
        ("Hafenkurier | 3. Dezember 2025", "Hafenkurier", "2025-12-03"),
        ("Le Progrès de l’Est · 3 décembre 2025", "Le Progrès de l’Est", "2025-12-03"),
        ("L’Écho du Nord, 2 décembre 2025 à 14h30", "L’Écho du Nord", "2025-12-02T14:30"),
        ("El Correo de la Tarde, 3 de diciembre de 2025", "El Correo de la Tarde", "2025-12-03"),
        ("Il Giornale del Porto - 3 dicembre 2025", "Il Giornale del Porto", "2025-12-03"),
        ("Gazeta Nadmorska, 3 grudnia 2025", "Gazeta Nadmorska", "2025-12-03"),
        ("Głos Wybrzeża — 3 grudnia 2025", "Głos Wybrzeża", "2025-12-03"),
        ("Вестник Севера, 3 декабря 2025 г.", "Вестник Севера", "2025-12-03"),
    ],
)
def test_a_newspaper_beside_a_date_is_the_outlet(line: str, outlet: str, date: str) -> None:
    found = read_byline(line)
    assert found is not None
    assert (found.outlet, found.author, found.published_at) == (outlet, None, date)


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("Anna Beispiel, 3. Dezember 2025", "Anna Beispiel"),
        ("Von Peter Post, 3. Dezember 2025", "Peter Post"),
        ("Peter Post, 3. Dezember 2025", None),
        ("La Rochelle, 3 décembre 2025", None),
    ],
)
def test_people_and_places_are_no_outlets(line: str, author: str | None) -> None:
    found = read_byline(line)
    assert found is not None
    assert (found.outlet, found.author) == (None, author)


@pytest.mark.parametrize(
    "line", ["Ann Sample, Harbour Gazette, 14 March 2024", "By Ann Sample, Harbour Gazette"]
)
def test_a_line_may_name_both(line: str) -> None:
    found = read_byline(line)
    assert found is not None
    assert (found.outlet, found.author) == ("Harbour Gazette", "Ann Sample")


@pytest.mark.parametrize(
    "text", ["Das Amt plant neue Zeitung", "von der Redaktion heute", "Le Havre", ""]
)
def test_what_is_no_newspapers_name(text: str) -> None:
    assert not is_outlet(text)


@pytest.mark.parametrize(
    ("outlet", "date", "byline", "author"),
    [
        ("Le Courrier du Soir", "2 décembre 2025", "Par Luc Morel", "Luc Morel"),
        ("Hafenkurier", "2. Dezember 2025", "Von Anna Beispiel", "Anna Beispiel"),
        ("The Daily Ledger", "2 December 2025", "By Ann Sample", "Ann Sample"),
        ("El Correo de la Tarde", "2 de diciembre de 2025", "Por Ana Prueba", "Ana Prueba"),
        ("Il Giornale del Porto", "2 dicembre 2025", "Di Carla Prova", "Carla Prova"),
    ],
)
@pytest.mark.parametrize("headline_first", [True, False])
def test_the_head_of_an_article(
    outlet: str, date: str, byline: str, author: str, headline_first: bool
) -> None:
    head = [f"{outlet} — {date}", byline]
    headline = "A bridge divides the town council"
    lines = [headline, *head] if headline_first else [*head, headline]
    document = parse_pasted("\n".join(lines) + f"\n\n{BODY}")
    assert (document.outlet, document.author, document.title, document.published_at) == (
        outlet,
        author,
        headline,
        "2025-12-02",
    )
