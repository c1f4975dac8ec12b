"""What was decided about links and findings, and how it is taken back."""

import io
import json
import zipfile

import pytest

from tests.store.build import commentary, coverage, ids
from workbench.errors import NotFoundError, StaleEditError
from workbench.store import (
    Store,
    StoredArticle,
    StoredLink,
    Subject,
    export_project,
    import_project,
)
from workbench.text.alignment import Link, LinkState
from workbench.text.finding import FindingState

Pair = tuple[StoredArticle, StoredArticle]


@pytest.fixture
def pair(store: Store) -> Pair:
    """A commentary and a coverage article with one proposed link."""
    mine = commentary(store, "Eins. ", "Zwei. ", "Drei.")
    other = coverage(store, mine.project_id, "One. ", "Two.")
    link = Link((ids(mine)[0],), (ids(other)[0],), 0.8)
    store.links.save_alignment(mine.id, other.id, [link], signature="s", event_score=0.5)
    return mine, other


def only_link(store: Store, pair: Pair) -> StoredLink:
    """The link as it is stored now."""
    [link] = store.links.list(pair[0].id)
    return link


def accept(store: Store, pair: Pair) -> StoredLink:
    """Accept the proposed link."""
    link = only_link(store, pair)
    return store.links.decide(
        link.id,
        LinkState.ACCEPTED,
        version=link.version,
        reason="same act",
        note="Eins. ↔ One.",
        author="Ada",
    )


def dismiss(store: Store, pair: Pair, before: FindingState = FindingState.OPEN) -> None:
    """Dismiss a finding."""
    store.decisions.decide_finding(
        pair[0].id, "f1", FindingState.DISMISSED, before=before, reason="a typing error"
    )


def test_a_decision_on_a_link_tells_who_when_and_why(store: Store, pair: Pair) -> None:
    accepted = accept(store, pair)
    [decision] = store.decisions.history(pair[0].id)
    assert (decision.subject, decision.key) == (Subject.LINK, accepted.id)
    assert (decision.before, decision.after) == ("proposed", "accepted")
    assert (decision.reason, decision.note, decision.author) == ("same act", "Eins. ↔ One.", "Ada")
    assert decision.at <= accepted.updated_at


def test_a_refused_decision_leaves_no_trace(store: Store, pair: Pair) -> None:
    accept(store, pair)
    link = only_link(store, pair)
    with pytest.raises(StaleEditError):
        store.links.decide(link.id, LinkState.REJECTED, version=link.version - 1)
    assert len(store.decisions.history(pair[0].id)) == 1


def test_undo_puts_a_link_back_and_says_so(store: Store, pair: Pair) -> None:
    accept(store, pair)
    [undone] = store.decisions.undo(pair[0].id, author="Grace")
    assert only_link(store, pair).link.state is LinkState.PROPOSED
    newest, first = store.decisions.history(pair[0].id)
    assert newest == undone
    assert (newest.undoes, newest.author) == (first.batch, "Grace")
    assert (newest.before, newest.after) == ("accepted", "proposed")
    assert store.decisions.undo(pair[0].id) == []


def test_relinking_is_one_step(store: Store, pair: Pair) -> None:
    old = only_link(store, pair)
    store.links.relink(old.id, ids(pair[0])[:1], ids(pair[1])[1:], version=old.version)
    made, rejected = store.decisions.history(pair[0].id)
    assert made.batch == rejected.batch
    assert (made.before, made.after) == ("", "manual")
    assert len(store.decisions.undo(pair[0].id)) == 2
    assert only_link(store, pair).link == old.link


def test_steps_are_taken_back_from_the_newest_on(store: Store, pair: Pair) -> None:
    accept(store, pair)
    dismiss(store, pair)
    store.links.add_manual(pair[0].id, pair[1].id, ids(pair[0])[1:2], ids(pair[1])[1:])
    assert [store.decisions.undo(pair[0].id)[0].before for _ in range(3)] == [
        "manual",
        "dismissed",
        "accepted",
    ]
    assert only_link(store, pair).link.state is LinkState.PROPOSED
    assert store.decisions.findings(pair[0].id)["f1"].after == "open"


def test_a_decision_after_an_undo_can_be_undone_too(store: Store, pair: Pair) -> None:
    accept(store, pair)
    store.decisions.undo(pair[0].id)
    accept(store, pair)
    store.decisions.undo(pair[0].id)
    assert only_link(store, pair).link.state is LinkState.PROPOSED
    assert store.decisions.undo(pair[0].id) == []


def test_a_link_that_is_gone_cannot_be_put_back(store: Store, pair: Pair) -> None:
    accept(store, pair)
    store.decisions.undo(pair[0].id)
    dismiss(store, pair)
    store.links.decide(only_link(store, pair).id, LinkState.REJECTED, version=3)
    store.links.decide(only_link(store, pair).id, LinkState.PROPOSED, version=4)
    store.links.save_alignment(pair[0].id, pair[1].id, [], signature="s", event_score=0.5)
    with pytest.raises(NotFoundError, match="no longer there"):
        store.decisions.undo(pair[0].id)
    assert len(store.decisions.history(pair[0].id)) == 5


def test_a_finding_is_decided_on_from_the_state_seen(store: Store, pair: Pair) -> None:
    dismiss(store, pair)
    with pytest.raises(StaleEditError) as refused:
        dismiss(store, pair)
    assert (refused.value.mine, refused.value.theirs) == ("dismissed", "dismissed")
    [(key, last)] = store.decisions.findings(pair[0].id).items()
    assert (key, last.after, last.reason) == ("f1", "dismissed", "a typing error")


def test_no_finding_without_its_commentary(store: Store) -> None:
    with pytest.raises(NotFoundError):
        store.decisions.decide_finding(
            "0123456789ab", "f1", FindingState.CONFIRMED, before=FindingState.OPEN
        )


def test_the_history_goes_with_the_project(store: Store, pair: Pair) -> None:
    accept(store, pair)
    dismiss(store, pair)
    copy = store.projects.duplicate(pair[0].project_id, "Copy")
    [mine] = [a for a in store.articles.list(copy.id) if a.article.title == "Hochwasser"]
    finding, link = store.decisions.history(mine.id)
    assert (finding.key, finding.after) == ("f1", "dismissed")
    assert store.decisions.undo(mine.id)
    store.decisions.undo(mine.id)
    [copied] = store.links.list(mine.id)
    assert (copied.id, copied.link.state) == (link.key, LinkState.PROPOSED)
    assert only_link(store, pair).link.state is LinkState.ACCEPTED


def test_an_archive_from_before_there_was_a_history_is_read(store: Store, pair: Pair) -> None:
    accept(store, pair)
    archive = io.BytesIO()
    export_project(store, pair[0].project_id, archive)
    older = io.BytesIO()
    with zipfile.ZipFile(archive) as new, zipfile.ZipFile(older, "w") as old:
        for name in new.namelist():
            data = new.read(name)
            if name == "manifest.json":
                manifest = json.loads(data)
                manifest["schema"] = 1
                del manifest["files"]["decisions.jsonl"]
                data = json.dumps(manifest).encode()
            if name != "decisions.jsonl":
                old.writestr(name, data)
    older.seek(0)
    project = import_project(store, older)
    [mine] = [a for a in store.articles.list(project.id) if a.article.title == "Hochwasser"]
    assert store.decisions.history(mine.id) == []
    assert store.links.list(mine.id)[0].link.state is LinkState.ACCEPTED
