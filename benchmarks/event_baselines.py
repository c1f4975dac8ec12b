"""All yardsticks of events: headlines, judged pairs, sets of articles, grouping.

Run: ``python -m benchmarks.event_baselines``. What each counts is told in its module; each runs by
itself, too.
"""

from benchmarks import event_groups, event_headlines, event_similarity, events
from benchmarks.coverage import Memory
from workbench.alignment.use import UniversalSentenceEncoder


def main() -> None:
    """Print them all, embedding each text once."""
    encoder = Memory(UniversalSentenceEncoder(), {})
    for yardstick in (event_headlines, event_similarity, events, event_groups):
        yardstick.report(encoder)


if __name__ == "__main__":
    main()
