"""Titles as names of files that every system takes."""

from workbench.services.file_names import archive_name, file_stem


def test_a_file_name_is_one_that_every_system_takes() -> None:
    assert file_stem("„Was nun?“ – 5/6: Brüssel *") == "was-nun-5-6-brüssel"
    assert file_stem("???") == "article"
    assert len(file_stem("Wort " * 100)) <= 60


def test_an_archive_is_named_after_its_project() -> None:
    assert archive_name("Flut: 2025") == "flut-2025.workbench.zip"
