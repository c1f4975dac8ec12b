"""The files articles were read from: kept byte for byte, copied, archived, never let in changed."""

import io
from pathlib import Path

import pytest

from tests.store.build import article
from tests.store.test_archive import exported, files, packed, put, row
from workbench.errors import UnreadableFileError
from workbench.store import Original, Store, StoredArticle, archive, import_project

FILE = Original("Hochwasser.docx", b"PK\x03\x04\x00\xff\r\n" * 3)


@pytest.fixture
def mine(store: Store) -> StoredArticle:
    """A commentary that was read from a file."""
    project = store.projects.create("Hochwasser")
    return store.articles.add(project.id, article("Ein Satz."), "Ein Satz.", original=FILE)


def test_it_is_the_same_to_the_byte(store: Store, mine: StoredArticle) -> None:
    assert store.originals.find(mine.id) == FILE
    assert store.originals.name(mine.id) == "Hochwasser.docx"


def test_what_was_pasted_has_none(store: Store, mine: StoredArticle) -> None:
    pasted = store.articles.add(mine.project_id, article("Ein Satz."), "Ein Satz.")
    assert store.originals.find(pasted.id) is None
    assert store.originals.name(pasted.id) is None


def test_it_goes_with_its_project(store: Store, mine: StoredArticle) -> None:
    store.projects.purge(mine.project_id)
    assert store.originals.find(mine.id) is None


def test_a_copy_of_the_project_has_it(store: Store, mine: StoredArticle) -> None:
    copy = store.projects.duplicate(mine.project_id, "Kopie")
    [copied] = store.articles.list(copy.id)
    assert copied.id != mine.id
    assert store.originals.find(copied.id) == FILE


def test_an_archive_has_it(store: Store, mine: StoredArticle, tmp_path: Path) -> None:
    contents = exported(store, mine.project_id)
    assert files(contents)[f"originals/{mine.id}"] == FILE.data
    other = Store(f"sqlite:///{tmp_path / 'other' / 'w.sqlite3'}")
    [moved] = other.articles.list(import_project(other, io.BytesIO(contents)).id)
    assert other.originals.find(moved.id) == FILE
    other.close()


def test_an_archive_without_room_leaves_it_out(
    store: Store, mine: StoredArticle, monkeypatch: pytest.MonkeyPatch
) -> None:
    small = Original("Klein.txt", b"Satz.")
    second = store.articles.add(mine.project_id, article("Satz."), "Satz.", original=small)
    monkeypatch.setattr(archive, "MAX_ORIGINALS", len(small.data))
    project = import_project(store, io.BytesIO(exported(store, mine.project_id)))
    found = [store.originals.name(copied.id) for copied in store.articles.list(project.id)]
    assert store.originals.find(second.id) == small
    assert found == [None, "Klein.txt"]


def test_what_is_not_the_file_it_was_is_refused(store: Store, mine: StoredArticle) -> None:
    name = f"originals/{mine.id}"
    for change in (
        put(name, FILE.data + b"!"),
        put(name, None),
        put("originals/0123456789ab", b"x"),
        put("originals/../x", b"x"),
        row("originals", sha256="0" * 64),
        row("originals", article_id="0123456789ab"),
        row("originals", name=None),
    ):
        contents = files(exported(store, mine.project_id))
        change(contents)
        with pytest.raises(UnreadableFileError, match="Nothing was imported"):
            import_project(store, packed(contents))
    assert len(store.projects.list()) == 1
