"""Coverage alignment on the labelled event sets, each with weights fitted on the other two.

Run: ``python -m benchmarks.event_links``. How links are counted is in `benchmarks.event_sets`. The
weights the workbench ships are fitted on all three sets; their figures here are no test, and are
printed last to show how much fitting them here flatters.

Baselines: mutual cosine (pairs that are each other's highest), and CSLS (Conneau et al. 2018,
"Word translation without parallel data": cosine less the mean of the nearest four on either side)
taken the same way and taken without regard to rivals. All baselines get the threshold that is best
for them on the very event they are scored on; the workbench gets none.

Calibration is that of links: proposed ones are cut by score into bands of equal count, and the
expected calibration error is the mean distance between score and share of right links (those with
a pair that is gold). All intervals are a bootstrap's over articles, 95 %.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from benchmarks.coverage import Memory
from benchmarks.event_sets import Labelled, Pairs, Score, labelled_articles
from benchmarks.fit_coverage import fit_articles
from workbench.alignment.coverage import THRESHOLD, align_coverage
from workbench.alignment.encoder import Encoder
from workbench.alignment.features import (
    LINK_FEATURES,
    PAIR_FEATURES,
    link_features,
    make_side,
)
from workbench.alignment.groups import take
from workbench.alignment.scoring import logistic
from workbench.alignment.use import UniversalSentenceEncoder
from workbench.alignment.words import embed_words, word_likeness

Table = npt.NDArray[np.float64]
Judged = list[tuple[float, bool]]
"""The score of each proposed link, and whether it is right."""

NEAREST = 4
BANDS = 5
REPEATS = 1000


def ours(article: Labelled, encoder: Encoder) -> tuple[list[Pairs], list[float]]:
    """The workbench's links and their scores, with the weights it ships."""
    links = align_coverage(article.commentary, article.coverage, encoder).links
    return [frozenset((a, b) for a in link.commentary for b in link.coverage) for link in links], [
        link.score or 0.0 for link in links
    ]


def fitted(
    article: Labelled, encoder: Encoder, weights: Table, intercept: float
) -> tuple[list[Pairs], list[float]]:
    """The links and scores that other weights give, be it of the first features only."""
    texts = [[s.core for s in side] for side in (article.commentary, article.coverage)]
    own, other = (make_side(side, encoder) for side in texts)
    words = word_likeness(*(embed_words(side, encoder) for side in texts))
    scores = logistic(link_features(own, other, words)[..., : len(weights)] @ weights + intercept)
    groups = take(scores, THRESHOLD, own, other)
    return [
        frozenset(
            (article.commentary[i].id, article.coverage[j].id) for i in g.own for j in g.other
        )
        for g in groups
    ], [g.score for g in groups]


def cosines(article: Labelled, encoder: Encoder) -> Table:
    """Similarities of all segments: ``(n, m)``."""
    own, other = (
        encoder.encode([s.core for s in side]).astype(np.float64)
        for side in (article.commentary, article.coverage)
    )
    found: Table = own @ other.T
    return found


def csls(article: Labelled, encoder: Encoder) -> Table:
    """Cosines less the mean of the nearest four on either side: ``(n, m)``."""
    similar = cosines(article, encoder)
    near = [np.sort(side, axis=1)[:, -NEAREST:].mean(axis=1) for side in (similar, similar.T)]
    found: Table = 2 * similar - near[0][:, None] - near[1][None, :]
    return found


def mutual(article: Labelled, similar: Table, threshold: float) -> list[Pairs]:
    """Take pairs that are each other's best."""
    back = similar.argmax(axis=0)
    return [
        _pair(article, i, j)
        for i, j in enumerate(similar.argmax(axis=1))
        if back[j] == i and similar[i, j] >= threshold
    ]


def above(article: Labelled, similar: Table, threshold: float) -> list[Pairs]:
    """Take all pairs from the threshold on."""
    return [_pair(article, i, j) for i, j in np.argwhere(similar >= threshold)]


def _pair(article: Labelled, i: int, j: int) -> Pairs:
    return frozenset({(article.commentary[i].id, article.coverage[j].id)})


def at_best_threshold(
    articles: Sequence[Labelled],
    tables: Sequence[Table],
    take: Callable[[Labelled, Table, float], list[Pairs]],
) -> tuple[float, Score]:
    """Score a baseline at the threshold that finds pairs best on these very articles."""
    tried = []
    for threshold in np.arange(-0.2, 0.7, 0.02):
        score = Score()
        for article, table in zip(articles, tables, strict=True):
            score.add(article, take(article, table, threshold))
        tried.append((float(threshold), score))
    return max(tried, key=lambda pair: pair[1].pairs.f1)


