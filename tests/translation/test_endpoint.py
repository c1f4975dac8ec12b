"""An endpoint as an engine, against a local server that speaks the protocol, well and badly."""

from collections.abc import Iterator
from contextlib import closing

import pytest

from tests.chat_server import ChatServer, Trouble
from workbench.errors import ModelError, NetworkError, SettingsError, WorkbenchError
from workbench.translation import chat as chat_module
from workbench.translation.chat import Chat, Endpoint, check_endpoint
from workbench.translation.drafting import draft
from workbench.translation.endpoint import EndpointEngine
from workbench.translation.engine import OnlyEngine

TEXT = "Der Fluss steigt."


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[ChatServer]:
    monkeypatch.setattr(chat_module, "MOST_WAIT", 0.01)
    server = ChatServer()
    yield server
    server.stop()


@pytest.fixture
def chat(server: ChatServer) -> Iterator[Chat]:
    with closing(Chat(Endpoint(server.url, "tiny", "s3cret", timeout=30.0))) as chat:
        yield chat


@pytest.fixture
def engine(chat: Chat) -> EndpointEngine:
    return EndpointEngine(chat, "de", "en")


def translated(engine: EndpointEngine, texts: list[str]) -> list[str]:
    found = dict(engine.translate(texts))
    return [found[index][0].text for index in range(len(texts))]


def test_every_text_comes_back_in_its_place(engine: EndpointEngine, server: ChatServer) -> None:
    texts = [f"Satz {number}." for number in range(9)] + ["Satz 3.", "—"]
    assert translated(engine, texts) == [f"EN Satz {n}." for n in range(9)] + ["EN Satz 3.", "—"]
    assert sorted(server.texts) == sorted(set(texts) - {"—"})


def test_the_model_is_told_what_to_do_and_which_terms_to_use(
    chat: Chat, server: ChatServer
) -> None:
    engine = EndpointEngine(chat, "de", "fr", lambda text: [("Fluss", "fleuve")])
    translated(engine, [TEXT])
    system = server.asked[0]["messages"][0]["content"]
    assert "from German into French" in system
    assert "“Fluss” is “fleuve”" in system
    assert (server.asked[0]["model"], server.asked[0]["temperature"]) == ("tiny", 0.0)
    assert server.keys == ["Bearer s3cret"]


def test_further_proposals_are_asked_for_and_each_is_kept_once(engine: EndpointEngine) -> None:
    ((_, found),) = engine.translate([TEXT], hypotheses=3)
    assert [one.text for one in found] == [f"EN {TEXT}", f"EN {TEXT} (1)", f"EN {TEXT} (2)"]


def test_what_stands_around_the_translation_is_taken_off(
    engine: EndpointEngine, server: ChatServer
) -> None:
    server.say = lambda system, text: '<think>\nFluss = river\n</think>\n\n"The river rises."\n'
    assert translated(engine, [TEXT]) == ["The river rises."]
    assert translated(engine, ['"Der Fluss steigt."']) == ['"The river rises."']


def test_tokens_are_counted_and_a_limit_is_told(
    engine: EndpointEngine, chat: Chat, server: ChatServer
) -> None:
    server.finish = "length"
    ((_, (proposal,)),) = engine.translate([TEXT])
    assert proposal.cut
    assert (chat.usage.prompt, chat.usage.completion, chat.usage.requests) == (10, 5, 1)


@pytest.mark.parametrize("usage", [None, "many", {"prompt_tokens": -3}, {"prompt_tokens": "x"}])
def test_a_server_that_does_not_count_costs_nothing(
    usage: object, engine: EndpointEngine, chat: Chat, server: ChatServer
) -> None:
    server.usage = usage
    translated(engine, [TEXT])
    assert (chat.usage.prompt, chat.usage.completion) == (0, 0)


@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_server_that_is_busy_is_asked_again(
    status: int, engine: EndpointEngine, server: ChatServer
) -> None:
    server.troubles = [Trouble(status, headers={"Retry-After": "0"}), Trouble(status)]
    assert translated(engine, [TEXT]) == [f"EN {TEXT}"]
    assert len(server.asked) == 3


