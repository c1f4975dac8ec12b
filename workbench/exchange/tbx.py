"""Glossaries as TBX: TBX-Basic in DCA style, ISO 30042:2019, written and read.

Read besides: the older form with ``martif``, ``termEntry``, ``langSet`` and ``tig`` (ISO
30042:2008), and the style that names data categories by elements (DCT). TBX has no word for what
is not to be translated: such a term is written with itself as target and the note
`DO_NOT_TRANSLATE`. A term for any language stands under the language ``und``.
"""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from lxml import etree

from workbench.exchange.characters import printable
from workbench.exchange.glossary_files import tidy
from workbench.text.term import ANY_LANGUAGE, Term, TermStatus

NAMESPACE = "urn:iso:std:iso:30042:ed-2"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
ANY = "und"
DO_NOT_TRANSLATE = "Do not translate."

STATUS_WORDS = {
    TermStatus.PREFERRED: "preferredTerm-admn-sts",
    TermStatus.ADMITTED: "admittedTerm-admn-sts",
    TermStatus.FORBIDDEN: "deprecatedTerm-admn-sts",
    TermStatus.DO_NOT_TRANSLATE: "preferredTerm-admn-sts",
}


def write(terms: Iterable[Term], title: str) -> bytes:
    """Write the file: one entry for each source term of a concept, with all its targets.

    Args:
        title: what the file calls the glossary.
    """
    ordered = list(terms)
    language = ordered[0].source_language if ordered else "en"
    kind = {"type": "TBX-Basic", "style": "dca", XML_LANG: language}
    namespaces: Any = {None: NAMESPACE}
    root = etree.Element("tbx", kind, namespaces)
    _header(root, title)
    body = etree.SubElement(etree.SubElement(root, "text"), "body")
    for number, entry in enumerate(_entries(ordered), 1):
        _write_entry(body, f"c{number}", entry)
    etree.indent(root)
    return bytes(etree.tostring(root, encoding="UTF-8", xml_declaration=True))


def _header(root: etree._Element, title: str) -> None:
    description = etree.SubElement(etree.SubElement(root, "tbxHeader"), "fileDesc")
    _add(etree.SubElement(description, "titleStmt"), "title", title)
    told = "Exported from the translation comparison workbench."
    _add(etree.SubElement(description, "sourceDesc"), "p", told)


def _entries(terms: Iterable[Term]) -> Iterator[list[Term]]:
    """Put what says one thing of one source together, in the order of the first of each."""
    first: dict[tuple[str, str, str], int] = {}

    def place(term: Term) -> int:
        key = term.source_language, term.source, term.concept
        return first.setdefault(key, len(first))

    for _, entry in groupby(sorted(terms, key=place), key=place):
        yield list(entry)


def _write_entry(body: etree._Element, key: str, terms: list[Term]) -> None:
    entry = etree.SubElement(body, "conceptEntry", id=key)
    source = _section(entry, terms[0].source_language)
    _add(etree.SubElement(source, "termSec"), "term", terms[0].source)
    by_language = sorted(terms, key=lambda term: term.target_language)
    for language, some in groupby(by_language, key=lambda term: term.target_language):
        section = _section(entry, ANY if language == ANY_LANGUAGE else language)
        for term in some:
            _write_term(etree.SubElement(section, "termSec"), term)


def _section(entry: etree._Element, language: str) -> etree._Element:
    return etree.SubElement(entry, "langSec", {XML_LANG: language})


def _write_term(section: etree._Element, term: Term) -> None:
    kept = term.status is TermStatus.DO_NOT_TRANSLATE
    _add(section, "term", term.source if kept else term.target)
    _add(section, "termNote", STATUS_WORDS[term.status], type="administrativeStatus")
    if term.part_of_speech:
        part = "properNoun" if term.part_of_speech == "proper noun" else term.part_of_speech
        _add(section, "termNote", part, type="partOfSpeech")
    if kept:
        _add(section, "note", DO_NOT_TRANSLATE)
    if term.note:
        _add(section, "note", term.note)


def _add(parent: etree._Element, name: str, text: str, **attributes: str) -> None:
    etree.SubElement(parent, name, attributes).text = tidy(printable(text))
