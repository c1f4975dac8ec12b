"""Offsets for JavaScript, which counts UTF-16 code units where Python counts code points."""


def to_utf16(text: str, offset: int) -> int:
    """Turn a code point offset in ``text`` into a UTF-16 offset."""
    return offset + sum(ord(char) > 0xFFFF for char in text[:offset])


def from_utf16(text: str, offset: int) -> int:
    """Turn a UTF-16 offset in ``text`` into a code point offset.

    An offset inside a surrogate pair counts as the start of its character.
    """
    units = 0
    for index, char in enumerate(text):
        width = 2 if ord(char) > 0xFFFF else 1
        if units + width > offset:
            return index
        units += width
    return len(text)
