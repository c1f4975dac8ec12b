"""Terms as examples write them: ``preferred: Wärmepumpe = heat pump``."""

from collections.abc import Iterable

from workbench.text.term import Term, TermHit, TermStatus
from workbench.translation.glossary import Matcher, hits


def read_term(line: str, language: str) -> Term:
    status, _, rest = line.partition(": ")
    source, _, target = rest.partition(" = ")
    return Term(source, target, "de", language, TermStatus(status))


def hits_of(lines: Iterable[str], source: str, language: str) -> tuple[TermHit, ...]:
    terms = [read_term(line, language) for line in lines]
    return hits(terms, Matcher([term.source for term in terms], "de"), source)
