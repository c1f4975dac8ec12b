"""Reading translation memories in TMX 1.4b, and 1.1 to 1.4, unit by unit, whatever their size.

A unit that is broken is told by its number and left out; the rest goes on. Of inline elements the
words stay and the codes go: the text of ``hi`` is kept; ``bpt``, ``ept``, ``ph``, ``it`` and ``ut``
hold what a word processor needs and are dropped with all that is in them, ``sub`` included; a
``ph`` or ``ut`` of type ``lb`` is a line break and becomes a space. Characters that XML forbids are
dropped. https://www.gala-global.org/tmx-14b
"""

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import lru_cache

from lxml import etree

from workbench.errors import LanguageError, TextTooLargeError
from workbench.exchange import safe_xml
from workbench.exchange.tmx_units import Problem, Reading, Told, Unit, Variant
from workbench.exchange.xml_pieces import MAX_PIECE, Cutter, PieceTooLargeError, without_forbidden
from workbench.text.article import UNDETERMINED
from workbench.text.languages import check_code

_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_CODES = frozenset({"bpt", "ept", "ph", "it", "ut"})
_BODY = re.compile(r"<body[\s/>]")
_ROOT = re.compile(r"""<tmx(?:[^>"']++|"[^"]*+"|'[^']*+')*+>""")
_HEADER = re.compile(r"<header[\s/>].*?(?:</header\s*>|(?=<body[\s/>]))", re.DOTALL)
_ENDING = 4096
_DATE = re.compile(r"(\d{8})T(\d{6})Z")


def read(
    file: safe_xml.Readable, called: str, progress: Callable[[int], None] | None = None
) -> Reading:
    """Begin to read a memory; its units come as they are asked for.

    Args:
        called: the file, for messages: ``“memory.tmx”``.
        progress: told how many bytes have been read so far.

    Raises:
        UnreadableFileError: no TMX, or in another encoding than it declares; the latter also
            while its units are asked for.
        TextTooLargeError: one unit is larger than units are, while they are asked for.
    """
    pieces = safe_xml.decoded(_Counted(file, progress), called)
    text = ""
    for piece in pieces:
        text += piece
        if _BODY.search(text) or len(text) > MAX_PIECE:
            break
    text = text[safe_xml.root_start(text, called) :]
    root = _ROOT.match(text)
    if root is None:
        raise safe_xml.broken(called, "TMX", "it does not begin with the element tmx")
    body = _BODY.search(text)
    reading = _header(text[: body.end()] if body else text, called)
    if body is None:
        raise safe_xml.broken(called, "TMX", "it has no body")
    reading.units = _units(text[body.start() :], pieces, root[0], reading, called)
    return reading


class _Counted:
    """A file that tells how far it was read."""

    def __init__(self, file: safe_xml.Readable, progress: Callable[[int], None] | None) -> None:
        self._file, self._progress, self._done = file, progress, 0

    def read(self, size: int, /) -> bytes:
        data = self._file.read(size)
        self._done += len(data)
        if self._progress:
            self._progress(self._done)
        return data


def _header(text: str, called: str) -> Reading:
    found = _HEADER.search(text)
    if found is None:
        return Reading(UNDETERMINED, Told())
    try:
        element = safe_xml.parse_part(without_forbidden(found[0]))
    except ValueError as error:
        raise safe_xml.broken(called, "TMX", f"its header is broken, {error}") from error
    return Reading(element.get("srclang") or UNDETERMINED, _told(element))


def _units(
    text: str, pieces: Iterator[str], root: str, reading: Reading, called: str
) -> Iterator[Unit]:
    number = 0
    cutter, ending = Cutter("tu"), ""
    while True:
        try:
            for piece, whole in cutter.feed(text):
                number += 1
                unit = _unit(piece, whole, number, root, reading)
                if unit:
                    yield unit
        except PieceTooLargeError as error:
            raise _endless(called, number + 1) from error
        ending = (ending + text)[-_ENDING:]
        following = next(pieces, None)
        if following is None:
            break
        text = following
    if cutter.rest():
        reading.tell(Problem(number + 1, "the file ends in the middle of it"))
    elif "</body" not in ending:
        reading.tell(Problem(0, "the file ends before its body does; units may be missing"))


def _endless(called: str, number: int) -> TextTooLargeError:
    return TextTooLargeError(
        f"Unit {number} of {called} has more than {MAX_PIECE // 2**20} million characters.",
        "Leave it out, or export the memory again from the program it comes from.",
    )


def _unit(piece: str, whole: bool, number: int, root: str, reading: Reading) -> Unit | None:
    if not whole:
        reading.tell(Problem(number, "it has no end"))
        return None
    try:
        element = _element(piece, root)
    except ValueError as error:
        reading.tell(Problem(number, str(error)))
        return None
    variants = tuple(_variants(element, number, reading))
    if not variants:
        if not element.findall("{*}tuv"):
            reading.tell(Problem(number, "it has no text in any language"))
        return None
    return Unit(
        number,
        variants,
        element.get("srclang") or reading.source_language,
        element.get("tuid") or "",
        element.get("segtype") or "",
        _told(element),
    )


def _element(piece: str, root: str) -> etree._Element:
    framed = f"{root}{piece}</tmx>"  # the root may declare prefixes
    try:
        return safe_xml.parse_part(framed)[0]
    except ValueError:
        return safe_xml.parse_part(without_forbidden(framed))[0]


def _variants(element: etree._Element, number: int, reading: Reading) -> Iterator[Variant]:
    for variant in element.iterfind("{*}tuv"):
        language = variant.get(_LANGUAGE) or variant.get("lang") or ""
        code, problem = _code(language)
        passage = variant.find("{*}seg")
        if not problem and passage is None:
            problem = f"its {language} has no text"
        if problem or passage is None:
            reading.tell(Problem(number, problem))
            continue
        yield Variant(language, code, text_of(passage), _told(variant))


@lru_cache(maxsize=1024)
def _code(language: str) -> tuple[str, str]:
    """One of our codes, or what is wrong with a language."""
    if not language:
        return "", "a text of it names no language"
    try:
        return check_code(language), ""
    except LanguageError as error:
        return "", str(error)


def text_of(passage: etree._Element) -> str:
    """The words of a ``seg``, as the module says."""
    parts = [passage.text or ""]
    for child in passage:
        name = etree.QName(child).localname if isinstance(child.tag, str) else ""
        if name not in _CODES and name not in ("", "sub"):
            parts.append(text_of(child))
        elif name in ("ph", "ut") and child.get("type") == "lb":
            parts.append(" ")
        parts.append(child.tail or "")
    return "".join(parts)


def _told(element: etree._Element) -> Told:
    return Told(
        _time(element.get("creationdate")),
        element.get("creationid") or "",
        _time(element.get("changedate")),
        element.get("changeid") or "",
        element.get("creationtool") or "",
        tuple(note.text or "" for note in element.iterfind("{*}note")),
        tuple((prop.get("type") or "", prop.text or "") for prop in element.iterfind("{*}prop")),
    )


def _time(stamp: str | None) -> str:
    """``20251203T101112Z`` as ISO 8601; anything else as it stands."""
    found = _DATE.fullmatch(stamp or "")
    if found is None:
        return stamp or ""
    try:
        read = datetime.strptime(found[0], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    except ValueError:
        return stamp or ""
    return read.isoformat()
