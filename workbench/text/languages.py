"""Languages by their BCP-47 codes: names, writing direction, and mending what users type."""

import difflib
import re
from dataclasses import dataclass

from workbench.errors import LanguageError
from workbench.text.article import UNDETERMINED


@dataclass(frozen=True, slots=True)
class Language:
    """A language as it is shown.

    Attributes:
        name: in English.
        own_name: in the language itself.
        direction: ``ltr`` or ``rtl``.
    """

    name: str
    own_name: str
    direction: str = "ltr"


LANGUAGES: dict[str, Language] = {
    "af": Language("Afrikaans", "Afrikaans"),
    "ar": Language("Arabic", "العربية", "rtl"),
    "az": Language("Azerbaijani", "azərbaycanca"),
    "be": Language("Belarusian", "беларуская"),
    "bg": Language("Bulgarian", "български"),
    "bn": Language("Bengali", "বাংলা"),
    "bs": Language("Bosnian", "bosanski"),
    "ca": Language("Catalan", "català"),
    "cs": Language("Czech", "čeština"),
    "cy": Language("Welsh", "Cymraeg"),
    "da": Language("Danish", "dansk"),
    "de": Language("German", "Deutsch"),
    "el": Language("Greek", "Ελληνικά"),
    "en": Language("English", "English"),
    "eo": Language("Esperanto", "Esperanto"),
    "es": Language("Spanish", "español"),
    "et": Language("Estonian", "eesti"),
    "eu": Language("Basque", "euskara"),
    "fa": Language("Persian", "فارسی", "rtl"),
    "fi": Language("Finnish", "suomi"),
    "fr": Language("French", "français"),
    "ga": Language("Irish", "Gaeilge"),
    "gl": Language("Galician", "galego"),
    "gu": Language("Gujarati", "ગુજરાતી"),
    "he": Language("Hebrew", "עברית", "rtl"),
    "hi": Language("Hindi", "हिन्दी"),
    "hr": Language("Croatian", "hrvatski"),
    "hu": Language("Hungarian", "magyar"),
    "hy": Language("Armenian", "հայերեն"),
    "id": Language("Indonesian", "Bahasa Indonesia"),
    "is": Language("Icelandic", "íslenska"),
    "it": Language("Italian", "italiano"),
    "ja": Language("Japanese", "日本語"),
    "ka": Language("Georgian", "ქართული"),
    "kk": Language("Kazakh", "қазақ тілі"),
    "kn": Language("Kannada", "ಕನ್ನಡ"),
    "ko": Language("Korean", "한국어"),
    "ku": Language("Kurdish", "kurdî"),
    "ky": Language("Kyrgyz", "кыргызча"),
    "la": Language("Latin", "Latina"),
    "lb": Language("Luxembourgish", "Lëtzebuergesch"),
    "lt": Language("Lithuanian", "lietuvių"),
    "lv": Language("Latvian", "latviešu"),
    "mk": Language("Macedonian", "македонски"),
    "ml": Language("Malayalam", "മലയാളം"),
    "mr": Language("Marathi", "मराठी"),
    "ms": Language("Malay", "Bahasa Melayu"),
    "mt": Language("Maltese", "Malti"),
    "nb": Language("Norwegian Bokmål", "norsk bokmål"),
    "ne": Language("Nepali", "नेपाली"),
    "nl": Language("Dutch", "Nederlands"),
    "no": Language("Norwegian", "norsk"),
    "pa": Language("Punjabi", "ਪੰਜਾਬੀ"),
    "pl": Language("Polish", "polski"),
    "ps": Language("Pashto", "پښتو", "rtl"),
    "pt": Language("Portuguese", "português"),
    "ro": Language("Romanian", "română"),
    "ru": Language("Russian", "русский"),
    "sk": Language("Slovak", "slovenčina"),
    "sl": Language("Slovenian", "slovenščina"),
    "so": Language("Somali", "Soomaali"),
    "sq": Language("Albanian", "shqip"),
    "sr": Language("Serbian", "српски"),
    "sv": Language("Swedish", "svenska"),
    "sw": Language("Swahili", "Kiswahili"),
    "ta": Language("Tamil", "தமிழ்"),
    "te": Language("Telugu", "తెలుగు"),
    "th": Language("Thai", "ไทย"),
    "tl": Language("Tagalog", "Tagalog"),
    "tr": Language("Turkish", "Türkçe"),
    "uk": Language("Ukrainian", "українська"),
    "ur": Language("Urdu", "اردو", "rtl"),
    "uz": Language("Uzbek", "oʻzbekcha"),
    "vi": Language("Vietnamese", "Tiếng Việt"),
    "yi": Language("Yiddish", "ייִדיש", "rtl"),
    "zh": Language("Chinese", "中文"),
}
"""Code → language: all that can be identified, and others that models and users name."""

