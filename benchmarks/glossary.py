"""Are the terms of a glossary found in German, and in translations? Ours beside exact words.

The set is own-written, see ``tests/golden/glossary/README.md``; the rules were worked on with the
development half, the held half is what counts. A hit counts where place, term and kind (whole word
or part of a compound) are all right.

Run: ``python -m benchmarks.glossary [--half development|held] [--errors]``.
"""

import argparse
import re
from collections.abc import Callable, Iterable, Sequence

from benchmarks.glossary_gold import HALVES, Found, glossary, sentences, targets
from workbench.translation.glossary import Matcher, find_surely, may_be_present

Finder = Callable[[Sequence[str]], Callable[[str], Iterable[Found]]]
Presence = Callable[[str, str, str], bool]
"""``(term, text, language)`` → whether it stands there."""


def exact_finder(terms: Sequence[str]) -> Callable[[str], Iterable[Found]]:
    """Baseline: the term as it is written, as whole words, small and capital letters alike."""
    patterns = [(term, _exact(term)) for term in terms]

    def find(text: str) -> Iterable[Found]:
        return [
            (*m.span(), term, False) for term, pattern in patterns for m in pattern.finditer(text)
        ]

    return find


def exact_presence(term: str, text: str, language: str) -> bool:  # noqa: ARG001
    """Baseline: the same for a translation."""
    return bool(_exact(term).search(text))


def _exact(term: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(term)}(?!\w)", re.IGNORECASE)


def our_finder(terms: Sequence[str]) -> Callable[[str], Iterable[Found]]:
    """Ours: by dictionary forms, compounds and separable verbs."""
    matcher = Matcher(terms, "de")
    return lambda text: [(m.start, m.end, m.source, m.partial) for m in matcher.find(text)]


PLAIN = "exact words"
FINDERS: dict[str, Finder] = {PLAIN: exact_finder, "ours": our_finder}


def sure_presence(term: str, text: str, language: str) -> bool:
    """Ours for forbidden words: only where it certainly stands."""
    return bool(find_surely(term, text, language))


PRESENCES: dict[str, Presence] = {
    PLAIN: exact_presence,
    "ours, for forbidden words": sure_presence,
    "ours, for wanted words": may_be_present,
}


def main() -> None:
    """Print precision and recall of each way."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--half", choices=HALVES, default="held")
    parser.add_argument("--errors", action="store_true", help="show what ours misses or gets wrong")
    args = parser.parse_args()
    for name, finder in FINDERS.items():
        _source(name, finder, args.half, errors=args.errors and name != PLAIN)
    for name, presence in PRESENCES.items():
        _target(name, presence, args.half, errors=args.errors and name != PLAIN)


def _source(name: str, finder: Finder, half: str, *, errors: bool) -> None:
    terms = glossary(half)
    find = finder(terms)
    every, whole = [0, 0, 0], [0, 0, 0]
    for sentence in sentences(half):
        found = set(find(sentence.text))
        for counts, gold, got in (
            (every, sentence.gold, found),
            (whole, {g for g in sentence.gold if not g[3]}, {g for g in found if not g[3]}),
        ):
            _add(counts, len(gold & got), len(gold), len(got))
        if errors and found != sentence.gold:
            print(f"  {sentence.text}\n    missed {sorted(sentence.gold - found)}")
            print(f"    wrong {sorted(found - sentence.gold)}")
    print(f"German, {len(sentences(half))} sentences, {len(terms)} terms, {name}:")
    print(f"  all          {_figures(*every)}")
    print(f"  whole words  {_figures(*whole)}")


def _target(name: str, presence: Presence, half: str, *, errors: bool) -> None:
    counts = [0, 0, 0]
    rows = targets(half)
    for row in rows:
        found = presence(row.term, row.text, row.language)
        _add(counts, int(found and row.present), int(row.present), int(found))
        if errors and found != row.present:
            print(f"  {'missed' if row.present else 'wrong'} {row}")
    print(f"translations, {len(rows)} sentences, {name}:\n  term present {_figures(*counts)}")


def _add(counts: list[int], both: int, gold: int, found: int) -> None:
    counts[:] = counts[0] + both, counts[1] + gold, counts[2] + found


def _figures(both: int, gold: int, found: int) -> str:
    precision, recall = both / max(1, found), both / max(1, gold)
    return (
        f"precision {precision:.3f} ({both}/{found})  recall {recall:.3f} ({both}/{gold})  "
        f"F1 {2 * both / max(1, gold + found):.3f}"
    )


if __name__ == "__main__":
    main()
