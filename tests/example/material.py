"""The worked example as it lies in the package, and its gold links."""

import json
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from workbench.services.articles import article_from_text
from workbench.text.article import Article, Role

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "workbench" / "example"
ABOUT: dict[str, Any] = tomllib.loads((FOLDER / "example.toml").read_text(encoding="utf-8"))
COMMENTARY: str = ABOUT["commentary"]["file"]
COVERAGE: tuple[str, ...] = tuple(entry["file"] for entry in ABOUT["coverage"])
ENTRIES = {entry["file"]: entry for entry in (ABOUT["commentary"], *ABOUT["coverage"])}
GOLD: dict[str, Any] = json.loads(
    (ROOT / "tests" / "golden" / "example_links.json").read_text(encoding="utf-8")
)
TRANSLATION: list[dict[str, str]] = json.loads(
    (FOLDER / ABOUT["commentary"]["translations"]["en"]).read_text(encoding="utf-8")
)


@cache
def text_of(name: str) -> str:
    """A file of the example as it stands."""
    return (FOLDER / name).read_text(encoding="utf-8")


@cache
def article_of(name: str) -> Article:
    """A file of the example, recognised as the workbench would."""
    role = Role.COMMENTARY if name == COMMENTARY else Role.COVERAGE
    return article_from_text(text_of(name), role)


def cores(name: str) -> list[str]:
    """The segments of a file that are translated and compared."""
    return [segment.core for segment in article_of(name).included_segments]
