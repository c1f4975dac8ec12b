"""Reading TBX of any age and style; see `workbench.exchange.tbx` for what is known of it."""

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from workbench.errors import LanguageError
from workbench.exchange import safe_xml
from workbench.exchange.glossary_files import MAX_LENGTH, BadEntry, GlossaryFile, tidy
from workbench.exchange.glossary_words import read_part, read_status
from workbench.exchange.tbx import ANY, DO_NOT_TRANSLATE, XML_LANG
from workbench.text.languages import check_code
from workbench.text.term import ANY_LANGUAGE, Term, TermStatus

MAX_PAIRS = 2_000
"""Source terms by target terms of one entry: a concept has a handful of each."""

_ROOTS = frozenset({"tbx", "martif"})
_ENTRIES = frozenset({"conceptEntry", "termEntry"})
_LANGUAGES = frozenset({"langSec", "langSet"})
_TERMS = frozenset({"termSec", "tig", "ntig"})


@dataclass(frozen=True, slots=True)
class _Said:
    """A term of one language, as the file has it."""

    language: str
    text: str
    status: TermStatus
    part_of_speech: str
    notes: tuple[str, ...]


def read(
    data: bytes, called: str, *, source_language: str = "", target_language: str = ""
) -> GlossaryFile:
    """Read a file.

    Args:
        called: the file, for messages.
        source_language: which of its languages the texts are in; the first of each entry if empty.
        target_language: take the terms of this one only; all others if empty.

    Raises:
        UnreadableFileError: no XML or no TBX, or a document type with declarations of its own.
        TextTooLargeError: larger than such files are.
    """
    root = safe_xml.parse(data, called, "TBX")
    if _name(root) not in _ROOTS:
        raise safe_xml.broken(called, "TBX", f"it begins with <{_name(root)}>, not <tbx>")
    terms: list[Term] = []
    bad: list[BadEntry] = []
    entries = (element for element in root.iter(etree.Element) if _name(element) in _ENTRIES)
    for number, entry in enumerate(entries, 1):
        key = entry.get("id") or str(number)
        try:
            terms += _read_entry(entry, key, source_language, target_language)
        except (ValueError, LanguageError) as problem:
            told = problem.problem if isinstance(problem, LanguageError) else str(problem)
            bad.append(BadEntry(f"entry {key}", told))
    return GlossaryFile(tuple(terms), tuple(bad))


def _read_entry(entry: etree._Element, key: str, source: str, target: str) -> list[Term]:
    said = [term for section in entry if _name(section) in _LANGUAGES for term in _terms(section)]
    if not said:
        raise ValueError("It has no term.")
    own = source or said[0].language
    sources = [term for term in said if term.language == own]
    targets = [t for t in said if t.language != own and (not target or t.language in (target, ANY))]
    if not sources or not targets:
        wanted = f"{own} and {target or 'another language'}"
        raise ValueError(f"It has no terms in both {wanted}.")
    if len(sources) * len(targets) > MAX_PAIRS:
        raise ValueError(f"It pairs {len(sources):,} terms with {len(targets):,}.")
    return [_pair(one, other, key) for one in sources for other in targets]


def _pair(source: _Said, target: _Said, key: str) -> Term:
    notes, status = target.notes, target.status
    if notes[:1] == (DO_NOT_TRANSLATE,) and target.text == source.text:
        notes, status = notes[1:], TermStatus.DO_NOT_TRANSLATE
    return Term(
        source=source.text,
        target=target.text,
        source_language=source.language,
        target_language=ANY_LANGUAGE if target.language == ANY else target.language,
        status=status,
        part_of_speech=target.part_of_speech or source.part_of_speech,
        note=" · ".join(notes or source.notes),
        concept=key,
    )


def _terms(section: etree._Element) -> Iterator[_Said]:
    code = section.get(XML_LANG) or section.get("lang") or ""
    language = check_code(code) if code else ""
    if not language:
        raise ValueError("A part of it names no language.")
    for element in section:
        if _name(element) in _TERMS:
            yield _read_term(element, language)


def _read_term(element: etree._Element, language: str) -> _Said:
    said: dict[str, str] = {}
    notes: list[str] = []
    for child in element.iter(etree.Element):
        text = tidy("".join(map(str, child.itertext()))) if _name(child) != _name(element) else ""
        kind = child.get("type") or _name(child)
        if kind in ("note", "usageNote") and text:
            notes.append(text)
        elif kind in ("term", "administrativeStatus", "normativeAuthorization", "partOfSpeech"):
            said.setdefault(kind, text)
    status = said.get("administrativeStatus") or said.get("normativeAuthorization") or ""
    term = said.get("term", "")
    if not term or len(term) > MAX_LENGTH:
        raise ValueError("A term of it is empty." if not term else "A term of it is a long text.")
    return _Said(
        language,
        term,
        read_status(status) or TermStatus.PREFERRED,
        read_part(said.get("partOfSpeech", "")),
        tuple(notes),
    )


def _name(element: etree._Element) -> str:
    return str(etree.QName(element).localname)
