"""What passages say first, held against each other without a predicate that the tables know."""

import pytest

from workbench.comparison.discrepancies import find_discrepancies
from workbench.text.claims import language_of
from workbench.text.concept_tables import COLUMNS, CONCEPTS, OPERATORS
from workbench.text.finding import Discrepancy, DiscrepancyKind, Statement
from workbench.text.implied_tables import IMPLIED, REVERSING
from workbench.text.unsure_tables import UNSURE

NAME = DiscrepancyKind.NAME


def found(own: str, other: str, language: str, kind: DiscrepancyKind) -> list[Discrepancy]:
    both = find_discrepancies(Statement(own, "de"), Statement(other, language))
    return [one for one in both if one.kind is kind]


@pytest.mark.parametrize("table", [IMPLIED, REVERSING, UNSURE])
def test_every_language_has_its_row(table: dict[str, str]) -> None:
    assert set(table) == set(COLUMNS)
    assert all(language_of(code) == code for code in table)


def test_every_predicate_has_its_columns() -> None:
    rows = CONCEPTS.strip().splitlines()
    assert all(row.count("|") == len(COLUMNS) for row in rows)
    assert OPERATORS.count("|") == len(COLUMNS)


@pytest.mark.parametrize(
    ("denied", "opposite", "language"),
    [
        ("The ferry did not moor in Hadsund on Monday.", "The ferry avoided Hadsund.", "en"),
        ("Le bac n’a pas accosté à Hadsund lundi.", "Le bac a évité Hadsund lundi.", "fr"),
        ("El ferry no atracó en Hadsund el lunes.", "El ferry evitó Hadsund el lunes.", "es"),
        ("Il traghetto non ha attraccato a Hadsund.", "Il traghetto ha evitato Hadsund.", "it"),
        ("O barco não atracou em Hadsund ontem.", "O barco evitou Hadsund ontem.", "pt"),
        ("De veerpont legde niet in Hadsund aan.", "De veerpont meed Hadsund maandag.", "nl"),
        ("Prom nie zacumował w Hadsund.", "Prom uniknął Hadsund tego dnia.", "pl"),
        ("Паром не причалил в Хадсунне.", "Паром избежал Хадсунна в тот день.", "ru"),
    ],
)
def test_a_denial_by_its_form_is_told_but_no_opposite(
    denied: str, opposite: str, language: str
) -> None:
    own = "Die Fähre hat in Hadsund festlich angelegt."
    (one,) = found(own, denied, language, DiscrepancyKind.NEGATION)
    assert "the commentary affirms it" in one.explanation
    shy = "Die Fähre hat in Hadsund nicht angelegt."
    assert found(shy, denied, language, DiscrepancyKind.NEGATION) == []
    assert found(shy, opposite, language, DiscrepancyKind.NEGATION) == []


@pytest.mark.parametrize(
    ("planned", "language"),
    [
        ("The council plans to plant limes along the canal.", "en"),
        ("Le conseil envisage de planter des tilleuls.", "fr"),
        ("El municipio quiere plantar tilos junto al canal.", "es"),
        ("Il comune intende piantare tigli lungo il canale.", "it"),
        ("O município pretende plantar tílias no canal.", "pt"),
        ("De gemeente overweegt lindes langs de gracht.", "nl"),
        ("Gmina planuje lipy wzdłuż kanału miejskiego.", "pl"),
        ("Город планирует посадку лип вдоль канала.", "ru"),
    ],
)
def test_a_plan_is_held_against_what_was_done(planned: str, language: str) -> None:
    (one,) = found(
        "Die Stadt hat am Kanal Linden gepflanzt.", planned, language, DiscrepancyKind.MODALITY
    )
    assert "planned" in one.explanation
    ready = "Die Stadt hat die Absicht, am Kanal Linden zu setzen."
    assert found(ready, planned, language, DiscrepancyKind.MODALITY) == []


@pytest.mark.parametrize(
    ("other", "language"),
    [
        ("«El dique aguanta», dijo ayer en Bremen la geóloga Rocío Vargas.", "es"),
        ("«La diga tiene», ha detto ieri a Brema la geologa Chiara Conti.", "it"),
        ("«O dique aguenta», disse ontem em Bremen a geóloga Luciana Alves.", "pt"),
    ],
)
def test_a_speaker_may_stand_far_after_the_verb(other: str, language: str) -> None:
    own = "„Der Deich hält“, sagte der Ingenieur Ingo Paulsen."
    (one,) = found(own, other, language, DiscrepancyKind.ATTRIBUTION)
    assert "Ingo Paulsen" in one.explanation


def test_the_only_people_of_two_sentences_differ() -> None:
    own = "Den Preis der Jury erhielt die Malerin Hanna Brandt aus Kiel."
    (one,) = found(own, "The jury’s prize went to the painter Lotte Meyer.", "en", NAME)
    assert "“Hanna Brandt” against “Lotte Meyer”" in one.explanation
    assert found(own, "The jury’s prize went to Hanna Brandt of Kiel.", "en", NAME) == []
    quoted = "“A good choice,” said the critic Lotte Meyer about the prize."
    assert found(own, quoted, "en", NAME) == []
