"""Being a good guest: what a site's robots.txt allows, and no more than one request at a time."""

import threading
import time
from collections.abc import Callable

from protego import Protego

AGENT = "TranslationComparisonWorkbench"
"""What a robots.txt may call us."""

INTERVAL = 1.0
"""Seconds between two requests to one host, unless it asks for more."""
LONGEST_DELAY = 30.0
"""Seconds a robots.txt can make us wait, at most."""
MAX_ROBOTS = 512 * 1024
"""Bytes of a robots.txt that count, as RFC 9309 allows to limit."""


class Rules:
    """What one site allows."""

    def __init__(self, text: str | None) -> None:
        self._rules = Protego.parse(text[:MAX_ROBOTS]) if text else None
        self.closed = False

    @classmethod
    def nothing(cls) -> "Rules":
        """The site's robots.txt cannot be had: nothing may be fetched (RFC 9309, 2.3.1.4)."""
        rules = cls(None)
        rules.closed = True
        return rules

    def allow(self, link: str) -> bool:
        """Whether a link may be fetched."""
        if self.closed:
            return False
        return self._rules is None or bool(self._rules.can_fetch(link, AGENT))

    @property
    def delay(self) -> float:
        """Seconds to leave between two requests."""
        asked = self._rules.crawl_delay(AGENT) if self._rules else None
        return min(max(INTERVAL, asked or 0.0), LONGEST_DELAY)


class Turns:
    """One request to a host at a time, and time between them; for several threads."""

    def __init__(
        self,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._clock, self._sleep = clock, sleep
        self._lock = threading.Lock()
        self._next: dict[str, float] = {}

    def wait(self, host: str, delay: float) -> None:
        """Wait until it is this request's turn."""
        with self._lock:
            now = self._clock()
            turn = max(now, self._next.get(host, now))
            self._next[host] = turn + delay
        if turn > now:
            self._sleep(turn - now)
