"""The words that quotations are recognised by, one table a language.

To add a language, fill a `SpeechWords` and enter it in `LANGUAGES`.
"""

from workbench.comparison.quotations.speech_words import SpeechWords
from workbench.comparison.quotations.table_dutch import DUTCH
from workbench.comparison.quotations.table_english import ENGLISH
from workbench.comparison.quotations.table_french import FRENCH
from workbench.comparison.quotations.table_german import GERMAN
from workbench.comparison.quotations.table_italian import ITALIAN
from workbench.comparison.quotations.table_polish import POLISH
from workbench.comparison.quotations.table_portuguese import PORTUGUESE
from workbench.comparison.quotations.table_russian import RUSSIAN
from workbench.comparison.quotations.table_spanish import SPANISH

LANGUAGES: dict[str, SpeechWords] = {
    "de": GERMAN,
    "en": ENGLISH,
    "es": SPANISH,
    "fr": FRENCH,
    "it": ITALIAN,
    "nl": DUTCH,
    "pl": POLISH,
    "pt": PORTUGUESE,
    "ru": RUSSIAN,
}
"""The tables by language code."""
