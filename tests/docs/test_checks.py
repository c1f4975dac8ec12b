"""The reference page of checks tells what the registry has."""

from pathlib import Path

import pytest

from workbench.text.languages import language_name
from workbench.translation.checks import CHECKS, CONVENTIONS, DOCUMENT_CHECKS, is_safe_to_fix

PAGE = Path(__file__).resolve().parents[2] / "docs" / "reference" / "checks.md"


@pytest.fixture(scope="module")
def lines() -> list[str]:
    return PAGE.read_text(encoding="utf-8").splitlines()


def test_every_check_is_told_as_it_is_and_none_besides(lines: list[str]) -> None:
    segment = [
        f"| `{c.code}` | {c.description} | {c.severity.value} "
        f"| {'✓' if is_safe_to_fix(c.code) else ''} |"
        for c in CHECKS
    ]
    document = [f"| `{c.code}` | {c.description} | {c.severity.value} |" for c in DOCUMENT_CHECKS]
    weights = ("| hint |", "| warning |", "| error |")
    told = [line for line in lines if any(weight in f"{line}|" for weight in weights)]
    assert told == [*segment, *document]


def test_every_check_has_an_example(lines: list[str]) -> None:
    examples = lines[lines.index("## Examples") : lines.index("## Typography")]
    for check in CHECKS:
        (line,) = [line for line in examples if line.startswith(f"| `{check.code}` |")]
        shown = line.split(" | ")[1]
        assert shown.strip() in [example.source for example in check.failing]


def test_every_convention_is_told(lines: list[str]) -> None:
    for code, conventions in CONVENTIONS.items():
        told = ", ".join(f"`{one.name}` {one.label}" for one in conventions)
        assert f"| {language_name(code)} | {told} |" in lines
