"""A project as one file: whole, and nothing hostile let in."""

import hashlib
import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.store.build import article, commentary, coverage, draft, ids
from workbench.errors import NotFoundError, StoreError, UnreadableFileError
from workbench.store import Store, StoredArticle, archive_reading, export_project, import_project
from workbench.text.alignment import Link, LinkState
from workbench.text.translation import Status

Files = dict[str, bytes]


@pytest.fixture
def mine(store: Store) -> StoredArticle:
    """A commentary with all that can hang on one."""
    return full_commentary(store)


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The archive of such a commentary's project."""
    store = Store(f"sqlite:///{tmp_path_factory.mktemp('archive') / 'w.sqlite3'}")
    made = exported(store, full_commentary(store).project_id)
    store.close()
    return made


def full_commentary(store: Store) -> StoredArticle:
    """A commentary with edits, histories, orphans, links and decisions."""
    mine = commentary(store, "Ein 🌊 kommt. ", "Niemand schläft. ", "Wer zahlt?", " \u2028\x85")
    other = coverage(store, mine.project_id)
    a, b, c, _ = ids(mine)
    store.translations.save_drafts(mine.id, "en", [draft(a, "a0"), draft(b, "b0"), draft(c, "c0")])
    store.translations.save_drafts(mine.id, "zh", [draft(a, "洪水")])
    for text, status, version in (("b1", Status.EDITED, 1), ("b2\n\u2028", Status.CONFIRMED, 2)):
        store.translations.edit(
            mine.id, "en", b, source="Q", text=text, status=status, version=version
        )
    links = [Link((id_,), (ids(other)[0],), 0.1 * n) for n, id_ in enumerate((a, b, c), start=1)]
    store.links.save_alignment(mine.id, other.id, links, signature="usem3", event_score=0.5)
    first, second, _ = store.links.list(mine.id)
    store.links.decide(first.id, LinkState.ACCEPTED, version=1)
    store.links.relink(second.id, [b, c], ids(other), version=1)
    shorter = article("Ein 🌊 kommt. ", "Wer zahlt?", " \u2028\x85")
    store.articles.update(mine.id, shorter, version=1)
    assert store.translations.orphans(mine.id, "en")
    assert store.links.orphans(mine.id)
    return mine


def exported(store: Store, project_id: str) -> bytes:
    """An archive."""
    target = io.BytesIO()
    export_project(store, project_id, target)
    return target.getvalue()


def files(archive: bytes) -> Files:
    """What is in an archive."""
    with zipfile.ZipFile(io.BytesIO(archive)) as file:
        return {name: file.read(name) for name in file.namelist()}


def packed(contents: Files, *, sums: bool = True) -> io.BytesIO:
    """An archive of these files, with a manifest that agrees with them."""
    manifest = json.loads(contents["manifest.json"])
    if sums:
        manifest["files"] = {
            name: hashlib.sha256(data).hexdigest()
            for name, data in contents.items()
            if name != "manifest.json"
        }
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in (contents | {"manifest.json": json.dumps(manifest).encode()}).items():
            archive.writestr(name, data)
    target.seek(0)
    return target


def plain(archive: bytes) -> list[str]:
    """The rows of an archive, ids replaced by the order they come up in."""
    contents = files(archive)
    rows = [
        (table, json.loads(line))
        for table in ("articles", "translations", "revisions", "alignments", "links")
        for line in contents[f"{table}.jsonl"].decode().split("\n")[:-1]
    ]
    names: dict[object, str] = {}
    for table, row in rows:
        if table in ("articles", "translations"):
            names.setdefault((table, row["id"]), f"{table} {len(names)}")
    for table, row in rows:
        for key, kind in (
            ("id", table),
            ("article_id", "articles"),
            ("commentary_id", "articles"),
            ("coverage_id", "articles"),
            ("translation_id", "translations"),
        ):
            if key in row:
                row[key] = names.get((kind, row[key]))
    sources = [data.decode() for name, data in contents.items() if name.startswith("sources/")]
    return sorted([json.dumps(row, sort_keys=True) for _, row in rows] + sources)


