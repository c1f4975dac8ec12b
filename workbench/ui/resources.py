"""The only place that touches ``st.cache_*``: what all sessions share."""

import gc
import sys
import threading
from importlib import import_module
from typing import TYPE_CHECKING

import streamlit as st

from workbench.services import Workbench
from workbench.settings import load_settings

if TYPE_CHECKING:
    from workbench.services.jobs import JobRunner

UNTIL_SHOWN = 0.5
"""Seconds that a page which has been worked out takes to reach the browser and be drawn."""


def get_workbench() -> Workbench:
    """The parts every page works with, made once per data folder."""
    settings = load_settings()
    return _workbench(str(settings))


@st.cache_resource(show_spinner="Opening your workbench …", max_entries=4)
def _workbench(settings_key: str) -> Workbench:
    del settings_key  # only there to tell data folders apart
    return Workbench(load_settings())


def get_runner() -> "JobRunner":
    """The background thread that works off translation jobs."""
    return _runner(str(load_settings()))


@st.cache_resource(show_spinner=False, max_entries=4)
def _runner(settings_key: str) -> "JobRunner":
    from workbench.services.jobs import JobRunner

    del settings_key
    return JobRunner(get_workbench())


@st.cache_resource(show_spinner=False)
def load_other_pages() -> None:
    """Import what the first page could do without, so that the next one need not wait for it."""
    later = threading.Timer(UNTIL_SHOWN, _import_parts)
    later.name, later.daemon = "other pages", True
    later.start()


def _import_parts() -> None:
    for name in ("articles", "jobs", "models", "comparisons", "exports"):
        import_module(f"workbench.services.{name}")
    _freeze()


class _Frozen:
    """How many modules there were when all objects were last taken for lasting; 0 before that."""

    modules = 0


MANY_MODULES = 40
"""So many new modules make enough new objects to be worth a look at all of them."""


def spare_collector() -> None:
    """Keep what later pages' modules made out of the garbage collector's sight, see `_freeze`.

    The first page does not wait for it: what it made is frozen with the other pages' parts.
    """
    if _Frozen.modules and len(sys.modules) - _Frozen.modules >= MANY_MODULES:
        _freeze()


def _freeze() -> None:
    """Take all objects for lasting, which what modules made is.

    Streamlit collects all garbage after every run of a page, and looks at every object for that:
    with the libraries of several pages loaded it took 200 ms, most of what saving an edit took.
    """
    _Frozen.modules = len(sys.modules)
    gc.collect()
    gc.freeze()
