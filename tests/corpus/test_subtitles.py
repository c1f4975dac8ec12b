"""Subtitles as articles."""

import pytest

from workbench.corpus import read_file
from workbench.errors import UnreadableFileError

FILE = """1
00:00:01,000 --> 00:00:03,500
<i>Der Fluss steigt</i>
seit Tagen.

2
00:00:04,000 --> 00:00:06,000
- Kommst du?
- Nein.
"""


@pytest.mark.parametrize("data", [FILE.encode(), FILE.replace("\n", "\r\n").encode("utf-8-sig")])
def test_a_cue_is_a_paragraph(data: bytes) -> None:
    document = read_file("Film.srt", data)
    assert [(block.kind.value, block.text) for block in document.blocks] == [
        ("paragraph", "Der Fluss steigt seit Tagen."),
        ("paragraph", "- Kommst du?\n- Nein."),
    ]
    assert all(block.included for block in document.blocks)
    assert document.title == "Film.srt"


def test_what_has_no_cue_is_told() -> None:
    with pytest.raises(UnreadableFileError, match="no subtitle"):
        read_file("Film.srt", b"Kein Untertitel.")
