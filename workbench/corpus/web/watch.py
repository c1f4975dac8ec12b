"""An end to waiting: a server that sends a byte now and then would hold a request for ever."""

import contextlib
import socket
import threading
import time
from types import TracebackType
from typing import Any, Self

_CONNECTED = frozenset({"connection.connect_tcp.complete", "connection.start_tls.complete"})


class Watch:
    """Cuts a connection when its time is over, headers and body alike; use it in a ``with``.

    Attributes:
        late: whether it did.

    Args:
        seconds: from now on.
    """

    def __init__(self, seconds: float) -> None:
        self.late = False
        self._stream: Any = None
        self._until = time.monotonic() + seconds
        self._timer = threading.Timer(max(0.0, seconds), self._cut)
        self._timer.daemon = True

    def trace(self, event: str, info: dict[str, Any]) -> None:
        """Take note of the connection: httpcore tells each step of a request here."""
        if event in _CONNECTED:
            self._stream = info["return_value"]
            if time.monotonic() > self._until:
                self._cut()

    def _cut(self) -> None:
        self.late = True
        connection = self._stream and self._stream.get_extra_info("socket")
        if connection:
            with contextlib.suppress(OSError):  # closed already
                connection.shutdown(socket.SHUT_RDWR)

    def __enter__(self) -> Self:
        self._timer.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._timer.cancel()
