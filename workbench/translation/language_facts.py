"""What guards know about languages, as data."""

LENGTHS = {
    "ar": 0.87, "bg": 1.04, "cs": 0.95, "da": 1.03, "de": 1.16, "el": 1.19, "en": 1.00, "es": 1.18,
    "et": 0.97, "fi": 1.07, "fr": 1.17, "hu": 1.04, "it": 1.17, "ja": 0.44, "ko": 0.51, "nl": 1.11,
    "pl": 1.06, "pt": 1.07, "ro": 1.12, "ru": 1.08, "sv": 1.01, "th": 0.96, "tr": 1.00, "uk": 1.01,
    "zh": 0.34,
}  # fmt: skip
"""Characters the same sentence takes, English = 1: geometric mean over FLORES dev lines 1–500."""

DENSE = frozenset({"ja", "ko", "zh"})
"""Languages of few characters a word, where lengths vary more."""

UNCLOSED = frozenset({"th"})
"""Languages whose sentences end without a mark."""

FUNCTION_WORDS: dict[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "de": "der die das und ist nicht ein eine mit für auf den dem des von zu sich auch wird "
        "sind wurde haben hat dass bei nach aus als aber oder wie noch nur einen über",
        "en": "the of and to is not that it was for on are with as at be this have from by or had "
        "his her they were which been their would will",
        "es": "el los las del y es no una por con para que se su al lo como más pero fue está son "
        "sus entre también desde hasta",
        "fr": "le les des du et est pas une par avec pour que qui dans sur au aux ce cette sont il "
        "elle ont été mais plus ou nous vous leur",
        "it": "il gli della di e è non una per con che si del dei nel alla sono da più anche come "
        "ha hanno stato questa questo ma dalla",
        "nl": "de het een en is niet van dat met voor op zijn aan er ook door werd bij naar om "
        "maar hebben heeft worden uit nog",
        "pl": "i w na nie się z do że jest to o jak po od za przez ale był była są dla oraz które "
        "tego czy już tylko",
        "pt": "o os da do das dos e é não uma por com para que se no na em ao mais foi são como "
        "mas seu sua pela pelo também",
        "ru": "и в на не с что по это к из у за от для о как был была были он она они но его её "
        "также или уже только",
    }.items()
}
"""Language → words that nearly every sentence has some of."""

SCRIPTS: dict[str, frozenset[str]] = {
    **{code: frozenset({"ARABIC"}) for code in ("ar", "fa", "ur")},
    **{code: frozenset({"CYRILLIC"}) for code in ("bg", "mk", "ru", "uk", "be")},
    "el": frozenset({"GREEK"}),
    "he": frozenset({"HEBREW"}),
    "hi": frozenset({"DEVANAGARI"}),
    "ja": frozenset({"CJK", "KANA"}),
    "ko": frozenset({"HANGUL", "CJK"}),
    "th": frozenset({"THAI"}),
    "zh": frozenset({"CJK"}),
}
"""Language → the scripts it is written in; a language not named here is written in Latin letters,
or its script is not known."""

_LATIN = (
    "ca cs da de en eo es et eu fi fr ga gl hu id it lt lv ms nb nl pl pt ro sk sl sq sv tl tr vi"
)
LATIN_LANGUAGES = frozenset(_LATIN.split())
