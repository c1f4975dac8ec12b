"""Engines loaded once, shared, and let go."""

import dataclasses
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from workbench.errors import ModelError
from workbench.settings import Settings
from workbench.text.translation import RouteStep
from workbench.translation.packages import PackageManager
from workbench.translation.pool import EnginePool


def find(pool: EnginePool, source: str, target: str) -> RouteStep:
    return next(s for s in pool.steps() if (s.source, s.target) == (source, target))


def test_what_is_installed_is_listed_without_loading(demo_settings: Settings) -> None:
    pool = EnginePool(demo_settings)
    assert [(s.source, s.target, s.engine, s.demo) for s in pool.steps()] == [
        ("de", "en", "argos", True),
        ("en", "pt", "bergamot", False),
        ("pt", "en", "bergamot", False),
    ]
    assert pool.memory_mb == 0


def test_an_engine_is_loaded_once_for_all_threads(demo_pool: EnginePool) -> None:
    step = find(demo_pool, "de", "en")
    barrier = threading.Barrier(4, timeout=60)

    def borrow(_: int) -> int:
        barrier.wait()
        with demo_pool.use(step) as engine:
            return id(engine)

    with ThreadPoolExecutor(4) as threads:
        assert len(set(threads.map(borrow, range(4)))) == 1


def test_the_engine_unused_for_longest_goes_when_memory_is_short(demo_settings: Settings) -> None:
    pool = EnginePool(dataclasses.replace(demo_settings, model_memory_mb=150), threads=1)
    demo, there, back = (find(pool, *pair) for pair in (("de", "en"), ("en", "pt"), ("pt", "en")))
    for step in (demo, there):
        with pool.use(step):
            pass
    assert pool.memory_mb > 100
    with pool.use(demo) as before:
        pass
    with pool.use(back), pool.use(demo) as after:
        assert after is before
        assert pool.memory_mb <= 150


def test_an_engine_in_use_is_never_let_go(demo_settings: Settings) -> None:
    pool = EnginePool(dataclasses.replace(demo_settings, model_memory_mb=1), threads=1)
    step = find(pool, "de", "en")
    with pool.use(step) as engine:
        pool.close()
        with pool.use(step) as again:
            assert again is engine
    assert pool.memory_mb == 0


def test_installing_and_removing_show_at_once(settings: Settings) -> None:
    pool = EnginePool(settings, threads=1)
    assert "de" not in {step.source for step in pool.steps()}
    manager = PackageManager(settings)
    package = manager.install_catalogued("demo-de-en")
    step = find(pool, "de", "en")
    with pool.use(step):
        pass
    manager.remove(package)
    pool.refresh()
    assert pool.memory_mb == 0
    with pytest.raises(ModelError, match="no longer installed"), pool.use(step):
        pass
