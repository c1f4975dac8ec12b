"""Verbs of saying in the forms that news uses."""

import pytest

from workbench.comparison.quotations import inflection
from workbench.comparison.quotations.tables import LANGUAGES

FORMS = [
    (inflection.FRENCH, "annoncer", "annonce annonçait annonça annoncèrent", "annoncé"),
    (inflection.FRENCH, "juger", "juge jugeait jugea", "jugé"),
    (inflection.FRENCH, "répéter", "répète répétait", "répété"),
    (inflection.SPANISH, "asegurar", "asegura aseguró aseguraron", "asegurado"),
    (inflection.PORTUGUESE, "garantir", "garantiu garantiram", "garantido"),
    (inflection.ITALIAN, "negare", "nega negò negherà", "negato"),
    (inflection.POLISH, "stwierdzić", "stwierdził stwierdziła stwierdzili", ""),
    (inflection.RUSSIAN_PRESENT, "советовать", "советует советуют", ""),
    (inflection.ENGLISH, "deny", "denies denied", ""),
]


@pytest.mark.parametrize(("endings", "infinitive", "finite", "participle"), FORMS)
def test_regular_forms(
    endings: inflection.Endings, infinitive: str, finite: str, participle: str
) -> None:
    forms = inflection.inflect(infinitive, endings)
    assert set(finite.split()) <= forms.finite
    assert forms.participles == frozenset(participle.split())


def test_plural_of_polish_presents() -> None:
    forms = inflection.polish_present("dodaje mówi twierdzi tłumaczy uważa")
    assert {"dodają", "mówią", "twierdzą", "tłumaczą", "uważają"} <= forms


COMMON = {
    "de": "sagte erklärte teilt mitteilte", "en": "said told says warned denied",
    "es": "dijo asegura advirtió reconoció", "fr": "déclaré assure prévient reconnaît",
    "it": "detto dichiara sostiene ammette", "nl": "zei zegt verklaarde waarschuwt",
    "pl": "powiedziała dodał podkreśla zapewnili", "pt": "disse afirmou garante reconheceu",
    "ru": "сказал заявила сообщили отмечает",
}  # fmt: skip


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_common_verbs_are_known(language: str) -> None:
    words = LANGUAGES[language]
    assert set(COMMON[language].split()) <= words.verbs | words.particle_verbs.keys()
    assert not words.verbs & (words.articles | words.pronouns | words.that)
