"""The reference of the JSON format cannot lie: its example is read and written again."""

import json
import re
from pathlib import Path

from workbench.exchange import bilingual_json

REFERENCE = Path(__file__).parents[2] / "docs" / "reference" / "json.md"


def test_the_example_of_the_reference_is_what_is_written() -> None:
    text = REFERENCE.read_text(encoding="utf-8")
    example = re.findall(r"```json\n(.*?)```", text, re.DOTALL)[0]
    written = bilingual_json.write(bilingual_json.read(example.encode()))
    assert json.loads(written) == json.loads(example)


def test_the_reference_explains_every_key() -> None:
    text = REFERENCE.read_text(encoding="utf-8")
    example = json.loads(re.findall(r"```json\n(.*?)```", text, re.DOTALL)[0])
    table = text.split("| --- | --- |")[1]
    for key in {*example, *example["segments"][0]} - {"schema", "title", "source"}:
        assert f"`{key}`" in table, key
