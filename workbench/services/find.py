"""Finding by name what is named on the command line."""

from collections.abc import Mapping

from workbench.errors import InputError
from workbench.services.context import Workbench
from workbench.text.article import Role


def find_commentary(wb: Workbench, project: str, title: str | None = None) -> str:
    """The id of a commentary.

    Args:
        project: its name, or its id.
        title: of the commentary, or its id; may be left out where the project has one only.

    Raises:
        InputError: there is no such project or commentary, or more than one.
    """
    projects = {p.id: p.name for p in wb.store.projects.list() if project in (p.id, p.name)}
    project_id = _only(projects, f"project “{project}”")
    commentaries = {
        stored.id: stored.article.title
        for stored in wb.store.articles.list(project_id, Role.COMMENTARY)
        if title in (None, stored.id, stored.article.title)
    }
    what = f"commentary “{title}” in “{project}”" if title else f"commentary in “{project}”"
    return _only(commentaries, what)


def _only(found: Mapping[str, str], what: str) -> str:
    if len(found) == 1:
        return next(iter(found))
    if not found:
        raise InputError(f"There is no {what}.", "Write its name as the Library page shows it.")
    ids = "; ".join(f"{id_} ({name})" for id_, name in found.items())
    raise InputError(f"There is more than one {what}.", f"Name one by its id: {ids}")
