"""People found by spaCy pipelines that the settings name."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.pipelines import save_pipeline
from workbench.comparison.discrepancies import find_discrepancies
from workbench.comparison.recognition import SpacyRecogniser, load_recogniser
from workbench.errors import ModelError, SettingsError
from workbench.text.finding import DiscrepancyKind, Mention, Statement


@pytest.fixture(scope="module")
def german(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return save_pipeline(tmp_path_factory.mktemp("de") / "names", "de", ["Herr Ögyen Tashi"])


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("xx") / "names"
    return save_pipeline(folder, "xx", ["Karma Tashi"], label="PERSON")


def loaded(*folders: Path | str) -> SpacyRecogniser:
    recogniser = load_recogniser(", ".join(f"spacy:{folder}" for folder in folders))
    assert recogniser is not None
    return recogniser


def test_a_pipeline_reads_its_language_and_tells_people_from_places(german: Path) -> None:
    recogniser = loaded(german)
    text = "😀 In Elsterau sprach Herr Ögyen Tashi."
    assert recogniser.people(text, "de-AT") == (Mention("Herr Ögyen Tashi", 21, 37),)
    assert recogniser.people(text, "en") == ()


def test_one_for_many_languages_reads_what_no_other_does(german: Path, many: Path) -> None:
    recogniser = loaded(german, many)
    assert recogniser.people("Karma Tashi spoke.", "en") == (Mention("Karma Tashi", 0, 11),)
    assert recogniser.people("Karma Tashi sprach.", "de") == ()


def test_their_names_are_compared_without_titles(german: Path, many: Path) -> None:
    own = Statement("Herr Ögyen Tashi sprach.", "de")
    other = Statement("Karma Tashi spoke.", "en")
    assert find_discrepancies(own, other) == ()
    (found,) = find_discrepancies(own, other, loaded(german, many))
    assert found.kind is DiscrepancyKind.NAME
    assert found.commentary == (Mention("Ögyen Tashi", 5, 16),)
    assert found.coverage == (Mention("Karma Tashi", 0, 11),)


def test_the_signature_names_what_reads_the_languages_at_hand(german: Path, many: Path) -> None:
    recogniser = loaded(german, many)
    own, other = recogniser.signature(["de-CH"]), recogniser.signature(["pl", "en"])
    assert own.startswith("de_pipeline 0.0.0 ")
    assert other.startswith("xx_pipeline 0.0.0 ")
    assert recogniser.signature(["en", "de", "pl"]) == f"{own}, {other}"
    assert loaded(german).signature(["en"]) == ""


def test_the_signature_tells_other_contents_and_not_other_places(
    german: Path, tmp_path: Path
) -> None:
    signature = loaded(german).signature(["de"])
    copy = shutil.copytree(german, tmp_path / "copy")
    assert loaded(copy).signature(["de"]) == signature
    other = save_pipeline(tmp_path / "other", "de", ["Frau Ögyen Tashi"])
    assert loaded(other).signature(["de"]) != signature


def test_an_installed_package_is_found_by_its_name(
    german: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "de_own_names"
    shutil.copytree(german, package / "de_own_names-1.0.0")
    shutil.copy(german / "meta.json", package)
    (package / "__init__.py").write_text(
        "from spacy.util import load_model_from_path\nfrom pathlib import Path\n"
        "def load(**given):\n"
        "    return load_model_from_path(Path(__file__).parent / 'de_own_names-1.0.0', **given)\n"
    )
    (tmp_path / "de_own_names-1.0.0.dist-info").mkdir()
    (tmp_path / "de_own_names-1.0.0.dist-info" / "METADATA").write_text(
        "Metadata-Version: 2.1\nName: de_own_names\nVersion: 1.0.0\n"
    )
    monkeypatch.syspath_prepend(tmp_path)
    recogniser = loaded("de_own_names")
    assert [m.text for m in recogniser.people("Herr Ögyen Tashi sprach.", "de")]
    assert recogniser.signature(["de"]) == loaded(german).signature(["de"])


def test_nothing_is_named_by_an_empty_setting() -> None:
    assert load_recogniser(" , ") is None


@pytest.mark.parametrize(
    ("setting", "message"),
    [
        ("de_core_news_sm", r"“de_core_news_sm”, which names no pipeline.*spacy:de_core"),
        ("spacy: ", r"“spacy:”, which names no pipeline"),
        ("spacy:de_missing_model", r"“de_missing_model”.*neither an installed.*Install it"),
        ("spacy:no.such/folder", r"“no.such/folder”, which is neither"),
        ("spacy:json", r"“json”, which is no spaCy pipeline"),
    ],
)
def test_what_cannot_be_used_is_named_with_the_setting(setting: str, message: str) -> None:
    with pytest.raises(SettingsError, match=rf"WORKBENCH_NAMES.*{message}"):
        load_recogniser(setting)


def test_a_pipeline_that_finds_no_people_is_refused(german: Path, tmp_path: Path) -> None:
    folder = save_pipeline(tmp_path / "places", "de", [])
    with pytest.raises(SettingsError, match="finds no people"):
        load_recogniser(f"spacy:{folder}")
    (folder / "meta.json").write_text(json.dumps({"lang": "de"}))
    with pytest.raises(SettingsError, match=r"is no spaCy pipeline.*meta\.json"):
        load_recogniser(f"spacy:{folder}")


def test_two_pipelines_for_one_language_are_refused(german: Path, tmp_path: Path) -> None:
    copy = shutil.copytree(german, tmp_path / "copy")
    with pytest.raises(SettingsError, match=r"two pipelines for the language “de”.*Take one"):
        load_recogniser(f"spacy:{german},spacy:{copy}")


def test_a_broken_pipeline_is_named_when_it_is_loaded(german: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(german, tmp_path / "broken")
    (folder / "config.cfg").write_text("[nlp")
    recogniser = loaded(folder)
    for ask in (recogniser.load, lambda: recogniser.people("Wer sprach?", "de")):
        with pytest.raises(ModelError, match=r"broken” that WORKBENCH_NAMES names cannot be load"):
            ask()


def test_without_spacy_it_is_told_how_to_get_it(
    german: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "spacy", None)
    with pytest.raises(SettingsError, match=r"spaCy is not installed.*pip install spacy"):
        load_recogniser(f"spacy:{german}")


def test_spacy_waits_until_the_first_text_in_its_language(german: Path) -> None:
    program = (
        "import sys; from workbench.comparison.recognition import load_recogniser;"
        f"names = load_recogniser({f'spacy:{german}'!r}); names.signature(['de']);"
        "names.people('Karma Tashi spoke.', 'en'); print('spacy' in sys.modules);"
        "names.people('Wer sprach?', 'de'); print('spacy' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["False", "True"]
