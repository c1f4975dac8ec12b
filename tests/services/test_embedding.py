"""Embedding ahead: the same vectors, at hand, on all cores where that pays."""

import numpy as np
import pytest

from workbench.services import Workbench, embedding
from workbench.services.articles import article_from_text
from workbench.settings import load_settings

GERMAN = "Der Rat verschob die Wahl, und die Gegner jubelten.\n\nDie Brücke bleibt gesperrt."
ENGLISH = "The council postponed the vote.\n\nThe bridge stays closed until spring."


@pytest.fixture
def wb() -> Workbench:
    return Workbench(load_settings())


@pytest.mark.parametrize("many", [1, 2000])
def test_everything_aligning_needs_is_known_afterwards(
    wb: Workbench, many: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(embedding, "MANY", many)
    articles = [article_from_text(text) for text in (GERMAN, ENGLISH)]
    ahead = embedding.embed_ahead(wb, articles)
    texts = ["Die Brücke bleibt gesperrt.", "postponed"]
    assert ahead.unknown(texts) == []
    assert wb.encoder().unknown([*texts, "Anderes"]) == ["Anderes"]
    alone = wb.encoder()._encoder.encode(texts)
    assert np.allclose(ahead.encode(texts), alone, atol=1e-5)


def test_nothing_to_embed_is_no_fault(wb: Workbench) -> None:
    assert embedding.embed_ahead(wb, []).unknown(["neu"]) == ["neu"]
