"""Bergamot's models through their native class."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from workbench.errors import ModelError
from workbench.translation.bergamot import BergamotEngine, bergamot_steps


def translate(engine: BergamotEngine, *texts: str) -> list[str]:
    return [proposals[0].text for _, proposals in engine.translate(texts)]


def test_both_directions(bergamot: BergamotEngine) -> None:
    assert translate(bergamot, "Where is the station?") == ["Onde está a estação?"]
    assert translate(BergamotEngine("pt", "en"), "Onde está a estação?") == [
        "Where is the station?"
    ]


def test_what_the_public_translator_damages_stays_whole(bergamot: BergamotEngine) -> None:
    (text,) = translate(bergamot, "She plays the Brisbane Open at 9:30.")
    assert "Brisbane Open" in text
    assert "9:30" in text
    assert "(" not in text


def test_brackets_newlines_and_what_has_no_letters(bergamot: BergamotEngine) -> None:
    texts = ["The president [of France] said no.", "Line one\nand two.", "***", "", "1,200"]
    brackets, lines, *rest = translate(bergamot, *texts)
    assert "[da França]" in brackets
    assert "\n" not in lines
    assert rest == ["***", "", "1,200"]


def test_of_many_sentences_none_is_dropped(bergamot: BergamotEngine) -> None:
    sentences = [f"In room {number} there is a table." for number in range(20, 50)]
    ((_, (proposal,)),) = bergamot.translate([" ".join(sentences)])
    assert proposal.pieces == 1
    assert all(str(number) in proposal.text for number in range(20, 50))


def test_a_sentence_too_long_goes_in_pieces_and_says_so(bergamot: BergamotEngine) -> None:
    ((_, (proposal,)),) = bergamot.translate(["she saw a dog and a cat, " * 12])
    assert proposal.pieces > 1


def test_threads_do_not_disturb_each_other(bergamot: BergamotEngine) -> None:
    texts = [f"House number {number} is red." for number in range(8)]
    alone = [translate(bergamot, text)[0] for text in texts]
    with ThreadPoolExecutor(4) as threads:
        together = list(threads.map(lambda text: translate(bergamot, text)[0], texts * 3))
    assert together == alone * 3


def test_other_pairs_are_refused() -> None:
    with pytest.raises(ModelError, match="de→pt"):
        BergamotEngine("de", "pt")


def test_steps_need_nothing_loaded() -> None:
    assert {(step.source, step.target) for step in bergamot_steps()} == {("en", "pt"), ("pt", "en")}
