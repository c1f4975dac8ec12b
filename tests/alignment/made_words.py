"""Words for segments that are made of vectors alone."""

import numpy as np

from workbench.alignment.words import Words, make_words


def made_words(segments: int) -> Words:
    """One word a segment, near to none of the others."""
    names = [str(number) for number in range(segments)]
    return make_words([[name] for name in names], names, np.eye(segments, dtype=np.float32))
