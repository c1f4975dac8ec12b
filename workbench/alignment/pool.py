"""Big jobs on several cores: one encoder a process.

The workers are plain subprocesses fed through pipes. `multiprocessing` would start each of them by
importing the running program again, which under a web server means running the whole app in them.
"""

import pickle
import struct
import subprocess
import sys
import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from types import TracebackType
from typing import IO, Self

import numpy as np

from workbench.alignment.encoder import Encoder, Vectors
from workbench.alignment.use import UniversalSentenceEncoder
from workbench.errors import EncoderError

SMALLEST_JOB = 400
"""Texts below which starting processes costs more than it saves."""
_LENGTH = struct.Struct("<Q")


class ProcessPoolEncoder:
    """The default encoder in several processes, started at the first big job.

    Small jobs run in this process. Each worker takes about 130 MB. Close it, or use it in a
    ``with`` statement; workers also end when this process does.

    Args:
        processes: how many workers; as many as there are cores is sensible.
        smallest_job: how many texts it takes to wake the workers.
    """

    def __init__(self, processes: int = 2, smallest_job: int = SMALLEST_JOB) -> None:
        self._here: Encoder = UniversalSentenceEncoder()
        self._processes = processes
        self._smallest_job = smallest_job
        self._workers: list[_Worker] = []
        self._lock = threading.Lock()

    @property
    def id(self) -> str:
        """The same as in one process: the vectors are the same."""
        return self._here.id

    @property
    def dimensions(self) -> int:
        """The length of a vector."""
        return self._here.dimensions

    @property
    def languages(self) -> frozenset[str]:
        """The languages of the default encoder."""
        return self._here.languages

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Embed the texts: ``(n, dimensions) float32``, each row of unit length.

        Raises:
            EncoderError: a worker died, for instance for want of memory.
        """
        if len(texts) < self._smallest_job or self._processes < 2:
            return self._here.encode(texts)
        # Dealt out by length like cards, every worker gets the same amount of text.
        order = sorted(range(len(texts)), key=lambda i: len(texts[i]))
        hands = [order[i :: self._processes] for i in range(self._processes)]
        vectors = np.empty((len(texts), self.dimensions), dtype=np.float32)
        with self._lock, ThreadPoolExecutor(self._processes) as threads:
            jobs = [[texts[i] for i in hand] for hand in hands]
            for hand, found in zip(
                hands, threads.map(_Worker.encode, self._started(), jobs), strict=True
            ):
                vectors[hand] = found
        return vectors

    def close(self) -> None:
        """End the workers; a later big job starts new ones."""
        with self._lock:
            for worker in self._workers:
                worker.close()
            self._workers = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _started(self) -> list["_Worker"]:
        if any(not worker.alive for worker in self._workers):
            for worker in self._workers:
                worker.close()
            self._workers = []
        if not self._workers:
            self._workers = [_Worker() for _ in range(self._processes)]
        return self._workers


class _Worker:
    """One subprocess with its own encoder."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "workbench.alignment.pool"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    def encode(self, texts: list[str]) -> Vectors:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        try:
            _send(self._process.stdin, pickle.dumps(texts))
            answer = _receive(self._process.stdout)
        except (BrokenPipeError, EOFError) as error:
            raise EncoderError(
                f"A process embedding {len(texts)} texts ended early.",
                "Try again; if memory is short, use fewer processes.",
            ) from error
        return np.frombuffer(answer, dtype=np.float32).reshape(len(texts), -1)

    def close(self) -> None:
        self._process.kill()
        for pipe in (self._process.stdin, self._process.stdout):
            # What a dead worker was still to be sent can no longer be delivered.
            with suppress(BrokenPipeError):
                if pipe is not None:
                    pipe.close()
        self._process.wait()


def _send(pipe: IO[bytes], content: bytes) -> None:
    pipe.write(_LENGTH.pack(len(content)))
    pipe.write(content)
    pipe.flush()


def _receive(pipe: IO[bytes]) -> bytes:
    """Read one message.

    Raises:
        EOFError: the other side is gone.
    """
    head = pipe.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        raise EOFError
    (length,) = _LENGTH.unpack(head)
    content = pipe.read(length)
    if len(content) < length:
        raise EOFError
    return content


def _serve(source: IO[bytes], target: IO[bytes]) -> None:
    """Answer lists of texts with their vectors until the other side closes."""
    encoder = UniversalSentenceEncoder()
    while True:
        try:
            texts = pickle.loads(_receive(source))
        except EOFError:
            return
        _send(target, encoder.encode(texts).tobytes())


if __name__ == "__main__":
    _serve(sys.stdin.buffer, sys.stdout.buffer)
