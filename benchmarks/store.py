"""How long the store takes over an article of 2,000 segments.

Run with ``python -m benchmarks.store``. A real SQLite file, every write on the disk before it
counts. The yardstick is the disk: a plain ``sqlite3`` commit of one small row, in the same folder.
"""

import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from workbench.store import Store
from workbench.text.article import Article, Block, BlockKind, Segment
from workbench.text.ids import segment_ids
from workbench.text.translation import Draft, Route, RouteStep, Status

SEGMENTS = 2000
ROUTE = Route((RouteStep("de", "en", "argos", "1.9"),))


def main() -> None:
    """Print one line a measurement."""
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'workbench.sqlite3'}"
        _print("opening a new database", _median(lambda: Store(url).close(), 1))
        _print("opening it again", _median(lambda: Store(url).close(), 5))
        store = Store(url)
        article = store.articles.add(store.projects.create("Long").id, _article(), "")
        ids = [segment.id for segment in article.article.segments]
        drafts = [Draft(id_, "Ein Satz.", "A sentence.", ROUTE) for id_ in ids]
        save = _median(lambda: store.translations.save_drafts(article.id, "en", drafts), 1)
        _print(f"saving {SEGMENTS} drafts", save)
        _print("listing them", _median(lambda: store.translations.list(article.id, "en"), 9))
        _print("reading the article", _median(lambda: store.articles.get(article.id), 9))
        edit = _median(_editing(store, article.id, ids[SEGMENTS // 2]), 30)
        _print("one edit", edit)
        plain = _median(_plain_commit(Path(folder) / "plain.sqlite3"), 30)
        _print("a plain sqlite3 commit of one row", plain)
        print(f"one edit / plain commit: {edit / plain:.1f}")


def _editing(store: Store, article_id: str, segment_id: str) -> Callable[[], object]:
    versions = iter(range(1, 1000))
    return lambda: store.translations.edit(
        article_id,
        "en",
        segment_id,
        source="Ein Satz.",
        text="Another sentence.",
        status=Status.EDITED,
        version=next(versions),
    )


def _plain_commit(path: Path) -> Callable[[], object]:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE plain (text TEXT)")
    return lambda: connection.execute("INSERT INTO plain VALUES ('Another sentence.')")


def _article() -> Article:
    sentences = [f"Satz Nummer {number} steht hier als Satz. " for number in range(SEGMENTS)]
    segments, start = [], 0
    for id_, text in zip(segment_ids(sentences), sentences, strict=True):
        segments.append(Segment(id_, start, start + len(text), text))
        start += len(text)
    block = Block(BlockKind.PARAGRAPH, "".join(sentences), segments=tuple(segments))
    return Article("Long", (block,))


def _median(work: Callable[[], object], times: int) -> float:
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return statistics.median(taken) * 1000


def _print(what: str, milliseconds: float) -> None:
    print(f"{what}: {milliseconds:.1f} ms")


if __name__ == "__main__":
    main()
