"""How long a comparison and a rerun of the Compare page take.

Run: ``python -m benchmarks.compare_page``. Two invented projects, made through the services: 300
segments beside 12 outlets, whose page is rerun in each of its views, and 60 segments beside 50
articles. The floors, in the same run: embedding all their sentences, reading all their vectors, and
an AppTest rerun of a page that shows a title only. Best of the repeats, because others disturb and
never speed up; of the comparisons also the processor time, which others disturb less.
"""

import argparse
import logging
import os
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import streamlit as st
from streamlit.testing.v1 import AppTest

from benchmarks.invented import articles
from workbench.alignment.sentence_transformer import load_encoder
from workbench.services import Workbench, comparisons, findings
from workbench.services.articles import add_text
from workbench.settings import load_settings
from workbench.text.article import Role
from workbench.ui import state
from workbench.ui.resources import get_workbench

ROOT = Path(__file__).resolve().parent.parent
EMPTY_PAGE = "import streamlit as st\nst.title('Compare')"


@dataclass(frozen=True)
class Size:
    """How many segments the commentary has, and how many coverage articles of how many."""

    segments: int
    outlets: int
    each: int = 50

    def __str__(self) -> str:
        return f"{self.segments} segments x {self.outlets} articles of {self.each}"


@dataclass(frozen=True, order=True)
class Taken:
    """Seconds on the clock, and of the processor in this process."""

    wall: float
    processor: float


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--repeats", type=int, default=7)
    repeats = parser.parse_args().repeats
    logging.disable(logging.WARNING)  # Streamlit's, about running without a server
    with tempfile.TemporaryDirectory() as folder:
        measure(Size(60, 50), Path(folder) / "many", repeats)
        measure(Size(300, 12), Path(folder) / "long", repeats)
        measure_page(repeats)


def measure(size: Size, home: Path, repeats: int) -> None:
    """Print how long the service takes over a project that is new, embedded, aligned."""
    os.environ["WORKBENCH_HOME"] = str(home)
    commentary, coverage = articles(size.segments, size.outlets, size.each)
    with Workbench(load_settings()) as wb:
        wb.encoder().encode(["Die Gewichte sind geladen."])
        fresh = [fill(wb, commentary, coverage) for _ in range(repeats)]
        cold = taken(lambda: comparisons.compare(wb, fresh[0]))
        embedded = min(taken(partial(comparisons.compare, wb, key)) for key in fresh[1:])
        aligned = best(lambda: comparisons.compare(wb, fresh[0]), repeats)
        comparison = comparisons.compare(wb, fresh[0])
        first = taken(lambda: findings.find(wb, comparison))
        again = best(lambda: findings.find(wb, comparison), repeats)
        embedding, reading = floors(wb, fresh[0], repeats)
    print(f"{size}")
    show("  nothing known", cold, "embedding alone", embedding)
    show("  vectors known", embedded, "reading the vectors alone", reading)
    show("  all aligned before", aligned, "reading the vectors alone", reading)
    show("  findings, first time", first, "reading the vectors alone", reading)
    show("  findings, again", again, "reading the vectors alone", reading)


def fill(wb: Workbench, commentary: str, coverage: list[str]) -> str:
    """Make a project of its own for the texts and return the commentary's id."""
    project = wb.store.projects.create("Invented")
    for number, text in enumerate(coverage):
        add_text(wb, project.id, text, Role.COVERAGE, {"outlet": f"Outlet {number + 1}"})
    return add_text(wb, project.id, commentary, Role.COMMENTARY).id


def floors(wb: Workbench, commentary_id: str, repeats: int) -> tuple[Taken, Taken]:
    """Seconds to embed every segment of a project at once, and to read their vectors."""
    project = wb.store.articles.get(commentary_id).project_id
    stored = wb.store.articles.list(project)
    texts = [s.core for one in stored for s in one.article.included_segments]
    plain = load_encoder(wb.settings.encoder, wb.settings)
    plain.encode(texts[:1])
    return taken(lambda: plain.encode(texts)), best(lambda: wb.encoder().encode(texts), repeats)


def measure_page(repeats: int) -> None:
    """Print how long a rerun of the Compare page takes, in the home measured last."""
    app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=120).run()
    app.switch_page("workbench/ui/pages/compare.py").run()
    assert not [*app.exception, *app.error]
    assert [title.value for title in app.title] == ["Compare"]
    empty = AppTest.from_string(EMPTY_PAGE).run()
    floor = best(empty.run, repeats)
    st.session_state["project"] = get_workbench().store.projects.list()[0].id
    from workbench.ui.pages import compare  # the page draws itself when it is imported

    for view in (compare.TABLE, compare.BESIDE, compare.FINDINGS, compare.DECISIONS):
        next(choice for choice in app.button_group if choice.label == "View").set_value(view).run()
        assert not [*app.exception, *app.error]
        rerun = best(app.run, repeats)
        show(f"  {view}: a rerun under AppTest", rerun, "of a page with a title", floor)
        state.set_widget(compare.SWITCH, view)
        call = best(lambda: compare.render(get_workbench()), repeats)
        show(f"  {view}: the page as a function call", call, "of a page with a title", floor)


def best(work: Callable[[], object], repeats: int) -> Taken:
    """Time the fastest of some calls."""
    return min(taken(work) for _ in range(repeats))


def taken(work: Callable[[], object]) -> Taken:
    """Time one call."""
    began, worked = time.perf_counter(), time.process_time()
    work()
    return Taken(time.perf_counter() - began, time.process_time() - worked)


def show(what: str, ours: Taken, floor_name: str, floor: Taken) -> None:
    """Print a line with its floor and the ratio."""
    print(
        f"{what}: {ours.wall * 1000:.0f} ms (processor {ours.processor * 1000:.0f}); "
        f"{floor_name} {floor.wall * 1000:.0f} ms ({floor.processor * 1000:.0f}); "
        f"ratio {ours.wall / floor.wall:.2f}",
        flush=True,
    )


if __name__ == "__main__":
    main()
