"""What every command does: open the workbench, and turn faults into one line."""

import errno
import functools
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, NoReturn, ParamSpec

from workbench.cli import output
from workbench.errors import WorkbenchError
from workbench.settings import load_settings

if TYPE_CHECKING:
    from workbench.services import Workbench

P = ParamSpec("P")
EXIT_USER_ERROR = 1


def plain_errors(command: Callable[P, None]) -> Callable[P, None]:
    """Turn what a user can mend into one line on standard error and exit status 1."""

    @functools.wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            command(*args, **kwargs)
        except WorkbenchError as error:
            _fail(str(error))
        except OSError as error:
            if error.errno == errno.EPIPE:  # the reader, such as `head`, has seen enough
                raise
            where = f" ({error.filename})" if error.filename else ""
            reason = f"The system refused: {error.strerror or error}{where}."
            _fail(f"{reason} Check free space, quotas and permissions.")

    return run


def _fail(message: str) -> NoReturn:
    output.notes([" ".join(message.split())])
    sys.exit(EXIT_USER_ERROR)


def open_workbench() -> "Workbench":
    """The workbench on the user's data folder; its parts are imported only here."""
    from workbench.services import Workbench

    return Workbench(load_settings())
