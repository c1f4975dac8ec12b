"""Opening a database: migrations, several processes, full disks, locks, damage."""

import shutil
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine, event, inspect, make_url
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateIndex

from tests.store.build import commentary, draft, ids
from workbench.errors import DiskFullError, StoreError
from workbench.settings import Settings
from workbench.store import Store, migrate
from workbench.store.tables import Base, limit_indexes
from workbench.text.translation import Status

NEXT_REVISION = f'''
"""A column more."""

import sqlalchemy as sa
from alembic import op

revision = "9999_colour"
down_revision = "{migrate.HEAD}"


def upgrade() -> None:
    with op.batch_alter_table("project") as table:
        table.add_column(sa.Column("colour", sa.Text(), nullable=False, server_default="red"))
'''


def file_of(url: str) -> Path:
    """The file of an SQLite address."""
    return Path(str(make_url(url).database))


def test_the_settings_say_where_it_is(settings: Settings) -> None:
    Store(settings.store_url).close()
    assert (settings.home / "workbench.sqlite3").is_file()


def test_the_file_is_in_wal_mode_and_holds_to_its_foreign_keys(store: Store) -> None:
    with store.database.read() as session:
        pragmas = {
            name: session.connection().exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "foreign_keys", "busy_timeout", "synchronous")
        }
    assert pragmas == {
        "journal_mode": "wal",
        "foreign_keys": 1,
        "busy_timeout": 30000,
        "synchronous": 2,
    }


@pytest.fixture
def migrated(tmp_path: Path) -> Iterator[Connection]:
    """A database that all migrations were run on, from the first."""
    with create_engine(f"sqlite:///{tmp_path / 'migrated.sqlite3'}").begin() as connection:
        migrate.upgrade(connection, "migrated")
        yield connection


def structure(connection: Connection) -> dict[str, list[object]]:
    """Columns, keys and indexes of every table, as the database tells them."""
    index = (
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = '{}' ORDER BY 1"
    )
    asked = ("PRAGMA table_info({})", "PRAGMA foreign_key_list({})", index)
    return {
        table: [connection.exec_driver_sql(query.format(table)).all() for query in asked]
        for table in inspect(connection).get_table_names()
    }


def test_the_migrations_make_exactly_the_tables(migrated: Connection) -> None:
    assert compare_metadata(MigrationContext.configure(migrated), Base.metadata) == []


def test_a_new_database_is_what_the_migrations_make(store: Store, migrated: Connection) -> None:
    with store.database.read() as session:
        made = session.connection()
        assert structure(made) == structure(migrated)
        assert migrate.revision(made) == migrate.revision(migrated) == migrate.HEAD


def test_a_new_database_is_made_without_loading_migrations(url: str) -> None:
    code = "import sys; from workbench.store import Store; Store(sys.argv[1]); print(*sys.modules)"
    run = subprocess.run(
        [sys.executable, "-c", code, url], capture_output=True, text=True, check=True
    )
    assert "alembic" not in run.stdout.split()


def test_the_newest_revision_is_the_one_named() -> None:
    assert ScriptDirectory.from_config(migrate.alembic_config()).get_heads() == [migrate.HEAD]


