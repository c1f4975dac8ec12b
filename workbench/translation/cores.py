"""How many threads are worth using."""

import os
from pathlib import Path

_CPUS = Path("/sys/devices/system/cpu")
_CGROUP_QUOTA = Path("/sys/fs/cgroup/cpu.max")


def physical_cores() -> int:
    """Count the physical cores this process may use, at least 1.

    Hyper-threads share one core's arithmetic units: more threads than cores slow decoding down.
    """
    cpus = _allowed_cpus()
    cores = {_siblings(cpu) for cpu in cpus}
    return max(1, min(len(cores), _quota()))


def _allowed_cpus() -> set[int]:
    if hasattr(os, "sched_getaffinity"):
        return set(os.sched_getaffinity(0))
    return set(range(os.cpu_count() or 1))


def _siblings(cpu: int) -> str:
    """Name the core of a CPU; where the system does not tell, each CPU counts as a core."""
    try:
        return (_CPUS / f"cpu{cpu}" / "topology" / "thread_siblings_list").read_text()
    except OSError:
        return str(cpu)


def _quota() -> int:
    """How many whole CPUs a container's quota allows."""
    try:
        quota, period = _CGROUP_QUOTA.read_text().split()
        return max(1, int(quota) // int(period))
    except (OSError, ValueError):
        return os.cpu_count() or 1
