"""English sentences that quote words written from right to left.

Without a hint, Arabic or Hebrew turns round the English, the numbers and the quotation marks that
follow it (Unicode Standard Annex 9).
"""

import re

_RTL = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff"
_QUOTED = f"(?<=“)[^“”]*[{_RTL}][^“”]*(?=”)"
_WORDS = f"[{_RTL}](?:[{_RTL}\\s,.:;'-]*[{_RTL}])?"
_RIGHT_TO_LEFT = re.compile(f"{_QUOTED}|{_WORDS}")


def keep_apart(text: str) -> str:
    """Isolate words written from right to left, for a sentence that itself is read the other way.

    A quotation that holds such words is isolated as a whole, its numbers with them.
    """
    return _RIGHT_TO_LEFT.sub("\u2068\\g<0>\u2069", text)
