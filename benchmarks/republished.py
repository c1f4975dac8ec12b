"""How long it takes to find copies among 50 articles, and whether the aligner says the same.

Run: ``python -m benchmarks.republished``

The articles are of invented words: none copied, about four fifths of each from one text in order,
or all of them the same. *aligner* is the largest difference from the copied share that
`workbench.services.parallel.align_texts` gives with the default encoder, over the copies found
among the first ten articles.
"""

import random
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from workbench.services import Workbench
from workbench.services.articles import article_from_text
from workbench.services.parallel import align_texts
from workbench.services.republished import find_republished
from workbench.settings import Settings
from workbench.store import StoredArticle
from workbench.text.article import Role
from workbench.text.folding import fold

ARTICLES, SENTENCES, WORDS = 50, 50, 6000
SHARES = {"none copied": 0.0, "four fifths copied": 0.8, "all copied": 1.0}
ALIGNED = 10


def main() -> None:
    """Print the times and how far the aligner is from the shares."""
    with tempfile.TemporaryDirectory() as home, Workbench(Settings(Path(home) / "home")) as wb:
        for name, share in SHARES.items():
            articles = made(share)
            fold.cache_clear()
            began = time.perf_counter()
            found = find_republished(articles)
            seconds = time.perf_counter() - began
            print(f"{name}: {seconds:.2f} s, told of {len(found)}, aligner {_off(wb, articles)}")


def made(share: float, seed: int = 3) -> list[StoredArticle]:
    """Make articles of which about this share stands in one text."""
    chance = random.Random(seed)
    words = [
        "".join(chance.choices("abdefgiklmnoprstu", k=chance.randint(2, 10))) for _ in range(WORDS)
    ]

    def sentence() -> str:
        return " ".join(chance.choices(words, k=chance.randint(6, 24))).capitalize() + "."

    base = [sentence() for _ in range(SENTENCES)]
    return [
        _stored(n, [s if chance.random() < share else sentence() for s in base])
        for n in range(ARTICLES)
    ]


def _stored(number: int, sentences: Sequence[str]) -> StoredArticle:
    text = "\n\n".join(" ".join(sentences[at : at + 5]) for at in range(0, len(sentences), 5))
    article = article_from_text(text, Role.COVERAGE, "en")
    return StoredArticle(str(number), "", article, text, 1, "", "", None)


def _off(wb: Workbench, articles: Sequence[StoredArticle]) -> str:
    texts = {a.id: [s.core for s in a.article.included_segments] for a in articles[:ALIGNED]}
    offs = [
        abs(align_texts(wb, texts[key], texts[copy.of]).copied_share - copy.share)
        for key, copy in find_republished(articles[:ALIGNED]).items()
    ]
    return f"off by at most {max(offs):.3f} in {len(offs)} copies" if offs else "has nothing to say"


if __name__ == "__main__":
    main()