BAD = [
    (Trouble(401, b"{}"), ModelError, "refuses the key"),
    (Trouble(404, b'{"error": {"message": "no such model"}}'), ModelError, "no such model"),
    (Trouble(400, b'{"error": "too long"}'), ModelError, "too long"),
    (Trouble(200, b"<html>"), ModelError, "not JSON"),
    (Trouble(200, b"[]"), ModelError, "not JSON"),
    (Trouble(200, b"{}"), ModelError, "no text"),
    (Trouble(200, b'{"choices": []}'), ModelError, "no text"),
    (Trouble(200, b'{"choices": [{"message": {"content": null}}]}'), ModelError, "no text"),
    (Trouble(302, b"", {"Location": "http://127.0.0.1:1/"}), ModelError, "answered 302"),
    (Trouble(200, b"x" * (3 * 2**20)), ModelError, "longer than 2 MB"),
]


@pytest.mark.parametrize(("trouble", "kind", "words"), BAD)
def test_what_is_no_answer_is_named(
    trouble: Trouble,
    kind: type[WorkbenchError],
    words: str,
    engine: EndpointEngine,
    server: ChatServer,
) -> None:
    server.troubles = [trouble]
    with pytest.raises(kind, match=words) as told:
        translated(engine, [TEXT])
    assert "127.0.0.1" in str(told.value)
    assert "s3cret" not in str(told.value)
    assert len(server.asked) == 1


def test_a_server_that_goes_on_failing_is_given_up(
    engine: EndpointEngine, server: ChatServer
) -> None:
    server.troubles = [Trouble(503)] * 10
    with pytest.raises(NetworkError, match="goes on answering 503"):
        translated(engine, [TEXT])
    assert len(server.asked) == chat_module.TRIES


def test_a_server_that_does_not_answer_in_time_is_given_up(server: ChatServer) -> None:
    server.troubles = [Trouble(stall=0.3)] * chat_module.TRIES
    with (
        closing(Chat(Endpoint(server.url, "tiny", timeout=0.05))) as chat,
        pytest.raises(NetworkError, match=r"no answer within 0\.05 seconds"),
    ):
        chat.ask("", TEXT)


def test_no_server_at_all_is_named(server: ChatServer) -> None:
    server.stop()
    with (
        closing(Chat(Endpoint(server.url, "tiny"))) as chat,
        pytest.raises(NetworkError, match="cannot be reached"),
    ):
        chat.ask("", TEXT)


@pytest.mark.parametrize(
    ("url", "model"),
    [
        ("", "tiny"),
        ("localhost:11434", "tiny"),
        ("file:///etc/passwd", "tiny"),
        ("ftp://example.org/v1", "tiny"),
        ("https://", "tiny"),
        ("https://me:key@example.org/v1", "tiny"),
        ("https://example.org/v1?key=1", "tiny"),
        ("http://[::1", "tiny"),
        ("http://localhost/v1", " "),
    ],
)
def test_what_cannot_be_an_endpoint_is_refused(url: str, model: str) -> None:
    with pytest.raises(SettingsError):
        check_endpoint(url, model)


@pytest.mark.parametrize(
    ("url", "local"),
    [
        ("http://localhost:11434/v1", True),
        ("http://127.0.0.1/v1", True),
        ("http://[::1]:8080/v1", True),
        ("http://192.168.1.7/v1", False),
        ("https://localhost.example.org/v1", False),
    ],
)
def test_it_is_known_whether_texts_stay_on_this_machine(url: str, local: bool) -> None:
    assert Endpoint(url, "tiny").local is local


def test_the_key_is_not_shown() -> None:
    assert "s3cret" not in repr(Endpoint("http://localhost/v1", "tiny", "s3cret"))


def test_drafts_of_an_endpoint_pass_the_guards_and_name_their_route(
    engine: EndpointEngine, server: ChatServer
) -> None:
    server.say = lambda system, text: "The prices rose by 13 percent."
    only = OnlyEngine(engine)
    (made,) = draft([("s", "Die Preise stiegen um 12 Prozent.")], only.route, only)
    assert made.route.label == "de→en endpoint tiny"
    assert "number_mismatch" in {flag.code for flag in made.flags}
