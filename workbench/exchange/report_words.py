"""What a report says in words, the same in every format."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from workbench.exchange.report import (
    KINDS,
    Report,
    ReportArticle,
    ReportDecision,
    ReportFinding,
    ReportTranslation,
)
from workbench.exchange.report_numbers import ReportNumbers, share
from workbench.text.alignment import LinkState
from workbench.text.bidi import keep_apart
from workbench.text.finding import Finding, FindingKind, FindingState, Mention
from workbench.text.languages import language_name

KIND_TITLES: dict[FindingKind, str] = {
    FindingKind.DISCREPANCY: "Discrepancies",
    FindingKind.OMISSION: "Omissions",
    FindingKind.EXCLUSIVE: "Only in the commentary",
    FindingKind.SHARED: "In all outlets",
}
KIND_EXPLAINED: dict[FindingKind, str] = {
    FindingKind.DISCREPANCY: "Linked passages that give other numbers, dates, names or offices, or "
    "that state, deny or attribute something differently. The words that differ are marked.",
    FindingKind.OMISSION: "Statements of at least two outlets that the commentary does not make.",
    FindingKind.EXCLUSIVE: "Statements of the commentary that no outlet compared makes.",
    FindingKind.SHARED: "Statements of the commentary that every outlet compared makes.",
}
DECISION_HEADS = ("When", "Who", "What", "From", "To", "Why", "It said")
NO_QUESTION = "No question was given."


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text.

    Attributes:
        language: BCP-47 where it is not the report's own English.
        marked: whether it is what two passages disagree in.
    """

    text: str
    language: str = ""
    marked: bool = False


def citation(article: ReportArticle) -> tuple[Piece, ...]:
    """Cite an article: author, title, outlet, date, address, and when it was read there."""
    about = article.article
    accessed, added = moment(article.accessed_at), moment(article.added_at)
    added = f"Read into the workbench {added or 'at an unknown time'}"
    read = f"Accessed {accessed}" if accessed else added
    return (
        Piece(f"{keep_apart(about.author or 'Unknown author')}: “"),
        Piece(keep_apart(about.title), about.language.code),
        Piece(f"”. {keep_apart(about.outlet or 'Unknown outlet')}, "),
        Piece(f"{moment(about.published_at) or 'no date'}."),
        Piece(f" {about.url or 'No address known'}."),
        Piece(f" {read}."),
    )


def copied_line(report: Report, article: ReportArticle) -> str:
    """Say which other articles have an article's text word for word; empty where none has."""
    others = ", ".join(keep_apart(other.name) for other in report.copied_in(article))
    return f" Counts as one text, word for word, with: {others}." if others else ""


def language_line(article: ReportArticle) -> str:
    """Name an article's language with its certainty, and that it was compared by another."""
    guess = article.article.language
    name = f"{language_name(guess.code)} ({guess.code}), certainty {guess.probability:.2f}"
    if article.words_language:
        name += f"; compared by its translation into {language_name(article.words_language)}"
    return name


def moment(iso: str | None) -> str:
    """Write a date, or a date and time, to the minute: ``2025-12-02 10:11 UTC``."""
    if not iso or len(iso) <= len("2025-12-02"):
        return iso or ""
    day, time, zone = iso[:10], iso[11:16], iso[16:]
    return f"{day} {time}" + (" UTC" if zone.endswith(("Z", "+00:00")) else "")


def machine_note(report: Report) -> str:
    """Say what machines made of the report and how much of it people decided on."""
    links = [link for article in report.coverage for link in article.links]
    by_people = sum(link.link.state is not LinkState.PROPOSED for link in links)
    judged = sum(found.state is not FindingState.OPEN for found in report.findings)
    return (
        "Links, scores and findings in this report are machine-made unless it says who decided. "
        f"People decided on {by_people} of {len(links)} links and {judged} of "
        f"{len(report.findings)} findings. Translations are machine-made unless marked as human."
    )


def method(report: Report) -> tuple[str, ...]:
    """Tell how links and findings came about, a paragraph each."""
    return (
        f"Articles were cut into segments, which are sentences or headlines, and only article text "
        f"was compared. Links were proposed by the workbench {report.version} with the sentence "
        f"encoder {report.encoder}: order plays no part, a link may join several segments on "
        "either side, and any segment may stay without one. A link’s score, from 0 to 1, is how "
        "sure the aligner is; of links scored 0.8 about 80 % held where the score was fitted.",
        f"Proposed links below {report.minimum_score:.2f} are left out of this report."
        if report.minimum_score
        else "No proposed link was left out for its score; the threshold of each outlet’s "
        "alignment stands in its signature.",
        "Rejected links count for nothing. “Only here” and “everywhere” are counted over the "
        f"{len(report.coverage)} outlets compared, which are not all there are. Articles of which "
        "one has at least half of the other’s text word for word are one independent text, and "
        "so are two passages alike word for word: outlets tell how many report something, "
        "independent texts how many sources.",
        f"Findings were made by {report.findings_method}. The confidence of a finding, from 0 to "
        "1, is a product of the scores it rests on and no verdict on the outlet. Finding nothing "
        "does not prove that an outlet did not report something elsewhere.",
    )


