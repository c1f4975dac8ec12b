"""Everything the workbench raises on purpose.

::

    WorkbenchError
    ├── SettingsError             a setting that cannot be used
    ├── InputError                what the user gave cannot be worked with
    │   ├── EmptyTextError        nothing but white space
    │   ├── LinkError             a link that may not or cannot be fetched
    │   ├── TextTooLargeError     more text than one article may have
    │   └── UnreadableFileError   not the kind of file it claims to be, or broken
    ├── LanguageError             an unknown or unusable language code
    ├── ModelError                a model, package or encoder that cannot be used
    │   ├── NoRouteError          no installed engines lead from one language to another
    │   ├── PackageError          a file that is not a usable model package
    │   └── EncoderError          an encoder that is missing or cannot be loaded
    ├── NetworkError              no network, or a server that did not deliver
    ├── DownloadError             a download that arrived broken
    ├── DiskFullError             no room to write
    ├── StoreError                the store cannot do what was asked
    │   ├── NotFoundError         no such project, article, translation, link or job
    │   └── StaleEditError        someone else saved this first
    └── CancelledError            the user stopped a job

Every message says what happened, to which input, and what to do about it.
"""

__all__ = [
    "CancelledError",
    "DiskFullError",
    "DownloadError",
    "EmptyTextError",
    "EncoderError",
    "InputError",
    "LanguageError",
    "LinkError",
    "ModelError",
    "NetworkError",
    "NoRouteError",
    "NotFoundError",
    "PackageError",
    "SettingsError",
    "StaleEditError",
    "StoreError",
    "TextTooLargeError",
    "UnreadableFileError",
    "WorkbenchError",
]


class WorkbenchError(Exception):
    """A problem the user can understand and act on.

    Args:
        problem: what happened, naming the input, as a sentence.
        way_out: what to do about it, as a sentence.
    """

    def __init__(self, problem: str, way_out: str) -> None:
        super().__init__(f"{problem} {way_out}")
        self.problem = problem
        self.way_out = way_out


class SettingsError(WorkbenchError):
    """A setting that cannot be used."""


class InputError(WorkbenchError):
    """What the user gave cannot be worked with."""


class EmptyTextError(InputError):
    """Nothing but white space."""


class LinkError(InputError):
    """A link that may not or cannot be fetched."""


class TextTooLargeError(InputError):
    """More text than one article may have."""


class UnreadableFileError(InputError):
    """Not the kind of file it claims to be, or broken."""


class LanguageError(WorkbenchError):
    """An unknown or unusable language code."""


class ModelError(WorkbenchError):
    """A model, package or encoder that cannot be used."""


class NoRouteError(ModelError):
    """No installed engines lead from one language to another."""


class PackageError(ModelError):
    """A file that is not a usable model package."""


class EncoderError(ModelError):
    """An encoder that is missing or cannot be loaded."""


class NetworkError(WorkbenchError):
    """No network, or a server that did not deliver."""


class DownloadError(WorkbenchError):
    """A download that arrived broken."""


class DiskFullError(WorkbenchError):
    """No room to write."""


class StoreError(WorkbenchError):
    """The store cannot do what was asked."""


class NotFoundError(StoreError):
    """No such project, article, translation, link or job."""


class StaleEditError(StoreError):
    """Someone else saved this first.

    Carries both texts, so that neither is lost.

    Args:
        mine: the text that was refused.
        theirs: the text that is stored now.
        version: the version of the stored text.
    """

    def __init__(self, problem: str, way_out: str, *, mine: str, theirs: str, version: int) -> None:
        super().__init__(problem, way_out)
        self.mine = mine
        self.theirs = theirs
        self.version = version


class CancelledError(WorkbenchError):
    """The user stopped a job."""
