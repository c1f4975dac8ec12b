"""Articles come in with nothing lost, and corrections take edits, links and decisions along."""

from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests.services.conftest import Add
from workbench.errors import EmptyTextError, InputError, LanguageError, StaleEditError
from workbench.services import Workbench, articles, drafting, translations
from workbench.services.reports import article_report
from workbench.store import RESEGMENTED, Project, StoredArticle
from workbench.text.alignment import Link, LinkState
from workbench.text.article import BlockKind, Role
from workbench.text.translation import Status

TEXT = """Der Hof am Fluss

Der Hund schläft im Haus. Die Katze sitzt auf dem Dach und wartet.

Am Abend kommt der Bauer nach Hause. Er füttert die Tiere."""

COVERAGE = """The farm by the river

The dog is asleep in the house. The cat is sitting on the roof, waiting."""


def segment(stored: StoredArticle, beginning: str) -> str:
    """The id of the segment that begins so."""
    return next(s.id for s in stored.article.segments if s.core.startswith(beginning))


def translate_by_hand(wb: Workbench, stored: StoredArticle) -> dict[str, str]:
    """Write a translation of every segment; segment id → text."""
    texts = {s.id: f"EN {s.core}" for s in stored.article.segments}
    for key, text in texts.items():
        translations.edit_segment(wb, stored.id, "en", key, text, Status.EDITED, 0)
    return texts


def texts(wb: Workbench, stored: StoredArticle) -> list[str]:
    return [row.text for row in wb.store.translations.list(stored.id, "en")]


def test_a_paste_is_kept_as_it_was_pasted(add: Add) -> None:
    pasted = TEXT.replace("\n\n", "  \n\n\n ")
    assert add(pasted).source_text == pasted


def test_a_file_brings_its_metadata_and_what_was_noticed(wb: Workbench, project: Project) -> None:
    page = (
        "<html lang='de'><head><meta property='og:site_name' content='Der Bote'>"
        "<meta property='article:published_time' content='2025-03-01'></head><body>"
        "<nav><a href='/'>Start</a></nav><article><h1>Der Hof am Fluss</h1>"
        "<p>Der Hund schläft im Haus und träumt von einem großen Knochen.</p>"
        "<p>Die Katze sitzt auf dem Dach und wartet auf den Abend.</p></article></body></html>"
    )
    stored = articles.add_file(wb, project.id, "hof.html", page.encode(), Role.COVERAGE)
    assert stored.article.title == "Der Hof am Fluss"
    assert stored.article.outlet == "Der Bote"
    assert stored.article.published_at == "2025-03-01"
    assert (stored.article.file, stored.article.role) == ("hof.html", Role.COVERAGE)
    assert stored.article.language.code == "de"


def page(language: str, *paragraphs: str) -> bytes:
    """A page that states its language."""
    texts = "".join(f"<p>{text}</p>" for text in paragraphs)
    return f"<html lang='{language}'><body><article>{texts}</article></body></html>".encode()


def test_the_language_a_file_states_settles_what_its_words_leave_open() -> None:
    short = ("Hotel Berlin", "Radio Moskau")
    assert not articles.article_from_file("x.html", page("", *short)).language.certain
    article = articles.article_from_file("x.html", page("de-AT", *short))
    assert article.language.code == "de"
    assert article.notes[-1] == (
        "Its words leave the language uncertain; the file says it is German."
    )


def test_the_language_a_file_states_is_not_heard_against_its_words() -> None:
    german = "Der Hund schläft im Haus und träumt von einem großen Knochen."
    article = articles.article_from_file("x.html", page("en", german))
    amharic = articles.article_from_file("x.html", page("en", "ሰላም ለዓለም ሁሉ"))
    assert (article.language.code, amharic.language.code) == ("de", "und")
    assert not any("language" in note for note in (*article.notes, *amharic.notes))


