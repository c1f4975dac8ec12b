"""Drafts through real routes, and through a scripted engine for faults on demand."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import pytest

from tests.translation.conftest import step
from workbench.errors import ModelError
from workbench.text.translation import Draft, Hypothesis, Route, RouteStep
from workbench.translation.drafting import clauses_of, draft
from workbench.translation.pool import EnginePool
from workbench.translation.routes import find_route

Reply = Callable[[str, int, bool], list[Hypothesis]]


class ScriptedEngine:
    """Answers from a function of ``(text, hypotheses, avoid_loops)``; counts what it was sent."""

    memory_mb = 0.0

    def __init__(self, route_step: RouteStep, reply: Reply) -> None:
        self.step = route_step
        self.reply = reply
        self.calls: list[list[str]] = []

    def translate(
        self, texts: Sequence[str], *, hypotheses: int = 1, avoid_loops: bool = False
    ) -> Iterator[tuple[int, list[Hypothesis]]]:
        self.calls.append(list(texts))
        for index, text in enumerate(texts):
            yield index, self.reply(text, hypotheses, avoid_loops)


class ScriptedPool:
    """Lends scripted engines."""

    def __init__(self, *engines: ScriptedEngine) -> None:
        self.engines = {engine.step: engine for engine in engines}
        self.route = Route(tuple(self.engines))

    @contextmanager
    def use(self, route_step: RouteStep) -> Iterator[ScriptedEngine]:
        yield self.engines[route_step]


def scripted(reply: Reply, source: str = "de", target: str = "en") -> ScriptedPool:
    return ScriptedPool(ScriptedEngine(step(source, target), reply))


def run(pool: ScriptedPool, *texts: str, **options: object) -> list[Draft]:
    items = [(str(number), text) for number, text in enumerate(texts)]
    drafts = draft(items, pool.route, pool, **options)
    return sorted(drafts, key=lambda one: int(one.segment_id))


def codes(one: Draft) -> list[str]:
    return [flag.code for flag in one.flags]


def test_the_demo_model_drafts_and_every_segment_says_so(
    demo_pool: EnginePool, german_to_english: Route
) -> None:
    items = [("a", "Wo ist der Bahnhof?"), ("b", "***"), ("c", "Wo ist der Bahnhof?")]
    drafts = {one.segment_id: one for one in draft(items, german_to_english, demo_pool)}
    assert drafts["a"].text == drafts["c"].text == "Where is the station?"
    assert drafts["b"].text == "***"
    assert all(codes(one) == ["demo_model"] for one in drafts.values())
    assert "sha256" in drafts["a"].route.steps[0].signature


def test_a_pivot_route_compares_the_first_text_with_the_last(demo_pool: EnginePool) -> None:
    route = find_route("de", "pt", demo_pool.steps())
    (one,) = draft(
        [("a", "Die Preise sind im Jahr 2024 um 12 Prozent gestiegen.")], route, demo_pool
    )
    assert one.route.label == "de→en argos 0.1 → pt bergamot 0.2.0"
    assert "12" in one.text
    assert "2024" in one.text
    assert codes(one) == ["demo_model"]


def test_a_number_the_model_cannot_say_is_flagged_after_all_retries(
    demo_pool: EnginePool, german_to_english: Route
) -> None:
    (one,) = draft([("a", "1.200")], german_to_english, demo_pool)
    assert (one.text, codes(one)) == ("1.200", ["number_mismatch", "demo_model"])


def test_further_hypotheses_are_tried_and_the_clean_one_wins() -> None:
    def reply(text: str, hypotheses: int, avoid_loops: bool) -> list[Hypothesis]:
        return [Hypothesis("He has 6 dogs.", -0.1), Hypothesis("He has 5 dogs.", -0.2)][:hypotheses]

    (one,) = run(scripted(reply), "Er hat 5 Hunde.")
    assert (one.text, one.flags, one.alternatives) == ("He has 5 dogs.", (), ())


def test_decoding_without_loops_is_tried() -> None:
    def reply(text: str, hypotheses: int, avoid_loops: bool) -> list[Hypothesis]:
        looped = "He came and came and came and came home."
        return [Hypothesis("He came home." if avoid_loops else looped, -0.1)] * hypotheses

    (one,) = run(scripted(reply), "Er kam nach Hause.")
    assert (one.text, one.flags) == ("He came home.", ())


def test_clauses_are_tried_and_joined_in_order() -> None:
    known = {"Am 2. Mai kam er,": "On May 2 he came,", "am 3. Mai ging er.": "on May 3 he left."}

    def reply(text: str, hypotheses: int, avoid_loops: bool) -> list[Hypothesis]:
        return [Hypothesis(known.get(text, "He came and left."), -0.1)] * hypotheses

    (one,) = run(scripted(reply), "Am 2. Mai kam er, am 3. Mai ging er.")
    assert one.text == "On May 2 he came, on May 3 he left."
    assert codes(one) == ["in_pieces"]


def test_without_a_clean_proposal_the_least_bad_one_stays_with_its_flags() -> None:
    def reply(text: str, hypotheses: int, avoid_loops: bool) -> list[Hypothesis]:
        bad, better = "Er hat 5 Hunde.", "He has 6 dogs."
        return [Hypothesis(bad, -0.1), Hypothesis(better, -0.2)][:hypotheses]

    (one,) = run(scripted(reply), "Er hat 5 Hunde.")
    assert (one.text, codes(one)) == ("He has 6 dogs.", ["number_mismatch"])


def test_only_what_is_doubtful_is_tried_again() -> None:
    pool = scripted(lambda text, *_: [Hypothesis("It is 6." if "5" in text else "Good.", -0.1)])
    run(pool, "Gut.", "Es ist 5.", "Gut.")
    (engine,) = pool.engines.values()
    assert engine.calls[0] == ["Gut.", "Es ist 5."]
    assert all(call in (["Es ist 5."], []) for call in engine.calls[1:])


def test_truncation_and_pieces_on_the_way_are_kept() -> None:
    first = ScriptedEngine(
        step("de", "en"), lambda *_: [Hypothesis("Good morning.", -0.1, cut=True, pieces=2)]
    )
    last = ScriptedEngine(step("en", "pt"), lambda *_: [Hypothesis("Bom dia.", -0.1)])
    (one,) = run(ScriptedPool(first, last), "Guten Morgen.")
    assert codes(one) == ["truncated", "in_pieces"]


def test_a_loop_on_the_way_is_told_even_if_the_end_reads_well() -> None:
    looped = "Good good good good morning."
    first = ScriptedEngine(step("de", "en"), lambda *_: [Hypothesis(looped, -0.1)])
    last = ScriptedEngine(step("en", "pt"), lambda *_: [Hypothesis("Bom dia.", -0.1)])
    (one,) = run(ScriptedPool(first, last), "Guten Morgen.")
    assert codes(one) == ["repetition"]
    assert "On the way, in “en”" in one.flags[0].message


def test_alternatives_come_from_every_step_without_the_text_itself() -> None:
    pool = scripted(
        lambda text, hypotheses, _: [
            Hypothesis(t, -0.1) for t in ["Good.", "Fine.", "Well."][:hypotheses]
        ]
    )
    (one,) = run(pool, "Gut.", hypotheses=3)
    assert one.text == "Good."
    assert [alternative.text for alternative in one.alternatives] == ["Fine.", "Well."]


def test_progress_counts_every_segment() -> None:
    told: list[tuple[int, int]] = []
    pool = scripted(lambda *_: [Hypothesis("Good.", -0.1)])
    run(pool, "Gut.", "Gut.", "Gut so.", on_progress=lambda *now: told.append(now))
    assert told == [(1, 3), (2, 3), (3, 3)]


def test_stopping_leaves_out_what_is_not_finished() -> None:
    pool = scripted(lambda text, *_: [Hypothesis("It is 6." if "5" in text else "Good.", -0.1)])
    finished: list[Draft] = []
    items = [("a", "Es ist 5."), ("b", "Gut."), ("c", "Sehr gut.")]
    finished += draft(items, pool.route, pool, should_stop=lambda: bool(finished) or None)
    assert {one.segment_id for one in finished} <= {"b", "c"}


def test_nothing_to_draft() -> None:
    assert run(scripted(lambda *_: [])) == []


def test_a_route_that_is_gone_says_so(demo_pool: EnginePool) -> None:
    with pytest.raises(ModelError, match="no longer installed"):
        list(draft([("a", "Hallo")], Route((step("xx", "en"),)), demo_pool))


def test_clauses_of_a_sentence_without_any() -> None:
    assert clauses_of("Er kam.") == []
