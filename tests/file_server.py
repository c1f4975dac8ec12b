"""A real HTTP server on 127.0.0.1 that can be told to misbehave."""

import contextlib
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class Served:
    """One file of the server and how it is sent.

    Attributes:
        cut_after: for each coming request, how many bytes are sent before the connection is cut.
        stall: seconds of silence between the headers and the body.
    """

    body: bytes
    etag: str = '"v1"'
    last_modified: str = ""
    content_type: str = "application/octet-stream"
    status: int = 200
    ranges: bool = True
    with_length: bool = True
    stall: float = 0.0
    redirect_to: str = ""
    headers: dict[str, str] = field(default_factory=dict)
    cut_after: list[int] = field(default_factory=list)


@dataclass(frozen=True)
class Request:
    """What a client asked for, and how many bytes of the body it was sent."""

    method: str
    path: str
    range: str
    if_range: str
    sent: int


class FileServer:
    """Serves what is put into ``files`` (path → `Served`) and remembers each request.

    Attributes:
        started: the paths of all requests, those still being answered too.
    """

    def __init__(self) -> None:
        self.files: dict[str, Served] = {}
        self.started: list[str] = []
        self._finished: list[Request] = []
        self._idle = threading.Condition()
        self._busy = 0
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,))
        self._thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    @property
    def requests(self) -> list[Request]:
        """All requests, once none is being answered any more."""
        with self._idle:
            assert self._idle.wait_for(lambda: not self._busy, timeout=60)
            return list(self._finished)

    def bytes_sent(self, path: str) -> list[int]:
        """Body bytes of each GET of a path, in order."""
        return [r.sent for r in self.requests if r.path == path and r.method == "GET"]

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        server = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                self._take(with_body=True)

            def do_HEAD(self) -> None:
                self._take(with_body=False)

            def _take(self, *, with_body: bool) -> None:
                with server._idle:
                    server._busy += 1
                    server.started.append(self.path.partition("?")[0])
                try:
                    self._answer(with_body=with_body)
                finally:
                    with server._idle:
                        server._busy -= 1
                        server._idle.notify_all()

            def log_message(self, *args: object) -> None:
                pass

            def _answer(self, *, with_body: bool) -> None:
                path = self.path.partition("?")[0]
                served = server.files.get(path, Served(b"not here", status=404))
                start = self._start(served)
                body = served.body[start:]
                if start == len(served.body) and start:
                    self.send_response(416)
                    self.send_header("Content-Range", f"bytes */{len(served.body)}")
                    self.send_header("Content-Length", "0")
                    self.end_headers()
                    self._remember(path, 0)
                    return
                self.send_response(206 if start else served.status)
                self._send_headers(served, start, body)
                self._remember(path, self._send(served, body) if with_body else 0)

            def _start(self, served: Served) -> int:
                asked = self.headers.get("Range", "")
                version = self.headers.get("If-Range", "")
                same = version in (served.etag, served.last_modified)
                if not (served.ranges and asked.startswith("bytes=") and same):
                    return 0
                return int(asked.removeprefix("bytes=").rstrip("-"))

            def _send_headers(self, served: Served, start: int, body: bytes) -> None:
                for name, value in {
                    "Content-Type": served.content_type,
                    "ETag": served.etag,
                    "Last-Modified": served.last_modified,
                    "Location": served.redirect_to,
                    **served.headers,
                }.items():
                    if value:
                        self.send_header(name, value)
                if start:
                    end, whole = len(served.body) - 1, len(served.body)
                    self.send_header("Content-Range", f"bytes {start}-{end}/{whole}")
                if served.with_length:
                    self.send_header("Content-Length", str(len(body)))
                else:
                    self.send_header("Connection", "close")
                    self.close_connection = True
                self.end_headers()

            def _send(self, served: Served, body: bytes) -> int:
                cut = served.cut_after.pop(0) if served.cut_after else None
                sent = 0
                time.sleep(served.stall)
                with contextlib.suppress(ConnectionError):
                    for at in range(0, len(body), 1 << 16):
                        piece = body[at : at + (1 << 16)]
                        if cut is not None:
                            piece = piece[: max(0, cut - sent)]
                        self.wfile.write(piece)
                        sent += len(piece)
                        if cut is not None and sent >= cut:
                            self.close_connection = True
                            break
                return sent

            def _remember(self, path: str, sent: int) -> None:
                headers = self.headers
                server._finished.append(
                    Request(
                        self.command,
                        path,
                        headers.get("Range", ""),
                        headers.get("If-Range", ""),
                        sent,
                    )
                )

        return Handler


@contextlib.contextmanager
def running_server() -> Iterator[FileServer]:
    """Run a server for the length of a test."""
    server = FileServer()
    try:
        yield server
    finally:
        server.stop()


def closed_port() -> str:
    """The address of a port on which nobody listens."""
    with running_server() as server:
        return server.url
