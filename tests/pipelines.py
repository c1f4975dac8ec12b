"""spaCy pipelines made for tests: a blank language and the names it knows."""

from collections.abc import Sequence
from pathlib import Path


def save_pipeline(folder: Path, language: str, people: Sequence[str], label: str = "PER") -> Path:
    """Save a pipeline that finds these people, and takes the city Elsterau for a place."""
    import spacy  # takes seconds

    pipeline = spacy.blank(language)
    ruler = pipeline.add_pipe("entity_ruler")
    places = [{"label": "LOC", "pattern": "Elsterau"}]
    ruler.add_patterns([{"label": label, "pattern": name} for name in people] + places)
    pipeline.to_disk(folder)
    return folder
