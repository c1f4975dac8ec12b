"""Coverage alignments and what the user made of their links."""

from dataclasses import replace

import pytest

from tests.store.build import article, commentary, coverage, ids
from workbench.errors import NotFoundError, StaleEditError
from workbench.store import AlignmentRun, Store, StoredArticle, StoredLink
from workbench.text.alignment import Link, LinkState
from workbench.text.article import Role

Pair = tuple[StoredArticle, StoredArticle]


@pytest.fixture
def pair(store: Store) -> Pair:
    """A commentary of three segments and a coverage article of two."""
    mine = commentary(store, "Eins. ", "Zwei. ", "Drei.")
    return mine, coverage(store, mine.project_id, "One. ", "Two.")


def proposal(pair: Pair, mine: tuple[int, ...], other: tuple[int, ...], score: float) -> Link:
    """A proposed link, by the numbers of the segments."""
    return Link(tuple(ids(pair[0])[n] for n in mine), tuple(ids(pair[1])[n] for n in other), score)


def align(store: Store, pair: Pair, *links: Link, signature: str = "usem3 t=.5") -> None:
    """Save a run of the aligner."""
    store.links.save_alignment(pair[0].id, pair[1].id, links, signature=signature, event_score=0.75)


def decided(store: Store, link: StoredLink, state: LinkState) -> StoredLink:
    """Decide on a link as it stands."""
    return store.links.decide(link.id, state, version=link.version)


def test_an_alignment_comes_back_with_what_made_it(store: Store, pair: Pair) -> None:
    assert store.links.alignments(pair[0].id).get(pair[1].id) is None
    align(store, pair, proposal(pair, (1,), (0,), 0.8), proposal(pair, (0, 2), (1,), 0.6))
    run = store.links.alignments(pair[0].id).get(pair[1].id)
    assert run is not None
    assert (run.signature, run.event_score) == ("usem3 t=.5", 0.75)
    assert (run.commentary_version, run.coverage_version) == (1, 1)
    links = store.links.list(pair[0].id)
    assert store.links.alignments(pair[0].id) == {pair[1].id: run}
    assert [stored.link for stored in links] == [
        proposal(pair, (0, 2), (1,), 0.6),
        proposal(pair, (1,), (0,), 0.8),
    ]


def test_the_runs_over_a_commentary_come_all_at_once(store: Store, pair: Pair) -> None:
    other = coverage(store, pair[0].project_id, "Un. ", "Deux.")
    assert store.links.alignments(pair[0].id) == {}
    align(store, pair)
    align(store, (pair[0], other))
    found = store.links.alignments(pair[0].id)
    assert {key: run.coverage_id for key, run in found.items()} == {
        pair[1].id: pair[1].id,
        other.id: other.id,
    }
    assert store.links.alignments(pair[1].id) == {}


def test_several_runs_are_saved_all_or_none(store: Store, pair: Pair) -> None:
    mine, other = pair
    third = coverage(store, mine.project_id, "Uno. ", "Due.")
    link = proposal(pair, (0,), (0,), 0.9)
    runs = [AlignmentRun(one.id, (link,), "usem3", 0.5) for one in (other, third)]
    with pytest.raises(NotFoundError):
        store.links.save_alignments(mine.id, [*runs, AlignmentRun("gone", (), "usem3", 0.5)])
    assert store.links.alignments(mine.id) == {}
    assert store.links.list(mine.id) == []
    store.links.save_alignments(mine.id, runs)
    assert store.links.alignments(mine.id).keys() == {other.id, third.id}
    assert [stored.coverage_id for stored in store.links.list(mine.id)] == [other.id, third.id]


def test_a_run_over_an_older_text_can_be_told(store: Store, pair: Pair) -> None:
    align(store, pair)
    store.articles.update(pair[1].id, pair[1].article, version=1)
    run = store.links.alignments(pair[0].id).get(pair[1].id)
    assert run is not None
    assert run.coverage_version != store.articles.get(pair[1].id).version
    store.links.save_alignment(
        pair[0].id, pair[1].id, [], signature="s", event_score=0.1, versions=(1, 1)
    )
    run = store.links.alignments(pair[0].id).get(pair[1].id)
    assert run is not None
    assert (run.coverage_version, run.event_score) == (1, 0.1)


