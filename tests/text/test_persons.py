"""People by office, form and sound."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.text.name_keys import may_be_same_name, name_key
from workbench.text.persons import read_persons


@pytest.mark.parametrize(
    "spellings",
    [
        ("Uschakow", "Ushakov", "Ouchakov", "Uszakow", "Ушаков"),
        ("Gorbatschow", "Gorbachev", "Gorbatchev", "Gorbaczow", "Горбачёв"),
        ("Schoigu", "Shoigu", "Choïgou", "Szojgu", "Шойгу"),
        ("Selenskyj", "Zelensky", "Зеленский"),
        ("Jelzin", "Yeltsin", "Eltsine", "Ельцин"),
        ("Müller", "Mueller", "Muller"),
        ("Strässle", "Straessle"),
    ],
)
def test_romanisations_sound_alike(spellings: tuple[str, ...]) -> None:
    assert len({name_key(name) for name in spellings}) == 1


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Tusk", "Tuskiem", True),
        ("Путин", "Путиным", True),
        ("Macron", "Макрона", True),
        ("Brandt", "Kranz", False),
        ("Beloussow", "Шойгу", False),
    ],
)
def test_cases_are_tolerated_and_others_told_apart(one: str, other: str, same: bool) -> None:
    assert may_be_same_name(one, other) is same


@given(st.text(max_size=20), st.text(max_size=20))
def test_sameness_is_mutual(one: str, other: str) -> None:
    assert may_be_same_name(one, one)
    assert may_be_same_name(one, other) is may_be_same_name(other, one)


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        ("de", "Bürgermeisterin Petra Lindner dankte.", "Petra Lindner", "mayor"),
        ("en", "Petra Lindner, the town's mayor, spoke.", "Petra Lindner", "mayor"),
        ("fr", "La ministre de la Santé, Claire Dumont.", "Claire Dumont", "health minister"),
        ("es", "El jefe del Gobierno, Álvaro Rivas.", "Álvaro Rivas", "head of government"),
        ("pl", "Minister sprawiedliwości Marek Zieliński.", "Marek Zieliński", "justice minister"),
        ("ru", "Губернатор Олег Сомов ввёл режим.", "Олег Сомов", "governor"),
        ("de", "Gestern kam Anna Berger nach Hause.", "Anna Berger", ""),
        ("de", "Bürgermeister Jan Kowal kam.", "Jan Kowal", "mayor"),
    ],
)  # fmt: skip
def test_people_are_found_beside_offices_and_by_first_names(
    language: str, text: str, name: str, office: str
) -> None:
    (person,) = read_persons(text, language)
    assert (person.text, person.office) == (name, office)
    assert text[person.start : person.end] == name


def test_capitals_alone_make_nobody_in_german() -> None:
    assert read_persons("Das Rathaus am Markt hat eine neue Uhr aus Holz.", "de") == ()
