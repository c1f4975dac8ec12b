"""The glossary at work: terms found in a text, kept, and looked through for contradictions."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from workbench.errors import InputError
from workbench.exchange.glossary_files import MAX_LENGTH, tidy
from workbench.services.context import Workbench
from workbench.text.languages import check_code, language_name
from workbench.text.term import ANY_LANGUAGE, PARTS_OF_SPEECH, Term, TermHit, TermStatus

STATUS_NAMES = {
    TermStatus.PREFERRED: "preferred",
    TermStatus.ADMITTED: "admitted",
    TermStatus.FORBIDDEN: "forbidden",
    TermStatus.DO_NOT_TRANSLATE: "do not translate",
}


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Entries that do not go together, and why."""

    terms: tuple[Term, ...]
    problem: str


def hits(
    wb: Workbench,
    project_id: str | None,
    source_text: str,
    source_language: str,
    target_language: str,
) -> tuple[TermHit, ...]:
    """Find the terms of the project's glossary and of the shared one in a source text.

    Inflected forms are found; German compounds are partial hits of their parts.
    """
    return wb.glossaries.hits(project_id, source_text, source_language, target_language)


def add(wb: Workbench, project_id: str | None, term: Term) -> None:
    """Add a term to a project's glossary, or to the shared one if no project is named.

    Raises:
        InputError: it lacks a word, is there already, or contradicts one that is.
        LanguageError: a language that is not known.
    """
    checked, there = check(term), own(wb, project_id)
    _refuse_twice(checked, there)
    same = (other.concept for other in there if other.source == checked.source)
    wb.store.terms.add([replace(checked, concept=next(same, ""))], project_id)


def edit(wb: Workbench, project_id: str | None, term: Term) -> None:
    """Save a changed term; it belongs to the project from now on, or to all if none is named.

    Raises:
        InputError, LanguageError: as in `add`.
        NotFoundError: it is gone.
    """
    checked = check(term)
    _refuse_twice(checked, [other for other in own(wb, project_id) if other.id != term.id])
    wb.store.terms.edit(checked, project_id)


def own(wb: Workbench, project_id: str | None) -> list[Term]:
    """List a project's terms without the shared ones; those alone where no project is named."""
    return [t for t in wb.store.terms.list(project_id) if t.shared == (project_id is None)]


def check(term: Term) -> Term:
    """Put a term in the form it is kept in.

    Raises:
        InputError: it lacks a word or has too many letters.
        LanguageError: a language that is not known.
    """
    kept = term.status is TermStatus.DO_NOT_TRANSLATE
    source = tidy(term.source)
    checked = replace(
        term,
        source=source,
        target=source if kept else tidy(term.target),
        source_language=check_code(term.source_language),
        target_language=_any_or_code(term.target_language),
        note=tidy(term.note),
        part_of_speech=term.part_of_speech if term.part_of_speech in PARTS_OF_SPEECH else "",
    )
    _refuse(checked)
    return checked


def _any_or_code(code: str) -> str:
    return ANY_LANGUAGE if code == ANY_LANGUAGE else check_code(code)


def _refuse(term: Term) -> None:
    words = {"source term": term.source, "target term": term.target}
    for what, word in words.items():
        if not any(char.isalnum() for char in word):
            raise InputError(f"The {what} has no word.", "Write the term in its dictionary form.")
        if len(word) > MAX_LENGTH:
            raise InputError(
                f"The {what} has {len(word):,} characters.",
                f"A term has at most {MAX_LENGTH}; keep longer texts in the translation memory.",
            )
    if term.source_language == term.target_language:
        raise InputError(
            f"Both sides of “{term.source}” are in {language_name(term.source_language)}.",
            "Choose another target language.",
        )
    if term.target_language == ANY_LANGUAGE and term.status is not TermStatus.DO_NOT_TRANSLATE:
        raise InputError(
            f"“{term.target}” cannot be a translation into every language.",
            "Choose a target language; only what is not translated holds for all.",
        )


def _refuse_twice(term: Term, others: Sequence[Term]) -> None:
    same = next((other for other in others if pair_key(other) == pair_key(term)), None)
    if same is None:
        return
    what = f"“{same.source}” with “{same.target}”"
    if same.status is term.status:
        raise InputError(f"{what} is in the glossary already.", "Edit that entry instead.")
    raise InputError(
        f"{what} is in the glossary already, as {STATUS_NAMES[same.status]}.",
        "Change the status of that entry instead.",
    )


def pair_key(term: Term) -> tuple[str, str, str, str]:
    """What two entries have in common that say something of the same words."""
    languages = term.source_language, term.target_language
    return (*languages, term.source, term.target.casefold())


def contradictions(terms: Iterable[Term]) -> list[Contradiction]:
    """Find entries of one glossary that do not go together: a source with two preferred targets,
    or one that is not translated and has a translation.

    Args:
        terms: of one project, or shared ones.
    """
    by_source: defaultdict[tuple[str, str, str], list[Term]] = defaultdict(list)
    for term in terms:
        by_source[term.source_language, term.target_language, term.source].append(term)
    found = []
    for (_, _, source), some in by_source.items():
        preferred = [term for term in some if term.status is TermStatus.PREFERRED]
        kept = [term for term in some if term.status is TermStatus.DO_NOT_TRANSLATE]
        if len(preferred) > 1:
            listed = " and ".join(f"“{term.target}”" for term in preferred)
            told = f"“{source}” has more than one preferred term: {listed}."
            found.append(Contradiction(tuple(preferred), told))
        if kept and preferred:
            told = f"“{source}” is not to be translated, but has “{preferred[0].target}”."
            found.append(Contradiction((*kept, *preferred), told))
    return found
