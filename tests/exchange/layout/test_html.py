"""Web pages filled with other texts: words change, and nothing else."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.exchange.html_pieces import runs, tokens
from workbench.exchange.layout_html import as_unicode, fill, units
from workbench.text.layout import LayoutUnit, Mark, Marked, MarkKind

PAGE = """<!DOCTYPE html>
<html lang="de" class=x>
<head><meta charset="iso-8859-1"><title>Der Fluss steigt</title>
<style>p { color: red }</style><script>if (a < b) { document.write("<p>nein</p>") }</script></head>
<body>
<!-- Kommentar -->
<h1 id=oben>Der Fluss&nbsp;steigt</h1>
<p class="lead">Am Montag hat der <b>Stadtrat</b> den
   <a href="/damm?a=1&amp;b=2" title="Zum Damm">neuen <em>Damm</em></a> beschlossen<sup><a
   href="#n1">1</a></sup>. <img src="a.png" alt="Bild"> Fertig<br>und gut.</p>
<ul><li>Erster Punkt<li>Zweiter &lt;Punkt&gt;</ul>
<a href="/weiter"><h2>Weiter</h2></a>
<p><span class=icon></span>Ein <b>offener Absatz</p>
<pre>  so  bleibt's </pre>
</body></html>
"""


def found(page: str) -> dict[str, LayoutUnit]:
    return {unit.text: unit for unit in units(page)}


def test_units_are_what_stands_between_the_edges_of_blocks() -> None:
    assert [(unit.place, unit.text) for unit in units(PAGE)] == [
        ("page title", "Der Fluss steigt"),
        ("heading", "Der Fluss\xa0steigt"),
        ("paragraph", "Am Montag hat der Stadtrat den neuen Damm beschlossen1. Fertig\nund gut."),
        ("list item", "Erster Punkt"),
        ("list item", "Zweiter <Punkt>"),
        ("heading", "Weiter"),
        ("paragraph", "Ein offener Absatz"),
    ]


def test_marks_are_elements_around_words_and_things_between_them() -> None:
    unit = units(PAGE)[2]
    assert [(mark.kind.value, unit.text[mark.start : mark.end]) for mark in unit.content.marks] == [
        ("format", "Stadtrat"),
        ("link", "neuen Damm"),
        ("format", "Damm"),
        ("link", "1"),
        ("format", "1"),
        ("thing", ""),
        ("thing", "\n"),
    ]


def test_its_own_texts_give_the_same_page_to_the_letter() -> None:
    assert fill(PAGE, {unit.id: unit.content for unit in units(PAGE)}) == PAGE


def test_only_words_change() -> None:
    unit = units(PAGE)[2]
    english = "On Monday the council approved the new dike1. Done\nand well & good."
    bold, link, slanted, note, above, picture, line = unit.content.marks

    def at(mark: Mark, words: str) -> Mark:
        start = english.index(words)
        return Mark(start, start + len(words), mark.key, mark.kind)

    marks = (
        at(bold, "council"), at(link, "new dike"), at(slanted, "dike"), at(note, "1"),
        at(above, "1"), Mark(46, 46, picture.key, picture.kind), at(line, "\n"),
    )  # fmt: skip
    made = fill(PAGE, {unit.id: Marked(english, marks)})
    assert '<p class="lead">On Monday the <b>council</b> approved the' in made
    assert '<a href="/damm?a=1&amp;b=2" title="Zum Damm">new <em>dike</em></a>' in made
    assert re.search(r'<a\s+href="#n1"><sup>1</sup></a>|<sup><a\s+href="#n1">1</a></sup>', made)
    assert '<img src="a.png" alt="Bild">Done<br>and well &amp; good.</p>' in made
    before, after = PAGE.split('<p class="lead">')
    assert made.startswith(before)
    assert made.endswith(after.split("</p>", 1)[1])


def test_what_is_not_closed_stays_where_it_opened() -> None:
    unit = found(PAGE)["Ein offener Absatz"]
    things = [mark for mark in unit.content.marks if mark.kind is MarkKind.THING]
    assert len(things) == 2
    made = fill(PAGE, {unit.id: Marked("An open paragraph", unit.content.marks)})
    assert "<p><span class=icon></span>An o<b>pen paragraph</p>" in made


def test_the_page_says_its_language_its_encoding_and_what_made_it() -> None:
    made = as_unicode(fill(PAGE, {}, language="en", note='argos 1.9 -- "draft"'))
    assert '<html lang="en" class=x>' in made
    assert '<meta charset="utf-8">' in made
    assert '<meta name="translation" content="argos 1.9 -- &quot;draft&quot;">' in made
    assert made.endswith("<!-- argos 1.9 – &quot;draft&quot; -->\n")
    assert '<html lang="ar" class=x dir="rtl">' in fill(PAGE, {}, language="ar")


def test_a_page_without_a_head_is_told_at_its_end() -> None:
    assert fill("<p>Satz.</p>", {}, note="argos") == "<p>Satz.</p>\n<!-- argos -->\n"


MARKUP = st.lists(
    st.sampled_from(
        ("<p>", "</p>", "<b>", "</b>", "<a href='x'>", "</a>", "<br>", "<div>", "</div>", "Wort ",
         " noch", "&amp;", "<", ">", "<!--", "-->", "<img alt='a>b'>", "<script>", "</script>",
         "\n", "<i", "\"", "<td>", "<svg>", "</svg>", "<title>")
    ),
    max_size=25,
).map("".join)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(MARKUP)
def test_any_markup_is_cut_without_loss_and_filled_without_change(page: str) -> None:
    assert "".join(page[token.start : token.end] for token in tokens(page)) == page
    assert fill(page, {unit.id: unit.content for unit in units(page)}) == page


@settings(max_examples=300, deadline=None)
@given(MARKUP)
def test_other_words_keep_every_tag(page: str) -> None:
    filling = {
        unit.id: Marked(unit.text.replace("Wort", "word").upper(), unit.content.marks)
        for unit in units(page)
    }
    made = fill(page, filling)

    def tags(text: str) -> list[str]:
        return sorted(text[t.start : t.end] for t in tokens(text) if t.name)

    assert tags(made) == tags(page)
    assert [run.content.text.upper() for run in runs(made)] == [
        run.content.text.upper().replace("WORT", "WORD") for run in runs(page)
    ]


def test_hostile_markup_takes_no_longer_than_its_length() -> None:
    many = 4_000
    for page in (
        "<a " * many,
        '<a "' * many,
        "<!--" * many,
        "<!" * many,
        "<svg>" * many,
        "<b>" * many + "x",
        "<b>" * many + "x" + "</b>" * many,
        "<p>" * many + "x",
        " <br> " * many,
    ):
        assert fill(page, {unit.id: unit.content for unit in units(page)}) == page
