"""Drafting through an endpoint: only when turned on, with a key that is written nowhere."""

from collections.abc import Iterator

import pytest

from tests.chat_server import ChatServer, Trouble
from tests.services.conftest import Add
from workbench.errors import SettingsError
from workbench.services import Workbench, endpoint, glossary
from workbench.services.drafting import create_job
from workbench.services.jobs import resume_job, run_job
from workbench.store import JobState, Project
from workbench.text.term import Term
from workbench.translation import chat

TEXT = "Der Fluss steigt\n\nDie Stadt hat alle Schulen geschlossen. Die Helfer sind müde.\n"


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[ChatServer]:
    monkeypatch.setattr(chat, "MOST_WAIT", 0.01)
    monkeypatch.delenv(endpoint.KEY_VARIABLE, raising=False)
    server = ChatServer()
    yield server
    server.stop()


def test_nothing_is_sent_unless_turned_on(
    wb: Workbench, project: Project, add: Add, server: ChatServer
) -> None:
    article = add(TEXT)
    assert not endpoint.choice(wb, project.id).on
    endpoint.choose(wb, project.id, server.url, "tiny", on=False)
    done = run_job(wb, create_job(wb, article.id, "en", by_endpoint=True).id)
    assert (done.state, server.asked) == (JobState.FAILED, [])
    assert "not turned on" in (done.message or "")


def test_a_job_drafts_through_the_endpoint_and_counts_what_it_cost(
    wb: Workbench, project: Project, add: Add, server: ChatServer
) -> None:
    article = add(TEXT)
    endpoint.choose(wb, project.id, f"{server.url}/", "tiny", on=True)
    assert run_job(wb, create_job(wb, article.id, "el", by_endpoint=True).id).state is JobState.DONE
    rows = wb.store.translations.list(article.id, "el")
    assert [row.text for row in rows] == [f"EN {row.source}" for row in rows]
    assert {row.route.label for row in rows} == {"de→el endpoint tiny"}
    chosen = endpoint.choice(wb, project.id)
    asked = len(server.asked)
    assert asked >= len(rows) == 3
    assert (chosen.prompt_tokens, chosen.completion_tokens) == (10 * asked, 5 * asked)


def test_another_project_has_not_turned_it_on(
    wb: Workbench, project: Project, server: ChatServer
) -> None:
    endpoint.choose(wb, project.id, server.url, "tiny", on=True)
    assert not endpoint.choice(wb, wb.store.projects.create("Anderes").id).on


def test_a_job_that_failed_is_resumed_without_asking_twice(
    wb: Workbench, project: Project, add: Add, server: ChatServer
) -> None:
    article = add(TEXT)
    endpoint.choose(wb, project.id, server.url, "tiny", on=True)
    server.say = lambda system, text: f"The river rises: {text.split()[-1]}"
    server.troubles = [Trouble(401, b"{}")]
    job = create_job(wb, article.id, "en", by_endpoint=True)
    failed = run_job(wb, job.id)
    assert failed.state is JobState.FAILED
    assert "refuses the key" in (failed.message or "")
    resume_job(wb, job.id)
    assert run_job(wb, job.id).state is JobState.DONE
    assert len(wb.store.translations.list(article.id, "en")) == 3


def test_the_key_is_sent_but_written_nowhere(
    wb: Workbench, project: Project, add: Add, server: ChatServer
) -> None:
    article = add(TEXT)
    endpoint.choose(wb, project.id, server.url, "tiny", on=True)
    endpoint.give_key(wb, project.id, " sk-very-s3cret ")
    assert endpoint.choice(wb, project.id).has_key
    run_job(wb, create_job(wb, article.id, "en", by_endpoint=True).id)
    assert set(server.keys) == {"Bearer sk-very-s3cret"}
    files = [path for path in wb.settings.home.rglob("*") if path.is_file()]
    assert files
    assert not any(b"s3cret" in path.read_bytes() for path in files)
    endpoint.give_key(wb, project.id, "")
    assert not endpoint.choice(wb, project.id).has_key


def test_a_key_stays_with_the_address_it_was_given_for(wb: Workbench, project: Project) -> None:
    endpoint.choose(wb, project.id, "https://one.example/v1", "tiny", on=True)
    endpoint.give_key(wb, project.id, "sk-very-s3cret")
    endpoint.choose(wb, project.id, "https://one.example/v1", "large", on=True)
    assert endpoint.choice(wb, project.id).has_key
    endpoint.choose(wb, project.id, "https://other.example/v1", "large", on=True)
    assert not endpoint.choice(wb, project.id).has_key


def test_a_key_of_the_environment_is_used(
    wb: Workbench, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(endpoint.KEY_VARIABLE, "sk-environment")
    assert endpoint.choice(wb, project.id).has_key


def test_the_warning_says_where_texts_go(wb: Workbench, project: Project) -> None:
    endpoint.choose(wb, project.id, "https://api.example.org/v1", "big", on=True)
    far = endpoint.choice(wb, project.id)
    assert "leaves this machine" in far.warning
    assert "api.example.org" in far.warning
    endpoint.choose(wb, project.id, "http://localhost:11434/v1", "small", on=True)
    near = endpoint.choice(wb, project.id)
    assert near.local
    assert "leaves this machine" not in near.warning


def test_it_cannot_be_turned_on_without_an_address(wb: Workbench, project: Project) -> None:
    with pytest.raises(SettingsError):
        endpoint.choose(wb, project.id, "", "", on=True)
    endpoint.choose(wb, project.id, "", "", on=False)


def test_the_model_is_told_what_the_glossary_wants(
    wb: Workbench, project: Project, add: Add, server: ChatServer
) -> None:
    article = add(TEXT)
    endpoint.choose(wb, project.id, server.url, "tiny", on=True)
    glossary.add(wb, project.id, Term("Helfer", "volunteer", "de", "en"))
    run_job(wb, create_job(wb, article.id, "en", by_endpoint=True).id)
    told = {body["messages"][1]["content"]: body["messages"][0]["content"] for body in server.asked}
    assert "“Helfer” is “volunteer”" in told["Die Helfer sind müde."]
    assert "terms" not in told["Der Fluss steigt"]
