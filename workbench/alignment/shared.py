"""What one can point at in two linked passages: the same numbers, months and names."""

import re

from workbench.alignment.marks import marks_in
from workbench.text.persons import capital_keys

_WORD = re.compile(r"\d+(?:[.,'’\u00a0\u202f]\d+)*|[^\W\d_]+(?:[-'’][^\W\d_]+)*")


def shared_words(own: str, other: str) -> tuple[str, ...]:
    """Name the numbers, months and names that two passages share, as the first one writes them.

    For showing beside a link, in reading order, each once. Names are matched by how they sound,
    across scripts, so words may be among them that merely sound alike; the link's score counts
    numbers and months only.
    """
    marks, keys = marks_in(other), capital_keys(other)
    words = (match[0] for match in _WORD.finditer(own))
    return tuple(
        dict.fromkeys(word for word in words if marks_in(word) & marks or capital_keys(word) & keys)
    )
