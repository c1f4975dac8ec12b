"""Direct quotations in Chinese, by their plain frames: ``张三说：“……”`` and ``“……”，张三说。``

Words are not parted in Chinese, so that none of the tables of other languages serves. Only
marked words are found, and a speaker only where the clause that frames them begins with one.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from workbench.comparison.quotations.values import Quotation, QuotationKind, Stretch
from workbench.text.article import ARTICLE_TEXT, Article

_MARKED = re.compile(
    "“([^“”]{1,2000})”|「([^「」]{1,2000})」|‘([^‘’]{1,2000})’|『([^『』]{1,2000})』"
)
_CUES = (
    "表示|指出|强调|強調|回应|回應|回答|补充|補充|宣布|透露|解释|解釋|呼吁|呼籲|警告|坦言|承认|承認|"
    "写道|寫道|认为|認為|说道|說道|问道|問道|说|說|称|稱|问|問|喊"
)
_CUE = f"(?P<cue>(?:{_CUES}){{1,2}})"
_BEFORE = re.compile(
    "(?P<who>[^，。：；！？、“”「」]{0,40}?)"
    f"(?:{_CUE}(?:了|着|过)?|(?P<told>告诉|告訴)[^，。：；！？“”「」]{{1,10}})[，：:,]?$"
)
_BEHIND = re.compile(
    f"[，,]?(?P<who>[^，。：；！？“”「」]{{1,24}}?){_CUE}(?:了|着)?(?=[，。：；！？]|$)"
)
_TIME = re.compile(
    "^(?:但|而|同时|同時|随后|隨後|不过|不過|其中|对此|對此|另外|据悉|據悉|当天|當天|"
    "(?:上|本|这|這)?(?:周|週|星期|礼拜|禮拜)[一二三四五六日天]|[昨今前][日天晚]|"
    "[一二三四五六七八九十\\d]+(?:月|日|号|號))+"
)
_ADVERBS = re.compile(
    "(?:还|還|也|则|則|又|再次|随后|隨後|同时|同時|当天|當天|曾|已|并|並|"
    "(?:上|本)?(?:周|週|星期)[一二三四五六日天]|[昨今][日天晚]|[一二三四五六七八九十\\d]+(?:月|日|号|號)|"
    "(?:在|于|於|对|對|向|就)[^，。]{1,16})+$"
)
_PRONOUNS = frozenset("他她")
_LEAST, _SENTENCE = 2, 7
CERTAIN, LIKELY = 0.95, 0.85


@dataclass(frozen=True, slots=True)
class _Frame:
    """Who speaks, and the word that says so, by their places in the block."""

    who: tuple[int, int]
    cue: tuple[int, int]


def find_chinese(article: Article) -> Iterator[Quotation]:
    """Find the direct quotations of a Chinese article, in reading order.

    Taken are marked words that a verb of saying frames, and whole marked sentences without one.
    A pronoun means who spoke last.
    """
    last: str | None = None
    for number, block in enumerate(article.blocks):
        if not block.included or block.kind not in ARTICLE_TEXT:
            continue
        for match in _MARKED.finditer(block.text):
            start, end = match.span(match.lastindex or 0)
            frame = _framed(block.text, match)
            confidence = _judged(block.text[start:end], frame)
            if not confidence:
                continue
            speaker = _stretch(number, block.text, frame.who) if frame else None
            named = speaker is not None and speaker.text not in _PRONOUNS
            last = speaker.text if named and speaker else last
            yield Quotation(
                QuotationKind.DIRECT,
                (Stretch(number, start, end, block.text[start:end]),),
                speaker,
                last if speaker else None,
                _stretch(number, block.text, frame.cue) if frame else None,
                confidence,
            )


def _judged(words: str, frame: _Frame | None) -> float:
    """How likely marked words are somebody's; 0 for a name, a title or scare quotes."""
    letters = sum(char.isalnum() for char in words)
    if letters < _LEAST:
        return 0.0
    if frame:
        return CERTAIN
    return LIKELY if letters >= _SENTENCE and words[-1] in "。！？…" else 0.0


def _framed(text: str, match: re.Match[str]) -> _Frame | None:
    """Find the frame before the marks, else behind them."""
    clause = max(text.rfind(stop, 0, match.start()) for stop in "。！？；\n”」")
    before = _BEFORE.search(text, clause + 1, match.start())
    behind = _BEHIND.match(text, match.end())
    found = before or behind
    if not found:
        return None
    cue = "cue" if found["cue"] else "told"
    return _Frame(_speaker(text, *found.span("who")), found.span(cue))


def _speaker(text: str, start: int, end: int) -> tuple[int, int]:
    """Cut times and adverbs off a subject: ``周三在记者会上`` says nothing of who spoke."""
    if time := _TIME.match(text[start:end]):
        start += time.end()
    if adverbs := _ADVERBS.search(text[start:end]):
        end = start + adverbs.start()
    return start, end


def _stretch(block: int, text: str, place: tuple[int, int]) -> Stretch | None:
    start, end = place
    return Stretch(block, start, end, text[start:end]) if text[start:end].strip() else None
