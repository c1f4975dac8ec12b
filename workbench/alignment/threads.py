"""One BLAS thread while we compute.

Our matrices are small: more threads wait for each other longer than they work, and on a busy
machine many times longer.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_held: ContextVar[bool] = ContextVar("one BLAS thread is held", default=False)


@contextmanager
def one_blas_thread() -> Iterator[None]:
    """Hold NumPy's BLAS to one thread for the calling thread; may be nested.

    Depending on how BLAS was built and what else is loaded the limit is the thread's or the whole
    process's. Uses that overlap may then lift it early, which costs time and nothing else.
    """
    if _held.get():
        yield
        return
    # Looked up anew each time, which takes 2 ms: a BLAS may have been loaded since.
    from threadpoolctl import threadpool_limits

    mark = _held.set(True)
    try:
        with threadpool_limits(limits=1, user_api="blas"):
            yield
    finally:
        _held.reset(mark)
