"""Glossaries as tables: CSV, or TSV as it comes from a spreadsheet's clipboard.

Read with or without a header, in several spellings (see `workbench.exchange.glossary_words`), with
commas, semicolons, tabs or bars between the cells. A column that is headed by a language holds the
terms of that language, the first such column the sources. Written with `HEADER`; on formulas see
`workbench.exchange.comparison_csv`.
"""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from workbench.errors import LanguageError, TextTooLargeError, UnreadableFileError
from workbench.exchange.characters import printable
from workbench.exchange.comparison_csv import guard
from workbench.exchange.glossary_files import MAX_LENGTH, BadEntry, GlossaryFile, tidy
from workbench.exchange.glossary_words import COLUMNS, plain, read_part, read_status
from workbench.text.languages import check_code
from workbench.text.term import ANY_LANGUAGE, Term, TermStatus

HEADER = (
    "source", "target", "source_language", "target_language",
    "status", "part_of_speech", "note", "concept",
)  # fmt: skip
MAX_ROWS = 200_000
_DELIMITERS = (",", ";", "\t", "|")
_LOOKED_AT = 30


def write(terms: Iterable[Term], *, delimiter: str = ",") -> bytes:
    """Write the file: UTF-8 with a byte order mark, one row a term."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=delimiter)
    writer.writerow(HEADER)
    for term in terms:
        cells = (
            term.source, term.target, term.source_language, term.target_language,
            term.status.value, term.part_of_speech, term.note, term.concept,
        )  # fmt: skip
        writer.writerow([guard(tidy(printable(cell))) for cell in cells])
    return out.getvalue().encode("utf-8-sig", "replace")


def read(
    text: str, called: str, *, source_language: str = "", target_language: str = ""
) -> GlossaryFile:
    """Read a file's text.

    Args:
        called: the file, for messages.
        source_language: of the terms where the file does not say; so is ``target_language``.

    Raises:
        UnreadableFileError: not a table of two columns or more.
        TextTooLargeError: more than `MAX_ROWS` rows.
        LanguageError: neither the file nor the arguments say the languages.
    """
    rows = _rows(text, called)
    layout, first = _layout(rows, called)
    layout.require_languages(called, source_language, target_language)
    terms: list[Term] = []
    bad: list[BadEntry] = []
    for number, row in enumerate(rows[first:], first + 1):
        if not any(cell.strip() for cell in row):
            continue
        try:
            terms += layout.terms(row, source_language, target_language)
        except (ValueError, LanguageError) as problem:
            told = problem.problem if isinstance(problem, LanguageError) else str(problem)
            bad.append(BadEntry(f"row {number}", told))
    return GlossaryFile(tuple(terms), tuple(bad))


def _rows(text: str, called: str) -> list[list[str]]:
    head = "\n".join(text.splitlines()[:_LOOKED_AT])
    delimiter = max(_DELIMITERS, key=lambda one: _regularity(head, one))
    if not _regularity(head, delimiter):
        raise UnreadableFileError(
            f"{called} is no table: its rows do not have two columns or more.",
            "Save it as CSV with a column for the source term and one for the target term.",
        )
    rows: list[list[str]] = []
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter):
            rows.append(row)
            if len(rows) > MAX_ROWS:
                raise TextTooLargeError(
                    f"{called} has more than {MAX_ROWS:,} rows.", "Split it into smaller files."
                )
    except csv.Error as problem:
        raise UnreadableFileError(
            f"{called} is broken after row {len(rows)}: {problem}.",
            "Save it again as CSV from the program it comes from.",
        ) from problem
    return rows


def _regularity(head: str, delimiter: str) -> float:
    """The share of rows that have as many cells as the first, where that is two or more."""
    try:
        widths = [len(row) for row in csv.reader(io.StringIO(head), delimiter=delimiter) if row]
    except csv.Error:
        return 0.0
    if not widths or widths[0] < 2:
        return 0.0
    return sum(width == widths[0] for width in widths) / len(widths) + widths[0] / 1000


@dataclass(frozen=True, slots=True)
class _Layout:
    """Which column holds what.

    Attributes:
        named: what a column holds → its place.
        languages: ``(language, place)`` of the columns that hold a language's terms.
    """

    named: Mapping[str, int]
    languages: tuple[tuple[str, int], ...] = ()

    def require_languages(self, called: str, source: str, target: str) -> None:
        """Refuse a file whose terms' languages nobody knows."""
        told = self.languages or {"source_language", "target_language"} <= set(self.named)
        if not told and not (source and target):
            raise LanguageError(
                f"{called} does not say which languages its terms are in.",
                "Choose them, or head the columns with languages, such as de and en.",
            )

    def terms(self, row: Sequence[str], source: str, target: str) -> Iterator[Term]:
        """Read the terms of a row; one, or one for each further language.

        Raises:
            ValueError, LanguageError: what is wrong with it.
        """
        status = read_status(self._cell(row, "status"))
        if status is None:
            raise ValueError(f"“{self._cell(row, 'status')}” is no status known here.")
        source = self._language(row, "source_language", source)
        for text, other, language in self._pairs(row, target):
            kept = status is TermStatus.DO_NOT_TRANSLATE
            yield Term(
                source=_checked(text, "source"),
                target=_checked(other or (text if kept else ""), "target"),
                source_language=self.languages[0][0] if self.languages else source,
                target_language=language,
                status=status,
                part_of_speech=read_part(self._cell(row, "part_of_speech")),
                note=self._cell(row, "note"),
                concept=self._cell(row, "concept"),
            )

    def _pairs(self, row: Sequence[str], target: str) -> Iterator[tuple[str, str, str]]:
        if not self.languages:
            language = self._language(row, "target_language", target)
            yield self._cell(row, "source"), self._cell(row, "target"), language
            return
        (_, first), *others = self.languages
        filled = [(language, _tidied(row, at)) for language, at in others if _tidied(row, at)]
        if not filled:
            raise ValueError("It has no target term.")
        for language, text in filled:
            yield _tidied(row, first), text, language

    def _cell(self, row: Sequence[str], name: str) -> str:
        return _tidied(row, self.named[name]) if name in self.named else ""

    def _language(self, row: Sequence[str], name: str, default: str) -> str:
        told = self._cell(row, name)
        if told == ANY_LANGUAGE:
            return ANY_LANGUAGE
        return check_code(told) if told else default


