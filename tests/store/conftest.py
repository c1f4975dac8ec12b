"""A real SQLite file for every test."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench.store import Store


@pytest.fixture
def url(tmp_path: Path) -> str:
    """The address of a database that is not there yet."""
    return f"sqlite:///{tmp_path / 'data' / 'workbench.sqlite3'}"


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated database without a row, made once and copied for each test."""
    path = tmp_path_factory.mktemp("empty") / "workbench.sqlite3"
    Store(f"sqlite:///{path}").close()
    return path


@pytest.fixture
def store(url: str, tmp_path: Path, empty_database: Path) -> Iterator[Store]:
    """An empty store."""
    (tmp_path / "data").mkdir()
    shutil.copy(empty_database, tmp_path / "data")
    store = Store(url, busy_timeout=30.0)
    yield store
    store.close()
