"""The unseen golden sets can be read, and their labels lie in their texts."""

import pytest

from benchmarks import discrepancies, unseen, unseen_quotations


def test_the_readings_of_every_pair_stand_in_its_sentences() -> None:
    pairs = list(discrepancies.read_golden("held", unseen.PAIRS))
    assert len({pair.language for pair in pairs}) == 9
    for pair in pairs:
        for kind, own, other in pair.differ:
            assert kind == pair.about
            assert own in pair.commentary
            assert other in pair.coverage


@pytest.mark.parametrize("language", unseen_quotations.languages())
def test_every_quotation_of_a_passage_has_words_and_a_speaker(language: str) -> None:
    passages = unseen_quotations.read_passages(language)
    assert any(not passage.gold for passage in passages)
    for passage in passages:
        assert not set("<>") & set(passage.text)
        for quote in passage.gold:
            assert quote.speakers
            for start, end in (*quote.spans, *quote.speakers):
                assert passage.text[start:end].strip()


def test_marks_tie_split_words_to_speaker_and_pronoun() -> None:
    passage = unseen_quotations.read_passage(
        "<s1>Ada</s1> kam. „<d1>Ja</d1>“, sagte <p1>sie</p1>, „<d1>so</d1>“."
    )
    assert passage.text == "Ada kam. „Ja“, sagte sie, „so“."
    assert [passage.text[slice(*quote.spans[0])] for quote in passage.gold] == ["Ja", "so"]
    assert {passage.text[slice(*one)] for one in passage.gold[0].speakers} == {"Ada", "sie"}


def test_a_mark_left_open_is_refused() -> None:
    with pytest.raises(ValueError, match="s1"):
        unseen_quotations.read_passage("<s1>Ada kam.")


@pytest.mark.parametrize("language", unseen_quotations.languages())
def test_halves_share_no_passage_and_miss_none(language: str) -> None:
    halves = [unseen_quotations.read_passages(language, half) for half in unseen_quotations.HALVES]
    whole = unseen_quotations.read_passages(language)
    texts = [{passage.text for passage in half} for half in halves]
    assert not texts[0] & texts[1]
    assert texts[0] | texts[1] == {passage.text for passage in whole}
    assert 0 <= len(halves[0]) - len(halves[1]) <= 1