def test_out_and_in_and_out_again_is_the_same(store: Store, mine: StoredArticle) -> None:
    first = exported(store, mine.project_id)
    project = import_project(store, io.BytesIO(first))
    second = exported(store, project.id)
    assert plain(second) == plain(first)
    assert len(plain(first)) == len(plain(second)) == 15


def test_an_archive_moves_to_another_machine(
    store: Store, mine: StoredArticle, tmp_path: Path
) -> None:
    path = tmp_path / "Hochwasser.zip"
    export_project(store, mine.project_id, path)
    assert [p.name for p in tmp_path.glob("*.part")] == []
    other = Store(f"sqlite:///{tmp_path / 'other' / 'w.sqlite3'}")
    project = import_project(other, path)
    assert (project.name, project.commentary_count, project.coverage_count) == ("Hochwasser", 1, 1)
    moved, _ = other.articles.list(project.id)
    assert moved.article == store.articles.get(mine.id).article
    assert moved.source_text == mine.source_text
    for target in ("en", "zh"):
        there = other.translations.list(moved.id, target)
        assert there == store.translations.list(mine.id, target)
    [orphan] = other.translations.orphans(moved.id, "en")
    assert orphan.text == "b2\n\u2028"
    history = other.translations.history(moved.id, "en", orphan.segment_id)
    assert [r.text for r in history] == ["b0", "b1"]
    assert [s.link for s in other.links.list(moved.id)] == [
        s.link for s in store.links.list(mine.id)
    ]
    assert [s.link for s in other.links.orphans(moved.id)] == [
        s.link for s in store.links.orphans(mine.id)
    ]
    other.close()


def test_what_was_deleted_stays_behind(store: Store, mine: StoredArticle) -> None:
    other = store.articles.list(mine.project_id)[1]
    store.articles.delete(other.id)
    project = import_project(store, io.BytesIO(exported(store, mine.project_id)))
    assert (project.commentary_count, project.coverage_count) == (1, 0)
    assert store.articles.deleted(project.id) == []


def test_no_archive_chooses_where_texts_may_be_sent(store: Store, mine: StoredArticle) -> None:
    store.settings.put(mine.project_id, "typography.en", "single")
    store.settings.put(mine.project_id, "endpoint_on", True)
    written = files(exported(store, mine.project_id))
    (line,) = written["settings.jsonl"].splitlines()
    assert json.loads(line)["name"] == "typography.en"
    foreign = line.replace(b"typography.en", b"endpoint_on").replace(b'\\"single\\"', b"true")
    project = import_project(store, packed(written | {"settings.jsonl": line + b"\n" + foreign}))
    assert store.settings.get(project.id, "typography.en", "") == "single"
    assert store.settings.get(project.id, "endpoint_on", False) is False


def test_an_empty_project_can_be_archived(store: Store) -> None:
    empty = store.projects.create("Leer")
    project = import_project(store, io.BytesIO(exported(store, empty.id)))
    assert project.name == "Leer"
    assert store.articles.list(project.id) == []


def test_the_copy_is_not_tied_to_the_original(store: Store, mine: StoredArticle) -> None:
    archive = exported(store, mine.project_id)
    store.projects.purge(mine.project_id)
    project = import_project(store, io.BytesIO(archive))
    assert len(store.articles.list(project.id)) == 2


def test_an_unknown_project_writes_no_file(store: Store, tmp_path: Path) -> None:
    with pytest.raises(NotFoundError):
        export_project(store, "feedfeedfeed", tmp_path / "a.zip")
    assert list(tmp_path.glob("a.zip*")) == []


def test_a_place_that_cannot_be_written_is_named(store: Store, tmp_path: Path) -> None:
    project = store.projects.create("Leer")
    with pytest.raises(StoreError, match=r"nowhere/a\.zip"):
        export_project(store, project.id, tmp_path / "nowhere" / "a.zip")


