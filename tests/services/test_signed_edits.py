"""Edits carry the name that the settings give, as decisions do."""

from dataclasses import replace

import pytest

from workbench.services import Workbench, translations
from workbench.services.articles import add_text
from workbench.settings import Settings
from workbench.text.article import Role
from workbench.text.translation import Status


@pytest.mark.parametrize(("author", "signed"), [("Ada", "Ada"), ("", None)])
def test_an_edit_is_signed_with_the_name_of_the_settings(
    settings: Settings, author: str, signed: str | None
) -> None:
    with Workbench(replace(settings, author=author)) as wb:
        project = wb.store.projects.create("Hunde")
        stored = add_text(wb, project.id, "Der Hund\n\nDer Hund schläft.", Role.COMMENTARY)
        key = stored.article.included_segments[0].id
        saved = translations.edit_segment(wb, stored.id, "en", key, "The dog", Status.EDITED, 0)
        assert saved.edited_by == signed
