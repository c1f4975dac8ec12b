"""How long the overview of a comparison takes: 60 statements against 50 articles of 50.

Usage: ``python -m benchmarks.overview``. The articles are paragraphs of the worked example in
seven languages, shuffled and numbered so that no two are alike. Prints processor seconds of each
part, for the first time and again; vectors of the statements are there already, those of
quotations are not.
"""

import random
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from workbench.services import Workbench, comparisons, overview
from workbench.services.articles import add_text
from workbench.services.columns import Comparison
from workbench.services.example import FOLDER
from workbench.settings import Settings
from workbench.text.article import Role

SEED, ARTICLES, PARAGRAPHS = 5, 50, 16


def main() -> None:
    """Print the times."""
    with (
        tempfile.TemporaryDirectory() as folder,
        Workbench(Settings(Path(folder) / "home")) as wb,
    ):
        comparison = _comparison(wb)
        own = len(comparison.commentary.article.included_segments)
        sizes = [len(column.article.article.included_segments) for column in comparison.columns]
        print(f"{own} statements, {len(sizes)} articles of {sum(sizes) / len(sizes):.0f}")
        print(f"{'part':<18}{'first s':>9}{'again s':>9}")
        for name, work in _parts(wb, comparison).items():
            first, again = _seconds(work), _seconds(work)
            print(f"{name:<18}{first:>9.3f}{again:>9.3f}")


def _comparison(wb: Workbench) -> Comparison:
    chance = random.Random(SEED)
    project = wb.store.projects.create("overview")
    commentary = FOLDER.joinpath("commentary.de.txt").read_text(encoding="utf-8")
    stored = add_text(wb, project.id, commentary, Role.COMMENTARY)
    folder = FOLDER.joinpath("coverage")
    names = sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".txt"))
    texts = [folder.joinpath(name).read_text(encoding="utf-8").splitlines() for name in names]
    for number in range(ARTICLES):
        title, *lines = [line for line in texts[number % len(texts)] if line.strip()]
        chosen = (f"{chance.choice(lines)} ({number}.{n})" for n in range(PARAGRAPHS))
        add_text(wb, project.id, "\n\n".join([f"{number}: {title}", *chosen]), Role.COVERAGE)
    return comparisons.compare(wb, stored.id)


def _parts(wb: Workbench, comparison: Comparison) -> dict[str, Callable[[], object]]:
    return {
        "coverage share": lambda: overview.share(comparison),
        "timeline": lambda: overview.timeline(comparison),
        "quotations": lambda: overview.quotations(wb, comparison),
        "key words, stance": lambda: overview.word(overview.common_languages(wb, comparison)[0]),
        "labels": lambda: overview.labels(comparison, overview.suggest_names(comparison)),
    }


def _seconds(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


if __name__ == "__main__":
    main()
