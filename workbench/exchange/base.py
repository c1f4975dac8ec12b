"""What a segment was when it was exported, in one short mark that travels with the file.

With it a text that comes back can be told apart three ways: changed in the file, changed here
meanwhile, or both.
"""

import re
from dataclasses import dataclass

from workbench.text.ids import text_hash

_MARK = re.compile(r"(\d{1,9})\.([0-9a-f]{12})\.([a-z]{1,20})")


@dataclass(frozen=True, slots=True)
class Base:
    """A segment's translation at the time of its export.

    Attributes:
        version: of the stored text; 0 where there was none.
        digest: of the text, see `digest`.
        status: a value of `workbench.text.translation.Status`, or ``missing``.
    """

    version: int
    digest: str
    status: str

    def __str__(self) -> str:
        """The mark: ``3.a1b2c3d4e5f6.edited``."""
        return f"{self.version}.{self.digest}.{self.status}"


def digest(text: str) -> str:
    """Hash the words of a text; white space between and around them does not count."""
    return text_hash(" ".join(text.split()))[:12]


def read_base(mark: str) -> Base | None:
    """Read a mark; ``None`` where it is none."""
    found = _MARK.fullmatch(mark.strip())
    return Base(int(found[1]), found[2], found[3]) if found else None
