"""The small parts of a report: what was decided, translations of passages, links."""

from dataclasses import dataclass

from workbench.text.alignment import Link, LinkState
from workbench.text.translation import Status


@dataclass(frozen=True, slots=True)
class ReportDecision:
    """Something somebody decided.

    Attributes:
        subject: ``link`` or ``finding``.
        key: the id of the link or finding.
        before: its state before; empty where it did not exist.
        after: its state after; empty where it was removed.
        batch: the same for decisions taken in one step.
        undoes: the batch this one takes back; empty for an ordinary decision.
        author: empty where nobody signed.
        at: ISO 8601, UTC.
    """

    subject: str
    key: str
    before: str
    after: str
    reason: str
    note: str
    author: str
    at: str
    batch: str = ""
    undoes: str = ""


@dataclass(frozen=True, slots=True)
class ReportTranslation:
    """A passage in the language of the reader.

    Attributes:
        route: the engines it came from, and that a person changed it; ``human`` for none.
        status: a value of `workbench.text.translation.Status`.
    """

    text: str
    route: str
    status: str

    @property
    def confirmed(self) -> bool:
        """Whether somebody vouched for it."""
        return self.status == Status.CONFIRMED


@dataclass(frozen=True, slots=True)
class ReportLink:
    """A link with the last decision about it.

    Attributes:
        stale: whether it was decided on and the run that made the others does not propose it: it
            has no score.
    """

    id: str
    link: Link
    decision: ReportDecision | None = None
    stale: bool = False

    @property
    def counts(self) -> bool:
        """Whether it was not rejected."""
        return self.link.state is not LinkState.REJECTED
