"""Every rule has an example, and is the rule that decides it."""

import pytest

from workbench.text.corrections import RULES, Rule, verdict
from workbench.text.gaps import Gap

LANGUAGE_OF = {
    "г. | Москва": "ru",
    "en su contra. | Un testigo": "es",
    "in 2024. | Officials disagree": "en",
}


def gap(example: str, language: str) -> Gap:
    before, after = example.split(" | ")
    stop = len(before.rstrip("“”»"))
    return Gap(before[:stop], before[stop:], after, language)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_decides_its_own_example(rule: Rule) -> None:
    languages = rule.languages & {"de"} or rule.languages or {"de"}
    language = LANGUAGE_OF.get(rule.example, min(languages))
    example = gap(rule.example, language)
    deciding = next(
        other
        for other in RULES
        if (not other.languages or language in other.languages) and other.fits(example)
    )
    assert deciding.name == rule.name
    assert verdict(example) is rule.boundary


def test_rule_names_are_unique() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES)


def test_a_gap_no_rule_knows_is_left_to_the_library() -> None:
    assert verdict(gap("Er ging. | Müller blieb.", "de")) is None


@pytest.mark.parametrize(
    ("example", "language", "boundary"),
    [
        ("Das sind 2,5 Mio. | Das ist viel.", "de", True),
        ("rund 2,5 Mio. | Euro", "de", False),
        ("um 14.30. | Danach", "de", True),
        ("am 2. | Dezember", "de", False),
        ("Im 19. | Jahrhundert", "de", False),
        ("seit dem Jahr 2022. | Deutschland zögert.", "de", True),
        ("Nr. | 5", "de", False),
        ("auf diese Art. | Das half.", "de", True),
        ("in the U.S. | The court", "en", True),
        ("in the U.S. | Senate", "en", False),
        ("See No. | 10", "en", False),
        ("dr. | Kowalski", "pl", False),
        ("ok. | 20 tys.", "pl", False),
        ("w 1950 r. | Potem", "pl", True),
        ("т. | е.", "ru", False),
    ],
)
def test_abbreviations_and_numbers(example: str, language: str, boundary: bool) -> None:
    assert verdict(gap(example, language)) is boundary