def test_a_language_given_with_the_text_is_not_identified() -> None:
    dutch = articles.article_from_text(TEXT, language="NL")
    assert {block.language.code for block in dutch.blocks} == {dutch.language.code} == {"nl"}
    assert dutch.language.probability == 1.0
    with pytest.raises(LanguageError, match="klingon"):
        articles.article_from_text(TEXT, language="klingon")


def test_what_the_text_does_not_say_is_unknown(add: Add) -> None:
    article = add(TEXT).article
    assert (article.outlet, article.author, article.url, article.published_at) == (None,) * 4


def test_metadata_is_corrected_and_an_empty_value_means_unknown(wb: Workbench, add: Add) -> None:
    stored = add(TEXT)
    values = {"outlet": " Der Bote ", "published_at": "2025-03-01", "author": "A. Beispiel"}
    stored = articles.set_metadata(wb, stored.id, stored.version, values)
    assert stored.article.outlet == "Der Bote"
    stored = articles.set_metadata(wb, stored.id, stored.version, {"author": "  "})
    assert (stored.article.author, stored.article.published_at) == (None, "2025-03-01")


def test_the_day_an_article_was_accessed_can_be_given_and_taken_back(
    wb: Workbench, add: Add
) -> None:
    stored = add(TEXT)
    assert stored.article.accessed_at is None
    stored = articles.set_metadata(wb, stored.id, stored.version, {"accessed_at": "7. März 2025"})
    assert stored.article.accessed_at == "2025-03-07"
    with pytest.raises(InputError, match="“neulich” is not a date"):
        articles.set_metadata(wb, stored.id, stored.version, {"accessed_at": "neulich"})
    stored = articles.set_metadata(wb, stored.id, stored.version, {"accessed_at": ""})
    assert stored.article.accessed_at is None


@pytest.mark.parametrize(
    ("values", "message"),
    [({"title": " "}, "title is empty"), ({"published_at": "gestern"}, "“gestern” is not a date")],
)
def test_impossible_metadata_is_refused(
    wb: Workbench, add: Add, values: dict[str, Any], message: str
) -> None:
    stored = add(TEXT)
    with pytest.raises(InputError, match=message):
        articles.set_metadata(wb, stored.id, stored.version, values)
    assert wb.store.articles.get(stored.id) == stored


def test_a_correction_based_on_an_older_version_is_refused(wb: Workbench, add: Add) -> None:
    stored = add(TEXT)
    articles.set_kind(wb, stored.id, stored.version, 1, BlockKind.STANDFIRST)
    with pytest.raises(StaleEditError) as refused:
        articles.merge_blocks(wb, stored.id, stored.version, 1)
    assert "Der Hund" in refused.value.mine
    assert wb.store.articles.get(stored.id).article.blocks[1].kind is BlockKind.STANDFIRST


@pytest.mark.parametrize("change", ["kind", "exclude", "split block", "merge blocks"])
def test_what_leaves_sentences_whole_keeps_every_edit(wb: Workbench, add: Add, change: str) -> None:
    stored = add(TEXT)
    edits = translate_by_hand(wb, stored)
    version, middle = stored.version, stored.article.blocks[1].text.index("Die Katze")
    changed = {
        "kind": lambda: articles.set_kind(wb, stored.id, version, 2, BlockKind.QUOTE),
        "exclude": lambda: articles.set_included(wb, stored.id, version, 2, False),
        "split block": lambda: articles.split_block(wb, stored.id, version, 1, middle),
        "merge blocks": lambda: articles.merge_blocks(wb, stored.id, version, 1),
    }[change]()
    assert changed.version == version + 1
    assert sorted(texts(wb, changed)) == sorted(edits.values())
    assert wb.store.translations.orphans(stored.id, "en") == []


def test_an_excluded_block_is_neither_translated_nor_compared(wb: Workbench, add: Add) -> None:
    stored = add(TEXT)
    changed = articles.set_included(wb, stored.id, stored.version, 2, False)
    assert [s.core for s in changed.article.included_segments][-1].startswith("Die Katze")
    assert len(translations.rows(wb, stored.id, "en")) == 3
    assert drafting.create_job(wb, stored.id, "en").total == 3


