"""A real HTTP server on 127.0.0.1 that speaks the OpenAI chat protocol and can misbehave."""

import json
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass
class Trouble:
    """What the server answers instead of a translation."""

    status: int = 200
    body: bytes | None = None
    headers: dict[str, str] = field(default_factory=dict)
    stall: float = 0.0


def shout(system: str, text: str) -> str:
    """What the server says unless told otherwise: a text that shows what it was made from."""
    return f"EN {text}"


class ChatServer:
    """Answers each request with what ``say`` makes of it, after the ``troubles`` in order.

    Attributes:
        asked: the bodies of all requests, in the order they came.
        keys: their Authorization headers.
    """

    def __init__(self) -> None:
        self.say: Callable[[str, str], str] = shout
        self.troubles: list[Trouble] = []
        self.usage: Any = {"prompt_tokens": 10, "completion_tokens": 5}
        self.finish = "stop"
        self.asked: list[dict[str, Any]] = []
        self.keys: list[str] = []
        self._lock = threading.Lock()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,))
        self._thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}/v1"

    @property
    def texts(self) -> list[str]:
        """The texts that were sent, in the order they came."""
        return [body["messages"][-1]["content"] for body in self.asked]

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def _answer(self, body: dict[str, Any]) -> Trouble:
        system, text = (message["content"] for message in body["messages"])
        said = [f"{self.say(system, text)}{'' if n == 0 else f' ({n})'}" for n in range(body["n"])]
        choices = [
            {"message": {"role": "assistant", "content": one}, "finish_reason": self.finish}
            for one in said
        ]
        return Trouble(body=json.dumps({"choices": choices, "usage": self.usage}).encode())

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        chat = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                with chat._lock:
                    chat.asked.append(body)
                    chat.keys.append(self.headers.get("Authorization", ""))
                    trouble = chat.troubles.pop(0) if chat.troubles else None
                if self.path != "/v1/chat/completions":
                    trouble = Trouble(404, b"{}")
                self._send(trouble or chat._answer(body))

            def _send(self, trouble: Trouble) -> None:
                time.sleep(trouble.stall)
                data = trouble.body or b""
                try:
                    self.send_response(trouble.status)
                    for name, value in trouble.headers.items():
                        self.send_header(name, value)
                    self.send_header("Content-Length", str(len(data)))
                    self.end_headers()
                    self.wfile.write(data)
                except OSError:
                    pass  # the client went away, as some tests want

            def log_message(self, *arguments: Any) -> None:
                pass

        return Handler