def signatures(report: Report) -> tuple[tuple[str, str], ...]:
    """Name what made the links of which outlets, and the findings."""
    by: dict[str, list[str]] = {}
    for article in report.coverage:
        by.setdefault(article.signature, []).append(keep_apart(article.name))
    made = ((", ".join(names), signature) for signature, names in by.items())
    return (*made, ("Findings", report.findings_method))


def decided(state: str, decision: ReportDecision | None) -> str:
    """Say what was decided, by whom, when and why; or that nobody did."""
    if decision is None:
        return state if state in {LinkState.MANUAL, LinkState.ACCEPTED} else "undecided"
    who = decision.author or "somebody who did not sign"
    why = f": {keep_apart(decision.reason)}" if decision.reason else ""
    return f"{state}, by {keep_apart(who)}, {moment(decision.at)}{why}"


def translation_note(made: ReportTranslation, language: str) -> str:
    """Say what made a translation."""
    into = language_name(language)
    if made.route == "human":
        return f"{into}, human translation"
    state = "confirmed" if made.confirmed else "unconfirmed"
    return f"{into}, machine translation, {made.route}, {state}"


def finding_title(finding: Finding, number: int) -> str:
    """Number a finding among those of its kind and tell it: ``D1 (date) Le Fanal: …``."""
    kind = f" ({finding.discrepancy.kind.value})" if finding.discrepancy else ""
    return f"{finding.kind.value[0].upper()}{number}{kind} {keep_apart(finding.explanation)}"


def decision_cells(made: ReportDecision, report: Report) -> tuple[str, ...]:
    """Write a decision under `DECISION_HEADS`."""
    gone = any(made.key == decision.key for decision in report.gone)
    return (
        moment(made.at),
        made.author or "not signed",
        f"{made.subject} {made.key[:12]}" + ", which no longer comes up" * gone,
        made.before or "new",
        made.after or "removed",
        "taken back" if made.undoes else made.reason,
        keep_apart(made.note),
    )


def summary(numbers: ReportNumbers) -> dict[str, str]:
    """Sum a report up: what is counted → the count."""
    return {
        "Segments of the commentary": str(numbers.segments),
        "Outlets compared": str(len(numbers.outlets))
        + independent_note(len(numbers.outlets), numbers.texts),
        "Segments only here": share(numbers.only_here, numbers.segments),
        "Segments everywhere": share(numbers.everywhere, numbers.segments),
        "Links": _states(numbers.links),
        **{
            f"Findings: {KIND_TITLES[kind].lower()}": _states(numbers.findings[kind])
            + _counting(numbers, kind)
            for kind in KINDS
        },
    }


def independent_note(outlets: int, texts: int) -> str:
    """Say of how many independent texts outlets are, where they are fewer: `` (2 texts)``."""
    return f" ({texts} independent text{'s' * (texts != 1)})" if texts < outlets else ""


def counted(found: Sequence[ReportFinding]) -> str:
    """Count findings of a kind, and those that rest on more than copies of one text."""
    counting = sum(one.finding.counts for one in found)
    return f"{len(found)}" + (f", {counting} independent" if counting < len(found) else "")


def _counting(numbers: ReportNumbers, kind: FindingKind) -> str:
    counting = numbers.independent[kind]
    fewer = counting < sum(numbers.findings[kind].values())
    return f"; {counting} without what only copies of one text repeat" if fewer else ""


def _states(states: Mapping[Any, int]) -> str:
    """Write how many are in which state: ``26: 24 open, 2 dismissed``."""
    told = ", ".join(f"{many} {state}" for state, many in states.items() if many)
    return f"{sum(states.values())}" + (f": {told}" if told else "")


def marked(text: str, mentions: Sequence[Mention]) -> tuple[Piece, ...]:
    """Cut a passage at the words that disagree."""
    return tuple(piece for piece in _cut(text, mentions) if piece.text)


def _cut(text: str, mentions: Sequence[Mention]) -> Iterator[Piece]:
    reached = 0
    for mention in sorted(mentions, key=lambda m: (m.start, -m.end)):
        start, end = max(mention.start, reached), min(mention.end, len(text))
        if start < end:
            yield Piece(text[reached:start])
            yield Piece(text[start:end], marked=True)
            reached = end
    yield Piece(text[reached:])
