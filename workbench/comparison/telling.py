"""What a finding says in one sentence or two, and which discrepancies say the same twice."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from workbench.comparison.copies import Copies
from workbench.comparison.covered import Covered
from workbench.text.finding import Finding

Texts = Sequence[Sequence[str]]
"""Ids of articles, those of one text together."""


def tell_exclusive(outlets: int, unread: Sequence[Covered]) -> str:
    """Say that no outlet has a statement, and which could not be read."""
    return f"None of the {outlets} outlets reports this.{_unread(unread)}"


def tell_shared(articles: Sequence[Covered], texts: Texts, unread: Sequence[Covered]) -> str:
    """Say that all outlets have a statement, and of how many texts they are."""
    told = f"All {len(articles)} outlets{_independent(articles, texts)} report this."
    return told + _alike(articles, texts) + _unread(unread)


def tell_omission(articles: Sequence[Covered], texts: Texts) -> str:
    """Say which outlets have what the commentary lacks, and of how many texts they are."""
    names = ", ".join(article.name for article in articles)
    told = f"{len(articles)} outlets{_independent(articles, texts)} report this, the commentary"
    return f"{told} does not: {names}.{_alike(articles, texts)}"


def _independent(articles: Sequence[Covered], texts: Texts) -> str:
    if len(texts) == len(articles):
        return ""
    return f" ({len(texts)} independent text{'s' * (len(texts) > 1)})"


def _alike(articles: Iterable[Covered], texts: Texts) -> str:
    names = {article.id: article.name for article in articles}
    copied = ["; ".join(", ".join(names[id_] for id_ in text) for text in texts if len(text) > 1)]
    return f" Word for word alike: {copied[0]}." if copied[0] else ""


def _unread(articles: Sequence[Covered]) -> str:
    if not articles:
        return ""
    names = ", ".join(article.name for article in articles)
    return f" Left out, as the encoder cannot read their language or text: {names}."


def mark_repeats(
    findings: Iterable[Finding], copies: Copies, names: Mapping[str, str]
) -> tuple[Finding, ...]:
    """Mark the discrepancies that come up again in another copy of one text, and say so.

    Args:
        names: id of an article → what it is called.
    """
    seen: dict[tuple[object, ...], list[Finding]] = {}
    marked = []
    for finding in findings:
        if finding.discrepancy is not None:
            first = seen.setdefault(_said(finding), [])
            earlier = next((f for f in first if _same_text(f, finding, copies)), None)
            first.append(finding)
            finding = _repeated(finding, earlier, names) if earlier else finding
        marked.append(finding)
    return tuple(marked)


def _repeated(finding: Finding, earlier: Finding, names: Mapping[str, str]) -> Finding:
    first = names[earlier.coverage[0].article]
    told = f"{finding.explanation} A copy of the text in {first}: both count as one."
    return replace(finding, explanation=told, repeats=earlier.id)


def _said(finding: Finding) -> tuple[object, ...]:
    found = finding.discrepancy
    assert found is not None
    words = [tuple(m.text for m in side) for side in (found.commentary, found.coverage)]
    return finding.commentary, found.kind, *words


def _same_text(one: Finding, other: Finding, copies: Copies) -> bool:
    places = [(f.coverage[0].article, f.coverage[0].segments) for f in (one, other)]
    return copies.alike(*places)
