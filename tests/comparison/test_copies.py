"""Outlets that print one text are one source: in omissions, shared statements, discrepancies."""

from collections.abc import Sequence

import pytest

from workbench.alignment.coverage import align_coverage
from workbench.alignment.use import UniversalSentenceEncoder
from workbench.comparison.copies import find_copies
from workbench.comparison.covered import Covered
from workbench.comparison.findings import find_findings
from workbench.services.articles import article_from_text
from workbench.text.article import Article, Role
from workbench.text.finding import Finding, FindingKind

COMMENTARY = [
    "Am Montag hat der Stadtrat von Aldenau den Bau der neuen Brücke beschlossen.",
    "Die Brücke soll 40 Millionen Euro kosten.",
    "Mir scheint das ein Denkmal der Eitelkeit zu sein.",
]
AGENCY = [
    "The town council of Aldenau decided on Monday to build the new bridge.",
    "The bridge is expected to cost 60 million euros, the council said on Monday evening.",
    "Farmers blocked the road to the town hall with thirty tractors for several hours.",
    "Work on the foundations will begin in the spring of next year at the earliest.",
]
OWN = [
    "Aldenau will get its new bridge: councillors voted for the project on Monday.",
    "With some thirty tractors, farmers cut off the road that leads to the town hall for hours.",
    "Its price is put at 40 million euros.",
]


def article(sentences: Sequence[str], language: str = "en") -> Article:
    role = Role.COMMENTARY if language == "de" else Role.COVERAGE
    return article_from_text("\n\n".join(sentences), role, language)


@pytest.fixture(scope="module")
def found(encoder: UniversalSentenceEncoder) -> tuple[Finding, ...]:
    commentary = article(COMMENTARY, "de")
    texts = {"Post": AGENCY, "Star": [*AGENCY[:3], "Our reporter saw it."], "Own": OWN}
    coverage = []
    for name, sentences in texts.items():
        other = article(sentences)
        made = align_coverage(commentary.included_segments, other.included_segments, encoder)
        coverage.append(Covered(name, name, other, made.links))
    return find_findings(commentary, coverage, encoder)


def of_kind(found: Sequence[Finding], kind: FindingKind) -> list[Finding]:
    return [finding for finding in found if finding.kind is kind]


def test_an_omission_counts_copies_once(found: tuple[Finding, ...]) -> None:
    [tractors] = [f for f in of_kind(found, FindingKind.OMISSION) if len(f.coverage) == 3]
    assert tractors.texts == (("Post", "Star"), ("Own",))
    assert tractors.independent == 2
    assert tractors.explanation.startswith("3 outlets (2 independent texts) report this")
    assert tractors.explanation.endswith("Word for word alike: Post, Star.")


def test_what_all_outlets_have_counts_copies_once(found: tuple[Finding, ...]) -> None:
    first = of_kind(found, FindingKind.SHARED)[0]
    assert first.explanation.startswith("All 3 outlets (2 independent texts) report this.")


def test_a_discrepancy_in_a_copy_repeats_the_first(found: tuple[Finding, ...]) -> None:
    [first, again] = of_kind(found, FindingKind.DISCREPANCY)
    assert (first.repeats, again.repeats) == ("", first.id)
    assert again.explanation.endswith("A copy of the text in Post: both count as one.")


def test_one_long_passage_taken_over_is_one_text_and_a_quotation_is_not() -> None:
    report = "Farmers blocked the road to the town hall with thirty tractors for several hours."
    speech = "“We shall stay here until somebody from the ministry has listened to us at last.”"
    mine = article([report, speech, "The mayor of the town was not to be seen.", *COMMENTARY])
    theirs = article([report, speech, "In the evening they all went home to their cows.", *OWN])
    copies = find_copies((("a", mine), ("b", theirs)))
    first, second = ([s.id for s in one.included_segments] for one in (mine, theirs))
    assert copies.groups == ()
    assert copies.texts([("a", first[:1]), ("b", second[:1])]) == (("a", "b"),)
    assert copies.texts([("a", first[1:2]), ("b", second[1:2])]) == (("a",), ("b",))
    assert copies.texts([("a", first[2:3]), ("b", second[2:3])]) == (("a",), ("b",))


def test_short_words_in_common_are_no_copy_and_neither_are_other_languages() -> None:
    one, other = article([*OWN, "The road is open."]), article(["The road is open.", *COMMENTARY])
    copies = find_copies((("a", one), ("b", other)))
    places = [("a", [one.segments[-1].id]), ("b", [other.segments[0].id])]
    assert copies.texts(places) == (("a",), ("b",))
    long = AGENCY * 2
    assert find_copies((("a", article(long)), ("b", article(long, "nl")))).groups == ()


def test_groups_run_on_over_excerpts_of_one_text() -> None:
    cut = article([*AGENCY[:3], "Read more in print."]), article(AGENCY[1:])
    copies = find_copies((("x", cut[0]), ("whole", article(AGENCY)), ("y", cut[1])))
    assert copies.groups == (("x", "whole", "y"),)


def test_no_absence_rests_on_articles_the_encoder_cannot_read(
    encoder: UniversalSentenceEncoder,
) -> None:
    commentary = article(COMMENTARY, "de")
    swahili = article(["Daraja jipya litajengwa mwaka ujao.", "Wakulima walifunga barabara."], "sw")
    coverage = [
        Covered("Post", "Post", article(AGENCY), ()),
        Covered("Own", "Own", article(OWN), ()),
    ]
    unread = Covered("Habari", "Habari", swahili, ())
    alone = of_kind(find_findings(commentary, [*coverage, unread], encoder), FindingKind.EXCLUSIVE)
    known = of_kind(find_findings(commentary, coverage, encoder), FindingKind.EXCLUSIVE)
    assert [f.confidence for f in alone] == [f.confidence for f in known]
    assert alone[0].explanation == (
        "None of the 2 outlets reports this. "
        "Left out, as the encoder cannot read their language or text: Habari."
    )
    assert not find_findings(commentary, [coverage[0], unread], encoder)
