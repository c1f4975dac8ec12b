"""Bringing files into a translation memory and writing it into one."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path, PurePath
from typing import BinaryIO

from workbench.corpus import decode_text
from workbench.disk import naming_a_full_disk
from workbench.errors import InputError, LanguageError
from workbench.exchange import tmx, tmx_reading
from workbench.exchange.pair_lines import PairReading, read_table, read_two
from workbench.exchange.tmx_units import Reading, Told, Unit, Variant
from workbench.services.context import Workbench
from workbench.services.exports import now, workbench_version
from workbench.store.memory_records import Added, NewUnit, Scope, StoredUnit
from workbench.text.languages import check_code, language_name

Tell = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class GivenFile:
    """A file to be brought in, open for reading bytes."""

    name: str
    file: BinaryIO


@dataclass(frozen=True, slots=True)
class Brought:
    """What came of bringing a file in.

    Attributes:
        batch: by which it can be taken back; empty where nothing was added.
        units: how many were added.
        known: how many were there before.
        problems: what was left out and why, the first of them.
        problem_count: of all.
    """

    batch: str
    units: int
    known: int
    problems: tuple[str, ...]
    problem_count: int


def import_units(
    wb: Workbench,
    project_id: str | None,
    units: Iterable[NewUnit],
    origin: str,
    progress: Tell | None = None,
) -> Added:
    """Add units to a project's memory, or to the shared one, as one import.

    They are saved a few thousand at a time; where the units end in an error, all of them are
    taken back.

    Args:
        progress: told how many units were read so far.

    Raises:
        NotFoundError: no such project.
    """
    step = Added("", 0, 0)
    try:
        for step in wb.store.memory.add_many(project_id, units, origin):
            if progress:
                progress(step.units + step.known)
    except BaseException:
        if step.batch:
            take_back(wb, project_id, step.batch)
        raise
    return step


def take_back(wb: Workbench, project_id: str | None, batch: str) -> int:
    """Remove what an import added; returns how many units are gone."""
    gone = wb.store.memory.take_back(project_id, batch)
    wb.memory.drop(project_id)
    return gone


def import_file(
    wb: Workbench,
    project_id: str | None,
    given: GivenFile,
    second: GivenFile | None = None,
    *,
    source_language: str | None = None,
    target_language: str | None = None,
    progress: Tell | None = None,
) -> Brought:
    """Bring in a TMX, a table of pairs, or two files that have a passage a line.

    Args:
        second: the translations, where ``given`` has the sources only.
        source_language: needed where the file does not say it; of a TMX, only passages in it are
            taken as sources. The target language likewise.
        progress: told how many units were read so far.

    Raises:
        InputError: a file that cannot be read, holds no pair, or does not say its languages.
        LanguageError: no language code, or both the same.
        NotFoundError: no such project.
    """
    languages = tuple(code and check_code(code) for code in (source_language, target_language))
    reading: Reading | PairReading
    if second is None and PurePath(given.name).suffix.lower() == ".tmx":
        reading = tmx_reading.read(given.file, f"“{given.name}”")
        units = _from_tmx(reading, languages[0], languages[1])
    else:
        reading = _lines(given, second)
        named = reading.languages or (None, None)
        units = _from_lines(reading, given.name, languages[0] or named[0], languages[1] or named[1])
    origin = given.name if second is None else f"{given.name}, {second.name}"
    added = import_units(wb, project_id, _at_least_one(units, origin), origin, progress)
    return Brought(
        added.batch if added.units else "",
        added.units,
        added.known,
        tuple(map(str, reading.problems)),
        reading.problem_count,
    )


def _at_least_one(units: Iterator[NewUnit], name: str) -> Iterator[NewUnit]:
    first = next(units, None)
    if first is None:
        raise InputError(
            f"“{name}” holds no pair of passages in these languages.",
            "Check which languages it is in, and that it has translations.",
        )
    return chain([first], units)


def _lines(given: GivenFile, second: GivenFile | None) -> PairReading:
    text = decode_text(given.file.read(), given.name)
    if second is None:
        return read_table(text, f"“{given.name}”")
    other = decode_text(second.file.read(), second.name)
    return read_two(text, other, (f"“{given.name}”", f"“{second.name}”"))


def _from_lines(
    reading: PairReading, name: str, source: str | None, target: str | None
) -> Iterator[NewUnit]:
    if not source or not target:
        raise LanguageError(
            f"“{name}” does not say its languages.", "Give both, e.g. from de to en."
        )
    if source == target:
        raise LanguageError(
            f"Both sides of “{name}” would be in {language_name(source)}.",
            "Give the languages of source and target.",
        )
    return (NewUnit(one, other, source, target) for one, other in reading)


def _from_tmx(reading: Reading, source: str | None, target: str | None) -> Iterator[NewUnit]:
    for unit in reading:
        first = _source_of(unit, source)
        if first is None or not first.text.strip():
            continue
        for other in unit.variants:
            wanted = target in (None, other.code) and other.code != first.code
            if wanted and other.text.strip():
                yield NewUnit(first.text.strip(), other.text.strip(), first.code, other.code)


def _source_of(unit: Unit, wanted: str | None) -> Variant | None:
    """The passage that is the source: in the language asked for, else in the one the unit names."""
    if wanted:
        return unit.variant(wanted)
    try:
        named = unit.variant(check_code(unit.source_language))
    except LanguageError:  # ``*all*``: any may be
        named = None
    return named or next(iter(unit.variants), None)


def export_file(wb: Workbench, project_id: str | None, source: str, target: str, path: Path) -> int:
    """Write a memory into a file as TMX 1.4b; returns how many units there were.

    Raises:
        InputError: it is empty; nothing is written.
        LanguageError: no language code.
        DiskFullError: no room for it.
    """
    scope = Scope(project_id, check_code(source), check_code(target))
    if not wb.store.memory.newest(scope, 1):
        raise InputError(
            f"The memory from {language_name(scope.source_language)} to "
            f"{language_name(scope.target_language)} is empty.",
            "workbench memory list shows what there is.",
        )
    with naming_a_full_disk(path.absolute().parent, None, f"“{path}”"), path.open("wb") as file:
        return export_tmx(wb, scope, file)


def export_tmx(wb: Workbench, scope: Scope, file: BinaryIO) -> int:
    """Write a memory as TMX 1.4b, unit by unit; returns how many there were."""
    head = tmx.Head(scope.source_language, workbench_version(), now())
    return tmx.write_units(file, head, map(_as_tmx, wb.store.memory.units(scope)))


def _as_tmx(unit: StoredUnit) -> Unit:
    sides = ((unit.source_language, unit.source), (unit.target_language, unit.target))
    return Unit(
        0,
        tuple(Variant(language, language, text) for language, text in sides),
        unit.source_language,
        told=Told(
            created=unit.created_at,
            changed=unit.updated_at,
            properties=(("x-origin", unit.origin),) if unit.origin else (),
        ),
    )
