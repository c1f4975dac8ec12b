"""How often is the language right? Ours beside langdetect and py3langid alone.

FLORES dev, 25 languages of 997 sentences: whole, and in the Latin-script languages also cut to
the first 40 characters. Anything tuned was tuned on the odd lines (the 1st, 3rd, …); judge by
the even ones. With ``--headlines``, instead: news headlines in nine languages, those not tuned
on, whole and cut. An answer of “uncertain” counts as wrong.

Two variants show what each part does: “forced” never says uncertain, “forced, py3langid only” is
the same without langdetect. With ``--blocks``, instead: the same headlines as blocks of a German
article and of one of their own language, by `identify` alone and as `identify_blocks` settles it.

    python -m benchmarks.identification [--every N] [--lines even|odd|all] [--per-language]
    python -m benchmarks.identification --headlines
    python -m benchmarks.identification --blocks
"""

import argparse
import csv
import itertools
import random
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from unittest import mock

from benchmarks.data import EVALUATION_DATA, lines
from workbench.text.article import UNDETERMINED, LanguageGuess

LATIN = frozenset("cs da de en es et fi fr hu it nl pl pt ro sv tr".split())  # noqa: SIM905
CUT = 40
BINS = (0.0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99, 0.999, 1.01)

BLOCKS: dict[str, Callable[[str], str]] = {
    "whole": str,
    "40 characters": lambda text: text[:CUT],
    "5 words": lambda text: " ".join(text.split()[:5]),
    "3 words": lambda text: " ".join(text.split()[:3]),
}

Identifier = Callable[[str], LanguageGuess]


@dataclass(frozen=True)
class Answer:
    """What one identifier said about one text."""

    language: str
    guess: LanguageGuess

    @property
    def right(self) -> bool:
        return self.guess.code == self.language


def langdetect_alone() -> Identifier:
    """langdetect as its README tells: seeded, otherwise as it comes."""
    import langdetect

    langdetect.DetectorFactory.seed = 0

    def identify(text: str) -> LanguageGuess:
        try:
            best = langdetect.detect_langs(text)[0]
        except (langdetect.LangDetectException, IndexError):
            return LanguageGuess(UNDETERMINED, 0.0)
        return LanguageGuess(best.lang.split("-")[0], best.prob)

    return identify


def py3langid_alone() -> Identifier:
    """py3langid choosing among langdetect's languages, with probabilities."""
    from langdetect import detector_factory
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    detector_factory.init_factory()
    codes = {code.split("-")[0] for code in detector_factory._factory.get_lang_list()}
    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages(codes)
    return lambda text: LanguageGuess(*identifier.classify(text))


def ours() -> Identifier:
    """Both together, as the workbench does it."""
    from workbench.text.identification import identify

    return identify


def forced() -> Identifier:
    """Ours, made to name the best candidate however uncertain it is."""
    from workbench.text.identification import probabilities

    def identify(text: str) -> LanguageGuess:
        chances = probabilities(text)
        if not chances:
            return LanguageGuess(UNDETERMINED, 0.0)
        best = max(chances, key=lambda code: chances[code])
        return LanguageGuess(best, chances[best])

    return identify


def forced_without_langdetect() -> Identifier:
    """The same, deaf to langdetect."""
    identify = forced()

    def deaf(text: str) -> LanguageGuess:
        with mock.patch("workbench.text.identification._LANGDETECT_WEIGHT", 0.0):
            return identify(text)

    return deaf


IDENTIFIERS: dict[str, Callable[[], Identifier]] = {
    "langdetect": langdetect_alone,
    "py3langid": py3langid_alone,
    "ours": ours,
    "forced": forced,
    "forced, py3langid only": forced_without_langdetect,
}


def texts(every: int, which: str) -> list[tuple[str, str]]:
    """Pairs of language and sentence; ``which`` picks the odd lines, the even ones or all."""
    start, step = {"odd": (0, 2), "even": (1, 2), "all": (0, 1)}[which]
    languages = sorted(path.stem for path in (EVALUATION_DATA / "flores-dev").glob("*.txt"))
    return [
        (language, sentence)
        for language in languages
        for sentence in lines(f"flores-dev/{language}.txt")[start :: step * every]
    ]


def headlines() -> list[tuple[str, str]]:
    """Pairs of language and news headline: those that nothing was tuned on.

    Two thousand were tuned on; some of the others report the same events in similar words.
    """
    path = EVALUATION_DATA / "headline-clusters" / "titles.tsv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    random.Random(1).shuffle(rows)
    return [(row["lang"], row["title"]) for row in rows[1:4000:2] + rows[4000:]]