def test_a_split_sentence_keeps_its_translation_at_the_larger_part(wb: Workbench, add: Add) -> None:
    stored = add(TEXT)
    edits = translate_by_hand(wb, stored)
    cat = segment(stored, "Die Katze")
    changed = articles.split_segment(
        wb, stored.id, stored.version, cat, len("Die Katze sitzt auf ")
    )
    rows = {r.segment.core: r.translated for r in translations.rows(wb, stored.id, "en")}
    kept = [t for t in rows.values() if t and t.text == edits[cat]]
    # What was saved is German still, so it had a flag of its own before the cut.
    assert [f.code for f in kept[0].flags] == ["untranslated", RESEGMENTED, "source_changed"]
    assert list(rows.values()).count(None) == 1
    assert len(changed.article.segments) == len(stored.article.segments) + 1


def test_merged_sentences_keep_both_translations(wb: Workbench, add: Add) -> None:
    stored = add(TEXT)
    edits = translate_by_hand(wb, stored)
    dog, cat = segment(stored, "Der Hund"), segment(stored, "Die Katze")
    articles.merge_segments(wb, stored.id, stored.version, dog)
    assert f"{edits[dog]} {edits[cat]}" in texts(wb, stored)


def test_a_corrected_word_keeps_the_edit_and_says_that_the_source_changed(
    wb: Workbench, add: Add
) -> None:
    stored = add(TEXT)
    edits = translate_by_hand(wb, stored)
    words = stored.article.blocks[1].text.replace("im Haus", "in der Scheune")
    articles.replace_text(wb, stored.id, stored.version, 1, words)
    row = next(r for r in translations.rows(wb, stored.id, "en") if "Scheune" in r.segment.core)
    assert row.translated is not None
    assert row.translated.text == edits[segment(stored, "Der Hund")]
    assert [f.message for f in row.translated.flags if f.code == "source_changed"] == [
        "The source was corrected; it was: Der Hund schläft im Haus."
    ]


def test_what_no_new_sentence_resembles_is_listed_as_orphaned_and_comes_back(
    wb: Workbench, add: Add
) -> None:
    stored = add(TEXT)
    edits = translate_by_hand(wb, stored)
    before = stored.article.blocks[2].text
    changed = articles.replace_text(
        wb, stored.id, stored.version, 2, "Ganz andere Wörter stehen jetzt hier!"
    )
    orphans = wb.store.translations.orphans(stored.id, "en")
    lost = {edits[segment(stored, "Am Abend")], edits[segment(stored, "Er füttert")]}
    assert {row.text for row in orphans} == lost
    articles.replace_text(wb, stored.id, changed.version, 2, before)
    assert wb.store.translations.orphans(stored.id, "en") == []
    assert sorted(texts(wb, stored)) == sorted(edits.values())


def test_links_and_decisions_follow_a_correction(wb: Workbench, add: Add) -> None:
    own, other = add(TEXT), add(COVERAGE, Role.COVERAGE)
    dog, cat = segment(own, "Der Hund"), segment(own, "Die Katze")
    pairs = [
        Link((dog,), (segment(other, "The dog"),), 0.9),
        Link((cat,), (segment(other, "The cat"),), 0.8),
    ]
    wb.store.links.save_alignment(own.id, other.id, pairs, signature="test", event_score=0.5)
    for link in wb.store.links.list(own.id):
        wb.store.links.decide(link.id, LinkState.ACCEPTED, version=link.version)
    merged = articles.merge_segments(wb, own.id, own.version, dog)
    both = segment(merged, "Der Hund")
    links = wb.store.links.list(own.id)
    assert [(x.link.commentary, x.link.state) for x in links] == [((both,), LinkState.ACCEPTED)] * 2
    articles.replace_text(wb, own.id, merged.version, 1, "Nichts davon gilt mehr.")
    assert wb.store.links.list(own.id) == []
    assert {x.link.coverage for x in wb.store.links.orphans(own.id)} == {p.coverage for p in pairs}


