"""Which planted faults are found, and how often are human translations objected to?

The faults are those of ``tests/golden/checks``; the human translations are newstest2013
(German–English) and FLORES dev (German into eight languages). Reads the halves that nothing was
tuned on unless told otherwise. A fault is found when a flag has its code; an objection is a
warning or an error, no hint.

    python -m benchmarks.checks [--development] [--whole] [--missed]
"""

import argparse
from collections import Counter

from benchmarks.checks_data import CLEAN, TARGETS, Planted, read_human, read_planted
from tests.translation.checks.terms import hits_of
from workbench.text.translation import Flag, Severity
from workbench.translation.checks import DocumentRow, check_document, check_segment

ASKED_FOUND, ASKED_EACH, ASKED_OVERALL = 95, 3, 10


def flags_of(planted: Planted, rows: list[DocumentRow]) -> tuple[Flag, ...]:
    """Check one planted pair, among the other rows of its document."""
    terms = hits_of([planted.terms] if planted.terms else [], planted.source, planted.language)
    own = check_segment(planted.source, planted.target, "de", planted.language, terms=terms)
    others = [row for row in rows if planted.code != CLEAN or row.target != planted.target]
    document = check_document([*others, DocumentRow("this", planted.source, planted.target)])
    return (*own, *document.get("this", ()))


def document_of(pairs: list[Planted]) -> list[DocumentRow]:
    """The clean pairs as the rows of a document."""
    clean = (pair for pair in pairs if pair.code == CLEAN)
    return [DocumentRow(str(pair.number), pair.source, pair.target) for pair in clean]


def report_planted(held: bool, show_missed: bool) -> None:
    """Print which share of the faults is found, by check and by language."""
    put: Counter[tuple[str, str]] = Counter()
    found: Counter[tuple[str, str]] = Counter()
    clean: Counter[str] = Counter()
    for language in TARGETS:
        pairs = [planted for planted in read_planted(language) if planted.held is held]
        rows = document_of(pairs)
        for planted in pairs:
            flags = flags_of(planted, rows)
            if planted.code == CLEAN:
                clean["pairs"] += 1
                clean.update(flag.code for flag in flags if flag.severity is not Severity.HINT)
                continue
            seen = any(flag.code == planted.code for flag in flags)
            for key in ((planted.code, "all"), (planted.code, language), ("all", language)):
                put[key] += 1
                found[key] += seen
            if show_missed and not seen:
                print(f"  missed {planted.code} {language} {planted.number}: {planted.target}")
    total = sum(put["all", language] for language in TARGETS)
    all_found = sum(found["all", language] for language in TARGETS)
    print(f"planted faults found: {all_found} of {total} ({100 * all_found / total:.1f} %)")
    print(f"  {'':26}{'all':>9}" + "".join(f"{language:>7}" for language in TARGETS))
    for code in sorted({code for code, _ in put}):
        cells = [_cell(found[code, lang], put[code, lang]) for lang in TARGETS]
        every = "" if code == "all" else _cell(found[code, "all"], put[code, "all"])
        print(f"  {code:26}{every:>9}" + "".join(f"{cell:>7}" for cell in cells))
    objections = ", ".join(f"{code} {n}" for code, n in clean.items() if code != "pairs")
    print(f"objections to their {clean['pairs']} clean twins: {objections or 'none'}")


def _cell(found: int, put: int) -> str:
    return f"{found}/{put}" if put else "–"


def report_human(held: bool, whole: bool) -> None:
    """Print how often each check objects to human translations."""
    pairs = list(read_human(held=held, every=1 if whole else 5))
    objections: Counter[str] = Counter()
    hints: Counter[str] = Counter()
    flagged: Counter[str] = Counter()
    sizes = Counter(language for _, _, language in pairs)
    for source, target, language in pairs:
        flags = check_segment(source, target, "de", language)
        firm = {flag.code for flag in flags if flag.severity is not Severity.HINT}
        objections.update(firm)
        hints.update({flag.code for flag in flags} - firm)
        flagged[language] += bool(firm)
    share = 100 / len(pairs)
    print(f"human translations flagged: {flagged.total() * share:.1f} % of {len(pairs)} pairs")
    print("  " + ", ".join(f"{x} {100 * flagged[x] / sizes[x]:.1f}" for x in TARGETS))
    for code, count in objections.most_common():
        print(f"  {code:26}{count * share:5.1f} %")
    told = ", ".join(f"{code} {count * share:.1f}" for code, count in hints.most_common())
    print(f"  hints, not counted: {told or 'none'}")


def main() -> None:
    """Print both tables."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--development", action="store_true", help="the halves to tune on")
    parser.add_argument("--whole", action="store_true", help="every human pair of the half")
    parser.add_argument("--missed", action="store_true", help="show the faults not found")
    options = parser.parse_args()
    held = not options.development
    print(
        f"asked: {ASKED_FOUND} % found; at most {ASKED_EACH} % flagged by each check, "
        f"{ASKED_OVERALL} % by any; read: the {'held' if held else 'development'} half"
    )
    report_planted(held, options.missed)
    report_human(held, options.whole)


if __name__ == "__main__":
    main()
