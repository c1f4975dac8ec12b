"""The documentation names what exists and links to what is there."""

import re
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import click
import pytest

from workbench.cli import main
from workbench.settings import Settings

ROOT = Path(__file__).resolve().parents[2]
REFERENCE = (ROOT / "docs" / "reference" / "cli.md").read_text(encoding="utf-8")
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
_LINK = re.compile(r"\]\((?!https?:|#)([^)#]+)")


def commands(
    group: click.Group = main, prefix: str = "workbench"
) -> Iterator[tuple[str, click.Command]]:
    for name, command in group.commands.items():
        if isinstance(command, click.Group):
            yield from commands(command, f"{prefix} {name}")
        else:
            yield f"{prefix} {name}", command


@pytest.mark.parametrize(("name", "command"), list(commands()))
def test_every_command_and_option_is_documented(name: str, command: click.Command) -> None:
    usage = next((line for line in REFERENCE.splitlines() if line.startswith(f"`{name}")), "")
    assert usage, f"docs/reference/cli.md does not describe “{name}”"
    for option in command.params:
        if isinstance(option, click.Option):
            assert option.opts[-1] in usage, f"{name} {option.opts[-1]} is not documented"


def test_every_schema_is_documented_and_no_other() -> None:
    source = "".join(p.read_text(encoding="utf-8") for p in (ROOT / "workbench").rglob("*.py"))
    schemas = set(re.findall(r'"(workbench\.[a-z]+/\d+)"', source))
    documented = set(re.findall(r'"schema": "(workbench\.[a-z]+/\d+)"', REFERENCE))
    assert {s for s in schemas if s.split("/")[0] in _printed()} == documented


def _printed() -> set[str]:
    modules = (ROOT / "workbench" / "cli").glob("*.py")
    source = "".join(module.read_text(encoding="utf-8") for module in modules)
    return {schema.split("/")[0] for schema in re.findall(r"workbench\.[a-z]+/\d+", source)}


def test_every_setting_is_documented() -> None:
    for field in fields(Settings):
        assert f"`WORKBENCH_{field.name.upper()}`" in REFERENCE


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    for target in _LINK.findall(page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), f"{page.name} links to {target}"


def test_every_page_is_in_the_navigation() -> None:
    navigation = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    for page in (ROOT / "docs").rglob("*.md"):
        assert page.relative_to(ROOT / "docs").as_posix() in navigation
