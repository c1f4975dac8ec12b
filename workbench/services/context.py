"""What every use case works with: the settings and the parts made from them.

A part's module is imported when the part is first asked for: the first page needs the store only,
and should not wait for engines and encoders.
"""

import threading
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar

from workbench.errors import SettingsError
from workbench.settings import Settings
from workbench.store import Store

if TYPE_CHECKING:
    from workbench.alignment.caching import CachedEncoder
    from workbench.catalogue import Catalogue
    from workbench.comparison.recognition import SpacyRecogniser
    from workbench.services.glossary_lookup import Glossaries
    from workbench.services.memory_indexes import MemoryIndexes
    from workbench.translation.packages import PackageManager
    from workbench.translation.pool import EnginePool

T = TypeVar("T")


class Workbench:
    """The parts a use case needs, each made when first asked for and then shared.

    Safe to use from several threads. Close it, or use it in a ``with`` statement.

    Raises:
        SettingsError: the home folder cannot be made or written to.
    """

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self._lock = threading.RLock()
        self._parts: dict[str, Any] = {}
        _make_home(settings)

    @property
    def store(self) -> Store:
        """Where everything the user owns is kept."""
        return self._once("store", lambda: Store(self.settings.store_url))

    @property
    def catalogue(self) -> "Catalogue":
        """Every model the project knows."""
        from workbench.catalogue import load_catalogue

        return self._once("catalogue", load_catalogue)

    @property
    def packages(self) -> "PackageManager":
        """The installed Argos packages."""
        from workbench.translation.packages import PackageManager

        return self._once("packages", lambda: PackageManager(self.settings))

    @property
    def pool(self) -> "EnginePool":
        """The translation engines, each loaded once."""
        from workbench.translation.pool import EnginePool

        return self._once("pool", lambda: EnginePool(self.settings))

    def encoder(self, name: str | None = None) -> "CachedEncoder":
        """Load an encoder once; its vectors are kept in the store.

        Args:
            name: as in `Settings.encoder`; the one set there if none is given.
        """
        from workbench.alignment.caching import CachedEncoder
        from workbench.alignment.sentence_transformer import load_encoder

        name = name or self.settings.encoder
        return self._once(
            f"encoder {name}",
            lambda: CachedEncoder(load_encoder(name, self.settings), self.store.vectors),
        )

    @property
    def recogniser(self) -> "SpacyRecogniser | None":
        """What finds people's names besides the rules; none where the settings name nothing.

        Raises:
            SettingsError: what they name is not installed or finds no people.
        """
        from workbench.comparison.recognition import load_recogniser

        return self._once("recogniser", lambda: load_recogniser(self.settings.names))

    @property
    def secrets(self) -> dict[str, str]:
        """What is never written anywhere: keys given for as long as the program runs."""
        return self._once("secrets", dict)

    @property
    def memory(self) -> "MemoryIndexes":
        """What translation memories are looked up in, built as they are asked for."""
        from workbench.services.memory_indexes import MemoryIndexes

        return self._once("memory", lambda: MemoryIndexes(self.store.memory))

    @property
    def glossaries(self) -> "Glossaries":
        """What glossaries are looked up in, built as they are asked for."""
        from workbench.services.glossary_lookup import Glossaries

        return self._once("glossaries", lambda: Glossaries(self.store.terms))

    def close(self) -> None:
        """Let go of the models and the store."""
        for part in ("pool", "store"):
            if part in self._parts:
                self._parts.pop(part).close()

    def _once(self, name: str, make: Callable[[], T]) -> T:
        with self._lock:
            if name not in self._parts:
                self._parts[name] = make()
            part: T = self._parts[name]
            return part

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def _make_home(settings: Settings) -> None:
    try:
        settings.home.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SettingsError(
            f"The data folder {settings.home} cannot be made ({error.strerror}).",
            "Set WORKBENCH_HOME to a folder you may write to.",
        ) from error
