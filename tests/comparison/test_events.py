"""The event score: high for the same event in another language, low for another event."""

from dataclasses import replace

import pytest

from workbench.alignment.use import UniversalSentenceEncoder
from workbench.comparison.events import event_profile, event_score, profile_score
from workbench.text.article import Article, Block, BlockKind, Segment
from workbench.text.ids import segment_ids


def article(title: str, *sentences: str, published_at: str | None = None) -> Article:
    texts = [title, *sentences]
    kinds = [BlockKind.HEADLINE, *(BlockKind.PARAGRAPH for _ in sentences)]
    blocks = tuple(
        Block(kind, text, segments=(Segment(key, 0, len(text), text),))
        for kind, text, key in zip(kinds, texts, segment_ids(texts), strict=True)
    )
    return Article(title, blocks, published_at=published_at)


POOL = article(
    "Stadtrat beschließt Abriss des Schwimmbads",
    "Am Donnerstag hat der Stadtrat von Lindhafen beschlossen, das alte Schwimmbad abzureißen.",
    "Vor dem Rathaus demonstrierten etwa 500 Menschen gegen den Abriss.",
    "Wer Geld für ein neues Parkhaus hat, der hat auch Geld für ein Becken mit Wasser.",
    published_at="2025-03-06",
)
POOL_ELSEWHERE = article(
    "City council votes to demolish swimming pool",
    "Lindhafen's council voted on Thursday to tear down the old public swimming pool.",
    "About 500 people protested in front of the town hall.",
    "Flats are to be built on the site.",
    published_at="2025-03-07",
)
OTHER_COUNCIL = article(
    "City council raises parking fees",
    "Drivers in Weststadt will have to pay more for parking from next year.",
    "The council expects two million euros of additional income.",
    published_at="2025-03-07",
)
FOOTBALL = article(
    "Late goal decides the derby",
    "A header in the last minute gave the home side a narrow win on Saturday.",
    "The coach praised his young defenders.",
    published_at="2025-03-07",
)


def test_the_same_event_in_another_language_scores_high(
    encoder: UniversalSentenceEncoder,
) -> None:
    assert event_score(POOL, POOL_ELSEWHERE, encoder) > 0.7


def test_other_events_score_low_and_the_more_distant_topic_lower(
    encoder: UniversalSentenceEncoder,
) -> None:
    scores = [event_score(POOL, other, encoder) for other in (OTHER_COUNCIL, FOOTBALL)]
    assert scores[1] < scores[0] < 0.5


def test_it_does_not_matter_which_is_which(encoder: UniversalSentenceEncoder) -> None:
    assert event_score(POOL, POOL_ELSEWHERE, encoder) == event_score(POOL_ELSEWHERE, POOL, encoder)


def test_every_day_between_lowers_the_score_up_to_a_week(
    encoder: UniversalSentenceEncoder,
) -> None:
    dates = ["2025-03-06", "2025-03-08", "2025-03-11", "2025-03-13", "2025-05-01"]
    scores = [
        event_score(POOL, replace(POOL_ELSEWHERE, published_at=day), encoder) for day in dates
    ]
    assert scores[0] > scores[1] > scores[2] > scores[3] == scores[4]


@pytest.mark.parametrize("unknown", [None, "", "last week", "2025-13-40"])
def test_an_unknown_date_takes_nothing(
    unknown: str | None, encoder: UniversalSentenceEncoder
) -> None:
    without = event_score(POOL, replace(POOL_ELSEWHERE, published_at=unknown), encoder)
    same_day = event_score(POOL, replace(POOL_ELSEWHERE, published_at="2025-03-06"), encoder)
    assert without == same_day


def test_hours_count_where_both_are_known(encoder: UniversalSentenceEncoder) -> None:
    def score(first: str, second: str) -> float:
        return event_score(
            replace(POOL, published_at=first),
            replace(POOL_ELSEWHERE, published_at=second),
            encoder,
        )

    across_midnight = score("2025-03-06T23:00:00+00:00", "2025-03-07T01:00:00+00:00")
    assert score("2025-03-06", "2025-03-07") < across_midnight < score("2025-03-06", "2025-03-06")
    assert score("2025-03-06T12:00:00+01:00", "2025-03-06T11:00:00+00:00") == score(
        "2025-03-06", "2025-03-06"
    )


def test_an_article_without_text_scores_nothing(encoder: UniversalSentenceEncoder) -> None:
    assert event_score(POOL, Article("", ()), encoder) == 0.0
    assert event_score(Article("", ()), Article("", ()), encoder) == 0.0


def test_what_is_not_compared_does_not_count(encoder: UniversalSentenceEncoder) -> None:
    text = "Subscribe to our newsletter for the best recipes of the week."
    advert = Block(
        BlockKind.BOILERPLATE, text, segments=(Segment("x", 0, len(text), text),), included=False
    )
    longer = replace(POOL_ELSEWHERE, blocks=(*POOL_ELSEWHERE.blocks, advert))
    assert event_score(POOL, longer, encoder) == event_score(POOL, POOL_ELSEWHERE, encoder)


def test_a_profile_serves_for_many_comparisons(encoder: UniversalSentenceEncoder) -> None:
    own = event_profile(POOL, encoder)
    for other in (POOL_ELSEWHERE, FOOTBALL):
        assert profile_score(own, event_profile(other, encoder)) == event_score(
            POOL, other, encoder
        )
