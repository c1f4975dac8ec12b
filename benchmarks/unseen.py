"""How do the finders do on passages whose writer had never seen them?

Discrepancies on ``tests/golden/discrepancies/unseen``, scored as in ``benchmarks.discrepancies``,
with the baselines that count words and numbers beside them; quotations by
``benchmarks.unseen_quotations``. Pairs and passages are halved by place in their file: the first,
third, fifth … are for development, and only their errors are shown; the others are held, and
nobody reads their errors.

    python -m benchmarks.unseen [--errors]
"""

import argparse
from collections import Counter

from benchmarks import discrepancies
from benchmarks.discrepancies import Pair
from benchmarks.unseen_quotations import languages, print_quotations

PAIRS = discrepancies.GOLDEN / "unseen"


def read_halves() -> dict[str, list[Pair]]:
    """Read the pairs for development and those held, by place in each language's file."""
    halves: dict[str, list[Pair]] = {"development": [], "held": []}
    places = Counter[str]()
    for pair in discrepancies.read_golden("held", PAIRS):
        halves["held" if places[pair.language] % 2 else "development"].append(pair)
        places[pair.language] += 1
    return halves


def print_pairs(show: bool) -> None:
    """Print what is found of the discrepancies, the baselines' figures first."""
    for half, pairs in read_halves().items():
        values = [pair for pair in pairs if pair.about in discrepancies.VALUES]
        counted = discrepancies.judge_pairs(values, discrepancies.baseline_flags)
        told = f"{len(pairs)} pairs, {sum(bool(pair.differ) for pair in pairs)} of them disagree"
        print(f"{half}: {told}")
        print(f"  numbers left on both sides, by pair, values  {counted}")
        for name, score in discrepancies.judge_plainly(pairs).items():
            print(f"  words counted, by pair, {name:<12}         {score}")
        by_pair = discrepancies.judge_pairs(pairs, discrepancies.flags)
        print(f"  found, by pair                {by_pair}")
        scores = discrepancies.judge(pairs, show and half == "development")
        for name, score in scores.items():
            print(f"  found, by flag, {name:<12}  {score}")


def main() -> None:
    """Print the figures of both sets."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument(
        "--errors", action="store_true", help="show what is wrong or missed outside the held half"
    )
    parser.add_argument("--pairs", action="store_true", help="only the pairs")
    options = parser.parse_args()
    print_pairs(options.errors)
    if options.pairs:
        return
    print_quotations(options.errors, languages())


if __name__ == "__main__":
    main()
