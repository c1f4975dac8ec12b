"""Settings: defaults, then the file, then the environment; nonsense is named with its place."""

from pathlib import Path

import pytest

from workbench.errors import SettingsError
from workbench.settings import Settings, load_settings


def written(home: Path, text: str) -> dict[str, str]:
    home.mkdir()
    (home / "workbench.toml").write_text(text, encoding="utf-8")
    return {"WORKBENCH_HOME": str(home)}


def test_the_environment_goes_before_the_file_and_the_file_before_the_defaults(
    tmp_path: Path,
) -> None:
    environ = written(tmp_path / "home", 'beam_size = 2\nencoder = "a/b"\n')
    settings = load_settings(environ | {"WORKBENCH_BEAM_SIZE": "3"})
    assert settings == Settings(tmp_path / "home", beam_size=3, encoder="a/b")


def test_an_empty_variable_counts_as_none(tmp_path: Path) -> None:
    environ = {"WORKBENCH_HOME": str(tmp_path), "WORKBENCH_BEAM_SIZE": ""}
    assert load_settings(environ) == Settings(tmp_path)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("beam_size = ", r"workbench\.toml is not valid TOML.*Mend or remove it"),
        ("beem_size = 2", r"workbench\.toml sets “beem_size”, which is unknown.*beam_size"),
        ('beam_size = "many"', r"sets “beam_size” to 'many'.*a whole number from 1 to 32"),
        ("beam_size = 0", r"sets “beam_size” to 0.*from 1 to 32"),
        ("model_memory_mb = -1", r"from 64 to"),
        ("network_timeout = 0", r"a number from 0\.1 to 3600"),
        ("network_timeout = nan", r"a number from 0\.1 to 3600"),
    ],
)
def test_a_file_with_a_mistake_is_named(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(SettingsError, match=message):
        load_settings(written(tmp_path / "home", text))


def test_a_file_that_is_no_text_is_named(tmp_path: Path) -> None:
    (tmp_path / "workbench.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(SettingsError, match="not valid TOML"):
        load_settings({"WORKBENCH_HOME": str(tmp_path)})


def test_a_variable_with_a_mistake_is_named(tmp_path: Path) -> None:
    environ = {"WORKBENCH_HOME": str(tmp_path), "WORKBENCH_BEAM_SIZE": "x"}
    with pytest.raises(SettingsError, match="the environment sets “beam_size” to 'x'"):
        load_settings(environ)
