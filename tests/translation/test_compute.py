"""Choosing a compute type by its output."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from workbench.translation.compute import RECORD, SMOKE_TEXTS, agreement, choose_compute_type

ALL = {"int8", "int8_float32", "float32"}


class Model:
    """Translates by writing backwards; some types give garbage or fail."""

    def __init__(self, garbage: Sequence[str] = (), failing: Sequence[str] = ()) -> None:
        self.garbage, self.failing = garbage, failing
        self.calls: list[str] = []

    def __call__(self, kind: str, texts: Sequence[str]) -> list[str]:
        self.calls.append(kind)
        if kind in self.failing:
            raise ValueError(f"{kind} is not supported")
        return ["⁇ ⁇ ⁇" if kind in self.garbage else text[::-1] for text in texts]


def choose(model: Model, record: Path, key: str = "model") -> str:
    return choose_compute_type(ALL, "de", model, record, key)


def test_the_fastest_type_wins(tmp_path: Path) -> None:
    assert choose(Model(), tmp_path / RECORD) == "int8"


def test_garbage_and_failure_fall_back(tmp_path: Path) -> None:
    assert choose(Model(garbage=["int8"]), tmp_path / "a") == "int8_float32"
    assert choose(Model(failing=["int8", "int8_float32"]), tmp_path / "b") == "float32"


def test_each_type_is_tried_once_per_model(tmp_path: Path) -> None:
    record = tmp_path / RECORD
    choose(Model(garbage=["int8"]), record)
    again = Model()
    assert choose(again, record) == "int8_float32"
    assert again.calls == []
    other = Model()
    assert choose(other, record, "another model") == "int8"
    assert other.calls == ["int8", "float32"]
    assert set(json.loads(record.read_text())) == {"model", "another model"}


@pytest.mark.parametrize("content", ["", "{", "[]", "null"])
def test_a_broken_record_is_written_anew(tmp_path: Path, content: str) -> None:
    record = tmp_path / RECORD
    record.write_text(content)
    assert choose(Model(), record) == "int8"
    assert json.loads(record.read_text()) == {"model": {"int8": True}}


def test_a_folder_that_cannot_be_written_is_no_obstacle(tmp_path: Path) -> None:
    assert choose(Model(), tmp_path / "missing" / RECORD) == "int8"


def test_agreement() -> None:
    assert agreement(["Hello there."], ["Hello there!"]) > 0.9
    assert agreement([""], ["Hello there!"]) == 0.0


def test_there_are_three_texts_a_language() -> None:
    assert {len(texts) for texts in SMOKE_TEXTS.values()} == {3}
