"""Findings over the worked example, and decisions on them that last."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from workbench.comparison.findings import Covered, find_omitted
from workbench.errors import StaleEditError
from workbench.services import Workbench, comparisons, exports, findings
from workbench.services.articles import article_from_text
from workbench.services.columns import Comparison
from workbench.services.example import load_example
from workbench.services.findings import Findings, JudgedFinding
from workbench.settings import Settings
from workbench.store import Project
from workbench.text.article import Article, Role
from workbench.text.finding import FindingKind, FindingState


@pytest.fixture(scope="module")
def signed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workbench]:
    """A workbench whose decisions are signed."""
    home = tmp_path_factory.mktemp("findings") / "home"
    with Workbench(Settings(home, author="Ada")) as workbench:
        yield workbench


@pytest.fixture(scope="module")
def example(signed: Workbench) -> Project:
    return load_example(signed)


def compared(wb: Workbench, project: Project) -> Comparison:
    [commentary] = wb.store.articles.list(project.id, Role.COMMENTARY)
    return comparisons.compare(wb, commentary.id)


@pytest.fixture(scope="module")
def shown(signed: Workbench, example: Project) -> Findings:
    return findings.find(signed, compared(signed, example))


def of_kind(shown: Findings, kind: FindingKind) -> list[JudgedFinding]:
    return [judged for judged in shown.found if judged.finding.kind is kind]


def texts(article: Article, ids: tuple[str, ...]) -> str:
    known = {segment.id: segment.core for segment in article.segments}
    return " ".join(known[id_] for id_ in ids)


def test_every_kind_comes_up_with_passages_that_are_there(
    signed: Workbench, example: Project, shown: Findings
) -> None:
    comparison = compared(signed, example)
    coverage = {column.article.id: column.article.article for column in comparison.columns}
    assert {judged.finding.kind for judged in shown.found} == set(FindingKind)
    for judged in shown.found:
        finding = judged.finding
        assert 0 <= finding.confidence <= 1
        assert texts(comparison.commentary.article, finding.commentary) or finding.coverage
        assert all(texts(coverage[p.article], p.segments) for p in finding.coverage)
        assert (finding.kind is FindingKind.DISCREPANCY) == (finding.discrepancy is not None)
    assert len({judged.finding.id for judged in shown.found}) == len(shown.found)


def test_an_opinion_is_exclusive_and_a_disagreeing_number_is_named(
    signed: Workbench, example: Project, shown: Findings
) -> None:
    commentary = compared(signed, example).commentary.article
    alone = [texts(commentary, j.finding.commentary) for j in of_kind(shown, FindingKind.EXCLUSIVE)]
    assert "Man darf sich davon rühren lassen." in alone
    told = [j.finding.explanation for j in of_kind(shown, FindingKind.DISCREPANCY)]
    assert any("331 Stimmen" in text and "313 votos" in text for text in told), told


def test_what_outlets_report_without_the_commentary_is_an_omission(shown: Findings) -> None:
    omissions = of_kind(shown, FindingKind.OMISSION)
    assert all(len(j.finding.coverage) >= 2 for j in omissions)
    assert all(not j.finding.commentary for j in omissions)
    assert len(omissions) >= 8


def test_the_omissions_alone_are_those_of_all_findings(
    signed: Workbench, example: Project, shown: Findings
) -> None:
    alone = findings.find_omissions(signed, compared(signed, example))
    assert list(alone) == of_kind(shown, FindingKind.OMISSION)


def test_exports_hold_the_omissions_nobody_dismissed(signed: Workbench, example: Project) -> None:
    comparison = compared(signed, example)
    first, second, *rest = findings.find_omissions(signed, comparison)
    dismissed = replace(first, state=FindingState.DISMISSED)
    table = exports.comparison_table(comparison, [dismissed, second, *rest])
    assert [one.number for one in table.omissions] == [f"O{n + 2}" for n in range(1 + len(rest))]
    held = {c.article.id: p for c, p in zip(comparison.columns, table.omissions[0].passages,
                                             strict=True) if p}  # fmt: skip
    assert {id_: ids for id_, (ids, _) in held.items()} == {
        passage.article: passage.segments for passage in second.finding.coverage
    }
    assert all(text for _, text in held.values())


def test_the_same_articles_give_the_same_findings_in_a_copy_too(
    signed: Workbench, example: Project, shown: Findings
) -> None:
    copy = signed.store.projects.duplicate(example.id, "Copy")
    again = findings.find(signed, compared(signed, copy))
    assert [j.finding.id for j in again.found] == [j.finding.id for j in shown.found]


def test_a_dismissed_finding_stays_dismissed_with_its_reason_until_undone(
    signed: Workbench, example: Project
) -> None:
    comparison = compared(signed, example)
    [first, *_] = findings.find(signed, comparison).found
    own = comparison.commentary.id
    findings.judge(signed, own, first, FindingState.DISMISSED, reason=" only rounding ")
    [again, *_] = findings.find(signed, comparison).found
    assert again.state is FindingState.DISMISSED
    assert again.decision is not None
    assert (again.decision.reason, again.decision.author) == ("only rounding", "Ada")
    with pytest.raises(StaleEditError):
        findings.judge(signed, own, first, FindingState.CONFIRMED)
    assert findings.undo(signed, own)
    assert findings.find(signed, comparison).found[0].state is FindingState.OPEN
    assert [d.after for d in findings.history(signed, own)] == ["open", "dismissed"]


def test_a_decision_whose_finding_is_gone_is_kept(signed: Workbench, example: Project) -> None:
    comparison = compared(signed, example)
    omission = of_kind(findings.find(signed, comparison), FindingKind.OMISSION)[0]
    findings.judge(signed, comparison.commentary.id, omission, FindingState.CONFIRMED)
    [column, *_] = comparison.columns
    fewer = findings.find(signed, Comparison(comparison.commentary, (column,)))
    [gone] = fewer.gone
    assert (gone.key, gone.note) == (omission.finding.id, omission.finding.explanation)
    findings.undo(signed, comparison.commentary.id)


def test_one_outlet_alone_proves_nothing_shared_or_left_out(
    signed: Workbench, example: Project
) -> None:
    comparison = compared(signed, example)
    [column, *_] = comparison.columns
    kinds = {
        j.finding.kind
        for j in findings.find(signed, Comparison(comparison.commentary, (column,))).found
    }
    assert kinds <= {FindingKind.DISCREPANCY}


@pytest.mark.parametrize(("language", "outlets"), [("en", 2), ("sw", 0)])
def test_articles_the_encoder_cannot_read_prove_no_omission(
    signed: Workbench, language: str, outlets: int
) -> None:
    commentary = article_from_text("Die Brücke bleibt gesperrt.", language="de")
    told = "The mayor resigned on Monday after the council had voted against her."
    coverage = [
        Covered(name, name, article_from_text(told, language=language), ()) for name in "AB"
    ]
    found = find_omitted(commentary, coverage, signed.encoder())
    assert sum(len(finding.coverage) for finding in found) == outlets
