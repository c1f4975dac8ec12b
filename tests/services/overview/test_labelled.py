"""Labels beside the same names, over languages."""

from workbench.services.columns import Comparison
from workbench.services.overview import labels, suggest_names
from workbench.services.overview.labelled import read_names, written_names
from workbench.services.overview.tables import labels_table


def test_people_of_several_articles_are_suggested_with_their_spellings(
    example: Comparison,
) -> None:
    suggested = dict(suggest_names(example))
    assert "Дати" in suggested["Rachida Dati"]
    assert "Maria" not in suggested


def test_the_labels_of_a_name_stand_by_outlet(example: Comparison) -> None:
    found = labels(example, suggest_names(example))
    dati = {row.outlet: row.label for row in found.found if row.name == "Rachida Dati"}
    assert dati["Uferblatt"] == "Kulturministerin"
    assert dati["The Harbour Courier"] == "culture minister"
    assert dati["Le Fanal"] == "ministre de la Culture"
    assert found.unread == ()
    assert len(labels_table(found).rows) == len(found.found)
    assert labels(example, (("Nobody At All", ()),)).found == ()


def test_names_are_read_as_they_are_written() -> None:
    text = "Ukraine = Україна = Украина\n\n  Kyiv , Kiew \nUkraine = Ukrajina\n=,\n"
    names = read_names(text)
    assert names == (("Ukraine", ("Україна", "Украина", "Ukrajina")), ("Kyiv", ("Kiew",)))
    assert read_names(written_names(names)) == names
    assert read_names(" \n") == ()
