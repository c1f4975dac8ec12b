"""Glossaries from files and into files; nothing is saved before it was looked at."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial

from workbench.corpus import decode_text
from workbench.errors import InputError, WorkbenchError
from workbench.exchange import glossary_table, tbx, tbx_reading
from workbench.exchange.glossary_files import BadEntry, GlossaryFile
from workbench.services.context import Workbench
from workbench.services.glossary import (
    STATUS_NAMES,
    Contradiction,
    check,
    contradictions,
    own,
    pair_key,
)
from workbench.text.term import Term


@dataclass(frozen=True, slots=True)
class GlossaryFormat:
    """A file format of glossaries.

    Attributes:
        label: as the user sees it.
        extension: with its dot.
        write: ``(terms, title)`` → file.
    """

    label: str
    extension: str
    mime: str
    write: Callable[[Iterable[Term], str], bytes]


def _table(terms: Iterable[Term], _title: str, delimiter: str) -> bytes:
    return glossary_table.write(terms, delimiter=delimiter)


FORMATS: Mapping[str, GlossaryFormat] = {
    "tbx": GlossaryFormat("TBX", ".tbx", "application/x-tbx+xml", tbx.write),
    "csv": GlossaryFormat("CSV", ".csv", "text/csv", partial(_table, delimiter=",")),
    "tsv": GlossaryFormat(
        "TSV", ".tsv", "text/tab-separated-values", partial(_table, delimiter="\t")
    ),
}


@dataclass(frozen=True, slots=True)
class GlossaryPreview:
    """What bringing a file in would do.

    Attributes:
        project_id: whose the terms would be; ``None`` for all projects.
        new: the terms that would be added.
        known: how many are in the glossary already, or more than once in the file.
        conflicts: terms that are left out, as the glossary says otherwise of the same words.
        contradictions: what would not go together once they are in.
        bad: what could not be read.
    """

    file: str
    project_id: str | None
    new: tuple[Term, ...]
    known: int
    conflicts: tuple[Contradiction, ...]
    contradictions: tuple[Contradiction, ...]
    bad: tuple[BadEntry, ...]


def preview(
    wb: Workbench,
    project_id: str | None,
    name: str,
    data: bytes,
    *,
    source_language: str = "",
    target_language: str = "",
) -> GlossaryPreview:
    """Read a glossary file, and set it beside what is there.

    Args:
        project_id: whose the terms shall be; ``None`` for all projects.
        source_language: of the terms where the file does not say; so is ``target_language``.

    Raises:
        UnreadableFileError, TextTooLargeError, LanguageError: see the modules of the formats.
    """
    read = _read(name, data, source_language, target_language)
    there = own(wb, project_id)
    known: dict[tuple[str, ...], Term] = {pair_key(term): term for term in there}
    new: list[Term] = []
    conflicts: list[Contradiction] = []
    bad = list(read.bad)
    double = 0
    for given in read.terms:
        try:
            term = check(given)
        except WorkbenchError as error:
            bad.append(BadEntry(f"“{given.source[:60]}”", f"{error.problem} {error.way_out}"))
            continue
        other = known.setdefault(pair_key(term), term)
        if other is term:
            new.append(term)
        elif other.status is term.status:
            double += 1
        else:
            conflicts.append(_conflict(term, other))
    before = {one.problem for one in contradictions(there)}
    after = [one for one in contradictions([*there, *new]) if one.problem not in before]
    return GlossaryPreview(
        name, project_id, tuple(new), double, tuple(conflicts), tuple(after), tuple(bad)
    )


def _read(name: str, data: bytes, source: str, target: str) -> GlossaryFile:
    called = f"“{name}”"
    lower = name.lower()
    if lower.endswith((".tbx", ".xml")) or data.lstrip()[:5].lower() in (b"<?xml", b"<tbx "):
        return tbx_reading.read(data, called, source_language=source)
    if not data.strip():
        raise InputError(f"{called} is empty.", "Choose a TBX, CSV or TSV file with terms.")
    text = decode_text(data, name)
    return glossary_table.read(text, called, source_language=source, target_language=target)


def _conflict(term: Term, other: Term) -> Contradiction:
    told = (
        f"“{term.source}” with “{term.target}” is {STATUS_NAMES[term.status]} in the file, "
        f"{STATUS_NAMES[other.status]} here."
    )
    return Contradiction((term, other), told)


def bring_in(wb: Workbench, shown: GlossaryPreview) -> int:
    """Add the new terms of a preview, as one import that can be taken back.

    Returns:
        how many were added.

    Raises:
        NotFoundError: the project is gone.
    """
    there = {pair_key(term) for term in own(wb, shown.project_id)}
    terms = [term for term in shown.new if pair_key(term) not in there]
    if terms:
        wb.store.terms.add(terms, shown.project_id, origin=shown.file, batch=True)
    return len(terms)


def take_back(wb: Workbench, batch: str) -> int:
    """Take an import back; what was edited since stays. Returns how many terms went."""
    return wb.store.terms.undo(batch)


def export(terms: Iterable[Term], kind: str, title: str) -> bytes:
    """Write terms as a file.

    Args:
        kind: one of `FORMATS`.

    Raises:
        InputError: another kind.
    """
    if kind not in FORMATS:
        raise InputError(
            f"“{kind}” is no format for glossaries.", f"Choose one of {', '.join(FORMATS)}."
        )
    return FORMATS[kind].write(terms, title)