def test_aligning_again_replaces_proposals_and_keeps_decisions(store: Store, pair: Pair) -> None:
    align(store, pair, *(proposal(pair, (n,), (0,), 0.5) for n in range(3)))
    first, second, _ = store.links.list(pair[0].id)
    accepted = decided(store, first, LinkState.ACCEPTED)
    rejected = decided(store, second, LinkState.REJECTED)
    manual = store.links.add_manual(pair[0].id, pair[1].id, ids(pair[0])[2:], ids(pair[1])[::-1])
    assert manual.link == Link((ids(pair[0])[2],), tuple(ids(pair[1])), None, LinkState.MANUAL)

    again = [proposal(pair, (0,), (0,), 0.9), proposal(pair, (1,), (0,), 0.9)]
    align(store, pair, *again, proposal(pair, (1,), (1,), 0.7), signature="other")
    links = store.links.list(pair[0].id)
    for kept in (accepted, rejected):
        assert replace(kept, link=replace(kept.link, score=0.9)) in links
    assert manual in links
    assert [s.link for s in links if s.link.state is LinkState.PROPOSED] == [
        proposal(pair, (1,), (1,), 0.7)
    ]


def test_of_two_decisions_the_second_is_told(store: Store, pair: Pair) -> None:
    align(store, pair, proposal(pair, (0,), (0,), 0.5))
    [link] = store.links.list(pair[0].id)
    decided(store, link, LinkState.ACCEPTED)
    with pytest.raises(StaleEditError) as told:
        decided(store, link, LinkState.REJECTED)
    assert (told.value.mine, told.value.theirs) == ("rejected", "accepted")
    with pytest.raises(StaleEditError):
        store.links.relink(link.id, ids(pair[0])[1:2], ids(pair[1])[:1], version=link.version)
    assert [s.link.state for s in store.links.list(pair[0].id)] == [LinkState.ACCEPTED]


def test_relinking_rejects_the_old_link_and_makes_a_new_one(store: Store, pair: Pair) -> None:
    align(store, pair, proposal(pair, (0,), (0,), 0.5))
    [old] = store.links.list(pair[0].id)
    new = store.links.relink(old.id, ids(pair[0])[:1], ids(pair[1])[1:], version=old.version)
    assert new.link.state is LinkState.MANUAL
    states = {s.id: s.link.state for s in store.links.list(pair[0].id)}
    assert states == {old.id: LinkState.REJECTED, new.id: LinkState.MANUAL}


def test_relinking_to_an_unknown_segment_changes_nothing(store: Store, pair: Pair) -> None:
    align(store, pair, proposal(pair, (0,), (0,), 0.5))
    before = store.links.list(pair[0].id)
    with pytest.raises(NotFoundError, match="0123456789ab"):
        store.links.relink(before[0].id, ["0123456789ab"], ids(pair[1])[:1])
    assert store.links.list(pair[0].id) == before


def test_links_of_one_coverage_article(store: Store, pair: Pair) -> None:
    other = coverage(store, pair[0].project_id, "Uno. ", "Due.")
    align(store, pair, proposal(pair, (0,), (0,), 0.5))
    align(store, (pair[0], other), proposal((pair[0], other), (0,), (1,), 0.4))
    assert [s.coverage_id for s in store.links.list(pair[0].id)] == [pair[1].id, other.id]
    assert [s.coverage_id for s in store.links.list(pair[0].id, other.id)] == [other.id]


