"""Projects: made, copied, binned, backed up and restored, with nothing lost."""

import io

import pytest

from workbench.errors import InputError, UnreadableFileError, WorkbenchError
from workbench.services import (
    Workbench,
    articles,
    comparisons,
    drafting,
    jobs,
    library,
    translations,
)
from workbench.services.example import ensure_example, load_example
from workbench.store import Project
from workbench.text.alignment import LinkState
from workbench.text.article import Role
from workbench.text.translation import Status


def content(wb: Workbench, project: Project) -> list[object]:
    """All a project holds, without ids and times."""
    found: list[object] = []
    for stored in wb.store.articles.list(project.id):
        found += [stored.article, stored.source_text]
        for target in wb.store.translations.targets(stored.id):
            for row in wb.store.translations.list(stored.id, target):
                found.append((row.segment_id, row.text, row.status, row.route, row.flags))
        found += [link.link for link in wb.store.links.list(stored.id)]
    return found


def test_a_project_is_named_renamed_and_found(wb: Workbench) -> None:
    project = library.create_project(wb, "  Flut   2025 ")
    assert project.name == "Flut 2025"
    assert library.rename_project(wb, project.id, "Flut").name == "Flut"


@pytest.mark.parametrize(("name", "problem"), [(" ", "no name"), ("x" * 201, "201 characters")])
def test_an_impossible_name_is_refused(
    wb: Workbench, project: Project, name: str, problem: str
) -> None:
    with pytest.raises(InputError, match=problem):
        library.create_project(wb, name)
    with pytest.raises(InputError, match=problem):
        library.rename_project(wb, project.id, name)
    assert wb.store.projects.get(project.id).name == "Tiere"


def test_a_binned_project_comes_back_as_it_was(wb: Workbench, project: Project) -> None:
    articles.add_text(wb, project.id, "Der Hof\n\nDer Hund schläft.", Role.COMMENTARY)
    before = content(wb, project)
    library.delete_project(wb, project.id)
    assert project.id not in {p.id for p in wb.store.projects.list()}
    assert project.id in {p.id for p in wb.store.projects.deleted()}
    library.restore_project(wb, project.id)
    assert content(wb, project) == before


def test_an_archive_moves_a_project_to_another_workbench(wb: Workbench, fresh: Workbench) -> None:
    project = load_example(wb)
    (own,) = wb.store.articles.list(project.id, Role.COMMENTARY)
    key = own.article.included_segments[0].id
    version = wb.store.translations.list(own.id, "en")[0].version
    translations.edit_segment(wb, own.id, "en", key, "Mine", Status.EDITED, version)
    coverage = wb.store.articles.list(project.id, Role.COVERAGE)[0]
    link = comparisons.compare(wb, own.id, [coverage.id]).columns[0].links[0]
    comparisons.decide(wb, link.id, LinkState.REJECTED, link.version)
    archive = io.BytesIO()
    library.back_up(wb, project.id, archive)
    archive.seek(0)
    restored = library.restore_archive(fresh, archive)
    assert restored.name == project.name
    assert content(fresh, restored) == content(wb, project)


@pytest.mark.parametrize("length", [5, library.MAX_NAME])
def test_a_restored_project_has_a_name_of_its_own(fresh: Workbench, length: int) -> None:
    project = library.create_project(fresh, "x" * length)
    archive = io.BytesIO()
    library.back_up(fresh, project.id, archive)
    endings = []
    for _ in range(3):
        archive.seek(0)
        restored = library.restore_archive(fresh, archive)
        assert len(restored.name) <= library.MAX_NAME
        endings.append(restored.name.lstrip("x"))
    assert endings == [" (restored)", " (restored 2)", " (restored 3)"]


@pytest.mark.parametrize("data", [b"", b"no archive", b"PK\x03\x04 broken"])
def test_a_file_that_is_no_archive_is_refused_and_nothing_is_added(
    fresh: Workbench, data: bytes
) -> None:
    with pytest.raises(UnreadableFileError, match="Nothing was imported"):
        library.restore_archive(fresh, io.BytesIO(data))
    assert fresh.store.projects.list() == []


def test_an_archive_cut_short_is_refused_and_nothing_is_added(
    wb: Workbench, project: Project
) -> None:
    articles.add_text(wb, project.id, "Der Hof\n\nDer Hund schläft.", Role.COMMENTARY)
    archive = io.BytesIO()
    library.back_up(wb, project.id, archive)
    before = len(wb.store.projects.list())
    with pytest.raises(WorkbenchError):
        library.restore_archive(wb, io.BytesIO(archive.getvalue()[:-200]))
    assert len(wb.store.projects.list()) == before


def test_the_example_is_loaded_once_and_not_again_after_it_was_binned(fresh: Workbench) -> None:
    project = ensure_example(fresh)
    assert project is not None
    assert ensure_example(fresh) is None
    library.delete_project(fresh, project.id)
    assert ensure_example(fresh) is None
    assert fresh.store.projects.list() == []


def test_recent_work_comes_newest_first(fresh: Workbench) -> None:
    old, new = (library.create_project(fresh, name) for name in ("Alt", "Neu"))
    for number, project in enumerate((new, old, new)):
        articles.add_text(fresh, project.id, f"Hof {number}\n\nText.", Role.COMMENTARY)
    found = library.recent(fresh, limit=2)
    assert [item.project.name for item in found] == ["Neu", "Alt"]
    first = fresh.store.articles.list(old.id)[0]
    articles.set_metadata(fresh, first.id, first.version, {"outlet": "Der Bote"})
    assert library.recent(fresh)[0].article.id == first.id


def test_translating_is_work_on_an_article_and_its_project(fresh: Workbench) -> None:
    old, new = (library.create_project(fresh, name) for name in ("Alt", "Neu"))
    text = "Der Hof\n\nDer Hund schläft."
    mine, other = (articles.add_text(fresh, p.id, text, Role.COMMENTARY) for p in (old, new))
    assert [item.article.id for item in library.recent(fresh)] == [other.id, mine.id]
    key = mine.article.included_segments[0].id
    translations.edit_segment(fresh, mine.id, "en", key, "The farm", Status.EDITED, 0)
    assert [item.article.id for item in library.recent(fresh)] == [mine.id, other.id]
    assert [project.id for project in fresh.store.projects.list()] == [old.id, new.id]


def test_jobs_with_work_left_are_listed_until_they_are_done(
    wb: Workbench, project: Project
) -> None:
    stored = articles.add_text(wb, project.id, "Der Hof\n\nDer Hund schläft.", Role.COMMENTARY)
    job = drafting.create_job(wb, stored.id, "en")
    assert [left.id for left in library.unfinished_jobs(wb, project.id)] == [job.id]
    jobs.run_job(wb, job.id)
    assert library.unfinished_jobs(wb, project.id) == []
