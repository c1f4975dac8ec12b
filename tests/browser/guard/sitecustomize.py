"""Loaded by the server under test: writes down every address it connects to or looks up."""

import os
import socket

_LOG = os.environ.get("WORKBENCH_CONNECTION_LOG")


def _note(what: str) -> None:
    with open(_LOG, "a", encoding="utf-8") as log:  # noqa: PTH123 (pathlib is not loaded yet)
        log.write(what + "\n")


if _LOG:
    _connect = socket.socket.connect
    _getaddrinfo = socket.getaddrinfo

    def connect(self, address):
        if self.family in (socket.AF_INET, socket.AF_INET6):
            _note(str(address[0]))
        return _connect(self, address)

    def getaddrinfo(host, *args, **kwargs):
        _note(host.decode() if isinstance(host, bytes) else str(host))
        return _getaddrinfo(host, *args, **kwargs)

    socket.socket.connect = connect
    socket.getaddrinfo = getaddrinfo
