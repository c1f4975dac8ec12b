"""One BLAS thread while we compute.

Our matrices are small: more threads wait for each other longer than they work, and on a busy
machine many times longer. The limit holds for the whole process, so uses that overlap are
counted, and the last one out restores what was before.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

_lock = threading.Lock()
_users = 0
_limit: Any = None


@contextmanager
def one_blas_thread() -> Iterator[None]:
    """Hold NumPy's BLAS to one thread; may be nested and used from several threads."""
    global _users, _limit
    with _lock:
        if _users == 0:
            _limit = _limit_blas()
        _users += 1
    try:
        yield
    finally:
        with _lock:
            _users -= 1
            if _users == 0:
                _limit.restore_original_limits()


def _limit_blas() -> Any:
    # Looked up anew each time: a BLAS may have been loaded since.
    from threadpoolctl import threadpool_limits

    return threadpool_limits(limits=1, user_api="blas")