def test_a_filled_database_is_migrated_and_keeps_everything(
    store: Store, url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = commentary(store)
    store.translations.save_drafts(mine.id, "en", [draft(id_, "x") for id_ in ids(mine)])
    articles, before = store.articles.list(mine.project_id), store.translations.list(mine.id, "en")
    store.close()

    newer = tmp_path / "100 % newer"
    shutil.copytree(migrate.FOLDER, newer)
    (newer / "versions" / "v9999_colour.py").write_text(NEXT_REVISION, encoding="utf-8")
    with monkeypatch.context() as patch:
        patch.setattr(migrate, "FOLDER", newer)
        patch.setattr(migrate, "HEAD", "9999_colour")
        updated = Store(url)
        with updated.database.read() as session:
            colours = session.connection().exec_driver_sql("SELECT colour FROM project")
            assert colours.scalars().all() == ["red"]
        assert updated.articles.list(mine.project_id) == articles
        assert updated.translations.list(mine.id, "en") == before
        updated.close()

    with pytest.raises(StoreError, match="newer version of the workbench"):
        Store(url)


LATER_TABLES = (
    "memory_unit", "term", "dismissed_flag", "effort", "annotation", "project_setting",
    "original",
)  # fmt: skip


def test_an_article_from_before_access_dates_is_kept_and_can_be_given_one(
    store: Store, url: str
) -> None:
    mine = commentary(store)
    with store.database.write() as session:
        for table in LATER_TABLES:
            session.connection().exec_driver_sql(f"DROP TABLE {table}")
        session.connection().exec_driver_sql("ALTER TABLE article DROP COLUMN accessed_at")
        session.connection().exec_driver_sql("ALTER TABLE link DROP COLUMN stale")
        session.connection().exec_driver_sql(
            "UPDATE alembic_version SET version_num = '0002_decisions'"
        )
    store.close()
    updated = Store(url)
    found = updated.articles.get(mine.id)
    assert (found.article, found.article.accessed_at) == (mine.article, None)
    given = replace(found.article, accessed_at="2025-03-04")
    updated.articles.update(mine.id, given, version=found.version)
    assert updated.articles.get(mine.id).article == given
    updated.close()


def test_opening_an_up_to_date_database_loads_no_migrations(store: Store, url: str) -> None:
    code = "import sys; from workbench.store import Store; Store(sys.argv[1]); print(*sys.modules)"
    run = subprocess.run(
        [sys.executable, "-c", code, url], capture_output=True, text=True, check=True
    )
    assert not {"alembic", "torch", "streamlit"} & set(run.stdout.split())


def test_many_open_a_new_database_at_once(url: str) -> None:
    start = threading.Barrier(6)
    stores: list[Store] = []

    def work() -> None:
        start.wait()
        stores.append(Store(url))
        stores[-1].projects.create(threading.current_thread().name)

    threads = [threading.Thread(target=work) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(stores) == 6
    assert len(stores[0].projects.list()) == 6
    for store in stores:
        store.close()


def test_two_processes_make_a_new_database_at_once(url: str) -> None:
    code = "import sys; from workbench.store import Store; Store(sys.argv[1]).projects.create('x')"
    processes = [subprocess.Popen([sys.executable, "-c", code, url]) for _ in range(2)]
    assert [process.wait(60) for process in processes] == [0, 0]
    store = Store(url)
    assert len(store.projects.list()) == 2
    store.close()


def test_a_full_disk_is_named_and_nothing_is_lost(store: Store) -> None:
    mine = commentary(store)
    store.translations.save_drafts(mine.id, "en", [draft(id_, "short") for id_ in ids(mine)])
    before = store.translations.list(mine.id, "en")
    full = True

    def limit(connection: sqlite3.Connection, *_: object) -> None:
        pages = connection.execute("PRAGMA page_count").fetchone()[0] + 2 if full else 2**30
        connection.execute(f"PRAGMA max_page_count = {pages}")

    event.listen(store.database.engine, "checkout", limit)
    with pytest.raises(DiskFullError, match="no room left"):
        store.translations.edit(
            mine.id,
            "en",
            ids(mine)[0],
            source="Quelle",
            text="very long " * 10_000,
            status=Status.EDITED,
            version=1,
        )
    assert store.translations.list(mine.id, "en") == before
    assert store.translations.history(mine.id, "en", ids(mine)[0]) == []
    full = False
    edited = store.translations.edit(
        mine.id, "en", ids(mine)[0], source="Q", text="fits", status=Status.EDITED, version=1
    )
    assert edited.version == 2


def test_a_lock_held_too_long_is_told(store: Store, url: str) -> None:
    hasty = Store(url, busy_timeout=0.05)
    other = sqlite3.connect(file_of(url), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreError, match="locked"):
        hasty.projects.create("Wartet")
    assert hasty.projects.list() == []
    other.execute("ROLLBACK")
    other.close()
    hasty.projects.create("Wartet nicht mehr")
    hasty.close()


def test_reading_does_not_wait_for_a_writer(store: Store, url: str) -> None:
    mine = commentary(store)
    other = sqlite3.connect(file_of(url), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    other.execute("UPDATE project SET name = 'half done'")
    assert store.projects.get(mine.project_id).name == "Hochwasser"
    Store(url, busy_timeout=0.05).close()
    other.execute("ROLLBACK")
    other.close()


def test_a_folder_that_cannot_be_made_is_named_with_the_way_out(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    home = tmp_path / "file" / "home"
    with pytest.raises(StoreError) as error:
        Store(f"sqlite:///{home / 'workbench.sqlite3'}")
    assert str(home) in error.value.problem
    assert "WORKBENCH_HOME" in error.value.way_out


def test_a_path_that_cannot_be_opened_is_named_with_the_way_out(tmp_path: Path) -> None:
    (tmp_path / "workbench.sqlite3").mkdir()
    with pytest.raises(StoreError) as error:
        Store(f"sqlite:///{tmp_path / 'workbench.sqlite3'}")
    assert str(tmp_path) in error.value.problem
    assert "WORKBENCH_HOME" in error.value.way_out


def test_a_file_that_is_no_database_is_left_as_it_is(url: str) -> None:
    file_of(url).parent.mkdir()
    file_of(url).write_text("Liebes Tagebuch, " * 100)
    with pytest.raises(StoreError, match="not a workbench database"):
        Store(url)
    assert file_of(url).read_text().startswith("Liebes Tagebuch")


@pytest.mark.parametrize("url", ["nonsense", "sqlite://", "sqlite:///:memory:"])
def test_an_address_that_is_no_file_is_explained(url: str) -> None:
    with pytest.raises(StoreError, match="address"):
        Store(url)


def test_on_postgresql_too_only_live_translations_must_be_unique() -> None:
    limit_indexes("postgresql")
    indexes = Base.metadata.tables["translated_segment"].indexes
    made = [str(CreateIndex(index).compile(dialect=postgresql.dialect())) for index in indexes]
    assert [sql.endswith("WHERE NOT orphaned") for sql in made if "UNIQUE" in sql] == [True]
