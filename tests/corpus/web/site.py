"""A web site on 127.0.0.1 whose pages are functions, so that each can misbehave in its own way."""

import contextlib
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

Page = Callable[[BaseHTTPRequestHandler], None]


class Site:
    """Serves ``pages`` (path → function) and remembers who asked for what.

    Attributes:
        asked: the paths of all requests, in the order they came.
        agents: their user agents.
    """

    def __init__(self) -> None:
        self.pages: dict[str, Page] = {}
        self.asked: list[str] = []
        self.agents: list[str] = []
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,))
        self._thread.start()

    @property
    def host(self) -> str:
        """With its port."""
        return f"127.0.0.1:{self._server.server_address[1]}"

    def link(self, path: str) -> str:
        return f"http://{self.host}{path}"

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                site.asked.append(self.path)
                site.agents.append(self.headers.get("User-Agent", ""))
                page = site.pages.get(self.path.partition("?")[0], answer(b"not here", status=404))
                with contextlib.suppress(OSError):
                    page(self)

            def log_message(self, *args: object) -> None:
                pass

        return Handler


def answer(body: bytes, *, status: int = 200, **headers: str) -> Page:
    """A page that is sent at once; header names have ``_`` for ``-``."""

    def page(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        sent = {"Content_Type": "text/html; charset=utf-8", **headers}
        for name, value in sent.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)

    return page


def moved(to: str, status: int = 302) -> Page:
    """A page that leads elsewhere."""
    return answer(b"", status=status, Location=to)


def dripping(head: bytes, pause: float, count: int) -> Page:
    """A page that sends a byte now and then, after ``head`` of the raw answer."""

    def page(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(head)
        for _ in range(count):
            time.sleep(pause)
            handler.wfile.write(b"x")
            handler.wfile.flush()

    return page


@contextlib.contextmanager
def running_site() -> Iterator[Site]:
    """Run a site for the length of a test."""
    site = Site()
    try:
        yield site
    finally:
        site.stop()
