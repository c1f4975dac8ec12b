"""Fit the weights of the event score, and print them.

Run: ``python -m benchmarks.fit_events``. Sees the German–German and English–English pairs of the
article similarity data, where a human score of 2 or lower counts as the same event, and as many
pairs of texts that were never paired. The German–English pairs are left out: the sets of
``benchmarks/events.py`` are in part made of them.
"""

import json

import numpy as np

from benchmarks.coverage import Memory
from benchmarks.data import EVALUATION_DATA
from benchmarks.event_data import article
from benchmarks.events import roc_auc
from benchmarks.fit_coverage import fit
from workbench.alignment.use import UniversalSentenceEncoder
from workbench.comparison.events import event_features, event_profile

SAME = 2.0


def main() -> None:
    encoder = Memory(UniversalSentenceEncoder(), {})
    text = (EVALUATION_DATA / "news-similarity" / "pairs.jsonl").read_text(encoding="utf-8")
    rows = [json.loads(line) for line in text.splitlines()]
    profiles = [
        [event_profile(article("", row[f"text{n}"], row[f"lang{n}"]), encoder) for n in (1, 2)]
        for row in rows
    ]
    same = np.array([float(row["overall"]) <= SAME for row in rows])
    fitting = np.array([row["lang1"] == row["lang2"] for row in rows])
    seen = np.array([event_features(one, other) for one, other in profiles])
    used = [pair for pair, use in zip(profiles, fitting, strict=True) if use]
    strangers = [
        event_features(a, b) for (a, _), (_, b) in zip(used, used[7:] + used[:7], strict=True)
    ]
    features = np.concatenate([seen[fitting], np.array(strangers)])
    right = np.concatenate([same[fitting], np.zeros(len(strangers))]).astype(np.float64)
    weights, intercept = fit(features, right)
    even = intercept + np.log((1 - right).sum() / right.sum())
    print(f"{len(right)} examples, {right.sum():.0f} the same; intercept at even odds {even:.2f}")
    for name, weight in zip(("lead", "all"), weights, strict=True):
        print(f"  {name:<6} {weight:6.2f}")
    logits = seen[~fitting] @ weights
    held = same[~fitting]
    print(f"German–English pairs, not seen: AUC {roc_auc(logits[held], logits[~held]):.3f}")


if __name__ == "__main__":
    main()
