"""Asking a server that speaks the OpenAI chat protocol: Ollama, llama.cpp, vLLM, hosted ones.

The protocol: https://platform.openai.com/docs/api-reference/chat/create
"""

import ipaddress
import json
import random
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import httpx

from workbench.errors import ModelError, NetworkError, SettingsError

TRIES = 4
"""How often a request is made before the server counts as out of reach."""
MOST_WAIT = 30.0
"""Seconds between two tries, at most, whatever the server asks for."""
MAX_ANSWER = 2 * 1024 * 1024
"""Bytes of one answer."""
_AGAIN = frozenset({408, 425, 429, 500, 502, 503, 504})


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A server and the model to ask it for.

    Attributes:
        url: up to and with the version: ``http://localhost:11434/v1``.
        model: as the server calls it.
        key: sent as a bearer token; empty for none. Never shown, logged or stored.
        timeout: seconds to wait for one answer.
    """

    url: str
    model: str
    key: str = field(default="", repr=False)
    timeout: float = 120.0

    @property
    def host(self) -> str:
        """Where texts go to."""
        return httpx.URL(self.url).host

    @property
    def local(self) -> bool:
        """Whether that is this machine, so that no text leaves it."""
        try:
            return self.host == "localhost" or ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return False


@dataclass(slots=True)
class Usage:
    """Tokens the server counted, as its answers say; safe to add to from several threads."""

    prompt: int = 0
    completion: int = 0
    requests: int = 0
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def add(self, usage: object) -> None:
        """Add what one answer says; a server need not say anything."""
        told = usage if isinstance(usage, Mapping) else {}
        with self._lock:
            self.requests += 1
            self.prompt += _count(told.get("prompt_tokens"))
            self.completion += _count(told.get("completion_tokens"))


@dataclass(frozen=True, slots=True)
class Answer:
    """One choice of an answer; ``cut`` where the model stopped at its limit."""

    text: str
    cut: bool


def check_endpoint(url: str, model: str) -> None:
    """Refuse what cannot be an endpoint.

    Raises:
        SettingsError: the address or the model cannot be used; says why.
    """
    try:
        address = httpx.URL(url)
    except httpx.InvalidURL as error:
        raise SettingsError(f"“{url}” is no address ({error}).", _LIKE) from error
    if address.scheme not in ("http", "https") or not address.host:
        raise SettingsError(f"“{url}” is not the address of a web server.", _LIKE)
    if address.userinfo or address.query or address.fragment:
        raise SettingsError(
            f"The address on {address.host} holds a name, a key or a query.",
            "Leave them out: the key has a field of its own, and is not stored.",
        )
    if not model.strip():
        raise SettingsError("No model is named.", "Name one as the server does, e.g. llama3.1.")


_LIKE = "Give it up to the version, e.g. http://localhost:11434/v1."


class Chat:
    """Asks one endpoint; safe to use from several threads. Close it when done."""

    def __init__(self, endpoint: Endpoint, usage: Usage | None = None) -> None:
        check_endpoint(endpoint.url, endpoint.model)
        self.endpoint = endpoint
        self.usage = usage or Usage()
        headers = {"User-Agent": "translation-workbench"}
        if endpoint.key:
            headers["Authorization"] = f"Bearer {endpoint.key}"
        # A redirect could send text and key to another server.
        self._client = httpx.Client(
            timeout=endpoint.timeout, follow_redirects=False, headers=headers
        )

    def ask(
        self, system: str, text: str, *, choices: int = 1, varied: bool = False
    ) -> list[Answer]:
        """Ask for one or several answers to one text.

        Args:
            system: what the model is to do.
            choices: how many answers to ask for; a server may give fewer.
            varied: whether another answer than the likeliest is wanted.

        Raises:
            NetworkError: the server is out of reach, or goes on failing.
            ModelError: it refuses the key or the model, or answers in another protocol.
        """
        body = {
            "model": self.endpoint.model,
            "messages": [
                {"role": "system", "content": system},
                {"role": "user", "content": text},
            ],
            "temperature": 0.7 if varied or choices > 1 else 0.0,
            "n": choices,
            "stream": False,
        }
        answer = self._post(body)
        self.usage.add(answer.get("usage"))
        return self._choices(answer)

    def close(self) -> None:
        """Close the connections."""
        self._client.close()

    def _post(self, body: Mapping[str, Any]) -> Mapping[str, Any]:
        wait = 0.5
        for left in reversed(range(TRIES)):
            try:
                status, headers, data = self._send(body)
            except httpx.TransportError as error:
                if not left:
                    raise self._unreachable(error) from error
            else:
                if status not in _AGAIN or not left:
                    return self._read(status, data)
                wait = _asked_for(headers) or wait
            time.sleep(min(wait, MOST_WAIT) * (1 + random.random() / 4))
            wait *= 2
        raise AssertionError("the last try returns or raises")

    def _send(self, body: Mapping[str, Any]) -> tuple[int, httpx.Headers, bytes]:
        link = f"{self.endpoint.url.rstrip('/')}/chat/completions"
        data = b""
        with self._client.stream("POST", link, json=body) as response:
            for chunk in response.iter_bytes():
                data += chunk
                if len(data) > MAX_ANSWER:
                    raise self._foreign(f"its answer is longer than {MAX_ANSWER // 2**20} MB")
            return response.status_code, response.headers, data

    def _read(self, status: int, data: bytes) -> Mapping[str, Any]:
        host, model = self.endpoint.host, self.endpoint.model
        try:
            answer = json.loads(data)
        except ValueError:
            answer = None
        if status in (401, 403):
            raise ModelError(f"{host} refuses the key.", "Give the right one, and try again.")
        if status == 404:
            raise ModelError(
                f"{host} has no model “{model}”, or nothing at this address.{_said(answer)}",
                "Check both; the address ends with the version, e.g. /v1.",
            )
        if status in _AGAIN:
            raise NetworkError(
                f"{host} goes on answering {status}.{_said(answer)}",
                "What was drafted is kept; resume later.",
            )
        if status != 200:
            raise ModelError(
                f"{host} answered {status}.{_said(answer)}", "Check the address and the model."
            )
        if not isinstance(answer, Mapping):
            raise self._foreign("its answer is not JSON")
        return answer

    def _choices(self, answer: Mapping[str, Any]) -> list[Answer]:
        found = []
        try:
            for choice in answer["choices"]:
                text = choice["message"]["content"]
                if not isinstance(text, str):
                    raise TypeError("content")
                found.append(Answer(text, choice.get("finish_reason") == "length"))
        except (KeyError, TypeError, AttributeError) as error:
            raise self._foreign("its answer has no text") from error
        if not found:
            raise self._foreign("its answer has no text")
        return found

    def _foreign(self, reason: str) -> ModelError:
        return ModelError(
            f"{self.endpoint.host} does not speak the OpenAI chat protocol: {reason}.",
            "Check the address; it ends with the version, e.g. /v1.",
        )

    def _unreachable(self, error: httpx.TransportError) -> NetworkError:
        host = self.endpoint.host
        if isinstance(error, httpx.TimeoutException):
            return NetworkError(
                f"{host} gives no answer within {self.endpoint.timeout:g} seconds.",
                "What was drafted is kept; resume later, or use a smaller model.",
            )
        return NetworkError(
            f"{host} cannot be reached ({error}).",
            "Start the server or check the address; what was drafted is kept.",
        )


def _said(answer: object) -> str:
    """What the server itself says, cut short."""
    error = answer.get("error") if isinstance(answer, Mapping) else None
    message = error.get("message") if isinstance(error, Mapping) else error
    return f" It says: {' '.join(message.split())[:200]}" if isinstance(message, str) else ""


def _asked_for(headers: httpx.Headers) -> float:
    """Seconds the server asks to wait; 0 where it does not say, or says a date."""
    try:
        return max(0.0, float(headers.get("retry-after", "0")))
    except ValueError:
        return 0.0


def _count(value: object) -> int:
    return value if isinstance(value, int) and value > 0 else 0
