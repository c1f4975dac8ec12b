"""The only place that touches ``st.cache_*``: what all sessions share."""

import streamlit as st

from workbench.services import Workbench
from workbench.services.jobs import JobRunner
from workbench.settings import load_settings


def get_workbench() -> Workbench:
    """The parts every page works with, made once per data folder."""
    settings = load_settings()
    return _workbench(str(settings))


@st.cache_resource(show_spinner="Opening your workbench …", max_entries=4)
def _workbench(settings_key: str) -> Workbench:
    del settings_key  # only there to tell data folders apart
    return Workbench(load_settings())


def get_runner() -> JobRunner:
    """The background thread that works off translation jobs."""
    return _runner(str(load_settings()))


@st.cache_resource(show_spinner=False, max_entries=4)
def _runner(settings_key: str) -> JobRunner:
    del settings_key
    return JobRunner(get_workbench())