def _layout(rows: Sequence[Sequence[str]], called: str) -> tuple[_Layout, int]:
    """Read the header; where there is none, the first two columns are source and target.

    Returns:
        the layout, and the place of the first row with terms.
    """
    head = [plain(cell) for cell in rows[0]]
    named = {COLUMNS[cell]: at for at, cell in reversed([*enumerate(head)]) if cell in COLUMNS}
    if {"source", "target"} <= set(named):
        return _Layout(named), 1
    languages = tuple((code, at) for at, cell in enumerate(rows[0]) if (code := _code(cell)))
    if len({code for code, _ in languages}) >= 2:
        return _Layout({k: at for k, at in named.items() if k not in _OF_PAIRS}, languages), 1
    if named:
        raise UnreadableFileError(
            f"{called} has a header, but none for both source and target: {', '.join(rows[0])}.",
            "Head the columns “source” and “target”, or with languages.",
        )
    return _Layout({"source": 0, "target": 1, "status": 2, "note": 3}), 0


_OF_PAIRS = frozenset({"source", "target", "source_language", "target_language"})


def _code(cell: str) -> str:
    try:
        return check_code(cell) if cell.strip() else ""
    except LanguageError:
        return ""


def _tidied(row: Sequence[str], at: int) -> str:
    """A cell on one line, without the apostrophe that guards against formulas."""
    text = tidy(row[at]) if at < len(row) else ""
    return text[1:] if text.startswith("'") and guard(text[1:]) == text else text


def _checked(text: str, what: str) -> str:
    if not text:
        raise ValueError(f"It has no {what} term.")
    if len(text) > MAX_LENGTH:
        raise ValueError(f"Its {what} term has {len(text):,} characters; it is a text, no term.")
    return text
