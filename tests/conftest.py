"""What many tests share."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck
from hypothesis import settings as hypothesis_settings

from benchmarks.data import EVALUATION_DATA
from workbench.settings import Settings

# A machine busy with other work makes an example slow; that says nothing about the code.
hypothesis_settings.register_profile(
    "workbench", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
hypothesis_settings.load_profile("workbench")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings whose home is an empty folder of this test's own."""
    return Settings(tmp_path / "home")


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep every test away from the user's own data."""
    monkeypatch.setenv("WORKBENCH_HOME", str(tmp_path / "home"))


@pytest.fixture
def evaluation_data() -> Path:
    """The folder of evaluation data; tests that need it are skipped where it is not."""
    if not EVALUATION_DATA.is_dir():
        pytest.skip(f"no evaluation data at {EVALUATION_DATA}; set WORKBENCH_EVALUATION_DATA")
    return EVALUATION_DATA