def ask(identify: Identifier, pairs: Iterable[tuple[str, str]]) -> tuple[list[Answer], float]:
    """Ask about every text; also gives the texts judged a second."""
    pairs = list(pairs)
    identify("Ein erster Satz, damit das Laden nicht mitzählt.")
    start = time.perf_counter()
    answers = [Answer(language, identify(text)) for language, text in pairs]
    return answers, len(pairs) / (time.perf_counter() - start)


def share(answers: Sequence[Answer], test: Callable[[Answer], bool]) -> float:
    """The share of answers that pass; not a number where there are none."""
    return sum(map(test, answers)) / len(answers) if answers else float("nan")


def report(name: str, answers: Sequence[Answer], rate: float) -> None:
    """Print accuracy, certainty and how far the probabilities can be trusted."""
    certain = [answer for answer in answers if answer.guess.certain]
    print(
        f"{name:38} right {share(answers, lambda a: a.right):.4f}"
        f"   of the certain ones {share(certain, lambda a: a.right):.4f}"
        f"   uncertain {1 - len(certain) / len(answers):.4f}   {rate:6.0f} texts/s"
    )


def report_languages(answers: Sequence[Answer]) -> None:
    """Print accuracy by language, with what it was most often taken for."""
    for language in sorted({answer.language for answer in answers}):
        own = [answer for answer in answers if answer.language == language]
        wrong = [answer.guess.code for answer in own if not answer.right]
        common = sorted(set(wrong), key=lambda code: (-wrong.count(code), code))[:3]
        taken = ", ".join(f"{code} {wrong.count(code)}" for code in common)
        print(f"    {language}  {share(own, lambda a: a.right):.4f}  {taken}")


def report_calibration(answers: Sequence[Answer]) -> None:
    """Print how often answers of each certainty were right."""
    for low, high in itertools.pairwise(BINS):
        inside = [a for a in answers if a.guess.certain and low <= a.guess.probability < high]
        if inside:
            mean = sum(a.guess.probability for a in inside) / len(inside)
            right = share(inside, lambda a: a.right)
            print(f"    said {mean:.3f}  right {right:.3f}  ({len(inside)} answers)")


def settled(text: str, guess: LanguageGuess, article: str) -> str:
    """The language a block of this text has in an article of this language."""
    from workbench.text.identification import stands_out

    if not guess.certain or guess.code == article or stands_out(text, guess.code, article):
        return guess.code
    return UNDETERMINED


def report_blocks(pairs: Sequence[tuple[str, str]]) -> None:
    """Print how often a block is wrongly foreign, and how often a foreign one is recognised."""
    identify = ours()
    print(f"{'block':<16}{'method':<18}{'wrongly foreign':>16}{'foreign found':>16}")
    for label, cut in BLOCKS.items():
        judged = [(code, cut(text)) for code, text in pairs]
        guesses = [identify(text) for _, text in judged]
        for name, article_of in (("alone", None), ("in its article", settled)):
            own = foreign = wrong = found = 0
            for (code, text), guess in zip(judged, guesses, strict=True):
                given = article_of(text, guess, code) if article_of else guess.code
                own += 1
                wrong += given not in (code, UNDETERMINED)
                if code != "de":
                    given = article_of(text, guess, "de") if article_of else guess.code
                    foreign += 1
                    found += given == code
            print(f"{label:<16}{name:<18}{wrong / own:>16.4f}{found / foreign:>16.4f}")


def main() -> None:
    """Print the comparison."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--every", type=int, default=1, help="take every N-th sentence only")
    parser.add_argument("--lines", choices=("odd", "even", "all"), default="even")
    parser.add_argument("--per-language", action="store_true")
    parser.add_argument("--headlines", action="store_true", help="headlines instead of FLORES")
    parser.add_argument("--only", choices=IDENTIFIERS, nargs="*", default=list(IDENTIFIERS))
    parser.add_argument("--blocks", action="store_true", help="headlines as blocks of articles")
    args = parser.parse_args()
    if args.blocks:
        report_blocks(headlines())
        return
    whole = headlines() if args.headlines else texts(args.every, args.lines)
    latin = [(language, text[:CUT]) for language, text in whole if language in LATIN]
    short = [(language, text[:CUT]) for language, text in whole] if args.headlines else latin
    source = "news headlines" if args.headlines else f"FLORES dev, {args.lines} lines"
    print(f"{source}: {len(whole)} texts, {len(short)} cut to {CUT}")
    for name in args.only:
        identify = IDENTIFIERS[name]()
        for label, pairs in (("whole", whole), (f"{CUT} characters", short)):
            answers, rate = ask(identify, pairs)
            report(f"{name}, {label}", answers, rate)
            if args.per_language:
                report_languages(answers)
            report_calibration(answers)


if __name__ == "__main__":
    main()
