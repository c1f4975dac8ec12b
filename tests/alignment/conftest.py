"""The real default encoder, loaded once."""

import pytest

from workbench.alignment.use import UniversalSentenceEncoder


@pytest.fixture(scope="session")
def encoder() -> UniversalSentenceEncoder:
    return UniversalSentenceEncoder()
