"""The worked example: one commentary, its translation and the coverage of its event."""

import json
import tomllib
from dataclasses import replace
from importlib.resources import files
from typing import Any

import filelock

from workbench.services.context import Workbench
from workbench.store import Project
from workbench.text.article import Article, Role
from workbench.text.term import Term, TermStatus
from workbench.text.translation import Status

FOLDER = files("workbench").joinpath("example")


def ensure_example(wb: Workbench) -> Project | None:
    """Load the worked example into a store that holds no project yet.

    Safe to call from several processes at once: one loads it, the others wait.

    Returns:
        The example's project, or none where the user already has projects or binned it.
    """
    with filelock.FileLock(wb.settings.home / "example.lock"):
        if wb.store.projects.list() or wb.store.projects.deleted():
            return None
        return load_example(wb)


def load_example(wb: Workbench) -> Project:
    """Load the worked example as a project of its own, with its human English translation."""
    about = _about()
    # Read all of it first, which takes seconds, so that no page meets half an example.
    coverage = [_read(entry, Role.COVERAGE) for entry in about["coverage"]]
    article, text = _read(about["commentary"], Role.COMMENTARY)
    project = wb.store.projects.create(about["project"], example=True)
    for other, other_text in coverage:
        wb.store.articles.add(project.id, other, other_text)
    stored = wb.store.articles.add(project.id, article, text)
    for target, texts in _translations(article, about).items():
        wb.store.translations.import_human(stored.id, target, texts, Status.CONFIRMED)
    wb.store.terms.add(_terms(about), project.id, origin="worked example")
    return wb.store.projects.get(project.id)


def notice() -> str:
    """What a reader must know about the example: what is real in it and what is made up."""
    return " ".join(str(_about()["notice"]).split())


def _about() -> dict[str, Any]:
    return tomllib.loads(FOLDER.joinpath("example.toml").read_text(encoding="utf-8"))


def _terms(about: dict[str, Any]) -> list[Term]:
    return [
        Term(
            entry["source"],
            entry["target"],
            "de",
            "en",
            TermStatus(entry.get("status", TermStatus.PREFERRED)),
            note=entry.get("note", ""),
        )
        for entry in about["terms"]
    ]


def _read(entry: dict[str, str], role: Role) -> tuple[Article, str]:
    # Reading articles takes much to import, and is wanted on the first start only.
    from workbench.services.articles import article_from_text

    text = FOLDER.joinpath(entry["file"]).read_text(encoding="utf-8")
    article = article_from_text(text, role, entry["language"])
    article = replace(
        article,
        title=entry["title"],
        outlet=entry.get("outlet"),
        author=entry.get("author"),
        url=entry.get("url"),
        published_at=entry.get("published_at"),
        file=entry["file"],
    )
    return article, text


def _translations(article: Article, about: dict[str, Any]) -> dict[str, dict[str, tuple[str, str]]]:
    found = {}
    for target, name in about["commentary"]["translations"].items():
        pairs = json.loads(FOLDER.joinpath(name).read_text(encoding="utf-8"))
        human = {pair["source"]: pair["target"] for pair in pairs}
        found[target] = {
            s.id: (s.core, human[s.core]) for s in article.included_segments if s.core in human
        }
    return found