def judged(article: Labelled, links: Sequence[Pairs], scores: Sequence[float]) -> Judged:
    """Tell of each link whether it is right; doubtful ones are left out."""
    wanted = article.wanted
    ignored = article.doubtful - wanted
    return [
        (score, bool(link & wanted))
        for link, score in zip(links, scores, strict=True)
        if link - ignored
    ]


def calibration_error(found: Judged) -> float:
    """The expected calibration error over bands of equal count (Guo et al. 2017, section 2)."""
    if not found:
        return 0.0
    ordered = np.array(sorted(found))
    bands = np.array_split(ordered, min(BANDS, len(ordered)))
    return float(sum(len(b) * abs(b[:, 0].mean() - b[:, 1].mean()) for b in bands) / len(ordered))


def with_interval(by_article: Sequence[Judged]) -> str:
    """The calibration error with its interval."""
    rng = np.random.default_rng(3)
    drawn = [
        calibration_error([link for n in chosen for link in by_article[n]])
        for chosen in rng.integers(len(by_article), size=(REPEATS, len(by_article)))
    ]
    low, high = np.quantile(drawn, [0.025, 0.975])
    whole = calibration_error([link for article in by_article for link in article])
    return f"ECE {whole:.3f} [{low:.3f}, {high:.3f}]"


def f1_interval(articles: Sequence[Score]) -> str:
    """The interval of the F1 of pairs, from the score of each article."""
    counts = np.array([(a.pairs.right, a.pairs.found + a.pairs.gold) for a in articles])
    rng = np.random.default_rng(3)
    drawn = counts[rng.integers(len(counts), size=(REPEATS, len(counts)))].sum(axis=1)
    low, high = np.quantile(2 * drawn[:, 0] / drawn[:, 1], [0.025, 0.975])
    return f"pairs F1 [{low:.3f}, {high:.3f}]"


def reliability(found: Judged) -> Iterator[str]:
    """Of the links in each band of scores, how many are right."""
    for low, high in pairwise((THRESHOLD, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01)):
        band = np.array([link for link in found if low <= link[0] < high])
        if len(band):
            said, held = band.mean(axis=0)
            yield f"    score {low:.2f} up: {len(band):4} links, mean {said:.3f}, right {held:.3f}"


def report(
    name: str,
    articles: Sequence[Labelled],
    method: Callable[[Labelled], tuple[list[Pairs], list[float]]],
) -> list[Judged]:
    """Print a method's figures over the articles, and judge its links."""
    score, alone, links = Score(), [Score() for _ in articles], []
    for article, one in zip(articles, alone, strict=True):
        found, sure = method(article)
        for into in (score, one):
            into.add(article, found)
        links.append(judged(article, found, sure))
    print(f"  {name:<34} {score}   {with_interval(links)}   {f1_interval(alone)}")
    return links


def baselines(articles: Sequence[Labelled], encoder: Encoder) -> None:
    """Print the baselines' figures over one event."""
    for name, measure, chosen in (
        ("mutual cosine", cosines, mutual),
        ("mutual CSLS", csls, mutual),
        ("CSLS", csls, above),
    ):
        tables = [measure(article, encoder) for article in articles]
        threshold, score = at_best_threshold(articles, tables, chosen)
        print(f"  {f'{name} ≥ {threshold:.2f}, best here':<34} {score}")


def unseen(
    articles: Sequence[Labelled], encoder: Encoder, seen: int
) -> Callable[[Labelled], tuple[list[Pairs], list[float]]]:
    """A method whose weights for each article were fitted on the other events.

    Args:
        seen: so many of the features are looked at, from the first on.
    """
    weights = {
        event: fit_articles([a for a in articles if a.event != event], encoder, seen)
        for event in {article.event for article in articles}
    }
    return lambda article: fitted(article, encoder, *weights[article.event])


def main() -> None:
    articles = labelled_articles()
    encoder = Memory(UniversalSentenceEncoder(), {})
    method = unseen(articles, encoder, len(LINK_FEATURES))
    print(f"{'':36} pairs P R F1        statements P R F1   unmatched P R F1")
    for event in dict.fromkeys(article.event for article in articles):
        chosen = [article for article in articles if article.event == event]
        print(f"{event}: {sum(len(a.gold) for a in chosen)} links")
        baselines(chosen, encoder)
        report("fitted on the other two", chosen, method)
    print("all")
    plain = unseen(articles, encoder, len(PAIR_FEATURES))
    report("the same without a look at words", articles, plain)
    links = report("each fitted on the other two", articles, method)
    print(*reliability([link for article in links for link in article]), sep="\n")
    report("as shipped, so fitted here", articles, lambda article: ours(article, encoder))


if __name__ == "__main__":
    main()
