"""What files are called that the user saves."""

import re

LONGEST = 60
"""Characters of a title that its file's name keeps."""


def file_stem(title: str) -> str:
    """Turn a title into a file name that every system takes."""
    words = re.sub(r"[^\w]+", "-", title).strip("-").lower()
    return words[:LONGEST].rstrip("-") or "article"


def archive_name(project_name: str) -> str:
    """The name of a project's archive."""
    return f"{file_stem(project_name)}.workbench.zip"
