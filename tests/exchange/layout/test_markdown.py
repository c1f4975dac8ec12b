"""Markdown filled with other words: what is around them stays."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.exchange.layout_markdown import fill, units
from workbench.exchange.markdown_pieces import parser
from workbench.text.layout import LayoutUnit, Mark, Marked

FILE = """---
title: Der Fluss steigt
lang: de
---

# Der Fluss steigt #

Am Montag hat der **Stadtrat** den [neuen _Damm_](https://ziel.example/ "Zum Damm")
beschlossen[^1]. Siehe `make test` und <https://a.example/>.\\
Neue Zeile ![Bild](b.png).

Zwischentitel
-------------

> Ein Zitat,
> zweizeilig.

1. Erster Punkt
   - Unterpunkt mit 1*2

| Jahr | Pegel |
|------|-------|
| 2021 | **vier** Meter |

```python
print("bleibt")
```

<div class="box"><p>In der <b>Kiste</b></p></div>

[^1]: Siehe *Uferbote*, Seite 4.
"""


def found(text: str) -> dict[str, LayoutUnit]:
    return {unit.text: unit for unit in units(text)}


def test_units() -> None:
    assert [(unit.place, unit.text) for unit in units(FILE)] == [
        ("heading", "Der Fluss steigt"),
        ("paragraph", "Am Montag hat der Stadtrat den neuen Damm beschlossen[1]."
         " Siehe make test und https://a.example/.\nNeue Zeile ."),
        ("heading", "Zwischentitel"),
        ("quotation", "Ein Zitat, zweizeilig."),
        ("list item", "Erster Punkt"),
        ("list item", "Unterpunkt mit 1*2"),
        ("table row", "Jahr | Pegel"),
        ("table row", "2021 | vier Meter"),
        ("paragraph", "In der Kiste"),
        ("footnote", "Siehe Uferbote, Seite 4."),
    ]  # fmt: skip


def test_its_own_words_give_the_same_file() -> None:
    assert fill(FILE, {unit.id: unit.content for unit in units(FILE)}) == FILE


def test_words_change_in_their_places() -> None:
    known = found(FILE)
    row, quote = known["2021 | vier Meter"], known["Ein Zitat, zweizeilig."]
    bar, bold = sorted(row.content.marks, key=lambda mark: mark.start)
    note = known["Siehe Uferbote, Seite 4."]
    made = fill(
        FILE,
        {
            row.id: Marked("2021 | four metres", (bar, replace(bold, start=7, end=11))),
            quote.id: Marked("A quotation."),
            known["Der Fluss steigt"].id: Marked("The river rises"),
            known["Zwischentitel"].id: Marked("A heading"),
            known["Unterpunkt mit 1*2"].id: Marked("A point with 1*2"),
            known["In der Kiste"].id: Marked("In the box & more", (Mark(7, 10, 0),)),
            note.id: Marked("See Uferbote, page 4.", (Mark(4, 12, 0),)),
        },
    )
    assert "| 2021 | **four** metres |" in made
    assert "\n> A quotation.\n\n" in made
    assert "# The river rises #" in made
    assert "A heading\n-------------" in made
    assert "   - A point with 1\\*2" in made
    assert '<div class="box"><p>In the <b>box</b> &amp; more</p></div>' in made
    assert "[^1]: See *Uferbote*, page 4.\n" in made
    assert 'print("bleibt")' in made


def test_links_code_and_footnotes_are_written_as_they_were() -> None:
    unit = units(FILE)[1]
    words = Marked(unit.text.replace("Am Montag", "On Monday"), unit.content.marks)
    made = fill(FILE, {unit.id: words})
    assert (
        'On Monday hat der **Stadtrat** den [neuen _Damm_](https://ziel.example/ "Zum Damm") '
        "beschlossen[^1]. Siehe `make test` und <https://a.example/>.\\\nNeue Zeile ![Bild](b.png)."
    ) in made


def test_no_words_turn_into_structure() -> None:
    unit = found("Ein Satz.\n")["Ein Satz."]
    for words in ("1. May", "# no heading", "- no list", "> no quote", "*stars*", "<b>", "a_b_ _c_",
                  "[a](b)", "[^1]", "&amp;", "`code`", "+ plus", "==="):  # fmt: skip
        made = fill("Ein Satz.\n", {unit.id: Marked(words)})
        assert [unit.text for unit in units(made)] == [words], made


def test_front_matter_or_a_comment_tells_what_made_it() -> None:
    made = fill(FILE, {}, language="en", note='argos "1.9"')
    assert made.startswith(
        '---\ntitle: Der Fluss steigt\nlang: en\ntranslation: "argos \\"1.9\\""\n---\n'
    )
    assert fill("Satz.\n", {}, note="argos") == "Satz.\n\n<!-- argos -->\n"


PIECES = st.lists(
    st.sampled_from(
        ("Wort", " noch ", "**", "*", "_", "`", "[", "](x)", "]", "\n", "\n\n", "# ", "- ", "> ",
         "1. ", "| ", "<b>", "</b>", "![a](b)", "\\", "&amp;", "    ", "<div>", "</div>", "---\n",
         "[^1]", "[^1]: ", "<https://a.b/>")
    ),
    max_size=20,
).map("".join)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(PIECES)
def test_any_file_filled_with_its_own_words_is_the_same(text: str) -> None:
    assert fill(text, {unit.id: unit.content for unit in units(text)}) == text


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(("Wort ", "noch ", "**fett** ", "*schräg* ", "[Ziel](x) ", "`c` ",
                                 "- ", "\n\n", "> ", "# ")), max_size=12).map("".join))  # fmt: skip
def test_other_words_leave_the_structure_as_it_was(text: str) -> None:
    filling = {
        unit.id: Marked(unit.text.replace("Wort", "WORT"), unit.content.marks)
        for unit in units(text)
    }

    def structure(source: str) -> list[tuple[str, str]]:
        return [(token.type, token.markup) for token in parser().parse(source)]

    made = fill(text, filling)
    assert structure(made) == structure(text)
    assert [unit.text for unit in units(made)] == [
        unit.text.replace("Wort", "WORT") for unit in units(text)
    ]
