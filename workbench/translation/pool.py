"""The engines there are: found on the disk, loaded once, shared, let go when memory is short."""

import threading
from collections import OrderedDict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from workbench.errors import ModelError
from workbench.settings import Settings
from workbench.text.translation import RouteStep
from workbench.translation.argos import ArgosEngine
from workbench.translation.bergamot import BergamotEngine, bergamot_steps
from workbench.translation.engine import Engine
from workbench.translation.packages import InstalledPackage, PackageManager

_Key = tuple[str, str, str, str, bool]
_Loader = Callable[[], Engine]


@dataclass(slots=True)
class _Loaded:
    """An engine's place; its lock is held while it loads, so that nobody loads it twice."""

    lock: threading.Lock = field(default_factory=threading.Lock)
    engine: Engine | None = None
    users: int = 0


class EnginePool:
    """The installed engines, each loaded once and shared by all threads.

    Args:
        threads: for each engine to decode with; the physical cores if none are given.
    """

    def __init__(self, settings: Settings, *, threads: int | None = None) -> None:
        self._settings = settings
        self._packages = PackageManager(settings)
        self._threads = threads
        self._lock = threading.Lock()
        self._loaded: OrderedDict[_Key, _Loaded] = OrderedDict()
        self._listed: dict[_Key, tuple[RouteStep, _Loader]] = {}
        self._listed_at: int | None = None

    def steps(self) -> tuple[RouteStep, ...]:
        """What can be put into a route, without loading anything."""
        with self._lock:
            return tuple(step for step, _ in self._list().values())

    def refresh(self) -> None:
        """Look again at what is installed, and let go of what no longer is."""
        with self._lock:
            self._listed_at = None
            self._list()

    @contextmanager
    def use(self, step: RouteStep) -> Iterator[Engine]:
        """Lend an engine, loaded on first use; it stays in memory until it is given back.

        Raises:
            ModelError: it is no longer installed, or cannot be loaded.
        """
        place, load = self._take(_key(step))
        try:
            with place.lock:
                if place.engine is None:
                    place.engine = load()
            self._evict()
            yield place.engine
        finally:
            with self._lock:
                place.users -= 1
            self._evict()

    @property
    def memory_mb(self) -> float:
        """About how much memory the loaded engines take, in MiB."""
        with self._lock:
            return self._memory()

    def close(self) -> None:
        """Let go of every engine that is not in use."""
        with self._lock:
            self._forget(keep=set())

    def _take(self, key: _Key) -> tuple[_Loaded, _Loader]:
        with self._lock:
            listed = self._list()
            if key not in listed:
                raise ModelError(
                    f"The engine {key[2]} {key[3]} for {key[0]}→{key[1]} is no longer installed.",
                    "Install it again on the Models page, or choose another route.",
                )
            place = self._loaded.setdefault(key, _Loaded())
            self._loaded.move_to_end(key)
            place.users += 1
            return place, listed[key][1]

    def _evict(self) -> None:
        """Let go of the engines unused for longest until the rest fits."""
        with self._lock:
            for key, place in list(self._loaded.items()):
                if self._memory() <= self._settings.model_memory_mb:
                    return
                if not place.users:
                    del self._loaded[key]

    def _forget(self, keep: set[_Key]) -> None:
        for key, place in list(self._loaded.items()):
            if key not in keep and not place.users:
                del self._loaded[key]

    def _memory(self) -> float:
        return sum(place.engine.memory_mb for place in self._loaded.values() if place.engine)

    def _list(self) -> dict[_Key, tuple[RouteStep, _Loader]]:
        """List again when the packages folder has changed, even by another process."""
        folder = self._settings.packages_dir
        changed_at = folder.stat().st_mtime_ns if folder.is_dir() else 0
        if changed_at != self._listed_at:
            found = [self._argos(package) for package in self._packages.installed()]
            found += [(step, _bergamot_loader(step)) for step in bergamot_steps()]
            self._listed = {_key(step): (step, load) for step, load in found}
            self._listed_at = changed_at
            self._forget(keep=set(self._listed))
        return self._listed

    def _argos(self, package: InstalledPackage) -> tuple[RouteStep, _Loader]:
        def load() -> Engine:
            return ArgosEngine(
                package.path,
                demo=package.demo,
                beam_size=self._settings.beam_size,
                compute_type=self._settings.compute_type,
                threads=self._threads,
            )

        step = RouteStep(package.source, package.target, "argos", package.version, package.demo)
        return step, load


def _bergamot_loader(step: RouteStep) -> _Loader:
    return lambda: BergamotEngine(step.source, step.target)


def _key(step: RouteStep) -> _Key:
    return step.source, step.target, step.engine, step.version, step.demo
