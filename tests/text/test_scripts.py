"""What the letters alone tell."""

import pytest

from workbench.text.scripts import letter_evidence, script, script_weights

CYRILLIC = frozenset({"bg", "mk", "ru", "uk"})


@pytest.mark.parametrize(
    ("char", "name"),
    [("a", "LATIN"), ("ß", "LATIN"), ("я", "CYRILLIC"), ("ひ", "KANA"), ("ー", "KANA"),
     ("漢", "CJK"), ("한", "HANGUL"), ("7", None), ("„", None), ("🎉", None), ("\ud800", None)],
)  # fmt: skip
def test_letters_have_a_script_and_nothing_else_has(char: str, name: str | None) -> None:
    assert script(char) == name


def test_other_scripts_weigh_more_than_latin() -> None:
    assert script_weights("ab яz") == {"LATIN": 3, "CYRILLIC": 2}


def test_han_beside_kana_or_hangul_counts_with_them() -> None:
    assert script_weights("漢字かな") == {"KANA": 16}
    assert script_weights("韓國은") == {"HANGUL": 12}
    assert script_weights("漢字") == {"CJK": 8}


def test_telling_letters_speak_for_those_who_have_them() -> None:
    assert letter_evidence("Мыши", CYRILLIC) == {"bg": 0.0, "mk": 0.0, "ru": 1.0, "uk": 0.0}
    assert letter_evidence("ЩЫ", CYRILLIC) == {"bg": 0.5, "mk": 0.0, "ru": 1.0, "uk": 0.5}


def test_without_telling_letters_all_are_equal() -> None:
    assert letter_evidence("на на", CYRILLIC) == dict.fromkeys(CYRILLIC, 1.0)
