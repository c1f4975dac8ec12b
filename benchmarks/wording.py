"""Is the log-likelihood of keyness right, and how fast is it?

Every word of a generated pair of corpora is tested by `workbench.comparison.wording`, by scipy's
`power_divergence` (the same statistic, independently written) and its χ² distribution for the
bound, in the same run; the largest disagreement and the ratio of speeds are printed. The corpora
follow Zipf's law, a tenth of the words at another rate on one side, with a seed.

With ``--wikinews``, besides: German news of the evaluation data cut into words, and the longest
article against all others.

    python -m benchmarks.wording [--words N] [--wikinews]
"""

import argparse
import json
import random
import time

from scipy.stats import chi2, power_divergence

from benchmarks.data import EVALUATION_DATA
from workbench.comparison.wording.keyness import (
    ALPHA,
    critical_value,
    find_keywords,
    log_likelihood,
)
from workbench.text.words import Word, read_words

_VOCABULARY = 4000
_SHIFTED = 10
_TEXT = 800


def corpus(size: int, seed: int, shifted: bool) -> list[tuple[Word, ...]]:
    """Texts of made-up words, `_TEXT` words each."""
    weights = [
        (3.0 if shifted and rank % _SHIFTED == 0 else 1.0) / (rank + 1)
        for rank in range(_VOCABULARY)
    ]
    drawn = random.Random(seed).choices(range(_VOCABULARY), weights, k=size)
    words = [Word(f"w{rank}", 0, 1, f"w{rank}") for rank in drawn]
    return [tuple(words[at : at + _TEXT]) for at in range(0, size, _TEXT)]


def by_scipy(a: int, b: int, c: int, d: int) -> float:
    """G² of one word."""
    expected = [c * (a + b) / (c + d), d * (a + b) / (c + d)]
    return float(power_divergence([a, b], expected, lambda_="log-likelihood").statistic)


def report_wikinews() -> None:
    """Print how long real articles take, and what is key in the longest."""
    path = EVALUATION_DATA / "wikinews" / "articles.jsonl"
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    texts = sorted((row["text"] for row in rows if row["lang"] == "de"), key=len)
    read_words(texts[0], "de")
    start = time.process_time()
    cut = [read_words(text, "de") for text in texts]
    reading = time.process_time() - start
    start = time.process_time()
    keyness = find_keywords(cut[-1:], cut[:-1])
    testing = time.process_time() - start
    total = keyness.commentary_words + keyness.coverage_words
    print(f"\n{len(texts)} articles, {total:,} words: cut {reading:.2f} s, keyness {testing:.2f} s")
    for keyword in keyness.significant[:8]:
        low, high = keyword.interval
        print(
            f"  {keyword.word:<24}{keyword.commentary:>4}{keyword.coverage:>6}"
            f"  G² {keyword.log_likelihood:7.1f}  log ratio {keyword.log_ratio:5.2f}"
            f" ({low:.2f} to {high:.2f})"
        )


def main() -> None:
    """Print the comparison."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--words", type=int, default=40_000, help="words of the larger corpus")
    parser.add_argument("--wikinews", action="store_true", help="real articles besides")
    args = parser.parse_args()
    ours, theirs = corpus(args.words // 10, 1, True), corpus(args.words, 2, False)
    start = time.process_time()
    keyness = find_keywords(ours, theirs)
    whole = time.process_time() - start
    sizes = keyness.commentary_words, keyness.coverage_words
    pairs = [(k.commentary, k.coverage) for k in keyness.keywords]
    start = time.process_time()
    mine = [log_likelihood(a, b, *sizes) for a, b in pairs]
    alone = time.process_time() - start
    start = time.process_time()
    independent = [by_scipy(a, b, *sizes) for a, b in pairs]
    scipy_time = time.process_time() - start
    worst = max(abs(x - y) for x, y in zip(mine, independent, strict=True))
    bound = float(chi2.isf(1 - (1 - ALPHA) ** (1 / len(pairs)), 1))
    judged = zip(independent, keyness.keywords, strict=True)
    agree = sum((statistic >= bound) == keyword.significant for statistic, keyword in judged)
    moved = sum(int(k.word[1:]) % _SHIFTED == 0 for k in keyness.significant)
    print(f"{sizes[0]:,} against {sizes[1]:,} words, {len(pairs):,} words tested")
    print(f"G²: largest difference from scipy {worst:.2e}")
    print(f"bound: ours {critical_value(len(pairs)):.6f}, scipy {bound:.6f}")
    print(f"significant: {len(keyness.significant)}, of these really shifted {moved}")
    print(f"same verdict as scipy: {agree}/{len(pairs)}")
    print(f"G² alone: scipy {scipy_time:.3f} s, ours {alone:.4f} s, {scipy_time / alone:.0f} : 1")
    print(f"whole keyness with counting, ratios and intervals: {whole:.3f} s")
    if args.wikinews:
        report_wikinews()


if __name__ == "__main__":
    main()
