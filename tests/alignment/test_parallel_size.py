"""Very long texts: within 2 GB, and as good as short ones. Run by ``make test-size``."""

import json
import subprocess
import sys

import pytest

CODE = """
import json, resource
from benchmarks.parallel_score import agreement
from benchmarks.parallel_size import Synthetic
from workbench.alignment.parallel import align_sides

texts = Synthetic(50_000)
beads = align_sides(*texts.sides)
score = agreement([beads], [texts.gold])
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps([*map(len, texts.sides), peak, score.strict.f1, score.lax.f1]))
"""


@pytest.mark.size
@pytest.mark.timeout(1800)
def test_fifty_thousand_sentences_a_side_take_less_than_two_gigabytes() -> None:
    made = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, check=True)
    own, other, mebibytes, strict, lax = json.loads(made.stdout)
    assert min(own, other) >= 50_000
    assert mebibytes < 2000
    assert strict >= 0.97
    assert lax >= 0.99