def row(table: str, **changes: Any) -> Callable[[Files], None]:
    """Change the first row of a table; ``...`` removes a column."""

    def change(contents: Files) -> None:
        lines = contents[f"{table}.jsonl"].decode().split("\n")
        first = json.loads(lines[0]) | changes
        first = {name: value for name, value in first.items() if value is not ...}
        lines[0] = json.dumps(first)
        contents[f"{table}.jsonl"] = "\n".join(lines).encode()

    return change


def manifest(**changes: Any) -> Callable[[Files], None]:
    """Change the manifest."""

    def change(contents: Files) -> None:
        contents["manifest.json"] = json.dumps(
            json.loads(contents["manifest.json"]) | changes
        ).encode()

    return change


def put(name: str, data: bytes | None) -> Callable[[Files], None]:
    """Add, replace or remove a file."""

    def change(contents: Files) -> None:
        contents.pop(name, None)
        if data is not None:
            contents[name] = data

    return change


def twice(table: str) -> Callable[[Files], None]:
    """Repeat all rows of a table."""

    def change(contents: Files) -> None:
        contents[f"{table}.jsonl"] *= 2

    return change


BROKEN = {
    "a file outside": put("../../evil.txt", b"x"),
    "an absolute file": put("/etc/evil", b"x"),
    "a source that climbs": put("sources/../evil.txt", b"x"),
    "a file of no use": put("run.sh", b"x"),
    "a source of no article": put("sources/0123456789ab.txt", b"x"),
    "a table missing": put("links.jsonl", None),
    "no JSON": put("links.jsonl", b"{"),
    "no UTF-8": put("links.jsonl", b"\xff\n"),
    "no row": put("links.jsonl", b"[]\n"),
    "nothing but a number": put("articles.jsonl", b"7\n"),
    "deep nesting": put("links.jsonl", b"[" * 100_000 + b"]" * 100_000 + b"\n"),
    "another format": manifest(format="something else"),
    "no schema": manifest(schema="1"),
    "no name": manifest(project={"name": " "}),
    "no project": manifest(project=None),
    "a column missing": row("articles", title=...),
    "a column too many": row("articles", project_id="feedfeedfeed"),
    "a number for a text": row("articles", title=7),
    "nothing for a text": row("articles", title=None),
    "a text for a number": row("articles", version="1"),
    "truth for a number": row("articles", version=True),
    "a number too large": row("articles", version=2**70),
    "no number at all": row("articles", probability=float("nan")),
    "an unknown role": row("articles", role="poem"),
    "an unknown status": row("translations", status="perfect"),
    "an unknown state": row("links", state="maybe"),
    "an id too long": row("links", id="0" * 13),
    "no time": row("articles", updated_at="yesterday at about half past"),
    "half a character": row("articles", title="\ud83d"),
    "blocks that are none": row("articles", blocks=[{"kind": "paragraph"}]),
    "a segment outside its block": row(
        "articles",
        blocks=[
            {
                "kind": "paragraph",
                "text": "x",
                "language": "de",
                "probability": 1,
                "included": True,
                "spans": [],
                "segments": [["a", 0, 99]],
            }
        ],
    ),
    "a translation of no segment": row("translations", segment_id="0123456789ab"),
    "a translation of no article": row("translations", article_id="0123456789ab"),
    "a history of no translation": row("revisions", translation_id=99_999),
    "a link to no article": row("links", coverage_id="0123456789ab"),
    "links to other than texts": row("links", commentary_segments=[7]),
    "articles twice": twice("articles"),
    "translations twice": twice("translations"),
    "alignments twice": twice("alignments"),
}


@pytest.mark.parametrize("change", BROKEN.values(), ids=BROKEN.keys())
def test_what_the_store_could_not_have_written_is_refused(
    store: Store, archive: bytes, change: Callable[[Files], None]
) -> None:
    contents = files(archive)
    change(contents)
    with pytest.raises(UnreadableFileError, match="Nothing was imported"):
        import_project(store, packed(contents))
    assert store.projects.list() == []