def test_a_language_said_by_the_user_holds_for_every_block(wb: Workbench, add: Add) -> None:
    stored = add("Hof\n\nDr. Maier kam am 2. Mai. Er blieb.")
    changed = articles.set_language(wb, stored.id, stored.version, "DE")
    assert changed.article.language.code == "de"
    assert {b.language.code for b in changed.article.blocks} == {"de"}
    assert [s.core for s in changed.article.blocks[1].segments] == [
        "Dr. Maier kam am 2. Mai.",
        "Er blieb.",
    ]
    with pytest.raises(LanguageError, match="“klingon” is not a language code"):
        articles.set_language(wb, stored.id, changed.version, "klingon")


def test_the_same_text_is_not_added_twice_to_a_project(
    wb: Workbench, project: Project, add: Add
) -> None:
    stored = add(COVERAGE, Role.COVERAGE)
    with pytest.raises(InputError, match="in the project already, as “The farm by the river”"):
        add(COVERAGE.replace("\n\n", "\n\n\n"), Role.COVERAGE)
    with pytest.raises(InputError, match="Nothing was added"):
        articles.add_file(wb, project.id, "farm.txt", COVERAGE.encode(), Role.COVERAGE)
    assert [a.id for a in wb.store.articles.list(project.id)] == [stored.id]
    other = wb.store.projects.create("Anderswo")
    assert articles.add_text(wb, other.id, COVERAGE, Role.COVERAGE).article == stored.article


def test_what_the_user_knows_of_a_paste_goes_before_what_is_guessed(
    wb: Workbench, project: Project
) -> None:
    known = {"outlet": "Der Bote", "published_at": "2025-03-01", "author": None}
    stored = articles.add_text(wb, project.id, TEXT, Role.COMMENTARY, known)
    assert (stored.article.outlet, stored.article.published_at) == ("Der Bote", "2025-03-01")
    assert stored.article.title == "Der Hof am Fluss"
    with pytest.raises(InputError, match="not a date"):
        articles.add_text(wb, project.id, COVERAGE, Role.COVERAGE, {"published_at": "neulich"})
    assert wb.store.articles.list(project.id, Role.COVERAGE) == []


def test_nothing_is_added_where_there_is_no_text(wb: Workbench, project: Project) -> None:
    with pytest.raises(EmptyTextError, match="pasted text has no text"):
        articles.add_text(wb, project.id, " \n\n ", Role.COMMENTARY)
    assert wb.store.articles.list(project.id) == []


def test_the_real_commentary_is_recognised_and_nothing_of_it_is_lost(
    evaluation_data: Path,
) -> None:
    data = (evaluation_data / "commentary" / "nato-friedensverhandlungen.txt").read_bytes()
    report = article_report(articles.article_from_file("commentary.txt", data))
    kinds = [block["kind"] for block in report["blocks"]]
    assert kinds[:4] == ["headline", "standfirst", "boilerplate", "credit"]
    assert Counter(kinds[4:-8]) == {"paragraph": 13, "editor_note": 1}
    assert kinds[-8:] == ["source_note"] * 2 + ["related"] * 5 + ["boilerplate"]
    assert (report["language"], report["published_at"]) == ("de", None)
    annotated = [b for b in report["blocks"] if any(s["kind"] == "annotation" for s in b["spans"])]
    (note,) = [s for s in annotated[0]["spans"] if s["kind"] == "annotation"]
    assert note["end"] - note["start"] == len("[nexta tv]")
    assert note["end"] in {len(s["text"].rstrip()) + s["start"] for s in annotated[0]["segments"]}
    whole = "".join(block["text"] for block in report["blocks"])
    assert "".join(whole.split()) == "".join(data.decode().split())
    for block in report["blocks"]:
        assert "".join(s["text"] for s in block["segments"]) == block["text"]
