"""A workbench for translating German commentary and comparing it with other outlets' coverage.

This is the Python API for scripts; `docs/reference/python.md` shows it at work. Each name is
imported when it is first used, so that ``import workbench`` costs next to nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from workbench.alignment.coverage import align_coverage as align_coverage
    from workbench.alignment.parallel import align_parallel as align_parallel
    from workbench.alignment.sentence_transformer import load_encoder as load_encoder
    from workbench.comparison.events import event_score as event_score
    from workbench.errors import WorkbenchError as WorkbenchError
    from workbench.services.articles import article_from_file as article_from_file
    from workbench.services.articles import article_from_text as article_from_text
    from workbench.services.context import Workbench as Workbench
    from workbench.services.drafting import draft_article as draft_article
    from workbench.services.models import install as install_model
    from workbench.services.translations import plan_route as plan_route
    from workbench.settings import Settings as Settings
    from workbench.settings import load_settings as load_settings
    from workbench.text.article import Article as Article
    from workbench.text.identification import identify as identify
    from workbench.text.segmentation import segment_spans as segment_spans

_HOMES = {
    "Article": "workbench.text.article",
    "Settings": "workbench.settings",
    "Workbench": "workbench.services.context",
    "WorkbenchError": "workbench.errors",
    "align_coverage": "workbench.alignment.coverage",
    "align_parallel": "workbench.alignment.parallel",
    "article_from_file": "workbench.services.articles",
    "article_from_text": "workbench.services.articles",
    "draft_article": "workbench.services.drafting",
    "event_score": "workbench.comparison.events",
    "identify": "workbench.text.identification",
    "install_model": "workbench.services.models:install",
    "load_encoder": "workbench.alignment.sentence_transformer",
    "load_settings": "workbench.settings",
    "plan_route": "workbench.services.translations",
    "segment_spans": "workbench.text.segmentation",
}
"""Name → the module it is from, and its name there where that is another."""

__all__ = [
    "Article",
    "Settings",
    "Workbench",
    "WorkbenchError",
    "align_coverage",
    "align_parallel",
    "article_from_file",
    "article_from_text",
    "draft_article",
    "event_score",
    "identify",
    "install_model",
    "load_encoder",
    "load_settings",
    "plan_route",
    "segment_spans",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module, _, own_name = _HOMES[name].partition(":")
    value = getattr(import_module(module), own_name or name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
