"""Links in Markdown lead where the address says, whatever marks it holds."""

import pytest

from workbench.ui.components.links import CLOUD, with_links


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        ("from a_file", r"from a\_file"),
        (
            "from https://example.org/translate-de_en-1_0.argosmodel · 3 MB",
            rf"from {CLOUD} [example.org/translate-de\_en-1\_0.argosmodel]"
            "(<https://example.org/translate-de_en-1_0.argosmodel>) · 3 MB",
        ),
        ("https://example.org/a.", rf"{CLOUD} [example.org/a](<https://example.org/a>)."),
        (
            "https://example.org/%C3%A9",
            rf"{CLOUD} [example.org/%C3%A9](<https://example.org/%C3%A9>)",
        ),
        (r"https://e.org/a\b", rf"{CLOUD} [e.org/a\\b](<https://e.org/a%5Cb>)"),
    ],
)
def test_addresses_become_links(text: str, markdown: str) -> None:
    assert with_links(text) == markdown
