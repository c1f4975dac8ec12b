"""Words are compared in one language, and who takes part is said."""

from dataclasses import replace

from workbench.services import Workbench
from workbench.services.columns import Comparison
from workbench.services.overview import CommonLanguage, common_languages, word
from workbench.services.overview.keyness_chart import MOST_WORDS, key_words, keyness_chart
from workbench.services.overview.tables import keyness_table, stances_table, texts_table
from workbench.text.translation import Status


def in_language(wb: Workbench, comparison: Comparison, code: str) -> CommonLanguage:
    return next(one for one in common_languages(wb, comparison) if one.code == code)


def test_own_words_and_whole_translations_take_part(shown: Workbench, example: Comparison) -> None:
    german, english = (in_language(shown, example, code) for code in ("de", "en"))
    assert [text.name for text in german.coverage] == ["Strombote"]
    assert [text.name for text in english.coverage] == ["The Harbour Courier"]
    assert german.commentary is not None
    assert english.commentary is not None
    assert not german.commentary.translated
    assert english.commentary.translated
    assert english.commentary.confirmed == len(english.commentary.segments)
    for language in (german, english):
        names = {text.name for text in (*language.coverage, *language.missing)}
        assert names == {column.name for column in example.columns}


def test_a_translated_outlet_takes_part_once_all_of_it_is_translated(
    shown: Workbench, example: Comparison
) -> None:
    fanal = next(column.article for column in example.columns if column.name == "Le Fanal")
    first, *rest = fanal.article.included_segments
    shown.store.translations.import_human(
        fanal.id, "de", {first.id: (first.core, "Erster Satz.")}, Status.CONFIRMED
    )
    left = next(t for t in in_language(shown, example, "de").missing if t.article == fanal.id)
    assert (left.translated, left.segments) == (1, len(rest) + 1)
    others = {s.id: (s.core, f"Satz {n} über den Turm.") for n, s in enumerate(rest)}
    shown.store.translations.import_human(fanal.id, "de", others, Status.CONFIRMED)
    german = in_language(shown, example, "de")
    used = next(text for text in german.coverage if text.article == fanal.id)
    assert (used.translated, used.confirmed) == (True, len(rest) + 1)
    [counted] = [k for k in word(german).keyness.keywords if k.word == "Turm"]
    assert counted.coverage >= len(rest)
    assert counted.log_ratio < 0
    assert counted.significant
    shown.store.translations.import_human(
        fanal.id, "de", {first.id: ("Other words.", "Andere.")}, Status.CONFIRMED
    )
    assert fanal.id in {text.article for text in in_language(shown, example, "de").missing}


def test_the_chart_shows_the_surest_words_of_both_sides(
    shown: Workbench, example: Comparison
) -> None:
    worded = word(in_language(shown, example, "en"))
    drawn = key_words(worded.keyness)
    assert 0 < len([w for w in drawn if w.log_ratio > 0]) <= MOST_WORDS
    assert [w.log_ratio for w in drawn] == sorted((w.log_ratio for w in drawn), reverse=True)
    rows = keyness_chart(worded.keyness).spec["data"]["values"]
    assert [row["word"] for row in rows] == [w.word for w in drawn]
    table = keyness_table(worded)
    assert len(table.rows) == len(worded.keyness.keywords)
    assert "keyness/1 language=en minimum=3 alpha=0.05" in worded.keyness_signature


def test_hedges_and_judgements_are_counted_for_each_text(
    shown: Workbench, example: Comparison
) -> None:
    worded = word(in_language(shown, example, "en"))
    names = [text.name for text, _ in worded.stances]
    assert names == ["Uferblatt", "The Harbour Courier"]
    table = stances_table(worded)
    assert {row[table.header.index("counted")] for row in table.rows} == {
        "hedge", "booster", "praise", "blame",
    }  # fmt: skip
    assert len(texts_table(worded.language).rows) == len(example.columns) + 1


def test_nothing_in_common_leaves_no_outlet(shown: Workbench, example: Comparison) -> None:
    alone = tuple(column for column in example.columns if column.name == "Речной вестник")
    found = common_languages(shown, replace(example, columns=alone))
    assert {one.code for one in found} == {"de", "en"}
    assert all(not one.coverage and len(one.missing) == 1 for one in found)
