"""Drafting: texts through a route, past the guards, and again where a guard objects."""

from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass, field, replace

from workbench.text.languages import joiner
from workbench.text.term import TermHit
from workbench.text.translation import Draft, Flag, Hypothesis, Route, Severity
from workbench.translation.batching import CLAUSES, cut
from workbench.translation.checks import check_terms
from workbench.translation.engine import Engine, Lender
from workbench.translation.guards import check_all, cost, demo_flags, in_pieces_flag, worth_retrying
from workbench.translation.line import Line, Proposal
from workbench.translation.term_drafts import (
    STAND_INS,
    TERM_CODES,
    FindTerms,
    Shielded,
    kept_as_they_are,
)

Item = tuple[str, str]
"""``(segment id, text)``"""

OnProgress = Callable[[int, int], None]
"""Told ``(segments drafted, segments in all)``."""

ShouldStop = Callable[[], bool]

RETRY_HYPOTHESES = 4
CLAUSE = 90
"""Characters a clause may have when a text is cut for a retry."""


@dataclass(slots=True)
class _Work:
    """One text that several segments may share, and what has been proposed for it."""

    text: str
    segments: list[str]
    proposals: list[Proposal] = field(default_factory=list)

    @property
    def best(self) -> Proposal:
        """The first of the proposals with the least serious flags."""
        return min(self.proposals, key=lambda proposal: cost(proposal.flags))


def draft(
    items: Sequence[Item],
    route: Route,
    pool: Lender,
    *,
    hypotheses: int = 1,
    on_progress: OnProgress | None = None,
    should_stop: ShouldStop | None = None,
    terms: FindTerms | None = None,
) -> Iterator[Draft]:
    """Translate the texts of a document and guard every translation.

    Where a guard objects, other ways are tried: further hypotheses, decoding without repetitions,
    clause by clause. The proposal with the least serious flags wins; its flags stay with it.

    Args:
        items: ``(segment id, text)``; equal texts are translated once.
        hypotheses: proposals a segment; all but the best become alternatives.
        should_stop: asked between batches; segments that are not finished then are left out.
        terms: finds the glossary's terms in a text; drafts are chosen and flagged by them, and
            what is not to be translated is kept from the engines, see `term_drafts`.

    Yields:
        One draft a segment as soon as it is finished, in any order.

    Raises:
        ModelError: an engine of the route is gone or cannot be loaded.
    """
    places: dict[str, list[str]] = {}
    for segment_id, text in items:
        places.setdefault(text, []).append(segment_id)
    done = 0
    with ExitStack() as stack:
        engines = [stack.enter_context(pool.use(step)) for step in route.steps]
        run = _Run(engines, hypotheses, should_stop or (lambda: False), terms)
        work = [_Work(text, segments) for text, segments in places.items()]
        for finished in stack.enter_context(closing(run.finish(work))):
            for result in run.drafts(finished):
                done += 1
                if on_progress is not None:
                    on_progress(done, len(items))
                yield result