def test_only_the_change_was_the_reason(store: Store, archive: bytes) -> None:
    project = import_project(store, packed(files(archive)))
    assert plain(exported(store, project.id)) == plain(archive)


def test_a_changed_file_does_not_agree_with_its_checksum(store: Store, archive: bytes) -> None:
    contents = files(archive)
    [name, *_] = [name for name in contents if name.startswith("sources/")]
    contents[name] += b"!"
    with pytest.raises(UnreadableFileError, match="damaged or changed"):
        import_project(store, packed(contents, sums=False))


def test_an_archive_from_before_access_dates_is_read(store: Store, archive: bytes) -> None:
    contents = files(archive)
    rows = [json.loads(line) for line in contents["articles.jsonl"].splitlines()]
    for row in rows:
        assert row.pop("accessed_at") is None
    contents["articles.jsonl"] = "\n".join(map(json.dumps, rows)).encode() + b"\n"
    links = [json.loads(line) for line in contents["links.jsonl"].splitlines()]
    assert {row.pop("stale") for row in links} == {False}
    contents["links.jsonl"] = "\n".join(map(json.dumps, links)).encode() + b"\n"
    manifest(schema=2)(contents)
    project = import_project(store, packed(contents))
    found = store.articles.list(project.id)
    assert len(found) == len(rows)
    assert {stored.article.accessed_at for stored in found} == {None}


def test_a_newer_archive_asks_for_a_newer_workbench(store: Store, archive: bytes) -> None:
    contents = files(archive)
    manifest(schema=archive_reading.SCHEMA + 1)(contents)
    with pytest.raises(UnreadableFileError, match="newer version of the workbench"):
        import_project(store, packed(contents))


def test_a_zip_bomb_is_refused_before_it_goes_off(
    store: Store, archive: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archive_reading, "MAX_BYTES", sum(map(len, files(archive).values())))
    import_project(store, io.BytesIO(archive))
    bomb = packed(files(archive) | {"links.jsonl": b" " * 10_000_000})
    assert len(bomb.getvalue()) < 100_000
    monkeypatch.setattr(zipfile.ZipFile, "read", None)
    with pytest.raises(UnreadableFileError, match="far larger"):
        import_project(store, bomb)


def test_two_files_of_one_name_are_refused(store: Store, archive: bytes) -> None:
    doubled = io.BytesIO(archive)
    with zipfile.ZipFile(doubled, "a") as file, pytest.warns(UserWarning, match="Duplicate"):
        file.writestr("links.jsonl", b"")
    with pytest.raises(UnreadableFileError, match="two files of one name"):
        import_project(store, doubled)


@pytest.mark.parametrize("part", [0, 1, 100, -100, -1])
def test_half_an_archive_is_none(store: Store, archive: bytes, part: int) -> None:
    with pytest.raises(UnreadableFileError, match="not a whole project archive"):
        import_project(store, io.BytesIO(archive[:part]))


def test_no_flipped_byte_gets_through_unnoticed(store: Store, archive: bytes) -> None:
    refused = 0
    for place in range(0, len(archive), len(archive) // 60):
        flipped = archive[:place] + bytes([archive[place] ^ 0x55]) + archive[place + 1 :]
        try:
            project = import_project(store, io.BytesIO(flipped))
        except UnreadableFileError:
            refused += 1
        else:
            # Some bytes of a zip file mean nothing, such as the time of day.
            assert plain(exported(store, project.id)) == plain(archive)
    assert refused > 40


def test_a_text_file_named_zip_is_named_in_the_message(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "Sicherung.zip"
    path.write_text("kein Archiv")
    with pytest.raises(UnreadableFileError, match=r"“Sicherung\.zip”"):
        import_project(store, path)
    with path.open("rb") as file, pytest.raises(UnreadableFileError, match=r"“Sicherung\.zip”"):
        import_project(store, file)
