"""Drafting through a model behind an address: off until somebody turns it on for a project.

The key comes from ``WORKBENCH_ENDPOINT_KEY`` or is given for a session; it is held in memory and
never written anywhere.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from workbench.errors import SettingsError
from workbench.services.context import Workbench
from workbench.text.term import TermStatus
from workbench.translation.chat import Chat, Endpoint, Usage, check_endpoint
from workbench.translation.endpoint import EndpointEngine, Terms

KEY_VARIABLE = "WORKBENCH_ENDPOINT_KEY"

EngineFor = Callable[[str, str], EndpointEngine]
"""Source and target language → the engine that asks the server."""


@dataclass(frozen=True, slots=True)
class EndpointChoice:
    """What a project has chosen.

    Attributes:
        on: whether texts may be sent there.
        local: whether the server is this machine.
        has_key: whether a key is at hand, from the environment or this session.
        prompt_tokens: sent so far for this project, as the server counted; so are
            ``completion_tokens``, those that came back.
    """

    url: str
    model: str
    on: bool
    local: bool
    has_key: bool
    prompt_tokens: int
    completion_tokens: int

    @property
    def warning(self) -> str:
        """Where the texts go, in plain words."""
        if self.local:
            return f"Texts go to {self.url}, a server on this machine; it may send them on."
        open_way = "" if self.url.startswith("https:") else " On the way, anyone can read it too."
        return (
            f"Every text drafted this way leaves this machine: it is sent to {self.url}. "
            f"Whoever runs that server can read and keep it.{open_way}"
        )


def choice(wb: Workbench, project_id: str) -> EndpointChoice:
    """Read what a project has chosen."""
    get = wb.store.settings.get
    url, model = get(project_id, "endpoint_url", ""), get(project_id, "endpoint_model", "")
    return EndpointChoice(
        url,
        model,
        bool(url and model) and get(project_id, "endpoint_on", False),
        bool(url) and Endpoint(url, model).local,
        bool(_key(wb, project_id)),
        get(project_id, "endpoint_prompt_tokens", 0),
        get(project_id, "endpoint_completion_tokens", 0),
    )


def choose(wb: Workbench, project_id: str, url: str, model: str, *, on: bool) -> None:
    """Keep the address and the model, and whether texts may be sent there.

    A key given for one address is not sent to another: with a new one it has to be given again.

    Raises:
        SettingsError: the address or the model cannot be used.
        NotFoundError: no such project.
    """
    url, model = url.strip(), model.strip()
    if on or url:
        check_endpoint(url, model)
    if url != wb.store.settings.get(project_id, "endpoint_url", ""):
        give_key(wb, project_id, "")
    for name, value in (("endpoint_url", url), ("endpoint_model", model), ("endpoint_on", on)):
        wb.store.settings.put(project_id, name, value)


def give_key(wb: Workbench, project_id: str, key: str) -> None:
    """Hold a key in memory for as long as the program runs; an empty one forgets it."""
    if key.strip():
        wb.secrets[_place(project_id)] = key.strip()
    else:
        wb.secrets.pop(_place(project_id), None)


@contextmanager
def engines(wb: Workbench, project_id: str) -> Iterator[EngineFor]:
    """Open the way to a project's endpoint; what it cost is added up when it is closed.

    Raises:
        SettingsError: it is not turned on for this project.
    """
    chosen = choice(wb, project_id)
    if not chosen.on:
        raise SettingsError(
            "Drafting through an endpoint is not turned on for this project.",
            "Turn it on under “Draft a translation”, or choose an installed engine.",
        )
    usage = Usage()
    chat = Chat(Endpoint(chosen.url, chosen.model, _key(wb, project_id)), usage)
    try:
        yield lambda source, target: EndpointEngine(
            chat, source, target, _terms(wb, project_id, source, target)
        )
    finally:
        chat.close()
        _count(wb, project_id, usage)


def _terms(wb: Workbench, project_id: str, source: str, target: str) -> Terms:
    """What the glossary wants, for the model to be told: whole words, one wanted name each."""
    find = wb.glossaries.finder(project_id, source, target)

    def terms(text: str) -> list[tuple[str, str]]:
        pairs = []
        for hit in find(text):
            if hit.status is TermStatus.DO_NOT_TRANSLATE:
                pairs.append((hit.found, hit.source))
            elif hit.usable and not hit.partial:
                pairs.append((hit.found, hit.usable[0]))
        return pairs

    return terms


def _count(wb: Workbench, project_id: str, usage: Usage) -> None:
    spent = {"endpoint_prompt_tokens": usage.prompt, "endpoint_completion_tokens": usage.completion}
    for name, tokens in spent.items():
        if tokens:
            wb.store.settings.add(project_id, name, tokens)


def _key(wb: Workbench, project_id: str) -> str:
    return wb.secrets.get(_place(project_id)) or os.environ.get(KEY_VARIABLE, "")


def _place(project_id: str) -> str:
    return f"endpoint {project_id}"
