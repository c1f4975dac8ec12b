"""Name recognition from the settings: in findings, in reports and in what the doctor says."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.pipelines import save_pipeline
from workbench.errors import SettingsError
from workbench.exchange.report import Report
from workbench.services import Workbench, findings
from workbench.services.columns import Comparison
from workbench.services.doctor import examine
from workbench.services.evidence import find_evidence
from workbench.services.overview import suggest_names
from workbench.services.report import compare_files, export_report, make_report
from workbench.services.rerun import rerun
from workbench.settings import Settings
from workbench.text.finding import DiscrepancyKind, FindingKind

COMMENTARY = """Streit um den Staudamm

Ögyen Tashi eröffnete am Montag in Elsterau den neuen Staudamm."""
COVERAGE = """Dispute over the dam

Karma Tashi opened the new dam in Elsterau on Monday."""


@pytest.fixture(scope="module")
def naming(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workbench]:
    """A workbench with a pipeline for German, one for English and one nothing here is in."""
    home = tmp_path_factory.mktemp("naming")
    folders = [
        save_pipeline(home / language, language, people)
        for language, people in (
            ("de", ["Ögyen Tashi"]),
            ("en", ["Karma Tashi"]),
            ("pl", ["Karma Tashi"]),
        )
    ]
    names = ",".join(f"spacy:{folder}" for folder in folders)
    with Workbench(Settings(home / "home", names=names)) as wb:
        yield wb


@pytest.fixture
def plain(settings: Settings) -> Iterator[Workbench]:
    with Workbench(settings) as wb:
        yield wb


def compared(wb: Workbench, folder: Path) -> Comparison:
    own, other = folder / "own.txt", folder / "other.txt"
    own.write_text(COMMENTARY, encoding="utf-8")
    other.write_text(COVERAGE, encoding="utf-8")
    return compare_files(wb, own, [other])


def names_in(report: Report) -> list[str]:
    discrepancies = [judged.finding.discrepancy for judged in report.findings]
    return [d.explanation for d in discrepancies if d and d.kind is DiscrepancyKind.NAME]


def test_findings_and_evidence_know_the_names_that_pipelines_find(
    naming: Workbench, plain: Workbench, tmp_path: Path
) -> None:
    comparison = compared(naming, tmp_path)
    found = [j.finding for j in findings.find(naming, comparison).found]
    (told,) = [one.explanation for one in found if one.kind is FindingKind.DISCREPANCY]
    assert "“Ögyen Tashi” against “Karma Tashi”" in told
    (column,) = comparison.columns
    evidence = find_evidence(comparison, column, naming.recogniser)
    assert [d.kind for one in evidence.values() for d in one.discrepancies] == [
        DiscrepancyKind.NAME
    ]
    assert plain.recogniser is None
    assert all(
        judged.finding.kind is not FindingKind.DISCREPANCY
        for judged in findings.find(plain, comparison).found
    )


def test_a_report_says_what_recognised_its_names_and_can_be_run_again(
    naming: Workbench, plain: Workbench, tmp_path: Path
) -> None:
    report = make_report(naming, compared(naming, tmp_path))
    assert naming.recogniser is not None
    used = naming.recogniser.signature(["de", "en"])
    assert report.findings_method == f"findings/3 names={used}"
    assert "pl_pipeline" not in used
    written = export_report(report, "json").data
    again = rerun(naming, written)
    assert again.same
    assert again.other == ()
    without = rerun(plain, written)
    assert not without.same
    assert without.other == (
        f"The file was made with findings findings/3 names={used}; here it is findings/3.",
    )


def test_they_are_suggested_for_the_labels_of_an_overview(
    naming: Workbench, tmp_path: Path
) -> None:
    comparison = compared(naming, tmp_path)
    assert suggest_names(comparison) == ()
    ((first, others),) = suggest_names(comparison, naming.recogniser)
    assert {"Ögyen Tashi", "Karma Tashi"} <= {first, *others}


def test_a_report_without_pipelines_names_none(plain: Workbench, tmp_path: Path) -> None:
    report = make_report(plain, compared(plain, tmp_path))
    assert names_in(report) == []
    assert report.findings_method == "findings/3"


def test_the_doctor_loads_the_pipelines_and_names_them(naming: Workbench) -> None:
    finding = next(one for one in examine(naming) if one.what == "Name recognition")
    assert finding.good
    assert finding.state.startswith("by rules, de_pipeline 0.0.0 ")
    assert finding.state.endswith(" for pl")


def test_a_pipeline_that_is_not_there_is_named_by_the_doctor_and_by_findings(
    settings: Settings, plain: Workbench, tmp_path: Path
) -> None:
    comparison = compared(plain, tmp_path)
    with Workbench(replace(settings, names="spacy:de_missing_model")) as wb:
        finding = next(one for one in examine(wb) if one.what == "Name recognition")
        with pytest.raises(SettingsError, match="de_missing_model"):
            findings.find(wb, comparison)
    assert (finding.good, finding.optional) == (False, False)
    assert "WORKBENCH_NAMES names the spaCy pipeline “de_missing_model”" in finding.state
    assert "Install it" in finding.way_out