def test_decisions_follow_segments_on_both_sides(store: Store, pair: Pair) -> None:
    align(store, pair, proposal(pair, (0,), (0,), 0.5), proposal(pair, (1,), (0,), 0.4))
    first, second = store.links.list(pair[0].id)
    decided(store, first, LinkState.ACCEPTED)
    decided(store, second, LinkState.REJECTED)

    mine, other = article("Eins. Zwei. ", "Drei."), article("On", "e. ", "Two.", role=Role.COVERAGE)
    a, b, c = ids(pair[0])
    joined = {a: (ids(mine)[0],), b: (ids(mine)[0],), c: (ids(mine)[1],)}
    store.articles.update(pair[0].id, mine, version=1, remapping=joined)
    x, y = ids(pair[1])
    split = {x: (ids(other)[1], ids(other)[0]), y: (ids(other)[2],)}
    store.articles.update(pair[1].id, other, version=1, remapping=split)

    links = {s.id: s.link for s in store.links.list(pair[0].id)}
    assert {link.state for link in links.values()} == {LinkState.ACCEPTED, LinkState.REJECTED}
    for link in links.values():
        assert (link.commentary, link.coverage) == ((ids(mine)[0],), tuple(ids(other)[:2]))


def test_a_decision_that_lost_a_side_is_orphaned_and_a_proposal_goes(
    store: Store, pair: Pair
) -> None:
    align(store, pair, *(proposal(pair, (n,), (n,), 0.5) for n in range(2)))
    kept, _ = store.links.list(pair[0].id)
    kept = decided(store, kept, LinkState.ACCEPTED)
    store.articles.update(pair[1].id, article("Three.", role=Role.COVERAGE), version=1)

    assert store.links.list(pair[0].id) == []
    [orphan] = store.links.orphans(pair[0].id)
    assert (orphan.id, orphan.link, orphan.orphaned) == (kept.id, kept.link, True)

    store.articles.update(pair[1].id, pair[1].article, version=2)
    assert store.links.orphans(pair[0].id) == []
    assert [s.link for s in store.links.list(pair[0].id)] == [kept.link]


def test_proposals_that_became_one_stay_one(store: Store, pair: Pair) -> None:
    align(store, pair, proposal(pair, (0,), (0,), 0.9), proposal(pair, (1,), (0,), 0.4))
    mine = article("Eins. Zwei. ", "Drei.")
    a, b, c = ids(pair[0])
    joined = {a: (ids(mine)[0],), b: (ids(mine)[0],), c: (ids(mine)[1],)}
    store.articles.update(pair[0].id, mine, version=1, remapping=joined)
    assert len(store.links.list(pair[0].id)) == 1


def test_a_decided_link_gets_the_score_of_the_run_that_proposes_it_again(
    store: Store, pair: Pair
) -> None:
    align(store, pair, proposal(pair, (0,), (0,), 0.8), proposal(pair, (1,), (1,), 0.6))
    first, second = store.links.list(pair[0].id)
    decided(store, first, LinkState.ACCEPTED)
    store.links.relink(second.id, [ids(pair[0])[2]], [ids(pair[1])[1]], version=second.version)
    align(store, pair, proposal(pair, (0,), (0,), 0.9), proposal(pair, (2,), (1,), 0.7))
    assert sorted(
        (str(stored.link.state), stored.link.score or 0) for stored in store.links.list(pair[0].id)
    ) == [("accepted", 0.9), ("manual", 0), ("rejected", 0)]


def test_a_decided_link_that_no_run_proposes_any_more_is_stale_until_one_does(
    store: Store, pair: Pair
) -> None:
    align(store, pair, proposal(pair, (0,), (0,), 0.8))
    [first] = store.links.list(pair[0].id)
    decided(store, first, LinkState.ACCEPTED)
    align(store, pair, proposal(pair, (2,), (1,), 0.7))
    stale, proposed = store.links.list(pair[0].id)
    assert (stale.stale, stale.by_hand, stale.link.score) == (True, False, None)
    assert (proposed.stale, proposed.by_hand, proposed.link.score) == (False, False, 0.7)
    align(store, pair, proposal(pair, (0,), (0,), 0.6))
    [again] = store.links.list(pair[0].id)
    assert (again.stale, again.link.score) == (False, 0.6)


def test_a_link_made_by_hand_is_never_stale(store: Store, pair: Pair) -> None:
    made = store.links.add_manual(pair[0].id, pair[1].id, [ids(pair[0])[0]], [ids(pair[1])[0]])
    align(store, pair)
    [kept] = store.links.list(pair[0].id)
    assert (kept.id, kept.stale, kept.by_hand) == (made.id, False, True)