class _Run:
    """One call of `draft`: its engines, and the ways to try."""

    def __init__(
        self,
        engines: Sequence[Engine],
        hypotheses: int,
        should_stop: ShouldStop,
        terms: FindTerms | None,
    ) -> None:
        self._find_terms = terms
        self._hits: dict[str, tuple[TermHit, ...]] = {}
        self.hypotheses = hypotheses
        self.should_stop = should_stop
        self.line = Line(engines)
        self.route = self.line.route
        self.languages = self.route.steps[0].source, self.route.steps[-1].target

    def finish(self, work: Sequence[_Work]) -> Generator[_Work, None, None]:
        """Translate everything once, then what the guards object to in other ways."""
        # Other hypotheses may have the words that the glossary wants, other ways hardly will.
        ways: list[tuple[_Way, bool]] = [(self._plainly, True)]
        if self._find_terms:
            ways.append((self._shielded, True))
        rest = (self._more_hypotheses, self._without_loops, self._by_clauses)
        for way, terms_too in (*ways, *((way, False) for way in rest)):
            doubtful = []
            for one in self._attempt(work, way):
                if _worth_retrying(one.best.flags, terms_too=terms_too):
                    doubtful.append(one)
                else:
                    yield one
            work = doubtful
        if not self.should_stop():
            yield from work

    def drafts(self, work: _Work) -> Iterator[Draft]:
        """Make the drafts of all segments with this text."""
        best = work.best
        flags = (*best.flags, *demo_flags(self.route))
        others = {p.text: Hypothesis(p.text, p.score) for p in work.proposals}
        others.pop(best.text)
        for segment_id in work.segments:
            yield Draft(
                segment_id,
                work.text,
                best.text,
                self.route,
                flags,
                tuple(others.values())[: self.hypotheses - 1],
            )

    def _attempt(self, work: Sequence[_Work], way: "_Way") -> Iterator[_Work]:
        """Add the proposals of one way; a text the way has nothing for comes back as it was."""
        texts = [one.text for one in work]
        waiting = dict(enumerate(work))
        with closing(way(texts)) as results:
            while not self.should_stop():
                index, proposals = next(results, (None, []))
                if index is None:
                    yield from waiting.values()
                    return
                one = waiting.pop(index)
                one.proposals += [self._guarded(one.text, proposal) for proposal in proposals]
                yield one

    def _guarded(self, source: str, proposal: Proposal) -> Proposal:
        """Add what the guards say of the whole way, from the first language to the last."""
        flags = check_all(source, proposal.text, *self.languages)
        flags += check_terms(source, proposal.text, *self.languages, self._terms(source))
        codes = {flag.code for flag in flags}
        earlier = tuple(flag for flag in proposal.flags if flag.code not in codes)
        return replace(proposal, flags=(*flags, *earlier))

    def _plainly(self, texts: Sequence[str]) -> "_Results":
        return self.line.translate(texts, hypotheses=self.hypotheses)

    def _terms(self, text: str) -> tuple[TermHit, ...]:
        if self._find_terms is None:
            return ()
        if text not in self._hits:
            self._hits[text] = self._find_terms(text)
        return self._hits[text]

    def _shielded(self, texts: Sequence[str]) -> "_Results":
        """Keep what is not to be translated from the engines, by the first stand-in that works."""
        waiting = [i for i, text in enumerate(texts) if any(kept_as_they_are(self._terms(text)))]
        for stand_in in STAND_INS:
            shields = [Shielded(texts[i], self._terms(texts[i]), stand_in) for i in waiting]
            failed = []
            for place, proposals in self.line.translate([shield.text for shield in shields]):
                restored = shields[place].restore(proposals[0].text)
                if restored is None:
                    failed.append(waiting[place])
                else:
                    yield waiting[place], [replace(proposals[0], text=restored)]
            waiting = failed

    def _more_hypotheses(self, texts: Sequence[str]) -> "_Results":
        return self.line.translate(texts, hypotheses=max(RETRY_HYPOTHESES, self.hypotheses))

    def _without_loops(self, texts: Sequence[str]) -> "_Results":
        return self.line.translate(texts, avoid_loops=True)

    def _by_clauses(self, texts: Sequence[str]) -> "_Results":
        clauses = [clauses_of(text) for text in texts]
        flat = [(index, clause) for index, parts in enumerate(clauses) for clause in parts]
        done: dict[int, dict[int, Proposal]] = {}
        for place, proposals in self.line.translate([clause for _, clause in flat]):
            index = flat[place][0]
            parts = done.setdefault(index, {})
            parts[place] = proposals[0]
            if len(parts) == len(clauses[index]):
                yield index, [self._joined([parts[key] for key in sorted(parts)])]

    def _joined(self, parts: Sequence[Proposal]) -> Proposal:
        flags = {flag.code: flag for part in parts for flag in part.flags}
        piecemeal = in_pieces_flag(len(parts))
        return Proposal(
            joiner(self.languages[1]).join(part.text for part in parts),
            sum(part.score for part in parts) / len(parts),
            tuple((flags | {piecemeal.code: piecemeal}).values()),
        )


_Results = Generator[tuple[int, list[Proposal]], None, None]
_Way = Callable[[Sequence[str]], _Results]


def _worth_retrying(flags: Sequence[Flag], *, terms_too: bool) -> bool:
    """Whether another way of decoding may be better.

    Args:
        terms_too: whether it may also bring the words that the glossary wants.
    """
    if worth_retrying([flag for flag in flags if flag.code not in TERM_CODES]):
        return True
    severe = (flag for flag in flags if flag.severity is not Severity.HINT)
    return terms_too and any(flag.code in TERM_CODES for flag in severe)


def clauses_of(text: str) -> list[str]:
    """Cut a text at its sentences and clauses; nothing where it has only one."""
    pieces = cut(text, len, min(CLAUSE, len(text) * 2 // 3), CLAUSES)
    return pieces if len(pieces) > 1 else []
