"""Which of CTranslate2's compute types to trust with a model.

Some pairs of model and type turn every output into garbage without any error. So each type is
tried once on a few sentences against ``float32``, and the outcome is kept beside the model.
"""

import contextlib
import json
from collections.abc import Callable, Sequence
from difflib import SequenceMatcher
from pathlib import Path

REFERENCE = "float32"
PREFERENCE = ("int8", "int8_float32", "int8_float16", "int8_bfloat16", "int16", REFERENCE)
"""Fastest and smallest first, as measured on CPUs; the reference needs no test."""

RECORD = "compute_types.json"
MIN_AGREEMENT = 0.5
"""Quantising changes a word here and there (measured: .85 and more); garbage stays below .2."""

SMOKE_TEXTS: dict[str, tuple[str, ...]] = {
    "ar": ("الطقس جميل اليوم.", "أين محطة القطار؟", "اشترت أختي كتابا جديدا أمس."),
    "de": ("Das Wetter ist heute gut.", "Wo ist der Bahnhof?", "Sie hat gestern ein Buch gekauft."),
    "en": ("The weather is good today.", "Where is the station?", "She bought a book yesterday."),
    "es": ("Hoy hace buen tiempo.", "¿Dónde está la estación?", "Ella compró un libro ayer."),
    "fr": ("Il fait beau aujourd'hui.", "Où est la gare ?", "Elle a acheté un livre hier."),
    "it": ("Oggi il tempo è bello.", "Dov'è la stazione?", "Ieri ha comprato un libro."),
    "ja": ("今日は天気がいいです。", "駅はどこですか。", "彼女は昨日本を買いました。"),
    "ko": ("오늘은 날씨가 좋습니다.", "역이 어디에 있습니까?", "그녀는 어제 책을 샀습니다."),
    "nl": ("Het weer is goed vandaag.", "Waar is het station?", "Ze kocht gisteren een boek."),
    "pl": ("Dziś jest ładna pogoda.", "Gdzie jest dworzec?", "Wczoraj kupiła książkę."),
    "pt": ("O tempo está bom hoje.", "Onde fica a estação?", "Ela comprou um livro ontem."),
    "ru": ("Сегодня хорошая погода.", "Где вокзал?", "Вчера она купила книгу."),
    "tr": ("Bugün hava güzel.", "İstasyon nerede?", "Dün bir kitap aldı."),
    "uk": ("Сьогодні гарна погода.", "Де вокзал?", "Вчора вона купила книгу."),
    "zh": ("今天天气很好。", "车站在哪里？", "她昨天买了一本书。"),
}
"""Everyday sentences by source language; a language without any is tried with the English ones."""

TranslateWith = Callable[[str, Sequence[str]], list[str]]
"""``(compute type, texts) → translations``"""


def choose_compute_type(
    supported: set[str], source: str, translate: TranslateWith, record: Path, key: str
) -> str:
    """Choose the first type that agrees with the reference on a few sentences.

    Args:
        supported: what this machine offers.
        source: the language of the model's input.
        record: the JSON file with earlier outcomes; written where it can be.
        key: what the outcomes depend on: the model, the library's version, the machine.
    """
    outcomes = _read(record).get(key, {})
    texts = SMOKE_TEXTS.get(source.split("-")[0], SMOKE_TEXTS["en"])
    for kind in (kind for kind in PREFERENCE if kind in supported):
        if kind == REFERENCE:
            return REFERENCE
        if kind not in outcomes:
            outcomes = {**outcomes, kind: _agrees(translate, kind, texts)}
            _write(record, {key: outcomes})
        if outcomes[kind]:
            return kind
    return REFERENCE


def _agrees(translate: TranslateWith, kind: str, texts: Sequence[str]) -> bool:
    try:
        seen = translate(kind, texts)
    except (RuntimeError, ValueError):
        return False
    return agreement(seen, translate(REFERENCE, texts)) >= MIN_AGREEMENT


def agreement(seen: Sequence[str], expected: Sequence[str]) -> float:
    """Measure how alike two lists of translations are: mean share of common characters, 0 to 1."""
    ratios = [
        SequenceMatcher(None, one, other, autojunk=False).ratio() if one.strip() else 0.0
        for one, other in zip(seen, expected, strict=True)
    ]
    return sum(ratios) / len(ratios)


def _read(record: Path) -> dict[str, dict[str, bool]]:
    try:
        outcomes = json.loads(record.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return outcomes if isinstance(outcomes, dict) else {}


def _write(record: Path, outcomes: dict[str, dict[str, bool]]) -> None:
    # A package folder that cannot be written to only costs another test next time.
    with contextlib.suppress(OSError):
        record.write_text(json.dumps(_read(record) | outcomes, indent=1) + "\n", encoding="utf-8")
