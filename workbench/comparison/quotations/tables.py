"""The words that quotations are recognised by, one table a language.

To add a language, fill a `SpeechWords` and enter it in `LANGUAGES`.
"""

from workbench.comparison.quotations.speech_words import SpeechWords
from workbench.comparison.quotations.table_english import ENGLISH
from workbench.comparison.quotations.table_german import GERMAN
from workbench.comparison.quotations.table_romance import FRENCH, ITALIAN, SPANISH
from workbench.comparison.quotations.table_slavic import POLISH, RUSSIAN

LANGUAGES: dict[str, SpeechWords] = {
    "de": GERMAN,
    "en": ENGLISH,
    "es": SPANISH,
    "fr": FRENCH,
    "it": ITALIAN,
    "pl": POLISH,
    "ru": RUSSIAN,
}
"""The tables by language code."""
