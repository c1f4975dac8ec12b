"""A download that is not done: what has come of it, and a note of which version it is.

What has come lies in ``<name>.part``, the note in ``<name>.part.json``.
"""

import json
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Note:
    """What is known of a started download.

    Attributes:
        url: the link it came from.
        validator: what the server calls this version, to be sent as ``If-Range``; empty if it does
            not say.
        total: bytes of the whole file, where the server said so.
    """

    url: str
    validator: str = ""
    total: int | None = None


class Unfinished:
    """The unfinished file of a download.

    Args:
        target: where the file goes once it is whole.
    """

    def __init__(self, target: Path) -> None:
        self.target = target
        self.part = target.with_name(f"{target.name}.part")
        self._note = target.with_name(f"{target.name}.part.json")

    @property
    def size(self) -> int:
        """How many bytes have come."""
        return self.part.stat().st_size if self.part.exists() else 0

    def note(self, link: str) -> Note:
        """Read the note of what has come from a link; an empty one where it came from another."""
        try:
            note = Note(**json.loads(self._note.read_text(encoding="utf-8")))
        except (OSError, TypeError, ValueError):
            return Note(link)
        return note if note.url == link else Note(link)

    def write_note(self, note: Note) -> None:
        """Replace the note, whole or not at all."""
        new = self._note.with_suffix(".new")
        new.write_text(json.dumps(asdict(note)), encoding="utf-8")
        new.replace(self._note)

    def forget(self) -> None:
        """Throw away what has come."""
        self.part.unlink(missing_ok=True)
        self._note.unlink(missing_ok=True)

    def finish(self) -> Path:
        """Put the file in its place, whole, and return where that is."""
        self.part.replace(self.target)
        self._note.unlink(missing_ok=True)
        return self.target
