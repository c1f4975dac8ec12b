"""How many threads."""

import os
from pathlib import Path

import pytest

from workbench.translation import cores
from workbench.translation.cores import physical_cores


def fake_machine(folder: Path, siblings: list[str]) -> Path:
    for cpu, names in enumerate(siblings):
        topology = folder / f"cpu{cpu}" / "topology"
        topology.mkdir(parents=True)
        (topology / "thread_siblings_list").write_text(names)
    return folder


@pytest.fixture
def four_cpus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two cores of two threads each, all of them allowed, no quota."""
    monkeypatch.setattr(cores, "_CPUS", fake_machine(tmp_path, ["0,2", "1,3", "0,2", "1,3"]))
    monkeypatch.setattr(cores, "_CGROUP_QUOTA", tmp_path / "cpu.max")
    monkeypatch.setattr(os, "cpu_count", lambda: 4)
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1, 2, 3}, raising=False)
    return tmp_path


def test_hyperthreads_share_a_core(four_cpus: Path) -> None:
    assert physical_cores() == 2


def test_only_allowed_cpus_count(four_cpus: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {1, 3}, raising=False)
    assert physical_cores() == 1


@pytest.mark.parametrize(
    ("quota", "count"), [("100000 100000", 1), ("max 100000", 2), ("50 100", 1)]
)
def test_a_containers_quota_counts(four_cpus: Path, quota: str, count: int) -> None:
    (four_cpus / "cpu.max").write_text(quota)
    assert physical_cores() == count


def test_without_a_topology_each_cpu_is_a_core(
    four_cpus: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cores, "_CPUS", four_cpus / "missing")
    assert physical_cores() == 4