_OTHER_CODES = {
    "ger": "de", "deu": "de", "eng": "en", "fre": "fr", "fra": "fr", "spa": "es", "ita": "it",
    "por": "pt", "rus": "ru", "pol": "pl", "nld": "nl", "dut": "nl", "zho": "zh", "chi": "zh",
    "cmn": "zh", "zt": "zh", "jpn": "ja", "kor": "ko", "ara": "ar", "tur": "tr", "ukr": "uk",
    "fil": "tl", "iw": "he", "in": "id", "ji": "yi", "jp": "ja", "cz": "cs", "gr": "el",
    "ua": "uk", "dk": "da", "se": "sv",
}  # fmt: skip
"""Three-letter, outdated and commonly mistaken codes; ``zt`` is Argos' traditional Chinese."""

UNSPACED = frozenset({"ja", "th", "zh"})
"""Languages written without spaces: their units are characters."""

_SHAPE = re.compile(r"([A-Za-z]{2,3})(?:[-_.@][A-Za-z0-9]+)*")


def check_code(code: str) -> str:
    """Turn what a user or a model calls a language into one of our codes.

    Case, region and script do not count (``DE``, ``de-CH``, ``zh_Hant`` …), names in English or
    in the language itself are understood, and so is ``und``.

    Raises:
        LanguageError: no such language is known; the message suggests similar ones.
    """
    wanted = code.strip()
    shape = _SHAPE.fullmatch(wanted)
    base = shape[1].lower() if shape else ""
    base = _OTHER_CODES.get(base, base)
    if base in LANGUAGES or base == UNDETERMINED:
        return base
    if named := _by_name().get(wanted.casefold()):
        return named
    raise LanguageError(f"“{code}” is not a language code known here.", _suggest(wanted))


def _by_name() -> dict[str, str]:
    names = {language.own_name.casefold(): code for code, language in LANGUAGES.items()}
    return names | {language.name.casefold(): code for code, language in LANGUAGES.items()}


def _suggest(wanted: str) -> str:
    names = _by_name()
    near = difflib.get_close_matches(wanted.casefold(), [*names, *LANGUAGES], n=5, cutoff=0.6)
    codes = list(dict.fromkeys(names.get(name, name) for name in near))[:3]
    if not codes:
        return "Use a BCP-47 code such as de, en, fr or zh."
    return f"Did you mean {' or '.join(f'{code} ({language_name(code)})' for code in codes)}?"


def language_name(code: str) -> str:
    """Name a language in English; an unknown code is its own name."""
    if code == UNDETERMINED:
        return "uncertain"
    language = LANGUAGES.get(code) or LANGUAGES.get(_base(code))
    return language.name if language else code


def own_name(code: str) -> str:
    """Name a language as its speakers do; an unknown code is its own name."""
    language = LANGUAGES.get(code) or LANGUAGES.get(_base(code))
    return language.own_name if language else code


def direction(code: str) -> str:
    """Tell the writing direction: ``ltr``, ``rtl``, or ``auto`` for an unknown language."""
    language = LANGUAGES.get(code) or LANGUAGES.get(_base(code))
    return language.direction if language else "auto"


def joiner(code: str) -> str:
    """What stands between two sentences of a language: a space, or nothing."""
    return "" if _base(code) in UNSPACED else " "


def _base(code: str) -> str:
    base = re.split(r"[-_]", code.strip().lower())[0]
    return _OTHER_CODES.get(base, base)
