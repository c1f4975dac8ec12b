"""The worked example, compared with the default encoder."""

from collections.abc import Iterator

import pytest

from workbench.services import Workbench, comparisons
from workbench.services.columns import Comparison
from workbench.services.example import load_example
from workbench.settings import Settings
from workbench.text.article import Role


@pytest.fixture(scope="package")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workbench]:
    """A workbench with the worked example."""
    with Workbench(Settings(tmp_path_factory.mktemp("overview") / "home")) as workbench:
        load_example(workbench)
        yield workbench


@pytest.fixture(scope="package")
def example(shown: Workbench) -> Comparison:
    """The example's commentary against all its coverage."""
    [project] = shown.store.projects.list()
    [own] = shown.store.articles.list(project.id, Role.COMMENTARY)
    return comparisons.compare(shown, own.id)
