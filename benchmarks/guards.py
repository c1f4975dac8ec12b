"""How often do the guards object to human translations, and do they see faults put in?

FLORES dev, German into other languages and back. Tuned on lines 1–500; judge by 501–997, which
this reads unless told otherwise. Faults put into the human translation: a figure changed by one,
a power of ten, the last 60 % cut off, the source in its place, four words looped.

    python -m benchmarks.guards [--tuned]
"""

# ruff: noqa: ARG001  every fault is put in with the same arguments
import argparse
import random
import re
from collections import Counter
from collections.abc import Callable

from benchmarks.data import lines
from workbench.text.translation import Severity
from workbench.translation.guards import check_all

PAIRS = [("de", code) for code in "en es fr it pl pt ru nl sv zh".split()] + [  # noqa: SIM905
    ("en", "de"), ("en", "pt"), ("pt", "en"), ("zh", "en"),
]  # fmt: skip
_FIGURE = re.compile(r"(?<![\w.,])\d+(?![\w.,])")
Pick = random.Random


def change_figure(source: str, target: str, pick: Pick) -> str | None:
    """Raise one figure by one."""
    return _replace_figure(target, pick, lambda figure: str(int(figure) + 1))


def change_power(source: str, target: str, pick: Pick) -> str | None:
    """Put a nought behind one figure."""
    return _replace_figure(target, pick, lambda figure: f"{figure}0")


def drop_tail(source: str, target: str, pick: Pick) -> str | None:
    """Keep the first 40 % of a translation of some length."""
    return target[: len(target) * 2 // 5] if len(target) >= 40 else None


def give_back_source(source: str, target: str, pick: Pick) -> str | None:
    """Return the source for the translation."""
    return source


def loop(source: str, target: str, pick: Pick) -> str | None:
    """Repeat four words three more times."""
    words = target.split(" ")
    if len(words) < 6:
        return None
    start = pick.randrange(len(words) - 4)
    return " ".join([*words[: start + 4], *words[start : start + 4] * 3, *words[start + 4 :]])


FAULTS: dict[str, tuple[Callable[[str, str, Pick], str | None], set[str]]] = {
    "figure + 1": (change_figure, {"number_mismatch"}),
    "figure × 10": (change_power, {"number_mismatch"}),
    "last 60 % cut off": (drop_tail, {"length_ratio", "dropped_tail"}),
    "source returned": (give_back_source, {"untranslated"}),
    "four words looped": (loop, {"repetition"}),
}


def _replace_figure(target: str, pick: Pick, change: Callable[[str], str]) -> str | None:
    found = list(_FIGURE.finditer(target))
    if not found:
        return None
    match = pick.choice(found)
    return target[: match.start()] + change(match[0]) + target[match.end() :]


def read_pair(source: str, target: str, tuned: bool) -> list[tuple[str, str]]:
    """The lines of both languages, of the half that was tuned on or of the other."""
    half = slice(0, 500) if tuned else slice(500, None)
    return [
        (one, other)
        for one, other in zip(
            lines(f"flores-dev/{source}.txt")[half],
            lines(f"flores-dev/{target}.txt")[half],
            strict=True,
        )
    ]


def main() -> None:
    """Print both tables."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--tuned", action="store_true", help="the lines that were tuned on")
    tuned = parser.parse_args().tuned
    pick = random.Random(0)
    seen: Counter[str] = Counter()
    put: Counter[str] = Counter()
    print("objections to human translations, hints aside, per 100 lines")
    for source, target in PAIRS:
        pairs = read_pair(source, target, tuned)
        flags: Counter[str] = Counter()
        for one, other in pairs:
            flags.update(
                flag.code
                for flag in check_all(one, other, source, target)
                if flag.severity is not Severity.HINT
            )
            for name, (spoil, codes) in FAULTS.items():
                if (spoiled := spoil(one, other, pick)) is not None:
                    put[name] += 1
                    found = {flag.code for flag in check_all(one, spoiled, source, target)}
                    seen[name] += bool(found & codes)
        shown = ", ".join(f"{code} {100 * n / len(pairs):.1f}" for code, n in flags.most_common())
        print(f"  {source}→{target}: {shown or 'none'}")
    print("faults put in that were seen")
    for name in FAULTS:
        print(f"  {name}: {seen[name]} of {put[name]} ({100 * seen[name] / put[name]:.1f} %)")


if __name__ == "__main__":
    main()
