"""Speech without marks of its own: between dashes, and around a frame inside the marks."""

import re
from collections.abc import Iterator, Sequence

from workbench.comparison.quotations.marks import Quoted
from workbench.comparison.quotations.speech_words import SpeechWords

_OPENS = re.compile(r"[–—-]\s?(?=[^\W\d_]|[¿¡«„“\"])")
_PARTS = re.compile(
    r"\s[–—-]\s"  # – Nie – powiedział
    r"|\s[–—](?=[^\W\d_])"  # —No —dijo
    r"|(?<=\w)[–—](?=[\s.,;:!?])"  # Gil—.
)
_SENTENCE_ENDS = frozenset(".!?…:")
_FRAME_WORDS = 5
_WORD = re.compile(r"[^\W\d_]+(?:['’](?=\s))?")
_CLITIC = (
    r"(?:(?:se|me|lui|leur|si|mi|gli|le|ci|a|ont|avait|avaient|ha|hanno|aveva|est)\s"
    r"|[sm]['’](?:est\s)?)"
)
_INNER = re.compile(
    rf"(?<=[,!?…»”\w])(?P<comma>,)?\s(?P<frame>{_CLITIC}*(?P<verb>[a-zà-ÿ]+)"
    r"(?P<asked>(?:-t)?-(?:ils?|elles?|on))?)(?=[\s,.])"
)
_FRAME_END = re.compile(r"[,.!?…](?=\s|$)")

Piece = tuple[int, int]


def find_dialogue(text: str, words: SpeechWords) -> tuple[Quoted, ...]:
    """Find what is said between dashes: ``– Nie – powiedział. – Nigdy.``, ``—No —dijo Gil—.``.

    Speech opens with the paragraph or, where the language allows it, behind a sentence's end;
    without a verb of saying behind the next dash it is a list or a thought.
    """
    pieces = _pieces(text)
    frames = [at for at, piece in enumerate(pieces) if _is_frame(text[slice(*piece)], words)]
    first = _first_speech(text, pieces, frames, words)
    if first is None:
        return _with_comma(text, words)
    found, at = [], first
    for frame in [frame for frame in frames if frame > first] + [len(pieces)]:
        if at < frame:
            found.append(_speech(text, pieces[at][0], pieces[frame - 1][1]))
        at = frame + 1
    return tuple(one for one in found if one.end - one.start > 1)


def split_framed(text: str, quoted: Sequence[Quoted], words: SpeechWords) -> tuple[Quoted, ...]:
    """Cut frames out of quoted stretches: ``« Non, souffle Luc Morin. Jamais. »``."""
    return tuple(part for one in quoted for part in _unframed(text, one, words))


def _pieces(text: str) -> list[Piece]:
    """What stands between dashes, the opening one left out."""
    opening = _OPENS.match(text)
    start = 1 if opening else 0
    return _cut(text, start, len(text.rstrip()))


def _cut(text: str, start: int, end: int) -> list[Piece]:
    pieces = []
    for match in _PARTS.finditer(text, start, end):
        pieces.append((start, match.start()))
        start = match.end()
    return [*pieces, (start, end)]


def _is_frame(piece: str, words: SpeechWords) -> bool:
    """Whether a piece begins with a verb of saying in small letters, a few words in at most."""
    found = _WORD.findall(piece)[:_FRAME_WORDS]
    if not found or not found[0][0].islower():
        return False
    return any(word in words.verbs or word in words.manners for word in found)


def _first_speech(
    text: str, pieces: Sequence[Piece], frames: Sequence[int], words: SpeechWords
) -> int | None:
    if not frames:
        return None
    if _OPENS.match(text):
        return 0 if frames[0] > 0 else None
    if not words.dash_anywhere:
        return None
    opened = (
        at
        for at in range(1, len(pieces) - 1)
        if at + 1 in frames and text[pieces[at - 1][1] - 1] in _SENTENCE_ENDS
    )
    return next((at for at in opened if text[pieces[at][0]].isupper()), None)


def _speech(text: str, start: int, end: int) -> Quoted:
    """A stretch without marks; what stands at its place of an opening mark is not looked at."""
    while start < end and not (text[start].isalnum() or text[start] in "¿¡«„“\"'‚‘"):
        start += 1
    return Quoted(start - 1, end, closed=False, spoken=True)


def _with_comma(text: str, words: SpeechWords) -> tuple[Quoted, ...]:
    """Speech that a comma parts from its frame: ``— Je ne sais pas, répond Luc Morin.``"""
    opening = _OPENS.match(text)
    for match in _INNER.finditer(text) if opening else ():
        if _speaks(text, match, words):
            return (_speech(text, 1, match.start("comma") if match["comma"] else match.start()),)
    return ()


def _speaks(text: str, match: re.Match[str], words: SpeechWords) -> bool:
    """Whether a verb of saying behind a comma has its speaker behind it."""
    if match["verb"] not in words.verbs and match["verb"] not in words.manners:
        return False
    parted = match["comma"] or text[match.start() - 1] in "!?…"
    if match["asked"] or not parted:
        return bool(parted)
    behind = re.match(r"\s+([^\W\d_]+['’]?)", text[match.end() :])
    if behind is None:
        return False
    word = behind[1].replace("’", "'")
    return word[0].isupper() or word in words.articles or word in words.pronouns


def _unframed(text: str, one: Quoted, words: SpeechWords) -> Iterator[Quoted]:
    start, end = one.inner
    parted = _between_dashes(text, one, words)
    if parted:
        yield from parted
        return
    for match in _INNER.finditer(text, start, end) if words.framed_inside else ():
        if not _speaks(text, match, words):
            continue
        stop = _frame_end(text, match.end(), end, words)
        yield Quoted(start - 1, match.start(), closed=False, single=one.single, spoken=True)
        if any(char.isalnum() for char in text[stop:end]):
            yield Quoted(stop, one.end, closed=one.closed, single=one.single, spoken=True)
        return
    yield one


def _between_dashes(text: str, one: Quoted, words: SpeechWords) -> list[Quoted]:
    """Speech around frames between dashes: ``«Нет, — сказал он, — никогда».``"""
    start, end = one.inner
    pieces = _cut(text, start, end) if words.dialogue_dashes else []
    frames = [at for at, p in enumerate(pieces) if at and _is_frame(text[slice(*p)], words)]
    if not frames:
        return []
    found, at = [], 0
    for frame in [*frames, len(pieces)]:
        if at < frame:
            found.append(_speech(text, pieces[at][0], pieces[frame - 1][1]))
        at = frame + 1
    return [part for part in found if part.end - part.start > 1]


def _frame_end(text: str, at: int, end: int, words: SpeechWords) -> int:
    """Where speech goes on: behind a comma unless an apposition follows, else a sentence's end."""
    for match in _FRAME_END.finditer(text, at, end):
        sentence = _FRAME_END.search(text, match.end(), end)
        between = text[match.end() : sentence.start() if sentence else end]
        known = words.verbs | words.auxiliaries | words.first_person
        if match[0] != "," or not known.isdisjoint(w.lower() for w in _WORD.findall(between)):
            return match.start()
    return end
