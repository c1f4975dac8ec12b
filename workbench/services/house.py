"""What a project keeps to in one target language: typography, terms, and what it let stand."""

from collections.abc import Callable
from dataclasses import dataclass, field

from workbench.errors import InputError
from workbench.services.context import Workbench
from workbench.text.languages import language_name
from workbench.text.term import TermHit
from workbench.translation.checks.convention import Convention, conventions_of

_TYPOGRAPHY = "typography"

FindTerms = Callable[[str, str], tuple[TermHit, ...]]
"""Finds the glossary's terms in a source text of a language."""


def no_terms(text: str, language: str) -> tuple[TermHit, ...]:  # noqa: ARG001
    """Find none: there is no glossary."""
    return ()


@dataclass(frozen=True, slots=True)
class House:
    """What checking a translation has to know of its project.

    Attributes:
        typography: the name of its `Convention`; the language's own if empty.
        dismissed: fingerprints of the flags somebody let stand.
        glossary: tells the glossary from what it is after a change.
        find_terms: looks a source text up in the glossary as it was when the house was read.
    """

    typography: str = ""
    dismissed: frozenset[str] = frozenset()
    glossary: object = None
    find_terms: FindTerms = field(default=no_terms, compare=False)

    def checks_as(self, other: "House") -> bool:
        """Whether texts are checked by the same rules, whatever was let stand."""
        return (self.typography, self.glossary) == (other.typography, other.glossary)


PLAIN = House()
"""A house with no wishes."""


def house_of(wb: Workbench, project_id: str, target: str) -> House:
    """Read what a project keeps to."""
    dismissed = wb.store.dismissals.fingerprints(project_id, target)
    return House(
        typography(wb, project_id, target),
        dismissed,
        wb.store.terms.stamp(project_id),
        _finder(wb, project_id, target),
    )


def _finder(wb: Workbench, project_id: str, target: str) -> FindTerms:
    ready: dict[str, Callable[[str], tuple[TermHit, ...]]] = {}

    def find(text: str, language: str) -> tuple[TermHit, ...]:
        if language not in ready:
            ready[language] = wb.glossaries.finder(project_id, language, target)
        return ready[language](text)

    return find


def typography(wb: Workbench, project_id: str, target: str) -> str:
    """The name of the convention a project chose; empty for the language's own."""
    return wb.store.settings.get(project_id, f"{_TYPOGRAPHY}.{target}", "")


def choose_typography(wb: Workbench, project_id: str, target: str, name: str) -> None:
    """Choose a convention; empty for the language's own.

    Raises:
        InputError: the language has no such convention.
        NotFoundError: no such project.
    """
    known = {convention.name for convention in typographies(target)}
    if name and name not in known:
        raise InputError(
            f"No typography for {language_name(target)} is called “{name}”.",
            f"Choose one of: {', '.join(sorted(known)) or 'none is known'}.",
        )
    wb.store.settings.put(project_id, f"{_TYPOGRAPHY}.{target}", name)


def typographies(target: str) -> tuple[Convention, ...]:
    """The conventions to choose from, the language's own first; none where none is known."""
    return conventions_of(target)
