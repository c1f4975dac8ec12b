"""The same words credited to different people or bodies.

Told only where each passage is mostly one speaker's words (`workbench.comparison.speakers`), both
are named people or both are bodies of different kinds, and neither is named in the other passage.
"""

from collections.abc import Iterator

from workbench.comparison.quotations import SameSpeaker, compare_speakers
from workbench.comparison.speakers import Speaker, bodies_in, read_speaker
from workbench.text.claims import language_of
from workbench.text.finding import Discrepancy, DiscrepancyKind, Statement
from workbench.text.name_keys import may_be_same_name, name_key
from workbench.text.persons import capital_keys

_KNOWN = 0.85
_BY_FORM = 0.7
_BODIES = 0.75
_ELSEWHERE = 0.85
"""Whom the other article also names may have said something else in it."""


def find_attribution_discrepancies(
    commentary: Statement, coverage: Statement
) -> Iterator[Discrepancy]:
    """Find whom only one side credits; see the module."""
    one = read_speaker(commentary)
    other = read_speaker(coverage) if one else None
    if one is None or other is None:
        return
    confidence = _differ(one, other)
    if not confidence or _names(commentary, other) or _names(coverage, one):
        return
    if _is_in(other, commentary.context) or _is_in(one, coverage.context):
        confidence *= _ELSEWHERE
    yield Discrepancy(
        DiscrepancyKind.ATTRIBUTION,
        one.shown,
        other.shown,
        round(confidence, 2),
        f"The same is credited to different speakers: “{_called(one)}” in the commentary "
        f"against “{_called(other)}”.",
    )


def _called(speaker: Speaker) -> str:
    return speaker.person or speaker.mention.text


def _differ(one: Speaker, other: Speaker) -> float:
    if one.person and other.person:
        if compare_speakers(one.person, other.person) is not SameSpeaker.NO:
            return 0
        if may_be_same_name(one.person.split()[-1], other.person.split()[-1]):
            return 0
        return _KNOWN if one.certain and other.certain else _BY_FORM
    if one.bodies and other.bodies and not (one.person or other.person):
        return 0 if one.bodies & other.bodies else _BODIES
    return 0


def _names(statement: Statement, speaker: Speaker) -> bool:
    """Whether a passage names a speaker, or a body of the kind, in any role."""
    if speaker.person:
        return _is_in(speaker, statement.text)
    language = language_of(statement.language)
    return language is not None and bool(bodies_in(statement.text, language) & speaker.bodies)


def _is_in(speaker: Speaker, text: str) -> bool:
    return bool(speaker.person) and name_key(speaker.person.split()[-1]) in capital_keys(text)
