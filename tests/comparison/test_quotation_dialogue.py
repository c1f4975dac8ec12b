"""Speech between dashes, and frames inside the marks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.comparison.test_quotations import quoted
from workbench.comparison.quotations.dialogue import find_dialogue, split_framed
from workbench.comparison.quotations.marks import find_quoted
from workbench.comparison.quotations.tables import LANGUAGES

DIALOGUES = [
    ("pl", "– Nie – powiedział Jan. – Nigdy więcej.", ["Nie", "Nigdy więcej."]),
    ("ru", "— Нет, — сказал он.", ["Нет,"]),
    ("pl", "– Nie – mówi Jan. – Tu – dodaje – nic nie ma.", ["Nie", "Tu", "nic nie ma."]),
    ("pl", "Jan nie kryje żalu. – To koniec – mówi. – Nie wrócę.", ["To koniec", "Nie wrócę."]),
    ("ru", "Мэр не скрывал радости. — Это победа, — сказал он.", ["Это победа,"]),
    ("es", "—No lo sé —dijo Ana Gil—. Pregunte mañana.", ["No lo sé", "Pregunte mañana."]),
    ("es", "—¿Y ahora? —preguntó Ana Gil.", ["¿Y ahora?"]),
    ("pt", "— Não sei — disse Ana Gil. — Volte amanhã.", ["Não sei", "Volte amanhã."]),
    ("fr", "— Je ne sais pas, répond Luc Morin.", ["Je ne sais pas"]),
    ("fr", "— Et maintenant ? demande-t-elle.", ["Et maintenant ?"]),
    ("fr", "— Je ne sais pas – dit Luc Morin.", ["Je ne sais pas"]),
    ("pl", "– Chleb", []),
    ("pl", "– Warszawa – stolica Polski.", []),
    ("pl", "Jan – jak powiedział – nie wie.", []),
    ("es", "La ciudad —dijo Ana Gil— duerme.", []),
    ("ru", "Москва — столица России.", []),
    ("pt", "", []),
]


@pytest.mark.parametrize(("language", "text", "said"), DIALOGUES)
def test_dashes_open_speech_only_where_somebody_says_it(
    language: str, text: str, said: list[str]
) -> None:
    found = find_dialogue(text, LANGUAGES[language])
    assert [text[slice(*one.inner)].strip() for one in found] == said


FRAMED = [
    ("« Nous partons, explique Luc Morin, maire du village. Demain. »",
     ["Nous partons", "Demain."]),
    ("« Nous, soupire la maire, avons tout essayé. »", ["Nous", "avons tout essayé."]),
    ("« C’est fini, dit-elle. »", ["C’est fini"]),
    ("« Nous partons, s’emporte Luc Morin. C’est fini. »", ["Nous partons", "C’est fini."]),
    ("« Elle a dit non, et elle le répète. »", ["Elle a dit non, et elle le répète."]),
    ("« Il explique, encore, et nous attendons. »", ["Il explique, encore, et nous attendons."]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "said"), FRAMED)
def test_a_frame_inside_the_marks_is_not_quoted(text: str, said: list[str]) -> None:
    found = split_framed(text, find_quoted(text), LANGUAGES["fr"])
    assert [text[slice(*one.inner)].strip(" .,") for one in found] == [s.strip(".") for s in said]


def test_speakers_of_dialogue() -> None:
    text = "—No lo sé —protestó el panadero Luis Gil—. Pregunte mañana."
    assert [(said, who) for _, said, who, _ in quoted("es", text)] == [
        ("No lo sé Pregunte mañana.", "el panadero Luis Gil")
    ]
    text = "« Nous partons, souffle Luc Morin, boulanger. Nous avons tout essayé. »"
    assert [(said, who) for _, said, who, _ in quoted("fr", text)] == [
        ("Nous partons Nous avons tout essayé.", "Luc Morin")
    ]


_PIECES = st.lists(
    st.sampled_from(
        [" – ", "—", " -", "mówi ", "dit-il", ", dit Luc", "Ja", ". ", "« ", " »", "„", "”"]
    )
)


@given(_PIECES.map("".join), st.sampled_from(sorted(LANGUAGES)))
def test_speech_is_in_order_and_apart(text: str, language: str) -> None:
    words = LANGUAGES[language]
    for found in (find_dialogue(text, words), split_framed(text, find_quoted(text), words)):
        inner = [0, *(place for one in found for place in one.inner)]
        assert inner == sorted(inner)
        assert inner[-1] <= len(text)
